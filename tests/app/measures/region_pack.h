// SPDX-License-Identifier: Apache-2.0
// A region's pack: ours, with made-up forms bound to its descriptors.
#pragma once

#include "content/instrument/fit.h"
#include "tests/app/pack_folder.h"
#include "tests/content/instrument/made_forms.h"
#include "tests/content/scoring/instruments.h"

namespace backwell::tests
{

class RegionPack
{
public:
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

    std::unique_ptr<app::PackShelf> open() { return m_pack.open(); }

private:
    static QString file(const char *kind, const char *id)
    {
        return QStringLiteral("%1/%2.json").arg(QLatin1String(kind), QLatin1String(id));
    }
    QByteArray get(const char *kind, const char *id) const { return m_pack.read(file(kind, id)); }
    void put(const char *kind, const char *id, const QByteArray &bytes) const
    {
        m_pack.write(file(kind, id), bytes);
    }

    PackFolder m_pack;
};

} // namespace backwell::tests
