// SPDX-License-Identifier: Apache-2.0
// The catalogue of a pack: its movements and cards as the rules of a plan see them.
#pragma once

#include "content/article/learn_item.h"
#include "content/movement/movement.h"
#include "content/plan/history.h"
#include "content/region/region_file.h"

namespace backwell::content::plan
{

/// Movements in the order given, cards likewise; what is for clinicians, and what is no card, is
/// left out. A limit with *skip* or *swap* is avoided, one with *adapt* heeded; a step takes the
/// minutes of all its goes of a day. A swap to a movement that is not there is an avoidance alone.
/// Errors: Invalid, a group, bundle, limit … that plans do not know, with the movement.
Result<Catalogue> catalogueOf(const QString &pack, const QString &version,
                              const std::vector<Movement> &movements,
                              const std::vector<LearnItem> &items);

/// What the rules read of a region's file.
Region regionOf(const content::Region &region);

} // namespace backwell::content::plan
