#!/usr/bin/env bash
# Runs a command in a window manager on a screen of its own: scripts/with_screen.sh COMMAND [ARGUMENT...]
set -euo pipefail

runtime=$(mktemp -d)
trap 'rm -rf "$runtime"' EXIT
export XDG_RUNTIME_DIR="$runtime" LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY QT_QPA_PLATFORM

xvfb-run --auto-servernum --server-args '-screen 0 1600x1000x24 -nolisten tcp' bash -c '
    openbox 2>/dev/null &
    manager=$!
    trap "kill $manager 2>/dev/null" EXIT
    "$@"
' with_screen "$@"
