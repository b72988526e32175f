#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The tree: a fixed top level, licence lines, a README per room, and nothing that must not be there."""
import re
import subprocess
import sys
from pathlib import Path

TOP = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "app", "content", "dev",
       "platform", "qml", "sync", "tests"}
ROOMS_WITH_README = ["platform", "sync/record", "sync/wire", "sync/store", "sync/client",
                     "sync/endpoint", "content", "content/drawing", "content/animation",
                     "content/packs", "content/print", "content/search", "app", "qml", "tests"]
FORBIDDEN = [
    (re.compile(r"(?:deb\.debian|registry\.npmjs|pypi|crates\.io|proxy\.golang)\S*\.(?:org|io)"),
     "names a registry's host"),
    (re.compile(r"/(?:work|root|home/\w+)/(?!\.)"), "names a path of one machine"),
    (re.compile(r"^(?:<{7}|>{7}) ", re.M), "holds both sides of a merge"),
    (re.compile(r"QSystemTrayIcon|org\.freedesktop\.Notifications|UNUserNotification|"
                r"NotificationManager"),
     "sends a notification: its words on a locked screen are not decided (hazard H21)"),
]
BINARY = {".png": 400_000, ".jpg": 400_000}
NEVER = {".ttf", ".otf", ".mp4", ".so", ".a", ".o", ".zip", ".woff2", ".db", ".sqlite"}


def tracked(root):
    out = subprocess.run(["git", "-C", str(root), "ls-files"], capture_output=True, text=True)
    return [Path(line) for line in out.stdout.splitlines()]


def check_text(path, text):
    if path.suffix in (".h", ".cpp", ".py", ".sh", ".qml") and \
            "SPDX-License-Identifier" not in "\n".join(text.splitlines()[:3]):
        yield f"{path}: no licence line"
    for pattern, why in FORBIDDEN:
        if path.name != "tree_rules.py" and pattern.search(text):
            yield f"{path}: {why}"


def violations(root):
    files = tracked(root)
    for name in sorted({p.parts[0] for p in files} - TOP):
        if not name.startswith("."):
            yield f"{name}: the top level is fixed"
    for room in ROOMS_WITH_README:
        if not (root / room / "README.md").exists():
            yield f"{room}: has no README.md"
    for path in files:
        full = root / path
        if not full.is_file():
            continue
        if path.suffix in NEVER and path.parts[:2] != ("tests", "data"):
            yield f"{path}: fetched or built files are not committed"
        elif path.suffix in NEVER:  # a store of an older version, which a migration test opens
            continue
        elif path.suffix in BINARY:
            if full.stat().st_size > BINARY[path.suffix]:
                yield f"{path}: larger than a README picture may be"
        else:
            yield from check_text(path, full.read_text(errors="replace"))


def self_test():
    return list(check_text(Path("a.cpp"), "int a;")) and \
        list(check_text(Path("b.md"), "see https://registry.npmjs" + ".org/x")) and \
        list(check_text(Path("b.md"), "QSystem" + "TrayIcon icon;")) and \
        list(check_text(Path("b.md"), "one\n" + "<" * 7 + " HEAD\n")) and \
        not list(check_text(Path("c.md"), "plain words"))


if __name__ == "__main__":
    if not self_test():
        sys.exit("tree rules: the rule no longer catches what it must")
    found = list(violations(Path(sys.argv[1] if len(sys.argv) > 1 else ".")))
    print("\n".join(found))
    print(f"tree rules: {len(found)} violations")
    sys.exit(1 if found else 0)
