"""The object store: presigned links, ranges and errors as S3 has them."""
