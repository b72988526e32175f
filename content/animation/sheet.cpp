// SPDX-License-Identifier: Apache-2.0
// Draws contact sheets of the figure: backwell-sheet [--pack DIR] [--sheet NAME] OUT.png
#include "content/animation/drawing_program.h"
#include "content/animation/movement_sheet.h"
#include "content/drawing/charts.h"
#include "content/drawing/figure_painter.h"
#include "content/figure/everyday.h"

#include <QImage>
#include <QPainter>
#include <QTextStream>

#include <functional>

using namespace backwell::content;

namespace
{

constexpr double captionHeight = 22;

QColor paperOf(Theme theme)
{
    return palette(theme).paper;
}

void caption(QPainter &painter, const QRectF &cell, const QString &text, Theme theme)
{
    painter.setPen(palette(theme).quiet);
    painter.drawText(cell, Qt::AlignBottom | Qt::AlignHCenter, text);
}

/// A grid of equal cells.
QImage grid(int columns, int rows, QSizeF cell, Theme theme,
            const std::function<void(QPainter &, int, QRectF)> &draw)
{
    QImage image((QSizeF(columns * cell.width(), rows * cell.height())).toSize(),
                 QImage::Format_RGB32);
    image.fill(paperOf(theme));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(12);
    painter.setFont(font);
    for (int i = 0; i < columns * rows; ++i) {
        const QPoint place(i % columns, i / columns);
        const QRectF space(QPointF(place.x() * cell.width(), place.y() * cell.height()), cell);
        draw(painter, i, space.adjusted(6, 6, -6, -6));
    }
    return image;
}

QImage keysSheet(const std::vector<Movement> &movements, Theme theme)
{
    constexpr int columns = 5;
    return grid(columns, static_cast<int>(movements.size()), {300, 300}, theme,
                [&](QPainter &p, int i, QRectF cell) {
                    const Movement &movement = movements[static_cast<size_t>(i / columns)];
                    const double at = movement.cycleSeconds() * (i % columns) / columns;
                    FigureOptions options;
                    options.stage = FigureOptions::Stage::Tile;
                    options.tile = tileFromName(movement.tile);
                    drawFigure(p, cell.adjusted(0, 0, 0, -captionHeight), movement, at,
                               personFromName(movement.person), theme, options);
                    caption(p, cell, QStringLiteral("%1 %2 s").arg(movement.id).arg(at, 0, 'f', 2),
                            theme);
                });
}

QImage castSheet(Theme theme)
{
    const Everyday scenes[] = {Everyday::Stand, Everyday::Walk, Everyday::Sit,
                               Everyday::Read,  Everyday::Bend, Everyday::Garden,
                               Everyday::Play,  Everyday::Wave, Everyday::Relax};
    constexpr int columns = 9;
    return grid(columns, static_cast<int>(everyone.size()), {210, 230}, theme,
                [&](QPainter &p, int i, QRectF cell) {
                    const Choreography &figure = everyday(scenes[i % columns]);
                    FigureOptions options;
                    options.stage = FigureOptions::Stage::Tile;
                    options.tile = static_cast<Tile>((i + i / columns) % 7);
                    drawFigure(p, cell, figure, figure.cycleSeconds() * 0.4,
                               everyone[static_cast<size_t>(i / columns)], theme, options);
                });
}

/// A name of the cast, or its number from 1.
Person whoIs(const QString &word)
{
    const int number = word.toInt();
    return number >= 1 && number <= static_cast<int>(everyone.size())
               ? everyone[static_cast<size_t>(number - 1)]
               : personFromName(word);
}

/// Those whose catalogue number is in `sources` ("E01,E02"); all when it is empty.
std::vector<Movement> chosen(const std::vector<Movement> &movements, const QString &sources)
{
    std::vector<Movement> some;
    for (const Movement &movement : movements) {
        if (sources.isEmpty() || sources.split(QLatin1Char(',')).contains(movement.source))
            some.push_back(movement);
    }
    return some;
}

/// Everyday scenes large, to look at faces, hands and seams.
QImage everydaySheet(Theme theme)
{
    const Everyday scenes[] = {Everyday::Stand, Everyday::Sit,  Everyday::Garden,
                               Everyday::Read,  Everyday::Play, Everyday::Wave};
    return grid(3, 2, {560, 560}, theme, [&](QPainter &p, int i, QRectF cell) {
        FigureOptions options;
        options.stage = FigureOptions::Stage::Tile;
        options.tile = static_cast<Tile>(i);
        const Choreography &figure = everyday(scenes[i]);
        drawFigure(p, cell, figure, figure.cycleSeconds() * 0.42,
                   everyone[static_cast<size_t>(5 - i)], theme, options);
    });
}

/// Six people large, to look at faces, hands and seams.
QImage closeSheet(const std::vector<Movement> &movements, Theme theme)
{
    return grid(3, 2, {560, 560}, theme, [&](QPainter &p, int i, QRectF cell) {
        const auto index = static_cast<size_t>(i) % movements.size();
        FigureOptions options;
        options.stage = FigureOptions::Stage::Scene;
        options.tile = tileFromName(movements[index].tile);
        const double at = movements[index].cycleSeconds() * (i == 5 ? 0.1 : 0.42);
        drawFigure(p, cell, movements[index], at, everyone[static_cast<size_t>(i)], theme, options);
    });
}

QImage smallSheet(const std::vector<Movement> &movements, Theme theme)
{
    return grid(static_cast<int>(movements.size()) * 3, 1, {108, 108}, theme,
                [&](QPainter &p, int i, QRectF cell) {
                    const Movement &movement = movements[static_cast<size_t>(i / 3)];
                    FigureOptions options;
                    options.stage = FigureOptions::Stage::Tile;
                    options.tile = tileFromName(movement.tile);
                    options.still = i % 3 == 0;
                    options.mirrored = i % 3 == 2;
                    drawFigure(p, cell, movement, movement.cycleSeconds() * 0.2 * (i % 3),
                               personFromName(movement.person), theme, options);
                });
}

QImage chartsSheet(Theme theme)
{
    QImage image(1040, 480, QImage::Format_RGB32);
    image.fill(paperOf(theme));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    painter.setFont(font);
    drawTenPeople(painter, QRectF(500, 15, 500, 80), 8, theme);
    drawTenPeople(painter, QRectF(20, 120, 200, 130), 3, theme, palette(theme).leaf);
    Trend trend;
    const double values[] = {3, 4, 4, 5, 3, 5, 6, 6, 7};
    for (int i = 0; i < 9; ++i)
        trend.points.push_back(
            {QDate(2026, 3, 1).addDays(7 * i + (i > 5 ? 21 : 0)), values[i], i == 4});
    trend.marks = {{0, QStringLiteral("not sure at all")}, {10, QStringLiteral("quite sure")}};
    trend.wanted = 8;
    trend.font = font;
    trend.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    drawTrend(painter, QRectF(260, 120, 740, 150), trend, theme);
    trend.mirrored = true;
    drawTrend(painter, QRectF(260, 300, 360, 150), trend, theme);
    trend.points.resize(1);
    trend.mirrored = false;
    drawTrend(painter, QRectF(660, 300, 340, 150), trend, theme);
    return image;
}

} // namespace

int main(int argc, char **argv)
{
    DrawingProgram program(argc, argv);
    QCommandLineParser &parser = program.parser;
    const QCommandLineOption sheet(
        QStringLiteral("sheet"),
        QStringLiteral("keys, cast, everyday, close, small, charts, a movement, or all: a "
                       "folder with every movement twice and a film of them."),
        QStringLiteral("name"), QStringLiteral("keys"));
    const QCommandLineOption person(QStringLiteral("person"),
                                    QStringLiteral("Who is drawn on the sheet of a movement."),
                                    QStringLiteral("name"));
    const QCommandLineOption dark(QStringLiteral("dark"), QStringLiteral("The dark theme."));
    parser.addOptions({sheet, person, dark});
    parser.addPositionalArgument(QStringLiteral("out"), QStringLiteral("The PNG to write."));
    parser.process(program.app);
    QTextStream errors(stderr);
    const auto movements = loadMovements(program.pack() + QStringLiteral("/movements"));
    if (!movements || movements->empty() || parser.positionalArguments().size() != 1) {
        errors << (movements ? parser.helpText() : movements.error().detail) << '\n';
        return 2;
    }
    const Theme theme = parser.isSet(dark) ? Theme::Dark : Theme::Light;
    if (parser.value(sheet) == QLatin1String("all")) {
        const auto written = writeAll(*movements, parser.positionalArguments().first(), theme);
        if (!written)
            errors << written.error().detail << '\n';
        return written ? 0 : 1;
    }
    const QString name = parser.value(sheet);
    QImage image;
    if (name == QLatin1String("keys"))
        image = keysSheet(*movements, theme);
    else if (name == QLatin1String("cast"))
        image = castSheet(theme);
    else if (name == QLatin1String("small"))
        image = smallSheet(*movements, theme);
    else if (name == QLatin1String("everyday"))
        image = everydaySheet(theme);
    else if (name == QLatin1String("close"))
        image = closeSheet(*movements, theme);
    else if (name == QLatin1String("charts"))
        image = chartsSheet(theme);
    else if (name.startsWith(QLatin1String("moments")))
        image = momentsSheet(chosen(*movements, name.section(QLatin1Char(':'), 1)), theme);
    for (const Movement &movement : *movements) {
        if (movement.id == name)
            image = movementSheet(
                movement, whoIs(parser.isSet(person) ? parser.value(person) : movement.person),
                theme);
    }
    if (image.isNull() || !image.save(parser.positionalArguments().first())) {
        errors << "nothing drawn for sheet " << name << '\n';
        return 1;
    }
    return 0;
}
