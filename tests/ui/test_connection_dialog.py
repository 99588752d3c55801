from __future__ import annotations

import capella_ui_examples as examples
import pytest
from capella_explorer.core.account import CAPELLA, Connection
from capella_explorer.ui.connection_dialog import ConnectionDialog
from qgis.PyQt.QtWidgets import QDialogButtonBox, QLineEdit


@pytest.fixture
def dialog(qtbot) -> ConnectionDialog:
    shown = ConnectionDialog((CAPELLA, examples.SANDBOX))
    qtbot.addWidget(shown)
    return shown


def save(dialog: ConnectionDialog) -> None:
    dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()


def test_capella_is_the_first_choice_and_only_the_key_is_missing(dialog, emitted):
    saved = emitted(dialog.saved)
    save(dialog)
    assert (saved, dialog.verdict.text()) == ([], "Enter the API key.")
    dialog.key.setText("k-1")
    save(dialog)
    assert saved == [(CAPELLA, "k-1")]


def test_the_key_is_hidden_and_leaves_the_field_when_it_is_saved(dialog, emitted):
    assert dialog.key.echoMode() == QLineEdit.EchoMode.Password
    fields: list[str] = []
    dialog.saved.connect(lambda *_: fields.append(dialog.key.text()))
    dialog.key.setText("k-1")
    save(dialog)
    assert fields == [""]


def test_the_key_leaves_the_field_when_the_dialog_is_cancelled(dialog):
    dialog.key.setText("k-1")
    dialog.reject()
    assert dialog.key.text() == ""


def test_a_test_is_asked_for_with_the_whole_connection_and_shows_the_verdict(dialog, emitted):
    tested = emitted(dialog.tested)
    dialog.service.setCurrentIndex(1)
    dialog.key.setText(" k-2 ")
    dialog.test.click()
    assert tested == [(examples.SANDBOX, "k-2")]
    assert not dialog.test.isEnabled()
    dialog.show_verdict(True, "The key belongs to ana@example.org.")
    assert (dialog.verdict.text(), dialog.test.isEnabled()) == ("The key belongs to ana@example.org.", True)


def test_another_service_can_be_entered(dialog, emitted):
    saved = emitted(dialog.saved)
    dialog.service.setCurrentIndex(2)
    dialog.name.setText("Mirror")
    dialog.address.setText("https://capella.example.org/")
    dialog.key.setText("k-3")
    save(dialog)
    assert saved == [(Connection("Mirror", "https://capella.example.org"), "k-3")]


@pytest.mark.parametrize(
    ("name", "address", "sentence"),
    [
        ("", "https://a.example.org", "Give the connection a name."),
        ("A", "a.example.org", "Enter the address of the service, beginning with https://."),
        ("A", "ftp://a.example.org", "Enter the address of the service, beginning with https://."),
        ("A", "http://a.example.org", "An API key is only sent over https, or to this machine."),
    ],
)
def test_what_does_not_fit_is_one_sentence_and_nothing_is_sent(dialog, emitted, name, address, sentence):
    saved, tested = emitted(dialog.saved), emitted(dialog.tested)
    dialog.service.setCurrentIndex(2)
    dialog.name.setText(name)
    dialog.address.setText(address)
    dialog.key.setText("k")
    dialog.test.click()
    save(dialog)
    assert (saved, tested, dialog.verdict.text()) == ([], [], sentence)


def test_a_stored_key_is_never_shown_and_stays_when_none_is_entered(qtbot, emitted):
    stored = Connection("Capella", CAPELLA.api_url, "abc1234", CAPELLA.console_url)
    shown = ConnectionDialog((CAPELLA,), stored)
    qtbot.addWidget(shown)
    saved = emitted(shown.saved)
    assert shown.key.text() == ""
    save(shown)
    assert saved == [(stored, "")]


def test_a_renamed_connection_does_not_take_the_stored_key_of_the_other(qtbot):
    shown = ConnectionDialog((CAPELLA,), Connection("Capella", CAPELLA.api_url, "abc1234"))
    qtbot.addWidget(shown)
    shown.name.setText("Second")
    assert shown.connection().auth_id == ""


def test_a_second_account_never_takes_the_place_of_the_first(qtbot, emitted):
    shown = ConnectionDialog((CAPELLA,), taken=frozenset({"Capella", "Capella 2"}))
    qtbot.addWidget(shown)
    saved = emitted(shown.saved)
    assert shown.name.text() == "Capella 3"
    shown.key.setText("k-1")
    shown.name.setText("Capella")
    save(shown)
    assert saved == []
    assert "There is a connection of this name" in shown.verdict.text()


@pytest.mark.parametrize("field", ["name", "address"])
def test_a_stored_key_goes_nowhere_but_where_it_was_entered_for(qtbot, emitted, field):
    shown = ConnectionDialog((CAPELLA,), Connection("Mirror", "https://capella.example.org", "abc1234"))
    qtbot.addWidget(shown)
    saved = emitted(shown.saved)
    getattr(shown, field).setText("https://other.example.org")
    save(shown)
    assert (saved, shown.verdict.text()) == ([], "Enter the API key.")
