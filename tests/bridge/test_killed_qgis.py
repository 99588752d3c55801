"""QGIS is killed in the middle of a file, started again, and finishes it without a word and not from the beginning."""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from capella_explorer.core.account import Connection
from capella_explorer.core.download_queue import QUEUE_FILE, is_anything_waiting
from capella_explorer.core.orders import OrderRequest
from capella_explorer.core.query import SearchQuery
from capella_explorer.core.selection import ItemName, all_rows, image_lines
from capella_explorer.core.session import Session
from capella_explorer.core.unattended import Bought, Mandate, amount_of, place_within
from capella_sandbox.launch import SandboxProcess

PROCESS = Path(__file__).with_name("queue_process.py")
SIZE = 24 << 20
FAST = 8_000_000
"""bytes a second of one connection, of which there are two"""


def ordered(sandbox: SandboxProcess, state: Path, images: Path) -> tuple[str, Path]:
    """An order of one scene, and the file that is laid down as its image."""
    session = Session(Connection("Sandbox", sandbox.api_url), lambda: sandbox.api_key, state)
    row = all_rows(session.client, SearchQuery(collections=("capella-geo",), limit=1))[0]
    image = images / f"{row.item_id}.tif"
    image.write_bytes(secrets.token_bytes(SIZE))
    lines = image_lines(session.client, [ItemName(row.item_id, row.collection)])
    bought = place_within(session, OrderRequest.of(lines), Mandate(amount_of(1e6), "a test"))
    session.close()
    assert isinstance(bought, Bought)
    return bought.order.order_id, image


def start(root: Path, home: Path, sandbox: SandboxProcess, folder: Path, *order: str) -> subprocess.Popen[str]:
    """One QGIS of this profile."""
    environment = os.environ | {
        "HOME": str(home), "XDG_CONFIG_HOME": str(home), "CAPELLA_API_KEY": sandbox.api_key,
        "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip
    environment.pop("QGIS_CUSTOM_CONFIG_PATH", None)
    command = [sys.executable, str(PROCESS), str(root), sandbox.api_url, str(folder), *order]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)


def ended(process: subprocess.Popen[str]) -> str:
    """What it said until it came to its end by itself."""
    try:
        return process.communicate(timeout=15)[0]
    finally:
        process.kill()
        process.communicate()


def until(happened: Callable[[], object], seconds: float = 20.0) -> None:
    """Waits for it."""
    end = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < end, "it does not happen"
        time.sleep(0.05)


def test_a_killed_qgis_finishes_its_file_after_the_next_start(root: Path, tmp_path: Path) -> None:
    images, home, folder = tmp_path / "images", tmp_path / "home", tmp_path / "scenes"
    for place in (images, home, folder):
        place.mkdir()
    with SandboxProcess("--collects", "5", "--images", str(images)) as sandbox:
        order, image = ordered(sandbox, tmp_path / "state", images)

        def parts() -> list[int]:
            served = [one["bytes"] for one in sandbox.requests("store") if one["path"].endswith(image.name)]
            return [count for count in served if count > 1]

        # The digest that the sandbox would deliver is that of the image that it would have made.
        sandbox.set(rate_bytes_s=FAST, digest_asset=False)
        evening = start(root, home, sandbox, folder, order)
        try:
            until(lambda: len(parts()) >= 2)
            time.sleep(0.2)
            arrived = sum(parts())
        finally:
            evening.kill()
            evening.communicate()
        target = folder / image.stem / image.name
        [queue] = home.rglob(QUEUE_FILE)
        before = len(sandbox.requests("store"))
        assert (target.exists(), is_anything_waiting(queue)) == (False, True)
        sandbox.set(rate_bytes_s=0)
        morning = start(root, home, sandbox, folder)
        said = ended(morning)
        fetched = sum(one["bytes"] for one in sandbox.requests("store")[before:])
    assert (said, morning.returncode) == ("done\n", 0)
    assert SIZE // 4 < arrived < SIZE
    assert target.read_bytes() == image.read_bytes()
    assert 0 < fetched <= SIZE - arrived + 100_000
    [report] = (folder / "reports").glob("*.json")
    [told] = [one for one in json.loads(report.read_text("utf-8"))["files"] if one["outcome"] != "left out"]
    assert (told["outcome"], told["size_bytes"]) == ("resumed", SIZE)
