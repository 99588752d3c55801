"""What can be turned while the sandbox runs, over `{control_url}/knobs`."""

from __future__ import annotations

import threading
from dataclasses import asdict, dataclass, fields, replace
from typing import Any


@dataclass(frozen=True)
class Knobs:
    """All knobs with their positions at rest. Times in the unit of the name's ending; counts run down to 0."""

    latency_ms: float = 0.0
    store_latency_ms: float = 0.0
    connect_latency_ms: float = 0.0
    fail_count: int = 0
    fail_status: int = 503
    fail_path: str = "/"
    retry_after_s: int = 0
    drop_before: int = 0
    drop_after: int = 0
    outage: bool = False
    html_200: bool = False
    order_seconds: float = 3600.0
    link_seconds: float = 0.0
    next_order: str = ""
    prepare_seconds: float = 0.0
    preparing_status: str = "processing"
    clock_skew_s: float = 0.0
    duplicates: int = 0
    signature: int = 4
    deny_review: dict[str, str] | None = None
    price_format: str = "$1,000.00"
    refuse_analytics_review: bool = False
    tasks_paged_post_only: bool = False
    camel_case_items: bool = False
    digest_asset: bool = True
    truncate_at: int = 0
    truncate_count: int = 0
    store_fail_count: int = 0
    store_fail_status: int = 503
    no_ranges: bool = False
    rate_bytes_s: int = 0


_KINDS = {field.name: type(field.default) for field in fields(Knobs)} | {"deny_review": dict}


class KnobProblem(ValueError):
    """A knob that does not exist, or a position that it does not have."""


class Panel:
    """The knobs as they stand; safe to turn and to read from many threads."""

    def __init__(self, rest: Knobs) -> None:
        self._rest = rest
        self._now = rest
        self._lock = threading.Lock()

    @property
    def now(self) -> Knobs:
        """The positions at this moment."""
        return self._now

    def as_dict(self) -> dict[str, Any]:
        """The positions at this moment, as JSON has them."""
        return asdict(self._now)

    def turn(self, positions: dict[str, Any]) -> None:
        """Set some knobs, all or none. Raises `KnobProblem`."""
        for name, value in positions.items():
            _check(name, value)
        with self._lock:
            self._now = replace(self._now, **positions)

    def reset(self) -> None:
        """Back to where the sandbox started."""
        with self._lock:
            self._now = self._rest

    def take(self, name: str) -> bool:
        """Use up one of a counted knob; False when none is left."""
        with self._lock:
            left = getattr(self._now, name)
            if left > 0:
                self._now = replace(self._now, **{name: left - 1})
            return bool(left > 0)

    def take_next_order(self) -> str:
        """What shall become of the order at hand; the knob springs back."""
        with self._lock:
            fate, self._now = self._now.next_order, replace(self._now, next_order="")
            return fate


def _check(name: str, value: Any) -> None:
    kind = _KINDS.get(name)
    if kind is None:
        raise KnobProblem(f"there is no knob {name!r}")
    if name == "deny_review":
        fits = value is None or (isinstance(value, dict) and {"code", "message"} <= value.keys())
    elif kind in (int, float):
        fits = isinstance(value, (int, float)) and not isinstance(value, bool)
        fits = fits and (kind is float or value == int(value)) and (value >= 0 or name == "clock_skew_s")
    else:
        fits = isinstance(value, kind)
    allowed = {"signature": (2, 4), "next_order": ("", "rejected", "preparing")}.get(name)
    if not fits or (allowed and value not in allowed):
        raise KnobProblem(f"knob {name!r} does not take {value!r}")
