"""What becomes of an order: links that die with it, preparation, lists, and who may see it."""

from __future__ import annotations

from datetime import datetime, timezone
from urllib.parse import parse_qs, urlsplit


def moment(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


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
