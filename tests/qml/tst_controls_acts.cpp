// SPDX-License-Identifier: Apache-2.0
// Each control does its act when assistive technology asks: press, toggle, increase, decrease.
#include "tests/fakes/accessible_tree.h"
#include "tests/qml/gallery_stage.h"

#include <QSignalSpy>

using namespace backwell;
using fakes::AccessibleNode;

class TstControlsActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fakes::activateAccessibility(); }

    void each_button_presses_once_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("action");
        const auto row = [](const char *tag, const char *text, const char *name,
                            const char *action = "Press") {
            QTest::newRow(tag) << QByteArray(text) << QString::fromLatin1(name)
                               << QString::fromLatin1(action);
        };
        row("PrimaryButton", "PrimaryButton { text: 'Save' }", "Save");
        row("SecondaryButton", "SecondaryButton { text: 'Slower' }", "Slower");
        row("TextButton", "TextButton { text: 'Why?' }", "Why?");
        row("HelpButton", "HelpButton {}", "Get help now");
        row("IconButton", "IconButton { iconName: 'pause'; text: 'Pause' }", "Pause");
        row("BackButton", "BackButton {}", "Back");
        row("TickButton, press", "TickButton { text: 'Walk done' }", "Walk done");
        row("TickButton, toggle", "TickButton { text: 'Walk done' }", "Walk done", "Toggle");
        row("RowCard", "RowCard { title: 'Walk'; line: '10 minutes' }", "Walk");
        row("Tile", "Tile { title: 'Watch' }", "Watch");
        row("Chip, press", "Chip { text: 'Work' }", "Work");
        row("Chip, toggle", "Chip { text: 'Work' }", "Work", "Toggle");
        row("FaceButton", "FaceButton { text: 'good'; mood: 3 }", "good");
        row("RadioRow", "RadioRow { text: 'A little' }", "A little", "Toggle");
        row("CheckRow", "CheckRow { text: 'Remind me' }", "Remind me", "Toggle");
        row("BarButton", "BarButton { text: 'Move'; iconName: 'walk' }", "Move");
    }
    void each_button_presses_once()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, name);
        QFETCH(QString, action);
        QVERIFY2(m_stage.loadText(text), qPrintable(m_stage.problem()));
        QSignalSpy clicked(m_stage.item(), SIGNAL(clicked()));
        const AccessibleNode node = fakes::accessibleNamed(&m_stage.window(), name);
        QVERIFY(node.interface != nullptr);
        QVERIFY2(node.act(action), qPrintable(node.actions.join(QLatin1Char(' '))));
        QCOMPARE(clicked.size(), 1);
    }

    void a_disabled_button_does_not_act()
    {
        QVERIFY(m_stage.loadText("PrimaryButton { text: 'Save'; enabled: false }"));
        QSignalSpy clicked(m_stage.item(), SIGNAL(clicked()));
        fakes::accessibleNamed(&m_stage.window(), QStringLiteral("Save"))
            .act(QStringLiteral("Press"));
        QCOMPARE(clicked.size(), 0);
    }

    void a_chosen_answer_is_told_as_checked()
    {
        QVERIFY(m_stage.loadText("Chip { text: 'Work'; chosen: true; single: true; }"));
        const auto node = fakes::accessibleNamed(&m_stage.window(), QStringLiteral("Work"));
        QCOMPARE(node.role, QAccessible::RadioButton);
        QVERIFY(node.state.checkable && node.state.checked);
    }

    void choosing_a_chip_tells_which_and_leaves_the_answer_to_the_page()
    {
        QVERIFY(m_stage.loadText("ChoiceChips { label: 'Which?'; multiple: true; "
                                 "options: ['a', 'b']; chosen: [0] }"));
        QSignalSpy picked(m_stage.item(), SIGNAL(picked(int, bool)));
        fakes::accessibleNamed(&m_stage.window(), QStringLiteral("b"))
            .act(QStringLiteral("Toggle"));
        fakes::accessibleNamed(&m_stage.window(), QStringLiteral("a"))
            .act(QStringLiteral("Toggle"));
        QCOMPARE(picked, (QList<QVariantList>{{1, true}, {0, false}}));
        QVERIFY(!fakes::accessibleNamed(&m_stage.window(), QStringLiteral("b")).state.checked);
    }

    void the_scale_counts_up_and_down_and_tells_its_value()
    {
        QVERIFY(m_stage.loadText("ScaleInput { label: 'How sure?'; lowText: 'not'; "
                                 "highText: 'quite'; answer: 6 }"));
        QSignalSpy picked(m_stage.item(), SIGNAL(picked(int)));
        const auto node = fakes::accessibleNamed(&m_stage.window(), QStringLiteral("How sure?"));
        QCOMPARE(node.role, QAccessible::Slider);
        QCOMPARE(node.value().toInt(), 6);
        QVERIFY(node.act(QAccessibleActionInterface::increaseAction()));
        QVERIFY(node.act(QAccessibleActionInterface::decreaseAction()));
        QVERIFY(node.act(QAccessibleActionInterface::decreaseAction()));
        QCOMPARE(picked, (QList<QVariantList>{{7}, {6}, {5}}));
        QCOMPARE(node.value().toInt(), 5);
        node.interface->valueInterface()->setCurrentValue(9);
        QCOMPARE(picked.last().first().toInt(), 9);
    }

    void an_unanswered_scale_says_so_and_starts_at_its_lowest()
    {
        QVERIFY(m_stage.loadText("ScaleInput { label: 'How sure?'; lowText: 'not'; "
                                 "highText: 'quite' }"));
        QSignalSpy picked(m_stage.item(), SIGNAL(picked(int)));
        const auto node = fakes::accessibleNamed(&m_stage.window(), QStringLiteral("How sure?"));
        QVERIFY(node.description.startsWith(QLatin1String("Not answered yet")));
        QVERIFY(node.act(QAccessibleActionInterface::increaseAction()));
        QCOMPARE(picked, (QList<QVariantList>{{0}}));
        const auto after = fakes::accessibleNamed(&m_stage.window(), QStringLiteral("How sure?"));
        QVERIFY(!after.description.startsWith(QLatin1String("Not answered yet")));
    }

    void the_scale_takes_back_what_the_page_takes_back()
    {
        QVERIFY(m_stage.loadText("ScaleInput { label: 'How sure?'; answer: 4 }"));
        m_stage.item()->setProperty("answer", -1);
        QVERIFY(fakes::accessibleNamed(&m_stage.window(), QStringLiteral("How sure?"))
                    .description.startsWith(QLatin1String("Not answered yet")));
    }

    void a_face_tells_which()
    {
        QVERIFY(m_stage.loadText("FaceChoice { label: 'Sleep?' }"));
        QSignalSpy picked(m_stage.item(), SIGNAL(picked(int)));
        fakes::accessibleNamed(&m_stage.window(), QStringLiteral("very good"))
            .act(QStringLiteral("Press"));
        QCOMPARE(picked, (QList<QVariantList>{{4}}));
    }

    void a_field_is_called_by_its_label_and_explains_its_error()
    {
        QVERIFY(
            m_stage.loadText("Field { label: 'Code'; hint: 'Nine signs'; error: 'Too short' }"));
        const auto node = fakes::accessibleNamed(&m_stage.window(), QStringLiteral("Code"),
                                                 QAccessible::EditableText);
        QVERIFY(node.interface != nullptr);
        QVERIFY(node.description.contains(QLatin1String("Too short")));
        QVERIFY(node.description.contains(QLatin1String("Nine signs")));
    }

    void undo_in_a_toast_tells_the_page_and_closes()
    {
        QVERIFY(m_stage.loadText("Toast { text: 'Entry deleted'; open: true }"));
        QSignalSpy undone(m_stage.item(), SIGNAL(undone()));
        QVERIFY(fakes::accessibleNamed(&m_stage.window(), QStringLiteral("Undo"))
                    .act(QStringLiteral("Press")));
        QCOMPARE(undone.size(), 1);
        QCOMPARE(m_stage.item()->property("open").toBool(), false);
    }

    void a_sheet_asks_by_name_and_acts_once()
    {
        QVERIFY(m_stage.loadText("Item { property int done: 0; property bool asked: sheet.opened; "
                                 "function ask() { sheet.open() } "
                                 "Sheet { id: sheet; title: 'Delete?'; confirmText: 'Delete'; "
                                 "onConfirmed: parent.done++ } }"));
        QMetaObject::invokeMethod(m_stage.item(), "ask");
        QTRY_VERIFY(m_stage.item()->property("asked").toBool());
        QVERIFY(fakes::accessibleNamed(&m_stage.window(), QStringLiteral("Delete?")).interface !=
                nullptr);
        QVERIFY(fakes::accessibleNamed(&m_stage.window(), QStringLiteral("Delete"))
                    .act(QStringLiteral("Press")));
        QTRY_VERIFY(!m_stage.item()->property("asked").toBool());
    }

    void get_help_now_is_on_a_page_and_tells_it()
    {
        QVERIFY(m_stage.loadText("PageShell { title: 'Today'; canGoBack: true }"));
        QSignalSpy help(m_stage.item(), SIGNAL(help()));
        QSignalSpy back(m_stage.item(), SIGNAL(back()));
        fakes::accessibleNamed(&m_stage.window(), QStringLiteral("Get help now"))
            .act(QStringLiteral("Press"));
        fakes::accessibleNamed(&m_stage.window(), QStringLiteral("Back"))
            .act(QStringLiteral("Press"));
        QCOMPARE(help.size(), 1);
        QCOMPARE(back.size(), 1);
    }

    void titles_are_headings_and_states_are_read()
    {
        QVERIFY(m_stage.loadText("ColumnLayout { Heading { text: 'Your week' } "
                                 "StatusLine { state: StatusLine.NeedsYou } "
                                 "WeekStrip { labels: ['Mon', 'Today']; moved: [false, true]; "
                                 "summary: 'Moved on 1 day' } StepBlocks { total: 5; done: 3 } }"));
        QCOMPARE(fakes::accessibleNamed(&m_stage.window(), QStringLiteral("Your week")).role,
                 QAccessible::Heading);
        for (const char *name : {"Needs you", "Moved on 1 day", "3 of 5"})
            QVERIFY2(fakes::accessibleNamed(&m_stage.window(), QLatin1String(name)).interface,
                     name);
    }

private:
    tests::GalleryStage m_stage;
};

QTEST_MAIN(TstControlsActs)
#include "tst_controls_acts.moc"
