// SPDX-License-Identifier: Apache-2.0
// The pages of My plan as they ship: from Me to a saved goal, and leaving loses nothing.
#include "sync/store/decoded.h"
#include "tests/app/english_pack.h"
#include "tests/app/person_stage.h"

#include <QQmlComponent>

using namespace backwell;
using fakes::AccessibleNode;

class TstMyPlanPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_app.open(tests::englishPack()); }
    void cleanup();

    void a_goal_is_written_and_saved_from_me();
    void what_was_typed_and_not_added_is_saved_too();
    void leaving_in_the_middle_loses_nothing();
    void the_back_key_keeps_what_was_typed_and_not_added();
    void a_flare_up_plan_is_one_press_from_my_plan_and_begins_with_why_i_am_safe();
    void the_card_for_a_flare_up_invites_or_shows_the_plan();

private:
    bool has(const char *name) const { return m_app.window->has(QString::fromUtf8(name)); }
    void press(const char *name)
    {
        QTRY_VERIFY2(has(name), name);
        QVERIFY2(m_app.window->press(QString::fromUtf8(name)), name);
    }
    void openPlan()
    {
        press("Me");
        press("My plan");
        QTRY_COMPARE(m_app.window->page()->objectName(), QStringLiteral("myPlanPage"));
    }
    void type(const char *field, const QString &text)
    {
        const AccessibleNode node =
            fakes::accessibleNamed(m_app.window->window, QString::fromUtf8(field));
        QVERIFY2(node.item, field);
        m_app.window->type(node, text);
    }

    tests::PersonStage m_app;
};

void TstMyPlanPage::initTestCase()
{
    fakes::activateAccessibility();
    QLocale::setDefault(QLocale(QStringLiteral("en-GB")));
}

void TstMyPlanPage::cleanup()
{
    const QString warnings = m_app.close();
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings));
}

void TstMyPlanPage::a_goal_is_written_and_saved_from_me()
{
    openPlan();
    press("Add a goal");
    QTRY_VERIFY(has("In your own words"));
    type("In your own words", QStringLiteral("Walk the dog"));
    press("Save");
    QTRY_VERIFY(has("Saved on this device. Nobody else can see it."));
    const auto saved = sync::decoded<sync::PlanStatement>(
        m_app.store->records(QStringLiteral("CarePlan")).result());
    QCOMPARE(saved.size(), size_t(1));
    QCOMPARE(saved[0].goals[0].text, QStringLiteral("Walk the dog"));
    press("Done");
    QTRY_COMPARE(m_app.window->page()->objectName(), QStringLiteral("myPlanPage"));
    QTRY_VERIFY(has("Walk the dog"));
}

void TstMyPlanPage::what_was_typed_and_not_added_is_saved_too()
{
    openPlan();
    press("Add a goal");
    QTRY_VERIFY(has("In your own words"));
    type("In your own words", QStringLiteral("Walk the dog"));
    type("If …", QStringLiteral("it rains"));
    type("then I …", QStringLiteral("go to the hall"));
    press("Save");
    QTRY_VERIFY(has("Saved on this device. Nobody else can see it."));
    const auto saved = sync::decoded<sync::PlanStatement>(
        m_app.store->records(QStringLiteral("CarePlan")).result());
    QVERIFY(saved[0].goals[0].notes.join(u' ').contains(QStringLiteral("go to the hall")));
}

void TstMyPlanPage::leaving_in_the_middle_loses_nothing()
{
    openPlan();
    press("Add a goal");
    QTRY_VERIFY(has("In your own words"));
    type("In your own words", QStringLiteral("Walk the dog"));
    press("Back");
    QTRY_COMPARE(m_app.window->page()->objectName(), QStringLiteral("myPlanPage"));
    m_app.openAgain(tests::englishPack());
    openPlan();
    QTRY_VERIFY(has("Walk the dog"));
    QTRY_VERIFY(has("Save my plan"));
    QVERIFY(m_app.store->records(QStringLiteral("CarePlan")).result()->empty());
}

void TstMyPlanPage::the_back_key_keeps_what_was_typed_and_not_added()
{
    openPlan();
    press("Add a goal");
    QTRY_VERIFY(has("In your own words"));
    type("In your own words", QStringLiteral("Walk the dog"));
    type("If …", QStringLiteral("it rains"));
    type("then I …", QStringLiteral("go to the hall"));
    QTest::keyClick(m_app.window->window, Qt::Key_Escape);
    QTRY_COMPARE(m_app.window->page()->objectName(), QStringLiteral("myPlanPage"));
    press("Save my plan");
    QTRY_COMPARE(m_app.store->records(QStringLiteral("CarePlan")).result()->size(), size_t(1));
    const auto saved = sync::decoded<sync::PlanStatement>(
        m_app.store->records(QStringLiteral("CarePlan")).result());
    QVERIFY(saved[0].goals[0].notes.join(u' ').contains(QStringLiteral("go to the hall")));
}

void TstMyPlanPage::a_flare_up_plan_is_one_press_from_my_plan_and_begins_with_why_i_am_safe()
{
    app::MyPlanFace &plan = *m_app.face->myPlan();
    plan.setText(app::MyPlanFace::FlareSafe, QStringLiteral("It passed before."));
    plan.toggle(app::MyPlanFace::FlareFirst, QStringLiteral("Warm bath"));
    plan.save();
    QTRY_COMPARE(plan.state(), app::MyPlanFace::State::Saved);
    openPlan();
    press("What I do on a sore day");
    QTRY_COMPARE(m_app.window->page()->objectName(), QStringLiteral("flarePlanPage"));
    QTRY_VERIFY(has("It passed before."));
    QVERIFY(has("Warm bath"));
    QVERIFY(has("Get help now"));
}

void TstMyPlanPage::the_card_for_a_flare_up_invites_or_shows_the_plan()
{
    QQuickWindow *window = m_app.window->window;
    QQmlComponent component(qmlEngine(window),
                            QUrl(QStringLiteral("qrc:/qt/qml/Backwell/Patient/FlarePlanCard.qml")));
    auto *shell = window->property("shell").value<QObject *>();
    const std::unique_ptr<QObject> card(component.createWithInitialProperties(
        {{QStringLiteral("face"), QVariant::fromValue(m_app.face.get())},
         {QStringLiteral("nav"), shell->property("nav")}}));
    QVERIFY2(card, qPrintable(component.errorString()));
    auto *item = qobject_cast<QQuickItem *>(card.get());
    item->setParentItem(window->contentItem());
    item->setWidth(360);
    QTRY_VERIFY(has("Write my plan"));
    app::MyPlanFace &plan = *m_app.face->myPlan();
    plan.setText(app::MyPlanFace::FlareSafe, QStringLiteral("It passed before."));
    for (const char *thing : {"Warm bath", "Short walks", "Calm breath", "Half of usual", "Music"})
        plan.toggle(app::MyPlanFace::FlareFirst, QString::fromLatin1(thing));
    QTRY_VERIFY(has("See my whole plan"));
    QVERIFY(has("“It passed before.”"));
    QVERIFY(has("Half of usual"));
    QVERIFY(!has("Music")); // four are enough on a sore day; the rest is one press away
    QVERIFY(m_app.window->press(QStringLiteral("See my whole plan")));
    QTRY_COMPARE(m_app.window->page()->objectName(), QStringLiteral("flarePlanPage"));
    QTRY_VERIFY(has("Music"));
}

QTEST_MAIN(TstMyPlanPage)
#include "tst_my_plan_page.moc"
