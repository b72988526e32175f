// SPDX-License-Identifier: Apache-2.0
// The drawings of a sheet, as files of pixels: in daylight colours, since it may be printed.
#pragma once

#include "content/movement/movement.h"

#include <QByteArray>
#include <QSize>

#include <functional>
#include <optional>

class QPainter;
class QRectF;

namespace backwell::content
{

/// A movement of the pack by its id; nothing when the pack has none.
using MovementOf = std::function<std::optional<Movement>(const QString &id)>;

/// The movement's person in a place, in the named pose (empty: the most telling one).
void paintFigure(QPainter &painter, const QRectF &rect, const Movement &movement,
                 const QString &pose);

/// PNG of "sit-to-stand/sit", 560×560. Empty for a chart and for what `movements` does not know.
QByteArray figurePng(const QString &target, const MovementOf &movements);
/// PNG of ten people, `tens` (0–10) of them marked, 800×128.
QByteArray tenPeoplePng(int tens);
/// A PNG as the source of an image that lies in its page.
QString dataAddress(const QByteArray &png);

} // namespace backwell::content
