#!/usr/bin/env bash
# Installs what the real servers need and is missing: Debian packages, and a venv under build/real.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=scripts/real
venv=build/real/venv

mapfile -t wanted < <(grep -v '^#' $here/packages.txt)
missing=()
for package in "${wanted[@]}"; do
    state=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
    [ "$state" = "install ok installed" ] || missing+=("$package")
done

if [ ${#missing[@]} -gt 0 ]; then
    as_root=()
    [ "$(id -u)" = 0 ] || as_root=(sudo)
    # Debian would start a cluster of its own on the usual port; ours lives in a temporary folder.
    if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
        "${as_root[@]}" mkdir -p /etc/postgresql-common
        echo "create_main_cluster = false" | "${as_root[@]}" tee /etc/postgresql-common/createcluster.conf >/dev/null
    fi
    echo "Installing ${#missing[@]} missing packages: ${missing[*]}" >&2
    "${as_root[@]}" apt-get update -q >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
        -o Dpkg::Options::=--force-confold "${missing[@]}" >&2
fi

if ! cmp -s $here/requirements.txt $venv/installed.txt; then
    echo "Installing the real STAC API into $venv" >&2
    rm -rf $venv
    /usr/bin/python3 -m venv $venv >&2
    $venv/bin/pip install --quiet --disable-pip-version-check -r $here/requirements.txt >&2
    cp $here/requirements.txt $venv/installed.txt
fi
