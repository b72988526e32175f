// SPDX-License-Identifier: Apache-2.0
// The promises of sync/record: keys, names and the answer tree.
#include "sync/record/record.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/sample_records.h"

#include <QTest>

using namespace backwell;
using namespace backwell::sync;

class TstRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_kind_tells_its_key_and_its_type();
    void keys_sort_by_id_and_then_by_version();
    void an_item_is_found_at_any_depth_and_the_first_one_wins();
    void a_coding_is_the_same_concept_whatever_it_displays();
    void a_decimal_is_the_text_and_not_the_number();
};

void TstRecord::every_kind_tells_its_key_and_its_type()
{
    const fakes::FakeClock clock;
    const std::vector<Record> records = fakes::sampleRecords(clock);
    const QStringList types{
        QStringLiteral("Patient"),       QStringLiteral("Consent"),
        QStringLiteral("EpisodeOfCare"), QStringLiteral("QuestionnaireResponse"),
        QStringLiteral("Observation"),   QStringLiteral("CarePlan"),
        QStringLiteral("CarePlan")};
    QCOMPARE(records.size(), std::variant_size_v<Record>);
    for (size_t i = 0; i < records.size(); ++i) {
        QCOMPARE(records[i].index(), i); // one of each, in the order of the variant
        QCOMPARE(resourceTypeOf(records[i]), types[qsizetype(i)]);
    }
    QVERIFY(keyOf(records[0]) == std::get<Person>(records[0]).key);
    QVERIFY(keyOf(records[5]) == std::get<PlanEvent>(records[5]).key);
}

void TstRecord::keys_sort_by_id_and_then_by_version()
{
    const fakes::FakeClock clock;
    const Key first{Uuid::v7(clock), 2};
    const Key second{Uuid::v7(clock), 1};
    QVERIFY(first < second);
    QVERIFY((Key{first.id, 1}) < first);
    QVERIFY((Key{first.id, 2}) == first);
}

void TstRecord::an_item_is_found_at_any_depth_and_the_first_one_wins()
{
    const AnswerItem deep{QStringLiteral("deep"), QStringLiteral("under an answer"), {}, {}};
    const AnswerItem question{QStringLiteral("question"), {}, {{true, {deep}}}, {}};
    const AnswerItem again{QStringLiteral("deep"), QStringLiteral("later"), {}, {}};
    const std::vector<AnswerItem> items{{QStringLiteral("group"), {}, {}, {question}}, again};
    QCOMPARE(findItem(items, u"group"), &items[0]);
    QVERIFY(findItem(items, u"question"));
    QCOMPARE(findItem(items, u"deep")->text, QStringLiteral("under an answer"));
    QVERIFY(!findItem(items, u"other"));
    QVERIFY(!findItem({}, u"group"));
}

void TstRecord::a_coding_is_the_same_concept_whatever_it_displays()
{
    const Coding one{QStringLiteral("s"), QStringLiteral("c"), QStringLiteral("One"), {}};
    Coding other = one;
    other.display = QStringLiteral("Ein");
    other.ordinal = Decimal{QStringLiteral("1")};
    QVERIFY(one == other);
    other.code = QStringLiteral("d");
    QVERIFY(!(one == other));
    const Coding open{{}, {}, QStringLiteral("own words"), {}};
    QVERIFY(!(open == Coding{{}, {}, QStringLiteral("other words"), {}}));
}

void TstRecord::a_decimal_is_the_text_and_not_the_number()
{
    QVERIFY(!(Decimal{QStringLiteral("1.50")} == Decimal{QStringLiteral("1.5")}));
    QCOMPARE(Decimal{QStringLiteral("1.50")}.toDouble(), 1.5);
}

QTEST_MAIN(TstRecord)
#include "tst_record.moc"
