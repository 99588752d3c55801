"""Starting, stopping, killing and starting again; other catalogs."""

from __future__ import annotations

import gzip
import json
import os
import time
from pathlib import Path

import pytest
from capella_sandbox.launch import SandboxFailed, SandboxProcess
from capella_sandbox.world.generate import generate_items


def few(*more):
    return SandboxProcess("--collects", "8", *map(str, more))


def test_it_tells_where_it_is_and_who_may_come_in(sandbox):
    assert sandbox.api_url.startswith("http://127.0.0.1:")
    assert sandbox.console_url == sandbox.api_url + "/"
    assert [one["email"] for one in sandbox.accounts] == ["ana@example.org", "ben@example.org", "poor@example.org"]
    assert sandbox.key_of("ana@example.org") == sandbox.api_key


def test_after_the_block_the_child_is_gone():
    with few() as process:
        pid = process.pid
        os.kill(pid, 0)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert process.log_text() == ""


def test_a_sandbox_that_cannot_start_says_why():
    with pytest.raises(SandboxFailed, match="there is no file"), SandboxProcess("--catalog", "nowhere.ndjson"):
        pass


def test_a_sandbox_that_is_too_slow_is_ended():
    with pytest.raises(SandboxFailed, match="not ready within 0 s"), SandboxProcess(timeout=0.01):
        pass


def test_a_kill_loses_no_accepted_order_no_ownership_and_no_link(tmp_path, caller_of):
    state = tmp_path / "state.sqlite"
    with few("--state", state) as process:
        ana, port = caller_of(process), process.api_url.rpartition(":")[2]
        line = ana.line(*ana.for_sale())
        price = ana.review(line).json
        order = ana.order(line).json
        (item,) = ana.delivery(order["orderId"]).json
        ledger = process.ledger()
        process.kill()
    with few("--state", state, "--port", port) as process:
        ana = caller_of(process)
        assert ana.get("/orders") == [order]
        assert process.ledger() == ledger
        assert ana.review(line).json["orderDetails"]["summary"]["total"] == "$0.00" != price
        assert ana.fetch(item["assets"]["metadata"]["href"]).status == 200


def test_without_a_state_everything_is_forgotten(caller_of):
    for _ in range(2):
        with few() as process:
            ana = caller_of(process)
            assert ana.get("/orders") == []
            ana.order(ana.line(*ana.for_sale()))


def test_orders_can_be_short_lived_from_the_start(caller_of):
    with few("--order-seconds", 0.5) as process:
        ana = caller_of(process)
        order = ana.order(ana.line(*ana.for_sale())).json["orderId"]
        time.sleep(0.6)
        assert ana.delivery(order).error == (400, "ORDER_EXPIRED")


@pytest.mark.parametrize("ending", [".ndjson", ".ndjson.gz"])
def test_items_of_a_file_are_served_instead(tmp_path, caller_of, ending):
    items = list(generate_items(3, seed=7))
    for item in items:
        for asset in item["assets"].values():
            asset["href"] = f"https://example.org/data/{item['id']}/{asset['href']}"
    path, text = tmp_path / f"items{ending}", "\n".join(map(json.dumps, items))
    path.write_bytes(gzip.compress(text.encode()) if ending.endswith("gz") else text.encode())
    with SandboxProcess("--catalog", str(path)) as process:
        found = caller_of(process).find()
    assert sorted(item["id"] for item in found) == sorted(item["id"] for item in items)
    assert all("example.org" not in json.dumps(item["assets"]) for item in found)


@pytest.mark.real_data
def test_all_real_open_data_is_served_and_free(real_data: Path, caller_of):
    started = time.monotonic()
    with SandboxProcess("--catalog", str(real_data / "capella-open-data-items.ndjson.gz")) as process:
        assert time.monotonic() - started < 20
        ana = caller_of(process)
        everything = ana.search(ownership="publiclyAvailable", limit=900)
        assert (everything["numberMatched"], everything["numberReturned"]) == (9999, 900)
        assert len(ana.get("/catalog/collections")["collections"]) > 200
        item = everything["features"][0]
        assert ana.review(ana.line(item)).json["orderDetails"]["summary"]["total"] == "$0.00"
        last = ana.search(limit=900, page=11)
        assert last["numberReturned"] == 900
        assert last["links"] == []
        tail = ana.search(limit=100, page=100)
        assert tail["numberReturned"] == 99
        kyiv = ana.search(intersects={"type": "Point", "coordinates": [30.52, 50.45]}, limit=100)
        assert {feature["collection"] for feature in kyiv["features"]} & {"capella-open-data-kyiv"}
