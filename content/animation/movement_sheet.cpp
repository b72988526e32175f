// SPDX-License-Identifier: Apache-2.0
// Grids of the figure painter.
#include "content/animation/movement_sheet.h"

#include "content/drawing/figure_painter.h"

#include <QPainter>

#include <algorithm>

namespace backwell::content
{

namespace
{

constexpr int caption = 20;

struct Cell {
    QPainter &painter;
    QRectF space;
    Theme theme;

    void draw(const Movement &movement, double seconds, Person person, FigureOptions options,
              const QString &words) const
    {
        options.stage = FigureOptions::Stage::Tile;
        options.tile = tileFromName(movement.tile);
        const QRectF inner = space.adjusted(4, 4, -4, -4);
        drawFigure(painter, inner.adjusted(0, 0, 0, words.isEmpty() ? 0 : -caption), movement,
                   seconds, person, theme, options);
        painter.setPen(palette(theme).quiet);
        painter.drawText(inner, Qt::AlignBottom | Qt::AlignHCenter, words);
    }
};

QImage paper(int columns, int rows, QSize cell, Theme theme)
{
    QImage image(columns * cell.width(), rows * cell.height(), QImage::Format_RGB32);
    image.fill(palette(theme).paper);
    return image;
}

void prepare(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(12);
    painter.setFont(font);
}

QRectF cellAt(int column, int row, QSize cell)
{
    return QRectF(QPointF(column * cell.width(), row * cell.height()), cell);
}

} // namespace

QImage movementSheet(const Movement &movement, Person person, Theme theme)
{
    constexpr QSize size(230, 230 + caption);
    const auto &keys = movement.figure.keys();
    const int columns = std::max(4, static_cast<int>(keys.size()));
    const int rows = (inBetweens + columns - 1) / columns;
    QImage image = paper(columns, 1 + rows, size, theme);
    QPainter painter(&image);
    prepare(painter);
    for (size_t i = 0; i < keys.size(); ++i) {
        FigureOptions options;
        options.pose = keys[i].name;
        Cell{painter, cellAt(static_cast<int>(i), 0, size), theme}.draw(movement, 0, person, options,
                                                                       keys[i].name);
    }
    for (int i = 0; i < inBetweens; ++i) {
        const double at = movement.figure.loopSeconds() * (i + 0.5) / inBetweens;
        Cell{painter, cellAt(i % columns, 1 + i / columns, size), theme}.draw(
            movement, at, person, {}, QStringLiteral("%1 s").arg(at, 0, 'f', 2));
    }
    return image;
}

QImage momentsSheet(const std::vector<Movement> &movements, Theme theme)
{
    constexpr QSize size(200, 200 + caption);
    QImage image = paper(inBetweens, static_cast<int>(movements.size()), size, theme);
    QPainter painter(&image);
    prepare(painter);
    for (size_t row = 0; row < movements.size(); ++row) {
        const Movement &movement = movements[row];
        // Half a loop there and back is enough of a movement of one side.
        const double loop = movement.figure.cycles() ? movement.figure.loopSeconds()
                                                     : movement.figure.tempo().moveSeconds() +
                                                           movement.figure.tempo().holdLeast * 0.1;
        for (int i = 0; i < inBetweens; ++i) {
            const double at = loop * i / (inBetweens - (movement.figure.cycles() ? 0 : 1));
            Cell{painter, cellAt(i, static_cast<int>(row), size), theme}.draw(
                movement, at, personFromName(movement.person), {},
                QStringLiteral("%1 %2 %3 s").arg(movement.source, movement.id).arg(at, 0, 'f', 2));
        }
    }
    return image;
}

QImage wallAt(const std::vector<Movement> &movements, double seconds, Theme theme)
{
    constexpr QSize size(180, 180);
    constexpr int columns = 10;
    const int rows = (static_cast<int>(movements.size()) + columns - 1) / columns;
    QImage image = paper(columns, rows, size, theme);
    QPainter painter(&image);
    prepare(painter);
    for (size_t i = 0; i < movements.size(); ++i) {
        const auto place = static_cast<int>(i);
        Cell{painter, cellAt(place % columns, place / columns, size), theme}.draw(
            movements[i], seconds, personFromName(movements[i].person), {}, {});
    }
    return image;
}

} // namespace backwell::content
