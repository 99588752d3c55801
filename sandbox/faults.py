"""Faults on demand: what the knobs put before or instead of an answer."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from .knobs import Panel
from .messages import FileSlice, Request, Response, html_response, json_response
from .store.errors import StoreError

_WORDS = {
    429: "Too Many Requests",
    500: "Internal server error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Endpoint request timed out",
}
_OUTAGE = "<html><head><title>503</title></head><body><h1>Capella is down for maintenance</h1></body></html>"
_PORTAL = "<html><head><title>Welcome</title></head><body><h1>Please sign in to the network</h1></body></html>"
_CUT = Response(0, cut=True)
_STORE_CODES = {
    403: ("AccessDenied", "Access Denied"),
    404: ("NoSuchKey", "The specified key does not exist."),
    503: ("SlowDown", "Please reduce your request rate."),
    500: ("InternalError", "We encountered an internal error."),
}


class Faults:
    """Wraps the answers of both planes."""

    def __init__(self, panel: Panel) -> None:
        self._panel = panel

    def api(self, request: Request, answer: Callable[[], Response]) -> Response:
        """The API's answer, late, broken or missing as the knobs want it."""
        knobs = self._panel.now
        _wait(knobs.latency_ms)
        if knobs.outage:
            return html_response(_OUTAGE, 503)
        if knobs.html_200:
            return html_response(_PORTAL)
        if request.path.startswith(knobs.fail_path) and self._panel.take("fail_count"):
            return self._failure(int(knobs.fail_status))
        if not _places_order(request):
            return answer()
        if self._panel.take("drop_before"):
            return _CUT
        response = answer()
        return _CUT if response.status < 300 and self._panel.take("drop_after") else response

    def store(self, answer: Callable[[], Response]) -> Response:
        """The store's answer, late or failing as the knobs want it."""
        knobs = self._panel.now
        _wait(knobs.store_latency_ms)
        if self._panel.take("store_fail_count"):
            status = int(knobs.store_fail_status)
            return StoreError(status, *_STORE_CODES.get(status, ("InternalError", "Injected failure."))).response()
        return answer()

    def sent_bytes(self, response: Response) -> int:
        """How many bytes of a store body really go out before the connection is cut."""
        limit = int(self._panel.now.truncate_at)
        is_file = isinstance(response.body, FileSlice)
        if is_file and 0 < limit < response.length and self._panel.take("truncate_count"):
            return limit
        return response.length

    def _failure(self, status: int) -> Response:
        response = json_response({"message": _WORDS.get(status, "Injected failure")}, status)
        wait = int(self._panel.now.retry_after_s)
        return replace(response, headers={"Retry-After": str(wait)}) if wait else response


def _places_order(request: Request) -> bool:
    path = request.path.rstrip("/")
    return request.method == "POST" and (path == "/orders" or path.startswith("/orders/task/"))


def _wait(milliseconds: float) -> None:
    if milliseconds:
        time.sleep(milliseconds / 1000)
