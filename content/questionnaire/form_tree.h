// SPDX-License-Identifier: Apache-2.0
// Inside a session: the tree of what stands on the form now, one node per item, with its instances.
#pragma once

#include "content/questionnaire/path.h"
#include "content/questionnaire/questionnaire.h"

namespace backwell::content
{

struct FormNode;

/// One repeat of a group, or one answer of a question with what is nested under it.
struct FormInstance {
    std::optional<AnswerValue> value; ///< nothing for a group, or while `typed` cannot be read
    QString typed;                    ///< what could not be read
    std::vector<FormNode> children;

    bool hasAnswer() const; ///< itself, or an enabled item below
};

/// A group has one instance or more, a question as many as it has answers, a display one.
struct FormNode {
    const Item *item = nullptr;
    std::vector<FormInstance> instances;
    bool enabled = true;             ///< its own conditions hold; its parents' are theirs
    std::optional<bool> allowed;     ///< what its enableWhenExpression said last
    std::optional<Coding> unit = {}; ///< chosen for a quantity, also before its number

    bool hasAnswer() const;
    /// Of a quantity: the unit chosen, of its answer, or of its item; nothing when it has none.
    std::optional<Coding> measuredIn() const;
};

/// How many instances an item has when a form opens: of a group its minOccurs, at most 50; of a
/// question its initial answers.
int openingInstances(const Item &item);
/// Nodes for these items, with their initial values.
std::vector<FormNode> makeNodes(const std::vector<Item> &items);
/// A fresh instance with its children.
FormInstance makeInstance(const Item &item, std::optional<AnswerValue> value = std::nullopt);

/// The node a path leads to, nullptr if none. With `reachable`, only through enabled nodes.
FormNode *findNode(std::vector<FormNode> &nodes, const Path &path, bool reachable = false);

/// What a condition counts as until it is computed.
enum class Undecided { Shown, Hidden };

/// Decides `enabled` of every node from the conditions. Conditions on conditions settle in passes;
/// what still changes after as many passes as there could be levels is shown, never hidden.
void settleEnablement(std::vector<FormNode> &nodes, Undecided undecided);

} // namespace backwell::content
