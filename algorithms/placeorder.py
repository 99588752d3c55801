"""`capella:placeorder`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from .algorithm import CapellaAlgorithm
from .selections import HELP, declare_selection
from .words import translate

if TYPE_CHECKING:
    from .runs.run import Run


class PlaceOrder(CapellaAlgorithm):
    """An order whose reviewed price lies within a limit."""

    NAME = "placeorder"
    TITLE = QT_TRANSLATE_NOOP("Algorithms", "Place order")
    SUMMARY = QT_TRANSLATE_NOOP(
        "Algorithms", "Orders scenes if their reviewed price is within the highest cost. THIS CAN SPEND MONEY."
    )
    HELP = (
        *HELP,
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p><b>Highest cost</b>: US dollars that this order may cost at most. It has no default. 0 orders"
            " only what is free. The limits of the plugin's options count too: for one order, for a month and for"
            " orders without a person. Nothing is sent if the review is dearer, denied, not priced in full, or "
            "priced in a form that cannot be "
            "read.</p>",
        ),
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p><b>Use an active order</b>: where an order of yours already holds everything and has not "
            "expired, its id is returned and nothing is ordered.</p>",
        ),
        QT_TRANSLATE_NOOP("Algorithms", "<p><b>Dry run</b>: does everything but send the order.</p>"),
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p>An order is written into a journal before it is sent and is never sent twice. If the answer "
            "is lost, the algorithm fails and says so; the same scenes are refused until the list of orders "
            "shows what became of it, which <i>List orders</i> and the next <i>Place order</i> look up.</p>",
        ),
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p><b>Outputs</b>: ORDER_ID; STATUS; TOTAL in US dollars; TOTAL_TEXT; REUSED.</p>",
        ),
    )

    def declare(self) -> None:
        """Selection, limit, the order."""
        declare_selection(self)
        money = QgsProcessingParameterNumber.Type.Double
        limit = QgsProcessingParameterNumber(
            "MAXIMUM_COST", translate("Algorithms", "Highest cost (US dollars)"), money, None, False, 0
        )
        limit.setMetadata({"widget_wrapper": {"decimals": 2}})
        self.addParameter(limit)
        self.addParameter(QgsProcessingParameterBoolean("REUSE", translate("Algorithms", "Use an active order"), True))
        self.addParameter(QgsProcessingParameterBoolean("DRY_RUN", translate("Algorithms", "Dry run"), False))
        self.addOutput(QgsProcessingOutputString("ORDER_ID", translate("Algorithms", "Order")))
        self.addOutput(QgsProcessingOutputString("STATUS", translate("Algorithms", "Status")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL", translate("Algorithms", "Total")))
        self.addOutput(
            QgsProcessingOutputString("TOTAL_TEXT", translate("Algorithms", "Total as the service wrote it"))
        )
        self.addOutput(QgsProcessingOutputBoolean("REUSED", translate("Algorithms", "An active order was used")))

    def run_type(self) -> type[Run]:
        """See there."""
        from .runs.order import OrderRun

        return OrderRun
