"""Work that needs a session: run in the background, and told only while its connection is still in use."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..core.errors import CapellaError, ConnectionChanged
from ..core.session import Session
from .account_controller import AccountController
from .jobs import Jobs


class SessionWork:
    """The background work of one controller."""

    def __init__(self, account: AccountController, jobs: Jobs) -> None:
        self._account = account
        self._jobs = jobs

    def run(
        self,
        title: str,
        work: Callable[[Session], Any],
        done: Callable[[Any], None],
        failed: Callable[[CapellaError], None],
        *,
        is_hidden: bool = False,
        can_stop: bool = True,
    ) -> None:
        """Runs `work` with the session in use; `can_stop` is False for what spends, which is told in any case.

        Where it is stopped, whatever it asks of the session ends (`core/cancel.py`), except what may spend.

        After the end of the program nothing runs and nobody is told, not even that no key is stored.
        """
        if self._jobs.is_closed:
            return
        try:
            session = self._account.session()
        except CapellaError as error:
            failed(error)
            return

        def told(tell: Callable[[Any], None], value: object) -> None:
            """What was sent is always told; what was only asked is of no use to another connection."""
            if not can_stop or self._account.holds(session):
                tell(value)
            elif not is_hidden:
                failed(ConnectionChanged())

        self._jobs.start(
            title,
            lambda emit, cancelled: work(session),
            done=lambda value: told(done, value),
            failed=lambda error: told(failed, error),
            is_hidden=is_hidden,
            can_stop=can_stop,
        )
