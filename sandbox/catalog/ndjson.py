"""Items from a file: one JSON object a line, plain or gzipped."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def read_items(path: Path) -> Iterator[dict[str, Any]]:
    """The STAC items of an NDJSON file; each asset keeps the file name only, as the generated items do."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield _bare(json.loads(line))


def _bare(item: dict[str, Any]) -> dict[str, Any]:
    for asset in item.get("assets", {}).values():
        asset["href"] = asset["href"].rpartition("/")[2]
    item["links"] = []
    return item
