#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# ./dev clean-room [--suite NAME] [--keep]: a clean Debian made with debootstrap, a fresh clone of HEAD
# with ../shared beside it, then `./dev run` and `./dev test`, nothing else. Needs root.
set -euo pipefail
[ "$(id -u)" -eq 0 ] || { echo "The clean room needs root (debootstrap and chroot)." >&2; exit 1; }

# Mounts of its own: they end with this program, however it ends. A room that was killed must not keep
# this machine's devices below a folder that somebody deletes.
[ "${BACKWELL_ROOM_IS_PRIVATE:-}" = yes ] ||
    BACKWELL_ROOM_IS_PRIVATE=yes exec unshare --mount --propagation private "$0" "$@"

suite=bookworm
keep=no
while [ $# -gt 0 ]; do
    case $1 in
    --suite) suite=$2; shift 2 ;;
    --keep) keep=yes; shift ;;
    *) echo "clean-room: unknown option $1" >&2; exit 2 ;;
    esac
done
# The archive this machine itself installs from, whatever it is called.
archive=$(apt-get indextargets --format '$(SITE) $(REPO_URI) $(COMPONENT)' | grep -v security |
    awk '$3 == "main" && $2 ~ /debian\/?$/ {print $2; exit}')
[ -n "$archive" ] || { echo "No Debian archive is configured on this machine." >&2; exit 1; }

room=$(mktemp -d /var/tmp/backwell-room.XXXXXX)
chmod 755 "$room"
leave() {
    for place in dev/shm dev/pts dev proc; do umount -l "$room/$place" 2>/dev/null || true; done
    [ $keep = yes ] && echo "Kept: $room" || rm -rf --one-file-system "$room"
}
trap leave EXIT

echo "clean room: Debian $suite"
debootstrap --variant=minbase --include=ca-certificates "$suite" "$room" "$archive" >"$room.log" 2>&1 ||
    { tail -n 20 "$room.log"; exit 1; }
rm -f "$room.log"
mount -t proc proc "$room/proc"
mount --rbind /dev "$room/dev"
mount --make-rslave "$room/dev"
cp /etc/resolv.conf /etc/hosts "$room/etc/"

mkdir -p "$room/opt/src"
git clone --quiet --no-local . "$room/opt/src/backwell"
[ ! -d ../shared ] || cp -rL ../shared "$room/opt/src/shared"

# A network that signs its own certificates gives its people a bundle; the room gets it too.
inside=(PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb)
if [ -n "${NODE_EXTRA_CA_CERTS:-}" ]; then
    cp "$NODE_EXTRA_CA_CERTS" "$room/etc/ssl/room-bundle.crt"
    inside+=(NODE_EXTRA_CA_CERTS=/etc/ssl/room-bundle.crt)
fi
enter() { env -i "${inside[@]}" chroot "$room" bash -c "cd /opt/src/backwell && $1"; }

status=0
for verb in run test; do
    started=$SECONDS
    if enter "./dev $verb"; then
        echo "clean room: ./dev $verb ok after $((SECONDS - started)) s"
    else
        echo "clean room: ./dev $verb FAILED after $((SECONDS - started)) s"
        status=1
    fi
    [ ! -d "$room/opt/src/backwell/build/walk" ] ||
        { mkdir -p build/clean-room && cp -r "$room/opt/src/backwell/build/walk" build/clean-room/; }
done
exit $status
