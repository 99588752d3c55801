"""Do two geometries touch? The cases where bounding boxes lie."""

from __future__ import annotations

import pytest
from capella_sandbox.catalog.geometry import intersects, parse_bbox, parse_geometry


def geometry(kind, coordinates):
    return parse_geometry({"type": kind, "coordinates": coordinates})


def square(west, south, side):
    east, north = west + side, south + side
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]


SLOPING = geometry("Polygon", [[[0, 0], [10, 10], [9, 11], [-1, 1], [0, 0]]])
RING = geometry("Polygon", [square(0, 0, 10), square(3, 3, 4)])


def touches(shape, kind, coordinates):
    other = geometry(kind, coordinates)
    assert intersects(shape, other) == intersects(other, shape)
    return intersects(shape, other)


def test_a_point_inside_the_bounding_box_may_lie_outside_the_polygon():
    assert not touches(SLOPING, "Point", [8, 2])
    assert touches(SLOPING, "Point", [5, 5.5])


def test_a_point_on_the_edge_touches():
    assert touches(SLOPING, "Point", [5, 5])


def test_what_lies_in_a_hole_does_not_touch():
    assert not touches(RING, "Point", [5, 5])
    assert not touches(RING, "Polygon", [square(4, 4, 1)])
    assert not touches(RING, "LineString", [[4, 4], [6, 6]])


def test_the_rim_of_a_hole_belongs_to_the_polygon():
    assert touches(RING, "Point", [3, 5])
    assert touches(RING, "Polygon", [square(4, 4, 4)])


def test_a_polygon_around_another_touches_it():
    assert touches(RING, "Polygon", [square(-5, -5, 30)])


def test_a_polygon_that_fits_around_in_a_hole_of_another_does_not_touch():
    assert not touches(RING, "Polygon", [square(-5, -5, 30), square(-1, -1, 12)])


def test_a_line_that_crosses_without_a_vertex_inside_touches():
    assert touches(RING, "LineString", [[-5, 1], [15, 1]])
    assert not touches(SLOPING, "LineString", [[6, 0], [10, 5]])


def test_lines_touch_where_they_cross_and_where_one_ends_on_the_other():
    line = geometry("LineString", [[0, 0], [4, 4]])
    assert touches(line, "LineString", [[0, 4], [4, 0]])
    assert touches(line, "LineString", [[2, 2], [5, 0]])
    assert not touches(line, "LineString", [[1, 0], [5, 4]])


def test_lines_on_one_ray_touch_only_where_they_overlap():
    line = geometry("LineString", [[0, 0], [4, 4]])
    assert touches(line, "LineString", [[3, 3], [9, 9]])
    assert not touches(line, "LineString", [[5, 5], [9, 9]])


def test_any_part_of_a_multi_geometry_counts():
    assert touches(RING, "MultiPoint", [[50, 50], [1, 1]])
    assert touches(RING, "MultiLineString", [[[50, 50], [60, 60]], [[-1, 1], [1, 1]]])
    assert touches(RING, "MultiPolygon", [[square(50, 50, 1)], [square(9, 9, 5)]])
    assert not touches(RING, "MultiPoint", [[50, 50], [5, 5]])


def test_a_collection_of_geometries_is_the_sum_of_its_parts():
    parts = [{"type": "Point", "coordinates": [5, 5]}, {"type": "Point", "coordinates": [1, 1]}]
    assert intersects(RING, parse_geometry({"type": "GeometryCollection", "geometries": parts}))


def test_a_polygon_over_the_antimeridian_is_not_one_around_the_globe():
    fiji = geometry("Polygon", [[[179, -18], [-179, -18], [-179, -16], [179, -16], [179, -18]]])
    assert touches(fiji, "Point", [179.5, -17])
    assert touches(fiji, "Point", [-179.5, -17])
    assert not touches(fiji, "Point", [0, -17])


@pytest.mark.parametrize("ring", [square(179, -18, 0.5), square(-179.6, -18, 0.5), square(179.8, -18, 0.5)])
def test_a_bbox_whose_west_is_east_of_its_east_goes_over_the_antimeridian(ring):
    assert intersects(parse_bbox([178, -20, -178, -15]), geometry("Polygon", [ring]))
    assert not intersects(parse_bbox([-178, -20, 178, -15]), geometry("Polygon", [ring]))


def test_a_bbox_with_heights_counts_as_flat():
    assert intersects(parse_bbox([0, 0, -100, 10, 10, 9000]), geometry("Point", [5, 5]))


@pytest.mark.parametrize(
    "bbox", [[0, 0, 1], [0, 5, 1, 4], [0, 0, 200, 1], [0, -91, 1, 1], ["0", 0, 1, 1], [True, 0, 1, 1], "0,0,1,1", None]
)
def test_what_is_no_bbox_is_refused(bbox):
    with pytest.raises(ValueError, match="bbox"):
        parse_bbox(bbox)


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        {"type": "Polygon"},
        {"type": "Feature", "geometry": None},
        {"type": "Point", "coordinates": []},
        {"type": "Point", "coordinates": "somewhere"},
        {"type": "LineString", "coordinates": [[0, 0]]},
        {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1]]]},
        {"type": "MultiPolygon", "coordinates": []},
    ],
)
def test_what_is_no_geometry_is_refused(value):
    with pytest.raises(ValueError):
        parse_geometry(value)
