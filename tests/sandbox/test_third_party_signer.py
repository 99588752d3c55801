"""What botocore signs, the store opens: the signatures are those of S3 and not of our own making."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

botocore = pytest.importorskip("botocore.session", reason="botocore is not installed")
from botocore.config import Config  # noqa: E402
from botocore.exceptions import ClientError  # noqa: E402

SESSION = botocore.get_session()  # reads its models once
VERSIONS = pytest.mark.parametrize("version", ["s3v4", "s3"])


@pytest.fixture
def key(ana):
    """The key of an object: the thumbnail of a result."""
    path = urlsplit(ana.for_sale()[0]["assets"]["thumbnail"]["href"]).path
    return path.removeprefix("/cirrus-data/")


@pytest.fixture
def client_of(ana):
    """Makes botocore clients of the store."""
    lent, made = ana.process.credentials(), []

    def make(version="s3v4", secret=lent["secret_key"]):
        client = SESSION.create_client(
            "s3",
            region_name=lent["region"],
            endpoint_url=lent["endpoint"],
            aws_access_key_id=lent["access_key"],
            aws_secret_access_key=secret,
            config=Config(signature_version=version, s3={"addressing_style": "path"}, retries={"max_attempts": 0}),
        )
        made.append(client)
        return client

    yield make
    for client in made:
        client.close()


def presigned(client, key, method="get_object", seconds=60, **more):
    return client.generate_presigned_url(method, {"Bucket": "cirrus-data", "Key": key, **more}, seconds)


@VERSIONS
def test_a_link_of_botocore_opens(ana, client_of, key, version):
    reply = ana.fetch(presigned(client_of(version), key))
    assert (reply.status, reply.headers["Content-Type"]) == (200, "image/png")


@VERSIONS
def test_a_link_of_botocore_with_a_wrong_secret_does_not(ana, client_of, key, version):
    assert ana.fetch(presigned(client_of(version, "guess"), key)).s3_error == (403, "SignatureDoesNotMatch")


@VERSIONS
def test_the_answer_can_be_dressed_when_the_link_was_signed_so(ana, client_of, key, version):
    link = presigned(
        client_of(version),
        key,
        ResponseContentDisposition='attachment; filename="a b.png"',
        ResponseContentType="application/octet-stream",
    )
    headers = ana.fetch(link).headers
    assert headers["Content-Disposition"] == 'attachment; filename="a b.png"'
    assert headers["Content-Type"] == "application/octet-stream"


@VERSIONS
def test_a_link_for_head_is_no_link_for_get(ana, client_of, key, version):
    link = presigned(client_of(version), key, "head_object")
    reply = ana.fetch(link, "HEAD")
    assert (reply.status, reply.body) == (200, b"")
    assert int(reply.headers["Content-Length"]) > 0
    assert ana.fetch(link).s3_error == (403, "SignatureDoesNotMatch")


@VERSIONS
def test_even_a_well_signed_put_changes_nothing(ana, client_of, key, version):
    link = presigned(client_of(version), key, "put_object")
    assert ana.fetch(link, "PUT", b"x").s3_error == (403, "AccessDenied")
    assert ana.fetch(presigned(client_of(version), key)).body[:4] == b"\x89PNG"


@VERSIONS
def test_a_link_of_botocore_dies(ana, client_of, key, version):
    link = presigned(client_of(version), key, seconds=60)
    ana.process.set(clock_skew_s=61)
    assert ana.fetch(link).s3_error == (403, "AccessDenied")


def test_a_week_is_the_longest_life_of_a_link(ana, client_of, key):
    assert ana.fetch(presigned(client_of(), key, seconds=604_800)).status == 200
    error = ana.fetch(presigned(client_of(), key, seconds=604_801)).s3_error
    assert error == (400, "AuthorizationQueryParametersError")


def test_keys_with_odd_characters_are_signed_alike(ana, client_of):
    odd = "capella-open-data-defense-&-intelligence/a b+c/d~e%41=(f)'g.tif"
    assert ana.fetch(presigned(client_of(), odd)).s3_error == (404, "NoSuchKey")


def test_a_client_that_signs_its_headers_may_read(client_of, key):
    answer = client_of().get_object(Bucket="cirrus-data", Key=key, Range="bytes=0-3")
    assert (answer["Body"].read(), answer["ResponseMetadata"]["HTTPStatusCode"]) == (b"\x89PNG", 206)
    with pytest.raises(ClientError, match="SignatureDoesNotMatch"):
        client_of(secret="guess").get_object(Bucket="cirrus-data", Key=key)


def test_botocore_reads_the_errors(client_of):
    with pytest.raises(ClientError) as refused:
        client_of().get_object(Bucket="cirrus-data", Key="capella-geo/2024/1/1/none/none.tif")
    assert refused.value.response["Error"]["Code"] == "NoSuchKey"
    with pytest.raises(ClientError) as missing:
        client_of().head_object(Bucket="cirrus-data", Key="none/none")
    assert missing.value.response["Error"]["Code"] == "404"
