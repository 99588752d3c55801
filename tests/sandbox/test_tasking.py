"""Tasking requests: pages, search, collects, and the automated workflow of the source document."""

from __future__ import annotations

from collections import Counter

import pytest

STATUSES = {
    *("received", "review", "submitted", "active", "accepted", "rejected", "expired", "completed"),
    *("canceled", "error", "anomaly", "failed", "retrying"),
}


def pages(caller, limit=100, **query):
    """All tasks of all pages."""
    extra = "".join(f"&{name}={value}" for name, value in query.items())
    found, page, last = [], 1, 1
    while page <= last:
        answer = caller.get(f"/tasks/paged?limit={limit}&page={page}{extra}")
        assert answer["currentPage"] == page
        found, page, last = found + answer["results"], page + 1, answer["totalPages"]
    return found


def organization(caller):
    return caller.get("/user")["organizationId"]


def latest(task):
    return task["properties"]["statusHistory"][0]["code"]


@pytest.fixture
def tasks(ana):
    return pages(ana, organizationId=organization(ana))


def test_there_are_a_few_hundred_in_every_status(tasks):
    counted = Counter(map(latest, tasks))
    assert len(tasks) > 200
    assert set(counted) == STATUSES
    assert counted["completed"] >= 5


def test_they_come_with_the_newest_submission_first_and_once(tasks):
    times = [task["properties"]["submissionTime"] for task in tasks]
    assert times == sorted(times, reverse=True)
    assert len({task["properties"]["taskingrequestId"] for task in tasks}) == len(tasks)


def test_their_history_is_newest_first_and_starts_with_received(tasks):
    for task in tasks:
        history = task["properties"]["statusHistory"]
        times = [entry["time"] for entry in history]
        assert times == sorted(times, reverse=True)
        assert history[-1]["code"] == "received"
        assert history[-1]["time"] == task["properties"]["submissionTime"]


def test_they_are_features_with_a_point_or_a_polygon(tasks):
    assert {(task["type"], task["geometry"]["type"]) for task in tasks} == {
        ("Feature", "Point"),
        ("Feature", "Polygon"),
    }


def test_post_pages_as_get_does_and_a_knob_leaves_only_post(ana):
    by_get = ana.get("/tasks/paged?limit=7&page=2")
    assert ana.call("POST", "/tasks/paged?limit=7&page=2").json == by_get
    ana.process.set(tasks_paged_post_only=True)
    assert ana.call("GET", "/tasks/paged?limit=7&page=2").status == 405
    assert ana.call("POST", "/tasks/paged?limit=7&page=2").json == by_get


def test_a_page_after_the_last_is_empty(ana):
    answer = ana.get("/tasks/paged?limit=500&page=9")
    assert (answer["results"], answer["totalPages"]) == ([], 1)


@pytest.mark.parametrize("query", ["limit=0", "limit=501", "limit=x", "page=0", "page=-1"])
def test_pages_that_cannot_be_are_refused(ana, query):
    assert ana.call("GET", f"/tasks/paged?{query}").error == (400, "VALIDATION_ERROR")


def test_an_ordinary_user_sees_only_their_own(ana, ben):
    his = ben.get("/user")["id"]
    seen = pages(ben, organizationId=organization(ben))
    assert {task["properties"]["userId"] for task in seen} == {his}
    assert seen == pages(ana, customerId=his)
    assert ben.call("GET", f"/tasks/paged?customerId={ana.get('/user')['id']}").error == (403, "NOT_AUTHORIZED")


def test_another_organization_is_closed(ana, poor):
    assert poor.call("GET", f"/tasks/paged?organizationId={organization(ana)}").error == (403, "NOT_AUTHORIZED")
    theirs = pages(ana)[0]["properties"]["taskingrequestId"]
    assert poor.call("GET", f"/task/{theirs}").error == (404, "NOT_FOUND")


def test_one_task_and_its_collects_can_be_asked_for(ana, tasks):
    task = next(one for one in tasks if latest(one) == "completed")
    task_id = task["properties"]["taskingrequestId"]
    assert ana.get(f"/task/{task_id}") == task
    collects = ana.get(f"/collects/list/{task_id}")
    assert collects
    for collect in collects:
        assert collect["taskingrequestId"] == task_id
        assert collect["collectStatusHistory"][0]["code"] == "delivered"
        assert ana.get(f"/collects/{collect['collectId']}") == collect


def test_tasks_that_wait_have_no_collects_yet(ana, tasks):
    waiting = next(one for one in tasks if latest(one) == "submitted")["properties"]["taskingrequestId"]
    assert ana.get(f"/collects/list/{waiting}") == []


def search(caller, query, **body):
    return caller.call("POST", "/tasks/search?page=1&limit=500", {"query": query, **body}).json["results"]


@pytest.mark.parametrize(
    ("query", "test"),
    [
        ({"lastStatusCode": "completed"}, lambda t: latest(t) == "completed"),
        ({"lastStatusCode": ["active", "accepted"]}, lambda t: latest(t) in ("active", "accepted")),
        ({"submissionTime": {"gte": "2025-01-01T00:00:00Z"}}, lambda t: t["properties"]["submissionTime"] >= "2025"),
        ({"windowOpen": "2024-01-01T00:00:00Z/.."}, lambda t: t["properties"]["windowOpen"] >= "2024"),
        ({"collectionTier": {"startsWith": "std"}}, lambda _t: False),
        ({"type": {"eq": "stripmap"}}, lambda t: t["properties"]["type"] == "stripmap"),
        ({"includeRepeatingTasks": {"eq": False}}, lambda _t: True),
    ],
)
def test_a_search_agrees_with_a_plain_look(ana, tasks, query, test):
    assert search(ana, query) == [task for task in tasks if test(task)]


def test_a_search_can_be_sorted_the_other_way(ana, tasks):
    assert search(ana, {}, sort="submissionTime", order="asc") == tasks[::-1]


def test_an_operator_that_tasks_do_not_have_is_refused(ana):
    reply = ana.call("POST", "/tasks/search", {"query": {"lastStatusCode": {"in": ["completed"]}}})
    assert reply.error == (400, "VALIDATION_ERROR")


def test_the_automated_workflow_orders_every_completed_task_for_nothing(ana, tasks):
    done = [task for task in tasks if latest(task) == "completed"]
    for task in done[:4]:
        task_id = task["properties"]["taskingrequestId"]
        order = ana.call("POST", f"/orders/task/{task_id}").json
        collects = {one["collectId"] for one in ana.get(f"/collects/list/{task_id}")}
        items = ana.delivery(order["orderId"]).json
        assert {item["properties"]["capella:collect_id"] for item in items} == collects
        assert {line["taskingRequestId"] for line in order["items"]} == {task_id}
    assert {entry["charged"] for entry in ana.process.ledger()} == {0}


def test_a_task_that_is_not_completed_cannot_be_ordered(ana, tasks):
    waiting = next(one for one in tasks if latest(one) == "active")["properties"]["taskingrequestId"]
    assert ana.call("POST", f"/orders/task/{waiting}").error == (400, "ORDER_VALIDATION_ERROR")
    assert ana.call("POST", "/orders/task/none").error == (404, "NOT_FOUND")
