// SPDX-License-Identifier: Apache-2.0
// Outlines by support functions.
#include "content/drawing/solid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace backwell::content
{

namespace
{

constexpr double degree = std::numbers::pi / 180;
constexpr int corners = 36;

QPointF normal(double corner)
{
    const double angle = 2 * std::numbers::pi * corner / corners;
    return {std::cos(angle), std::sin(angle)};
}

struct Flat {
    QPointF middle, a, b, c;

    double support(QPointF n) const { return QPointF::dotProduct(middle, n) + width(n); }
    double width(QPointF n) const
    {
        const double x = QPointF::dotProduct(a, n), y = QPointF::dotProduct(b, n),
                     z = QPointF::dotProduct(c, n);
        return std::sqrt(x * x + y * y + z * z);
    }
    QPointF edge(QPointF n) const
    {
        const double size = std::max(width(n), 1e-9);
        return middle + (a * QPointF::dotProduct(a, n) + b * QPointF::dotProduct(b, n) +
                         c * QPointF::dotProduct(c, n)) /
                            size;
    }
};

Flat flat(const Solid &solid, const Camera &camera)
{
    return {camera.at(solid.middle), camera.at(solid.a), camera.at(solid.b), camera.at(solid.c)};
}

/// The viewer's direction in the solid's own unit sphere.
Point3 viewerIn(const Solid &solid, const Camera &camera)
{
    const auto share = [&](const Point3 &axis) {
        return camera.toward.dot(axis) / std::max(axis.dot(axis), 1e-12);
    };
    return Point3{share(solid.b), share(solid.c), share(solid.a)}.unit();
}

Point3 place(const Solid &solid, const Point3 &d)
{
    return solid.middle + solid.b * d.x + solid.c * d.y + solid.a * d.z;
}

} // namespace

Camera::Camera(View view)
{
    const Seen x = seen({1, 0, 0}, view), y = seen({0, 1, 0}, view), z = seen({0, 0, 1}, view);
    across = {x.at.x(), y.at.x(), z.at.x()};
    upward = {x.at.y(), y.at.y(), z.at.y()};
    toward = {x.depth, y.depth, z.depth};
}

Solid Solid::ball(const Point3 &middle, double radius)
{
    return {middle, {0, 0, radius}, {radius, 0, 0}, {0, radius, 0}};
}

Solid Solid::ring(const Point3 &middle, const Point3 &along, double radius)
{
    const Point3 way = along.unit();
    const Point3 side = way.cross(std::abs(way.y) < 0.9 ? Point3{0, 1, 0} : Point3{1, 0, 0}).unit();
    return {middle, side * radius, way.cross(side) * radius, way * 0.001};
}

Solid Solid::of(const Point3 &middle, const Axes &axes, double across, double deep, double high)
{
    return {middle, axes.right * across, axes.front * deep, axes.up * high};
}

QPainterPath outline(const std::vector<Solid> &row, const Camera &camera)
{
    static const std::array<QPointF, corners> normals = [] {
        std::array<QPointF, corners> all;
        for (int k = 0; k < corners; ++k)
            all[static_cast<size_t>(k)] = normal(k);
        return all;
    }();
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    std::vector<Flat> flats;
    std::vector<std::array<double, corners>> reaches(row.size());
    for (size_t i = 0; i < row.size(); ++i) {
        flats.push_back(flat(row[i], camera));
        for (size_t k = 0; k < corners; ++k)
            reaches[i][k] = flats[i].support(normals[k]);
    }
    for (size_t i = 0; i + 1 < std::max<size_t>(row.size(), 2); ++i) {
        const size_t j = std::min(i + 1, row.size() - 1);
        const auto ahead = [&](size_t k) { return reaches[i][k] > reaches[j][k]; };
        path.moveTo(flats[ahead(0) ? i : j].edge(normals[0]));
        for (size_t k = 1; k <= corners; ++k) {
            const bool was = ahead(k - 1), is = ahead(k % corners);
            if (was != is) { // the straight side between the two
                double before = static_cast<double>(k) - 1, after = static_cast<double>(k);
                for (int halving = 0; halving < 7; ++halving) {
                    const double middle = (before + after) / 2;
                    const bool here =
                        flats[i].support(normal(middle)) > flats[j].support(normal(middle));
                    (here == was ? before : after) = middle;
                }
                path.lineTo(flats[was ? i : j].edge(normal(before)));
                path.lineTo(flats[is ? i : j].edge(normal(after)));
            }
            if (k < corners)
                path.lineTo(flats[is ? i : j].edge(normals[k]));
        }
        path.closeSubpath();
    }
    return path;
}

QPainterPath patch(const Solid &solid, const Point3 &towards, double degrees, const Camera &camera)
{
    const Point3 g = towards.unit(), eye = viewerIn(solid, camera);
    const Point3 side = g.cross(std::abs(g.y) < 0.9 ? Point3{0, 1, 0} : Point3{1, 0, 0}).unit();
    const Point3 other = g.cross(side);
    QPainterPath path;
    bool any = false;
    for (int k = 0; k < corners; ++k) {
        const double t = 2 * std::numbers::pi * k / corners;
        Point3 d = g * std::cos(degrees * degree) +
                   (side * std::cos(t) + other * std::sin(t)) * std::sin(degrees * degree);
        if (d.dot(eye) < 0)
            d = (d - eye * d.dot(eye)).unit(); // behind the edge: follow the outline
        else
            any = true;
        const QPointF at = camera.at(place(solid, d));
        k == 0 ? path.moveTo(at) : path.lineTo(at);
    }
    path.closeSubpath();
    return any || g.dot(eye) > 0 ? path : QPainterPath();
}

Point3 directionOf(double longitude, double latitude)
{
    const double around = std::cos(latitude * degree);
    return {around * std::cos(longitude * degree), std::sin(latitude * degree),
            around * std::sin(longitude * degree)};
}

Point3 onSurface(const Solid &solid, double longitude, double latitude, double lift)
{
    return place(solid, directionOf(longitude, latitude) * lift);
}

bool facesUs(const Solid &solid, double longitude, double latitude, const Camera &camera)
{
    return directionOf(longitude, latitude).dot(viewerIn(solid, camera)) > 0.06;
}

} // namespace backwell::content
