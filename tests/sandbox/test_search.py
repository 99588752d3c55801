"""POST /catalog/search against a plain look at the same items."""

from __future__ import annotations

from datetime import datetime
from itertools import chain, product
from urllib.parse import urlsplit

import pytest
from capella_sandbox.world.generate import generate_items

HALF_OF_2025 = "2025-06-30T23:59:59.5Z"


@pytest.fixture(scope="module")
def world():
    """The items of the sandbox, looked at without it."""
    return {item["id"]: item for item in generate_items(60, 1)}


def ids(items):
    return sorted(item["id"] for item in items)


def moment(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def where(world, test):
    return sorted(item["id"] for item in world.values() if test(item["properties"]))


def test_without_a_filter_everything_matches_and_ten_come_back(ana, world):
    answer = ana.search()
    assert (answer["numberMatched"], answer["numberReturned"], len(answer["features"])) == (len(world), 10, 10)


def test_the_context_says_page_counts_and_who_asked(ana):
    context = ana.search(limit=3, page=2)["context"]
    user = ana.get("/user")
    assert (context["page"], context["limit"], context["returned"]) == (2, 3, 3)
    assert (context["userId"], context["organizationId"]) == (user["id"], user["organizationId"])


def test_all_pages_together_are_every_item_once(ana, world):
    assert ids(ana.find(page_size=50)) == sorted(world)


def test_the_newest_come_first_when_no_order_is_asked_for(ana):
    times = [moment(item["properties"]["datetime"]) for item in ana.find()]
    assert times == sorted(times, reverse=True)


@pytest.mark.parametrize(
    ("query", "test"),
    [
        ({"sar:product_type": {"eq": "GEO"}}, lambda p: p["sar:product_type"] == "GEO"),
        ({"sar:product_type": {"in": ["SLC", "CPHD"]}}, lambda p: p["sar:product_type"] in ("SLC", "CPHD")),
        ({"view:incidence_angle": {"gte": 30, "lt": 40}}, lambda p: 30 <= p["view:incidence_angle"] < 40),
        ({"view:incidence_angle": {"gt": 45}}, lambda p: p["view:incidence_angle"] > 45),
        ({"view:incidence_angle": {"lte": 25.5}}, lambda p: p["view:incidence_angle"] <= 25.5),
        ({"sar:polarizations": {"eq": "VV"}}, lambda p: p["sar:polarizations"] == ["VV"]),
        ({"sar:polarizations": {"eq": ["HH"]}}, lambda p: p["sar:polarizations"] == ["HH"]),
        ({"sar:polarizations": {"in": ["VV", "HV"]}}, lambda p: "VV" in p["sar:polarizations"]),
        ({"instruments": {"eq": "capella-radar-14"}}, lambda p: "capella-radar-14" in p["instruments"]),
        ({"datetime": {"gte": "2024-06-01T00:00:00Z"}}, lambda p: p["datetime"] >= "2024-06"),
        ({"proj:epsg": {"eq": 32631}}, lambda p: p.get("proj:epsg") == 32631),
        ({"sat:orbit_state": {"eq": "ascending"}, "sar:product_type": {"eq": "GEC"}}, None),
        ({"no:such_property": {"eq": 1}}, lambda _p: False),
    ],
)
def test_every_operator_agrees_with_a_plain_look(ana, world, query, test):
    both = test or (lambda p: p["sat:orbit_state"] == "ascending" and p["sar:product_type"] == "GEC")
    expected = where(world, both)
    assert ids(ana.find(query=query)) == expected
    assert expected or "no:such_property" in query


def test_ids_and_collections_narrow(ana, world):
    wanted = sorted(world)[:4]
    assert ids(ana.find(ids=wanted)) == wanted
    assert ana.search(ids=[])["numberMatched"] == 0
    geo = sorted(item["id"] for item in world.values() if item["collection"] in ("capella-geo", "capella-csi"))
    assert ids(ana.find(collections=["capella-geo", "capella-csi"])) == geo


@pytest.mark.parametrize(
    ("first", "last"),
    [
        *product(["2024-01-01T00:00:00Z", "2024-01-01T02:00:00+02:00", "2024-01-01"], [HALF_OF_2025, "..", ""]),
        ("..", HALF_OF_2025),
    ],
)
def test_intervals_may_be_open_at_either_end(ana, world, first, last):
    low = "2024-01-01" if first != ".." else ""
    high = "2025-06-30T23:59:59.5" if last.startswith("2") else "9"
    expected = where(world, lambda p: low <= p["datetime"] <= high)
    assert ids(ana.find(datetime=f"{first}/{last}")) == expected


@pytest.mark.parametrize("interval", ["../..", "/", "../", "/.."])
def test_an_interval_open_at_both_ends_is_refused_as_a_real_stac_api_does(ana, interval):
    assert ana.search(datetime=interval).status == 400


def test_the_whole_globe_as_a_polygon_holds_everything(ana, world):
    ring = [[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]]
    assert ids(ana.find(intersects={"type": "Polygon", "coordinates": [ring]})) == sorted(world)


def test_an_instant_finds_the_item_of_that_instant(ana, world):
    item = next(iter(world.values()))
    assert item["id"] in ids(ana.find(datetime=item["properties"]["datetime"]))


def test_a_point_finds_the_footprints_around_it(ana, world):
    item = next(i for i in world.values() if i["geometry"]["type"] == "Polygon" and i["collection"] == "capella-geo")
    ring = item["geometry"]["coordinates"][0]
    centre = [sum(p[0] for p in ring[:4]) / 4, sum(p[1] for p in ring[:4]) / 4]
    assert item["id"] in ids(ana.find(intersects={"type": "Point", "coordinates": centre}))
    corner = {"type": "Point", "coordinates": item["bbox"][:2]}
    assert item["id"] not in ids(ana.find(intersects=corner))


def test_a_bbox_that_touches_only_the_empty_corner_of_a_bounding_box_finds_nothing_there(ana, world):
    item = next(i for i in world.values() if i["geometry"]["type"] == "Polygon" and i["collection"] == "capella-geo")
    west, south, east, north = item["bbox"]
    width, height = (east - west) / 100, (north - south) / 100
    assert item["id"] not in ids(ana.find(bbox=[west - width, south - height, west + width, south + height]))
    assert item["id"] in ids(ana.find(bbox=[west - width, south - height, east + width, north + height]))


def test_the_whole_world_holds_everything_and_so_do_its_halves(ana, world):
    assert ids(ana.find(bbox=[-180, -90, 180, 90])) == sorted(world)
    east = ids(ana.find(bbox=[0, -90, 180, 90]))
    west = ids(ana.find(bbox=[-180, -90, 0, 90]))
    assert sorted({*east, *west}) == sorted(world)


def test_an_area_over_the_antimeridian_finds_what_lies_on_both_sides(ana, world):
    over = ids(ana.find(bbox=[179, -90, -179, 90]))
    expected = [i["id"] for i in world.values() if i["bbox"][0] < -179 or i["bbox"][2] > 179]
    assert over == sorted(expected)


def test_results_are_sorted_as_asked_and_missing_values_come_last(ana):
    sortby = [{"field": "properties.view:incidence_angle", "direction": "asc"}, {"field": "id", "direction": "desc"}]
    found = ana.find(sortby=sortby)
    keys = [item["properties"].get("view:incidence_angle") for item in found]
    assert keys == sorted(keys)
    rows = [item["properties"].get("proj:epsg") for item in ana.find(sortby=[{"field": "proj:epsg"}])]
    assert rows.index(None) == len([row for row in rows if row is not None])


def test_sorting_by_an_unknown_property_changes_nothing(ana):
    plain = [item["id"] for item in ana.find()]
    assert [item["id"] for item in ana.find(sortby=[{"field": "properties.look_angle", "direction": "asc"}])] == plain


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"limit": 901}, "limit"),
        ({"limit": 0}, "limit"),
        ({"limit": "many"}, "limit"),
        ({"limit": 100, "page": 101}, "page"),
        ({"page": 0}, "page"),
        ({"bbox": [1, 2, 3]}, "bbox"),
        ({"bbox": [0, 0, 1, 1], "intersects": {"type": "Point", "coordinates": [0, 0]}}, "intersects"),
        ({"intersects": {"type": "Feature"}}, "intersects"),
        ({"datetime": "yesterday"}, "datetime"),
        ({"datetime": "2024-02-01/2024-01-01"}, "datetime"),
        ({"query": {"sar:product_type": "GEO"}}, "query.sar:product_type"),
        ({"query": {"sar:product_type": {"startsWith": "G"}}}, "query.sar:product_type.startsWith"),
        ({"query": {"sar:product_type": {"in": "GEO"}}}, "query.sar:product_type.in"),
        ({"query": {"datetime": {"gt": "soon"}}}, "query.datetime"),
        ({"sortby": "datetime"}, "sortby"),
        ({"ownership": "mine"}, "ownership"),
        ({"ids": "one"}, "ids"),
    ],
)
def test_a_search_that_is_not_valid_is_refused_by_name(ana, body, path):
    reply = ana.call("POST", "/catalog/search", body)
    assert reply.error == (400, "VALIDATION_ERROR")
    assert reply.json["error"]["detail"][0]["path"] == path


def test_a_page_at_the_end_of_the_window_is_served(ana):
    answer = ana.search(limit=100, page=100)
    assert (answer["numberReturned"], answer["features"]) == (0, [])


def test_members_nobody_knows_are_ignored(ana, world):
    assert ana.search(limit=1, colour="red", fields={"include": ["id"]})["numberMatched"] == len(world)


def test_the_next_link_names_a_host_that_nobody_can_reach_and_the_page_after(ana):
    (link,) = ana.search(limit=5, page=2)["links"]
    parts = urlsplit(link["href"])
    assert (link["rel"], parts.hostname.endswith(".invalid"), parts.query) == ("next", True, "page=3&limit=5")
    by_query = ana.call("POST", f"/catalog/search?{parts.query}", {}).json
    assert ids(by_query["features"]) == ids(ana.search(limit=5, page=3)["features"])


def test_the_last_page_has_no_next_link(ana, world):
    assert ana.search(limit=900)["links"] == []
    assert len(ana.search(limit=900)["features"]) == len(world)


def test_with_the_knob_turned_pages_repeat_the_end_of_the_page_before(ana):
    ana.process.set(duplicates=2)
    first, second = (ids_in_order(ana.search(limit=10, page=page)) for page in (1, 2))
    assert first[-2:] == second[:2]


def ids_in_order(answer):
    return [item["id"] for item in answer["features"]]


def test_before_an_order_only_thumbnail_and_preview_can_be_opened(ana):
    for item in ana.search(limit=30)["features"]:
        linked = {key for key, asset in item["assets"].items() if "href" in asset}
        assert linked == {"thumbnail", "preview"}


def test_the_thumbnail_of_a_result_opens_without_a_key(ana):
    (item,) = ana.for_sale()
    reply = ana.fetch(item["assets"]["thumbnail"]["href"])
    assert (reply.status, reply.headers["Content-Type"], reply.body[:4]) == (200, "image/png", b"\x89PNG")


def test_products_of_one_collect_share_the_preview_of_their_geo(ana):
    (geo,) = ana.for_sale()
    siblings = ana.find(query={"capella:collect_id": {"eq": geo["properties"]["capella:collect_id"]}})
    previews = {urlsplit(item["assets"]["preview"]["href"]).path for item in siblings}
    assert len(siblings) > 1
    assert previews == {urlsplit(geo["assets"]["preview"]["href"]).path}


def test_ownership_divides_the_catalog(ana, world):
    kinds = ("ownedByOrganization", "sharedWithOrganization", "availableForPurchase", "publiclyAvailable")
    parts = [ids(ana.find(ownership=kind)) for kind in kinds]
    assert sorted(chain.from_iterable(parts)) == sorted(world)
    assert parts[0]
    assert parts[2]
    assert parts[3] == sorted(i["id"] for i in world.values() if i["collection"] == "capella-open-data")


def test_what_was_bought_moves_to_the_owned_for_the_organization_alone(ana, ben, poor):
    (item,) = ana.for_sale()
    ana.order(ana.line(item))
    assert item["id"] in ids(ben.find(ownership="ownedByOrganization"))
    assert item["id"] not in ids(ana.find(ownership="availableForPurchase"))
    assert item["id"] not in ids(poor.find(ownership="ownedByOrganization"))


def test_collections_that_nobody_may_see_are_denied(ana):
    reply = ana.call("POST", "/catalog/search", {"collections": ["capella-secret"]})
    assert reply.error == (403, "COLLECTION_ACCESS_DENIED")
    assert ana.search(collections=["capella-secret", "capella-geo"])["numberMatched"] > 0


def test_collections_are_listed_with_flat_extents(ana, world):
    listed = ana.get("/catalog/collections")["collections"]
    assert ana.get("/catalog/collections/")["collections"] == listed
    assert [one["id"] for one in listed] == sorted({item["collection"] for item in world.values()})
    for one in listed:
        assert [type(n) for n in one["extent"]["spatial"]] == [float] * 4
        assert one["extent"]["temporal"] == sorted(one["extent"]["temporal"])
        assert ana.get(f"/catalog/collections/{one['id']}") == one


def test_a_body_that_is_no_json_is_refused(ana):
    reply = ana.fetch(
        ana.process.api_url + "/catalog/search", "POST", b"{", Authorization=f"ApiKey {ana.process.api_key}"
    )
    assert reply.error == (400, "VALIDATION_ERROR")
