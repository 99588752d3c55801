"""Tasking requests and collects as they are written on the wire."""

from __future__ import annotations

import random
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..catalog.geometry import parse_geometry
from ..catalog.times import format_instant, parse_instant
from .accounts import Account
from .pricing import image_cents, written

_TIERS = ("urgent", "priority", "standard", "standard", "flexible")
_ORBIT_HEIGHT_M = 0.0
_ROADS = {
    "received": ("received",),
    "review": ("received", "review"),
    "submitted": ("received", "review", "submitted"),
    "active": ("received", "review", "submitted", "active"),
    "accepted": ("received", "review", "submitted", "active", "accepted"),
    "completed": ("received", "review", "submitted", "active", "accepted", "completed"),
    "rejected": ("received", "review", "rejected"),
    "expired": ("received", "review", "submitted", "active", "expired"),
    "canceled": ("received", "review", "submitted", "canceled"),
    "error": ("received", "error"),
    "anomaly": ("received", "review", "submitted", "active", "accepted", "anomaly"),
    "failed": ("received", "review", "submitted", "active", "accepted", "failed"),
    "retrying": ("received", "review", "submitted", "active", "accepted", "anomaly", "retrying"),
}
_SENTENCES = {
    "received": "Request received",
    "review": "Cost is waiting for approval",
    "submitted": "Request approved and submitted to the scheduler",
    "active": "Request is being scheduled",
    "accepted": "Collects are scheduled",
    "completed": "All collects have been delivered",
    "rejected": "Request was rejected by the customer",
    "expired": "No collect was possible before the window closed",
    "canceled": "Request was canceled by the customer",
    "error": "The area of interest could not be processed",
    "anomaly": "A collect did not meet the quality threshold",
    "failed": "Processing failed",
    "retrying": "A new collect is being scheduled",
}
_COLLECT_ROAD = ("predicted", "tasked", "collected", "processing", "qa", "delivered")


@dataclass(frozen=True)
class Story:
    """What was asked: status reached, an item that shows the place and the mode, times in seconds."""

    status: str
    sight: dict[str, Any]
    submitted: float
    opens: float
    duration: float
    reached: float


def feature(task_id: str, number: int, request: Story, asker: Account, rng: random.Random) -> dict[str, Any]:
    """The GeoJSON feature of a tasking request."""
    properties = request.sight["properties"]
    cost = written(image_cents(request.sight) * 2)
    return {
        "type": "Feature",
        "geometry": _aim(request.sight, rng),
        "properties": {
            "submissionTime": format_instant(request.submitted),
            "taskingrequestId": task_id,
            "taskingrequestName": f"{_place(request.sight)} {number + 1:03d}",
            "taskingrequestDescription": "",
            "orgId": asker.organization.id,
            "organizationName": asker.organization.name,
            "userId": asker.id,
            "userName": asker.name,
            "repeatrequestId": None,
            "windowOpen": format_instant(request.opens),
            "windowDuration": round(request.duration),
            "windowClose": format_instant(request.opens + request.duration),
            "collectionTier": rng.choice(_TIERS),
            "collectionType": properties.get("capella:collection_type", "spotlight"),
            "archiveHoldback": "none",
            "statusHistory": _history(request, rng),
            "collectConstraints": _constraints(properties),
            "type": properties.get("sar:instrument_mode"),
            "preApproval": False,
            "transactionStatus": "pending-customer-approval" if request.status == "review" else "",
            "sandbox": False,
            "billingEnvironment": "production",
            "contractId": asker.organization.contracts[0].id,
            "customAttribute1": None,
            "customAttribute2": None,
            "processingConfig": {"productTypes": ["GEO", "SLC"]},
            "order": {"summary": {"subtotal": cost, "total": cost}, "lineItems": []},
            "conflictingTasks": [],
        },
    }


def collects_wire(
    task_id: str, request: Story, answers: list[dict[str, Any]], rng: random.Random
) -> Iterator[dict[str, Any]]:
    """The collects of a tasking request: those that answered it, or the one that is planned."""
    for item in answers:
        yield _collect(task_id, request, item, str(item["properties"]["capella:collect_id"]), "delivered")
    planned = {"accepted": "tasked", "retrying": "tasked", "anomaly": "anomaly", "failed": "anomaly"}.get(
        request.status
    )
    if planned and not answers:
        collect_id = str(uuid.UUID(int=rng.getrandbits(128), version=4))
        yield _collect(task_id, request, request.sight, collect_id, planned)


def _history(request: Story, rng: random.Random) -> list[dict[str, str]]:
    """Newest first. Every eleventh completed request was processed, and completed, a second time."""
    road = list(_ROADS[request.status])
    if request.status == "completed" and rng.randrange(11) == 0:
        road += ["anomaly", "completed"]
    span = max(0.0, request.reached - request.submitted)
    steps = max(1, len(road) - 1)
    entries = [
        {"time": format_instant(request.submitted + span * i / steps), "code": word, "message": _SENTENCES[word]}
        for i, word in enumerate(road)
    ]
    return entries[::-1]


def _collect(task_id: str, request: Story, item: dict[str, Any], collect_id: str, reached: str) -> dict[str, Any]:
    properties = item["properties"]
    longitude, latitude = _centre(item)
    moment = parse_instant(properties["datetime"]) if reached == "delivered" else request.opens + request.duration / 2
    road = [*_COLLECT_ROAD[: _COLLECT_ROAD.index(reached) + 1]] if reached in _COLLECT_ROAD else ["tasked", reached]
    history = [{"time": format_instant(moment + 1800 * i), "code": word, "message": ""} for i, word in enumerate(road)]
    return {
        "collectId": collect_id,
        "tileId": str(uuid.uuid5(uuid.UUID(task_id), "tile")),
        "tileGroupId": str(uuid.uuid5(uuid.UUID(task_id), "tiles")),
        "taskingrequestId": task_id,
        "repeatrequestId": None,
        "spacecraftId": str(properties.get("platform", "")).rpartition("-")[2],
        "center": [longitude, latitude, _ORBIT_HEIGHT_M],
        "windowOpen": format_instant(moment - 15),
        "windowClose": format_instant(moment + 15),
        "windowDuration": 30,
        "accessProperties": {
            "ascdsc": properties.get("sat:orbit_state"),
            "lookDirection": properties.get("sar:observation_direction"),
            "offNadirMin": properties.get("capella:look_angle"),
            "offNadirMax": properties.get("capella:look_angle"),
        },
        "collectProperties": {
            "imageLength": properties.get("capella:image_length"),
            "imageWidth": properties.get("capella:image_width"),
            "grr": properties.get("capella:resolution_ground_range"),
            "azr": properties.get("sar:resolution_azimuth"),
            "polarization": (properties.get("sar:polarizations") or [None])[0],
        },
        "collectStatusHistory": history[::-1],
    }


def _constraints(properties: dict[str, Any]) -> dict[str, Any]:
    incidence = properties.get("capella:look_angle") or 30
    return {
        "lookDirection": properties.get("sar:observation_direction"),
        "ascDsc": "either",
        "orbitalPlanes": [],
        "offNadirMin": max(5, round(incidence) - 8),
        "offNadirMax": min(50, round(incidence) + 8),
        "localTime": [[0, 86_400]],
        "polarization": (properties.get("sar:polarizations") or [None])[0],
    }


def _aim(item: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    if rng.random() < 0.6 or item["geometry"]["type"] != "Polygon":
        return {"type": "Point", "coordinates": list(_centre(item))}
    return {"type": "Polygon", "coordinates": item["geometry"]["coordinates"]}


def _centre(item: dict[str, Any]) -> tuple[float, float]:
    west, south, east, north = parse_geometry(item["geometry"]).box
    longitude = (west + east) / 2
    return round(longitude - 360 if longitude > 180 else longitude, 6), round((south + north) / 2, 6)


def _place(item: dict[str, Any]) -> str:
    zone = item["properties"].get("locale:timezone") or "Sea/Somewhere"
    return str(zone).rpartition("/")[2].replace("_", " ")
