"""Our side in a process of its own: fetches files as a download in QGIS does, and prints what it took as JSON."""

from __future__ import annotations

import argparse
import importlib.util
import json
import resource
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def load_plugin() -> None:
    """Import the checkout under the plugin's name."""
    place = ROOT / "__init__.py"
    spec = importlib.util.spec_from_file_location("capella_explorer", place, submodule_search_locations=[str(ROOT)])
    if spec is None or spec.loader is None:
        raise ImportError(place)
    module = importlib.util.module_from_spec(spec)
    sys.modules["capella_explorer"] = module
    spec.loader.exec_module(module)


load_plugin()

import requests  # noqa: E402, F401
from capella_explorer.core.delivery import SignedAsset, SignedUrl  # noqa: E402
from capella_explorer.core.downloads import Pace, execute  # noqa: E402
from capella_explorer.core.identity import AssetIdentity  # noqa: E402
from capella_explorer.core.requests_transport import NetworkSettings, RequestsTransport  # noqa: E402
from capella_explorer.core.transfers import DownloadPlan, PlannedFile  # noqa: E402


class Links:
    """Links that never die."""

    def __init__(self, base: str) -> None:
        self._base = base

    def asset(self, identity: AssetIdentity) -> SignedAsset:
        """The asset of a file name."""
        return SignedAsset(identity, SignedUrl(f"{self._base}/{identity.item_id}", None))

    def distrust(self, asset: SignedAsset) -> None:
        """There is no other one."""


def plan_of(base: str, names: list[str], folder: Path, digest: str) -> tuple[DownloadPlan, Links]:
    """A plan of files that lie at `base`."""
    links = Links(base)
    sums = links.asset(AssetIdentity("o", "c", digest, "digest")) if digest else None
    assets = [links.asset(AssetIdentity("o", "c", name, "HH")) for name in names]
    files = tuple(PlannedFile(asset, folder / asset.identity.item_id, None, sums) for asset in assets)
    return DownloadPlan("o", folder, files), links


def resident() -> tuple[int, int]:
    """Bytes of memory now, and the most since `forget_peak`."""
    told = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    now, peak = (int(told[name].split()[0]) * 1024 for name in ("VmRSS", "VmHWM"))
    return now, peak


def forget_peak() -> None:
    """From here on the peak is that of the work alone (proc(5), clear_refs)."""
    Path("/proc/self/clear_refs").write_text("5")


def main() -> None:
    """One download."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("base")
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="+")
    parser.add_argument("--connections", type=int, default=32)
    parser.add_argument("--digest", default="")
    parser.add_argument("--authority", default="")
    given = parser.parse_args()
    plan, links = plan_of(given.base, given.names, given.folder, given.digest)
    transport = RequestsTransport(NetworkSettings(ca_file=given.authority))
    forget_peak()
    at_first, _ = resident()
    before, began = resource.getrusage(resource.RUSAGE_SELF), time.monotonic()
    report = execute(plan, transport, links, pace=Pace(given.connections))
    seconds = time.monotonic() - began
    after = resource.getrusage(resource.RUSAGE_SELF)
    if not report.is_complete:
        sys.exit(f"not complete: {report.failed}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    memory = resident()[1] - at_first
    told = {"seconds": seconds, "cpu": cpu, "memory": memory, "fetched": report.fetched_bytes}
    print(json.dumps(told | {"cuts": sum(file.reconnects for file in report.files)}))


if __name__ == "__main__":
    main()
