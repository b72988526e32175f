// SPDX-License-Identifier: Apache-2.0
// A list of the safety check is left out only when no answer to it could matter.
#include "content/questionnaire/reader.h"
#include "content/safety/check_order.h"
#include "tests/content/safety/expected_tiers.h"

#include <QTest>

#include <random>

using namespace backwell;
using namespace backwell::content;

namespace
{

/// The lists of our own check, in its order.
const std::vector<QStringList> &lists()
{
    static const std::vector<QStringList> lists = [] {
        QFile file(
            qEnvironmentVariable("BACKWELL_SOURCE") +
            QStringLiteral("/content/packs/backwell-en-GB/questionnaires/safety-check.json"));
        std::vector<QStringList> read;
        if (!file.open(QIODevice::ReadOnly))
            return read;
        const auto check = readQuestionnaire(file.readAll()).questionnaire;
        for (const Item &group : check->items) {
            if (group.type != ItemType::Group)
                continue;
            read.emplace_back();
            for (const Item &item : group.items)
                read.back().append(item.linkId);
        }
        return read;
    }();
    return lists;
}

/// All unanswered but the lists up to `done`, which are *no* but for `question`.
CheckAnswers after(size_t done, const char *question = "", SignAnswer said = SignAnswer::Yes)
{
    CheckAnswers answers;
    for (size_t list = 0; list < lists().size(); ++list)
        for (const QString &asked : lists()[list])
            answers.push_back({asked, asked == QLatin1String(question) ? said
                                      : list <= done                   ? SignAnswer::No
                                                                       : SignAnswer::Open});
    return answers;
}

} // namespace

class TstCheckOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(lists().size(), size_t(4)); }

    void with_nothing_but_no_every_list_is_asked()
    {
        for (size_t done = 0; done < 4; ++done)
            QCOMPARE(nextList(lists(), done, after(done)), done + 1);
    }

    void after_the_same_day_only_what_may_be_999_is_asked()
    {
        QCOMPARE(nextList(lists(), 0, after(0, "ces-pee", SignAnswer::NotSure)), size_t(1));
        QCOMPARE(nextList(lists(), 1, after(1, "ces-pee", SignAnswer::NotSure)), size_t(4));
        QCOMPARE(nextList(lists(), 1, after(1, "fever")), size_t(4));
        QCOMPARE(nextList(lists(), 1, after(1, "leg-weak")), size_t(2)); // cancer is asked there
        QCOMPARE(nextList(lists(), 1, after(1, "leg-weak", SignAnswer::NotSure)), size_t(4));
    }

    void after_an_appointment_what_may_be_the_same_day_is_asked()
    {
        QCOMPARE(nextList(lists(), 2, after(2, "age-50")), size_t(3)); // unwell is asked there
        QCOMPARE(nextList(lists(), 1, after(1, "leg-numb")), size_t(2));
        QCOMPARE(nextList(lists(), 2, after(2, "leg-numb")), size_t(4));
    }

    void what_is_left_out_changes_no_outcome()
    {
        std::mt19937_64 random(20261122);
        int leftOut = 0;
        for (int form = 0; form < 20000; ++form) {
            CheckAnswers whole = after(3);
            for (CheckAnswer &one : whole)
                if (random() % 12 == 0)
                    one.answer = SignAnswer(random() % 4);
            CheckAnswers asked = whole;
            for (size_t done = 0; done < lists().size();) {
                for (CheckAnswer &one : asked) // what comes later is not known yet
                    for (size_t later = done + 1; later < lists().size(); ++later)
                        if (lists()[later].contains(one.question))
                            one.answer = SignAnswer::Open;
                const size_t next = nextList(lists(), done, asked);
                leftOut += next > done + 1 ? 1 : 0;
                for (size_t i = 0; i < whole.size(); ++i)
                    if (next < lists().size() && lists()[next].contains(whole[i].question))
                        asked[i] = whole[i];
                done = next;
            }
            QCOMPARE(safetyOutcome(asked), safetyOutcome(whole));
        }
        QVERIFY(leftOut > 1000);
    }
};

QTEST_APPLESS_MAIN(TstCheckOrder)
#include "tst_check_order.moc"
