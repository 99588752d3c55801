"""Large answers are read one after the other; the collector of cycles rests and works afterwards as before."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Iterator

import pytest
from capella_explorer.core.errors import ServiceFailed
from capella_explorer.core.reading_in_turn import reading_in_turn
from core_fakes import answer, door


@pytest.fixture(autouse=True)
def collector() -> Iterator[None]:
    gc.enable()
    yield
    gc.enable()


def test_nothing_is_collected_while_an_answer_is_read() -> None:
    capella, _ = door([answer({"id": "ana"})])
    assert capella.ask("GET", "/user", read=lambda said: (said, gc.isenabled())) == ({"id": "ana"}, False)
    assert gc.isenabled()


def test_it_works_again_after_an_answer_that_cannot_be_read() -> None:
    capella, _ = door([answer({}, 500)])
    with pytest.raises(ServiceFailed):
        capella.ask("GET", "/user")
    assert gc.isenabled()


def test_one_reads_after_the_other() -> None:
    under_way: list[int] = []
    most: list[int] = []

    def read() -> None:
        with reading_in_turn():
            under_way.append(1)
            time.sleep(0.01)
            most.append(len(under_way))
            under_way.pop()

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(5)
    assert most == [1] * 4


def test_a_collector_that_somebody_had_stopped_stays_so() -> None:
    gc.disable()
    with reading_in_turn():
        pass
    assert not gc.isenabled()
