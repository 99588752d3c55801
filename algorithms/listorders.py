"""`capella:listorders`."""

from __future__ import annotations

from datetime import datetime

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)

from ..core.ordering import Settled, reconcile
from ..core.orders import Order
from .algorithm import CapellaAlgorithm, Parameters
from .fields import feature, fields_of, fill
from .words import tr

FIELDS = (
    "order_id:string(0)", "status:string(0)", "active:boolean", "ordered:datetime", "expires:datetime",
    "items:integer", "item_ids:string(0)", "contract_id:string(0)",
)  # fmt: skip


class ListOrders(CapellaAlgorithm):
    """The user's orders as a table; uncertain ones are settled on the way."""

    NAME = "listorders"
    TITLE = "List orders"
    SUMMARY = "Lists your orders and settles those whose outcome was uncertain. Spends nothing."
    HELP = (
        "<p><b>Only active orders</b>: leaves out what has expired or failed.</p>"
        "<p><b>Orders</b>: a table, newest first; also as CSV. Times are UTC.</p>"
        "<p><b>Outputs</b>: COUNT, rows in the table; SETTLED, orders whose answer had been lost and that are settled "
        "now; UNCERTAIN, orders of which still nobody knows. Nothing is ever sent again by itself.</p>"
    )

    def declare(self) -> None:
        """Filter, table, counts."""
        self.addParameter(QgsProcessingParameterBoolean("ACTIVE_ONLY", tr("Only active orders"), False))
        table = QgsProcessing.SourceType.TypeVector
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Orders"), table))
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Orders")))
        self.addOutput(QgsProcessingOutputNumber("SETTLED", tr("Uncertain orders that were settled")))
        self.addOutput(QgsProcessingOutputNumber("UNCERTAIN", tr("Orders that are still uncertain")))

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """The filter."""
        self._active_only = self.parameterAsBool(parameters, "ACTIVE_ONLY", context)

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Reconciles, then lists."""
        session, user = self.session, self.session.account().user_id
        settled = reconcile(session.client, session.journal, session.ledger_name, user, session.now())
        for each in settled:
            feedback.pushInfo(_sentence(each))
        now = session.now()
        orders = [o for o in session.client.orders(user) if o.is_active(now) or not self._active_only]
        fields = fields_of(*FIELDS)
        kind, nowhere = QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem()
        sink, output = self.parameterAsSink(parameters, "OUTPUT", context, fields, kind, nowhere)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        fill(sink, (feature(fields, _row(order, now)) for order in orders))
        uncertain = len(session.journal.open_attempts(session.ledger_name))
        if uncertain:
            feedback.pushWarning(tr("{count} orders are still uncertain: look again later.").format(count=uncertain))
        return {"OUTPUT": output, "COUNT": len(orders), "SETTLED": len(settled), "UNCERTAIN": uncertain}


def _row(order: Order, now: datetime) -> list[object]:
    ids = [item.item_id or item.key for item in order.items]
    times = order.ordered_at, order.expires_at
    return [order.order_id, order.status.word, order.is_active(now), *times, len(ids), " ".join(ids), order.contract_id]


def _sentence(settled: Settled) -> str:
    if settled.order is None:
        return tr("An uncertain order was not placed: its scenes can be ordered again.")
    return tr("An uncertain order was placed: {order}.").format(order=settled.order.order_id)
