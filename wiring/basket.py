"""From the basket to an order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.spending_errors import CapCrossed
from ..ui.spoken import spoken

if TYPE_CHECKING:
    from ..app import App
    from ..core.errors import SpendingRefused
    from ..core.ordering import Settled


def connect(app: App) -> None:
    """Connects the signals of this topic."""
    page, basket, reviews = app.face.basket, app.basket, app.reviews
    page.lines_removed.connect(basket.remove)
    page.basket_cleared.connect(basket.clear)
    page.analytic_toggled.connect(basket.toggle)
    page.review_requested.connect(reviews.review)
    page.review_insisted.connect(lambda request: reviews.review(request, ignore_cover=True))
    page.approved.connect(reviews.approve)
    page.dry_run_wanted.connect(reviews.rehearse)
    page.covering_used.connect(lambda order: app.delivery.stream(order.order_id))
    page.ask_server_wanted.connect(lambda: app.orders.reconcile(is_asked=True))
    basket.changed.connect(app.say.show_basket)
    basket.image_added.connect(page.tell_image_added)
    basket.failed.connect(lambda error: page.show_failure(spoken(error.sentence)))
    reviews.standing_known.connect(page.show_standing)
    reviews.review_ready.connect(page.show_review)
    reviews.covering_found.connect(page.show_covering)
    reviews.review_failed.connect(lambda error: page.show_failure(spoken(error.sentence)))
    reviews.order_placed.connect(basket.drop_ordered)
    reviews.placed.connect(app.say.show_placed)
    reviews.order_placed.connect(app.delivery.stream_if_wanted)
    reviews.order_refused.connect(lambda error: _tell_refused(app, error))
    reviews.order_uncertain.connect(app.say.show_uncertain_order)
    reviews.dry_run_shown.connect(app.say.show_dry_run)
    reviews.ended.connect(app.orders.refresh)
    for settling in (reviews, app.orders):
        settling.settled.connect(lambda ended: _tell_settled(app, ended))
    app.orders.still_open.connect(lambda count: page.tell_settled(()) if count else page.tell_none_open())
    basket.begin()


def _tell_refused(app: App, error: SpendingRefused) -> None:
    if isinstance(error, CapCrossed):
        app.face.basket.show_crossings(error.crossings)
    else:
        app.say.show_refused(error)


def _tell_settled(app: App, ended: tuple[Settled, ...]) -> None:
    for settled in ended:
        if settled.order is not None:
            app.basket.drop_ordered(settled.order)
    page = app.face.basket
    own = tuple(settled.order is not None for settled in ended if page.is_unsure_of(settled.attempt.line_keys))
    if own:
        page.tell_settled(own)
