"""An account that was offline when QGIS started is asked for again by itself, and the queue goes on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.bridge import reconnecting
from capella_explorer.bridge.reconnecting import Reconnection
from capella_explorer.core import http
from capella_explorer.core.download_entries import Activity, QueueState
from capella_explorer.core.errors import KeyNotAccepted
from capella_explorer.core.orders import Order
from download_desk import SMALL, Desk


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reconnecting, "PAUSES_S", (0.1,))
    monkeypatch.setattr(http, "PATIENCE_S", (0.01,))


def test_a_queue_goes_on_when_the_network_is_back_and_nobody_is_told_twice(
    arrive: Callable[[], Desk], order: Order, tmp_path: Path, fresh_sandbox: Any, account: Any, listen: Any
) -> None:
    fresh_sandbox.set(rate_bytes_s=200_000)
    evening = arrive()
    name = evening.download(order, tmp_path, SMALL)
    evening.leave()
    morning = arrive()
    reconnection = Reconnection(account, morning.controller.is_anything_waiting)
    facts = listen(account)
    fresh_sandbox.set(outage=True, rate_bytes_s=0)
    account.connect_now()
    morning.wait(lambda: facts.of("account_failed"))
    assert morning.of(name).activity is Activity.NO_ACCOUNT
    morning.qtbot.wait(500)
    fresh_sandbox.set(outage=False)
    morning.stands(name, QueueState.DONE)
    assert (len(facts.of("account_failed")), len(facts.of("session_opened"))) == (1, 1)
    reconnection.close()


@pytest.mark.parametrize("is_wanted", [True, False])
def test_nobody_is_asked_where_nothing_waits(account: Any, qtbot: Any, fresh_sandbox: Any, is_wanted: bool) -> None:
    reconnection = Reconnection(account, lambda: is_wanted)
    fresh_sandbox.set(outage=True)
    account.connect_now()
    qtbot.wait(300)
    before = len(fresh_sandbox.requests("api"))
    qtbot.wait(400)
    assert (len(fresh_sandbox.requests("api")) > before) is is_wanted
    reconnection.close()


def test_a_key_that_is_refused_meanwhile_is_told(account: Any, qtbot: Any, listen: Any, fresh_sandbox: Any) -> None:
    reconnection = Reconnection(account, lambda: True)
    facts = listen(account)
    fresh_sandbox.set(outage=True)
    account.connect_now()
    qtbot.waitUntil(lambda: bool(facts.of("account_failed")), timeout=20_000)
    fresh_sandbox.set(outage=False, fail_count=100, fail_status=401)
    qtbot.waitUntil(lambda: len(facts.of("account_failed")) == 2, timeout=20_000)
    assert isinstance(facts.of("account_failed")[1], KeyNotAccepted)
    reconnection.close()


def test_a_key_that_is_refused_is_not_tried_again(account: Any, qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(account, "ask_again", asked.append)
    reconnection = Reconnection(account, lambda: True)
    account.account_failed.emit(KeyNotAccepted())
    qtbot.wait(300)
    assert asked == []
    reconnection.close()
