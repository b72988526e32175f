#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""QML: colours and fonts only by name from Theme; every string a person reads through qsTr."""
import re
import sys
from pathlib import Path

SPOKEN = r"(?:text|title|label|placeholderText|hint|description|message|line|caption|actionText|Accessible\.(?:name|description))"
COLOUR = re.compile(r"\"#[0-9a-fA-F]{3,8}\"|Qt\.rgba\(|(?:color|Color)\s*:\s*\"(?!transparent)[a-z]+\"")
STRING = re.compile(r"\b" + SPOKEN + r"\s*:\s*\"([^\"#]*[A-Za-z]{2}[^\"]*)\"")
ROLE = re.compile(r"textFormat\s*:\s*\w+\.(RichText|StyledText|AutoText|MarkdownText)")


def check(path, text):
    code = re.sub(r"//[^\n]*|/\*.*?\*/", "", text, flags=re.S)
    # A scenery gallery speaks to engineers, not to people: its words need no translation.
    gallery = "Gallery" in path.parts
    for number, line in enumerate(code.splitlines(), 1):
        if "Theme" not in path.parts and COLOUR.search(line):
            yield f"{path}:{number}: a colour that is not Theme's"
        if not gallery and STRING.search(line):
            yield f"{path}:{number}: a string without qsTr"
        if ROLE.search(line):
            yield f"{path}:{number}: text must stay plain (rich text reaches for the network)"


def self_test():
    bad = list(check(Path("qml/Patient/X.qml"), 'color: "#123456"\ntext: "Hello there"\n'
                                               'textFormat: Text.RichText\n'))
    good = list(check(Path("qml/Patient/X.qml"), 'color: Theme.ink\ntext: qsTr("Hello")\n'))
    return len(bad) == 3 and not good


if __name__ == "__main__":
    if not self_test():
        sys.exit("qml rules: the rule no longer catches what it must")
    root = Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    found = [v for path in sorted((root / "qml").rglob("*.qml"))
             for v in check(path.relative_to(root), path.read_text())]
    print("\n".join(found))
    print(f"qml rules: {len(found)} violations")
    sys.exit(1 if found else 0)
