# SPDX-License-Identifier: Apache-2.0
"""What tables of bad input share: the shipped app as a process, the scripted region, and one row after
the other, each a sentence with its outcome and its picture."""
import hashlib
import json
import os
import re
import resource
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import desk  # noqa: E402

WINDOW = "Backwell"
JARGON = re.compile(r"(?i)\b(sqlite|error|exception|https?|tls|ssl|json|null|invalid|corrupt|database|token|"
                    r"server|[45]\d\d)\b")


class App:
    """One run of the shipped app; `data` is its folder. It may be told that the disk is full."""

    def __init__(self, build, data, *arguments, full=False):
        self.log = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen(
            [str(build / "app/bin/backwell"), "--data", str(data), *map(str, arguments)],
            env=dict(os.environ, BACKWELL_STRICT="1", BACKWELL_KEY="file"),
            stdout=subprocess.DEVNULL, stderr=self.log,
            preexec_fn=no_room if full else None,
            restore_signals=False)  # SIGXFSZ stays ignored, so that a full disk is told and does not kill
        self.desk = desk.Desk("backwell", self.process.pid)
        self.desk.wait_for_application()

    def disk_is_full(self, largest):
        """No file may grow beyond so many bytes, until there is room again."""
        resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE, (largest, resource.RLIM_INFINITY))

    def disk_has_room(self):
        resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE,
                         (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

    def left(self):
        """Waits until it has ended by itself."""
        return self.process.wait(20)

    def close(self):
        """Ends it; returns what QML complained about."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(20)
        self.log.seek(0)
        return [line for line in self.log.read().splitlines() if re.search(r"\.qml[:\d]|Binding loop", line)]


def no_room():
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))


class ScriptedRegion:
    """A region that misbehaves when told to; see tests/fakes/scripted_region.cpp."""

    def __init__(self, build, folder):
        self.certificate = Path(folder) / "region.pem"
        self.process = subprocess.Popen([str(build / "tests/fakes/backwell_scripted_region"),
                                         str(self.certificate)],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.url = json.loads(self.process.stdout.readline())["url"]

    def tell(self, **what):
        self.process.stdin.write(json.dumps(what) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def close(self):
        self.process.stdin.close()
        self.process.wait(10)


class Rows:
    """Runs rows, prints each as a sentence with its outcome, and keeps a picture of each."""

    def __init__(self, title, out):
        self.out = Path(out)
        self.out.mkdir(parents=True, exist_ok=True)
        for old in self.out.glob("*.png"):
            old.unlink()
        self.failed = 0
        self.number = 0
        self.app = None
        self.started = time.monotonic()
        print(title, flush=True)

    def row(self, sentence, work):
        self.number += 1
        begun = time.monotonic()
        try:
            work()
            outcome = "ok"
        except Exception as error:  # every failure is told, the next row goes on
            self.failed += 1
            outcome = f"FAILED: {error}"
        print(f"  {self.number:2d} {sentence:78} {outcome}  ({time.monotonic() - begun:.1f} s)", flush=True)
        if self.app and outcome != "ok":
            for role, name, told in self.app.desk.showing()[:40]:
                print(f"       on screen: {role}: {name} {told}")
        if self.app and self.app.desk.application():
            self.picture(sentence)

    def picture(self, sentence):
        name = re.sub(r"[^a-z0-9]+", "-", sentence.lower()).strip("-")[:60]
        desk.picture(WINDOW, self.out / f"{self.number:02d}-{name}.png")

    def finish(self):
        print(f"{self.number} rows, {self.failed} failed, {time.monotonic() - self.started:.0f} s; "
              f"pictures: {self.out}", flush=True)
        return 1 if self.failed else 0


def says(app, *sentences, patience=desk.PATIENCE):
    """Each of these (patterns) is on the screen, all of it in plain words, Get help now one tap away."""

    def there():
        seen = app.desk.showing()
        text = "\n".join(f"{name}\n{told}" for _, name, told in seen)
        return seen if all(re.search(sentence, text) for sentence in sentences) else None

    seen = desk.until(there, f"not on the screen: {' / '.join(sentences)}", patience)
    for _, name, told in seen:
        found = JARGON.search(f"{name} {told}")
        if found:
            raise AssertionError(f"'{found[0]}' is no word for people: {name} {told}")
    offers(app, "Get help now")


def offers(app, *buttons):
    """Each of these can be pressed now."""
    can = {name for role, name, _ in app.desk.showing() if role == "push button"}
    missing = set(buttons) - can
    if missing:
        raise AssertionError(f"not offered: {', '.join(sorted(missing))}")


def helps(app):
    """One tap leads to every list, and Back leads back."""
    app.desk.press("Get help now")
    app.desk.see("Call 999")
    every = "\n".join(name for _, name, _ in app.desk.everything())
    for words in ("Call 111", "116 123", "peeing", "cauda equina"):
        if words not in every:
            raise AssertionError(f"'{words}' is not in Get help now")
    app.desk.press("Back")


def fingerprint(folder):
    """What lies in a folder, to the byte."""
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(Path(folder).rglob("*")) if path.is_file()}


def to_today(app):
    """Past the first run."""
    app.desk.press("Skip to Today")
    app.desk.see("Tell us about today")


def save_a_day(app):
    """One entry, saved on this device."""
    app.desk.press("Tell us about today")
    app.desk.press("Yes")
    app.desk.press("Save")
    app.desk.see(re.compile("[Ss]aved on this device"))
    app.desk.press("Done")
