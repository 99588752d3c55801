"""What the calendar month has cost so far, and what the user's limit leaves (see `algorithms.month`)."""

from __future__ import annotations

from decimal import Decimal

from qgis.core import QgsProcessingFeedback

from ...core.errors import JournalError
from ...core.session import Session
from ...core.settings import Settings
from ..words import spoken
from .run import Outputs


def month_outputs(session: Session, settings: Settings, feedback: QgsProcessingFeedback) -> Outputs:
    """The outputs, as far as they are known: a journal that cannot be read stops orders, not a look at prices."""
    try:
        spent = session.journal.spent(session.ledger_name)
    except JournalError as error:
        feedback.pushWarning(spoken(error.sentence))
        return {}
    if spent.unreadable:
        return {}
    cap, month = settings.month_cap, spent.month.amount
    left = {} if cap is None else {"MONTH_LEFT": float(max(cap - month, Decimal(0)))}
    return {"MONTH_SPENT": float(month), **left}
