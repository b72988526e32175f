// SPDX-License-Identifier: Apache-2.0
// The sentences of the safety check: what to do, and why it is asked.
#pragma once

#include "app/safety/safety_advice.h"
#include "content/safety/help_now.h"
#include "content/safety/safety_due.h"
#include "content/safety/safety_outcome.h"

#include <QCoreApplication>

namespace backwell::app
{

class SafetyWords
{
    Q_DECLARE_TR_FUNCTIONS(SafetyWords)
public:
    /// What `outcome` asks for. Why, when the answers lead to it by today's rules; without answers
    /// in general. `help` has at least one tier.
    static SafetyAdvice advice(const content::HelpNow &help, content::SafetyOutcome outcome,
                               const content::CheckAnswers &answers);

    /// Why the check is asked, in a few words.
    static QString dueTitle(content::SafetyReason reason);
    static QString newSignTitle();      ///< something new was told after a movement
    static QString dueLine(bool again); ///< how long it takes
    /// In the place of these, where the lists are shown and nothing is asked.
    static QString listsTitle();
    static QString listsLine();
};

} // namespace backwell::app
