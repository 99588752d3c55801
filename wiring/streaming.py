"""What is kept of streamed images, and the preferences about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..ui.streaming_options import StreamingOptions

if TYPE_CHECKING:
    from ..app import App
    from ..ui.options_page import OptionsPage


def connect(app: App) -> None:
    """Connects the signals of this topic."""
    app.options.opened.connect(lambda page: _tell_what_is_kept(app, page))


def _tell_what_is_kept(app: App, page: OptionsPage) -> None:
    group = page.findChild(StreamingOptions)
    app.tiles.measured.connect(group.show_used)
    group.clear_wanted.connect(app.tiles.clear)
    app.tiles.measure()
