// SPDX-License-Identifier: Apache-2.0
// One text, said by the best of the machine's engines for its language.
#pragma once

#include "platform/device/desktop/voice_exit.h"

#include <QTextToSpeech>

#include <functional>
#include <memory>

namespace backwell::device
{

/// Used once: an engine of Qt 6.4 that has failed must not be touched again (README.md).
class Voice final : public QObject
{
    Q_OBJECT
public:
    using Ended = std::function<void(VoiceExit)>;

    /// Done when there is an engine, a voice for this language, and something to hear it with.
    VoiceExit look(const QString &language);
    /// After look() found one. With another `attempt` the sound has another length.
    void say(const QString &text, int attempt, const Ended &ended);

private:
    void hear(QTextToSpeech::State state);

    std::unique_ptr<QTextToSpeech> m_engine;
    Ended m_ended;
    bool m_begun = false;
};

} // namespace backwell::device
