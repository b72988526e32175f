// SPDX-License-Identifier: Apache-2.0
// The storyboard of the pack holds, broken ones do not, captions are WebVTT, frames are pure.
#include "content/animation/storyboard.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace backwell::content;

namespace
{

QString pack()
{
    return qEnvironmentVariable("BACKWELL_SOURCE") +
           QStringLiteral("/content/packs/backwell-en-GB");
}

QJsonObject board()
{
    QFile file(pack() + QStringLiteral("/animation/storyboard.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("storyboard.json is missing");
    return QJsonDocument::fromJson(file.readAll()).object();
}

backwell::Result<Storyboard> read(const QJsonObject &object)
{
    return readStoryboard(QJsonDocument(object).toJson(), pack() + QStringLiteral("/movements"));
}

QImage frame(const Storyboard &film, double seconds)
{
    QImage image(320, 180, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    drawFilm(painter, QRectF(0, 0, 320, 180), film, seconds);
    painter.end();
    return image;
}

} // namespace

class TestStoryboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void film_is_ten_seconds_with_a_caption_for_each_beat();
    void captions_are_webvtt();
    void broken_storyboards_say_what_is_wrong_data();
    void broken_storyboards_say_what_is_wrong();
    void every_frame_is_filled_and_the_same_twice();
    void walkers_cross_the_picture();
};

void TestStoryboard::film_is_ten_seconds_with_a_caption_for_each_beat()
{
    const auto film = read(board());
    QVERIFY2(film, film ? "" : qPrintable(film.error().detail));
    QCOMPARE(film->frameCount(), 240);
    QCOMPARE(film->size, QSize(1280, 720));
    QCOMPARE(film->captions.size(), film->scenes.size());
}

void TestStoryboard::captions_are_webvtt()
{
    QJsonObject object = board();
    object[QLatin1String("captions")] =
        QJsonArray{QJsonObject{{QStringLiteral("from"), 1.5},
                               {QStringLiteral("to"), 4},
                               {QStringLiteral("text"), QStringLiteral("Up & about <3")}}};
    const auto film = read(object);
    QVERIFY(film);
    QCOMPARE(
        webVtt(*film),
        QByteArray(
            "WEBVTT\nLanguage: en-GB\n\n1\n00:00:01.500 --> 00:00:04.000\nUp &amp; about &lt;3\n"));
}

void TestStoryboard::broken_storyboards_say_what_is_wrong_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QString>("names");
    const auto with = [](const char *member, const QJsonValue &value) {
        QJsonObject object = board();
        object[QLatin1String(member)] = value;
        return object;
    };
    const auto withScene = [&](const char *member, const QJsonValue &value) {
        QJsonArray scenes = board()[QLatin1String("scenes")].toArray();
        QJsonObject scene = scenes[1].toObject();
        scene[QLatin1String(member)] = value;
        scenes[1] = scene;
        return with("scenes", scenes);
    };
    const QJsonObject nobody{{QStringLiteral("person"), QStringLiteral("nobody")},
                             {QStringLiteral("figure"), QStringLiteral("everyday:walk")},
                             {QStringLiteral("x"), 1},
                             {QStringLiteral("floor"), 1},
                             {QStringLiteral("stature"), 1}};
    QJsonObject flying = nobody;
    flying[QLatin1String("person")] = QStringLiteral("hoodie");
    flying[QLatin1String("figure")] = QStringLiteral("movement:fly");
    QTest::newRow("empty") << QJsonObject() << QStringLiteral("title");
    QTest::newRow("odd size") << with("width", 1279) << QStringLiteral("size");
    QTest::newRow("no time") << with("seconds", 0) << QStringLiteral("length");
    QTest::newRow("too long") << with("seconds", 12) << QStringLiteral("at the end");
    QTest::newRow("gap") << withScene("from", 3.9) << QStringLiteral("strong");
    QTest::newRow("place") << withScene("place", QStringLiteral("moon"))
                           << QStringLiteral("strong");
    QTest::newRow("person") << withScene("people", QJsonArray{nobody}) << QStringLiteral("nobody");
    QTest::newRow("figure") << withScene("people", QJsonArray{flying})
                            << QStringLiteral("movement:fly");
    const auto caption = [](double from, double to, const QString &text) {
        return QJsonObject{{QStringLiteral("from"), from},
                           {QStringLiteral("to"), to},
                           {QStringLiteral("text"), text}};
    };
    QTest::newRow("overlap") << with("captions", QJsonArray{caption(0, 3, QStringLiteral("one")),
                                                            caption(2, 4, QStringLiteral("two"))})
                             << QStringLiteral("two");
    QTest::newRow("too fast") << with("captions",
                                      QJsonArray{caption(0, 1, QString(40, QLatin1Char('x')))})
                              << QStringLiteral("too fast");
}

void TestStoryboard::broken_storyboards_say_what_is_wrong()
{
    QFETCH(QJsonObject, object);
    QFETCH(QString, names);
    const auto film = read(object);
    QVERIFY(!film);
    QVERIFY2(film.error().detail.contains(names), qPrintable(film.error().detail));
}

void TestStoryboard::every_frame_is_filled_and_the_same_twice()
{
    const auto film = read(board());
    QVERIFY(film);
    for (const double t : {0.0, 1.7, 3.4, 5.0, 6.8, 9.95}) {
        const QImage image = frame(*film, t);
        for (const QPoint &corner :
             {QPoint(0, 0), QPoint(319, 0), QPoint(0, 179), QPoint(319, 179), QPoint(160, 90)})
            QVERIFY(image.pixelColor(corner) != QColor(Qt::magenta));
        QVERIFY(image == frame(*film, t));
    }
    QVERIFY(frame(*film, 1.0) != frame(*film, 1.2));
}

void TestStoryboard::walkers_cross_the_picture()
{
    const auto film = read(board());
    QVERIFY(film);
    const auto &actors = film->scenes.front().actors;
    const auto walkers =
        std::ranges::count_if(actors, [](const Actor &actor) { return actor.figure.walks(); });
    QCOMPARE(walkers, 2);
    QVERIFY(actors.back().figure.speed() > 0.4 && actors.back().figure.speed() < 1.0);
}

QTEST_MAIN(TestStoryboard)
#include "tst_storyboard.moc"
