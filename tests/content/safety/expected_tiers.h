// SPDX-License-Identifier: Apache-2.0
// The tiers of tests/data/safety/expected-tiers.json, and the outcome they ask for: a second
// reading of the published lists that knows nothing of the rules.
#pragma once

#include "content/safety/safety_outcome.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace backwell::tests
{

struct ExpectedRow {
    QString id;
    QString sign; ///< of Get help now: the rule that must hold it
    QStringList questions;
    std::vector<int> reads; ///< where `questions` stand in ExpectedTiers::questions
    content::SafetyOutcome yes;
    content::SafetyOutcome notSure;
    content::SafetyOutcome unanswered;
};

class ExpectedTiers
{
public:
    /// Ends the test program when the table does not read.
    ExpectedTiers()
    {
        QFile file(qEnvironmentVariable("BACKWELL_TEST_DATA") +
                   QStringLiteral("/safety/expected-tiers.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no %s", qPrintable(file.fileName()));
        const auto tierOf = [](const QJsonValue &row, QLatin1StringView key) {
            const auto tier = content::outcomeOfCode(row[key].toString());
            if (!tier)
                qFatal("no tier %s", key.data());
            return *tier;
        };
        const auto table = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue row : table.value(QLatin1StringView("rows")).toArray()) {
            ExpectedRow read{row[u"id"].toString(),
                             row[u"sign"].toString(),
                             {},
                             {},
                             tierOf(row, QLatin1StringView("yes")),
                             tierOf(row, QLatin1StringView("notSure")),
                             tierOf(row, QLatin1StringView("unanswered"))};
            for (const QJsonValue answer : row[u"answers"].toArray()) {
                read.questions.append(answer.toString());
                if (!m_questions.contains(answer.toString()))
                    m_questions.append(answer.toString());
                read.reads.push_back(int(m_questions.indexOf(answer.toString())));
            }
            m_rows.push_back(std::move(read));
        }
    }

    const std::vector<ExpectedRow> &rows() const { return m_rows; }
    const QStringList &questions() const { return m_questions; } ///< each once
    /// One answer for each of `questions`, all *no*.
    content::CheckAnswers allNo() const
    {
        content::CheckAnswers answers;
        for (const QString &question : m_questions)
            answers.push_back({question, content::SignAnswer::No});
        return answers;
    }

    /// `answers` are in the order of `questions`.
    static content::SafetyOutcome asks(const ExpectedRow &row, const content::CheckAnswers &answers)
    {
        using content::SignAnswer;
        bool unsure = false;
        bool open = false;
        for (const int at : row.reads) {
            const SignAnswer said = answers[size_t(at)].answer;
            if (said == SignAnswer::No)
                return content::SafetyOutcome::CarryOn;
            unsure = unsure || said == SignAnswer::NotSure;
            open = open || said == SignAnswer::Open;
        }
        if (unsure && open)
            return std::max(row.notSure, row.unanswered);
        return unsure ? row.notSure : (open ? row.unanswered : row.yes);
    }
    /// Of all rows, or of those of one sign.
    content::SafetyOutcome outcome(const content::CheckAnswers &answers,
                                   const QString &sign = {}) const
    {
        auto most = content::SafetyOutcome::CarryOn;
        for (const ExpectedRow &row : m_rows)
            if (sign.isEmpty() || row.sign == sign)
                most = std::max(most, asks(row, answers));
        return most;
    }

private:
    std::vector<ExpectedRow> m_rows;
    QStringList m_questions;
};

} // namespace backwell::tests
