"""What the user prefers, as one value with its defaults. Where it is kept is the bridge's business."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from .account import CAPELLA, Connection
from .looks import Look


@dataclass(frozen=True)
class Settings:
    """Every preference."""

    connections: tuple[Connection, ...] = (CAPELLA,)
    """at least one; names are unique"""
    active: str = CAPELLA.name
    """name of the connection in use"""
    download_folder: str = ""
    """empty: ask each time, starting in the user's home"""
    look: Look = Look.DECIBEL
    """how geocoded radar images are drawn at first"""
    smooth_speckle: bool = True
    """average speckle where the map is smaller than the image"""
    renew_free_orders: bool = False
    """renew an expired order without asking when the review says that every line is free"""
    order_cap: Decimal | None = None
    """US dollars that one order may cost at most; None sets no limit"""
    month_cap: Decimal | None = None
    """US dollars that all orders of one calendar month may cost together; None sets no limit"""
    automation_cap: Decimal | None = None
    """US dollars that orders sent without a person may cost in one calendar month; None sets no limit"""
    dry_run: bool = False
    """run the whole flow but send no order"""
    search_limit: int = 500
    """scenes that a search asks for at first"""
    keep_tiles: bool = True
    """keep what was streamed on this machine, so that it is not fetched twice"""
    tile_megabytes: int = 2048
    """what may be kept at most, in MB (10^6 bytes)"""
    download_connections: int = 32
    """connections of all downloads together"""
    download_speed_limit: int = 0
    """bytes per second of all downloads together; 0 sets no limit"""
    add_downloads_to_map: bool = False
    """open images and detections on the map as soon as they are downloaded"""

    @property
    def connection(self) -> Connection:
        """The connection in use; the first one where the active name is gone."""
        return next((c for c in self.connections if c.name == self.active), self.connections[0])

    def with_connection(self, connection: Connection) -> Settings:
        """These settings with `connection` added, or put in place of the one of the same name, and active."""
        others = tuple(c for c in self.connections if c.name != connection.name)
        kept = tuple(connection if c.name == connection.name else c for c in self.connections)
        return replace(
            self,
            connections=kept if len(others) < len(self.connections) else (*others, connection),
            active=connection.name,
        )

    def without_connection(self, name: str) -> Settings:
        """These settings without that connection; the last one cannot be removed."""
        left = tuple(c for c in self.connections if c.name != name)
        return replace(self, connections=left) if left else self
