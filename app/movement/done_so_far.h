// SPDX-License-Identifier: Apache-2.0
// How far somebody came with a movement they did not finish, or finished and said nothing about.
#pragma once

#include "platform/base/ids.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace backwell::app
{

struct DoneSoFar {
    QString movement;   ///< id
    int step = 0;       ///< of its ladder, from 0
    int set = 0;        ///< from 0
    int side = 0;       ///< 0 or 1, of what changes sides between rounds
    int count = 0;      ///< repetitions of that round
    double elapsed = 0; ///< seconds of that round, when it goes by the clock
    int before = 0;     ///< repetitions before that round
    double earlier = 0; ///< seconds before that round
    bool faster = false;
    QDate day;                       ///< local
    std::optional<Uuid> record = {}; ///< that it is to become when it is saved

    bool anything() const { return count + before > 0 || elapsed + earlier >= 1; }
    QByteArray toJson() const;
    /// Nothing for what does not read, or holds a number that cannot be.
    static std::optional<DoneSoFar> fromJson(const QByteArray &json);
    bool operator==(const DoneSoFar &) const = default;
};

} // namespace backwell::app
