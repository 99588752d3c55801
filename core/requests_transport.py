"""The transport of production: a pooled `requests.Session` that shares QGIS's proxy and certificates."""

from __future__ import annotations

import logging
import os
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from .cancel import breakable
from .http import AnswerLost, Incoming, NotSent, Request, Response
from .redaction import redact

if TYPE_CHECKING:
    import requests

POOL = 64
"""connections that are kept for the next request; they are made only when they are needed"""
ADDRESSES = 64
"""links of which the form that is sent is remembered"""
CONNECT_TIMEOUT_S = 10.0
LOOPBACK = ("127.0.0.1", "localhost")
_LOG = logging.getLogger("urllib3.connectionpool")
"""where urllib3 writes whole addresses, signatures included"""


@dataclass(frozen=True)
class NetworkSettings:
    """How QGIS reaches the network. `proxies` maps a scheme to a URL; None leaves it to the environment."""

    proxies: Mapping[str, str] | None = field(default=None, repr=False)
    no_proxy: tuple[str, ...] = ()
    ca_file: str = ""
    """PEM file with the certificates that QGIS trusts, empty for the built-in ones"""


class RequestsTransport:
    """A `Transport` on `requests`, which is imported with the first request so that QGIS starts fast."""

    def __init__(self, settings: NetworkSettings | None = None) -> None:
        self._settings = settings or NetworkSettings()
        self._session: requests.Session | None = None
        self._is_closed = False
        self._environment: dict[tuple[str, str], dict[str, str]] = {}
        self._address = lru_cache(ADDRESSES)(_address)
        self._lock = threading.Lock()
        self._silencer = _Silencer()

    def send(self, request: Request) -> Response:
        """The whole answer; an end of the work breaks it off. Raises `NotSent`, `AnswerLost`."""
        with self.open(request) as incoming, breakable(incoming.abort):
            body = b"".join(incoming.chunks(1 << 16))
            return Response(incoming.status, incoming.headers, body)

    @contextmanager
    def open(self, request: Request) -> Iterator[Incoming]:
        """The answer as it arrives; its connection returns to the pool on exit. Raises `NotSent`, `AnswerLost`."""
        arriving = _Arriving(self._begin(request))
        try:
            yield arriving
        finally:
            arriving.close()
            if self._is_closed:
                self.close()

    def close(self) -> None:
        """Closes every pooled connection; work that is still under way keeps its own only while it uses them."""
        with self._lock:
            self._is_closed = True
            if self._session:
                self._session.close()
            self._session = None
        self._address.cache_clear()
        _LOG.removeFilter(self._silencer)

    def _begin(self, request: Request) -> requests.Response:
        import requests

        try:
            session = self._ready_session()
            prepared = self._prepared(session, request)
            # Named with each request: requests prefers REQUESTS_CA_BUNDLE of the environment to its session.
            settings = session.merge_environment_settings(
                prepared.url,
                self._proxies_of_environment(request.url) or {},
                True,
                self._settings.ca_file or None,
                None,
            )
            return session.send(
                prepared,
                timeout=(min(CONNECT_TIMEOUT_S, request.timeout_s), request.timeout_s),
                allow_redirects=request.method == "GET",
                **settings,
            )
        except UnicodeError as error:
            # A header that cannot be written: http.client stumbles before it sends the first byte.
            raise NotSent(type(error).__name__) from None
        except requests.exceptions.RequestException as error:
            kind = NotSent if _was_never_sent(error) else AnswerLost
            raise kind(type(error).__name__) from None
        except OSError as error:
            # The file of certificates has gone, or whatever else requests does not wrap: in doubt it was sent.
            raise AnswerLost(type(error).__name__) from None

    def _prepared(self, session: requests.Session, request: Request) -> requests.PreparedRequest:
        """As requests would; a link of a kilobyte, of which many parts are asked for, is read through once."""
        import requests

        url = self._address(request.url)
        prepared = session.prepare_request(
            requests.Request(request.method, origin_of(url), headers=dict(request.headers), data=request.body)
        )
        prepared.url = url
        return prepared

    def _proxies_of_environment(self, url: str) -> dict[str, str] | None:
        """Looked up once a host: left to itself requests reads the whole environment with each request."""
        from requests.utils import get_environ_proxies

        if self._settings.proxies is not None:
            return None
        try:
            parts = urlsplit(url)
            host = (parts.scheme, parts.netloc)
            if host not in self._environment:
                self._environment[host] = get_environ_proxies(f"{parts.scheme}://{parts.netloc}")
        except ValueError:
            # No address: requests will say so.
            return None
        return self._environment[host]

    def _ready_session(self) -> requests.Session:
        with self._lock:
            if self._session is None:
                self._session = _session(self._settings)
                _LOG.addFilter(self._silencer)
            return self._session


def origin_of(url: str) -> str:
    """Its scheme and host alone, with the slash at the end."""
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{rest.partition('/')[0]}/"


class _Silencer(logging.Filter):
    """Takes secrets out of what urllib3 logs."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = redact(record.getMessage()), ()
        return True


class _Arriving:
    def __init__(self, answer: requests.Response) -> None:
        self._answer = answer
        self.status = answer.status_code
        self.headers: Mapping[str, str] = {name.lower(): value for name, value in answer.headers.items()}
        self._arrived = 0
        self._socket = _second_handle(answer)

    def read_into(self, buffer: memoryview) -> int:
        """Fills `buffer` with what comes next, as it came over the line; 0 at the end. Raises `AnswerLost`."""
        import http.client

        try:
            # Past urllib3, which would make and copy a bytes object for each piece.
            count: int = self._answer.raw._fp.readinto(buffer)
        except (http.client.HTTPException, OSError, ValueError, AttributeError) as error:
            raise AnswerLost(type(error).__name__) from None
        self._arrived += count
        announced = self.headers.get("content-length", "")
        if announced.isdigit() and self._arrived >= int(announced):
            self._answer.raw.release_conn()
        elif count == 0:
            self._end_early(announced)
        return count

    def abort(self) -> None:
        """Breaks the connection; who is reading from it gets `AnswerLost`. For another thread."""
        if self._socket:
            with suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Gives the connection back to the pool, or ends it where the body was not read to its end."""
        self._answer.close()
        if self._socket:
            self._socket.close()

    def _end_early(self, announced: str) -> None:
        if announced.isdigit():
            raise AnswerLost(f"{self._arrived} of {announced} bytes")
        self._answer.raw.release_conn()

    def chunks(self, size: int) -> Iterator[bytes]:
        """The body by pieces of at most `size` bytes. Raises `AnswerLost`, also for a body shorter than announced."""
        import requests
        import urllib3

        arrived = 0
        try:
            for chunk in self._answer.iter_content(size):
                arrived += len(chunk)
                yield chunk
        except (requests.exceptions.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            raise AnswerLost(type(error).__name__) from None
        announced = self.headers.get("content-length", "")
        if announced.isdigit() and not self.headers.get("content-encoding") and arrived < int(announced):
            raise AnswerLost(f"{arrived} of {announced} bytes")


def _second_handle(answer: requests.Response) -> socket.socket | None:
    """The connection of an answer once more, so that another thread can break it; None where it cannot be had."""
    try:
        return socket.fromfd(answer.raw.fileno(), socket.AF_INET, socket.SOCK_STREAM)
    except (OSError, ValueError, AttributeError):
        return None


def _session(settings: NetworkSettings) -> requests.Session:
    import requests

    from .breakable_connections import BreakableAdapter

    session = requests.Session()
    session.headers["User-Agent"] = "capella-explorer-qgis"
    for scheme in ("https://", "http://"):
        session.mount(scheme, BreakableAdapter(pool_connections=POOL, pool_maxsize=POOL, max_retries=0))
    # An authentication of its own, which does nothing, keeps requests from putting one of ~/.netrc in place of ours.
    session.auth = _as_it_is
    # An empty proxy for one host outranks the proxy of its scheme; None would be dropped by requests.
    direct = {f"{scheme}://{host}": "" for scheme in ("http", "https") for host in (*LOOPBACK, *settings.no_proxy)}
    session.proxies = {**(settings.proxies or {}), **direct}
    session.trust_env = False
    bundle = os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE")
    session.verify = settings.ca_file or bundle or True
    return session


def _address(url: str) -> str:
    """As requests writes it. Raises what requests raises for what is none."""
    import requests

    prepared = requests.PreparedRequest()
    prepared.prepare_url(url, None)
    return str(prepared.url)


def _as_it_is(request: requests.PreparedRequest) -> requests.PreparedRequest:
    return request


def _was_never_sent(error: BaseException) -> bool:
    """True only where no byte of the request can have reached the service; in doubt False."""
    import requests
    import urllib3

    bad_url = (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema, requests.exceptions.MissingSchema)
    if isinstance(error, bad_url):
        return True
    not_connected = (
        urllib3.exceptions.NewConnectionError,
        urllib3.exceptions.ConnectTimeoutError,
        ssl.SSLCertVerificationError,
    )
    return any(isinstance(cause, not_connected) for cause in _causes(error))


def _causes(error: BaseException) -> Iterator[BaseException]:
    """An error of requests and what it wraps: urllib3 keeps that in `reason`, `original_error` or the arguments."""
    waiting: list[object] = [error]
    seen: set[int] = set()
    while waiting:
        cause = waiting.pop()
        if isinstance(cause, BaseException) and id(cause) not in seen:
            seen.add(id(cause))
            yield cause
            waiting += [*cause.args, getattr(cause, "reason", None), getattr(cause, "original_error", None)]
