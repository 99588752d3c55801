"""Which link opens an asset now. One place knows them all, asks once for all who wait, and cannot order."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from .delivery import DeliveredItem, Delivery, SignedAsset, SignedUrl
from .errors import Cancelled, CapellaError, LinkRefused, NotFound, OrderExpired
from .holding import Renewals
from .identity import AssetIdentity
from .order_ends import OrderEnds

RENEWED_AT = 0.15
"""share of its life that a link may have left when it is replaced"""
REFUSAL_HOLDS_S = 5.0
"""how long a refusal is passed on without asking again: GDAL asks once for every tile"""

MOST_RENEWALS = 10
"""how often somebody waits who looks at an order in its last second"""

CLOCK_GRAIN = timedelta(seconds=1)
"""how far behind the server the server's clock as we know it may be: a `Date` header has whole seconds"""

_Name = tuple[str, str, str]
_Origin = tuple[str, str, str]


@dataclass(frozen=True)
class _Held:
    asset: SignedAsset
    replaced_from: datetime | None

    def is_fresh(self, moment: datetime) -> bool:
        return self.replaced_from is None or moment < self.replaced_from


@dataclass(frozen=True)
class _Refusal:
    error: CapellaError
    until: float


class UrlSigner:
    """Keeps signed links in memory, by identity. Thread-safe; one request per order, however many ask.

    Whoever asks for a link of an order that has died waits while `renewals` knows that it is being renewed.

    `prepare` answers an order id with its links, `find` a collection and an item id with the links that need no order;
    both raise a `CapellaError`. `now` is the server's clock. A link is replaced when less than `margin_s` seconds of it
    are left, or `RENEWED_AT` of what was left when it came, whichever is less.
    """

    def __init__(
        self,
        prepare: Callable[[str], Delivery],
        find: Callable[[str, str], DeliveredItem],
        now: Callable[[], datetime],
        margin_s: float = 300.0,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._prepare, self._find, self._server_time, self._monotonic = prepare, find, now, monotonic
        self._margin_s = margin_s
        self.renewals = Renewals()
        self._held: dict[_Name, _Held] = {}
        self._refusals: dict[_Origin, _Refusal] = {}
        self._successors: dict[str, str] = {}
        self._queues: dict[_Origin, threading.Lock] = {}
        self._ends = OrderEnds()
        self._lock = threading.Lock()

    def url(self, identity: AssetIdentity) -> SignedUrl:
        """A link that is valid now. Raises what `asset` raises."""
        return self.asset(identity).url

    def asset(self, identity: AssetIdentity) -> SignedAsset:
        """The asset with a link that is valid now.

        Raises `OrderExpired`, `OrderNotReady`, `NotFound`, `LinkRefused` or what else the service answers.
        """
        identity = self.current(identity)
        with self._queue(_origin(identity)):
            held = self._held.get(_name(identity))
            try:
                asset = held.asset if held and held.is_fresh(self._now()) else self._renewed(identity, held)
            except OrderExpired:
                successor = self.current(identity)
                if successor == identity:
                    raise
            else:
                self._look_ahead(identity)
                return asset
        return self.asset(successor)

    def learn(self, delivery: Delivery) -> None:
        """Takes the links of a delivery that came by another way."""
        for item in delivery.items:
            self._keep(item.assets)
        if delivery.expires_at:
            self._ends.learn(delivery.order_id, (delivery.expires_at - self._now()).total_seconds())
        self._forgive((delivery.order_id, "", ""))

    def learn_item(self, item: DeliveredItem) -> None:
        """Takes the links of a search result."""
        self._keep(item.assets)
        self._forgive(("", item.row.collection, item.row.item_id))

    def forget(self) -> None:
        """Drops every link, e.g. because another account is used now."""
        with self._lock:
            self._held.clear()
            self._refusals.clear()
        self._ends.forget()

    def replace_order(self, expired: str, renewed: str) -> None:
        """From now on `renewed` answers for whatever was bought with `expired`."""
        if expired != renewed:
            with self._lock:
                self._successors[expired] = renewed

    def replace_orders(self, expired: Iterable[str], renewed: str) -> None:
        """The same for several orders."""
        for order_id in expired:
            self.replace_order(order_id, renewed)

    def current(self, identity: AssetIdentity) -> AssetIdentity:
        """The same file under the order that answers for it now."""
        with self._lock:
            order, seen = identity.order_id, {identity.order_id}
            while (later := self._successors.get(order, order)) not in seen:
                seen.add(later)
                order = later
        members = (order, identity.collection, identity.item_id, identity.asset_key, identity.collect_id)
        return AssetIdentity(*members)

    def distrust(self, asset: SignedAsset) -> None:
        """Drops a link that the store refused although it should still be valid."""
        with self._lock:
            held = self._held.get(_name(asset.identity))
            if held and held.asset.url == asset.url:
                del self._held[_name(asset.identity)]

    def _now(self) -> datetime:
        """The latest that it may be at the server."""
        return self._server_time() + CLOCK_GRAIN

    def _renewed(self, identity: AssetIdentity, held: _Held | None) -> SignedAsset:
        origin = _origin(identity)
        refusal = self._refusals.get(origin)
        try:
            if refusal and self._monotonic() < refusal.until:
                raise refusal.error.with_traceback(None)
            self._ask(identity)
            learned = self._living(identity)
        except Cancelled:
            # One of those who wait was stopped: that says nothing to the others, who ask themselves.
            raise
        except CapellaError as error:
            is_new = not (refusal and error is refusal.error)
            if is_new:
                self._refusals[origin] = _Refusal(error, self._monotonic() + REFUSAL_HOLDS_S)
            if held and held.asset.url.lives_until(self._now()):
                return held.asset
            if is_new and isinstance(error, OrderExpired):
                self._wait_for_successor(identity)
            raise
        if learned is None:
            raise NotFound("This file is not part of the order any more: refresh the list.", detail=identity.text())
        return learned

    def _look_ahead(self, identity: AssetIdentity) -> None:
        """Somebody looks at an order that will die soon: it can be renewed before anybody has to wait."""
        if self.renewals.soon and self._ends.is_to_say(identity.order_id, self._monotonic()):
            self.renewals.soon(identity)

    def _wait_for_successor(self, identity: AssetIdentity) -> None:
        """An order that is about to die still counts as living for those who renew: then they are asked again."""
        for _ in range(MOST_RENEWALS):
            if not self.renewals.waited_for(identity) or self.current(identity) != identity:
                return

    def _ask(self, identity: AssetIdentity) -> None:
        if identity.order_id:
            self.learn(self._prepare(identity.order_id))
        else:
            self.learn_item(self._find(identity.collection, identity.item_id))

    def _living(self, identity: AssetIdentity) -> SignedAsset | None:
        """What was just learned of it; a link that is dead already is as good as a refusal."""
        held = self._held.get(_name(identity))
        if held and not held.asset.url.lives_until(self._now()):
            raise OrderExpired if identity.order_id else LinkRefused
        return held.asset if held else None

    def _keep(self, assets: Iterable[SignedAsset]) -> None:
        now = self._now()
        with self._lock:
            for asset in assets:
                self._held[_name(asset.identity)] = _Held(asset, self._replaced_from(asset.url, now))

    def _replaced_from(self, url: SignedUrl, now: datetime) -> datetime | None:
        if url.expires_at is None:
            return None
        left = max((url.expires_at - now).total_seconds(), 0.0)
        return url.expires_at - timedelta(seconds=min(self._margin_s, RENEWED_AT * left))

    def _forgive(self, origin: _Origin) -> None:
        self._refusals.pop(origin, None)

    def _queue(self, origin: _Origin) -> threading.Lock:
        with self._lock:
            return self._queues.setdefault(origin, threading.Lock())


def _name(identity: AssetIdentity) -> _Name:
    return identity.order_id, identity.item_id, identity.asset_key


def _origin(identity: AssetIdentity) -> _Origin:
    """What has to be asked for: a whole order, or one item of the catalog."""
    return (identity.order_id, "", "") if identity.order_id else ("", identity.collection, identity.item_id)
