"""Streaming as a whole: links of the session of the moment, layers of an order, and nothing left at the end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
from bridge_facts import posts
from capella_explorer.bridge import streaming_service as module
from capella_explorer.bridge.layer_metadata import ITEM, ORDER
from capella_explorer.bridge.scene_layers import SceneLayers
from capella_explorer.bridge.streaming_service import SessionTransport, StreamingService
from capella_explorer.core.account import CAPELLA
from capella_explorer.core.basket import image_line
from capella_explorer.core.errors import CapellaError, KeyMissing, NotPermitted, RateLimited, ServiceFailed
from capella_explorer.core.http import NotSent, Request
from capella_explorer.core.looks import Look
from capella_explorer.core.orders import AnalyticLine, OrderRequest
from capella_explorer.core.products import AnalyticProduct
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument


@pytest.fixture
def service(
    account: Any, jobs: Any, project: QgsProject, private_state: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[StreamingService]:
    monkeypatch.setattr(module, "state_folder", lambda: private_state)
    service = StreamingService(account, jobs, project)
    service.begin()
    yield service
    service.close()


@pytest.fixture
def bought(account: Any, shop: Any) -> tuple[Any, Any]:
    """A scene and its vessels: the order and its delivery."""
    [row] = shop.rows()
    client = account.session().client
    lines = [image_line(row), AnalyticLine(AnalyticProduct.VESSEL_DETECTION, row.collect_id)]
    order = client.submit(client.review(OrderRequest.of(lines)).approve("ana", datetime.now(timezone.utc)))
    return order, client.download(order.order_id)


def test_nothing_is_written_or_asked_before_something_streams(
    service: StreamingService, private_state: Path, fresh_sandbox: Any
) -> None:
    assert not (private_state / "streams").exists()
    assert fresh_sandbox.requests("store") == []


def test_links_come_from_the_session_of_the_moment_and_cannot_buy(
    service: StreamingService, account: Any, bought: Any, fresh_sandbox: Any
) -> None:
    _order, delivery = bought
    identity = delivery.items[0].data.identity
    assert service.signer.url(identity).href.startswith("http://127.0.0.1")
    account.close()
    with pytest.raises(KeyMissing):
        service.signer.url(identity)
    assert len(posts(fresh_sandbox)) == 1


@pytest.mark.parametrize(
    ("error", "words"),
    [(NotPermitted, "ordered by another account"), (ServiceFailed, "has no link now"), (RateLimited, "")],
)
def test_of_links_that_cannot_be_had_it_is_said_what_concerns_an_image(
    service: StreamingService, account: Any, bought: Any, monkeypatch: Any, error: type[CapellaError], words: str
) -> None:
    _order, delivery = bought

    def refuse(_order_id: str) -> Any:
        raise error

    monkeypatch.setattr(account.session().client, "download", refuse)
    with pytest.raises(error, match=words or error().sentence[:20]):
        service.signer.url(delivery.items[0].data.identity)


def test_what_is_sent_while_nobody_is_connected_is_not_sent(account: Any, monkeypatch: Any) -> None:
    transport = SessionTransport(account)
    monkeypatch.delenv("CAPELLA_API_KEY", raising=False)
    account.choose(CAPELLA.name)
    for send in (transport.send, transport.open):
        with pytest.raises(NotSent):
            send(Request("GET", "http://127.0.0.1:9/"))


def test_layers_of_an_order_lie_in_its_group_and_hold_no_link(
    service: StreamingService, project: QgsProject, bought: Any, fresh_sandbox: Any
) -> None:
    order, delivery = bought
    layers = SceneLayers(project, service.streams)
    service.signer.learn(delivery)
    before = len(posts(fresh_sandbox))
    for item in delivery.items:
        layers.place(layers.open(item, item.data, Look.DECIBEL), order)
    [group] = project.layerTreeRoot().findGroups()
    found = [node.layer() for node in group.findLayers()]
    assert {type(layer) for layer in found} == {QgsRasterLayer, QgsVectorLayer}
    assert {layer.customProperty(ORDER) for layer in found} == {order.order_id}
    assert [layer.isValid() for layer in found] == [True, True]
    assert not [layer for layer in found if "X-Amz" in layer.source() or fresh_sandbox.api_key in layer.source()]
    assert len(posts(fresh_sandbox)) == before


def test_the_layers_of_a_renewed_order_are_painted_again_and_no_others(
    service: StreamingService, project: QgsProject, bought: Any, qtbot: Any
) -> None:
    order, delivery = bought
    layers = SceneLayers(project, service.streams)
    service.signer.learn(delivery)
    ours = layers.open(delivery.items[0], delivery.items[0].data, Look.DECIBEL)
    other = QgsVectorLayer("Point?crs=EPSG:4326", "other", "memory")
    layers.place(ours, order)
    project.addMapLayer(other)
    painted: list[str] = []
    for layer in (ours, other):
        layer.repaintRequested.connect(lambda *_, layer=layer: painted.append(layer.name()))
    layers.repaint("another order")
    assert painted == []
    layers.repaint(order.order_id)
    assert set(painted) == {ours.name()}


def test_a_project_with_our_layers_opens_a_session_and_another_one_does_not(
    service: StreamingService, project: QgsProject, account: Any
) -> None:
    account.close()
    project.readProject.emit(QDomDocument())
    with pytest.raises(KeyMissing):
        account.opened()
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "ours", "memory")
    layer.setCustomProperty(ITEM, "an item")
    project.addMapLayer(layer)
    project.readProject.emit(QDomDocument())
    assert account.opened().connection.name == "Sandbox"


def test_at_the_end_no_file_of_this_process_stays_but_the_journal_and_what_was_seen(
    account: Any, jobs: Any, project: QgsProject, private_state: Path, monkeypatch: Any, bought: Any
) -> None:
    monkeypatch.setattr(module, "state_folder", lambda: private_state)
    service = StreamingService(account, jobs, project)
    service.begin()
    _order, delivery = bought
    service.signer.learn(delivery)
    layer = SceneLayers(project, service.streams).open(delivery.items[0], delivery.items[0].data, Look.DECIBEL)
    account.session().journal.attempts("ana")
    names = {path.name.split("-")[0] for path in private_state.iterdir()}
    assert names == {"capella_explorer.sqlite", "certificates", "streams"}
    del layer
    service.close()
    account.close()
    assert {path.name for path in private_state.iterdir()} <= {"capella_explorer.sqlite", "tiles"}
