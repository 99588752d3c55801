"""What follows from how a claim went: the next try, a pause, a new link, a new beginning, or giving the file up."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Protocol

from ..errors import (
    CapellaError,
    ConnectionFailed,
    LinkRefused,
    NotVerified,
    OrderExpired,
    ServiceFailed,
    TransferError,
)
from ..http import AnswerLost, NotSent
from ..transfers import FileBegun, Waiting, WaitReason
from .answers import LinkDied, ObjectChanged, StoreBusy
from .claims import Claim, Dropped
from .faults import disk_error
from .fetching import Fetcher
from .file_work import FileWork
from .patience import Patience

RESTARTS = 5
"""how often an object may change under our hands"""
REFUSALS = 3
"""fresh links that a store may refuse one after the other"""
LOOKS_AGAIN_S = 2.0
"""how often to look whether an order was renewed, or whether another download has let go of a file"""


class House(Protocol):
    """What serving needs of the engine."""

    def break_off(self, error: CapellaError) -> None:
        """Nothing can go on."""

    def halt(self) -> None:
        """Nobody begins anything any more."""

    def ease(self) -> None:
        """The store asks for fewer requests."""

    def finish(self, work: FileWork) -> None:
        """All bytes of a file are there."""

    def wake(self) -> None:
        """There may be something to fetch."""


class ClaimServer:
    """Shared by all workers of one run."""

    def __init__(
        self, house: House, patience: Patience, renewal_patience_s: float, tell: Callable[[object], None]
    ) -> None:
        self._house = house
        self._patience = patience
        self._renewal_patience_s = renewal_patience_s
        self._tell = tell
        self.held_until = 0.0
        """no request before this moment of the monotonic clock"""

    def serve(self, claim: Claim, fetcher: Fetcher) -> None:
        """Fetches a claim and lets go of it, whatever happens; what nobody foresaw stops the whole run."""
        is_foreseen = False
        try:
            self._attempt(claim, fetcher)
            is_foreseen = True
        finally:
            if not is_foreseen:
                self._house.halt()
            self._let_go(claim)

    def _attempt(self, claim: Claim, fetcher: Fetcher) -> None:
        work = claim.work
        try:
            if not claim.is_opening or self._prepare(claim):
                self._fetch(claim, fetcher)
        except Dropped:
            return
        except ObjectChanged:
            self._changed(work)
        except LinkDied as error:
            self._refused(claim, str(error))
        except OrderExpired as error:
            self._expired(work, error)
        except (NotSent, AnswerLost, ConnectionFailed, ServiceFailed) as error:
            if not claim.is_called_off:
                self._try_again(claim, error)
        except CapellaError as error:
            work.fail(error)
        except OSError as error:
            self._house.break_off(disk_error(error))

    def _prepare(self, claim: Claim) -> bool:
        """False where nothing is to be fetched, or not now."""
        work = claim.work
        if not work.open_disk():
            self._wait(work, WaitReason.OTHER_DOWNLOAD, LOOKS_AGAIN_S)
            return False
        return not work.is_skipped and work.aim(claim)

    def _fetch(self, claim: Claim, fetcher: Fetcher) -> None:
        work = claim.work
        fetcher.fetch(claim, lambda: self._begun(claim))
        work.refusals, work.expired_since = 0, None

    def _begun(self, claim: Claim) -> None:
        """The store has answered."""
        work = claim.work
        work.expired_since = None
        if claim.is_opening:
            if not work.is_begun:
                work.is_begun = True
                self._tell(FileBegun(work.file.target, work.size))
            self._house.wake()

    def _changed(self, work: FileWork) -> None:
        if work.restarts >= RESTARTS:
            work.fail(NotVerified("The file changes on the server all the time: try again later."))
        else:
            work.restart()

    def _refused(self, claim: Claim, detail: str) -> None:
        work = claim.work
        if not work.counts_fault(claim):
            return
        work.refusals += 1
        if work.refusals >= REFUSALS:
            work.fail(LinkRefused(detail=detail))
        elif work.refusals > 1:
            work.not_before = time.monotonic() + self._patience.pause_s(work.refusals)

    def _expired(self, work: FileWork, error: OrderExpired) -> None:
        now = time.monotonic()
        since = work.expired_since = work.expired_since or now
        if now - since >= self._renewal_patience_s:
            work.fail(error)
        else:
            self._wait(work, WaitReason.LINK_EXPIRED, LOOKS_AGAIN_S, is_open_ended=True)

    def _try_again(self, claim: Claim, error: Exception) -> None:
        """A pause that grows as long as not one new byte arrives; none after a mere cut."""
        work = claim.work
        busy = isinstance(error, StoreBusy)
        if not work.counts_fault(claim):
            return
        if work.tries >= self._patience.tries:
            detail = error.detail if isinstance(error, CapellaError) else str(error)
            work.fail(TransferError(detail=detail))
            return
        if work.tries == 1 and claim.position > claim.start:
            return
        pause = self._patience.pause_s(work.tries, error.after_s if isinstance(error, StoreBusy) else None)
        self._wait(work, WaitReason.STORE_BUSY if busy else WaitReason.NETWORK, pause)
        if busy:
            self._house.ease()
            self.held_until = time.monotonic() + pause

    def _wait(self, work: FileWork, reason: WaitReason, seconds: float, is_open_ended: bool = False) -> None:
        work.not_before = time.monotonic() + seconds
        until = None if is_open_ended else datetime.now(timezone.utc) + timedelta(seconds=seconds)
        self._tell(Waiting(work.file.target, reason, until))

    def _let_go(self, claim: Claim) -> None:
        claim.incoming = None
        try:
            if claim.work.release(claim):
                self._house.finish(claim.work)
        except OSError as error:
            self._house.break_off(disk_error(error))
        self._house.wake()
