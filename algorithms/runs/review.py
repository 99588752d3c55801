"""The run of `capella:revieworder`."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ...core.ordering import find_covering_order, review
from ...core.orders import DeniedReview, OrderReview
from ..words import translate
from .costs import FIELDS, cost_rows, totals
from .fields import feature, fields_of, fill
from .given_selection import selection_of
from .run import Given, Outputs, Run


class ReviewRun(Run):
    """Looks for an active order, then reviews."""

    def read(self, given: Given) -> None:
        """The selection."""
        self._selection = selection_of(given)

    def work(self, given: Given, feedback: QgsProcessingFeedback) -> Outputs:
        """A refusal is a result like a price."""
        client, session = self.session.client, self.session
        request = self._selection.request(client, feedback.isCanceled)
        active = find_covering_order(client, session.account().user_id, request, session.now())
        reviewed = review(client, request)
        denial = reviewed.denial.message if isinstance(reviewed, DeniedReview) else ""
        outputs: Outputs = {
            "AUTHORIZED": not isinstance(reviewed, DeniedReview),
            "DENIAL": denial,
            "ACTIVE_ORDER": active.order_id if active else "",
            **totals(reviewed),
        }
        feedback.pushInfo(
            translate("Algorithms", "Total: {total}").format(
                total=outputs["TOTAL_TEXT"] or translate("Algorithms", "not given")
            )
        )
        if denial:
            feedback.pushWarning(
                translate("Algorithms", "Capella would not authorise this order: {reason}").format(reason=denial)
            )
        return outputs | (_table(given, reviewed) if given.has("OUTPUT") else {})


def _table(given: Given, reviewed: OrderReview) -> Outputs:
    fields = fields_of(*FIELDS)
    sink, output = given.table(fields)
    fill(sink, (feature(fields, row) for row in cost_rows(reviewed)))
    return {"OUTPUT": output}
