"""Inside a seal: two parts, then zeros up to a bucket."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.protocol.errors import ProtocolViolation
from kiosk.protocol.padding import pad, unpad

BUCKETS = (64, 256)


@given(st.binary(max_size=100), st.binary(max_size=100))
def test_the_parts_come_back(head: bytes, attachment: bytes) -> None:
    opened = unpad(memoryview(pad(head, attachment, BUCKETS)), BUCKETS)

    assert (opened.head.tobytes(), opened.attachment.tobytes()) == (head, attachment)


@given(st.binary(max_size=100), st.binary(max_size=100))
def test_only_the_bucket_shows(head: bytes, attachment: bytes) -> None:
    content = len(head) + len(attachment) + 8

    assert len(pad(head, attachment, BUCKETS)) == (64 if content <= 64 else 256)


def test_the_same_content_is_the_same_bytes() -> None:
    assert pad(b"head", b"document", BUCKETS) == pad(b"head", b"document", BUCKETS)


def test_content_beyond_the_largest_bucket_is_refused() -> None:
    assert len(pad(b"", bytes(248), BUCKETS)) == 256
    with pytest.raises(ProtocolViolation):
        pad(b"", bytes(249), BUCKETS)


def test_a_size_that_is_no_bucket_is_refused() -> None:
    with pytest.raises(ProtocolViolation):
        unpad(memoryview(bytes(65)), BUCKETS)


def test_padding_that_says_something_is_refused() -> None:
    padded = pad(b"head", b"", BUCKETS)
    with pytest.raises(ProtocolViolation):
        unpad(memoryview(padded[:-1] + b"!"), BUCKETS)


@pytest.mark.parametrize("lengths", [b"\xff\xff\xff\xff", b"\0\0\0\x3d", b"\0\0\0\x04head\0\0\0\x35"])
def test_a_part_longer_than_the_rest_is_refused(lengths: bytes) -> None:
    with pytest.raises(ProtocolViolation):
        unpad(memoryview(lengths.ljust(64, b"\0")), BUCKETS)
