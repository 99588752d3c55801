"""Review, order, list, deliver: money is counted once and links die with their order."""

from __future__ import annotations

import http.client
import re
import threading
from datetime import datetime, timedelta, timezone
from urllib.parse import parse_qs, urlsplit

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


def test_links_die_in_the_second_in_which_their_order_expires(ana):
    for version, read in ((4, expiry_of_version_4), (2, expiry_of_version_2)):
        ana.process.set(signature=version)
        order = ana.order(ana.line(*ana.for_sale())).json
        (item,) = ana.delivery(order["orderId"]).json
        expires_at = moment(order["expirationDate"]).timestamp()
        assert {read(asset["href"]) for asset in item["assets"].values()} == {int(expires_at)}


def expiry_of_version_4(link):
    query = parse_qs(urlsplit(link).query)
    signed = datetime.strptime(query["X-Amz-Date"][0], "%Y%m%dT%H%M%SZ").replace(tzinfo=timezone.utc)
    return int(signed.timestamp()) + int(query["X-Amz-Expires"][0])


def expiry_of_version_2(link):
    query = parse_qs(urlsplit(link).query)
    assert query.keys() == {"AWSAccessKeyId", "Expires", "Signature", "x-amz-security-token"}
    return int(query["Expires"][0])


def test_links_can_be_made_to_die_before_their_order(ana):
    ana.process.set(link_seconds=30)
    order = ana.order(ana.line(*ana.for_sale())).json
    (item,) = ana.delivery(order["orderId"]).json
    left = expiry_of_version_4(item["assets"]["HH" if "HH" in item["assets"] else "VV"]["href"])
    assert left - moment(order["orderDate"]).timestamp() < 35


def test_an_expired_order_says_so_and_a_new_one_is_free(ana):
    line = ana.line(*ana.for_sale())
    old = ana.order(line).json
    ana.process.set(clock_skew_s=3601)
    reply = ana.delivery(old["orderId"])
    assert reply.error == (400, "ORDER_EXPIRED")
    assert "order expired" in reply.json["error"]["message"].lower()
    new = ana.order(line).json
    assert new["items"][0]["previouslyOrdered"] is True
    assert ana.delivery(new["orderId"]).status == 200


def test_an_order_is_not_delivered_while_it_is_prepared(ana):
    ana.process.set(prepare_seconds=50, preparing_status="staging")
    order = ana.order(ana.line(*ana.for_sale())).json
    assert (order["orderStatus"], order["items"][0]["itemStatus"]) == ("staging", "staging")
    assert ana.delivery(order["orderId"]).error == (409, "ORDER_NOT_READY")
    ana.process.set(clock_skew_s=51)
    assert ana.get(f"/orders/{order['orderId']}")["orderStatus"] == "completed"
    assert ana.delivery(order["orderId"]).status == 200


def test_the_next_order_alone_can_be_kept_back_or_rejected(ana):
    line = ana.line(*ana.for_sale())
    ana.process.set(next_order="rejected")
    assert ana.order(line).json["orderStatus"] == "rejected"
    ana.process.set(next_order="preparing")
    waiting = ana.order(line).json
    assert waiting["orderStatus"] == "processing"
    assert ana.order(line).json["orderStatus"] == "completed"
    ana.process.complete(waiting["orderId"])
    assert ana.get(f"/orders/{waiting['orderId']}")["orderStatus"] == "completed"


def test_a_delivery_signs_every_asset_and_names_the_digest(ana):
    (item,) = ana.for_sale()
    (delivered,) = ana.delivered(ana.line(item))
    assert set(delivered["assets"]) == {*item["assets"], "digest"}
    assert all("X-Amz-Signature=" in asset["href"] for asset in delivered["assets"].values())
    digest = ana.fetch(delivered["assets"]["digest"]["href"]).json
    assert {"name", "md5", "sha256"} <= digest["files"][0].keys()


def test_a_delivery_can_be_spelled_as_in_the_old_days(ana):
    ana.process.set(camel_case_items=True)
    (delivered,) = ana.delivered(ana.line(*ana.for_sale()))
    assert delivered["stacVersion"] == "1.0.0"
    assert "stac_version" not in delivered


def test_orders_are_listed_as_a_plain_array_newest_first(ana, ben):
    orders = [ana.order(ana.line(item)).json["orderId"] for item in ana.for_sale(count=3)]
    his = ben.order(ana.line(*ana.for_sale())).json["orderId"]
    user = ana.get("/user")
    assert [one["orderId"] for one in ana.get(f"/orders?customerId={user['id']}")] == orders[::-1]
    assert [one["orderId"] for one in ana.get("/orders?limit=2")] == orders[:0:-1]
    organization = ana.get(f"/orders?organizationId={user['organizationId']}")
    assert [one["orderId"] for one in organization] == [his, *orders[::-1]]


def test_a_user_sees_only_their_own_orders_and_the_manager_all_of_the_organization(ana, ben, poor):
    order = ana.order(ana.line(*ana.for_sale())).json["orderId"]
    his = ben.order(ben.line(*ana.for_sale())).json["orderId"]
    organization = ana.get("/user")["organizationId"]
    assert ana.call("GET", f"/orders/{his}").status == 200
    assert ben.call("GET", f"/orders/{order}").error == (403, "NOT_AUTHORIZED")
    assert ben.call("GET", f"/orders?organizationId={organization}").error == (403, "NOT_AUTHORIZED")
    assert ben.call("GET", f"/orders?customerId={ana.get('/user')['id']}").error == (403, "NOT_AUTHORIZED")
    assert poor.call("GET", f"/orders/{order}/download").error == (404, "NOT_FOUND")


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
