#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs a command on a private X display with its own session bus and accessibility bus.
set -euo pipefail
run=$(mktemp -d)
chmod 700 "$run"
export XDG_RUNTIME_DIR=$run/runtime XDG_CONFIG_HOME=$run/config XDG_CACHE_HOME=$run/cache
export XDG_DATA_HOME=$run/data HOME=$run/home
mkdir -p "$XDG_RUNTIME_DIR" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_DATA_HOME" "$HOME"
chmod 700 "$XDG_RUNTIME_DIR"
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb LIBGL_ALWAYS_SOFTWARE=1
export GTK_MODULES= NO_AT_BRIDGE=0

# Xvfb picks a free display itself and writes its number.
exec 9>"$run/display"
Xvfb -displayfd 9 -screen 0 1280x2000x24 -nolisten tcp -noreset >"$run/xvfb.log" 2>&1 &
xvfb=$!
trap 'kill $xvfb 2>/dev/null || true; rm -rf "$run"' EXIT
for _ in $(seq 100); do
    [ -s "$run/display" ] && break
    kill -0 $xvfb 2>/dev/null || { cat "$run/xvfb.log" >&2; exit 1; }
    sleep 0.1
done
export DISPLAY=:$(head -n1 "$run/display")
for _ in $(seq 50); do
    xdpyinfo >/dev/null 2>&1 && break
    sleep 0.1
done
dbus-run-session -- bash -c '
    launcher=$(ls /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher 2>/dev/null | head -n1)
    "$launcher" --launch-immediately >/dev/null 2>&1 &
    for _ in $(seq 50); do
        dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress >/dev/null 2>&1 && break
        sleep 0.1
    done
    exec "$@"' -- "$@"
