// SPDX-License-Identifier: Apache-2.0
// A translation over the pack: it gives words, and never what decides, asks or sends for help.
#include "app/language/text_note.h"
#include "app/learn/learn_face.h"
#include "app/learn/topic_face.h"
#include "app/search/search_face.h"
#include "tests/app/pack_folder.h"

#include <QTest>

#include <algorithm>

using namespace backwell;
using namespace backwell::app;

namespace
{
const QString polish = QStringLiteral("pl");
const QString somePage = QStringLiteral("what-a-scan-can-tell");

QString fileOf(const QString &article)
{
    return QStringLiteral("articles/%1.md").arg(article);
}
} // namespace

class TstTranslatedPack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_english.emplace(m_ours.openPack());
        m_polish.emplace(m_other.openPack());
        spoil();
        m_spoilt.emplace(m_other.openPack());
    }
    void init() { m_library = std::make_unique<PackShelf>(*m_english); }

    void words_come_from_the_translation()
    {
        const QString english = m_library->article(somePage)->title;
        speak();
        const auto article = m_library->article(somePage);
        QVERIFY(article && article->title != english);
        QCOMPARE(article->language, polish);
        for (const auto kind : {content::LearnKind::Card, content::LearnKind::Belief})
            for (const content::LearnItem &item : m_library->items(kind))
                QVERIFY2(item.language == polish, qPrintable(item.id));
        for (const content::Term &term : m_library->terms())
            QVERIFY2(term.language == polish, qPrintable(term.id));
        QCOMPARE(m_library->movement(QStringLiteral("walk"))->language, polish);
        m_library->speak(m_library->language(), {});
        QCOMPARE(m_library->article(somePage)->title, english);
    }

    void what_is_missing_or_broken_comes_from_the_pack_and_says_so()
    {
        m_library->speak(polish, *m_spoilt);
        for (const QString &id : {somePage, QStringLiteral("leg-pain")}) {
            const ArticleFace page(*m_library, id);
            QCOMPARE(page.property("language").toString(), QStringLiteral("en-GB"));
            QCOMPARE(page.property("problem").toString(), QString());
            const QString note = page.property("note").toString();
            QVERIFY2(note.contains(QStringLiteral("not in your language yet")), qPrintable(note));
        }
    }

    void a_text_that_was_altered_after_signing_comes_from_the_pack()
    {
        QFile file(m_polish->folder() + u'/' + fileOf(somePage));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(file.open(QIODevice::Append));
        file.write("\n\nKup te tabletki.\n");
        file.close();
        speak();
        QCOMPARE(m_library->article(somePage)->language, QStringLiteral("en-GB"));
        QVERIFY(file.resize(file.size() - 19));
    }

    void a_draft_says_so_on_each_text()
    {
        speak();
        const ArticleFace page(*m_library, somePage);
        QCOMPARE(page.property("note").toString(), TextNote::draft(*m_library));
        QVERIFY(!TextNote::draft(*m_library).isEmpty());
        QVERIFY(TextNote::elsewhere(*m_library, polish).isEmpty());
    }

    void a_reason_without_its_sentence_is_told_as_the_pack_tells_it()
    {
        const QString fine = QStringLiteral("pace.three-fine");
        const QString agreed = QStringLiteral("choose.agreed");
        const QString limit = QStringLiteral("choose.limits");
        const auto english = m_library->becauseWords();
        QVERIFY(english);
        speak();
        const auto whole = m_library->becauseWords();
        QVERIFY(whole && whole->sentences.keys() == english->sentences.keys());
        const auto before = content::plan::sentencesByPlace(*english);
        const auto after = content::plan::sentencesByPlace(*whole);
        for (auto one = after.begin(); one != after.end(); ++one)
            QVERIFY2(*one != before.value(one.key()), qPrintable(one.key()));
        QVERIFY(whole->limits != english->limits);
        m_library->speak(polish, *m_spoilt);
        const auto mixed = m_library->becauseWords();
        QVERIFY(mixed);
        QCOMPARE(mixed->sentences[agreed], english->sentences[agreed]);
        QCOMPARE(mixed->sentences[fine], whole->sentences[fine]);
        // The other sentence with a limit is gone: no sentence is half in one language.
        QCOMPARE(mixed->sentences[limit], english->sentences[limit]);
        QCOMPARE(mixed->limits, english->limits);
    }

    void lists_questions_and_what_decides_are_never_taken_from_a_translation()
    {
        const QString before = m_library->helpNow()->tiers.front().phone;
        const auto asked = m_library->questionnaireBytes(
            (*m_library->questionnaire(QStringLiteral("safety-check")))->canonical());
        const int often = m_library->movement(QStringLiteral("sit-to-stand"))->dose.repetitions;
        m_library->speak(polish, *m_spoilt);
        QCOMPARE(m_library->helpNow()->tiers.front().phone, before);
        QCOMPARE(*m_library->questionnaireBytes(
                     (*m_library->questionnaire(QStringLiteral("safety-check")))->canonical()),
                 *asked);
        QCOMPARE(m_library->movement(QStringLiteral("sit-to-stand"))->dose.repetitions, often);
        QCOMPARE(m_library->language(), QStringLiteral("en-GB")); // of what is asked
    }

    void words_of_another_version_are_not_shown()
    {
        QByteArray manifest = m_other.read(QStringLiteral("manifest.json"));
        const QByteArray version = "\"" + m_english->manifest().version.toLatin1() + "\"";
        QVERIFY(manifest.contains(version));
        m_other.write(QStringLiteral("manifest.json"), manifest.replace(version, "\"0.0.9\""));
        m_library->speak(polish, m_other.openPack());
        QVERIFY(!m_library->translation());
        QCOMPARE(m_library->article(somePage)->language, QStringLiteral("en-GB"));
        QVERIFY(!TextNote::elsewhere(*m_library, QStringLiteral("en-GB")).isEmpty());
    }

    void a_letter_is_read_in_both_languages()
    {
        speak();
        const auto terms = m_library->terms();
        const auto abscess =
            std::ranges::find(terms, QStringLiteral("abscess"), &content::Term::id);
        QVERIFY(abscess != terms.end() && abscess->serious);
        QVERIFY(abscess->words.contains(QStringLiteral("abscess")));
    }

private:
    void speak() { m_library->speak(polish, *m_polish); }
    /// A text missing, one broken, and everything a translation must not have a say in.
    void spoil()
    {
        m_other.remove(fileOf(somePage));
        m_other.write(fileOf(QStringLiteral("leg-pain")), "no head at all");
        const auto altered = [this](const tests::PackFolder &from, const char *path,
                                    const char *what, const char *to) {
            const QString file = QString::fromLatin1(path);
            QByteArray bytes = from.read(file);
            QVERIFY(bytes.contains(what));
            m_other.write(file, bytes.replace(what, to));
        };
        altered(m_ours, "safety/help-now.json", "999", "112");
        altered(m_ours, "questionnaires/safety-check.json", "getting worse", "gorsze");
        altered(m_other, "plans/because.json", "choose.agreed", "choose.agreeing");
        altered(m_other, "plans/because.json", "choose.limits+", "choose.limiting");
        altered(m_other, "movements/sit-to-stand.json", "\"repetitions\": 5",
                "\"repetitions\": 50");
    }

    tests::PackFolder m_ours;
    tests::PackFolder m_other{QStringLiteral("backwell-pl")};
    std::optional<content::Pack> m_english;
    std::optional<content::Pack> m_polish;
    std::optional<content::Pack> m_spoilt;
    std::unique_ptr<PackShelf> m_library;
};

QTEST_GUILESS_MAIN(TstTranslatedPack)
#include "tst_translated_pack.moc"
