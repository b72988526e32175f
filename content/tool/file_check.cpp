// SPDX-License-Identifier: Apache-2.0
// The rules of each kind of file.
#include "content/tool/file_check.h"

#include "content/plan/starter_plan.h"
#include "content/questionnaire/reader.h"
#include "content/safety/help_now.h"
#include "content/schedule/schedule.h"
#include "content/search/search_words.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backwell::content::tool
{

FileCheck::FileCheck(QDate today, std::optional<WordList> words, QSet<QString> bound,
                     Findings &findings)
    : m_today(today), m_words(std::move(words)), m_bound(std::move(bound)), m_findings(findings)
{
}

void FileCheck::say(Level level, const QString &file, const QString &text)
{
    m_findings.push_back({level, file, text});
}

void FileCheck::checkText(const QString &path, const QString &text)
{
    if (m_words)
        m_words->look(path, text, m_findings);
    if (text.contains(u"http://") || text.contains(u"https://") || text.contains(u"www."))
        error(path, QStringLiteral("shows an address"));
}

void FileCheck::checkMark(const QString &path, const QString &what, const QString &mark)
{
    if (!mark.isEmpty() && mark != u"V")
        say(Level::Note, path, QStringLiteral("[%1] to be verified: ").arg(mark) + what);
}

void FileCheck::look(const QString &path, const QByteArray &bytes)
{
    const QString kind = path.section(u'/', 0, 0);
    const QString id = QFileInfo(path).completeBaseName();
    if (kind == u"articles" && path.endsWith(u".md"))
        return checkArticle(path, id, bytes);
    if (path == u"search-words.json") { // typed by people and shown to nobody
        if (const auto words = readSearchWords(bytes); !words)
            error(path, words.error().detail);
        return;
    }
    if (!path.endsWith(u".json"))
        return error(path, QStringLiteral("a kind of file that is not known"));
    const auto texts = seenTexts(bytes);
    if (!texts)
        return error(path, texts.error().detail);
    const bool theirs =
        (kind == u"questionnaires" || kind == u"instruments") && m_bound.contains(id);
    if (!theirs)
        checkText(path, *texts);
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

void FileCheck::checkArticle(const QString &path, const QString &id, const QByteArray &bytes)
{
    const auto article = readArticle(bytes);
    if (!article)
        return error(path, article.error().detail);
    if (article->id != id)
        error(path, QStringLiteral("its id is ") + article->id);
    if (article->reviewBy < m_today)
        say(Level::Warning, path, QStringLiteral("its review date has passed"));
    m_gathered.unapproved += article->approver.isEmpty() ? 1 : 0;
    checkText(path, article->plainText());
    for (const QString &source : article->sources)
        checkMark(path, source, source.endsWith(u"[R]") ? QStringLiteral("R") : QString());
    for (const Block &block : article->blocks) {
        if (const auto *people = std::get_if<TenPeople>(&block))
            checkMark(path, people->title, people->mark);
        if (const auto *picture = std::get_if<Picture>(&block))
            m_gathered.pictures.emplace_back(path, picture->target);
    }
    if (!article->picture.isEmpty())
        m_gathered.pictures.emplace_back(path, article->picture);
    for (const Link &link : article->links())
        m_gathered.links.emplace_back(path, link);
    m_gathered.topicOf.insert(id, article->topic);
}

void FileCheck::checkMovement(const QString &path, const QString &id, const QByteArray &bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (root.value(QLatin1StringView("id")).toString() != id)
        error(path, QStringLiteral("its id is another one"));
    for (const char *key : {"title", "line", "group", "care"}) {
        if (root.value(QLatin1StringView(key)).toString().isEmpty())
            error(path, QStringLiteral("no ") + QLatin1StringView(key));
    }
    if (root.value(QLatin1StringView("cues")).toArray().isEmpty())
        error(path, QStringLiteral("no cues"));
    m_gathered.movements.insert(id);
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
    if (path == u"learn.json") {
        auto topics = readTopics(bytes);
        if (!topics)
            return error(path, topics.error().detail);
        m_gathered.topics = std::move(*topics);
    } else if (path == u"glossary.json") {
        const auto terms = readGlossary(bytes);
        if (!terms)
            return error(path, terms.error().detail);
        for (const Term &term : *terms)
            m_gathered.terms.insert(term.id);
    } else if (path == u"plans/starter.json") {
        const auto plan = readStarterPlan(bytes);
        if (!plan)
            return error(path, plan.error().detail);
        for (const StarterMovement &one : plan->movements)
            m_gathered.links.emplace_back(path, Link{Link::To::Movement, one.movement});
    } else if (path == u"schedule.json") {
        auto rules = readScheduleRules(bytes);
        if (!rules)
            return error(path, rules.error().detail);
        for (const MeasurePoint &point : rules->points)
            m_gathered.scheduled += point.instruments;
    } else {
        error(path, QStringLiteral("a kind of file that is not known"));
    }
}

} // namespace backwell::content::tool
