// SPDX-License-Identifier: Apache-2.0
// Which engine has the language, and when a text has been said.
#include "platform/device/desktop/voice/voice.h"

#include <QAudioDevice>
#include <QLocale>
#include <QMediaDevices>
#include <QTimer>

#include <optional>
#include <utility>

namespace backwell::device
{

namespace
{

constexpr int lastBreath = 200; ///< ms until the sound server has played what it was given
const QString flite = QStringLiteral("flite"); ///< speaks by itself, through Qt Multimedia
const QString mock = QStringLiteral("mock");   ///< says nothing, for tests of Qt

/// Engines of this machine, the one that needs no other program first.
QStringList engineNames()
{
    QStringList names = QTextToSpeech::availableEngines();
    names.removeAll(mock);
    names.sort();
    if (names.removeAll(flite) > 0)
        names.prepend(flite);
    return names;
}

/// The same language, and the same country where there is a choice.
std::optional<QLocale> bestOf(const QList<QLocale> &offered, const QLocale &wanted)
{
    std::optional<QLocale> best;
    for (const QLocale &each : offered) {
        if (each.language() != wanted.language() || wanted.language() == QLocale::C)
            continue;
        if (each.territory() == wanted.territory())
            return each;
        if (!best)
            best = each;
    }
    return best;
}

} // namespace

VoiceExit Voice::look(const QString &language)
{
    auto lack = VoiceExit::NoSoftware;
    for (const QString &name : engineNames()) {
        m_engine = std::make_unique<QTextToSpeech>(name);
        if (m_engine->state() == QTextToSpeech::Error)
            continue;
        const std::optional<QLocale> locale =
            bestOf(m_engine->availableLocales(), QLocale(language));
        if (!locale) {
            if (lack == VoiceExit::NoSoftware)
                lack = VoiceExit::NoVoice;
        } else if (name == flite && QMediaDevices::audioOutputs().isEmpty()) {
            lack = VoiceExit::NoSound;
        } else {
            m_engine->setLocale(*locale);
            return VoiceExit::Done;
        }
    }
    return lack;
}

void Voice::say(const QString &text, int attempt, const Ended &ended)
{
    m_ended = ended;
    connect(m_engine.get(), &QTextToSpeech::stateChanged, this, &Voice::hear);
    // 0, 0.02, -0.02, 0.04, -0.04: nobody hears the difference.
    const int steps = (attempt + 1) / 2;
    m_engine->setRate(0.02 * (attempt % 2 == 0 ? -steps : steps));
    m_engine->say(text);
}

void Voice::hear(QTextToSpeech::State state)
{
    if (state == QTextToSpeech::Speaking)
        m_begun = true;
    else if (state == QTextToSpeech::Error)
        m_ended(VoiceExit::Broken);
    else if (state == QTextToSpeech::Ready && std::exchange(m_begun, false))
        QTimer::singleShot(lastBreath, this, [this] { m_ended(VoiceExit::Done); });
}

} // namespace backwell::device
