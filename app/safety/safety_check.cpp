// SPDX-License-Identifier: Apache-2.0
// From the first tap to the outcome.
#include "app/safety/safety_check.h"

#include "app/speech/spoken_words.h"
#include "content/safety/check_order.h"

#include <QFuture>

#include <algorithm>
#include <utility>

namespace backwell::app
{

using content::CheckAnswers;
using content::Item;
using content::SafetyOutcome;

namespace
{

/// The check is asked with the questions of today's pack only.
FormContext withoutArchive(FormContext context)
{
    context.archive = nullptr;
    return context;
}

/// Later than `earlier`, whatever the machine's clock says: the newest check is the one that
/// counts.
class LaterThan final : public Clock
{
public:
    LaterThan(const Clock &clock, const Uuid &earlier) : m_now(clock.now())
    {
        qint64 ms = 0;
        const QByteArray bytes = earlier.bytes().first(6); // of a UUIDv7: its milliseconds
        for (const char byte : bytes)
            ms = (ms << 8) | quint8(byte);
        m_now.msUtc = std::max(m_now.msUtc, ms + 1);
    }
    Instant now() const override { return m_now; }

private:
    Instant m_now;
};

/// The id of the check to come.
Uuid newId(const Clock &clock, const content::SafetyStanding &standing)
{
    const std::optional<sync::Response> &newest = standing.begun ? standing.begun : standing.last;
    return newest ? Uuid::v7(LaterThan(clock, newest->key.id)) : Uuid::v7(clock);
}

} // namespace

SafetyCheck::SafetyCheck(const FormContext &context,
                         std::shared_ptr<const content::Questionnaire> check, const HelpFace &help,
                         SafetyFace &safety, QObject *parent)
    : QObject(parent), m_context(context), m_help(help), m_safety(safety),
      m_form(withoutArchive(context), std::move(check)),
      m_begun{newId(context.clock, safety.standing()), 1}
{
    for (const Item &item : m_form.session().questionnaire().items)
        if (item.type == content::ItemType::Group)
            m_lists.push_back(&item);
    m_form.keepHere();
    const std::optional<sync::Response> &earlier = safety.standing().begun;
    if (earlier && earlier->status == sync::ResponseStatus::InProgress &&
        !safety.hasEnded(earlier->key.id)) {
        m_begun = earlier->key;
        m_isBegun = true;
    }
    m_form.saveAs({m_begun.id, m_begun.version + 1});
    // Before resuming: a store that is quick answers within the call.
    connect(&m_form, &FormFace::stepChanged, this, &SafetyCheck::look);
    connect(&m_form, &FormFace::stateChanged, this, &SafetyCheck::look);
    // How somebody is now counts: answers come back on the day they were given, not later.
    if (m_isBegun && earlier->authored.localDay() == context.clock.now().localDay())
        m_form.resume();
    else
        m_form.discard();
}

QStringList SafetyCheck::words()
{
    QStringList words(heading());
    for (const FormQuestion &question : m_form.questions()->questions())
        if (question.path.startsWith(within()))
            words += SpokenWords::of(question);
    return words << noneText();
}

QString SafetyCheck::within() const
{
    return content::Path().child(m_lists[size_t(m_list)]->linkId).toString() + u'/';
}

QString SafetyCheck::heading() const
{
    return m_lists[size_t(m_list)]->text;
}

QString SafetyCheck::noneText() const
{
    const auto &signs = m_lists[size_t(m_list)]->items;
    const auto count = std::ranges::count_if(signs, [this](const Item &s) { return answered(s); });
    if (count == 0)
        return tr("None of these");
    return count < std::ssize(signs) ? tr("None of the others") : tr("Continue");
}

void SafetyCheck::setList(int list)
{
    m_list = std::clamp(list, 0, lists() - 1);
    Q_EMIT changed();
}

void SafetyCheck::noneOfThese()
{
    m_busy = true;
    for (const Item &sign : m_lists[size_t(m_list)]->items) {
        const auto no = std::ranges::find_if(sign.options, [](const content::Option &option) {
            const auto *word = std::get_if<content::Coding>(&option.value);
            return word != nullptr && word->code == u"no";
        });
        if (!answered(sign) && no != sign.options.end())
            m_form.choose(pathOf(sign).toString(), int(no - sign.options.begin()));
    }
    m_busy = false;
    look();
    if (!m_finished)
        advance();
}

void SafetyCheck::leaveOpen()
{
    begin();
    advance();
}

void SafetyCheck::look()
{
    if (m_busy || m_finished)
        return;
    if (m_form.answered() > 0)
        begin();
    if (content::safetyOutcome(answers()) == SafetyOutcome::Emergency) {
        finish();
        return;
    }
    if (m_form.resumed() && !std::exchange(m_placed, true)) {
        const auto open = std::ranges::find_if(m_lists, [this](const Item *list) {
            return !std::ranges::all_of(list->items, [this](const Item &s) { return answered(s); });
        });
        m_list = std::min(int(open - m_lists.begin()), lists() - 1);
    }
    Q_EMIT changed();
}

void SafetyCheck::begin()
{
    if (std::exchange(m_isBegun, true))
        return;
    const content::Questionnaire &check = m_form.session().questionnaire();
    m_safety.follow({m_begun.id, {}, {}});
    m_context.store.save({sync::Response{.key = m_begun,
                                         .person = m_context.person,
                                         .questionnaire = check.canonical(),
                                         .status = sync::ResponseStatus::InProgress,
                                         .authored = m_context.clock.now(),
                                         .language = m_context.language,
                                         .pack = m_context.pack,
                                         .mode = m_context.mode,
                                         .items = {}}},
                         sync::LocalStore::Share::No);
}

void SafetyCheck::advance()
{
    std::vector<QStringList> lists;
    for (const Item *list : m_lists) {
        lists.emplace_back();
        for (const Item &asked : list->items)
            lists.back().append(asked.linkId);
    }
    const size_t next = content::nextList(lists, size_t(m_list), answers());
    if (next >= lists.size())
        finish();
    else
        setList(int(next));
}

void SafetyCheck::finish()
{
    m_finished = true;
    const content::Questionnaire &check = m_form.session().questionnaire();
    const CheckAnswers said = answers();
    const SafetyOutcome outcome = content::safetyOutcome(said);
    if (const Item *item = check.find(content::safetycheck::outcomeItem)) {
        const QString code = content::outcomeCode(outcome);
        const auto option = std::ranges::find_if(item->options, [&](const content::Option &of) {
            const auto *word = std::get_if<content::Coding>(&of.value);
            return word != nullptr && word->code == code;
        });
        if (option != item->options.end())
            m_form.fillIn(item->linkId, option->value);
    }
    m_safety.follow({m_begun.id, outcome, said});
    m_form.save();
    Q_EMIT changed();
}

CheckAnswers SafetyCheck::answers() const
{
    return content::checkAnswers(m_form.session().questionnaire(), m_form.session().items());
}

content::Path SafetyCheck::pathOf(const Item &sign) const
{
    for (const Item *list : m_lists)
        for (const Item &item : list->items)
            if (&item == &sign)
                return content::Path().child(list->linkId).child(item.linkId);
    return {};
}

bool SafetyCheck::answered(const Item &sign) const
{
    return !m_form.session().answers(pathOf(sign)).empty();
}

} // namespace backwell::app
