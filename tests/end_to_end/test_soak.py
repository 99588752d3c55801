"""Forty layers whose links and orders die all the time, panned without a pause: nobody sees it.

`make soak` pans for ten minutes with orders of 60 s and links of 5 s; the suite for a good half minute.
"""

from __future__ import annotations

import os
import time
from typing import Any

import pytest
from capella_desk import heartbeat
from capella_streams import Fleet, Traffic, gallery_of, paint, traits

PANNED_S = float(os.environ.get("CAPELLA_SOAK_S", "30"))
IS_LONG = PANNED_S > 120
LAYERS, PER_ORDER = 40, 10
ORDER_S, LINK_S = (60.0, 5.0) if IS_LONG else (15.0, 3.0)
MOST_CALLS = 2 + ORDER_S / (0.85 * (LINK_S - 2))
"""one for all layers of an order, whenever a link has 15 % left; whole seconds and the other clock cost up to 2 s"""
SKEW_S = 3600.0
DAY_S = 86_400.0
CELLS = 8
"""the panning goes over each scene in so many rows and columns, a piece that nobody has seen each time"""
SIDE = CELLS * 512


def view_at(share_of_time: float) -> tuple[float, float, float]:
    """Width, and how far east and north, in widths of the scene: a little less than one tile."""
    row, column = divmod(min(int(share_of_time * CELLS**2), CELLS**2 - 1), CELLS)
    return 0.96 / CELLS, (column + 0.5) / CELLS - 0.5, (row + 0.5) / CELLS - 0.5


@pytest.fixture
def fleet(analyst: Any, launch: Any, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Somebody with many scenes to buy, of a service whose clock is an hour ahead of this machine's."""
    gallery = gallery_of(tmp_path_factory.mktemp("gallery"), LAYERS, SIDE)
    with launch("--catalog", str(gallery.catalog), "--images", str(gallery.images), "--max-side", "200000") as own:
        own.set(clock_skew_s=SKEW_S, order_seconds=ORDER_S, link_seconds=LINK_S)
        analyst.sandbox = own
        analyst.connect()
        analyst.sees("ana@example.org")
        analyst.canvas.setRenderFlag(False)
        yield Fleet(analyst, own, list(gallery.many))
        analyst.canvas.setRenderFlag(True)


def test_nobody_sees_links_and_orders_die_while_forty_layers_are_panned(fleet: Any, capsys: Any) -> None:
    layers = fleet.stream(PER_ORDER)
    assert [paint(layer).painted > 0.9 for layer in layers] == [True] * LAYERS
    before = [traits(layer) for layer in layers]
    mark = fleet.sandbox.requests()[-1]["n"]
    frames, blank, gap, began = 0, [], 0.0, time.monotonic()
    while (past := time.monotonic() - began) < PANNED_S:
        fleet.sandbox.set(signature=4 if past < PANNED_S / 2 else 2)
        number = frames % len(layers)
        with heartbeat() as pulse:
            frame = paint(layers[number], *view_at(past / PANNED_S))
        gap = max(gap, pulse.longest_ms)
        if frame.painted < 0.9:
            blank.append((round(past, 1), number, frame.errors))
        frames += 1
    traffic = Traffic.of(fleet.sandbox, mark)
    dead = [layer.name() for layer in layers if not layer.isValid() or paint(layer).painted < 0.9]
    renewed = len(fleet.sandbox.orders()) - len(fleet.orders)
    calls = max(traffic.downloads.values(), default=0)
    with capsys.disabled():
        print(
            f"\nsoak: {len(layers)} layers, {PANNED_S:.0f} s, {frames} frames, {len(blank)} blank {blank[:3]}, "
            f"{len(dead)} dead layers, {traffic.twice} of {traffic.bytes} bytes fetched twice, "
            f"{traffic.refused} of {traffic.images} requests refused, {renewed} orders renewed, "
            f"GUI gap {gap:.0f} ms, {calls} calls for links per order of {ORDER_S:.0f} s, links of {LINK_S:.0f} s"
        )
    assert [traits(layer) for layer in layers] == before
    assert (len(blank), len(dead), traffic.twice, traffic.refused) == (0, 0, 0, 0)
    assert calls <= MOST_CALLS
    # Otherwise everything was seen before, and nothing had to be kept alive.
    assert renewed >= 0.5 * len(fleet.orders) * (PANNED_S / ORDER_S - 1)


def test_after_a_day_in_which_nobody_looked_every_layer_comes_back_as_it_was(fleet: Any, capsys: Any) -> None:
    layers = fleet.stream(PER_ORDER)[:5]
    assert [paint(layer).painted > 0.9 for layer in layers] == [True] * 5
    layers[1].setOpacity(0.5)
    before = [traits(layer) for layer in layers]
    fleet.sandbox.set(clock_skew_s=SKEW_S + DAY_S, order_seconds=3600.0, link_seconds=0.0)
    mark = fleet.sandbox.requests()[-1]["n"]
    frames = [paint(layer, 0.1, 0.3, 0.3) for layer in layers]
    traffic = Traffic.of(fleet.sandbox, mark)
    with capsys.disabled():
        print(f"\na day later: painted {[round(frame.painted, 2) for frame in frames]}, {traffic.downloads}")
    assert [frame.painted > 0.9 for frame in frames] == [True] * 5
    assert [traits(layer) for layer in layers] == before
    # A clock that has slept learns the time from the first answer.
    assert traffic.refused <= 1
