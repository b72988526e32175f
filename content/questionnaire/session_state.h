// SPDX-License-Identifier: Apache-2.0
// What a session holds; only its own sources include this.
#pragma once

#include "content/questionnaire/form_tree.h"
#include "content/questionnaire/session.h"

namespace backwell::content
{

struct Session::State {
    std::shared_ptr<const Questionnaire> questionnaire;
    std::vector<FormNode> nodes;
    std::function<void()> callback;
    int revision = 0;
    bool awaiting = false;
    bool changed = false;

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
    /// After every change of answers.
    void settle()
    {
        settleEnablement(nodes);
        ++revision;
        notify();
    }
    /// What a draft is of: the canonical, or the url alone.
    QString name() const
    {
        const QString canonical = questionnaire->canonical();
        return canonical.isEmpty() ? questionnaire->url : canonical;
    }
};

} // namespace backwell::content
