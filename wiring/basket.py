"""From the basket to an order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..ui.spoken import spoken

if TYPE_CHECKING:
    from ..app import App


def connect(app: App) -> None:
    """Connects the signals of this topic."""
    page, basket, reviews = app.face.basket, app.basket, app.reviews
    page.line_removed.connect(basket.remove)
    page.basket_cleared.connect(basket.clear)
    page.vessels_toggled.connect(basket.toggle_vessels)
    page.review_requested.connect(reviews.review)
    page.approved.connect(reviews.approve)
    page.dry_run_wanted.connect(reviews.approve)
    page.covering_used.connect(lambda order: app.delivery.stream(order.order_id))
    basket.changed.connect(app.say.show_basket)
    basket.failed.connect(lambda error: page.show_failure(spoken(error.sentence)))
    reviews.review_ready.connect(page.show_review)
    reviews.covering_found.connect(lambda order, _request: page.show_covering(order))
    reviews.review_failed.connect(lambda error: page.show_failure(spoken(error.sentence)))
    reviews.order_placed.connect(basket.drop_ordered)
    reviews.order_placed.connect(app.say.show_placed)
    reviews.order_placed.connect(app.delivery.stream_if_wanted)
    reviews.order_refused.connect(app.say.show_refused)
    reviews.order_uncertain.connect(app.say.show_refused)
    reviews.dry_run_shown.connect(app.say.show_dry_run)
    reviews.ended.connect(app.orders.refresh)
