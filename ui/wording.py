"""Numbers, times and the vendor's words in the user's language and locale."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..core.products import InstrumentMode, LookSide, OrbitState, Ownership, ProductType

NOTHING = "\N{EN DASH}"
DOT = " \N{MIDDLE DOT} "
DEGREE = "\N{DEGREE SIGN}"

translate = QCoreApplication.translate


def number(value: float, decimals: int = 0) -> str:
    """A number with the user's separators."""
    return QLocale().toString(float(value), "f", decimals)


def km2(value: float) -> str:
    """An area, e.g. `1,240 km2` with a raised two; one decimal below ten."""
    return translate("Wording", "{number} km\u00b2").format(number=number(value, 1 if value < 10 else 0))


def degrees(value: float | None) -> str:
    """An angle with one decimal."""
    return NOTHING if value is None else number(value, 1) + DEGREE


def metres(value: float | None) -> str:
    """A length with two decimals."""
    return NOTHING if value is None else translate("Wording", "{number} m").format(number=number(value, 2))


def file_size(count: int | None) -> str:
    """Bytes in the unit that fits, in powers of ten as file managers show them."""
    if count is None:
        return translate("Wording", "size not known")
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def moment(value: datetime | None, seconds: bool = False) -> str:
    """A time in UTC in one fixed, sortable form."""
    if value is None:
        return translate("Wording", "time not known")
    return value.astimezone(timezone.utc).strftime("%Y-%m-%d %H:%M:%S" if seconds else "%Y-%m-%d %H:%M")


def day(value: datetime | None) -> str:
    """A day in UTC."""
    return NOTHING if value is None else value.astimezone(timezone.utc).strftime("%Y-%m-%d")


def clock(value: datetime | None) -> str:
    """A time of day in UTC."""
    return NOTHING if value is None else value.astimezone(timezone.utc).strftime("%H:%M")


def solar_time(value: datetime | None, longitude: float) -> str:
    """Local mean solar time: UTC and four minutes for each degree of longitude east."""
    if value is None:
        return NOTHING
    return (value.astimezone(timezone.utc) + timedelta(minutes=4 * longitude)).strftime("%H:%M")


def time_tooltip(value: datetime | None, bbox: tuple[float, float, float, float] | None) -> str:
    """UTC to the second and the local mean solar time at the middle of `bbox`."""
    if value is None or bbox is None:
        return translate("Wording", "{utc} UTC").format(utc=moment(value, seconds=True))
    solar = solar_time(value, middle(bbox)[0])
    return translate("Wording", "{utc} UTC, {solar} local solar time").format(
        utc=moment(value, seconds=True), solar=solar
    )


def middle(bbox: tuple[float, float, float, float]) -> tuple[float, float]:
    """Longitude and latitude of the middle, over the antimeridian where west > east."""
    west, south, east, north = bbox
    longitude = (west + east + (360 if west > east else 0)) / 2
    return (longitude - 360 if longitude > 180 else longitude), (south + north) / 2


def position(bbox: tuple[float, float, float, float] | None) -> str:
    """The middle of a footprint, latitude first as people say it."""
    if bbox is None:
        return NOTHING
    longitude, latitude = middle(bbox)
    north = translate("Wording", "{degrees} N") if latitude >= 0 else translate("Wording", "{degrees} S")
    east = translate("Wording", "{degrees} E") if longitude >= 0 else translate("Wording", "{degrees} W")
    sides = (north.format(degrees=_angle(latitude)), east.format(degrees=_angle(longitude)))
    return ", ".join(sides)


def _angle(value: float) -> str:
    return number(abs(value), 4) + DEGREE


def duration(left: timedelta) -> str:
    """A stretch of time in its largest unit, never more exact than it is useful."""
    seconds = max(0, int(left.total_seconds()))
    if seconds >= 86_400:
        return translate("Wording", "{number} d").format(number=number(seconds // 86_400))
    if seconds >= 5_400:
        return translate("Wording", "{number} h").format(number=number(seconds / 3_600, 1))
    if seconds >= 60:
        return translate("Wording", "{number} min").format(number=number(seconds // 60))
    return translate("Wording", "{number} s").format(number=number(seconds))


def scenes(count: int) -> str:
    """So many scenes."""
    return translate("Wording", "%Ln scene", "", count) if count == 1 else translate("Wording", "%Ln scenes", "", count)


def acquisitions(count: int) -> str:
    """So many acquisitions."""
    return (
        translate("Wording", "%Ln acquisition", "", count)
        if count == 1
        else translate("Wording", "%Ln acquisitions", "", count)
    )


def files(count: int) -> str:
    """So many files."""
    return translate("Wording", "%Ln file", "", count) if count == 1 else translate("Wording", "%Ln files", "", count)


def mode_title(word: str) -> str:
    """An instrument mode; a word that is not ours as it came."""
    titles = {
        InstrumentMode.SPOTLIGHT.value: translate("Wording", "Spotlight"),
        InstrumentMode.SLIDING_SPOTLIGHT.value: translate("Wording", "Sliding spotlight"),
        InstrumentMode.STRIPMAP.value: translate("Wording", "Stripmap"),
    }
    return titles.get(word, word or NOTHING)


def look_title(side: LookSide | None) -> str:
    """The side to which the radar looked."""
    return {LookSide.LEFT: translate("Wording", "left"), LookSide.RIGHT: translate("Wording", "right")}.get(
        side, NOTHING
    )


def orbit_title(state: OrbitState | None) -> str:
    """The direction of flight."""
    return {
        OrbitState.ASCENDING: translate("Wording", "ascending"),
        OrbitState.DESCENDING: translate("Wording", "descending"),
    }.get(state, NOTHING)


def ownership_title(ownership: Ownership) -> str:
    """Whose scenes."""
    return {
        Ownership.OWNED: translate("Wording", "Owned by my organization"),
        Ownership.SHARED: translate("Wording", "Shared with my organization"),
        Ownership.FOR_PURCHASE: translate("Wording", "Available for purchase"),
        Ownership.PUBLIC: translate("Wording", "Publicly available"),
    }[ownership]


def product_meaning(kind: ProductType) -> str:
    """What a product type is, in one line."""
    return {
        ProductType.GEO: translate("Wording", "GEO: geocoded, terrain corrected image; streams onto the map"),
        ProductType.GEC: translate("Wording", "GEC: geocoded image on the ellipsoid; streams onto the map"),
        ProductType.SLC: translate("Wording", "SLC: complex image in radar geometry, with phase"),
        ProductType.SICD: translate("Wording", "SICD: complex image in the NGA's format"),
        ProductType.SIDD: translate("Wording", "SIDD: detected image in the NGA's format"),
        ProductType.CPHD: translate("Wording", "CPHD: phase history, for image formation; download only"),
        ProductType.CSI: translate("Wording", "CSI: colourised sub-aperture image, shows motion and glint"),
        ProductType.CSIDD: translate("Wording", "CSIDD: colourised sub-aperture image in the NGA's format"),
    }[kind]
