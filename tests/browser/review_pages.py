#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The clinician's pages in a real browser, against a running backwell-region with posted samples.
Writes pictures to BUILD/shots/review/. Exit 77 (skipped) without Chromium."""
import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "flow")]
from picture import Browser  # noqa: E402
from region import Region  # noqa: E402

BUILD = Path(os.environ.get("BACKWELL_BUILD", "build/dev"))
SAMPLE = BUILD / "tests/browser/post_sample"
SHOTS = BUILD.parent / "shots/review"
PEOPLE = [("better", 9, "clinic no. 1042"), ("flare-up", 8, "clinic no. 1077"),
          ("quiet", 6, "clinic no. 1019"), ("short", 1, "")]


def post(region, course, weeks, label):
    """Joins and sends one made-up person's story; what the program said is part of a failure."""
    words = [SAMPLE, region.url, region.certificate, course, weeks, region.invite(label)]
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, timeout=60)
    must(done.returncode == 0,
         f"the story “{course}” is sent (exit {done.returncode}){done.stderr and ': ' + done.stderr}")


def must(condition, what):
    if not condition:
        raise AssertionError(what)
    print("ok:", what)


def date(browser, field, day):
    """What a date picker would have put there; typing into one depends on the machine's language."""
    browser.script(f"document.querySelector('{field}').value = '{day}'")


def dates(browser, person):
    """Enters two dates, corrects one, and is refused a third."""
    for kind, day in (("referral", "2026-03-02"), ("discharge", "2026-05-04")):
        browser.script(f"document.querySelector('#kind').value = '{kind}'")
        date(browser, "#day", day)
        browser.click("form.date button")
        browser.wait_for(f".dates input[value='{day}']")
    must(browser.address().split("#")[0] == person, "the page of the person stays open")
    browser.click(".dates tbody tr:last-child summary")
    date(browser, ".dates tbody tr:last-child input[type=date]", "2026-05-11")
    browser.click(".dates tbody tr:last-child button")
    browser.wait_for(".dates tr.wrong")
    must("Entered in error" in browser.text(".dates tr.wrong"), "a wrong date stays, struck out")
    must("11 May" in browser.text(".dates"), "the right day stands beside it")
    must(browser.script("return document.documentElement.scrollWidth <= innerWidth"),
         "the form of dates is no wider than the window")
    browser.picture(SHOTS / "person-dates.png")
    browser.script("document.querySelector('#kind').value = 'injection'")
    date(browser, "#day", "2026-03-01")
    browser.click("form.date button")
    browser.wait_for(".dates .problem")
    must("before the referral" in browser.text(".dates .problem"), "what makes no sense is told in words")


def plan(browser, person):
    """Agrees to the person's own plan, then proposes a change; what they wrote stays in sight."""
    words = browser.text(".plan")
    must("“Carry my grandson up the stairs”" in words, "the plan stands there in the person's own words")
    must("waits for your word" in words, "and it waits for a word")
    browser.picture(SHOTS / "person-plan.png")
    browser.click(".asks button")
    browser.wait_for(".plan .both")
    must("Agreed by the person and" in browser.text(".plan .both"), "one press agrees, with both names")
    browser.click(".propose summary")
    browser.script("document.querySelector('[name=goal-0-start]').value = 'Half a flight, without a bag'")
    browser.script("document.querySelector('[name=mayStart]').checked = true")
    must(browser.script("return document.documentElement.scrollWidth <= innerWidth"),
         "the form of a proposal is no wider than the window")
    browser.picture(SHOTS / "person-plan-form.png")
    browser.click(".propose form button")
    browser.wait_for(".plan .asks ins")
    must("Half a flight" in browser.text(".plan .asks"), "what differs is told in words")
    must("one flight with a light bag" in browser.text(".parts"), "the person's plan stays until they agree")
    must(browser.address().split("#")[0] == person, "the page of the person stays open")
    browser.picture(SHOTS / "person-plan-proposed.png")


def walk(browser, base, user, password):
    browser.open(base + "/review")
    must(browser.address().endswith("/review/sign-in"), "a stranger is sent to the sign-in")
    browser.picture(SHOTS / "sign-in.png")
    browser.type("#user", user)
    browser.type("#password", "wrong")
    browser.click(".door button")
    browser.wait_for(".problem")
    must("do not fit together" in browser.text(".door"), "a wrong password is told in words")
    browser.sign_in(base, user, password)
    must("Nobody watches this live" in browser.text(), "the worklist says that nobody watches live")
    must(browser.text().count("new\n") >= 4, "everyone with new entries is on the worklist")
    browser.picture(SHOTS / "worklist.png")

    browser.click("a.person")
    browser.wait_for(".story")
    person = browser.address()
    words = browser.text("main")
    for part in ("Doing what matters", "Confidence", "Change people usually notice", "Every entry",
                 "That is not a check-up"):
        must(part in words, f"the person's page has “{part}”")
    must(browser.script("return document.querySelectorAll('svg.chart .point').length") > 4,
         "both charts have points")
    must(browser.script("return document.scripts.length") == 0, "there is no script on the page")
    must(browser.script("return document.documentElement.scrollWidth <= innerWidth"),
         "nothing is wider than the window")
    browser.picture(SHOTS / "person.png")
    browser.click(".act button")
    browser.wait_for(".act .done")
    must(browser.address() == person and "Seen on" in browser.text(".act"), "marked as seen")
    must("new" not in browser.text(".entries tbody tr:first-child td:last-child"),
         "the entry carries the day it was seen")
    browser.picture(SHOTS / "person-seen.png")
    dates(browser, person)
    browser.open(person)
    plan(browser, person)
    browser.open(base + "/review/person/nobody")
    must("There is no such page" in browser.text(), "an unknown person is a worded page")
    browser.open(base + "/review")
    browser.click(".out button")
    browser.wait_for("#password")
    browser.open(person)
    must(browser.address().endswith("/review/sign-in"), "after signing out the page is closed")


def main():
    with tempfile.TemporaryDirectory() as data:
        region = Region(BUILD, data)
        region.start()
        try:
            for course, weeks, label in PEOPLE:
                post(region, course, weeks, label)
            user, password = region.clinician()
            with Browser(1280, 900) as browser:
                walk(browser, region.url, user, password)
        finally:
            must(region.stop() == 0, "the region stops when asked")


if __name__ == "__main__":
    main()
