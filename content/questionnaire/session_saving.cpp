// SPDX-License-Identifier: Apache-2.0
// From a session to a response or a draft, and back.
#include "content/questionnaire/session.h"

#include "content/questionnaire/answer_tree.h"
#include "content/questionnaire/session_state.h"

namespace backwell::content
{

std::vector<sync::AnswerItem> Session::items() const
{
    return answerTree(m_state->nodes);
}

Result<sync::Response> Session::response(const ResponseStamp &stamp) const
{
    if (pending())
        return fail(ErrorKind::Invalid, QStringLiteral("results are awaited"));
    if (const auto open = problems(); !open.empty())
        return fail(ErrorKind::Invalid,
                    open.front().path.toString() + u' ' + problemName(open.front().code));
    const QString canonical = questionnaire().canonical();
    if (canonical.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("the questionnaire has no url and version"));
    return sync::Response{stamp.key,      stamp.person, canonical,  stamp.status, stamp.authored,
                          stamp.language, stamp.pack,   stamp.mode, items()};
}

QByteArray Session::draft() const
{
    Draft draft{m_state->name(), wholeTree(m_state->nodes), {}};
    collectTyped(m_state->nodes, {}, draft.typed);
    return writeDraft(draft);
}

Result<int> Session::restore(const QByteArray &bytes)
{
    const auto draft = readDraft(bytes);
    if (!draft)
        return std::unexpected(draft.error());
    if (draft->questionnaire != m_state->name())
        return fail(ErrorKind::Conflict, QStringLiteral("a draft of ") + draft->questionnaire);
    int dropped = applyTree(m_state->nodes, draft->items);
    for (const Draft::Typed &typed : draft->typed) {
        const auto path = Path::parse(typed.path);
        if (!path || !setText(*path, typed.text)) {
            ++dropped;
            continue;
        }
        FormNode *node = m_state->question(*path);
        if (!node->instances.empty())
            dropped += applyTree(node->instances.front().children, typed.items);
    }
    m_state->begun();
    return dropped;
}

Result<int> Session::fill(const sync::Response &response)
{
    if (response.questionnaire != m_state->name())
        return fail(ErrorKind::Conflict, QStringLiteral("a response to ") + response.questionnaire);
    const int dropped = applyTree(m_state->nodes, response.items);
    m_state->begun();
    return dropped;
}

} // namespace backwell::content
