"""Which asset a layer shows. This is what a project stores; a link is not."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode

SCHEME = "capella:"


@dataclass(frozen=True)
class AssetIdentity:
    """One file of one item. `order_id` is empty for previews and thumbnails, which need no order."""

    order_id: str
    collection: str
    item_id: str
    asset_key: str
    collect_id: str = ""

    def text(self) -> str:
        """`capella:` and its five members; stable, without any secret."""
        members = {
            "order": self.order_id,
            "collection": self.collection,
            "item": self.item_id,
            "asset": self.asset_key,
            "collect": self.collect_id,
        }
        return SCHEME + urlencode({name: value for name, value in members.items() if value})

    @classmethod
    def parse(cls, text: str) -> AssetIdentity | None:
        """The identity in a `capella:` text; None for any other text."""
        if not text.startswith(SCHEME):
            return None
        members = dict(parse_qsl(text[len(SCHEME) :]))
        if not members.get("item") or not members.get("asset"):
            return None
        return cls(
            members.get("order", ""),
            members.get("collection", ""),
            members["item"],
            members["asset"],
            members.get("collect", ""),
        )
