"""A store with one object that fails in every way, and a desk from which its file is fetched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from capella_explorer.core.delivery import SignedAsset, SignedUrl
from capella_explorer.core.downloads import Pace, Patience, execute
from capella_explorer.core.http import AnswerLost, Request, Response
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
    digest: bytes | None = None
    asked_for_digest: int = 0

    def send(self, request: Request) -> Response:
        """The file of check sums."""
        self.asked_for_digest += 1
        return Response(404) if self.digest is None else Response(200, {}, self.digest)

    @contextmanager
    def open(self, request: Request) -> Iterator[Arriving]:
        """The answer as it arrives."""
        self.requests.append(request)
        reply = self.faults.pop(0)(request, self._honest(request)) if self.faults else self._honest(request)
        if isinstance(reply, Exception):
            raise reply
        yield reply

    def _honest(self, request: Request) -> Arriving:
        total = len(self.data)
        if request.headers.get("If-Match", self.etag) != self.etag:
            return Arriving(412, {}, [])
        if "Range" not in request.headers:
            return Arriving(200, {"etag": self.etag, "content-length": str(total)}, [self.data])
        start, last = map(int, request.headers["Range"].removeprefix("bytes=").split("-"))
        if start >= total:
            return Arriving(416, {"content-range": f"bytes */{total}"}, [])
        part = self.data[start : last + 1]
        headers = {"etag": self.etag, "content-range": f"bytes {start}-{start + len(part) - 1}/{total}"}
        return Arriving(206, {**headers, "content-length": str(len(part))}, [part])

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


QUICK = Patience(tries=6, first_s=0.001, longest_s=0.002)


@dataclass
class Desk:
    """A folder, a store and what was said on the way. `digest` is the text of the delivered file of check sums."""

    folder: Path
    store: Store = field(default_factory=Store)
    events: list[object] = field(default_factory=list)
    distrusted: list[str] = field(default_factory=list)
    cancelled: Callable[[], bool] = lambda: False
    link: Callable[[AssetIdentity], SignedUrl] = lambda identity: SignedUrl(
        f"https://b.example.org/{identity.item_id}", None
    )
    digest: bytes | None = None
    pace: Pace = field(default_factory=Pace)
    renewal_patience_s: float = 0.0
    is_replacing: bool = False

    def fetch(self, *names: str, size: int | None = None) -> DownloadReport:
        """Runs a plan of these files."""
        files = tuple(self._planned(name, size) for name in names or ("a.tif",))
        self.store.digest = self.digest
        return execute(
            DownloadPlan("o", self.folder, files),
            self.store,  # type: ignore[arg-type]
            self,
            self.events.append,
            self.cancelled,
            pace=self.pace,
            patience=QUICK,
            renewal_patience_s=self.renewal_patience_s,
        )

    def asset(self, identity: AssetIdentity) -> SignedAsset:
        """The asset with the link of the moment."""
        return SignedAsset(identity, self.link(identity))

    def distrust(self, asset: SignedAsset) -> None:
        """Notes the link that was refused."""
        self.distrusted.append(asset.url.href)

    def _planned(self, name: str, size: int | None) -> PlannedFile:
        asset = self.asset_of(name)
        digest = None if self.digest is None else self.asset_of("digest.json")
        return PlannedFile(asset, self.folder / "scene" / name, size, digest, self.is_replacing)

    @staticmethod
    def asset_of(name: str) -> SignedAsset:
        """As a plan has it."""
        return SignedAsset(AssetIdentity("o", "c", name, "HH"), SignedUrl(f"https://b.example.org/{name}?old", None))

    @property
    def on_disk(self) -> dict[str, int]:
        """Names and sizes of everything in the folder but the records of ranges."""
        files = (path for path in sorted((self.folder / "scene").iterdir()) if path.suffix != ".ranges")
        return {path.name: path.stat().st_size for path in files}
