"""A small server that speaks Capella's `POST /catalog/search` and asks a STAC API, so that the plugin can search it.

It invents nothing: items, their order and their number are those of the STAC API. It translates the body (`dialect`),
walks the links of the STAC API until it has the page with the number that was asked for, and puts links that it signs
for a real object store in place of the file names in the assets; an asset that is not stored there gets none.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any

from .presign import Signed, StoreSide
from .search_sides import Page, Refused, StacSide


@dataclass
class _Walk:
    """The pages of one search so far."""

    pages: list[Page] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)


class CapellaFace:
    """Serves while the `with` block lasts. `stored` tells the key of a file by its name."""

    def __init__(self, stac: StacSide, store: StoreSide, stored: Mapping[str, str], lifetime_s: int = 600) -> None:
        self._stac, self._store, self._stored = stac, store, stored
        self.lifetime_s = lifetime_s
        self._walks: dict[str, _Walk] = {}
        self._guard = threading.Lock()
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.1,), daemon=True)

    def __enter__(self) -> CapellaFace:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def search(self, body: dict[str, Any]) -> dict[str, Any]:
        """The answer that Capella would give to `body`. Raises `Refused`."""
        number = int(body.get("page", 1))
        question = {name: value for name, value in body.items() if name != "page"}
        with self._guard:
            walk = self._walks.setdefault(json.dumps(question, sort_keys=True), _Walk())
        with walk.lock:
            if not walk.pages:
                walk.pages.append(self._stac.first(question))
            while len(walk.pages) < number and walk.pages[-1].following is not None:
                walk.pages.append(self._stac.next(walk.pages[-1].following))
            first, page = walk.pages[0], walk.pages[number - 1] if number <= len(walk.pages) else None
        features = [self._with_links(item) for item in page.items] if page else []
        counts = {"numberMatched": first.matched, "numberReturned": len(features)}
        return {"type": "FeatureCollection", **counts, "features": features, "links": []}

    def _with_links(self, item: dict[str, Any]) -> dict[str, Any]:
        assets = {}
        for key, asset in item.get("assets", {}).items():
            stored = self._stored.get(asset["href"])
            bare = {name: value for name, value in asset.items() if name != "href"}
            assets[key] = {**bare, "href": self._link(stored)} if stored else bare
        return {**item, "assets": assets, "links": []}

    def _link(self, key: str) -> str:
        path = self._store.path(key)
        return f"{self._store.endpoint}{path}?{Signed(lifetime=str(self.lifetime_s)).query(self._store, path)}"


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, face: CapellaFace) -> None:
        self.face = face
        super().__init__(("127.0.0.1", 0), _Handler)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def do_POST(self) -> None:
        """Nothing but `/catalog/search`."""
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length", "0"))))
        if self.path != "/catalog/search":
            self._send(404, {"message": "only the catalog is here"})
            return
        try:
            self._send(200, self.server.face.search(body))
        except Refused as refusal:
            self._send(refusal.status, {"message": str(refusal)})

    def _send(self, status: int, answer: dict[str, Any]) -> None:
        text = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Nothing is logged."""
