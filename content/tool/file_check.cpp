// SPDX-License-Identifier: Apache-2.0
// The rules of each kind of file.
#include "content/tool/file_check.h"

#include "content/movement/movement.h"
#include "content/questionnaire/reader.h"
#include "content/safety/help_now.h"
#include "content/schedule/schedule.h"
#include "content/search/search_words.h"
#include "content/tool/schema_check.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace backwell::content::tool
{

FileCheck::FileCheck(const PackSource &pack, const std::optional<WordList> &words,
                     QSet<QString> bound, QSet<QString> told, Findings &findings)
    : m_pack(pack), m_words(words), m_bound(std::move(bound)), m_told(std::move(told)),
      m_findings(findings)
{
}

void FileCheck::say(Level level, const QString &file, const QString &text)
{
    if (level == Level::Error && m_told.contains(file))
        return;
    Finding finding = m_pack.located(file, {ErrorKind::Invalid, text});
    finding.level = level;
    // A reader may name a linkId or an id, at the beginning, in quotes or at the end.
    static const QRegularExpression name(
        QStringLiteral("^([\\w./-]+): |\"([^\"]+)\"|: ([\\w-]+)$"));
    const auto match = name.match(text);
    const QString id = match.captured(1) + match.captured(2) + match.captured(3);
    if (finding.line == 0)
        finding.line = m_pack.lineHolding(file, '"' + id.section(u'/', -1).toUtf8() + '"');
    if (finding.line == 0 && level == Level::Error)
        finding.line = 1;
    m_findings.push_back(finding);
}

void FileCheck::checkTexts(const QString &path, const std::vector<SeenText> &texts)
{
    for (const SeenText &one : texts) {
        const int line = m_pack.lineOf(path, one.pointer);
        if (m_words)
            m_words->look(path, line, one.text, m_findings);
        for (const char *sign : {"http://", "https://", "www."}) {
            if (one.text.contains(QLatin1StringView(sign)))
                m_findings.push_back(
                    {Level::Error, path,
                     QStringLiteral("shows an address; nothing is fetched, so take it out"), line});
        }
    }
}

void FileCheck::checkMark(const QString &path, const QString &what, const QString &mark)
{
    if (!mark.isEmpty() && mark != u"V")
        say(Level::Note, path, QStringLiteral("[%1] to be verified: ").arg(mark) + what);
}

void FileCheck::look(const QString &path)
{
    const QByteArray bytes = m_pack.files.value(path);
    const QString kind = path.section(u'/', 0, 0);
    const QString id = QFileInfo(path).completeBaseName();
    if (path == u"search-words.json") { // typed by people and shown to nobody
        if (const auto words = readSearchWords(bytes); !words)
            error(path, words.error().detail);
        return;
    }
    if (!path.endsWith(u".json"))
        return error(path, QStringLiteral("a kind of file that is not known; take it out"));
    const auto texts = seenTexts(bytes);
    if (!texts)
        return error(path, texts.error().detail);
    const bool theirs =
        (kind == u"questionnaires" || kind == u"instruments") && m_bound.contains(id);
    if (!theirs && path != u"facts.json") // facts are for those who write and sign
        checkTexts(path, *texts);
    if (kind == u"movements")
        checkMovement(path, id, bytes);
    else if (kind == u"questionnaires")
        checkQuestionnaire(path, id, bytes);
    else if (kind == u"instruments")
        checkInstrument(path, id, bytes);
    else if (kind == u"tables")
        checkTable(path, id, bytes);
    else if (path == u"safety/help-now.json")
        checkHelp(path, bytes);
    else
        checkLists(path, bytes);
}

void FileCheck::checkMovement(const QString &path, const QString &id, const QByteArray &bytes)
{
    const auto movement = readMovement(bytes);
    QSet<QString> poses;
    if (!movement)
        error(path, movement.error().detail);
    else if (movement->id != id)
        error(path, QStringLiteral("its id is %1; it must be the file's name").arg(movement->id));
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    for (const QJsonValue key : root[u"figure"][u"keys"].toArray())
        poses.insert(key[u"key"].toString());
    m_gathered.movements.insert(id, poses);
}

void FileCheck::checkQuestionnaire(const QString &path, const QString &id, const QByteArray &bytes)
{
    const ReadQuestionnaire read = readQuestionnaire(bytes);
    for (const Remark &remark : read.report.refused)
        error(path, remark.path + QStringLiteral(": ") + remark.what);
    for (const Remark &remark : read.report.ignored) // of our own nothing is left out
        error(path, remark.path + QStringLiteral(": ") + remark.what);
    for (const Remark &remark : read.report.repaired)
        say(Level::Warning, path, remark.path + QStringLiteral(": ") + remark.what);
    if (!read.questionnaire)
        return;
    const QString url = QStringLiteral("https://fhir.backwell.example/Questionnaire/") + id;
    if (!m_bound.contains(id) && (read.questionnaire->id != id || read.questionnaire->url != url))
        error(path, QStringLiteral("its id or url is another one"));
    m_gathered.questionnaires.insert(read.questionnaire->canonical(), read.questionnaire);
}

void FileCheck::checkInstrument(const QString &path, const QString &id, const QByteArray &bytes)
{
    const auto instrument = readInstrument(bytes);
    if (!instrument)
        return error(path, instrument.error().detail);
    if (instrument->id != id)
        error(path, QStringLiteral("its id is ") + instrument->id);
    checkMark(path, instrument->title + QStringLiteral(", licence"),
              instrument->licence.source.mark);
    if (instrument->recall)
        checkMark(path, instrument->title + QStringLiteral(", recall"),
                  instrument->recall->source.mark);
    for (const ScoreRule &score : instrument->scores) {
        const QString name = instrument->title + QStringLiteral(", ") + score.code.code;
        checkMark(path, name, score.source.mark);
        checkMark(path, name + QStringLiteral(", bands"), score.bandSource.mark);
        for (const ChangeFigure &figure : score.change)
            checkMark(path, name + QStringLiteral(", change"), figure.source.mark);
    }
    m_gathered.instruments.emplace_back(path, *instrument);
}

void FileCheck::checkTable(const QString &path, const QString &id, const QByteArray &bytes)
{
    const auto table = readScoreTable(bytes);
    if (!table)
        return error(path, table.error().detail);
    if (table->id != id)
        error(path, QStringLiteral("its id is ") + table->id);
    checkMark(path, table->id, table->source.mark);
}

void FileCheck::checkHelp(const QString &path, const QByteArray &bytes)
{
    const auto help = readHelpNow(bytes);
    if (!help)
        return error(path, help.error().detail);
    for (const Tier &tier : help->tiers) {
        for (const Sign &sign : tier.signs)
            checkMark(path, tier.id + u'/' + sign.id, sign.mark);
    }
    for (const CrisisLine &line : help->crisis)
        checkMark(path, QStringLiteral("crisis/") + line.id, line.mark);
}

void FileCheck::checkLists(const QString &path, const QByteArray &bytes)
{
    if (path == u"schedule.json") {
        auto rules = readScheduleRules(bytes);
        if (!rules)
            return error(path, rules.error().detail);
        for (const MeasurePoint &point : rules->points)
            m_gathered.scheduled += point.instruments;
    } else if (schemaOf(path).isEmpty()) {
        error(path, QStringLiteral("a kind of file that is not known; take it out"));
    }
}

} // namespace backwell::content::tool
