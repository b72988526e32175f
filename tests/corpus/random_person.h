// SPDX-License-Identifier: Apache-2.0
// Somebody who answers at random, the way a page lets people answer.
#pragma once

#include "content/questionnaire/session.h"

#include <functional>

namespace backwell::tests
{

/// The numbers come from outside, so that a seed or a fuzzer decides; the same give the same acts.
class RandomPerson
{
public:
    using Numbers = std::function<quint32()>;
    explicit RandomPerson(Numbers numbers) : m_numbers(std::move(numbers)) {}

    /// Answers what is shown, leaves some of it out, and mends what is objected to. Returns whether
    /// the form can be saved.
    bool fillIn(content::Session &session);
    /// One act that a page could do to a form, sensible or not.
    void poke(content::Session &session);

private:
    quint32 below(quint32 limit) { return limit == 0 ? 0 : m_numbers() % limit; }
    bool chance(quint32 percent) { return below(100) < percent; }
    /// Nothing when nobody could answer it here.
    std::optional<content::AnswerValue> answerTo(const content::Item &item);
    std::optional<content::AnswerValue> numberFor(const content::Item &item);
    std::optional<content::AnswerValue> dayFor(const content::Item &item);
    content::AnswerValue wordsFor(const content::Item &item);
    QString typed();
    void answer(content::Session &session, const content::Row &row);
    void mend(content::Session &session, const content::Problem &problem);

    Numbers m_numbers;
};

} // namespace backwell::tests
