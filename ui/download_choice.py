"""Which files of a delivery to fetch, and what they weigh. Pure values for the download dialog."""

from __future__ import annotations

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


def asset_kinds(delivery: Delivery) -> tuple[AssetKind, ...]:
    """The kinds that can be fetched, images first."""
    found: dict[str, list[SignedAsset]] = {}
    for item in delivery.items:
        for asset in item.assets:
            if asset.role.is_fetchable:
                found.setdefault(asset.key, []).append(asset)
    kinds = [AssetKind(key, tuple(assets)) for key, assets in found.items()]
    return tuple(sorted(kinds, key=lambda kind: (not kind.is_image, kind.key)))


def weight(kinds: tuple[AssetKind, ...]) -> int | None:
    """Bytes of all, None while one of them is not known."""
    sizes = [kind.size_bytes for kind in kinds]
    return None if None in sizes else sum(size or 0 for size in sizes)
