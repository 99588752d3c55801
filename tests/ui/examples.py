"""Believable values for tests and pictures of the widgets. Nothing here comes from a real account."""

from __future__ import annotations

import struct
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from functools import lru_cache
from random import Random

from capella_explorer.core.account import Account, Connection, Contract
from capella_explorer.core.attempts import AttemptState, OrderAttempt, Purpose
from capella_explorer.core.delivery import DeliveredItem, Delivery, SignedAsset, SignedUrl
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.items import Collection, ItemRow, pack
from capella_explorer.core.money import Money, Price
from capella_explorer.core.open_orders import OpenOrder
from capella_explorer.core.orders import (
    AnalyticLine,
    AuthorizedReview,
    Denial,
    DeniedReview,
    ImageLine,
    LineCost,
    Order,
    OrderedItem,
    OrderRequest,
    OrderStatus,
)
from capella_explorer.core.products import AnalyticProduct, LookSide, OrbitState
from capella_explorer.core.spend_log import SpendEntry
from capella_explorer.core.tasks import TaskingRequest, TaskStatus
from qgis.PyQt.QtGui import QImage

NOW = datetime(2026, 11, 22, 14, 0, tzinfo=timezone.utc)
KINDS = ("GEO", "GEC", "SLC", "SICD", "SIDD", "CPHD", "CSI")
MODES = (("spotlight", "SP"), ("sliding_spotlight", "SS"), ("stripmap", "SM"))
SANDBOX = Connection("Sandbox", "http://127.0.0.1:8765")
ACCOUNT = Account("u-1", "o-1", "ana@example.org", "Example GIS")
CONTRACTS = (Contract("c-7", "Harbour watch 2026"), Contract("c-8", "Research"))
COLLECTIONS = tuple(
    Collection(f"capella-{kind.lower()}", f"Capella {kind}", f"{kind} products of the archive", None) for kind in KINDS
)


def row(number: int = 0, kind: str = "GEO", **changes: object) -> ItemRow:
    """One item of the `number`th collect, always the same for the same number."""
    chance = Random(number)
    mode, short = MODES[chance.randrange(3)]
    acquired = NOW - timedelta(hours=9 * number + chance.randrange(8), minutes=chance.randrange(60))
    polarization = "HH" if chance.random() < 0.7 else "VV"
    stamp = f"{acquired:%Y%m%d%H%M%S}_{acquired + timedelta(seconds=14):%Y%m%d%H%M%S}"
    west, south = 4.0 + chance.random(), 51.8 + chance.random() / 2
    values: dict[str, object] = {
        "item_id": f"CAPELLA_C{8 + number % 7:02d}_{short}_{kind}_{polarization}_{stamp}",
        "collection": f"capella-{kind.lower()}",
        "collect_id": f"{number:08x}-6c1e-4f5a-9d55-2f6c0a7b1e3d",
        "product_type": kind,
        "mode": mode,
        "polarization": polarization,
        "platform": f"capella-{8 + number % 7}",
        "acquired": acquired,
        "look_side": LookSide.RIGHT if chance.random() < 0.6 else LookSide.LEFT,
        "orbit_state": OrbitState.ASCENDING if chance.random() < 0.5 else OrbitState.DESCENDING,
        "incidence_deg": round(25 + 25 * chance.random(), 1),
        "resolution_m": (0.5, 0.6, 1.2)[MODES.index((mode, short))],
        "bbox": (west, south, west + 0.08, south + 0.05),
        "footprint_wkb": struct.pack("<BII", 1, 3, 0),
        "packed": pack({"id": number}),
    }
    return ItemRow(**{**values, **changes})  # type: ignore[arg-type]


def pixels(height: int, width: int) -> bytes:
    """The packed document of an item of that size."""
    return pack({"properties": {"proj:shape": [height, width]}})


def rows(collects: int, kinds: tuple[str, ...] = KINDS[:4]) -> tuple[ItemRow, ...]:
    """Several products of several collects, newest first as the service sends them."""
    return tuple(row(number, kind) for number in range(collects) for kind in kinds)


@lru_cache
def image(seed: int = 0, side: int = 128) -> QImage:
    """Speckle with a bright target: what a thumbnail looks like from afar."""
    chance = Random(seed)
    bright = (chance.randrange(side), chance.randrange(side))
    data = bytearray()
    for y in range(side):
        for x in range(side):
            level = chance.expovariate(1 / (46 + 40 * ((x // 48 + y // 64 + seed) % 3)))
            near = (x - bright[0]) ** 2 + (y - bright[1]) ** 2 < (side // 12) ** 2
            data.append(min(255, int(level) + 120 * near))
    return QImage(bytes(data), side, side, side, QImage.Format.Format_Grayscale8).copy()


def price(amount: str) -> Price:
    """Dollars."""
    return Price(f"${amount}", Money("USD", Decimal(amount.replace(",", ""))))


def line(number: int = 0, kind: str = "GEO") -> ImageLine:
    """The line that buys `row(number, kind)`."""
    item = row(number, kind)
    return ImageLine(item.collection, item.item_id, item.collect_id, kind)


def vessels(number: int = 0) -> AnalyticLine:
    """Vessel detection of the `number`th collect."""
    return AnalyticLine(AnalyticProduct.VESSEL_DETECTION, row(number).collect_id)


def described(*items: ItemRow) -> dict[str, ItemRow]:
    """Rows by item id."""
    return {item.item_id: item for item in items}


def review(prices: tuple[str | None, ...] = ("1,000.00",), total: str | None = "1,000.00") -> AuthorizedReview:
    """An authorised review of as many GEO lines as there are prices; None is a line without a price."""
    lines = tuple(line(number) for number in range(len(prices)))
    request = OrderRequest.of(lines)
    shown = {line(i).key: price(text) if text is not None else None for i, text in enumerate(prices)}
    costs = tuple(LineCost(each, shown[each.key]) for each in request.lines)
    whole = None if total is None else price(total)
    return AuthorizedReview(request, costs, whole, whole)


def denied() -> DeniedReview:
    """The vendor's own words on an empty purse."""
    seen = review()
    words = "Not authorized to place the order. Order cost: $1,000.00; Available Commitment: $0.00"
    return DeniedReview(seen.request, seen.costs, seen.total, Denial(words, "AUTHORIZATION_INSUFFICIENT_FUNDS"))


def order(number: int = 0, word: str = "completed", minutes: int | None = 42, **changes: object) -> Order:
    """An order whose links die in `minutes`."""
    items = tuple(
        OrderedItem(r.collection, r.item_id, r.collect_id, "", r.mode) for r in (row(number), row(number, "SLC"))
    )
    values: dict[str, object] = {
        "order_id": f"955{number:05d}-1b7c-4a55-8a19-7d6a7d3f1a20",
        "status": OrderStatus(word),
        "ordered_at": NOW - timedelta(hours=5 * number, minutes=18),
        "expires_at": None if minutes is None else NOW + timedelta(minutes=minutes),
        "items": items,
    }
    return Order(**{**values, **changes})  # type: ignore[arg-type]


def orders() -> tuple[Order, ...]:
    """One of each state."""
    item = row(1)
    ships = OrderedItem("", "", item.collect_id, "VS")
    return (
        order(0),
        order(1, items=(OrderedItem(item.collection, item.item_id, item.collect_id), ships), minutes=17),
        order(2, "in-progress", None),
        order(3, minutes=-200),
        order(4, "rejected", None),
        order(5, minutes=-900),
    )


def open_order(number: int = 1, *, is_silent: bool = False) -> OpenOrder:
    """An order whose answer was lost two minutes ago, or three hours ago."""
    sent = NOW - (timedelta(hours=3) if is_silent else timedelta(minutes=2))
    keys = (line(number).key, vessels(number).key)
    attempt = OrderAttempt(
        f"a-{number}", "https://api.example.org#u-1", f"f-{number}", AttemptState.UNCERTAIN, Purpose.ORDER, keys, None,
        "$1,000.00", ACCOUNT.email, sent, "", "", price("1,000.00"),
    )  # fmt: skip
    return OpenOrder(attempt, is_silent)


def spending() -> tuple[SpendEntry, ...]:
    """The log of two months, oldest first: a price that could not be read, a free task, a refusal, and a doubt."""

    def entry(
        ago: timedelta, text: str, money: str | None, state: AttemptState, *keys: str, **more: object
    ) -> SpendEntry:
        seen = Price(text, Money("USD", Decimal(money)) if money is not None else None)
        number = f"955{ago.seconds:05d}-1b7c" if state is AttemptState.PLACED else ""
        values = {"approved_by": ACCOUNT.email, "purpose": Purpose.ORDER, "contract_id": "c-7", **more}
        return SpendEntry(
            NOW - ago, account="https://api.example.org#u-1", price=seen, order_id=number, state=state, line_keys=keys,
            **values,
        )  # fmt: skip

    first = entry(timedelta(days=32), "about $90", None, AttemptState.PLACED, line(4).key, override="harbour flood")
    task = {"purpose": Purpose.TASK, "is_unattended": True, "approved_by": "weekly rule"}
    second = entry(timedelta(days=2), "$0.00", "0", AttemptState.PLACED, "task:t-1", **task)
    third = entry(timedelta(hours=5), "$765.00", "765", AttemptState.REJECTED, line(2).key)
    doubt = (line(3).key, vessels(3).key)
    return first, second, third, entry(timedelta(minutes=18), "$1,000.00", "1000", AttemptState.UNCERTAIN, *doubt)


def task(number: int = 0, code: str = "completed") -> TaskingRequest:
    """A request for a collect over a harbour."""
    sent = NOW - timedelta(days=2 * number + 1)
    names = ("Rotterdam weekly", "Ever Given berth", "Maasvlakte flood", "Suez north", "Antwerp locks", "Texel dunes")
    return TaskingRequest(
        f"{number:08d}-52aa-4c8e-9c5a-000000000000",
        names[number % len(names)],
        sent,
        sent + timedelta(days=1),
        sent + timedelta(days=4),
        ("spotlight", "stripmap_20")[number % 2],
        ("standard", "urgent", "flexible")[number % 3],
        (TaskStatus(code, sent + timedelta(days=1), ""),),
        struct.pack("<BIdd", 1, 1, 4.1, 51.9),
    )


def tasks() -> tuple[TaskingRequest, ...]:
    """One of each state."""
    codes = ("completed", "active", "completed", "rejected", "accepted", "canceled")
    return tuple(task(number, code) for number, code in enumerate(codes))


def delivery(collects: int = 2) -> Delivery:
    """Files of some GEO images with sizes."""
    return Delivery("955aaaaa-1b7c", tuple(_delivered(row(number)) for number in range(collects)))


def _delivered(item: ItemRow) -> DeliveredItem:
    sizes = {"HH": 412_000_000, "metadata": 91_000, "preview": 2_400_000, "thumbnail": 61_000, "license": None}
    return DeliveredItem(item, tuple(_asset(item, key, size) for key, size in sizes.items()))


def _asset(item: ItemRow, key: str, size: int | None) -> SignedAsset:
    identity = AssetIdentity("955aaaaa-1b7c", item.collection, item.item_id, key, item.collect_id)
    url = SignedUrl(f"https://bucket.example.org/{item.item_id}_{key}.tif?sig=secret", NOW + timedelta(hours=1))
    return SignedAsset(identity, url, size_bytes=size)
