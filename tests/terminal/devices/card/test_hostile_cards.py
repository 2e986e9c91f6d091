"""Whatever a card answers: the kiosk comes to an end, says why, and never spends a second try."""

import random
from collections import Counter
from contextlib import suppress
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.domain.cards import CertificateFlaw
from kiosk.protocol.card_certificate import CardTrust
from kiosk.runtime.clock import SteppedClock
from kiosk.terminal.card_trust import CertificateExaminer
from kiosk.terminal.devices.card.apdu import Meaning, Response, StatusWord
from kiosk.terminal.devices.card.certificate import HolderCertificate
from kiosk.terminal.devices.card.der import sequence_length
from kiosk.terminal.devices.card.diagnosis import diagnose
from kiosk.terminal.devices.card.pin_pad import pin_pad_of
from kiosk.terminal.devices.card.profile import JPKI, TokenKind
from kiosk.terminal.devices.card.summary import CertificateSummary
from kiosk.terminal.devices.card.transport import CardFailure
from tests.demo.card.benches import SINCE, TypedPin
from tests.terminal.devices.card.hostile import HostileChannel, HostileReader, Reached, survive
from tests.terminal.devices.card.scripted import ScriptedChannel


@given(st.binary(max_size=300))
def test_every_answer_has_a_meaning_or_is_refused(answer: bytes) -> None:
    if len(answer) < 2:
        with pytest.raises(ValueError, match="status word"):
            Response.parse(answer)
    else:
        response = Response.parse(answer)
        assert isinstance(response.status.meaning, Meaning)
        assert response.data + response.status.value.to_bytes(2) == answer


def test_every_status_word_has_one_meaning() -> None:
    words = [StatusWord(value) for value in range(0x10000)]

    assert {word.meaning for word in words} == set(Meaning)
    assert all(0 <= word.tries_left <= 15 and 1 <= word.length <= 256 for word in words)


@given(st.binary(max_size=8))
def test_a_length_is_told_of_sequences_alone(start: bytes) -> None:
    length = sequence_length(start)
    assert length is None or (start[0] == 0x30 and 2 <= length <= 4 + 0xFFFF)


@given(st.binary(max_size=32))
def test_a_label_is_known_by_its_beginning_or_not_at_all(label: bytes) -> None:
    kind = JPKI.token_of(label)
    assert kind is None or isinstance(kind, TokenKind)


@given(st.binary(max_size=40))
def test_any_list_of_features_can_be_read(answer: bytes) -> None:
    channel = ScriptedChannel()
    channel.features = answer
    pad = pin_pad_of(channel)
    assert pad is None or pad.control_code in range(1 << 32)


@given(st.binary(max_size=400))
def test_what_is_no_certificate_is_a_problem_and_a_flaw(box: CardBox, der: bytes) -> None:
    with pytest.raises(CardFailure):
        HolderCertificate.parse(der, JPKI)
    examine = CertificateExaminer(CardTrust((box.anchor,)), SteppedClock(SINCE))
    assert list(examine(der)) == [("purpose", CertificateFlaw.NOT_FOR_AUTHENTICATION)]


@pytest.mark.filterwarnings("ignore:Parsed a serial number")
@settings(max_examples=30)
@given(st.data())
def test_a_certificate_with_a_changed_byte_is_told_as_flawed_or_unreadable(
    box: CardBox, data: st.DataObject
) -> None:
    length = len(box.certificate("mihon-1").certificate_der)
    tell_changed_certificate(box, data.draw(st.integers(0, length - 1)), data.draw(st.integers(1, 255)))


def test_an_extension_with_a_name_that_nobody_can_read_is_no_fault(box: CardBox) -> None:
    der = box.certificate("mihon-1").certificate_der
    first = der.index(bytes.fromhex("0603551D0F"))  # the key usage, then the others up to the signature
    examine = CertificateExaminer(CardTrust((box.anchor,)), SteppedClock(SINCE))
    for place in range(first, len(der) - 256):
        changed = bytearray(der)
        changed[place] ^= 0x01
        assert list(examine(bytes(changed)))


@pytest.mark.filterwarnings("ignore:Parsed a serial number")
@pytest.mark.parametrize("change", [0x01, 0x0F, 0x20, 0xFF])
def test_a_technician_is_told_of_any_changed_certificate(box: CardBox, change: int) -> None:
    """Or that it cannot be read; 0x0F makes a name's text a string of bits."""
    der = box.certificate("mihon-1").certificate_der
    told = 0
    for place in range(len(der)):
        changed = bytearray(der)
        changed[place] ^= change
        with suppress(CardFailure):
            summary = CertificateSummary.of(HolderCertificate.parse(bytes(changed), JPKI))
            told += summary.issuer.isascii()
    assert told > 0


def tell_changed_certificate(box: CardBox, place: int, change: int) -> None:
    """The certificate with that byte changed is unreadable, or has a flaw."""
    der = bytearray(box.certificate("mihon-1").certificate_der)
    der[place] ^= change
    examine = CertificateExaminer(CardTrust((box.anchor,)), SteppedClock(SINCE))
    try:
        HolderCertificate.parse(bytes(der), JPKI)
    except CardFailure:
        return
    assert [flaw for _, flaw in examine(bytes(der)) if flaw is not None]


@pytest.mark.filterwarnings("ignore:Parsed a serial number")
@pytest.mark.parametrize("genuine", [False, True], ids=["invented", "garbled"])
def test_a_test_of_hostile_cards_comes_to_an_end(box: CardBox, *, genuine: bool) -> None:
    diagnose_cards(box, 150, genuine=genuine)


@pytest.mark.filterwarnings("ignore:Parsed a serial number")
@pytest.mark.long
@pytest.mark.timeout(3000)
@pytest.mark.parametrize("genuine", [False, True], ids=["invented", "garbled"])
def test_tests_of_many_hostile_cards_come_to_an_end(box: CardBox, *, genuine: bool) -> None:
    diagnose_cards(box, 20_000, genuine=genuine)


def diagnose_cards(box: CardBox, sessions: int, *, genuine: bool) -> None:
    """`kiosk card test` with so many cards: each ends with a diagnosis and has cost one try at most."""
    examine = CertificateExaminer(CardTrust((box.anchor,)), SteppedClock(SINCE))
    certificate = box.certificate("mihon-1").certificate_der
    were_asked_for_the_pin = 0
    for seed in range(sessions):
        card = VirtualCard(box.personalisation("mihon-1")) if genuine else None
        if card is not None:
            card.power_on()
        channel = HostileChannel(random.Random(seed), certificate, card)
        pin = TypedPin()
        diagnosis = diagnose(HostileReader(channel), pin, examine)
        assert pin.is_wiped
        assert channel.verifications <= 1, f"seed {seed}"
        assert diagnosis.ok <= bool(channel.verifications)
        were_asked_for_the_pin += channel.verifications
    assert 0 < were_asked_for_the_pin < sessions


KINDS = pytest.mark.parametrize("genuine", [False, True], ids=["invented", "garbled"])
ENTRY = pytest.mark.parametrize("on_pad", [False, True], ids=["screen", "pad"])


@pytest.mark.filterwarnings("ignore:Parsed a serial number")
@KINDS
@ENTRY
def test_hostile_cards_are_survived(box: CardBox, *, genuine: bool, on_pad: bool) -> None:
    survive_answers(box, 2000, genuine=genuine, on_pad=on_pad)


@pytest.mark.filterwarnings("ignore:Parsed a serial number")
@pytest.mark.long
@pytest.mark.timeout(3000)
@KINDS
@ENTRY
def test_a_million_hostile_answers_are_survived(box: CardBox, *, genuine: bool, on_pad: bool) -> None:
    survive_answers(box, 1_000_000, genuine=genuine, on_pad=on_pad)


def survive_answers(box: CardBox, wanted: int, *, genuine: bool, on_pad: bool) -> None:
    """Sessions until the cards gave so many answers, some of which came to PIN and signature.

    A failure names the seed that repeats it.
    """
    made_for = box.personalisation("mihon-1")
    examine = CertificateExaminer(CardTrust((box.anchor,)), SteppedClock(SINCE))
    certificate = box.certificate("mihon-1").certificate_der
    reached: Counter[Reached] = Counter()
    answers = 0
    for seed in count():
        card = VirtualCard(made_for) if genuine else None
        if card is not None:
            card.power_on()
        channel = HostileChannel(random.Random(seed), certificate, card)
        try:
            reached[survive(channel, examine, on_pad=on_pad)] += 1
        except Exception as failure:
            raise AssertionError(f"seed {seed}") from failure
        answers += channel.commands
        if answers >= wanted:
            break
    assert reached[Reached.READING]
    assert reached[Reached.PIN] + reached[Reached.SIGNATURE] >= wanted // 1000
    assert reached[Reached.SIGNATURE]
