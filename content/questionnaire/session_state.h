// SPDX-License-Identifier: Apache-2.0
// What a session holds; only its own sources include this.
#pragma once

#include "content/questionnaire/computed_nodes.h"
#include "content/questionnaire/form_tree.h"
#include "content/questionnaire/session.h"

namespace backwell::content
{

struct Session::State {
    std::shared_ptr<const Questionnaire> questionnaire;
    std::vector<FormNode> nodes;
    std::function<void()> callback;
    int revision = 0;
    bool changed = false;

    bool computes = false; ///< somebody brings results
    bool awaiting = false;
    bool fresh = true; ///< initial values may still be put in
    int rounds = 0;    ///< of results since a person's last change
    QSet<QString> givenUp;
    std::vector<NotComputed> notComputed;

    /// nullptr when the path leads to no question.
    FormNode *question(const Path &path)
    {
        FormNode *node = findNode(nodes, path);
        return node && node->item->isQuestion() ? node : nullptr;
    }
    void notify() const
    {
        if (callback)
            callback();
    }
    void settleEnablement()
    {
        leaveAlone(nodes, givenUp);
        content::settleEnablement(nodes, computes ? Undecided::Hidden : Undecided::Shown);
    }
    /// After every change of answers.
    void settle()
    {
        settleEnablement();
        ++revision;
        awaiting = computes;
        rounds = 0;
        notify();
    }
    /// Earlier answers are in: initial values stay out, and what is computed is computed again.
    void begun()
    {
        clearComputed(nodes);
        fresh = changed = false;
        settle();
    }
    /// What a draft is of: the canonical, or the url alone.
    QString name() const
    {
        const QString canonical = questionnaire->canonical();
        return canonical.isEmpty() ? questionnaire->url : canonical;
    }
};

} // namespace backwell::content
