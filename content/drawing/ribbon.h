// SPDX-License-Identifier: Apache-2.0
// A closed soft shape swept along a bent line: limbs, trunk, sleeves. No corner survives a bend.
#pragma once

#include <QPainterPath>
#include <QPointF>

#include <vector>

namespace backwell::content
{

/// The width of a ribbon at `u` (0 the first joint, 1 the second …): `left` is the side 90°
/// anticlockwise of the direction of travel, y up.
struct Girth {
    double u, left, right;
};

/// A line through joints with rounded corners and a width profile along it.
class Ribbon
{
public:
    /// `joints` two or more; `rounding` one radius per inner joint (joints - 2 of them); `girths`
    /// at least two, rising in u.
    Ribbon(std::vector<QPointF> joints, std::vector<double> rounding, std::vector<Girth> girths);

    /// The outline from `from` to `to` (in u), ends rounded by a share of their width (0 is a
    /// straight cut, 1 a half circle), everything `more` wider.
    QPainterPath outline(double from, double to, double startCap, double endCap,
                         double more = 0) const;
    /// A band across the ribbon, `length` in u, for cuffs and hems.
    QPainterPath band(double at, double length, double more = 0) const;

    QPointF centre(double u) const;
    QPointF direction(double u) const; ///< unit vector
    QPointF leftEdge(double u, double more = 0) const;
    QPointF rightEdge(double u, double more = 0) const;

private:
    Girth girth(double u) const;

    std::vector<QPointF> m_joints;
    std::vector<double> m_rounding;
    std::vector<Girth> m_girths;
};

/// A smooth closed curve through points (uniform Catmull-Rom with the standard tension).
QPainterPath smoothClosed(const std::vector<QPointF> &points);

} // namespace backwell::content
