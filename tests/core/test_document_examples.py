"""The vendor's document itself, where it lies beside the checkout: our examples and addresses are its own."""

from __future__ import annotations

import json
import re
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.core.api import CapellaClient
from capella_explorer.core.orders import Order, OrderedItem, OrderRequest, OrderStatus
from capella_explorer.core.wire.ordering import order, order_body
from core_examples import GEO_ID, IMAGE_BODY, SUBMITTED, VESSEL_BODY
from core_fakes import GEO, VESSELS, answer, approved, door

SERVICE = "https://api.capellaspace.com"


@pytest.fixture(scope="module")
def document(root: Path) -> str:
    path = root.parent / "shared" / "ordering-and-download.txt"
    if not path.is_file():
        pytest.skip("the vendor's document, ../shared/ordering-and-download.txt, is not here")
    return path.read_text("utf-8")


def examples(document: str) -> list[Any]:
    return [json.loads(line) for line in document.splitlines() if line.startswith("{")]


def sent(call: Any, reply: Any) -> tuple[str, str, Any]:
    capella, transport = door([answer(reply)])
    call(CapellaClient(capella))
    (request,) = transport.requests
    path = request.url.removeprefix("https://api.example.org")
    return request.method, path, None if request.body is None else json.loads(request.body)


def test_the_examples_of_our_tests_are_all_that_the_document_shows(document: str) -> None:
    assert examples(document) == [IMAGE_BODY, SUBMITTED, VESSEL_BODY]


def test_what_is_reviewed_and_ordered_is_the_body_of_the_document(document: str) -> None:
    image, _, vessels = examples(document)
    assert f"POST {SERVICE}/orders/review\n" in document
    assert f"POST {SERVICE}/orders\n" in document
    reviewed = {"authorized": True}
    assert sent(lambda c: c.review(OrderRequest.of([GEO])), reviewed) == ("POST", "/orders/review", image)
    assert sent(lambda c: c.submit(approved(GEO)), SUBMITTED) == ("POST", "/orders", image)
    assert sent(lambda c: c.submit(approved(VESSELS, GEO)), SUBMITTED) == ("POST", "/orders", vessels)
    assert order_body(OrderRequest.of([GEO], "c")) == {**image, "contractId": "c"}


def test_the_order_of_the_document_is_read_whole(document: str) -> None:
    assert order(examples(document)[1]) == Order(
        order_id="955...",
        status=OrderStatus("completed"),
        ordered_at=datetime(2023, 3, 28, 22, 27, 55, 763000, tzinfo=timezone.utc),
        expires_at=datetime(2023, 3, 28, 23, 27, 55, 763000, tzinfo=timezone.utc),
        items=(OrderedItem("capella-geo", GEO_ID, mode="stripmap", previously_ordered=True),),
        user_id="4a6...",
    )


@pytest.mark.parametrize(
    ("words", "call", "reply"),
    [
        (r"GET https://api.capellaspace.com(/orders/\{\{orderId\}\}/download)", lambda c: c.download("ID"), []),
        (r"POST (orders/task/\{taskingRequestId\})", lambda c: c.order_task("ID"), SUBMITTED),
        (r"GET (orders/\{orderId\}/download)", lambda c: c.download("ID"), []),
    ],
)
def test_addresses_are_those_of_the_document(words: str, call: Any, reply: Any, document: str) -> None:
    found = re.search(words, document)
    assert found
    path = "/" + re.sub(r"\{+\w+\}+", "ID", found[1]).lstrip("/")
    method = words.split(maxsplit=1)[0]
    assert sent(call, reply) == (method, path, None)


def test_a_page_of_tasks_is_asked_for_with_the_numbers_of_the_document(document: str) -> None:
    found = re.search(r"tasks/paged\?(\S+?)<ORGANIZATION_ID>", document)
    assert found
    _, path, _ = sent(lambda c: c.tasks_page({"organizationId": "ORG"}, 1), {"results": []})
    name, _, query = path.partition("?")
    assert (name, sorted(query.split("&"))) == ("/tasks/paged", sorted(f"{found[1]}ORG".split("&")))
