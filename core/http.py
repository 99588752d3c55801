"""The one door to the network: a small transport, and a client of the API that knows what may be repeated.

`ask` is for requests that change nothing; it is repeated after a fault that passes. `send_once` is for requests that
may spend money; it is never repeated, and a lost answer is `OutcomeUnknown`. There is no switch between them.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import Any, Protocol

from .cancel import CancelledCheck, heeding, is_stopped, never, pause, stop_if
from .clock import ServerClock
from .errors import (
    ConnectionFailed,
    KeyMissing,
    KeyNotAccepted,
    LinkRefused,
    OutcomeUnknown,
    RateLimited,
    ServiceFailed,
)
from .reading_in_turn import reading_in_turn
from .refusals import refusal_of

PASSING = frozenset({408, 429, 502, 503, 504})
PATIENCE_S = (0.5, 1.0, 2.0, 4.0)
"""pauses between repeated safe requests, in seconds"""
LONGEST_PAUSE_S = 30.0
_REFUSED_WITHOUT_WORDS = frozenset({401, 404, 405})
"""statuses that say enough without JSON"""


class NotSent(Exception):
    """The transport could not connect: the other side has seen nothing."""


class AnswerLost(Exception):
    """The transport sent something and got no whole answer."""


@dataclass(frozen=True)
class Request:
    """One HTTP request. Its repr shows neither headers nor query."""

    method: str
    url: str = field(repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes | None = field(default=None, repr=False)
    timeout_s: float = 60.0


@dataclass(frozen=True)
class Response:
    """One whole answer; header names are lower case."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)


class _PassingFault(ServiceFailed):
    """A 5xx that is worth another try."""


class Incoming(Protocol):
    """An answer whose body is still arriving."""

    status: int
    headers: Mapping[str, str]

    def chunks(self, size: int) -> Iterator[bytes]:
        """The body by pieces. Raises `AnswerLost` where the connection breaks."""

    def read_into(self, buffer: memoryview) -> int:
        """Fills `buffer` with what comes next, undecoded; 0 at the end. Raises `AnswerLost`."""

    def abort(self) -> None:
        """Breaks the connection, so that a thread that reads from it gets `AnswerLost`."""


class Transport(Protocol):
    """What carries requests. Raises `NotSent` or `AnswerLost`, nothing else; follows redirects of GET only."""

    def send(self, request: Request) -> Response:
        """The whole answer."""

    def open(self, request: Request) -> AbstractContextManager[Incoming]:
        """The answer as it arrives."""


class ApiDoor:
    """Requests to the API at `base_url`, with the key of `credential()`; the key goes to no other host."""

    def __init__(
        self,
        transport: Transport,
        base_url: str,
        credential: Callable[[], str],
        clock: ServerClock | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._transport = transport
        self._base = base_url.rstrip("/")
        self._credential = credential
        self._sleep = sleep
        self.clock = clock or ServerClock()

    def ask(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        read: Callable[[Any], Any] | None = None,
        cancelled: CancelledCheck = never,
    ) -> Any:
        """The JSON answer to a request that changes nothing, as `read` reads it; repeated after passing faults.

        Raises `ConnectionFailed`, `ServiceFailed`, `RequestRefused` or one of its kinds, `Cancelled`, and what `read`
        raises.
        """

        def stopped() -> bool:
            return cancelled() or is_stopped()

        for patience in PATIENCE_S:
            stop_if(stopped)
            try:
                return self._answer(method, path, body, read)
            except RateLimited as error:
                pause(min(error.retry_after or patience, LONGEST_PAUSE_S), stopped, self._sleep)
            except (ConnectionFailed, _PassingFault):
                pause(patience, stopped, self._sleep)
        stop_if(stopped)
        return self._answer(method, path, body, read)

    def send_once(self, path: str, body: Any = None) -> Any:
        """The JSON answer to a POST that may spend money. Sent at most once, and waited for whoever asks to stop.

        Raises `ConnectionFailed` where nothing was sent, `RateLimited` or a kind of `RequestRefused` where the service
        said no, and `OutcomeUnknown` for everything else: a lost answer, a 5xx, a body that is no JSON.
        """
        try:
            with heeding(None):
                return _document(self._send("POST", path, body))
        except NotSent as error:
            raise ConnectionFailed(detail=f"POST {path}: {error}") from error
        except RateLimited:
            raise
        except (AnswerLost, ServiceFailed) as error:
            raise OutcomeUnknown(detail=f"POST {path}: {error}") from error

    def fetch(self, url: str, *, most_bytes: int = 64 << 20) -> bytes:
        """The bytes behind a signed link, without the API key.

        Raises `LinkRefused`, `ConnectionFailed`, `Cancelled`.
        """
        stop_if(is_stopped)
        try:
            response = self._transport.send(Request("GET", url))
        except (NotSent, AnswerLost) as error:
            raise ConnectionFailed(
                "The file cannot be reached: check the network and try again.", detail=str(error)
            ) from error
        if response.status != 200 or len(response.body) > most_bytes:
            raise LinkRefused(detail=f"{url} answered {response.status}")
        return response.body

    def _answer(self, method: str, path: str, body: Any, read: Callable[[Any], Any] | None) -> Any:
        try:
            response = self._send(method, path, body)
        except (NotSent, AnswerLost) as error:
            raise ConnectionFailed(detail=f"{method} {path}: {error}") from error
        with reading_in_turn():
            return read(_document(response)) if read else _document(response)

    def _send(self, method: str, path: str, body: Any) -> Response:
        headers = {"Authorization": _authorization(self._credential()), "Accept": "application/json"}
        payload = None
        if body is not None:
            headers["Content-Type"] = "application/json"
            payload = json.dumps(body).encode()
        response = self._transport.send(Request(method, self._base + path, headers, payload))
        self.clock.observe(response.headers.get("date"))
        return response


def _authorization(credential: str) -> str:
    """The header for a key as people paste it: with blanks around it or the scheme in front."""
    key = credential.strip()
    if key[:7].lower() == "apikey ":
        key = key[7:].strip()
    if not key:
        raise KeyMissing
    if not (key.isascii() and key.isprintable()) or " " in key:
        raise KeyNotAccepted("The API key holds characters that no key has: copy it again from the Capella console.")
    return "ApiKey " + key


def _document(response: Response) -> Any:
    """The JSON of a good answer. A web page instead of it is a fault of the service, unless its status says enough."""
    if response.status == 429:
        raise RateLimited(retry_after=retry_after(response.headers))
    try:
        document = json.loads(response.body) if response.body else None
    except (ValueError, RecursionError):
        if response.status in _REFUSED_WITHOUT_WORDS:
            raise refusal_of(response.status, None) from None
        raise _fault(response.status) from None
    if 200 <= response.status < 300:
        return document
    if 400 <= response.status < 500 and response.status not in PASSING:
        raise refusal_of(response.status, document)
    raise _fault(response.status)


def _fault(status: int) -> ServiceFailed:
    kind = _PassingFault if status in PASSING else ServiceFailed
    return kind(detail=f"status {status}")


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds of `Retry-After` in either form (RFC 9110 10.2.3); a moment counts from the answer's own `Date`."""
    wanted = headers.get("retry-after", "")
    with suppress(ValueError):
        return max(0.0, float(wanted))
    with suppress(ValueError, TypeError):
        waited = parsedate_to_datetime(wanted) - parsedate_to_datetime(headers.get("date", ""))
        return max(0.0, waited.total_seconds())
    return None
