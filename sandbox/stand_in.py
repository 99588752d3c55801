"""Files of plain bytes, until the scenes have landed. To be removed then."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any


class SceneFiles:
    """The face of `scenes.SceneFiles`, without pixels."""

    def __init__(
        self,
        cache: Path,
        items: Callable[[str], dict[str, Any] | None],
        pixels: Path | None = None,
        max_side: int = 2048,
    ) -> None:
        self._cache, self._items = cache / "stand-in", items

    def served_item(self, item: dict[str, Any]) -> dict[str, Any]:
        """Unchanged."""
        return item

    def vessel_item(self, geo_item: dict[str, Any]) -> dict[str, Any]:
        """A vessel detection of the item."""
        name = geo_item["id"].replace("_GEO_", "_VS_")
        geo_item["assets"]["analytic_product"] = {"href": f"{name}.geojson", "type": "application/geo+json"}
        return {**geo_item, "id": name, "collection": "capella-vessel-detection"}

    def path(self, item_id: str, file_name: str) -> Path:
        """A file that holds its own name again and again."""
        if self._items(item_id.replace("_VS_", "_GEO_")) is None:
            raise KeyError(file_name)
        path = self._cache / item_id / file_name
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            text = json.dumps({"files": []}) if file_name.endswith("_digest.json") else f"{file_name}\n" * 4000
            path.write_text(text)
        return path
