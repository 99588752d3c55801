"""A first look over real sockets: one or two requests bring what it needs, however large the image is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from capella_explorer.core.block_reader import RUN_BLOCKS
from capella_explorer.core.errors import NotStreamable
from capella_explorer.core.first_look import first_look_bytes
from capella_explorer.core.grid import Grid, overview_factors
from capella_explorer.core.kept_blocks import BLOCK_BYTES
from capella_explorer.core.passage import Passage
from fault_store import CONTENT, DoorHouse, FaultStore, part, status, what

PLACE = (500_000.0, 0.5, 0.0, 5_000_000.0, 0.0, -0.5)


def grid(width: int, height: int, data_type: str = "UInt16", filled: float = 1.0) -> Grid:
    factors = overview_factors(width, height)
    return Grid(width, height, "EPSG:32633", PLACE, data_type=data_type, overviews=factors, filled=filled)


# Measured: scenes of speckle written by GDAL's COG driver, to the end of the overview that 1000 x 800 pixels show.
@pytest.mark.parametrize(
    ("image", "most_needed"),
    [(grid(3219, 7728), 847_932), (grid(7884, 18930), 1_281_670)],
)
def test_a_first_look_is_estimated_to_be_a_little_longer_than_it_is(image: Grid, most_needed: int) -> None:
    assert most_needed <= first_look_bytes(image) <= 1.35 * most_needed


def test_less_is_expected_of_an_image_that_lies_aslant_and_of_short_pixels() -> None:
    whole = first_look_bytes(grid(8000, 8000))
    assert first_look_bytes(grid(8000, 8000, filled=0.5)) < 0.65 * whole
    assert first_look_bytes(grid(8000, 8000, "Byte")) < 0.65 * whole


def test_the_size_of_an_image_hardly_matters() -> None:
    assert first_look_bytes(grid(100_000, 80_000)) < 2 * first_look_bytes(grid(10_000, 8_000))


def test_a_first_look_comes_by_two_requests_side_by_side(
    open_house: Callable[..., DoorHouse], store: FaultStore
) -> None:
    house = open_house()
    image = grid(4000, 3000)
    blocks = min(-(-first_look_bytes(image) // BLOCK_BYTES), RUN_BLOCKS)
    house.door.let_in(what(), grid=image)
    assert house.get(0, 16383) == part(0, 16383)
    assert house.get(300_000, blocks * BLOCK_BYTES - 1) == part(300_000, blocks * BLOCK_BYTES - 1)
    half = blocks // 2 * BLOCK_BYTES
    assert sorted(store.ranges) == sorted([f"bytes=0-{half - 1}", f"bytes={half}-{blocks * BLOCK_BYTES - 1}"])
    assert store.connections == 2


def test_a_short_first_look_is_one_request(open_house: Callable[..., DoorHouse], store: FaultStore) -> None:
    house = open_house()
    image = grid(400, 300)
    house.door.let_in(what(), grid=image)
    house.get(0, first_look_bytes(image) - 1)
    assert len(store.ranges) == 1


def test_a_file_may_end_before_what_was_expected_of_it(open_house: Callable[..., DoorHouse], store: FaultStore) -> None:
    store.content = CONTENT[:200_000]
    house = open_house()
    house.door.let_in(what(), grid=grid(4000, 3000))
    for _ in range(2):
        assert house.get(0, 199_999) == part(0, 199_999)
    assert house.told == []


def test_what_a_guess_could_not_bring_is_asked_for_again(
    open_house: Callable[..., DoorHouse], store: FaultStore
) -> None:
    house = open_house()
    house.door.let_in(what(), grid=grid(4000, 3000))
    store.delay_s = 0.05
    store.faults = [status(500), status(500)]
    assert house.get(0, 3_500_000) == part(0, 3_500_000)
    assert house.told == []


def test_where_gdal_reads_at_the_store_itself_only_the_header_is_fetched(
    open_house: Callable[..., DoorHouse], store: FaultStore
) -> None:
    house = open_house()
    house.door.passage = Passage()
    house.door.let_in(what(), grid=grid(4000, 3000))
    house.get(0, 16383)
    assert store.ranges == [f"bytes=0-{4 * BLOCK_BYTES - 1}"]


def test_a_store_that_refuses_is_told_of_once_for_each_look(
    open_house: Callable[..., DoorHouse], store: FaultStore
) -> None:
    house = open_house()
    house.door.let_in(what(), grid=grid(4000, 3000))
    store.faults = [status(416)] * 9
    assert house.get(0, 16383) == (404, b"")
    assert [type(error) for error in house.told] == [NotStreamable]
