"""Vessel detection: the analytic product of a GEO image, with the ships that the scene really holds."""

import json
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .cog import Raster
from .grid import Item, capped, file_grid
from .render import Scene
from .shore import shore
from .site import seed_of
from .targets import Vessel, reflectors

MASK_SIDE = 1024
LEAST_CONFIDENCE = 0.5
COLLECTION = "capella-vessel-detection"


def vessel_item(geo_item: Item) -> Item:
    """The STAC item of the vessel detection made from a GEO item."""
    item = deepcopy(geo_item)
    item["id"] = geo_item["id"].replace("_GEO_", "_VS_")
    item["collection"] = COLLECTION
    for name in ("proj:shape", "proj:transform"):
        item["properties"].pop(name, None)
    item["properties"]["sar:product_type"] = "VS"
    kept = {key: asset for key, asset in item["assets"].items() if key in ("preview", "thumbnail")}
    item["assets"] = {
        "analytic_product": _asset(f"{item['id']}.geojson", "application/geo+json"),
        "analytic_product_diag": _asset(f"{item['id']}_diag.geojson", "application/geo+json"),
        "landmask": _asset(f"{item['id']}_landmask.tif", "image/tiff; application=geotiff"),
        **kept,
    }
    return item


def geo_id_of(vessel_id: str) -> str:
    """The id of the GEO item a vessel detection was made from."""
    return vessel_id.replace("_VS_", "_GEO_")


def _asset(name: str, media: str) -> dict[str, Any]:
    return {"href": name, "roles": ["data"], "type": media}


@dataclass(frozen=True)
class Detection:
    """Something bright on the water, or (diagnostic) on land: local metres, size in metres, heading in degrees."""

    x: float
    y: float
    length: float
    width: float
    heading: float
    confidence: float
    on_land: bool


@dataclass(frozen=True)
class Detections:
    """The files of one vessel detection; `item` is the GEO item."""

    item: Item
    max_side: int

    @property
    def scene(self) -> Scene:
        """The ground of the GEO image."""
        return Scene(self.item, file_grid(self.item, self.max_side))

    def write_points(self, path: Path) -> None:
        """GeoJSON of vessels with a confidence of at least 0.5, land removed."""
        found = [_seen(ship, self.item["id"]) for ship in self.scene.ships]
        self._save(path, [one for one in found if one.confidence >= LEAST_CONFIDENCE])

    def write_diagnostic(self, path: Path) -> None:
        """GeoJSON of everything the detector saw, on land too."""
        scene = self.scene
        found = [_seen(ship, self.item["id"]) for ship in scene.ships]
        lures = reflectors(scene.site, scene.view, scene.extent, [], scene.grid.spacing)
        found.extend(Detection(lure.x, lure.y, 24.0, 12.0, 0.0, 0.35, True) for lure in lures)
        self._save(path, found)

    def write_landmask(self, path: Path) -> None:
        """Byte raster: 1 land, 0 water."""
        import numpy as np

        grid = capped(file_grid(self.item, self.max_side), MASK_SIDE)
        raster, scene = Raster.empty(grid, "Byte"), Scene(self.item, grid)
        mesh = scene.mesh()
        block = mesh.block(slice(1, grid.rows + 1), slice(1, grid.columns + 1))
        land = np.broadcast_to(shore(block, scene.site) > 0, block.shape)
        raster.write(0, land.astype(np.uint8))
        raster.dataset.GetRasterBand(1).DeleteNoDataValue()
        raster.save_cog(path)

    def _save(self, path: Path, found: list[Detection]) -> None:
        site = self.scene.site
        document = {
            "type": "FeatureCollection",
            "name": geo_id_of(self.item["id"]).replace("_GEO_", "_VS_"),
            "crs": {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{site.projection.epsg}"}},
            "features": [_feature(number, one, self.scene) for number, one in enumerate(found, 1)],
        }
        path.write_text(json.dumps(document, indent=1), encoding="utf-8")


def _seen(ship: Vessel, item_id: str) -> Detection:
    """What a detector makes of a ship: nearly its size, surer the brighter and longer it is."""
    draw = seed_of(item_id, round(ship.x), round(ship.y)) / 2**62
    confidence = min(0.99, 0.30 + ship.length / 320 + ship.peak_db / 100 + 0.2 * draw)
    error = 1 + 0.08 * (draw - 0.5)
    return Detection(ship.x, ship.y, ship.length * error, ship.width * error, ship.heading, round(confidence, 3), False)


def _feature(number: int, one: Detection, scene: Scene) -> dict[str, Any]:
    east, north = scene.site.east + one.x, scene.site.north + one.y
    longitude, latitude = scene.site.projection.inverse(east, north)
    return {
        "type": "Feature",
        "id": number,
        "geometry": {"type": "Point", "coordinates": [round(east, 2), round(north, 2)]},
        "properties": {
            "detection_id": number,
            "confidence": one.confidence,
            "length": round(one.length, 1),
            "width": round(one.width, 1),
            "heading": round(one.heading, 1),
            "longitude": round(longitude, 7),
            "latitude": round(latitude, 7),
            "on_land": one.on_land,
            "datetime": scene.item["properties"]["datetime"],
        },
    }
