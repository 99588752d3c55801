"""Walks the road with the vendor's own client, unchanged; runs in the venv that has it, prints what happened as JSON.

Usage: vendor_client_walk.py <api url> <folder for downloads>; the API key comes in CAPELLA_API_KEY.
"""

import contextlib
import hashlib
import io
import json
import sys
from pathlib import Path

from capella_console_client import CapellaConsoleClient
from capella_console_client.exceptions import (
    AuthenticationError,
    ContractNotFoundError,
    InsufficientFundsError,
    OrderExpiredError,
    OrderRejectedError,
    OrderValidationError,
)

ERRORS = (
    AuthenticationError,
    ContractNotFoundError,
    InsufficientFundsError,
    OrderExpiredError,
    OrderRejectedError,
    OrderValidationError,
)


def refusal(act):
    """The name of the client's exception."""
    try:
        act()
    except ERRORS as error:
        return type(error).__name__
    return ""


def sha256(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def search(client):
    found = client.search(product_type="GEO", incidence_angle__gte=20, incidence_angle__lte=50, sortby="-datetime")
    threaded = client.search(bbox=[-180, -90, 180, 90], threaded=True, limit=2000)
    stepwise = client.search(bbox=[-180, -90, 180, 90], limit=2000)
    polarized = client.search(polarizations=["VV"], limit=10)
    return {
        "geo": found.stac_ids,
        "threaded": sorted(threaded.stac_ids),
        "stepwise": sorted(stepwise.stac_ids),
        "polarizations": sorted({p for item in polarized for p in item["properties"]["sar:polarizations"]}),
        "groups": found.groupby("instrument_mode").value_counts(),
    }


def order(client, folder):
    (item,) = client.search(product_type="GEO", ownership="availableForPurchase", limit=1)
    price = client.review_order(items=[item])["orderDetails"]["summary"]["total"]
    order_id = client.submit_order(items=[item], omit_search=True)
    again = client.submit_order(stac_ids=[item["id"]], check_active_orders=True)
    presigned = client.get_presigned_items(order_id)
    thumbnail = presigned[0]["assets"]["thumbnail"]["href"]
    size = client.get_asset_bytesize(thumbnail)
    paths = client.download_products(order_id=order_id, local_dir=folder, include=["thumbnail", "metadata"])
    files = paths[item["id"]]
    whole = sha256(files["metadata"])
    files["metadata"].write_bytes(files["metadata"].read_bytes()[:1000])
    client.download_products(order_id=order_id, local_dir=folder, include=["metadata"])
    return {
        "item": item["id"],
        "price": price,
        "order": order_id,
        "reused": again == order_id,
        "listed": [one["orderId"] for one in client.list_orders()],
        "active": [one["orderId"] for one in client.list_orders(is_active=True)],
        "of_order": client.get_stac_items_of_order(order_id, ids_only=True),
        "sizes": [size, files["thumbnail"].stat().st_size],
        "resumed": sha256(files["metadata"]) == whole,
        "files": {key: Path(path).name for key, path in files.items()},
    }


def tasking(client, folder):
    mine = client.search_tasking_requests()
    completed = client.search_tasking_requests(for_org=True, status="completed", page_size=5)
    task = client.get_task(completed[0]["properties"]["taskingrequestId"])
    task_id = task["properties"]["taskingrequestId"]
    collects = client.get_collects_for_task(task_id)
    products = client.download_products(
        tasking_request_id=task_id, local_dir=folder, product_types=["GEO"], include=["thumbnail"]
    )
    return {
        "mine": len(mine),
        "users": sorted({one["properties"]["userId"] for one in mine}),
        "completed": len(completed),
        "is_completed": client.is_task_completed(task),
        "collects": len(collects),
        "products": sorted(products),
    }


def refusals(client, url):
    (item,) = client.search(product_type="GEO", ownership="availableForPurchase", limit=1)
    unknown = {"id": "CAPELLA_C99_SP_GEO_HH_20200101000000_20200101000001", "collection": "capella-geo"}
    nobody = "7d3f7a5e-0000-4000-8000-000000000000"
    poor = CapellaConsoleClient(api_key="sandbox-poor-key", base_url=url)
    return {
        "key": refusal(lambda: CapellaConsoleClient(api_key="wrong", base_url=url)),
        "granule": refusal(lambda: client.review_order(items=[unknown])),
        "contract": refusal(lambda: client.review_order(items=[item], contract_id=nobody)),
        "funds": refusal(lambda: poor.review_order(items=[item])),
        "rejected": refusal(lambda: poor.submit_order(items=[item], omit_search=True, omit_review=True)),
    }


def main():
    url, folder = sys.argv[1:]
    with contextlib.redirect_stdout(io.StringIO()):
        client = CapellaConsoleClient(base_url=url)
        report = {
            "email": client.whoami()["email"],
            "search": search(client),
            "order": order(client, folder),
            "tasking": tasking(client, folder),
            "refusals": refusals(client, url),
        }
    print(json.dumps(report))


if __name__ == "__main__":
    main()
