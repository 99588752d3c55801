"""Sending an order: written before it is sent, sent once, and every outcome recorded as what it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from capella_explorer.core.api import CapellaClient
from capella_explorer.core.budget import authorized, within
from capella_explorer.core.errors import (
    AlreadyPlaced,
    CapellaError,
    ConnectionFailed,
    CostTooHigh,
    JournalError,
    LineInFlight,
    NotPermitted,
    OrderDenied,
    OrderRejected,
    OutcomeUnknown,
    PriceUnreadable,
    RateLimited,
    RequestRefused,
    ServiceFailed,
)
from capella_explorer.core.http import AnswerLost, NotSent, Response
from capella_explorer.core.journal import AttemptState, OrderJournal, Purpose
from capella_explorer.core.money import Money, Price
from capella_explorer.core.ordering import (
    Outcome,
    Placed,
    Refused,
    Uncertain,
    find_covering_order,
    review,
    submit,
    submit_task,
)
from capella_explorer.core.orders import Denial, DeniedReview, ImageLine, LineCost, OrderRequest, OrderStatus
from core_examples import NOW, SUBMITTED
from core_fakes import GEO, SLC, VESSELS, FakeService, answer, approved, dollars, door, placed, reviewed

ANA = "ana"


@pytest.fixture
def journal(tmp_path: Path) -> OrderJournal:
    return OrderJournal(tmp_path / "j.sqlite")


def states(journal: OrderJournal) -> list[AttemptState]:
    return [attempt.state for attempt in journal.attempts(ANA)]


def test_an_order_is_in_the_journal_before_it_is_sent(journal: OrderJournal) -> None:
    seen = []
    service = FakeService(answers=[placed(GEO)], on_submit=lambda: seen.append(states(journal)))
    outcome = submit(service, journal, approved(GEO), ANA, Purpose.RENEWAL)
    assert seen == [[AttemptState.SENDING]]
    assert outcome == Placed(placed(GEO))
    (attempt,) = journal.attempts(ANA)
    assert (attempt.state, attempt.order_id, attempt.purpose) == (AttemptState.PLACED, "order-1", Purpose.RENEWAL)


@pytest.mark.parametrize(
    ("fault", "state"),
    [
        (ConnectionFailed(), AttemptState.NOT_SENT),
        (RequestRefused("No."), AttemptState.REJECTED),
        (NotPermitted(), AttemptState.REJECTED),
        (RateLimited(), AttemptState.REJECTED),
    ],
)
def test_what_was_not_bought_is_recorded_as_such_and_may_be_tried_again(
    fault: CapellaError, state: AttemptState, journal: OrderJournal
) -> None:
    service = FakeService(answers=[fault, placed(GEO)])
    assert submit(service, journal, approved(GEO), ANA) == Refused(fault)
    assert states(journal) == [state]
    assert isinstance(submit(service, journal, approved(GEO), ANA), Placed)


def test_an_order_whose_answer_was_lost_stays_open_and_blocks_its_lines(journal: OrderJournal) -> None:
    lost = OutcomeUnknown(detail="cut")
    service = FakeService(answers=[lost])
    outcome = submit(service, journal, approved(GEO, SLC), ANA)
    assert isinstance(outcome, Uncertain)
    assert (outcome.error, outcome.attempt) == (lost, replace(journal.attempts(ANA)[0], note=""))
    assert states(journal) == [AttemptState.UNCERTAIN]
    with pytest.raises(LineInFlight):
        submit(service, journal, approved(SLC, at=NOW + timedelta(hours=1)), ANA)
    assert len(service.sent) == 1


@pytest.mark.parametrize("word", ["rejected", "failed", "canceled", "error"])
def test_an_order_that_the_service_rejects_keeps_its_id_and_says_so(word: str, journal: OrderJournal) -> None:
    service = FakeService(answers=[placed(GEO, status=OrderStatus(word))])
    outcome = submit(service, journal, approved(GEO), ANA)
    assert isinstance(outcome, Refused)
    assert isinstance(outcome.error, OrderRejected)
    (attempt,) = journal.attempts(ANA)
    assert (attempt.state, attempt.order_id, attempt.note) == (AttemptState.REJECTED, "order-1", word)


@pytest.mark.parametrize("word", ["completed", "queued", "expired", "unheard of"])
def test_any_other_word_means_that_it_was_placed(word: str, journal: OrderJournal) -> None:
    order = placed(GEO, status=OrderStatus(word))
    assert submit(FakeService(answers=[order]), journal, approved(GEO), ANA) == Placed(order)
    assert states(journal) == [AttemptState.PLACED]


def test_a_second_click_is_refused_before_anything_is_sent(journal: OrderJournal) -> None:
    service = FakeService(answers=[placed(GEO), placed(GEO)])
    consent = approved(GEO)
    submit(service, journal, consent, ANA)
    with pytest.raises(AlreadyPlaced):
        submit(service, journal, consent, ANA)
    assert len(service.sent) == 1


def test_nothing_is_sent_where_the_journal_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    service = FakeService(answers=[placed(GEO)])
    with pytest.raises(JournalError):
        submit(service, OrderJournal(tmp_path / "file" / "j.sqlite"), approved(GEO), ANA)
    assert service.sent == []


@pytest.mark.parametrize("answered", [placed(GEO), OutcomeUnknown(), RequestRefused("No.")])
def test_a_disk_that_fills_up_after_sending_does_not_hide_the_outcome(
    answered: object, journal: OrderJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*args: object, **rest: object) -> None:
        raise JournalError

    monkeypatch.setattr(journal, "settle", full)
    outcome = submit(FakeService(answers=[answered]), journal, approved(GEO), ANA)  # type: ignore[list-item]
    kinds: dict[type, type] = {OutcomeUnknown: Uncertain, RequestRefused: Refused}
    assert isinstance(outcome, kinds.get(type(answered), Placed))
    assert states(journal) == [AttemptState.SENDING]


def test_a_fault_that_nobody_foresaw_leaves_the_attempt_open(journal: OrderJournal) -> None:
    with pytest.raises(ZeroDivisionError):
        submit(FakeService(answers=[ZeroDivisionError()]), journal, approved(GEO), ANA)  # type: ignore[list-item]
    assert states(journal) == [AttemptState.SENDING]


def test_a_task_is_ordered_with_the_same_care(journal: OrderJournal) -> None:
    seen = []
    service = FakeService(answers=[OutcomeUnknown()], on_submit=lambda: seen.append(states(journal)))
    assert isinstance(submit_task(service, journal, "t1", approved(GEO), ANA), Uncertain)
    assert seen == [[AttemptState.SENDING]]
    with pytest.raises(LineInFlight):
        submit_task(service, journal, "t1", approved(SLC), ANA)
    assert service.sent == ["t1"]


FAULTS: list[tuple[Response | Exception, type[Placed | Refused | Uncertain], AttemptState]] = [
    (NotSent("x"), Refused, AttemptState.NOT_SENT),
    (AnswerLost("x"), Uncertain, AttemptState.UNCERTAIN),
    (answer({}, 500), Uncertain, AttemptState.UNCERTAIN),
    (answer({}, 502), Uncertain, AttemptState.UNCERTAIN),
    (answer({}, 429), Refused, AttemptState.REJECTED),
    (answer({}, 400), Refused, AttemptState.REJECTED),
    (Response(200, {}, b"<html>Welcome</html>"), Uncertain, AttemptState.UNCERTAIN),
    (Response(200, {}, b'{"orderId": "95'), Uncertain, AttemptState.UNCERTAIN),
    (Response(200, {}, b""), Uncertain, AttemptState.UNCERTAIN),
    (Response(204, {}, b""), Uncertain, AttemptState.UNCERTAIN),
    (answer([]), Uncertain, AttemptState.UNCERTAIN),
    (answer({"hello": "world"}), Uncertain, AttemptState.UNCERTAIN),
    (answer({"orderStatus": "completed"}), Uncertain, AttemptState.UNCERTAIN),
    (answer({"orderStatus": "rejected"}), Refused, AttemptState.REJECTED),
    (answer({"orderId": "1"}), Placed, AttemptState.PLACED),
]


@pytest.mark.parametrize(
    "send", [lambda c, j: submit(c, j, approved(GEO), ANA), lambda c, j: submit_task(c, j, "t", approved(GEO), ANA)]
)
@pytest.mark.parametrize(("fault", "kind", "state"), FAULTS)
def test_each_fault_on_the_wire_is_sent_once_and_recorded(
    fault: Response | Exception,
    kind: type,
    state: AttemptState,
    send: Callable[[CapellaClient, OrderJournal], Outcome],
    journal: OrderJournal,
) -> None:
    capella, transport = door([fault])
    assert isinstance(send(CapellaClient(capella), journal), kind)
    assert len(transport.requests) == 1
    assert states(journal) == [state]


def test_an_active_order_that_holds_everything_covers_the_request() -> None:
    request = OrderRequest.of([GEO, SLC])
    hour = timedelta(hours=1)
    orders = {
        "covers": placed(GEO, SLC, VESSELS, order_id="covers", expires_at=NOW + hour),
        "longest": placed(GEO, SLC, order_id="longest", expires_at=NOW + 2 * hour),
        "expired": placed(GEO, SLC, order_id="expired", expires_at=NOW),
        "rejected": placed(GEO, SLC, order_id="rejected", status=OrderStatus("rejected"), expires_at=NOW + 3 * hour),
        "partly": placed(GEO, order_id="partly", expires_at=NOW + 3 * hour),
    }
    assert find_covering_order(FakeService(listed=tuple(orders.values())), "u", request, NOW) == orders["longest"]
    for alone in ("expired", "rejected", "partly"):
        assert find_covering_order(FakeService(listed=(orders[alone],)), "u", request, NOW) is None


def test_a_review_that_refuses_analytics_prices_the_images_and_says_so() -> None:
    request = OrderRequest.of([GEO, VESSELS], "c-1")
    images = reviewed(OrderRequest.of([GEO], "c-1"), "0.00")
    service = FakeService(reviews=[RequestRefused(code="VALIDATION_ERROR"), images])
    answer = review(service, request)
    assert answer == replace(images, request=request, costs=(*images.costs, LineCost(VESSELS, None)))
    assert service.reviewed == [request, OrderRequest.of([GEO], "c-1")]
    assert not authorized(answer).is_free
    with pytest.raises(PriceUnreadable):
        within(answer, Decimal(1000))


@pytest.mark.parametrize(
    ("request_", "faults"),
    [
        (OrderRequest.of([GEO]), [RequestRefused("No.")]),
        (OrderRequest.of([GEO, VESSELS]), [RequestRefused("No."), RequestRefused("No.")]),
    ],
)
def test_a_refusal_that_is_not_about_analytics_is_passed_on(request_: OrderRequest, faults: list[CapellaError]) -> None:
    with pytest.raises(RequestRefused, match=r"No\."):
        review(FakeService(reviews=list(faults)), request_)
    outage = FakeService(reviews=[ServiceFailed()])
    with pytest.raises(ServiceFailed):
        review(outage, OrderRequest.of([GEO, VESSELS]))
    assert len(outage.reviewed) == 1


DENIED = DeniedReview(OrderRequest.of([GEO]), (), None, Denial("No funds.", "AUTHORIZATION_INSUFFICIENT_FUNDS"))
FINE = reviewed(OrderRequest.of([GEO]), "500.00")


def test_an_order_within_its_limit_passes() -> None:
    assert within(FINE, Decimal("500.00")) == FINE


@pytest.mark.parametrize(
    ("reviewed_", "error"),
    [
        (DENIED, OrderDenied),
        (reviewed(OrderRequest.of([GEO]), "500.01"), CostTooHigh),
        (replace(FINE, total=None), PriceUnreadable),
        (replace(FINE, total=Price("1.000 $ maybe", None)), PriceUnreadable),
        (replace(FINE, total=Price("EUR 1", Money("EUR", Decimal(1)))), PriceUnreadable),
        (replace(FINE, costs=(LineCost(GEO, None),)), PriceUnreadable),
        (replace(FINE, costs=(LineCost(GEO, Price("on request", None)),)), PriceUnreadable),
        (replace(FINE, total=dollars("1000000")), CostTooHigh),
    ],
)
def test_what_is_denied_dearer_or_cannot_be_read_is_not_within_a_limit(
    reviewed_: object, error: type[CapellaError]
) -> None:
    with pytest.raises(error):
        within(reviewed_, Decimal(500))  # type: ignore[arg-type]


def test_a_denial_is_told_in_the_services_words() -> None:
    with pytest.raises(OrderDenied, match=r"^Capella did not authorise this order: No funds\.$"):
        authorized(DENIED)


def test_a_thousand_lines_are_one_review_one_order_and_one_attempt(tmp_path: Path) -> None:
    lines = [ImageLine("capella-geo", f"item-{number:04}") for number in range(1000)]
    request = OrderRequest.of(lines)
    items = [{"granuleId": line.item_id, "order": {"finalListPrice": "$1.00"}} for line in lines]
    details = {"summary": {"subtotal": "$1,000.00", "total": "$1,000.00"}, "lineItems": items}
    capella, transport = door([answer({"authorized": True, "orderDetails": details}), answer(SUBMITTED)])
    client, journal = CapellaClient(capella), OrderJournal(tmp_path / "j.sqlite")
    seen = review(client, request)
    assert [(cost.line, str(cost.price)) for cost in seen.costs] == [(line, "$1.00") for line in lines]
    submit(client, journal, seen.approve("ana", NOW), "ana")  # type: ignore[union-attr]
    review_sent, order_sent = transport.requests
    assert review_sent.body == order_sent.body
    (attempt,) = journal.attempts("ana")
    assert attempt.line_keys == tuple(line.key for line in lines)
