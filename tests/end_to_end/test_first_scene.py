"""What the first streamed scene costs: requests until it is valid and drawn, and how long the GUI is deaf."""

from __future__ import annotations

from typing import Any

from capella_desk import heartbeat

MOST_REQUESTS = 6
LONGEST_GAP_MS = 5000
"""a window that waits for the network stands still for longer; how long it really does is printed, not judged"""


def test_the_first_scene_takes_few_requests_and_never_blocks(analyst: Any, capsys: Any) -> None:
    analyst.arrive()
    analyst.buy()
    analyst.turn_to("Orders")
    analyst.select_order()
    analyst.rest(1)
    analyst.drawn()
    before = len(analyst.sandbox.requests("store"))
    analyst.canvas.setRenderFlag(False)
    with heartbeat() as pulse:
        analyst.press("Stream all")
        layer = analyst.wait(analyst.layers, "no layer opens")[0]
        valid = analyst.sandbox.requests("store")[before:]
        analyst.canvas.setRenderFlag(True)
        analyst.look_at(layer)
        drawn = analyst.sandbox.requests("store")[before:]
    with capsys.disabled():
        print(
            f"\nfirst scene: valid after {len(valid)} requests to the store, drawn after {len(drawn)}; "
            f"longest GUI gap {pulse.longest_ms:.0f} ms"
        )
    assert layer.isValid()
    assert analyst.greys() > 50
    assert {entry["method"] for entry in drawn} == {"GET"}
    assert {entry["status"] for entry in drawn} == {206}
    assert len(valid) == 0
    assert len(drawn) <= MOST_REQUESTS
    assert pulse.longest_ms < LONGEST_GAP_MS
