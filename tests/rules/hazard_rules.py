#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The hazard log keeps to its schema, and every test it names runs: CTest knows it, it is not
switched off, it is built, and it has the function.

    hazard_rules.py SOURCE BUILD
"""
import json
import os
import re
import subprocess
import sys
from pathlib import Path

try:
    import jsonschema
except ImportError:  # another Python than the one that has Debian's packages
    if Path(sys.executable).resolve() != Path("/usr/bin/python3").resolve():
        os.execv("/usr/bin/python3", ["/usr/bin/python3", *sys.argv])
    sys.exit("hazard rules: python3-jsonschema is missing; ./dev test installs it")

# DCB0129's matrix: risk by likelihood, then severity.
MATRIX = [[1, 1, 2, 2, 3], [1, 2, 2, 3, 4], [2, 2, 3, 3, 4], [2, 3, 3, 4, 5], [3, 4, 4, 5, 5]]


def malformed(log, schema):
    for error in jsonschema.Draft202012Validator(schema).iter_errors(log):
        yield f"{'/'.join(map(str, error.absolute_path))}: {error.message}"


def wrong_figures(log):
    ids = [hazard["id"] for hazard in log["hazards"]]
    for twice in sorted({i for i in ids if ids.count(i) > 1}):
        yield f"{twice} stands twice"
    for hazard in log["hazards"]:
        for when in ("initial", "residual"):
            level = hazard[when]
            if level["risk"] != MATRIX[level["likelihood"] - 1][level["severity"] - 1]:
                yield f"{hazard['id']}: its {when} risk is not that of the matrix"
        if hazard["residual"]["risk"] > hazard["initial"]["risk"]:
            yield f"{hazard['id']}: its controls make it worse"
        if not any(control["heldBy"] for control in hazard["controls"]):
            yield f"{hazard['id']} names no test"


def not_running(log, tests, functions):
    """`tests`: by name in CTest, whether it is on. `functions(test)`: a QtTest's, or None."""
    for hazard in log["hazards"]:
        for holder in (h for control in hazard["controls"] for h in control["heldBy"]):
            test, function = holder["test"], holder.get("function")
            if test not in tests:
                yield f"{hazard['id']}: there is no test {test}"
            elif not tests[test]:
                yield f"{hazard['id']}: {test} is switched off"
            elif function or test.startswith("tst_"):
                known = functions(test)
                if known is None:
                    yield f"{hazard['id']}: {test} is not built"
                elif function and function not in known:
                    yield f"{hazard['id']}: {test} has no function {function}"


def known_tests(build):
    """Whether each is on, and what asks a QtTest for its functions."""
    out = subprocess.run(["ctest", "--show-only=json-v1"], cwd=build, capture_output=True, text=True,
                         check=True).stdout
    listed = {test["name"]: test for test in json.loads(out)["tests"]}
    properties = {name: {p["name"]: p["value"] for p in test.get("properties", [])}
                  for name, test in listed.items()}
    asked = {}

    def functions(name):
        if name not in asked:
            command = listed[name].get("command", [""])[0]
            environment = dict(line.split("=", 1) for line in properties[name].get("ENVIRONMENT", []))
            asked[name] = None
            if Path(command).is_file():
                told = subprocess.run([command, "-functions"], env={**os.environ, **environment},
                                      capture_output=True, text=True, timeout=60)
                asked[name] = set(re.findall(r"^(\w+)\(\)", told.stdout, re.M))
        return asked[name]

    return {name: not p.get("DISABLED") for name, p in properties.items()}, functions


def self_test(schema):
    def log(**changes):
        control = {"kind": "design", "control": "c", "heldBy": [{"test": "tst_a", "function": "it"}]}
        hazard = {"id": "H1", "hazard": "h", "causes": ["c"], "effect": "e",
                  "initial": {"severity": 5, "likelihood": 3, "risk": 4}, "controls": [control],
                  "residual": {"severity": 5, "likelihood": 2, "risk": 4}, "stillOpen": "",
                  "owner": {"role": "r", "name": ""}, "status": "open"}
        return {"about": "a", "hazards": [{**hazard, **changes}]}

    def held(*holders):
        return log(controls=[{"kind": "test", "control": "c", "heldBy": list(holders)}])

    tests, functions = {"tst_a": True, "tst_off": False}, lambda name: {"it"}
    good = list(malformed(log(), schema)) + list(wrong_figures(log())) + \
        list(not_running(log(), tests, functions))
    bad = [malformed(log(status="fine"), schema), malformed(log(causes=[]), schema),
           malformed(held(), schema), malformed(log(more=1), schema),
           wrong_figures(log(initial={"severity": 5, "likelihood": 3, "risk": 3})),
           wrong_figures(log(initial={"severity": 1, "likelihood": 1, "risk": 1})),
           wrong_figures(held()), wrong_figures({"hazards": log()["hazards"] * 2}),
           not_running(held({"test": "tst_b"}), tests, functions),
           not_running(held({"test": "tst_off"}), tests, functions),
           not_running(held({"test": "tst_a", "function": "no"}), tests, functions),
           not_running(held({"test": "tst_a"}), tests, lambda name: None)]
    return not good and all(len(list(found)) >= 1 for found in bad)


if __name__ == "__main__":
    root, build = Path(sys.argv[1]), Path(sys.argv[2])
    schema = json.loads((root / "content/schema/hazards.schema.json").read_text())
    if not self_test(schema):
        sys.exit("hazard rules: the rule no longer catches what it must")
    log = json.loads((root / "content/safety/hazards.json").read_text())
    found = list(malformed(log, schema))
    if not found:
        tests, functions = known_tests(build)
        found = list(wrong_figures(log)) + list(not_running(log, tests, functions))
    print("\n".join(found))
    print(f"hazard rules: {len(log['hazards'])} hazards, {len(found)} violations")
    sys.exit(1 if found else 0)
