"""The journal between real processes: one line is sent once, a killed process leaves its attempt, a full disk stops."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path

from capella_explorer.core.journal import AttemptState, OrderJournal
from capella_explorer.core.ordering import reconcile
from capella_explorer.core.orders import ImageLine
from core_fakes import FakeService, placed

SPENDER = Path(__file__).with_name("core_spender.py")


@contextmanager
def spender(path: Path, deed: str, *items: str, **options: object) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-S", str(SPENDER), str(path), deed, *items]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, **options)  # type: ignore[call-overload]
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def said(process: subprocess.Popen[str]) -> str:
    return process.stdout.readline().strip() if process.stdout else ""


def tell(process: subprocess.Popen[str]) -> None:
    assert process.stdin
    process.stdin.write("go\n")
    process.stdin.flush()


def test_five_processes_that_want_one_line_send_it_once(tmp_path: Path) -> None:
    path = tmp_path / "j.sqlite"
    with ExitStack() as stack:
        processes = [stack.enter_context(spender(path, "race", "scene", f"other-{n}")) for n in range(5)]
        assert [said(process) for process in processes] == ["ready"] * 5
        for process in processes:
            tell(process)
        answers = sorted(said(process) for process in processes)
    assert answers == ["LineInFlight"] * 4 + ["begun"]
    (attempt,) = OrderJournal(path).attempts("ana")
    assert "image:capella-geo/scene" in attempt.line_keys


def test_a_line_that_another_process_is_sending_is_refused_until_it_is_settled(tmp_path: Path) -> None:
    path = tmp_path / "j.sqlite"
    with spender(path, "submit", "scene") as first:
        assert said(first) == "sent"
        with spender(path, "begin", "scene") as second:
            assert said(second) == "LineInFlight"
        tell(first)
        assert said(first) == "begun"
        assert [attempt.state for attempt in OrderJournal(path).attempts("ana")] == [AttemptState.PLACED]
    with spender(path, "begin", "scene") as third:
        assert said(third) == "begun"


def test_a_process_that_was_killed_between_writing_and_sending_is_found_and_settled(tmp_path: Path) -> None:
    path = tmp_path / "j.sqlite"
    with spender(path, "hold", "scene") as process:
        assert said(process) == "begun"
        process.kill()
        assert process.wait() == -9
    journal = OrderJournal(path)
    (attempt,) = journal.attempts("ana")
    assert attempt.state is AttemptState.SENDING
    with spender(path, "begin", "scene") as again:
        assert said(again) == "LineInFlight"
    (found,) = journal.recover("ana", timedelta(0))
    assert (found.attempt_id, found.state) == (attempt.attempt_id, AttemptState.UNCERTAIN)
    order = placed(ImageLine("capella-geo", "scene"), ordered_at=found.begun_at)
    settled = reconcile(FakeService(listed=(order,)), journal, "ana", "user", found.begun_at)
    assert [entry.order for entry in settled] == [order]
    assert journal.open_attempts("ana") == ()


def test_a_full_disk_under_the_journal_sends_nothing(tmp_path: Path) -> None:
    path = tmp_path / "j.sqlite"
    OrderJournal(path).attempts("ana")
    full = path.stat().st_size

    def fill() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (full, full))

    with spender(path, "submit", *(f"scene-{n}" for n in range(200)), preexec_fn=fill) as process:
        assert said(process) == "JournalError"
        assert said(process) == ""
    assert OrderJournal(path).attempts("ana") == ()


def test_a_journal_that_may_only_be_read_sends_nothing(tmp_path: Path) -> None:
    path = tmp_path / "j.sqlite"
    OrderJournal(path).attempts("ana")
    path.chmod(0o444)
    tmp_path.chmod(0o555)

    def become_somebody() -> None:
        # root may write everywhere
        if os.geteuid() == 0:
            os.setgid(65534)
            os.setuid(65534)

    with spender(path, "submit", "scene", preexec_fn=become_somebody) as process:
        assert said(process) == "JournalError"
        assert said(process) == ""
    tmp_path.chmod(0o755)
    assert OrderJournal(path).attempts("ana") == ()
