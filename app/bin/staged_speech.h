// SPDX-License-Identifier: Apache-2.0
// A voice for pictures: always there, never heard, and never at the end of what it says.
#pragma once

#include "platform/device/speech.h"

namespace backwell::app
{

class StagedSpeech final : public device::Speech
{
public:
    void prepare(const QString &language) override { become(State::Silent, language); }
    void say(const QString &, const QString &language) override
    {
        become(State::Speaking, language);
    }
    void stop() override { become(State::Silent, m_language); }
    State state() const override { return m_state; }
    Lack lack() const override { return Lack::None; }
    QString language() const override { return m_language; }

private:
    void become(State state, const QString &language)
    {
        m_state = state;
        m_language = language;
        Q_EMIT changed();
    }

    State m_state = State::Silent;
    QString m_language;
};

} // namespace backwell::app
