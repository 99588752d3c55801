"""The vendor's own Python client, unchanged, against the sandbox."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest


@pytest.fixture
def walk(ana, root: Path, tmp_path: Path):
    """What the client found and did."""
    python = root / "build" / "vendor-client" / "bin" / "python"
    if not python.exists():
        pytest.skip("the vendor's client is not installed: run scripts/vendor_client.sh")
    script = root / "tests" / "sandbox" / "vendor_client_walk.py"
    done = subprocess.run(
        [python, script, ana.process.api_url, tmp_path],
        env={"PATH": os.environ["PATH"], "CAPELLA_API_KEY": ana.process.api_key, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout)


def test_the_vendors_client_walks_the_whole_road(ana, walk):
    assert walk["email"] == "ana@example.org"
    found, bought, tasking = walk["search"], walk["order"], walk["tasking"]

    everything = sorted(item["id"] for item in ana.find())
    assert found["threaded"] == found["stepwise"] == everything
    query = {"sar:product_type": {"eq": "GEO"}, "view:incidence_angle": {"gte": 20, "lte": 50}}
    assert found["geo"] == [item["id"] for item in ana.find(query=query)]
    assert found["polarizations"] == ["VV"]
    assert sum(found["groups"].values()) == len(found["geo"])

    ledger = {entry["line"].rpartition("/")[2]: entry for entry in ana.process.ledger()}
    assert ledger[bought["item"]]["amount"] == bought["price"] != "$0.00"
    assert ledger[bought["item"]]["charged"] == 1
    assert bought["listed"] == bought["active"] == [bought["order"]]
    assert (bought["reused"], bought["resumed"]) == (True, True)
    assert bought["of_order"] == [bought["item"]]
    assert bought["sizes"][0] == bought["sizes"][1] > 0
    assert bought["files"]["metadata"] == f"{bought['item']}_extended.json"

    user = ana.get("/user")
    assert tasking["users"] == [user["id"]]
    assert tasking["mine"] > 50
    assert (tasking["completed"] >= 5, tasking["is_completed"]) == (True, True)
    assert len(tasking["products"]) == tasking["collects"] > 0

    assert walk["refusals"] == {
        "key": "AuthenticationError",
        "granule": "OrderValidationError",
        "contract": "ContractNotFoundError",
        "funds": "InsufficientFundsError",
        "rejected": "OrderRejectedError",
    }
