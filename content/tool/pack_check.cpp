// SPDX-License-Identifier: Apache-2.0
// The manifest, each file, and what must hold between files.
#include "content/tool/pack_check.h"

#include "content/tool/binding_check.h"
#include "content/tool/evidence_check.h"
#include "content/tool/item_check.h"
#include "content/tool/likeness.h"
#include "content/tool/link_check.h"
#include "content/tool/manifest_check.h"
#include "content/tool/movement_check.h"
#include "content/tool/schema_check.h"
#include "content/tool/translation_check.h"

#include <QDir>

#include <algorithm>

namespace backwell::content::tool
{

namespace
{
std::optional<WordList> readWords(const PackSource &pack, const QSet<QString> &told,
                                  Findings &findings)
{
    const QString file = QStringLiteral("words.json");
    if (!pack.files.contains(file)) {
        const bool translates = pack.manifest && !pack.manifest->translates.isEmpty();
        findings.push_back({pack.built() ? Level::Note
                            : translates ? Level::Warning
                                         : Level::Error,
                            file, QStringLiteral("no list here, so words are not looked at")});
        return std::nullopt;
    }
    auto list = WordList::read(pack.files.value(file));
    if (list)
        return std::move(*list);
    if (!told.contains(file))
        findings.push_back({Level::Error, file, list.error().detail, 1});
    return std::nullopt;
}

/// Files that are looked at elsewhere, or are no content of their own.
bool isAside(const QString &path)
{
    static const QStringList files{QStringLiteral("manifest.json"), QStringLiteral("manifest.sig"),
                                   QStringLiteral("words.json"), QStringLiteral("search.db")};
    static const QStringList folders{QStringLiteral("animation"), QStringLiteral("regions"),
                                     QStringLiteral("bindings"),  QStringLiteral("licences"),
                                     QStringLiteral("easy-read"), QStringLiteral("sign-films")};
    const QString folder = path.contains(u'/') ? path.section(u'/', 0, 0) : QString();
    const bool item = path.endsWith(u".md") &&
                      (folder == u"articles" || folder == u"cards" || folder == u"beliefs");
    return item || files.contains(path) || folders.contains(folder) || path.endsWith(u"README.md");
}

void checkInstruments(const Gathered &all, const PackSource &pack, Findings &findings)
{
    const auto lineOf = [&](const QString &file, const QString &id) {
        return pack.lineHolding(file, '"' + id.toUtf8() + '"');
    };
    QSet<QString> codes;
    QSet<QString> ids;
    for (const auto &[file, instrument] : all.instruments) {
        ids.insert(instrument.id);
        for (const ScoreRule &score : instrument.scores) {
            const QString code = score.code.system + u'|' + score.code.code;
            if (codes.contains(code))
                findings.push_back({Level::Error, file,
                                    QStringLiteral("another one has the code ") + code,
                                    lineOf(file, score.code.code)});
            codes.insert(code);
        }
        const auto questionnaire = all.questionnaires.value(instrument.questionnaire);
        if (!questionnaire) // a measure of its owner, which a region imports
            findings.push_back(
                {Level::Note, file, QStringLiteral("its questionnaire is not in this pack")});
        for (const MeasureItem &item : instrument.items) {
            if (questionnaire && !questionnaire->find(item.linkId))
                findings.push_back({Level::Error, file,
                                    QStringLiteral("no such item: ") + item.linkId,
                                    lineOf(file, item.linkId)});
        }
    }
    for (const QString &id : all.scheduled) {
        if (!ids.contains(id))
            findings.push_back({Level::Error, QStringLiteral("schedule.json"),
                                QStringLiteral("no such instrument: ") + id,
                                lineOf(QStringLiteral("schedule.json"), id)});
    }
}

/// The pack that this one translates lies beside it, under its name.
std::optional<PackSource> readOriginal(const PackSource &pack, Findings &findings)
{
    if (!pack.manifest || pack.manifest->translates.isEmpty())
        return std::nullopt;
    const QString folder =
        QDir(pack.folder).absoluteFilePath(QStringLiteral("../") + pack.manifest->translates);
    if (QFileInfo::exists(folder + QStringLiteral("/manifest.json")))
        return readSource(folder);
    findings.push_back(
        {Level::Warning, QStringLiteral("manifest.json"),
         QStringLiteral("%1 is not beside this pack, so the two are not compared")
             .arg(pack.manifest->translates),
         pack.lineOf(QStringLiteral("manifest.json"), QStringLiteral("/translates"))});
    return std::nullopt;
}
} // namespace

Findings checkPack(const QString &folder, QDate today)
{
    Findings findings;
    const PackSource pack = readSource(folder);
    const QSet<QString> bound = boundIds(pack.files);
    const QSet<QString> told = checkSchemas(pack, bound, findings);
    for (const Finding &problem : pack.problems) {
        if (!told.contains(problem.file))
            findings.push_back(problem);
    }
    const auto original = readOriginal(pack, findings);
    const PackSource *other = original ? &*original : nullptr;
    checkManifest(pack, today, findings);
    const auto words = readWords(pack, told, findings);
    FileCheck files(pack, words, bound, told, findings);
    for (const QString &path : pack.files.keys()) {
        if (!isAside(path))
            files.look(path);
    }
    const Gathered &all = files.gathered();
    checkItems(pack, words, today, findings);
    checkEvidence(pack, other, findings);
    checkLinks(all, pack, other, findings);
    checkMovements(pack, other, findings);
    checkInstruments(all, pack, findings);
    checkBindings(pack.files, all, today, findings);
    checkTopics(pack, other, findings);
    checkLikeness(pack.items, words ? words->setPhrases() : QStringList(), findings,
                  pack.translation() ? Level::Warning : Level::Error);
    if (other) {
        checkTranslation(pack, *other, findings);
        checkSameMovements(pack, *other, findings);
    }
    const auto unsignedTexts = std::ranges::count_if(
        pack.items, [](const SourceItem &one) { return one.item.approver.isEmpty(); });
    if (unsignedTexts > 0)
        findings.push_back({Level::Note, QStringLiteral("manifest.json"),
                            QStringLiteral("%1 texts without an approver").arg(unsignedTexts)});
    std::ranges::stable_sort(findings, {}, &Finding::level);
    return findings;
}

} // namespace backwell::content::tool
