// SPDX-License-Identifier: Apache-2.0
// The manifest, each file, and what must hold between files.
#include "content/tool/pack_check.h"

#include "content/pack/manifest.h"
#include "content/tool/binding_check.h"
#include "platform/base/paths.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>

namespace backwell::content::tool
{

namespace
{
using Files = QMap<QString, QByteArray>;

Files readFiles(const QString &folder, Findings &findings)
{
    Files all;
    QDirIterator files(QDir(folder).absolutePath(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString path = QDir(folder).relativeFilePath(file);
        const auto bytes = paths::readAll(file, 512LL << 20);
        if (!isPackPath(path))
            findings.push_back({Level::Error, path, QStringLiteral("a name a pack may not hold")});
        else if (!bytes)
            findings.push_back({Level::Error, path, QStringLiteral("cannot be read")});
        else
            all.insert(path, *bytes);
    }
    return all;
}

void checkManifest(const Files &files, QDate today, Findings &findings)
{
    const QString file = QStringLiteral("manifest.json");
    const auto manifest = readManifest(files.value(file));
    if (!manifest) {
        findings.push_back({Level::Error, file, manifest.error().detail});
        return;
    }
    if (manifest->approver.name.isEmpty() || !manifest->approver.date.isValid())
        findings.push_back({Level::Warning, file, QStringLiteral("no clinical approver yet")});
    if (manifest->reviewBy < today)
        findings.push_back({Level::Warning, file, QStringLiteral("its review date has passed")});
    if (!files.contains(QStringLiteral("safety/help-now.json")))
        findings.push_back(
            {Level::Error, file, QStringLiteral("a pack needs safety/help-now.json")});
}

std::optional<WordList> readWords(const Files &files, Findings &findings)
{
    const QString file = QStringLiteral("words.json");
    if (!files.contains(file)) {
        const bool built = files.contains(QStringLiteral("manifest.sig"));
        findings.push_back({built ? Level::Note : Level::Error, file,
                            QStringLiteral("no list here, so words are not looked at")});
        return std::nullopt;
    }
    auto list = WordList::read(files.value(file));
    if (!list) {
        findings.push_back({Level::Error, file, list.error().detail});
        return std::nullopt;
    }
    return std::move(*list);
}

/// Files that are no content of their own.
bool isAside(const QString &path)
{
    return path == u"manifest.json" || path == u"manifest.sig" || path == u"words.json" ||
           path == u"search.db" || path.endsWith(u"README.md") || path.startsWith(u"animation/") ||
           path.startsWith(u"regions/") || path.startsWith(u"bindings/") ||
           path.startsWith(u"licences/");
}

bool leadsSomewhere(const Link &link, const Gathered &all, const Files &files)
{
    switch (link.to) {
    case Link::To::Article:
        return all.topicOf.contains(link.id);
    case Link::To::Movement:
        return all.movements.contains(link.id);
    case Link::To::Glossary:
        return all.terms.contains(link.id);
    case Link::To::Help:
        return link.id == u"now";
    case Link::To::Measure:
        return files.contains(QStringLiteral("questionnaires/%1.json").arg(link.id));
    case Link::To::Phone:
        return true;
    }
    return false;
}

void checkLinks(const Gathered &all, const Files &files, Findings &findings)
{
    for (const auto &[file, link] : all.links) {
        if (!leadsSomewhere(link, all, files))
            findings.push_back(
                {Level::Error, file, QStringLiteral("a link that leads nowhere: ") + link.id});
    }
    for (const auto &[file, target] : all.pictures) {
        if (!target.startsWith(u"chart:") && !all.movements.contains(target.section(u'/', 0, 0)))
            findings.push_back(
                {Level::Error, file, QStringLiteral("a picture of no movement here: ") + target});
    }
}

void checkInstruments(const Gathered &all, Findings &findings)
{
    QSet<QString> codes;
    QSet<QString> ids;
    for (const auto &[file, instrument] : all.instruments) {
        ids.insert(instrument.id);
        for (const ScoreRule &score : instrument.scores) {
            const QString code = score.code.system + u'|' + score.code.code;
            if (codes.contains(code))
                findings.push_back(
                    {Level::Error, file, QStringLiteral("another one has the code ") + code});
            codes.insert(code);
        }
        const auto questionnaire = all.questionnaires.value(instrument.questionnaire);
        if (!questionnaire) // a measure of its owner, which a region imports
            findings.push_back(
                {Level::Note, file, QStringLiteral("its questionnaire is not in this pack")});
        for (const MeasureItem &item : instrument.items) {
            if (questionnaire && !questionnaire->find(item.linkId))
                findings.push_back(
                    {Level::Error, file, QStringLiteral("no such item: ") + item.linkId});
        }
    }
    for (const QString &id : all.scheduled) {
        if (!ids.contains(id))
            findings.push_back({Level::Error, QStringLiteral("schedule.json"),
                                QStringLiteral("no such instrument: ") + id});
    }
}

void checkTopics(const Gathered &all, Findings &findings)
{
    const QString file = QStringLiteral("learn.json");
    QMap<QString, QString> listed;
    for (const Topic &topic : all.topics) {
        for (const QString &article : topic.articles)
            listed.insert(article, topic.id);
    }
    for (auto article = all.topicOf.constBegin(); article != all.topicOf.constEnd(); ++article) {
        if (listed.take(article.key()) != article.value())
            findings.push_back({Level::Error, file,
                                article.key() + QStringLiteral(" is not listed in its own topic")});
    }
    for (const QString &missing : listed.keys())
        findings.push_back({Level::Error, file, QStringLiteral("no such article: ") + missing});
}
} // namespace

Findings checkPack(const QString &folder, QDate today)
{
    Findings findings;
    const Files files = readFiles(folder, findings);
    checkManifest(files, today, findings);
    FileCheck check(today, readWords(files, findings), boundIds(files), findings);
    for (auto file = files.constBegin(); file != files.constEnd(); ++file) {
        if (!isAside(file.key()))
            check.look(file.key(), file.value());
    }
    const Gathered &all = check.gathered();
    checkLinks(all, files, findings);
    checkInstruments(all, findings);
    checkBindings(files, all, today, findings);
    checkTopics(all, findings);
    if (all.unapproved > 0)
        findings.push_back({Level::Note, QStringLiteral("articles"),
                            QStringLiteral("%1 without an approver").arg(all.unapproved)});
    std::ranges::stable_sort(findings, {}, &Finding::level);
    return findings;
}

} // namespace backwell::content::tool
