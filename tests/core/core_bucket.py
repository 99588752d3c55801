"""A bucket in memory, and a store with one object, for tests of what goes from one into the other."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import capella_explorer.core.bucket_sending as bucket_sending
import capella_explorer.core.bucket_source as bucket_source
import pytest
from capella_explorer.core.bucket_errors import NoCredentials
from capella_explorer.core.bucket_transfer import BucketTransfer
from capella_explorer.core.delivery import SignedAsset, SignedUrl
from capella_explorer.core.downloading.patience import Patience
from capella_explorer.core.http import Request, Response
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.transfers import DownloadPlan, DownloadReport, PlannedFile
from core_fakes import Arriving

DATA = bytes(range(256)) * 40
PLACE = Path("/vsis3/mine/scenes")
NO_TIME = Patience(tries=3, first_s=0.0, longest_s=0.0)


@dataclass
class FakeUpload:
    """A file that is seen when it is finished."""

    bucket: FakeBucket
    path: Path
    data: bytes = b""

    def write(self, data: bytes) -> None:
        self.data += data

    def finish(self) -> None:
        self.bucket.objects[self.path] = self.data[: self.bucket.loses_after]

    def abandon(self) -> None:
        self.bucket.abandoned.append(self.path)


@dataclass
class FakeBucket:
    """A bucket in memory; `loses_after` cuts what is stored."""

    objects: dict[Path, bytes] = field(default_factory=dict)
    abandoned: list[Path] = field(default_factory=list)
    begun: list[Path] = field(default_factory=list)
    loses_after: int | None = None
    is_open: bool = True

    def admit(self, folder: Path) -> None:
        if not self.is_open:
            raise NoCredentials

    def read(self, path: Path) -> str | None:
        return self.objects[path].decode() if path in self.objects else None

    def write(self, path: Path, text: str) -> None:
        self.objects[path] = text.encode()

    def find(self, folder: Path, name: str) -> Iterable[Path]:
        return [path for path in self.objects if path.name == name and path.parent.parent == folder]

    def size(self, path: Path) -> int | None:
        return len(self.objects[path]) if path in self.objects else None

    def begin(self, path: Path, size_bytes: int | None = None) -> FakeUpload:
        self.begun.append(path)
        return FakeUpload(self, path)


@dataclass
class RangeStore:
    """A store with one object; `faults` come first, in turn."""

    data: bytes = DATA
    sums: bytes = b""
    etag: str = '"one"'
    faults: list[Exception | int] = field(default_factory=list)
    ranges: list[str] = field(default_factory=list)

    most_at_once: int = 0
    _at_once: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def send(self, request: Request) -> Response:
        return Response(200, {}, self.sums)

    @contextmanager
    def open(self, request: Request) -> Iterator[Arriving]:
        with self._lock:
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
            answer = self._answer(request)
        yield answer
        with self._lock:
            self._at_once -= 1

    def _answer(self, request: Request) -> Arriving:
        self.ranges.append(request.headers["Range"])
        fault = self.faults.pop(0) if self.faults else None
        if isinstance(fault, Exception):
            raise fault
        if fault:
            return Arriving(fault, {}, [])
        if request.headers.get("If-Match", self.etag) != self.etag:
            return Arriving(412, {}, [])
        first, last = (int(part) for part in request.headers["Range"].removeprefix("bytes=").split("-"))
        body = self.data[first : last + 1]
        end = first + len(body)
        headers = {"etag": self.etag, "content-range": f"bytes {first}-{end - 1}/{len(self.data)}"}
        return Arriving(206, headers, [body[:100], body[100:]])


@dataclass
class Links:
    """One link for ever; counts how often it was distrusted."""

    distrusted: int = 0

    def asset(self, identity: AssetIdentity) -> SignedAsset:
        name = "sums.json" if identity.asset_key == "digest" else "a.tif"
        return SignedAsset(identity, SignedUrl(f"https://store/{name}?s=1", None))

    def distrust(self, asset: SignedAsset) -> None:
        self.distrusted += 1


LINKS = Links()


def planned(name: str = "a.tif", *, with_digest: bool = False, size: int | None = None) -> PlannedFile:
    def asset(key: str) -> SignedAsset:
        return LINKS.asset(AssetIdentity("order", "capella-geo", "item", key, ""))

    return PlannedFile(asset("HH"), PLACE / "item" / name, size, asset("digest") if with_digest else None)


def send(
    store: RangeStore, bucket: FakeBucket, file: PlannedFile | None = None, links: Links = LINKS, **options: object
) -> DownloadReport:
    transfer = BucketTransfer(store, links, bucket, NO_TIME)
    return transfer.execute(DownloadPlan("order", PLACE, (file or planned(),)), **options)


@pytest.fixture
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that little data takes the roads of much."""
    monkeypatch.setattr(bucket_source, "PART", 1000)
    monkeypatch.setattr(bucket_sending, "HELD_BACK", 4000)
