"""What a streamed layer is called and says of itself, in the user's language.

Written down once, when a layer is made. Nothing in the program recognises a layer, a group or a note by its words.
"""

from __future__ import annotations

from datetime import datetime

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..core.items import ItemRow
from ..core.look_arrows import ArrowRole
from ..core.products import InstrumentMode, LookSide, OrbitState
from ..core.radiometry import Caveat, Quantity
from ..core.scene_view import SceneView, arrow, moment

DEGREE = "\N{DEGREE SIGN}"
POLARIZATIONS = ("HH", "VV", "HV", "VH")

translate = QCoreApplication.translate


def layer_title(row: ItemRow, asset_key: str) -> str:
    """For example `2026-11-20 14:03 Spotlight GEO HH`; the item's id where it has no time."""
    if row.acquired is None:
        return row.item_id
    words = (f"{row.acquired:%Y-%m-%d %H:%M}", _mode(row.mode), *_file(row, asset_key))
    return " ".join(word for word in words if word)


def group_title(ordered_at: datetime | None, order_id: str) -> str:
    """For example `Capella order 2026-11-22 10:41`; `Capella previews` where nothing was ordered."""
    if not order_id:
        return translate("LayerWords", "Capella previews")
    when = f"{ordered_at:%Y-%m-%d %H:%M}" if ordered_at else order_id[:8]
    return translate("LayerWords", "Capella order {when}").format(when=when)


def quantity_name(quantity: Quantity) -> str:
    """What a band measures."""
    return {
        Quantity.SIGMA_NOUGHT: translate("LayerWords", "Sigma nought"),
        Quantity.BETA_NOUGHT: translate("LayerWords", "Beta nought"),
        Quantity.GAMMA_NOUGHT: translate("LayerWords", "Gamma nought"),
        Quantity.BACKSCATTER: translate("LayerWords", "Backscatter"),
        Quantity.AMPLITUDE: translate("LayerWords", "Amplitude"),
        Quantity.DIGITAL_NUMBER: translate("LayerWords", "Digital number"),
    }[quantity]


def caveat_note(caveat: Caveat) -> str:
    """What has to be said of a product's numbers, in one sentence."""
    if caveat is Caveat.NO_SCALE_FACTOR:
        return translate("LayerWords", "This product names no scale factor, so it is shown in amplitude.")
    if caveat is Caveat.UNKNOWN:
        return translate(
            "LayerWords",
            "This product is not fully calibrated: its decibels cannot be compared with those of other scenes.",
        )
    return translate(
        "LayerWords",
        "The calibration of this product is “{word}”: its decibels cannot be compared with those of other scenes.",
    ).format(word=caveat.value)


def geometry_sentence(row: ItemRow) -> str:
    """How the radar looked, for example `capella-14 looks right from an ascending orbit`."""
    incidence = "" if row.incidence_deg is None else _degrees(row.incidence_deg, 1)
    if not (row.look_side or row.orbit_state or incidence):
        return ""
    sentence = {
        (True, True): translate("LayerWords", "{platform} looks {side} from {orbit} at {incidence} incidence."),
        (True, False): translate("LayerWords", "{platform} looks {side} from {orbit}."),
        (False, True): translate("LayerWords", "{platform} looks at {incidence} incidence."),
        (False, False): "",
    }[bool(row.look_side and row.orbit_state), bool(incidence)]
    platform = row.platform or translate("LayerWords", "The radar")
    orbit = _orbit(row.orbit_state) if row.orbit_state else ""
    return sentence.format(platform=platform, side=side_word(row.look_side), orbit=orbit, incidence=incidence)


def side_word(side: LookSide | None) -> str:
    """The side to which the radar looks."""
    words = {LookSide.LEFT: translate("LayerWords", "left"), LookSide.RIGHT: translate("LayerWords", "right")}
    return words[side] if side else ""


def look_words(view: SceneView) -> str:
    """For example `Look direction 90° from north`."""
    return translate("LayerWords", "Look direction {bearing} from north").format(bearing=_degrees(view.look_deg))


def look_line(view: SceneView) -> str:
    """The same behind an arrow."""
    return f"{arrow(view.look_deg)} {look_words(view)}"


def arrow_labels(view: SceneView) -> dict[ArrowRole, str]:
    """What stands beside the arrows on the map."""
    side = {
        LookSide.LEFT: translate("LayerWords", "left looking"),
        LookSide.RIGHT: translate("LayerWords", "right looking"),
    }
    incidence = translate("LayerWords", "{incidence} incidence")
    words = (
        side[view.side] if view.side else translate("LayerWords", "look direction"),
        "" if view.incidence_deg is None else incidence.format(incidence=_degrees(view.incidence_deg, 1)),
    )
    look = ", ".join(word for word in words if word)
    return {ArrowRole.LOOK: look, ArrowRole.FLIGHT: translate("LayerWords", "flight direction")}


def arrow_name(role: ArrowRole) -> str:
    """What an arrow is called in a legend."""
    return {
        ArrowRole.LOOK: translate("LayerWords", "Look direction"),
        ArrowRole.FLIGHT: translate("LayerWords", "Flight direction"),
    }[role]


def arrows_title(layer_name: str) -> str:
    """The layer of arrows beside a scene."""
    return translate("LayerWords", "Look direction of {scene}").format(scene=layer_name)


def kind_words(row: ItemRow) -> str:
    """Mode, product and polarisation, for a map tip."""
    return " ".join(word for word in (_mode(row.mode), row.product_type, row.polarization) if word)


def abstract(row: ItemRow) -> str:
    """What a layer's metadata say of it."""
    kind = " ".join(word for word in (row.platform, kind_words(row)) if word)
    what = translate("LayerWords", "Synthetic aperture radar: {kind}.").format(
        kind=", ".join(word for word in (kind, moment(row.acquired)) if word)
    )
    source = translate("LayerWords", "STAC item {item} of {collection}.").format(
        item=row.item_id, collection=row.collection
    )
    return " ".join(word for word in (what, geometry_sentence(row), source) if word)


def confidence_labels() -> tuple[str, ...]:
    """The classes of detections, the surest first."""
    return (
        translate("LayerWords", "Sure (0.85 and more)"),
        translate("LayerWords", "Likely (0.70 to 0.85)"),
        translate("LayerWords", "Possible (below 0.70)"),
    )


def detection_tip() -> str:
    """What a detection says under the mouse; QGIS fills in the expressions."""
    told = {
        "confidence": "[% coalesce(round(\"confidence\" * 100), '?') %]",
        "length": "[% coalesce(round(\"length\"), '?') %]",
        "heading": "[% coalesce(round(\"heading\"), '?') %]",
    }
    return translate("LayerWords", "<b>{confidence} %</b> sure<br>{length} m long, heading {heading}\u00b0").format(
        **told
    )


def _mode(word: str) -> str:
    titles = {
        InstrumentMode.SPOTLIGHT.value: translate("LayerWords", "Spotlight"),
        InstrumentMode.SLIDING_SPOTLIGHT.value: translate("LayerWords", "Sliding spotlight"),
        InstrumentMode.STRIPMAP.value: translate("LayerWords", "Stripmap"),
    }
    return titles.get(word, word.replace("_", " ").capitalize())


def _file(row: ItemRow, asset_key: str) -> tuple[str, ...]:
    """The detections of an analytic product; the product and which of its files it is where it is an image."""
    found = {
        ("VS", "analytic_product"): translate("LayerWords", "vessel detections"),
        ("VC", "analytic_product"): translate("LayerWords", "vessel classes"),
        ("VS", "analytic_product_diag"): translate("LayerWords", "raw vessel detections"),
        ("VC", "analytic_product_diag"): translate("LayerWords", "raw vessel classes"),
    }.get((row.product_type, asset_key))
    if found:
        return (found,)
    files = {
        "preview": translate("LayerWords", "preview"),
        "thumbnail": translate("LayerWords", "thumbnail"),
        "landmask": translate("LayerWords", "land mask"),
    }
    return row.product_type, files.get(asset_key, asset_key if asset_key in POLARIZATIONS else row.polarization)


def _orbit(state: OrbitState) -> str:
    return {
        OrbitState.ASCENDING: translate("LayerWords", "an ascending orbit"),
        OrbitState.DESCENDING: translate("LayerWords", "a descending orbit"),
    }[state]


def _degrees(value: float, decimals: int = 0) -> str:
    return QLocale().toString(float(value), "f", decimals) + DEGREE
