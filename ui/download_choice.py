"""Which files of a delivery to fetch. Pure values for the download dialog."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from ..core.delivery import Delivery, SignedAsset


@dataclass(frozen=True)
class AssetKind:
    """All assets of a delivery that share a key."""

    key: str
    assets: tuple[SignedAsset, ...]

    @property
    def is_image(self) -> bool:
        """The image itself, or the file of an analytic product."""
        return self.assets[0].role.is_data

    @property
    def size_bytes(self) -> int | None:
        """Bytes together, None while one of them is not known."""
        sizes = [asset.size_bytes for asset in self.assets]
        return None if None in sizes else sum(size or 0 for size in sizes)


def asset_kinds(delivery: Delivery, products: frozenset[str]) -> tuple[AssetKind, ...]:
    """The kinds of files that items of these product types have, images first."""
    found: dict[str, list[SignedAsset]] = {}
    for item in delivery.items:
        for asset in item.assets:
            if asset.role.is_fetchable and item.row.product_type in products:
                found.setdefault(asset.key, []).append(asset)
    kinds = [AssetKind(key, tuple(assets)) for key, assets in found.items()]
    return tuple(sorted(kinds, key=lambda kind: (not kind.is_image, kind.key)))


def product_types(delivery: Delivery) -> dict[str, int]:
    """The product types of its items, and how many there are of each."""
    return dict(sorted(Counter(item.row.product_type for item in delivery.items).items()))


def items_of(delivery: Delivery, products: frozenset[str]) -> frozenset[str]:
    """Ids of the items of these product types."""
    return frozenset(item.row.item_id for item in delivery.items if item.row.product_type in products)
