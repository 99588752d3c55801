"""The list of orders, their renewals and what is uncertain."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..ui.spoken import spoken

if TYPE_CHECKING:
    from ..app import App

TICK_MS = 10_000
"""how often the countdown of links moves, and orders that are being prepared are looked at"""


def connect(app: App) -> None:
    """Connects the signals of this topic."""
    page, orders = app.face.orders, app.orders
    page.refresh_wanted.connect(orders.refresh)
    page.prepare_wanted.connect(lambda _order_id: orders.refresh())
    page.renew_wanted.connect(orders.renew)
    page.ask_server_wanted.connect(lambda _attempt_id: orders.reconcile())
    page.stream_wanted.connect(app.delivery.stream)
    page.download_wanted.connect(app.delivery.plan_download)
    page.zoom_wanted.connect(orders.locate)
    orders.located.connect(app.map.zoom_to_rows)
    orders.orders_listed.connect(app.say.show_orders)
    orders.prices_known.connect(page.show_prices)
    orders.uncertain_listed.connect(app.say.show_uncertain)
    orders.settled.connect(
        lambda ended: app.say.show_settled([(s.attempt.begun_at, s.order is not None) for s in ended])
    )
    orders.list_failed.connect(lambda error: page.show_failure(None, spoken(error.sentence)))
    orders.renewed.connect(app.delivery.follow_renewal)
    orders.renewed.connect(lambda expired, _order: app.layers.repaint(expired))
    orders.renewal_needs_consent.connect(app.say.ask_for_renewal)
    app.say.renewal_wanted.connect(orders.renew)
    app.say.free_renewals_allowed.connect(lambda: _allow_free_renewals(app))
    app.timer.timeout.connect(lambda: _tick(app))
    app.timer.start(TICK_MS)


def _tick(app: App) -> None:
    if app.orders.is_preparing():
        app.orders.refresh()
    app.orders.tell_time(app.face.orders.tick)


def _allow_free_renewals(app: App) -> None:
    app.account.apply(replace(app.account.settings, renew_free_orders=True))
