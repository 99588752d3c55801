"""The STAC items of a collect's products, in the words and layout of the real catalog."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from hashlib import sha256
from math import radians, sin
from typing import Any

from .collect import Collect
from .footprint import Footprint, footprint, geometry
from .modes import Mode

EXTENSIONS = [
    f"https://stac-extensions.github.io/{name}/schema.json"
    for name in ("sat/v1.0.0", "view/v1.0.0", "processing/v1.1.0", "projection/v1.1.0")
]
GEOCODED = ("GEO", "GEC", "CSI")
MULTILOOKED = ("GEO", "GEC", "CSI", "SIDD")
SUFFIX = {"SICD": ".ntf", "SIDD": ".ntf", "CPHD": ".cphd"}
MEDIA = {".tif": "image/tiff; application=geotiff", ".ntf": "application/vnd.nitf", ".cphd": "application/vnd.cphd"}
COG_MEDIA = "image/tiff; application=geotiff; profile=cloud-optimized"


@dataclass(frozen=True)
class Product:
    """One product of a collect with the window of time (s after the collect's start) it was focused from."""

    collect: Collect
    name: str

    @property
    def trim(self) -> float:
        """Seconds cut from either end: single-look products of some collects keep only the inner part."""
        is_inner = self.collect.has_inner_window and self.name in ("SLC", "SICD")
        return self.collect.seconds * 0.2 if is_inner else 0.0

    @cached_property
    def start(self) -> datetime:
        """First moment used."""
        early = self.collect.has_inner_window and self.name == "CPHD"
        return self.collect.start + timedelta(seconds=self.trim - (2.4 if early else 0.0))

    @cached_property
    def stop(self) -> datetime:
        """Last moment used."""
        return self.collect.stop - timedelta(seconds=self.trim)

    @cached_property
    def item_id(self) -> str:
        """The granule id: satellite, mode, product, polarisation, truncated start and stop."""
        look = self.collect.look
        span = f"{self.start:%Y%m%d%H%M%S}_{self.stop:%Y%m%d%H%M%S}"
        satellite = f"C{look.satellite.number:02d}"
        return f"CAPELLA_{satellite}_{look.kind.mode.token}_{self.name}_{look.polarization}_{span}"

    @property
    def footprint(self) -> Footprint:
        """Where this product lies; single-look ones a little smaller, phase history larger than GEO."""
        look = self.collect.look
        grown = {"SIDD": 1.03, "CPHD": 1.12, "SLC": 0.998, "SICD": 0.998, "GEC": 1.001}.get(self.name, 1.0)
        return footprint(look, look.length * grown, look.width * (2 - grown if grown < 1 else grown**0.5))


def product_names(collect: Collect) -> list[str]:
    """Every collect has the six image products, some a colour one."""
    return ["GEO", "GEC", "SLC", "SICD", "SIDD", "CPHD", *(["CSI"] if collect.has_colour else [])]


def items(collect: Collect) -> list[dict[str, Any]]:
    """The items of all products of a collect."""
    geo_id = Product(collect, "GEO").item_id
    return [_item(Product(collect, name), geo_id) for name in product_names(collect)]


def _item(product: Product, geo_id: str) -> dict[str, Any]:
    mark = product.footprint
    shape, bbox = geometry(mark)
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "stac_extensions": list(EXTENSIONS),
        "id": product.item_id,
        "collection": "capella-open-data" if product.collect.is_free else f"capella-{product.name.lower()}",
        "geometry": shape,
        "bbox": bbox,
        "properties": _properties(product, mark),
        "links": [],
        "assets": _assets(product, geo_id),
    }


def _properties(product: Product, mark: Footprint) -> dict[str, Any]:
    unsorted = {
        **_platform(product),
        **_times(product),
        **_angles(product),
        **_sar(product),
        **_grid(product, mark),
        **_capella(product),
    }
    return dict(sorted(unsorted.items()))


def _platform(product: Product) -> dict[str, Any]:
    satellite = product.collect.look.satellite
    return {
        "constellation": "capella",
        "platform": f"capella-{satellite.number}",
        "instruments": [f"capella-radar-{satellite.number}"],
        "processing:software": {"Capella SAR Processor": software(product.collect.start)},
    }


def software(moment: datetime) -> str:
    """Processor version that was current at a time."""
    years = {2020: "2.27.0", 2021: "2.33.0", 2022: "2.43.2", 2023: "2.52.0", 2024: "2.64.3", 2025: "3.8.0"}
    return years.get(moment.year, "3.20.1")


def _stamp(moment: datetime) -> str:
    return moment.replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def _times(product: Product) -> dict[str, Any]:
    place = product.collect.look.place
    centre = product.start + (product.stop - product.start) / 2
    local = centre + timedelta(hours=place.utc_offset)
    minutes = round(abs(place.utc_offset) * 60)
    sign = "-" if place.utc_offset < 0 else "+"
    offset = f"{sign}{minutes // 60:02d}{minutes % 60:02d}"
    return {
        "datetime": _stamp(centre),
        "start_datetime": _stamp(product.start),
        "end_datetime": _stamp(product.stop),
        "locale:datetime": _stamp(local)[:-1] + offset,
        "locale:time": _stamp(local)[11:-1],
        "locale:timezone": place.timezone,
    }


def _angles(product: Product) -> dict[str, Any]:
    """Angles in degrees; the look angle stands under either of the two names that exist in the wild."""
    look = product.collect.look
    name = "view:look_angle" if product.collect.number % 2 else "capella:look_angle"
    return {
        "view:incidence_angle": look.incidence,
        "view:azimuth": round(look.view_azimuth, 1),
        name: round(look.look_angle, 1),
        "capella:squint_angle": look.squint,
        "capella:layover_angle": round(-look.squint * 0.95, 1),
        "sat:orbit_state": "ascending" if look.ascending else "descending",
        "sat:absolute_orbit": product.collect.orbit,
        "sat:relative_orbit": product.collect.orbit % 59,
        "sar:observation_direction": "left" if look.left else "right",
    }


def _sar(product: Product) -> dict[str, Any]:
    look = product.collect.look
    kind, ground = look.kind, look.ground_resolution
    is_multilooked = product.name in MULTILOOKED
    spacing = kind.pixel_spacing(ground)
    single_ground = round(kind.slc_range_resolution / sin(radians(look.incidence)), 2)
    return {
        "sar:product_type": product.name,
        "sar:instrument_mode": kind.mode.value,
        "sar:polarizations": [look.polarization],
        "sar:frequency_band": "X",
        "sar:center_frequency": 9.6 if look.satellite.number == 13 else 9.65,
        "sar:looks_range": 1,
        "sar:looks_azimuth": kind.azimuth_looks if is_multilooked else 1,
        "sar:looks_equivalent_number": kind.looks_number if is_multilooked else 1,
        "sar:resolution_azimuth": kind.azimuth_resolution if is_multilooked else kind.slc_azimuth[1],
        "sar:resolution_range": kind.range_resolution if is_multilooked else kind.slc_range_resolution,
        "sar:pixel_spacing_azimuth": spacing if is_multilooked else kind.slc_azimuth[0],
        "sar:pixel_spacing_range": spacing if is_multilooked else single_ground,
        "capella:resolution_ground_range": round(ground, 2) if is_multilooked else single_ground,
    }


def _grid(product: Product, mark: Footprint) -> dict[str, Any]:
    look = product.collect.look
    longitude, latitude = mark.centroid
    centroid = {"proj:centroid": {"lat": latitude, "lon": longitude}}
    if product.name in GEOCODED:
        grid = mark.grid(look.kind.pixel_spacing(look.ground_resolution))
        shape = [grid.rows, grid.columns]
        return {**centroid, "proj:epsg": grid.epsg, "proj:shape": shape, "proj:transform": grid.transform}
    return {**centroid, "proj:shape": _plain_shape(product)}


def _plain_shape(product: Product) -> list[int]:
    """Rows (azimuth, or pulses) and columns (range) of a product that lies on no map grid."""
    look = product.collect.look
    if product.name == "CPHD":
        return [round(10_100 * product.collect.seconds), 11_520 if look.kind.mode is Mode.STRIPMAP else 24_300]
    if product.name == "SIDD":
        spacing = max(0.2, look.kind.pixel_spacing(look.ground_resolution))
        return [round(look.length * 1.03 / spacing), round(look.width * 1.015 / spacing)]
    across = look.kind.slc_range_resolution / sin(radians(look.incidence))
    return [round(look.length / look.kind.slc_azimuth[0]), round(look.width / across)]


def _capella(product: Product) -> dict[str, Any]:
    collect, look = product.collect, product.collect.look
    is_polar_format = product.name in ("SLC", "SICD") and look.kind.mode is Mode.SPOTLIGHT
    return {
        "capella:collect_id": collect.collect_id,
        "capella:collection_type": look.kind.name,
        "capella:product_category": ("standard", "custom", "extended")[collect.number % 3],
        "capella:image_formation_algorithm": "pfa" if is_polar_format else "backprojection",
        "capella:image_length": look.length,
        "capella:image_width": look.width,
        "capella:orbital_plane": look.satellite.plane,
        "capella:billable_area": round(look.length * look.width),
        "capella:rgt_id": collect.orbit % 59 + 1,
        "capella:rgt_deviation": round(20 + (collect.orbit * 37 % 9000) / 10, 3),
        "capella:hash": sha256(product.item_id.encode()).hexdigest()[:32],
    }


def _assets(product: Product, geo_id: str) -> dict[str, Any]:
    suffix = SUFFIX.get(product.name, ".tif")
    assets: dict[str, Any] = {
        product.collect.look.polarization: _asset(f"{product.item_id}{suffix}", "data", MEDIA[suffix]),
        "preview": _asset(f"{geo_id}_preview.tif", "overview", COG_MEDIA),
        "thumbnail": _asset(f"{geo_id}_thumb.png", "thumbnail", "image/png"),
    }
    if product.name in (*GEOCODED, "SLC"):
        assets["metadata"] = _asset(f"{product.item_id}_extended.json", "metadata", "application/json")
    return dict(sorted(assets.items()))


def _asset(name: str, role: str, media: str) -> dict[str, Any]:
    return {"href": name, "roles": [role], "type": media}
