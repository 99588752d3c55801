"""What can go wrong with the queue of downloads itself; see the tree in errors.py."""

from __future__ import annotations

from .errors import FolderNotWritable, TransferError


class QueueBroken(TransferError):
    """The file of the queue cannot be written or read."""

    default = "The list of downloads cannot be kept: free some disk space or check the profile folder of QGIS."


class QueueTooNew(QueueBroken):
    """The queue was written by a newer version of the plugin."""

    default = "The list of downloads comes from a newer Capella Explorer: update the plugin."


class FolderGone(FolderNotWritable):
    """A folder that was there when the download was asked for is not there any more, e.g. a disk without its plug."""

    default = "The folder of this download is gone: connect its disk and continue, or download into another folder."


class FilesGone(TransferError):
    """The order does not hold the items any more that were to be fetched."""

    default = "The files of this download are not part of the order any more: choose them anew in the list of orders."


class ReportGone(TransferError):
    """The report of a delivery does not lie beside its files."""

    default = "The report of this download is not there: its folder was moved, or its disk is not connected."
