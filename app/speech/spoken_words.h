// SPDX-License-Identifier: Apache-2.0
// What is read aloud of a thing on a page: its words as they stand there, in their order.
#pragma once

#include "app/form/form_question.h"
#include "app/learn/article_block.h"
#include "app/safety/help_tier.h"

namespace backwell::app
{

/// Words of a questionnaire are never changed: they belong to its owner.
class SpokenWords
{
public:
    /// The question, its help, then the answers in order; never which of them is chosen.
    static QStringList of(const FormQuestion &question);
    /// One tier, or one line of those to talk to.
    static QStringList of(const HelpTier &tier);
    /// Pictures are not told.
    static QStringList of(const QList<ArticleBlock> &blocks);
    /// Telephone numbers digit by digit: "Call 9 9 9".
    static QString digitByDigit(const QString &text);
};

} // namespace backwell::app
