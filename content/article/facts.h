// SPDX-License-Identifier: Apache-2.0
// What the texts rest on: facts with their sources, and the few messages that all of it says.
#pragma once

#include "content/article/learn_item.h"

namespace backwell::content
{

struct Fact {
    QString id;      ///< a letter or two and a number, e.g. F4
    QString says;    ///< one or two plain sentences
    QString source;  ///< where it was read
    QString mark;    ///< V read in its source, V2 in a second one, R recalled, I our own proposal
    QString caution; ///< what must be said with it, may be empty
};

/// Who agreed to a message; empty until somebody did.
struct Agreement {
    QString name;
    QDate date;
};

struct KeyMessage {
    QString id;
    QString says;
    QString why;
    QStringList facts; ///< ids
    Agreement clinicians;
    Agreement people;
};

/// facts.json in its order, no id twice. Errors: Invalid with the place.
Result<std::vector<Fact>> readFacts(const QByteArray &json);

/// key-messages.json in its order, no id twice. Errors: Invalid with the place.
Result<std::vector<KeyMessage>> readKeyMessages(const QByteArray &json);

/// The facts that the item cites, in its order; what is not in `all` is left out.
std::vector<Fact> factsOf(const LearnItem &item, const std::vector<Fact> &all);

} // namespace backwell::content
