// SPDX-License-Identifier: Apache-2.0
// One JSON file of a pack at a time, read by the reader the app uses; what must fit together is
// kept.
#pragma once

#include "content/instrument/instrument.h"
#include "content/questionnaire/questionnaire.h"
#include "content/tool/pack_source.h"
#include "content/tool/words.h"

#include <QDate>
#include <QMap>
#include <QSet>

namespace backwell::content::tool
{

/// What one file says that another must answer.
struct Gathered {
    QMap<QString, QSet<QString>> movements;                             ///< id -> its poses
    QMap<QString, std::shared_ptr<const Questionnaire>> questionnaires; ///< by canonical
    std::vector<std::pair<QString, Instrument>> instruments; ///< with the file they stand in
    QStringList scheduled; ///< instruments that schedule.json asks for
};

class FileCheck
{
public:
    /// `bound`: ids of imported measures, whose wording is their owner's and is not looked at.
    /// `told`: files with errors already; what their reader says is not told again.
    FileCheck(const PackSource &pack, const std::optional<WordList> &words, QSet<QString> bound,
              QSet<QString> told, Findings &findings);

    /// `path` is one of the pack's.
    void look(const QString &path);
    const Gathered &gathered() const { return m_gathered; }

private:
    void say(Level level, const QString &file, const QString &text);
    void error(const QString &file, const QString &text) { say(Level::Error, file, text); }
    void checkTexts(const QString &path, const std::vector<SeenText> &texts);
    void checkMark(const QString &path, const QString &what, const QString &mark);
    void checkMovement(const QString &path, const QString &id, const QByteArray &bytes);
    void checkQuestionnaire(const QString &path, const QString &id, const QByteArray &bytes);
    void checkInstrument(const QString &path, const QString &id, const QByteArray &bytes);
    void checkTable(const QString &path, const QString &id, const QByteArray &bytes);
    void checkHelp(const QString &path, const QByteArray &bytes);
    void checkLists(const QString &path, const QByteArray &bytes);

    const PackSource &m_pack;
    const std::optional<WordList> &m_words;
    QSet<QString> m_bound;
    QSet<QString> m_told;
    Findings &m_findings;
    Gathered m_gathered;
};

} // namespace backwell::content::tool
