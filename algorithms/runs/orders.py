"""The run of `capella:listorders`."""

from __future__ import annotations

from datetime import datetime, timezone

from qgis.core import QgsProcessingFeedback

from ...core.ordering import Settled, reconcile
from ...core.orders import Order
from ..words import translate
from .costs import priced
from .fields import feature, fields_of, fill
from .month import month_outputs
from .run import Given, Outputs, Run

FIELDS = (
    "order_id:string(0)", "status:string(0)", "active:boolean", "ordered:datetime", "expires:datetime",
    "items:integer", "item_ids:string(0)", "contract_id:string(0)", "price:string(0)", "amount:double",
    "currency:string(0)",
)  # fmt: skip


class OrdersRun(Run):
    """Reconciles, then lists."""

    def read(self, given: Given) -> None:
        """The filter."""
        self._active_only = given.flag("ACTIVE_ONLY")

    def work(self, given: Given, feedback: QgsProcessingFeedback) -> Outputs:
        """The list comes from the server, uncertain ones from the journal."""
        session, user = self.session, self.session.account().user_id
        settled = reconcile(session.client, session.journal, session.ledger_name, user, datetime.now(timezone.utc))
        for each in settled:
            feedback.pushInfo(_sentence(each))
        orders, now = session.client.orders(user), session.now()
        shown = [order for order in orders if order.is_active(now) or not self._active_only]
        fields = fields_of(*FIELDS)
        sink, output = given.table(fields)
        attempts = session.journal.attempts(session.ledger_name)
        prices = {attempt.order_id: attempt.price for attempt in attempts if attempt.order_id}
        fill(sink, (feature(fields, [*_row(order, now), *priced(prices.get(order.order_id))]) for order in shown))
        uncertain = sum(attempt.state.is_open for attempt in attempts)
        if uncertain:
            feedback.pushWarning(
                translate("Algorithms", "{count} orders are still uncertain: look again later.").format(count=uncertain)
            )
        counts = {"COUNT": len(shown), "SETTLED": len(settled), "UNCERTAIN": uncertain}
        return {"OUTPUT": output, **counts, **month_outputs(session, self.settings, feedback)}


def _row(order: Order, now: datetime) -> list[object]:
    ids = [item.item_id or item.key for item in order.items]
    times = order.ordered_at, order.expires_at
    return [order.order_id, order.status.word, order.is_active(now), *times, len(ids), " ".join(ids), order.contract_id]


def _sentence(settled: Settled) -> str:
    if settled.order is None:
        return translate("Algorithms", "An uncertain order was not placed: its scenes can be ordered again.")
    return translate("Algorithms", "An uncertain order was placed: {order}.").format(order=settled.order.order_id)
