"""Sizes of files that the store does not let us ask for with HEAD: one byte of each tells."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from capella_explorer.core.delivery import Delivery
from capella_explorer.core.http import AnswerLost, NotSent, Request
from capella_explorer.core.sizes import sized
from capella_explorer.core.wire.ordering import delivery
from core_examples import item, link
from core_fakes import Arriving

FILES = {"HH": 7_000_000, "thumbnail": 1}


def delivered(**assets: str) -> Delivery:
    document = item()
    more = {key: {"href": href} for key, href in assets.items()}
    return delivery([{**document, "assets": {**document["assets"], **more}}], "order-1")


class Store:
    """Answers ranges; `reply` replaces the honest answer."""

    def __init__(self, reply: Arriving | Exception | None = None) -> None:
        self.requests: list[Request] = []
        self._reply = reply

    @contextmanager
    def open(self, request: Request) -> Iterator[Arriving]:
        self.requests.append(request)
        if isinstance(self._reply, Exception):
            raise self._reply
        size = FILES["thumbnail" if "thumb" in request.url else "HH"]
        yield self._reply or Arriving(206, {"content-range": f"bytes 0-0/{size}"}, [b"x"])


def sizes(found: Delivery) -> dict[str, int | None]:
    return {asset.key: asset.size_bytes for one in found.items for asset in one.assets}


def test_one_byte_of_each_file_tells_its_size() -> None:
    store = Store()
    before = delivered()
    assert sizes(sized(before, store)) == FILES  # type: ignore[arg-type]
    assert {(request.method, request.headers["Range"]) for request in store.requests} == {("GET", "bytes=0-0")}
    assert sizes(before) == {"HH": None, "thumbnail": None}


def test_what_is_known_or_is_no_file_is_not_asked_for() -> None:
    found = delivered(license=link("x", "license.txt"))
    [one] = found.items
    known = tuple(replace(asset, size_bytes=5) if asset.key == "HH" else asset for asset in one.assets)
    store = Store()
    answer = sized(replace(found, items=(replace(one, assets=known),)), store)  # type: ignore[arg-type]
    assert sizes(answer) == {"HH": 5, "thumbnail": 1, "license": None}
    assert len(store.requests) == 1


@pytest.mark.parametrize(
    "reply",
    [
        Arriving(200, {"content-length": "7"}, [b"x"]),
        Arriving(403, {"content-range": "bytes 0-0/7"}, []),
        Arriving(206, {}, [b"x"]),
        Arriving(206, {"content-range": "bytes 0-0/*"}, [b"x"]),
        NotSent("away"),
        AnswerLost("cut"),
    ],
)
def test_a_store_that_does_not_say_leaves_the_size_open(reply: Arriving | Exception) -> None:
    assert sizes(sized(delivered(), Store(reply))) == {"HH": None, "thumbnail": None}  # type: ignore[arg-type]


def test_who_stops_is_not_kept_waiting() -> None:
    store = Store()
    assert sizes(sized(delivered(), store, lambda: True)) == {"HH": None, "thumbnail": None}  # type: ignore[arg-type]
    assert store.requests == []
