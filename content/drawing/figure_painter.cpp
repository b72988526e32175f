// SPDX-License-Identifier: Apache-2.0
// The picture around a person: stage, floor, fit, mirror.
#include "content/drawing/figure_painter.h"

#include "content/drawing/body_painter.h"
#include "content/drawing/prop_painter.h"
#include "content/drawing/round_body_painter.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QRadialGradient>

#include <algorithm>
#include <cmath>

namespace backwell::content
{

namespace
{

/// Where the person stands in a picture.
struct Place {
    QPointF floor;
    double stature;
};

Place placeIn(const QRectF &rect, const Choreography &figure, const FigureOptions &options)
{
    const QRectF space = figure.extent();
    if (figure.view() == View::Above) { // no floor line: in the middle
        const double stature = std::min(
            {rect.width() * 0.88 / space.width(), rect.height() * 0.88 / space.height(),
             rect.height() * 1.25}); // a head from above is hardly larger than from the side
        const double side = options.mirrored ? -1 : 1;
        return {rect.center() + QPointF(-side * space.center().x(), space.center().y()) * stature,
                stature};
    }
    const bool scene = options.stage == FigureOptions::Stage::Scene;
    const double wide = rect.width() * (scene ? 0.86 : 0.84),
                 high = rect.height() * (scene ? 0.78 : 0.80);
    const double stature =
        std::min({wide / space.width(), high / space.height(), rect.height() * 0.80});
    const double middle = space.center().x() * (options.mirrored ? -1 : 1);
    const double lowest = rect.bottom() - rect.height() * (scene ? 0.13 : 0.11);
    const double centred =
        rect.center().y() + space.height() * stature * 0.5 + rect.height() * (scene ? 0.2 : 0.09);
    return {{rect.center().x() - middle * stature, std::min(lowest, centred)}, stature};
}

void drawStage(QPainter &painter, const QRectF &rect, QPointF floor, Theme theme,
               const FigureOptions &options, bool above)
{
    if (options.stage == FigureOptions::Stage::None)
        return;
    painter.setPen(Qt::NoPen);
    const QColor wall = tileColour(options.tile, theme), ground = tileFloor(options.tile, theme);
    QPainterPath shape;
    const bool scene = options.stage == FigureOptions::Stage::Scene;
    shape.addRoundedRect(rect, scene ? 0 : options.radius, scene ? 0 : options.radius);
    QRadialGradient light(QPointF(rect.center().x(), floor.y() - rect.height() * 0.32),
                          std::max(rect.width(), rect.height()) * 0.62);
    light.setColorAt(0, tileGlow(options.tile, theme));
    light.setColorAt(1, wall);
    painter.fillPath(shape, light);
    if (theme == Theme::Contrast) // a white tile needs its edge
        painter.strokePath(shape, QPen(palette(theme).ink, 2));
    if (above) // looking down, all of it is floor
        return;
    const double horizon = floor.y() - rect.height() * (scene ? 0.10 : 0.06);
    QPainterPath land;
    land.addRect(QRectF(rect.left(), horizon, rect.width(), rect.bottom() - horizon + 1));
    if (scene) {
        QLinearGradient depth(0, horizon, 0, rect.bottom());
        depth.setColorAt(0, ground);
        depth.setColorAt(1, mixed(ground, wall, 0.55));
        painter.fillPath(land.intersected(shape), depth);
    } else {
        QRadialGradient spot(floor, rect.width() * 0.6);
        spot.setColorAt(
            0, mixed(ground, tileGlow(options.tile, theme), theme == Theme::Dark ? 0.45 : 0.15));
        spot.setColorAt(1, ground);
        painter.fillPath(land.intersected(shape), spot);
    }
}

/// Half way from `from` to `to`, pointing there.
void drawArrow(QPainter &painter, QPointF from, QPointF to, Theme theme)
{
    const QPointF way = to - from;
    const double size = std::hypot(way.x(), way.y()) * 0.055;
    const QPointF along = way / std::hypot(way.x(), way.y()) * size, across(-along.y(), along.x());
    const QPointF tip = (from + to) / 2 + along;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette(theme).leaf, std::max(2.0, size * 0.28), Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(tip - along * 2.2, tip);
    painter.drawPolyline(QPolygonF({tip - along + across, tip, tip - along - across}));
}

bool onMat(const std::vector<Prop> &props)
{
    return std::ranges::any_of(props,
                               [](const Prop &prop) { return prop.kind == Prop::Kind::Mat; });
}

} // namespace

void drawPerson(QPainter &painter, const Frame &frame, const std::vector<Prop> &props,
                QPointF floor, double stature, Person person, Theme theme, bool mirrored)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(floor);
    painter.scale(mirrored ? -stature : stature, -stature);
    if (frame.view != View::Side) {
        drawRoundBody(painter, frame, props, look(person, theme), theme);
        painter.restore();
        return;
    }
    const bool mat = onMat(props);
    const bool ground = std::ranges::none_of(props, [](const Prop &prop) {
        return prop.kind == Prop::Kind::Water || prop.kind == Prop::Kind::Stairs;
    });
    const auto draw = [&](PropLayer layer) {
        for (const Prop &prop : props) {
            if (layerOf(prop) == layer)
                drawProp(painter, prop, frame, theme);
        }
    };
    if (!mat && ground)
        drawShadow(painter, frame, theme);
    draw(PropLayer::Behind);
    if (mat)
        drawShadow(painter, frame, theme);
    drawBody(painter, frame, look(person, theme), mat, [&] { draw(PropLayer::Within); });
    draw(PropLayer::Front);
    painter.restore();
}

void drawFigure(QPainter &painter, const QRectF &rect, const Choreography &figure, double seconds,
                Person person, Theme theme, const FigureOptions &options)
{
    if (rect.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect, Qt::IntersectClip);
    const bool above = figure.view() == View::Above;
    const bool pair = options.pair && figure.tempo().kind != Tempo::Kind::Hold;
    // Start and end stand side by side in a wide picture, one above the other in a high one.
    const bool beside = rect.width() > rect.height() * 0.8;
    const QSizeF half =
        beside ? QSizeF(rect.width() / 2, rect.height()) : QSizeF(rect.width(), rect.height() / 2);
    QRectF first(rect.topLeft(), pair ? half : rect.size()), second = first;
    second.moveBottomRight(rect.bottomRight());
    if (beside && options.mirrored)
        std::swap(first, second);
    const Place place = placeIn(first, figure, options);
    drawStage(painter, rect, place.floor, theme, options, above || (pair && !beside));
    if (pair) {
        const Place other = placeIn(second, figure, options);
        drawPerson(painter, figure.startFrame(), figure.props(), place.floor, place.stature, person,
                   theme, options.mirrored);
        drawPerson(painter, figure.endFrame(), figure.props(), other.floor, other.stature, person,
                   theme, options.mirrored);
        drawArrow(painter, first.center(), second.center(), theme);
    } else {
        const Frame frame = !options.pose.isEmpty() ? figure.keyFrame(options.pose)
                            : options.still         ? figure.stillFrame()
                                                    : figure.at(seconds);
        drawPerson(painter, frame, figure.props(), place.floor, place.stature, person, theme,
                   options.mirrored);
    }
    painter.restore();
}

void drawFigure(QPainter &painter, const QRectF &rect, const Movement &movement, double seconds,
                Person person, Theme theme, const FigureOptions &options)
{
    drawFigure(painter, rect, movement.figure, seconds, person, theme, options);
}

} // namespace backwell::content
