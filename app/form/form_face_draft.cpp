// SPDX-License-Identifier: Apache-2.0
// What a form keeps while it is answered, and how it finds its way back: to its answers, its screen
// and its version of the questions.
#include "app/form/form_face.h"
#include "app/words/plain_words.h"
#include "sync/store/decoded.h"
#include "sync/store/when_done.h"

#include <algorithm>

namespace backwell::app
{

// The path of the first row of the open screen: it stays right when rows come and go.
QString FormFace::place() const
{
    const QList<FormQuestion> &rows = m_model.questions();
    const auto first = std::ranges::find(rows, m_step, &FormQuestion::step);
    return first == rows.end() ? QString() : first->path;
}

void FormFace::adopt(Questions questionnaire)
{
    m_session.onChanged({});
    m_session = content::Session(std::move(questionnaire));
    m_session.onChanged([this] { touched(); });
    m_step = 0;
    watch();
    show();
    Q_EMIT stateChanged();
}

void FormFace::withVersion(const QString &canonical, const std::function<void()> &then,
                           const std::function<void()> &otherwise)
{
    if (canonical == m_session.questionnaire().canonical())
        return then();
    if (!m_context.archive)
        return otherwise();
    m_context.archive->find(
        canonical, this, [this, then, otherwise](const Result<Questions> &found) {
            if (m_session.isChanged()) // answered meanwhile: newer than anything from before
                return;
            if (!found)
                return otherwise();
            adopt(*found);
            then();
        });
}

void FormFace::change(const sync::Response &earlier)
{
    m_earlier = earlier;
    m_key = {earlier.key.id, earlier.key.version + 1};
    withVersion(
        earlier.questionnaire, [this, earlier] { fill(earlier); },
        [this] { say(State::Missing, PlainWords::questionsMissing()); });
    Q_EMIT stateChanged();
}

void FormFace::fill(const sync::Response &earlier)
{
    if (!m_session.fill(earlier))
        return say(State::Missing, PlainWords::questionsMissing());
    sync::whenDone(m_context.store.records(QStringLiteral("Observation")), this,
                   [this](const Result<std::vector<sync::StoredRecord>> &records) {
                       for (const sync::Score &score : sync::decoded<sync::Score>(records))
                           if (score.derivedFrom == m_key.id)
                               m_earlierScores.push_back(score);
                   });
    resume();
}

void FormFace::resume(Draft wanted)
{
    const auto brought = [this, wanted](const Result<QByteArray> &kept) {
        const Result<FormDraft> draft =
            kept ? FormDraft::fromJson(*kept) : fail(ErrorKind::NotFound);
        const bool another = wanted == Draft::OfThisRecord && draft && draft->key.id != m_key.id;
        if (!draft || another || m_state != State::Answering)
            return opened();
        using Versions = Result<std::vector<sync::StoredRecord>>;
        sync::whenDone(m_context.store.versions(draft->key.id), this,
                       [this, draft = *draft](const Versions &saved) {
                           const auto count = saved ? saved->size() : 0; // versions count from 1
                           bringBack(draft, count >= size_t(draft.key.version));
                       });
    };
    sync::whenDone(m_context.store.get(draftName()), this, brought);
}

// A draft outlives its record when the power goes between the two: nobody answers that twice.
void FormFace::bringBack(const FormDraft &draft, bool isSaved)
{
    if (!isSaved)
        return withVersion(
            draft.questionnaire, [this, draft, newer = givenAnswers()] { restore(draft, newer); },
            [this] { opened(); });
    if (!m_session.isChanged())
        discard();
    opened();
}

FormFace::Given FormFace::givenAnswers() const
{
    Given given;
    if (m_session.isChanged())
        for (const content::Row &row : m_session.rows())
            if (row.item->isAsked() && !m_session.answers(row.path).empty())
                given.emplace_back(row.path, m_session.answers(row.path));
    return given;
}

// What the person has answered while the draft was on its way is newer than what is in it.
void FormFace::restore(const FormDraft &draft, const Given &newer)
{
    if (m_session.restore(draft.answers)) {
        if (!m_keyIsGiven)
            m_key = draft.key; // the same answers become the same record, however often
        m_resumed = m_session.answeredCount() > 0;
        m_draftTimer.stop();
        for (const auto &[linkId, value] : m_filledIn)
            if (!m_session.setByForm(content::Path().child(linkId), {value}))
                qInfo("form: %s is not filled in any more", qPrintable(linkId));
        for (const auto &[path, values] : newer)
            if (!m_session.setAnswers(path, values))
                qInfo("form: %s is asked otherwise in what came back", qPrintable(path.toString()));
        const QList<FormQuestion> &rows = m_model.questions();
        const auto at = std::ranges::find(rows, draft.at, &FormQuestion::path);
        if (newer.empty())
            m_step = draft.atEnd ? lastPlace() : at == rows.end() ? 0 : at->step;
        Q_EMIT stepChanged();
    }
    opened();
}

void FormFace::opened()
{
    m_open = true;
    Q_EMIT stateChanged();
}

void FormFace::discard()
{
    m_draftTimer.stop();
    m_context.store.put(draftName(), {});
}

void FormFace::keepDraft()
{
    m_draftTimer.stop();
    const FormDraft draft{.questionnaire = m_session.questionnaire().canonical(),
                          .key = m_key,
                          .at = place(),
                          .atEnd = reviewing(),
                          .answers = m_session.draft()};
    const auto keeping = m_context.store.put(draftName(), draft.toJson());
    sync::whenDone(keeping, this, [this](const Result<void> &kept) {
        if (kept && !m_draftTimer.isActive())
            Q_EMIT this->kept();
        if (!kept && m_state == State::Answering)
            say(State::Failed, PlainWords::notSaved(kept.error()));
    });
}

QString FormFace::draftName() const
{
    return FormDraft::nameFor(m_session.questionnaire().canonical(),
                              m_earlier ? m_key.id.toString() : QString());
}

} // namespace backwell::app
