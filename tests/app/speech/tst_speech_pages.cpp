// SPDX-License-Identifier: Apache-2.0
// Reading aloud on the shipped pages, found and pressed as a screen reader does, with a voice that
// the test reads.
#include "app/words/plain_words.h"
#include "tests/app/pack_folder.h"
#include "tests/app/person_stage.h"
#include "tests/fakes/fake_speech.h"

#include <QFuture>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace backwell;
using device::Speech;
using fakes::AccessibleNode;

namespace
{

const QString readAloud = QStringLiteral("Read aloud");
const QString stopReading = QStringLiteral("Stop reading");
const QString made = QStringLiteral("made");
const QString foreign = QStringLiteral("made-ar");

/// Four questions in the words of nobody.
QByteArray questionnaire(const QString &id, const QString &language)
{
    const auto item = [](const char *id, const char *type, const char *text) {
        return QJsonObject{{QStringLiteral("linkId"), QString::fromLatin1(id)},
                           {QStringLiteral("type"), QString::fromLatin1(type)},
                           {QStringLiteral("text"), QString::fromLatin1(text)}};
    };
    const auto option = [](const char *code, const char *display) {
        return QJsonObject{
            {QStringLiteral("valueCoding"),
             QJsonObject{{QStringLiteral("code"), QString::fromLatin1(code)},
                         {QStringLiteral("display"), QString::fromLatin1(display)}}}};
    };
    QJsonObject help = item("first-help", "display", "Think of the week.");
    help[u"extension"] = QJsonArray{QJsonObject{
        {QStringLiteral("url"),
         QStringLiteral("http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl")},
        {QStringLiteral("valueCodeableConcept"),
         QJsonObject{{QStringLiteral("coding"),
                      QJsonArray{QJsonObject{
                          {QStringLiteral("system"),
                           QStringLiteral("http://hl7.org/fhir/questionnaire-item-control")},
                          {QStringLiteral("code"), QStringLiteral("help")}}}}}}}};
    QJsonObject choice = item("first", "choice", "First,  how is 111 today?");
    choice[u"item"] = QJsonArray{help};
    choice[u"answerOption"] = QJsonArray{option("b", "Bad"), option("a", "Also Good")};
    const QJsonObject form{
        {QStringLiteral("resourceType"), QStringLiteral("Questionnaire")},
        {QStringLiteral("status"), QStringLiteral("active")},
        {QStringLiteral("id"), id},
        {QStringLiteral("url"), QStringLiteral("https://example.org/Questionnaire/") + id},
        {QStringLiteral("version"), QStringLiteral("1")},
        {QStringLiteral("language"), language},
        {QStringLiteral("title"), QStringLiteral("Four questions")},
        {QStringLiteral("item"),
         QJsonArray{choice, item("second", "boolean", "Second?"), item("third", "text", "Third"),
                    item("fourth", "text", "Fourth")}}};
    return QJsonDocument(form).toJson();
}

const QStringList first{QStringLiteral("First,  how is 111 today?"),
                        QStringLiteral("Think of the week."), QStringLiteral("Bad"),
                        QStringLiteral("Also Good")};
const QStringList second{QStringLiteral("Second?"), QStringLiteral("Yes"), QStringLiteral("No")};

} // namespace

#define PRESS(NAME)                                                                                \
    QVERIFY2(QTest::qWaitFor([&] { return m_app.window->press(NAME); }), qPrintable(NAME))

class TstSpeechPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void the_button_has_role_name_target_and_works_by_its_press_action();
    void a_question_is_read_as_given_and_turning_the_page_stops_it();
    void the_list_is_read_from_the_first_question_in_sight();
    void answers_are_looked_over_in_silence();
    void another_page_on_top_stops_it();
    void an_article_is_read_from_its_title();
    void get_help_now_is_read_whole_and_each_list_by_itself();
    void crisis_help_is_read_aloud();
    void the_safety_check_is_read_list_by_list();
    void without_a_voice_there_is_no_button_and_settings_say_why();
    void a_text_in_another_language_is_not_offered();
    void when_the_voice_fails_the_page_says_so();
    void large_text_and_right_to_left_leave_room_for_it_data();
    void large_text_and_right_to_left_leave_room_for_it();

private:
    void go(const char *page, const QString &id, const QString &objectName)
    {
        m_app.window->go(page, id);
        QTRY_COMPARE(m_app.window->page()->objectName(), objectName);
    }
    void open(const QString &page)
    {
        auto *shell = m_app.window->window->property("shell").value<QObject *>();
        auto *navigator = shell->property("nav").value<QObject *>();
        QVERIFY(QMetaObject::invokeMethod(navigator, "open", Q_ARG(QString, page),
                                          Q_ARG(QVariant, QVariantMap())));
    }
    void oneAtATime() { m_app.face->settings()->setOneAtATime(true); }
    AccessibleNode node(const QString &name) const
    {
        return fakes::accessibleNamed(m_app.window->window, name, QAccessible::Button);
    }
    bool offered() const { return node(readAloud).interface != nullptr; }

    tests::PackFolder m_folder;
    std::unique_ptr<app::PackShelf> m_library;
    std::unique_ptr<fakes::FakeSpeech> m_speech;
    tests::PersonStage m_app;
};

void TstSpeechPages::initTestCase()
{
    fakes::activateAccessibility();
    QLocale::setDefault(QLocale(QStringLiteral("en-GB")));
    m_folder.write(QStringLiteral("questionnaires/made.json"),
                   questionnaire(made, QStringLiteral("en-GB")));
    m_folder.write(QStringLiteral("questionnaires/made-ar.json"),
                   questionnaire(foreign, QStringLiteral("ar")));
    m_library = m_folder.open();
}

void TstSpeechPages::init()
{
    m_speech = std::make_unique<fakes::FakeSpeech>();
    m_app.speech = m_speech.get();
    m_app.open(*m_library);
    QVERIFY2(m_speech->asked == 0, "the first page has nothing to read: no voice is woken");
}

void TstSpeechPages::cleanup()
{
    const QString warnings = m_app.close();
    m_speech.reset();
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings));
}

void TstSpeechPages::the_button_has_role_name_target_and_works_by_its_press_action()
{
    go("article", QStringLiteral("leg-pain"), QStringLiteral("articlePage"));
    QTRY_VERIFY(offered());
    const AccessibleNode quiet = node(readAloud);
    QVERIFY(quiet.state.checkable && !quiet.state.checked);
    QVERIFY(quiet.state.focusable);
    QVERIFY2(quiet.rect.width() >= 48 && quiet.rect.height() >= 48, qPrintable(quiet.text()));
    QVERIFY(quiet.act(QStringLiteral("Press")));
    QVERIFY(m_speech->speaking());
    const AccessibleNode loud = node(stopReading);
    QVERIFY(loud.interface != nullptr);
    QVERIFY(loud.state.checked);
    QVERIFY(!offered());
    QVERIFY(loud.act(QStringLiteral("Press")));
    QVERIFY(!m_speech->speaking());
    QVERIFY(!node(readAloud).state.checked);
    // And by keys.
    node(readAloud).item->forceActiveFocus();
    QTest::keyClick(m_app.window->window, Qt::Key_Space);
    QVERIFY(m_speech->speaking());
    QVERIFY(node(stopReading).state.focused);
}

void TstSpeechPages::a_question_is_read_as_given_and_turning_the_page_stops_it()
{
    oneAtATime();
    go("form", made, QStringLiteral("form"));
    PRESS(readAloud);
    QCOMPARE(m_speech->toTheEnd(), first);
    QTRY_VERIFY(offered());
    PRESS(readAloud);
    QVERIFY(m_speech->speaking());
    PRESS(QStringLiteral("Next"));
    QVERIFY(!m_speech->speaking());
    m_speech->said.clear();
    PRESS(readAloud);
    QCOMPARE(m_speech->toTheEnd(), second);
}

void TstSpeechPages::the_list_is_read_from_the_first_question_in_sight()
{
    const QStringList rest{QStringLiteral("Third"), QStringLiteral("Fourth")};
    go("form", made, QStringLiteral("form"));
    QTRY_VERIFY(m_app.window->has(rest.last()));
    PRESS(readAloud);
    QCOMPARE(m_speech->toTheEnd(), first + second + rest);
    m_speech->said.clear();
    m_app.window->window->resize(390, 480);
    auto *scroll = m_app.window->page()->property("scroll").value<QQuickItem *>();
    const auto end = [&] { return scroll->property("contentHeight").toReal() - scroll->height(); };
    QTRY_VERIFY(end() > 300);
    scroll->setProperty("contentY", end());
    PRESS(readAloud);
    const QStringList said = m_speech->toTheEnd();
    QVERIFY2(!said.isEmpty() && !said.contains(first.first()), qPrintable(said.join(u'|')));
    QCOMPARE(said.last(), rest.last());
}

void TstSpeechPages::answers_are_looked_over_in_silence()
{
    oneAtATime();
    go("form", made, QStringLiteral("form"));
    QTRY_VERIFY(offered());
    auto *form = m_app.window->page()->property("form").value<app::FormFace *>();
    form->setStep(form->steps());
    QTRY_VERIFY(m_app.window->has(QStringLiteral("Look over your answers")));
    QVERIFY2(!offered(), "what somebody answered is never said aloud");
}

void TstSpeechPages::another_page_on_top_stops_it()
{
    go("form", made, QStringLiteral("form"));
    PRESS(readAloud);
    QVERIFY(m_speech->speaking());
    PRESS(QStringLiteral("Get help now"));
    QTRY_COMPARE(m_app.window->page()->objectName(), QStringLiteral("help"));
    QVERIFY(!m_speech->speaking());
    QTRY_VERIFY(offered());
    PRESS(readAloud);
    QVERIFY(m_speech->speaking());
    PRESS(QStringLiteral("Back"));
    QTRY_COMPARE(m_app.window->page()->objectName(), QStringLiteral("form"));
    QVERIFY(!m_speech->speaking());
    QTRY_VERIFY(offered());
}

void TstSpeechPages::an_article_is_read_from_its_title()
{
    go("article", QStringLiteral("leg-pain"), QStringLiteral("articlePage"));
    const auto article = m_library->article(QStringLiteral("leg-pain"));
    QVERIFY(article);
    PRESS(readAloud);
    const QStringList said = m_speech->toTheEnd();
    QCOMPARE(said.first(), article->title);
    QVERIFY(said.size() > 5);
    for (const QString &part : said) // a person can follow with their eyes
        QVERIFY2(m_app.window->has(part), qPrintable(part));
}

void TstSpeechPages::get_help_now_is_read_whole_and_each_list_by_itself()
{
    PRESS(QStringLiteral("Get help now"));
    QTRY_COMPARE(m_app.window->page()->objectName(), QStringLiteral("help"));
    PRESS(readAloud);
    const QStringList all = m_speech->toTheEnd();
    const content::HelpNow help = m_app.face->help()->lists();
    QCOMPARE(all.first(), help.title);
    qsizetype at = 0;
    for (const content::Tier &tier : help.tiers)
        for (const content::Sign &sign : tier.signs) {
            const qsizetype found = all.indexOf(sign.text, at);
            QVERIFY2(found > at, qPrintable(sign.text));
            at = found;
        }
    QVERIFY(all.join(u'|').contains(u"Call 9 9 9 "));
    QVERIFY(!all.join(u'|').contains(u"999"));

    const auto ofTier = [&](const QString &title) {
        for (const AccessibleNode &each : fakes::accessibleNodes(m_app.window->window))
            if (each.name == readAloud && each.description == title)
                return each;
        return AccessibleNode();
    };
    for (const content::Tier &tier : help.tiers) {
        QTRY_VERIFY(ofTier(tier.title).interface != nullptr);
        m_speech->said.clear();
        QVERIFY(ofTier(tier.title).act(QStringLiteral("Press")));
        const QStringList own = m_speech->toTheEnd();
        QVERIFY(own.contains(tier.title));
        QVERIFY(own.contains(tier.signs.back().text));
        QVERIFY(own.size() < all.size() / 2);
    }
}

void TstSpeechPages::crisis_help_is_read_aloud()
{
    open(QStringLiteral("CrisisPage.qml"));
    QTRY_COMPARE(m_app.window->page()->objectName(), QStringLiteral("crisis"));
    PRESS(readAloud);
    const QStringList said = m_speech->toTheEnd();
    for (const app::HelpTier &line : m_app.face->help()->crisis()) {
        QVERIFY2(said.contains(line.title), qPrintable(line.title));
        QVERIFY(said.contains(app::HelpFace::tr("Call %1").arg(
                    QStringList(line.phone.split(QString(), Qt::SkipEmptyParts)).join(u' '))) ||
                !line.sms.isEmpty());
    }
}

void TstSpeechPages::the_safety_check_is_read_list_by_list()
{
    open(QStringLiteral("SafetyCheckPage.qml"));
    QTRY_COMPARE(m_app.window->page()->objectName(), QStringLiteral("safetyCheckPage"));
    PRESS(readAloud);
    QVERIFY(m_speech->speaking());
    const QString heading = m_speech->said.first();
    QVERIFY(m_app.window->has(heading));
    PRESS(m_app.window->page()->property("check").value<app::SafetyCheck *>()->noneText());
    QVERIFY(!m_speech->speaking());
    m_speech->said.clear();
    PRESS(readAloud);
    QVERIFY(m_speech->said.first() != heading);
    QVERIFY(m_app.window->has(m_speech->said.first()));
}

void TstSpeechPages::without_a_voice_there_is_no_button_and_settings_say_why()
{
    m_speech->missing = Speech::Lack::Sound;
    go("article", QStringLiteral("leg-pain"), QStringLiteral("articlePage"));
    PRESS(QStringLiteral("Get help now"));
    QTRY_COMPARE(m_app.window->page()->objectName(), QStringLiteral("help"));
    QVERIFY(m_speech->asked > 0);
    QVERIFY(!offered());
    open(QStringLiteral("SettingsPage.qml"));
    QTRY_COMPARE(m_app.window->page()->objectName(), QStringLiteral("settingsPage"));
    QTRY_VERIFY(m_app.window->has(app::PlainWords::cannotRead(Speech::Lack::Sound)));
    QVERIFY(!offered());
    m_speech->missing = Speech::Lack::None;
    go("article", QStringLiteral("leg-pain"), QStringLiteral("articlePage"));
    QTRY_VERIFY(offered());
}

void TstSpeechPages::a_text_in_another_language_is_not_offered()
{
    go("form", made, QStringLiteral("form"));
    QTRY_VERIFY(offered());
    go("form", foreign, QStringLiteral("form"));
    QTRY_COMPARE(m_speech->language(), QStringLiteral("ar"));
    QTest::qWait(50);
    QVERIFY(!offered());
    PRESS(QStringLiteral("Back"));
    QTRY_VERIFY(offered());
}

void TstSpeechPages::when_the_voice_fails_the_page_says_so()
{
    go("form", made, QStringLiteral("form"));
    PRESS(readAloud);
    m_speech->breakOff(Speech::Lack::Broken);
    const QString words = app::PlainWords::readingStopped(Speech::Lack::Broken);
    QTRY_VERIFY(m_app.window->has(words));
    QVERIFY(!offered() && node(stopReading).interface == nullptr);
    PRESS(QStringLiteral("Get help now"));
    QTRY_VERIFY(!m_app.window->has(words));
    QTRY_VERIFY(offered());
}

void TstSpeechPages::large_text_and_right_to_left_leave_room_for_it_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("direction");
    for (const int percent : {100, 200})
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft})
            QTest::addRow("%d %%, %s", percent, direction == Qt::LeftToRight ? "ltr" : "rtl")
                << percent << int(direction);
}

void TstSpeechPages::large_text_and_right_to_left_leave_room_for_it()
{
    QFETCH(int, percent);
    QFETCH(int, direction);
    const auto reset = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QGuiApplication::setLayoutDirection(Qt::LayoutDirection(direction));
    m_app.face->settings()->setTextPercent(percent);
    m_app.window->window->resize(320, 640);
    go("form", made, QStringLiteral("form"));
    QTRY_VERIFY(offered());
    QTest::qWait(50);
    const QRect button = node(readAloud).rect;
    const QRect help = node(QStringLiteral("Get help now")).rect;
    const QRect back = node(QStringLiteral("Back")).rect;
    QVERIFY(QRect(m_app.window->window->position(), m_app.window->window->size()).contains(button));
    QVERIFY(button.width() >= 48 && button.height() >= 48);
    QVERIFY(!button.intersects(help) && !button.intersects(back) && !back.intersects(help));
    QCOMPARE(button.center().x() < help.center().x(), direction == Qt::LeftToRight);
}

QTEST_MAIN(TstSpeechPages)
#include "tst_speech_pages.moc"
