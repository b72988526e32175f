// SPDX-License-Identifier: Apache-2.0
// Grids of the figure painter.
#include "content/animation/movement_sheet.h"

#include "content/drawing/figure_painter.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QProcess>

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

/// Twelve seconds of the wall, raw frames into ffmpeg.
Result<void> film(const std::vector<Movement> &movements, const QString &file, Theme theme)
{
    constexpr int perSecond = 20, seconds = 12;
    const QSize size = wallAt(movements, 0, theme).size();
    QProcess encoder;
    encoder.start(
        QStringLiteral("ffmpeg"),
        {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y"), QStringLiteral("-f"),
         QStringLiteral("rawvideo"), QStringLiteral("-pix_fmt"), QStringLiteral("bgra"),
         QStringLiteral("-s"), QStringLiteral("%1x%2").arg(size.width()).arg(size.height()),
         QStringLiteral("-r"), QString::number(perSecond), QStringLiteral("-i"),
         QStringLiteral("-"), QStringLiteral("-pix_fmt"), QStringLiteral("yuv420p"), file});
    if (!encoder.waitForStarted())
        return fail(ErrorKind::NotFound, QStringLiteral("no ffmpeg"));
    for (int i = 0; i < perSecond * seconds; ++i) {
        const QImage image = wallAt(movements, static_cast<double>(i) / perSecond, theme);
        encoder.write(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
        while (encoder.bytesToWrite() > 0 && encoder.waitForBytesWritten(-1)) {
        }
    }
    encoder.closeWriteChannel();
    encoder.waitForFinished(-1);
    if (encoder.exitCode() != 0)
        return fail(ErrorKind::Full, QString::fromUtf8(encoder.readAllStandardError()));
    return {};
}

} // namespace

Result<void> writeAll(const std::vector<Movement> &movements, const QString &folder, Theme theme)
{
    const QDir place(folder);
    if (!place.mkpath(QStringLiteral(".")))
        return fail(ErrorKind::Full, QStringLiteral("no folder %1").arg(folder));
    QString page = QStringLiteral("<!doctype html><meta charset=utf-8><title>Movements</title>\n");
    for (const Movement &movement : movements) {
        const Person own = personFromName(movement.person);
        const Person another = everyone[(static_cast<size_t>(own) + 3) % everyone.size()];
        page += QStringLiteral("<h2>%1 %2</h2>\n").arg(movement.source, movement.id);
        for (const Person person : {own, another}) {
            const QString name = QStringLiteral("%1-%2.png").arg(movement.id, personName(person));
            if (!movementSheet(movement, person, theme).save(place.filePath(name)))
                return fail(ErrorKind::Full, place.filePath(name));
            page += QStringLiteral("<img src=\"%1\" alt=\"\">\n").arg(name);
        }
    }
    QFile index(place.filePath(QStringLiteral("index.html")));
    if (!index.open(QIODevice::WriteOnly) || index.write(page.toUtf8()) < 0)
        return fail(ErrorKind::Full, index.fileName());
    const auto moving = film(movements, place.filePath(QStringLiteral("all.mp4")), theme);
    if (!moving && moving.error().kind == ErrorKind::NotFound) {
        wallAt(movements, 1, theme).save(place.filePath(QStringLiteral("all.png")));
        return {};
    }
    return moving;
}

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
        Cell{painter, cellAt(static_cast<int>(i), 0, size), theme}.draw(movement, 0, person,
                                                                        options, keys[i].name);
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
