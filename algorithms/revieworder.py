"""`capella:revieworder`."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)

from ..core.ordering import find_covering_order, review
from ..core.orders import DeniedReview
from .algorithm import CapellaAlgorithm, Parameters
from .costs import FIELDS, cost_rows, totals
from .fields import feature, fields_of, fill
from .selections import HELP, declare_selection, selection_of
from .words import tr


class ReviewOrder(CapellaAlgorithm):
    """The price of an order, and whether the service would accept it."""

    NAME = "revieworder"
    TITLE = "Review order"
    SUMMARY = "Asks what an order would cost and whether it would be accepted. Orders nothing, spends nothing."
    HELP = (
        HELP + "<p><b>Costs</b>: one row for each line; also as CSV. A line without a price has an empty amount, which "
        "does not mean free.</p>"
        "<p><b>Outputs</b>: AUTHORIZED; DENIAL, the reason in the words of the service where it would refuse; "
        "TOTAL in US dollars or the currency of TOTAL_TEXT, left out where the service priced not everything or in a "
        "form that cannot be read; UNPRICED, lines without a price; ACTIVE_ORDER, the id of an order of yours that "
        "already holds everything: download that one instead of ordering again.</p>"
    )

    def declare(self) -> None:
        """Selection, cost table, verdict."""
        declare_selection(self)
        table = QgsProcessing.SourceType.TypeVector
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Costs"), table, None, True))
        self.addOutput(QgsProcessingOutputBoolean("AUTHORIZED", tr("Would be accepted")))
        self.addOutput(QgsProcessingOutputString("DENIAL", tr("Reason of a refusal")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL", tr("Total")))
        self.addOutput(QgsProcessingOutputString("TOTAL_TEXT", tr("Total as the service wrote it")))
        self.addOutput(QgsProcessingOutputNumber("UNPRICED", tr("Lines without a price")))
        self.addOutput(QgsProcessingOutputString("ACTIVE_ORDER", tr("Order that holds everything already")))

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """The selection."""
        self._selection = selection_of(self, parameters, context)

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Looks for an active order, then reviews."""
        client, session = self.session.client, self.session
        request = self._selection.request(client, feedback.isCanceled)
        active = find_covering_order(client, session.account().user_id, request, session.now())
        reviewed = review(client, request)
        denial = reviewed.denial.message if isinstance(reviewed, DeniedReview) else ""
        outputs: Parameters = {
            "AUTHORIZED": not isinstance(reviewed, DeniedReview),
            "DENIAL": denial,
            "ACTIVE_ORDER": active.order_id if active else "",
            **totals(reviewed),
        }
        feedback.pushInfo(tr("Total: {total}").format(total=outputs["TOTAL_TEXT"] or tr("not given")))
        if denial:
            feedback.pushWarning(tr("Capella would not authorise this order: {reason}").format(reason=denial))
        return outputs | self._table(parameters, context, list(cost_rows(reviewed)))

    def _table(self, parameters: Parameters, context: QgsProcessingContext, rows: list[list[object]]) -> Parameters:
        if parameters.get("OUTPUT") in (None, ""):
            return {}
        fields = fields_of(*FIELDS)
        kind, nowhere = QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem()
        sink, output = self.parameterAsSink(parameters, "OUTPUT", context, fields, kind, nowhere)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        fill(sink, (feature(fields, row) for row in rows))
        return {"OUTPUT": output}
