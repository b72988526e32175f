// SPDX-License-Identifier: Apache-2.0
// A pack's side of a plan, and its words in English.
#include "content/tool/plan_source.h"

#include "content/movement/movement.h"
#include "content/plan/catalogue_of.h"
#include "content/tool/pack_source.h"
#include "platform/base/paths.h"

#include <QDate>
#include <QLocale>

namespace backwell::content::tool
{

Result<PlanSource> planSource(Arguments &arguments)
{
    const QString given = arguments.take(QStringLiteral("--pack"));
    const QString file = arguments.take(QStringLiteral("--catalogue"));
    const QString folder = given.isEmpty() ? QStringLiteral("content/packs/backwell-en-GB") : given;
    const auto sentences = paths::readAll(folder + QStringLiteral("/plans/because.json"));
    if (!sentences)
        return std::unexpected(sentences.error());
    auto words = plan::readBecauseWords(*sentences);
    if (!words)
        return std::unexpected(words.error());
    if (!file.isEmpty()) {
        const auto bytes = paths::readAll(file);
        if (!bytes)
            return std::unexpected(bytes.error());
        auto catalogue = plan::readCatalogue(*bytes);
        if (!catalogue)
            return std::unexpected(catalogue.error());
        return PlanSource{std::move(*catalogue), std::move(*words)};
    }
    const PackSource pack = readSource(folder);
    const auto movements = loadMovements(folder + QStringLiteral("/movements"));
    if (!movements)
        return std::unexpected(movements.error());
    std::vector<LearnItem> items;
    for (const SourceItem &one : pack.items)
        items.push_back(one.item);
    auto catalogue =
        plan::catalogueOf(pack.manifest ? pack.manifest->name : folder,
                          pack.manifest ? pack.manifest->version : QString(), *movements, items);
    if (!catalogue)
        return std::unexpected(catalogue.error());
    return PlanSource{std::move(*catalogue), std::move(*words)};
}

QString thingText(const plan::Catalogue &catalogue, int movement, int step)
{
    const plan::CatalogueMovement &one = catalogue.movements[size_t(movement)];
    const int minutes = one.minutes[size_t(step)];
    return QStringLiteral("%1, %2 %3 (step %4 of %5)")
        .arg(one.title, QString::number(minutes),
             minutes == 1 ? QStringLiteral("minute") : QStringLiteral("minutes"),
             QString::number(step + 1), QString::number(one.minutes.size()));
}

QString becauseText(const PlanSource &source, const plan::Because &because, plan::Speaks speaks)
{
    QStringList sentences;
    for (const plan::Reason &one : because) {
        const QString text = sentence(source.words, source.catalogue, one, speaks);
        if (!sentences.contains(text))
            sentences += text;
    }
    return sentences.join(u' ');
}

QString modeText(plan::Mode mode)
{
    static const QStringList all{QStringLiteral("The safety check comes first"),
                                 QStringLiteral("Help comes first"),
                                 QStringLiteral("Somebody must agree first"),
                                 QStringLiteral("Own choice"),
                                 QStringLiteral("A flare-up"),
                                 QStringLiteral("The way back"),
                                 QStringLiteral("Steady")};
    return all.value(int(mode));
}

QString askText(plan::Ask ask)
{
    static const QStringList all{
        QStringLiteral("The safety check."),           QStringLiteral("Were you seen?"),
        QStringLiteral("The lists of Get help now."),  QStringLiteral("The two-move leg check."),
        QStringLiteral("Back to usual this morning?"), QStringLiteral("The weekly check.")};
    return all.value(int(ask));
}

QString dateText(plan::Day day)
{
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return english.toString(QDate::fromJulianDay(day), QStringLiteral("ddd d MMM yyyy"));
}

} // namespace backwell::content::tool
