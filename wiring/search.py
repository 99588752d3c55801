"""The search page, the catalog and the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..ui.spoken import spoken

if TYPE_CHECKING:
    from ..app import App


def connect(app: App) -> None:
    """Connects the signals of this topic."""
    page, search = app.face.search, app.search
    page.search_requested.connect(search.start)
    page.search_stopped.connect(search.stop)
    page.collections_wanted.connect(search.fetch_collections)
    page.thumbnail_wanted.connect(app.thumbnails.fetch)
    page.map_view_wanted.connect(app.map.follow)
    page.rectangle_wanted.connect(app.tools.draw_rectangle)
    page.polygon_wanted.connect(app.tools.draw_polygon)
    page.zoom_wanted.connect(app.map.zoom_to_rows)
    page.rows_selected.connect(lambda rows: app.footprints.select(frozenset(row.item_id for row in rows)))
    page.rows_selected.connect(app.highlight.show)
    search.began.connect(lambda: app.highlight.show(()))
    page.basket_wanted.connect(app.basket.add)
    page.preview_wanted.connect(app.delivery.preview)
    page.stream_wanted.connect(app.delivery.stream_rows)
    search.began.connect(app.footprints.begin)
    search.began.connect(page.begin_results)
    search.rows_found.connect(page.add_rows)
    search.rows_found.connect(app.footprints.add)
    search.finished.connect(lambda end: page.end_results(end.shown, end.matched))
    search.failed.connect(lambda error: page.fail_results(spoken(error.sentence)))
    search.collections_known.connect(page.show_collections)
    app.thumbnails.ready.connect(page.show_thumbnail)
    app.footprints.picked.connect(page.select_items)
    app.tools.drawn.connect(app.map.take)
    app.tools.tool_changed.connect(page.show_drawing)
    app.map.area_known.connect(page.set_area)
    app.map.failed.connect(app.say.warn)
