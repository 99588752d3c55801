"""The whole road in `qgis_process`, without a window, in a profile that nobody has used before."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from capella_sandbox.launch import SandboxProcess

ROTTERDAM = "3.9,4.4,51.8,52.1 [EPSG:4326]"


def program() -> str:
    """Debian's wrapper around 3.22 passes an option that the program does not know, so it is called itself."""
    found = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if not found:
        pytest.skip("qgis_process is not installed")
    return found


@dataclass(frozen=True)
class Ended:
    """How a call ended."""

    code: int
    outputs: dict[str, Any]
    said: str


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory, root: Path) -> dict[str, str]:
    """A clean profile in which the checkout is installed and switched on as `capella_explorer`."""
    home = tmp_path_factory.mktemp("home", numbered=True)
    plugins = home / "config" / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "capella_explorer").symlink_to(root)
    settings = home / "config" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir()
    settings.write_text("[PythonPlugins]\ncapella_explorer=true\n")
    (home / "runtime").mkdir(mode=0o700)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("CAPELLA_", "QGIS_"))}
    return {
        **kept,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home / "runtime"),
        "QGIS_CUSTOM_CONFIG_PATH": str(home / "config"),
        "QT_QPA_PLATFORM": "offscreen",
    }


@pytest.fixture
def call(environment: dict[str, str], fresh_sandbox: SandboxProcess) -> Callable[..., Ended]:
    """Runs one algorithm in a process of its own with the key in the environment."""

    def call(name: str, key: str = fresh_sandbox.api_key, **parameters: object) -> Ended:
        given = {"CONNECTION": fresh_sandbox.api_url, **parameters}
        words = [f"{name}={value}" for name, value in given.items()]
        command = [program(), "--json", "run", f"capella:{name}", "--", *words]
        secret = {"CAPELLA_API_KEY": key} if key else {}
        ended = subprocess.run(
            command, env={**environment, **secret}, capture_output=True, text=True, timeout=120, check=False
        )
        said = ended.stdout + ended.stderr
        assert not key or key not in said
        assert "Traceback" not in said
        start = ended.stdout.find("{")
        outputs = json.loads(ended.stdout[start:])["results"] if ended.returncode == 0 else {}
        return Ended(ended.returncode, outputs, said)

    return call


@pytest.mark.slow
def test_the_road_from_an_area_to_a_file(
    call: Callable[..., Ended], fresh_sandbox: SandboxProcess, tmp_path: Path
) -> None:
    found = call(
        "searchcatalog", EXTENT=ROTTERDAM, PRODUCT_TYPES="GEO,GEC", COLLECTIONS="capella-geo", LIMIT=1,
        OWNERSHIP="availableForPurchase", OUTPUT=tmp_path / "found.geojson",
    )  # fmt: skip
    [scene] = json.loads((tmp_path / "found.geojson").read_text())["features"]
    item = scene["properties"]["item_id"]
    review = call("revieworder", FOOTPRINTS=tmp_path / "found.geojson", OUTPUT=tmp_path / "costs.csv")
    price = review.outputs["TOTAL"]
    placed = call("placeorder", ITEMS=item, MAXIMUM_COST=price)
    listed = call("listorders", OUTPUT=tmp_path / "orders.csv")
    fetched = call("downloadorder", ORDER=placed.outputs["ORDER_ID"], FOLDER=tmp_path / "files", ASSETS="image")
    assert [each.code for each in (found, review, placed, listed, fetched)] == [0] * 5
    assert (found.outputs["SHOWN"], review.outputs["AUTHORIZED"], price > 0) == (1, True, True)
    assert (placed.outputs["TOTAL"], placed.outputs["REUSED"], listed.outputs["COUNT"]) == (price, False, 1)
    [path] = (tmp_path / "files").rglob("*.tif")
    assert fetched.outputs["PATHS"] == str(path)
    assert [(row["orders"], row["charged"]) for row in fresh_sandbox.ledger()] == [(1, 1)]


@pytest.mark.slow
def test_two_nightly_runs_deliver_once(
    call: Callable[..., Ended], fresh_sandbox: SandboxProcess, tmp_path: Path
) -> None:
    given = {"SINCE": "2000-01-01", "FOLDER": tmp_path / "tasked", "ASSETS": "image", "REPORT": tmp_path / "report.csv"}
    first, second = call("synctasks", **given), call("synctasks", **given)
    orders = len(fresh_sandbox.orders())
    assert (first.code, first.outputs["FAILED"], first.outputs["KNOWN"]) == (0, 0, 0)
    assert (second.code, second.outputs["DELIVERED"], second.outputs["KNOWN"]) == (0, 0, orders)
    assert first.outputs["DELIVERED"] == orders > 0


@pytest.mark.slow
def test_what_cannot_be_done_fails_with_one_sentence_and_no_traceback(
    call: Callable[..., Ended], fresh_sandbox: SandboxProcess, tmp_path: Path
) -> None:
    no_key = call("searchcatalog", key="", OUTPUT=tmp_path / "none.geojson")
    no_limit = call("placeorder", ITEMS="CAPELLA_C99")
    assert (no_key.code, no_limit.code) == (1, 1)
    assert "No API key is stored for this connection: enter one in the connection settings." in no_key.said
    assert "MAXIMUM_COST" in no_limit.said
    assert fresh_sandbox.requests() == []
