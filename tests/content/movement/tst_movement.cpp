// SPDX-License-Identifier: Apache-2.0
// The pack's movements load; broken files are refused with the member at fault.
#include "content/movement/movement.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace backwell;
using namespace backwell::content;

namespace
{

QString packFolder()
{
    return qEnvironmentVariable("BACKWELL_SOURCE") +
           QStringLiteral("/content/packs/backwell-en-GB/movements");
}

QJsonObject bridge()
{
    QFile file(packFolder() + QStringLiteral("/bridge.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("bridge.json is missing");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

class TestMovement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pack_holds_five_movements_with_all_their_words();
    void doses_go_by_repetitions_or_by_time();
    void words_are_plain();
    void broken_files_say_what_is_wrong_data();
    void broken_files_say_what_is_wrong();
    void truncated_files_are_refused_at_every_length();
    void folder_with_a_wrong_name_inside_is_refused();
    void missing_folder_is_not_found();
};

void TestMovement::pack_holds_five_movements_with_all_their_words()
{
    const auto movements = loadMovements(packFolder());
    QVERIFY2(movements, movements ? "" : qPrintable(movements.error().detail));
    QStringList ids;
    for (const Movement &movement : *movements) {
        ids.append(movement.id);
        QVERIFY(!movement.cueTexts().isEmpty());
        QVERIFY(!movement.easier.isEmpty() && !movement.harder.isEmpty());
        QVERIFY(movement.cycleSeconds() > 0.5);
        QVERIFY(movement.figure.extent().width() > 0.2);
    }
    QCOMPARE(ids, (QStringList{QStringLiteral("bridge"), QStringLiteral("cat-cow"),
                               QStringLiteral("leg-glide"), QStringLiteral("sit-to-stand"),
                               QStringLiteral("walk")}));
}

void TestMovement::doses_go_by_repetitions_or_by_time()
{
    const auto movements = loadMovements(packFolder());
    QVERIFY(movements);
    for (const Movement &movement : *movements)
        QVERIFY2((movement.dose.repetitions > 0) != (movement.dose.minutes > 0),
                 qPrintable(movement.id));
}

void TestMovement::words_are_plain()
{
    const auto movements = loadMovements(packFolder());
    QVERIFY(movements);
    const QStringList avoid{
        QStringLiteral("exercise"),  QStringLiteral("core"),    QStringLiteral("correct"),
        QStringLiteral("damage"),    QStringLiteral("posture"), QStringLiteral("patient"),
        QStringLiteral("treatment"), QStringLiteral("protect"), QStringLiteral("spasm")};
    for (const Movement &movement : *movements) {
        const QString all = (QStringList{movement.title, movement.line, movement.why, movement.care,
                                         movement.easier, movement.harder, movement.dose.text} +
                             movement.cueTexts())
                                .join(QLatin1Char(' '))
                                .toLower();
        const QStringList words = all.split(QRegularExpression(QStringLiteral("[^a-z]+")));
        for (const QString &word : avoid)
            QVERIFY2(!words.contains(word), qPrintable(movement.id + QLatin1Char(' ') + word));
        for (const QString &sentence :
             movement.care.split(QRegularExpression(QStringLiteral("[.?]"))))
            QVERIFY2(sentence.simplified().count(QLatin1Char(' ')) < 25, qPrintable(sentence));
    }
}

void TestMovement::broken_files_say_what_is_wrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("names");
    const auto without = [](const char *member) {
        QJsonObject object = bridge();
        object.remove(QLatin1String(member));
        return bytes(object);
    };
    const auto with = [](const char *member, const QJsonValue &value) {
        QJsonObject object = bridge();
        object[QLatin1String(member)] = value;
        return bytes(object);
    };
    const auto figureWith = [&](const char *member, const QJsonValue &value) {
        QJsonObject figure = bridge()[QLatin1String("figure")].toObject();
        figure[QLatin1String(member)] = value;
        return with("figure", figure);
    };
    for (const char *member : {"id", "title", "line", "group", "why", "care", "person", "tile",
                               "dose", "cues", "source"})
        QTest::newRow(member) << without(member) << QString::fromLatin1(member);
    QTest::newRow("no figure") << without("figure") << QStringLiteral("figure");
    QTest::newRow("not JSON") << QByteArray("{") << QStringLiteral("JSON");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("JSON");
    QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("JSON");
    QTest::newRow("unknown member") << with("intensity", 3) << QStringLiteral("intensity");
    QTest::newRow("title is a number") << with("title", 3) << QStringLiteral("title");
    QTest::newRow("blank title") << with("title", QStringLiteral("  ")) << QStringLiteral("title");
    QTest::newRow("odd id") << with("id", QStringLiteral("../Bridge")) << QStringLiteral("id");
    QTest::newRow("unknown group")
        << with("group", QStringLiteral("heroic")) << QStringLiteral("group");
    QTest::newRow("half a repetition")
        << with("dose", QJsonObject{{QStringLiteral("repetitions"), 2.5},
                                    {QStringLiteral("text"), QStringLiteral("x")}})
        << QStringLiteral("repetitions");
    QTest::newRow("a million times")
        << with("dose", QJsonObject{{QStringLiteral("repetitions"), 1000000},
                                    {QStringLiteral("text"), QStringLiteral("x")}})
        << QStringLiteral("repetitions");
    QTest::newRow("dose by both") << with("dose", QJsonObject{{QStringLiteral("repetitions"), 2},
                                                              {QStringLiteral("minutes"), 2},
                                                              {QStringLiteral("text"),
                                                               QStringLiteral("x")}})
                                  << QStringLiteral("dose");
    QTest::newRow("cue at noon")
        << with("cues", QJsonArray{QJsonObject{{QStringLiteral("at"), QStringLiteral("noon")},
                                               {QStringLiteral("text"), QStringLiteral("x")}}})
        << QStringLiteral("cue 1");
    QTest::newRow("tempo") << figureWith("tempo", QStringLiteral("fast")) << QStringLiteral("fast");
    QTest::newRow("keys") << figureWith("keys", QJsonArray()) << QStringLiteral("keys");
    QTest::newRow("still") << figureWith("still", QStringLiteral("top")) << QStringLiteral("top");
    QTest::newRow("pins") << figureWith("pins", QJsonArray{QStringLiteral("noseR")})
                          << QStringLiteral("noseR");
    QTest::newRow("props") << figureWith("props", QJsonArray{QJsonObject{{QStringLiteral("kind"),
                                                                          QStringLiteral("sofa")}}})
                           << QStringLiteral("sofa");
    QTest::newRow("prop size") << figureWith("props",
                                             QJsonArray{QJsonObject{
                                                 {QStringLiteral("kind"), QStringLiteral("mat")},
                                                 {QStringLiteral("x"), 0},
                                                 {QStringLiteral("width"), -1},
                                                 {QStringLiteral("height"), 0.1}}})
                               << QStringLiteral("mat");
    QTest::newRow("figure member") << figureWith("speed", 3) << QStringLiteral("speed");
}

void TestMovement::broken_files_say_what_is_wrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, names);
    const auto movement = readMovement(json);
    QVERIFY(!movement);
    QCOMPARE(movement.error().kind, ErrorKind::Invalid);
    QVERIFY2(movement.error().detail.contains(names), qPrintable(movement.error().detail));
}

void TestMovement::truncated_files_are_refused_at_every_length()
{
    const QByteArray whole = bytes(bridge());
    QVERIFY(readMovement(whole));
    for (qsizetype length = 0; length + 2 < whole.size(); length += 7)
        QVERIFY(!readMovement(whole.left(length)));
}

void TestMovement::folder_with_a_wrong_name_inside_is_refused()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("tunnel.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes(bridge()));
    file.close();
    const auto movements = loadMovements(folder.path());
    QVERIFY(!movements);
    QVERIFY(movements.error().detail.contains(QLatin1String("tunnel.json")));
}

void TestMovement::missing_folder_is_not_found()
{
    const auto movements = loadMovements(QStringLiteral("/nowhere/at/all"));
    QVERIFY(!movements);
    QCOMPARE(movements.error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestMovement)
#include "tst_movement.moc"
