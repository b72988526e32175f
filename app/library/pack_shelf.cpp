// SPDX-License-Identifier: Apache-2.0
// Files of the pack become values. Those with words in two languages: pack_words.cpp.
#include "app/library/pack_shelf.h"

#include "content/plan/catalogue_of.h"
#include "content/questionnaire/reader.h"
#include "platform/base/crypto.h"

#include <QFileInfo>

#include <algorithm>

namespace backwell::app
{

using namespace content;

namespace
{
QString questionnaireFile(const QString &id)
{
    return QStringLiteral("questionnaires/%1.json").arg(id);
}
} // namespace

PackShelf::PackShelf(Pack pack) : m_pack(std::move(pack)), m_spoken(m_pack.manifest().language) {}

Result<std::shared_ptr<const Questionnaire>> PackShelf::questionnaire(const QString &id) const
{
    if (m_questionnaires.contains(id))
        return m_questionnaires.value(id);
    const Result<QByteArray> bytes = m_pack.read(questionnaireFile(id));
    if (!bytes)
        return std::unexpected(bytes.error());
    const ReadQuestionnaire read = readQuestionnaire(*bytes);
    if (!read.questionnaire)
        return fail(ErrorKind::Invalid, id);
    m_questionnaires.insert(id, read.questionnaire);
    return read.questionnaire;
}

QString PackShelf::questionnaireId(const QString &url) const
{
    const QString own = url.section(u'/', -1); // how ours are named; a region's may be otherwise
    QStringList ids = idsIn(QStringLiteral("questionnaires"));
    std::ranges::stable_partition(ids, [&own](const QString &id) { return id == own; });
    for (const QString &id : std::as_const(ids)) {
        const auto found = questionnaire(id);
        if (found && (*found)->url == url)
            return id;
    }
    return ids.contains(own) && !questionnaire(own) ? own : QString(); // damaged, and to be told
}

Result<QByteArray> PackShelf::questionnaireBytes(const QString &canonical) const
{
    if (!questionnaireOf(canonical))
        return fail(ErrorKind::NotFound, canonical);
    return m_pack.read(questionnaireFile(questionnaireId(canonical.section(u'|', 0, 0))));
}

Result<std::shared_ptr<const Questionnaire>>
PackShelf::questionnaireOf(const QString &canonical) const
{
    const auto found = questionnaire(questionnaireId(canonical.section(u'|', 0, 0)));
    if (!found || (*found)->canonical() != canonical)
        return fail(ErrorKind::NotFound, canonical);
    return found;
}

Result<HelpNow> PackShelf::helpNow() const
{
    const Result<QByteArray> bytes = m_pack.read(QStringLiteral("safety/help-now.json"));
    if (!bytes)
        return std::unexpected(bytes.error());
    return readHelpNow(*bytes);
}

Result<Region> PackShelf::region(const QString &id) const
{
    const Result<QByteArray> bytes = m_pack.read(QStringLiteral("regions/%1.json").arg(id));
    if (!bytes)
        return std::unexpected(bytes.error());
    Result<Region> region = readRegion(*bytes);
    if (region && region->id != id)
        return fail(ErrorKind::Invalid, id);
    return region;
}

const std::vector<Fact> &PackShelf::facts() const
{
    if (!m_facts) {
        const Result<QByteArray> bytes = m_pack.read(QStringLiteral("facts.json"));
        m_facts = bytes ? readFacts(*bytes).value_or(std::vector<Fact>{}) : std::vector<Fact>{};
    }
    return *m_facts;
}

const plan::Catalogue &PackShelf::catalogue() const
{
    if (m_catalogue)
        return *m_catalogue;
    const Result<QByteArray> bytes = m_pack.read(plan::cataloguePath.toString());
    Result<plan::Catalogue> kept =
        bytes ? plan::readCatalogue(*bytes) : std::unexpected(bytes.error());
    if (kept) {
        m_catalogue = std::move(*kept);
        return *m_catalogue;
    }
    std::vector<Movement> movements;
    const QStringList ids = movementIds();
    for (const QString &id : ids)
        if (const Result<Movement> one = movement(id))
            movements.push_back(*one);
    m_catalogue = plan::catalogueOf(m_pack.manifest().name, m_pack.manifest().version, movements,
                                    items(LearnKind::Card))
                      .value_or(plan::Catalogue());
    return *m_catalogue;
}

QStringList PackShelf::movementIds() const
{
    return idsIn(QStringLiteral("movements"));
}

QStringList PackShelf::idsIn(const QString &folder) const
{
    QStringList ids;
    const QStringList files = m_pack.list(folder);
    for (const QString &file : files)
        if (file.endsWith(u".json"))
            ids.append(file.section(u'/', -1).chopped(5));
    return ids;
}

const std::vector<Measure> &PackShelf::measures() const
{
    if (m_measures)
        return *m_measures;
    m_measures.emplace();
    const QStringList files = m_pack.list(QStringLiteral("instruments"));
    for (const QString &file : files)
        if (auto instrument = this->instrument(QFileInfo(file).completeBaseName()))
            m_measures->push_back(measure(std::move(*instrument)));
    return *m_measures;
}

Result<Instrument> PackShelf::instrument(const QString &id) const
{
    const Result<QByteArray> bytes = m_pack.read(QStringLiteral("instruments/%1.json").arg(id));
    return bytes ? readInstrument(*bytes) : std::unexpected(bytes.error());
}

Measure PackShelf::measure(Instrument instrument) const
{
    Measure measure{std::move(instrument), {}, {}};
    const QString &id = measure.instrument.id;
    const Result<QByteArray> bound = m_pack.read(QStringLiteral("bindings/%1.json").arg(id));
    if (bound) {
        const Result<Binding> binding = readBinding(*bound);
        if (binding)
            measure.binding = *binding;
    }
    const QString url = measure.instrument.questionnaire.section(u'|', 0, 0);
    measure.form = questionnaireId(url);
    if (questionnaire(measure.form))
        measure.wording =
            crypto::sha256(m_pack.read(questionnaireFile(measure.form)).value_or(QByteArray()));
    return measure;
}

Result<ScheduleRules> PackShelf::schedule() const
{
    const Result<QByteArray> bytes = m_pack.read(QStringLiteral("schedule.json"));
    if (!bytes)
        return std::unexpected(bytes.error());
    return readScheduleRules(*bytes);
}

Result<QString> PackShelf::film() const
{
    const QString path = firstWith(QStringLiteral(".mp4"));
    if (path.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("film"));
    return m_pack.locate(path);
}

bool PackShelf::hasFilm() const
{
    return !firstWith(QStringLiteral(".mp4")).isEmpty();
}

Result<QByteArray> PackShelf::captions() const
{
    const QString path = firstWith(QStringLiteral(".vtt"));
    if (path.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("captions"));
    return m_pack.read(path);
}

QString PackShelf::firstWith(const QString &suffix) const
{
    for (const PackFile &file : m_pack.manifest().files)
        if (file.path.endsWith(suffix))
            return file.path;
    return {};
}

} // namespace backwell::app
