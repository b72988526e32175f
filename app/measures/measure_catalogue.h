// SPDX-License-Identifier: Apache-2.0
// Which measures can be answered here: plugged in by the region; those of others imported, licensed
// and unchanged; meant for this way of use.
#pragma once

#include "app/library/pack_shelf.h"
#include "content/region/plugged.h"

#include <QCoreApplication>

namespace backwell::app
{

class MeasureCatalogue
{
    Q_DECLARE_TR_FUNCTIONS(MeasureCatalogue)
public:
    MeasureCatalogue(const PackShelf &library, const Clock &clock, sync::Mode mode)
        : m_library(library), m_clock(clock), m_mode(mode)
    {
    }

    /// A region that names no measures has all of them.
    void setRegion(std::shared_ptr<const content::Region> region) { m_region = std::move(region); }
    const content::Region &region() const { return *m_region; }

    /// Ids of the questionnaires that a region brought and that may be asked, in order of their
    /// instruments; may be empty. Ask each time: a day may end a licence.
    QStringList imported() const;
    /// Id of the questionnaire to open when `id`, an instrument or a questionnaire, is asked for;
    /// empty when its measure may not be asked here and nothing stands in for it.
    QString formFor(const QString &id) const;
    /// Whether an entry may be opened to change it: also after the licence ended, if it held on the
    /// day of the response.
    bool mayOpen(const sync::Response &response) const;
    /// Why nothing opens for `id`, or for an entry (empty), in a person's words.
    QString whyNot(const QString &id) const;

private:
    const content::Measure *named(const QString &id) const;
    bool isPlugged(const content::Instrument &instrument) const;

    const PackShelf &m_library;
    const Clock &m_clock;
    sync::Mode m_mode;
    std::shared_ptr<const content::Region> m_region = std::make_shared<content::Region>();
};

} // namespace backwell::app
