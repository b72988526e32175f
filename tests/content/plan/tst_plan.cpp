// SPDX-License-Identifier: Apache-2.0
// The formats of a plan, its frozen histories, its words, and what a person writes themselves.
#include "tests/content/plan/plan_data.h"
#include "tests/content/plan/plan_life.h"

#include "content/movement/movement.h"
#include "content/plan/because.h"
#include "content/plan/catalogue_of.h"
#include "content/plan/history_json.h"
#include "content/plan/make_plan.h"
#include "content/plan/my_plan.h"
#include "content/plan/plan_json.h"

#include <QDir>
#include <QTest>

using namespace backwell;
using namespace backwell::tests;
using content::plan::Catalogue;
using content::plan::History;

namespace
{

QString packFolder()
{
    return qEnvironmentVariable("BACKWELL_SOURCE") +
           QStringLiteral("/content/packs/backwell-en-GB/");
}

content::plan::BecauseWords words()
{
    const auto bytes = paths::readAll(packFolder() + QStringLiteral("plans/because.json"));
    return content::plan::readBecauseWords(bytes.value_or(QByteArray())).value();
}

/// The plan of every fourteenth day and of the last, one a line.
QByteArray plansOf(const Catalogue &catalogue, const History &history)
{
    QByteArray lines;
    const int first = history.events.front().day;
    for (int day = first; day <= history.today;
         day += day + 14 > history.today && day < history.today ? history.today - day : 14) {
        History until = history;
        until.today = day;
        std::erase_if(until.events, [day](const auto &event) { return event.day > day; });
        const auto plan = content::plan::makePlan(catalogue, until);
        lines += planJson(catalogue, history.region, *plan) + '\n';
    }
    return lines;
}

/// What `file` holds; with BACKWELL_WRITE_GOLDEN one that is missing is written first.
QByteArray golden(const QString &file, const QByteArray &made)
{
    if (qEnvironmentVariableIsSet("BACKWELL_WRITE_GOLDEN") && !QFile::exists(file))
        if (QFile fresh(file); !fresh.open(QIODevice::WriteOnly) || fresh.write(made) < 0)
            qFatal("%s cannot be written", qPrintable(file));
    return paths::readAll(file).value_or(QByteArray());
}

History aLife(const Catalogue &catalogue, quint64 seed)
{
    PlanWitness witness;
    LifeCount count;
    return live(catalogue, {}, seed, witness, count);
}

} // namespace

class TstPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_history_of_version_1_gives_the_same_plans_for_ever_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(planData(QString()));
        const QStringList all =
            folder.entryList({QStringLiteral("*.history.json")}, QDir::Files, QDir::Name);
        QVERIFY(all.size() >= 8);
        for (const QString &name : all)
            QTest::newRow(qPrintable(name)) << name;
    }
    void a_history_of_version_1_gives_the_same_plans_for_ever()
    {
        QFETCH(QString, name);
        const Catalogue catalogue = planCatalogue();
        const auto bytes = paths::readAll(planData(name));
        const auto history = readHistory(catalogue, *bytes);
        QVERIFY2(history, qPrintable(history ? QString() : history.error().detail));
        const QByteArray made = plansOf(catalogue, *history);
        QString stored = planData(name);
        stored.replace(QStringLiteral(".history.json"), QStringLiteral(".plans.jsonl"));
        QCOMPARE(made, golden(stored, made));
    }
    void a_stored_plan_is_read_back_as_it_was_shown_data()
    {
        a_history_of_version_1_gives_the_same_plans_for_ever_data();
    }
    void a_stored_plan_is_read_back_as_it_was_shown()
    {
        QFETCH(QString, name);
        const Catalogue catalogue = planCatalogue();
        const auto history = readHistory(catalogue, *paths::readAll(planData(name)));
        QVERIFY(history);
        const QByteArrayList lines = plansOf(catalogue, *history).trimmed().split('\n');
        for (const QByteArray &line : lines) {
            const auto plan = content::plan::readPlan(catalogue, history->region, line);
            QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
            QCOMPARE(planJson(catalogue, history->region, *plan), line);
        }
        QByteArray spoilt = lines.last();
        const auto refused = [&](const char *what, const char *by, ErrorKind kind) {
            QByteArray other = spoilt;
            QVERIFY2(other.contains(what), what);
            const auto plan =
                content::plan::readPlan(catalogue, history->region, other.replace(what, by));
            QVERIFY2(!plan, by);
            QCOMPARE(plan.error().kind, kind);
        };
        refused("\"rules\":1", "\"rules\":2", ErrorKind::TooNew);
        refused("\"packVersion\":\"", "\"packVersion\":\"9", ErrorKind::Conflict);
        refused("\"week\":", "\"weeks\":", ErrorKind::Invalid);
        refused("\"questions\":[", "\"questions\":[1,", ErrorKind::Invalid);
    }

    void a_history_and_a_catalogue_come_back_as_they_were_written()
    {
        const Catalogue catalogue = planCatalogue();
        QCOMPARE(catalogueJson(catalogue),
                 *paths::readAll(planData(QStringLiteral("catalogue.json"))));
        for (const quint64 seed : {1, 2, 3, 4, 5, 6, 7, 8}) {
            const History life = aLife(catalogue, seed);
            const QByteArray json = historyJson(catalogue, life);
            const auto read = readHistory(catalogue, json);
            QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
            QCOMPARE(historyJson(catalogue, *read), json);
            QVERIFY(read->events == life.events);
            QVERIFY(*makePlan(catalogue, *read) == *makePlan(catalogue, life));
        }
    }

    void what_does_not_hold_is_refused_with_its_place_data()
    {
        QTest::addColumn<QByteArray>("events");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *events, const char *says) {
            QTest::newRow(name) << QByteArray(events) << QString::fromLatin1(says);
        };
        row("an unknown kind", R"({"day":"2025-01-01","is":"pain"})", "events[0]: is");
        row("an unknown word", R"({"day":"2025-01-01","is":"week","leg":"often"})", "leg");
        row("half a number", R"({"day":"2025-01-01","is":"week","sleep":2.5})", "sleep");
        row("a member too many", R"({"day":"2025-01-01","is":"contact","pain":7})", "not known");
        row("a day that does not exist", R"({"day":"2025-02-30","is":"contact"})", "day");
        row("days that fall",
            R"({"day":"2025-01-02","is":"contact"},{"day":"2025-01-01","is":"contact"})",
            "events[1]: day");
        row("a day after today", R"({"day":"2026-01-02","is":"contact"})", "day");
    }
    void what_does_not_hold_is_refused_with_its_place()
    {
        QFETCH(QByteArray, events);
        QFETCH(QString, says);
        const auto read = readHistory(
            planCatalogue(), R"({"today":"2025-12-01","region":{"safety":"check-and-plan"},)"
                             R"("events":[)" +
                                 events + "]}");
        QVERIFY(!read);
        QVERIFY2(read.error().detail.contains(says), qPrintable(read.error().detail));
    }

    void rules_of_a_later_version_are_refused()
    {
        History later = aLife(planCatalogue(), 1);
        later.rules = 2;
        QCOMPARE(makePlan(planCatalogue(), later).error().kind, ErrorKind::TooNew);
    }

    /// Stored plans count these places: what is there stays where it is.
    void places_in_the_lists_of_the_movements_are_the_numbers_of_the_rules()
    {
        namespace plan = content::plan;
        QCOMPARE(plan::groupNames().indexOf(QStringLiteral("mind-body")),
                 int(plan::Group::MindBody));
        QCOMPARE(plan::bundleNames().indexOf(QStringLiteral("prevention")),
                 int(plan::Bundle::Prevention));
        QCOMPARE(plan::limitNames().indexOf(QStringLiteral("pregnancy-late")), plan::pregnancyLate);
        QCOMPARE(plan::limitNames().indexOf(QStringLiteral("dizziness")), plan::dizziness);
        QCOMPARE(plan::limitNames().indexOf(QStringLiteral("leg-irritable")), plan::legIrritable);
        QCOMPARE(plan::limitNames().indexOf(QStringLiteral("closed-eyes")), 15);
        QVERIFY(plan::limitNames().size() <= 32); // bits
    }

    void a_word_that_plans_do_not_know_is_refused_with_its_movement()
    {
        const content::Movement walk =
            content::loadMovements(packFolder() + QStringLiteral("movements"))->front();
        const auto made = [](const content::Movement &movement) {
            return content::plan::catalogueOf({}, {}, {movement}, {});
        };
        QVERIFY(made(walk));
        const auto refused = [&](auto spoil) {
            content::Movement other = walk;
            spoil(other);
            const auto catalogue = made(other);
            return catalogue ? QString() : catalogue.error().detail;
        };
        const QString says = walk.id + QStringLiteral(": plans do not know \"moon\"");
        const QString moon = QStringLiteral("moon");
        QCOMPARE(refused([&](auto &one) { one.group = moon; }), says);
        QCOMPARE(refused([&](auto &one) { one.eases = moon; }), says);
        QCOMPARE(refused([&](auto &one) { one.tracks += moon; }), says);
        QCOMPARE(refused([&](auto &one) { one.bundles += moon; }), says);
        QCOMPARE(refused([&](auto &one) { one.limits.emplace_back().tag = moon; }), says);
    }

    void the_catalogue_of_the_pack_is_whole()
    {
        const auto movements = content::loadMovements(packFolder() + QStringLiteral("movements"));
        QVERIFY(movements);
        const auto made =
            content::plan::catalogueOf(QStringLiteral("p"), QStringLiteral("1"), *movements, {});
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        QCOMPARE(made->movements.size(), movements->size());
        for (const auto &one : made->movements)
            QVERIFY2(!one.minutes.empty() && one.tracks != 0, qPrintable(one.id));
        QVERIFY(content::plan::readCatalogue(catalogueJson(*made)));
    }

    void every_reason_has_its_sentence()
    {
        const Catalogue catalogue = planCatalogue();
        const auto say = words();
        std::set<std::string> heard;
        const auto look = [&](const content::plan::Because &because,
                              content::plan::Speaks speaks = content::plan::Speaks::OfAThing) {
            for (const auto &one : because) {
                const QString text = sentence(say, catalogue, one, speaks);
                const bool good = !text.isEmpty() && !text.contains(u'{');
                if (!good)
                    qWarning("%s: %s",
                             QByteArray(one.rule.data(), qsizetype(one.rule.size())).constData(),
                             qPrintable(text));
                QVERIFY(good);
                heard.insert(std::string(one.rule));
            }
        };
        for (quint64 seed = 1; seed <= 150; ++seed) {
            const History life = aLife(catalogue, seed);
            content::plan::v1::Course course(catalogue, life.region);
            for (const auto &event : life.events) {
                course.apply(event);
                const auto plan = course.plan();
                look(plan.because);
                for (const auto &one : plan.today)
                    look(one.because);
                for (const auto &one : plan.items)
                    look(one.because);
                for (const auto &one : plan.questions)
                    look(one.because, content::plan::Speaks::OfAQuestion);
                if (plan.card)
                    look(plan.card->because);
                if (plan.contact)
                    look(plan.contact->because);
            }
        }
        QVERIFY2(heard.size() > 35, qPrintable(QString::number(heard.size())));
    }

    void every_rule_that_is_not_read_in_a_source_awaits_sign_off()
    {
        const auto bytes = paths::readAll(qEnvironmentVariable("BACKWELL_SOURCE") +
                                          QStringLiteral("/content/packs/sign-off-notes.md"));
        for (const auto &rule : content::plan::v1::ruleTexts) {
            const QByteArray row = "| rule `" +
                                   QByteArray(rule.id.data(), qsizetype(rule.id.size())) + "` | " +
                                   QByteArray(rule.says.data(), qsizetype(rule.says.size())) +
                                   " | " + rule.mark + " |";
            QVERIFY2(rule.mark == 'V' || bytes->contains(row), row.constData());
        }
    }

    void what_was_swapped_away_takes_no_turns_with_what_came_instead()
    {
        namespace plan = content::plan;
        const Catalogue catalogue = planCatalogue();
        const auto place = [&](const char *id) {
            const auto found = std::ranges::find(catalogue.movements, QLatin1StringView(id),
                                                 &plan::CatalogueMovement::id);
            return int(found - catalogue.movements.begin());
        };
        // Bending eases. The one bend of the week is swapped away twice, so that an arch is there.
        const int bend = place("seated-reach"), arch = place("prop-on-elbows");
        const plan::Day start = 2461042;
        plan::History history;
        history.region.listsOnly = false;
        const auto on = [&](int day, const auto &what) {
            history.events.push_back({start + day, what});
        };
        plan::Said said;
        said.track = plan::Track::Leg;
        said.eases = plan::Eases::Bending;
        said.goals = plan::bit(plan::Bundle::Leg);
        on(0, said);
        on(0, plan::SafetyChecked{});
        on(2, plan::Swapped{bend});
        on(14, plan::Swapped{bend});
        on(15, plan::Session{place("walk"), 0, plan::Felt::Fine, plan::LegAfter::FurtherDown});
        for (int day = 16; day <= 28; day += 2)
            on(day, plan::Session{arch, 0, plan::Felt::Fine, plan::LegAfter::Same});
        history.today = start + 30;
        const auto made = plan::makePlan(catalogue, history);
        const auto item =
            std::ranges::find(made->items, arch, [](const auto &one) { return one.movement; });
        QVERIFY(item != made->items.end());
        QCOMPARE(item->step, 1); // and not put back to its beginning every day
    }

    void a_ladder_goes_up_after_three_comfortable_tries_and_down_after_too_much()
    {
        using content::plan::Felt;
        content::plan::Ladder ladder{
            QStringLiteral("gardening"),
            {QStringLiteral("a pot"), QStringLiteral("a bed"), QStringLiteral("the lawn")}};
        for (const Felt felt : {Felt::Fine, Felt::Fine, Felt::ABitMuch, Felt::Fine, Felt::Fine})
            ladder = afterTry(ladder, felt);
        QCOMPARE(ladder.at, 0);
        ladder = afterTry(ladder, Felt::Fine);
        QCOMPARE(ladder.at, 1);
        ladder = afterTry(afterTry(ladder, Felt::TooMuch), Felt::TooMuch);
        QCOMPARE(ladder.at, 0);
    }

    void a_version_says_what_changed_and_is_read_as_it_was_written()
    {
        namespace plan = content::plan;
        plan::MyPlan mine;
        mine.goals = {{QStringLiteral("Play with Mia"),
                       QStringLiteral("I miss it"),
                       {},
                       {},
                       2461000,
                       8,
                       {{QStringLiteral("it rains"), QStringLiteral("we dance")}}}};
        mine.flareUp.firstDays = {QStringLiteral("Lie with my calves on a chair")};
        const plan::MyPlan before = mine;
        mine.ladders = {
            {QStringLiteral("lifting"), {QStringLiteral("a cup"), QStringLiteral("a bag")}}};
        mine.later.reviews = {2461100};
        mine.fromClinic = {true, {QStringLiteral("bridge")}, {}};
        const plan::PlanVersion version{2,
                                        2460910,
                                        QStringLiteral("Sam, physiotherapist"),
                                        QStringLiteral("person"),
                                        plan::changedParts(before, mine),
                                        mine,
                                        2460911,
                                        QStringLiteral("one/1")};
        QCOMPARE(version.changed,
                 QStringList({QStringLiteral("ladder: lifting"), QStringLiteral("later"),
                              QStringLiteral("movements")}));
        QVERIFY(plan::changedParts(mine, mine).isEmpty());
        const QByteArray json = plan::planVersionJson(version);
        const auto read = plan::readPlanVersion(json);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QVERIFY(*read == version);
        // plan_formats holds this file against the schema.
        QCOMPARE(json + '\n', golden(planData(QStringLiteral("../my-plan.json")), json + '\n'));
    }
};

QTEST_APPLESS_MAIN(TstPlan)
#include "tst_plan.moc"
