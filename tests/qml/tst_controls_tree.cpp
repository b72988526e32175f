// SPDX-License-Identifier: Apache-2.0
// Every Gallery page, in every look: the tree a screen reader finds, targets, cut words, direction.
#include "tests/fakes/accessible_tree.h"
#include "tests/qml/gallery_stage.h"

#include <QSet>

using namespace backwell;
using fakes::AccessibleNode;

namespace
{

struct Look {
    const char *name;
    int scheme;
    double textScale;
    bool rightToLeft;
    QSize size;
};
constexpr Look looks[] = {
    {"light", 0, 1.0, false, {390, 844}},        {"dark", 1, 1.0, false, {390, 844}},
    {"contrast", 2, 1.3, false, {390, 844}},     {"200 %", 0, 2.0, false, {360, 740}},
    {"200 % on 320", 0, 2.0, false, {320, 640}}, {"right to left", 0, 1.0, true, {390, 844}},
    {"wide", 0, 1.0, false, {1180, 800}}};

QStringList all(const QStringList &problems)
{
    return problems;
}

} // namespace

class TstControlsTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fakes::activateAccessibility(); }

    void every_page_holds_in_every_look_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("look");
        for (const char *page : tests::galleryPages) {
            for (int look = 0; look < int(std::size(looks)); ++look)
                QTest::addRow("%s, %s", page, looks[look].name)
                    << QString::fromLatin1(page) << look;
        }
    }
    void every_page_holds_in_every_look()
    {
        QFETCH(QString, page);
        QFETCH(int, look);
        const fakes::WarningTrap trap;
        tests::GalleryStage stage;
        wear(stage.theme(), looks[look]);
        QVERIFY2(stage.loadPage(page, looks[look].size), qPrintable(stage.problem()));
        stage.growToContent();

        QStringList problems = trap.warnings();
        const auto nodes = fakes::accessibleNodes(&stage.window());
        int interactive = 0;
        for (const AccessibleNode &node : nodes) {
            if (!node.interactive())
                continue;
            ++interactive;
            problems += faults(node);
        }
        problems += cutWords(stage.item(), stage.window().width());
        if (page != QLatin1String("KioskStudy"))
            QVERIFY(interactive >= 2);
        QVERIFY2(problems.isEmpty(), qPrintable(all(problems).join(QLatin1String("\n  "))));
    }

    void right_to_left_puts_help_at_the_left_and_titles_at_the_right()
    {
        tests::GalleryStage stage;
        wear(stage.theme(), looks[0]);
        QVERIFY(stage.loadPage(QStringLiteral("TodayStudy")));
        const QString help = QStringLiteral("Get help now");
        QVERIFY(fakes::accessibleNamed(&stage.window(), help).rect.left() >= 195);
        stage.theme()->setProperty("rightToLeft", true);
        stage.settle();
        QVERIFY(fakes::accessibleNamed(&stage.window(), help).rect.right() < 195);
        const auto walk = fakes::accessibleNamed(&stage.window(), QStringLiteral("Walk done"));
        QVERIFY(walk.interface != nullptr);
        QVERIFY(walk.rect.right() < 195);
    }

    void a_misspelt_pragma_is_a_failure_and_not_a_silence()
    {
        tests::GalleryStage stage;
        QQmlEngine engine;
        QQmlComponent component(&engine);
        component.setData("pragma ComponentBehaviour: Bound\nimport QtQuick\nItem {}", QUrl());
        QVERIFY(component.isError());
    }

    void a_warning_of_qml_is_caught_by_the_trap()
    {
        const fakes::WarningTrap trap;
        tests::GalleryStage stage;
        QVERIFY(stage.loadText("Item { property int wrong: nobody.home }"));
        QCOMPARE(trap.warnings().size(), 1);
    }

private:
    static void wear(QObject *theme, const Look &look)
    {
        theme->setProperty("scheme", look.scheme);
        theme->setProperty("textScale", look.textScale);
        theme->setProperty("rightToLeft", look.rightToLeft);
        theme->setProperty("reducedMotion", true);
    }

    /// What is wrong with one thing to act on: name, action, focus, size.
    static QStringList faults(const AccessibleNode &node)
    {
        QStringList found;
        const auto add = [&](const char *what) {
            found += QLatin1String(what) + QLatin1String(": ") + node.text();
        };
        if (node.name.trimmed().isEmpty())
            add("no name");
        if (node.item == nullptr || !node.item->isEnabled())
            return found;
        if (!node.state.focusable)
            add("not focusable");
        if (!node.item->activeFocusOnTab())
            add("not reached by Tab");
        if (node.rect.width() < 48 || node.rect.height() < 48)
            add("smaller than 48");
        if (node.role == QAccessible::Slider) {
            if (!node.actions.contains(QAccessibleActionInterface::increaseAction()))
                add("no increase");
            if (!node.value().isValid())
                add("no value");
        } else if (node.role == QAccessible::CheckBox || node.role == QAccessible::RadioButton) {
            if (!node.actions.contains(QAccessibleActionInterface::toggleAction()))
                add("no toggle");
            if (!node.state.checkable)
                add("not checkable");
        } else if (node.role != QAccessible::EditableText &&
                   !node.actions.contains(QAccessibleActionInterface::pressAction())) {
            add("no press");
        }
        return found;
    }

    /// Labels that are cut, hang out of the window, or whose words do not fit their box.
    static QStringList cutWords(QQuickItem *root, qreal width)
    {
        QStringList found;
        const auto items = root->findChildren<QQuickItem *>();
        for (QQuickItem *item : items) {
            if (!item->inherits("QQuickText") || !item->isVisible())
                continue;
            const QString text = item->property("text").toString();
            if (text.trimmed().isEmpty() || item->opacity() == 0)
                continue;
            const QRectF box = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
            const auto add = [&](const char *what) {
                found += QStringLiteral("%1: “%2” %3,%4 %5×%6 needs %7×%8")
                             .arg(QLatin1String(what), text)
                             .arg(box.x())
                             .arg(box.y())
                             .arg(box.width())
                             .arg(box.height())
                             .arg(item->property("contentWidth").toReal())
                             .arg(item->property("contentHeight").toReal());
            };
            if (item->property("truncated").toBool())
                add("truncated");
            if (box.left() < -1 || box.right() > width + 1)
                add("out of the window");
            if (item->property("contentWidth").toReal() > item->width() + 1)
                add("wider than its box");
            if (item->property("contentHeight").toReal() > item->height() + 1)
                add("taller than its box");
            if (item->height() > item->implicitHeight() + 2 && !item->inherits("QQuickTextInput") &&
                item->parentItem()->inherits("QQuickLayout"))
                add("in a box made for other words");
        }
        return found;
    }
};

QTEST_MAIN(TstControlsTree)
#include "tst_controls_tree.moc"
