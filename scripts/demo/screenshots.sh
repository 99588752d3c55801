#!/usr/bin/env bash
# Takes the pictures of the documentation anew: walks the road in a real QGIS and keeps what README and help show.
set -euo pipefail
cd "$(dirname "$0")/../.."

scripts/with_screen.sh .venv/bin/python scripts/demo/demo.py walk "$@"
scripts/with_screen.sh .venv/bin/python scripts/demo/demo.py looks
mkdir -p docs/images
rm -f docs/images/*.png
for picture in build/demo-looks/*.png build/demo/*.png; do
    name=$(basename "$picture" | sed 's/^[0-9]*_//')
    convert "$picture" -resize 1280x -dither FloydSteinberg -colors 128 -define png:compression-level=9 "docs/images/$name"
done
du -sh docs/images
