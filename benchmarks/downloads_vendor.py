"""The vendor's side, run by the interpreter of build/vendor-client: `download_products` as its users call it."""

from __future__ import annotations

import json
import logging
import resource
import sys
import time
from pathlib import Path

from capella_console_client import CapellaConsoleClient


def main(base: str, folder: str, *names: str) -> None:
    """One download; prints what it took as JSON."""
    logging.disable(logging.CRITICAL)
    client = CapellaConsoleClient(api_key="none", no_token_check=True, verbose=False)
    items = [
        {"id": name.partition(".")[0], "properties": {}, "assets": {"HH": {"href": f"{base}/{name}"}}} for name in names
    ]
    Path(folder).mkdir(parents=True, exist_ok=True)
    before, began = resource.getrusage(resource.RUSAGE_SELF), time.monotonic()
    client.download_products(items_presigned=items, local_dir=folder, separate_dirs=False)
    seconds = time.monotonic() - began
    after = resource.getrusage(resource.RUSAGE_SELF)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(json.dumps({"seconds": seconds, "cpu": cpu}))


if __name__ == "__main__":
    main(*sys.argv[1:])
