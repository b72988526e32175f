#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The worked people, the frozen histories, their plans and a person's own keep to their schemas.

    plan_formats.py SOURCE
"""
import json
import os
import sys
from pathlib import Path

try:
    import jsonschema
except ImportError:  # another Python than the one that has Debian's packages
    if Path(sys.executable).resolve() != Path("/usr/bin/python3").resolve():
        os.execv("/usr/bin/python3", ["/usr/bin/python3", *sys.argv])
    sys.exit("python3-jsonschema is missing; ./dev test installs it")


def main(source):
    def validator(name):
        schema = json.loads((source / f"content/schema/{name}.schema.json").read_text())
        checker = jsonschema.Draft202012Validator
        checker.check_schema(schema)
        return checker(schema)

    data = source / "tests/data"
    documents = [("person", p, [p.read_text()]) for p in sorted((data / "people").glob("*.json"))]
    frozen = data / "plan/v1"
    documents += [("plan-history", p, [p.read_text()]) for p in sorted(frozen.glob("*.history.json"))]
    documents += [("plan-made", p, p.read_text().splitlines()) for p in sorted(frozen.glob("*.jsonl"))]
    documents += [("my-plan", data / "plan/my-plan.json", [(data / "plan/my-plan.json").read_text()])]
    documents += [("plan-catalogue", frozen / "catalogue.json", [(frozen / "catalogue.json").read_text()])]
    wrong = 0
    for name, path, texts in documents:
        check = validator(name)
        for number, text in enumerate(texts, 1):
            for error in check.iter_errors(json.loads(text)):
                wrong += 1
                print(f"{path.name}, {number}: {list(error.absolute_path)}: {error.message[:200]}")
    print(f"{len(documents)} files, {wrong} findings")
    return 1 if wrong or len(documents) < 30 else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
