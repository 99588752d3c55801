"""The two sides of a search: Capella's dialect with numbered pages, and a STAC API with linked ones."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from dataclasses import dataclass
from typing import Any, Protocol

from .dialect import plain_stac

_TIMEOUT_S = 120
# Enough for every probe; whole items would make the real side ten times slower.
_FIELDS = {
    "include": ["id", "collection", "properties"],
    "exclude": ["assets", "links", "geometry", "bbox", "stac_extensions"],
}


class Refused(Exception):
    """The server answered a page with an error status."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(f"{status}: {text}")
        self.status = status


@dataclass(frozen=True)
class Page:
    """Items of one page, how many match in all, and how the next page is asked for."""

    items: tuple[dict[str, Any], ...]
    matched: int
    following: dict[str, Any] | None


class Side(Protocol):
    """One of the two servers."""

    def first(self, body: dict[str, Any]) -> Page:
        """The first page. Raises `Refused`."""

    def next(self, following: dict[str, Any]) -> Page:
        """The page after. Raises `Refused`."""


@dataclass(frozen=True)
class CapellaSide:
    """The sandbox, or whoever speaks `POST /catalog/search`."""

    url: str
    api_key: str

    def first(self, body: dict[str, Any]) -> Page:
        """Page `page`, or 1."""
        answer = post(f"{self.url}/catalog/search", body, {"Authorization": f"ApiKey {self.api_key}"})
        more = any(link["rel"] == "next" for link in answer["links"])
        following = {**body, "page": body.get("page", 1) + 1} if more else None
        return Page(tuple(answer["features"]), answer["numberMatched"], following)

    def next(self, following: dict[str, Any]) -> Page:
        """The page with the next number."""
        return self.first(following)


@dataclass(frozen=True)
class StacSide:
    """A STAC API. `whole_items` asks for all that it has of an item."""

    url: str
    whole_items: bool = False

    def first(self, body: dict[str, Any]) -> Page:
        """The page that a plain STAC body asks for."""
        fields = {} if self.whole_items else {"fields": _FIELDS}
        return self.next({**fields, **plain_stac(body)})

    def next(self, following: dict[str, Any]) -> Page:
        """The page that the `next` link asks for."""
        answer = post(f"{self.url}/search", following, {})
        links = [link for link in answer["links"] if link["rel"] == "next"]
        more = {**following, **links[0]["body"]} if links else None
        return Page(tuple(answer["features"]), answer["numberMatched"], more)


def all_pages(side: Side, body: dict[str, Any], most: int) -> list[Page]:
    """The pages of a search until it ends or `most` items have come. Raises `Refused`."""
    pages = [side.first(body)]
    while pages[-1].following is not None and sum(len(page.items) for page in pages) < most:
        pages.append(side.next(pages[-1].following))
    return pages


def post(url: str, body: dict[str, Any], headers: dict[str, str]) -> dict[str, Any]:
    """POST JSON and read JSON. Raises `Refused`."""
    call = urllib.request.Request(url, json.dumps(body).encode(), {"Content-Type": "application/json", **headers})
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(call, timeout=_TIMEOUT_S) as answer:
            found: dict[str, Any] = json.load(answer)
            return found
    except urllib.error.HTTPError as error:
        with error:
            raise Refused(error.code, error.read().decode(errors="replace")[:500]) from None
