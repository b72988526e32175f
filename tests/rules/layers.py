#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Links point down only: includes and link lines against the list of rooms, and unique basenames."""
import re
import sys
from pathlib import Path

# room -> the rooms directly below it, and the Qt modules it may name (Core, Concurrent and Test aside).
ROOMS = {
    "platform/base": ([], []),
    "platform/device": (["platform/base"], ["Network", "DBus"]),
    # A program of its own: what it links costs the others nothing.
    "platform/device/desktop/voice": (["platform/device"], ["TextToSpeech", "Multimedia"]),
    "sync/record": (["platform/base"], []),
    "sync/wire": (["sync/record"], []),
    "sync/store": (["sync/record", "sync/wire"], []),
    "sync/client": (["sync/store", "platform/device"], ["Network"]),
    "content": (["sync/record"], []),
    "content/drawing": (["content"], ["Gui"]),
    "content/print": (["content/drawing"], ["Gui"]),
    "content/search": (["content"], ["Sql"]),
    "content/expression": (["content"], ["Qml"]),
    "content/animation": (["content/drawing"], ["Gui"]),
    "content/tool": (["content", "content/search", "content/print"], []),
    "sync/endpoint": (["sync/wire", "content"], []),
    "app": (["content", "content/search", "content/expression", "content/print", "sync/client"],
            ["Gui", "Qml", "Quick", "Network", "QuickControls2", "Multimedia"]),
    "qml/Theme": ([], ["Gui", "Qml", "Quick", "QuickControls2"]),
    # QuickTemplates2: roles that Qt 6.4 honours need a subclass of its button (qml/Controls/README.md).
    "qml/Controls": (["content/drawing", "qml/Theme"],
                     ["Gui", "Qml", "Quick", "QuickControls2", "QuickTemplates2"]),
    "qml/Gallery": (["qml/Controls", "qml/Theme"], ["Gui", "Qml", "Quick", "QuickControls2"]),
    "qml/Patient": (["app", "qml/Controls"], ["Gui", "Qml", "Quick", "QuickControls2", "Multimedia"]),
    "qml/Kiosk": (["app", "qml/Controls", "qml/Patient"],
                  ["Gui", "Qml", "Quick", "QuickControls2", "Multimedia"]),
    "app/bin": (["app", "qml/Patient", "qml/Kiosk"],
                ["Gui", "Qml", "Quick", "Network", "QuickControls2", "Multimedia", "Svg"]),
}
TARGETS = {
    "backwell_base": "platform/base", "backwell_device": "platform/device",
    "backwell_record": "sync/record", "backwell_wire": "sync/wire", "backwell_store": "sync/store",
    "backwell_client": "sync/client", "backwell_endpoint": "sync/endpoint",
    "backwell_content": "content", "backwell_drawing": "content/drawing", "backwell_print": "content/print",
    "backwell_search": "content/search", "backwell_expression": "content/expression",
    "backwell_animation": "content/animation", "backwell_tool": "content/tool", "backwell_app": "app", "backwell_theme": "qml/Theme",
    "backwell_controls": "qml/Controls", "backwell_patient": "qml/Patient",
    "backwell_kiosk": "qml/Kiosk",
}
FORBIDDEN_QT = ["Charts", "NetworkAuth", "HttpServer", "VirtualKeyboard", "Widgets"]
SOURCES = ("platform", "sync", "content", "app", "qml")


def below(room):
    """Every room that `room` may use, itself included."""
    seen, queue = set(), [room]
    while queue:
        current = queue.pop()
        if current not in seen:
            seen.add(current)
            queue += ROOMS[current][0]
    return seen


def room_of(path):
    """The longest listed room that holds this path, or None."""
    parts = Path(path).parts
    for length in range(min(len(parts), 4), 0, -1):
        candidate = "/".join(parts[:length])
        if candidate in ROOMS:
            return candidate
    return None


def check_source(path, text):
    room = room_of(path)
    if room is None:
        yield f"{path}: lies in no room of the list"
        return
    allowed = below(room)
    for line, include in re.findall(r'^(\s*#\s*include\s*"([^"]+)")', text, re.M):
        target = room_of(include) if include.startswith(tuple(s + "/" for s in SOURCES)) else None
        if include.startswith("tests/"):
            yield f"{path}: product code includes a test header {include}"
        elif target and target not in allowed:
            yield f"{path}: {room} must not include {include} ({target})"
    for module in re.findall(r"^\s*#\s*include\s*<Qt(Gui|Qml|Quick|Sql|Network|Widgets)/", text, re.M):
        if module not in qt_allowed(room):
            yield f"{path}: {room} must not use Qt {module}"


def qt_allowed(room):
    modules = set()
    for each in below(room):
        modules.update(ROOMS[each][1])
    return modules


def check_links(path, text):
    folder = str(Path(path).parent)
    for target, names in re.findall(r"target_link_libraries\(\s*(\S+)([^)]*)\)", text):
        room = TARGETS.get(target.replace("plugin", "")) or room_of(folder)
        executable = target not in TARGETS
        if room is None:
            continue
        for name in names.split():
            linked = TARGETS.get(name.removesuffix("plugin"))
            if linked and linked not in below(room) and not executable:
                yield f"{path}: {target} must not link {name}"
            if linked and executable and linked not in below(room) | below("app/bin") \
                    and not folder.startswith(("sync/endpoint", "content")):
                yield f"{path}: {target} must not link {name}"
            module = re.fullmatch(r"Qt6::(\w+?)(Private)?", name)
            if module and module[1] in FORBIDDEN_QT:
                yield f"{path}: Qt {module[1]} is not in the product"
            if module and module[1] not in qt_allowed(room) | {"Core", "Concurrent", "Test"} \
                    and not executable:
                yield f"{path}: {target} must not link {name}"
            if room == "sync/endpoint" and (linked in ("sync/store", "sync/client", "app") or
                                            (module and module[1] in ("Gui", "Qml", "Quick"))):
                yield f"{path}: the endpoint must not link {name}"


def violations(root):
    names = {}
    for top in SOURCES:
        for path in sorted((root / top).rglob("*")):
            relative = path.relative_to(root)
            if path.suffix in (".h", ".cpp"):
                yield from check_source(relative, path.read_text())
                if path.stem != "main":
                    names.setdefault(path.name, []).append(str(relative))
            elif path.name == "CMakeLists.txt":
                yield from check_links(relative, path.read_text())
    for name, places in names.items():
        if len(places) > 1:
            yield f"source basename {name} stands twice: {', '.join(places)}"


def self_test():
    bad = list(check_source("sync/wire/x.cpp", '#include "sync/store/local_store.h"\n'))
    bad += list(check_source("content/pack/x.h", "#include <QtGui/QPainter>\n"))
    bad += list(check_links("sync/endpoint/CMakeLists.txt",
                            "target_link_libraries(backwell_endpoint PUBLIC backwell_store)"))
    bad += list(check_links("app/CMakeLists.txt",
                            "target_link_libraries(backwell_app PUBLIC Qt6::TextToSpeech)"))
    good = list(check_source("sync/store/x.cpp", '#include "sync/wire/wire.h"\n'))
    return len(bad) >= 4 and not good


if __name__ == "__main__":
    if not self_test():
        sys.exit("layers: the rule no longer catches what it must")
    found = list(violations(Path(sys.argv[1] if len(sys.argv) > 1 else ".")))
    print("\n".join(found))
    print(f"layers: {len(found)} violations")
    sys.exit(1 if found else 0)
