#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The catalogue of the app's sentences: what is asked for in the sources, and what it is in Polish.

words.py update SOURCE [FILLED.json]   takes new sentences in and old ones out; with FILLED, writes those
                                       translations in first. What still lacks one is listed, with a file to
                                       fill in (build/words/missing.json). Non-zero while anything lacks.
words.py check SOURCE                  changes nothing: is it all there, and does each fit its sentence?"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

FOLDERS = ["app", "qml/Controls", "qml/Kiosk", "qml/Patient", "qml/Theme"]
CATALOGUE = "app/language/words/backwell_pl.ts"
FORMS = 3  # of a Polish plural: 1; 2–4, 22–24, …; 5–21, 25, …
PLACES = re.compile(r"%L?(?:\d+|n)")


def lupdate(source, catalogue):
    """Brings `catalogue` to what the sources of `source` ask for."""
    program = shutil.which("lupdate", path="/usr/lib/qt6/bin:" + os.environ["PATH"])
    run = subprocess.run(
        [program, *FOLDERS, "-locations", "none", "-no-obsolete", "-disable-heuristic", "sametext",
         "-disable-heuristic", "similartext", "-source-language", "en_GB", "-target-language", "pl_PL",
         "-ts", catalogue], cwd=source, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"lupdate does not work: {run.stderr}")


def key(context, message):
    return (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")


def messages(catalogue):
    for context in tree.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            yield key(context, message), message


def forms(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation]
    return [translation.text or ""]


def fill(catalogue, filled):
    """Writes the translations of `filled` (a list as lacking() gives it) into the catalogue."""
    with open(filled, encoding="utf-8") as file:
        wanted = {(one["context"], one["source"], one.get("comment", "")): one["pl"] for one in json.load(file)}
    whole = tree.parse(catalogue)
    for context in whole.getroot().iter("context"):
        for message in context.iter("message"):
            words = wanted.get(key(context, message))
            if not words:
                continue
            translation = message.find("translation")
            translation.clear()
            if isinstance(words, list):
                for form in words:
                    tree.SubElement(translation, "numerusform").text = form
            else:
                translation.text = words
    with open(catalogue, "wb") as file:
        file.write(b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
        whole.write(file, encoding="utf-8", xml_declaration=False)


def lacking(catalogue):
    """Sentences without a translation, each with what the same sentence is elsewhere."""
    known, without = {}, []
    for (context, source, comment), message in messages(catalogue):
        if message.find("translation").get("type") is None and all(forms(message)):
            known[source] = forms(message)[0] if message.get("numerus") != "yes" else forms(message)
    for (context, source, comment), message in messages(catalogue):
        if message.find("translation").get("type") is not None or not all(forms(message)):
            empty = [""] * FORMS if message.get("numerus") == "yes" else ""
            one = {"context": context, "source": source, "pl": known.get(source, empty)}
            without.append(one | ({"comment": comment} if comment else {}))
    return without


def problems(catalogue):
    for (context, source, comment), message in messages(catalogue):
        where = f"{context}: “{source}”"
        if ":" in context:
            yield f"{where} is looked for under the class alone, without its namespace"
        translation = message.find("translation")
        if translation.get("type") is not None or not all(forms(message)):
            yield f"{where} has no translation"
            continue
        if message.get("numerus") == "yes" and len(forms(message)) != FORMS:
            yield f"{where} needs {FORMS} forms"
        for form in forms(message):
            if sorted(PLACES.findall(form)) != sorted(PLACES.findall(source)):
                yield f"{where}: other places to fill in than “{form}”"
            if source.count("\n") != form.count("\n"):
                yield f"{where}: other line ends than “{form}”"
            if source[-1] in ".?!:…" and form[-1] not in ".?!:…”":
                yield f"{where}: “{form}” ends otherwise"
            if source != source.strip() or form != form.strip():
                if source[:1].isspace() != form[:1].isspace() or source[-1:].isspace() != form[-1:].isspace():
                    yield f"{where}: other spaces at the ends than “{form}”"


def update(source, filled=None):
    catalogue = os.path.join(source, CATALOGUE)
    if not os.path.exists(catalogue):
        with open(catalogue, "w", encoding="utf-8") as file:
            file.write('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="pl_PL"/>\n')
    lupdate(source, catalogue)
    if filled:
        fill(catalogue, filled)
        lupdate(source, catalogue)
    without = lacking(catalogue)
    folder = os.path.join(source, "build/words")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "missing.json"), "w", encoding="utf-8") as file:
        json.dump(without, file, ensure_ascii=False, indent=1)
    for one in without:
        print(f"{one['context']}: {one['source']}")
    if without:
        print(f"{len(without)} sentences have no Polish yet. Write it into build/words/missing.json (key pl; three "
              "forms of a plural), then: ./dev words build/words/missing.json")
    found = [] if without else list(problems(catalogue))
    print("\n".join(found) if found else "" if without else f"{sum(1 for _ in messages(catalogue))} sentences, all in Polish")
    return 1 if without or found else 0


def check(source):
    catalogue = os.path.join(source, CATALOGUE)
    with tempfile.TemporaryDirectory() as folder:
        fresh = os.path.join(folder, "fresh.ts")
        shutil.copy(catalogue, fresh)
        lupdate(source, fresh)
        with open(catalogue, "rb") as old, open(fresh, "rb") as new:
            same = old.read() == new.read()
        before, after = ({k for k, _ in messages(file)} for file in (catalogue, fresh))
    found = [f"{c}: “{s}” is new in the sources" for c, s, _ in sorted(after - before)]
    found += [f"{c}: “{s}” is no longer in the sources" for c, s, _ in sorted(before - after)]
    if not same and not found:
        found.append("the catalogue is not written as lupdate writes it")
    found += problems(catalogue)
    for one in found:
        print(one)
    if found:
        print(f"{len(found)} things to put right in {CATALOGUE}. Run ./dev words, and fill in what it lists.")
    return 1 if found else 0


if __name__ == "__main__":
    verbs = {"update": update, "check": check}
    if len(sys.argv) < 3 or sys.argv[1] not in verbs:
        sys.exit(__doc__)
    sys.exit(verbs[sys.argv[1]](*sys.argv[2:]))
