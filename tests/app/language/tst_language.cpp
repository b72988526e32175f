// SPDX-License-Identifier: Apache-2.0
// Choosing a language as a person does, with the packs and pages that ship.
#include "app/library/translations.h"
#include "content/pack/keys.h"
#include "tests/app/person_stage.h"

#include <QFuture>

using namespace backwell;

#define SEE(NAME) QTRY_VERIFY2(m_app.window->has(QStringLiteral(NAME)), NAME)
#define PRESS(NAME)                                                                                \
    QVERIFY2(QTest::qWaitFor([&] { return m_app.window->press(QStringLiteral(NAME)); }), NAME)

class TstLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fakes::activateAccessibility(); }
    void init()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en-GB")));
        auto pack = content::Pack::open(qEnvironmentVariable("BACKWELL_BUILD") +
                                            QStringLiteral("/packs/backwell-en-GB"),
                                        content::trustedKeys());
        QVERIFY(pack);
        m_library.emplace(std::move(*pack));
        m_app.open(*m_library);
        offer();
    }
    void cleanup() { QCOMPARE(m_app.close(), QString()); }

    void the_languages_are_named_in_themselves_and_a_draft_says_so();
    void a_choice_holds_at_once_on_the_page_that_is_open();
    void a_choice_is_kept();
    void dates_follow_the_language();
    void the_first_run_offers_the_language_before_anything_else();
    void nothing_typed_in_a_form_is_lost();
    void a_form_keeps_its_own_language_and_says_why();
    void help_stays_in_english_and_says_so();
    void search_finds_polish_first_and_english_words_too();
    void whoever_comes_next_begins_with_the_language_of_the_device();
    void a_sample_is_spoken_and_never_offered();

private:
    app::LanguageFace &language() { return *m_app.face->language(); }
    void offer(const QString &home = {})
    {
        m_app.face->language()->offer(
            *m_library, [this] { return app::translationsBeside(m_library->pack()); }, home);
    }
    bool sees(const QString &part) const
    {
        return QTest::qWaitFor([&] {
            for (const fakes::AccessibleNode &node : fakes::accessibleNodes(m_app.window->window))
                if (node.name.contains(part))
                    return true;
            return false;
        });
    }
    QString found(const QString &typed)
    {
        app::SearchFace &search = *m_app.face->search();
        search.clear();
        search.setQuery(typed);
        return QTest::qWaitFor([&] { return search.state() != app::SearchFace::Empty; })
                   ? search.rows().value(0).id
                   : QString();
    }

    std::optional<app::PackShelf> m_library;
    tests::PersonStage m_app;
};

void TstLanguage::the_languages_are_named_in_themselves_and_a_draft_says_so()
{
    QCOMPARE(language().names(),
             (QStringList{QStringLiteral("English"), QStringLiteral("Polski (wersja robocza)")}));
    QCOMPARE(language().current(), 0);
    QVERIFY(language().draftLine().isEmpty());
    language().pick(1);
    QVERIFY(language().draftLine().contains(QStringLiteral("wersją roboczą")));
}

void TstLanguage::a_choice_holds_at_once_on_the_page_that_is_open()
{
    SEE("Learn");
    const QString article = m_app.face->today()->articleTitle();
    language().pick(1);
    SEE("Wiedza");
    SEE("Pomoc teraz");
    QVERIFY(!m_app.window->has(QStringLiteral("Learn")));
    QVERIFY(m_app.face->today()->articleTitle() != article);
    QCOMPARE(m_app.face->learn()->topics().front().title, QStringLiteral("Czym jest ból pleców"));
    language().pick(0);
    SEE("Learn");
    QCOMPARE(m_app.face->today()->articleTitle(), article);
}

void TstLanguage::a_choice_is_kept()
{
    language().pick(1);
    const auto kept = m_app.store->get(QString::fromUtf16(app::Settings::name)).result();
    language().pick(0);
    QVERIFY(kept);
    m_app.face->restore(*kept, {}, app::Face::Wait::Yes);
    QCOMPARE(language().id(), QStringLiteral("pl"));
}

void TstLanguage::dates_follow_the_language()
{
    const QString english = m_app.face->today()->date();
    language().pick(1);
    QCOMPARE(m_app.face->today()->date(), QStringLiteral("czwartek 4 czerwca"));
    QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
    language().pick(0);
    QCOMPARE(m_app.face->today()->date(), english);
}

void TstLanguage::the_first_run_offers_the_language_before_anything_else()
{
    auto *shell = m_app.window->window->property("shell").value<QObject *>();
    QVERIFY(QMetaObject::invokeMethod(shell->property("nav").value<QObject *>(), "open",
                                      Q_ARG(QString, QStringLiteral("FirstRunPage.qml")),
                                      Q_ARG(QVariant, QVariantMap())));
    SEE("Welcome");
    PRESS("Polski (wersja robocza)");
    SEE("Witaj");
    SEE("Zacznij");
    PRESS("English");
    SEE("Welcome");
}

void TstLanguage::nothing_typed_in_a_form_is_lost()
{
    m_app.window->go("form", QStringLiteral("back-leg-0-10"));
    QTRY_COMPARE(m_app.window->page()->objectName(), QStringLiteral("form"));
    auto *form = m_app.window->page()->property("form").value<app::FormFace *>();
    QTRY_VERIFY(form && form->isOpen());
    for (const QString &path : {QStringLiteral("back"), QStringLiteral("leg")})
        form->setNumber(path, 7);
    const sync::Key key = form->key();
    language().pick(1);
    SEE("Zapisz");
    QCOMPARE(m_app.window->page()->property("form").value<app::FormFace *>(), form);
    QCOMPARE(form->questions()->questions().front().number, 7);
    form->save();
    QTRY_COMPARE(form->state(), app::FormFace::State::Saved);
    QTRY_VERIFY(m_app.face->entries()->byId(key.id.toString()) != nullptr);
    QCOMPARE(m_app.face->entries()->byId(key.id.toString())->response.language,
             QStringLiteral("en-GB")); // of what was asked
}

void TstLanguage::a_form_keeps_its_own_language_and_says_why()
{
    language().pick(1);
    m_app.window->go("form", QStringLiteral("checkin-week"));
    QVERIFY(sees(QStringLiteral("Te pytania są po angielsku")));
    QCOMPARE(m_app.window->page()->property("language").toString(), QStringLiteral("en-GB"));
    m_app.window->go("article", QStringLiteral("what-a-scan-can-tell"));
    QVERIFY(sees(QStringLiteral("wersją roboczą")));
    QCOMPARE(m_app.window->page()->property("language").toString(), QStringLiteral("pl"));
}

void TstLanguage::help_stays_in_english_and_says_so()
{
    const QList<app::HelpTier> english = m_app.face->help()->tiers();
    language().pick(1);
    PRESS("Pomoc teraz");
    QTRY_COMPARE(m_app.window->page()->objectName(), QStringLiteral("help"));
    QVERIFY(sees(QStringLiteral("oficjalne listy")));
    QCOMPARE(m_app.face->help()->language(), QStringLiteral("en-GB"));
    QCOMPARE(m_app.face->help()->tiers().front().signs, english.front().signs);
    QVERIFY(sees(english.front().signs.front()));
}

void TstLanguage::search_finds_polish_first_and_english_words_too()
{
    language().pick(1);
    app::SearchFace &search = *m_app.face->search();
    QCOMPARE(found(QStringLiteral("rwa kulszowa")).isEmpty(), false);
    QVERIFY2(search.rows().front().title.contains(QStringLiteral("nog")) ||
                 search.rows().front().title.contains(QStringLiteral("Rwa")),
             qPrintable(search.rows().front().title));
    found(QStringLiteral("zaostrznie")); // a letter is missing
    QVERIFY2(search.line().contains(QStringLiteral("zaostrzenie")), qPrintable(search.line()));
    QVERIFY(
        search.rows().front().title.contains(QStringLiteral("zaostrzeni"), Qt::CaseInsensitive));
    found(QStringLiteral("saddle numbness pee"));
    QVERIFY(std::ranges::any_of(search.rows(), [](const app::SearchRow &row) {
        return row.kind == QStringLiteral("help");
    }));
}

void TstLanguage::whoever_comes_next_begins_with_the_language_of_the_device()
{
    language().pick(1);
    m_app.face->forget();
    QCOMPARE(language().id(), QStringLiteral("en-GB"));
    SEE("Learn");
    offer(QStringLiteral("pl"));
    QCOMPARE(language().id(), QStringLiteral("pl"));
    language().pick(0);
    m_app.face->forget();
    QCOMPARE(language().id(), QStringLiteral("pl"));
}

void TstLanguage::a_sample_is_spoken_and_never_offered()
{
    offer(QStringLiteral("pseudo-rtl"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(language().current(), -1);
    QCOMPARE(language().names().size(), 2);
    QVERIFY(language().helpLine().isEmpty()); // it stands for no language
    language().pick(0);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    SEE("Learn");
}

QTEST_MAIN(TstLanguage)
#include "tst_language.moc"
