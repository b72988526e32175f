# SPDX-License-Identifier: Apache-2.0
"""Drives a running program from outside, as assistive technology does: find by role and name, press,
set a value, type, take a picture. Every wait is for a condition, with a limit."""
import re
import subprocess
import time

import pyatspi
from Xlib import X, XK, display
from Xlib.ext import xtest

PATIENCE = 20.0  # seconds a condition may take on a busy machine


class NotThere(Exception):
    """What was looked for did not appear; the message lists what was there instead."""


def until(condition, what, patience=PATIENCE):
    """The first true value of condition() within the patience."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        value = condition()
        if value:
            return value
        time.sleep(0.1)
    raise NotThere(what)


class Desk:
    """One application on the accessibility bus."""

    def __init__(self, application_name, process=None):
        self.application_name = application_name
        self.process = process  # its number, where several of that name run

    def application(self):
        for app in pyatspi.Registry.getDesktop(0):
            try:
                if app and app.name == self.application_name and app.childCount and \
                        self.process in (None, app.get_process_id()):
                    return app
            except Exception:  # an application that is just leaving
                continue
        return None

    def wait_for_application(self, patience=40.0):
        return until(self.application, f"{self.application_name} on the accessibility bus", patience)

    def nodes(self, node=None, depth=0):
        """Every node of the tree, depth first. What lies below the fold is there too, not showing."""
        node = node or self.application()
        if node is None or depth > 60:
            return
        try:
            children = [child for child in node if child is not None]
        except Exception:
            return
        for child in children:
            yield child
            yield from self.nodes(child, depth + 1)

    def find_all(self, name, role=None):
        """The nodes whose name matches `name` (text: exactly; pattern: anywhere), showing ones first."""
        showing, hidden = [], []
        for node in self.nodes():
            try:
                text = node.name or ""
                fits = name.search(text) if isinstance(name, re.Pattern) else text == name
                if fits and (role is None or node.getRoleName() == role):
                    seen = node.getState().contains(pyatspi.STATE_SHOWING)
                    (showing if seen else hidden).append(node)
            except Exception:
                continue
        return showing + hidden

    def find(self, name, role=None):
        """The first of them, or None."""
        return next(iter(self.find_all(name, role)), None)

    def find_showing(self, name, role=None):
        """The first of them that is on the screen, or None."""
        node = self.find(name, role)
        return node if node and node.getState().contains(pyatspi.STATE_SHOWING) else None

    def see(self, name, role=None, patience=PATIENCE):
        """Waits until it is on the screen."""
        return until(lambda: self.find(name, role),
                     f"'{getattr(name, 'pattern', name)}' is not on the screen", patience)

    def press(self, name, role=None, patience=PATIENCE):
        """Presses or toggles the first such thing that can be, through its own accessible action."""

        def attempt():
            for node in self.find_all(name, role):
                try:
                    action = node.queryAction()
                    for i in range(action.nActions):
                        if action.getName(i).lower() in ("press", "toggle", "click"):
                            return action.doAction(i)
                except Exception:  # a heading of the same name, or a page that is just leaving
                    continue
            return False

        until(attempt, f"'{getattr(name, 'pattern', name)}' cannot be pressed", patience)
        time.sleep(0.35)  # a page transition

    def set_value(self, name, value, patience=PATIENCE):
        """Sets a slider."""

        def attempt():
            node = self.find(name, "slider")
            if node is None:
                return False
            try:
                node.queryValue().currentValue = value
                return abs(node.queryValue().currentValue - value) < 0.5
            except Exception:
                return False

        until(attempt, f"'{getattr(name, 'pattern', name)}' takes no value", patience)

    def type_into(self, name, text, patience=PATIENCE, instead=False):
        """Focuses an edit field and types, as fingers would (6.4 has no EditableText); `instead` of what
        stands in it."""

        def focus():
            node = self.find(name, "text")
            if node is None:
                return False
            try:
                node.queryComponent().grabFocus()
                return True
            except Exception:
                return False

        until(focus, f"'{getattr(name, 'pattern', name)}' cannot be focused", patience)
        # Without a window manager nobody gives the window the keyboard.
        subprocess.run(["xdotool", "windowfocus", "--sync", window_id("Backwell") or ""],
                       capture_output=True)
        time.sleep(0.3)
        if instead:
            subprocess.run(["xdotool", "key", "ctrl+a"], capture_output=True)
        type_text(text)
        time.sleep(0.2)

    def everything(self, showing_only=False):
        """(role, name, description) of all that has a name, in reading order."""
        seen = []
        for node in self.nodes():
            try:
                if node.name and (not showing_only or node.getState().contains(pyatspi.STATE_SHOWING)):
                    seen.append((node.getRoleName(), node.name, node.description or ""))
            except Exception:
                continue
        return seen

    def showing(self):
        """The same, of what is on the screen now."""
        return self.everything(showing_only=True)

    def words(self):
        """Everything with a name that is on the screen, for messages and checks."""
        seen = []
        for node in self.nodes():
            try:
                if node.name:
                    seen.append(f"{node.getRoleName()}: {node.name}")
            except Exception:
                continue
        return seen


def type_text(text):
    screen = display.Display()
    shift = screen.keysym_to_keycode(XK.XK_Shift_L)
    names = {"-": "minus", " ": "space", ".": "period", ",": "comma", ":": "colon", "/": "slash",
             "'": "apostrophe", "_": "underscore"}
    for letter in text:
        symbol = XK.string_to_keysym(names.get(letter, letter))
        code = screen.keysym_to_keycode(symbol)
        needs_shift = screen.keycode_to_keysym(code, 0) != symbol
        if needs_shift:
            xtest.fake_input(screen, X.KeyPress, shift)
        xtest.fake_input(screen, X.KeyPress, code)
        xtest.fake_input(screen, X.KeyRelease, code)
        if needs_shift:
            xtest.fake_input(screen, X.KeyRelease, shift)
        screen.sync()
        time.sleep(0.02)
    screen.close()


def window_id(title):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title],
                           capture_output=True, text=True)
    ids = found.stdout.split()
    return ids[-1] if ids else None


def picture(title, file):
    """A picture of the window with this title."""
    wid = until(lambda: window_id(title), f"no window called {title}")
    subprocess.run(["import", "-window", wid, str(file)], check=True, capture_output=True)
