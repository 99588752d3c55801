"""What controllers say, on which thread they say it, and scenes of the sandbox to talk about."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.bridge import sessions
from capella_explorer.bridge.account_controller import AccountController
from capella_explorer.core.basket import image_line
from capella_explorer.core.items import ItemRow
from capella_explorer.core.orders import OrderRequest
from capella_explorer.core.products import Ownership, ProductType
from capella_explorer.core.query import SearchQuery
from qgis.PyQt.QtCore import QObject, pyqtSignal


@dataclass(frozen=True)
class Fact:
    """One signal."""

    name: str
    values: tuple[Any, ...]
    is_on_main: bool


class Facts:
    """Everything that controllers have said, in order."""

    def __init__(self, *controllers: QObject) -> None:
        self.said: list[Fact] = []
        self._main = threading.get_ident()
        for controller in controllers:
            for name, member in vars(type(controller)).items():
                if isinstance(member, pyqtSignal):
                    getattr(controller, name).connect(self._listener(name))

    def _listener(self, name: str) -> Callable[..., None]:
        def listen(*values: Any) -> None:
            self.said.append(Fact(name, values, threading.get_ident() == self._main))

        return listen

    @property
    def names(self) -> list[str]:
        """Which signals came."""
        return [fact.name for fact in self.said]

    def of(self, name: str) -> list[Any]:
        """The values of each signal of that name: the value itself where it has one."""
        return [fact.values[0] if len(fact.values) == 1 else fact.values for fact in self.said if fact.name == name]


@pytest.fixture
def listen(qtbot: Any) -> Iterator[Callable[..., Facts]]:
    """Listens to controllers; whatever they say has to come on the main thread."""
    heard: list[Facts] = []

    def listen_to(*controllers: QObject) -> Facts:
        heard.append(Facts(*controllers))
        return heard[-1]

    yield listen_to
    assert [fact.name for facts in heard for fact in facts.said if not fact.is_on_main] == []


@pytest.fixture
def until(qtbot: Any) -> Callable[..., Any]:
    """`until(facts, "order_placed")` waits for a signal, the n-th one where asked, and returns its value."""

    def wait(facts: Facts, name: str, count: int = 1) -> Any:
        qtbot.waitUntil(lambda: len(facts.of(name)) >= count, timeout=20_000)
        return facts.of(name)[count - 1]

    return wait


@pytest.fixture
def private_state(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder for journal and ledger that no other test has seen."""
    monkeypatch.setattr(sessions, "state_folder", lambda: tmp_path / "state")
    return tmp_path / "state"


@dataclass(frozen=True)
class Shop:
    """What the sandbox sells to the account."""

    account: AccountController

    def rows(
        self, count: int = 1, product: ProductType = ProductType.GEO, *, owned: bool = False
    ) -> tuple[ItemRow, ...]:
        """Scenes of that product; those that are `owned` cost nothing."""
        ownership = Ownership.OWNED if owned else Ownership.FOR_PURCHASE
        query = SearchQuery(product_types=(product,), ownership=ownership, limit=count)
        found = self.account.session().client.search(query, 1, count).rows
        assert len(found) == count
        return found

    def request(self, count: int = 1, *, owned: bool = False) -> OrderRequest:
        """An order of scenes."""
        return OrderRequest.of(image_line(row) for row in self.rows(count, owned=owned))


@pytest.fixture
def shop(account: AccountController) -> Shop:
    """The sandbox as a shop."""
    return Shop(account)


def posts(sandbox: Any) -> list[str]:
    """The paths of every request that may have bought something."""
    return [
        entry["path"]
        for entry in sandbox.requests("api")
        if entry["method"] == "POST" and (entry["path"] == "/orders" or entry["path"].startswith("/orders/task/"))
    ]
