"""A service that hands out links, for tests of those who keep them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from capella_explorer.core.delivery import DeliveredItem, Delivery, SignedAsset, SignedUrl
from capella_explorer.core.errors import CapellaError
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.signing import UrlSigner
from core_examples import NOW
from core_fakes import row

ROW = row()


def named(key: str = "HH", order: str = "order-1") -> AssetIdentity:
    return AssetIdentity(order, ROW.collection, ROW.item_id, key, ROW.collect_id)


class Service:
    """Hands out links that live `life`; remembers who asked."""

    def __init__(self, life: timedelta | None = timedelta(hours=1)) -> None:
        self.life = life
        self.now = NOW
        self.ticks = 0.0
        self.asked: list[object] = []
        self.refusal: CapellaError | None = None
        self.before: Callable[[], object] = lambda: None

    def prepare(self, order: str) -> Delivery:
        self.asked.append(order)
        return Delivery(order, (self._item(order, "HH", "preview"),))

    def find(self, collection: str, item_id: str) -> DeliveredItem:
        self.asked.append((collection, item_id))
        return self._item("", "preview")

    def signer(self) -> UrlSigner:
        return UrlSigner(self.prepare, self.find, lambda: self.now, monotonic=lambda: self.ticks)

    def _item(self, order: str, *keys: str) -> DeliveredItem:
        self.before()
        if self.refusal:
            raise self.refusal
        return DeliveredItem(ROW, tuple(self._asset(order, key) for key in keys))

    def _asset(self, order: str, key: str) -> SignedAsset:
        expires: datetime | None = self.now + self.life if self.life is not None else None
        return SignedAsset(named(key, order), SignedUrl(f"https://store/{order}/{key}?n={len(self.asked)}", expires))
