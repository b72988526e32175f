// SPDX-License-Identifier: Apache-2.0
// A region's form against a descriptor: what fits is bound, what does not is said.
#include "content/instrument/fit.h"
#include "content/instrument/measure.h"
#include "tests/content/instrument/made_forms.h"
#include "tests/content/scoring/instruments.h"

#include <QTest>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::tests;

namespace
{
Fit fitMade(const Instrument &instrument, const QJsonObject &form, const FitMap &map = {})
{
    const ReadQuestionnaire read = readQuestionnaire(bytesOf(form));
    if (!read.questionnaire)
        qFatal("made a form that is refused: %s", qUtf8Printable(read.report.refused.front().what));
    return fitOf(instrument, *read.questionnaire, map);
}

QByteArray shipped(const char *id)
{
    return bytesOf(
        qEnvironmentVariable("BACKWELL_SOURCE") +
        QStringLiteral("/content/packs/backwell-en-GB/instruments/%1.json").arg(QLatin1String(id)));
}

QJsonArray answers(const QList<std::pair<const char *, int>> &all)
{
    QJsonArray options;
    for (const auto &[code, points] : all)
        options.append(QJsonObject{
            {QStringLiteral("valueCoding"),
             QJsonObject{
                 {QStringLiteral("code"), QLatin1String(code)},
                 {QStringLiteral("display"), QLatin1String(code)},
                 {QStringLiteral("extension"),
                  QJsonArray{QJsonObject{
                      {QStringLiteral("url"),
                       QStringLiteral("http://hl7.org/fhir/StructureDefinition/ordinalValue")},
                      {QStringLiteral("valueDecimal"), points}}}}}}});
    return options;
}
} // namespace

class TstFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_form_with_the_same_linkids_fits_every_licensed_measure_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char *id : {"rmdq", "odi", "eq-5d-5l", "msk-hq", "start-back", "pseq-10",
                               "pseq-2", "promis-pi-6a", "promis-pf-6b", "phq-9", "gad-7"})
            QTest::newRow(id) << QByteArray(id);
    }
    void a_form_with_the_same_linkids_fits_every_licensed_measure()
    {
        QFETCH(QByteArray, id);
        const Instrument instrument = ours(id.constData());
        const Fit fit = fitMade(instrument, madeForm(instrument, LinkIds::Own));
        QCOMPARE(fit.problems.join(u'\n'), QString());
        QCOMPARE(fit.linkIds.size(), instrument.items.size());
    }

    void other_linkids_are_found_by_their_codes_and_the_copy_says_so()
    {
        const Instrument phq = ours("phq-9");
        const Fit fit = fitMade(phq, madeForm(phq, LinkIds::Theirs));
        QCOMPARE(fit.problems.join(u'\n'), QString());
        QVERIFY(fit.remarks.contains(QStringLiteral("/44260-8 is the question a9")));
        const QString canonical = QStringLiteral("https://region.example/Questionnaire/phq-9|2.0");
        const auto copy = boundDescriptor(shipped("phq-9"), canonical, fit);
        QVERIFY(copy);
        const auto bound = readInstrument(*copy);
        QVERIFY(bound && bound->bound);
        QCOMPARE(bound->questionnaire, canonical);
        QCOMPARE(bound->crisis->item, QStringLiteral("a9"));
        QCOMPARE(bound->bound->questionnaire, phq.questionnaire);
        QCOMPARE(bound->bound->linkIds.at(QStringLiteral("/44260-8")), QStringLiteral("a9"));
        QCOMPARE(bound->items.front().linkId, QStringLiteral("a1"));
        QVERIFY2(fitMade(*bound, madeForm(phq, LinkIds::Theirs)).problems.isEmpty(),
                 "a bound copy fits its form without help");
        std::vector<sync::AnswerItem> all;
        for (const MeasureItem &item : bound->items)
            all.push_back(answer(item.linkId, code("LA6571-9")));
        QCOMPARE(scoreText(score(*bound, all)), QStringLiteral("27"));
    }

    void parts_of_a_score_are_renamed_with_their_items()
    {
        const Instrument tool = ours("start-back");
        const auto copy = boundDescriptor(shipped("start-back"), QStringLiteral("u|1"),
                                          fitMade(tool, madeForm(tool, LinkIds::Theirs)));
        const auto bound = copy ? readInstrument(*copy) : std::unexpected(copy.error());
        QVERIFY(bound);
        QCOMPARE(bound->scores.front().items.join(u' '), QStringLiteral("a5 a6 a7 a8 a9"));
    }

    void what_does_not_fit_is_said_data()
    {
        QTest::addColumn<QJsonObject>("form");
        QTest::addColumn<QString>("said");
        const Instrument odi = ours("odi");
        const QJsonObject form = madeForm(odi, LinkIds::Own);
        const auto row = [](const char *name, const QJsonObject &made, const char *said) {
            QTest::newRow(name) << made << QString::fromUtf8(said);
        };
        QJsonArray items = form.value(QLatin1String("item")).toArray();
        QJsonArray fewer = items;
        fewer.removeLast();
        QJsonObject short_ = form;
        short_.insert(QStringLiteral("item"), fewer);
        row("one too few", short_, "odi-10: no question has this linkId");
        row("the count", short_, "the form asks 9 questions that count, and the measure has 10");
        QJsonArray more = items;
        more.append(QJsonObject{{QStringLiteral("linkId"), QStringLiteral("extra")},
                                {QStringLiteral("type"), QStringLiteral("boolean")},
                                {QStringLiteral("text"), QStringLiteral("Made up")}});
        QJsonObject long_ = form;
        long_.insert(QStringLiteral("item"), more);
        row("one too many", long_, "extra: the measure has no such question");
        row("other linkIds and no codes", madeForm(odi, LinkIds::Theirs),
            "odi-1: no question has this linkId");
        row("no limits", withItem(form, 0, "extension", QJsonArray()),
            "odi-1: its numbers must go from 0 to 5, and the form says from anything to anything");
        row("a text", withItem(form, 1, "type", QStringLiteral("string")),
            "odi-2: its answers are of the type string");
        row("more than one answer", withItem(form, 2, "repeats", true),
            "odi-3: it may be answered more than once");
        const auto choices = [&](const QJsonArray &options) {
            return withItem(withItem(form, 3, "type", QStringLiteral("choice")), 3, "answerOption",
                            options);
        };
        row("points outside",
            choices(answers({{"a", 0}, {"b", 1}, {"c", 2}, {"d", 3}, {"e", 4}, {"f", 6}})),
            "odi-4: its answers give the points 0, 1, 2, 3, 4, 6, and the measure has 0, 1, 2, 3, "
            "4, 5");
        row("an answer too few",
            choices(answers({{"a", 0}, {"b", 1}, {"c", 2}, {"d", 3}, {"e", 4}})),
            "odi-4: its answers give the points 0, 1, 2, 3, 4,");
        QJsonArray without = answers({{"a", 0}, {"b", 1}, {"c", 2}, {"d", 3}, {"e", 4}});
        without.append(QJsonObject{{QStringLiteral("valueCoding"),
                                    QJsonObject{{QStringLiteral("code"), QStringLiteral("f")}}}});
        row("no points", choices(without), "odi-4: no points are known for the answer f");
    }
    void what_does_not_fit_is_said()
    {
        QFETCH(QJsonObject, form);
        QFETCH(QString, said);
        const Fit fit = fitMade(ours("odi"), form);
        QVERIFY2(fit.problems.join(u'\n').contains(said), qUtf8Printable(fit.problems.join(u'\n')));
        QVERIFY(!boundDescriptor(shipped("odi"), QStringLiteral("u|1"), fit));
    }

    void a_question_with_the_linkid_of_another_is_noticed()
    {
        const Instrument phq = ours("phq-9");
        QJsonObject form = madeForm(phq, LinkIds::Own);
        const auto codes = [&](int index) {
            return form.value(QLatin1String("item")).toArray().at(index)[u"code"];
        };
        form = withItem(form, 0, "code", codes(8));
        QVERIFY(fitMade(phq, form).problems.join(u'\n').contains(
            QStringLiteral("/44250-9: its code is 44250-9, and that of the question is 44260-8")));
    }

    void the_published_points_stand_and_a_region_may_name_its_own_codes()
    {
        const Instrument tool = ours("start-back");
        QJsonObject form = madeForm(tool, LinkIds::Own);
        form =
            withItem(form, 8, "answerOption",
                     QJsonArray(answers({{"S1", 1}, {"S2", 2}, {"S3", 3}, {"S4", 4}, {"S5", 5}})));
        QVERIFY(!fitMade(tool, form).problems.isEmpty());
        const auto map =
            readFitMap(R"({"points":{"/91348-3":{"S1":0,"S2":0,"S3":0,"S4":1,"S5":1}}})");
        QVERIFY(map);
        const Fit fit = fitMade(tool, form, *map);
        QCOMPARE(fit.problems.join(u'\n'), QString());
        const auto copy = boundDescriptor(shipped("start-back"), QStringLiteral("u|1"), fit);
        const auto bound = copy ? readInstrument(*copy) : std::unexpected(copy.error());
        QVERIFY(bound);
        QCOMPARE(bound->items.back().ordinals.at(QStringLiteral("S4")).toString(),
                 QStringLiteral("1"));
        QVERIFY(!bound->items.back().ordinals.contains(QStringLiteral("very-much")));
    }

    void a_map_says_which_question_is_which()
    {
        const Instrument odi = ours("odi");
        FitMap map;
        for (int i = 1; i <= 10; ++i)
            map.linkIds.emplace(QStringLiteral("odi-%1").arg(i), QStringLiteral("a%1").arg(i));
        const QJsonObject form = madeForm(odi, LinkIds::Theirs);
        QCOMPARE(fitMade(odi, form, map).problems.join(u'\n'), QString());
        map.linkIds[QStringLiteral("odi-2")] = QStringLiteral("a1");
        QVERIFY(fitMade(odi, form, map)
                    .problems.join(u'\n')
                    .contains(QStringLiteral("odi-2: the question a1 is already that of odi-1")));
        for (const char *broken :
             {R"({"linkIds":{"a":1}})", R"({"points":{"a":{"b":"c"}}})", R"({"other":{}})"})
            QVERIFY2(!readFitMap(broken), broken);
    }
};

QTEST_GUILESS_MAIN(TstFit)
#include "tst_fit.moc"
