"""docs/reference/payment.md, section 1: the published frames of a hopper manual, and the CRC check value."""

from binascii import crc_hqx

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.terminal.till.cash.cctalk.frame import Checksum, Frame, FrameError, decode, encode, frame_length

PUBLISHED = [
    ("03 00 01 A3 59", Frame(3, 163)),
    ("01 02 03 00 80 80 FA", Frame(1, 0, b"\x80\x80", 3)),
    ("03 01 01 A4 A5 B2", Frame(3, 164, b"\xa5")),
    ("01 00 03 00 FC", Frame(1, 0, b"", 3)),
    ("03 08 01 A1 5B DA AA 6F 9A 5D C5 06 43", Frame(3, 161, bytes.fromhex("5bdaaa6f9a5dc506"))),
    ("03 00 01 A0 5C", Frame(3, 160)),
    ("01 08 03 00 B9 FE 5F AC 75 0A 7B 98 A0", Frame(1, 0, bytes.fromhex("b9fe5fac750a7b98"), 3)),
    ("03 09 01 A7 63 D9 2A 95 BA D4 35 82 03 09", Frame(3, 167, bytes.fromhex("63d92a95bad4358203"))),
    ("01 01 03 00 01 FA", Frame(1, 0, b"\x01", 3)),
    ("03 04 01 A7 DF D7 0A 01 90", Frame(3, 167, bytes.fromhex("dfd70a01"))),
    ("03 00 01 AC 50", Frame(3, 172)),
    ("03 00 01 04 F8", Frame(3, 4)),
    ("01 06 03 00 31 33 32 2D 49 54 96", Frame(1, 0, b"132-IT", 3)),
    ("03 00 01 02 FA", Frame(3, 2)),
    ("01 03 03 00 00 00 00 F9", Frame(1, 0, bytes(3), 3)),
    ("03 00 01 03 F9", Frame(3, 3)),
    ("03 00 01 01 FB", Frame(3, 1)),
    ("03 00 01 F6 06", Frame(3, 246)),
    ("01 09 03 00 53 75 7A 6F 2D 48 61 70 70 8C", Frame(1, 0, b"Suzo-Happ", 3)),
]

octets = st.integers(0, 255)
frames = st.builds(Frame, octets, octets, st.binary(max_size=255), octets)


@pytest.mark.parametrize(("published", "frame"), PUBLISHED)
def test_published_frames_are_reproduced(published: str, frame: Frame) -> None:
    raw = bytes.fromhex(published)
    assert encode(frame, Checksum.SIMPLE) == raw
    assert decode(raw, Checksum.SIMPLE) == frame
    assert frame_length(raw[:2]) == len(raw)


def test_the_crc_is_xmodem() -> None:
    assert crc_hqx(b"123456789", 0) == 0x31C3
    assert encode(Frame(40, 1), Checksum.CRC) == bytes.fromhex("28 00 46 01 3f")


@given(frames)
def test_what_was_encoded_is_decoded(frame: Frame) -> None:
    assert decode(encode(frame, Checksum.SIMPLE), Checksum.SIMPLE) == frame
    in_crc_mode = Frame(frame.destination, frame.header, frame.data, source=None)
    assert decode(encode(frame, Checksum.CRC), Checksum.CRC) == in_crc_mode


@given(frames, st.sampled_from(Checksum), st.data())
def test_one_damaged_byte_is_noticed(frame: Frame, checksum: Checksum, data: st.DataObject) -> None:
    raw = bytearray(encode(frame, checksum))
    place = data.draw(st.integers(0, len(raw) - 1))
    raw[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(FrameError):
        decode(bytes(raw), checksum)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_frame_or_an_error(raw: bytes) -> None:
    try:
        frame = decode(raw, Checksum.SIMPLE)
    except FrameError:
        return
    assert encode(frame, Checksum.SIMPLE) == raw


def test_a_frame_carries_at_most_255_bytes() -> None:
    with pytest.raises(FrameError, match="at most 255"):
        encode(Frame(2, 0, bytes(256)), Checksum.SIMPLE)


def test_a_simple_checksum_needs_a_source() -> None:
    with pytest.raises(FrameError, match="source"):
        encode(Frame(2, 0, source=None), Checksum.SIMPLE)
