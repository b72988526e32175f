#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Starting and saving when the disk, the store, its key or the content is not as it should be: the shipped
app says so in plain words, Get help now works all the same, and not a byte of a person's is touched."""
import argparse
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import desk  # noqa: E402
from rows import App, Rows, fingerprint, helps, offers, says, to_today  # noqa: E402

BACK = "In the last week, how much did your back usually hurt?"
LEG = "In the last week, how much did your leg usually hurt?"
MISSING = "These questions cannot be shown"


# What happens to a person's folder while Backwell is closed.
def scribbled(folder):
    (folder / "backwell.db").write_bytes(b"not a store " * 500)


def cut_short(folder):
    file = folder / "backwell.db"
    file.write_bytes(file.read_bytes()[:4096 + 1000])
    (folder / "backwell.db-wal").unlink(missing_ok=True)


def half_gone(folder):
    (folder / "backwell.db").unlink()
    (folder / "backwell.db-wal").write_bytes(b"what was left of the log" * 20)


def newer(folder):
    with sqlite3.connect(folder / "backwell.db") as store:
        store.execute("PRAGMA user_version = 99")
    store.close()


def keyless(folder):
    (folder / "store.key").unlink()


def half_a_key(folder):
    file = folder / "store.key"
    file.write_bytes(file.read_bytes()[:16])


def anothers_key(folder):
    (folder / "store.key").write_bytes(os.urandom(32))


STORES = [
    ("A store that was scribbled over", scribbled, "cannot be opened", "exactly as it is"),
    ("A store that was cut short", cut_short, "cannot be opened", "exactly as it is"),
    ("A store of which only the log is left", half_gone, "cannot be opened", "exactly as it is"),
    ("A store of a newer Backwell", newer, "Please update Backwell", "safe and unchanged"),
    ("A store whose key is gone", keyless, "key to your entries is missing", "They are unchanged"),
    ("A store with half of its key", half_a_key, "cannot be opened", "locked with another key"),
    ("A store with somebody else's key", anothers_key, "cannot be opened", "locked with another key"),
]


# What happened to the content before Backwell starts. Files are links, so that nothing of the build changes.
def altered(file, change):
    text = file.read_text()
    file.unlink()
    file.write_text(change(text))


def one_letter(pack):
    altered(pack / "manifest.json", lambda text: text.replace("Backwell", "Blackwell", 1))


def unsigned(pack):
    (pack / "manifest.sig").unlink()


def emptied(pack):
    shutil.rmtree(pack)
    pack.mkdir()


PACKS = [
    ("Content whose list of files was altered", one_letter, "cannot be trusted"),
    ("Content without a signature", unsigned, "cannot be trusted"),
    ("Content that is not there", emptied, "are missing"),
]


def untouched(folder, before):
    """Every file of before is as it was; an empty log may have come beside them."""
    now = fingerprint(folder)
    changed = [name for name in before if now.get(name) != before[name]]
    grown = [name for name in now if name not in before and (folder / name).stat().st_size > 0]
    assert not changed and not grown, f"changed: {changed}, new: {grown}"


class Table(Rows):
    def __init__(self, options):
        super().__init__("Starting and saving when something is not as it should be", options.out)
        self.build = options.build
        self.place = tempfile.TemporaryDirectory()
        self.folder = Path(self.place.name)
        self.person = self.folder / "person"
        self.copies = 0

    # --- helpers -----------------------------------------------------------------------------------------
    def copy_of(self, source):
        """A folder of its own; files are links."""
        self.copies += 1
        target = self.folder / f"copy-{self.copies}"
        shutil.copytree(source, target, copy_function=os.link)
        return target

    def pack(self):
        return self.copy_of(self.build / "packs/backwell-en-GB")

    def start(self, data, *arguments, **how):
        self.end()
        self.app = App(self.build, data, *arguments, **how)

    def end(self):
        if self.app:
            for line in self.app.close():
                self.failed += 1
                print(f"  QML complained: {line}")
            self.app = None

    def told(self, *words):
        """The page that stands in for the app: what it says, and Get help now from there."""
        says(self.app, *words)
        self.picture(words[0])
        offers(self.app, *(("Try again", "Close") if re.search("try again", self.page()) else ("Close",)))
        helps(self.app)
        says(self.app, words[0])

    def page(self):
        return "\n".join(name for _, name, _ in self.app.desk.showing())

    # --- a full disk -----------------------------------------------------------------------------------
    def full_while_saving(self):
        self.start(self.person)
        to_today(self.app)
        self.app.desk.press(re.compile("^Where things stand"))
        self.app.desk.press(re.compile("^Back and leg"))
        self.app.desk.set_value(BACK, 5)
        self.app.desk.set_value(LEG, 2)
        self.app.disk_is_full((self.person / "backwell.db-wal").stat().st_size)
        self.app.desk.press("Save")
        says(self.app, "this device is full", "Your answers are still here")
        helps(self.app)
        says(self.app, "this device is full")
        self.answers_stand()

    def answers_stand(self):
        for question, answer in ((BACK, 5), (LEG, 2)):
            stands = self.app.desk.find(question, "slider").queryValue().currentValue
            assert stands == answer, f"{question} now says {stands}"

    def room_again(self):
        self.answers_stand()
        self.app.disk_has_room()
        self.app.desk.press("Save")
        says(self.app, "[Ss]aved on this device")
        self.app.desk.press("Done")
        self.end()

    def full_at_the_first_start(self):
        self.start(self.folder / "new", full=True)
        self.told("This device is full", "Make some room")

    def tried_again(self):
        """With room, Try again opens the app."""
        before = self.app
        before.disk_has_room()
        before.desk.press("Try again")
        before.left()
        self.app.desk = desk.Desk("backwell")
        says(self.app, "You can get on with living")
        opened = self.app.desk.application().get_process_id()
        assert opened != before.process.pid
        os.kill(opened, 15)
        desk.until(lambda: self.app.desk.application() is None, "it does not leave")
        self.app = None

    # --- store and content -------------------------------------------------------------------------------
    def store(self, damage, *words):
        folder = self.folder / f"damaged-{self.number}"
        shutil.copytree(self.person, folder)
        damage(folder)
        before = fingerprint(folder)
        self.start(folder)
        self.told(*words)
        self.app.desk.press("Close")
        assert self.app.left() == 0
        untouched(folder, before)

    def second_window(self):
        self.start(self.person)
        self.app.desk.see("Tell us about today")
        first, self.app = self.app, None
        self.app = App(self.build, self.person)
        self.told("Is Backwell open in another window", "unchanged")
        self.end()
        self.app = first
        self.app.desk.see("Tell us about today")
        self.end()

    def content(self, damage, words, *arguments):
        pack = self.pack()
        damage(pack)
        before = fingerprint(self.person)
        self.start(self.person, "--pack", pack, *arguments)
        self.told(words)
        self.end()
        untouched(self.person, before)

    def strangers_content(self):
        """The same content, signed by somebody this device does not know."""
        tool = self.build / "content/tool/backwell-pack"
        key = self.folder / "stranger.key"
        pack = self.pack()
        subprocess.run([tool, "keygen", key], check=True, capture_output=True)
        source = self.folder / "stranger"
        shutil.copytree(pack, source)
        (source / "manifest.sig").unlink()
        target = self.folder / "stranger-pack"
        subprocess.run([tool, "build", source, target, "--key", key], check=True, capture_output=True)
        self.start(self.person, "--pack", target)
        self.told("cannot be trusted")
        self.end()

    def added_content(self):
        """A newer content file is added, opens, is damaged, and gives way to what came with the app."""
        tool, pack = self.build / "content/tool/backwell-pack", self.pack()
        altered(pack / "manifest.json", lambda text: re.sub(r'("version": )"[0-9.]+"', r'\1"90.1.0"', text))
        for step in (["sign", pack, "--key", self.build / "packs/development.key"],
                     ["zip", pack, self.folder / "newer.zip"]):
            subprocess.run([tool, *step], check=True, capture_output=True)
        folder = self.folder / "with-newer"
        shutil.copytree(self.person, folder)
        subprocess.run([self.build / "app/bin/backwell", "--data", folder, "--install", self.folder / "newer.zip"],
                       check=True, capture_output=True)
        self.taught(folder, "Version 90.1.0. It was added on this device")
        altered(folder / "packs/backwell-en-GB/90.1.0/manifest.json", lambda text: text + " ")
        self.taught(folder, "The newest content on this device is damaged", "It came with Backwell")

    def taught(self, folder, *words):
        self.start(folder)
        self.app.desk.press("Me")
        self.app.desk.press("What Backwell teaches")
        says(self.app, *words)
        helps(self.app)
        self.picture(words[0])
        self.end()

    def kiosk(self):
        pack = self.pack()
        one_letter(pack)
        self.start(self.folder / "nothing", "--kiosk", "--windowed", "--pack", pack)
        says(self.app, "not ready yet", "ask a member of staff")
        self.picture("kiosk")
        self.app.desk.press("Get help now")
        says_help = "\n".join(name for _, name, _ in self.app.desk.everything())
        assert "Tell a member of staff now" in says_help and "116123" in says_help.replace(" ", "")
        self.picture("help")
        self.app.desk.press("Back")
        self.end()

    def altered_files(self):
        """A measure, the help list, an article and a movement were changed after they were signed."""
        pack = self.pack()
        for name in ("questionnaires/back-leg-0-10.json", "safety/help-now.json", "articles/leg-pain.md",
                     "movements/cycle.json"):
            altered(pack / name, lambda text: text.replace("back", "beck").replace("leg", "lag"))
        self.start(self.person, "--pack", pack)
        self.app.desk.press(re.compile("^Where things stand"))
        self.only_that_measure_is_missing()

    def only_that_measure_is_missing(self):
        self.app.desk.press(re.compile("^A set of questions cannot be shown"))
        says(self.app, MISSING, "Your entries are safe")
        offers(self.app, "Go back")
        self.picture("missing")
        self.app.desk.press("Back")
        self.app.desk.press(re.compile("^Three things that matter"))
        says(self.app, "What is it, in your own words")
        self.app.desk.press("Back")
        self.app.desk.press("Back")

    def lists_built_in(self):
        helps(self.app)
        self.app.desk.press("Get help now")
        self.app.desk.see("Call 999")
        assert not any("beck" in name for _, name, _ in self.app.desk.everything()), "the altered list"
        self.app.desk.press("Back")

    def other_movements(self):
        self.app.desk.press("Move")
        says(self.app, "A bit sore is fine if it settles by tomorrow")
        assert self.app.desk.find(re.compile("^Climb the stairs")) is not None
        assert self.app.desk.find(re.compile("^Dance")) is not None
        assert self.app.desk.find(re.compile("^Cycle")) is None

    def other_articles(self):
        self.app.desk.press("Learn")
        self.app.desk.press("Leg pain")
        says(self.app, "Why is it in my leg?")
        listed = [name for _, name, _ in self.app.desk.everything()]
        assert "Leg pain from an irritated nerve" not in listed
        self.picture("learn")
        self.end()

    def broken_questionnaire(self):
        """It was signed as it is, and it still makes no sense; the others do."""
        source = self.folder / "broken"
        shutil.copytree(self.pack(), source)
        (source / "manifest.sig").unlink()
        (source / "questionnaires/back-leg-0-10.json").write_text('{"resourceType":"Questionnaire","item":[{"linkId":')
        target = self.folder / "broken-pack"
        subprocess.run([self.build / "content/tool/backwell-pack", "build", source, target,
                        "--key", self.build / "packs/development.key"], check=True, capture_output=True)
        self.start(self.person, "--pack", target)
        self.app.desk.press(re.compile("^Where things stand"))
        self.only_that_measure_is_missing()
        self.end()

    def run(self):
        try:
            self.row("The disk is full on save: the answers stay on the page", self.full_while_saving)
            self.row("With room again they are saved", self.room_again)
            self.row("The disk is full at the first start", self.full_at_the_first_start)
            self.row("With room again, Try again opens Backwell", self.tried_again)
            for sentence, damage, *words in STORES:
                self.row(sentence, lambda: self.store(damage, *words))
            self.row("A store that is open in another window", self.second_window)
            for sentence, damage, words in PACKS:
                self.row(sentence, lambda: self.content(damage, words))
            self.row("Content signed by a stranger", self.strangers_content)
            self.row("Added content that was damaged gives way to what came with the app", self.added_content)
            self.row("A kiosk whose content was altered", self.kiosk)
            self.row("A measure that was altered is not shown, the others are", self.altered_files)
            self.row("A help list that was altered: the built-in one stands there", self.lists_built_in)
            self.row("A movement that was altered is not shown, the others are", self.other_movements)
            self.row("An article that was altered is not shown, the others are", self.other_articles)
            self.row("A broken questionnaire is not shown, the others are", self.broken_questionnaire)
        finally:
            self.end()
            self.place.cleanup()
        return self.finish()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    sys.exit(Table(parser.parse_args()).run())
