"""A file that is laid down for the sandbox is served under its name; every other is made as ever."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from capella_sandbox.launch import SandboxProcess


def test_a_file_that_is_laid_down_is_served_and_the_others_are_made(
    tmp_path: Path, caller_of: Callable[[SandboxProcess], Any]
) -> None:
    with SandboxProcess("--collects", "5", "--images", str(tmp_path)) as process:
        ana = caller_of(process)
        (item,) = ana.search(limit=1, query={"sar:product_type": {"eq": "GEO"}})["features"]
        (tmp_path / f"{item['id']}.tif").write_bytes(b"laid down")
        (delivered,) = ana.delivered(ana.line(item))
        links = {key: asset["href"] for key, asset in delivered["assets"].items()}
        image = next(link for link in links.values() if link.partition("?")[0].endswith(f"{item['id']}.tif"))
        assert ana.fetch(image).body == b"laid down"
        assert "collect" in json.loads(ana.fetch(links["metadata"]).body)
