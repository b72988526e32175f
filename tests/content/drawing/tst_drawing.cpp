// SPDX-License-Identifier: Apache-2.0
// Pictures stay inside their rectangle, come out the same twice, and cost little.
#include "content/drawing/charts.h"
#include "content/drawing/figure_painter.h"
#include "content/drawing/scenery.h"
#include "content/figure/everyday.h"
#include "tests/fakes/processor_time.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

using namespace backwell::content;

namespace
{

const QRectF inside(40, 30, 240, 260);
constexpr QRgb untouched = 0xFF123456;

QImage drawn(const std::function<void(QPainter &)> &draw)
{
    QImage image(320, 320, QImage::Format_ARGB32_Premultiplied);
    image.fill(untouched);
    QPainter painter(&image);
    draw(painter);
    painter.end();
    return image;
}

/// Pixels that changed outside `area` (grown by one for soft edges) and inside it.
std::pair<int, int> touched(const QImage &image, const QRectF &area)
{
    const QRect soft = area.toAlignedRect().adjusted(-1, -1, 1, 1);
    int outside = 0, within = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != untouched)
                ++(soft.contains(x, y) ? within : outside);
        }
    }
    return {outside, within};
}

std::vector<Movement> packMovements()
{
    const QString pack =
        qEnvironmentVariable("BACKWELL_SOURCE") + QStringLiteral("/content/packs/backwell-en-GB");
    const auto movements = loadMovements(pack + QStringLiteral("/movements"));
    if (!movements)
        qFatal("%s", qPrintable(movements.error().detail));
    return *movements;
}

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &c) {
        const auto part = [](double v) {
            return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
    };
    const double x = luminance(a) + 0.05, y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

} // namespace

class TestDrawing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movements_stay_inside_and_come_out_the_same_twice();
    void person_fits_without_being_cut_off();
    void mirrored_picture_is_the_mirror_of_the_picture();
    void everyone_looks_different_and_has_a_name();
    void nobody_sinks_into_a_tile();
    void still_pictures_do_not_depend_on_time();
    void moving_pictures_move();
    void less_motion_is_start_arrow_and_end();
    void ten_people_show_exactly_k();
    void trends_draw_any_number_of_points();
    void places_fill_their_rectangle();
    void a_frame_costs_little_beside_a_plain_picture();
};

void TestDrawing::movements_stay_inside_and_come_out_the_same_twice()
{
    for (const Movement &movement : packMovements()) {
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
            for (const auto stage : {FigureOptions::Stage::None, FigureOptions::Stage::Tile,
                                     FigureOptions::Stage::Scene}) {
                FigureOptions options;
                options.stage = stage;
                const auto draw = [&](QPainter &p) {
                    drawFigure(p, inside, movement, 1.3, personFromName(movement.person), theme,
                               options);
                };
                const QImage first = drawn(draw);
                const auto [outside, within] = touched(first, inside);
                QCOMPARE(outside, 0);
                QVERIFY2(within > 1500, qPrintable(movement.id));
                QVERIFY(first == drawn(draw));
            }
        }
    }
}

void TestDrawing::person_fits_without_being_cut_off()
{
    // Without a stage nothing may reach the border of the rectangle at any time, for anyone.
    for (const Movement &movement : packMovements()) {
        if (movement.id == QLatin1String("stairs")) // a flight goes on beyond every picture
            continue;
        for (const Person person : everyone) {
            for (int i = 0; i < 6; ++i) {
                const QImage image = drawn([&](QPainter &p) {
                    drawFigure(p, inside, movement, movement.cycleSeconds() * i / 6, person,
                               Theme::Light);
                });
                const QRect border = inside.toAlignedRect();
                for (int x = border.left(); x <= border.right(); ++x)
                    QVERIFY(image.pixel(x, border.top()) == untouched &&
                            image.pixel(x, border.bottom()) == untouched);
                for (int y = border.top(); y <= border.bottom(); ++y)
                    QVERIFY(image.pixel(border.left(), y) == untouched &&
                            image.pixel(border.right(), y) == untouched);
            }
        }
    }
}

void TestDrawing::mirrored_picture_is_the_mirror_of_the_picture()
{
    const QRectF middle(20, 20, 280, 280);
    for (const Movement &movement : packMovements()) {
        FigureOptions options;
        options.stage = FigureOptions::Stage::Tile;
        const auto picture = [&](bool mirrored) {
            options.mirrored = mirrored;
            return drawn([&](QPainter &p) {
                drawFigure(p, middle, movement, 0.9, Person::GreenTop, Theme::Light, options);
            });
        };
        const QImage right = picture(false), left = picture(true).mirrored(true, false);
        int different = 0;
        for (int y = 0; y < right.height(); ++y) {
            for (int x = 0; x < right.width(); ++x) {
                const QColor a(right.pixel(x, y)), b(left.pixel(x, y));
                different += std::abs(a.lightness() - b.lightness()) > 24;
            }
        }
        QVERIFY2(different < 320 * 320 / 200,
                 qPrintable(QStringLiteral("%1 %2").arg(movement.id).arg(different)));
        QVERIFY(right != picture(true));
    }
}

void TestDrawing::everyone_looks_different_and_has_a_name()
{
    const auto movements = packMovements();
    std::vector<QImage> seen;
    for (const Person person : everyone) {
        QCOMPARE(personFromName(personName(person)), person);
        const QImage image = drawn([&](QPainter &p) {
            drawFigure(p, inside, movements.back(), 0.1, person, Theme::Light);
        });
        QVERIFY(std::ranges::find(seen, image) == seen.end());
        seen.push_back(image);
    }
    QCOMPARE(personFromName(QStringLiteral("nobody")), Person::GreenTop);
}

void TestDrawing::nobody_sinks_into_a_tile()
{
    for (const Movement &movement : packMovements()) {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const Look who = look(personFromName(movement.person), theme);
            const QColor tile = tileColour(tileFromName(movement.tile), theme);
            const double best = std::max(
                {contrast(who.top, tile), contrast(who.bottom, tile), contrast(who.skin, tile)});
            QVERIFY2(best > 2.0, qPrintable(QStringLiteral("%1 %2").arg(movement.id).arg(best)));
        }
    }
}

void TestDrawing::still_pictures_do_not_depend_on_time()
{
    FigureOptions options;
    options.still = true;
    for (const Movement &movement : packMovements()) {
        const auto at = [&](double t) {
            return drawn([&](QPainter &p) {
                drawFigure(p, inside, movement, t, Person::Cardigan, Theme::Light, options);
            });
        };
        QVERIFY(at(0) == at(2.4));
    }
}

void TestDrawing::moving_pictures_move()
{
    for (const Movement &movement : packMovements()) {
        const auto at = [&](double t) {
            return drawn([&](QPainter &p) {
                drawFigure(p, inside, movement, t, Person::Cardigan, Theme::Light);
            });
        };
        QVERIFY2(at(0) != at(movement.cycleSeconds() * 0.3), qPrintable(movement.id));
    }
}

void TestDrawing::less_motion_is_start_arrow_and_end()
{
    FigureOptions options;
    options.pair = true;
    const QRectF wide(10, 60, 300, 160);
    for (const Movement &movement : packMovements()) {
        const auto at = [&](double t) {
            return drawn([&](QPainter &p) {
                drawFigure(p, wide, movement, t, Person::Cardigan, Theme::Light, options);
            });
        };
        const bool rests = movement.figure.tempo().kind == Tempo::Kind::Hold;
        QVERIFY2(rests || at(0) == at(2.4), qPrintable(movement.id));
        QCOMPARE(touched(at(0), wide).first, 0);
        const QColor leaf = palette(Theme::Light).leaf;
        QVERIFY2(rests || at(0).pixelColor(wide.center().toPoint()) == leaf,
                 qPrintable(movement.id));
        options.pair = false;
        QVERIFY(rests || at(0) != at(1.2) || movement.figure.tempo().breath);
        options.pair = true;
    }
}

void TestDrawing::ten_people_show_exactly_k()
{
    const QColor full(0x2B6285u);
    const auto filled = [&](int k) {
        const QImage image =
            drawn([&](QPainter &p) { drawTenPeople(p, inside, k, Theme::Light, full); });
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == full;
        return count;
    };
    QCOMPARE(filled(0), 0);
    const int one = filled(1);
    QVERIFY(one > 200);
    for (int k = 2; k <= 10; ++k)
        QVERIFY(std::abs(filled(k) - k * one) < k * one / 12 + 1);
    QCOMPARE(filled(14), filled(10));
    QCOMPARE(filled(-3), 0);
    const QImage image =
        drawn([&](QPainter &p) { drawTenPeople(p, QRectF(10, 10, 300, 40), 4, Theme::Dark); });
    QCOMPARE(touched(image, QRectF(10, 10, 300, 40)).first, 0);
}

void TestDrawing::trends_draw_any_number_of_points()
{
    for (const int count : {0, 1, 2, 40, 400}) {
        Trend trend;
        for (int i = 0; i < count; ++i)
            trend.points.push_back({QDate(2026, 1, 1).addDays(i * 7),
                                    static_cast<double>((i * 7) % 13) - 1, i % 5 == 0});
        trend.marks = {{0, QStringLiteral("not sure at all")}, {10, QStringLiteral("quite sure")}};
        trend.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        for (const bool mirrored : {false, true}) {
            trend.mirrored = mirrored;
            const QImage image =
                drawn([&](QPainter &p) { drawTrend(p, inside, trend, Theme::Light); });
            const auto [outside, within] = touched(image, inside);
            QCOMPARE(outside, 0);
            QVERIFY(within > 100);
        }
    }
}

void TestDrawing::places_fill_their_rectangle()
{
    for (const auto place : {Scenery::Park, Scenery::Room, Scenery::Garden}) {
        for (const double shift : {0.0, 0.5}) {
            const QRectF wide(10, 60, 300, 168);
            const QImage image =
                drawn([&](QPainter &p) { drawScenery(p, wide, place, 2, Theme::Light, shift); });
            const auto [outside, within] = touched(image, wide);
            QCOMPARE(outside, 0);
            QVERIFY(within >= 300 * 168);
        }
    }
}

void TestDrawing::a_frame_costs_little_beside_a_plain_picture()
{
    // The plain picture: sixty filled circles of the size of a hand, drawn with soft edges.
    QImage image(390, 390, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto best = [](const std::function<void()> &draw) {
        double least = std::numeric_limits<double>::max();
        for (int i = 0; i < 25; ++i) {
            const backwell::fakes::ProcessorTime timer;
            draw();
            least = std::min(least, timer.milliseconds());
        }
        return least;
    };
    const double plain = best([&] {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::darkGreen);
        for (int i = 0; i < 60; ++i)
            painter.drawEllipse(QPointF(60 + i * 4, 60 + i * 4), 26, 26);
    });
    double dearest = 0;
    for (const Movement &movement : packMovements()) {
        FigureOptions options;
        options.stage = FigureOptions::Stage::Scene;
        const double cost = best([&] {
            drawFigure(painter, QRectF(0, 0, 390, 390), movement, 1.1,
                       personFromName(movement.person), Theme::Light, options);
        });
        dearest = std::max(dearest, cost);
    }
    qInfo("a frame costs %.2f ms at 390 px, %.1f plain pictures", dearest, dearest / plain);
    QVERIFY2(dearest < plain * 9, qPrintable(QString::number(dearest / plain)));
}

QTEST_MAIN(TestDrawing)
#include "tst_drawing.moc"
