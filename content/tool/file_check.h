// SPDX-License-Identifier: Apache-2.0
// One file of a pack at a time, read by the reader the app uses; what must fit together is kept.
#pragma once

#include "content/article/article.h"
#include "content/article/library.h"
#include "content/instrument/instrument.h"
#include "content/questionnaire/questionnaire.h"
#include "content/tool/words.h"

#include <QDate>
#include <QMap>
#include <QSet>

namespace backwell::content::tool
{

/// What one file says that another must answer.
struct Gathered {
    QMap<QString, QString> topicOf; ///< article -> its topic
    QSet<QString> movements;
    QSet<QString> terms;
    QMap<QString, std::shared_ptr<const Questionnaire>> questionnaires; ///< by canonical
    std::vector<Topic> topics;
    std::vector<std::pair<QString, Link>> links;             ///< with the file they stand in
    std::vector<std::pair<QString, QString>> pictures;       ///< likewise
    std::vector<std::pair<QString, Instrument>> instruments; ///< likewise
    QStringList scheduled; ///< instruments that schedule.json asks for
    int unapproved = 0;    ///< articles no clinician has signed
};

class FileCheck
{
public:
    /// `bound`: ids of imported measures, whose wording is their owner's and is not looked at.
    FileCheck(QDate today, std::optional<WordList> words, QSet<QString> bound, Findings &findings);

    /// `path` is relative to the pack.
    void look(const QString &path, const QByteArray &bytes);
    const Gathered &gathered() const { return m_gathered; }

private:
    void say(Level level, const QString &file, const QString &text);
    void error(const QString &file, const QString &text) { say(Level::Error, file, text); }
    void checkText(const QString &path, const QString &text);
    void checkMark(const QString &path, const QString &what, const QString &mark);
    void checkArticle(const QString &path, const QString &id, const QByteArray &bytes);
    void checkMovement(const QString &path, const QString &id, const QByteArray &bytes);
    void checkQuestionnaire(const QString &path, const QString &id, const QByteArray &bytes);
    void checkInstrument(const QString &path, const QString &id, const QByteArray &bytes);
    void checkTable(const QString &path, const QString &id, const QByteArray &bytes);
    void checkHelp(const QString &path, const QByteArray &bytes);
    void checkLists(const QString &path, const QByteArray &bytes);

    QDate m_today;
    std::optional<WordList> m_words;
    QSet<QString> m_bound;
    Findings &m_findings;
    Gathered m_gathered;
};

} // namespace backwell::content::tool
