#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""./dev walk: the shipped app, driven from outside over AT-SPI, from first run to the clinician's page.
Prints each step with its outcome, writes a picture per step, exits non-zero if any step fails."""
import argparse
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import desk  # noqa: E402
from region import Region  # noqa: E402

WINDOW = "Backwell"


class Walk:
    def __init__(self, options):
        self.build, self.out = options.build, options.out
        shutil.rmtree(self.out, ignore_errors=True)
        self.out.mkdir(parents=True)
        self.region = Region(self.build, self.out / "data/region")
        self.desk = desk.Desk("backwell")
        self.app = None
        self.number = 0
        self.failed = []
        self.app_log = self.out / "app.log"

    # --- the two programs ------------------------------------------------------------------------
    def start_app(self):
        env = dict(os.environ, BACKWELL_STRICT="1", BACKWELL_KEY="file")
        self.app = subprocess.Popen(
            [str(self.build / "app/bin/backwell"), "--data", str(self.out / "data/app"),
             "--region", self.region.url, "--trust", str(self.region.certificate)],
            env=env, stdout=subprocess.DEVNULL, stderr=open(self.app_log, "a"))
        self.desk.wait_for_application()

    def warnings(self):
        text = self.app_log.read_text() if self.app_log.exists() else ""
        return [line for line in text.splitlines()
                if re.search(r"\.qml[:\d]|QQml|qml:|QML|Binding loop", line)]

    # --- steps -------------------------------------------------------------------------------------
    def step(self, title, work, picture=True):
        self.number += 1
        started = time.monotonic()
        try:
            work()
            outcome = "ok"
        except Exception as error:  # every failure is told, the walk goes on to show more
            outcome = f"FAILED: {error}"
            self.failed.append(title)
        if self.app and self.app.poll() is not None:
            outcome = f"FAILED: the app ended with {self.app.returncode}"
            self.failed.append(title)
        name = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")
        if picture and self.app and self.app.poll() is None:
            try:
                desk.picture(WINDOW, self.out / f"{self.number:02d}-{name}.png")
            except Exception as error:
                outcome += f" (no picture: {error})"
        print(f"{self.number:2d}  {title:58} {outcome}  ({time.monotonic() - started:.1f} s)", flush=True)
        if outcome.startswith("FAILED"):
            for word in self.desk.words()[:60]:
                print(f"        on screen: {word}")

    def run(self):
        self.step("The region starts", self.region.start, picture=False)
        code = self.region.invite()
        user, password = self.region.clinician()
        self.step("The app opens on its first run", self.open_first_run)
        self.step("The person joins their clinic with the code", lambda: self.join(code))
        self.step("Today", self.today)
        self.step("Reads an article", self.article)
        self.step("Plays ten seconds of the film", self.film)
        self.step("Does a movement", self.movement)
        self.step("The region is stopped", lambda: self.region.stop(signal.SIGKILL), picture=False)
        self.step("Saves a check-in with no region", self.check_in)
        self.step("Saves a measure with no region", self.measure)
        self.step("Entries wait on this device", self.entries_wait)
        self.step("Get help now, one tap, no region", self.help)
        self.step("The region starts again", self.region.start, picture=False)
        self.step("Everything is sent", self.everything_sent)
        self.step("The clinician sees it", lambda: self.clinician(user, password), picture=False)
        self.step("The person reads that their clinic looked", self.seen)
        self.step("No QML warning in the whole walk", self.no_warnings, picture=False)
        if self.app:
            self.app.terminate()
        self.region.stop()
        print(f"Pictures: {self.out}")
        return 1 if self.failed else 0

    def open_first_run(self):
        self.start_app()
        raise NotImplementedError

    def no_warnings(self):
        if self.warnings():
            raise RuntimeError("; ".join(self.warnings()[:5]))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    sys.exit(Walk(parser.parse_args()).run())
