// SPDX-License-Identifier: Apache-2.0
// backwell-pack import-questionnaire: somebody else's measure, with their licence, into the pack of
// a region. Everything is read and checked before the first file is written.
#include "content/instrument/binding.h"
#include "content/instrument/fit.h"
#include "content/pack/manifest.h"
#include "content/questionnaire/reader.h"
#include "content/tool/verbs.h"
#include "platform/base/crypto.h"
#include "platform/base/paths.h"

#include <QDir>
#include <QFileInfo>

#include <cstdio>

namespace backwell::content::tool
{

namespace
{
struct ImportOrder {
    QString questionnaire; ///< file: FHIR Questionnaire
    QString instrument;    ///< id of a descriptor
    QString licence;       ///< file; may be empty where the owner asks for none
    QString until;         ///< last day, YYYY-MM-DD; goes with a licence
    QString pack;          ///< source folder of the region's pack; empty: the current folder
    QString map;           ///< file, see readFitMap(); may be empty
};

using Written = std::vector<std::pair<QString, QByteArray>>; ///< path in the pack, bytes

void say(FILE *to, const QStringList &lines)
{
    for (const QString &line : lines)
        std::fprintf(to, "%s\n", qUtf8Printable(line));
}

std::unexpected<Error> bad(const QString &what)
{
    return fail(ErrorKind::Invalid, what);
}

/// The shipped descriptor: the folder's own while it is not a bound copy, else that of the pack
/// beside the tool.
Result<QByteArray> shippedDescriptor(const QString &folder, const QString &id)
{
    if (!isPackPath(id) || id.contains(u'/'))
        return bad(QStringLiteral("no instrument can have the id ") + id.left(80));
    QStringList folders{folder};
    if (const auto ours = paths::packFolder({}, QStringLiteral("backwell-en-GB")))
        folders += *ours;
    for (const QString &one : folders) {
        auto bytes = paths::readAll(QStringLiteral("%1/instruments/%2.json").arg(one, id));
        const auto read = bytes ? readInstrument(*bytes) : std::unexpected(bytes.error());
        if (read ? !read->bound : read.error().kind != ErrorKind::NotFound)
            return bytes;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("no descriptor as it was shipped for ") + id);
}

Result<void> checkFolder(const QString &folder)
{
    if (!QFileInfo::exists(folder + QStringLiteral("/manifest.json")))
        return fail(ErrorKind::NotFound, QStringLiteral("no pack source in ") + folder);
    if (QFileInfo::exists(folder + QStringLiteral("/manifest.sig")))
        return bad(QStringLiteral("a built pack; import into its source: ") + folder);
    return {};
}

Result<std::shared_ptr<const Questionnaire>> readForm(const QByteArray &bytes)
{
    const ReadQuestionnaire read = readQuestionnaire(bytes);
    for (const auto *remarks : {&read.report.repaired, &read.report.ignored}) {
        for (const Remark &remark : *remarks)
            say(stdout, {remark.path + QStringLiteral(": ") + remark.what});
    }
    for (const Remark &remark : read.report.refused)
        say(stderr, {remark.path + QStringLiteral(": ") + remark.what});
    if (!read.questionnaire)
        return bad(QStringLiteral("the questionnaire cannot be asked"));
    if (read.questionnaire->canonical().isEmpty())
        return bad(QStringLiteral("the questionnaire needs a url and a version, so that answers "
                                  "can name the wording they were given to"));
    return read.questionnaire;
}

/// Into `binding`, and the file to write, if there is one.
Result<Written> readLicence(const ImportOrder &order, const Instrument &instrument,
                            Binding &binding)
{
    if (order.licence.isEmpty() && instrument.licence.needed)
        return bad(QStringLiteral("%1 belongs to %2 and needs a licence: --licence FILE --until "
                                  "DATE")
                       .arg(instrument.id, instrument.licence.holder));
    if (order.licence.isEmpty() && order.until.isEmpty())
        return Written{};
    binding.until = QDate::fromString(order.until, Qt::ISODate);
    if (!binding.until.isValid())
        return bad(QStringLiteral("--until is the licence's last day, YYYY-MM-DD"));
    if (binding.until < QDate::currentDate())
        return bad(QStringLiteral("the licence ended on ") + order.until);
    if (order.licence.isEmpty())
        return Written{};
    const auto bytes = paths::readAll(order.licence);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (bytes->isEmpty())
        return bad(QStringLiteral("an empty licence: ") + order.licence);
    const QString suffix = QFileInfo(order.licence).suffix().toLower();
    binding.licence = QStringLiteral("licences/") + instrument.id;
    if (isPackPath(suffix) && !suffix.contains(u'/'))
        binding.licence += u'.' + suffix;
    binding.licenceHash = crypto::sha256(*bytes);
    return Written{{binding.licence, *bytes}};
}

Result<Fit> fitForm(const ImportOrder &order, const Instrument &instrument,
                    const Questionnaire &form)
{
    FitMap map;
    if (!order.map.isEmpty()) {
        const auto bytes = paths::readAll(order.map);
        auto read = bytes ? readFitMap(*bytes) : std::unexpected(bytes.error());
        if (!read)
            return std::unexpected(read.error());
        map = std::move(*read);
    }
    Fit fit = fitOf(instrument, form, map);
    say(stdout, fit.remarks);
    say(stderr, fit.problems);
    if (!fit.problems.isEmpty())
        return bad(QStringLiteral("it does not fit %1; nothing was changed").arg(instrument.id));
    return fit;
}

/// Every file to write, in order; the binding, which makes them count, is the last.
Result<Written> prepare(const ImportOrder &order, const QString &folder)
{
    if (const auto sound = checkFolder(folder); !sound)
        return std::unexpected(sound.error());
    const auto shipped = shippedDescriptor(folder, order.instrument);
    const auto wording =
        shipped ? paths::readAll(order.questionnaire, 8 << 20) : std::unexpected(shipped.error());
    if (!wording)
        return std::unexpected(wording.error());
    const auto instrument = readInstrument(*shipped);
    if (!instrument)
        return std::unexpected(instrument.error());
    Binding binding{.instrument = instrument->id,
                    .version = instrument->version,
                    .questionnaire = {},
                    .wording = crypto::sha256(*wording),
                    .holder = instrument->licence.holder,
                    .licence = {},
                    .licenceHash = {},
                    .until = {}};
    auto files = readLicence(order, *instrument, binding);
    if (!files)
        return files;
    const auto form = readForm(*wording);
    if (!form)
        return std::unexpected(form.error());
    binding.questionnaire = (*form)->canonical();
    const auto fit = fitForm(order, *instrument, **form);
    if (!fit)
        return std::unexpected(fit.error());
    const auto descriptor = boundDescriptor(*shipped, binding.questionnaire, *fit);
    if (!descriptor)
        return std::unexpected(descriptor.error());
    files->emplace_back(QStringLiteral("questionnaires/%1.json").arg(instrument->id), *wording);
    files->emplace_back(QStringLiteral("instruments/%1.json").arg(instrument->id), *descriptor);
    files->emplace_back(QStringLiteral("bindings/%1.json").arg(instrument->id),
                        writeBinding(binding));
    return files;
}

Result<void> write(const QString &folder, const Written &files)
{
    for (const auto &[path, bytes] : files) {
        const QString file = folder + u'/' + path;
        QDir().mkpath(QFileInfo(file).path());
        if (const auto written = paths::writeDurably(file, bytes); !written)
            return written;
        say(stdout, {QStringLiteral("wrote ") + path});
    }
    return {};
}
} // namespace

int importVerb(Arguments arguments)
{
    ImportOrder order;
    order.instrument = arguments.take(QStringLiteral("--instrument"));
    order.licence = arguments.take(QStringLiteral("--licence"));
    order.until = arguments.take(QStringLiteral("--until"));
    order.map = arguments.take(QStringLiteral("--map"));
    order.pack = arguments.take(QStringLiteral("--pack"));
    if (arguments.words.size() != 1 || order.instrument.isEmpty())
        return misused;
    order.questionnaire = arguments.words[0];

    const QString folder = order.pack.isEmpty() ? QStringLiteral(".") : order.pack;
    const auto files = prepare(order, folder);
    const auto written = files ? write(folder, *files) : std::unexpected(files.error());
    return written ? worked : complain(written.error());
}

} // namespace backwell::content::tool
