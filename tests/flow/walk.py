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

sys.path.insert(0, str(Path(__file__).parent.parent / "browser"))
from picture import Browser  # noqa: E402

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
        if self.app and self.app.poll() is not None:
            return  # nothing more to drive; the step that lost it has been told
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
        self.step("The person answers the private safety check", self.safety_check)
        self.step("The person joins their clinic with the code", lambda: self.join(code))
        self.step("Today", self.today)
        self.step("Says what suits them, and has a plan", self.what_suits)
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
        self.step("A sign that is not sure sends for help today", self.sent_for_help)
        self.step("The next opening asks first: were you seen?", self.were_you_seen)
        self.step("No QML warning in the whole walk", self.no_warnings, picture=False)
        if self.app:
            self.app.terminate()
        self.region.stop()
        print(f"Pictures: {self.out}")
        return 1 if self.failed else 0

    def open_first_run(self):
        self.start_app()
        self.desk.see("Start")

    def safety_check(self):
        self.desk.press("Start")
        self.desk.press("Start the check")
        for heading in ("Does one of these fit you now, new or getting worse?", "And one of these?",
                        "And one of these about you?", "And how is it going?"):
            self.desk.see(heading)
            self.picture("safety-check") if heading.startswith("Does") else None
            self.desk.press("None of these")
        self.desk.see("Nothing you told us needs help today.")
        self.picture("outcome")
        self.desk.press("Done")
        self.desk.see("Your plan can start.")

    def join(self, code):
        self.desk.press("Continue")
        self.desk.press("Gardening")
        self.desk.press("Continue")
        self.desk.see("Answer five short questions")
        self.desk.press("Continue")
        self.desk.press("I have a code")
        self.desk.type_into("Code from your clinic", code)
        self.desk.press("Continue")
        self.desk.press("Agree and join")
        self.desk.see(re.compile("You have joined Example Clinic"))
        self.picture("joined")
        self.desk.press("Done")

    def today(self):
        self.desk.see(re.compile("^(Hello|Good (morning|afternoon|evening))"))
        self.desk.see("Check in")
        self.desk.see("Get help now")

    def what_suits(self):
        self.desk.press("Answer the questions")
        self.desk.press("One question at a time")
        for answer in ("No", "No difference, or not sure", "I get about as most people do", "10 minutes",
                       "None of these", "No", "No", "Sitting for long"):
            self.desk.press(answer)
            self.desk.press("Next")
        self.desk.press("Next")  # nothing to read about
        self.desk.press("Show all questions")
        self.desk.press("Save")
        self.desk.see(re.compile("[Ss]aved on this device"))
        self.desk.press("Done")
        self.desk.see("Why these?")
        self.picture("today")
        self.desk.press("Why these?")
        self.desk.see("How your plan is made")
        self.picture("why-these")
        self.desk.press("Back")

    def article(self):
        self.desk.press("Learn")
        self.desk.press("Scans")
        self.desk.press(re.compile("^What a scan can and cannot tell"))
        self.desk.see("Why not scan everyone?")
        self.picture("article")
        self.desk.press("Done reading")

    def film(self):
        self.desk.press("Learn")
        self.desk.press(re.compile("^Watch the film"))
        self.desk.press("Play the film")
        self.desk.see("Pause the film")
        time.sleep(5)
        self.picture("film")
        time.sleep(5)
        waiting = self.desk.find("Captions stand here while it plays.")
        if waiting is not None and not self.desk.find("Play the film"):
            raise RuntimeError("no caption was shown while it played")

    def movement(self):
        self.desk.press("Move")
        self.desk.press(re.compile("^Sit to stand"))
        self.desk.press("Start")
        self.desk.press("Go on now")
        self.desk.see("Pause")
        time.sleep(4)
        self.picture("movement")
        self.desk.press("Enough")
        self.desk.press("Fine")
        self.desk.press("Save")
        self.desk.see(re.compile("[Ss]aved on this device"))

    def check_in(self):
        self.desk.press("That is enough for today")
        self.desk.press("Today")
        self.desk.press("Check in")
        self.desk.press("Gardening")
        self.desk.set_value("How sure are you that you can do your usual things?", 6)
        self.desk.press("A little")
        self.desk.press("Good")
        self.picture("check-in")
        self.desk.press("Save")
        self.desk.see(re.compile("[Ss]aved on this device"))

    def measure(self):
        self.desk.press("Done")
        self.desk.press("Today")
        self.desk.press(re.compile("^Where things stand"))
        self.desk.press(re.compile("^Back and leg"))
        self.desk.set_value("In the last week, how much did your back usually hurt?", 5)
        self.desk.set_value("In the last week, how much did your leg usually hurt?", 2)
        self.picture("measure")
        self.desk.press("Save")
        self.desk.see(re.compile("[Ss]aved on this device"))
        self.desk.press("Done")
        self.desk.press(re.compile("^Three things that matter"))
        self.desk.type_into("What is it, in your own words?", "Carry my grandson up the stairs")
        self.desk.set_value("How well can you do it today?", 3)
        self.desk.press("Save")
        self.desk.see(re.compile("[Ss]aved on this device"))
        self.desk.press("Done")

    def entries_wait(self):
        self.desk.press("Me")
        self.desk.press(re.compile("^My entries"))
        self.desk.see(re.compile("Saved here|Sent"))

    def help(self):
        self.desk.press("Get help now")
        self.desk.see(re.compile("999 or go to A&E"))
        self.picture("get-help-now")
        self.desk.press("Back")

    def everything_sent(self):
        self.desk.press("Me")
        self.desk.press("Send now", patience=5) if self.desk.find("Send now") else None
        self.desk.press(re.compile("^My entries"))

        def all_there():
            words = "\n".join(self.desk.words())
            return "With your clinic" in words and not re.search(r"Saved here|, Sent\b|Needs you", words)

        desk.until(all_there, "not every entry is with the clinic", 60)

    def clinician(self, user, password):
        with Browser(1280, 900) as browser:
            browser.sign_in(self.region.url, user, password)
            browser.picture(self.out / f"{self.number:02d}-worklist.png")
            browser.click("a.person")
            text = browser.text("main")
            for words in ("Carry my grandson up the stairs", "Confidence"):
                if words not in text:
                    raise RuntimeError(f"'{words}' is not on the person's page")
            browser.picture(self.out / f"{self.number:02d}-the-clinicians-page.png")
            browser.click('form[action$="/seen"] button')

    def seen(self):
        # The receipt comes with the next exchange; saving a day starts one.
        self.desk.press("Today")
        self.desk.press("Tell us about today")
        self.desk.press("Yes")
        self.desk.press("Save")
        self.desk.see(re.compile("[Ss]aved on this device"))
        self.desk.press("Done")
        self.desk.press("Me")
        self.desk.press(re.compile("^My entries"))
        self.desk.see(re.compile("Your clinic looked at this|Seen"), patience=90)

    def sent_for_help(self):
        self.desk.press("Today")
        self.desk.see("Why these?")
        self.desk.press("I'm having a flare-up")
        self.desk.see("Does one of these fit you now, new or getting worse?")
        self.desk.press("Not sure")
        self.desk.press("None of the others")
        self.desk.press("None of these") # a sign of 999 may still be among them
        self.desk.see("Call 111 or your GP today.")
        self.desk.see("Call 111")
        self.picture("help-today")
        self.desk.press("I have read this")
        self.desk.see("Your plan waits until you have been seen.")
        if self.desk.find(re.compile("^(Sit to stand|Walk)")):
            raise RuntimeError("there is a plan beside the outcome")

    def were_you_seen(self):
        self.app.terminate()
        self.app.wait()
        self.start_app()
        self.desk.see("Were you seen?")
        self.picture("were-you-seen")
        self.desk.press("Yes, I am being treated")
        self.desk.see(re.compile("^Ask whoever treats you when your plan can start"))
        self.desk.press("Done")
        self.desk.press("They said I can start")
        self.desk.press("My flare-up is over")
        self.desk.see("Why these?")

    def picture(self, name):
        """A picture inside a step, besides the one at its end."""
        desk.picture(WINDOW, self.out / f"{self.number:02d}-{name}.png")

    def no_warnings(self):
        if self.warnings():
            raise RuntimeError("; ".join(self.warnings()[:5]))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    sys.exit(Walk(parser.parse_args()).run())
