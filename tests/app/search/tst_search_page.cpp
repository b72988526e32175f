// SPDX-License-Identifier: Apache-2.0
// Search as a person meets it: from Learn, typed with keys, opened with a press, and read by a
// screen reader.
#include "tests/app/person_stage.h"
#include "tests/content/search/searched_pack.h"

#include <QFuture>
#include <QRegularExpression>

using namespace backwell;
using fakes::AccessibleNode;

#define SEE(NAME) QTRY_VERIFY2(m_app.window->has(QStringLiteral(NAME)), NAME)
#define PRESS(NAME)                                                                                \
    QVERIFY2(QTest::qWaitFor([&] { return m_app.window->press(QStringLiteral(NAME)); }), NAME)

class TstSearchPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_app.open(*m_library); }
    void cleanup();

    void learn_leads_to_search_with_the_field_ready_for_typing();
    void a_misspelt_word_is_typed_and_its_article_opened();
    void a_word_of_a_letter_opens_in_sight();
    void a_movement_and_the_lists_of_help_open();
    void a_found_card_opens_on_its_page();
    void a_topic_to_begin_with_is_one_press();
    void nothing_found_offers_another_way();
    void every_target_is_large_enough_also_at_twice_the_text();
    void a_pack_without_an_index_says_so();

private:
    void toSearch() const;
    QObject *page() const { return m_app.window->page(); }
    AccessibleNode field() const
    {
        return fakes::accessibleNamed(m_app.window->window,
                                      QStringLiteral("What are you looking for?"),
                                      QAccessible::EditableText);
    }

    tests::SearchedPack m_pack;
    tests::SearchedPack m_oldPack;
    std::optional<app::PackShelf> m_library;
    tests::PersonStage m_app;
};

void TstSearchPage::initTestCase()
{
    fakes::activateAccessibility();
    for (const tests::SearchedPack *pack : {&m_pack, &m_oldPack})
        pack->addFrom(tests::shippedSource());
    m_pack.put(QStringLiteral("cards/two-minute-walk.md"),
               "---\nid: two-minute-walk\ntitle: A walk of two minutes\ntopic: moving\n---\n\n"
               "Walk to the corner and back. That counts.\n");
    m_library.emplace(m_pack.build());
}

void TstSearchPage::cleanup()
{
    const QString warnings = m_app.close();
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings));
}

void TstSearchPage::toSearch() const
{
    PRESS("Learn");
    PRESS("Search");
    QTRY_COMPARE(page()->objectName(), QStringLiteral("searchPage"));
}

void TstSearchPage::learn_leads_to_search_with_the_field_ready_for_typing()
{
    toSearch();
    QTRY_VERIFY(field().interface != nullptr);
    QTRY_VERIFY(field().item->hasActiveFocus());
    QTest::keyClick(m_app.window->window, Qt::Key_S);
    QCOMPARE(m_app.face->search()->query(), QStringLiteral("s"));
}

void TstSearchPage::a_misspelt_word_is_typed_and_its_article_opened()
{
    toSearch();
    m_app.window->type(field(), QStringLiteral("siatica"));
    SEE("Leg pain from an irritated nerve");
    // Told once typing has paused, as a status and not as an alarm.
    const auto told = [this] {
        const auto nodes = fakes::accessibleNodes(m_app.window->window);
        return std::ranges::any_of(nodes, [](const AccessibleNode &node) {
            return node.role == QAccessible::StatusBar && node.name.contains(u"“sciatica”");
        });
    };
    QTRY_VERIFY(told());
    const AccessibleNode row = fakes::accessibleNamed(
        m_app.window->window, QStringLiteral("Leg pain from an irritated nerve"),
        QAccessible::Button);
    QVERIFY2(row.description.startsWith(u"Short read · Leg pain. "), qPrintable(row.description));
    PRESS("Leg pain from an irritated nerve");
    QTRY_COMPARE(page()->objectName(), QStringLiteral("articlePage"));
    // Back finds the question and its answers as they were.
    PRESS("Back");
    QTRY_COMPARE(page()->objectName(), QStringLiteral("searchPage"));
    QCOMPARE(m_app.face->search()->query(), QStringLiteral("siatica"));
    SEE("Leg pain from an irritated nerve");
}

void TstSearchPage::a_word_of_a_letter_opens_in_sight()
{
    toSearch();
    m_app.window->type(field(), QStringLiteral("stenosis"));
    QTRY_COMPARE(m_app.face->search()->rows().value(0).kind, QStringLiteral("glossary"));
    const QString word = m_app.face->search()->rows().front().title;
    QVERIFY(QTest::qWaitFor([&] { return m_app.window->press(word); }));
    QTRY_COMPARE(page()->objectName(), QStringLiteral("wordsPage"));
    const auto inSight = [&] {
        const QRect rect = fakes::accessibleNamed(m_app.window->window, word).rect;
        return m_app.window->window->geometry().contains(rect.center());
    };
    QTRY_VERIFY(inSight());
}

void TstSearchPage::a_movement_and_the_lists_of_help_open()
{
    toSearch();
    m_app.window->type(field(), QStringLiteral("bridge"));
    QTRY_COMPARE(m_app.face->search()->rows().value(0).kind, QStringLiteral("movement"));
    const QString bridge = m_app.face->search()->rows().front().title;
    QVERIFY(QTest::qWaitFor([&] { return m_app.window->press(bridge); }));
    QTRY_COMPARE(page()->objectName(), QStringLiteral("player"));
    PRESS("Back");
    QTRY_COMPARE(page()->objectName(), QStringLiteral("searchPage"));
    m_app.face->search()->setQuery(QStringLiteral("can't pee"));
    PRESS("Call 999 or go to A&E now");
    QTRY_COMPARE(page()->objectName(), QStringLiteral("help"));
    PRESS("Back");
    m_app.face->search()->setQuery(QStringLiteral("want to die"));
    QTRY_COMPARE(m_app.face->search()->rows().value(0).kind, QStringLiteral("crisis"));
}

void TstSearchPage::a_found_card_opens_on_its_page()
{
    toSearch();
    m_app.window->type(field(), QStringLiteral("corner"));
    const auto row = [this] {
        return fakes::accessibleNamed(m_app.window->window, QStringLiteral("A walk of two minutes"),
                                      QAccessible::Button);
    };
    QTRY_VERIFY(row().interface != nullptr);
    PRESS("A walk of two minutes");
    QTRY_COMPARE(page()->objectName(), QStringLiteral("cardPage"));
    SEE("Walk to the corner and back. That counts.");
    PRESS("Save for later");
    SEE("Saved. Take it off the list");
    QCOMPARE(m_face->learn()->reading()->saved(),
             QStringList{QStringLiteral("card:two-minute-walk")});
    PRESS("Back");
    QTRY_COMPARE(page()->objectName(), QStringLiteral("searchPage"));
    PRESS("Learn");
    PRESS("Saved for later");
    PRESS("A walk of two minutes");
    QTRY_COMPARE(page()->objectName(), QStringLiteral("cardPage"));
}

void TstSearchPage::a_topic_to_begin_with_is_one_press()
{
    toSearch();
    PRESS("Scans");
    QTRY_COMPARE(m_app.face->search()->state(), app::SearchFace::Ready);
    QCOMPARE(m_app.face->search()->query(), QStringLiteral("Scans"));
    SEE("What a scan can and cannot tell");
}

void TstSearchPage::nothing_found_offers_another_way()
{
    toSearch();
    m_app.window->type(field(), QStringLiteral("xqzvw"));
    SEE("Try another word");
    SEE("To begin with");
    PRESS("Scans");
    SEE("What a scan can and cannot tell");
}

void TstSearchPage::every_target_is_large_enough_also_at_twice_the_text()
{
    toSearch();
    m_app.face->search()->setQuery(QStringLiteral("pain"));
    QTRY_COMPARE(m_app.face->search()->state(), app::SearchFace::Ready);
    for (const int percent : {100, 200}) {
        m_app.face->settings()->setTextPercent(percent);
        QTest::qWait(100);
        int targets = 0;
        for (const AccessibleNode &node : fakes::accessibleNodes(m_app.window->window)) {
            if (!node.interactive() || node.item == nullptr)
                continue;
            ++targets;
            QVERIFY2(node.rect.width() >= 48 && node.rect.height() >= 48, qPrintable(node.text()));
            QVERIFY2(!node.name.isEmpty(), qPrintable(node.text()));
            QVERIFY2(node.rect.right() <= m_app.window->window->geometry().right() + 1,
                     qPrintable(node.text()));
        }
        QVERIFY(targets > m_app.face->search()->rows().size());
        for (QQuickItem *row :
             page()->findChildren<QQuickItem *>(QRegularExpression(QStringLiteral("^found-")))) {
            auto *words = row->property("contentItem").value<QQuickItem *>();
            QVERIFY(words != nullptr && words->height() > 0);
            QVERIFY2(words->childrenRect().height() <= words->height() + 1,
                     qPrintable(row->objectName()));
        }
    }
}

void TstSearchPage::a_pack_without_an_index_says_so()
{
    m_app.close();
    const app::PackShelf old(m_oldPack.build(false));
    m_app.open(old);
    toSearch();
    SEE("Search is not available");
    QVERIFY(field().interface == nullptr);
    PRESS("Back to Learn");
    QTRY_COMPARE(page()->objectName(), QStringLiteral("learn"));
    m_app.close(); // the pack goes with this function
}

QTEST_MAIN(TstSearchPage)
#include "tst_search_page.moc"
