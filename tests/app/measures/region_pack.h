// SPDX-License-Identifier: Apache-2.0
// A region's pack: ours, with made-up forms bound to its descriptors.
#pragma once

#include "app/library/pack_shelf.h"
#include "content/instrument/fit.h"
#include "content/pack/builder.h"
#include "platform/base/crypto.h"
#include "tests/content/instrument/made_forms.h"
#include "tests/content/scoring/instruments.h"

#include <QProcess>
#include <QTemporaryDir>

namespace backwell::tests
{

class RegionPack
{
public:
    RegionPack()
    {
        QProcess::execute(QStringLiteral("cp"),
                          {QStringLiteral("-r"),
                           qEnvironmentVariable("BACKWELL_SOURCE") +
                               QStringLiteral("/content/packs/backwell-en-GB"),
                           m_source});
        QDir(m_source).mkpath(QStringLiteral("bindings"));
    }

    /// As `backwell-pack import-questionnaire` does it.
    void import(const char *id, QDate until) const
    {
        const content::Instrument instrument = ours(id);
        const QByteArray form = bytesOf(madeForm(instrument, LinkIds::Own));
        const auto read = content::readQuestionnaire(form);
        const QString canonical = read.questionnaire->canonical();
        const auto copy = content::boundDescriptor(get("instruments", id), canonical,
                                                   content::fitOf(instrument, *read.questionnaire));
        if (!copy)
            qFatal("%s: %s", id, qPrintable(copy.error().detail));
        put("questionnaires", id, form);
        put("instruments", id, *copy);
        put("bindings", id,
            content::writeBinding({.instrument = instrument.id,
                                   .version = instrument.version,
                                   .questionnaire = canonical,
                                   .wording = crypto::sha256(form),
                                   .holder = instrument.licence.holder,
                                   .licence = QStringLiteral("licences/") + instrument.id,
                                   .licenceHash = crypto::sha256("yes"),
                                   .until = until}));
    }
    /// After its binding: the words are no longer those that were bound.
    void changeWording(const char *id) const
    {
        put("questionnaires", id, get("questionnaires", id).replace("Question ", "Query "));
    }

    std::unique_ptr<app::PackShelf> open() const
    {
        const crypto::SigningPair pair = crypto::newSigningPair();
        const QString built = m_folder.filePath(QStringLiteral("built"));
        if (!content::buildPack(m_source, built, pair.secretKey))
            qFatal("the pack cannot be built");
        auto pack = content::Pack::open(built, {pair.publicKey});
        if (!pack)
            qFatal("no pack: %s", qPrintable(pack.error().detail));
        return std::make_unique<app::PackShelf>(std::move(*pack));
    }

private:
    QString file(const char *kind, const char *id) const
    {
        return QStringLiteral("%1/%2/%3.json")
            .arg(m_source, QLatin1String(kind), QLatin1String(id));
    }
    QByteArray get(const char *kind, const char *id) const { return bytesOf(file(kind, id)); }
    void put(const char *kind, const char *id, const QByteArray &bytes) const
    {
        QFile out(file(kind, id));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s of %s", kind, id);
    }

    QTemporaryDir m_folder;
    QString m_source = m_folder.filePath(QStringLiteral("source"));
};

} // namespace backwell::tests
