// SPDX-License-Identifier: Apache-2.0
// A thing the person uses: a chair, a mat, a wall, a box, a step, described as data.
#pragma once

#include "platform/base/error.h"

#include <QJsonObject>
#include <QRectF>

namespace backwell::content
{

/// Lengths are fractions of the person's stature; x as in Skeleton, y up from the floor.
struct Prop {
    enum class Kind { Mat, Chair, Stool, Wall, Box, Step, Plant, Cushion, Ball, Book };
    Kind kind = Kind::Mat;
    double x = 0;      ///< centre (for a wall: its face)
    double width = 0;  ///< along the floor, > 0
    double height = 0; ///< top of the seat, mat, box …, > 0; of a book: where it is held

    /// The space it takes, y up; a chair's back included.
    QRectF extent() const;
    bool operator==(const Prop &) const = default;
};

/// Reads `{"kind":"chair","x":-0.2,"width":0.3,"height":0.23}`.
/// Errors: Invalid for an unknown kind or member, or a size outside 0…3.
Result<Prop> readProp(const QJsonObject &object);

} // namespace backwell::content
