#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""table.py --tool BACKWELL-PACK NAME=FOLDER…: what becomes of every Questionnaire of these folders.

Each file is read in a process of its own, so that a crash is seen and ends nothing else. Only files whose
resourceType is Questionnaire count, and files that cannot be parsed but look like one. Exit 1 when the tool
crashed, hung, or gave no reason for a refusal; 2 when a folder holds no Questionnaire.
"""
import argparse
import json
import re
import subprocess
import sys
from pathlib import Path

LOOKS_LIKE_ONE = re.compile(rb'"resourceType"\s*:\s*"Questionnaire"')
COLUMNS = ["files", "loaded", "repaired", "refused", "crashed"]
TITLES = {"repaired": "loaded with repairs", "refused": "refused with reason"}


def is_questionnaire(path):
    content = path.read_bytes()
    if not LOOKS_LIKE_ONE.search(content):
        return False
    try:
        return json.loads(content).get("resourceType") == "Questionnaire"
    except (ValueError, AttributeError):
        return True


def questionnaires(folder):
    return [path for path in sorted(folder.rglob("*.json")) if is_questionnaire(path)]


def outcome_of(tool, path):
    """(outcome, reasons): "crashed" when the tool died, hung or did not answer with one line of JSON."""
    try:
        run = subprocess.run([tool, "read", "--json", path], capture_output=True, timeout=60)
    except subprocess.TimeoutExpired:
        return "crashed", ["no answer within a minute"]
    if run.returncode != 0:
        return "crashed", [f"exit {run.returncode}: {run.stderr[-300:].decode(errors='replace')}"]
    try:
        line = json.loads(run.stdout)
    except ValueError:
        return "crashed", ["its answer is no JSON"]
    outcome = line["outcome"]
    if outcome == "refused" and not line["refused"]:
        return "crashed", ["refused without a reason"]
    return outcome, line["refused"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tool", required=True)
    parser.add_argument("corpora", nargs="+", metavar="NAME=FOLDER")
    options = parser.parse_args()
    said, crashed, empty = [], 0, False
    titles = [TITLES.get(column, column) for column in COLUMNS]
    print(f"{'corpus':24}" + "".join(f"{title:>21}" for title in titles))
    for corpus in options.corpora:
        name, folder = corpus.split("=", 1)
        counts = dict.fromkeys(COLUMNS, 0)
        for path in questionnaires(Path(folder)):
            outcome, reasons = outcome_of(options.tool, path)
            counts["files"] += 1
            counts[outcome] += 1
            if outcome in ("refused", "crashed"):
                more = f" (and {len(reasons) - 1} more)" if len(reasons) > 1 else ""
                said.append(f"{outcome}: {name}/{path.relative_to(folder)}: {reasons[0]}{more}")
        print(f"{name:24}" + "".join(f"{counts[column]:>21}" for column in COLUMNS))
        crashed += counts["crashed"]
        empty = empty or counts["files"] == 0
    print("\n" + "\n".join(said))
    return 1 if crashed else 2 if empty else 0


if __name__ == "__main__":
    sys.exit(main())
