// SPDX-License-Identifier: Apache-2.0
// Runs the rounds of a session with the real evaluator, as the app does.
#pragma once

#include "content/expression/evaluator.h"
#include "tests/content/expression/computed_forms.h"

#include <QTest>

namespace backwell::tests
{

/// Makes the evaluator of a test; without fhirpath.js in the build the test is skipped.
inline void makeOrSkip(std::unique_ptr<content::FhirPathEvaluator> &evaluator,
                       const content::FhirPathEvaluator::Limits &limits = {})
{
    evaluator = content::FhirPathEvaluator::create(limits);
    if (!evaluator)
        QSKIP("this build has no fhirpath.js (content/expression/README.md)");
}

/// Half a second an expression: what goes on for longer is the fault of the expression.
inline constexpr content::FhirPathEvaluator::Limits brief{std::chrono::milliseconds(500),
                                                          std::chrono::milliseconds(10000)};

inline content::ExpressionResults resultsOf(content::FhirPathEvaluator &evaluator,
                                            const content::ExpressionTask &task)
{
    auto future = evaluator.evaluate(task);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30000) || future.isCanceled())
        qFatal("no results came");
    return future.result();
}

/// Rounds until nothing is pending; returns how many.
inline int settle(content::Session &session, content::FhirPathEvaluator &evaluator)
{
    int rounds = 0;
    session.awaitResults();
    for (; session.pending(); ++rounds) {
        if (!session.applyResults(resultsOf(evaluator, session.expressionTask())))
            qFatal("results of now were not taken");
    }
    return rounds;
}

} // namespace backwell::tests
