"""The loopback door: a stable address for an asset, behind which its bytes are found, whatever becomes of its links.

GDAL opens `http://127.0.0.1:<port>/<secret path>/<asset>/<file>`. HEAD is answered here: the store refuses it on links
signed for GET. Where bytes pass through, they come from this machine's disk or over pooled connections, each once; else
GET is redirected (307) to the link that is valid now.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import threading
from collections.abc import Callable
from urllib.parse import quote, unquote

from .door_server import DoorServer, Served
from .errors import CapellaError, LinkRefused, NotFound, NotStreamable, OrderExpired
from .first_look import first_look_bytes
from .grid import Grid
from .http import Transport
from .identity import AssetIdentity
from .passage import Passage
from .signing import UrlSigner
from .stream_opening import SLOTS, RemoteFile
from .stream_scaled import Calibrated, ScaledVrt

Tell = Callable[[AssetIdentity, CapellaError], None]


class Door:
    """Serves what was `let_in`, to whoever knows its secret path, until `close`.

    `tell` hears, on a thread of the door, of every asset that could not be reached and why; `misfit` of those that are
    another image than their grid says. `passage` may be changed at any time.
    """

    def __init__(self, signer: UrlSigner, transport: Transport, tell: Tell, passage: Passage | None = None) -> None:
        self.passage = passage or Passage()
        self._signer, self._transport, self._tell = signer, transport, tell
        self._slots = threading.Semaphore(SLOTS)
        self._secret = secrets.token_urlsafe(32)
        self.misfit: Callable[[AssetIdentity], None] | None = None
        self._expected: dict[str, Grid] = {}
        self._compared: dict[str, tuple[Grid, int]] = {}
        self._handed_out: dict[str, Served] = {}
        self._remote: dict[str, RemoteFile] = {}
        self._guard = threading.Lock()
        self._server = DoorServer(self)
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.1,), name="capella-door", daemon=True
        )
        self._thread.start()

    @property
    def host(self) -> str:
        """The only `Host` that is answered."""
        return f"127.0.0.1:{self._server.server_address[1]}"

    @property
    def is_opening(self) -> bool:
        """True while somebody waits here who opens a file."""
        return self._server.is_opening

    def let_in(self, identity: AssetIdentity, suffix: str = ".tif", grid: Grid | None = None) -> str:
        """The address of a file, the same until the store holds another version of it. No request is made.

        Where its `grid` is known, one request is going to bring what a first frame of it needs.
        """
        file = self._file(identity)
        if grid:
            file.expect(first_look_bytes(grid))
            self._expected[_name(identity)] = grid
        edition = file.edition()
        version = f".{edition.version}" if edition.version else ""
        return self._address(edition, _name(identity), version + suffix)

    def let_in_scaled(self, identity: AssetIdentity, grid: Grid, calibrated: Calibrated, attempt: int = 0) -> str:
        """The address of a `ScaledVrt` over that file, another one for each `attempt`. No request is made."""
        scaled = ScaledVrt(self._file(identity), grid, lambda: self.let_in(identity), calibrated)
        return self._address(scaled, f"{_name(identity)}-{grid.width}x{grid.height}", f".{attempt}.vrt")

    def close(self) -> None:
        """Ends every connection and thread; the address is dead afterwards."""
        self._server.shutdown()
        self._thread.join()
        with self._guard:
            files = list(self._remote.values())
        for file in files:
            file.close()
        self._server.close()

    def find(self, path: str) -> Served | None:
        """What lies behind the path of a request, and nothing beside it.

        GDAL asks for overviews of a VRT under its name and `.ovr`, of those again, and so on while it finds some.
        """
        secret, _, rest = path.lstrip("/").partition("/")
        if not hmac.compare_digest(unquote(secret).encode(), self._secret.encode()):
            return None
        return self._handed_out.get(rest)

    def report(self, file: Served, error: CapellaError) -> int:
        """Tells of an error; the status that GDAL is to see."""
        self._tell(file.identity, error)
        if isinstance(error, OrderExpired):
            return 403
        return 404 if isinstance(error, (NotFound, LinkRefused, NotStreamable)) else 503

    def note_header(self, file: Served) -> None:
        """Somebody has read where a file begins: that it is another image than was expected is told once."""
        name, remote = _name(file.identity), self._file(file.identity)
        grid = self._expected.get(name)
        if grid is None or self._compared.get(name) == (grid, remote.version):
            return
        try:
            shape = remote.shape()
        except CapellaError:
            # Whoever wanted the bytes has heard of it.
            return
        self._compared[name] = grid, remote.version
        if shape and not shape.fits(grid) and self.misfit:
            self.misfit(file.identity)

    def _file(self, identity: AssetIdentity) -> RemoteFile:
        with self._guard:
            name = _name(identity)
            file = self._remote.get(name) or RemoteFile(
                identity, self._signer, self._transport, passage=lambda: self.passage, slots=self._slots
            )
            self._remote[name] = file
            return file

    def _address(self, served: Served, name: str, suffix: str) -> str:
        path = f"{name}/{quote(served.identity.item_id[:80] + suffix, safe='')}"
        self._handed_out.setdefault(path, served)
        return f"http://{self.host}/{self._secret}/{path}"


def _name(identity: AssetIdentity) -> str:
    return hashlib.sha256(identity.text().encode()).hexdigest()[:24]
