// SPDX-License-Identifier: Apache-2.0
// Movements of our pack, read from the sources, and time that passes for a player.
#pragma once

#include "app/movement/player.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace backwell::tests
{

inline QJsonObject movementJson(const QString &id)
{
    QFile file(qEnvironmentVariable("BACKWELL_SOURCE") +
               QStringLiteral("/content/packs/backwell-en-GB/movements/%1.json").arg(id));
    if (!file.open(QFile::ReadOnly))
        qFatal("no movement %s", qPrintable(id));
    return QJsonDocument::fromJson(file.readAll()).object();
}

inline content::Movement shippedMovement(const QString &id, int step = 0)
{
    content::Movement found = *content::readMovement(QJsonDocument(movementJson(id)).toJson());
    found.language = QStringLiteral("en-GB");
    return found.onStep(step);
}

/// The first step of a movement that has so many sets.
inline int stepWithSets(const QString &id, int sets)
{
    const content::Movement found = shippedMovement(id);
    for (int step = 0; step < int(found.steps.size()); ++step)
        if (found.steps[size_t(step)].sets == sets)
            return step;
    qFatal("%s has no step of %d sets", qPrintable(id), sets);
}

inline void play(app::Player &player, double seconds)
{
    const int frames = qRound(seconds * 20);
    for (int i = 0; i < frames; ++i)
        player.advance(0.05);
}

/// Begun, and in place.
inline void begin(app::Player &player)
{
    player.begin();
    player.skipRest();
}

/// Plays until the round is over.
inline void playRound(app::Player &player)
{
    for (int i = 0; i < 20000 && player.stage() == app::Player::Stage::Moving; ++i)
        player.advance(0.05);
}

} // namespace backwell::tests
