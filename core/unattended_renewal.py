"""Orders that run out while their files are fetched and nobody watches: the road of renewal that layers take, too."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone

from .cancel import Emit, silent
from .delivery import Delivery
from .errors import CapellaError, ConnectionFailed, OrderExpired, ServiceFailed
from .holding import Renewals
from .identity import AssetIdentity
from .limits import NO_CAPS, Caps
from .ordering import Placed, reconcile
from .orders import Order
from .renewal import NeedsConsent, Renewal, Renewer, StillAlive
from .session import Session
from .settings import Settings
from .signing import UrlSigner

MOST_IN_A_ROW = 5
"""orders that may follow each other where each of them dies young"""
PATIENCE_S = 15.0
"""how long files wait for a renewal that was cut off, before they fail"""
LAST_SECONDS = 4
"""how often it is asked again for an order that is just about to run out"""
YOUNG_S = 60.0
"""seconds; an order lives about an hour, so one that is dead by then was hardly worth renewing"""


class RenewalNotFree(OrderExpired):
    """The order could be renewed, but that costs something, and nobody is there who could agree."""

    default = "The links of this order ran out and renewing it is not free: order the scenes again and see the price."


class DiesTooSoon(OrderExpired):
    """Order after order ran out within seconds."""

    default = "One order after the other ran out at once, so no more is sent: try again in a few minutes."


@dataclass(frozen=True)
class RenewalRule:
    """What somebody allowed beforehand: at most orders that cost nothing."""

    is_allowed: bool
    given_by: str
    caps: Caps = NO_CAPS

    @classmethod
    def of(cls, settings: Settings, given_by: str) -> RenewalRule:
        """What the preferences allow; a dry run allows nothing."""
        return cls(settings.renew_free_orders and not settings.dry_run, given_by, Caps.of(settings))


@dataclass(frozen=True)
class OrderRenewed:
    """`renewed` answers for what was bought with `expired` now; it cost nothing."""

    expired: str
    renewed: Order


class UnattendedRenewal:
    """Renews what a run fetches. `ready` waits until an order is prepared and returns its links.

    It is silent where a worker of a download calls it: only the caller's thread tells.
    """

    def __init__(
        self,
        session: Session,
        rule: RenewalRule,
        ready: Callable[[str, Emit], Delivery],
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._session, self._rule, self._ready, self._sleep = session, rule, ready, sleep
        self._born: dict[str, tuple[int, float]] = {}
        """orders that came of renewals: how many in a row died young before, and when on the monotonic clock"""
        self._refused: dict[str, CapellaError] = {}
        self.made: list[OrderRenewed] = []

    @property
    def patience_s(self) -> float:
        """How long files may wait for a renewal: one that was cut off is tried again."""
        return PATIENCE_S if self._rule.is_allowed else 0.0

    @property
    def problem(self) -> CapellaError | None:
        """Why an order was not renewed; None where nothing was refused."""
        return next(iter(self._refused.values()), None)

    def links(self, order_id: str, emit: Emit = silent) -> Delivery:
        """The links of an order, or of the one that it is renewed by.

        Raises what `ready` raises, `OrderExpired` where it is not renewed, and what `renew` raises.
        """
        try:
            return self._ready(order_id, emit)
        except OrderExpired:
            if not self._rule.is_allowed:
                raise
            return self._ready(self.renew(order_id).order_id, emit)

    def watch(self, signer: UrlSigner) -> None:
        """From now on whoever asks `signer` for a link of an order that has died waits for its renewal."""
        if self._rule.is_allowed:
            signer.renewals = Renewals(lambda identity: self._heard(signer, identity), noticed_within_s=0.0)

    def renew(self, order_id: str) -> Order:
        """The order that answers for it from now on.

        Raises `RenewalNotFree`, `DiesTooSoon`, the refusal of the service, `OutcomeUnknown`, and what `Renewer.renew`
        raises.
        """
        row = self._row_of(order_id)
        if row >= MOST_IN_A_ROW:
            raise DiesTooSoon(detail=order_id)
        session, user = self._session, self._session.account().user_id
        reconcile(session.client, session.journal, session.ledger_name, user, datetime.now(timezone.utc))
        found = self._answer(order_id)
        if isinstance(found, NeedsConsent):
            raise RenewalNotFree(detail=str(found.review.total))
        if not isinstance(found, (Placed, StillAlive)):
            raise found.error
        self._born[found.order.order_id] = row + 1, time.monotonic()
        self.made.append(OrderRenewed(order_id, found.order))
        return found.order

    def _answer(self, order_id: str) -> Renewal:
        """By the server's clock, which has whole seconds, an order still lives in the one in which it dies."""
        session, rule = self._session, self._rule
        for _ in range(LAST_SECONDS):
            renewer = Renewer(
                session.client, session.journal, session.ledger_name, session.account().user_id, rule.given_by,
                session.now(), rule.is_allowed, rule.caps,
            )  # fmt: skip
            found = renewer.renew([session.client.order(order_id)])
            if not isinstance(found, StillAlive) or found.order.order_id != order_id:
                return found
            self._sleep(1.0)
        raise OrderExpired(detail=order_id)

    def _heard(self, signer: UrlSigner, identity: AssetIdentity) -> None:
        """On the thread that waits for a link: its order is renewed there, and the others wait for this one."""
        expired = identity.order_id
        if expired in self._refused:
            raise self._refused[expired].with_traceback(None)
        signer.renewals.begin((expired,))
        try:
            renewed = self.renew(expired)
            signer.learn(self._ready(renewed.order_id, silent))
            signer.replace_order(expired, renewed.order_id)
        except CapellaError as error:
            if not isinstance(error, (ConnectionFailed, ServiceFailed)):
                self._refused[expired] = error
            raise
        finally:
            signer.renewals.end((expired,))

    def _row_of(self, order_id: str) -> int:
        row, born = self._born.get(order_id, (0, 0.0))
        return row if time.monotonic() - born < YOUNG_S else 0
