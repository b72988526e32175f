# SPDX-License-Identifier: Apache-2.0
"""A region of our own for walks and local runs: the real backwell-region on loopback."""
import re
import signal
import subprocess
from pathlib import Path


class Region:
    def __init__(self, build, data, port=0):
        self.program = str(Path(build) / "sync/endpoint/bin/backwell-region")
        self.data = Path(data)
        self.data.mkdir(parents=True, exist_ok=True)
        self.port = port
        self.process = None
        self.log = open(self.data / "region.log", "a")

    @property
    def url(self):
        return f"https://localhost:{self.port}"

    @property
    def certificate(self):
        return next(iter(sorted(self.data.glob("*cert*.pem"))), self.data / "cert.pem")

    def start(self):
        """Returns when it listens; on the first start with port 0 it keeps the port it was given."""
        self.process = subprocess.Popen(
            [self.program, "serve", "--data", str(self.data), "--port", str(self.port),
             "--name", "Example Clinic"],
            stdout=subprocess.PIPE, stderr=self.log, text=True)
        for line in self.process.stdout:
            found = re.search(r"listening https://localhost:(\d+)", line)
            if found:
                self.port = int(found[1])
                return
        raise RuntimeError("the region did not start; see region.log")

    def stop(self, how=signal.SIGTERM):
        """The exit code; None when it was not running."""
        if not self.process:
            return None
        self.process.send_signal(how)
        code = self.process.wait(20)
        self.process = None
        return code

    def run(self, *arguments):
        done = subprocess.run([self.program, *arguments], capture_output=True, text=True, timeout=30)
        if done.returncode != 0:
            raise RuntimeError(f"{arguments[0]}: {done.stderr.strip()}")
        return done.stdout

    def invite(self, label="clinic no. 1042"):
        """A one-time code."""
        out = self.run("invite", "--data", str(self.data), "--label", label)
        return out.strip().splitlines()[-1].strip()

    def clinician(self, name="Example Clinician"):
        """(sign-in name, password) of a new local account."""
        out = self.run("clinician", "--data", str(self.data), "--name", name)
        user = re.search(r"(?im)^\s*(?:user|sign-in name|name)\s*:\s*(.+)$", out)
        word = re.search(r"(?im)^\s*password\s*:\s*(\S+)\s*$", out)
        return (user[1].strip() if user else name), word[1]
