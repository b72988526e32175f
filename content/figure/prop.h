// SPDX-License-Identifier: Apache-2.0
// A thing the person uses: a chair, a mat, a wall, a box, a step, described as data.
#pragma once

#include "content/figure/spatial.h"
#include "platform/base/error.h"

#include <QJsonObject>
#include <QRectF>
#include <QString>

namespace backwell::content
{

/// Lengths are fractions of the person's stature; x as in Skeleton, y up from the floor.
struct Prop {
    enum class Kind {
        Mat,
        Chair,
        Stool,
        Wall,
        Box,
        Step,
        Plant,
        Cushion,
        Ball,
        Book,
        Worktop, ///< a kitchen counter to hold on to
        Towel,   ///< from the hands round the near foot
        Band,    ///< from the hands to x, height
        Bag,     ///< hangs from a hand
        Stairs,  ///< a flight that goes on; width is the tread, height the rise
        Bicycle, ///< a standing one; x and height are those of its crank
        Water    ///< its surface at height
    };
    /// What carries it; `from` says since when.
    enum class Held { Nothing, Hands, HandNear, HandFar };

    Kind kind = Kind::Mat;
    double x = 0;      ///< centre (for a wall: its face)
    double width = 0;  ///< along the floor, > 0
    double height = 0; ///< top of the seat, mat, box …, > 0; of a book: where it is held
    Held held = Held::Nothing;
    QString from;    ///< the key from which on it is carried; empty: always
    double lift = 0; ///< statures its foot is above the floor: a box on a stool
    QPointF grip;    ///< from the middle of the hands to the middle of its foot, once carried

    /// The space it takes, y up; a chair's back included.
    QRectF extent() const;
    /// The same as seen from `view`.
    QRectF extentSeen(View view) const;
    bool operator==(const Prop &) const = default;
};

/// How wide it is from the person's left to their right.
double propAcross(const Prop &prop);

/// Reads `{"kind":"chair","x":-0.2,"width":0.3,"height":0.23}`, and `"held":"hands|handR|handL"`,
/// `"from":"down"`, `"lift":0.2`.
/// Errors: Invalid for an unknown kind or member, or a size outside 0…3.
Result<Prop> readProp(const QJsonObject &object);

} // namespace backwell::content
