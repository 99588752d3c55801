#!/usr/bin/env bash
# Installs the vendor's own Python client, unchanged, into a venv of its own: build/vendor-client. Does nothing when it is there.
set -euo pipefail
cd "$(dirname "$0")/.."

venv=build/vendor-client
wanted=0.20.1

if "$venv/bin/python" -c "import importlib.metadata as m, sys; sys.exit(m.version('capella-console-client') != '$wanted')" 2>/dev/null; then
    exit 0
fi
rm -rf "$venv"
/usr/bin/python3 -m venv "$venv"
# 0.20.1 asks for a certifi younger than any mirror may have; all else it needs is what 0.19.0 needs.
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check \
    capella-console-client==0.19.0 httpx==0.27.2 rich==13.7.1 tenacity==9.2.1 geojson==3.3.0 python-dateutil==2.9.0.post0 \
    anyio==4.16.0 certifi==2026.10.18 h11==0.16.0 httpcore==1.0.9 idna==3.20 markdown-it-py==4.3.0 mdurl==0.1.2 \
    pygments==2.21.0 six==1.17.0 sniffio==1.3.1 typing-extensions==4.16.0
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps "capella-console-client==$wanted"
