#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The preview of a pack: written, every link resolved, nothing of elsewhere; and served on this
machine's own address alone, gone when its program ends. Usage: preview.py TOOL PACK CHECK"""
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

tool, pack, check = sys.argv[1:4]


def expect(holds, what):
    if not holds:
        sys.exit(f"not so: {what}")


with tempfile.TemporaryDirectory() as folder:
    out = Path(folder) / "preview"
    subprocess.run([tool, "preview", pack, out], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([sys.executable, check, out], check=True)
    items = [p for kind in ("articles", "cards", "beliefs") for p in Path(pack, kind).glob("*.md")]
    expect(len(items) > 100, "there are items")
    index = (out / "index.html").read_text()
    for item in items:
        page = f"{item.parent.name}/{item.stem}.html"
        expect((out / page).is_file(), f"a page for {item}")
        expect(index.count(f'href="{page}"') >= 2, f"{page} stands by topic and by audience")
    scan = (out / "articles/what-a-scan-can-tell.html").read_text()
    for words in ("F13", "[V]", "[R]", "2027-11-30", "waiting for a clinician", "people-4.png",
                  'href="../help.html"', 'href="../glossary.html#degeneration"'):
        expect(words in scan, f"{words} on the page about scans")
    facts = (out / "facts.html").read_text()
    expect(re.search(r'id="F13".*Brinjikji', facts, re.S), "a fact with its source")
    expect("Not agreed by" in (out / "messages.html").read_text(), "the slots of key messages")
    # Again into the same folder; never over other files.
    subprocess.run([tool, "preview", pack, out], check=True, stdout=subprocess.DEVNULL)
    other = Path(folder) / "other"
    other.mkdir()
    (other / "mine.txt").write_text("x")
    refused = subprocess.run([tool, "preview", pack, other], capture_output=True)
    expect(refused.returncode == 1 and list(other.iterdir()) == [other / "mine.txt"],
           "another folder stays as it is")

with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
with tempfile.TemporaryDirectory() as temporary:
    server = subprocess.Popen([tool, "serve-preview", pack, "--port", str(port)],
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                              env={"TMPDIR": temporary, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"})
    expect(f"127.0.0.1:{port}" in server.stdout.readline().decode(), "it says where")
    for _ in range(100):
        try:
            page = urllib.request.urlopen(f"http://127.0.0.1:{port}/cards/roll-then-rise.html").read()
            break
        except OSError:
            time.sleep(0.1)
    expect(b"<h1>" in page, "a page is served")
    listening = Path("/proc/net/tcp").read_text() + Path("/proc/net/tcp6").read_text()
    addresses = re.findall(rf"\s([0-9A-F]+):{port:04X} [0-9A-F]+:0000 0A", listening)
    expect(addresses == ["0100007F"], f"it listens on this machine alone: {addresses}")
    # Ctrl+C goes to both.
    children = Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()
    for child in children:
        subprocess.run(["kill", "-INT", child], check=True)
    server.send_signal(signal.SIGINT)
    expect(server.wait(timeout=20) == 0, "it ends")
    expect(not list(Path(temporary).iterdir()), "its folder is gone")
    busy = socket.create_server(("127.0.0.1", port))
    taken = subprocess.run([tool, "serve-preview", pack, "--port", str(port)], capture_output=True,
                           timeout=60)
    expect(taken.returncode == 1 and b"cannot be used" in taken.stderr, "a port in use is told")
    busy.close()
print("preview: all as expected")
