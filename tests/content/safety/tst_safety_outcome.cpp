// SPDX-License-Identifier: Apache-2.0
// The safety check's table: every question of the pack, every answer, one action; and what the
// records say about a plan.
#include "content/questionnaire/reader.h"
#include "content/safety/safety_standing.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/sample_records.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace backwell;
using namespace backwell::content;

namespace
{

QByteArray packFile(const char *path)
{
    QFile file(qEnvironmentVariable("BACKWELL_SOURCE") +
               QStringLiteral("/content/packs/backwell-en-GB/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const HelpNow &help()
{
    static const HelpNow help = readHelpNow(packFile("safety/help-now.json")).value_or(HelpNow());
    return help;
}

const Questionnaire &check()
{
    static const auto check =
        readQuestionnaire(packFile("questionnaires/safety-check.json")).questionnaire;
    return *check;
}

sync::AnswerItem coded(QStringView linkId, const char *code)
{
    return {linkId.toString(), {}, {{Coding{{}, QString::fromLatin1(code), {}, {}}, {}}}, {}};
}

/// Which list each question of the check belongs to, written down here and not read from there.
struct Asked {
    const char *sign;
    SafetyOutcome list;
};
constexpr Asked pack[] = {
    {"ces-pee", SafetyOutcome::Emergency},  {"ces-leak", SafetyOutcome::Emergency},
    {"ces-poo", SafetyOutcome::Emergency},  {"ces-numb", SafetyOutcome::Emergency},
    {"ces-sex", SafetyOutcome::Emergency},  {"both-legs", SafetyOutcome::Emergency},
    {"leg-cold", SafetyOutcome::Emergency}, {"chest", SafetyOutcome::Emergency},
    {"tearing", SafetyOutcome::Emergency},  {"accident", SafetyOutcome::Emergency},
    {"leg-weak", SafetyOutcome::SameDay},   {"fever", SafetyOutcome::SameDay},
    {"infection", SafetyOutcome::SameDay},  {"cancer", SafetyOutcome::SameDay},
    {"weight", SafetyOutcome::SameDay},     {"shape", SafetyOutcome::SameDay},
    {"night", SafetyOutcome::SameDay},      {"bones", SafetyOutcome::SameDay},
    {"calf", SafetyOutcome::SameDay},       {"pregnant", SafetyOutcome::SameDay},
    {"weeks", SafetyOutcome::Appointment},  {"daily", SafetyOutcome::Appointment},
    {"worse", SafetyOutcome::Appointment},  {"stiff", SafetyOutcome::Appointment},
    {"worried", SafetyOutcome::Appointment}};

/// "No" to everything but `sign`, which gets `code`, or nothing when that is null.
std::vector<sync::AnswerItem> noBut(QLatin1StringView sign, const char *code)
{
    std::vector<sync::AnswerItem> items;
    for (const Item &group : check().items) {
        sync::AnswerItem answered{group.linkId, {}, {}, {}};
        for (const Item &item : group.items) {
            if (item.linkId != sign)
                answered.items.push_back(coded(item.linkId, "no"));
            else if (code != nullptr)
                answered.items.push_back(coded(item.linkId, code));
        }
        items.push_back(answered);
    }
    return items;
}

SafetyOutcome outcomeOf(const std::vector<sync::AnswerItem> &items)
{
    return safetyOutcome(help(), answeredSigns(check(), items));
}

sync::Response response(QStringView canonical, const sync::Key &key,
                        std::vector<sync::AnswerItem> items)
{
    const fakes::FakeClock clock;
    sync::Response response = fakes::sampleResponse(clock, key.id);
    response.key = key;
    response.questionnaire = canonical.toString() + QStringLiteral("|1");
    response.items = std::move(items);
    return response;
}

sync::Response finished(const Uuid &id, const char *outcome)
{
    return response(safetycheck::check, {id, 2}, {coded(safetycheck::outcomeItem, outcome)});
}

sync::Response followUp(const Uuid &id, const Uuid &about, const char *seen)
{
    return response(safetycheck::seen, {id, 1},
                    {{safetycheck::checkItem.toString(), {}, {{about.toString(), {}}}, {}},
                     coded(safetycheck::seenItem, seen)});
}

} // namespace

class TstSafetyOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(help().tiers.size() == 3);
        QVERIFY(!check().items.empty());
    }

    void the_table_holds_every_question_of_the_pack()
    {
        QSet<QString> written;
        for (const Asked &row : pack)
            written.insert(QLatin1String(row.sign));
        QSet<QString> asked;
        for (const AnsweredSign &sign : answeredSigns(check(), {}))
            asked.insert(sign.sign);
        QCOMPARE(asked, written);
    }

    void one_answer_among_noes_decides_data()
    {
        QTest::addColumn<QString>("sign");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<SafetyOutcome>("outcome");
        for (const Asked &row : pack) {
            const QString sign = QLatin1String(row.sign);
            const auto unsure = row.list == SafetyOutcome::Appointment ? SafetyOutcome::Appointment
                                                                       : SafetyOutcome::SameDay;
            const auto add = [&](const char *answer, SafetyOutcome outcome) {
                QTest::addRow("%s %s", row.sign, answer)
                    << sign << QString::fromLatin1(answer) << outcome;
            };
            add("yes", row.list);
            add("not-sure", unsure);
            add("", unsure);
            add("a word of another version", unsure);
            add("no", SafetyOutcome::CarryOn);
        }
    }
    void one_answer_among_noes_decides()
    {
        QFETCH(QString, sign);
        QFETCH(QString, answer);
        QFETCH(SafetyOutcome, outcome);
        const QByteArray id = sign.toLatin1();
        const QByteArray code = answer.toLatin1();
        QCOMPARE(outcomeOf(noBut(QLatin1StringView(id), code.isEmpty() ? nullptr : code.data())),
                 outcome);
    }

    void nothing_answered_is_help_the_same_day()
    {
        QCOMPARE(outcomeOf({}), SafetyOutcome::SameDay);
        QCOMPARE(safetyOutcome(help(), std::vector<AnsweredSign>()), SafetyOutcome::SameDay);
        QCOMPARE(safetyOutcome(HelpNow(), std::vector<AnsweredSign>()), SafetyOutcome::SameDay);
    }

    void the_most_urgent_answer_holds_whatever_comes_after()
    {
        auto items = noBut(QLatin1StringView("fever"), "yes");
        items.front().items.front() = coded(u"ces-pee", "yes");
        items.back() = coded(u"appointment", "no");
        QCOMPARE(outcomeOf(items), SafetyOutcome::Emergency);
    }

    void a_sign_of_999_that_was_not_asked_is_help_the_same_day()
    {
        auto signs = answeredSigns(check(), noBut(QLatin1StringView("none"), nullptr));
        QCOMPARE(safetyOutcome(help(), signs), SafetyOutcome::CarryOn);
        signs.erase(signs.begin());
        QCOMPARE(safetyOutcome(help(), signs), SafetyOutcome::SameDay);
    }

    void a_sign_of_no_list_is_treated_as_the_most_urgent()
    {
        QCOMPARE(safetyOutcome(help(), AnsweredSign{QStringLiteral("new"), SignAnswer::Yes}),
                 SafetyOutcome::Emergency);
        QCOMPARE(safetyOutcome(help(), AnsweredSign{QStringLiteral("new"), SignAnswer::NotSure}),
                 SafetyOutcome::SameDay);
    }

    void every_outcome_has_its_code_and_an_unknown_code_is_none()
    {
        for (const auto outcome : {SafetyOutcome::CarryOn, SafetyOutcome::Appointment,
                                   SafetyOutcome::SameDay, SafetyOutcome::Emergency}) {
            QCOMPARE(outcomeOfCode(outcomeCode(outcome)), std::optional(outcome));
            const Item *item = check().find(safetycheck::outcomeItem);
            QVERIFY(item && item->hidden);
            QVERIFY(std::ranges::any_of(item->options, [&](const Option &option) {
                return std::get<Coding>(option.value).code == outcomeCode(outcome);
            }));
        }
        QVERIFY(!outcomeOfCode(u"fine"));
    }

    void a_plan_starts_only_after_its_outcome_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("seen");
        QTest::addColumn<bool>("begunAgain");
        QTest::addColumn<bool>("plan");
        QTest::addColumn<bool>("asks");
        const auto row = [](const char *name, const char *outcome, const char *seen, bool again,
                            bool plan, bool asks) {
            QTest::newRow(name) << QString::fromLatin1(outcome) << QString::fromLatin1(seen)
                                << again << plan << asks;
        };
        row("never asked", "", "", false, false, false);
        row("begun only", "", "", true, false, false);
        row("carry on", "carry-on", "", false, true, false);
        row("appointment", "appointment", "", false, true, false);
        row("same day", "today", "", false, false, true);
        row("999", "999", "", false, false, true);
        row("same day, not yet", "today", "not-yet", false, false, true);
        row("same day, seen", "today", "yes", false, true, false);
        row("999, treated", "999", "yes-treated", false, true, false);
        row("carry on, then begun again", "carry-on", "", true, false, false);
        row("999 and seen, then begun again", "999", "yes", true, false, false);
        row("999, then begun again", "999", "", true, false, true);
        row("an outcome of another version", "fine", "", false, false, false);
    }
    void a_plan_starts_only_after_its_outcome()
    {
        QFETCH(QString, outcome);
        QFETCH(QString, seen);
        QFETCH(bool, begunAgain);
        QFETCH(bool, plan);
        QFETCH(bool, asks);
        const fakes::FakeClock clock;
        std::vector<sync::Response> oldestFirst;
        if (!outcome.isEmpty())
            oldestFirst.push_back(finished(Uuid::v7(clock), outcome.toLatin1().constData()));
        if (!seen.isEmpty())
            oldestFirst.push_back(
                followUp(Uuid::v7(clock), oldestFirst.front().key.id, seen.toLatin1().constData()));
        if (begunAgain) {
            sync::Response begun = finished(Uuid::v7(clock), "carry-on");
            begun.status = sync::ResponseStatus::InProgress;
            begun.items.clear();
            oldestFirst.push_back(begun);
        }
        std::vector<const sync::Response *> newestFirst;
        for (const sync::Response &response : oldestFirst)
            newestFirst.insert(newestFirst.begin(), &response);
        const SafetyStanding standing = safetyStanding(newestFirst);
        QCOMPARE(standing.planMayStart(), plan);
        QCOMPARE(standing.needsFollowUp(), asks);
        QCOMPARE(standing.begun.has_value(), begunAgain || outcome == u"fine");
    }

    void being_seen_for_one_check_says_nothing_about_the_next()
    {
        const fakes::FakeClock clock;
        const sync::Response first = finished(Uuid::v7(clock), "999");
        const sync::Response seen = followUp(Uuid::v7(clock), first.key.id, "yes");
        const sync::Response second = finished(Uuid::v7(clock), "today");
        QVERIFY(safetyStanding({&seen, &first}).planMayStart());
        QVERIFY(!safetyStanding({&second, &seen, &first}).planMayStart());
        const sync::Response late = followUp(Uuid::v7(clock), first.key.id, "yes");
        QVERIFY(!safetyStanding({&late, &second, &seen, &first}).planMayStart());
    }

    void other_entries_and_checks_taken_back_are_passed_over()
    {
        const fakes::FakeClock clock;
        sync::Response check = finished(Uuid::v7(clock), "carry-on");
        sync::Response other = finished(Uuid::v7(clock), "999");
        other.questionnaire = safetycheck::check.toString() + QStringLiteral("-of-another|1");
        QVERIFY(safetyStanding({&other, &check}).planMayStart());
        check.status = sync::ResponseStatus::EnteredInError;
        QVERIFY(!safetyStanding({&other, &check}).planMayStart());
        QVERIFY(!safetyStanding({&other, &check}).begun);
    }

    void the_words_to_say_fit_the_sign()
    {
        const Tier &urgent = help().tiers.front();
        QVERIFY(urgent.sayFor({QStringLiteral("ces-pee")}).contains(u"cauda equina"));
        QVERIFY(urgent.sayFor({QStringLiteral("both-legs")}).contains(u"cauda equina"));
        for (const char *other : {"leg-cold", "chest", "tearing", "accident"})
            QVERIFY(!urgent.sayFor({QLatin1String(other)}).contains(u"cauda equina"));
        QCOMPARE(urgent.sayFor({}), urgent.say);
    }
};

QTEST_GUILESS_MAIN(TstSafetyOutcome)
#include "tst_safety_outcome.moc"
