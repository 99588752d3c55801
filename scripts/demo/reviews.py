"""What a review shows when not everything is to be bought, or may be: a picture of each case."""

from __future__ import annotations

import json
import os
import urllib.request
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

from pacing import Step
from road import Road


class Reviews:
    """Drives the basket of a road on which one scene has been ordered already."""

    def __init__(self, road: Road) -> None:
        self.road, self.app = road, road.app

    def walk(self) -> Iterator[Step]:
        """Partly owned, over a limit, dry run, denied and of unknown outcome."""
        self.app.basket.add(self._two_scenes())
        self.app.face.show_page(self.road.page("BASKET"))
        self.app.face.messages.clearWidgets()
        yield from self._reviewed("review_partly_owned")
        settings = self.app.account.settings
        self.app.account.apply(replace(settings, order_cap=Decimal(100), month_cap=Decimal(1000)))
        yield from self._reviewed("review_limit", self._allow)
        self.app.account.apply(replace(settings, dry_run=True))
        yield from self._reviewed("review_dry_run", self._press)
        self.app.account.apply(settings)
        words = "The contract does not have sufficient funds for this order. Available Commitment: $0.00"
        turn(deny_review={"code": "AUTHORIZATION_INSUFFICIENT_FUNDS", "message": words})
        yield from self._reviewed("review_denied", self._unfold)
        # The service never had it, but that shows only when its list is old enough.
        turn(deny_review=None, drop_before=1)
        yield from self._reviewed("review_uncertain", self._lose)
        self.road.say(
            "The reviews were shown: partly owned, over a limit, as a dry run, denied, and of unknown outcome."
        )

    def _reviewed(self, name: str, then: Any = None) -> Iterator[Step]:
        page, reviews = self.app.face.basket, self._heard(self.app.reviews.review_ready)
        page.review.back.click()
        page.basket.ask.click()
        yield lambda: reviews
        yield 0.7
        if then is not None:
            yield from then()
        yield from self.road.picture(name)

    def _allow(self) -> Iterator[Step]:
        self.app.face.basket.review.limits.allow.setChecked(True)
        yield 0.1

    def _press(self) -> Iterator[Step]:
        self.app.face.basket.review.place.click()
        yield 0.1

    def _unfold(self) -> Iterator[Step]:
        self.app.face.basket.review.details.setCollapsed(False)
        yield 0.1

    def _lose(self) -> Iterator[Step]:
        lost = self._heard(self.app.reviews.order_uncertain)
        self.app.face.basket.review.place.click()
        yield lambda: lost

    def _heard(self, signal: Any) -> list[Any]:
        heard: list[Any] = []
        signal.connect(heard.append)
        return heard

    def _two_scenes(self) -> tuple[Any, ...]:
        """The scene that was ordered, and another one of the same search."""
        items = self.app.face.search.items
        rows = [items.row_at(items.index(number, 0)) for number in range(items.rowCount())]
        ordered = {item.item_id for item in self.app.orders.find(self.road.order_id).items}
        mine = [row for row in rows if row.item_id in ordered]
        others = [row for row in rows if row.collection == "capella-geo" and row.item_id not in ordered]
        return (*mine, others[0])


def turn(**knobs: Any) -> None:
    """Turns knobs of the sandbox."""
    body = json.dumps(knobs).encode()
    address = f"{os.environ['CAPELLA_DEMO_CONTROL']}/knobs"
    request = urllib.request.Request(address, body, {"Content-Type": "application/json"})
    urllib.request.urlopen(request, timeout=10).close()
