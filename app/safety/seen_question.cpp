// SPDX-License-Identifier: Apache-2.0
// One tap, one record.
#include "app/safety/seen_question.h"

#include "app/words/plain_words.h"

namespace backwell::app
{

using namespace content;

SeenQuestion::SeenQuestion(const FormContext &context,
                           std::shared_ptr<const Questionnaire> question,
                           const sync::Response &about, SafetyOutcome outcome, QObject *parent)
    : QObject(parent), m_form(context, std::move(question))
{
    const QString day = PlainWords::day(about.authored.localDay());
    m_line = outcome == SafetyOutcome::Emergency
                 ? tr("On %1 you told us about a sign that needs help at once.").arg(day)
                 : tr("On %1 you told us about something that needs help the same day.").arg(day);
    m_form.keepHere();
    m_form.discard();
    m_form.fillIn(safetycheck::checkItem.toString(), AnswerValue(about.key.id.toString()));
    connect(&m_form, &FormFace::stateChanged, this, &SeenQuestion::settle);
}

QStringList SeenQuestion::answers() const
{
    QStringList labels;
    if (const Item *item = m_form.session().questionnaire().find(safetycheck::seenItem))
        for (const Option &option : item->options)
            labels.append(option.label);
    return labels;
}

QString SeenQuestion::message() const
{
    return m_form.state() == FormFace::State::Failed ? m_form.message() : QString();
}

void SeenQuestion::answer(int index)
{
    const Item *item = m_form.session().questionnaire().find(safetycheck::seenItem);
    if (m_state == State::Seen || item == nullptr || index < 0 ||
        index >= int(item->options.size()))
        return;
    const Path path = Path().child(item->linkId);
    const AnswerValue &picked = item->options[size_t(index)].value;
    if (m_form.session().answers(path) != std::vector{picked})
        m_form.choose(path.toString(), index);
    if (std::get<Coding>(picked).code == u"not-yet")
        m_state = State::NotYet;
    m_form.save();
    Q_EMIT changed();
}

void SeenQuestion::settle()
{
    if (m_form.state() == FormFace::State::Saved && m_state == State::Asking)
        m_state = State::Seen;
    Q_EMIT changed();
}

} // namespace backwell::app
