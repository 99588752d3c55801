"""Why we ourselves do not send an order: limits, age, and what cannot be ordered again (drawn in errors.py)."""

from __future__ import annotations

from datetime import datetime, timedelta

from .errors import InputError, SpendingRefused
from .limits import Crossing

LONGEST_SIGHT = timedelta(minutes=15)
"""how long a price that was seen may be ordered by"""


class CapCrossed(SpendingRefused):
    """One or more limits of the user would be crossed, and nobody has allowed it."""

    default = "The order would cross a limit of yours, so nothing was sent: order less or change the limit."

    def __init__(self, crossings: tuple[Crossing, ...]) -> None:
        told = " ".join(crossing.sentence for crossing in crossings)
        super().__init__(f"{told} Nothing was sent: order less or change the limit." if told else "")
        self.crossings = crossings


class ReviewTooOld(SpendingRefused):
    """The price was seen too long ago, or before this computer's clock was set back."""

    default = "This price was seen too long ago, so nothing was sent: review it again."

    def __init__(self, asked_at: datetime | None = None) -> None:
        super().__init__(detail=f"seen {asked_at.isoformat(timespec='seconds')}" if asked_at else "")


class HeldUp(SpendingRefused):
    """This computer stood still between the journal and the network, or somebody has settled the attempt since."""

    default = "This computer paused while the order was about to be sent, so it was not sent: review it again."


class NotShownYet(SpendingRefused):
    """The service has confirmed an order and does not know it; the same lines could be bought twice."""

    default = (
        "Capella confirmed an order of this moments ago but does not show it yet, so nothing was asked or sent: "
        "try again in two minutes."
    )


class NotClosable(InputError):
    """An attempt that a person may not settle by hand: it is settled, too young, or the order is another one's."""

    default = "Only an order whose outcome stays unknown can be closed by hand: ask the server about it again first."


class NotRenewable(InputError):
    """An order holds something that this version cannot order."""

    default = "This order holds a product that this version cannot order: renew it in the Capella console."
