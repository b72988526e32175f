#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Joining and sending when the code, the network or the region is not as it should be: the shipped app says
so in plain words, offers the next step, loses nothing, and works once all is well again."""
import argparse
import re
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import desk  # noqa: E402
from rows import App, Rows, ScriptedRegion, helps, offers, save_a_day, says, to_today  # noqa: E402

CODE = "Code from your clinic"
STAYS = "The code stays good"
WAITING = "1 entry waits to be sent"
SIGN_IN_PAGE = {"status": 200, "type": "text/html", "body": "<html><body>Welcome to our wifi</body></html>"}
SENT_ELSEWHERE = {"status": 302, "type": "text/html", "headers": "Location: https://127.0.0.1:1/wifi\r\n", "body": ""}
HALF_AN_ANSWER = {"status": 200, "type": "application/fhir+json", "body": '{"resourceType":"Bundle","type":"ba'}
DISCOVERY, REGISTER, BATCH = "/.well-known", "/auth/register", "/fhir"


def answer(path, status):
    return {"fault": {"path": path, "kind": "answer", "status": status}}


def truncated(path):
    return {"fault": {"path": path, "kind": "truncate"}}


def page(path, what):
    return {"fault": {"path": path, "kind": "answer", **what}}


# What the region is told, what the person reads. The code in the field is the same, good one throughout.
JOINING = [
    ("A sign-in page of the network answers: sign in first", page(DISCOVERY, SIGN_IN_PAGE), "wants you to sign in first"),
    ("The network sends the code elsewhere: nobody follows", page(REGISTER, SENT_ELSEWHERE), "wants you to sign in first"),
    ("Half of the region's answer arrives", truncated(DISCOVERY), STAYS),
    ("Half of the answer to the code arrives", truncated(REGISTER), STAYS),
    ("Somebody with another certificate answers: nothing is sent", {"stranger": True}, "could not prove"),
    ("Nobody answers: go on without, or later", {"there": False}, "There is no network just now"),
    ("The region says 401", answer(REGISTER, 401), "said no to this device|does not know this code"),
    ("The region says 403", answer(REGISTER, 403), "said no to this device"),
    ("The region says 404", answer(REGISTER, 404), "said no to this device"),
    ("The region says 409", answer(REGISTER, 409), "said no to this device"),
    ("The region says 422", answer(REGISTER, 422), "said no to this device"),
    ("The region says 429", answer(REGISTER, 429), "is busy"),
    ("The region says 500", answer(REGISTER, 500), "has a problem"),
    ("The region says 503", answer(REGISTER, 503), "is busy"),
]

# The same of an entry that is on its way.
SENDING = [
    ("A sign-in page of the network answers: the entry waits", page(BATCH, SIGN_IN_PAGE), "sign in first"),
    ("The network sends the entry elsewhere: nobody follows", page(BATCH, SENT_ELSEWHERE), "sign in first"),
    ("Half of the answer arrives: the entry waits", page(BATCH, HALF_AN_ANSWER), "has a problem"),
    ("Somebody with another certificate answers: the entry waits", {"stranger": True}, "could not prove"),
    ("Nobody answers: the entry waits", {"there": False}, "No connection"),
    ("The region says 403: a new code is asked for", answer(BATCH, 403), "Ask your clinic for a new code"),
    ("The region says 404: the entry waits", answer(BATCH, 404), "has a problem"),
    ("The region no longer knows the device: a new code is asked for", {"revoked": True}, "Ask your clinic for a new code"),
    ("The region says 409: the entry waits", answer(BATCH, 409), "has a problem"),
    ("The region says 429: the entry waits", answer(BATCH, 429), "is busy"),
    ("The region says 422 to all of it: the entry waits", answer(BATCH, 422), "has a problem"),
    ("The region says 503: the entry waits", answer(BATCH, 503), "is busy"),
    ("The region says 500: the entry waits", answer(BATCH, 500), "has a problem"),
]


class Table(Rows):
    def __init__(self, options):
        super().__init__("Joining and sending when something is not as it should be", options.out)
        self.folder = tempfile.TemporaryDirectory()
        self.region = ScriptedRegion(options.build, self.folder.name)
        self.app = App(options.build, Path(self.folder.name) / "person", "--region", self.region.url,
                       "--trust", self.region.certificate)

    # --- joining ---------------------------------------------------------------------------------------
    def begin(self):
        to_today(self.app)
        save_a_day(self.app)
        self.app.desk.press("Me")
        self.app.desk.press("What I share")
        self.app.desk.press("Join with a code")
        self.app.desk.see(CODE, "text")

    def try_code(self):
        self.app.desk.press("Continue")
        self.app.desk.press("Agree and join")

    def code(self, shown, *sentences):
        """Another code is typed in place of the one that stands there."""
        self.app.desk.type_into(CODE, shown, instead=True)
        self.try_code()
        says(self.app, *sentences)
        offers(self.app, "Continue", "Not now")

    def mistyped(self, code):
        before = self.region.tell()["requests"]
        letter = "B" if code[0] != "B" else "C"
        self.code(letter + code[1:], "is not right")
        assert self.region.tell()["requests"] == before, "a mistyped code went out"

    def join(self, told, words):
        self.region.tell(well=True, **told)
        self.try_code()
        says(self.app, words)
        offers(self.app, "Continue", "Not now")
        assert self.region.tell()["held"] == 0

    def join_with_a_full_disk(self):
        self.region.tell(well=True)
        self.app.disk_is_full(0)
        try:
            self.try_code()
            says(self.app, "has no room", STAYS)
        finally:
            self.app.disk_has_room()

    def joined(self):
        self.region.tell(well=True)
        self.try_code()
        says(self.app, "You have joined Test Region", "What happens now")
        desk.until(lambda: self.region.tell()["held"] >= 1, "what was saved before joining did not go")

    # --- sending ---------------------------------------------------------------------------------------
    def entry_waits(self):
        self.app.desk.press("Done")
        self.region.tell(there=False)
        save_a_day(self.app)
        self.app.desk.press("Me")
        says(self.app, WAITING, "No connection")

    def send(self, told, words):
        self.region.tell(well=True, **told)
        before = self.region.tell()
        self.app.desk.press("Send now")
        there = told.get("there", True) and not told.get("stranger")
        if there:
            desk.until(lambda: self.region.tell()["requests"] > before["requests"], "nothing was tried")
        says(self.app, words, "safe here", WAITING)
        offers(self.app, "Send now")
        if "new code" in words:
            offers(self.app, "I have a new code")
        assert self.region.tell()["held"] == before["held"], "the region holds what it refused"

    def refused(self):
        """The region takes the batch and refuses the entry: it needs the person, and stays."""
        self.region.tell(well=True, entries={"status": 422, "diagnostics": "value out of range"})
        self.app.desk.press("Send now")
        says(self.app, "could not take 1 entry", "safe here", "1 entry needs you")
        self.app.desk.press("My entries")
        says(self.app, "could not take this one", "Needs you")
        self.app.desk.press("Back")

    def saved_again(self):
        """Opened, looked through and saved again, it goes; everything is held once."""
        self.region.tell(well=True)
        held = self.region.tell()["held"]
        self.app.desk.press("My entries")
        self.app.desk.press(re.compile("^Look at it or change it"))
        self.app.desk.press("Save")
        self.app.desk.see(re.compile("[Ss]aved on this device"))
        desk.until(lambda: self.region.tell()["held"] == held + 1, "the entry did not go")
        assert self.region.tell()["writes"] == 1
        self.app.desk.press("Done")
        self.app.desk.press("Back")
        says(self.app, "Everything is with your clinic's service", "2 so far")

    def run(self):
        try:
            self.row("The app opens; an entry is saved before anybody is joined", self.begin)
            good = self.region.tell(code="ready")["code"]
            self.row("A code with a wrong letter is looked at again, and nothing goes out", lambda: self.mistyped(good))
            self.row("Something that is no code at all",
                     lambda: self.code("please let me in, doctor", "not a code from a clinic"))
            for state, words in (("unknown", "does not know this code"), ("expired", "has run out"),
                                 ("used", "has joined with this code already")):
                code = self.region.tell(code=state)["code"]
                self.row(f"A code that is {state}", lambda: self.code(code, words))
            self.app.desk.type_into(CODE, good, instead=True)
            for sentence, told, words in JOINING:
                self.row(sentence, lambda: self.join(told, words))
            self.row("The disk is full while joining", self.join_with_a_full_disk)
            self.row("Get help now is one tap away while joining", lambda: helps(self.app))
            self.row("With all well again the same code joins, and what waited goes", self.joined)
            self.row("An entry waits for the region", self.entry_waits)
            for sentence, told, words in SENDING:
                self.row(sentence, lambda: self.send(told, words))
            self.row("The region refuses one entry: it needs the person and is kept", self.refused)
            self.row("Looked through and saved again it goes, and is held once", self.saved_again)
        finally:
            for line in self.app.close():
                self.failed += 1
                print(f"  QML complained: {line}")
            self.region.close()
            self.folder.cleanup()
        return self.finish()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    sys.exit(Table(parser.parse_args()).run())
