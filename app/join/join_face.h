// SPDX-License-Identifier: Apache-2.0
// Joining a clinic by code, what is agreed with it, and taking that back.
#pragma once

#include "sync/client/sync_client.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

/// Joining goes: code -> consent in plain words -> one attempt. The consent becomes a record only
/// when the region has taken the device. Taking it back is a new version of that record, sent
/// before the device forgets the region; records stay on the device.
class JoinFace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the pages by the root object")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool joined READ joined NOTIFY changed)
    Q_PROPERTY(QString clinic READ clinic NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(QString lastSent READ lastSent NOTIFY changed)
    Q_PROPERTY(QString sendState READ sendState NOTIFY changed)
    Q_PROPERTY(bool troubled READ troubled NOTIFY changed)
    Q_PROPERTY(bool needsCode READ needsCode NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
public:
    enum class State { Asking, Joining, Joined, Failed, Leaving };
    Q_ENUM(State)

    JoinFace(sync::SyncClient &client, sync::LocalStore &store, const Clock &clock, Uuid person,
             QUrl region, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool joined() const { return !clinic().isEmpty(); }
    QString clinic() const; ///< as the region calls itself; empty while not joined
    QString message() const { return m_message; } ///< why joining did not work; empty if it did
    QString lastSent() const;                     ///< "Last sent today 14:05", "Nothing sent yet"
    QString sendState() const;                    ///< one sentence on where things are
    bool troubled() const;  ///< a person must do something before more can be sent
    bool needsCode() const; ///< the region no longer takes this device: a new code helps
    int waiting() const;    ///< what an exchange still has to do
    /// How many entries were refused; told by whoever knows.
    void setNeedYou(int entries);

    /// Consent was given: one attempt with this code or invitation.
    Q_INVOKABLE void join(const QString &code);
    /// The page opens, or the person typed again: how it went before is no longer told.
    Q_INVOKABLE void again();
    Q_INVOKABLE void leave();
    Q_INVOKABLE void sendNow();

    /// Which words a person agreed to.
    static constexpr auto policy = u"https://fhir.backwell.example/consent/share|2";
    static QString words(sync::EnrolProblem problem);
    static QString words(sync::SyncProblem problem);

Q_SIGNALS:
    void changed();
    void hasJoined(const backwell::Uuid &person); ///< under which the region knows this person

private:
    void enrolled(const Uuid &person);
    void failed(sync::EnrolProblem problem);
    void statusChanged();
    void say(State state, const QString &message = {});

    sync::SyncClient &m_client;
    sync::LocalStore &m_store;
    const Clock &m_clock;
    Uuid m_person;
    QUrl m_region;
    State m_state = State::Asking;
    QString m_message;
    int m_needYou = 0;
};

} // namespace backwell::app
