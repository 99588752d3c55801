"""Tasked collects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..ui.pages import Page
from ..ui.spoken import spoken

if TYPE_CHECKING:
    from ..app import App


def connect(app: App) -> None:
    """Connects the signals of this topic."""
    page, tasks = app.face.tasks, app.tasks
    page.refresh_wanted.connect(tasks.refresh)
    page.more_wanted.connect(tasks.more)
    page.deliver_wanted.connect(tasks.order)
    page.zoom_wanted.connect(lambda task: app.map.zoom_to_wkb(task.geometry_wkb))
    tasks.began.connect(page.begin_tasks)
    tasks.tasks_found.connect(page.add_tasks)
    tasks.delivered_known.connect(page.mark_delivered)
    tasks.list_failed.connect(lambda error: page.show_failure(spoken(error.sentence)))
    tasks.task_ordered.connect(app.say.show_task_ordered)
    tasks.task_ordered.connect(lambda _task, order: app.delivery.stream(order.order_id))
    app.delivery.stream_finished.connect(tasks.note_stream)
    tasks.task_refused.connect(app.say.show_task_refused)
    app.face.page_changed.connect(lambda page: _turned(app, page))


def _turned(app: App, page: Page) -> None:
    app.highlight.show(app.face.search.selected_rows() if page is Page.SEARCH else ())
    if page is Page.ORDERS:
        app.orders.refresh()
    elif page is Page.TASKS and not app.tasks.is_read:
        app.tasks.refresh(False)
