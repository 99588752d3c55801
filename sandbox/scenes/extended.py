"""The extended metadata of a product: the text of `<id>_extended.json` and of the TIFF's image description."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from math import radians, sin
from typing import Any

from ..world.footprint import Grid
from .grid import GEOCODED, Item, corners, product_type
from .orbit import Track, ecef, look_of, stamp
from .site import seed_of

Json = dict[str, Any]
DATA_TYPES = {"GEO": "UInt16", "GEC": "UInt16", "CSI": "UInt16", "SLC": "CInt16"}
TERRAIN = {
    "link": "https://www.eorc.jaxa.jp/ALOS/en/aw3d30/index.htm",
    "name": "AW3D30v2012",
}
NESZ_PEAK = -20.238415519260926
BEAM = [
    [49.6, 0.000354, -82375.2, -5.47, -38555827.2, 38661.5, 523604124298.6, 289923660.8],
    [-0.00035, 2.208, -5.08, -9126.6, 69115.0, 5637763.3, 1143483132.7, 0.0],
    [-83361.5, -11.92, -95992192.9, 69603.2, 1916147534510.1, -595341749.5, 0.0, 0.0],
    [17.59, -9202.2, -25269.9, -3665142.4, -295032805.2, 0.0, 0.0, 0.0],
    [-42590125.7, 49867.6, 1958814367265.7, -1722089421.1, 0.0, 0.0, 0.0, 0.0],
    [-140442.8, 5133358.1, 447379325.3, 0.0, 0.0, 0.0, 0.0, 0.0],
    [564118245105.2, 448376815.7, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    [-78515918.3, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
]


def scale_factor(item: Item) -> float:
    """What a digital number is multiplied with to give amplitude: about 1e-4 for UInt16, 1e-3 to 5e-3 for complex."""
    draw = seed_of(item["id"], "scale") / 2**62
    return (0.8 + 0.5 * draw) * 1e-4 if product_type(item) in GEOCODED else (1.0 + 4.0 * draw) * 1e-3


@dataclass(frozen=True)
class Extended:
    """The metadata of one product whose file has this grid (geocoded) or shape (slant range)."""

    item: Item
    rows: int
    columns: int
    grid: Grid | None = None

    @property
    def text(self) -> str:
        """The document as the file holds it."""
        return json.dumps(self.document, indent=4)

    @cached_property
    def properties(self) -> Json:
        """The item's properties."""
        return self.item["properties"]

    def number(self, name: str, otherwise: float) -> float:
        """A property as a number, for items that lack it or hold null."""
        value = self.properties.get(name)
        return float(value) if isinstance(value, (int, float)) else otherwise

    @cached_property
    def start(self) -> datetime:
        """First moment of the radar time."""
        return _moment(self.properties.get("start_datetime") or self.properties["datetime"])

    @cached_property
    def seconds(self) -> float:
        """Length of the radar time."""
        stop = _moment(self.properties.get("end_datetime") or self.properties["datetime"])
        return max(1.0, (stop - self.start).total_seconds())

    @cached_property
    def track(self) -> Track:
        """The satellite's way past the middle of the footprint."""
        points = corners(self.item)[:4]
        azimuth = self.number("view:azimuth", 90.0)
        side = 90.0 if self.properties.get("sar:observation_direction") == "right" else -90.0
        return Track(
            longitude=sum(x for x, _ in points) / len(points),
            latitude=sum(y for _, y in points) / len(points),
            incidence=self.number("view:incidence_angle", 38.0),
            view_azimuth=azimuth,
            heading=(azimuth + side) % 360,
        )

    @cached_property
    def document(self) -> Json:
        """All of it, in the layout of the real files."""
        software = self.properties.get("processing:software") or {}
        made = self.start + timedelta(seconds=self.seconds, hours=2)
        return {
            "software_version": next(iter(software.values()), "2.64.3"),
            "software_revision": f"{seed_of(self.item['id'], 'revision'):x}",
            "processing_time": f"{made:%Y-%m-%dT%H:%M:%S.%f}Z",
            "processing_deployment": "production",
            "copyright": f"Copyright {made.year} Capella Space. All Rights Reserved.",
            "license": "https://www.capellaspace.com/data-licensing/",
            "product_version": "1.10",
            "product_type": product_type(self.item),
            "collect": self._collect(),
        }

    def _collect(self) -> Json:
        states = self.track.states(self.start, self.seconds)
        return {
            "start_timestamp": stamp(self.start),
            "stop_timestamp": stamp(self.start + timedelta(seconds=self.seconds)),
            "local_datetime": self.properties.get("locale:datetime"),
            "local_timezone": self.properties.get("locale:timezone"),
            "platform": self.properties.get("platform"),
            "mode": self.properties.get("sar:instrument_mode"),
            "collect_id": self.properties.get("capella:collect_id"),
            "image": self._image(),
            "radar": self._radar(),
            "state": {
                "coordinate_system": {"type": "ecef"},
                "direction": self.properties.get("sat:orbit_state"),
                "state_vectors": [
                    {"time": time, "position": list(where), "velocity": list(speed)} for time, where, speed in states
                ],
                "source": "precise_determination",
            },
            "pointing": [
                {"time": time, "attitude": self.track.attitude(0.6 * k)} for k, (time, _, _) in enumerate(states)
            ],
            "transmit_antenna": _antenna(),
            "receive_antenna": _antenna(),
        }

    def _image(self) -> Json:
        name = product_type(self.item)
        ground = self.number("capella:resolution_ground_range", 0.6)
        azimuth = self.number("sar:resolution_azimuth", 0.56)
        return {
            "data_type": DATA_TYPES.get(name, "CInt16"),
            "length": self.number("capella:image_length", 5000.0),
            "width": self.number("capella:image_width", 5000.0),
            "rows": self.rows,
            "columns": self.columns,
            "pixel_spacing_row": self._spacing("azimuth"),
            "pixel_spacing_column": self._spacing("range"),
            "algorithm": self.properties.get("capella:image_formation_algorithm") or "backprojection",
            "scale_factor": scale_factor(self.item),
            "range_autofocus": None,
            "azimuth_autofocus": None,
            **self._windows(),
            "image_geometry": self._geometry(),
            "center_pixel": self._centre(),
            "range_resolution": self.number("sar:resolution_range", 0.38),
            "ground_range_resolution": ground,
            "azimuth_resolution": azimuth,
            "ground_azimuth_resolution": azimuth * 1.0000018,
            "azimuth_looks": self.number("sar:looks_azimuth", 1.0),
            "range_looks": self.number("sar:looks_range", 1.0),
            "enl": self.number("sar:looks_equivalent_number", 1.0),
            **self._radiometry(name),
        }

    def _spacing(self, side: str) -> float:
        return self.grid.spacing if self.grid else self.number(f"sar:pixel_spacing_{side}", 1.0)

    def _windows(self) -> Json:
        return {
            "range_window": {
                "name": "avci-nacaroglu",
                "parameters": {"alpha": 1.25},
                "broadening_factor": 1.2691431801237485,
            },
            "processed_range_bandwidth": self._bandwidth(),
            "azimuth_window": {
                "name": "taylor",
                "parameters": {"nbar": 3, "sidelobelevel": -30.0},
                "broadening_factor": 1.1163957951988408,
            },
            "processed_azimuth_bandwidth": 7400.0 / max(0.05, self.number("sar:resolution_azimuth", 0.56)),
        }

    def _bandwidth(self) -> float:
        """Hz; c / 2 B times the window's broadening is the range resolution."""
        return round(2.99792458e8 * 1.269 / (2 * self.number("sar:resolution_range", 0.38)))

    def _geometry(self) -> Json:
        if self.grid:
            from .cog import wkt

            g = self.grid
            return {
                "type": "geotransform",
                "geotransform": [g.left, g.spacing, 0.0, g.top, 0.0, -g.spacing],
                "coordinate_system": {"type": "wkt", "wkt": wkt(g.epsg)},
            }
        return {
            "type": "slant_plane",
            "doppler_centroid_polynomial": _polynomial(2, [[0.0] * 4 for _ in range(4)]),
            "first_line_time": stamp(self.start),
            "delta_line_time": self.seconds / self.rows,
            "range_to_first_sample": self.track.slant_range - self.columns / 2 * self._slant_spacing(),
            "delta_range_sample": self._slant_spacing(),
        }

    def _slant_spacing(self) -> float:
        return self._spacing("range") * sin(radians(self.track.incidence))

    def _centre(self) -> Json:
        look = self.properties.get("capella:look_angle", self.properties.get("view:look_angle"))
        return {
            "look_angle": float(look) if look is not None else look_of(self.track.incidence),
            "incidence_angle": self.track.incidence,
            "squint_angle": self.number("capella:squint_angle", 0.0),
            "target_position": list(ecef(self.track.longitude, self.track.latitude)),
            "center_time": f"{self.start + timedelta(seconds=self.seconds / 2):%Y-%m-%dT%H:%M:%S.%f}Z",
        }

    def _radiometry(self, name: str) -> Json:
        is_partial = seed_of(self.item["id"], "calibration") % 9 == 0
        return {
            "multilooking_algorithm": "subaperture_combine" if name in GEOCODED else None,
            "azimuth_beam_pattern_corrected": True,
            "elevation_beam_pattern_corrected": True,
            "radiometry": "sigma_nought" if name in GEOCODED else "beta_nought",
            "calibration": "partial" if is_partial else "full",
            "calibration_id": "calibration_bundle/61b7b4ca-81a8-45e2-932e-11e1489c02c6",
            "nesz_polynomial": _polynomial(1, [439691.62, -1.1859806804270245, 7.996997914090203e-07, 0.0]),
            "nesz_peak": NESZ_PEAK,
            "terrain_models": {"focusing": TERRAIN, **({"reprojection": TERRAIN} if name == "GEO" else {})},
            "quantization": {
                "type": "block_adaptive_quantization",
                "block_sample_size": 64,
                "mean_bits": 16,
                "std_bits": 16,
                "sample_bits": 4,
            },
        }

    def _radar(self) -> Json:
        polarization = (self.properties.get("sar:polarizations") or ["HH"])[0]
        count = max(2, int(self.seconds / 0.58))
        steps = [stamp(self.start + timedelta(seconds=k * self.seconds / count)) for k in range(count)]
        rates = [10123.0 + 6.015 * k for k in range(count)]
        pulse = {"pulse_bandwidth": self._bandwidth(), "pulse_duration": 1.9584e-05, "rank": 50}
        return {
            "rank": 50,
            "center_frequency": self.number("sar:center_frequency", 9.65) * 1e9,
            "pointing": self.properties.get("sar:observation_direction"),
            "sampling_frequency": 750000000.0,
            "transmit_polarization": polarization[0],
            "receive_polarization": polarization[-1],
            "time_varying_parameters": [
                {"start_timestamps": [time], "prf": rate, **pulse} for time, rate in zip(steps, rates, strict=True)
            ],
            "prf": [{"start_timestamps": [time], "prf": rate} for time, rate in zip(steps, rates, strict=True)],
        }


def _antenna() -> Json:
    return {
        "azimuth_beamwidth": 0.01211729820681252,
        "elevation_beamwidth": 0.01219859298030783,
        "gain": 49.58,
        "beam_pattern": {"type": "standard", "dimension": 2, "degree": 7, "coefficients": BEAM},
    }


def _polynomial(dimension: int, coefficients: list[Any]) -> Json:
    return {"type": "standard", "dimension": dimension, "degree": 3, "coefficients": coefficients}


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))
