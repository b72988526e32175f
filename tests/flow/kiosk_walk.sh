#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The waiting-room kiosk as it will stand there: the shipped binary alone on cage, a Wayland kiosk, as a
# user who owns nothing but an empty home. Needs no seat, no GPU and no service manager.
# kiosk_walk.sh BUILD OUT: pictures to OUT.
set -euo pipefail
for tool in cage grim strace setpriv dbus-run-session Xvfb Xwayland; do
    command -v $tool >/dev/null || { echo "$tool is not installed: skipped"; exit 77; }
done
build=$(realpath "$1") out=$2
here=$(dirname "$(realpath "$0")")
room=$(mktemp -d /tmp/kiosk.XXXXXX)
trap 'rm -rf "$room"' EXIT
chmod 755 "$room"

# The user may not read where this was built: what a package would install is copied.
mkdir "$room/app" "$room/app/packs" "$room/drive" "$room/pictures" "$room/home" "$room/tmp" "$room/logs"
cp "$build/app/bin/backwell" "$room/app/"
cp -rL "$build/packs/backwell-en-GB" "$build/packs/development.pub" "$room/app/packs/"
cp "$here/kiosk_walk.py" "$here/desk.py" "$room/drive/"
chmod -R a+rX "$room/app" "$room/drive"
mkdir -m 700 "$room/runtime"

as=()
if [ "$(id -u)" -eq 0 ]; then # cage refuses to run as root, and so should a kiosk
    chown -R 65534:65534 "$room/pictures" "$room/home" "$room/tmp" "$room/logs" "$room/runtime"
    as=(setpriv --reuid 65534 --regid 65534 --clear-groups)
fi
status=0
"${as[@]}" env -i PATH="$PATH" LANG=C.UTF-8 HOME="$room/home" TMPDIR="$room/tmp" XDG_RUNTIME_DIR="$room/runtime" \
    dbus-run-session -- /usr/bin/python3 "$room/drive/kiosk_walk.py" --room "$room" || status=$?
rm -rf "$out"
mkdir -p "$out"
cp "$room"/pictures/*.png "$room"/logs/* "$out/" 2>/dev/null || true
echo "Pictures: $out"
exit $status
