"""From an order to layers on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..app import App


def connect(app: App) -> None:
    """Connects the signals of this topic."""
    delivery = app.delivery
    delivery.layer_opened.connect(lambda event: app.layers.place(event.layer, event.order))
    delivery.layer_opened.connect(lambda event: app.map.show_unseen(event.layer))
    delivery.layer_opened.connect(lambda _event: app.highlight.show(()))
    delivery.not_opened.connect(lambda event: app.say.warn(event.error))
    delivery.order_seen.connect(app.say.show_preparing)
    delivery.stream_finished.connect(lambda order_id, _count: app.face.orders.show_busy(order_id, ""))
    delivery.failed.connect(app.say.show_delivery_failure)
    delivery.purchase_needed.connect(app.basket.add)
    delivery.purchase_needed.connect(app.say.show_buy_first)
    app.streaming.order_expired.connect(lambda identity: app.renewals.notice(identity.order_id))
    app.iface.mapCanvas().renderErrorOccurred.connect(app.streaming.note_painting)
    app.streaming.failed.connect(lambda _identity, error: app.say.warn(error))
