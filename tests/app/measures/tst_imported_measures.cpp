// SPDX-License-Identifier: Apache-2.0
// A region's measures on the shipped pages: offered while their licence holds, refused in plain
// words, and crisis help at the answer that asks for it. The forms are made up.
#include "sync/store/decoded.h"
#include "tests/app/measures/region_pack.h"
#include "tests/app/person_stage.h"

#include <QFuture>

using namespace backwell;
using namespace backwell::tests;
using fakes::AccessibleNode;

namespace
{
const QDate lastDay(2026, 12, 31);
const QString refused =
    QStringLiteral("This set of questions is not available here at the moment.");
const QString selfHarm = QStringLiteral("/44260-8");
} // namespace

#define SEE(NAME) QTRY_VERIFY2(m_app.window->has(NAME), qPrintable(NAME))
#define PRESS(NAME)                                                                                \
    QVERIFY2(QTest::qWaitFor([&] { return m_app.window->press(QStringLiteral(NAME)); }), NAME)

class TstImportedMeasures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void a_licensed_measure_is_offered_answered_and_scored();
    void after_its_last_day_it_is_not_offered_and_says_so_in_plain_words();
    void what_was_answered_while_licensed_stays_among_the_entries_with_its_score();
    void other_words_than_those_that_were_bound_are_not_asked();
    void a_measure_that_nobody_imported_says_so_in_plain_words();
    void unattended_use_is_offered_the_measure_without_the_question_about_self_harm();
    void an_answer_about_self_harm_opens_crisis_help_at_once_and_back_finds_the_form();
    void crisis_help_opens_again_for_another_such_answer_and_never_for_the_lowest();
    void the_saved_response_says_which_answer_opened_crisis_help();
    void a_form_that_is_brought_back_with_such_an_answer_opens_crisis_help();

private:
    void start(sync::Mode mode) { m_app.open(*m_library, mode); }
    void openAgain(sync::Mode mode) { m_app.openAgain(*m_library, mode); }
    void open(const char *id)
    {
        m_app.window->go("form", QString::fromLatin1(id));
        QTRY_COMPARE(pageName(), QStringLiteral("form"));
    }
    QString pageName() const { return m_app.window->page()->objectName(); }
    app::FormFace *form() const
    {
        return m_app.window->page()->property("form").value<app::FormFace *>();
    }
    /// The n-th answer to a question of choices.
    bool choose(const QString &linkId, const QString &code) const
    {
        return QTest::qWaitFor([&] {
            for (const AccessibleNode &node : m_app.window->below(linkId))
                if (node.name == QStringLiteral("Answer ") + code)
                    return node.act(QStringLiteral("Press"));
            return false;
        });
    }
    std::vector<sync::Response> saved() const
    {
        return sync::decoded<sync::Response>(
            m_app.store->records(QStringLiteral("QuestionnaireResponse")).result());
    }
    size_t scores() const
    {
        const auto records = m_app.store->records(QStringLiteral("Observation")).result();
        return records ? records->size() : 0;
    }
    QStringList imported() const { return m_app.face->measures()->catalogue().imported(); }
    void answerOdi() const
    {
        for (int i = 1; i <= 10; ++i)
            form()->setNumber(content::Path().child(QStringLiteral("odi-%1").arg(i)).toString(), 2);
    }

    RegionPack m_pack;
    std::unique_ptr<app::PackShelf> m_library;
    PersonStage m_app;
};

void TstImportedMeasures::initTestCase()
{
    fakes::activateAccessibility();
    QLocale::setDefault(QLocale(QStringLiteral("en-GB")));
    for (const char *id : {"odi", "phq-9", "phq-8", "msk-hq"})
        m_pack.import(id, lastDay);
    m_pack.changeWording("msk-hq");
    m_library = m_pack.open();
    QCOMPARE(m_library->measures().size(), size_t(20));
}

void TstImportedMeasures::cleanup()
{
    const QString warnings = m_app.close();
    m_app.clock = fakes::FakeClock();
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings));
}

void TstImportedMeasures::a_licensed_measure_is_offered_answered_and_scored()
{
    start(sync::Mode::OwnDevice);
    QCOMPARE(imported().join(u' '), QStringLiteral("odi phq-8"));
    QTRY_VERIFY(std::ranges::any_of(m_app.face->measures()->rows(), [this](const auto &row) {
        return row.questionnaire == imported().first() && row.line.startsWith(u"About ");
    }));
    open("odi");
    answerOdi();
    PRESS("Save");
    SEE(QStringLiteral("Saved on this device"));
    QCOMPARE(saved().front().questionnaire,
             QStringLiteral("https://region.example/Questionnaire/odi|2.0"));
    QCOMPARE(scores(), size_t(1));
}

void TstImportedMeasures::after_its_last_day_it_is_not_offered_and_says_so_in_plain_words()
{
    start(sync::Mode::OwnDevice);
    m_app.clock.set({QDateTime(lastDay, QTime(23, 59), Qt::UTC).toMSecsSinceEpoch(), 0});
    QVERIFY(imported().contains(QStringLiteral("odi")));
    m_app.clock.advance(120'000);
    QVERIFY(imported().isEmpty());
    open("odi");
    QVERIFY(form() == nullptr);
    SEE(refused);
}

void TstImportedMeasures::what_was_answered_while_licensed_stays_among_the_entries_with_its_score()
{
    start(sync::Mode::OwnDevice);
    open("odi");
    answerOdi();
    PRESS("Save");
    SEE(QStringLiteral("Saved on this device"));
    m_app.clock.set({QDateTime(lastDay.addDays(40), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch(), 0});
    openAgain(sync::Mode::OwnDevice);
    const QList<app::EntryRow> rows = m_app.face->entries()->rows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().title, QStringLiteral("Made up"));
    QCOMPARE(scores(), size_t(1));
    m_app.window->go("entry", rows.first().id);
    QTRY_COMPARE(pageName(), QStringLiteral("form"));
    QVERIFY(form() != nullptr);
    QCOMPARE(form()->answered(), 10);
    form()->setNumber(QStringLiteral("odi-1"), 3);
    PRESS("Save");
    SEE(QStringLiteral("Saved on this device"));
    QCOMPARE(scores(), size_t(1)); // the same score, its next version
    const auto records = m_app.store->records(QStringLiteral("Observation")).result();
    const auto score = sync::wire::decode(records->front().resource);
    QCOMPARE(std::get<sync::Score>(*score).value->text, QStringLiteral("42.0"));
}

void TstImportedMeasures::other_words_than_those_that_were_bound_are_not_asked()
{
    start(sync::Mode::OwnDevice);
    QVERIFY(!imported().contains(QStringLiteral("msk-hq")));
    open("msk-hq");
    SEE(refused);
}

void TstImportedMeasures::a_measure_that_nobody_imported_says_so_in_plain_words()
{
    start(sync::Mode::Kiosk);
    open("rmdq");
    SEE(refused);
}

void TstImportedMeasures::
    unattended_use_is_offered_the_measure_without_the_question_about_self_harm()
{
    start(sync::Mode::OwnDevice);
    open("phq-9");
    QVERIFY(form() != nullptr);
    QCOMPARE(form()->total(), 8);
    m_app.window.reset();
    start(sync::Mode::Assisted);
    QVERIFY(imported().contains(QStringLiteral("phq-9")));
    open("phq-9");
    QCOMPARE(form()->total(), 9);
}

void TstImportedMeasures::
    an_answer_about_self_harm_opens_crisis_help_at_once_and_back_finds_the_form()
{
    start(sync::Mode::Assisted);
    open("phq-9");
    app::FormFace *before = form();
    QVERIFY(choose(QStringLiteral("/44250-9"), QStringLiteral("LA6571-9")));
    QVERIFY(choose(selfHarm, QStringLiteral("LA6569-3")));
    QTRY_COMPARE(pageName(), QStringLiteral("crisis"));
    QVERIFY(saved().empty()); // on the answer, not at save
    int calls = 0;
    for (const AccessibleNode &node : fakes::accessibleNodes(m_app.window->window)) {
        QVERIFY2(!node.name.contains(QStringLiteral("PHQ")) &&
                     !node.name.contains(QStringLiteral("Made up")),
                 qPrintable(node.text()));
        if (!node.name.startsWith(QStringLiteral("Call ")) &&
            !node.name.startsWith(QStringLiteral("Text ")))
            continue;
        if (!node.interactive())
            continue;
        ++calls;
        QVERIFY2(node.rect.width() >= 48 && node.rect.height() >= 48, qPrintable(node.text()));
    }
    QCOMPARE(calls, 4);
    for (const char *name : {"Call 999", "Call 111", "Call 116123", "Text SHOUT to 85258"})
        SEE(QString::fromLatin1(name));
    PRESS("Back to the questions");
    QTRY_COMPARE(pageName(), QStringLiteral("form"));
    QCOMPARE(form(), before);
    QCOMPARE(form()->answered(), 2);
}

void TstImportedMeasures::crisis_help_opens_again_for_another_such_answer_and_never_for_the_lowest()
{
    start(sync::Mode::Assisted);
    open("phq-9");
    QVERIFY(choose(selfHarm, QStringLiteral("LA6568-5")));
    QTRY_COMPARE(form()->answered(), 1);
    QTest::qWait(50);
    QCOMPARE(pageName(), QStringLiteral("form"));
    for (const char *code : {"LA6569-3", "LA6571-9"}) {
        QVERIFY(choose(selfHarm, QString::fromLatin1(code)));
        QTRY_COMPARE(pageName(), QStringLiteral("crisis"));
        PRESS("Back to the questions");
        QTRY_COMPARE(pageName(), QStringLiteral("form"));
    }
    QVERIFY(choose(QStringLiteral("/44250-9"), QStringLiteral("LA6571-9")));
    QTRY_COMPARE(form()->answered(), 2);
    QTest::qWait(50);
    QCOMPARE(pageName(), QStringLiteral("form")); // another question does not open it again
}

void TstImportedMeasures::the_saved_response_says_which_answer_opened_crisis_help()
{
    start(sync::Mode::Assisted);
    open("phq-9");
    QVERIFY(choose(selfHarm, QStringLiteral("LA6570-1")));
    QTRY_COMPARE(pageName(), QStringLiteral("crisis"));
    PRESS("Back to the questions");
    QTRY_COMPARE(pageName(), QStringLiteral("form"));
    PRESS("Save");
    SEE(QStringLiteral("Saved on this device"));
    QCOMPARE(saved().size(), size_t(1));
    QCOMPARE(saved().front().crisis, selfHarm);
    const QString entry = saved().front().key.id.toString();
    openAgain(sync::Mode::OwnDevice); // alone it is not asked again
    m_app.window->go("entry", entry);
    QTRY_COMPARE(pageName(), QStringLiteral("form"));
    QVERIFY(form() == nullptr);
    SEE(refused);
}

void TstImportedMeasures::a_form_that_is_brought_back_with_such_an_answer_opens_crisis_help()
{
    start(sync::Mode::Assisted);
    open("phq-9");
    QVERIFY(choose(selfHarm, QStringLiteral("LA6570-1")));
    QTRY_COMPARE(pageName(), QStringLiteral("crisis"));
    QTest::qWait(400); // the draft is kept
    openAgain(sync::Mode::Assisted);
    m_app.window->go("form", QStringLiteral("phq-9"));
    QTRY_COMPARE(pageName(), QStringLiteral("crisis"));
    PRESS("Back to the questions");
    QTRY_COMPARE(pageName(), QStringLiteral("form"));
    QCOMPARE(form()->answered(), 1);
}

QTEST_MAIN(TstImportedMeasures)
#include "tst_imported_measures.moc"
