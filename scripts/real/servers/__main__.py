"""`python -m real.servers VENV [NAME=CATALOG.ndjson...]`: serve until SIGTERM or until stdin ends.

Prints one JSON line when all is ready: the address of a STAC API for each catalog, and of the object store.
"""

from __future__ import annotations

import json
import signal
import sys
import time
from pathlib import Path
from types import FrameType
from typing import NoReturn

from .children import Workplace
from .stac_api import start_database, start_stac_api
from .swift import start_swift


def main() -> int:
    """Start everything, say where it is, wait, end everything."""
    signal.signal(signal.SIGTERM, _stop)
    signal.signal(signal.SIGINT, _stop)
    place = Workplace()
    try:
        print(json.dumps(_start(place)), flush=True)
        # A parent that dies without a word closes our stdin.
        sys.stdin.read()
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        place.close()
    return 0


def _start(place: Workplace) -> dict[str, object]:
    venv = Path(sys.argv[1]).resolve()
    catalogs = {name: Path(path).resolve() for name, _, path in (one.partition("=") for one in sys.argv[2:])}
    started = time.monotonic()
    store = start_swift(place)
    _tell("object store", started)
    addresses: dict[str, str] = {}
    started = time.monotonic()
    database = start_database(place)
    _tell("PostgreSQL", started)
    for name, path in catalogs.items():
        started = time.monotonic()
        addresses[name] = start_stac_api(database, venv, name, path)
        _tell(f"STAC API with the catalog {name}", started)
    return {"stac": addresses, "store": store.as_dict(), "folder": str(place.folder)}


def _tell(what: str, started: float) -> None:
    print(f"started: {what} ({time.monotonic() - started:.1f} s)", file=sys.stderr, flush=True)


def _stop(_number: int, _frame: FrameType | None) -> NoReturn:
    sys.exit(0)


if __name__ == "__main__":
    sys.exit(main())
