"""`python -m real.catalogs FOLDER`, run in the root of the project: write the catalogs that both sides serve.

The invented items are written as the sandbox serves them, so that they describe the files that both stores hold.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .conformance.awkward import awkward_items
from .conformance.runs import AWKWARD

COLLECTS = 600
MAX_SIDE = 1024


def catalog_paths(root: Path) -> dict[str, Path]:
    """The catalogs by name, in a checkout at `root`; the real items may be absent."""
    made = root / "build" / "real" / "catalogs"
    real = root.parent / "shared" / "data" / "capella-open-data-items.ndjson.gz"
    return {AWKWARD: made / "awkward.ndjson", "generated": made / "generated.ndjson", "open_data": real}


def write(path: Path, items: Iterable[dict[str, Any]]) -> None:
    """One item a line."""
    with path.open("w", encoding="utf-8") as lines:
        lines.writelines(json.dumps(item, ensure_ascii=False) + "\n" for item in items)


def main() -> int:
    """Write both catalogs."""
    from sandbox.scenes import SceneFiles
    from sandbox.world.generate import generate_items

    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    scenes = SceneFiles(folder, lambda _: None, None, MAX_SIDE)
    write(folder / "generated.ndjson", (scenes.served_item(item) for item in generate_items(COLLECTS, 1)))
    write(folder / "awkward.ndjson", awkward_items())
    return 0


if __name__ == "__main__":
    sys.exit(main())
