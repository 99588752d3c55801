#!/usr/bin/env bash
# Starts real servers, asks them and the sandbox the same questions, and stops them whatever happens.
set -euo pipefail
cd "$(dirname "$0")/../.."
began=$SECONDS
python=$PWD/.venv/bin/python
work=$PWD/build/real

scripts/real/install.sh
PYTHONPATH=scripts "$python" -m real.catalogs "$work/catalogs"
catalogs=(awkward="$work/catalogs/awkward.ndjson" generated="$work/catalogs/generated.ndjson")
open_data=$PWD/../shared/data/capella-open-data-items.ndjson.gz
[ ! -e "$open_data" ] || catalogs+=(open_data="$open_data")

# The servers end when their stdin, a pipe that only this shell holds open, does: even if this shell is killed.
coproc SERVERS { cd scripts && exec "$python" -m real.servers "$work/venv" "${catalogs[@]}"; }
servers=$SERVERS_PID
tests=
stop() {
    for child in $tests $servers; do
        kill "$child" 2>/dev/null || true
        wait "$child" 2>/dev/null || true
    done
}
trap stop EXIT
trap 'exit 130' INT TERM HUP
if ! IFS= read -r -u "${SERVERS[0]}" addresses; then
    echo "The real servers did not start." >&2
    exit 1
fi
printf '%s\n' "$addresses" >"$work/servers.json"
echo "Servers are ready after $((SECONDS - began)) s."

status=0
rm -f "$work/report.xml"
CAPELLA_REAL_SERVERS=$work/servers.json QT_QPA_PLATFORM=offscreen "$python" -m pytest tests/real \
    --junitxml="$work/report.xml" --durations=5 -o faulthandler_timeout=1200 "$@" &
tests=$!
wait "$tests" || status=$?
tests=
echo "Real servers and suites took $((SECONDS - began)) s."
exit $status
