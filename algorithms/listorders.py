"""`capella:listorders`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from .algorithm import CapellaAlgorithm
from .month import HELP as MONTH_HELP
from .month import declare_month
from .words import translate

if TYPE_CHECKING:
    from .runs.run import Run


class ListOrders(CapellaAlgorithm):
    """The user's orders as a table; uncertain ones are settled on the way."""

    NAME = "listorders"
    TITLE = QT_TRANSLATE_NOOP("Algorithms", "List orders")
    SUMMARY = QT_TRANSLATE_NOOP(
        "Algorithms", "Lists your orders and settles those whose outcome was uncertain. Spends nothing."
    )
    HELP = (
        QT_TRANSLATE_NOOP("Algorithms", "<p><b>Only active orders</b>: leaves out what has expired or failed.</p>"),
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p><b>Orders</b>: a table, newest first; also as CSV. Times are UTC. The price is the one that was seen "
            "when the order was sent from this profile.</p>",
        ),
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p><b>Outputs</b>: COUNT, rows in the table; SETTLED, orders whose answer had been lost and that"
            " are settled now; UNCERTAIN, orders of which still nobody knows. Nothing is ever sent again by "
            "itself.</p>",
        ),
        MONTH_HELP,
    )

    def declare(self) -> None:
        """Filter, table, counts."""
        self.addParameter(
            QgsProcessingParameterBoolean("ACTIVE_ONLY", translate("Algorithms", "Only active orders"), False)
        )
        table = QgsProcessing.SourceType.TypeVector
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", translate("Algorithms", "Orders"), table))
        self.addOutput(QgsProcessingOutputNumber("COUNT", translate("Algorithms", "Orders")))
        self.addOutput(
            QgsProcessingOutputNumber("SETTLED", translate("Algorithms", "Uncertain orders that were settled"))
        )
        self.addOutput(
            QgsProcessingOutputNumber("UNCERTAIN", translate("Algorithms", "Orders that are still uncertain"))
        )
        declare_month(self)

    def run_type(self) -> type[Run]:
        """See there."""
        from .runs.orders import OrdersRun

        return OrdersRun
