"""The account: which connection, whose key, and what is known of its user."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..ui.spoken import spoken

if TYPE_CHECKING:
    from ..app import App

HELP = Path(__file__).parent.parent / "resources" / "help" / "index.html"


def connect(app: App) -> None:
    """Connects the signals of this topic."""
    face, account = app.face, app.account
    face.connection_chosen.connect(account.choose)
    face.key_entered.connect(account.save_key)
    face.key_tested.connect(account.test_key)
    face.connection_removed.connect(account.remove)
    face.options_requested.connect(lambda: app.iface.showOptionsDialog(currentPage="capella_explorer"))
    face.help_requested.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(HELP))))
    account.settings_changed.connect(app.say.show_settings)
    account.session_opened.connect(app.thumbnails.use)
    account.session_opened.connect(lambda _session: app.streaming.signer.forget())
    account.account_known.connect(app.say.show_account)
    account.account_known.connect(lambda _account: app.orders.reconcile())
    account.account_failed.connect(app.say.show_no_account)
    account.contracts_known.connect(face.basket.show_contracts)
    account.key_judged.connect(lambda ok, sentence: face.show_key_verdict(ok, spoken(sentence)))
    face.presets_wanted.connect(account.find_sandboxes)
    account.sandbox_found.connect(face.offer_preset)
