"""Preferences survive a restart, and hold no secret."""

from decimal import Decimal

from capella_explorer.core.account import CAPELLA, Connection
from capella_explorer.core.looks import Look
from capella_explorer.core.settings import Settings
from qgis.core import QgsSettings

OTHERS = Settings(
    connections=(CAPELLA, Connection("Sandbox", "http://127.0.0.1:1", "abc1234", "http://127.0.0.1:1/")),
    active="Sandbox",
    download_folder="/data/radar",
    look=Look.AMPLITUDE,
    renew_free_orders=True,
    order_cap=Decimal("2500.50"),
    month_cap=Decimal(9000),
    automation_cap=Decimal(0),
    dry_run=True,
    search_limit=77,
    keep_tiles=False,
    tile_megabytes=512,
    download_connections=4,
    download_speed_limit=2_000_000,
    add_downloads_to_map=True,
)


def test_a_new_profile_has_the_defaults(settings_store):
    assert settings_store.load() == Settings()


def test_what_was_saved_is_loaded(settings_store):
    settings_store.save(OTHERS)
    assert settings_store.load() == OTHERS


def test_broken_values_fall_back_one_by_one(settings_store):
    settings_store.save(OTHERS)
    broken = {"connections": "{", "look": "neon", "order_cap": "much", "search_limit": "-1"}
    for name, value in broken.items():
        QgsSettings().setValue(f"capella_explorer/{name}", value)
    loaded = settings_store.load()
    assert (loaded.connections, loaded.look, loaded.order_cap, loaded.search_limit) == (
        (CAPELLA,),
        Look.DECIBEL,
        None,
        500,
    )
    assert loaded.download_folder == "/data/radar"
