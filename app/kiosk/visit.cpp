// SPDX-License-Identifier: Apache-2.0
// The state machine of a visit.
#include "app/kiosk/visit.h"

#include <QEvent>

#include <algorithm>

namespace backwell::app
{

namespace
{
bool tellsOfSomebody(QEvent::Type type)
{
    switch (type) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletPress:
    case QEvent::Wheel:
    case QEvent::KeyPress:
        return true;
    default:
        return false;
    }
}
} // namespace

Visit::Patience Visit::Patience::within(int quiet)
{
    const Patience usual;
    const int fitted = std::clamp(quiet, 1, usual.quiet);
    const auto inProportion = [&](int seconds) {
        return std::max(1, seconds * fitted / usual.quiet);
    };
    return {fitted, inProportion(usual.measuring), inProportion(usual.ask)};
}

Visit::Visit(const Clock &clock, QObject *parent) : Visit(clock, Patience(), parent) {}

Visit::Visit(const Clock &clock, Patience patience, QObject *parent)
    : QObject(parent), m_clock(clock), m_patience(patience), m_secondsLeft(patience.ask)
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

void Visit::setWatching(bool watching)
{
    if (watching == m_watching)
        return;
    m_watching = watching;
    stay(); // the quiet begins when the film ends
    Q_EMIT stageChanged();
}

void Visit::touched()
{
    stay();
    if (m_stage != Stage::Browsing)
        enter(Stage::Browsing);
}

void Visit::stay()
{
    m_lastTouch = m_clock.now().msUtc;
}

void Visit::listenTo(QObject &receiver)
{
    receiver.installEventFilter(this);
}

bool Visit::eventFilter(QObject *receiver, QEvent *event)
{
    // While it asks, a touch belongs to the question: taking it here would close the question
    // under the finger.
    if (m_stage == Stage::Browsing && tellsOfSomebody(event->type()))
        stay();
    return QObject::eventFilter(receiver, event);
}

void Visit::finish()
{
    enter(Stage::Attract);
}

void Visit::tick()
{
    const qint64 now = m_clock.now().msUtc;
    if (m_stage == Stage::Browsing) {
        const int quiet = m_measuring ? m_patience.measuring : m_patience.quiet;
        if (!m_watching && now - m_lastTouch >= qint64(quiet) * 1000) {
            m_askedAt = now;
            enter(Stage::Asking);
        }
    } else if (m_stage == Stage::Asking) {
        const int left = int(std::max<qint64>(0, m_patience.ask - (now - m_askedAt) / 1000));
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
    if (m_secondsLeft != m_patience.ask) {
        m_secondsLeft = m_patience.ask;
        Q_EMIT secondsLeftChanged();
    }
    if (stage == Stage::Attract) {
        m_timer.stop();
        m_measuring = false;
        m_watching = false;
    } else if (!m_timer.isActive()) {
        m_timer.start();
    }
    if (ends)
        Q_EMIT wiped();
    Q_EMIT stageChanged();
}

} // namespace backwell::app
