"""The whole road in one walk, and each of its stations alone."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject, QgsVectorLayer


def test_a_key_is_tested_and_the_account_is_named(analyst: Any) -> None:
    dialog = analyst.open_connection()
    analyst.choose(dialog.service, "Other")
    analyst.write(dialog.name, "Sandbox")
    analyst.write(dialog.address, analyst.sandbox.api_url)
    analyst.write(dialog.key, analyst.sandbox.api_key)
    analyst.press("Test", dialog)
    analyst.wait(lambda: "ana@example.org · Harbour Watch" in analyst.texts(dialog), "nobody names the account")
    analyst.press("Save", dialog)
    assert analyst.sees("ana@example.org") == "ana@example.org · Harbour Watch"
    assert analyst.face.header.chooser.text() == "Sandbox"


def test_what_is_found_stands_in_the_list_and_on_the_map(analyst: Any) -> None:
    analyst.arrive()
    analyst.find("GEO")
    assert analyst.sees("acquisitions") == "10 scenes, 10 acquisitions"
    layer = next(la for la in QgsProject.instance().mapLayers().values() if isinstance(la, QgsVectorLayer))
    assert layer.featureCount() == 10
    analyst.drawn()


def test_an_order_streams(analyst: Any) -> None:
    analyst.arrive()
    analyst.buy()
    layer = analyst.stream()[0]
    assert layer.isValid()
    assert analyst.greys() > 50
