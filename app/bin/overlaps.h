// SPDX-License-Identifier: Apache-2.0
// Words on top of other words, and words cut off: layouts gone wrong that no warning tells of.
#pragma once

#include <QStringList>

class QQuickItem;

namespace backwell::app
{

/// The pairs of texts under `root` that cover each other by more than two pixels both ways, as
/// "first | second". Only what is visible counts, cut to the boxes that clip it.
QStringList overlappingWords(const QQuickItem &root);
/// The visible texts under `root` that are not whole: shortened with an ellipsis, wider than the
/// box they stand in, outside the window or the box that clips them at either side, or with a word
/// that is broken because it alone is wider than its place.
QStringList cutWords(const QQuickItem &root);

} // namespace backwell::app
