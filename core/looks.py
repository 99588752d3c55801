"""How a radar image is drawn."""

from __future__ import annotations

from enum import Enum


class Look(Enum):
    """The drawing of one layer. Values are stored in settings and projects."""

    DECIBEL = "db"
    """sigma nought in decibels, fixed stretch, comparable between scenes"""
    AMPLITUDE = "amplitude"
    """digital numbers as delivered, 2-98 % stretch"""
    AS_DELIVERED = "plain"
    """8-bit previews and other ready-made pictures"""
