#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs a command beside a private sound server with one loudspeaker that nobody hears. What it plays
# can be listened to as "ear.monitor"; BACKWELL_SOUND_SERVER is its process.
set -eu
home=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || true; rm -rf "$home"' EXIT
mkdir -m 700 "$home/runtime"
export HOME="$home" XDG_RUNTIME_DIR="$home/runtime" XDG_CONFIG_HOME="$home/config"
unset PULSE_SERVER DBUS_SESSION_BUS_ADDRESS
pulseaudio -n --daemonize=no --exit-idle-time=-1 --use-pid-file=no --log-target=null \
    -L "module-null-sink sink_name=ear" -L module-native-protocol-unix 2>/dev/null &
server=$!
for _ in $(seq 100); do
    [ -S "$XDG_RUNTIME_DIR/pulse/native" ] && break
    sleep 0.05
done
BACKWELL_SOUND_SERVER=$server "$@"
