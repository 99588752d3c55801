"""Where preferences are kept: `QgsSettings` under one heading, without any secret."""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation
from typing import Any

from qgis.core import QgsSettings

from ..core.account import Connection
from ..core.looks import Look
from ..core.settings import Settings

HEADING = "capella_explorer"


class SettingsStore:
    """Reads and writes one `Settings` value."""

    def load(self) -> Settings:
        """The stored preferences; defaults for what is missing or broken."""
        default = Settings()
        return Settings(
            connections=_connections(self._get("connections", "")) or default.connections,
            active=str(self._get("active", default.active)),
            download_folder=str(self._get("download_folder", "")),
            look=Look(look) if (look := str(self._get("look", ""))) in Look._value2member_map_ else default.look,
            smooth_speckle=_flag(self._get("smooth_speckle", default.smooth_speckle)),
            renew_free_orders=_flag(self._get("renew_free_orders", False)),
            order_cap=_amount(self._get("order_cap", "")),
            month_cap=_amount(self._get("month_cap", "")),
            automation_cap=_amount(self._get("automation_cap", "")),
            dry_run=_flag(self._get("dry_run", False)),
            search_limit=self._number("search_limit", default.search_limit, 1, 10_000),
            keep_tiles=_flag(self._get("keep_tiles", default.keep_tiles)),
            tile_megabytes=self._number("tile_megabytes", default.tile_megabytes, 16, 1_000_000),
            download_connections=self._number("download_connections", default.download_connections, 1, 64),
            download_speed_limit=self._number("download_speed_limit", default.download_speed_limit, 0, 10**10),
            add_downloads_to_map=_flag(self._get("add_downloads_to_map", False)),
        )

    def save(self, settings: Settings, before: Settings | None = None) -> None:
        """Writes all preferences; only those that differ from `before`, because other windows keep theirs here too."""
        known = _values(before) if before else {}
        store = QgsSettings()
        for name, value in _values(settings).items():
            if name not in known or value != known[name]:
                store.setValue(f"{HEADING}/{name}", value)

    def _get(self, name: str, default: object) -> object:
        return QgsSettings().value(f"{HEADING}/{name}", default)

    def _number(self, name: str, default: int, least: int, most: int) -> int:
        try:
            number = int(str(self._get(name, default)))
        except ValueError:
            return default
        return number if least <= number <= most else default


def _values(settings: Settings) -> dict[str, Any]:
    connections = [[c.name, c.api_url, c.auth_id, c.console_url] for c in settings.connections]
    return {
        "connections": json.dumps(connections),
        "active": settings.active,
        "download_folder": settings.download_folder,
        "look": settings.look.value,
        "smooth_speckle": settings.smooth_speckle,
        "renew_free_orders": settings.renew_free_orders,
        "order_cap": _text(settings.order_cap),
        "month_cap": _text(settings.month_cap),
        "automation_cap": _text(settings.automation_cap),
        "dry_run": settings.dry_run,
        "search_limit": settings.search_limit,
        "keep_tiles": settings.keep_tiles,
        "tile_megabytes": settings.tile_megabytes,
        "download_connections": settings.download_connections,
        "download_speed_limit": settings.download_speed_limit,
        "add_downloads_to_map": settings.add_downloads_to_map,
    }


def _connections(text: object) -> tuple[Connection, ...]:
    try:
        rows = json.loads(str(text)) if text else []
        return tuple(Connection(*(str(part) for part in row)) for row in rows)
    except (ValueError, TypeError):
        return ()


def _flag(value: object) -> bool:
    return str(value).lower() in ("true", "1")


def _amount(value: object) -> Decimal | None:
    try:
        amount = Decimal(str(value)) if value not in ("", None) else None
    except InvalidOperation:
        return None
    return amount if amount is not None and amount.is_finite() and amount >= 0 else None


def _text(amount: Decimal | None) -> str:
    return "" if amount is None else str(amount)
