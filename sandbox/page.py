"""The page at `/` for a person: accounts, orders, spend, requests, knobs. Reloads itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timezone
from html import escape

from .api.accounts import ACCOUNTS
from .api.orderbook import BookedOrder
from .api.pricing import written
from .knobs import Knobs
from .messages import Response, html_response
from .requestlog import Entry, RequestLog
from .service import Service

_EVERY_S = 3
_ORDERS, _REQUESTS = 20, 40
_STYLE = """
:root { color-scheme: light dark; --line: #8884; --soft: #8882; --accent: #0a6ea8; --bad: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --accent: #6cb8e6; --bad: #ff8a80; } }
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 .3rem; } h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
p { margin: .2rem 0; opacity: .8; } .figures { display: flex; flex-wrap: wrap; gap: 1rem; margin-top: 1.2rem; }
.figures div { background: var(--soft); border-radius: .5rem; padding: .6rem 1rem; min-width: 8rem; }
.figures b { display: block; font-size: 1.35rem; color: var(--accent); }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .3rem .7rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { font-weight: 600; font-size: .85rem; opacity: .75; } td { white-space: nowrap; }
td.number, th.number { text-align: right; } td.long { white-space: normal; overflow-wrap: anywhere; min-width: 16rem; }
 .bad { color: var(--bad); } code { font-size: .9em; }
"""


def page(service: Service, log: RequestLog) -> Response:
    """The page as it stands now."""
    orders = service.book.all()
    parts = [
        f"<h1>Capella sandbox</h1><p>API and store at <code>{escape(service.signer.origin)}</code>. "
        "Nothing here is real and nothing costs money.</p>",
        _figures(service, len(orders)),
        _accounts(service),
        _order_table(service, orders[:_ORDERS]),
        _request_table(log.latest(_REQUESTS)),
        _knob_table(service.knobs),
    ]
    head = f'<meta charset="utf-8"><meta http-equiv="refresh" content="{_EVERY_S}"><title>Capella sandbox</title>'
    scale = '<meta name="viewport" content="width=device-width, initial-scale=1">'
    text = f'<!doctype html><html lang="en"><head>{head}{scale}<style>{_STYLE}</style></head>'
    return html_response(text + f"<body>{''.join(parts)}</body></html>")


def _figures(service: Service, orders: int) -> str:
    ledger = service.book.ledger()
    figures = {
        "items in the catalog": f"{len(service.catalog):,}",
        "collections": str(len(service.catalog.collections)),
        "tasking requests": str(len(service.tasks.all)),
        "orders": str(orders),
        "lines charged": str(sum(row["charged"] for row in ledger)),
        "spent": written(sum(row["cents"] for row in ledger)),
    }
    return (
        '<div class="figures">'
        + "".join(f"<div><b>{value}</b>{name}</div>" for name, value in figures.items())
        + "</div>"
    )


def _accounts(service: Service) -> str:
    rows = []
    for account in ACCOUNTS:
        money = ", ".join(
            f"{one.name}: {written(service.book.available(one))} of {written(one.commitment)}"
            for one in account.organization.contracts
        )
        rows.append((account.email, account.organization.name, account.note, money))
    return _table("Accounts", ("account", "organization", "~what it is for", "~left in its contracts"), rows)


def _order_table(service: Service, orders: Sequence[BookedOrder]) -> str:
    now, names = service.clock.now(), {account.id: account.email for account in ACCOUNTS}
    rows = []
    for order in orders:
        left = order.expires_at - now
        lines = ", ".join(booked.line.key for booked in order.lines[:3]) + (" ..." if len(order.lines) > 3 else "")
        total = 0 if order.rejected else sum(booked.line.cents for booked in order.lines)
        life = "none" if order.rejected else f"{left / 60:.0f} min left" if left > 0 else "expired"
        rows.append(
            (_time(order.ordered_at), names.get(order.user_id, ""), order.status(now), life, written(total), lines)
        )
    return _table("Orders", ("time (UTC)", "account", "status", "links", "#cost", "~lines"), rows)


def _request_table(entries: Sequence[Entry]) -> str:
    rows = [
        (
            _time(one.time),
            one.plane,
            f"{one.method} {one.path}",
            one.range,
            f"{'!' if one.status >= 400 or one.status == 0 else ''}{one.status or 'cut'}",
            f"{one.bytes:,}",
            f"{one.ms:.0f}",
        )
        for one in entries
    ]
    return _table(
        "Requests, newest first", ("time (UTC)", "plane", "~request", "range", "#status", "#bytes", "#ms"), rows
    )


def _knob_table(knobs: Knobs) -> str:
    rest = Knobs()
    rows = [
        (name, str(value), "" if value == getattr(rest, name) else f"turned from {getattr(rest, name)}")
        for name, value in vars(knobs).items()
    ]
    return _table("Knobs", ("knob", "position", ""), rows)


def _table(title: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Heads start with `#` for numbers and with `~` for text that may be broken anywhere."""
    kinds = [{"#": "number", "~": "long"}.get(head[0] if head else "", "") for head in heads]
    names = zip(heads, kinds, strict=True)
    top = "".join(f'<th class="{kind}">{escape(head.lstrip("#~"))}</th>' for head, kind in names)
    lines = ("".join(_cell(text, kind) for text, kind in zip(row, kinds, strict=True)) for row in rows)
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    empty = f'<tr><td colspan="{len(heads)}">none yet</td></tr>'
    return f'<h2>{title}</h2><div class="wide"><table><tr>{top}</tr>{body or empty}</table></div>'


def _cell(text: str, kind: str) -> str:
    """Text that starts with `!` is shown as bad news."""
    mark = " bad" if text.startswith("!") else ""
    return f'<td class="{kind}{mark}">{escape(text.lstrip("!"))}</td>'


def _time(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, timezone.utc).strftime("%H:%M:%S")
