"""No secret survives, wherever in a text it stands."""

from __future__ import annotations

import pytest
from capella_explorer.core.errors import CapellaError
from capella_explorer.core.http import AnswerLost, NotSent, Request, Response
from capella_explorer.core.redaction import redact
from core_examples import link
from core_fakes import KEY, answer, door
from hypothesis import given
from hypothesis import strategies as st

SECRET = "5ecre7-Va1ue"
PLACES = [
    "GET https://b.example.org/a.tif?X-Amz-Signature={} failed",
    "url: /a.tif?X-Amz-Algorithm=AWS4&X-Amz-Signature={}&X-Amz-Expires=3600 (Caused by timeout)",
    "HTTPSConnectionPool(host='b', port=443): Max retries exceeded with url: /a.tif?AWSAccessKeyId={}&Signature={}",
    "/vsicurl?list_dir=no&url=https%3A%2F%2Fb.example.org%2Fa.tif%3FX-Amz-Signature%3D{}%26X-Amz-Date%3D{}",
    "{{'X-Amz-Signature': '{}'}}",
    "X-Amz-Security-Token={}",
    "https://d.example.org/a?Policy={}&Key-Pair-Id={}&Signature={}",
    "{{'Authorization': 'ApiKey {}', 'Accept': 'application/json'}}",
    "Authorization: ApiKey {}\r\nAccept: */*",
    "b'Authorization', b'ApiKey {}'",
    "header authorization=Bearer {}",
    "CAPELLA_API_KEY={}",
    '{{"api_key": "{}", "name": "Capella"}}',
    "apikey: {}",
    "curl -H 'Authorization: ApiKey {}' https://api.example.org",
    "authorization: {}",
]


@pytest.mark.parametrize("place", PLACES)
def test_a_secret_in_a_text_does_not_survive(place: str) -> None:
    assert SECRET not in redact(place.replace("{}", SECRET).replace("{{", "{").replace("}}", "}"))


@given(st.text(alphabet="abcXYZ019-_.~+/=!$*:|", min_size=8), st.text(max_size=20), st.text(max_size=20))
def test_a_signature_inside_any_longer_text_does_not_survive(value: str, before: str, after: str) -> None:
    shown = redact(f"{before} https://b.example.org/a.tif?X-Amz-Date=1&X-Amz-Signature={value} {after}")
    assert f"X-Amz-Signature={value}" not in shown


@given(st.text(alphabet="abcXYZ019-_.~+/=!$*:|", min_size=8))
def test_a_key_of_any_alphabet_does_not_survive_in_its_header(value: str) -> None:
    assert value not in redact(f"sent Authorization: ApiKey {value}")


def test_what_is_no_secret_stays() -> None:
    text = "The API key is not accepted: check it. See https://api.example.org/orders and https://b.example.org/a.tif"
    assert redact(text) == text
    assert redact("https://b.example.org/a.tif?X=1 is gone") == "https://b.example.org/a.tif?... is gone"


def test_every_error_redacts_its_sentence_and_its_detail() -> None:
    error = CapellaError(f"Lost {link('a', 'b')}", detail=f"ApiKey {SECRET}")
    assert "5ecre7" not in error.sentence + error.detail + repr(error)
    assert error.sentence == "Lost https://cirrus-data.capellaspace.com/capella-geo/2022/6/24/a/b?..."


@pytest.mark.parametrize(
    "fault",
    [
        NotSent(f"ApiKey {KEY} https://b.example.org/?Signature={SECRET}"),
        AnswerLost(f"Authorization: ApiKey {KEY} X-Amz-Signature={SECRET}"),
        answer({"error": {"message": f"bad ApiKey {KEY} for https://x.example.org/a?Signature={SECRET}"}}, 400),
        answer({"message": f"Authorization=ApiKey {KEY}; X-Amz-Signature={SECRET}"}, 401),
        Response(503, {}, f"<html>ApiKey {KEY}</html>".encode()),
    ],
)
def test_what_the_door_raises_tells_no_secret(fault: Response | Exception) -> None:
    for call in (lambda d: d.ask("GET", "/user"), lambda d: d.send_once("/orders", {}), lambda d: d.fetch(_LINK)):
        capella, _ = door([fault])
        with pytest.raises(CapellaError) as caught:
            call(capella)
        told = f"{caught.value}{caught.value.detail}{caught.value!r}{caught.value.args}"
        assert KEY not in told
        assert SECRET not in told


_LINK = f"https://b.example.org/a.png?X-Amz-Signature={SECRET}"


def test_requests_and_answers_show_neither_headers_nor_query() -> None:
    request = Request("GET", _LINK, {"Authorization": f"ApiKey {KEY}"}, b"body")
    assert repr(request) == "Request(method='GET', timeout_s=60.0)"
    assert repr(Response(200, {"set-cookie": KEY}, b"body")) == "Response(status=200)"
