"""Keys and networks that do not work: one sentence, nothing lost, nothing bought."""

from __future__ import annotations

from typing import Any

import pytest

NOT_REACHED = "Capella cannot be reached: check the network and the proxy settings of QGIS, then try again."
NOT_PROPER = "Capella's service does not answer properly"


def test_without_a_key_the_dock_says_where_to_enter_one(analyst: Any) -> None:
    assert analyst.sees("No API key is stored").endswith("enter one in the connection settings.")
    assert analyst.button("Connect...") is not None


def test_a_wrong_key_is_called_wrong_in_the_test_and_in_the_dock(analyst: Any) -> None:
    dialog = analyst.open_connection()
    analyst.choose(dialog.service, "Other")
    analyst.write(dialog.name, "Sandbox")
    analyst.write(dialog.address, analyst.sandbox.api_url)
    analyst.write(dialog.key, "a-key-of-nobody")
    analyst.press("Test", dialog)
    verdict = "The API key is not accepted: check it in the connection settings."
    analyst.wait(lambda: verdict in analyst.texts(dialog), "the wrong key is not called wrong")
    analyst.press("Save", dialog)
    assert analyst.sees("not accepted") == verdict
    assert analyst.bought() == []


def test_a_search_with_a_wrong_key_says_so(analyst: Any) -> None:
    analyst.connect("a-key-of-nobody")
    analyst.sees("not accepted")
    analyst.press("Search", analyst.search.bar)
    analyst.wait_for_search()
    assert analyst.sees("The search did not work")
    assert analyst.texts().count("The API key is not accepted: check it in the connection settings.") == 2


def test_a_service_that_is_down_is_called_unreachable_and_found_again(analyst: Any, launch: Any) -> None:
    with launch("--collects", "5") as own:
        analyst.connect(own.api_key, own.api_url)
        analyst.sees("ana@example.org")
    analyst.press("Search", analyst.search.bar)
    analyst.wait_for_search()
    assert analyst.sees("cannot be reached") == NOT_REACHED
    assert analyst.button("Search again").isEnabled()


@pytest.mark.parametrize("knob", ["outage", "html_200"])
def test_a_web_page_instead_of_data_is_no_answer(analyst: Any, knob: str) -> None:
    analyst.arrive()
    analyst.sandbox.set(**{knob: True})
    analyst.press("Search", analyst.search.bar)
    analyst.wait_for_search()
    assert analyst.sees(NOT_PROPER) == f"{NOT_PROPER}: nothing was ordered, please try again in a few minutes."
    assert "key" not in analyst.sees("properly")
    analyst.sandbox.set(**{knob: False})
    analyst.press("Search again")
    analyst.wait_for_search()
    assert analyst.search.results.has_list or analyst.sees("No scene matches")


@pytest.mark.parametrize("knob", ["outage", "html_200"])
def test_a_web_page_instead_of_a_price_buys_nothing(analyst: Any, knob: str) -> None:
    analyst.arrive()
    analyst.find("GEO")
    analyst.put_aside()
    analyst.turn_to("Basket")
    analyst.sandbox.set(**{knob: True})
    analyst.press("Review cost")
    assert analyst.sees(NOT_PROPER)
    assert not analyst.face.basket.is_reviewing
    assert analyst.bought() == []
