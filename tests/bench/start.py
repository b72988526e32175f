#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""./dev bench start: exec to first frame of Today, with state from the encrypted store, against a bare
Controls window, interleaved A B B A in one run. Warm; the file key has a gate, the keychain is told.

A round counts when the machine was the same at its two ends: the two bare windows differ by 25 % at most.
Where fewer than ENOUGH rounds do, all of them count, and the table says so."""
import argparse
import csv
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import ratio  # noqa: E402

ROUNDS = 25
ENOUGH = 11
SAME = 1.25
GATE = 1.60


def first_frame(command, env):
    """Milliseconds from exec to the line `first-frame`, or None when the program ends without it."""
    started = time.monotonic()
    process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    elapsed = None
    for line in process.stdout:
        if line.startswith("first-frame"):
            elapsed = (time.monotonic() - started) * 1000
            break
    process.terminate()
    errors = process.communicate()[1]
    if elapsed is None:
        print(errors[-2000:], file=sys.stderr)
    return elapsed


def measure(name, subject, subject_env, bare, bare_env, out):
    """The ratio of each round that counts, or None when a program shows no frame."""
    rows = []
    for _ in range(2):  # warm
        if first_frame(subject, subject_env) is None or first_frame(bare, bare_env) is None:
            return None
    for _ in range(ROUNDS):
        a1 = first_frame(subject, subject_env)
        b1, b2 = first_frame(bare, bare_env), first_frame(bare, bare_env)
        a2 = first_frame(subject, subject_env)
        if None in (a1, a2, b1, b2):
            return None
        rows.append((a1, b1, b2, a2, (a1 + a2) / (b1 + b2)))
    with open(out / f"start-{name}.csv", "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["today_ms", "bare_ms", "bare_ms_2", "today_ms_2", "ratio"])
        writer.writerows(rows)
    calm = [row for row in rows if max(row[1:3]) <= SAME * min(row[1:3])]
    counted = calm if len(calm) >= ENOUGH else rows
    ratios = [row[4] for row in counted]
    print(f"{name:10} Today {statistics.median(t for r in counted for t in (r[0], r[3])):7.1f} ms   "
          f"bare window {statistics.median(t for r in counted for t in r[1:3]):7.1f} ms   "
          f"p50 {statistics.median(ratios):.2f}   95 % upper bound {ratio.upper_bound(ratios):.2f}   "
          f"{len(calm)} of {ROUNDS} rounds calm" + ("" if counted is calm else ": all counted"))
    return ratios


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    app = options.build / "app/bin/backwell"
    bare = [str(options.build / "tests/bench/bare/bench_bare_window")]
    seed = options.build / "tests/bench/bench_seed_store"
    if not app.exists() or not seed.exists():
        print("bench start warm not-run the app or its seeded store is not built")
        return
    # The accessibility bus is off for both: it is assistive technology that asks for it.
    options.out.mkdir(parents=True, exist_ok=True)
    plain = {k: v for k, v in os.environ.items() if k != "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"}
    lines = []
    for name, key in (("file-key", "file"), ("keychain", "keychain")):
        with tempfile.TemporaryDirectory() as data:
            env = dict(plain, BACKWELL_KEY=key, BACKWELL_FIRST_FRAME="1")
            if key == "keychain":
                unlock = subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"],
                                        input="bench", text=True, capture_output=True, env=env)
                if unlock.returncode != 0:
                    lines.append("bench start keychain not-run no keyring on this machine")
                    continue
            if subprocess.run([str(seed), "--data", data, "--pack", str(options.build / "packs/backwell-en-GB")],
                              env=env).returncode != 0:
                lines.append(f"bench start {name} not-run the sample store could not be made")
                continue
            ratios = measure(name, [str(app), "--data", data], env, bare, plain, options.out)
            if ratios is None:
                lines.append(f"bench start {name} not-run no first frame of Today")
            else:
                lines.append(ratio.line("start", "warm" if key == "file" else "keychain",
                                        statistics.median(ratios), GATE if key == "file" else None))
    print("\n".join(lines))


if __name__ == "__main__":
    main()
