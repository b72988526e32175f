// SPDX-License-Identifier: Apache-2.0
// One visit at the kiosk: it begins with a touch and ends, wiped, when nobody touches any more.
#pragma once

#include "platform/base/clock.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

/// Attract -> (touch) -> Browsing -> (60 s of quiet) -> Asking "Still there?" -> (20 s) -> Attract.
/// Time comes from the clock alone, so a test moves it by hand and calls `tick`.
class Visit : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the kiosk by its root object")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged)
    Q_PROPERTY(bool measuring READ measuring WRITE setMeasuring NOTIFY stageChanged)
public:
    enum class Stage { Attract, Browsing, Asking };
    Q_ENUM(Stage)

    explicit Visit(const Clock &clock, QObject *parent = nullptr);

    Stage stage() const { return m_stage; }
    int secondsLeft() const { return m_secondsLeft; } ///< 20 down to 0, while asking
    bool measuring() const { return m_measuring; }
    /// While somebody answers a measure the quiet time is longer: 120 s.
    void setMeasuring(bool measuring);

    /// Somebody is there: starts a visit, or goes on with it.
    Q_INVOKABLE void touched();
    /// The person is done: wipe now.
    Q_INVOKABLE void finish();
    /// Looks at the clock; runs every second by itself.
    void tick();

    static constexpr int quietSeconds = 60;
    static constexpr int measuringSeconds = 120;
    static constexpr int askSeconds = 20;

Q_SIGNALS:
    void stageChanged();
    void secondsLeftChanged();
    void wiped(); ///< everything of this visit must be gone when the handlers return

private:
    void enter(Stage stage);

    const Clock &m_clock;
    QTimer m_timer;
    Stage m_stage = Stage::Attract;
    qint64 m_lastTouch = 0;
    qint64 m_askedAt = 0;
    int m_secondsLeft = askSeconds;
    bool m_measuring = false;
};

} // namespace backwell::app
