// SPDX-License-Identifier: Apache-2.0
// What is said, in which order, and every way a reading ends.
#include "app/speech/read_aloud.h"
#include "app/speech/spoken_words.h"
#include "tests/fakes/fake_speech.h"

#include <QGuiApplication>
#include <QTest>

using namespace backwell;
using namespace backwell::app;
using device::Speech;
using fakes::FakeSpeech;

namespace
{
const QString english = QStringLiteral("en-GB");
const QString arabic = QStringLiteral("ar");
const QStringList parts{QStringLiteral("How are you?"), QStringLiteral("  "),
                        QStringLiteral("Well"), QStringLiteral("Not well")};
const QStringList spoken{parts[0], parts[2], parts[3]};
} // namespace

class TstReadAloud : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parts_are_said_in_order_and_word_for_word();
    void stopping_says_nothing_more();
    void reading_something_else_ends_the_first();
    void a_language_is_offered_when_it_has_a_voice();
    void every_lack_has_its_words_and_is_not_offered();
    void an_answer_is_not_asked_for_twice();
    void a_voice_that_breaks_is_told_and_no_longer_offered();
    void a_voice_that_never_ends_is_ended();
    void leaving_the_app_ends_it();
    void without_a_voice_nothing_happens();

    void a_question_is_its_text_its_help_and_its_answers();
    void a_scale_is_read_from_end_to_end();
    void a_chosen_answer_is_not_told();
    void numbers_to_call_are_said_digit_by_digit();
    void a_tier_is_read_as_it_stands();
    void a_link_is_said_once();

private:
    static void prepare(ReadAloud &aloud, const QString &language)
    {
        aloud.prepare(language);
        QCoreApplication::processEvents();
    }
    /// Ready to read; both are the test's own.
    struct Stage {
        Stage()
        {
            aloud.setSpeech(&speech);
            prepare(aloud, english);
        }
        FakeSpeech speech;
        ReadAloud aloud;
    };
};

void TstReadAloud::parts_are_said_in_order_and_word_for_word()
{
    Stage stage;
    stage.aloud.read(QStringLiteral("page"), parts, english);
    QCOMPARE(stage.aloud.reading(), QStringLiteral("page"));
    QCOMPARE(stage.speech.said, spoken.mid(0, 1));
    stage.speech.finish();
    QCOMPARE(stage.speech.said, spoken.mid(0, 2));
    QCOMPARE(stage.speech.toTheEnd(), spoken);
    QVERIFY(stage.aloud.reading().isEmpty());
    QVERIFY(stage.aloud.problem().isEmpty());
}

void TstReadAloud::stopping_says_nothing_more()
{
    Stage stage;
    stage.aloud.read(QStringLiteral("page"), parts, english);
    stage.aloud.stop();
    QVERIFY(!stage.speech.speaking());
    QVERIFY(stage.aloud.reading().isEmpty());
    QCOMPARE(stage.speech.said, spoken.mid(0, 1));
}

void TstReadAloud::reading_something_else_ends_the_first()
{
    Stage stage;
    stage.aloud.read(QStringLiteral("page"), parts, english);
    stage.aloud.read(QStringLiteral("card"), {QStringLiteral("Call 111")}, english);
    QCOMPARE(stage.aloud.reading(), QStringLiteral("card"));
    const QStringList both{parts[0], QStringLiteral("Call 111")};
    QCOMPARE(stage.speech.toTheEnd(), both);
}

void TstReadAloud::a_language_is_offered_when_it_has_a_voice()
{
    FakeSpeech speech;
    ReadAloud aloud;
    aloud.setSpeech(&speech);
    QCOMPARE(speech.asked, 0);
    QVERIFY(aloud.languages().isEmpty());
    prepare(aloud, english);
    QCOMPARE(aloud.languages(), QStringList(english));
    QVERIFY(aloud.lack().isEmpty());
    prepare(aloud, arabic);
    QCOMPARE(aloud.languages(), QStringList(english));
    QVERIFY(!aloud.lack().isEmpty());
}

void TstReadAloud::every_lack_has_its_words_and_is_not_offered()
{
    QStringList words;
    for (const auto lack :
         {Speech::Lack::Software, Speech::Lack::Sound, Speech::Lack::Voice, Speech::Lack::Broken}) {
        FakeSpeech speech;
        ReadAloud aloud;
        aloud.setSpeech(&speech);
        speech.missing = lack;
        prepare(aloud, english);
        QVERIFY(aloud.languages().isEmpty());
        QVERIFY(aloud.lack().endsWith(u'.'));
        words.append(aloud.lack());
    }
    QCOMPARE(words.removeDuplicates(), 0);
}

void TstReadAloud::an_answer_is_not_asked_for_twice()
{
    Stage stage;
    prepare(stage.aloud, english);
    QCOMPARE(stage.speech.asked, 1);
    stage.speech.missing = Speech::Lack::Sound;
    prepare(stage.aloud, arabic);
    stage.speech.missing = Speech::Lack::None;
    stage.speech.voices.append(arabic);
    prepare(stage.aloud, arabic); // headphones came
    QCOMPARE(stage.speech.asked, 3);
    QVERIFY(stage.aloud.languages().contains(arabic));
}

void TstReadAloud::a_voice_that_breaks_is_told_and_no_longer_offered()
{
    Stage stage;
    stage.aloud.read(QStringLiteral("page"), parts, english);
    stage.speech.breakOff(Speech::Lack::Sound);
    QVERIFY(stage.aloud.reading().isEmpty());
    QVERIFY(!stage.aloud.problem().isEmpty());
    QVERIFY(stage.aloud.languages().isEmpty());
    QCOMPARE(stage.speech.said, spoken.mid(0, 1));
    prepare(stage.aloud, english);
    QVERIFY(stage.aloud.problem().isEmpty());
    QCOMPARE(stage.aloud.languages(), QStringList(english));
}

void TstReadAloud::a_voice_that_never_ends_is_ended()
{
    using namespace std::chrono_literals;
    FakeSpeech speech;
    ReadAloud aloud(ReadAloud::Patience{.atLeast = 20ms, .eachLetter = 0ms});
    aloud.setSpeech(&speech);
    aloud.read(QStringLiteral("page"), parts, english);
    QTRY_VERIFY(aloud.reading().isEmpty());
    QVERIFY(!aloud.problem().isEmpty());
    QVERIFY(!speech.speaking());
    QCOMPARE(speech.said.size(), 1);
}

void TstReadAloud::leaving_the_app_ends_it()
{
    Stage stage;
    stage.aloud.listenTo(*qGuiApp);
    stage.aloud.read(QStringLiteral("page"), parts, english);
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    QVERIFY(stage.speech.speaking());
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationInactive);
    QVERIFY(!stage.speech.speaking());
    QVERIFY(stage.aloud.reading().isEmpty());
}

void TstReadAloud::without_a_voice_nothing_happens()
{
    ReadAloud aloud;
    prepare(aloud, english);
    aloud.read(QStringLiteral("page"), parts, english);
    aloud.stop();
    QVERIFY(aloud.reading().isEmpty());
    QVERIFY(aloud.languages().isEmpty());
}

void TstReadAloud::a_question_is_its_text_its_help_and_its_answers()
{
    FormQuestion question;
    question.kind = FormQuestion::One;
    question.text = QStringLiteral("Over the last 2 weeks,  how often?"); // to the space
    question.help = QStringLiteral("Think of 111 days.");
    question.options = {{QStringLiteral("Not at all"), {}, false},
                        {QStringLiteral("Several days"), {}, false}};
    const QStringList words{question.text, question.help, QStringLiteral("Not at all"),
                            QStringLiteral("Several days")};
    QCOMPARE(SpokenWords::of(question), words);
}

void TstReadAloud::a_scale_is_read_from_end_to_end()
{
    FormQuestion question;
    question.kind = FormQuestion::Scale;
    question.text = QStringLiteral("How sure are you?");
    question.lowLabel = QStringLiteral("not at all");
    question.highLabel = QStringLiteral("completely");
    question.number = 7;
    question.answered = true;
    const QStringList words{question.text, QStringLiteral("0"), question.lowLabel,
                            QStringLiteral("10"), question.highLabel};
    QCOMPARE(SpokenWords::of(question), words);
}

void TstReadAloud::a_chosen_answer_is_not_told()
{
    FormQuestion question;
    question.kind = FormQuestion::Paragraph;
    question.text = QStringLiteral("A note");
    question.value = QStringLiteral("my own words");
    QCOMPARE(SpokenWords::of(question), QStringList(question.text));
    question.kind = FormQuestion::One;
    question.options = {{QStringLiteral("Yes"), {}, true}, {QStringLiteral("No"), {}, false}};
    const QStringList chosen = SpokenWords::of(question);
    question.options[0].chosen = false;
    QCOMPARE(SpokenWords::of(question), chosen);
}

void TstReadAloud::numbers_to_call_are_said_digit_by_digit()
{
    const auto said = [](const char *text) {
        return SpokenWords::digitByDigit(QString::fromLatin1(text));
    };
    QCOMPARE(said("Call 999 or go to A&E now."), QStringLiteral("Call 9 9 9 or go to A&E now."));
    QCOMPARE(said("Text SHOUT to 85258"), QStringLiteral("Text SHOUT to 8 5 2 5 8"));
    QCOMPARE(said("24 hours, 7 days"), QStringLiteral("24 hours, 7 days"));
    QCOMPARE(said(""), QString());
}

void TstReadAloud::a_tier_is_read_as_it_stands()
{
    const HelpTier tier{QStringLiteral("999"),
                        QStringLiteral("Any of these"),
                        QStringLiteral("Call 999 now."),
                        QStringLiteral("The nearest A&E."),
                        QStringLiteral("I need to be checked."),
                        QStringLiteral("999"),
                        QStringLiteral("Call 999"),
                        {QStringLiteral("you leak pee"), QStringLiteral("a cold leg")},
                        QStringLiteral("Use these words."),
                        {}};
    const QStringList words{QStringLiteral("Call 9 9 9 now."),
                            QStringLiteral("Any of these"),
                            QStringLiteral("you leak pee"),
                            QStringLiteral("a cold leg"),
                            QStringLiteral("Where: The nearest A&E."),
                            QStringLiteral("Use these words."),
                            QStringLiteral("Say: “I need to be checked.”")};
    QCOMPARE(SpokenWords::of(tier), words);
}

void TstReadAloud::a_link_is_said_once()
{
    const ArticleLink help{QStringLiteral("Get help now"), QStringLiteral("help"), {}};
    ArticleBlock block;
    block.kind = ArticleBlock::Paragraph;
    block.text = QStringLiteral("Ring today.");
    block.links = {help};
    QCOMPARE(SpokenWords::of(QList<ArticleBlock>{block}), (QStringList{block.text, help.text}));
    block.text = QStringLiteral("Use Get help now today.");
    QCOMPARE(SpokenWords::of(QList<ArticleBlock>{block}), QStringList(block.text));
}

QTEST_MAIN(TstReadAloud)
#include "tst_read_aloud.moc"
