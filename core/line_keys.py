"""What an order line's key says, for records that keep keys only: the journal and the log of spending."""

from __future__ import annotations

from .orders import OrderedItem


class KeyedItem(OrderedItem):
    """A thing that was ordered, as far as its key describes it."""

    @classmethod
    def of(cls, key: str) -> KeyedItem:
        """The inverse of `OrderedItem.key`; of `task:<id>`, everything of a task; any other text is a name."""
        kind, _, rest = key.partition(":")
        place, _, name = rest.partition("/")
        if kind == "image" and name:
            return cls(place, name)
        if kind == "analytic" and place:
            return cls("", "", name, place)
        return cls("", "", task_id=rest) if kind == "task" else cls("", key)
