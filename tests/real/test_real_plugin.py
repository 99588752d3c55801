"""The plugin's own search and streaming, on a real STAC API and a real object store (CapellaFace is the middle)."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.bridge.layers import open_image
from capella_explorer.bridge.streams import Streams
from capella_explorer.core.account import Connection
from capella_explorer.core.area import BoxArea
from capella_explorer.core.looks import Look
from capella_explorer.core.products import Polarization, ProductType
from capella_explorer.core.query import Interval, SearchQuery, Span
from capella_explorer.core.search import RowsFound, search
from capella_explorer.core.session import Session
from capella_explorer.core.signing import UrlSigner
from capella_real.catalogs import catalog_paths
from capella_real.conformance.capella_face import CapellaFace
from capella_real.conformance.search_sides import StacSide
from capella_real.servers.stac_api import read_items
from capella_sandbox.catalog.geometry import intersects, parse_geometry
from osgeo import gdal


@dataclass
class Desk:
    """A session and its streams on real servers, and the address between them."""

    session: Session
    streams: Streams
    face: CapellaFace
    refused: list[Any]


@pytest.fixture
def desk(qgis_app: Any, real_servers: Any, both_stores: Any, tmp_path: Path) -> Iterator[Desk]:
    """Closed when the test ends."""
    image = both_stores.image
    stored = {image.key.rpartition("/")[2]: image.key}
    stac = StacSide(real_servers.stac["generated"], whole_items=True)
    with CapellaFace(stac, real_servers.store, stored) as face:
        session = Session(Connection("Real", face.url), lambda: "nobody-looks-at-it", tmp_path / "state")
        signer = UrlSigner(session.client.download, session.client.item, session.now)
        streams = Streams(tmp_path / "streams", signer, session.transport)
        desk = Desk(session, streams, face, [])
        streams.failed.connect(lambda _, error: desk.refused.append(error))
        gdal.VSICurlClearCache()
        yield desk
        streams.close()
        session.close()
        gdal.VSICurlClearCache()


@pytest.fixture(scope="module")
def items(root: Path) -> list[Any]:
    """What the STAC API was loaded with."""
    return list(read_items(catalog_paths(root)["generated"]))


def rectangle(west: float, east: float) -> list[list[float]]:
    return [[west, -60], [east, -60], [east, 70], [west, 70], [west, -60]]


def found(desk: Desk, query: SearchQuery) -> tuple[list[str], int | None]:
    """The ids in the order in which the plugin shows them, and how many the service says there are."""
    ids: list[str] = []

    def take(event: object) -> None:
        if isinstance(event, RowsFound):
            ids.extend(row.item_id for row in event.rows)

    finished = search(desk.session.client, query, take)
    assert finished.shown == len(ids)
    return ids, finished.matched


def wanted(items: list[Any], test: Any) -> list[str]:
    return sorted(item["id"] for item in items if test(item["properties"], item))


def test_a_search_of_many_pages_brings_every_item_once_and_newest_first(desk, items):
    ids, matched = found(desk, SearchQuery(limit=10_000))
    moments = {item["id"]: item["properties"]["datetime"] for item in items}
    assert (sorted(ids), matched) == (sorted(moments), len(items))
    assert [moments[name] for name in ids] == sorted(moments.values(), reverse=True)


def test_a_search_ends_at_its_limit(desk, items):
    ids, matched = found(desk, SearchQuery(limit=750))
    assert (len(ids), len(set(ids)), matched) == (750, 750, len(items))


def test_all_that_the_form_can_say_reaches_the_real_server(desk, items):
    start, end = datetime(2023, 1, 1, tzinfo=timezone.utc), datetime(2025, 6, 30, tzinfo=timezone.utc)
    query = SearchQuery(
        interval=Interval(start, end),
        collections=("capella-geo", "capella-slc"),
        product_types=(ProductType.GEO, ProductType.SLC),
        polarizations=(Polarization.HH,),
        incidence_deg=Span(25, 40),
        limit=5000,
    )
    ids, matched = found(desk, query)
    expected = wanted(
        items,
        lambda properties, item: (
            "2023-01-01" <= properties["datetime"] < "2025-06-30"
            and item["collection"] in query.collections
            and properties["sar:product_type"] in ("GEO", "SLC")
            and "HH" in properties["sar:polarizations"]
            and 25 <= properties["view:incidence_angle"] <= 40
        ),
    )
    assert (sorted(ids), matched) == (expected, len(expected))
    assert expected


def test_an_area_over_the_antimeridian_reaches_both_sides(desk, items):
    area = {"type": "MultiPolygon", "coordinates": [[rectangle(170, 180)], [rectangle(-180, -170)]]}
    shape = parse_geometry(area)
    expected = wanted(items, lambda _, item: intersects(shape, parse_geometry(item["geometry"])))
    ids, _ = found(desk, SearchQuery(BoxArea(170, -60, -170, 70), limit=5000))
    assert sorted(ids) == expected
    assert expected


def test_one_item_is_found_by_its_id_with_a_link_to_the_real_store(desk, both_stores):
    item = desk.session.client.item(both_stores.item["collection"], both_stores.item["id"])
    assert item.row.item_id == both_stores.item["id"]
    assert item.data is not None
    assert item.data.url.href.startswith(both_stores.real.endpoint)
    assert 0 < (item.data.url.expires_at - datetime.now(timezone.utc)).total_seconds() <= 600  # type: ignore[operator]


def test_an_image_streams_from_the_real_store_with_every_pixel_right(desk, both_stores, tmp_path):
    item = desk.session.client.item(both_stores.item["collection"], both_stores.item["id"])
    layer = open_image(item, item.data.key, Look.AS_DELIVERED, desk.streams)
    assert layer.isValid()
    streamed = gdal.Open(layer.source()).ReadAsArray()
    truth = tmp_path / "truth.tif"
    truth.write_bytes(both_stores.image.content)
    assert (streamed == gdal.Open(str(truth)).ReadAsArray()).all()
    assert streamed.any()
    provider, extent = layer.dataProvider(), layer.extent()
    block = provider.block(1, extent, 64, 64)
    assert block.isValid()
    assert desk.refused == []
    assert layer.crs().authid() == f"EPSG:{both_stores.item['properties']['proj:epsg']}"


def test_a_link_that_dies_at_the_real_store_is_renewed_while_the_layer_lives(desk, both_stores):
    desk.face.lifetime_s = 4
    item = desk.session.client.item(both_stores.item["collection"], both_stores.item["id"])
    layer = open_image(item, item.data.key, Look.AS_DELIVERED, desk.streams)
    first = gdal.Open(layer.source()).ReadAsArray(0, 0, 64, 64)
    time.sleep(6)
    gdal.VSICurlClearCache()
    assert (gdal.Open(layer.source()).ReadAsArray(0, 0, 64, 64) == first).all()
    assert desk.refused == []
