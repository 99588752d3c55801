"""The object store: who may read, what a range is, and how S3 says no."""

from __future__ import annotations

import http.client
import re
import time
from email.utils import formatdate, parsedate_to_datetime
from urllib.parse import quote, unquote, urlsplit
from xml.etree import ElementTree

import pytest
from capella_sandbox.launch import SandboxProcess
from capella_sandbox.store.credentials import Credentials
from capella_sandbox.store.signing import Signer

VERSIONS = pytest.mark.parametrize("version", [4, 2])


@pytest.fixture
def link(ana):
    """A link to some hundred kilobytes of metadata that were ordered."""
    return fresh_link(ana)


def fresh_link(caller, version=4):
    caller.process.set(signature=version)
    (item,) = caller.for_sale() or caller.search(limit=1, query={"sar:product_type": {"eq": "GEO"}})["features"]
    (delivered,) = caller.delivered(caller.line(item))
    return delivered["assets"]["metadata"]["href"]


def changed(link, **parameters):
    """The link with some parameters of its query set anew; an empty value takes one away."""
    path, _, query = link.partition("?")
    pairs = dict(pair.split("=", 1) for pair in query.split("&"))
    pairs.update({name.replace("_", "-"): quote(value, safe="") for name, value in parameters.items()})
    return path + "?" + "&".join(f"{name}={value}" for name, value in pairs.items() if value)


def parameter(link, name):
    return unquote(re.search(rf"[?&]{name}=([^&]*)", link).group(1))


@VERSIONS
def test_a_signed_link_opens_for_get_alone(ana, version):
    link = fresh_link(ana, version)
    assert ana.fetch(link).status == 200
    for method in ("HEAD", "PUT", "DELETE", "POST"):
        assert ana.fetch(link, method, b"x" if method in ("PUT", "POST") else None).status == 403
    assert ana.fetch(link, "PUT", b"x").s3_error == (403, "SignatureDoesNotMatch")
    assert ana.fetch(link).status == 200


def test_a_refused_head_has_no_body(ana, link):
    reply = ana.fetch(link, "HEAD")
    assert (reply.status, reply.body, reply.headers["Content-Type"]) == (403, b"", "application/xml")


@VERSIONS
def test_a_link_dies(ana, version):
    link = fresh_link(ana, version)
    ana.process.set(clock_skew_s=3590)
    assert ana.fetch(link).status == 200
    ana.process.set(clock_skew_s=3601)
    reply = ana.fetch(link)
    assert reply.s3_error == (403, "AccessDenied")
    assert "Request has expired" in reply.body.decode()


def test_without_a_signature_nothing_opens(ana, link):
    assert ana.fetch(link.partition("?")[0]).s3_error == (403, "AccessDenied")


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"X_Amz_Signature": "0" * 64}, (403, "SignatureDoesNotMatch")),
        ({"X_Amz_Expires": "7200"}, (403, "SignatureDoesNotMatch")),
        ({"X_Amz_SignedHeaders": "host;range"}, (403, "SignatureDoesNotMatch")),
        ({"added": "1"}, (403, "SignatureDoesNotMatch")),
        ({"response_content_disposition": "attachment"}, (403, "SignatureDoesNotMatch")),
        ({"X_Amz_Security_Token": "stolen"}, (400, "InvalidToken")),
        ({"X_Amz_Security_Token": ""}, (400, "InvalidToken")),
        ({"X_Amz_Expires": "604801"}, (400, "AuthorizationQueryParametersError")),
        ({"X_Amz_Expires": "-1"}, (400, "AuthorizationQueryParametersError")),
        ({"X_Amz_Expires": "long"}, (400, "AuthorizationQueryParametersError")),
        ({"X_Amz_Expires": ""}, (400, "AuthorizationQueryParametersError")),
        ({"X_Amz_Signature": ""}, (400, "AuthorizationQueryParametersError")),
        ({"X_Amz_Algorithm": "AWS4-HMAC-MD5"}, (400, "AuthorizationQueryParametersError")),
        ({"X_Amz_Credential": "AKIA/20240101/us-west-2/s3"}, (400, "AuthorizationQueryParametersError")),
        ({"X_Amz_Date": "20200101T000000Z"}, (400, "AuthorizationQueryParametersError")),
        ({"X_Amz_SignedHeaders": "range"}, (403, "AccessDenied")),
    ],
)
def test_a_link_of_version_4_that_was_tampered_with_is_refused(ana, link, change, error):
    assert ana.fetch(changed(link, **change)).s3_error == error


def test_an_unknown_key_is_named(ana, link):
    scope = parameter(link, "X-Amz-Credential").partition("/")[2]
    reply = ana.fetch(changed(link, X_Amz_Credential=f"AKIAUNKNOWN/{scope}"))
    assert reply.s3_error == (403, "InvalidAccessKeyId")
    assert "<AWSAccessKeyId>AKIAUNKNOWN</AWSAccessKeyId>" in reply.body.decode()


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"Signature": "AAAA"}, (403, "SignatureDoesNotMatch")),
        ({"Expires": "4000000000"}, (403, "SignatureDoesNotMatch")),
        ({"Expires": "soon"}, (403, "AccessDenied")),
        ({"Expires": ""}, (403, "AccessDenied")),
        ({"AWSAccessKeyId": "AKIAUNKNOWN"}, (403, "InvalidAccessKeyId")),
        ({"x_amz_security_token": "stolen"}, (400, "InvalidToken")),
        ({"response_content_type": "text/html"}, (403, "SignatureDoesNotMatch")),
    ],
)
def test_a_link_of_version_2_that_was_tampered_with_is_refused(ana, change, error):
    assert ana.fetch(changed(fresh_link(ana, 2), **change)).s3_error == error


def test_a_link_opens_one_object_only(ana, link):
    other = link.replace("_extended.json", "_thumb.png", 1).replace("_extended.json", "_thumb.png")
    assert ana.fetch(other).s3_error == (403, "SignatureDoesNotMatch")


def test_a_link_that_was_signed_in_the_future_is_not_valid_yet(ana, link):
    ana.process.set(clock_skew_s=-7200)
    assert ana.fetch(link).s3_error == (403, "AccessDenied")


@VERSIONS
def test_the_key_of_the_api_sent_along_makes_two_mechanisms(ana, version):
    link = fresh_link(ana, version)
    reply = ana.fetch(link, Authorization=f"ApiKey {ana.process.api_key}")
    assert reply.s3_error == (400, "InvalidArgument")
    assert "Only one auth mechanism allowed" in reply.body.decode()


def test_an_error_is_xml_with_the_request_id_of_its_headers(ana, link):
    reply = ana.fetch(link.partition("?")[0])
    error = ElementTree.fromstring(reply.body)
    assert (error.tag, reply.headers["Content-Type"]) == ("Error", "application/xml")
    assert error.findtext("RequestId") == reply.headers["x-amz-request-id"]
    assert error.findtext("HostId") == reply.headers["x-amz-id-2"]


def test_the_whole_object_comes_with_its_size_tag_and_age(ana, link):
    reply = ana.fetch(link)
    assert int(reply.headers["Content-Length"]) == len(reply.body)
    assert re.fullmatch(r'"[0-9a-f]{32}(-\d+)?"', reply.headers["ETag"])
    assert parsedate_to_datetime(reply.headers["Last-Modified"])
    assert (reply.headers["Accept-Ranges"], reply.headers["Server"]) == ("bytes", "AmazonS3")


@pytest.mark.parametrize(
    ("asked", "wanted"),
    [
        ("bytes=0-0", slice(0, 1)),
        ("bytes=100-299", slice(100, 300)),
        ("bytes=1000-", slice(1000, None)),
        ("bytes=-50", slice(-50, None)),
        ("bytes=10-99999999999", slice(10, None)),
        ("bytes=-99999999999", slice(0, None)),
    ],
)
def test_a_range_is_answered_with_206_and_cut_to_what_there_is(ana, link, asked, wanted):
    whole = ana.fetch(link).body
    reply = ana.fetch(link, Range=asked)
    first = whole.index(whole[wanted]) if wanted.start is None else range(len(whole))[wanted][0]
    last = range(len(whole))[wanted][-1]
    assert (reply.status, reply.body) == (206, whole[wanted])
    assert reply.headers["Content-Range"] == f"bytes {first}-{last}/{len(whole)}"
    assert reply.headers["Content-Length"] == str(len(whole[wanted]))


@pytest.mark.parametrize("asked", ["bytes=99999999999-", "bytes=99999999999-99999999999999", "bytes=-0"])
def test_a_range_beyond_the_end_is_416_and_says_the_size(ana, link, asked):
    size = len(ana.fetch(link).body)
    reply = ana.fetch(link, Range=asked)
    assert reply.s3_error == (416, "InvalidRange")
    assert reply.headers["Content-Range"] == f"bytes */{size}"
    assert f"<ActualObjectSize>{size}</ActualObjectSize>" in reply.body.decode()


@pytest.mark.parametrize("asked", ["bytes=0-9,20-29", "bytes=9-0", "bytes=-", "bytes=a-b", "lines=0-9", "0-9", ""])
def test_several_ranges_and_malformed_ones_bring_the_whole(ana, link, asked):
    reply = ana.fetch(link, Range=asked)
    assert (reply.status, reply.body) == (200, ana.fetch(link).body)
    assert "Content-Range" not in reply.headers


def test_ranges_put_together_are_the_object(ana, link):
    whole = ana.fetch(link).body
    step = len(whole) // 7 + 1
    parts = [ana.fetch(link, Range=f"bytes={n}-{n + step - 1}").body for n in range(0, len(whole), step)]
    assert b"".join(parts) == whole


def test_preconditions(ana, link):
    reply = ana.fetch(link)
    tag, age = reply.headers["ETag"], reply.headers["Last-Modified"]
    later = formatdate(parsedate_to_datetime(age).timestamp() + 60, usegmt=True)
    earlier = formatdate(parsedate_to_datetime(age).timestamp() - 60, usegmt=True)
    assert ana.fetch(link, If_Match=tag).status == 200
    assert ana.fetch(link, If_Match='"other"').s3_error == (412, "PreconditionFailed")
    assert ana.fetch(link, If_None_Match=tag).status == 304
    assert ana.fetch(link, If_None_Match='"other"').status == 200
    assert ana.fetch(link, If_Modified_Since=age).status == 304
    assert ana.fetch(link, If_Modified_Since=later).status == 304
    assert ana.fetch(link, If_Modified_Since=earlier).status == 200
    assert ana.fetch(link, If_Modified_Since="some day").status == 200
    assert ana.fetch(link, If_Unmodified_Since=earlier).s3_error == (412, "PreconditionFailed")
    assert ana.fetch(link, If_Unmodified_Since=later).status == 200
    assert ana.fetch(link, If_Match=tag, If_Unmodified_Since=earlier).status == 200
    assert ana.fetch(link, If_None_Match='"other"', If_Modified_Since=later).status == 200


def test_an_unchanged_object_comes_without_a_body(ana, link):
    reply = ana.fetch(link, If_None_Match=ana.fetch(link).headers["ETag"])
    assert (reply.status, reply.body) == (304, b"")


def test_a_range_is_kept_only_while_the_object_is_the_same(ana, link):
    whole = ana.fetch(link)
    tag, age = whole.headers["ETag"], whole.headers["Last-Modified"]
    assert ana.fetch(link, Range="bytes=0-9", If_Range=tag).status == 206
    assert ana.fetch(link, Range="bytes=0-9", If_Range=age).status == 206
    assert ana.fetch(link, Range="bytes=0-9", If_Range='"other"').status == 200
    assert ana.fetch(link, Range="bytes=0-9", If_Match='"other"').status == 412


def test_the_bucket_and_the_key_must_exist(ana):
    lent = ana.process.credentials()
    signer = Signer(lent["endpoint"], Credentials(lent["access_key"], lent["secret_key"]))

    def opened(path):
        return ana.fetch(signer.link(path, time.time(), time.time() + 60))

    (item,) = ana.for_sale()
    path = urlsplit(item["assets"]["thumbnail"]["href"]).path
    assert opened(path).status == 200
    assert opened(path + ".bak").s3_error == (404, "NoSuchKey")
    assert opened("/cirrus-data/capella-geo/2024/1/1/none/none.tif").s3_error == (404, "NoSuchKey")
    assert opened("/cirrus-data/short").s3_error == (404, "NoSuchKey")


def test_many_requests_can_share_one_connection(ana, link):
    parts = urlsplit(link)
    connection = http.client.HTTPConnection(parts.netloc, timeout=10)
    for method in ("GET", "HEAD", "PUT", "GET"):
        connection.request(method, f"{parts.path}?{parts.query}", b"x" * 1000 if method == "PUT" else None)
        connection.getresponse().read()
    connection.close()
    assert len({entry["connection"] for entry in ana.process.requests("store")}) == 1


def test_store_faults_come_on_demand(ana, link):
    ana.process.set(store_fail_count=2, store_fail_status=503)
    assert [ana.fetch(link).s3_error for _ in range(2)] == [(503, "SlowDown")] * 2
    assert ana.fetch(link).status == 200


def test_a_body_can_be_cut_in_the_middle(ana, link):
    ana.process.set(truncate_at=1000, truncate_count=1)
    with pytest.raises(http.client.IncompleteRead) as cut:
        ana.fetch(link)
    assert len(cut.value.partial) == 1000
    assert ana.fetch(link).status == 200
    assert [entry["bytes"] for entry in ana.process.requests("store")][-2] == 1000


def test_ranges_can_be_switched_off(ana, link):
    ana.process.set(no_ranges=True)
    reply = ana.fetch(link, Range="bytes=0-9")
    assert (reply.status, len(reply.body) > 10) == (200, True)


def test_a_connection_can_be_slow(ana, link):
    ana.process.set(rate_bytes_s=100_000)
    started = time.monotonic()
    body = ana.fetch(link, Range="bytes=0-29999").body
    assert len(body) == 30_000
    assert 0.25 < time.monotonic() - started < 3


def test_a_file_that_was_swept_from_the_cache_is_made_again(tmp_path, caller_of):
    with SandboxProcess("--collects", "8", "--cache", str(tmp_path)) as process:
        caller = caller_of(process)
        link = fresh_link(caller)
        body = caller.fetch(link).body
        for path in sorted(tmp_path.rglob("*_extended.json")):
            path.unlink()
        assert caller.fetch(link).body == body
