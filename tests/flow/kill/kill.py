#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""kill.py --build DIR --kills N [--seed S]: kill -9 at random moments of save and send.

The subject writes every promise into a journal that is synced to disk and belongs to this process.
Afterwards the subject sends what is left, and three accounts must agree: journal, device, region."""
import argparse
import collections
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import uuid
from hashlib import sha256
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from region import Region  # noqa: E402

LONGEST = 1.2  # seconds a subject lives at most; it saves every 30 ms or so and sends all the time


class Subject:
    """One life of the process under test."""

    def __init__(self, program, folder, region, journal, *more):
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_DSYNC
        self.descriptor = os.open(journal, flags, 0o600)
        self.process = subprocess.Popen(
            [program, "--data", str(folder), "--region", region.url, "--trust",
             str(region.certificate), "--journal", str(self.descriptor), *more],
            pass_fds=[self.descriptor])

    def kill_after(self, seconds):
        """True when it was alive until it was killed."""
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
        os.close(self.descriptor)
        return self.process.returncode == -signal.SIGKILL

    def finish(self, seconds):
        code = self.process.wait(seconds)
        os.close(self.descriptor)
        return code


def lines_of(journal):
    """(word, (id, version), rest) of every line."""
    for line in Path(journal).read_text().splitlines():
        word, record, version, *rest = line.split()
        yield word, (record, int(version)), rest


def held_by(region):
    """(id, version) -> [sha256 of the bytes] of every response in the region's ledger."""
    ledger = region.data / "ledger.sqlite"
    held = collections.defaultdict(list)
    with sqlite3.connect(f"file:{ledger}?mode=ro", uri=True) as db:
        rows = db.execute("SELECT id, version, body FROM resource WHERE type = 'QuestionnaireResponse'")
        for record, version, body in rows:
            held[(str(uuid.UUID(bytes=record)), version)].append(sha256(body).hexdigest())
    return held


def campaign(build, kills, seed, folder):
    chance = random.Random(seed)
    program = str(Path(build) / "tests/flow/kill/backwell_kill_subject")
    device = folder / "device"
    device.mkdir()
    journal = folder / "journal"
    region = Region(build, folder / "region")
    region.start()
    try:
        joined = Subject(program, device, region, journal, "--code", region.invite())
        if joined.finish(60) != 0:
            raise RuntimeError("the subject could not join")
        during_save = between = 0
        for turn in range(kills):
            before = journal.stat().st_size
            life = Subject(program, device, region, journal, "--seed", str(seed * 100003 + turn))
            if not life.kill_after(chance.uniform(0.02, LONGEST)):
                raise RuntimeError(f"the subject ended by itself in turn {turn} (seed {seed})")
            with open(journal) as all_lines:
                all_lines.seek(before)
                mine = collections.defaultdict(set)
                for line in all_lines.read().splitlines():
                    word, *key = line.split()
                    mine[word].add(tuple(key[:2]))
            during_save += bool(mine["intent"] - mine["saved"])
            between += bool(mine["intent"] - mine["acked"])
        last = folder / "last"
        if Subject(program, device, region, last, "--drain").finish(300) != 0:
            raise RuntimeError("what was left could not be sent")
        return report(region, journal, last, kills, during_save, between)
    finally:
        region.stop()


def report(region, journal, last, kills, during_save, between):
    promised = collections.defaultdict(set)
    for word, key, _ in lines_of(journal):
        promised[word].add(key)
    kept = collections.defaultdict(list)
    for word, key, rest in lines_of(last):
        if word == "record":
            kept[key].append(rest[1])
    held = held_by(region)
    problems = []
    for key in sorted(promised["saved"]):
        if len(kept[key]) != 1:
            problems.append(f"lost on the device: {key}")
        if not held.get(key):
            problems.append(f"lost at the region: {key}")
        elif kept[key] and held[key] != kept[key]:
            problems.append(f"other bytes at the region: {key}")
    for key in sorted(promised["acked"]):
        if not held.get(key):
            problems.append(f"acknowledged and not held: {key}")
    for key, copies in held.items():
        if len(copies) > 1:
            problems.append(f"doubled at the region: {key}")
        if key not in promised["intent"]:
            problems.append(f"held and never tapped: {key}")
    lost = sum("lost" in line or "not held" in line for line in problems)
    doubled = sum("doubled" in line or "never tapped" in line for line in problems)
    for line in problems[:20]:
        print(line)
    share = 100 * between / kills
    print(f"{kills} kills: {len(promised['intent'])} taps, {len(promised['saved'])} shown as saved, "
          f"{len(promised['acked'])} shown as with the clinic, {len(held)} held")
    print(f"kills between tap and acknowledgement: {between} ({share:.0f} %), "
          f"of them inside a save: {during_save}")
    print(f"{lost} lost, {doubled} doubled, {len(problems) - lost - doubled} other")
    if kills >= 20 and share < 30:
        print("fewer than 30 % of the kills fell between tap and acknowledgement: this proves too little")
        return 1
    return 1 if problems else 0


def main():
    words = argparse.ArgumentParser()
    words.add_argument("--build", required=True)
    words.add_argument("--kills", type=int, default=200)
    words.add_argument("--seed", type=int, default=None)
    given = words.parse_args()
    seed = given.seed if given.seed is not None else random.SystemRandom().randrange(1 << 20)
    print(f"seed {seed}", flush=True)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        code = campaign(given.build, given.kills, seed, Path(folder))
    print(f"{time.monotonic() - began:.0f} s; again with --seed {seed}")
    return code


if __name__ == "__main__":
    sys.exit(main())
