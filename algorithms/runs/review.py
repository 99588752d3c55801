"""The run of `capella:revieworder`."""

from __future__ import annotations

from datetime import datetime, timezone

from qgis.core import QgsProcessingFeedback

from ...core.errors import JournalError
from ...core.limits import Caps
from ...core.ordering import find_covering_order, review
from ...core.orders import DeniedReview, OrderReview
from ..words import spoken, translate
from .costs import FIELDS, cost_rows, totals
from .fields import feature, fields_of, fill
from .given_selection import selection_of
from .month import month_outputs
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
        asked_at = datetime.now(timezone.utc)
        active = find_covering_order(client, session.account().user_id, request, session.now())
        reviewed = review(client, request, asked_at)
        denial = reviewed.denial.message if isinstance(reviewed, DeniedReview) else ""
        outputs: Outputs = {
            "AUTHORIZED": not isinstance(reviewed, DeniedReview),
            "DENIAL": denial,
            "ACTIVE_ORDER": active.order_id if active else "",
            **totals(reviewed),
            "LIMITS": "",
            **self._budget(reviewed, feedback),
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

    def _budget(self, reviewed: OrderReview, feedback: QgsProcessingFeedback) -> Outputs:
        """The month, and in sentences what an order that nobody looks at would cross."""
        month = month_outputs(self.session, self.settings, feedback)
        if isinstance(reviewed, DeniedReview):
            return month
        try:
            crossed = self.session.journal.crossings(
                reviewed, self.session.ledger_name, Caps.of(self.settings), automated=True
            )
        except JournalError:
            return month
        return {**month, "LIMITS": " ".join(spoken(crossing.sentence) for crossing in crossed)}


def _table(given: Given, reviewed: OrderReview) -> Outputs:
    fields = fields_of(*FIELDS)
    sink, output = given.table(fields)
    fill(sink, (feature(fields, row) for row in cost_rows(reviewed)))
    return {"OUTPUT": output}
