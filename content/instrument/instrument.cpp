// SPDX-License-Identifier: Apache-2.0
// Finding one's way in an instrument.
#include "content/instrument/instrument.h"

#include <algorithm>

namespace backwell::content
{

const MeasureItem *Instrument::item(QStringView linkId) const
{
    const auto found = std::ranges::find(items, linkId, &MeasureItem::linkId);
    return found == items.end() ? nullptr : &*found;
}

const ScoreRule *Instrument::score(QStringView code) const
{
    const auto found = std::ranges::find_if(
        scores, [code](const ScoreRule &one) { return one.code.code == code; });
    return found == scores.end() ? nullptr : &*found;
}

bool isFor(const Instrument &instrument, const QString &canonical)
{
    return instrument.questionnaire.section(u'|', 0, 0) == canonical.section(u'|', 0, 0);
}

bool Instrument::allows(sync::Mode mode) const
{
    return std::ranges::find(modes, mode) != modes.end();
}

} // namespace backwell::content
