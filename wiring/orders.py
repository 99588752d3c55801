"""The list of orders, their renewals and what is uncertain."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt

from ..ui.spoken import spoken

if TYPE_CHECKING:
    from ..app import App
    from ..core.items import ItemRow
    from ..core.open_orders import OpenOrder
    from ..core.ordering import Settled

TICK_MS = 5_000
"""how often the countdown of links moves"""


def connect(app: App) -> None:
    """Connects the signals of this topic."""
    page, orders, news = app.face.orders, app.orders, app.news
    page.refresh_wanted.connect(orders.refresh)
    page.prepare_wanted.connect(lambda _order_id: orders.refresh())
    page.ask_server_wanted.connect(lambda _attempt_id: orders.reconcile(is_asked=True))
    page.close_wanted.connect(lambda order: _settle_by_hand(app, order))
    page.stream_wanted.connect(app.delivery.stream)
    page.zoom_wanted.connect(orders.locate)
    orders.located.connect(lambda rows: _go(app, rows))
    orders.orders_listed.connect(app.say.show_orders)
    orders.prices_known.connect(page.show_prices)
    orders.uncertain_listed.connect(page.show_open)
    orders.still_open.connect(news.show_still_open)
    orders.became_ready.connect(news.show_ready)
    orders.ended_empty.connect(news.show_ended)
    news.open_wanted.connect(lambda names: _open(app, names))
    for settling in (orders, app.reviews):
        settling.settled.connect(lambda ended: news.show_settled(_told(ended)))
    orders.list_failed.connect(lambda error: page.show_failure(None, spoken(error.sentence)))
    app.timer.timeout.connect(lambda: orders.tell_time(page.tick))
    app.timer.start(TICK_MS)
    _connect_renewals(app)


def _connect_renewals(app: App) -> None:
    renewals, news = app.renewals, app.news
    app.face.orders.renew_wanted.connect(renewals.renew)
    app.streaming.order_ends.connect(lambda identity: renewals.notice_end(identity.order_id))
    renewals.renewed.connect(app.delivery.follow_renewal)
    renewals.renewed.connect(lambda _expired, _order: app.streaming.revive())
    signer, at_once = app.streaming.signer, Qt.ConnectionType.DirectConnection
    renewals.begun.connect(signer.renewals.begin)
    renewals.answered.connect(signer.replace_orders, at_once)
    renewals.over.connect(signer.renewals.end, at_once)
    renewals.told_renewed.connect(news.show_renewed)
    renewals.renewal_needs_consent.connect(news.ask_for_renewal)
    news.renewal_wanted.connect(renewals.renew)
    news.free_renewals_allowed.connect(lambda: _allow_free_renewals(app))
    renewals.order_refused.connect(app.say.show_refused)
    renewals.order_uncertain.connect(app.say.show_refused)
    renewals.dry_run_shown.connect(app.say.show_dry_run)
    renewals.ended.connect(app.orders.refresh)


def _told(ended: tuple[Settled, ...]) -> list[tuple[datetime, bool]]:
    return [(settled.attempt.begun_at, settled.order is not None) for settled in ended]


def _go(app: App, rows: tuple[ItemRow, ...]) -> None:
    app.map.zoom_to_rows(rows)
    app.highlight.show(rows)


def _open(app: App, names: tuple[str, ...]) -> None:
    app.dock.setUserVisible(True)
    for name in names:
        app.delivery.stream(name)


def _settle_by_hand(app: App, order: OpenOrder) -> None:
    from ..ui.open_dialog import open_dialog
    from ..ui.settle_dialog import SettleDialog

    dialog = SettleDialog(order, app.face.orders.listed, app.iface.mainWindow())
    dialog.settled.connect(app.orders.close_by_hand)
    open_dialog(dialog)


def _allow_free_renewals(app: App) -> None:
    app.account.apply(replace(app.account.settings, renew_free_orders=True))
