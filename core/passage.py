"""Which way bytes go from a store to GDAL, and what is kept of them."""

from __future__ import annotations

from dataclasses import dataclass

from .kept_blocks import KeptBlocks

PATIENCE_S = 20.0
"""how long a block is waited for since the last one came; GDAL itself would wait for ever, in a thread that QGIS needs
for other work"""


@dataclass(frozen=True)
class Passage:
    """Whether bytes pass through this process, and what is kept of them."""

    kept: KeptBlocks | None = None
    relays: bool = False
    """for networks that GDAL cannot use as QGIS does"""
    patience_s: float = PATIENCE_S

    @property
    def is_open(self) -> bool:
        """False where GDAL reads at the store itself."""
        return self.relays or self.kept is not None
