"""`capella:revieworder`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from .algorithm import CapellaAlgorithm
from .month import HELP as MONTH_HELP
from .month import declare_month
from .selections import HELP, declare_selection
from .words import translate

if TYPE_CHECKING:
    from .runs.run import Run


class ReviewOrder(CapellaAlgorithm):
    """The price of an order, and whether the service would accept it."""

    NAME = "revieworder"
    TITLE = QT_TRANSLATE_NOOP("Algorithms", "Review order")
    SUMMARY = QT_TRANSLATE_NOOP(
        "Algorithms", "Asks what an order would cost and whether it would be accepted. Orders nothing, spends nothing."
    )
    HELP = (
        *HELP,
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p><b>Costs</b>: one row for each line; also as CSV. A line without a price has an empty amount,"
            " which does not mean free.</p>",
        ),
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p><b>Outputs</b>: AUTHORIZED; DENIAL, the reason in the words of the service where it would "
            "refuse; TOTAL in US dollars or the currency of TOTAL_TEXT, left out where the service priced not"
            " everything or in a form that cannot be read; UNPRICED, lines without a price; ACTIVE_ORDER, the"
            " id of an order of yours that already holds everything: download that one instead of ordering "
            "again; SUBTOTAL, like TOTAL; LIMITS, which limits of the options an order by <i>Place order</i> "
            "would cross.</p>",
        ),
        MONTH_HELP,
    )

    def declare(self) -> None:
        """Selection, cost table, verdict."""
        declare_selection(self)
        table = QgsProcessing.SourceType.TypeVector
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT", translate("Algorithms", "Costs"), table, None, True)
        )
        self.addOutput(QgsProcessingOutputBoolean("AUTHORIZED", translate("Algorithms", "Would be accepted")))
        self.addOutput(QgsProcessingOutputString("DENIAL", translate("Algorithms", "Reason of a refusal")))
        self.addOutput(QgsProcessingOutputNumber("SUBTOTAL", translate("Algorithms", "Subtotal")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL", translate("Algorithms", "Total")))
        self.addOutput(
            QgsProcessingOutputString("TOTAL_TEXT", translate("Algorithms", "Total as the service wrote it"))
        )
        self.addOutput(QgsProcessingOutputNumber("UNPRICED", translate("Algorithms", "Lines without a price")))
        self.addOutput(
            QgsProcessingOutputString("ACTIVE_ORDER", translate("Algorithms", "Order that holds everything already"))
        )
        self.addOutput(QgsProcessingOutputString("LIMITS", translate("Algorithms", "Limits that would be crossed")))
        declare_month(self)

    def run_type(self) -> type[Run]:
        """See there."""
        from .runs.review import ReviewRun

        return ReviewRun
