// SPDX-License-Identifier: Apache-2.0
#include "content/print/sheet_pictures.h"

#include "content/drawing/charts.h"
#include "content/drawing/figure_painter.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace backwell::content
{

namespace
{

QByteArray pngOf(QSize size, const std::function<void(QPainter &, const QRectF &)> &paint)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, QRectF(QPointF(), size));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

void paintFigure(QPainter &painter, const QRectF &rect, const Movement &movement,
                 const QString &pose)
{
    FigureOptions options;
    options.stage = FigureOptions::Stage::Scene;
    options.tile = tileFromName(movement.tile);
    options.radius = rect.width() / 20;
    options.pose = pose;
    options.still = true;
    drawFigure(painter, rect, movement, 0, personFromName(movement.person), Theme::Light, options);
}

QByteArray figurePng(const QString &target, const MovementOf &movements)
{
    const std::optional<Movement> movement = movements(target.section(u'/', 0, 0));
    if (!movement)
        return {};
    return pngOf({560, 560}, [&](QPainter &painter, const QRectF &rect) {
        paintFigure(painter, rect, *movement, target.section(u'/', 1, 1));
    });
}

QByteArray tenPeoplePng(int tens)
{
    return pngOf({800, 128}, [&](QPainter &painter, const QRectF &rect) {
        drawTenPeople(painter, rect, tens, Theme::Light, palette(Theme::Light).sky);
    });
}

QString dataAddress(const QByteArray &png)
{
    return png.isEmpty()
               ? QString()
               : QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64());
}

} // namespace backwell::content
