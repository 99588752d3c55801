"""What can go wrong with a bucket that only a person can mend; see the tree in errors.py."""

from __future__ import annotations

from .errors import TransferError


class BucketRefused(TransferError):
    """The store does not let these credentials write there, or knows no such bucket."""

    default = (
        "The bucket cannot be written: check its name and the credentials of your environment (AWS_ACCESS_KEY_ID, "
        "AWS_SECRET_ACCESS_KEY or an AWS profile)."
    )


class NoCredentials(BucketRefused):
    """The environment holds none."""

    default = (
        "No credentials for the bucket were found: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, "
        "in the environment of QGIS. They are never asked for or kept here."
    )
