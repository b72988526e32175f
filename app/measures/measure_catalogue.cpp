// SPDX-License-Identifier: Apache-2.0
// The rules are in content/instrument/measure.h; this asks them for today.
#include "app/measures/measure_catalogue.h"

#include <algorithm>

namespace backwell::app
{

using content::Measure;

// What stands in for a measure of the region's list in this way of use is plugged in with it.
bool MeasureCatalogue::isPlugged(const content::Instrument &instrument) const
{
    return content::isAsked(*m_region, instrument.id) ||
           std::ranges::any_of(m_library.measures(), [&](const Measure &other) {
               return other.instrument.instead == instrument.id &&
                      content::isAsked(*m_region, other.instrument.id);
           });
}

QStringList MeasureCatalogue::imported() const
{
    QStringList forms;
    const QDate today = m_clock.now().localDay();
    for (const Measure &measure : m_library.measures()) {
        const QString &id = measure.instrument.id;
        if (measure.binding && isPlugged(measure.instrument) &&
            offered(m_library.measures(), id, m_mode, today) == &measure)
            forms.append(measure.form);
    }
    return forms;
}

const Measure *MeasureCatalogue::named(const QString &id) const
{
    const auto &all = m_library.measures();
    const auto found = std::ranges::find_if(
        all, [&](const Measure &measure) { return measure.instrument.id == id; });
    // A questionnaire that only shares its name with a measure is not that measure, unless the
    // measure's owner must be asked.
    const bool isIt =
        found != all.end() && (!found->form.isEmpty() || found->instrument.licence.needed);
    return isIt ? &*found : nullptr;
}

QString MeasureCatalogue::formFor(const QString &id) const
{
    const Measure *named = this->named(id);
    if (!named)
        return id;
    if (!isPlugged(named->instrument))
        return {};
    const bool damaged = named->wording.isEmpty() && !named->form.isEmpty();
    if (damaged && !named->instrument.licence.needed && !named->binding)
        return named->form; // ours: its page says what is wrong
    const Measure *measure = offered(m_library.measures(), id, m_mode, m_clock.now().localDay());
    return measure ? measure->form : QString();
}

bool MeasureCatalogue::mayOpen(const sync::Response &response) const
{
    for (const Measure &measure : m_library.measures())
        if (measure.binding && isFor(measure.instrument, response.questionnaire))
            return measure.instrument.allows(m_mode) &&
                   usable(measure, response.authored.localDay()) == content::Usable::Yes;
    return true;
}

QString MeasureCatalogue::whyNot(const QString &id) const
{
    const bool isMeasure = std::ranges::any_of(
        m_library.measures(), [&](const Measure &one) { return one.instrument.id == id; });
    if (id.isEmpty() || isMeasure)
        return tr("This set of questions is not available here at the moment.");
    return tr("They are missing from the content on this device, or were changed after they were "
              "checked. Your entries are safe. Install Backwell again to bring them back.");
}

} // namespace backwell::app
