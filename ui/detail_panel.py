"""The scene that is looked at: picture, facts, the other products of its acquisition, and what can be done."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QAction, QBoxLayout, QFrame, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from ..core.items import ItemRow
from . import icons, wording
from .acquisitions import acquisition_key
from .chips import ChipRow
from .facts import Facts
from .flow_layout import FlowLayout
from .picture import Picture
from .picture_memory import PictureMemory
from .side_by_side import LEAST_VIEWS, MOST_VIEWS


class DetailPanel(QWidget):
    """Shows one product; its actions concern every selected one, and say how many."""

    product_chosen = pyqtSignal(object)
    basket_wanted = pyqtSignal()
    stream_wanted = pyqtSignal()
    preview_wanted = pyqtSignal()
    compare_wanted = pyqtSignal()
    zoom_wanted = pyqtSignal()
    thumbnail_wanted = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, ItemRow] = {}
        self._pictures = PictureMemory()
        self._shown = ""
        self.picture = Picture(self)
        self.facts = Facts(self)
        self.owned = QLabel(self)
        self.products = ChipRow(self.tr("Products of this acquisition"), exclusive=True, parent=self)
        self.products.changed.connect(self._chosen)
        self.basket = self._action(icons.BASKET, self.basket_wanted)
        self.preview = self._action(icons.PREVIEW, self.preview_wanted)
        self.compare = self._action(icons.COMPARE, self.compare_wanted)
        self.stream = self._action(icons.STREAM, self.stream_wanted)
        self.zoom = self._action(icons.ZOOM, self.zoom_wanted)
        self._assemble()
        self.set_wide(False)
        self.show_rows((), None, (), frozenset())

    def show_rows(
        self, selected: tuple[ItemRow, ...], row: ItemRow | None, siblings: tuple[ItemRow, ...], owned: frozenset[str]
    ) -> None:
        """`row` is described with the `siblings` of its acquisition; the actions concern `selected`."""
        self._rows = {sibling.item_id: sibling for sibling in siblings}
        self._scroll.setEnabled(row is not None)
        if row is not None:
            self.facts.show_row(row)
            self._show_picture(row)
            self._offer(row, siblings, owned)
        self._name_actions(selected)

    def set_wide(self, wide: bool) -> None:
        """Beside the list the picture stands on top in large; under it there is only room for a small one."""
        direction = QBoxLayout.Direction.TopToBottom if wide else QBoxLayout.Direction.LeftToRight
        self._top.setDirection(direction)
        self.picture.set_large(wide)

    def put_thumbnail(self, key: str, image: QImage | None) -> None:
        """The picture of an acquisition has come; None: it has none."""
        self._pictures.put(key, image)
        if key == self._shown:
            self.picture.show_image(image, self.tr("No thumbnail"))

    def menu_actions(self) -> tuple[QAction, ...]:
        """What can be done, for a context menu too."""
        several = (self.compare,) if self.compare.isEnabled() else ()
        return (self.preview, *several, self.basket, self.stream, self.zoom)

    def _show_picture(self, row: ItemRow) -> None:
        key = self._shown = acquisition_key(row)
        words = self.tr("No thumbnail") if self._pictures.is_known(key) else self.tr("Fetching the thumbnail")
        self.picture.show_image(self._pictures.image(key), words)
        if self._pictures.ask_once(key):
            self.thumbnail_wanted.emit(row)

    def _offer(self, row: ItemRow, siblings: tuple[ItemRow, ...], owned: frozenset[str]) -> None:
        self.products.blockSignals(True)
        self.products.set_chips((s.item_id, s.product_type, _meaning(s)) for s in siblings)
        self.products.choose((row.item_id,))
        self.products.blockSignals(False)
        is_owned = row.item_id in owned
        text = (
            self.tr("\u2713 {product} is owned by your organization")
            if is_owned
            else self.tr("{product} is not owned yet")
        )
        self.owned.setText(text.format(product=row.product_type))
        self.owned.setToolTip(self.tr("The server names the price in the review, before anything is bought"))

    def _name_actions(self, selected: tuple[ItemRow, ...]) -> None:
        count = len(selected)
        kind = selected[0].product_type if count == 1 else ""
        self.basket.setText(
            self.tr("Add {product} to &basket").format(product=kind)
            if kind
            else self.tr("Add %Ln scenes to &basket", "", count)
            if count
            else self.tr("Add to &basket")
        )
        self.preview.setText(self.tr("Prev&iew"))
        self.compare.setText(self.tr("Co&mpare"))
        self.stream.setText(self.tr("S&tream"))
        self.zoom.setText(self.tr("&Zoom"))
        streamable = any(row.is_streamable for row in selected)
        for action in (self.preview, self.basket, self.stream, self.zoom):
            action.setEnabled(bool(count))
        # In this order: an action that cannot be seen cannot be enabled.
        self.compare.setVisible(LEAST_VIEWS <= count <= MOST_VIEWS)
        self.compare.setEnabled(LEAST_VIEWS <= count <= MOST_VIEWS)
        self.stream.setEnabled(streamable)
        self._explain(streamable or not count)

    def _explain(self, streamable: bool) -> None:
        self.basket.setToolTip(self.tr("Puts the selected scenes into the basket. Nothing is bought by that."))
        self.preview.setToolTip(self.tr("Shows the free preview on the map (Enter)"))
        self.compare.setToolTip(self.tr("Shows the free previews side by side, in views that move with the map"))
        self.zoom.setToolTip(self.tr("Moves the map to the selected scenes"))
        self.stream.setToolTip(
            self.tr("Streams the scene onto the map. What is not owned goes to the cost review first.")
            if streamable
            else self.tr("This product cannot be streamed: add it to the basket and download it")
        )
        for button in self._buttons:
            # Left to itself the button takes the action's text without its mnemonic.
            button.defaultAction().setIconText(button.defaultAction().text())
            button.setVisible(button.defaultAction().isVisible())
            button.setAccessibleName(button.text().replace("&", ""))

    def _chosen(self) -> None:
        for item_id in self.products.chosen():
            self.product_chosen.emit(self._rows[item_id])

    def _action(self, icon: str, signal: pyqtSignal) -> QAction:
        action = QAction(icons.theme_icon(icon), "", self)
        action.triggered.connect(lambda _on: signal.emit())
        return action

    def _assemble(self) -> None:
        inside = QWidget(self)
        beside = QVBoxLayout()
        beside.addWidget(self.products)
        beside.addWidget(self.owned)
        beside.addStretch(1)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addWidget(self.picture)
        self._top.addLayout(beside, 1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._top)
        column.addWidget(self.facts)
        column.addStretch(1)
        self.owned.setWordWrap(True)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Details of the scene"))
        self._scroll.setToolTip(self.tr("Details of the scene that is selected in the list"))
        self._scroll.setWidget(inside)
        bar = QWidget(self)
        flow = FlowLayout(bar, gap=4)
        actions = (self.basket, self.preview, self.compare, self.stream, self.zoom)
        self._buttons = [self._button(bar, action) for action in actions]
        for button in self._buttons:
            flow.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(bar)

    def _button(self, bar: QWidget, action: QAction) -> QToolButton:
        button = QToolButton(bar)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button


def _meaning(row: ItemRow) -> str:
    return wording.product_meaning(row.product) if row.product else row.product_type
