"""Review, order, list, deliver: money is counted once and links die with their order."""

from __future__ import annotations

import http.client
import re
import threading
from datetime import datetime, timedelta

import pytest

MONEY = re.compile(r"\$\d{1,3}(,\d{3})*\.\d\d")


def amount(text):
    return float(text.replace("$", "").replace(",", ""))


def total(reply):
    return reply.json["orderDetails"]["summary"]["total"]


def moment(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def contracts(ana):
    return [one["id"] for one in ana.get("/organization")["contracts"]]


def test_a_review_prices_every_line_and_the_sum_is_theirs(ana):
    items = ana.for_sale(count=3)
    details = ana.review(*map(ana.line, items)).json["orderDetails"]
    prices = [line["order"]["finalListPrice"] for line in details["lineItems"]]
    assert [line["granuleId"] for line in details["lineItems"]] == [item["id"] for item in items]
    assert all(MONEY.fullmatch(price) for price in prices)
    assert amount(details["summary"]["total"]) == sum(map(amount, prices)) > 0


def test_larger_images_cost_more(ana):
    items = ana.for_sale(count=20)
    mode = items[0]["properties"]["sar:instrument_mode"]
    same = [item for item in items if item["properties"]["sar:instrument_mode"] == mode]
    by_area = sorted(same, key=lambda item: item["properties"]["capella:billable_area"])
    assert amount(total(ana.review(ana.line(by_area[0])))) <= amount(total(ana.review(ana.line(by_area[-1]))))


def test_a_review_buys_nothing(ana):
    ana.review(ana.line(*ana.for_sale()))
    assert (ana.process.ledger(), ana.process.orders()) == ([], [])


def test_an_order_has_the_fields_of_the_source_document(ana):
    (item,) = ana.for_sale()
    reply = ana.order(ana.line(item))
    order, user = reply.json, ana.get("/user")
    assert reply.status == 201
    assert (order["userId"], order["organizationId"]) == (user["id"], user["organizationId"])
    assert (order["orderStatus"], order["contractId"]) == ("completed", contracts(ana)[0])
    assert moment(order["expirationDate"]) - moment(order["orderDate"]) == timedelta(hours=1)
    (line,) = order["items"]
    assert (line["collectionId"], line["granuleId"]) == (item["collection"], item["id"])
    assert line["collectId"] == item["properties"]["capella:collect_id"]
    assert (line["previouslyOrdered"], line["type"]) == (False, item["properties"]["sar:instrument_mode"])
    assert moment(line["collectionDate"]) > moment(item["properties"]["datetime"])
    assert line["size"] > 0
    assert ana.get(f"/orders/{order['orderId']}") == order


def test_what_was_ordered_before_is_free_for_the_whole_organization(ana, ben):
    line = ana.line(*ana.for_sale())
    price = total(ana.review(line))
    ana.order(line)
    assert total(ben.review(line)) == "$0.00"
    assert ben.order(line).json["items"][0]["previouslyOrdered"] is True
    (entry,) = ana.process.ledger()
    assert (entry["orders"], entry["charged"], entry["amount"]) == (2, 1, price)


def test_open_data_is_free_for_those_without_money(poor):
    (item,) = poor.search(collections=["capella-open-data"], limit=1)["features"]
    assert total(poor.review(poor.line(item))) == "$0.00"
    assert poor.order(poor.line(item)).json["orderStatus"] == "completed"


def test_a_review_without_funds_is_denied_in_the_body(poor):
    reply = poor.review(poor.line(*poor.for_sale()))
    reason = reply.json["authorizationDenialReason"]
    assert (reply.status, reply.json["authorized"]) == (200, False)
    assert reason["code"] == "AUTHORIZATION_INSUFFICIENT_FUNDS"
    assert re.search(r"Order cost: \$[\d,]+\.\d\d; Available Commitment: \$0\.00", reason["message"])
    assert "orderDetails" not in reply.json


def test_an_order_without_funds_is_rejected_in_the_body(poor):
    reply = poor.order(poor.line(*poor.for_sale()))
    assert (reply.status, reply.json["orderStatus"], reply.json["items"]) == (201, "rejected", [])
    assert poor.delivery(reply.json["orderId"]).error == (400, "ORDER_VALIDATION_ERROR")
    assert poor.process.ledger() == []


def test_a_contract_is_counted_down_until_it_is_empty(ana):
    pilot = contracts(ana)[1]
    items = ana.for_sale(count=20)
    spent, refused = 0.0, None
    for item in items:
        review = ana.review(ana.line(item), contractId=pilot)
        if not review.json["authorized"]:
            refused = review.json["authorizationDenialReason"]["message"]
            break
        spent += amount(total(review))
        assert ana.order(ana.line(item), contractId=pilot).json["orderStatus"] == "completed"
    assert refused
    assert f"Available Commitment: ${1000 - spent:,.2f}" in refused
    assert ana.review(ana.line(item)).json["authorized"] is True


def test_a_contract_of_somebody_else_is_not_found(ana, poor):
    foreign = contracts(ana)[0]
    line = poor.line(*poor.for_sale())
    assert poor.review(line, contractId=foreign).error == (404, "CONTRACT_NOT_FOUND")
    assert poor.order(line, contractId=foreign).error == (404, "CONTRACT_NOT_FOUND")


@pytest.mark.parametrize(
    "items",
    [
        [],
        "one",
        [{"collectionId": "capella-geo"}],
        [{"collectionId": "capella-geo", "granuleId": "CAPELLA_C99_SP_GEO_HH_20200101000000_20200101000001"}],
        ["CAPELLA_C99_SP_GEO_HH_20200101000000_20200101000001"],
        [{"productType": "VS"}],
        [{"productType": "VS", "collectIds": []}],
        [{"productType": "ACD", "collectIds": ["7d3f7a5e-0000-4000-8000-000000000000"]}],
    ],
)
def test_an_order_that_cannot_be_placed_is_refused_with_its_code(ana, items):
    for path in ("/orders/review", "/orders"):
        assert ana.call("POST", path, {"items": items}).error == (400, "ORDER_VALIDATION_ERROR")
    assert ana.process.orders() == []


def test_an_item_must_be_ordered_from_its_own_collection(ana):
    (item,) = ana.for_sale()
    wrong = {**ana.line(item), "collectionId": "capella-slc"}
    reply = ana.order(wrong)
    assert reply.error == (400, "ORDER_VALIDATION_ERROR")
    assert reply.json["error"]["detail"][0]["path"] == "items[0].granuleId"


def test_a_vessel_detection_needs_the_geo_of_its_collect_in_the_same_order(ana):
    one, other = ana.for_sale(count=2)
    reply = ana.order(ana.line(other), ana.vessels(one))
    assert reply.error == (400, "ORDER_VALIDATION_ERROR")
    assert one["properties"]["capella:collect_id"] in reply.json["error"]["message"]
    assert ana.order(ana.vessels(one, other), ana.line(one), ana.line(other)).json["orderStatus"] == "completed"


def test_the_slc_of_a_collect_does_not_stand_in_for_its_geo(ana):
    (slc,) = ana.for_sale("SLC")
    assert ana.order(ana.line(slc), ana.vessels(slc)).error == (400, "ORDER_VALIDATION_ERROR")


def test_a_vessel_detection_is_priced_and_delivered_beside_its_image(ana):
    (geo,) = ana.for_sale()
    details = ana.review(ana.line(geo), ana.vessels(geo)).json["orderDetails"]
    analytic = details["lineItems"][1]
    assert (analytic["productType"], analytic["collectIds"]) == ("VS", ana.vessels(geo)["collectIds"])
    assert amount(analytic["order"]["finalListPrice"]) > 0
    order = ana.order(ana.line(geo), ana.vessels(geo)).json
    assert "granuleId" not in order["items"][1]
    image, vessels = ana.delivery(order["orderId"]).json
    assert (image["id"], vessels["properties"]["sar:product_type"]) == (geo["id"], "VS")
    reply = ana.fetch(vessels["assets"]["analytic_product"]["href"])
    assert (reply.status, reply.json["type"]) == (200, "FeatureCollection")


def test_vessels_of_several_collects_are_one_line_when_they_were_asked_for_as_one(ana):
    one, other = ana.for_sale(count=2)
    lines = ana.line(one), ana.line(other), ana.vessels(one, other)
    priced = ana.review(*lines).json["orderDetails"]
    assert priced["lineItems"][2]["collectIds"] == ana.vessels(one, other)["collectIds"]
    assert amount(priced["summary"]["total"]) == sum(amount(i["order"]["finalListPrice"]) for i in priced["lineItems"])
    order = ana.order(*lines).json
    assert [line.get("collectIds") for line in order["items"]] == [None, None, lines[2]["collectIds"]]
    delivered = ana.delivery(order["orderId"]).json
    assert [item["properties"]["sar:product_type"] for item in delivered] == ["GEO", "GEO", "VS", "VS"]


def test_a_line_that_is_sent_twice_is_bought_once(ana):
    line = ana.line(*ana.for_sale())
    assert len(ana.order(line, line).json["items"]) == 1
    assert [entry["charged"] for entry in ana.process.ledger()] == [1]


def test_the_same_order_from_many_hands_at_once_is_charged_once(ana):
    line = ana.line(*ana.for_sale())
    hands = [threading.Thread(target=ana.order, args=(line,)) for _ in range(8)]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    (entry,) = ana.process.ledger()
    assert (entry["orders"], entry["charged"]) == (8, 1)


def test_an_order_whose_connection_broke_after_it_was_accepted_exists(ana):
    line = ana.line(*ana.for_sale())
    ana.process.set(drop_after=1)
    with pytest.raises(http.client.RemoteDisconnected):
        ana.order(line)
    assert len(ana.get("/orders")) == 1
    assert ana.process.requests("api")[-2]["status"] == 0


def test_an_order_whose_connection_broke_before_it_arrived_does_not_exist(ana):
    line = ana.line(*ana.for_sale())
    ana.process.set(drop_before=1)
    with pytest.raises(http.client.RemoteDisconnected):
        ana.order(line)
    assert (ana.get("/orders"), ana.process.ledger()) == ([], [])
    assert ana.order(line).status == 201


@pytest.mark.parametrize(
    ("example", "pattern"),
    [("1.000,00 €", r"[\d.]+,\d\d €"), ("USD 1000", r"USD \d+"), ("on request", "on request")],
)
def test_prices_can_be_written_in_odd_ways(ana, example, pattern):
    ana.process.set(price_format=example)
    assert re.fullmatch(pattern, total(ana.review(ana.line(*ana.for_sale()))))


def test_a_review_can_be_denied_for_another_reason(ana):
    reason = {"code": "EXPORT_CONTROL", "message": "This area is not available."}
    ana.process.set(deny_review=reason)
    reply = ana.review(ana.line(*ana.for_sale())).json
    assert reply == {"authorized": False, "authorizationDenialReason": reason}


def test_the_review_of_analytics_can_be_refused_while_the_order_is_taken(ana):
    (geo,) = ana.for_sale()
    ana.process.set(refuse_analytics_review=True)
    assert ana.review(ana.line(geo), ana.vessels(geo)).error == (400, "ORDER_VALIDATION_ERROR")
    assert ana.review(ana.line(geo)).json["authorized"] is True
    assert ana.order(ana.line(geo), ana.vessels(geo)).status == 201
