"""Two windows of QGIS on one profile: what one of them sets holds in the other, and nothing is undone by it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from bridge_facts import posts
from capella_explorer.bridge.account_controller import AccountController
from capella_explorer.bridge.renewal_controller import RenewalController
from capella_explorer.bridge.review_controller import ReviewController
from capella_explorer.bridge.settings_store import SettingsStore
from capella_explorer.bridge.tasking_controller import TaskingController
from capella_explorer.core.limits import Limit
from capella_explorer.core.orders import AuthorizedReview
from capella_explorer.core.spending_errors import CapCrossed
from capella_explorer.core.wire.ordering import order_body


@pytest.fixture
def facts(order_facts: Any) -> Any:
    return order_facts


@pytest.fixture
def other(account: AccountController, credentials: Any, jobs: Any) -> AccountController:
    """The account of another window, which has read the preferences as they were when it was opened."""
    return AccountController(SettingsStore(), credentials, jobs)


def prefer(account: AccountController, **preferences: Any) -> None:
    account.apply(replace(account.settings, **preferences))


def test_a_limit_that_another_window_has_set_holds_for_a_review_that_was_open(
    other: AccountController,
    reviews: ReviewController,
    reviewed: AuthorizedReview,
    facts: Any,
    until: Any,
    fresh_sandbox: Any,
) -> None:
    prefer(other, order_cap=Decimal(1))
    reviews.approve(reviewed)
    error = until(facts, "order_refused")
    assert (type(error), [one.limit for one in error.crossings]) == (CapCrossed, [Limit.ORDER])
    assert posts(fresh_sandbox) == []


def test_a_limit_that_another_window_has_set_is_shown_with_the_next_review(
    other: AccountController, reviews: ReviewController, facts: Any, until: Any, shop: Any
) -> None:
    prefer(other, month_cap=Decimal(7))
    reviews.review(shop.request())
    assert until(facts, "standing_known").caps.month == Decimal(7)


def test_a_window_that_keeps_something_else_leaves_the_limits_of_another_alone(
    other: AccountController, account: AccountController, settings_store: SettingsStore
) -> None:
    prefer(other, month_cap=Decimal(7), dry_run=True)
    prefer(account, download_folder="/data/radar")
    kept = settings_store.load()
    assert (kept.month_cap, kept.dry_run, kept.download_folder) == (Decimal(7), True, "/data/radar")
    assert (account.follow().month_cap, account.settings.dry_run) == (Decimal(7), True)


def test_what_cannot_be_kept_holds_in_this_window_all_the_same(
    account: AccountController, settings_store: SettingsStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings_store, "save", lambda *_settings: None)
    prefer(account, month_cap=Decimal(7), dry_run=True)
    assert (account.follow().month_cap, account.follow().dry_run) == (Decimal(7), True)


def test_a_dry_run_that_another_window_has_begun_sends_nothing_here(
    other: AccountController,
    reviews: ReviewController,
    renewals: RenewalController,
    account: AccountController,
    jobs: Any,
    reviewed: AuthorizedReview,
    facts: Any,
    until: Any,
    listen: Any,
    fresh_sandbox: Any,
) -> None:
    changes: list[bool] = []
    account.settings_changed.connect(lambda settings: changes.append(settings.dry_run))
    prefer(other, dry_run=True)
    reviews.approve(reviewed)
    assert until(facts, "dry_run_shown") == order_body(reviewed.request)
    assert (changes, posts(fresh_sandbox)) == ([True], [])


def test_a_dry_run_of_another_window_holds_for_tasks(
    other: AccountController, account: AccountController, jobs: Any, listen: Any, until: Any, fresh_sandbox: Any
) -> None:
    tasks = TaskingController(account, jobs)
    said = listen(tasks)
    tasks.refresh(False)
    found, _more = until(said, "tasks_found")
    prefer(other, dry_run=True)
    tasks.order(tuple(task for task in found if task.is_completed)[:1])
    _task, error = until(said, "task_refused")
    assert error.sentence.startswith("Dry run")
    assert posts(fresh_sandbox) == []


def test_the_button_of_a_dry_run_sends_nothing_though_another_window_has_ended_it(
    other: AccountController, reviews: ReviewController, reviewed: AuthorizedReview, facts: Any, fresh_sandbox: Any
) -> None:
    reviews.rehearse(reviewed)
    assert facts.of("dry_run_shown") == [order_body(reviewed.request)]
    assert posts(fresh_sandbox) == []
