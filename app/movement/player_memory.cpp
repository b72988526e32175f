// SPDX-License-Identifier: Apache-2.0
#include "app/movement/player_memory.h"

#include "sync/store/when_done.h"

namespace backwell::app
{

PlayerMemory::PlayerMemory(sync::LocalStore &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
}

void PlayerMemory::follow(Player *player)
{
    m_players.removeAll(nullptr);
    m_players.append(player);
    player->setRecord(Uuid::v7(m_clock));
    connect(player, &Player::worthKeeping, this, [this, player] { keep(*player); });
    connect(player, &Player::isPutAway, this, [this, player] { drop(*player); });
    sync::whenDone(m_store.get(QString::fromUtf16(name)), this,
                   [this, open = QPointer(player)](const Result<QByteArray> &kept) {
                       if (open && kept)
                           offer(*open, *kept);
                   });
}

void PlayerMemory::offer(Player &player, const QByteArray &kept)
{
    const std::optional<DoneSoFar> done = DoneSoFar::fromJson(kept);
    if (!done)
        return;
    if (const QDate today = m_clock.now().localDay(); done->day != today) {
        if (m_keptOn != today) // else today's has taken its place meanwhile
            m_store.put(QString::fromUtf16(name), {});
        return;
    }
    if (m_holds.isEmpty())
        m_holds = done->movement;
    if (done->movement != player.id() || done->step != player.step())
        return;
    if (!done->record)
        return player.offer(*done);
    using Versions = Result<std::vector<sync::StoredRecord>>;
    sync::whenDone(m_store.versions(*done->record), this,
                   [this, open = QPointer(&player), done = *done](const Versions &saved) {
                       if (!open)
                           return;
                       if (saved && !saved->empty()) // the power went before it could be dropped
                           drop(*open);
                       else
                           open->offer(done);
                   });
}

void PlayerMemory::keep(const Player &player)
{
    DoneSoFar done = player.soFar();
    if (!done.anything())
        return;
    done.day = m_clock.now().localDay();
    m_holds = done.movement;
    m_keptOn = done.day;
    m_store.put(QString::fromUtf16(name), done.toJson());
}

void PlayerMemory::drop(const Player &player)
{
    if (m_holds != player.id()) // what is kept is another one's
        return;
    m_holds.clear();
    m_store.put(QString::fromUtf16(name), {});
}

void PlayerMemory::forget()
{
    for (const QPointer<Player> &player : std::as_const(m_players))
        if (player)
            player->putAway();
    m_players.clear();
    m_holds.clear();
}

} // namespace backwell::app
