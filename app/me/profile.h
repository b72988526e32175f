// SPDX-License-Identifier: Apache-2.0
// What matters to this person and how far their first run came; sealed in the store, never sent.
#pragma once

#include "sync/store/local_store.h"

#include <QDate>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace backwell::app
{

class Profile : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the pages by the root object")
    Q_PROPERTY(QStringList goals READ goals NOTIFY changed)
    Q_PROPERTY(QString goalsText READ goalsText NOTIFY changed)
    Q_PROPERTY(QStringList choices READ choices NOTIFY changed)
    Q_PROPERTY(QList<int> chosen READ chosen NOTIFY changed)
    Q_PROPERTY(bool firstRunDone READ firstRunDone NOTIFY changed)
    Q_PROPERTY(QString nudge READ nudge WRITE setNudge NOTIFY changed)
public:
    Profile(sync::LocalStore &store, const Clock &clock, QObject *parent = nullptr);

    QStringList goals() const { return m_goals; } ///< at most 5, in the order chosen
    QString goalsText() const { return m_goals.join(QStringLiteral(", ")); }
    QStringList choices() const; ///< goals in the person's own words, then our ideas
    QList<int> chosen() const;   ///< where in choices() the goals stand, ascending
    bool firstRunDone() const { return m_firstRunDone; }
    std::optional<QDate> started() const { return m_started; } ///< the day of the first run
    QString nudge() const { return m_nudge; }                  ///< "none", "daily" or "weekly"

    /// Adds or removes; blank text and a sixth goal are ignored.
    Q_INVOKABLE void toggleGoal(const QString &text);
    /// Words of one's own; what is there already stays.
    Q_INVOKABLE void addGoal(const QString &text);
    Q_INVOKABLE void finishFirstRun();
    void setNudge(const QString &nudge);

    void restore(const QByteArray &kept);
    void reset();

    static constexpr auto name = u"profile";
    static constexpr int mostGoals = 5;

Q_SIGNALS:
    void changed();

private:
    bool isGoal(const QString &text) const;
    void keep();

    sync::LocalStore &m_store;
    const Clock &m_clock;
    QStringList m_goals;
    QString m_nudge = QStringLiteral("none");
    std::optional<QDate> m_started;
    bool m_firstRunDone = false;
};

} // namespace backwell::app
