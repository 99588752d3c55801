"""Who hears whom: every signal of the program is connected here, one module for each topic."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..app import App


def connect_all(app: App) -> None:
    """Connects what was built for the dock, in the order in which an analyst meets it."""
    from . import (
        account,
        basket,
        delivery,
        downloads,
        layers,
        local_library,
        orders,
        search,
        spending,
        streaming,
        tasks,
    )

    topics = (account, search, basket, orders, delivery, layers, streaming, downloads, local_library, spending, tasks)
    for topic in topics:
        topic.connect(app)
