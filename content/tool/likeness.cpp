// SPDX-License-Identifier: Apache-2.0
// An index from each run of words to the items that hold it.
#include "content/tool/likeness.h"

#include "content/tool/prose.h"

#include <QHash>
#include <QRegularExpression>

#include <map>

namespace backwell::content::tool
{

namespace
{
struct Place {
    int item = 0; ///< index
    int line = 0;
};

struct Shared {
    int runs = 0;
    int line = 0; ///< of the first run in the later item
    QString example;
};

QString plain(const QString &text)
{
    return text.toLower().replace(QChar(0x2019), u'\'');
}

/// The words of each stretch between set phrases.
QList<QStringList> stretches(const QString &text, const QRegularExpression &set)
{
    QList<QStringList> all;
    QString rest = plain(text);
    if (!set.pattern().isEmpty())
        rest.replace(set, QStringLiteral("\n"));
    for (const QString &part : rest.split(u'\n', Qt::SkipEmptyParts))
        all += wordsOf(part);
    return all;
}

QRegularExpression patternOf(const QStringList &phrases)
{
    QStringList bodies;
    for (const QString &phrase : phrases)
        bodies += wordsOf(plain(phrase)).join(QStringLiteral("[^\\w\\n]+"));
    if (bodies.isEmpty())
        return {};
    return QRegularExpression(QStringLiteral("\\b(?:%1)\\b").arg(bodies.join(u'|')),
                              QRegularExpression::UseUnicodePropertiesOption);
}

QHash<QString, std::vector<Place>> indexOf(const std::vector<SourceItem> &items,
                                           const QRegularExpression &set)
{
    QHash<QString, std::vector<Place>> runs;
    for (int i = 0; i < int(items.size()); ++i) {
        for (const Passage &passage : items[size_t(i)].item.passages()) {
            if (!passage.body)
                continue;
            for (const QStringList &words : stretches(passage.text, set)) {
                for (qsizetype at = 0; at + runLength <= words.size(); ++at) {
                    auto &places = runs[words.mid(at, runLength).join(u' ')];
                    if (places.empty() || places.back().item != i)
                        places.push_back({i, passage.line});
                }
            }
        }
    }
    return runs;
}
} // namespace

void checkLikeness(const std::vector<SourceItem> &items, const QStringList &setPhrases,
                   Findings &findings, Level worst)
{
    const auto runs = indexOf(items, patternOf(setPhrases));
    std::map<std::pair<int, int>, Shared> pairs;
    std::map<QString, Place> everywhere; // in order, so that the findings stand still
    for (auto run = runs.begin(); run != runs.end(); ++run) {
        const auto &places = run.value();
        if (places.size() > size_t(tooMany)) {
            everywhere.emplace(run.key(), places.front());
            continue;
        }
        for (size_t later = 1; later < places.size(); ++later) {
            for (size_t earlier = 0; earlier < later; ++earlier) {
                Shared &shared = pairs[{places[earlier].item, places[later].item}];
                const Place &place = places[later];
                if (shared.runs++ == 0 ||
                    std::pair(place.line, run.key()) < std::pair(shared.line, shared.example))
                    shared = {shared.runs, place.line, run.key()};
            }
        }
    }
    for (const auto &[items2, shared] : pairs) {
        if (shared.runs < likenessWarns)
            continue;
        findings.push_back(
            {shared.runs >= likenessFails ? worst : Level::Warning,
             items[size_t(items2.second)].path,
             QStringLiteral("shares %1 runs of five words with %2, such as \u201C%3\u201D; say it "
                            "another way, or list a set phrase in words.json")
                 .arg(shared.runs)
                 .arg(items[size_t(items2.first)].path, shared.example),
             shared.line});
    }
    for (const auto &[run, place] : everywhere)
        findings.push_back({Level::Warning, items[size_t(place.item)].path,
                            QStringLiteral("\u201C%1\u201D stands in %2 texts; vary it, or list a "
                                           "set phrase in words.json")
                                .arg(run)
                                .arg(runs.value(run).size()),
                            place.line});
}

} // namespace backwell::content::tool
