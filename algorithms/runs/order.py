"""The run of `capella:placeorder`."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ...core.limits import Caps
from ...core.settings import Settings
from ...core.unattended import Bought, Mandate, Purchase, Reused, WouldBuy, place_within
from ..words import translate
from .costs import totals
from .given_limit import most_of
from .given_selection import selection_of
from .run import GIVEN_BY, Given, Outputs, Run


class OrderRun(Run):
    """Once an order was sent, Cancel comes too late."""

    def read(self, given: Given) -> None:
        """Selection and mandate. Raises `InputError`."""
        self._selection = selection_of(given)
        self._mandate = _mandate(given, self.settings)

    def work(self, given: Given, feedback: QgsProcessingFeedback) -> Outputs:
        """Orders within the mandate."""
        request = self._selection.request(self.session.client, feedback.isCanceled)
        purchase = place_within(self.session, request, self._mandate, feedback.isCanceled)
        feedback.pushInfo(_sentence(purchase))
        return _outputs(purchase)


def _mandate(given: Given, settings: Settings) -> Mandate:
    return Mandate(
        most_of(given, settings),
        GIVEN_BY,
        given.flag("REUSE"),
        given.flag("DRY_RUN") or settings.dry_run,
        Caps.of(settings),
    )


def _outputs(purchase: Purchase) -> Outputs:
    if isinstance(purchase, WouldBuy):
        return {"ORDER_ID": "", "STATUS": "dry run", "REUSED": False, **_total(purchase)}
    order = {"ORDER_ID": purchase.order.order_id, "STATUS": purchase.order.status.word}
    if isinstance(purchase, Reused):
        return {**order, "REUSED": True, "TOTAL": 0.0, "TOTAL_TEXT": ""}
    return {**order, "REUSED": False, **_total(purchase)}


def _total(purchase: Bought | WouldBuy) -> Outputs:
    return {name: value for name, value in totals(purchase.review).items() if name.startswith("TOTAL")}


def _sentence(purchase: Purchase) -> str:
    if isinstance(purchase, Reused):
        line = translate("Algorithms", "Order {order} already holds everything: nothing was ordered.")
        return line.format(order=purchase.order.order_id)
    if isinstance(purchase, WouldBuy):
        return translate("Algorithms", "Dry run: an order for {total} would be sent now.").format(
            total=purchase.review.total
        )
    line = translate("Algorithms", "Order {order} is placed for {total}.")
    return line.format(order=purchase.order.order_id, total=purchase.review.total)
