"""What becomes of an entry when its worker has ended: time mends some faults, people mend the others."""

from __future__ import annotations

from pathlib import Path

import pytest
from capella_explorer.core.download_entries import QueueState
from capella_explorer.core.download_verdicts import (
    PAUSES_S,
    TRIES,
    Deferrals,
    Verdict,
    verdict_on_error,
    verdict_on_report,
)
from capella_explorer.core.errors import (
    Cancelled,
    CapellaError,
    ConnectionFailed,
    DiskFull,
    KeyNotAccepted,
    LinkRefused,
    NotVerified,
    OrderExpired,
    OrderNotReady,
    ServiceFailed,
    TransferError,
)
from capella_explorer.core.queue_errors import FolderGone
from capella_explorer.core.transfers import DownloadPlan, DownloadReport, FileReport, Outcome


@pytest.mark.parametrize("error", [ConnectionFailed(), ServiceFailed(), OrderNotReady(), TransferError()])
def test_what_time_mends_is_tried_again_by_itself(error: CapellaError) -> None:
    verdict = verdict_on_error(error)
    assert (verdict.state, verdict.sentence, verdict.is_deferred) == (QueueState.WAITING, error.sentence, True)


@pytest.mark.parametrize("error", [DiskFull(), FolderGone(), NotVerified(), LinkRefused(), KeyNotAccepted()])
def test_what_a_person_mends_is_a_failure_with_its_sentence(error: CapellaError) -> None:
    assert verdict_on_error(error) == Verdict(QueueState.FAILED, error.sentence)


def test_an_expired_order_waits_for_its_renewal_and_a_stop_is_a_pause() -> None:
    assert verdict_on_error(OrderExpired()).state is QueueState.EXPIRED
    assert verdict_on_error(Cancelled()) == Verdict(QueueState.PAUSED)


def report(*errors: CapellaError | None) -> DownloadReport:
    files = [
        FileReport(Path(f"/f/{n}"), Outcome.FAILED if e else Outcome.FETCHED, error=e) for n, e in enumerate(errors)
    ]
    return DownloadReport(DownloadPlan("955", Path("/f"), ()), tuple(files))


def test_a_report_without_a_failure_is_done() -> None:
    assert verdict_on_report(report(None, None)) == Verdict(QueueState.DONE)


def test_among_failures_that_counts_which_time_does_not_mend() -> None:
    assert verdict_on_report(report(None, TransferError(), DiskFull())).sentence == DiskFull().sentence
    assert verdict_on_report(report(TransferError())).is_deferred


def test_an_entry_is_left_alone_ever_longer_and_given_up_at_last() -> None:
    now = [0.0]
    deferrals = Deferrals(lambda: now[0])
    broken = verdict_on_error(TransferError())
    waited = []
    while (verdict := deferrals.judge("a", broken)).state is QueueState.WAITING:
        since = now[0]
        while not deferrals.is_due("a"):
            now[0] += 1.0
        waited.append(now[0] - since)
    assert waited == list(PAUSES_S)
    assert (len(waited), verdict) == (TRIES, Verdict(QueueState.FAILED, broken.sentence))
    assert (deferrals.is_due("a"), deferrals.sentence("a")) == (True, "")


def test_an_order_in_the_making_is_never_given_up() -> None:
    deferrals = Deferrals(lambda: 0.0)
    verdicts = {deferrals.judge("a", verdict_on_error(OrderNotReady())).state for _ in range(50)}
    assert verdicts == {QueueState.WAITING}


def test_a_person_who_asks_is_not_kept_waiting() -> None:
    deferrals = Deferrals(lambda: 0.0)
    deferrals.judge("a", verdict_on_error(ConnectionFailed()))
    assert (deferrals.is_due("a"), deferrals.any_of(frozenset("ab")), deferrals.any_of(frozenset("b"))) == (
        False,
        True,
        False,
    )
    deferrals.forgive("a")
    assert deferrals.is_due("a")
