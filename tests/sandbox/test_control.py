"""Knobs, faults, the request log: what a test or a trainer does to the sandbox."""

from __future__ import annotations

import time
import urllib.error
from email.utils import parsedate_to_datetime

import pytest


def statuses(caller, path, count):
    return [caller.call("GET", path).status for _ in range(count)]


def test_knobs_are_turned_a_few_at_a_time(ana):
    rest = ana.process.knobs()
    turned = ana.process.set(latency_ms=5, preparing_status="tasked")
    assert turned == {**rest, "latency_ms": 5, "preparing_status": "tasked"}
    ana.process.reset()
    assert ana.process.knobs() == rest


@pytest.mark.parametrize(
    "knob",
    [
        {"speed": 1},
        {"latency_ms": "slow"},
        {"latency_ms": -1},
        {"fail_count": 1.5},
        {"outage": 1},
        {"signature": 3},
        {"next_order": "lost"},
        {"deny_review": {"code": "X"}},
    ],
)
def test_a_knob_that_does_not_exist_or_does_not_go_there_is_refused_whole(ana, knob):
    rest = ana.process.knobs()
    with pytest.raises(urllib.error.HTTPError, match="400"):
        ana.process.set(html_200=True, **knob)
    assert ana.process.knobs() == rest


def test_the_next_requests_of_a_path_fail_and_others_do_not(ana):
    ana.process.set(fail_count=2, fail_status=429, fail_path="/orders", retry_after_s=7)
    assert ana.call("GET", "/user").status == 200
    reply = ana.call("GET", "/orders")
    assert (reply.status, reply.headers["Retry-After"], reply.json) == (429, "7", {"message": "Too Many Requests"})
    assert statuses(ana, "/orders", 2) == [429, 200]


def test_during_an_outage_every_answer_of_the_api_is_a_page(ana):
    (item,) = ana.for_sale()
    ana.process.set(outage=True)
    for path in ("/user", "/orders", "/nowhere"):
        reply = ana.call("GET", path)
        assert (reply.status, reply.headers["Content-Type"]) == (503, "text/html; charset=utf-8")
    assert ana.fetch(item["assets"]["thumbnail"]["href"]).status == 200


def test_a_captive_portal_answers_200_with_a_page(ana):
    ana.process.set(html_200=True)
    reply = ana.call("GET", "/user")
    assert (reply.status, reply.body[:6]) == (200, b"<html>")


def test_answers_can_be_late_on_either_plane(ana):
    (item,) = ana.for_sale()
    link = item["assets"]["thumbnail"]["href"]
    ana.fetch(link)
    ana.process.set(latency_ms=200)
    assert seconds(lambda: ana.get("/user")) >= 0.2 > seconds(lambda: ana.fetch(link))
    ana.process.set(latency_ms=0, store_latency_ms=200)
    assert seconds(lambda: ana.fetch(link)) >= 0.2 > seconds(lambda: ana.get("/user"))


def test_a_connection_can_be_slow_to_open(ana):
    ana.process.set(connect_latency_ms=200)
    assert seconds(lambda: ana.get("/user")) >= 0.2


def seconds(act):
    started = time.monotonic()
    act()
    return time.monotonic() - started


def test_the_clock_of_the_server_can_be_wrong(ana):
    true = time.time()
    ana.process.set(clock_skew_s=-86_400)
    told = parsedate_to_datetime(ana.call("GET", "/user").headers["Date"]).timestamp()
    assert abs(told - (true - 86_400)) < 5
    (item,) = ana.for_sale()
    assert ana.fetch(item["assets"]["thumbnail"]["href"]).status == 200


def test_every_request_is_written_down_with_who_asked_and_what_it_got(ana, ben):
    (item,) = ana.for_sale()
    ben.call("GET", "/organization")
    reply = ana.fetch(item["assets"]["thumbnail"]["href"], Range="bytes=0-9")
    search, refused, read = ana.process.requests()
    assert (search["method"], search["path"], search["account"]) == ("POST", "/catalog/search", "ana@example.org")
    assert (refused["status"], refused["account"]) == (403, "ben@example.org")
    assert (read["plane"], read["status"], read["range"], read["account"]) == ("store", 206, "bytes=0-9", "")
    assert [entry["n"] for entry in ana.process.requests()] == [1, 2, 3]
    assert ana.process.requests("store", since=2)[0]["path"].endswith("_thumb.png")
    assert len(reply.body) == 10


def test_neither_the_log_nor_the_page_holds_a_secret(ana):
    (item,) = ana.delivered(ana.line(*ana.for_sale()))
    link = item["assets"]["thumbnail"]["href"]
    ana.fetch(link)
    ana.fetch(link, Authorization=f"ApiKey {ana.process.api_key}")
    said = ana.process.log_text() + str(ana.process.requests()) + ana.fetch(ana.process.console_url).body.decode()
    assert "_thumb.png" in said
    for secret in (ana.process.api_key, link.rpartition("=")[2], "X-Amz-", "Signature="):
        assert secret not in said


def test_the_page_shows_a_person_orders_spend_requests_and_knobs(ana):
    (item,) = ana.for_sale()
    ana.order(ana.line(item))
    ana.process.set(latency_ms=3)
    reply = ana.fetch(ana.process.console_url)
    text = reply.body.decode()
    assert (reply.status, reply.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    for shown in (item["id"], ana.process.ledger()[0]["amount"], "POST /orders", "ben@example.org", "turned from 0"):
        assert shown in text
    assert 'http-equiv="refresh"' in text
    assert "prefers-color-scheme" in text
    assert not {"src=", "<script", "<link", "@import"} & set(text.split())


def test_the_page_shows_what_a_stranger_wrote_as_text(ana):
    ana.process.set(preparing_status="<b>soon</b>", next_order="preparing")
    ana.order(ana.line(*ana.for_sale()))
    text = ana.fetch(ana.process.console_url).body.decode()
    assert "&lt;b&gt;soon&lt;/b&gt;" in text
    assert "<b>soon</b>" not in text


def test_a_reset_forgets_orders_requests_and_ownership(ana):
    line = ana.line(*ana.for_sale())
    before = ana.review(line).json
    ana.order(line)
    ana.process.reset()
    assert (ana.process.orders(), ana.process.ledger(), ana.process.requests()) == ([], [], [])
    assert ana.review(line).json == before


def test_unknown_controls_are_not_found(ana):
    for method in ("GET", "POST"):
        assert ana.fetch(ana.process.control_url + "/levers", method, b"{}").status == 404


def test_times_may_have_fractions(ana):
    ana.process.set(prepare_seconds=1.5, latency_ms=0.5)
    knobs = ana.process.knobs()
    assert (knobs["prepare_seconds"], knobs["latency_ms"]) == (1.5, 0.5)
