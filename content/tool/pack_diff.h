// SPDX-License-Identifier: Apache-2.0
// What changed between two versions of a pack, as a clinician must see it.
#pragma once

#include "content/tool/pack_source.h"

namespace backwell::content::tool
{

/// Head: only keys of an item's head that nobody reads as its words. Rests: its words stand, and a
/// fact under it changed.
enum class How { Added, Removed, Words, Rests, Head };

struct Change {
    QString what; ///< "articles/x.md", "facts.json#F4", "safety/help-now.json#999/ces-pee"
    How how = How::Words;
    QStringList details; ///< Head: its keys; Rests: ids of facts
    /// Must be approved again: everything but a head's keys.
    bool approve() const { return how != How::Head; }
};

/// In order of path: items first, then facts, messages, terms, signs of Get help now, instruments
/// and every other file of data. The manifest, words.json and the film are left out.
std::vector<Change> changesBetween(const PackSource &before, const PackSource &after);

QString wordOf(How how);

} // namespace backwell::content::tool
