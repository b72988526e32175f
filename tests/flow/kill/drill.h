// SPDX-License-Identifier: Apache-2.0
// Taps Save again and again, writes down what was promised, and is killed while doing so.
#pragma once

#include "sync/client/sync_client.h"

#include <QObject>
#include <QRandomGenerator>
#include <QSet>

namespace backwell::flow
{

/// Uses the store and the client as the app does. Each line of the journal is one write() to an
/// inherited descriptor, so it stands when the process does not:
///   intent ID VERSION   before the save is asked for (the tap)
///   saved ID VERSION    the moment "Saved on this device" may be shown
///   acked ID VERSION    the moment "With your clinic" may be shown
class Drill : public QObject
{
    Q_OBJECT
public:
    Drill(sync::LocalStore &store, sync::SyncClient &client, const Clock &clock, Uuid person,
          int journal, quint32 seed);

    void begin(); ///< taps at random moments until the process ends
    /// Sends what is left, then writes `record ID VERSION STATE SHA256` for all that is kept, and
    /// quits the application: 0 when nothing waits any more.
    void drain();

private:
    void tap();
    void noteAcknowledged();
    void dump();
    void write(const QString &line);
    sync::Response next();
    int random(int below) { return int(m_random.bounded(below)); }

    sync::LocalStore &m_store;
    sync::SyncClient &m_client;
    const Clock &m_clock;
    Uuid m_person;
    int m_journal;
    QRandomGenerator m_random;
    std::vector<sync::Response> m_saved;
    QSet<QString> m_acknowledged;
};

} // namespace backwell::flow
