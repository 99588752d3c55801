"""How every list of the dock draws a cell: a picture or a pill, a first line, and a quieter second line."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from qgis.PyQt.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPixmap
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from .qt_numbers import as_int

SECOND_LINE = int(Qt.ItemDataRole.UserRole) + 1
"""text of the quieter line"""
PILL = int(Qt.ItemDataRole.UserRole) + 2
"""a `Pill` in place of the first line"""
PICTURE = int(Qt.ItemDataRole.UserRole) + 3
"""a `QPixmap` at the left, null until it has arrived; None where the cell has no picture"""

MARGIN = 4


class Shape(Enum):
    """The sign of a pill, so that colour is never alone."""

    CHECK = "check"
    RING = "ring"
    CROSS = "cross"
    ALERT = "alert"


@dataclass(frozen=True)
class Pill:
    """A state in one word with its sign; a filled one stands out."""

    word: str
    shape: Shape
    filled: bool = False


class CellDelegate(QStyledItemDelegate):
    """Draws two lines; the row height follows the font, so it holds at any scale."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Two lines and the margins; wide enough for what is written."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        option = shown
        lines = option.fontMetrics.lineSpacing()
        height = 2 * lines + 2 * MARGIN
        texts = (index.data(Qt.ItemDataRole.DisplayRole), index.data(SECOND_LINE))
        width = max(option.fontMetrics.horizontalAdvance(str(text or "")) for text in texts) + 3 * MARGIN
        pill = index.data(PILL)
        if pill:
            width = max(width, pill_size(option, pill).width() + 2 * MARGIN)
        return QSize(width + (height if index.data(PICTURE) is not None else 0), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Background and focus by the style, the rest by us."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text, shown.icon = "", QIcon()
        widget = option.widget
        style = widget.style() if isinstance(widget, QWidget) else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        self._lines(painter, shown, index, self._picture(painter, shown, index, rect))
        painter.restore()

    def _picture(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex, rect: QRect) -> QRect:
        picture = index.data(PICTURE)
        if picture is None:
            return rect
        square = QRect(rect.left(), rect.top(), rect.height(), rect.height())
        if isinstance(picture, QPixmap) and not picture.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = picture.size().scaled(square.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRect(square.topLeft(), size)
            target.moveCenter(square.center())
            painter.drawPixmap(target, picture)
        else:
            painter.setPen(QPen(quiet(option, index, 0.35), 1, Qt.PenStyle.DotLine))
            painter.drawRect(square)
        return rect.adjusted(square.width() + 2 * MARGIN, 0, 0, 0)

    def _lines(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex, rect: QRect) -> None:
        first, second, pill = index.data(Qt.ItemDataRole.DisplayRole), index.data(SECOND_LINE), index.data(PILL)
        half = rect.height() // 2
        top = QRect(rect.left(), rect.top(), rect.width(), half if second else rect.height())
        if pill:
            draw_pill(painter, option, index, top, pill)
        else:
            painter.setFont(option.font)
            painter.setPen(ink(option, index))
            draw_text(painter, option, top, str(first or ""))
        if second:
            painter.setFont(option.font)
            painter.setPen(quiet(option, index))
            draw_text(painter, option, QRect(rect.left(), rect.top() + half, rect.width(), half), str(second))


def ink(option: QStyleOptionViewItem, index: QModelIndex | None = None) -> QColor:
    """The colour of text, on a selection too."""
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
    enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
    active = bool(option.state & QStyle.StateFlag.State_Active)
    group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
    return option.palette.color(group if enabled else QPalette.ColorGroup.Disabled, role)


def quiet(option: QStyleOptionViewItem, index: QModelIndex | None = None, strength: float = 0.72) -> QColor:
    """The same, softer."""
    color = ink(option, index)
    color.setAlphaF(strength * color.alphaF())
    return color


def draw_text(painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str) -> None:
    """One line, cut with dots where it does not fit."""
    metrics = painter.fontMetrics()
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    across = option.displayAlignment & Qt.AlignmentFlag.AlignRight
    side = Qt.AlignmentFlag.AlignRight if across else Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect, as_int(side | Qt.AlignmentFlag.AlignVCenter), cut)


def pill_size(option: QStyleOptionViewItem, pill: Pill) -> QSize:
    """The room that a pill takes."""
    height = option.fontMetrics.height() + 2
    return QSize(option.fontMetrics.horizontalAdvance(pill.word) + (7 * height) // 4, height)


def draw_pill(painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex, rect: QRect, pill: Pill) -> None:
    """The sign and the word in a rounded frame."""
    size = pill_size(option, pill)
    frame = QRectF(rect.left() + 0.5, rect.center().y() - size.height() / 2 + 0.5, size.width(), size.height() - 1)
    frame.setWidth(min(frame.width(), rect.width() - 1))
    color = ink(option, index)
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.setPen(QPen(color if pill.filled else quiet(option, index, 0.55), 1))
    fill = option.palette.color(QPalette.ColorRole.Highlight)
    fill.setAlphaF(0.28)
    painter.setBrush(fill if pill.filled and not selected else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
    side = frame.height() / 2
    sign = QRectF(frame.left() + 0.7 * side, frame.top() + 0.5 * side, side, side)
    draw_sign(painter, color, sign, pill.shape)
    painter.setFont(option.font)
    painter.setPen(color)
    text = frame.adjusted(frame.height() * 1.05, 0, -frame.height() * 0.3, 0).toRect()
    draw_text(painter, option, text, pill.word)


def draw_sign(painter: QPainter, color: QColor, box: QRectF, shape: Shape) -> None:
    """Check, ring, cross or exclamation mark in that box."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, max(1.5, box.height() / 6), cap=Qt.PenCapStyle.RoundCap))
    if shape is Shape.CHECK:
        painter.drawPolyline(*_points(box, (0, 0.55), (0.38, 0.9), (1, 0.15)))
    elif shape is Shape.CROSS:
        painter.drawLine(*_points(box, (0.1, 0.1), (0.9, 0.9)))
        painter.drawLine(*_points(box, (0.9, 0.1), (0.1, 0.9)))
    elif shape is Shape.ALERT:
        painter.drawLine(*_points(box, (0.5, 0), (0.5, 0.6)))
        painter.drawPoint(*_points(box, (0.5, 0.98)))
    else:
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))


def _points(box: QRectF, *places: tuple[float, float]) -> list[QPointF]:
    return [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in places]
