"""A store with one object that fails in every way, and a desk from which its file is fetched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from capella_explorer.core.delivery import SignedAsset, SignedUrl
from capella_explorer.core.downloads import execute
from capella_explorer.core.http import AnswerLost, Request
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.transfers import DownloadPlan, DownloadReport, PlannedFile
from core_fakes import Arriving

DATA = bytes(range(256)) * 40
CUT = AnswerLost("cut")

Reply = Arriving | Exception


@dataclass
class Store:
    """A store with one object. `faults` come first, in turn: a function of the request and the honest answer."""

    data: bytes = DATA
    etag: str = '"one"'
    faults: list[Callable[[Request, Arriving], Reply]] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)

    def send(self, request: Request) -> None:
        """Not used by downloads."""
        raise NotImplementedError

    @contextmanager
    def open(self, request: Request) -> Iterator[Arriving]:
        """The answer as it arrives."""
        self.requests.append(request)
        reply = self.faults.pop(0)(request, self._honest(request)) if self.faults else self._honest(request)
        if isinstance(reply, Exception):
            raise reply
        yield reply

    def _honest(self, request: Request) -> Arriving:
        span, condition = request.headers.get("Range"), request.headers.get("If-Range", self.etag)
        total = len(self.data)
        if not span or condition != self.etag:
            return Arriving(200, {"etag": self.etag, "content-length": str(total)}, [self.data])
        start = int(span[len("bytes=") : -1])
        if start >= total:
            return Arriving(416, {"content-range": f"bytes */{total}"}, [])
        rest = self.data[start:]
        headers = {"etag": self.etag, "content-range": f"bytes {start}-{total - 1}/{total}"}
        return Arriving(206, {**headers, "content-length": str(len(rest))}, [rest])

    @property
    def ranges(self) -> list[str | None]:
        """The `Range` of each request."""
        return [request.headers.get("Range") for request in self.requests]


def cut_after(count: int, fault: Exception = CUT) -> Callable[[Request, Arriving], Reply]:
    """The body breaks after so many bytes."""

    def reply(request: Request, honest: Arriving) -> Reply:
        return Arriving(honest.status, honest.headers, [honest.pieces[0][:count], fault])  # type: ignore[index]

    return reply


def status(code: int, **headers: str) -> Callable[[Request, Arriving], Reply]:
    """An answer with that status and no body."""
    return lambda request, honest: Arriving(code, {k.replace("_", "-"): v for k, v in headers.items()}, [b"<Error/>"])


def failing(fault: Exception) -> Callable[[Request, Arriving], Reply]:
    """No answer at all."""
    return lambda request, honest: fault


@dataclass
class Desk:
    """A folder, a store and what was said on the way."""

    folder: Path
    store: Store = field(default_factory=Store)
    events: list[object] = field(default_factory=list)
    slept: list[float] = field(default_factory=list)
    cancelled: Callable[[], bool] = lambda: False
    link: Callable[[AssetIdentity], SignedUrl] = lambda identity: SignedUrl(
        f"https://b.example.org/{identity.item_id}", None
    )

    def fetch(self, *names: str, size: int | None = None) -> DownloadReport:
        """Runs a plan of these files."""
        files = tuple(
            PlannedFile(
                SignedAsset(AssetIdentity("o", "c", name, "HH"), SignedUrl("", None)),
                self.folder / "scene" / name,
                size,
            )
            for name in names or ("a.tif",)
        )
        plan = DownloadPlan("o", self.folder, files)
        return execute(plan, self.store, self.link, self.events.append, self.cancelled, self.slept.append)  # type: ignore[arg-type]

    def _planned(self, name: str) -> PlannedFile:
        asset = SignedAsset(AssetIdentity("o", "c", name, "HH"), SignedUrl("", None))
        return PlannedFile(asset, self.folder / "scene" / name)

    @property
    def on_disk(self) -> dict[str, int]:
        """Names and sizes of everything in the folder."""
        return {path.name: path.stat().st_size for path in sorted((self.folder / "scene").iterdir())}
