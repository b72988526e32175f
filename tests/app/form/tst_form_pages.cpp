// SPDX-License-Identifier: Apache-2.0
// Questionnaires nobody here wrote, on the shipped page: shown whole, answered by presses, saved.
// The words are the package's and are read from it when the test runs; this file holds none of the
// PHQ-9's.
#include "sync/store/decoded.h"
#include "tests/app/pack_folder.h"
#include "tests/app/person_stage.h"
#include "tests/content/questionnaire/forms.h"

#include <QFuture>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace backwell;
using fakes::AccessibleNode;

namespace
{

const QString phq9 = QStringLiteral("phq-9");
const QString demanding = QStringLiteral("phq-9-required");
const QString enableWhen = QStringLiteral("enable-when");

QJsonObject packaged(const char *name)
{
    return QJsonDocument::fromJson(tests::bytesOf(tests::sdcFile(QString::fromLatin1(name))))
        .object();
}

/// Every item, in reading order.
QList<QJsonObject> itemsOf(const QJsonObject &parent)
{
    QList<QJsonObject> all;
    for (const QJsonValue value : parent[u"item"].toArray()) {
        all.append(value.toObject());
        all += itemsOf(value.toObject());
    }
    return all;
}

/// What an item with this end of its linkId asks, in the words of the package.
QString textOf(const QJsonObject &questionnaire, QStringView end)
{
    for (const QJsonObject &item : itemsOf(questionnaire))
        if (item[u"linkId"].toString().endsWith(end))
            return item[u"text"].toString();
    return {};
}

/// The answers of the one value set in the file, as it was expanded: (code, words). Its definition
/// spells one code otherwise.
QList<std::pair<QString, QString>> answersOf(const QJsonObject &questionnaire)
{
    QList<std::pair<QString, QString>> answers;
    for (const QJsonValue contained : questionnaire[u"contained"].toArray())
        for (const QJsonValue concept_ : contained[u"expansion"][u"contains"].toArray())
            answers.append({concept_[u"code"].toString(), concept_[u"display"].toString()});
    return answers;
}

/// The same questionnaire where every choice must be answered.
QJsonObject withRequired(QJsonObject questionnaire)
{
    QJsonArray groups;
    for (const QJsonValue value : questionnaire[u"item"].toArray()) {
        QJsonObject group = value.toObject();
        QJsonArray items;
        for (const QJsonValue inner : group[u"item"].toArray()) {
            QJsonObject item = inner.toObject();
            item[u"required"] = true;
            items.append(item);
        }
        if (!items.isEmpty())
            group[u"item"] = items;
        groups.append(group);
    }
    questionnaire[u"item"] = groups;
    questionnaire[u"url"] = questionnaire[u"url"].toString() + QStringLiteral("-required");
    return questionnaire;
}

} // namespace

#define SEE(NAME) QTRY_VERIFY2(m_app.window->has(NAME), qPrintable(QString(NAME)))
#define PRESS(NAME)                                                                                \
    QVERIFY2(QTest::qWaitFor([&] { return m_app.window->press(QStringLiteral(NAME)); }), NAME)

class TstFormPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void the_phq9_is_shown_with_every_question_and_every_answer();
    void the_phq9_is_answered_by_presses_and_saved_with_its_score();
    void what_must_be_answered_is_named_at_its_question_and_nothing_is_saved();
    void the_enable_when_test_shows_and_hides();
    void an_answer_that_was_hidden_again_is_not_saved();
    void a_date_is_typed_as_people_write_it();
    void one_at_a_time_ends_with_a_look_at_every_answer();

private:
    void open(const QString &questionnaire)
    {
        m_app.window->go("form", questionnaire);
        QTRY_COMPARE(m_app.window->page()->objectName(), QStringLiteral("form"));
    }
    /// The thing of that role and name in the row whose path ends so; none when the row is not
    /// shown.
    std::optional<AccessibleNode> in(const QString &end, QAccessible::Role role,
                                     const QString &name = {}) const
    {
        for (const AccessibleNode &node : m_app.window->below(end))
            if (node.role == role && (name.isEmpty() || node.name == name))
                return node;
        return std::nullopt;
    }
    bool choose(const QString &end, const QString &answer, QAccessible::Role role) const
    {
        return QTest::qWaitFor([&] {
            const auto option = in(end, role, answer);
            return option && option->act(role == QAccessible::CheckBox ? QStringLiteral("Toggle")
                                                                       : QStringLiteral("Press"));
        });
    }
    bool choose(const QString &end, const QString &answer) const
    {
        return choose(end, answer, QAccessible::RadioButton);
    }
    bool visible(const QString &end) const { return !m_app.window->below(end).empty(); }
    std::vector<sync::Response> saved() const
    {
        return sync::decoded<sync::Response>(
            m_app.store->records(QStringLiteral("QuestionnaireResponse")).result());
    }

    tests::PackFolder m_folder;
    QJsonObject m_phq9 = packaged("profile-example-PHQ9");
    QJsonObject m_enableWhen = packaged("test-enableWhen");
    std::unique_ptr<app::PackShelf> m_library;
    tests::PersonStage m_app;
};

// Our own pack with the strangers' questionnaires in it, built and signed as every pack is.
void TstFormPages::initTestCase()
{
    if (tests::sdcExamples().isEmpty())
        QSKIP("hl7.fhir.uv.sdc 4.0.0-ballot has not been fetched (tests/interop/setup.sh)");
    fakes::activateAccessibility();
    QLocale::setDefault(QLocale(QStringLiteral("en-GB")));
    const auto add = [&](const QString &id, const QJsonObject &questionnaire) {
        m_folder.write(QStringLiteral("questionnaires/%1.json").arg(id),
                       QJsonDocument(questionnaire).toJson());
    };
    add(phq9, m_phq9);
    add(demanding, withRequired(m_phq9));
    add(enableWhen, m_enableWhen);
    // The pack's own descriptor is for a region's form; this one is for the package's.
    QFile descriptor(qEnvironmentVariable("BACKWELL_TEST_DATA") +
                     QStringLiteral("/content/phq-9.json"));
    QVERIFY(descriptor.open(QIODevice::ReadOnly));
    m_folder.write(QStringLiteral("instruments/phq-9.json"), descriptor.readAll());
    m_library = m_folder.open();
}

void TstFormPages::init()
{
    m_app.open(*m_library, sync::Mode::Assisted);
}

void TstFormPages::cleanup()
{
    const QString warnings = m_app.close();
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings));
}

void TstFormPages::the_phq9_is_shown_with_every_question_and_every_answer()
{
    open(phq9);
    SEE(m_phq9[u"title"].toString());
    SEE(m_phq9[u"copyright"].toString());
    const auto answers = answersOf(m_phq9);
    QCOMPARE(answers.size(), 4);
    int questions = 0;
    for (const QJsonObject &item : itemsOf(m_phq9)) {
        const QString end = item[u"linkId"].toString();
        if (item[u"type"].toString() == u"group") {
            SEE(item[u"text"].toString());
        } else if (item[u"type"].toString() == u"choice") {
            ++questions;
            QVERIFY(in(end, QAccessible::Grouping, item[u"text"].toString()));
            for (const auto &[code, words] : answers) {
                const auto option = in(end, QAccessible::RadioButton, words);
                QVERIFY2(option, qPrintable(end + u' ' + code));
                QVERIFY(!option->state.checked);
                QVERIFY(option->state.focusable);
                QVERIFY(option->actions.contains(QStringLiteral("Press")));
                QVERIFY2(option->rect.width() >= 48 && option->rect.height() >= 48,
                         qPrintable(option->text()));
            }
        } else { // the total is worked out; nobody is asked for it
            QVERIFY2(!visible(end), qPrintable(end));
        }
    }
    QCOMPARE(questions, 9);
    QVERIFY(m_app.window->has(QStringLiteral("Get help now")));
}

void TstFormPages::the_phq9_is_answered_by_presses_and_saved_with_its_score()
{
    open(phq9);
    const auto answers = answersOf(m_phq9);
    for (int i = 0; i < 9; ++i) {
        const QString end = QStringLiteral("H1/T1/Q%1").arg(i + 1);
        const QString &words = answers[i % 4].second;
        QVERIFY(choose(end, words));
        QTRY_VERIFY(in(end, QAccessible::RadioButton, words)->state.checked);
    }
    PRESS("Save");
    SEE(QStringLiteral("Saved on this device"));
    QCOMPARE(saved().size(), size_t(1));
    const sync::Response response = saved().front();
    QCOMPARE(response.questionnaire,
             m_phq9[u"url"].toString() + u'|' + m_phq9[u"version"].toString());
    QCOMPARE(response.items.at(0).items.size(), size_t(9));
    for (size_t i = 0; i < 9; ++i) {
        const sync::AnswerItem &item = response.items.at(0).items.at(i);
        QCOMPARE(item.linkId, QStringLiteral("H1/T1/Q%1").arg(i + 1));
        QCOMPARE(std::get<sync::Coding>(item.answers.at(0).value).code, answers[int(i) % 4].first);
    }
    const auto scores = m_app.store->records(QStringLiteral("Observation")).result();
    QCOMPARE(scores->size(), size_t(1)); // 0+1+2+3+0+1+2+3+0
    const auto score = sync::wire::decode(scores->front().resource);
    QCOMPARE(std::get<sync::Score>(*score).value->text, QStringLiteral("12"));
}

void TstFormPages::what_must_be_answered_is_named_at_its_question_and_nothing_is_saved()
{
    open(demanding);
    PRESS("Save");
    const QString ask = QStringLiteral("Please answer this one.");
    SEE(ask);
    for (int i = 1; i <= 9; ++i)
        QTRY_VERIFY(in(QStringLiteral("H1/T1/Q%1").arg(i), QAccessible::AlertMessage, ask));
    QVERIFY(saved().empty());
    const auto answers = answersOf(m_phq9);
    for (int i = 1; i <= 9; ++i) {
        const QString end = QStringLiteral("H1/T1/Q%1").arg(i);
        QVERIFY(choose(end, answers[0].second));
        QTRY_VERIFY(!in(end, QAccessible::AlertMessage, ask)); // gone with its answer
    }
    PRESS("Save");
    SEE(QStringLiteral("Saved on this device"));
    QCOMPARE(saved().size(), size_t(1));
}

void TstFormPages::the_enable_when_test_shows_and_hides()
{
    open(enableWhen);
    const auto shows = [&](std::initializer_list<const char *> ends) {
        return QTest::qWaitFor([&] {
            return std::ranges::all_of(
                ends, [&](const char *end) { return visible(QString::fromLatin1(end)); });
        });
    };
    const auto hides = [&](std::initializer_list<const char *> ends) {
        return QTest::qWaitFor([&] {
            return std::ranges::none_of(
                ends, [&](const char *end) { return visible(QString::fromLatin1(end)); });
        });
    };
    const auto answer = [&](const char *end, const char *words) {
        return choose(QString::fromLatin1(end), QString::fromLatin1(words));
    };
    // 1: yes or no, radio buttons and lists
    QVERIFY(hides({"d0b09a74cc14", "d0b09a74ty76", "8a2f10895e4e"}));
    QVERIFY(answer("d687c72e143e", "Yes"));
    QVERIFY(shows({"d0b09a74cc14", "e46b1e87d3fb"}));
    QVERIFY(in(QStringLiteral("d0b09a74cc14"), QAccessible::EditableText,
               textOf(m_enableWhen, u"d0b09a74cc14")));
    QVERIFY(answer("7acb7e74d9d7", "No"));
    QVERIFY(shows({"8a2f10895e4e"}));
    QVERIFY(answer("7acb7e74d9d7", "Yes"));
    QVERIFY(hides({"8a2f10895e4e"}));
    QVERIFY(answer("s1-radio", "Two"));
    QVERIFY(shows({"d0b09a74ty76", "e46be454f8k1"}));
    QVERIFY(answer("s1-radio", "Three"));
    QVERIFY(hides({"d0b09a74ty76", "e46be454f8k1"}));
    QVERIFY(answer("fr096s903m25", "Seven"));
    QVERIFY(hides({"aswtysn1238", "aab95f6021d4"}));
    QVERIFY(answer("fr096s903m25", "Eight"));
    QVERIFY(shows({"aswtysn1238"}) && hides({"aab95f6021d4"}));
    QVERIFY(answer("c6591b540qmo", "Four"));
    QVERIFY(shows({"aab95f6021d4", "h1l9v32opase"}));
    // 2: its answers are not in the file: said so, and it stands in no one's way
    QVERIFY(in(
        QStringLiteral("542defb35248"), QAccessible::StaticText,
        QStringLiteral("The answers to this one are not on this device. You can leave it out.")));
    // 3: options compared as numbers
    QVERIFY(answer("s3-radio", "1.1"));
    QVERIFY(shows({"19897512jj89"}) && hides({"c13b0b63fa17"}));
    QVERIFY(answer("s3-radio", "3.3"));
    QVERIFY(hides({"19897512jj89"}) && shows({"c13b0b63fa17"}));
    // 4: whole numbers
    QVERIFY(answer("s4-radio", "2"));
    QVERIFY(shows({"1989751233ew", "c13b0b63gh76"}));
    QVERIFY(answer("s4-radio", "3"));
    QVERIFY(hides({"1989751233ew", "c13b0b63gh76"}));
    // 5: a time
    m_app.window->type(*in(QStringLiteral("datetime_question"), QAccessible::EditableText),
                       QStringLiteral("11:11:12"));
    QVERIFY(shows({"datetime_question_greter_than"}) &&
            hides({"datetime_question_less_than_equal"}));
    // 6: several answers
    const auto tick = [&](const QString &code) {
        for (const QJsonObject &item : itemsOf(m_enableWhen))
            for (const QJsonValue option : item[u"answerOption"].toArray())
                if (item[u"linkId"].toString() == u"BC029" &&
                    option[u"valueCoding"][u"code"].toString() == code)
                    return choose(QStringLiteral("BC029"),
                                  option[u"valueCoding"][u"display"].toString(),
                                  QAccessible::CheckBox);
        return false;
    };
    QVERIFY(tick(QStringLiteral("1")));
    QVERIFY(hides({"BOWOPTOTH"}));
    QVERIFY(tick(QStringLiteral("9")));
    QVERIFY(shows({"BOWOPTOTH"}));
    PRESS("Save");
    SEE(QStringLiteral("Saved on this device"));
    QCOMPARE(saved().size(), size_t(1));
}

void TstFormPages::an_answer_that_was_hidden_again_is_not_saved()
{
    open(enableWhen);
    const QString first = QStringLiteral("d687c72e143e");
    const QString follows = QStringLiteral("d0b09a74cc14");
    QVERIFY(choose(first, QStringLiteral("Yes")));
    QTRY_VERIFY(visible(follows));
    m_app.window->type(*in(follows, QAccessible::EditableText), QStringLiteral("secret"));
    QVERIFY(choose(first, QStringLiteral("No")));
    QTRY_VERIFY(!visible(follows));
    PRESS("Save");
    SEE(QStringLiteral("Saved on this device"));
    const auto stored = m_app.store->records(QStringLiteral("QuestionnaireResponse")).result();
    QVERIFY(!stored->front().resource.contains("secret"));
    QVERIFY(stored->front().resource.contains(first.toLatin1()));
}

void TstFormPages::a_date_is_typed_as_people_write_it()
{
    open(enableWhen);
    const QString born = QStringLiteral("date_of_birth_question");
    QTRY_VERIFY(visible(born));
    const auto field = in(born, QAccessible::EditableText);
    QVERIFY(field);
    QVERIFY2(field->description.contains(QStringLiteral("4 June 2026")),
             qPrintable(field->description));
    m_app.window->type(*field, QStringLiteral("1 January 2001"));
    QTRY_VERIFY(visible(QStringLiteral("date_greater_2000-01-01")));
    QVERIFY(!visible(QStringLiteral("date_less_2000-01-01")));
    PRESS("Save");
    SEE(QStringLiteral("Saved on this device"));
    const auto stored = m_app.store->records(QStringLiteral("QuestionnaireResponse")).result();
    QVERIFY(stored->front().resource.contains("2001-01-01"));
}

void TstFormPages::one_at_a_time_ends_with_a_look_at_every_answer()
{
    m_app.face->settings()->setOneAtATime(true);
    open(QStringLiteral("checkin-week"));
    auto *form = m_app.window->page()->property("form").value<app::FormFace *>();
    const app::FormQuestion first = form->questions()->questions().first();
    SEE(QStringLiteral("Question 1 of %1").arg(form->steps()));
    QVERIFY(choose(first.path, first.options[1].label, QAccessible::CheckBox));
    for (int i = 1; i < form->steps(); ++i) {
        PRESS("Next");
        SEE(QStringLiteral("Question %1 of %2").arg(i + 1).arg(form->steps()));
    }
    PRESS("Next");
    SEE(QStringLiteral("Look over your answers"));
    SEE(QStringLiteral("1 of %1 answered").arg(form->total()));
    const AccessibleNode row =
        fakes::accessibleNamed(m_app.window->window, first.text, QAccessible::Button);
    QCOMPARE(row.description, first.options[1].label);
    QVERIFY(saved().empty());
    QVERIFY(m_app.window->press(first.text)); // to change it, and back in one press
    SEE(QStringLiteral("Question 1 of %1").arg(form->steps()));
    QVERIFY(choose(first.path, first.options[0].label, QAccessible::CheckBox));
    PRESS("Back to my answers");
    SEE(QStringLiteral("Look over your answers"));
    PRESS("Save"); // one must be answered: it is shown, and says so
    SEE(QStringLiteral("Please answer this one."));
    const QList<app::FormQuestion> questions = form->questions()->questions();
    QVERIFY(!questions[form->step()].problem.isEmpty()); // here a screen has one question each
    for (const app::FormQuestion &question : questions) {
        if (question.problem.isEmpty())
            continue;
        form->setNumber(question.path, question.low);
        form->choose(question.path, 0);
    }
    PRESS("Back to my answers");
    PRESS("Save");
    SEE(QStringLiteral("Saved on this device"));
    QCOMPARE(saved().size(), size_t(1));
}

QTEST_MAIN(TstFormPages)
#include "tst_form_pages.moc"
