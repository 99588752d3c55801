#!/usr/bin/env bash
# Opens QGIS on a local Capella; without a display it walks the road by itself on a screen of its own.
set -euo pipefail
cd "$(dirname "$0")/../.."

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ -z "${CI:-}" ]; then
    exec .venv/bin/python scripts/demo/demo.py open "$@"
fi
exec scripts/with_screen.sh .venv/bin/python scripts/demo/demo.py walk "$@"
