"""Local sandboxes that say of themselves that they run (sandbox/beacon.py writes, this reads)."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from .account import Connection

FOLDER = Path(".cache") / "capella-explorer" / "sandboxes"
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
MOST = 20


@dataclass(frozen=True)
class RunningSandbox:
    """A connection that costs nothing, and the key that its own console shows to everybody."""

    connection: Connection
    key: str = field(repr=False)


def announced_sandboxes(home: Path) -> tuple[RunningSandbox, ...]:
    """What announcements claim, the newest first; a sandbox that was killed leaves one behind. Only this machine."""
    folder = home / FOLDER
    try:
        paths = sorted(folder.glob("*.json"), key=lambda path: path.stat().st_mtime, reverse=True)
    except OSError:
        return ()
    return tuple(found for path in paths[:MOST] if (found := _read(path)))


def _read(path: Path) -> RunningSandbox | None:
    try:
        said = json.loads(path.read_text("utf-8"))
        connection = Connection("Sandbox", str(said["api_url"]), console_url=str(said.get("console_url", "")))
        key = str(said["api_key"])
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return RunningSandbox(connection, key) if urlsplit(connection.api_url).hostname in LOOPBACK else None
