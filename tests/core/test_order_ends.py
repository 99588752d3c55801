"""Orders that are about to die are known by their links; days that were slept through by the clock."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from capella_explorer.core.clock import ServerClock
from capella_explorer.core.delivery import DeliveredItem, Delivery, SignedAsset
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.links import signed_url
from capella_explorer.core.order_ends import SAID_AGAIN_S
from capella_explorer.core.signing import UrlSigner
from core_examples import NOW
from core_links import ROW, Service, named


def looked_ahead(service: Service) -> tuple[UrlSigner, list[AssetIdentity]]:
    """A signer, and whose order it says will die soon."""
    signer, said = service.signer(), []
    signer.renewals.soon = said.append
    return signer, said


def test_an_order_that_is_about_to_die_is_known_by_links_that_are_cut_short_and_said_while_somebody_looks() -> None:
    service = Service(life=timedelta(hours=1))
    signer, said = looked_ahead(service)
    end = service.now + timedelta(hours=1)
    while service.now < end - timedelta(seconds=2):
        service.life = min(timedelta(minutes=15), end - service.now)
        signer.url(named())
        if said:
            break
        service.now += timedelta(seconds=10)
        service.ticks += 10
    assert said == [named()]
    assert timedelta(minutes=2) < end - service.now < timedelta(minutes=15)
    service.ticks += 1
    signer.url(named())
    assert len(said) == 1
    service.ticks += SAID_AGAIN_S
    signer.url(named())
    assert len(said) == 2


def test_an_order_whose_links_die_and_come_back_as_long_as_they_were_is_not_about_to_die() -> None:
    service = Service(life=timedelta(minutes=5))
    signer, said = looked_ahead(service)
    for _ in range(100):
        signer.url(named())
        service.now += timedelta(seconds=40)
        service.ticks += 40
    assert (said, len(service.asked) > 5) == ([], True)


def test_nothing_is_said_of_an_order_that_nobody_looks_at_nor_of_previews() -> None:
    service = Service(life=timedelta(minutes=5))
    signer, said = looked_ahead(service)
    for _ in range(3):
        signer.learn(service.prepare("order-1"))
        signer.url(named("preview", order=""))
        service.life = service.life / 2 if service.life else None
    assert said == []


def test_after_a_renewal_the_new_order_answers_and_nothing_more_is_said() -> None:
    service = Service(life=timedelta(minutes=5))
    signer, said = looked_ahead(service)
    signer.url(named())
    service.now += timedelta(minutes=4, seconds=30)
    service.life = timedelta(seconds=30)
    signer.url(named())
    assert said == [named()]
    service.life = timedelta(hours=1)
    signer.replace_order("order-1", "order-2")
    service.ticks += 2 * SAID_AGAIN_S
    assert signer.asset(named()).identity == named(order="order-2")
    assert said == [named()]


@pytest.mark.parametrize("skew", [timedelta(0), timedelta(hours=1), timedelta(hours=-1)])
@pytest.mark.parametrize("signature", [4, 2])
def test_a_sleep_of_a_day_is_noticed_by_either_kind_of_link_whatever_the_clock_of_this_machine_says(
    signature: int, skew: timedelta
) -> None:
    local = [NOW.timestamp()]
    clock = ServerClock(lambda: local[0])
    asked: list[datetime] = []

    def prepare(order: str) -> Delivery:
        server = datetime.fromtimestamp(local[0], timezone.utc) + skew
        asked.append(server)
        clock.observe(format_datetime(server, usegmt=True))
        query = f"X-Amz-Date={server:%Y%m%dT%H%M%SZ}&X-Amz-Expires=3600"
        if signature == 2:
            query = f"AWSAccessKeyId=a&Signature=s&Expires={int(server.timestamp()) + 3600}"
        asset = SignedAsset(named("HH", order), signed_url(f"https://store/HH?{query}"))
        return Delivery(order, (DeliveredItem(ROW, (asset,)),))

    # The monotonic clock stands still while the machine sleeps.
    signer = UrlSigner(prepare, lambda *_: pytest.fail("no preview"), clock.now, monotonic=lambda: 1.0)
    first = signer.url(named())
    for minutes in (1, 30, 50):
        local[0] = NOW.timestamp() + 60 * minutes
        assert signer.url(named()) == first
    local[0] = NOW.timestamp() + 86_400
    second = signer.url(named())
    assert second.expires_at == NOW + skew + timedelta(days=1, hours=1)
    assert len(asked) == 2
