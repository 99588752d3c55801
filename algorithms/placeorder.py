"""`capella:placeorder`."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
)

from ..core.settings import Settings
from ..core.unattended import Bought, Mandate, Purchase, Reused, WouldBuy, amount_of, place_within
from .algorithm import GIVEN_BY, CapellaAlgorithm, Parameters
from .costs import totals
from .selections import HELP, declare_selection, selection_of
from .words import tr


class PlaceOrder(CapellaAlgorithm):
    """An order whose reviewed price lies within a limit."""

    NAME = "placeorder"
    TITLE = "Place order"
    SUMMARY = "Orders scenes if their reviewed price is within the highest cost. THIS CAN SPEND MONEY."
    HELP = (
        HELP + "<p><b>Highest cost</b>: US dollars that this order may cost at most. It has no default. 0 orders only "
        "what is free. The lower cap of the plugin's options counts, where one is set. Nothing is sent if the review "
        "is dearer, denied, not priced in full, or priced in a form that cannot be read.</p>"
        "<p><b>Use an active order</b>: where an order of yours already holds everything and has not expired, its id "
        "is returned and nothing is ordered.</p>"
        "<p><b>Dry run</b>: does everything but send the order.</p>"
        "<p>An order is written into a journal before it is sent and is never sent twice. If the answer is lost, the "
        "algorithm fails and says so; the same scenes are refused until the list of orders shows what became of it, "
        "which <i>List orders</i> and the next <i>Place order</i> look up.</p>"
        "<p><b>Outputs</b>: ORDER_ID; STATUS; TOTAL in US dollars; TOTAL_TEXT; REUSED.</p>"
    )

    def declare(self) -> None:
        """Selection, limit, the order."""
        declare_selection(self)
        money = QgsProcessingParameterNumber.Type.Double
        limit = QgsProcessingParameterNumber("MAXIMUM_COST", tr("Highest cost (US dollars)"), money, None, False, 0)
        limit.setMetadata({"widget_wrapper": {"decimals": 2}})
        self.addParameter(limit)
        self.addParameter(QgsProcessingParameterBoolean("REUSE", tr("Use an active order"), True))
        self.addParameter(QgsProcessingParameterBoolean("DRY_RUN", tr("Dry run"), False))
        self.addOutput(QgsProcessingOutputString("ORDER_ID", tr("Order")))
        self.addOutput(QgsProcessingOutputString("STATUS", tr("Status")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL", tr("Total")))
        self.addOutput(QgsProcessingOutputString("TOTAL_TEXT", tr("Total as the service wrote it")))
        self.addOutput(QgsProcessingOutputBoolean("REUSED", tr("An active order was used")))

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Selection and mandate. Raises `InputError`."""
        self._selection = selection_of(self, parameters, context)
        self._mandate = _mandate(
            self.parameterAsDouble(parameters, "MAXIMUM_COST", context),
            self.settings,
            reuse=self.parameterAsBool(parameters, "REUSE", context),
            dry_run=self.parameterAsBool(parameters, "DRY_RUN", context),
        )

    def work(
        self, _parameters: Parameters, _context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Once an order was sent, Cancel comes too late."""
        request = self._selection.request(self.session.client, feedback.isCanceled)
        purchase = place_within(self.session, request, self._mandate, feedback.isCanceled)
        outputs = _outputs(purchase)
        feedback.pushInfo(_sentence(purchase))
        return outputs


def _mandate(most: float, settings: Settings, *, reuse: bool, dry_run: bool) -> Mandate:
    amount = amount_of(most)
    if settings.order_cap is not None:
        amount = min(amount, settings.order_cap)
    return Mandate(amount, GIVEN_BY, reuse, dry_run or settings.dry_run)


def _outputs(purchase: Purchase) -> Parameters:
    if isinstance(purchase, WouldBuy):
        return {"ORDER_ID": "", "STATUS": "dry run", "REUSED": False, **_total(purchase)}
    order = {"ORDER_ID": purchase.order.order_id, "STATUS": purchase.order.status.word}
    if isinstance(purchase, Reused):
        return {**order, "REUSED": True, "TOTAL": 0.0, "TOTAL_TEXT": ""}
    return {**order, "REUSED": False, **_total(purchase)}


def _total(purchase: Bought | WouldBuy) -> Parameters:
    return {name: value for name, value in totals(purchase.review).items() if name.startswith("TOTAL")}


def _sentence(purchase: Purchase) -> str:
    if isinstance(purchase, Reused):
        line = tr("Order {order} already holds everything: nothing was ordered.")
        return line.format(order=purchase.order.order_id)
    if isinstance(purchase, WouldBuy):
        return tr("Dry run: an order for {total} would be sent now.").format(total=purchase.review.total)
    line = tr("Order {order} is placed for {total}.")
    return line.format(order=purchase.order.order_id, total=purchase.review.total)
