// SPDX-License-Identifier: Apache-2.0
// From tap to durable entry.
#include "app/form/form_face.h"

#include "app/words/plain_words.h"

#include <QFuture>

#include <algorithm>

namespace backwell::app
{

using content::AnswerValue;
using content::Path;
using sync::LocalStore;

FormFace::FormFace(const FormContext &context,
                   std::shared_ptr<const content::Questionnaire> questionnaire, QObject *parent)
    : QObject(parent), m_context(context), m_session(std::move(questionnaire)),
      m_key{Uuid::v7(context.clock), 1}
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(300);
    connect(&m_draftTimer, &QTimer::timeout, this, &FormFace::keepDraft);
    m_session.onChanged([this] { show(); });
    show();
}

FormFace::~FormFace()
{
    m_session.onChanged({});
    if (m_draftTimer.isActive())
        keepDraft();
}

QString FormFace::title() const
{
    return m_session.questionnaire().title;
}

QString FormFace::id() const
{
    return m_session.questionnaire().id;
}

QString FormFace::copyright() const
{
    return m_session.questionnaire().copyright;
}

int FormFace::answered() const
{
    return m_session.answeredCount();
}

int FormFace::total() const
{
    return m_session.questionCount();
}

void FormFace::setStep(int step)
{
    const int fitted = std::clamp(step, 0, std::max(0, m_steps - 1));
    if (fitted == m_step)
        return;
    m_step = fitted;
    Q_EMIT stepChanged();
}

void FormFace::offer(const QString &linkId, const QStringList &choices)
{
    m_offers.insert(linkId, choices);
    show();
}

void FormFace::fillIn(const QString &linkId, const AnswerValue &value)
{
    m_session.setByForm(Path().child(linkId), {value});
}

void FormFace::change(const sync::Response &earlier)
{
    if (!m_session.fill(earlier))
        return;
    m_earlier = earlier;
    m_key = {earlier.key.id, earlier.key.version + 1};
    m_context.store.records(QStringLiteral("Observation"))
        .then(this, [this](const Result<std::vector<sync::StoredRecord>> &records) {
            for (const sync::StoredRecord &stored :
                 records.value_or(std::vector<sync::StoredRecord>{})) {
                const Result<sync::Record> record = sync::wire::decode(stored.resource);
                const auto *score = record ? std::get_if<sync::Score>(&*record) : nullptr;
                if (score && score->derivedFrom == m_key.id)
                    m_earlierScores.push_back(*score);
            }
        });
    Q_EMIT stateChanged();
}

void FormFace::resume()
{
    m_context.store.get(draftName()).then(this, [this](const Result<QByteArray> &draft) {
        // What the person has begun to answer meanwhile is newer than any draft.
        if (!draft || draft->isEmpty() || m_session.isChanged())
            return;
        if (!m_session.restore(*draft))
            return;
        m_draftTimer.stop();
        m_resumed = m_session.answeredCount() > 0;
        Q_EMIT stateChanged();
    });
}

void FormFace::discard()
{
    m_draftTimer.stop();
    m_context.store.put(draftName(), {});
}

void FormFace::abandon()
{
    m_draftTimer.stop();
    m_abandoned = true;
}

void FormFace::choose(const QString &path, int option)
{
    const Result<Path> at = Path::parse(path);
    const content::Item *item =
        at && !at->isEmpty() ? m_session.questionnaire().find(at->steps.back().linkId) : nullptr;
    if (!item)
        return;
    const std::vector<AnswerValue> answers = m_session.answers(*at);
    const auto values = FormRows::choices(*item, m_offers.value(item->linkId), answers);
    if (option < 0 || option >= int(values.size()))
        return;
    m_session.toggle(*at, values[size_t(option)]);
}

void FormFace::setNumber(const QString &path, int number)
{
    if (const Result<Path> at = Path::parse(path))
        m_session.setAnswer(*at, AnswerValue(qint32(number)));
}

void FormFace::setText(const QString &path, const QString &text)
{
    if (const Result<Path> at = Path::parse(path))
        m_session.setText(*at, text);
}

void FormFace::addOwn(const QString &path, const QString &text)
{
    const QString own = text.simplified();
    const Result<Path> at = Path::parse(path);
    if (!at || own.isEmpty())
        return;
    const std::vector<AnswerValue> answers = m_session.answers(*at);
    if (std::ranges::find(answers, AnswerValue(own)) == answers.end())
        m_session.toggle(*at, AnswerValue(own));
}

void FormFace::clear(const QString &path)
{
    if (const Result<Path> at = Path::parse(path))
        m_session.clear(*at);
}

void FormFace::add(const QString &path)
{
    if (const Result<Path> at = Path::parse(path))
        m_session.addRepeat(*at);
}

void FormFace::remove(const QString &path)
{
    if (const Result<Path> at = Path::parse(path))
        m_session.removeRepeat(*at);
}

void FormFace::save()
{
    if (m_abandoned || m_state == State::Saving || m_state == State::Saved)
        return;
    m_problems = FormRows::Problems::Strict;
    show();
    if (!m_session.isValid()) {
        for (const FormQuestion &question : m_model.questions()) {
            if (!question.problem.isEmpty()) {
                setStep(question.step);
                break;
            }
        }
        say(State::Failed, PlainWords::notSaved({ErrorKind::Invalid, {}}));
        return;
    }
    const Instant now = m_context.clock.now();
    content::ResponseStamp stamp{.key = m_key,
                                 .person = m_context.person,
                                 .authored = m_earlier ? m_earlier->authored : now,
                                 .language = m_context.language,
                                 .pack = m_context.pack,
                                 .mode = m_context.mode,
                                 .status = m_earlier ? sync::ResponseStatus::Amended
                                                     : sync::ResponseStatus::Completed};
    const Result<sync::Response> response = m_session.response(stamp);
    if (!response) {
        say(State::Failed, PlainWords::notSaved(response.error()));
        return;
    }
    std::vector<sync::Record> records{*response};
    for (sync::Score score : m_context.score(*response)) {
        for (const sync::Score &earlier : m_earlierScores)
            if (earlier.instrument == score.instrument && earlier.code == score.code)
                score.key = {earlier.key.id, earlier.key.version + 1};
        records.push_back(score);
    }
    m_draftTimer.stop();
    say(State::Saving, {});
    m_context.store.save(std::move(records), m_share)
        .then(this, [this, response = *response](const Result<void> &outcome) {
            settle(outcome, response);
        });
}

void FormFace::settle(const Result<void> &outcome, const sync::Response &response)
{
    if (!outcome) {
        say(State::Failed, PlainWords::notSaved(outcome.error()));
        return;
    }
    m_context.store.put(draftName(), {});
    say(State::Saved, tr("Saved on this device"));
    Q_EMIT saved(response);
}

void FormFace::show()
{
    const QList<FormQuestion> rows = FormRows::of(m_session, m_offers, m_problems);
    m_model.show(rows);
    m_steps = 1;
    for (const FormQuestion &row : rows)
        m_steps = std::max(m_steps, row.step + 1);
    m_step = std::min(m_step, m_steps - 1);
    if (m_session.isChanged() && !m_abandoned && m_state != State::Saved)
        m_draftTimer.start();
    if (m_state == State::Failed && m_session.isValid())
        say(State::Answering, {});
    Q_EMIT stepChanged();
}

void FormFace::keepDraft()
{
    m_draftTimer.stop();
    m_context.store.put(draftName(), m_session.draft())
        .then(this, [this](const Result<void> &kept) {
            if (!kept && m_state == State::Answering)
                say(State::Failed, PlainWords::notSaved(kept.error()));
        });
}

void FormFace::say(State state, const QString &message)
{
    m_state = state;
    m_message = message;
    Q_EMIT stateChanged();
}

QString FormFace::draftName() const
{
    const QString name = QStringLiteral("draft:") + m_session.questionnaire().canonical();
    return m_earlier ? name + u':' + m_key.id.toString() : name;
}

} // namespace backwell::app
