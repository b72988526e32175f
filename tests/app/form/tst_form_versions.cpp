// SPDX-License-Identifier: Apache-2.0
// What was answered before an update of the pack, or in another language, is not lost by it.
#include "app/face/face.h"
#include "tests/app/pack_folder.h"
#include "tests/fakes/fake_clock.h"

#include <QFuture>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace backwell;
using namespace backwell::app;

namespace
{

const QString measure = QStringLiteral("back-leg-0-10");
const QString measureFile = QStringLiteral("questionnaires/back-leg-0-10.json");
const QString manifestFile = QStringLiteral("manifest.json");
const QString week = QStringLiteral("checkin-week");
const QString weekFile = QStringLiteral("questionnaires/checkin-week.json");
const QString before =
    QStringLiteral("https://fhir.backwell.example/Questionnaire/back-leg-0-10|1");
const QString after = QStringLiteral("https://fhir.backwell.example/Questionnaire/back-leg-0-10|2");

/// The next version asks for the back in other words and no longer for the leg.
QByteArray nextVersion(const QByteArray &json)
{
    QJsonObject questionnaire = QJsonDocument::fromJson(json).object();
    questionnaire[u"version"] = QStringLiteral("2");
    QJsonObject back = questionnaire[u"item"].toArray().first().toObject();
    back[u"text"] = QStringLiteral("Your back, in other words");
    questionnaire[u"item"] = QJsonArray{back};
    return QJsonDocument(questionnaire).toJson();
}

} // namespace

class TstFormVersions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void a_draft_from_before_an_update_opens_with_its_own_questions();
    void a_new_form_has_the_new_questions();
    void an_entry_from_before_an_update_is_changed_with_its_own_questions();
    void an_entry_whose_questionnaire_left_the_pack_can_be_changed();
    void an_entry_without_its_questions_says_so_and_saves_nothing();
    void answers_stay_when_the_language_changes_in_the_middle();
    void an_entry_is_changed_in_the_language_of_today();

private:
    using Form = std::unique_ptr<FormFace>;
    /// The app is installed again with the pack as it is now, on the same store.
    void install()
    {
        m_face.reset();
        m_library = m_folder.open();
        m_face =
            std::make_unique<Face>(*m_library, *m_store, m_clock, m_person, sync::Mode::OwnDevice);
        m_face->restore({}, {}, Face::Wait::Yes);
    }
    void update()
    {
        m_folder.write(measureFile, nextVersion(m_folder.read(measureFile)));
        install();
    }
    Form open() { return Form(m_face->openForm(measure)); }
    Form change() { return Form(m_face->changeEntry(newest().key.id.toString())); }
    /// The app speaks Polish from now on; the codes of the answers are what they were.
    void speakPolish()
    {
        const auto translate = [this](const QString &file,
                                      std::initializer_list<const char *> words) {
            QByteArray json = m_folder.read(file);
            for (auto word = words.begin(); word != words.end(); word += 2)
                json.replace(word[0], word[1]);
            m_folder.write(file, json);
        };
        translate(manifestFile, {"\"language\": \"en-GB\"", "\"language\": \"pl\""});
        translate(weekFile, {"en-GB", "pl", "This week, did you do something that matters to you?",
                             "Co ważnego dla ciebie udało się w tym tygodniu?", "Gardening",
                             "Praca w ogrodzie"});
        install();
        QCOMPARE(m_library->language(), QStringLiteral("pl"));
    }
    static FormQuestion row(FormFace &form, const QString &path)
    {
        for (const FormQuestion &question : form.questions()->questions())
            if (question.path == path)
                return question;
        return {};
    }
    void answer(FormFace &form)
    {
        form.setNumber(QStringLiteral("back"), 7);
        form.setNumber(QStringLiteral("leg"), 3);
    }
    void save(FormFace &form)
    {
        form.save();
        QTRY_COMPARE(form.state(), FormFace::State::Saved);
        QTRY_VERIFY(m_face->entries()->all().size() > 0);
    }
    sync::Response newest() { return m_face->entries()->all().front().response; }
    static QString firstText(const FormFace &form)
    {
        return form.session().rows().front().item->text;
    }

    tests::PackFolder m_folder;
    const QMap<QString, QByteArray> m_asItWas = [this] {
        QMap<QString, QByteArray> all;
        for (const QString &file : {measureFile, weekFile, manifestFile})
            all.insert(file, m_folder.read(file));
        return all;
    }();
    fakes::FakeClock m_clock;
    Uuid m_person = Uuid::v7(m_clock);
    std::unique_ptr<sync::LocalStore> m_store;
    std::unique_ptr<PackShelf> m_library;
    std::unique_ptr<Face> m_face;
};

void TstFormVersions::init()
{
    for (auto file = m_asItWas.constBegin(); file != m_asItWas.constEnd(); ++file)
        m_folder.write(file.key(), file.value());
    auto store = sync::LocalStore::open(
        {QStringLiteral(":memory:"), crypto::randomBytes(crypto::keyBytes)}, m_clock);
    QVERIFY(store);
    m_store = std::move(*store);
    install();
}

void TstFormVersions::cleanup()
{
    m_face.reset();
    m_store.reset();
}

void TstFormVersions::a_draft_from_before_an_update_opens_with_its_own_questions()
{
    {
        Form form = open();
        QSignalSpy kept(form.get(), &FormFace::kept);
        answer(*form);
        QVERIFY(kept.wait());
    }
    update();
    Form form = open();
    QTRY_VERIFY(form->resumed());
    QCOMPARE(form->session().questionnaire().canonical(), before);
    QCOMPARE(form->answered(), 2);
    save(*form);
    QCOMPARE(newest().questionnaire, before);
    QCOMPARE(newest().items.size(), size_t(2));
    QVERIFY(open()->session().questionnaire().canonical() == after); // the draft is done with
}

void TstFormVersions::a_new_form_has_the_new_questions()
{
    update();
    Form form = open();
    QCOMPARE(firstText(*form), QStringLiteral("Your back, in other words"));
    QCOMPARE(form->total(), 1);
}

void TstFormVersions::an_entry_from_before_an_update_is_changed_with_its_own_questions()
{
    {
        Form form = open();
        answer(*form);
        save(*form);
    }
    const sync::Key first = newest().key;
    update();
    Form form = change();
    QTRY_COMPARE(form->total(), 2);
    form->setNumber(QStringLiteral("leg"), 5);
    save(*form);
    QTRY_COMPARE(newest().key, (sync::Key{first.id, 2}));
    QCOMPARE(newest().questionnaire, before);
    QCOMPARE(newest().status, sync::ResponseStatus::Amended);
    QCOMPARE(m_face->entries()->all().size(), size_t(1));
}

void TstFormVersions::an_entry_whose_questionnaire_left_the_pack_can_be_changed()
{
    {
        Form form = open();
        answer(*form);
        save(*form);
    }
    m_folder.remove(measureFile);
    install();
    Form form = change();
    QTRY_COMPARE(form->total(), 2);
    QCOMPARE(form->state(), FormFace::State::Answering);
}

void TstFormVersions::an_entry_without_its_questions_says_so_and_saves_nothing()
{
    {
        Form form = open();
        answer(*form);
        save(*form);
    }
    update();
    // As if it came from a device of before: nothing was ever kept here.
    QVERIFY(m_store->put(QStringLiteral("questionnaire:") + before, {}).result());
    Form form = change();
    QTRY_COMPARE(form->state(), FormFace::State::Missing);
    QVERIFY(!form->message().isEmpty());
    form->save();
    QCOMPARE(form->state(), FormFace::State::Missing);
    QCOMPARE(newest().key.version, 1);
}

void TstFormVersions::answers_stay_when_the_language_changes_in_the_middle()
{
    const QString did = QStringLiteral("did");
    {
        Form form(m_face->openForm(week));
        QSignalSpy kept(form.get(), &FormFace::kept);
        form->choose(did, 0);
        form->addOwn(did, QStringLiteral("Choir practice"));
        QVERIFY(kept.wait());
    }
    speakPolish();
    Form form(m_face->openForm(week));
    QTRY_VERIFY(form->resumed());
    const FormQuestion question = row(*form, did);
    QCOMPARE(question.text, QStringLiteral("Co ważnego dla ciebie udało się w tym tygodniu?"));
    QStringList chosen;
    for (const FormOption &option : question.options)
        if (option.chosen)
            chosen += option.label;
    QCOMPARE(chosen.join(u'/'), QStringLiteral("Praca w ogrodzie/Choir practice"));
}

void TstFormVersions::an_entry_is_changed_in_the_language_of_today()
{
    const QString did = QStringLiteral("did");
    {
        Form form(m_face->openForm(week));
        form->choose(did, 0);
        for (const FormQuestion &question : form->questions()->questions()) {
            if (!question.answered && !question.options.isEmpty())
                form->choose(question.path, 0);
            else if (!question.answered && question.kind == FormQuestion::Scale)
                form->setNumber(question.path, 5);
        }
        save(*form);
    }
    QCOMPARE(newest().language, QStringLiteral("en-GB"));
    speakPolish();
    QTRY_COMPARE(m_face->entries()->all().size(), size_t(1));
    Form form = change();
    QTRY_VERIFY(row(*form, did).answered);
    form->addOwn(did, QStringLiteral("Chór"));
    save(*form);
    QTRY_COMPARE(newest().key.version, 2);
    QCOMPARE(newest().language, QStringLiteral("pl"));
    const sync::AnswerItem item = newest().items.front();
    QCOMPARE(item.linkId, did);
    const auto first = std::get<sync::Coding>(item.answers.front().value);
    QCOMPARE(first.code, QStringLiteral("gardening"));
    QCOMPARE(first.display, QStringLiteral("Praca w ogrodzie"));
}

QTEST_GUILESS_MAIN(TstFormVersions)
#include "tst_form_versions.moc"
