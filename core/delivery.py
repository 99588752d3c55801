"""What an order lets you fetch now."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from .identity import AssetIdentity
from .items import ItemRow
from .products import AssetRole

_STACK = {name: n for n, name in enumerate(("CPHD", "SICD", "SIDD", "SLC", "CSIDD", "CSI", "GEC", "GEO"))}


@dataclass(frozen=True)
class SignedUrl:
    """A link that opens one file until `expires_at` (server's clock; None: it does not say). No repr of its query."""

    href: str = field(repr=False)
    expires_at: datetime | None

    def __repr__(self) -> str:
        return f"SignedUrl({self.bare}?..., expires_at={self.expires_at})"

    @property
    def bare(self) -> str:
        """The link without its query: safe to show."""
        return self.href.split("?", 1)[0]

    @property
    def file_name(self) -> str:
        """The last segment of its path."""
        return PurePosixPath(unquote(urlsplit(self.href).path)).name

    def lives_until(self, moment: datetime) -> bool:
        """True while it is still valid at `moment`."""
        return self.expires_at is None or self.expires_at > moment


@dataclass(frozen=True)
class SignedAsset:
    """One file of an item with its link of the moment."""

    identity: AssetIdentity
    url: SignedUrl
    media_type: str = ""
    title: str = ""
    size_bytes: int | None = None

    @property
    def key(self) -> str:
        """The asset's key in its STAC item."""
        return self.identity.asset_key

    @property
    def role(self) -> AssetRole:
        """What it is for."""
        return AssetRole(self.key)


@dataclass(frozen=True)
class DeliveredItem:
    """One item of an order: its row and its files."""

    row: ItemRow
    assets: tuple[SignedAsset, ...]

    def asset(self, key: str) -> SignedAsset | None:
        """The asset of that key, None where the item has none or it has no link."""
        return next((asset for asset in self.assets if asset.key == key), None)

    @property
    def data(self) -> SignedAsset | None:
        """The image itself, or the file of an analytic product."""
        return next((asset for asset in self.assets if asset.role.is_data), None)

    def document(self) -> dict[str, Any]:
        """The item as it came, with its signed links: never store it."""
        return self.row.document()


@dataclass(frozen=True)
class Delivery:
    """Every file of one order. `expires_at` is that of the first link to die."""

    order_id: str
    items: tuple[DeliveredItem, ...]

    @property
    def expires_at(self) -> datetime | None:
        """When the first of its links dies; None where no link says."""
        moments = [a.url.expires_at for item in self.items for a in item.assets if a.url.expires_at]
        return min(moments) if moments else None

    @property
    def bottom_up(self) -> tuple[DeliveredItem, ...]:
        """The items as layers lie on each other: map products over radar geometry, analytics on top."""
        top = len(_STACK)
        return tuple(sorted(self.items, key=lambda item: _STACK.get(item.row.product_type, top)))

    def find(self, identity: AssetIdentity) -> SignedAsset | None:
        """The asset with that item and key."""
        for item in self.items:
            if item.row.item_id == identity.item_id:
                return item.asset(identity.asset_key)
        return None
