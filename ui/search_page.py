"""The first page: the question, the answer as a list, and the scene that is looked at."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QKeySequence, QResizeEvent
from qgis.PyQt.QtWidgets import QShortcut, QSplitter, QVBoxLayout, QWidget

from ..core.area import BoxArea, PolygonArea
from ..core.errors import InputError
from ..core.items import Collection, ItemRow
from ..core.query import SearchQuery
from .acquisitions import acquisition_key
from .area_row import AreaSource
from .date_row import utc_today
from .detail_panel import DetailPanel
from .form_scroll import FormScroll
from .item_table import ItemModel
from .list_menu import offer_menu
from .notice import Notice
from .results_view import ResultsView
from .row_gate import RowGate
from .search_bar import SearchBar
from .search_form import ActiveFilter, SearchForm
from .spoken import spoken

WIDE = 900
"""pixels of width from which list and details stand side by side"""


class SearchPage(QWidget):
    """Emits what the analyst wants, shows what it is told."""

    search_requested = pyqtSignal(object)
    search_stopped = pyqtSignal()
    rectangle_wanted = pyqtSignal()
    polygon_wanted = pyqtSignal()
    map_view_wanted = pyqtSignal()
    collections_wanted = pyqtSignal()
    row_opened = pyqtSignal(object)
    rows_selected = pyqtSignal(object)
    basket_wanted = pyqtSignal(object)
    stream_wanted = pyqtSignal(object)
    preview_wanted = pyqtSignal(object)
    compare_wanted = pyqtSignal(object)
    zoom_wanted = pyqtSignal(object)
    thumbnail_wanted = pyqtSignal(object)
    connect_wanted = pyqtSignal()

    def __init__(self, today: Callable[[], date] = utc_today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items = ItemModel(self)
        self.form = SearchForm(today, self)
        self.bar = SearchBar(self)
        self.notice = Notice(self)
        self.results = ResultsView(self.items, self)
        self.details = DetailPanel(self)
        self._asked: SearchQuery | None = None
        self._chosen: ItemRow | None = None
        self._kept: frozenset[str] = frozenset()
        self._owned: frozenset[str] = frozenset()
        self._gate = RowGate(self)
        self._assemble()
        self._connect()

    def set_area(self, area: BoxArea | PolygonArea | None, title: str) -> None:
        """The map view, or what was drawn. None: nothing (any more)."""
        self.form.area.set_area(area, title)

    def show_drawing(self, source: AreaSource | None) -> None:
        """The map tool that is in the user's hand; None: none of ours."""
        self.form.area.show_drawing(source)

    def show_collections(self, collections: tuple[Collection, ...]) -> None:
        """The collections that the service offers."""
        self.form.more.set_collections(collections)

    def set_limit(self, limit: int) -> None:
        """How many scenes a search asks for at first."""
        self.form.more.limit.setValue(limit)

    def set_connected(self, connected: bool) -> None:
        """Whether there is an account to search with."""
        if self.results.has_list or self.bar.is_running:
            return
        teach = self.results.teach_first_run if connected else self.results.teach_no_account
        teach()

    def begin_results(self) -> None:
        """A search has started: the old rows go, what was selected is remembered."""
        self._gate.drop()
        self._kept = frozenset(row.item_id for row in self.selected_rows()) or self._kept
        self._chosen = None
        self.items.clear()
        self.notice.say("")
        self.bar.set_running(True)
        self.bar.say_progress(0, 0)
        self.results.wait()
        self._describe()

    def add_rows(self, rows: tuple[ItemRow, ...]) -> None:
        """One page of results."""
        self._gate.push(rows)

    def _take(self, rows: tuple[ItemRow, ...]) -> None:
        self.items.add(rows)
        self.results.show_list()
        if self.details.isHidden():
            self.details.show()
            self._share_room()
        self.bar.say_progress(self.items.scene_count, self.items.acquisition_count)
        back = self._kept & {row.item_id for row in rows}
        if back:
            self.results.list.select_items(back | {row.item_id for row in self.selected_rows()})
            self._describe()

    def end_results(self, shown: int, matched: int | None) -> None:
        """The search is over. `matched` counts everything that fits, None where the service does not count."""
        self._gate.flush()
        self.bar.set_running(False)
        self._kept = frozenset()
        if self.items.scene_count:
            self.bar.say_total(shown, self.items.acquisition_count, matched)
            return
        self.bar.say_total(0, 0, None)
        self.details.hide()
        filters = self.form.active_filters(self._asked) if self._asked else ()
        self.results.teach_nothing_found(filters, self._search_without)

    def fail_results(self, sentence: str) -> None:
        """The search broke; rows that have arrived stay."""
        self._gate.flush()
        self.bar.set_running(False)
        if self.items.scene_count:
            self.bar.say_total(self.items.scene_count, self.items.acquisition_count, None)
            self.notice.say(sentence)
            return
        self.bar.say_nothing()
        self.results.teach_failure(sentence, self._search)

    def show_thumbnail(self, item_id: str, image: QImage | None) -> None:
        """A thumbnail that was asked for; None: there is none."""
        self.items.put_thumbnail(item_id, image)
        key = self.items.key_of(item_id)
        if key is not None:
            self.details.put_thumbnail(key, image)

    def select_items(self, item_ids: frozenset[str]) -> None:
        """What was selected on the map; nothing is emitted."""
        self._chosen = None
        self.results.list.select_items(item_ids)
        self._describe()

    def mark_owned(self, item_ids: frozenset[str]) -> None:
        """The items that the organization has bought before."""
        self._owned = item_ids
        self.items.mark_owned(item_ids)
        self._describe()

    def selected_rows(self) -> tuple[ItemRow, ...]:
        """What is selected; a product that was chosen in the details stands for its acquisition."""
        rows = self.results.list.selected_rows()
        chosen = self._chosen
        if chosen is None:
            return rows
        key = acquisition_key(chosen)
        return tuple(chosen if acquisition_key(row) == key else row for row in rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side when there is room."""
        super().resizeEvent(event)
        wide = event.size().width() >= WIDE
        direction = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self._split.orientation() != direction:
            self._split.setOrientation(direction)
            self.details.set_wide(wide)
            self._share_room()

    def _share_room(self) -> None:
        wide = self._split.orientation() == Qt.Orientation.Horizontal
        self._split.setSizes([620, 380] if wide else [660, 340])

    def _search(self) -> None:
        try:
            query = self.form.query()
        except InputError as error:
            self.notice.say(spoken(error.sentence))
            return
        self.notice.say("")
        self._asked = query
        self.search_requested.emit(query)

    def _search_without(self, dropped: ActiveFilter) -> None:
        dropped.drop()
        self._search()

    def _toggle(self) -> None:
        if self.bar.is_running:
            self.search_stopped.emit()
        else:
            self._search()

    def _selection_changed(self) -> None:
        self._chosen = None
        self._describe()
        self.rows_selected.emit(self.selected_rows())

    def _opened(self) -> None:
        row = self._shown_row()
        self._describe()
        if row is not None:
            self.row_opened.emit(row)

    def _product_chosen(self, row: ItemRow) -> None:
        index = self.results.list.currentIndex()
        own = self.items.row_at(index)
        if index.parent().isValid() or own is None or acquisition_key(own) != acquisition_key(row):
            self.select_items(frozenset({row.item_id}))
        self._chosen = row
        self._describe()
        self.row_opened.emit(row)
        self.rows_selected.emit(self.selected_rows())

    def _shown_row(self) -> ItemRow | None:
        row = self.results.list.current_row()
        if row is not None and self._chosen and acquisition_key(self._chosen) == acquisition_key(row):
            return self._chosen
        return row

    def _describe(self) -> None:
        row = self._shown_row()
        group = self.items.acquisition(self.results.list.currentIndex())
        self.details.show_rows(self._targets(), row, tuple(group.rows) if group else (), self._owned)

    def _act(self, signal: pyqtSignal) -> None:
        rows = self._targets()
        if rows:
            signal.emit(rows)

    def _targets(self) -> tuple[ItemRow, ...]:
        """What an action concerns: the selection, or the scene that is described while nothing is selected."""
        row = self._shown_row()
        return self.selected_rows() or ((row,) if row else ())

    def _menu(self, place: QPoint) -> None:
        row = self._shown_row()
        if row is not None:
            offer_menu(self.results.list, place, self.details.menu_actions(), self.tr("Copy item id"), row.item_id)

    def _connect(self) -> None:
        area, panel, view = self.form.area, self.details, self.results.list
        for inner, outer in (
            (area.rectangle_wanted, self.rectangle_wanted),
            (area.polygon_wanted, self.polygon_wanted),
            (area.map_view_wanted, self.map_view_wanted),
            (self.form.more.collections_wanted, self.collections_wanted),
            (self.items.thumbnails.missing, self.thumbnail_wanted),
            (self.results.connect_wanted, self.connect_wanted),
            (self.bar.stop_pressed, self.search_stopped),
            (panel.thumbnail_wanted, self.thumbnail_wanted),
        ):
            inner.connect(outer)
        self._gate.passed.connect(self._take)
        self.bar.search_pressed.connect(self._search)
        view.selected.connect(self._selection_changed)
        view.opened.connect(self._opened)
        view.activated.connect(lambda _i: self._act(self.preview_wanted))
        view.customContextMenuRequested.connect(self._menu)
        panel.product_chosen.connect(self._product_chosen)
        panel.basket_wanted.connect(lambda: self._act(self.basket_wanted))
        panel.stream_wanted.connect(lambda: self._act(self.stream_wanted))
        panel.preview_wanted.connect(lambda: self._act(self.preview_wanted))
        panel.compare_wanted.connect(lambda: self._act(self.compare_wanted))
        panel.zoom_wanted.connect(lambda: self._act(self.zoom_wanted))
        keys = QShortcut(QKeySequence("Ctrl+Return"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._toggle)

    def _assemble(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(FormScroll(self.form, self.tr("Search form"), left))
        for widget in (self.bar, self.notice):
            column.addWidget(widget)
        column.addWidget(self.results, 1)
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(left)
        self._split.addWidget(self.details)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self.details.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 6, 6, 6)
        whole.addWidget(self._split)
