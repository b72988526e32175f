// SPDX-License-Identifier: Apache-2.0
// A voice that says what a test can read, and ends when the test says so.
#pragma once

#include "platform/device/speech.h"

#include <QStringList>

namespace backwell::fakes
{

class FakeSpeech final : public device::Speech
{
public:
    void prepare(const QString &language) override
    {
        ++asked;
        m_language = language;
        m_lack = missing != Lack::None       ? missing
                 : voices.contains(language) ? Lack::None
                                             : Lack::Voice;
        become(m_lack == Lack::None ? State::Silent : State::Absent);
    }
    void say(const QString &text, const QString &language) override
    {
        said.append(text);
        m_language = language;
        m_lack = Lack::None;
        become(State::Speaking);
    }
    void stop() override
    {
        if (m_state == State::Speaking)
            become(State::Silent);
    }
    State state() const override { return m_state; }
    Lack lack() const override { return m_lack; }
    QString language() const override { return m_language; }

    /// What is being said has been said.
    void finish() { stop(); }
    void breakOff(Lack lack)
    {
        m_lack = lack;
        become(State::Absent);
    }
    bool speaking() const { return m_state == State::Speaking; }
    /// Lets it say everything, and returns that.
    QStringList toTheEnd()
    {
        while (speaking())
            finish();
        return said;
    }

    QStringList voices{QStringLiteral("en-GB")};
    Lack missing = Lack::None; ///< of the machine, whatever the language
    QStringList said;
    int asked = 0; ///< how often prepare() was called

private:
    void become(State state)
    {
        m_state = state;
        Q_EMIT changed();
    }

    State m_state = State::Absent;
    Lack m_lack = Lack::NotAsked;
    QString m_language;
};

} // namespace backwell::fakes
