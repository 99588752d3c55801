"""Questions to an object store: who may read, which bytes come, and how it says no."""

from __future__ import annotations

import hashlib
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from .answers import Answer
from .objects import StoredObject
from .presign import Signed, StoreSide, signed_headers
from .range_probes import Headers, conditions, ranges
from .store_requests import Reply, connect, send, send_once

_PLAIN = Signed()
_HEAD = Signed("HEAD")
_EXPIRED = Signed(age_s=660)
_SHOWN = ("content-length", "content-type", "etag", "accept-ranges")
_OVERRIDES = {
    "response-content-disposition": 'attachment; filename="a b.tif"',
    "response-content-type": "text/plain",
    "response-cache-control": "no-store",
}


@dataclass(frozen=True)
class StoreProbe:
    """One request to an object that both stores hold, and what is looked at in the reply."""

    name: str
    target: StoredObject
    signed: Signed = _PLAIN
    method: str = "GET"
    headers: Headers = field(default_factory=dict)
    bend: Callable[[str, str], str] = lambda path, query: f"{path}?{query}"
    """makes the target of the request from path and signed query"""
    signer: Callable[[StoreSide], StoreSide] = lambda side: side
    look: Callable[[Reply, StoredObject], Answer] = lambda reply, stored: reply.answer(stored.content)

    def ask(self, side: StoreSide) -> Answer:
        """The answer of one store."""
        path = side.path(self.target.key)
        query = self.signed.query(self.signer(side), path)
        body = b"overwritten" if self.method in ("PUT", "POST") else None
        reply = send_once(side, self.method, self.bend(path, query), self.headers, body)
        return self.look(reply, self.target)


@dataclass(frozen=True)
class HeaderProbe:
    """A request that is signed in its Authorization header."""

    name: str
    target: StoredObject
    age_s: float = 0

    def ask(self, side: StoreSide) -> Answer:
        """The answer of one store."""
        path = side.path(self.target.key)
        headers = signed_headers(side, "GET", path, self.age_s)
        return send_once(side, "GET", path, headers).answer(self.target.content)


@dataclass(frozen=True)
class ConnectionProbe:
    """Good and bad requests on one connection: does it live on?"""

    name: str
    target: StoredObject

    def ask(self, side: StoreSide) -> Answer:
        """The answer of one store."""
        path = side.path(self.target.key)
        link = f"{path}?{Signed().query(side, path)}"
        asked = [
            ("GET", link, {"Range": "bytes=0-9"}),
            ("GET", f"{link}0", {}),
            ("HEAD", link, {}),
            ("GET", link, {"Range": "bytes=999999999999-"}),
            ("GET", link, {}),
        ]
        connection = connect(side)
        try:
            send(connection, *asked[0])
            first = connection.sock
            kept = [send(connection, *one) and connection.sock is first for one in asked[1:]]
        finally:
            connection.close()
        return Answer("kept" if all(kept) else f"lost after {kept.index(False) + 1} requests")


Probe = StoreProbe | HeaderProbe | ConnectionProbe


def store_probes(one: StoredObject, strange: StoredObject) -> Iterator[Probe]:
    """All questions about `one`, and some about an object whose key holds signs that must be encoded."""
    yield from _links(one, strange)
    yield from _tampered(one)
    yield from _methods(one)
    etag = f'"{hashlib.md5(one.content).hexdigest()}"'
    for name, headers in ranges(len(one.content)).items():
        yield StoreProbe(f"range: {name}", one, headers=headers)
    for name, headers in conditions(etag).items():
        yield StoreProbe(f"condition: {name}", one, headers=headers)
    yield from _headers(one)
    yield from _errors(one)
    yield ConnectionProbe("connection: five requests on one", one)


def _links(one: StoredObject, strange: StoredObject) -> Iterator[Probe]:
    links = {
        "as signed": Signed(),
        "of ten seconds": Signed(lifetime="10"),
        "of a week": Signed(lifetime="604800"),
        "of more than a week": Signed(lifetime="604801"),
        "of no time": Signed(lifetime="0"),
        "of less than no time": Signed(lifetime="-5"),
        "of words": Signed(lifetime="soon"),
        "expired a minute ago": _EXPIRED,
        "expired a day ago": Signed(age_s=90_000),
        "signed five minutes ahead": Signed(age_s=-300),
        "signed two hours ahead": Signed(age_s=-7200),
    }
    yield from (StoreProbe(f"link: {name}", one, signed) for name, signed in links.items())
    yield StoreProbe("link: to a key with signs and letters of all kinds", strange)
    yield HeaderProbe("link: in the Authorization header", one)
    yield HeaderProbe("link: in a header of an hour ago", one, age_s=3600)


def _tampered(one: StoredObject) -> Iterator[Probe]:
    bends: dict[str, Callable[[str, str], str]] = {
        "signature of zeros": lambda path, query: f"{path}?{query[:-64]}{'0' * 64}",
        "last letter of the signature": lambda path, query: f"{path}?{query[:-1]}{'1' if query[-1] == '0' else '0'}",
        "signature cut short": lambda path, query: f"{path}?{query[:-10]}",
        "parameter added": lambda path, query: f"{path}?{query}&added=1",
        "disposition added": lambda path, query: f"{path}?{query}&response-content-disposition=attachment",
        "longer life": lambda path, query: f"{path}?{query.replace('Expires=600', 'Expires=6000')}",
        "another object": lambda path, query: f"{path}x?{query}",
        "parameters in another order": lambda path, query: f"{path}?{'&'.join(reversed(query.split('&')))}",
        "no query": lambda path, query: path,
        "no signature": lambda path, query: f"{path}?{query.rpartition('&')[0]}",
        "signature alone": lambda path, query: f"{path}?{query.rpartition('&')[2]}",
    }
    yield from (StoreProbe(f"tampered: {name}", one, bend=bend) for name, bend in bends.items())
    headers = {"another host": {"Host": "example.org"}, "an API key beside it": {"Authorization": "ApiKey 1"}}
    yield from (StoreProbe(f"tampered: {name}", one, headers=added) for name, added in headers.items())
    overrides = {
        "no date": ("X-Amz-Date", ""),
        "no lifetime": ("X-Amz-Expires", ""),
        "date that is none": ("X-Amz-Date", "yesterday"),
        "unknown algorithm": ("X-Amz-Algorithm", "AWS4-HMAC-MD5"),
        "scope of another day": ("X-Amz-Credential", "{key}/20200101/us-west-2/s3/aws4_request"),
        "scope without a service": ("X-Amz-Credential", "{key}/20200101/us-west-2"),
    }
    for name, override in overrides.items():
        yield StoreProbe(f"tampered: {name}", one, Signed(overrides=(override,)))
    signers: dict[str, Callable[[StoreSide], StoreSide]] = {
        "scope of another region": lambda side: replace(side, region="eu-north-1"),
        "unknown access key": lambda side: replace(side, access_key="AKIAUNKNOWNUNKNOWN00"),
        "signed with another secret": lambda side: replace(side, secret_key="wrong"),
        "signed for another host": lambda side: replace(side, endpoint="http://example.org"),
    }
    yield from (StoreProbe(f"tampered: {name}", one, signer=signer) for name, signer in signers.items())


def _methods(one: StoredObject) -> Iterator[Probe]:
    for method in ("HEAD", "PUT", "DELETE", "POST"):
        yield StoreProbe(f"method: {method} on a link for GET", one, method=method)
    yield StoreProbe("method: HEAD on a link for HEAD", one, _HEAD, "HEAD")
    yield StoreProbe("method: GET on a link for HEAD", one, _HEAD)
    yield StoreProbe("method: HEAD on an expired link for HEAD", one, Signed("HEAD", age_s=660), "HEAD")
    yield StoreProbe("method: the object is whole after all of it", one)


def _headers(one: StoredObject) -> Iterator[Probe]:
    for name in _SHOWN:
        yield StoreProbe(f"header: {name}", one, look=_shown(name))
        yield StoreProbe(f"header: {name} of HEAD", one, _HEAD, "HEAD", look=_shown(name))
    yield StoreProbe("header: etag of a part", one, headers={"Range": "bytes=0-9"}, look=_shown("etag"))
    yield StoreProbe("header: last-modified", one, look=lambda reply, _: Answer(str("last-modified" in reply.headers)))
    for parameter, value in _OVERRIDES.items():
        signed = Signed(parameters=((parameter, value),))
        yield StoreProbe(f"header: {parameter}", one, signed, look=_shown(parameter.removeprefix("response-")))


def _errors(one: StoredObject) -> Iterator[Probe]:
    nothing = StoredObject("no/such/object.tif", b"", "")
    yield StoreProbe("error: no such object", nothing)
    yield StoreProbe("error: no such object, HEAD", nothing, _HEAD, "HEAD")
    yield StoreProbe("error: no such object, expired link", nothing, _EXPIRED)
    yield StoreProbe("error: content type", one, _EXPIRED, look=_shown("content-type"))
    yield StoreProbe("error: elements", nothing, look=_elements)


def _shown(name: str) -> Callable[[Reply, StoredObject], Answer]:
    """What a header says, in words that hold for any object."""

    def look(reply: Reply, stored: StoredObject) -> Answer:
        known = {
            str(len(stored.content)): "the size",
            f'"{hashlib.md5(stored.content).hexdigest()}"': "the MD5 in quotes",
            stored.content_type: "as stored",
        }
        value = reply.headers.get(name, "none")
        return Answer(f"{reply.status} {known.get(value, value)}")

    return look


def _elements(reply: Reply, _stored: StoredObject) -> Answer:
    root = ET.fromstring(reply.body)
    return Answer(" ".join([root.tag, *sorted({child.tag for child in root} & {"Code", "Message", "RequestId"})]))
