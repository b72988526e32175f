// SPDX-License-Identifier: Apache-2.0
// Doing one movement along with the drawn figure: time, repetitions, pause, slower.
#pragma once

#include "content/movement/movement.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

/// Time comes from the page's frames through advance(), so a test can play a minute at once.
class Player : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by the root object")
    Q_PROPERTY(QString id READ id CONSTANT)
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString line READ line CONSTANT)
    Q_PROPERTY(QString care READ care CONSTANT)
    Q_PROPERTY(QString why READ why CONSTANT)
    Q_PROPERTY(QString easier READ easier CONSTANT)
    Q_PROPERTY(QString harder READ harder CONSTANT)
    Q_PROPERTY(QString dose READ dose CONSTANT)
    Q_PROPERTY(QString tile READ tile CONSTANT)
    Q_PROPERTY(double seconds READ seconds NOTIFY moved)
    Q_PROPERTY(QString cue READ cue NOTIFY moved)
    Q_PROPERTY(int count READ count NOTIFY counted)
    Q_PROPERTY(int target READ target CONSTANT)
    Q_PROPERTY(bool timed READ timed CONSTANT)
    Q_PROPERTY(QString countText READ countText NOTIFY counted)
    Q_PROPERTY(QString ofText READ ofText CONSTANT)
    Q_PROPERTY(QString spoken READ spoken NOTIFY counted)
    Q_PROPERTY(bool paused READ paused WRITE setPaused NOTIFY pausedChanged)
    Q_PROPERTY(QString pace READ pace NOTIFY pausedChanged)
    Q_PROPERTY(bool finished READ finished NOTIFY finishedChanged)
public:
    explicit Player(content::Movement movement, QObject *parent = nullptr);

    const content::Movement &movement() const { return m_movement; }
    QString id() const { return m_movement.id; }
    QString title() const { return m_movement.title; }
    QString line() const { return m_movement.line; }
    QString care() const { return m_movement.care; }
    QString why() const { return m_movement.why; }
    QString easier() const { return m_movement.easier; }
    QString harder() const { return m_movement.harder; }
    QString dose() const { return m_movement.dose.text; }
    QString tile() const { return m_movement.tile; }

    double seconds() const { return m_seconds; } ///< of the figure's own time
    QString cue() const;
    int count() const;   ///< repetitions done, or whole minutes when timed
    int minutes() const; ///< of a timed movement, rounded; 0 for others
    int target() const;  ///< repetitions of one set, or minutes, begun ones too
    bool timed() const { return m_movement.dose.timed(); }
    QString countText() const; ///< "3", or "1:20" when timed
    QString ofText() const;    ///< "of 5", "of 10 minutes", "of 30 seconds"
    QString spoken() const;    ///< "3 of 5", for those who listen
    bool paused() const { return m_paused; }
    void setPaused(bool paused);
    QString pace() const; ///< "usual pace", "slower", "very slow"
    bool finished() const { return m_finished; }

    /// `seconds` of real time have passed since the last call; ignored while paused or finished.
    Q_INVOKABLE void advance(double seconds);
    /// Slower, then very slow, then the usual pace again.
    Q_INVOKABLE void slower();
    /// Enough for now; what was counted stays.
    Q_INVOKABLE void finish();
    Q_INVOKABLE void restart();

Q_SIGNALS:
    void moved();
    void counted();
    void pausedChanged();
    void finishedChanged();

private:
    content::Movement m_movement;
    double m_seconds = 0;
    double m_elapsed = 0; ///< real time, for movements that go by the clock
    double m_speed = 1;
    bool m_paused = false;
    bool m_finished = false;
};

} // namespace backwell::app
