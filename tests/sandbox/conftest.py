"""A plain HTTP caller, and the sandbox seen through it."""

from __future__ import annotations

import http.client
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

if TYPE_CHECKING:
    from capella_sandbox.launch import SandboxProcess


@dataclass(frozen=True)
class Reply:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def error(self) -> tuple[int, str]:
        """Status and code of an API error."""
        return self.status, self.json["error"]["code"]

    @property
    def s3_error(self) -> tuple[int, str]:
        """Status and code of a store error."""
        return self.status, self.body.decode().partition("<Code>")[2].partition("</Code>")[0]


def fetch(url: str, method: str = "GET", body: bytes | None = None, **headers: str) -> Reply:
    """One request on a connection of its own; `if_range` becomes the header If-Range."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc, timeout=30)
    target = parts.path + ("?" + parts.query if parts.query else "")
    try:
        connection.request(method, target, body, {name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        return Reply(answer.status, dict(answer.getheaders()), answer.read())
    finally:
        connection.close()


class Caller:
    """Calls one sandbox as one account."""

    def __init__(self, process: SandboxProcess, api_key: str) -> None:
        self.process, self._key = process, api_key

    def call(self, method: str, path: str, body: Any = None, **headers: str) -> Reply:
        data = None if body is None else json.dumps(body).encode()
        return fetch(self.process.api_url + path, method, data, **{"Authorization": f"ApiKey {self._key}", **headers})

    def get(self, path: str) -> Any:
        return self.call("GET", path).json

    def search(self, **body: Any) -> Any:
        reply = self.call("POST", "/catalog/search", body)
        return reply.json if reply.status == 200 else reply

    def find(self, page_size: int = 900, **body: Any) -> list[Any]:
        """All pages of a search."""
        features: list[Any] = []
        for page in range(1, 10_000 // page_size + 1):
            answer = self.search(limit=page_size, page=page, **body)
            features += answer["features"]
            if len(features) >= answer["numberMatched"]:
                return features
        raise RuntimeError("a search that never ends")

    def for_sale(self, product: str = "GEO", count: int = 1) -> list[Any]:
        """Items nobody here owns yet."""
        query = {"sar:product_type": {"eq": product}}
        return self.search(query=query, ownership="availableForPurchase", limit=count)["features"]

    def review(self, *lines: Any, **more: Any) -> Reply:
        return self.call("POST", "/orders/review", {"items": list(lines), **more})

    def order(self, *lines: Any, **more: Any) -> Reply:
        return self.call("POST", "/orders", {"items": list(lines), **more})

    def delivery(self, order_id: str) -> Reply:
        return self.call("GET", f"/orders/{order_id}/download")

    def delivered(self, *lines: Any) -> list[Any]:
        """Order these lines and take the items of the delivery."""
        return self.delivery(self.order(*lines).json["orderId"]).json

    @staticmethod
    def line(item: Any) -> dict[str, str]:
        """The order line of an item."""
        return {"collectionId": item["collection"], "granuleId": item["id"]}

    @staticmethod
    def vessels(*items: Any) -> dict[str, Any]:
        """The order line of a vessel detection of the collects of some items."""
        return {"productType": "VS", "collectIds": [item["properties"]["capella:collect_id"] for item in items]}

    fetch = staticmethod(fetch)

    def as_account(self, email: str) -> Caller:
        return Caller(self.process, self.process.key_of(email))


@pytest.fixture
def ana(fresh_sandbox: SandboxProcess) -> Iterator[Caller]:
    """The organization manager, on a sandbox as it started."""
    yield Caller(fresh_sandbox, fresh_sandbox.api_key)


@pytest.fixture
def ben(ana: Caller) -> Caller:
    """An ordinary user of the same organization."""
    return ana.as_account("ben@example.org")


@pytest.fixture
def poor(ana: Caller) -> Caller:
    """A user of another organization, which has no money."""
    return ana.as_account("poor@example.org")


@pytest.fixture
def caller_of() -> Callable[[SandboxProcess], Caller]:
    """Calls another sandbox as its organization manager."""
    return lambda process: Caller(process, process.api_key)
