"""A QGIS without a window that works on its queue of downloads: `queue_process.py ROOT API_URL FOLDER [ORDER]`.

With an order it is told to fetch its image; without one nobody tells it anything. It ends when a download is done. Its
profile lies below `HOME`, the key is in the environment.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path
from typing import Any


def main(root: Path, api_url: str, folder: Path, order: str = "") -> int:
    """Until a download is done."""
    load(root)
    from capella_explorer.bridge.account_controller import AccountController
    from capella_explorer.bridge.credentials import Credentials
    from capella_explorer.bridge.download_controller import DownloadController
    from capella_explorer.bridge.download_offers import DownloadOffers
    from capella_explorer.bridge.jobs import Jobs
    from capella_explorer.bridge.sessions import state_folder
    from capella_explorer.bridge.settings_store import SettingsStore
    from capella_explorer.core.account import Connection
    from capella_explorer.core.download_entries import Wanted
    from capella_explorer.core.settings import Settings
    from capella_explorer.core.signing import UrlSigner
    from qgis.core import QgsApplication

    app = QgsApplication([], False, str(Path(os.environ["HOME"]) / "profile"))
    app.initQgis()
    connection = Connection("Sandbox", api_url)
    SettingsStore().save(Settings((connection,), "Sandbox", download_connections=2))
    jobs = Jobs()
    account = AccountController(SettingsStore(), Credentials(), jobs)
    session = account.session()
    signer = UrlSigner(session.client.download, session.client.item, session.now)
    offers = DownloadOffers(account, jobs, signer)
    downloads = DownloadController(account, jobs, signer, offers, state_folder())

    def put(delivery: Any) -> None:
        ids = frozenset(item.row.item_id for item in delivery.items)
        downloads.add(delivery, Wanted(ids, frozenset({"HH", "VV"})), folder)

    def end(entry: Any) -> None:
        print(entry.state.value, flush=True)
        app.quit()

    offers.ready.connect(put)
    downloads.entry_finished.connect(end)
    downloads.begin()
    account.account_known.connect(lambda _account: offers.ask(order) if order else None)
    account.connect_now()
    code = app.exec_() if hasattr(app, "exec_") else app.exec()
    jobs.close()
    downloads.close()
    return int(code)


def load(root: Path) -> None:
    """The package under its fixed name, whatever its folder is called."""
    spec = importlib.util.spec_from_file_location(
        "capella_explorer", root / "__init__.py", submodule_search_locations=[str(root)]
    )
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["capella_explorer"] = module
    spec.loader.exec_module(module)


if __name__ == "__main__":
    place, url, target, *orders = sys.argv[1:]
    sys.exit(main(Path(place), url, Path(target), *orders))
