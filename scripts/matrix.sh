#!/usr/bin/env bash
# Runs the suites that touch QGIS in other versions of it: scripts/matrix.sh [trixie] [sid] [qt6]   (all when none is named)
#
# trixie has QGIS 3.40 and sid 3.44, each in a chroot that is made once and kept in the user's cache folder. A leg runs
# in namespaces of its own, so nothing stays mounted and no process stays behind, however it ends. qt6 is no QGIS: it
# imports every module, loads every .ui file and builds the widgets with PyQt6 behind qgis.PyQt.
#
# scripts/matrix.sh --streaming LEG [ARGUMENT...] runs the benchmark of streaming there instead.
set -euo pipefail
cd "$(dirname "$0")/.."

CHROOTS=${XDG_CACHE_HOME:-$HOME/.cache}/capella-explorer/chroots
REPORTS=build/matrix
SUITES=(bridge ui algorithms end_to_end)

main() {
    if [ "${1:-}" = --streaming ]; then
        mkdir -p "$REPORTS" && make_chroot "$2" && measure "${@:2}"
        return
    fi
    local legs=("$@") leg failed=0
    [ ${#legs[@]} -gt 0 ] || legs=(trixie sid qt6)
    mkdir -p "$REPORTS"
    for leg in "${legs[@]}"; do
        local start=$SECONDS
        printf '\n%s\n' "$leg"
        run_leg "$leg" 2>&1 | tee "$REPORTS/$leg.log" || failed=1
        printf 'took %d s\n' $((SECONDS - start)) >>"$REPORTS/$leg.log"
    done
    echo
    for leg in "${legs[@]}"; do
        echo "$leg: $(grep -E '^QGIS |^[0-9]+ passed|^[0-9]+ failed|^took ' "$REPORTS/$leg.log" | tail -n 4 | paste -sd ' ')"
    done
    exit $failed
}

run_leg() {
    case $1 in
        trixie | sid) make_chroot "$1" && enter "$1" ;;
        qt6) run_qt6 ;;
        *) echo "There is no leg $1; there are trixie, sid and qt6." >&2 && return 2 ;;
    esac
}

run_qt6() {
    local leg=build/qt6
    if ! cmp -s requirements/qt6.txt $leg/requirements.txt; then
        rm -rf $leg
        /usr/bin/python3 -m venv $leg
        $leg/bin/pip install --quiet --disable-pip-version-check -r requirements/qt6.txt
        cp requirements/qt6.txt $leg/requirements.txt
    fi
    export QT_QPA_PLATFORM=offscreen CAPELLA_QGIS_CLASSES=$PWD/$leg/qgis.json
    .venv/bin/python scripts/qt6/describe_qgis.py >"$CAPELLA_QGIS_CLASSES"
    $leg/bin/python scripts/qt6/leg.py
    PYTEST_QT_API=pyqt6 PYTHONPATH=scripts/qt6 $leg/bin/python -m pytest -q -p pytest_shim -W default tests/ui
}

# Makes the chroot of a Debian suite with its QGIS, unless it is there and complete.
make_chroot() {
    local suite=$1 chroot=$CHROOTS/$1
    [ "$(cat "$chroot/complete" 2>/dev/null)" != "$(fingerprint)" ] || return 0
    if [ "$(id -u)" != 0 ]; then
        echo "The chroots of other QGIS versions can only be made by root." >&2
        return 1
    fi
    command -v debootstrap >/dev/null || apt-get install -q -y --no-install-recommends debootstrap
    rm -rf "$chroot"
    mkdir -p "$chroot"
    debootstrap --variant=minbase "$suite" "$chroot" "$(mirror)" >"$REPORTS/$suite.bootstrap.log"
    printf '#!/bin/sh\nexit 101\n' >"$chroot/usr/sbin/policy-rc.d"
    chmod +x "$chroot/usr/sbin/policy-rc.d"
    cp /etc/ssl/certs/ca-certificates.crt "$chroot/host-certificates.crt"
    cp requirements/test.txt scripts/system_packages.txt "$chroot/"
    inside "$suite" furnish >"$REPORTS/$suite.install.log" 2>&1
    fingerprint >"$chroot/complete"
}

# What a chroot is made from: when it changes, the chroot is made anew.
fingerprint() { cat requirements/test.txt scripts/system_packages.txt | sha256sum; }

# The Debian mirror that this machine's apt uses.
mirror() { apt-get indextargets --format '$(REPO_URI)' | grep -v security | sort -u | head -n 1; }

# Runs the suites on a copy of the sources, without what was built here.
enter() {
    copy_sources "$1"
    inside "$1" run_suites "${SUITES[@]}"
}

# The same for the benchmark, on scenes that every leg shares.
measure() {
    copy_sources "$1"
    mkdir -p build/bench "$CHROOTS/$1/capella/build/bench"
    inside "$1" run_benchmark "${@:2}"
}

copy_sources() {
    local sources=$CHROOTS/$1/capella
    rm -rf "$sources"
    mkdir -p "$sources"
    { git ls-files --cached --others --exclude-standard; find vendor -name '*.py'; find resources -name '*.qm'; } |
        while read -r name; do [ ! -f "$name" ] || echo "$name"; done | tar -cf - -T - | tar -xf - -C "$sources"
}

# Runs one of the functions below in the chroot.
inside() {
    local chroot=$CHROOTS/$1 work=$2
    cp /etc/resolv.conf /etc/hosts "$chroot/etc/"
    unshare --mount --pid --fork --kill-child bash -euo pipefail -c '
        mount -t proc proc "$0/proc"
        mount --rbind /dev "$0/dev"
        mount -t tmpfs tmpfs "$0/tmp"
        [ ! -d "$0/capella/build/bench" ] || mount --bind build/bench "$0/capella/build/bench"
        exec chroot "$0" /usr/bin/env -i HOME=/root LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin \
            ${PIP_INDEX_URL:+PIP_INDEX_URL="$PIP_INDEX_URL"} PIP_CERT=/host-certificates.crt bash -euo pipefail -c "$@"
    ' "$chroot" "$(declare -f "$work"); $work \"\$@\"" "$work" "${@:3}"
}

furnish() {
    export DEBIAN_FRONTEND=noninteractive
    apt-get -o Acquire::Check-Valid-Until=false update
    grep -v '^#' system_packages.txt | xargs apt-get install -y --no-install-recommends ca-certificates
    python3 -m venv --system-site-packages /venv
    /venv/bin/pip install --disable-pip-version-check -r test.txt
    apt-get clean
}

run_suites() {
    cd /capella
    QT_QPA_PLATFORM=offscreen /venv/bin/python -c 'from qgis.core import Qgis; print("QGIS", Qgis.QGIS_VERSION)'
    /venv/bin/python scripts/run_suites.py "$@"
}

run_benchmark() {
    cd /capella
    QT_QPA_PLATFORM=offscreen /venv/bin/python benchmarks/streaming.py "$@"
}

main "$@"; exit
