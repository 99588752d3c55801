"""The signer: one question per order, answers kept while they live, refusals passed on for a moment only."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from capella_explorer.core.errors import ConnectionFailed, LinkRefused, NotFound, OrderExpired
from capella_explorer.core.holding import Renewals
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.signing import REFUSAL_HOLDS_S
from core_examples import NOW
from core_links import ROW, Service, named


def test_a_link_is_asked_for_once_and_kept_while_it_lives() -> None:
    service = Service()
    signer = service.signer()
    hrefs = [signer.url(named(key)).href for key in ("HH", "HH", "preview")]
    assert hrefs == [
        "https://store/order-1/HH?n=1",
        "https://store/order-1/HH?n=1",
        "https://store/order-1/preview?n=1",
    ]
    assert service.asked == ["order-1"]


def test_a_link_is_replaced_before_it_dies() -> None:
    service = Service()
    signer = service.signer()
    signer.url(named())
    service.now += timedelta(minutes=54)
    assert signer.url(named()).href.endswith("n=1")
    service.now += timedelta(minutes=2)
    assert signer.url(named()).href.endswith("n=2")


def test_a_link_of_seconds_is_not_replaced_with_every_tile_and_never_handed_out_in_its_last_second() -> None:
    service = Service(life=timedelta(seconds=3))
    signer = service.signer()
    for _ in range(40):
        expires = signer.url(named()).expires_at
        assert expires is not None
        assert expires - service.now > timedelta(seconds=1)
        service.now += timedelta(seconds=0.1)
    assert len(service.asked) <= 3


def test_when_an_order_nears_its_end_the_service_is_not_asked_with_every_tile() -> None:
    service = Service()
    signer = service.signer()
    end = NOW + timedelta(hours=1)
    while service.now < end - timedelta(seconds=1):
        service.life = end - service.now
        signer.url(named())
        service.now += timedelta(seconds=1)
    assert len(service.asked) < 12


def test_a_link_that_does_not_say_when_it_dies_is_kept() -> None:
    service = Service(life=None)
    signer = service.signer()
    signer.url(named())
    service.now += timedelta(days=1)
    signer.url(named())
    assert service.asked == ["order-1"]


def test_all_who_wait_get_the_answer_to_one_question() -> None:
    service = Service()
    started = threading.Event()
    service.before = lambda: started.wait(2)
    signer = service.signer()
    hrefs: list[str] = []
    threads = [threading.Thread(target=lambda: hrefs.append(signer.url(named()).href)) for _ in range(16)]
    for thread in threads:
        thread.start()
    started.set()
    for thread in threads:
        thread.join()
    assert hrefs == ["https://store/order-1/HH?n=1"] * 16
    assert service.asked == ["order-1"]


def test_one_slow_order_does_not_hold_up_another() -> None:
    service = Service()
    signer = service.signer()
    signer.learn(service.prepare("order-2"))
    stuck = threading.Event()
    service.before = lambda: stuck.wait(5)
    waiting = threading.Thread(target=signer.url, args=(named(),))
    waiting.start()
    assert signer.url(named(order="order-2")).href.startswith("https://store/order-2/")
    stuck.set()
    waiting.join()


def test_a_preview_is_renewed_through_the_catalog_and_never_through_an_order() -> None:
    service = Service()
    signer = service.signer()
    assert signer.url(named("preview", order="")).href == "https://store//preview?n=1"
    assert service.asked == [(ROW.collection, ROW.item_id)]


def test_a_delivery_that_came_by_another_way_spares_the_question() -> None:
    service = Service()
    signer = service.signer()
    signer.learn(service.prepare("order-1"))
    service.asked.clear()
    signer.url(named())
    assert service.asked == []


def test_a_refusal_is_passed_on_for_a_moment_and_then_asked_again() -> None:
    service = Service()
    service.refusal = OrderExpired()
    signer = service.signer()
    for _ in range(30):
        with pytest.raises(OrderExpired):
            signer.url(named())
    assert service.asked == ["order-1"]
    service.refusal = None
    service.ticks += REFUSAL_HOLDS_S
    assert signer.url(named()).href.endswith("n=2")


def test_a_new_delivery_ends_a_refusal_at_once() -> None:
    service = Service()
    service.refusal = OrderExpired()
    signer = service.signer()
    with pytest.raises(OrderExpired):
        signer.url(named())
    service.refusal = None
    signer.learn(service.prepare("order-1"))
    assert signer.url(named()).href.startswith("https://store/order-1/HH")


def test_while_the_service_is_away_a_link_is_used_to_its_last_second() -> None:
    service = Service()
    signer = service.signer()
    signer.url(named())
    service.now += timedelta(minutes=59)
    service.refusal = ConnectionFailed()
    assert signer.url(named()).href.endswith("n=1")
    service.now += timedelta(minutes=2)
    service.ticks += REFUSAL_HOLDS_S
    with pytest.raises(ConnectionFailed):
        signer.url(named())


def test_links_that_arrive_dead_mean_that_the_order_has_expired() -> None:
    service = Service(life=timedelta(seconds=-5))
    with pytest.raises(OrderExpired):
        service.signer().url(named())
    with pytest.raises(LinkRefused):
        service.signer().url(named("preview", order=""))


def test_a_file_that_the_order_does_not_hold_is_said_to_be_missing() -> None:
    with pytest.raises(NotFound):
        Service().signer().url(named("VV"))


def test_a_renewed_order_answers_for_what_the_old_one_bought() -> None:
    service = Service()
    signer = service.signer()
    signer.replace_order("order-1", "order-2")
    signer.replace_order("order-2", "order-3")
    assert signer.url(named()).href.startswith("https://store/order-3/")
    assert signer.current(named()) == named(order="order-3")
    signer.replace_order("order-3", "order-1")
    assert signer.current(named()).order_id in {"order-1", "order-2", "order-3"}


def test_a_link_that_the_store_refused_is_not_offered_again() -> None:
    service = Service()
    signer = service.signer()
    signer.distrust(signer.asset(named()))
    assert signer.url(named()).href.endswith("n=2")


def test_nothing_of_another_account_is_kept() -> None:
    service = Service()
    signer = service.signer()
    signer.url(named())
    signer.forget()
    assert signer.url(named()).href.endswith("n=2")


def test_whoever_looks_while_an_order_is_renewed_gets_a_link_of_the_new_one() -> None:
    service = Service()
    service.refusal = OrderExpired()
    signer = service.signer()
    wanted: list[AssetIdentity] = []

    def renew(identity: AssetIdentity) -> None:
        wanted.append(identity)
        signer.renewals.begin(["order-1"])
        threading.Thread(target=come_back).start()

    def come_back() -> None:
        service.refusal = None
        signer.replace_order("order-1", "order-2")
        signer.renewals.end(["order-1"])

    signer.renewals.wanted = renew
    assert signer.asset(named()).identity == named(order="order-2")
    assert (wanted, service.asked) == ([named()], ["order-1", "order-2"])


def test_whoever_looks_is_told_at_once_where_nobody_renews_and_not_made_to_wait_again() -> None:
    service = Service()
    service.refusal = OrderExpired()
    signer = service.signer()
    wanted: list[AssetIdentity] = []
    signer.renewals = Renewals(wanted.append, noticed_within_s=0.01, renewed_within_s=60)
    for _ in range(3):
        with pytest.raises(OrderExpired):
            signer.asset(named())
    assert wanted == [named()]


def test_a_renewal_that_comes_to_nothing_is_no_reason_to_wait_longer() -> None:
    service = Service()
    service.refusal = OrderExpired()
    signer = service.signer()

    def renew_in_vain(_identity: AssetIdentity) -> None:
        signer.renewals.begin(["order-1"])
        threading.Timer(0.01, lambda: signer.renewals.end(["order-1"])).start()

    signer.renewals = Renewals(renew_in_vain, renewed_within_s=60)
    with pytest.raises(OrderExpired):
        signer.asset(named())


def test_an_order_in_its_last_second_counts_as_dead_and_is_waited_for_until_it_has_a_successor() -> None:
    service = Service(life=timedelta(seconds=0.5))
    signer = service.signer()
    renewals: list[str] = []

    def renew(identity: AssetIdentity) -> None:
        """The first time the order still lives for those who renew, and nothing comes of it."""
        renewals.append(identity.order_id)
        if len(renewals) == 2:
            service.life = timedelta(hours=1)
            signer.replace_order("order-1", "order-2")
        signer.renewals.begin(["order-1"])
        threading.Thread(target=signer.renewals.end, args=(["order-1"],)).start()

    signer.renewals.wanted = renew
    assert signer.asset(named()).identity == named(order="order-2")
    assert (renewals, service.asked) == (["order-1"] * 2, ["order-1", "order-2"])
