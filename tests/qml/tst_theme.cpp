// SPDX-License-Identifier: Apache-2.0
// Every pair of text and surface of every scheme meets WCAG 2.2; sizes hold what experience.md
// says.
#include "content/tool/skin_check.h"
#include "tests/qml/gallery_stage.h"

#include <QColor>
#include <QTest>

#include <cmath>

namespace
{

// Relative luminance and contrast ratio as WCAG 2.2 defines them.
double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}
double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

struct Pair {
    const char *front;
    const char *back;
    double least;
};

constexpr Pair pairs[] = {
    {"ink", "paper", 7},        {"ink", "card", 7},         {"quiet", "paper", 4.5},
    {"quiet", "card", 4.5},     {"leaf", "paper", 4.5},     {"leaf", "card", 4.5},
    {"sky", "paper", 4.5},      {"sky", "card", 4.5},       {"clay", "paper", 4.5},
    {"clay", "card", 4.5},      {"help", "paper", 4.5},     {"help", "card", 4.5},
    {"inkOnLeaf", "leaf", 4.5}, {"inkOnHelp", "help", 4.5}, {"inkOnSun", "sun", 4.5},
    {"ink", "leafWash", 7},     {"ink", "skyWash", 7},      {"ink", "sunWash", 7},
    {"ink", "clayWash", 7},     {"ink", "helpWash", 7},     {"ink", "plumWash", 7},
    {"quiet", "leafWash", 4.5}, {"quiet", "skyWash", 4.5},  {"quiet", "sunWash", 4.5},
    {"quiet", "clayWash", 4.5}, {"quiet", "helpWash", 4.5}, {"quiet", "plumWash", 4.5},
    {"leaf", "leafWash", 4.5},  {"sky", "skyWash", 4.5},    {"sunText", "sunWash", 4.5},
    {"clay", "clayWash", 4.5},  {"help", "helpWash", 4.5},  {"plum", "plumWash", 4.5},
    {"quiet", "empty", 4.5},    {"outline", "paper", 3},    {"outline", "card", 3},
    {"paper", "ink", 7},
};

} // namespace

class TstTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_can_be_read_on_their_surface_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<int>("pair");
        const char *names[] = {"light", "dark", "contrast"};
        for (int scheme = 0; scheme < 3; ++scheme) {
            for (int pair = 0; pair < int(std::size(pairs)); ++pair)
                QTest::addRow("%s: %s on %s", names[scheme], pairs[pair].front, pairs[pair].back)
                    << scheme << pair;
        }
    }
    void words_can_be_read_on_their_surface()
    {
        QFETCH(int, scheme);
        QFETCH(int, pair);
        QObject *theme = m_stage.theme();
        QVERIFY(theme->setProperty("scheme", scheme));
        const auto front = theme->property(pairs[pair].front).value<QColor>();
        const auto back = theme->property(pairs[pair].back).value<QColor>();
        QVERIFY(front.isValid() && back.isValid());
        const double found = contrast(front, back);
        QVERIFY2(found >= pairs[pair].least,
                 qPrintable(QStringLiteral("%1 on %2 is %3:1, wanted %4:1")
                                .arg(front.name(), back.name())
                                .arg(found, 0, 'f', 2)
                                .arg(pairs[pair].least)));
    }
    void the_check_of_a_regions_skin_knows_the_surfaces_of_the_theme()
    {
        using backwell::content::tool::Ground;
        QObject *theme = m_stage.theme();
        for (int scheme = 0; scheme < 2; ++scheme) {
            const Ground &ground = backwell::content::tool::grounds[scheme];
            QVERIFY(theme->setProperty("scheme", scheme));
            const std::pair<const char *, const char *> colours[] = {
                {"paper", ground.paper}, {"card", ground.card},   {"ink", ground.ink},
                {"quiet", ground.quiet}, {"empty", ground.empty}, {"help", ground.help}};
            for (const auto &[name, colour] : colours)
                QCOMPARE(theme->property(name).value<QColor>(), QColor(QLatin1StringView(colour)));
        }
        theme->setProperty("scheme", 0);
    }
    void body_text_follows_the_text_size_in_full()
    {
        QObject *theme = m_stage.theme();
        QCOMPARE(theme->property("bodySize").toInt(), 17);
        theme->setProperty("textScale", 2.0);
        QCOMPARE(theme->property("bodySize").toInt(), 34);
        theme->setProperty("textScale", 1.0);
        theme->setProperty("kiosk", true);
        QCOMPARE(theme->property("bodySize").toInt(), 22);
        theme->setProperty("kiosk", false);
    }
    void nothing_moves_under_reduced_motion()
    {
        QObject *theme = m_stage.theme();
        QVERIFY(theme->property("calm").toInt() >= 150 && theme->property("calm").toInt() <= 250);
        theme->setProperty("reducedMotion", true);
        QCOMPARE(theme->property("quick").toInt(), 0);
        QCOMPARE(theme->property("calm").toInt(), 0);
        theme->setProperty("reducedMotion", false);
    }

private:
    backwell::tests::GalleryStage m_stage;
};

QTEST_MAIN(TstTheme)
#include "tst_theme.moc"
