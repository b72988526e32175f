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
/// While the film plays nobody needs to touch. Time comes from the clock alone, so a test moves it
/// by hand and calls `tick`.
class Visit : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the kiosk by its root object")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged)
    Q_PROPERTY(bool measuring READ measuring WRITE setMeasuring NOTIFY stageChanged)
    Q_PROPERTY(bool watching READ watching WRITE setWatching NOTIFY stageChanged)
public:
    enum class Stage { Attract, Browsing, Asking };
    Q_ENUM(Stage)
    /// How long the kiosk waits, in seconds.
    struct Patience {
        int quiet = 60;      ///< before it asks
        int measuring = 120; ///< the same while somebody answers a measure
        int ask = 20;        ///< for an answer
        /// All three in proportion to `quiet`: for rehearsals. Never longer than the usual.
        static Patience within(int quiet);
    };

    explicit Visit(const Clock &clock, QObject *parent = nullptr);
    Visit(const Clock &clock, Patience patience, QObject *parent = nullptr);

    Stage stage() const { return m_stage; }
    int secondsLeft() const { return m_secondsLeft; } ///< counts down while asking
    bool measuring() const { return m_measuring; }
    void setMeasuring(bool measuring);
    bool watching() const { return m_watching; } ///< the film plays; ends by itself with it
    void setWatching(bool watching);

    /// Somebody is there: starts a visit, or goes on with it.
    Q_INVOKABLE void touched();
    /// From now on every touch, key, wheel and stylus that reaches `receiver` (the application)
    /// tells that somebody is there. They begin no visit and answer no question: pages do.
    void listenTo(QObject &receiver);
    /// The person is done: wipe now.
    Q_INVOKABLE void finish();
    /// Looks at the clock; runs every second by itself.
    void tick();

    bool eventFilter(QObject *receiver, QEvent *event) override;

Q_SIGNALS:
    void stageChanged();
    void secondsLeftChanged();
    void wiped(); ///< everything of this visit must be gone when the handlers return

private:
    void enter(Stage stage);
    void stay();

    const Clock &m_clock;
    Patience m_patience;
    QTimer m_timer;
    Stage m_stage = Stage::Attract;
    qint64 m_lastTouch = 0;
    qint64 m_askedAt = 0;
    int m_secondsLeft;
    bool m_measuring = false;
    bool m_watching = false;
};

} // namespace backwell::app
