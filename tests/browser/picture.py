#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""picture.py URL OUT [--user U --password P] [--width N] [--height N]: signs in to a region's pages
if told to, opens URL in headless Chromium over WebDriver and writes a picture of the whole page.

Only for loopback: the browser accepts the development certificate. Exit 77 without Chromium."""
import argparse
import base64
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import urlsplit

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
SWITCHES = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-dev-shm-usage", "--hide-scrollbars", "--ignore-certificate-errors",
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1"]


class Browser:
    """One headless Chromium with a profile of its own, thrown away afterwards."""

    def __init__(self, width, height):
        chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
        if not chromium or not driver:
            print("picture: chromium and chromium-driver are needed", file=sys.stderr)
            sys.exit(77)
        self.profile = tempfile.mkdtemp(prefix="backwell-picture-")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.driver = subprocess.Popen([driver, f"--port={self.port}", "--silent"],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.session = None
        self._wait_for_driver()
        options = {"binary": chromium,
                   "args": SWITCHES + [f"--user-data-dir={self.profile}",
                                       f"--window-size={width},{height}"]}
        answer = self._call("POST", "/session", {"capabilities": {"alwaysMatch": {
            "acceptInsecureCerts": True, "goog:chromeOptions": options}}})
        self.session = answer["sessionId"]

    def _wait_for_driver(self):
        until = time.monotonic() + 20
        while True:
            try:
                if self._call("GET", "/status")["ready"]:
                    return
            except (OSError, urllib.error.URLError):
                pass
            if time.monotonic() > until:
                raise RuntimeError("chromedriver does not answer")
            time.sleep(0.05)

    def _call(self, method, path, body=None):
        address = f"http://127.0.0.1:{self.port}" + (f"/session/{self.session}" if self.session else "")
        request = urllib.request.Request(address + path, method=method,
                                         data=None if body is None else json.dumps(body).encode(),
                                         headers={"Content-Type": "application/json"})
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=60) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise RuntimeError(json.load(error)["value"]["message"].splitlines()[0]) from None

    def open(self, url):
        self._call("POST", "/url", {"url": url})

    def find(self, css):
        return self._call("POST", "/element", {"using": "css selector", "value": css})[ELEMENT]

    def wait_for(self, css, seconds=15):
        """Until an element is there: a click does not always wait for the page it leads to."""
        until = time.monotonic() + seconds
        while not self.script(f"return document.querySelector({json.dumps(css)}) !== null"):
            if time.monotonic() > until:
                raise RuntimeError(f"nothing on the page fits {css}")
            time.sleep(0.05)

    def type(self, css, text):
        self._call("POST", f"/element/{self.find(css)}/value", {"text": text})

    def click(self, css):
        self._call("POST", f"/element/{self.find(css)}/click", {})

    def text(self, css="body"):
        return self._call("GET", f"/element/{self.find(css)}/text")

    def address(self):
        return self._call("GET", "/url")

    def script(self, code):
        return self._call("POST", "/execute/sync", {"script": code, "args": []})

    def console(self):
        """What the page logged, such as a broken content security policy."""
        return self._call("POST", "/se/log", {"type": "browser"})

    def sign_in(self, base, user, password):
        self.open(base + "/review/sign-in")
        self.type("#user", user)
        self.type("#password", password)
        self.click(".door button")
        until = time.monotonic() + 15
        while self.address().endswith("/sign-in"): # a click does not always wait for the next page
            problem = self.script("return document.querySelector('.problem')?.textContent ?? ''")
            if problem or time.monotonic() > until:
                raise RuntimeError("sign-in refused: " + problem)
            time.sleep(0.05)

    def picture(self, out):
        """The whole page, however long (Chromium's own command, not part of the W3C standard)."""
        size = self._call("POST", "/goog/cdp/execute",
                          {"cmd": "Page.getLayoutMetrics", "params": {}})["cssContentSize"]
        shot = self._call("POST", "/goog/cdp/execute", {
            "cmd": "Page.captureScreenshot",
            "params": {"captureBeyondViewport": True,
                       "clip": {"x": 0, "y": 0, "width": size["width"],
                                "height": min(size["height"], 6000), "scale": 1}}})
        Path(out).parent.mkdir(parents=True, exist_ok=True)
        Path(out).write_bytes(base64.b64decode(shot["data"]))

    def close(self):
        if self.session:
            try:
                self._call("DELETE", "")
            except (OSError, RuntimeError):
                pass
        self.driver.terminate()
        try:
            self.driver.wait(10)
        except subprocess.TimeoutExpired:
            self.driver.kill()
        shutil.rmtree(self.profile, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def main():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("url")
    words.add_argument("out")
    words.add_argument("--user")
    words.add_argument("--password", default=os.environ.get("BACKWELL_PASSWORD"))
    words.add_argument("--width", type=int, default=1280)
    words.add_argument("--height", type=int, default=900)
    words.add_argument("--click-first-person", action="store_true",
                       help="after opening a worklist, open its first person")
    given = words.parse_args()
    parts = urlsplit(given.url)
    if parts.hostname not in ("localhost", "127.0.0.1"):
        sys.exit("picture: loopback addresses only")
    with Browser(given.width, given.height) as browser:
        if given.user:
            browser.sign_in(f"{parts.scheme}://{parts.netloc}", given.user, given.password)
        browser.open(given.url)
        if given.click_first_person:
            browser.click("a.person")
            browser.wait_for(".story")
        browser.picture(given.out)
        print(browser.text("main"))


if __name__ == "__main__":
    main()
