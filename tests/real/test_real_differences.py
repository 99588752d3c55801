"""The sandbox and the real servers are asked the same; every difference is one that docs/conformance.md explains."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

import pytest
from capella_real.catalogs import catalog_paths
from capella_real.conformance.answers import compare
from capella_real.conformance.runs import AWKWARD, answers_of, changes, search_suite
from capella_real.conformance.search_sides import CapellaSide, StacSide
from capella_real.conformance.store_probes import store_probes
from capella_real.conformance.verdict import judge, table
from capella_real.servers.stac_api import read_items
from capella_sandbox.launch import SandboxProcess

CATALOGS = catalog_paths(Path(__file__).resolve().parent.parent.parent)
RECORD = os.environ.get("RECORD") == "1"


@pytest.fixture(scope="module")
def found():
    """The differences of each suite that was run."""
    return {}


@pytest.fixture(scope="module")
def counts():
    """How many questions each suite asked."""
    return Counter()


def hold(suite, ours, theirs, found, accepted, counts):
    counts[suite] = len(ours)
    found[suite] = compare(ours, theirs)
    unexplained = judge({suite: found[suite]}, accepted).unexplained
    assert [f"{one.probe}: {one.sandbox.text} / {one.real.text}" for _, one in unexplained] == []


def keep(recording, suite, answers):
    """Compare with what is on record, or put it there."""
    if RECORD:
        recording.replace(suite, answers)
    assert [
        f"{one.probe}: {one.sandbox.text}, now {one.real.text}" for one in changes(recording.suite(suite), answers)
    ] == []


@pytest.mark.parametrize("catalog", list(CATALOGS))
def test_a_search_finds_what_a_real_stac_api_finds(catalog, real_servers, accepted, found, counts, recording):
    if catalog not in real_servers.stac:
        pytest.skip("the real items, ../shared/data, are not here")
    probes = search_suite(catalog, list(read_items(CATALOGS[catalog])))
    theirs = answers_of(StacSide(real_servers.stac[catalog]), probes)
    with SandboxProcess("--catalog", str(CATALOGS[catalog]), timeout=90) as sandbox:
        ours = answers_of(CapellaSide(sandbox.api_url, sandbox.api_key), probes)
    hold(f"search {catalog}", ours, theirs, found, accepted, counts)
    if catalog == AWKWARD:
        keep(recording, f"search {catalog}", theirs)


def test_the_store_answers_as_a_real_one_does(both_stores, accepted, found, counts, recording):
    probes = list(store_probes(both_stores.image, both_stores.strange))
    theirs = answers_of(both_stores.real, probes)
    hold("store", answers_of(both_stores.sandbox, probes), theirs, found, accepted, counts)
    keep(recording, "store", theirs)


def test_every_accepted_difference_still_occurs(real_servers, found, accepted, counts, capsys):
    with capsys.disabled():
        print(f"\n{table(found, accepted)}\n")
        asked = ", ".join(f"{suite} {number}" for suite, number in counts.items())
        different, unexplained = sum(map(len, found.values())), len(judge(found, accepted).unexplained)
        print(f"{counts.total()} questions to both sides ({asked}): {different} differ, {unexplained} unexplained")
    assert judge(found, accepted).gone == ()
