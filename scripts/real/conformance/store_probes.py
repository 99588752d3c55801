"""Questions to an object store: who may read, which bytes come, and how it says no."""

from __future__ import annotations

import hashlib
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from .answers import Answer
from .presign import Signed, StoreSide, signed_headers
from .range_probes import conditions, ranges
from .store_requests import Reply, connect, send, send_once

Look = Callable[[Reply], Answer]
_PLAIN = Signed()
_UNKNOWN_KEY = "AKIAUNKNOWNUNKNOWN00"


@dataclass(frozen=True)
class StoreProbe:
    """A question to a store; both stores hold the same objects."""

    name: str
    ask: Callable[[StoreSide], Answer]


def store_probes(key: str, content: bytes, strange_key: str) -> Iterator[StoreProbe]:
    """All questions. `key` names an object with `content`; `strange_key` another with signs that must be encoded."""
    size, etag = len(content), f'"{hashlib.md5(content).hexdigest()}"'
    yield from _links(key, strange_key)
    yield from _tampered(key)
    yield from _methods(key)
    for name, headers in ranges(size).items():
        yield StoreProbe(f"range: {name}", _get(key, headers))
    for name, headers in conditions(etag).items():
        yield StoreProbe(f"condition: {name}", _get(key, headers))
    yield from _headers(key)
    yield from _errors(key)
    yield StoreProbe("connection: five requests on one", lambda side: _on_one_connection(side, key))


def _links(key: str, strange_key: str) -> Iterator[StoreProbe]:
    links = {
        "as signed": Signed(),
        "of ten seconds": Signed(lifetime="10"),
        "of a week": Signed(lifetime="604800"),
        "of more than a week": Signed(lifetime="604801"),
        "of no time": Signed(lifetime="0"),
        "of less than no time": Signed(lifetime="-5"),
        "of words": Signed(lifetime="soon"),
        "expired a minute ago": Signed(age_s=660),
        "expired a day ago": Signed(age_s=90_000),
        "signed five minutes ahead": Signed(age_s=-300),
        "signed two hours ahead": Signed(age_s=-7200),
    }
    for name, signed in links.items():
        yield StoreProbe(f"link: {name}", _get(key, signed=signed))
    yield StoreProbe("link: to a key with signs and letters of all kinds", _get(strange_key))
    yield StoreProbe("link: in the Authorization header", lambda side: _in_header(side, key))
    yield StoreProbe("link: in a header of an hour ago", lambda side: _in_header(side, key, age_s=3600))


def _tampered(key: str) -> Iterator[StoreProbe]:
    def to(
        name: str, change: Callable[[StoreSide, str, str], str], headers: Mapping[str, str] | None = None
    ) -> StoreProbe:
        def ask(side: StoreSide) -> Answer:
            path = side.path(key)
            return send_once(side, "GET", change(side, path, Signed().query(side, path)), headers).answer

        return StoreProbe(f"tampered: {name}", ask)

    yield to("signature of zeros", lambda _, path, query: f"{path}?{query[:-64]}{'0' * 64}")
    yield to(
        "last letter of the signature", lambda _, path, query: f"{path}?{query[:-1]}{'1' if query[-1] == '0' else '0'}"
    )
    yield to("signature cut short", lambda _, path, query: f"{path}?{query[:-10]}")
    yield to("parameter added", lambda _, path, query: f"{path}?{query}&added=1")
    yield to("disposition added", lambda _, path, query: f"{path}?{query}&response-content-disposition=attachment")
    yield to("longer life", lambda _, path, query: f"{path}?{query.replace('Expires=600', 'Expires=6000')}")
    yield to("another object", lambda _, path, query: f"{path}x?{query}")
    yield to("parameters in another order", lambda _, path, query: f"{path}?{'&'.join(reversed(query.split('&')))}")
    yield to("another host", lambda _, path, query: f"{path}?{query}", {"Host": "example.org"})
    yield to("header of another kind added", lambda _, path, query: f"{path}?{query}", {"Authorization": "ApiKey 1"})
    yield to("no query", lambda _, path, query: path)
    yield to("no signature", lambda _, path, query: f"{path}?{query.rpartition('&')[0]}")
    yield to("signature alone", lambda _, path, query: f"{path}?{query.rpartition('&')[2]}")
    scope = ("X-Amz-Credential", "{key}/20200101/us-west-2/s3/aws4_request")
    overrides = {
        "no date": ("X-Amz-Date", ""),
        "no lifetime": ("X-Amz-Expires", ""),
        "date that is none": ("X-Amz-Date", "yesterday"),
        "unknown algorithm": ("X-Amz-Algorithm", "AWS4-HMAC-MD5"),
        "scope of another day": scope,
        "scope without a service": ("X-Amz-Credential", "{key}/20200101/us-west-2"),
    }
    for name, (parameter, value) in overrides.items():
        yield StoreProbe(f"tampered: {name}", _bent(key, parameter, value))
    yield StoreProbe("tampered: scope of another region", _elsewhere(key, region="eu-north-1"))
    yield StoreProbe("tampered: unknown access key", _elsewhere(key, access_key=_UNKNOWN_KEY))
    yield StoreProbe("tampered: signed with another secret", _elsewhere(key, secret_key="wrong"))


def _methods(key: str) -> Iterator[StoreProbe]:
    for method in ("HEAD", "PUT", "DELETE", "POST"):
        yield StoreProbe(f"method: {method} on a link for GET", _get(key, method=method))
    yield StoreProbe("method: HEAD on a link for HEAD", _get(key, method="HEAD", signed=Signed("HEAD")))
    yield StoreProbe("method: GET on a link for HEAD", _get(key, signed=Signed("HEAD")))
    yield StoreProbe("method: HEAD on an expired link", _get(key, method="HEAD", signed=Signed("HEAD", age_s=660)))
    yield StoreProbe("method: the object is whole after all of it", _get(key))


def _headers(key: str) -> Iterator[StoreProbe]:
    names = ("content-length", "content-type", "etag", "accept-ranges")
    for name in names:
        yield StoreProbe(
            f"header: {name}", _get(key, look=lambda reply, name=name: Answer(reply.headers.get(name, "none")))
        )
        head = Signed("HEAD")
        yield StoreProbe(
            f"header: {name} of HEAD",
            _get(
                key, method="HEAD", signed=head, look=lambda reply, name=name: Answer(reply.headers.get(name, "none"))
            ),
        )
    yield StoreProbe(
        "header: etag of a part",
        _get(key, {"Range": "bytes=0-9"}, look=lambda reply: Answer(reply.headers.get("etag", "none"))),
    )
    yield StoreProbe(
        "header: there is a last-modified", _get(key, look=lambda reply: Answer(str("last-modified" in reply.headers)))
    )
    wanted = {
        "response-content-disposition": 'attachment; filename="a b.tif"',
        "response-content-type": "text/plain",
        "response-cache-control": "no-store",
    }
    for parameter, value in wanted.items():
        header = parameter.removeprefix("response-")
        yield StoreProbe(
            f"header: {parameter}",
            _get(
                key,
                signed=Signed(parameters=((parameter, value),)),
                look=lambda reply, header=header: Answer(f"{reply.status} {reply.headers.get(header)}"),
            ),
        )


def _errors(key: str) -> Iterator[StoreProbe]:
    yield StoreProbe("error: no such object", _get("no/such/object.tif"))
    yield StoreProbe("error: no such object, HEAD", _get("no/such/object.tif", method="HEAD", signed=Signed("HEAD")))
    yield StoreProbe("error: no such object, expired link", _get("no/such/object.tif", signed=Signed(age_s=660)))
    expired = Signed(age_s=660)
    yield StoreProbe(
        "error: content type",
        _get(key, signed=expired, look=lambda reply: Answer(reply.headers["content-type"].partition(";")[0])),
    )
    yield StoreProbe("error: elements", _get("no/such/object.tif", look=_elements))


def _elements(reply: Reply) -> Answer:
    root = ET.fromstring(reply.body)
    names = {child.tag for child in root}
    return Answer(" ".join([root.tag, *sorted(names & {"Code", "Message", "RequestId"})]))


def _get(
    key: str,
    headers: Mapping[str, str] | None = None,
    method: str = "GET",
    signed: Signed = _PLAIN,
    look: Look = lambda reply: reply.answer,
) -> Callable[[StoreSide], Answer]:
    def ask(side: StoreSide) -> Answer:
        path = side.path(key)
        body = b"overwritten" if method in ("PUT", "POST") else None
        return look(send_once(side, method, f"{path}?{signed.query(side, path)}", headers, body))

    return ask


def _bent(key: str, parameter: str, value: str) -> Callable[[StoreSide], Answer]:
    def ask(side: StoreSide) -> Answer:
        path = side.path(key)
        signed = Signed(overrides=((parameter, value.replace("{key}", side.access_key)),))
        return send_once(side, "GET", f"{path}?{signed.query(side, path)}").answer

    return ask


def _elsewhere(key: str, **changes: str) -> Callable[[StoreSide], Answer]:
    def ask(side: StoreSide) -> Answer:
        path, other = side.path(key), StoreSide(**{**vars(side), **changes})
        return send_once(side, "GET", f"{path}?{Signed().query(other, path)}").answer

    return ask


def _in_header(side: StoreSide, key: str, age_s: float = 0) -> Answer:
    path = side.path(key)
    return send_once(side, "GET", path, signed_headers(side, "GET", path, age_s)).answer


def _on_one_connection(side: StoreSide, key: str) -> Answer:
    path = side.path(key)
    link = f"{path}?{Signed().query(side, path)}"
    connection = connect(side)
    try:
        statuses = [send(connection, "GET", link, {"Range": "bytes=0-9"}).status]
        used = connection.sock
        for method, target, headers in (
            ("GET", path + "?X-Amz-Signature=0", {}),
            ("HEAD", link, {}),
            ("GET", link, {"Range": "bytes=999999999999-"}),
            ("GET", link, {}),
        ):
            statuses.append(send(connection, method, target, headers).status)
        return Answer(f"{'the same' if connection.sock is used else 'another'} connection")
    finally:
        connection.close()
