"""What prices, limits and the spending of a month are called."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox

from ..core.account import Contract
from ..core.limits import CURRENCY, Caps, Crossing, Limit
from ..core.money import Money, Price
from ..core.spend_log import Spent

translate = QCoreApplication.translate


def price_text(price: Price | None) -> str:
    """A price in a table; what has none is never called free."""
    if price is None:
        return translate("MoneyWording", "not priced")
    return translate("MoneyWording", "free") if price.is_free else str(price)


def price_tip(price: Price | None) -> str:
    """What that means."""
    if price is None:
        return translate(
            "MoneyWording", "The service did not name a price for this line. That does not mean that it is free."
        )
    if price.is_free:
        return translate(
            "MoneyWording",
            "The service charges nothing for this line: it is free or your organization owns it",
        )
    if price.money is None:
        return translate("MoneyWording", "The price as the service wrote it; it could not be read as an amount")
    return translate("MoneyWording", "The price that the service names for this line")


def spent_text(spent: Spent, caps: Caps) -> str:
    """What the month has cost and may cost, e.g. `$3,200.00 of $5,000.00`."""
    text = str(spent.month)
    if caps.month is not None:
        of = translate("MoneyWording", "{spent} of {limit}")
        text = of.format(spent=text, limit=Money(CURRENCY, caps.month))
    if not spent.unreadable:
        return text
    one = translate("MoneyWording", "{sum} and %Ln order of unknown price", "", spent.unreadable)
    many = translate("MoneyWording", "{sum} and %Ln orders of unknown price", "", spent.unreadable)
    return (one if spent.unreadable == 1 else many).format(sum=text)


def crossing_sentence(crossing: Crossing) -> str:
    """What a limit is and by how much it would be crossed."""
    if crossing.would_be is None:
        text = {
            Limit.ORDER: translate(
                "MoneyWording", "Not every price is known, so your limit of {limit} for one order cannot be checked."
            ),
            Limit.MONTH: translate(
                "MoneyWording", "Not every price is known, so your limit of {limit} for one month cannot be checked."
            ),
            Limit.AUTOMATION: translate(
                "MoneyWording",
                "Not every price is known, so your limit of {limit} for orders without a person cannot be checked.",
            ),
        }[crossing.limit]
        return text.format(limit=crossing.cap)
    text = {
        Limit.ORDER: translate("MoneyWording", "This order costs {sum}. Your limit for one order is {limit}."),
        Limit.MONTH: translate("MoneyWording", "This order would bring the month to {sum} of {limit}."),
        Limit.AUTOMATION: translate(
            "MoneyWording", "This order would bring what is ordered without a person to {sum} of {limit} in this month."
        ),
    }[crossing.limit]
    return text.format(sum=crossing.would_be, limit=crossing.cap)


def contract_title(contract: Contract) -> str:
    """A contract in a list, with what is left of it where the service says so."""
    title = contract.title or contract.contract_id
    if contract.available is None:
        return title
    return translate("MoneyWording", "{contract} ({sum} left)").format(contract=title, sum=contract.available)


def fill_contracts(box: QComboBox, contracts: tuple[Contract, ...], chosen: str | None) -> None:
    """The contracts that can pay, the default one first; `chosen` is the id of the one that is shown."""
    box.blockSignals(True)
    box.clear()
    box.addItem(translate("MoneyWording", "Default contract"), None)
    for contract in contracts:
        box.addItem(contract_title(contract), contract.contract_id)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)
