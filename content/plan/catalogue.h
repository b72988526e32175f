// SPDX-License-Identifier: Apache-2.0
// What the rules of a plan need to know of the movements and cards of a pack, in whole numbers.
#pragma once

#include "platform/base/error.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace backwell::content::plan
{

enum class Group { Aerobic, Strength, Mobility, Leg, Rest, Flare, Activity, MindBody };
enum class Eases { Neither, Bending, Arching };
enum class Track { Back, Leg };
/// Starter bundles of the evidence list 4.2; a person's goals are named by them too.
enum class Bundle { VerySoreDay, BackGeneral, Leg, StiffDesk, BendLift, OlderLow, Prevention };
/// What a card answers to (evidence list 5.3, 4).
enum class Need { Fear, Scan, Sleep, Leg, Work, Return, Pacing, General };

/// A set of values of one enum, or of limit tags by their place in limitNames(): bit n is number n.
using Bits = std::uint32_t;
template <typename Number>
constexpr Bits bit(Number number)
{
    return Bits(1) << static_cast<unsigned>(number);
}

/// Words of each enum and of the limits in JSON, in the order of their numbers. Those of groups,
/// bundles and limits are content/movement's own lists: a new one goes to their end, and a new
/// group or bundle into its enum here.
const QStringList &groupNames();
const QStringList &easesNames();
const QStringList &trackNames();
const QStringList &bundleNames();
const QStringList &needNames();
const QStringList &limitNames();

/// Places in limitNames() that rules of their own look at.
inline constexpr int pregnancyLate = 1;
inline constexpr int dizziness = 8;
inline constexpr int legIrritable = 10;

/// "Not with that limit; rather that one."
struct Instead {
    int limit = 0;
    int movement = 0; ///< place in Catalogue::movements
    bool operator==(const Instead &) const = default;
};

/// "With that limit no step above this one."
struct UpTo {
    int limit = 0;
    int step = 0; ///< counted from 0
    bool operator==(const UpTo &) const = default;
};

struct CatalogueMovement {
    QString id;
    QString title;
    Group group = Group::Mobility;
    Eases eases = Eases::Neither;
    Bits tracks = 0;  ///< of Track; never 0
    Bits bundles = 0; ///< of Bundle
    Bits avoid = 0;   ///< limits with which it is never offered
    Bits adapt = 0;   ///< limits with which it is offered, and done in another way
    std::vector<Instead> instead;
    std::vector<UpTo> upTo; ///< of limits in `adapt`; a limit once at most
    /// The ladder: whole minutes of one day at each step (all its goes); never empty, none below 1.
    std::vector<int> minutes;
    bool operator==(const CatalogueMovement &) const = default;
};

struct CatalogueCard {
    QString id;
    QString title;
    Need need = Need::General;
    Bits tracks = 0; ///< of Track
    bool operator==(const CatalogueCard &) const = default;
};

struct Catalogue {
    QString pack;                             ///< name of the pack
    QString version;                          ///< its version; a plan is stored with both
    std::vector<CatalogueMovement> movements; ///< at most 255; their order breaks ties
    std::vector<CatalogueCard> cards;

    /// Place of the movement or card, or -1.
    int movement(QStringView id) const;
    int card(QStringView id) const;
};

/// Where a built pack has its own.
inline constexpr QStringView cataloguePath = u"plans/catalogue.json";

/// content/schema/plan-catalogue.schema.json. Errors: Invalid with the movement or card at fault.
Result<Catalogue> readCatalogue(const QByteArray &json);
/// The same catalogue gives the same bytes; readCatalogue() gives it back.
QByteArray catalogueJson(const Catalogue &catalogue);

} // namespace backwell::content::plan
