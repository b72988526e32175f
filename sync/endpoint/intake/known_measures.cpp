// SPDX-License-Identifier: Apache-2.0
#include "sync/endpoint/intake/known_measures.h"

#include "content/questionnaire/reader.h"
#include "content/safety/crisis_watch.h"
#include "platform/base/paths.h"

#include <QDir>

namespace backwell::sync::endpoint
{

namespace
{
constexpr qint64 largestFile = 8 << 20;

/// Full names, sorted; empty when there is no such folder.
QStringList filesIn(const QString &folder)
{
    QStringList files;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        files.push_back(dir.filePath(name));
    return files;
}
} // namespace

Result<KnownMeasures> KnownMeasures::fromPack(const QString &folder)
{
    if (!QDir(folder).exists())
        return fail(ErrorKind::NotFound, QStringLiteral("no folder of a pack"));
    KnownMeasures known;
    for (const QString &file : filesIn(folder + QStringLiteral("/instruments"))) {
        const auto bytes = paths::readAll(file, largestFile);
        if (!bytes)
            return std::unexpected(bytes.error());
        auto instrument = content::readInstrument(*bytes);
        if (!instrument)
            return fail(ErrorKind::Invalid,
                        file + QStringLiteral(": ") + instrument.error().detail);
        known.m_instruments.push_back(std::move(*instrument));
    }
    for (const QString &file : filesIn(folder + QStringLiteral("/questionnaires"))) {
        const auto bytes = paths::readAll(file, largestFile);
        if (!bytes)
            return std::unexpected(bytes.error());
        // One that cannot be asked gives no points; KnownQuestionnaires says what is wrong.
        if (const auto read = content::readQuestionnaire(*bytes).questionnaire)
            known.m_questionnaires.insert(read->canonical(), read);
    }
    return known;
}

std::vector<AnswerItem> KnownMeasures::withPoints(const Response &response) const
{
    const auto questionnaire = m_questionnaires.value(response.questionnaire);
    return questionnaire ? content::answersWithPoints(*questionnaire, response.items)
                         : response.items;
}

std::vector<ComputedScore> KnownMeasures::scoresOf(const Response &response) const
{
    std::vector<ComputedScore> all;
    for (const content::Instrument &instrument : m_instruments) {
        if (!isFor(instrument, response.questionnaire))
            continue;
        const auto scored = content::scores(instrument, withPoints(response));
        for (size_t i = 0; i < scored.size(); ++i)
            all.push_back(
                {instrument.id, instrument.version, instrument.scores[i].code, scored[i]});
    }
    return all;
}

QString KnownMeasures::crisisIn(const Response &response) const
{
    std::vector<content::Instrument> asked;
    for (const content::Instrument &instrument : m_instruments)
        if (instrument.crisis && isFor(instrument, response.questionnaire))
            asked.push_back(instrument);
    return asked.empty() ? QString()
                         : content::CrisisWatch(std::move(asked)).found(withPoints(response));
}

} // namespace backwell::sync::endpoint
