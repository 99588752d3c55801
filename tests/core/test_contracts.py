"""What is known of a contract's budget: what the service says of it, and what a denial tells."""

from __future__ import annotations

from decimal import Decimal

import pytest
from capella_explorer.core.account import Contract
from capella_explorer.core.money import Money, Price
from capella_explorer.core.orders import Denial
from capella_explorer.core.wire.tasking import contracts
from core_examples import DENIED


def test_a_contract_of_which_the_service_names_the_id_alone_has_no_budget() -> None:
    assert contracts({"contracts": [{"id": "c-1"}, {"name": "no id"}, "no contract"]}) == (Contract("c-1", "c-1"),)


def test_what_the_service_says_of_a_budget_is_read_as_money_where_it_can_be() -> None:
    document = {
        "contracts": [
            {"id": "c", "name": "Archive", "status": "active", "availableCommitment": "$12.50", "commitment": 1000},
            {"id": "d", "title": "Pilot", "remainingBudget": "on request"},
        ]
    }
    assert contracts(document) == (
        Contract(
            "c",
            "Archive",
            "active",
            Price("$12.50", Money("USD", Decimal("12.50"))),
            Price("1000", Money("USD", Decimal(1000))),
        ),
        Contract("d", "Pilot", "", Price("on request", None)),
    )


@pytest.mark.parametrize(
    ("message", "available"),
    [
        (DENIED["authorizationDenialReason"]["message"], Price("$0.00", Money("USD", Decimal("0.00")))),
        ("No funds. Available Commitment: $1,234.50.", Price("$1,234.50", Money("USD", Decimal("1234.50")))),
        ("Not before Tuesday.", None),
        ("Available Commitment: none", None),
    ],
)
def test_a_denial_may_tell_what_is_left(message: str, available: Price | None) -> None:
    assert Denial(message).available == available
