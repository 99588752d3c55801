"""What has been downloaded need not stream any longer: said once above the map, with the button that changes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.local_copy import LocalOffer
from .bar_message import BarMessage, Choice

if TYPE_CHECKING:
    from qgis.gui import QgsMessageBar
    from qgis.PyQt.QtWidgets import QWidget


class LocalOffers(QObject):
    """One message for each download, however many layers it concerns; it stays until somebody answers."""

    read_wanted = pyqtSignal(object)
    """ids of the layers that were offered"""

    def __init__(self, bar: QgsMessageBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar = bar

    def show(self, offer: LocalOffer) -> None:
        """Layers that stream what lies on the disk now."""
        one = self.tr("Capella Explorer: “{layer}” has been downloaded, and its layer still streams.")
        many = self.tr(
            "Capella Explorer: %Ln layers still stream images that have been downloaded.", "", len(offer.layer_ids)
        )
        choice = Choice(
            self.tr("Read from &disk"),
            self.tr("The layers read the downloaded files from now on; their menu changes it back"),
            lambda: self.read_wanted.emit(offer.layer_ids),
        )
        message = BarMessage(one.format(layer=offer.title) if len(offer.layer_ids) == 1 else many, (choice,))
        item = self._bar.pushWidget(message, Qgis.MessageLevel.Info, 0)
        message.answered.connect(lambda: self._bar.popWidget(item))
