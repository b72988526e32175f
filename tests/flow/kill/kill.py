#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""kill.py --build DIR --kills N [--seed S]: kill -9 the shipped app at random moments of save and send.

The app (--drill) writes every promise into a journal that is synced to disk and belongs to this process.
Afterwards it sends what is left, and three accounts must agree: journal, device, region."""
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
import oracle  # noqa: E402
from region import Region  # noqa: E402

STARTING = 0.5  # seconds: some are killed while they start
TAPPING = 0.7   # seconds from the first tap: it saves several times and sends about every other time
SAVING = 0.008  # seconds from one tap: about as long as a save
PATIENCE = 60   # seconds until something is hanging


class Life:
    """One life of the app, without a screen."""

    def __init__(self, build, device, region, journal, order):
        self.journal = os.open(journal, os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_DSYNC, 0o600)
        self.read = os.fstat(self.journal).st_size
        environment = dict(os.environ, BACKWELL_KEY="file", QT_QPA_PLATFORM="offscreen",
                           QT_QUICK_BACKEND="software")
        with open(journal.with_suffix(".log"), "w") as log:
            self.process = subprocess.Popen(
                [str(Path(build) / "app/bin/backwell"), "--data", str(device), "--region", region.url,
                 "--trust", str(region.certificate), "--drill", f"{self.journal}:{order}"],
                pass_fds=[self.journal], env=environment, stderr=log)

    def wait_for(self, word):
        """True when the journal has got a new line with this word; False when the app has ended."""
        return self.wait_for_one_of(word) is not None

    def wait_for_one_of(self, *words):
        """The word with which a new line of the journal begins; None when the app has ended."""
        limit = time.monotonic() + PATIENCE
        while time.monotonic() < limit:
            if self.process.poll() is not None:
                return None
            new = os.pread(self.journal, 65536, self.read)
            for line in new.splitlines(keepends=True):
                self.read += len(line)
                for word in words:
                    if line.startswith(word):
                        return word
            self.pause(0.001)
        raise RuntimeError(f"the app never wrote {words}")

    def pause(self, seconds):
        """Until then, or until the app ends."""
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            pass

    def kill_after(self, seconds):
        """True when it was alive until it was killed."""
        self.pause(seconds)
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        os.close(self.journal)
        return self.process.returncode == -signal.SIGKILL

    def finish(self):
        code = self.process.wait(5 * PATIENCE)
        os.close(self.journal)
        return code


def kill_somewhere(life, chance):
    """Half at any moment of its life, half within the time that a save takes. True: it lived until then."""
    moment = chance.random()
    if moment < 0.15:
        return life.kill_after(chance.uniform(0, STARTING))
    if not life.wait_for(b"begun"):
        return life.kill_after(0)
    if moment < 0.5:
        return life.kill_after(chance.uniform(0, TAPPING))
    for _ in range(chance.randint(1, 5)):
        if not life.wait_for(b"intent"):
            break
    return life.kill_after(chance.uniform(0, SAVING))


def held_by(region):
    """(id, version) -> [sha256 of the bytes] of every record in the region's ledger."""
    held = collections.defaultdict(list)
    with sqlite3.connect(f"file:{region.data / 'ledger.sqlite'}?mode=ro", uri=True) as db:
        for record, version, body in db.execute("SELECT id, version, body FROM resource"):
            held[(str(uuid.UUID(bytes=record)), version)].append(sha256(body).hexdigest())
    return held


def kept_on(build, device):
    """(id, version) -> [sha256 of the bytes] of every record on the device's disk."""
    program = Path(build) / "tests/flow/kill/backwell_kill_account"
    told = subprocess.run([str(program), str(device)], capture_output=True, text=True, timeout=PATIENCE)
    if told.returncode != 0:
        raise RuntimeError(f"the device's store could not be read: {told.stderr}")
    kept = collections.defaultdict(list)
    for line in told.stdout.splitlines():
        _, record, version, _, digest = line.split()
        kept[(record, int(version))].append(digest)
    return kept


def campaign(build, kills, seed, folder):
    chance = random.Random(seed)
    device = folder / "device"
    device.mkdir()
    journal = folder / "journal"
    region = Region(build, folder / "region")
    region.start()
    try:
        if Life(build, device, region, journal, f"join:{region.invite()}").finish() != 0:
            raise RuntimeError("the app could not join")
        in_save = between = 0
        for turn in range(kills):
            before = journal.stat().st_size
            life = Life(build, device, region, journal, f"tap:{chance.randrange(1 << 31)}")
            if not kill_somewhere(life, chance):
                raise RuntimeError(f"the app ended by itself with {life.process.returncode} in turn {turn} (seed {seed}): "
                                   + journal.with_suffix(".log").read_text())
            mine = oracle.read_journal(journal, before)
            in_save += bool(mine["intent"] - mine["saved"])
            between += bool(mine["intent"] - mine["acked"])
        if Life(build, device, region, journal, "send").finish() != 0:
            raise RuntimeError("what was left could not be sent")
        accounts = oracle.read_journal(journal), kept_on(build, device), held_by(region)
    finally:
        region.stop()
    return report(accounts, kills, in_save, between)


def report(accounts, kills, in_save, between):
    promised, kept, held = accounts
    found = oracle.problems(*accounts)
    for _, words in found[:20]:
        print(words)
    count = collections.Counter(kind for kind, _ in found)
    share = 100 * between / kills
    print(f"{kills} kills: {len(promised['intent'])} taps, {len(promised['saved'])} shown as saved, "
          f"{len(promised['acked'])} shown as with the clinic; {len(kept)} records kept, {len(held)} held")
    print(f"kills between tap and acknowledgement: {between} ({share:.0f} %), "
          f"of them before 'Saved on this device': {in_save} ({100 * in_save / kills:.0f} %)")
    print(f"{count['lost']} lost, {count['doubled']} doubled, {count['other']} other")
    if found:
        return 1
    if kills >= 20 and share < 30:
        print("fewer than 30 % of the kills fell between tap and acknowledgement: this proves too little")
        return 1
    unnoticed = oracle.blind_spots(*accounts) if promised["saved"] else []
    for name in unnoticed:
        print(f"the comparison no longer notices {name}")
    return 1 if unnoticed else 0


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
