// SPDX-License-Identifier: Apache-2.0
// Keeps what was done of a movement as it goes, so that a call, a doorbell or a flat battery loses
// nothing of it.
#pragma once

#include "app/movement/player.h"
#include "platform/base/clock.h"
#include "sync/store/local_store.h"

#include <QPointer>

namespace backwell::app
{

/// One movement at a time: the one that was done last. Sealed, never sent, and dropped silently on
/// the next day. Read when a movement is opened, so it costs a start nothing.
class PlayerMemory : public QObject
{
    Q_OBJECT
public:
    PlayerMemory(sync::LocalStore &store, const Clock &clock, QObject *parent = nullptr);

    /// Offers the player what there is of its movement and step, and keeps what it does from now
    /// on.
    void follow(Player *player);
    /// Nothing of players that are still open is kept from here on.
    void forget();

    static constexpr auto name = u"player";

private:
    void keep(const Player &player);
    void drop(const Player &player);
    void offer(Player &player, const QByteArray &kept);

    sync::LocalStore &m_store;
    const Clock &m_clock;
    QString m_holds; ///< id of the movement that is kept, as far as it is known
    QDate m_keptOn;  ///< the local day something was kept last
    QList<QPointer<Player>> m_players;
};

} // namespace backwell::app
