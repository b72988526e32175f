// SPDX-License-Identifier: Apache-2.0
// Looks at every answer as it is given: an answer that says somebody may harm themselves opens
// crisis help at once.
#pragma once

#include "content/instrument/instrument.h"
#include "sync/record/answer.h"

namespace backwell::content
{

/// Which answers those are is data of the descriptors (Instrument::crisis).
class CrisisWatch
{
public:
    CrisisWatch() = default;
    /// Instruments of the form's questionnaire; those without `crisis` do not matter.
    explicit CrisisWatch(std::vector<Instrument> instruments);

    /// True when an answer that opens crisis help is new since the last look, or is another one.
    bool look(const std::vector<sync::AnswerItem> &items);
    /// linkId of the first such answer; empty if there is none.
    QString found(const std::vector<sync::AnswerItem> &items) const;

private:
    std::vector<Instrument> m_instruments;
    std::vector<sync::AnswerValue> m_last;
};

} // namespace backwell::content
