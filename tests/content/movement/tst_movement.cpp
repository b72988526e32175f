// SPDX-License-Identifier: Apache-2.0
// The pack's movements load; broken files are refused with the member at fault.
#include "content/drawing/cast.h"
#include "content/movement/movement.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace backwell;
using namespace backwell::content;

namespace
{

QString packFolder(const QString &pack = QStringLiteral("backwell-en-GB"))
{
    return qEnvironmentVariable("BACKWELL_SOURCE") +
           QStringLiteral("/content/packs/%1/movements").arg(pack);
}

const std::vector<Movement> &shipped()
{
    static const std::vector<Movement> all = [] {
        auto read = loadMovements(packFolder());
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }();
    return all;
}

Movement movementNamed(const QString &id)
{
    const auto found = std::ranges::find(shipped(), id, &Movement::id);
    return found == shipped().end() ? Movement() : *found;
}

QJsonObject jsonOf(const QString &movement)
{
    QFile file(packFolder() + QStringLiteral("/%1.json").arg(movement));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s.json is missing", qPrintable(movement));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject bridge()
{
    return jsonOf(QStringLiteral("bridge"));
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
    void every_activity_of_the_catalogue_is_there_once();
    void a_swap_suits_the_person_it_is_offered_to();
    void starter_bundles_are_those_of_the_evidence_list();
    void a_step_is_held_and_paced_as_it_says();
    void no_two_movements_say_the_same_sentence_data();
    void no_two_movements_say_the_same_sentence();
    void words_are_plain();
    void broken_files_say_what_is_wrong_data();
    void broken_files_say_what_is_wrong();
    void truncated_files_are_refused_at_every_length();
    void folder_with_a_wrong_name_inside_is_refused();
    void missing_folder_is_not_found();
};

void TestMovement::every_activity_of_the_catalogue_is_there_once()
{
    QStringList sources;
    for (const Movement &movement : shipped()) {
        sources.append(movement.source);
        QVERIFY(!movement.cueTexts().isEmpty());
        QVERIFY(movement.cycleSeconds() > 0.5);
        QVERIFY(movement.figure.extent().width() > 0.2);
        QVERIFY2(personName(personFromName(movement.person)) == movement.person,
                 qPrintable(movement.id));
    }
    sources.sort();
    QStringList wanted;
    for (int i = 1; i <= 50; ++i)
        wanted.append(QStringLiteral("E%1").arg(i, 2, 10, QLatin1Char('0')));
    QCOMPARE(sources, wanted);
}

void TestMovement::a_swap_suits_the_person_it_is_offered_to()
{
    for (const Movement &movement : shipped()) {
        for (const Limit &limit : movement.limits) {
            if (limit.instead != Limit::Do::Swap)
                continue;
            const auto other = std::ranges::find(shipped(), limit.swap, &Movement::id);
            const QByteArray name = (movement.id + u' ' + limit.tag + u' ' + limit.swap).toUtf8();
            QVERIFY2(other != shipped().end() && other->id != movement.id, name);
            const Limit *same = other->limit(limit.tag);
            QVERIFY2(!same || same->instead == Limit::Do::Adapt, name);
            // Who cannot get down is not sent to the floor, who cannot stand is not stood up.
            if (limit.tag == u"floor")
                QVERIFY2(other->place != u"floor", name);
            if (limit.tag == u"standing")
                QVERIFY2(other->place != u"standing", name);
        }
        QVERIFY2(movement.place != u"floor" || movement.limit(u"floor"), qPrintable(movement.id));
    }
}

void TestMovement::starter_bundles_are_those_of_the_evidence_list()
{
    const QMap<QString, QString> wanted{
        {QStringLiteral("very-sore-day"), QStringLiteral("E01 E04 E05 E24 E31")},
        {QStringLiteral("back-general"), QStringLiteral("E05 E06 E14 E31 E48")},
        {QStringLiteral("leg"), QStringLiteral("E10 E19 E23 E24 E31")},
        {QStringLiteral("stiff-desk"), QStringLiteral("E12 E20 E26 E31")},
        {QStringLiteral("bend-lift-confidence"), QStringLiteral("E13 E16 E21 E29")},
        {QStringLiteral("older-low-fitness"), QStringLiteral("E14 E19 E20 E26")},
        {QStringLiteral("prevention"), QStringLiteral("E06 E14 E31")}};
    QCOMPARE(wanted.size(), starterBundles().size());
    for (const QString &bundle : starterBundles()) {
        QStringList found;
        for (const Movement &movement : shipped()) {
            if (movement.inBundle(bundle))
                found += movement.source;
        }
        found.sort();
        QCOMPARE(found.join(u' '), wanted.value(bundle));
    }
}

void TestMovement::a_step_is_held_and_paced_as_it_says()
{
    const Movement bridge = movementNamed(QStringLiteral("bridge")); // 2/3/2/1, five times
    QCOMPARE(bridge.dose.text, bridge.steps.front().text);
    QCOMPARE(bridge.cycleSeconds(), 8.0);
    QCOMPARE(bridge.takesMinutes(), 1);
    const Movement last = bridge.onStep(99);
    QVERIFY(last.dose == bridge.steps.back());
    // Three rounds of ten on each leg, eight seconds each, and two pauses.
    QCOMPARE(last.takesMinutes(), (3 * 10 * 2 * 8 + 2 * 30 + 59) / 60);
    const Movement hug = movementNamed(QStringLiteral("knee-hug"));
    QCOMPARE(hug.onStep(99).cycleSeconds(), hug.cycleSeconds() + 2); // held for 5 and not for 3
    QCOMPARE(hug.onStep(99).figure.cycleSeconds(), hug.onStep(99).cycleSeconds());
    const Movement quicker = movementNamed(QStringLiteral("stairs")).onStep(99);
    QVERIFY(quicker.cycleSeconds() < movementNamed(QStringLiteral("stairs")).cycleSeconds());
    QCOMPARE(movementNamed(QStringLiteral("walk")).onStep(1).takesMinutes(), 7);
    for (const Movement &movement : shipped()) {
        for (int i = 0; i < int(movement.steps.size()); ++i) {
            const int minutes = movement.onStep(i).takesMinutes();
            QVERIFY2(minutes >= 1 && minutes <= 30, qPrintable(movement.id));
        }
    }
}

void TestMovement::no_two_movements_say_the_same_sentence_data()
{
    QTest::addColumn<QString>("pack");
    QTest::newRow("English") << QStringLiteral("backwell-en-GB");
    QTest::newRow("Polish") << QStringLiteral("backwell-pl");
}

void TestMovement::no_two_movements_say_the_same_sentence()
{
    QFETCH(QString, pack);
    const auto movements = loadMovements(packFolder(pack));
    QVERIFY2(movements, movements ? "" : qPrintable(movements.error().detail));
    QCOMPARE(movements->size(), size_t(50));
    QHash<QString, QString> said;
    static const QRegularExpression end(QStringLiteral("[.?!]\\s*"));
    for (const Movement &movement : *movements) {
        QStringList texts{movement.title, movement.line,   movement.why,
                          movement.care,  movement.easier, movement.harder};
        texts += movement.cueTexts();
        for (const Limit &limit : movement.limits)
            texts += limit.text;
        for (const QString &text : std::as_const(texts)) {
            for (const QString &sentence : text.toLower().split(end, Qt::SkipEmptyParts)) {
                QVERIFY2(!said.contains(sentence), qPrintable(movement.id + u' ' + sentence));
                said.insert(sentence, movement.id);
            }
        }
    }
}

void TestMovement::words_are_plain()
{
    const QStringList avoid{QStringLiteral("exercise"),  QStringLiteral("core"),
                            QStringLiteral("correct"),   QStringLiteral("damage"),
                            QStringLiteral("posture"),   QStringLiteral("patient"),
                            QStringLiteral("treatment"), QStringLiteral("protect"),
                            QStringLiteral("spasm"),     QStringLiteral("weak")};
    for (const Movement &movement : shipped()) {
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
    for (const char *member :
         {"id", "title", "line", "group", "why", "care", "person", "tile", "steps", "cues",
          "source", "easier", "harder", "place", "eases", "facts", "messages", "tracks", "avoid"})
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
    QTest::newRow("another picture") << with("scene", QJsonObject()) << QStringLiteral("scene");
    QTest::newRow("repetitions of what has no beat")
        << with("figure", jsonOf(QStringLiteral("walk"))[QLatin1String("figure")])
        << QStringLiteral("tempo with four parts");
    QTest::newRow("one step") << with("steps", QJsonArray()) << QStringLiteral("steps");
    QTest::newRow("another hold than the tempo")
        << with("steps",
                QJsonArray{QJsonObject{{QStringLiteral("text"), QStringLiteral("x")},
                                       {QStringLiteral("repetitions"), 5},
                                       {QStringLiteral("hold"), 4}},
                           QJsonObject{{QStringLiteral("text"), QStringLiteral("x")},
                                       {QStringLiteral("repetitions"), 6},
                                       {QStringLiteral("hold"), 4},
                                       {QStringLiteral("changes"), QStringLiteral("repetitions")}}})
        << QStringLiteral("holds for 4");
    for (const char *member : {"place", "eases"})
        QTest::addRow("odd %s", member)
            << with(member, QStringLiteral("moon")) << QString::fromLatin1(member);
    for (const char *member : {"needs", "tracks", "bundles"})
        QTest::addRow("odd %s", member)
            << with(member, QJsonArray{QStringLiteral("moon")}) << QStringLiteral("moon");
    QTest::newRow("four messages")
        << with("messages", QJsonArray{QStringLiteral("a"), QStringLiteral("b"),
                                       QStringLiteral("c"), QStringLiteral("d")})
        << QStringLiteral("messages");
    const auto avoiding = [&](const char *tag, const char *what, const char *swap) {
        QJsonObject limit{{QStringLiteral("tag"), QLatin1String(tag)},
                          {QStringLiteral("do"), QLatin1String(what)},
                          {QStringLiteral("text"), QStringLiteral("x")}};
        if (*swap)
            limit[QLatin1String("swap")] = QLatin1String(swap);
        return with("avoid", QJsonArray{limit});
    };
    QTest::newRow("odd tag") << avoiding("moon", "skip", "") << QStringLiteral("moon");
    QTest::newRow("odd way out") << avoiding("knees", "fly", "") << QStringLiteral("skip, swap");
    QTest::newRow("swap for nothing") << avoiding("knees", "swap", "") << QStringLiteral("swap");
    QTest::newRow("skip with a swap")
        << avoiding("knees", "skip", "walk") << QStringLiteral("swap");
    const auto upTo = [&](const char *what, int step) {
        QJsonObject limit{{QStringLiteral("tag"), QStringLiteral("knees")},
                          {QStringLiteral("do"), QLatin1String(what)},
                          {QStringLiteral("text"), QStringLiteral("x")},
                          {QStringLiteral("upTo"), step}};
        return with("avoid", QJsonArray{limit});
    };
    QTest::newRow("up to no step") << upTo("adapt", 0) << QStringLiteral("upTo");
    QTest::newRow("skip up to a step") << upTo("skip", 1) << QStringLiteral("upTo");
    QTest::newRow("up to every step") << upTo("adapt", 99) << QStringLiteral("every step");
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
