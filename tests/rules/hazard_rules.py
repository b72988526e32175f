#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every test that the hazard log names exists: `tst_file` or `tst_file::function`."""
import re
import sys
from pathlib import Path


def missing(log, tests):
    """`tests` maps a test's name to its source."""
    rows = [line for line in log.splitlines() if re.match(r"\|\s*H\d+", line)]
    for row in rows:
        names = re.findall(r"`(tst_\w+)(?:::(\w+))?`", row)
        hazard = row.split("|")[1].strip()
        if not names:
            yield f"{hazard} names no test"
        for name, function in names:
            if name not in tests:
                yield f"{hazard}: there is no test {name}"
            elif function and not re.search(rf"\b{function}\b", tests[name]):
                yield f"{hazard}: {name} has no function {function}"


def self_test():
    tests = {"tst_a": "void it_holds();"}
    return not list(missing("| H1 | x | `tst_a::it_holds` |", tests)) and \
        len(list(missing("| H1 | `tst_b` |\n| H2 | `tst_a::no` |\n| H3 | none |", tests))) == 3


if __name__ == "__main__":
    if not self_test():
        sys.exit("hazard rules: the rule no longer catches what it must")
    root = Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    sources = {p.stem: p.read_text() for p in (root / "tests").rglob("tst_*") if p.is_file()}
    found = list(missing((root / "content/packs/hazard-log.md").read_text(), sources))
    print("\n".join(found))
    print(f"hazard rules: {len(found)} violations")
    sys.exit(1 if found else 0)
