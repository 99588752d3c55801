"""The network door: what is repeated and how often, what never is, and what each fault becomes."""

from __future__ import annotations

import pytest
from capella_explorer.core.errors import (
    Cancelled,
    CapellaError,
    ConnectionFailed,
    KeyMissing,
    KeyNotAccepted,
    LinkRefused,
    NotFound,
    NotPermitted,
    OrderExpired,
    OrderNotReady,
    OutcomeUnknown,
    RateLimited,
    RequestRefused,
    ServiceFailed,
)
from capella_explorer.core.http import AnswerLost, ApiDoor, NotSent, Request, Response
from core_examples import IMAGE_BODY
from core_fakes import API, KEY, FakeTransport, answer, door

HTML = b"<html><body>We are down for maintenance</body></html>"
TRUNCATED = b'{"orderId": "955", "orderSta'
DEEP = b"[" * 100_000


@pytest.mark.parametrize("fault", [NotSent("x"), AnswerLost("x"), *(answer({}, s) for s in (408, 429, 502, 503, 504))])
def test_a_passing_fault_of_a_safe_request_is_waited_out(fault: Response | Exception) -> None:
    slept: list[float] = []
    capella, transport = door([fault, fault, answer({"id": "ana"})], slept)
    assert capella.ask("GET", "/user") == {"id": "ana"}
    assert len(transport.requests) == 3
    assert sum(slept) == pytest.approx(0.5 + 1.0)


def test_a_safe_request_is_tried_five_times_and_then_given_up() -> None:
    slept: list[float] = []
    capella, transport = door([answer({}, 503)], slept)
    with pytest.raises(ServiceFailed):
        capella.ask("GET", "/user")
    assert len(transport.requests) == 5
    assert sum(slept) == pytest.approx(0.5 + 1 + 2 + 4)


@pytest.mark.parametrize(
    ("response", "error"),
    [
        (answer({}, 400), RequestRefused),
        (answer({"message": "Unauthorized"}, 401), KeyNotAccepted),
        (answer({}, 403), NotPermitted),
        (answer({}, 404), NotFound),
        (answer({}, 410), OrderExpired),
        (answer({}, 500), ServiceFailed),
        (Response(200, {}, HTML), ServiceFailed),
        (Response(200, {}, TRUNCATED), ServiceFailed),
        (Response(200, {}, DEEP), ServiceFailed),
        (Response(200, {}, b"\xff\xfe\x00"), ServiceFailed),
        (Response(302, {"location": "https://elsewhere.example.org"}, b""), ServiceFailed),
        (answer({"error": {"code": "ORDER_EXPIRED", "message": "x"}}, 400), OrderExpired),
        (answer({"error": {"code": "ORDER_NOT_READY", "message": "x"}}, 409), OrderNotReady),
        (answer({"error": "Order expired at noon"}, 400), OrderExpired),
        (answer({"error": {"message": "User is not permitted to access any of the collection"}}, 400), NotPermitted),
        (answer({"error": {"code": "INVALID_API_KEY"}}, 400), KeyNotAccepted),
        (Response(405, {}, HTML), RequestRefused),
    ],
)
def test_what_does_not_pass_is_told_at_once(response: Response, error: type[CapellaError]) -> None:
    capella, transport = door([response])
    with pytest.raises(error) as caught:
        capella.ask("GET", "/orders")
    assert type(caught.value) is error
    assert len(transport.requests) == 1


@pytest.mark.parametrize("response", [Response(s, {}, HTML) for s in (200, 302, 403, 500, 502, 503)])
def test_the_key_is_never_blamed_for_an_outage_page(response: Response) -> None:
    capella, _ = door([response])
    with pytest.raises(ServiceFailed) as caught:
        capella.ask("GET", "/user")
    assert "key" not in caught.value.sentence.lower()


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_the_key_is_never_blamed_for_a_fault_of_the_service(status: int) -> None:
    capella, _ = door([answer({"error": {"code": "INVALID_TOKEN", "message": "Unauthorized"}}, status)])
    with pytest.raises(ServiceFailed):
        capella.ask("GET", "/user")


def test_a_refusal_says_the_services_own_words() -> None:
    detail = [{"message": "limit must be at most 900", "path": "limit"}, {"message": "no"}, "?"]
    capella, _ = door([answer({"error": {"code": "VALIDATION_ERROR", "message": "Bad body", "detail": detail}}, 400)])
    with pytest.raises(RequestRefused) as caught:
        capella.ask("POST", "/catalog/search", {})
    assert caught.value.sentence == "Capella refused the request: Bad body; limit must be at most 900; no."
    assert (caught.value.code, caught.value.status) == ("VALIDATION_ERROR", 400)


@pytest.mark.parametrize(
    ("headers", "waited"),
    [
        ({"retry_after": "3"}, 3.0),
        ({"retry_after": "86400"}, 30.0),
        ({"retry_after": "inf"}, 30.0),
        ({"retry_after": "0"}, 0.5),
        ({"retry_after": "-7"}, 0.5),
        ({"retry_after": "nan"}, 0.5),
        ({"retry_after": "soon"}, 0.5),
        ({}, 0.5),
        ({"retry_after": "Sun, 22 Nov 2026 12:00:07 GMT", "date": "Sun, 22 Nov 2026 12:00:00 GMT"}, 7.0),
        ({"retry_after": "Sun, 22 Nov 2026 12:00:07 GMT"}, 0.5),
    ],
)
def test_retry_after_is_kept_and_bounded(headers: dict[str, str], waited: float) -> None:
    slept: list[float] = []
    capella, _ = door([answer({}, 429, **headers), answer([])], slept)
    assert capella.ask("GET", "/orders") == []
    assert sum(slept) == pytest.approx(waited)


def test_cancel_is_heard_in_the_middle_of_a_pause() -> None:
    slept: list[float] = []
    capella, transport = door([answer({}, 429, retry_after="30")], slept)
    with pytest.raises(Cancelled):
        capella.ask("GET", "/orders", cancelled=lambda: sum(slept) >= 1)
    assert sum(slept) == pytest.approx(1.0)
    assert len(transport.requests) == 1


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (NotSent("refused"), ConnectionFailed),
        (AnswerLost("cut"), OutcomeUnknown),
        (answer({}, 429), RateLimited),
        (Response(429, {}, HTML), RateLimited),
        (answer({}, 400), RequestRefused),
        (answer({}, 401), KeyNotAccepted),
        (answer({}, 403), NotPermitted),
        (answer({}, 408), OutcomeUnknown),
        (answer({}, 500), OutcomeUnknown),
        (answer({}, 502), OutcomeUnknown),
        (answer({}, 503), OutcomeUnknown),
        (answer({}, 504), OutcomeUnknown),
        (Response(200, {}, HTML), OutcomeUnknown),
        (Response(403, {}, HTML), OutcomeUnknown),
        (Response(201, {}, TRUNCATED), OutcomeUnknown),
        (Response(200, {}, DEEP), OutcomeUnknown),
        (Response(307, {"location": f"{API}/v2/orders"}, b""), OutcomeUnknown),
    ],
)
def test_a_spending_request_is_sent_exactly_once_whatever_happens(
    fault: Response | Exception, error: type[CapellaError]
) -> None:
    slept: list[float] = []
    capella, transport = door([fault], slept)
    with pytest.raises(error) as caught:
        capella.send_once("/orders", IMAGE_BODY)
    assert type(caught.value) is error
    assert len(transport.requests) == 1
    assert slept == []


def test_a_request_bears_the_key_and_json() -> None:
    capella, transport = door([answer({})])
    capella.send_once("/orders", {"items": []})
    assert transport.requests == [
        Request(
            "POST",
            f"{API}/orders",
            {"Authorization": f"ApiKey {KEY}", "Accept": "application/json", "Content-Type": "application/json"},
            b'{"items": []}',
        )
    ]


@pytest.mark.parametrize("pasted", [KEY, f"  {KEY}\n", f"ApiKey {KEY}", f"apikey  {KEY} "])
def test_a_key_is_taken_as_people_paste_it(pasted: str) -> None:
    capella, transport = door([answer({})], key=pasted)
    capella.ask("GET", "/user")
    assert transport.requests[0].headers["Authorization"] == f"ApiKey {KEY}"


@pytest.mark.parametrize(
    ("key", "error"),
    [("", KeyMissing), (" \n", KeyMissing), ("sch\u00f6n", KeyNotAccepted), ("a\r\nX: b", KeyNotAccepted)],
)
def test_a_key_that_cannot_be_one_is_not_sent(key: str, error: type[CapellaError]) -> None:
    for call in (lambda d: d.ask("GET", "/user"), lambda d: d.send_once("/orders", {})):
        capella, transport = door([answer({})], key=key)
        with pytest.raises(error):
            call(capella)
        assert transport.requests == []


def test_the_key_goes_to_the_service_and_not_along_with_a_signed_link() -> None:
    capella, transport = door(lambda request: Response(200, {}, b"pixels"))
    assert capella.fetch("https://bucket.example.org/a.png?X-Amz-Signature=s") == b"pixels"
    assert transport.requests == [Request("GET", "https://bucket.example.org/a.png?X-Amz-Signature=s")]


@pytest.mark.parametrize("response", [Response(403, {}, b"<Error/>"), Response(200, {}, b"x" * 11)])
def test_a_link_that_is_refused_or_too_much_says_so(response: Response) -> None:
    capella, _ = door([response])
    with pytest.raises(LinkRefused):
        capella.fetch("https://bucket.example.org/a.png?X-Amz-Signature=s", most_bytes=10)


def test_the_door_learns_the_servers_time_from_any_answer() -> None:
    capella, _ = door([answer({}, 500, date="Sun, 22 Nov 2026 13:00:00 GMT")])
    with pytest.raises(ServiceFailed):
        capella.ask("GET", "/user")
    assert capella.clock.now().isoformat(timespec="minutes") == "2026-11-22T13:00+00:00"


def test_a_base_url_may_end_in_a_slash() -> None:
    transport = FakeTransport([answer({})])
    ApiDoor(transport, f"{API}//", lambda: KEY).ask("GET", "/user")
    assert transport.requests[0].url == f"{API}/user"
