#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""HTML that we write: a file, or a folder of pages. Structure for screen readers, links that lead
somewhere, and nothing that is fetched from elsewhere."""
import functools
import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

VOID = {"meta", "br", "hr", "img", "link", "input"}


class Page(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.problems, self.stack, self.levels = [], [], []
        self.ids, self.links, self.sources, self.words = [], [], [], []
        self.lang = self.title = ""
        self.mains = self.headers = self.empty_headers = 0

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag in ("script", "iframe", "object", "embed", "link", "base", "form"):
            self.problems.append(f"<{tag}> must not be there")
        for name in given:
            if name.startswith("on") or name == "srcset":
                self.problems.append(f"{tag} has {name}")
        if tag == "html":
            self.lang = given.get("lang", "")
        if tag == "main":
            self.mains += 1
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        if tag == "th" and "scope" not in given:
            self.problems.append("a header cell without scope")
        if tag == "img":
            self.sources.append(given.get("src", ""))
            if not given.get("alt", "").strip():
                self.problems.append("a picture without words")
        if tag == "a":
            self.links.append(given.get("href", ""))
        if "id" in given:
            self.ids.append(given["id"])
        if tag not in VOID:
            self.stack.append(tag)

    def handle_endtag(self, tag):
        if not self.stack or self.stack.pop() != tag:
            self.problems.append(f"</{tag}> closes something else")

    def handle_data(self, data):
        if self.stack and self.stack[-1] == "title":
            self.title += data
        if "style" not in self.stack:
            self.words.append(data)


@functools.cache
def read(path):
    page = Page()
    page.feed(path.read_text(encoding="utf-8"))
    page.close()
    return page


def check(path, root, alone):
    page = read(path)
    yield from page.problems
    if page.stack:
        yield f"left open: {page.stack}"
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z]+)*", page.lang):
        yield "no language"
    if not page.title.strip():
        yield "no title"
    if page.mains != 1:
        yield f"{page.mains} main parts"
    if page.levels.count(1) != 1 or page.levels[0] != 1:
        yield "not one first heading at the top"
    for before, level in zip(page.levels, page.levels[1:]):
        if level > before + 1:
            yield f"a heading of level {level} after one of {before}"
    if len(set(page.ids)) != len(page.ids):
        yield "an id stands twice"
    for source in page.sources:
        if alone and not source.startswith("data:image/"):
            yield f"a picture from elsewhere: {source[:60]}"
        if not alone and not (path.parent / unquote(source)).is_file():
            yield f"no picture: {source}"
    for link in page.links:
        if link.startswith("tel:"):
            continue
        file, _, anchor = link.partition("#")
        if ":" in file or file.startswith("/"):
            yield f"a link to elsewhere: {link}"
            continue
        target = (path.parent / unquote(file)).resolve() if file else path.resolve()
        if not target.is_file() or not target.is_relative_to(root.resolve()):
            yield f"a link that leads nowhere: {link}"
        elif anchor and anchor not in read(target).ids:
            yield f"a link to no place of its page: {link}"
    text = re.sub(r'src="data:[^"]*"', "", path.read_text(encoding="utf-8"))
    if re.search(r"url\(|@import|(?:src|href)\s*=\s*[\"']?(?:https?:)?//", text):
        yield "something is fetched"


def self_test(folder):
    bad = folder / "bad.html"
    bad.write_text('<html><title></title><h2>a</h2><img src="http://x/y.png"><a href="no.html">b</a>'
                   '<script></script><table><th>x</th></table>')
    found = " | ".join(check(bad, folder, True))
    bad.unlink()
    return all(word in found for word in ("language", "no title", "without words", "elsewhere",
                                          "nowhere", "script", "scope", "first heading", "fetched"))


def main():
    import tempfile
    with tempfile.TemporaryDirectory() as folder:
        if not self_test(Path(folder)):
            sys.exit("check_pages no longer catches what it must")
    given = Path(sys.argv[1])
    alone = given.is_file()
    pages = [given] if alone else sorted(given.rglob("*.html"))
    problems = [f"{page}: {problem}" for page in pages
                for problem in check(page, given.parent if alone else given, alone)]
    print("\n".join(problems[:50]))
    print(f"{len(pages)} pages, {len(problems)} problems")
    sys.exit(1 if problems or not pages else 0)


if __name__ == "__main__":
    main()
