#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""./dev run on a machine with a display: the region on loopback, a one-time code, and the app."""
import argparse
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from region import Region  # noqa: E402


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    options = parser.parse_args()
    region = Region(options.build, options.data / "region", 8443)
    try:
        region.start()
    except RuntimeError:
        log = (options.data / "region/region.log").read_text().strip().splitlines()
        sys.exit(f"The region could not start: {log[-1] if log else 'it gave no reason'}\n"
                 "Is another one running? Close it, then type ./dev run again.")
    try:
        print(f"The region listens on {region.url}")
        print(f"To join it from the app, type this code:  {region.invite()}")
        if not (options.data / "clinician-made").exists():
            user, password = region.clinician()
            print(f"The clinician's pages: {region.url}/review  name: {user}  password: {password}")
            (options.data / "clinician-made").touch()
        print("Close the app's window to stop both.")
        return subprocess.run([str(options.build / "app/bin/backwell"),
                               "--data", str(options.data / "app"), "--region", region.url,
                               "--trust", str(region.certificate)]).returncode
    except KeyboardInterrupt:
        return 0
    finally:
        region.stop()


if __name__ == "__main__":
    sys.exit(main())
