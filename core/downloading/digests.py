"""The check sums that the vendor delivers: `<item id>_digest.json`, `{"files": [{"name", "md5", "sha256"}]}`."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable
from typing import Any

from ..delivery import SignedAsset
from ..errors import TransferError
from ..http import PASSING, AnswerLost, NotSent, Request, Response, Transport
from ..transfers import PlannedFile
from .fetching import TIMEOUT_S, Links
from .patience import Patience

LARGEST = 4 << 20
"""bytes of such a file; an item has a dozen of files"""
REFUSALS = 3
"""how often it may be refused or unreadable before files are held against their size alone"""
_SHA256 = re.compile(r"[0-9a-f]{64}")


def sums_in(text: bytes) -> dict[str, str]:
    """sha256 by file name; empty where it is another document. Raises ValueError where it is no JSON."""
    try:
        document = json.loads(text)
    except RecursionError as error:
        raise ValueError from error
    files = document.get("files") if isinstance(document, dict) else None
    told = [_entry(file) for file in files] if isinstance(files, list) else []
    return {name: sum_ for name, sum_ in told if name and _SHA256.fullmatch(sum_)}


def _entry(file: Any) -> tuple[str, str]:
    if not isinstance(file, dict):
        return "", ""
    return str(file.get("name", "")), str(file.get("sha256", "")).lower()


class Digests:
    """Fetches each digest file once, however many files it tells of. Thread-safe."""

    def __init__(self, transport: Transport, links: Links, patience: Patience, wait: Callable[[float], bool]) -> None:
        self._transport = transport
        self._links = links
        self._patience = patience
        self._wait = wait
        self._known: dict[str, dict[str, str]] = {}
        self._lock = threading.Lock()

    def expected(self, file: PlannedFile) -> str | None:
        """The sha256 that was delivered for a file, None where there is none.

        Raises `TransferError` where it cannot be had for now, and the errors of the links.
        """
        if file.digest is None:
            return None
        with self._lock:
            name = file.digest.url.bare
            if name not in self._known:
                self._known[name] = self._sums(file.digest)
            return self._known[name].get(file.asset.url.file_name)

    def forget(self, file: PlannedFile) -> None:
        """What was told of a file does not fit: it is asked for again, since the object may have changed."""
        with self._lock:
            if file.digest:
                self._known.pop(file.digest.url.bare, None)

    def _sums(self, digest: SignedAsset) -> dict[str, str]:
        problem = ""
        for tries in range(1, self._patience.tries + 1):
            asset = self._links.asset(digest.identity)
            try:
                return sums_in(self._answer(asset))
            except _Refused:
                self._links.distrust(asset)
                if tries >= REFUSALS:
                    return {}
            except ValueError:
                if tries >= REFUSALS:
                    return {}
            except (NotSent, AnswerLost) as error:
                problem = str(error)
            if self._wait(self._patience.pause_s(tries)):
                break
        raise TransferError(detail=problem)

    def _answer(self, asset: SignedAsset) -> bytes:
        response: Response = self._transport.send(Request("GET", asset.url.href, timeout_s=TIMEOUT_S))
        if response.status == 200 and len(response.body) <= LARGEST:
            return response.body
        if response.status in PASSING or response.status >= 500:
            raise AnswerLost(f"status {response.status}")
        raise _Refused


class _Refused(Exception):
    """The store does not give the digest file."""
