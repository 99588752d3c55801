"""Tasking requests and the account."""

from __future__ import annotations

from typing import Any

from ..account import Account, Contract
from ..errors import ServiceFailed
from ..moments import parse_moment
from ..money import Price, parse_price
from ..tasks import TaskingRequest, TaskPage, TaskStatus
from .geometry import wkb_of
from .reading import Document, member, members, number, objects, text


def task(document: Document) -> TaskingRequest:
    """One tasking request; its name on the wire is spelled `taskingrequestId`, with a lower-case r."""
    facts = member(document, "properties")
    name = text(facts, "taskingrequestName")
    task_id = text(facts, "taskingrequestId", "taskingRequestId")
    return TaskingRequest(
        task_id=task_id,
        name=name or task_id,
        submitted_at=parse_moment(facts.get("submissionTime")),
        window_open=parse_moment(facts.get("windowOpen")),
        window_close=parse_moment(facts.get("windowClose")),
        collection_type=text(facts, "collectionType"),
        tier=text(facts, "collectionTier"),
        history=tuple(_status(entry) for entry in members(facts, "statusHistory")),
        geometry_wkb=wkb_of(document.get("geometry")),
    )


def _status(entry: Document) -> TaskStatus:
    return TaskStatus(text(entry, "code"), parse_moment(entry.get("time")), text(entry, "message"))


def task_page(document: Any) -> TaskPage:
    """One page of the task list; where nobody says how many there are, a page with tasks is followed by another.

    Raises `ServiceFailed` for anything else.
    """
    if not isinstance(document, dict) or not isinstance(document.get("results"), list):
        raise ServiceFailed(detail="no page of tasks")
    tasks = tuple(found for entry in members(document, "results") if (found := task(entry)).task_id)
    page, pages = number(document, "currentPage"), number(document, "totalPages")
    here = max(1, int(page or 1))
    return TaskPage(tasks, here, int(pages) if pages else here + bool(tasks))


def collect_ids(document: Any) -> tuple[str, ...]:
    """The collects of a task: a plain array. Raises `ServiceFailed` for anything else."""
    if not isinstance(document, list):
        raise ServiceFailed(detail="no list of collects")
    return tuple(dict.fromkeys(name for entry in objects(document) if (name := text(entry, "collectId"))))


def account(document: Any) -> Account:
    """The answer of `GET /user`. Raises `ServiceFailed` where it names nobody."""
    if not isinstance(document, dict) or not text(document, "id"):
        raise ServiceFailed(detail="no user in the answer")
    organization = member(document, "organization")
    return Account(
        user_id=text(document, "id"),
        organization_id=text(document, "organizationId") or text(organization, "id"),
        email=text(document, "email"),
        organization_name=text(organization, "name"),
        role=text(document, "apiEnvironmentRole"),
    )


def contracts(document: Any) -> tuple[Contract, ...]:
    """The contracts of `GET /organization`."""
    if not isinstance(document, dict):
        raise ServiceFailed(detail="no organization in the answer")
    return tuple(_contract(entry) for entry in members(document, "contracts") if text(entry, "id"))


_AVAILABLE = ("availableCommitment", "remainingCommitment", "availableBudget", "remainingBudget", "balance")
_COMMITTED = ("commitment", "totalCommitment", "budget")


def _contract(entry: Document) -> Contract:
    """A contract. Public copies of the API show its id alone: amounts are read under the names a budget may have."""
    return Contract(
        text(entry, "id"),
        text(entry, "name", "title") or text(entry, "id"),
        text(entry, "status"),
        _price(entry, _AVAILABLE),
        _price(entry, _COMMITTED),
    )


def _price(entry: Document, names: tuple[str, ...]) -> Price | None:
    return next((price for name in names if (price := parse_price(entry.get(name)))), None)
