#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs a command on a private session bus with an unlocked, empty keyring.
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/runtime"
env HOME="$home" XDG_RUNTIME_DIR="$home/runtime" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" \
    BACKWELL_KEYRING=1 dbus-run-session -- sh -c '
        printf word | gnome-keyring-daemon --unlock --components=secrets >/dev/null
        "$@"' sh "$@"
