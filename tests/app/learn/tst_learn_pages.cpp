// SPDX-License-Identifier: Apache-2.0
// Articles as a person meets them: words that open in place, people by age, and a page that may
// close at any moment. Pressed and read as a screen reader does.
#include "tests/app/pack_folder.h"
#include "tests/app/person_stage.h"
#include "tests/fakes/fake_printer.h"

#include <QFuture>

using namespace backwell;
using namespace backwell::app;
using fakes::AccessibleNode;

namespace
{
const QString report = QStringLiteral("your-scan-report");
const QString question = QStringLiteral("What does “changes that come with age” mean?");
} // namespace

class TstLearnPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_stage.open(*m_library); }
    void cleanup() { QCOMPARE(m_stage.close(), QString()); }

    void a_glossary_word_opens_below_its_paragraph_and_closes();
    void a_glossary_word_opens_with_the_keyboard_which_finds_its_way_back();
    void words_that_open_are_large_enough_and_stand_on_their_words_data();
    void words_that_open_are_large_enough_and_stand_on_their_words();
    void people_are_shown_for_the_chosen_age_and_never_where_nobody_counted();
    void a_card_and_a_belief_open_by_a_link();
    void an_article_that_is_open_when_the_window_closes_keeps_its_place();
    void an_article_is_printed_where_there_is_a_printer();

private:
    AccessibleNode named(const QString &name, QAccessible::Role role = QAccessible::NoRole) const
    {
        return fakes::accessibleNamed(m_stage.window->window, name, role);
    }
    void openArticle(const QString &id)
    {
        m_stage.window->go("article", id);
        QTRY_COMPARE(m_stage.window->page()->objectName(), QStringLiteral("articlePage"));
    }

    tests::PackFolder m_pack;
    std::unique_ptr<PackShelf> m_library;
    QString m_means;
    tests::PersonStage m_stage;
};

void TstLearnPages::initTestCase()
{
    fakes::activateAccessibility();
    m_library = m_pack.open();
    for (const content::Term &term : m_library->terms())
        if (term.id == u"degeneration")
            m_means = term.means;
    QVERIFY(!m_means.isEmpty());
}

void TstLearnPages::a_glossary_word_opens_below_its_paragraph_and_closes()
{
    openArticle(report);
    QTRY_VERIFY(named(question, QAccessible::Button).interface != nullptr);
    QVERIFY(!named(m_means).interface);
    QVERIFY(named(question).act(QStringLiteral("Press")));
    QTRY_VERIFY(named(m_means).interface != nullptr);
    // Below the words, hiding nothing.
    const QRect word = named(question).rect;
    const QRect means = named(m_means).rect;
    QVERIFY(means.top() > word.top());
    QVERIFY(named(question).description.contains(u"below"));
    QVERIFY(m_stage.window->press(QStringLiteral("Close")));
    QTRY_VERIFY(!named(m_means).interface);
    QVERIFY(named(question).act(QStringLiteral("Press")));
    QTRY_VERIFY(named(m_means).interface != nullptr);
    QVERIFY(named(question).act(QStringLiteral("Press")));
    QTRY_VERIFY(!named(m_means).interface);
}

void TstLearnPages::a_glossary_word_opens_with_the_keyboard_which_finds_its_way_back()
{
    openArticle(report);
    QTRY_VERIFY(named(question).item != nullptr);
    const auto onWord = [this] { return named(question).item->hasActiveFocus(); };
    for (int i = 0; i < 60 && !onWord(); ++i)
        QTest::keyClick(m_stage.window->window, Qt::Key_Tab);
    QVERIFY(onWord());
    QTest::keyClick(m_stage.window->window, Qt::Key_Return);
    QTRY_VERIFY(named(m_means).interface != nullptr);
    const auto onClose = [this] {
        const AccessibleNode close = named(QStringLiteral("Close"));
        return close.item && close.item->hasActiveFocus();
    };
    for (int i = 0; i < 10 && !onClose(); ++i)
        QTest::keyClick(m_stage.window->window, Qt::Key_Tab);
    QVERIFY(onClose());
    QTest::keyClick(m_stage.window->window, Qt::Key_Space);
    QTRY_VERIFY(!named(m_means).interface);
    QTRY_VERIFY(onWord());
}

void TstLearnPages::words_that_open_are_large_enough_and_stand_on_their_words_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("as it is") << 100 << false;
    QTest::newRow("twice the size") << 200 << false;
    QTest::newRow("right to left") << 100 << true;
}

void TstLearnPages::words_that_open_are_large_enough_and_stand_on_their_words()
{
    QFETCH(int, percent);
    QFETCH(bool, rightToLeft);
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_stage.face->settings()->setTextPercent(percent);
    openArticle(report);
    QTRY_VERIFY(named(question).item != nullptr);
    int words = 0;
    for (const AccessibleNode &node : fakes::accessibleNodes(m_stage.window->window)) {
        if (!node.name.startsWith(u"What does “"))
            continue;
        ++words;
        QVERIFY2(node.rect.width() >= 48 && node.rect.height() >= 48, qPrintable(node.text()));
        QVERIFY2(node.rect.left() >= -24 &&
                     node.rect.right() <= m_stage.window->window->width() + 24,
                 qPrintable(node.text()));
    }
    QVERIFY2(words >= 4, qPrintable(QString::number(words)));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TstLearnPages::people_are_shown_for_the_chosen_age_and_never_where_nobody_counted()
{
    openArticle(QStringLiteral("what-a-scan-can-tell"));
    const auto pictures = [this] {
        int count = 0;
        for (const AccessibleNode &node : fakes::accessibleNodes(m_stage.window->window))
            count += node.role == QAccessible::Graphic && node.name.contains(u" in 10: ");
        return count;
    };
    const auto sees = [&](const char *words) {
        return named(QString::fromUtf8(words), QAccessible::Graphic).interface != nullptr;
    };
    QTRY_VERIFY(sees("7 in 10: discs that have changed with age")); // at 40
    QCOMPARE(pictures(), 5);
    QVERIFY(sees("2 in 10: age changes in the small joints"));
    QVERIFY(m_stage.window->press(QStringLiteral("80")) ||
            named(QStringLiteral("80")).act(QStringLiteral("Toggle")) ||
            named(QStringLiteral("80")).act(QStringLiteral("Press")));
    QTRY_VERIFY(sees("More than 9 in 10: discs that have changed with age"));
    QVERIFY(sees("8 in 10: age changes in the small joints"));
    QVERIFY(m_stage.window->press(QStringLiteral("20")) ||
            named(QStringLiteral("20")).act(QStringLiteral("Toggle")) ||
            named(QStringLiteral("20")).act(QStringLiteral("Press")));
    QTRY_VERIFY(sees("4 in 10: discs that have changed with age"));
    QCOMPARE(pictures(), 4); // nobody counted the small joints at 20
    QVERIFY(named(QStringLiteral("Nobody has counted this at that age: age changes in the small "
                                 "joints"))
                .interface);
}

void TstLearnPages::a_card_and_a_belief_open_by_a_link()
{
    auto *shell = m_stage.window->window->property("shell").value<QObject *>();
    auto *nav = shell->property("nav").value<QObject *>();
    const auto follow = [nav](const char *kind, const char *id) {
        return QMetaObject::invokeMethod(nav, "link", Q_ARG(QString, QString::fromLatin1(kind)),
                                         Q_ARG(QString, QString::fromLatin1(id)));
    };
    QVERIFY(follow("card", "roll-then-rise"));
    QTRY_COMPARE(m_stage.window->page()->objectName(), QStringLiteral("cardPage"));
    QTRY_VERIFY(m_stage.window->has(QStringLiteral("In short")));
    QVERIFY(follow("belief", "bending-is-bad"));
    QTRY_VERIFY(m_stage.window->has(QStringLiteral("True or not?")));
    QVERIFY(m_stage.window->press(QStringLiteral("Tell me without a guess")));
    QVERIFY(m_stage.window->press(QStringLiteral("Save for later")));
    QCOMPARE(m_stage.face->learn()->saved().value(0).kind, QStringLiteral("belief"));
    QVERIFY(follow("card", "no-such-card"));
    QTRY_VERIFY(m_stage.window->has(QStringLiteral("It is not in this version of Backwell")));
}

void TstLearnPages::an_article_that_is_open_when_the_window_closes_keeps_its_place()
{
    openArticle(report);
    auto *scroll = m_stage.window->page()->property("scroll").value<QObject *>();
    QTRY_VERIFY(scroll->property("contentHeight").toReal() > 1000);
    scroll->setProperty("contentY", 300);
    m_stage.openAgain(*m_library); // warnings of the closing page fail in cleanup()
    ReadingList *reading = m_stage.face->learn()->reading();
    QTRY_VERIFY(reading->place(report) > 0 || reading->isRead(report));
}

void TstLearnPages::an_article_is_printed_where_there_is_a_printer()
{
    fakes::FakePrinter printer;
    openArticle(report);
    QVERIFY(!m_stage.window->has(QStringLiteral("Print")));
    m_stage.face->paper()->setPrinter(&printer);
    m_stage.face->paper()->prepare(report);
    QTRY_VERIFY(m_stage.window->has(QStringLiteral("Print")));
    auto node = named(QStringLiteral("Print"), QAccessible::Button);
    QVERIFY(node.act(QStringLiteral("Press")));
    QTRY_VERIFY(m_stage.window->has(QStringLiteral("It is on its way to the printer.")));
    QCOMPARE(printer.printed.size(), 1);
    m_stage.window.reset(); // before the printer goes
    m_stage.face.reset();
}

QTEST_MAIN(TstLearnPages)
#include "tst_learn_pages.moc"
