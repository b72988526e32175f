#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""answers.py --build DIR: kill -9 the shipped app at every answer of a form, and look what is there when it
opens again. What was on the disk comes back, at the screen that was open; what was only just tapped comes back
or does not, and nothing else changes."""
import argparse
import random
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from kill import Life  # noqa: E402

FORMS = ["checkin-week", "back-leg-0-10", "activities"]


class NoRegion:
    """Filling in a form needs none."""
    url, certificate = "https://127.0.0.1:9", "/dev/null"


class Form:
    """One form, answered in as many lives as it has questions."""

    def __init__(self, build, folder, name, chance):
        self.build, self.folder, self.name, self.chance = build, folder, name, chance
        self.kept, self.perhaps, self.step, self.lives, self.early = {}, {}, None, 0, 0
        self.journal = folder / f"{name}.journal"

    def live(self):
        """One life; False when the form was saved."""
        self.lives += 1
        life = Life(self.build, self.folder / "device", NoRegion, self.journal, f"fill:{self.name}")
        try:
            return self.look_and_answer(life, life.read)
        finally:
            life.process.kill()

    def look_and_answer(self, life, start):
        if not life.wait_for(b"open "):
            raise AssertionError(f"{self.name}: the app ended: {self.journal.with_suffix('.log').read_text()}")
        self.compare(self.lines(start))
        early = self.lives % 2 == 0
        word = life.wait_for_one_of(b"tap " if early else b"kept ", b"saved ")
        life.kill_after(self.chance.random() * 0.004 if early else 0)
        lines = self.lines(start)
        if word == b"saved ":
            return False
        taps = {line[1]: line[2] for line in lines if line[0] == "tap"}
        steps = [int(line[1]) for line in lines if line[0] == "kept"]
        if steps:  # on the disk before the kill
            self.kept.update(taps)
            self.step = steps[-1]
        else:
            self.perhaps, self.early = taps, self.early + 1
        return True

    def lines(self, start):
        return [line.split(" ") for line in self.journal.read_text()[start:].splitlines()]

    def compare(self, lines):
        back = {line[1]: line[2] for line in lines if line[0] == "back"}
        came = {path: answer for path, answer in self.perhaps.items() if path in back}
        if back != self.kept | came:
            raise AssertionError(f"{self.name}: kept {self.kept} and perhaps {self.perhaps}, came back {back}")
        step = int(next(line[1] for line in lines if line[0] == "open"))
        if self.step is not None and not came and step != self.step:
            raise AssertionError(f"{self.name}: left at screen {self.step}, opened at {step}")
        self.kept, self.perhaps = back, {}
        if came:
            self.step = step

    def run(self):
        while self.live():
            if self.lives > 60:
                raise AssertionError(f"{self.name}: does not end: {sorted(self.kept)}")
        after = Form(self.build, self.folder, self.name, self.chance)
        after.live()  # a saved form begins anew
        print(f"{self.name}: {len(self.kept)} answers, killed {self.lives} times, {self.early} of them before the "
              "answer was on the disk; every kept answer came back")


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--build", required=True)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for name in FORMS:
            Form(given.build, Path(folder), name, random.Random(given.seed)).run()
