"""The list of orders, their renewals and what is uncertain."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from ..ui.spoken import spoken

if TYPE_CHECKING:
    from ..app import App
    from ..core.ordering import Settled

TICK_MS = 10_000
"""how often the countdown of links moves, and orders that are being prepared are looked at"""


def connect(app: App) -> None:
    """Connects the signals of this topic."""
    page, orders, renewals = app.face.orders, app.orders, app.renewals
    page.refresh_wanted.connect(orders.refresh)
    page.prepare_wanted.connect(lambda _order_id: orders.refresh())
    page.renew_wanted.connect(renewals.renew)
    page.ask_server_wanted.connect(lambda _attempt_id: orders.reconcile())
    page.stream_wanted.connect(app.delivery.stream)
    page.download_wanted.connect(app.delivery.plan_download)
    page.zoom_wanted.connect(orders.locate)
    orders.located.connect(app.map.zoom_to_rows)
    orders.orders_listed.connect(app.say.show_orders)
    orders.prices_known.connect(page.show_prices)
    orders.uncertain_listed.connect(app.say.show_uncertain)
    for settling in (orders, app.reviews):
        settling.settled.connect(lambda ended: app.say.show_settled(_told(ended)))
    orders.list_failed.connect(lambda error: page.show_failure(None, spoken(error.sentence)))
    renewals.renewed.connect(app.delivery.follow_renewal)
    renewals.renewed.connect(lambda expired, _order: app.layers.repaint(expired))
    renewals.renewal_needs_consent.connect(app.say.ask_for_renewal)
    app.say.renewal_wanted.connect(renewals.renew)
    renewals.order_refused.connect(app.say.show_refused)
    renewals.order_uncertain.connect(app.say.show_refused)
    renewals.dry_run_shown.connect(app.say.show_dry_run)
    renewals.ended.connect(orders.refresh)
    app.say.free_renewals_allowed.connect(lambda: _allow_free_renewals(app))
    app.timer.timeout.connect(lambda: _tick(app))
    app.timer.start(TICK_MS)


def _told(ended: tuple[Settled, ...]) -> list[tuple[datetime, bool]]:
    return [(settled.attempt.begun_at, settled.order is not None) for settled in ended]


def _tick(app: App) -> None:
    if app.orders.is_preparing():
        app.orders.refresh()
    app.orders.tell_time(app.face.orders.tick)


def _allow_free_renewals(app: App) -> None:
    app.account.apply(replace(app.account.settings, renew_free_orders=True))
