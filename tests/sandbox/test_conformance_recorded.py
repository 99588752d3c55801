"""The questions of `make test-real` to the sandbox alone, against what the real servers answered to them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from capella_real.conformance.answers import Answer, Difference, compare
from capella_real.conformance.awkward import awkward_items
from capella_real.conformance.objects import read_object
from capella_real.conformance.presign import StoreSide
from capella_real.conformance.runs import AWKWARD, Recording, answers_of, search_suite
from capella_real.conformance.search_sides import CapellaSide
from capella_real.conformance.store_probes import store_probes
from capella_real.conformance.verdict import Accepted, judge, read_accepted
from capella_sandbox.launch import SandboxProcess


@pytest.fixture(scope="module")
def accepted(root: Path) -> tuple[Accepted, ...]:
    return read_accepted(root / "docs" / "conformance.md")


@pytest.fixture(scope="module")
def recording(root: Path) -> Recording:
    return Recording(root / "tests" / "sandbox" / "recorded_answers.json")


def differences(suite: str, ours: dict[str, Answer], recording: Recording) -> list[Difference]:
    theirs = recording.suite(suite)
    return compare(ours, {name: theirs[name] for name in ours if name in theirs})


def unexplained(suite: str, found: list[Difference], accepted: tuple[Accepted, ...]) -> list[str]:
    return [
        f"{one.probe}: {one.sandbox.text} / {one.real.text}" for _, one in judge({suite: found}, accepted).unexplained
    ]


def test_the_sandbox_finds_in_an_awkward_catalog_what_postgis_found(tmp_path, accepted, recording):
    items = list(awkward_items())
    path = tmp_path / "awkward.ndjson"
    path.write_text("".join(json.dumps(item) + "\n" for item in items), "utf-8")
    with SandboxProcess("--catalog", str(path)) as sandbox:
        ours = answers_of(CapellaSide(sandbox.api_url, sandbox.api_key), search_suite(AWKWARD, items))
    suite = f"search {AWKWARD}"
    assert unexplained(suite, differences(suite, ours, recording), accepted) == []


def test_the_store_of_the_sandbox_answers_what_a_real_store_answered(sandbox, accepted, recording):
    known = sandbox.credentials()
    side = StoreSide(**{name: known[name] for name in ("endpoint", "bucket", "region", "access_key", "secret_key")})
    body = {"limit": 1, "query": {"sar:product_type": {"eq": "GEO"}}}
    (item,) = CapellaSide(sandbox.api_url, sandbox.api_key).first(body).items
    name = item["id"]
    image = read_object(side, f"{item['collection']}/{name}/{name}_extended.json")
    strange = read_object(side, f"open-&-data,--fl/københavn (1)+x's~!/{name}/{name}_thumb.png")
    ours = answers_of(side, store_probes(image, strange))
    assert unexplained("store", differences("store", ours, recording), accepted) == []


def test_a_difference_that_nobody_accepted_is_told_and_so_is_one_that_is_gone(accepted):
    row = Accepted("store", "range: two ranges", "because")
    new = Difference("range: of letters", Answer("200 whole"), Answer("416"))
    verdict = judge({"store": [new]}, [row])
    assert verdict.sentences == [
        "store: range: of letters: not in the list",
        "store: range: two ranges: listed, but both answer the same now",
    ]
    assert judge({"search awkward": []}, [row]).sentences == []


def test_every_row_of_the_document_is_read_and_has_a_reason(root, accepted):
    rows = [
        line for line in (root / "docs" / "conformance.md").read_text("utf-8").splitlines() if line.startswith("| `")
    ]
    assert len(accepted) == len(rows)
    assert len({(row.suite, row.probe) for row in accepted}) == len(rows)
    assert all(row.reason for row in accepted)
