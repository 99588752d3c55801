"""The addresses of the real servers, and a sandbox with the same items beside them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from capella_real.catalogs import MAX_SIDE, catalog_paths
from capella_real.conformance.objects import StoredObject, make_bucket, read_object, write_object
from capella_real.conformance.presign import StoreSide
from capella_real.conformance.runs import Recording
from capella_real.conformance.verdict import Accepted, read_accepted
from capella_real.servers.stac_api import read_items
from capella_sandbox.launch import SandboxProcess

ROOT = Path(__file__).resolve().parent.parent.parent
CATALOGS = catalog_paths(ROOT)
STRANGE_FOLDER = "open-&-data,--fl/københavn (1)+x's~!"


@dataclass(frozen=True)
class RealServers:
    """Where they are: a STAC API for each catalog, and the object store with its keys."""

    stac: dict[str, str]
    store: StoreSide


@dataclass(frozen=True)
class BothStores:
    """Two stores that hold the same objects; `image` is a GEO image, `strange` has a key that needs encoding."""

    sandbox: StoreSide
    real: StoreSide
    image: StoredObject
    strange: StoredObject
    item: dict


@pytest.fixture(scope="session")
def real_servers() -> RealServers:
    """Skips without `make test-real`, which starts them."""
    address = os.environ.get("CAPELLA_REAL_SERVERS")
    if not address:
        pytest.skip("no real servers are running: make test-real starts them")
    found = json.loads(Path(address).read_text("utf-8"))
    return RealServers(found["stac"], StoreSide(**found["store"]))


@pytest.fixture(scope="session")
def generated_sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxProcess]:
    """A sandbox with the invented catalog and the files of its own."""
    cache = tmp_path_factory.mktemp("scenes")
    options = ("--catalog", str(CATALOGS["generated"]), "--max-side", str(MAX_SIDE), "--cache", str(cache))
    with SandboxProcess(*options, timeout=60) as process:
        yield process


@pytest.fixture(scope="session")
def both_stores(real_servers: RealServers, generated_sandbox: SandboxProcess) -> BothStores:
    """Reads two objects from the sandbox and writes them to the real store under the same keys."""
    known = generated_sandbox.credentials()
    ours = StoreSide(**{name: known[name] for name in ("endpoint", "bucket", "region", "access_key", "secret_key")})
    item = next(one for one in read_items(CATALOGS["generated"]) if one["properties"]["sar:product_type"] == "GEO")
    name = item["id"]
    image = read_object(ours, f"{item['collection']}/{name}/{name}.tif")
    strange = read_object(ours, f"{STRANGE_FOLDER}/{name}/{name}_extended.json")
    make_bucket(real_servers.store)
    for one in (image, strange):
        write_object(real_servers.store, one)
    return BothStores(ours, real_servers.store, image, strange, item)


@pytest.fixture(scope="session")
def accepted() -> tuple[Accepted, ...]:
    """The differences that docs/conformance.md explains."""
    return read_accepted(ROOT / "docs/conformance.md")


@pytest.fixture(scope="session")
def recording() -> Recording:
    """What the real servers answered when it was last written down."""
    return Recording(ROOT / "tests/sandbox/recorded_answers.json")
