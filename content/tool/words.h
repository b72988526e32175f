// SPDX-License-Identifier: Apache-2.0
// Words to avoid, as data, and where one of them is used after all.
#pragma once

#include "content/tool/finding.h"
#include "platform/base/error.h"

#include <QRegularExpression>
#include <QStringList>

namespace backwell::content::tool
{

class WordList
{
public:
    /// words.json as content/schema/README.md says. Errors: Invalid.
    static Result<WordList> read(const QByteArray &json);

    /// One error for each word found in `text`, which begins in that line, that `file` is not
    /// exempt from.
    void look(const QString &file, int line, const QString &text, Findings &findings) const;

    /// What every text may say in the same words.
    QStringList setPhrases() const { return m_setPhrases; }

private:
    struct Rule {
        QString word;
        QRegularExpression pattern;
        QString prefer;
    };
    struct Exemption {
        QRegularExpression files;
        QStringList words;
    };
    bool isExempt(const QString &file, const QString &word) const;

    std::vector<Rule> m_rules;
    std::vector<Exemption> m_exemptions;
    QStringList m_setPhrases;
};

struct SeenText {
    QString pointer; ///< as of JsonLines
    QString text;
};

/// Every text of a JSON file that a person may read in the app. Errors: Invalid.
Result<std::vector<SeenText>> seenTexts(const QByteArray &json);

} // namespace backwell::content::tool
