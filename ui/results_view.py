"""The answer to a search: the list, or a state that teaches."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QStackedWidget, QWidget

from . import icons
from .empty_state import Choice, EmptyState
from .item_list import ItemList
from .item_table import ItemModel
from .search_form import ActiveFilter


class ResultsView(QStackedWidget):
    """Shows the list as soon as the first row arrives."""

    connect_wanted = pyqtSignal()

    def __init__(self, model: ItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = ItemList(model, self)
        self.state = EmptyState(self)
        self.addWidget(self.state)
        self.addWidget(self.list)
        self.teach_first_run()

    @property
    def has_list(self) -> bool:
        """True where rows are shown."""
        return self.currentWidget() is self.list

    def show_list(self) -> None:
        """Rows have arrived."""
        self.setCurrentWidget(self.list)

    def teach_first_run(self) -> None:
        """Nothing was asked yet."""
        title = self.tr("Find radar scenes of your area")
        text = self.tr("Move the map to your area or draw it, choose the time, and search. Looking costs nothing.")
        self._teach(icons.SEARCH, title, text)

    def teach_no_account(self) -> None:
        """No key is stored for the connection in use."""
        title = self.tr("Connect an account")
        text = self.tr(
            "Capella Explorer needs the API key of your Capella account. It is kept in the QGIS password store."
        )
        self._teach(icons.ACCOUNT, title, text, [(self.tr("Con&nect..."), self.connect_wanted.emit)])

    def wait(self) -> None:
        """A search is running and nothing has arrived."""
        self._teach(icons.SEARCH, self.tr("Searching the catalog"), self.tr("The first scenes appear as they arrive."))

    def teach_nothing_found(self, filters: tuple[ActiveFilter, ...], again: Callable[[ActiveFilter], None]) -> None:
        """The catalog has no such scene: each filter can be dropped with one press."""
        title = self.tr("No scene matches")
        text = self.tr("These filters narrow the search. Press one to drop it and search again.")
        choices: list[Choice] = [(f.label, _later(again, f)) for f in filters]
        if not choices:
            text = self.tr("This catalog has no scenes for your account.")
        self._teach(icons.INFO, title, text, choices, icons.CANCEL)

    def teach_failure(self, sentence: str, again: Callable[[], None]) -> None:
        """The search could not be done."""
        title = self.tr("The search did not work")
        self._teach(icons.WARNING, title, sentence, [(self.tr("Search a&gain"), again)])

    def _teach(
        self, icon: str, title: str, text: str, choices: list[Choice] | None = None, choice_icon: str = ""
    ) -> None:
        self.state.teach(icon, title, text, choices or (), choice_icon)
        self.setCurrentWidget(self.state)


def _later(again: Callable[[ActiveFilter], None], chosen: ActiveFilter) -> Callable[[], None]:
    return lambda: again(chosen)
