// SPDX-License-Identifier: Apache-2.0
// The state machine of a visit.
#include "app/kiosk/visit.h"

#include <algorithm>

namespace backwell::app
{

Visit::Visit(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &Visit::tick);
}

void Visit::setMeasuring(bool measuring)
{
    if (measuring == m_measuring)
        return;
    m_measuring = measuring;
    Q_EMIT stageChanged();
}

void Visit::touched()
{
    m_lastTouch = m_clock.now().msUtc;
    if (m_stage != Stage::Browsing)
        enter(Stage::Browsing);
}

void Visit::finish()
{
    enter(Stage::Attract);
}

void Visit::tick()
{
    const qint64 now = m_clock.now().msUtc;
    if (m_stage == Stage::Browsing) {
        const int quiet = m_measuring ? measuringSeconds : quietSeconds;
        if (now - m_lastTouch >= qint64(quiet) * 1000) {
            m_askedAt = now;
            enter(Stage::Asking);
        }
    } else if (m_stage == Stage::Asking) {
        const int left = int(std::max<qint64>(0, askSeconds - (now - m_askedAt) / 1000));
        if (left != m_secondsLeft) {
            m_secondsLeft = left;
            Q_EMIT secondsLeftChanged();
        }
        if (left == 0)
            enter(Stage::Attract);
    }
}

void Visit::enter(Stage stage)
{
    const bool ends = stage == Stage::Attract && m_stage != Stage::Attract;
    m_stage = stage;
    if (m_secondsLeft != askSeconds) {
        m_secondsLeft = askSeconds;
        Q_EMIT secondsLeftChanged();
    }
    if (stage == Stage::Attract) {
        m_timer.stop();
        m_measuring = false;
    } else if (!m_timer.isActive()) {
        m_timer.start();
    }
    if (ends)
        Q_EMIT wiped();
    Q_EMIT stageChanged();
}

} // namespace backwell::app
