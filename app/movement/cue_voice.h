// SPDX-License-Identifier: Apache-2.0
// Speaks what a player tells, for whoever does not look at the screen.
#pragma once

#include "app/movement/player.h"
#include "app/settings/settings.h"
#include "app/speech/read_aloud.h"

namespace backwell::app
{

/// One line at a time, the newest next: a cue that comes while another is said waits, or gives way
/// to the one after it; a count or a change is never left out. Says nothing while something else is
/// read aloud, and nothing unless the settings say so and there is a voice for the language.
class CueVoice : public QObject
{
    Q_OBJECT
public:
    /// Goes with the player; the others outlive it.
    CueVoice(ReadAloud &aloud, const Settings &settings, Player &player);
    ~CueVoice() override;

    static constexpr auto name = u"cues"; ///< as the reading is called

private:
    bool speaking() const { return m_aloud.reading() == QStringView(name); }
    void hear(const QString &line, bool weighty);
    void next();
    void hush();

    ReadAloud &m_aloud;
    const Settings &m_settings;
    const Player &m_player;
    QString m_weighty; ///< waits
    QString m_cue;     ///< waits, behind that
};

} // namespace backwell::app
