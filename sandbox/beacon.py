"""A running sandbox can be found: a small file in the user's cache folder says where it is, until it ends."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

FOLDER = Path(".cache") / "capella-explorer" / "sandboxes"
"""below the home folder, on every platform; the plugin looks there too (core/sandboxes.py)"""


@contextmanager
def announced(addresses: dict[str, object]) -> Iterator[None]:
    """Keeps the file while the block runs. A home that cannot be written only means that nobody finds the sandbox."""
    path = Path.home() / FOLDER / f"{os.getpid()}.json"
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.write_text(json.dumps({name: addresses[name] for name in ("api_url", "api_key", "console_url")}), "utf-8")
    except OSError:
        path = Path(os.devnull)
    try:
        yield
    finally:
        if path.name != Path(os.devnull).name:
            path.unlink(missing_ok=True)
