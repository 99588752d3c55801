"""A desk at which deliveries are opened and fetched; its layers are words."""

from __future__ import annotations

import threading
from datetime import datetime, timezone
from typing import Any

import pytest
from capella_explorer.bridge.delivery_controller import DeliveryController
from capella_explorer.core.basket import image_line
from capella_explorer.core.errors import (
    NotStreamable,
)
from capella_explorer.core.orders import Order, OrderRequest
from capella_explorer.core.signing import UrlSigner


class Opener:
    """Makes a word of each asset; those of `refused` items cannot be opened."""

    def __init__(self) -> None:
        self.threads: set[int] = set()
        self.refused: set[str] = set()

    def __call__(self, item: Any, asset: Any) -> object:
        """In a worker."""
        self.threads.add(threading.get_ident())
        if item.row.item_id in self.refused:
            raise NotStreamable
        return f"layer of {item.row.item_id} {asset.key}"


@pytest.fixture
def opener() -> Opener:
    """Opens everything."""
    return Opener()


@pytest.fixture
def signer(account: Any) -> UrlSigner:
    """The links of the account."""
    session = account.session()
    return UrlSigner(session.client.download, session.client.item, session.now)


@pytest.fixture
def delivery(account: Any, jobs: Any, signer: UrlSigner, opener: Opener) -> DeliveryController:
    """The controller."""
    return DeliveryController(account, jobs, signer, opener)


@pytest.fixture
def delivery_facts(delivery: DeliveryController, listen: Any) -> Any:
    """What it says."""
    return listen(delivery)


@pytest.fixture
def rows(shop: Any) -> tuple[Any, ...]:
    """Two scenes that nobody has bought yet."""
    return shop.rows(2)


@pytest.fixture
def order(account: Any, rows: tuple[Any, ...]) -> Order:
    """Both scenes, bought by another way."""
    return bought(account, rows)


def bought(account: Any, rows: tuple[Any, ...]) -> Order:
    """An order of these scenes."""
    client = account.session().client
    review = client.review(OrderRequest.of(image_line(row) for row in rows))
    return client.submit(review.approve("ana", datetime.now(timezone.utc)))
