"""Run as a child process by `test_order_journal_processes.py`: does one thing with a journal and says what came of it.

python core_spender.py JOURNAL begin|race|hold|submit LINE...
"""

from __future__ import annotations

import importlib.util
import sys
import time
from datetime import datetime, timezone
from pathlib import Path

HERE = Path(__file__).resolve().parent


def _load(name: str, file: Path) -> None:
    locations = [str(file.parent)] if file.name == "__init__.py" else None
    spec = importlib.util.spec_from_file_location(name, file, submodule_search_locations=locations)
    if spec is None or spec.loader is None:
        raise ImportError(name)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)


def main(path: str, deed: str, *items: str) -> None:
    """Begins an attempt (`race`: when told to), holds it until killed, or orders from a service that waits."""
    from capella_explorer.core.errors import CapellaError
    from capella_explorer.core.journal import OrderJournal
    from capella_explorer.core.ordering import submit
    from capella_explorer.core.orders import AuthorizedReview, ImageLine, OrderRequest

    request = OrderRequest.of([ImageLine("capella-geo", item) for item in items])
    now = datetime.now(timezone.utc)
    consent = AuthorizedReview(request, (), None, None, now).approve("ana", now)
    journal = OrderJournal(Path(path))
    if deed == "race":
        print("ready", flush=True)
        sys.stdin.readline()
    try:
        if deed == "submit":
            submit(_WaitingService(), journal, consent, "ana")
        else:
            journal.begin(consent, "ana")
    except CapellaError as error:
        print(type(error).__name__, flush=True)
        return
    print("begun", flush=True)
    if deed == "hold":
        time.sleep(60)


class _WaitingService:
    def submit(self, approved: object) -> object:
        from capella_explorer.core.orders import Order, OrderStatus

        print("sent", flush=True)
        sys.stdin.readline()
        return Order("order-1", OrderStatus("completed"), None, None, ())


if __name__ == "__main__":
    _load("capella_explorer", HERE.parents[1] / "__init__.py")
    main(*sys.argv[1:])
