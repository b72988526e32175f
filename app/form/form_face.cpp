// SPDX-License-Identifier: Apache-2.0
// From tap to durable entry.
#include "app/form/form_face.h"

#include "app/speech/spoken_words.h"
#include "app/words/plain_words.h"
#include "sync/store/when_done.h"

#include <algorithm>

namespace backwell::app
{

using content::AnswerValue;
using content::Path;

namespace
{

/// A refused act changes nothing: its row went away meanwhile, or cannot be edited.
void note(const QString &path, const Result<void> &done)
{
    if (!done)
        qInfo("form: an act at %s was refused (%s)", qPrintable(path),
              qPrintable(kindName(done.error().kind)));
}

/// Does it where `path` leads.
template <typename Act>
void act(const QString &path, Act todo)
{
    if (const Result<Path> at = Path::parse(path))
        note(path, todo(*at));
    else
        note(path, std::unexpected(at.error()));
}

Result<void> done(const Result<Path> &added)
{
    return added ? Result<void>() : std::unexpected(added.error());
}

} // namespace

FormFace::FormFace(const FormContext &context,
                   std::shared_ptr<const content::Questionnaire> questionnaire, QObject *parent)
    : QObject(parent), m_context(context), m_session(std::move(questionnaire)),
      m_expressions(m_session, context.evaluator, this), m_key{Uuid::v7(context.clock), 1}
{
    m_draftTimer.setSingleShot(true);
    connect(&m_draftTimer, &QTimer::timeout, this, &FormFace::keepDraft);
    m_session.onChanged([this] { touched(); });
    watch();
    show();
}

void FormFace::watch()
{
    if (m_context.watch)
        m_watch = m_context.watch(m_session.questionnaire().canonical());
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

QString FormFace::language() const
{
    const QString &own = m_session.questionnaire().language;
    return own.isEmpty() ? m_context.language : own;
}

QStringList FormFace::wordsOfStep(int step) const
{
    QStringList words;
    for (const FormQuestion &question : m_model.questions())
        if (question.step == step)
            words += SpokenWords::of(question);
    return words;
}

QStringList FormFace::wordsFrom(int row) const
{
    QStringList words;
    for (const FormQuestion &question : m_model.questions().mid(qMax(0, row)))
        words += SpokenWords::of(question);
    return words;
}

int FormFace::answered() const
{
    return m_session.answeredCount();
}

int FormFace::total() const
{
    return m_session.questionCount();
}

int FormFace::lastPlace() const
{
    return m_steps > 2 ? m_steps : m_steps - 1;
}

void FormFace::setStep(int step)
{
    const int fitted = std::clamp(step, 0, lastPlace());
    if (fitted == m_step)
        return;
    m_step = fitted;
    if (hasMoreToKeep())
        m_draftTimer.start(0);
    Q_EMIT stepChanged();
}

bool FormFace::hasMoreToKeep() const
{
    return m_session.isChanged() && !m_abandoned && m_state != State::Saved;
}

void FormFace::offer(const QString &linkId, const QStringList &choices)
{
    m_offers.insert(linkId, choices);
    show();
}

void FormFace::fillIn(const QString &linkId, const AnswerValue &value)
{
    m_filledIn.emplace_back(linkId, value);
    note(linkId, m_session.setByForm(Path().child(linkId), {value}));
}

void FormFace::abandon()
{
    m_draftTimer.stop();
    m_abandoned = true;
}

void FormFace::choose(const QString &path, int option)
{
    act(path, [this, option](const Path &at) -> Result<void> {
        const content::Item *item =
            at.isEmpty() ? nullptr : m_session.questionnaire().find(at.steps.back().linkId);
        if (!item)
            return fail(ErrorKind::NotFound);
        const auto values =
            FormRows::choices(*item, m_offers.value(item->linkId), m_session.answers(at));
        if (option < 0 || option >= int(values.size()))
            return fail(ErrorKind::Invalid);
        return m_session.toggle(at, values[size_t(option)]);
    });
}

void FormFace::setNumber(const QString &path, int number)
{
    act(path, [&](const Path &at) { return m_session.setAnswer(at, AnswerValue(qint32(number))); });
}

void FormFace::setUnit(const QString &path, int unit)
{
    act(path, [&](const Path &at) { return m_session.setUnit(at, unit); });
}

void FormFace::setText(const QString &path, const QString &text)
{
    m_typing = true;
    act(path, [&](const Path &at) { return m_session.setText(at, text); });
    m_typing = false;
}

void FormFace::addOwn(const QString &path, const QString &text)
{
    const QString own = text.simplified();
    if (own.isEmpty())
        return;
    act(path, [&](const Path &at) -> Result<void> {
        const std::vector<AnswerValue> answers = m_session.answers(at);
        const bool there = std::ranges::find(answers, AnswerValue(own)) != answers.end();
        return there ? Result<void>() : m_session.toggle(at, AnswerValue(own));
    });
}

void FormFace::clear(const QString &path)
{
    act(path, [&](const Path &at) { return m_session.clear(at); });
}

void FormFace::add(const QString &path)
{
    act(path, [&](const Path &at) { return done(m_session.addRepeat(at)); });
}

void FormFace::remove(const QString &path)
{
    act(path, [&](const Path &at) { return m_session.removeRepeat(at); });
}

void FormFace::save()
{
    if (m_abandoned || m_state == State::Saving || m_state == State::Saved ||
        m_state == State::Missing || m_expressions.settlesFirst([this] { save(); }))
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
    const QString &language = m_session.questionnaire().language; // an older one may have another
    content::ResponseStamp stamp{.key = m_key,
                                 .person = m_context.person,
                                 .authored = m_earlier ? m_earlier->authored : now,
                                 .language = language.isEmpty() ? m_context.language : language,
                                 .pack = m_context.pack,
                                 .mode = m_context.mode,
                                 .status = m_earlier ? sync::ResponseStatus::Amended
                                                     : sync::ResponseStatus::Completed};
    Result<sync::Response> response = m_session.response(stamp);
    if (!response) {
        say(State::Failed, PlainWords::notSaved(response.error()));
        return;
    }
    response->crisis = m_watch.found(response->items);
    std::vector<sync::Record> records{*response};
    for (sync::Score score : m_context.score(*response)) {
        for (const sync::Score &earlier : m_earlierScores)
            if (earlier.instrument == score.instrument && earlier.code == score.code)
                score.key = {earlier.key.id, earlier.key.version + 1};
        records.push_back(score);
    }
    m_draftTimer.stop();
    say(State::Saving, {});
    sync::whenDone(
        m_context.store.save(std::move(records), m_share), this,
        [this, response = *response](const Result<void> &outcome) { settle(outcome, response); });
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

void FormFace::touched()
{
    show();
    if (!hasMoreToKeep())
        return;
    if (m_context.archive)
        m_context.archive->keep(m_session.questionnaire().canonical());
    constexpr int betweenLettersMs = 300;
    m_draftTimer.start(m_typing ? betweenLettersMs : 0); // 0: together with what the tap brings
}

void FormFace::show()
{
    const QList<FormQuestion> rows = FormRows::of(m_session, m_offers, m_problems);
    m_model.show(rows);
    m_steps = 1;
    for (const FormQuestion &row : rows)
        m_steps = std::max(m_steps, row.step + 1);
    m_step = std::min(m_step, lastPlace());
    if (m_state == State::Failed && m_session.isValid())
        say(State::Answering, {});
    Q_EMIT stepChanged();
    m_expressions.update();
    // Queued, because a form that is brought back may ask while its page is still arriving.
    if (m_watch.look(m_session.items()))
        QMetaObject::invokeMethod(this, &FormFace::callForHelp, Qt::QueuedConnection);
}

void FormFace::callForHelp()
{
    ++m_crisis;
    Q_EMIT crisisChanged();
}

void FormFace::say(State state, const QString &message)
{
    m_state = state;
    m_message = message;
    Q_EMIT stateChanged();
}

} // namespace backwell::app
