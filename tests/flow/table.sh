#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# table.sh NAME BUILD OUT: runs NAME.py on a display of its own; 77 where there is nothing to run it on.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
for tool in Xvfb dbus-run-session xdotool import; do
    command -v $tool >/dev/null || { echo "$tool is not installed"; exit 77; }
done
/usr/bin/python3 -c 'import pyatspi, Xlib' 2>/dev/null || { echo "pyatspi is not installed"; exit 77; }
exec "$here/headless.sh" /usr/bin/python3 "$here/$1.py" --build "$2" --out "$3"
