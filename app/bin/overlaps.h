// SPDX-License-Identifier: Apache-2.0
// Words that stand on top of other words: a layout gone wrong that no warning tells of.
#pragma once

#include <QStringList>

class QQuickItem;

namespace backwell::app
{

/// The pairs of texts under `root` that cover each other by more than two pixels both ways, as
/// "first | second". Only what is visible counts, cut to the boxes that clip it.
QStringList overlappingWords(const QQuickItem &root);

} // namespace backwell::app
