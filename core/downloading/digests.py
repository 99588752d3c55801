"""The check sums that the vendor delivers: `<item id>_digest.json`, `{"files": [{"name", "md5", "sha256"}]}`."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from ..cancel import Stop, heeding
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
        self._sheets: dict[str, _Sheet] = {}
        self._lock = threading.Lock()
        self._stop = Stop()

    def expected(self, file: PlannedFile) -> str | None:
        """The sha256 that was delivered for a file, None where there is none.

        Raises `TransferError` where it cannot be had for now, and the errors of the links.
        """
        if file.digest is None:
            return None
        sheet = self._sheet(file.digest)
        # One that is waited for holds up its own files only.
        with sheet.lock, heeding(self._stop):
            if sheet.sums is None:
                sheet.sums = self._sums(file.digest)
            return sheet.sums.get(file.asset.url.file_name)

    def forget(self, file: PlannedFile) -> None:
        """What was told of a file does not fit: it is asked for again, since the object may have changed."""
        if file.digest:
            sheet = self._sheet(file.digest)
            with sheet.lock:
                sheet.sums = None

    def close(self) -> None:
        """Waits for no store any more."""
        self._stop.ask()

    def _sheet(self, digest: SignedAsset) -> _Sheet:
        with self._lock:
            return self._sheets.setdefault(digest.url.bare, _Sheet())

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


@dataclass(eq=False)
class _Sheet:
    """What one digest file tells: sha256 by file name, None until it was read."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    sums: dict[str, str] | None = None


class _Refused(Exception):
    """The store does not give the digest file."""
