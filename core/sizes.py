"""How many bytes a delivery weighs: one byte of each file is asked for, since the store refuses HEAD on its links."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from .cancel import CancelledCheck, never, taken_along
from .delivery import Delivery, SignedAsset
from .http import AnswerLost, NotSent, Request, Transport

WORKERS = 8
TIMEOUT_S = 20.0
_TOTAL = re.compile(r"bytes 0-0/(\d+)")


def sized(delivery: Delivery, transport: Transport, cancelled: CancelledCheck = never) -> Delivery:
    """`delivery` with the size of every file that the store names; the others keep None. Raises nothing."""

    def weigh(asset: SignedAsset) -> SignedAsset:
        known = asset.size_bytes is not None or not asset.role.is_fetchable or cancelled()
        return asset if known else replace(asset, size_bytes=_size(asset, transport))

    with ThreadPoolExecutor(WORKERS, thread_name_prefix="capella-size") as pool:
        items = [(item, pool.map(taken_along(weigh), item.assets)) for item in delivery.items]
        return replace(delivery, items=tuple(replace(item, assets=tuple(assets)) for item, assets in items))


def _size(asset: SignedAsset, transport: Transport) -> int | None:
    try:
        request = Request("GET", asset.url.href, {"Range": "bytes=0-0"}, timeout_s=TIMEOUT_S)
        with transport.open(request) as incoming:
            if incoming.status != 206:
                return None
            total = _TOTAL.fullmatch(incoming.headers.get("content-range", ""))
            return int(total[1]) if total else None
    except (NotSent, AnswerLost):
        return None
