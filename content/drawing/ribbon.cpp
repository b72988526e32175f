// SPDX-License-Identifier: Apache-2.0
// Sampling of swept shapes.
#include "content/drawing/ribbon.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace backwell::content
{

namespace
{

QPointF unit(QPointF v)
{
    const double length = std::hypot(v.x(), v.y());
    return length > 1e-9 ? v / length : QPointF(0, -1);
}

QPointF left(QPointF direction)
{
    return {-direction.y(), direction.x()};
}

/// From `a` to `b` around `centre` direction `out`, as an ellipse of depth `depth`.
void cap(QPainterPath &path, QPointF a, QPointF b, QPointF out, double depth)
{
    if (depth < 1e-5) {
        path.lineTo(b);
        return;
    }
    constexpr int steps = 8;
    const QPointF middle = (a + b) / 2, half = (a - b) / 2;
    for (int i = 1; i <= steps; ++i) {
        const double t = std::numbers::pi * i / steps;
        path.lineTo(middle + half * std::cos(t) + out * (depth * std::sin(t)));
    }
}

} // namespace

Ribbon::Ribbon(std::vector<QPointF> joints, std::vector<double> rounding, std::vector<Girth> girths)
    : m_joints(std::move(joints)), m_rounding(std::move(rounding)), m_girths(std::move(girths))
{
    for (size_t j = 1; j + 1 < m_joints.size(); ++j) {
        const double before = QLineF(m_joints[j - 1], m_joints[j]).length();
        const double after = QLineF(m_joints[j], m_joints[j + 1]).length();
        m_rounding[j - 1] = std::min({m_rounding[j - 1], before * 0.499, after * 0.499});
    }
}

Girth Ribbon::girth(double u) const
{
    size_t i = 0;
    while (i + 2 < m_girths.size() && u > m_girths[i + 1].u)
        ++i;
    const Girth &a = m_girths[i], &b = m_girths[i + 1];
    const double span = b.u - a.u, t = std::clamp((u - a.u) / span, 0.0, 1.0);
    const auto slope = [this](size_t k, double Girth::*side) {
        if (k == 0 || k + 1 == m_girths.size())
            return 0.0;
        return (m_girths[k + 1].*side - m_girths[k - 1].*side) /
               (m_girths[k + 1].u - m_girths[k - 1].u);
    };
    const auto smooth = [&](double Girth::*side) {
        const double t2 = t * t, t3 = t2 * t;
        return (2 * t3 - 3 * t2 + 1) * a.*side + (t3 - 2 * t2 + t) * span * slope(i, side) +
               (3 * t2 - 2 * t3) * b.*side + (t3 - t2) * span * slope(i + 1, side);
    };
    return {u, smooth(&Girth::left), smooth(&Girth::right)};
}

QPointF Ribbon::centre(double u) const
{
    const auto last = static_cast<double>(m_joints.size() - 1);
    const double bounded = std::clamp(u, 0.0, last);
    const auto i = std::min(static_cast<size_t>(bounded), m_joints.size() - 2);
    const QPointF a = m_joints[i], b = m_joints[i + 1];
    const double length = QLineF(a, b).length();
    const double along = (bounded - static_cast<double>(i)) * length;
    const auto corner = [&](size_t joint, double past) {
        const double r = m_rounding[joint - 1];
        const QPointF in = unit(m_joints[joint] - m_joints[joint - 1]);
        const QPointF out = unit(m_joints[joint + 1] - m_joints[joint]);
        const double t = (past + r) / (2 * r);
        const QPointF p0 = m_joints[joint] - in * r, p2 = m_joints[joint] + out * r;
        return p0 * ((1 - t) * (1 - t)) + m_joints[joint] * (2 * t * (1 - t)) + p2 * (t * t);
    };
    if (i > 0 && along < m_rounding[i - 1])
        return corner(i, along);
    if (i + 2 < m_joints.size() && length - along < m_rounding[i])
        return corner(i + 1, along - length);
    return a + (b - a) * (bounded - static_cast<double>(i)) +
           unit(b - a) * ((u - bounded) * length);
}

QPointF Ribbon::direction(double u) const
{
    constexpr double step = 0.02;
    return unit(centre(u + step) - centre(u - step));
}

QPointF Ribbon::leftEdge(double u, double more) const
{
    return centre(u) + left(direction(u)) * (girth(u).left + more);
}

QPointF Ribbon::rightEdge(double u, double more) const
{
    return centre(u) - left(direction(u)) * (girth(u).right + more);
}

QPainterPath Ribbon::outline(double from, double to, double startCap, double endCap,
                             double more) const
{
    const int steps = std::max(3, static_cast<int>((to - from) * 26));
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.moveTo(leftEdge(from, more));
    for (int i = 1; i <= steps; ++i)
        path.lineTo(leftEdge(from + (to - from) * i / steps, more));
    const auto width = [&](double u) {
        return QLineF(leftEdge(u, more), rightEdge(u, more)).length() / 2;
    };
    cap(path, leftEdge(to, more), rightEdge(to, more), direction(to), endCap * width(to));
    for (int i = steps - 1; i >= 0; --i)
        path.lineTo(rightEdge(from + (to - from) * i / steps, more));
    cap(path, rightEdge(from, more), leftEdge(from, more), -direction(from),
        startCap * width(from));
    path.closeSubpath();
    // Where a sharp bend folds the inner edge over itself, a disc keeps the inside filled.
    for (size_t j = 1; j + 1 < m_joints.size(); ++j) {
        const auto u = static_cast<double>(j);
        if (u <= from || u >= to)
            continue;
        const Girth here = girth(u);
        const double radius = std::min(here.left, here.right) + more;
        const QPointF middle = centre(u), ahead = direction(u) * radius,
                      side = left(direction(u)) * radius;
        constexpr int corners = 24;
        path.moveTo(middle + side);
        for (int k = 1; k < corners; ++k) {
            const double t = 2 * std::numbers::pi * k / corners;
            path.lineTo(middle + side * std::cos(t) + ahead * std::sin(t));
        }
        path.closeSubpath();
    }
    return path;
}

QPainterPath Ribbon::band(double at, double length, double more) const
{
    return outline(at, at + length, 0, 0, more);
}

QPainterPath smoothClosed(const std::vector<QPointF> &points)
{
    QPainterPath path;
    const size_t n = points.size();
    if (n < 3)
        return path;
    path.moveTo(points[0]);
    for (size_t i = 0; i < n; ++i) {
        const QPointF before = points[(i + n - 1) % n], a = points[i], b = points[(i + 1) % n],
                      after = points[(i + 2) % n];
        path.cubicTo(a + (b - before) / 6, b - (after - a) / 6, b);
    }
    path.closeSubpath();
    return path;
}

} // namespace backwell::content
