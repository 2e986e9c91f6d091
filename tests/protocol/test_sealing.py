"""A box opens with one key in one place, or not at all and with nothing left behind."""

from contextlib import nullcontext
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from kiosk.protocol import sealing
from kiosk.protocol.errors import ProtocolViolation, SealBroken
from kiosk.protocol.hybrid_keys import PUBLIC_KEY_BYTES, HpkePrivateKey, HpkePublicKey
from kiosk.protocol.identifiers import SessionId, Transcript
from kiosk.protocol.legs import Leg
from kiosk.protocol.sealing import (
    TAG_BYTES,
    WRAPPED_KEY_BYTES,
    Place,
    open_head,
    open_into,
    opened_size,
    seal,
)
from tests.protocol.world import flipped

KEY = HpkePrivateKey.generate()
PLACE = Place(Leg.APPLICATION, SessionId(b"s" * 16), Transcript(b"t" * 32))
DOCUMENT_PLACE = replace(PLACE, leg=Leg.ISSUE_ANSWER)
BOX = seal(b"head", KEY.public, PLACE)


@given(st.binary(max_size=4000))
def test_what_was_sealed_is_opened(head: bytes) -> None:
    assert open_head(seal(head, KEY.public, PLACE), KEY, PLACE) == head


@given(st.integers(min_value=0, max_value=len(BOX) * 8 - 1))
def test_no_flipped_bit_goes_unnoticed_and_nothing_is_left(bit: int) -> None:
    buffer = memoryview(bytearray(b"\xee" * opened_size(BOX)))
    with pytest.raises(SealBroken):
        open_into(flipped(BOX, bit), KEY, PLACE, buffer)
    assert not any(buffer)


@pytest.mark.parametrize(
    "elsewhere",
    [
        replace(PLACE, leg=Leg.ISSUE),
        replace(PLACE, session=SessionId(b"x" * 16)),
        replace(PLACE, transcript=Transcript(b"x" * 32)),
    ],
    ids=["another message", "another session", "another transcript"],
)
def test_a_box_opens_in_no_other_place(elsewhere: Place) -> None:
    with pytest.raises(SealBroken):
        open_head(BOX, KEY, elsewhere)


def test_a_box_opens_with_no_other_key() -> None:
    with pytest.raises(SealBroken):
        open_head(BOX, HpkePrivateKey.generate(), PLACE)


@pytest.mark.parametrize("size", [0, 1, WRAPPED_KEY_BYTES + TAG_BYTES, len(BOX) - 1])
def test_a_box_cut_short_is_refused(size: int) -> None:
    with pytest.raises(SealBroken):
        open_head(BOX[:size], KEY, PLACE)


def test_a_box_larger_than_its_message_may_be_is_refused_before_any_work() -> None:
    with pytest.raises(SealBroken):
        open_head(bytes(10_000_000), KEY, PLACE)


def test_a_document_lies_in_the_callers_buffer() -> None:
    box = seal(b"head", KEY.public, DOCUMENT_PLACE, b"document")
    memory = bytearray(opened_size(box) + 100)

    opened = open_into(box, KEY, DOCUMENT_PLACE, memoryview(memory))

    assert opened.attachment.tobytes() == b"document"
    assert opened.attachment.obj is memory


def test_a_document_where_none_may_be_is_refused() -> None:
    with pytest.raises(SealBroken):
        open_head(seal(b"head", KEY.public, PLACE, b"document"), KEY, PLACE)


def test_too_small_a_buffer_is_a_fault_of_the_caller() -> None:
    with pytest.raises(ValueError, match="buffer"):
        open_into(BOX, KEY, PLACE, memoryview(bytearray(10)))


def test_two_boxes_of_the_same_content_have_nothing_in_common_but_their_size() -> None:
    again = seal(b"head", KEY.public, PLACE)

    assert len(again) == len(BOX) == WRAPPED_KEY_BYTES + 4096 + TAG_BYTES
    assert again[:WRAPPED_KEY_BYTES] != BOX[:WRAPPED_KEY_BYTES]
    assert again[WRAPPED_KEY_BYTES:] != BOX[WRAPPED_KEY_BYTES:]


def test_a_public_key_survives_its_bytes() -> None:
    read = HpkePublicKey.from_bytes(KEY.public.encoded)

    assert open_head(seal(b"head", read, PLACE), KEY, PLACE) == b"head"


@pytest.mark.parametrize("size", [0, PUBLIC_KEY_BYTES - 1, PUBLIC_KEY_BYTES + 1])
def test_a_key_of_another_length_is_refused(size: int) -> None:
    with pytest.raises(ProtocolViolation):
        HpkePublicKey.from_bytes(bytes(size))


def test_bytes_that_are_no_point_of_the_lattice_are_refused() -> None:
    with pytest.raises(ProtocolViolation):
        HpkePublicKey.from_bytes(b"\xff" * PUBLIC_KEY_BYTES)


def test_a_seed_gives_the_same_key_again() -> None:
    seed = bytes(range(96))

    assert HpkePrivateKey.from_seed(seed).public.encoded == HpkePrivateKey.from_seed(seed).public.encoded
    with pytest.raises(ValueError, match="96 bytes"):
        HpkePrivateKey.from_seed(seed[:-1])


def test_a_weak_point_as_key_is_refused() -> None:
    weak = HpkePublicKey.from_bytes(KEY.public.encoded[:-32] + bytes(32))
    with pytest.raises(ProtocolViolation):
        seal(b"head", weak, PLACE)


@pytest.mark.parametrize("is_forged", [False, True])
def test_the_content_key_is_overwritten_whatever_becomes_of_the_box(
    monkeypatch: pytest.MonkeyPatch, is_forged: bool
) -> None:
    held: list[bytes] = []

    def remembering(key: bytes) -> AESGCM:
        held.append(key)
        return AESGCM(key)

    key = HpkePrivateKey.generate()
    box = seal(b"head", key.public, PLACE)
    monkeypatch.setattr(sealing, "AESGCM", remembering)
    with pytest.raises(SealBroken) if is_forged else nullcontext():
        open_head(flipped(box, 8 * len(box) - 1) if is_forged else box, key, PLACE)
    assert held == [bytes(32)]
