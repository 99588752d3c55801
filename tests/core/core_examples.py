"""The payloads of the vendor's document, word for word where it shows them, and items like those of the catalog."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timezone
from typing import Any

from hypothesis import strategies as st

GEO_ID = "CAPELLA_C08_SM_GEO_HH_20220624141049_20220624141053"
COLLECT_ID = "e290bca6-8a6c-4a0b-96bf-9174f8b5bccc"
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=timezone.utc)

IMAGE_BODY = {"items": [{"collectionId": "capella-geo", "granuleId": GEO_ID}]}
VESSEL_BODY = {
    "items": [
        {"collectionId": "capella-geo", "granuleId": GEO_ID},
        {"productType": "VS", "collectIds": [COLLECT_ID]},
    ]
}
SUBMITTED = {
    "userId": "4a6...",
    "organizationId": "623...",
    "orderDate": "2023-03-28T22:27:55.763Z",
    "expirationDate": "2023-03-28T23:27:55.763Z",
    "orderId": "955...",
    "orderStatus": "completed",
    "items": [
        {
            "collectionId": "capella-geo",
            "granuleId": GEO_ID,
            "previouslyOrdered": True,
            "type": "stripmap",
            "collectionDate": "2022-06-25T23:24:39.347Z",
        }
    ],
}
REVIEWED = {
    "authorized": True,
    "orderDetails": {
        "summary": {"subtotal": "$500.00", "total": "$500.00"},
        "lineItems": [{"granuleId": GEO_ID, "order": {"finalListPrice": "$500.00"}}],
    },
}
DENIED = {
    "authorized": False,
    "authorizationDenialReason": {
        "code": "AUTHORIZATION_INSUFFICIENT_FUNDS",
        "message": "Order cost: $1,000.00; Available Commitment: $0.00",
    },
}
LINK = (
    "https://cirrus-data.capellaspace.com/capella-geo/2022/6/24/{id}/{file}"
    "?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20261122T115900Z&X-Amz-Expires=3600&X-Amz-Signature=5ecre7"
)


def link(item_id: str, file: str) -> str:
    """A signed link of SigV4."""
    return LINK.format(id=item_id, file=file)


def item(item_id: str = GEO_ID, **changes: Any) -> dict[str, Any]:
    """A STAC item as a search or a download answers it."""
    kind = item_id.split("_")[3] if item_id.count("_") > 3 else "GEO"
    document: dict[str, Any] = {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": item_id,
        "collection": f"capella-{kind.lower()}",
        "bbox": [12.0, 41.7, 12.7, 42.1],
        "geometry": {"type": "Polygon", "coordinates": [[[12, 41.7], [12.7, 41.7], [12.7, 42.1], [12, 41.7]]]},
        "properties": {
            "datetime": "2022-06-24T14:10:51.000Z",
            "platform": "capella-8",
            "sar:product_type": kind,
            "sar:instrument_mode": "stripmap",
            "sar:polarizations": ["HH"],
            "sar:observation_direction": "right",
            "sat:orbit_state": "ascending",
            "view:incidence_angle": 33.5,
            "capella:collect_id": COLLECT_ID,
            "capella:resolution_ground_range": 0.9,
        },
        "assets": {
            "HH": {"href": link(item_id, f"{item_id}.tif"), "type": "image/tiff; application=geotiff", "title": "Data"},
            "thumbnail": {"href": link(item_id, f"{item_id}_thumb.png"), "type": "image/png"},
        },
        "links": [],
    }
    return {**document, **changes}


def page(*items: dict[str, Any], matched: int | None = None) -> dict[str, Any]:
    """A search answer."""
    answer: dict[str, Any] = {"type": "FeatureCollection", "features": list(items), "numberReturned": len(items)}
    return answer if matched is None else {**answer, "numberMatched": matched}


def task(task_id: str, submitted: str, *codes: str) -> dict[str, Any]:
    """A task of the list; codes newest first."""
    history = [{"time": f"2026-11-{20 - n:02}T00:00:00Z", "code": code, "message": ""} for n, code in enumerate(codes)]
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [12.5, 41.9]},
        "properties": {
            "taskingrequestId": task_id,
            "taskingrequestName": f"Port {task_id}",
            "submissionTime": submitted,
            "windowOpen": "2026-11-01T00:00:00Z",
            "windowClose": "2026-11-08T00:00:00Z",
            "collectionTier": "standard",
            "collectionType": "spotlight",
            "statusHistory": history,
        },
    }


JSON = st.recursive(
    st.sampled_from([None, True, 0, -7, 3.5, float("nan"), float("inf"), 10**400, "", "x", "\ud800", "$1", "http://["])
    | st.sampled_from(["2026-11-22T10:00:00Z", "0001-01-01T00:00:00+23:00"])
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=5,
)
"""anything that JSON can say, with a taste for what hurts"""


@st.composite
def spoiled(draw: st.DrawFn, document: Any) -> Any:
    """`document` with one to three of its members, at any depth, replaced by anything or taken away."""
    for _ in range(draw(st.integers(1, 3))):
        paths = list(_paths(document))
        document = _replaced(document, draw(st.sampled_from(paths)), draw(st.just(GONE) | JSON))
    return document


GONE = object()


def _paths(document: Any) -> Iterator[tuple[Any, ...]]:
    yield ()
    members = (
        document.items() if isinstance(document, dict) else enumerate(document) if isinstance(document, list) else ()
    )
    for key, value in members:
        for path in _paths(value):
            yield (key, *path)


def _replaced(document: Any, path: tuple[Any, ...], value: Any) -> Any:
    if not path:
        return None if value is GONE else value
    members = dict(document) if isinstance(document, dict) else dict(enumerate(document))
    members[path[0]] = _replaced(members[path[0]], path[1:], value) if path[1:] or value is not GONE else GONE
    kept = {key: member for key, member in members.items() if member is not GONE}
    return kept if isinstance(document, dict) else list(kept.values())
