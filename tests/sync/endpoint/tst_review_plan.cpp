// SPDX-License-Identifier: Apache-2.0
// A person's own plan on their page: in their words, agreed or answered with a proposal, and what
// the person's own device may ask of it.
#include "content/plan/plan_story.h"
#include "sync/wire/clinic_plan.h"
#include "tests/sync/endpoint/review_stage.h"

using namespace backwell;
using namespace backwell::sync;
using tests::Form;
using tests::Reply;
using tests::TestDevice;
namespace plan = backwell::content::plan;

class TstReviewPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_stage.begin(m_pack.path()); }
    void a_plan_stands_on_the_page_in_the_persons_own_words();
    void one_press_agrees_and_the_device_is_told();
    void a_proposal_becomes_a_version_and_nothing_of_theirs_is_lost();
    void what_makes_no_sense_is_said_on_the_page_data();
    void what_makes_no_sense_is_said_on_the_page();
    void a_plan_that_moved_on_is_shown_again();
    void a_form_without_its_token_changes_nothing();
    void another_persons_device_learns_nothing();

private:
    Reply post(const char *path, const Form &fields)
    {
        return m_stage.post(QString::fromLatin1(path), fields,
                            {QStringLiteral("latest"), QStringLiteral("version")});
    }
    /// The form as it came, with these fields changed.
    Reply propose(const Form &changed)
    {
        Form fields{{QStringLiteral("goal-0-activity"), QStringLiteral("Walk the dog")},
                    {QStringLiteral("first"), QStringLiteral("Heat\r\nCalves on a chair")}};
        for (const auto &[name, value] : changed) {
            fields.removeIf([&name](const auto &one) { return one.first == name; });
            fields.append({name, value});
        }
        return post("/plan", fields);
    }
    plan::MyPlan theirs() const
    {
        plan::MyPlan mine;
        mine.goals = {
            {QStringLiteral("Walk the dog"), QStringLiteral("I <miss> it"), {}, {}, 0, 6, {}}};
        mine.flareUp.firstDays = {QStringLiteral("Heat"), QStringLiteral("Calves on a chair")};
        return mine;
    }
    void send(int version, const plan::MyPlan &mine, const QString &answers = {})
    {
        const PlanStatement said =
            plan::statementOf({version,
                               int(m_stage.clock.now().localDay().toJulianDay()),
                               QString::fromUtf16(thePerson),
                               {},
                               {QStringLiteral("goals")},
                               mine,
                               0,
                               answers},
                              {m_plan, version}, m_stage.own->person, m_stage.clock.now());
        const Reply reply = m_stage.own->postBatch({said});
        QCOMPARE(reply.status, 200);
        QVERIFY2(reply.body.contains("\"status\":\"20"), reply.body.constData());
    }
    std::vector<ClinicPlan> news(TestDevice &asker)
    {
        const auto page =
            wire::readPlanPage(asker.send("GET", QStringLiteral("/fhir/CarePlan")).body);
        return page ? page->news : std::vector<ClinicPlan>{};
    }

    tests::ReviewStage m_stage;
    Uuid m_plan = Uuid::v7(m_stage.clock);
    QTemporaryDir m_pack;
};

void TstReviewPlan::initTestCase()
{
    QVERIFY(QDir(m_pack.path()).mkdir(QStringLiteral("movements")));
    QFile movement(m_pack.filePath(QStringLiteral("movements/bridge.json")));
    QVERIFY(movement.open(QIODevice::WriteOnly) && movement.write("{\"title\":\"Bridge\"}") > 0);
}

void TstReviewPlan::a_plan_stands_on_the_page_in_the_persons_own_words()
{
    QVERIFY(m_stage.open().contains(QStringLiteral("Nothing written yet")));
    send(1, theirs());
    m_stage.open();
    QVERIFY(m_stage.page.contains(QStringLiteral("“Walk the dog”")));
    QVERIFY(m_stage.page.contains(QStringLiteral("I &lt;miss&gt; it")));
    QVERIFY(m_stage.page.contains(QStringLiteral("Calves on a chair")));
    QVERIFY(m_stage.page.contains(QStringLiteral("This version waits for your word")));
    QVERIFY(
        m_stage.clinician->send("GET", QStringLiteral("/review")).body.contains("plan to agree"));
}

void TstReviewPlan::one_press_agrees_and_the_device_is_told()
{
    send(1, theirs());
    m_stage.open();
    QCOMPARE(post("/plan/agree", {}).status, 303);
    QVERIFY(m_stage.open().contains(QStringLiteral("Agreed by the person and Ada Example on ")));
    QVERIFY(!m_stage.page.contains(QStringLiteral("waits for your word")));
    const auto told = news(*m_stage.own);
    QCOMPARE(told.size(), size_t(1));
    const auto word = plan::versionOf(told[0].statement);
    QVERIFY(word);
    QCOMPARE(word->agreedBy, QStringLiteral("Ada Example"));
    QCOMPARE(word->plan, theirs());
    QCOMPARE(word->answers, plan::statementName({m_plan, 1}));
    const Reply alone = m_stage.own->send("GET", QStringLiteral("/fhir/CarePlan/") +
                                                     told[0].statement.key.id.toString());
    QCOMPARE(alone.status, 200);
    QVERIFY(wire::decodeClinicPlan(alone.body));
}

void TstReviewPlan::a_proposal_becomes_a_version_and_nothing_of_theirs_is_lost()
{
    send(1, theirs());
    m_stage.open();
    QCOMPARE(propose({{QStringLiteral("goal-0-start"), QStringLiteral("To the gate")},
                      {QStringLiteral("mayStart"), QStringLiteral("yes")},
                      {QStringLiteral("include"), QStringLiteral("bridge")},
                      {QStringLiteral("ladder-0-activity"), QStringLiteral("Stairs")},
                      {QStringLiteral("ladder-0-rungs"), QStringLiteral("one\r\n\r\ntwo ")}})
                 .status,
             303);
    QVERIFY(m_stage.open().contains(QStringLiteral("Ada Example proposed a change on ")));
    QVERIFY(m_stage.page.contains(QStringLiteral("To the gate")));
    QVERIFY(m_stage.page.contains(QStringLiteral("Version 2, ")));
    const auto told = news(*m_stage.own);
    QCOMPARE(told.size(), size_t(1));
    const auto proposed = plan::versionOf(told[0].statement);
    QVERIFY(proposed);
    QCOMPARE(proposed->plan.goals[0].why, QStringLiteral("I <miss> it")); // was not asked
    QCOMPARE(proposed->plan.goals[0].confidence, 6);
    QCOMPARE(proposed->plan.ladders[0].rungs,
             QStringList({QStringLiteral("one"), QStringLiteral("two")}));
    QCOMPARE(proposed->plan.fromClinic, (plan::FromClinic{true, {QStringLiteral("bridge")}, {}}));
    QCOMPARE(proposed->changed,
             QStringList({QStringLiteral("goals"), QStringLiteral("ladder: Stairs"),
                          QStringLiteral("movements")}));
    // The person agrees, and the page says so.
    plan::PlanVersion word = *proposed;
    word.agreedBy = QString::fromUtf16(thePerson);
    word.agreedDay = word.day;
    word.answers = plan::statementName(told[0].statement.key);
    QCOMPARE(m_stage.own
                 ->postBatch({plan::statementOf(word, {m_plan, 2}, m_stage.own->person,
                                                m_stage.clock.now())})
                 .status,
             200);
    QVERIFY(m_stage.open().contains(QStringLiteral("Agreed by Ada Example and the person on ")));
    QVERIFY(m_stage.page.contains(QStringLiteral("Bridge")));
}

void TstReviewPlan::what_makes_no_sense_is_said_on_the_page_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *field, const QString &value,
                        const char *sentence) {
        QTest::newRow(name) << QString::fromLatin1(field) << value << QString::fromLatin1(sentence);
    };
    row("nothing", "tell", {}, "Nothing differs");
    row("one step", "ladder-0-activity", QStringLiteral("Stairs"), "two steps or more");
    row("no day", "goal-0-by", QStringLiteral("soon"), "full day");
    row("no movement of ours", "include", QStringLiteral("moon-walk"), "not known here");
    row("too long", "safe", QString(5000, u'a'), "too long");
}

void TstReviewPlan::what_makes_no_sense_is_said_on_the_page()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, sentence);
    send(1, theirs());
    m_stage.open();
    const Reply reply = propose({{field, value}});
    QCOMPARE(reply.status, 422);
    QVERIFY(QString::fromUtf8(reply.body).contains(sentence));
    QVERIFY(news(*m_stage.own).empty());
}

void TstReviewPlan::a_plan_that_moved_on_is_shown_again()
{
    send(1, theirs());
    m_stage.open();
    plan::MyPlan newer = theirs();
    newer.goals[0].target = QStringLiteral("Round the lake");
    send(2, newer);
    const Reply reply = post("/plan/agree", {});
    QCOMPARE(reply.status, 409);
    QVERIFY(QString::fromUtf8(reply.body).contains(QStringLiteral("changed meanwhile")));
    QCOMPARE(propose({{QStringLiteral("tell"), QStringLiteral("All is well")}}).status, 409);
    QVERIFY(news(*m_stage.own).empty());
}

void TstReviewPlan::a_form_without_its_token_changes_nothing()
{
    send(1, theirs());
    m_stage.open();
    const Reply answer = m_stage.clinician->sendForm(
        m_stage.place() + QStringLiteral("/plan/agree"),
        {{QStringLiteral("version"), m_stage.hidden(QStringLiteral("version"))}});
    QCOMPARE(answer.status, 403);
    QVERIFY(news(*m_stage.own).empty());
}

void TstReviewPlan::another_persons_device_learns_nothing()
{
    send(1, theirs());
    m_stage.open();
    QCOMPARE(post("/plan/agree", {}).status, 303);
    const auto other = m_stage.device();
    QVERIFY(m_stage.join(*other));
    QVERIFY(news(*other).empty());
    const QString id = news(*m_stage.own)[0].statement.key.id.toString();
    QCOMPARE(other->send("GET", QStringLiteral("/fhir/CarePlan/") + id).status, 404);
}

QTEST_GUILESS_MAIN(TstReviewPlan)
#include "tst_review_plan.moc"
