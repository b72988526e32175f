// SPDX-License-Identifier: Apache-2.0
#include "app/movement/cue_voice.h"

#include <utility>

namespace backwell::app
{

CueVoice::CueVoice(ReadAloud &aloud, const Settings &settings, Player &player)
    : QObject(&player), m_aloud(aloud), m_settings(settings), m_player(player)
{
    connect(&player, &Player::told, this, &CueVoice::hear);
    connect(&player, &Player::pausedChanged, this, [this] {
        if (m_player.paused())
            hush();
    });
    connect(&player, &Player::stageChanged, this, [this] {
        if (m_player.finished())
            m_cue.clear(); // the last count is still said
    });
    connect(&settings, &Settings::changed, this, [this] {
        if (!m_settings.spokenCues())
            hush();
    });
    // Queued: the reading that ended is told to all who follow it first.
    connect(&aloud, &ReadAloud::changed, this, &CueVoice::next, Qt::QueuedConnection);
}

CueVoice::~CueVoice()
{
    hush();
}

void CueVoice::hear(const QString &line, bool weighty)
{
    if (!m_settings.spokenCues() || !m_aloud.languages().contains(m_player.language()))
        return;
    (weighty ? m_weighty : m_cue) = line;
    next();
}

void CueVoice::next()
{
    if (!m_aloud.reading().isEmpty() || (m_weighty.isEmpty() && m_cue.isEmpty()))
        return;
    if (!m_aloud.problem()
             .isEmpty()) { // it broke off; the page says so, and trying on would hide it
        m_weighty.clear();
        m_cue.clear();
        return;
    }
    const QString line = std::exchange(m_weighty.isEmpty() ? m_cue : m_weighty, {});
    m_aloud.read(QString::fromUtf16(name), {line}, m_player.language());
}

void CueVoice::hush()
{
    m_weighty.clear();
    m_cue.clear();
    if (speaking())
        m_aloud.stop();
}

} // namespace backwell::app
