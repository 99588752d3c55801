"""What becomes of an entry of the queue when its worker has ended, and when it is tried again by itself."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from .download_entries import QueueState
from .errors import (
    Cancelled,
    CapellaError,
    ConnectionFailed,
    OrderExpired,
    OrderNotReady,
    ServiceFailed,
    TransferError,
)
from .transfers import DownloadReport

PAUSES_S = (10.0, 20.0, 40.0, 80.0, 160.0, 300.0)
"""seconds until an entry is tried again; the last one repeats"""
TRIES = len(PAUSES_S)
"""how often a transfer that breaks is tried again by itself before a person has to ask for it"""


@dataclass(frozen=True)
class Verdict:
    """Where the entry stands now. One `is_deferred` waits for a while; it `may_give_up` after some tries."""

    state: QueueState
    sentence: str = ""
    is_deferred: bool = False
    may_give_up: bool = False


def verdict_on_error(error: CapellaError) -> Verdict:
    """Nobody is asked about what time mends: a network that is down, a store that is busy, an order in the making."""
    if isinstance(error, OrderExpired):
        return Verdict(QueueState.EXPIRED, error.sentence)
    if isinstance(error, Cancelled):
        return Verdict(QueueState.PAUSED)
    if isinstance(error, (OrderNotReady, ConnectionFailed, ServiceFailed)):
        return Verdict(QueueState.WAITING, error.sentence, is_deferred=True)
    if type(error) is TransferError:
        return Verdict(QueueState.WAITING, error.sentence, is_deferred=True, may_give_up=True)
    return Verdict(QueueState.FAILED, error.sentence)


def verdict_on_report(report: DownloadReport) -> Verdict:
    """Done where nothing failed. Where a fault that time does not mend is among the failures, that one counts."""
    if report.is_complete:
        return Verdict(QueueState.DONE)
    verdicts = [verdict_on_error(failure.error) for failure in report.failed]
    return next((verdict for verdict in verdicts if verdict.state is QueueState.FAILED), verdicts[0])


@dataclass(frozen=True)
class _Deferral:
    tries: int
    until: float
    sentence: str


class Deferrals:
    """Which entries are left alone for now, and why."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._held: dict[str, _Deferral] = {}

    def judge(self, entry_id: str, verdict: Verdict) -> Verdict:
        """Takes a verdict down; after too many tries in vain it becomes a failure."""
        if not verdict.is_deferred:
            self.forgive(entry_id)
            return verdict
        tries = self._held[entry_id].tries + 1 if entry_id in self._held else 1
        if verdict.may_give_up and tries > TRIES:
            self.forgive(entry_id)
            return Verdict(QueueState.FAILED, verdict.sentence)
        until = self._clock() + PAUSES_S[min(tries, len(PAUSES_S)) - 1]
        self._held[entry_id] = _Deferral(tries, until, verdict.sentence)
        return verdict

    def forgive(self, entry_id: str) -> None:
        """From now on it may be tried at once."""
        self._held.pop(entry_id, None)

    def is_due(self, entry_id: str) -> bool:
        """True where nothing keeps it waiting any more."""
        return entry_id not in self._held or self._clock() >= self._held[entry_id].until

    def sentence(self, entry_id: str) -> str:
        """Why it waits; empty where it does not."""
        return self._held[entry_id].sentence if entry_id in self._held else ""

    def any_of(self, entry_ids: frozenset[str]) -> bool:
        """True while one of them is left alone."""
        return not entry_ids.isdisjoint(self._held)
