"""Scenes beside each other; what is kept of streamed images, and the preferences about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..ui.streaming_options import StreamingOptions

if TYPE_CHECKING:
    from ..app import App
    from ..core.items import ItemRow
    from ..ui.options_page import OptionsPage


def connect(app: App) -> None:
    """Connects the signals of this topic."""
    app.options.opened.connect(lambda page: _tell_what_is_kept(app, page))
    app.face.search.compare_wanted.connect(lambda rows: _compare(app, rows))
    app.face.search.preview_wanted.connect(lambda _rows: app.views.await_items(()))
    app.delivery.stream_finished.connect(lambda order_id, _count: None if order_id else app.views.compare_awaited())


def _compare(app: App, rows: tuple[ItemRow, ...]) -> None:
    """Their previews are streamed first."""
    app.views.await_items(row.item_id for row in rows)
    app.delivery.preview(rows)


def _tell_what_is_kept(app: App, page: OptionsPage) -> None:
    group = page.findChild(StreamingOptions)
    app.tiles.measured.connect(group.show_used)
    group.clear_wanted.connect(app.tiles.clear)
    app.tiles.measure()
