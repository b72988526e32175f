#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes a sample catalogue from the sentences of another: pseudo.py pseudo|pseudo-rtl FROM.ts TO.ts

pseudo: every letter with an accent, two fifths longer, in brackets, so that what is cut off, too narrow or
not translated at all is seen at once. pseudo-rtl: Hebrew letters for Latin ones, read from right to left.
What is replaced at run time (%1, %n) and line ends stay as they are."""
import re
import sys
import xml.etree.ElementTree as tree

ACCENTED = str.maketrans("aceghijklnorstuwyzACDEGHIJKLNORSTUWYZ", "áçéĝĥíĵķĺñóŕşťúŵýžÁÇĎÉĜĤÍĴĶĹÑÓŔŞŤÚŴÝŽ")
HEBREW = {latin: hebrew for latin, hebrew in
          zip("abcdefghijklmnopqrstuvwxyz", "אבקדהפגחיזכלמנופקרסתוושסיז")}
MORE = "une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze".split()


def longer(text):
    wanted = max(2, round(len(text) * 0.4))
    added = ""
    for word in MORE * (wanted // 60 + 1):
        if len(added) >= wanted:
            break
        added += " " + word
    return f"[{text.translate(ACCENTED)}{added.translate(ACCENTED)}]"


def mirrored(text):
    return "".join(HEBREW.get(letter.lower(), letter) for letter in text)


def sample(kind, text):
    if kind == "pseudo-rtl":
        return "".join(part if part.startswith("%") else mirrored(part)
                       for part in re.split(r"(%L?(?:\d+|n))", text))
    parts = re.split(r"(%L?(?:\d+|n))", text)
    body = "".join(part if part.startswith("%") else part.translate(ACCENTED) for part in parts)
    return longer(text)[:1] + body + longer(text)[1 + len(text.translate(ACCENTED)):]


def main(kind, source, target):
    root = tree.parse(source).getroot()
    root.set("language", "en_GB")
    for message in root.iter("message"):
        text = message.find("source").text
        translation = message.find("translation")
        forms = list(translation)
        translation.clear()
        if message.get("numerus") == "yes":
            for _ in forms[:2]:
                tree.SubElement(translation, "numerusform").text = sample(kind, text)
        else:
            translation.text = sample(kind, text)
    tree.ElementTree(root).write(target, encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
