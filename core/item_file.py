"""Search results as a file: STAC items as they came, without what would open them for everybody."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .errors import FolderNotWritable
from .items import ItemRow

_WEB = re.compile(r"^https?://[^?]*\?", re.IGNORECASE)


def public_document(document: dict[str, Any]) -> dict[str, Any]:
    """The item without the query of any link: that is where a signature is."""
    return {name: _unsigned(value) for name, value in document.items()}


def _unsigned(value: Any) -> Any:
    if isinstance(value, str):
        return value.partition("?")[0] if _WEB.match(value) else value
    if isinstance(value, dict):
        return {name: _unsigned(member) for name, member in value.items()}
    if isinstance(value, list):
        return [_unsigned(member) for member in value]
    return value


def write_items(path: Path, rows: Iterable[ItemRow]) -> None:
    """Writes one item a line (`.ndjson`, `.jsonl`), else a GeoJSON feature collection. Raises `FolderNotWritable`."""
    items = [public_document(row.document()) for row in rows]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_text(items, by_lines=path.suffix.lower() in (".ndjson", ".jsonl")), encoding="utf-8")
    except OSError as error:
        raise FolderNotWritable(
            "The file cannot be written: choose another place for it.", detail=str(error)
        ) from error


def _text(items: list[dict[str, Any]], *, by_lines: bool) -> str:
    if by_lines:
        return "".join(json.dumps(item, separators=(",", ":")) + "\n" for item in items)
    return json.dumps({"type": "FeatureCollection", "features": items})
