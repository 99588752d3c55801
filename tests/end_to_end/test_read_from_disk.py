"""What was downloaded is offered to the layers that still stream it, and one press lets them read it."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def test_one_press_after_a_download_lets_the_layer_read_the_disk(analyst: Any, tmp_path: Path) -> None:
    analyst.arrive()
    analyst.buy(vessels=True)
    layers = analyst.stream(2)
    before = [(layer.id(), layer.name()) for layer in layers]
    bar = analyst.app.iface.messageBar()
    analyst.press("Download", analyst.choose_files(tmp_path))
    analyst.transfer_at_rest()
    analyst.press("Read from disk", bar)
    swaps = analyst.app.swaps
    analyst.wait(lambda: all(swaps.is_local(layer) for layer in layers), "the layers go on streaming")
    assert [(layer.id(), layer.name()) for layer in layers] == before
    assert analyst.button("Read from disk", bar) is None
    analyst.look_at(layers[0])
    assert analyst.greys() > 50
    assert tmp_path in analyst.app.folders.all()
