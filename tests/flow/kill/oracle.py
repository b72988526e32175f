# SPDX-License-Identifier: Apache-2.0
"""Three accounts of one campaign, and what is wrong between them.

promised  word -> {(id, version)}: the journal's intent, saved and acked
kept      (id, version) -> [sha256]: the device's disk, every kind of record
held      (id, version) -> [sha256]: the region's ledger, every kind of record"""
import collections
import copy


def problems(promised, kept, held):
    """[(kind, words)], kind being lost, doubled or other; empty when the three agree."""
    found = []
    for key in sorted(promised["saved"]):
        if not kept.get(key):
            found.append(("lost", f"shown as saved and not on the device: {key}"))
        if not held.get(key):
            found.append(("lost", f"shown as saved and not at the region: {key}"))
    for key in sorted(promised["acked"]):
        if not held.get(key):
            found.append(("lost", f"shown as with the clinic and not there: {key}"))
    for key, copies in sorted(kept.items()):
        if len(copies) > 1:
            found.append(("doubled", f"twice on the device: {key}"))
        if not held.get(key):
            found.append(("lost", f"on the device, nothing waits, and not at the region: {key}"))
        elif held[key] != copies:
            found.append(("other", f"other bytes at the region: {key}"))
    for key, copies in sorted(held.items()):
        if len(copies) > 1:
            found.append(("doubled", f"twice at the region: {key}"))
        if not kept.get(key):
            found.append(("doubled", f"at the region and never on this device: {key}"))
    return found


def blind_spots(promised, kept, held):
    """Spoils copies of three accounts that agree, one thing at a time; what went unnoticed."""
    key = min(promised["saved"])
    stranger = ("00000000-0000-7000-8000-000000000000", 1)
    spoils = {
        "an entry the region lost": ("lost", lambda p, k, h: h.pop(key)),
        "an entry the device lost": ("lost", lambda p, k, h: k.pop(key)),
        "an entry both lost": ("lost", lambda p, k, h: (k.pop(key), h.pop(key))),
        "an answer of the region that came to nothing":
            ("lost", lambda p, k, h: p["acked"].add(stranger)),
        "an entry held twice": ("doubled", lambda p, k, h: h[key].append(h[key][0])),
        "an entry held once more under another name":
            ("doubled", lambda p, k, h: h.update({stranger: list(h[key])})),
        "an entry kept twice": ("doubled", lambda p, k, h: k[key].append(k[key][0])),
        "an entry with other bytes": ("other", lambda p, k, h: h.update({key: ["0" * 64]})),
    }
    unnoticed = []
    for name, (kind, spoil) in spoils.items():
        accounts = [copy.deepcopy(promised), copy.deepcopy(dict(kept)), copy.deepcopy(dict(held))]
        spoil(*accounts)
        if kind not in {found for found, _ in problems(*accounts)}:
            unnoticed.append(name)
    return unnoticed


def read_journal(path, since=0):
    """word -> {(id, version)}; a line the kill tore in two belongs to nobody."""
    promised = collections.defaultdict(set)
    with open(path) as journal:
        journal.seek(since)
        for line in journal:
            parts = line.split()
            if line.endswith("\n") and len(parts) == 3:
                promised[parts[0]].add((parts[1], int(parts[2])))
    return promised
