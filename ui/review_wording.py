"""The sentences of a review."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.orders import AnalyticLine, AuthorizedReview, DeniedReview, OrderReview
from ..core.standing import Standing
from . import icons, line_wording

translate = QCoreApplication.translate


def denial_sentence(review: OrderReview) -> str:
    """The words of the service where it does not authorise the order, empty where it does."""
    if not isinstance(review, DeniedReview):
        return ""
    words = translate("ReviewForm", "Capella did not authorise this order, so nothing was sent: {words}")
    return words.format(words=review.denial.message)


def denial_code(review: OrderReview) -> str:
    """The code that goes with it."""
    return review.denial.code if isinstance(review, DeniedReview) else ""


def icon_of(review: OrderReview) -> str:
    """How grave it is."""
    if isinstance(review, DeniedReview):
        return icons.CRITICAL
    return icons.WARNING if review.unpriced else icons.INFO


def notes(review: OrderReview) -> str:
    """Which lines have no price, and what analytics are made from."""
    unpriced = [cost.line for cost in review.costs if cost.price is None]
    analytics = {line.product: None for line in unpriced if isinstance(line, AnalyticLine)}
    told = [_unpriced_analytic(line_wording.analytic_title(product)) for product in analytics]
    count = sum(not isinstance(line, AnalyticLine) for line in unpriced)
    one = translate("ReviewForm", "The price of %Ln line is not shown: it may cost something.", "", count)
    many = translate("ReviewForm", "The price of %Ln lines is not shown: they may cost something.", "", count)
    told += [one if count == 1 else many] if count else []
    rules = dict.fromkeys(line_wording.analytic_rule(line.product) for line in review.request.analytics)
    return "\n".join([*told, *rules])


def _unpriced_analytic(title: str) -> str:
    text = translate("ReviewForm", "The price of “{analytic}” is not shown in a review: it may cost something.")
    return text.format(analytic=title)


def having_sentence(review: OrderReview, standing: Standing) -> str:
    """What of the order the user has already, or may have; empty where that is nothing."""
    keys = {line.key for line in review.request.lines}
    flying, active = keys & standing.in_flight, keys & set(standing.covered)
    told = [_flying(len(flying)), _active(len(active)), _owned(len(keys & standing.owned - active - flying))]
    return " ".join(filter(None, told))


def _flying(count: int) -> str:
    one = translate(
        "ReviewForm", "%Ln line is in an order whose outcome is open, so this is not sent before the server knows.", "",
        count,
    )  # fmt: skip
    many = translate(
        "ReviewForm", "%Ln lines are in orders whose outcome is open, so this is not sent before the server knows.", "",
        count,
    )  # fmt: skip
    return "" if not count else one if count == 1 else many


def _active(count: int) -> str:
    one = translate("ReviewForm", "%Ln line is in an order of yours that is still valid.", "", count)
    many = translate("ReviewForm", "%Ln lines are in orders of yours that are still valid.", "", count)
    return "" if not count else one if count == 1 else many


def _owned(count: int) -> str:
    one = translate("ReviewForm", "%Ln line was ordered before; a new order makes new links.", "", count)
    many = translate("ReviewForm", "%Ln lines were ordered before; a new order makes new links.", "", count)
    return "" if not count else one if count == 1 else many


def place_text(review: AuthorizedReview, dry_run: bool) -> str:
    """The button that spends names the amount, and what it does not hold."""
    if dry_run:
        return translate("ReviewForm", "&Show what would be sent")
    if review.total is None:
        return translate("ReviewForm", "Place order - price not shown")
    count, amount = len(review.unpriced), str(review.total)
    if count:
        return translate("ReviewForm", "Place order - {amount}\n+ %Ln unpriced", "", count).format(amount=amount)
    return translate("ReviewForm", "Place order - {amount}").format(amount=amount)


def place_tip(dry_run: bool, *, is_crossed: bool) -> str:
    """What that button does."""
    if dry_run:
        return translate("ReviewForm", "Dry run: shows the request that would be sent, and sends nothing")
    if is_crossed:
        return translate(
            "ReviewForm", "A limit of yours would be crossed: tick the box and give a reason, and this sends the order"
        )
    return translate(
        "ReviewForm", "Sends exactly what is listed above, once. This is the only button that spends money."
    )
