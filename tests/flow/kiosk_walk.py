# SPDX-License-Identifier: Apache-2.0
"""The kiosk on cage: attract, tiles, help, an article, the question, the wipe; killed in the middle of a
visit; in portrait under a finger. Every file it opens for writing is traced: there must be none. Started by
kiosk_walk.sh as a user without a home. Prints each step with its outcome; non-zero if any fails."""
import argparse
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pyatspi
from Xlib import X, display
from Xlib.ext import xtest

import desk

CAGE = {"WLR_LIBINPUT_NO_DEVICES": "1", "WLR_BACKENDS": "x11", "WLR_RENDERER": "pixman", "LIBSEAT_BACKEND": "noop"}
APP = {"QT_QPA_PLATFORM": "wayland", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "BACKWELL_STRICT": "1"}
WIDE, TALL = (1920, 1080), (1080, 1920)
WRITES = "openat,openat2,open,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat," \
         "mknod,mknodat,truncate"
WARNING = re.compile(r"\.qml[:\d]|QQml|qml:|QML|Binding loop")


class Kiosk:
    """One start of the kiosk; `logs` keeps what it said and what it wrote."""

    def __init__(self, room, name, glass, **environment):
        self.log, self.trace = room / f"logs/{name}.log", room / f"logs/{name}.trace"
        before = self.displays()
        env = dict(os.environ, **CAGE, **APP, DISPLAY=glass.name, **environment)
        self.cage = subprocess.Popen(
            ["cage", "-d", "--", "strace", "-f", "-qq", "--seccomp-bpf", "-e", f"trace={WRITES}", "-e",
             "signal=none", "-o", str(self.trace), str(room / "app/backwell"), "--kiosk"],
            env=env, stdout=subprocess.DEVNULL, stderr=open(self.log, "w"))
        self.desk = desk.Desk("backwell")
        self.desk.wait_for_application()
        self.wayland = desk.until(lambda: self.displays() - before, "a Wayland display").pop()
        glass.fill()

    @staticmethod
    def displays():
        return {p.name for p in Path(os.environ["XDG_RUNTIME_DIR"]).glob("wayland-*") if p.is_socket()}

    def picture(self, file):
        subprocess.run(["grim", str(file)], check=True, env=dict(os.environ, WAYLAND_DISPLAY=self.wayland))

    def press(self, name):
        """As a switch does; a question that came up meanwhile is answered first."""
        if self.desk.find("Still there?", "dialog"):
            self.desk.press("Yes, I am still here")
        self.desk.press(name)

    def see(self, name, role=None):
        """Waits until it shows; a page that waits below another does not count."""
        desk.until(lambda: self.desk.find_showing(name, role), f"'{name}' is not on the screen")

    def pid(self):
        """The program itself, below cage and strace."""
        for status in Path("/proc").glob("[0-9]*/status"):
            try:
                text = status.read_text()
                if re.search(r"^Name:\tbackwell$", text, re.M) and self.is_below(int(status.parent.name)):
                    return int(status.parent.name)
            except OSError:  # a process that is just leaving
                continue
        return None

    def is_below(self, pid):
        while pid > 1:
            if pid == self.cage.pid:
                return True
            pid = int(re.search(r"^PPid:\t(\d+)", Path(f"/proc/{pid}/status").read_text(), re.M)[1])
        return False

    def kill(self):
        os.kill(self.pid(), signal.SIGKILL)
        self.cage.wait(timeout=20)

    def written(self):
        """What the program made, or opened to write to: devices and its own memory aside."""
        found = []
        for line in self.trace.read_text(errors="replace").splitlines():
            call = re.match(r"\d+ +(\w+)\((.*)\) += (-?\d+)", line)
            if not call or int(call[3]) < 0:
                continue
            paths = re.findall(r'"([^"]*)"', call[2])
            reading = call[1].startswith("open") and not re.search(r"O_(WRONLY|RDWR|CREAT|TRUNC|TMPFILE)", call[2])
            if not reading and not all(re.match(r"/dev/|/proc/self/|/proc/\d+/task/", path) for path in paths):
                found.append(line)
        return found

    def warnings(self):
        return [line for line in self.log.read_text().splitlines() if WARNING.search(line)]


class Glass:
    """The screen on the wall, of a size, and a finger on it. cage's own screen without hardware draws its first
    frame only, so it stands on an X server's."""

    def __init__(self, size):
        self.size = size
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "{}x{}x24".format(*size), "-nolisten", "tcp"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.name = ":" + self.server.stdout.readline().strip()
        self.display = display.Display(self.name)

    def window(self):
        return next((w for w in self.display.screen().root.query_tree().children
                     if w.get_attributes().map_state == X.IsViewable), None)

    def fill(self):
        """Makes cage's window as large as the screen."""
        desk.until(self.window, "cage's window").configure(x=0, y=0, width=self.size[0], height=self.size[1])
        self.display.sync()

    def touch(self, x, y):
        xtest.fake_input(self.display, X.MotionNotify, x=x, y=y)
        for event in (X.ButtonPress, X.ButtonRelease):
            xtest.fake_input(self.display, event, 1)
            self.display.sync()

    def close(self):
        self.display.close()
        self.server.terminate()


class PartEnds(Exception):
    """A step failed; what follows it in the same start would only fail too."""


class Walk:
    def __init__(self, room):
        self.room, self.number, self.failed, self.kiosk, self.glass = room, 0, [], None, None

    def step(self, title, work, picture=True):
        self.number += 1
        started, outcome = time.monotonic(), "ok"
        try:
            work()
        except Exception as error:
            outcome = f"FAILED: {error}"
            self.failed.append(title)
        if picture and self.kiosk and self.kiosk.cage.poll() is None:
            name = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")
            self.kiosk.picture(self.room / f"pictures/{self.number:02d}-{name}.png")
        print(f"{self.number:2d}  {title:58} {outcome}  ({time.monotonic() - started:.1f} s)", flush=True)
        if outcome != "ok":
            if self.kiosk:
                print("\n".join(f"        on screen: {word}" for word in self.kiosk.desk.words()[:40]))
            raise PartEnds

    def start(self, name, **environment):
        self.kiosk = Kiosk(self.room, name, self.glass, **environment)
        self.kiosk.see("Touch to begin")

    def nothing_written(self):
        written, warnings = self.kiosk.written(), self.kiosk.warnings()
        if not self.kiosk.trace.stat().st_size:
            raise AssertionError("nothing was traced")
        left = [str(p) for place in ("home", "tmp") for p in (self.room / place).rglob("*") if not p.is_dir()]
        if written or left or warnings:
            raise AssertionError("\n        ".join(["it wrote, left or warned:", *written, *left, *warnings]))

    # --- a visit on a wide screen ----------------------------------------------------------------
    def visit(self):
        self.step("The kiosk starts on its own screen", lambda: self.start("visit"))
        self.step("The film plays with its captions", self.captions)
        self.step("A touch shows six tiles", self.tiles)
        for tile, title in (("Common worries", "True or not?"),
                            ("Do I need a scan?", "What a scan can and cannot tell"),
                            ("Moves to start with", "Sit to stand"), ("Words in letters", "Abscess")):
            self.step(f"The tile {tile}", lambda tile=tile, title=title: self.there_and_back(tile, title))
        self.step("Get help now begins with the desk", self.help)
        self.step("I have finished: the attract page", self.finish)
        self.step("Killed in the middle of a visit", self.kill, picture=False)
        self.step("No file was written, no page warned", self.nothing_written, picture=False)

    def captions(self):
        self.kiosk.see(re.compile("^Back pain is common. Most of us"))

    def tiles(self):
        self.kiosk.press("Touch to begin")
        self.kiosk.see("Words in letters", "push button")

    def there_and_back(self, tile, title):
        self.kiosk.press(tile)
        self.kiosk.see(title)
        name = re.sub(r"[^a-z]+", "-", tile.lower()).strip("-")
        self.kiosk.picture(self.room / f"pictures/{self.number:02d}-{name}.png")
        self.kiosk.press("Back")
        self.kiosk.see("Words in letters", "push button")

    def help(self):
        self.kiosk.press("Get help now")
        self.kiosk.see("Tell a member of staff now")

    def finish(self):
        self.kiosk.press("Larger text")
        self.kiosk.see("Usual text")
        self.kiosk.press("I have finished")
        self.kiosk.see("Touch to begin")
        if self.kiosk.desk.find_showing("Tell a member of staff now"):
            raise AssertionError("the last visitor's page is still there")

    def kill(self):
        self.kiosk.press("Touch to begin")
        self.kiosk.press("Common worries")
        self.kiosk.see("True or not?")
        limits = Path(f"/proc/{self.kiosk.pid()}/limits").read_text()
        if not re.search(r"Max core file size +1 ", limits):
            raise AssertionError("a crash would leave a memory dump")
        self.kiosk.kill()

    # --- the next visitor leaves, and nobody touches --------------------------------------------------
    def quiet(self):
        self.step("After the kill it starts with the attract page", lambda: self.start(
            "quiet", BACKWELL_QUIET_SECONDS="6", BACKWELL_STAFF_PIN="2468"), picture=False)
        self.step("Somebody reads and goes away", self.read_and_leave, picture=False)
        self.step("Still there?", lambda: self.kiosk.see("Still there?", "dialog"))
        self.step("Nobody answers: the attract page", lambda: self.kiosk.see("Touch to begin"))
        self.step("Staff leave with their PIN", self.staff, picture=False)
        self.step("No file was written, no page warned", self.nothing_written, picture=False)

    def read_and_leave(self):
        self.kiosk.press("Get help now")
        self.kiosk.see("Tell a member of staff now")

    def staff(self):
        self.kiosk.press("Staff")
        self.kiosk.see("Leave the kiosk", "dialog")
        self.kiosk.picture(self.room / f"pictures/{self.number:02d}-staff.png")
        for digit in "2468":
            self.kiosk.press(digit)
        self.kiosk.press("Leave")
        code = self.kiosk.cage.wait(timeout=20)
        if code != 0:
            raise AssertionError(f"it ended with {code}")

    # --- a finger on a tall screen ----------------------------------------------------------------------
    def finger(self):
        self.step("It fills a tall screen", self.tall)
        self.step("A finger begins", lambda: self.tap("Touch to begin", "Common worries"))
        self.step("A finger opens a worry", lambda: self.tap("Common worries", "True or not?"))
        self.step("A finger gets help", lambda: self.tap("Get help now", "Tell a member of staff now"))
        self.step("A finger makes letters large", lambda: self.tap("Larger text", "Usual text"))
        self.step("A finger finishes", lambda: self.tap("I have finished", "Touch to begin"))
        self.step("No file was written, no page warned", self.nothing_written, picture=False)

    def tall(self):
        self.start("finger")
        desk.until(lambda: self.box("Touch to begin").y > 1500, "the tall layout")

    def box(self, name):
        self.kiosk.see(name)
        node = self.kiosk.desk.find(name)
        return node.queryComponent().getExtents(pyatspi.WINDOW_COORDS)

    def tap(self, name, then):
        """As a person does, who looks first: a StackView takes no finger while a page is coming."""
        self.kiosk.see(name)
        time.sleep(1.0)
        box = self.box(name)
        self.glass.touch(box.x + box.width // 2, box.y + box.height // 2)
        self.kiosk.see(then)

    def run(self):
        for part, size in ((self.visit, WIDE), (self.quiet, WIDE), (self.finger, TALL)):
            self.glass = Glass(size)
            try:
                part()
            except PartEnds:
                pass
            if self.kiosk and self.kiosk.cage.poll() is None:
                self.kiosk.kill()
            self.glass.close()
        return 1 if self.failed else 0


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--room", type=Path, required=True)
    sys.exit(Walk(options.parse_args().room).run())
