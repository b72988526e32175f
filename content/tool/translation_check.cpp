// SPDX-License-Identifier: Apache-2.0
// Two packs side by side.
#include "content/tool/translation_check.h"

namespace backwell::content::tool
{

namespace
{
const QString glossaryFile = QStringLiteral("glossary.json");
const QString becauseFile = QStringLiteral("plans/because.json");

/// What a translation gives its words to.
bool isTranslated(const QString &path)
{
    static const QStringList folders{QStringLiteral("articles"), QStringLiteral("cards"),
                                     QStringLiteral("beliefs"), QStringLiteral("movements"),
                                     QStringLiteral("plans")};
    return (folders.contains(path.section(u'/', 0, 0)) && path != becauseFile) ||
           path == u"learn.json" || path == u"key-messages.json";
}

/// What stays as it is in the original, and why a translation may not have it; else nullptr. Of
/// what else there is (measures, facts, regions) nobody reads words.
const char *whyKept(const QString &path)
{
    if (path.startsWith(u"safety/"))
        return "emergency lists are only ever translated from official sources";
    if (path.startsWith(u"questionnaires/"))
        return "questions are asked in words that were checked";
    return nullptr;
}

QStringList translatedIn(const PackSource &pack)
{
    QStringList paths;
    for (const QString &path : pack.files.keys()) {
        if (isTranslated(path))
            paths += path;
    }
    for (const Term &term : pack.terms)
        paths += glossaryFile + u'#' + term.id;
    for (const QString &place : plan::sentencesByPlace(pack.because).keys())
        paths += becauseFile + u'#' + place;
    return paths;
}

/// Keys of the head on which both must agree, with what they say.
QList<std::pair<QString, QString>> agreedKeys(const LearnItem &item)
{
    QStringList boxes;
    for (const int box : item.boxes)
        boxes += QString::number(box);
    return {{QStringLiteral("topic"), item.topic},
            {QStringLiteral("reader"), wordOf(item.reader)},
            {QStringLiteral("audience"), wordOf(item.audience)},
            {QStringLiteral("when"), wordOf(item.when)},
            {QStringLiteral("boxes"), boxes.join(u' ')},
            {QStringLiteral("messages"), item.messages.join(u' ')},
            {QStringLiteral("facts"), item.facts.join(u' ')},
            {QStringLiteral("answer"), item.verdict ? wordOf(*item.verdict) : QString()}};
}

void checkReasons(const PackSource &pack, const PackSource &original, Findings &findings)
{
    const auto theirs = plan::sentencesByPlace(original.because);
    const auto ours = plan::sentencesByPlace(pack.because);
    for (auto one = ours.begin(); one != ours.end(); ++one) {
        if (theirs.contains(one.key()) && !plan::fillsTheSame(*one, theirs.value(one.key())))
            findings.push_back({Level::Error, becauseFile,
                                QStringLiteral("%1 must fill in the same places as \"%2\"")
                                    .arg(one.key(), theirs.value(one.key())),
                                pack.lineOf(becauseFile, QStringLiteral("/reasons/") + one.key())});
    }
}
} // namespace

Coverage coverageOf(const PackSource &pack, const PackSource &original)
{
    const QStringList ours = translatedIn(pack);
    const QStringList theirs = translatedIn(original);
    Coverage coverage;
    coverage.of = int(theirs.size());
    const QSet<QString> have(ours.begin(), ours.end());
    const QSet<QString> wanted(theirs.begin(), theirs.end());
    for (const QString &path : theirs) {
        if (!have.contains(path))
            coverage.missing += path;
    }
    for (const QString &path : original.files.keys()) {
        if (whyKept(path))
            coverage.kept += path;
    }
    for (const QString &path : ours) {
        if (!wanted.contains(path))
            coverage.extra += path;
    }
    return coverage;
}

void checkTranslation(const PackSource &pack, const PackSource &original, Findings &findings)
{
    const QString name = original.manifest ? original.manifest->name : original.folder;
    const Coverage coverage = coverageOf(pack, original);
    for (const QString &path : coverage.missing)
        findings.push_back({Level::Warning, path, QStringLiteral("is not translated yet")});
    for (const QString &path : coverage.extra) {
        const QString file = path.section(u'#', 0, 0);
        const QByteArray id = path.section(u'#', 1).section(u'/', 0, 0).toUtf8();
        findings.push_back(
            {Level::Error, file,
             QStringLiteral("%1 is not in %2; a translation adds nothing of its own, "
                            "so take it out or add it there first")
                 .arg(path, name),
             id.isEmpty() ? 1 : pack.lineHolding(file, '"' + id + '"')});
    }
    for (const QString &path : pack.files.keys()) {
        if (const char *why = whyKept(path))
            findings.push_back({Level::Warning, path,
                                QStringLiteral("is not shown, that of %1 is: %2")
                                    .arg(name, QLatin1StringView(why))});
    }
    if (pack.manifest && original.manifest && pack.manifest->version != original.manifest->version)
        findings.push_back(
            {Level::Warning, QStringLiteral("manifest.json"),
             QStringLiteral(
                 "is version %1 and %2 is %3: the app shows words of the same version only")
                 .arg(pack.manifest->version, name, original.manifest->version)});
    checkReasons(pack, original, findings);
    for (const SourceItem &one : pack.items) {
        const SourceItem *other = original.find(one.item.kind, one.item.id);
        if (!other)
            continue;
        const auto ours = agreedKeys(one.item);
        const auto theirs = agreedKeys(other->item);
        for (qsizetype i = 0; i < ours.size(); ++i) {
            if (ours[i].second != theirs[i].second)
                findings.push_back({Level::Warning, one.path,
                                    QStringLiteral("%1 is \"%2\" here and \"%3\" in %4")
                                        .arg(ours[i].first, ours[i].second, theirs[i].second, name),
                                    one.item.lines.value(ours[i].first)});
        }
    }
}

} // namespace backwell::content::tool
