"""Faults of one card session that only the virtual reader in this process can play exactly."""

from contextlib import closing

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.x509 import load_der_x509_certificate

from kiosk.demo.card.behaviour import AnswerInstead, Behaviour
from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.files import FILLER, Personalisation
from kiosk.demo.card.in_process import InProcessSlot
from kiosk.demo.card.issuer import CardIssuer, IssuedCertificate
from kiosk.demo.card.signing import SigningKey
from kiosk.demo.card.special_cards import CardState, special_card
from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.domain.cards import CertificateFlaw
from kiosk.terminal.ports import CardIdentity, CardPresence, CardProblem, CardSignature
from tests.demo.card.benches import SINCE, CardBench, TypedPin, in_process_bench


def personalised(box: CardBox, certificate: IssuedCertificate | None) -> VirtualCard:
    return VirtualCard(Personalisation(certificate, box.certificate("mihon-2"), box.issuer.certificate_der))


def test_a_card_without_the_certificate_is_told(virtual: CardBench, box: CardBox) -> None:
    virtual.lay(personalised(box, None))

    assert virtual.reader.read() is CardProblem.WITHOUT_CERTIFICATE


def test_a_certificate_that_is_garbled_is_unreadable(virtual: CardBench, box: CardBox) -> None:
    whole = box.certificate("mihon-1")
    garbled = IssuedCertificate(whole.certificate_der[:8] + bytes(len(whole.certificate_der) - 8), whole.key)
    virtual.lay(personalised(box, garbled))

    assert virtual.reader.read() is CardProblem.UNREADABLE


def test_a_certificate_with_a_flaw_ends_the_reading_before_the_pin_is_asked_about(box: CardBox) -> None:
    checks = (("issuer", None), ("period", CertificateFlaw.EXPIRED))
    bench = in_process_bench(examine=lambda _: checks)
    card = bench.lay(box.card("mihon-1"))

    assert bench.reader.read() is CertificateFlaw.EXPIRED
    assert not card.is_powered
    assert not [exchange for exchange in card.log if exchange.command.startswith("0020")]
    bench.close()


def test_without_a_flaw_even_an_expired_certificate_is_read(virtual: CardBench, box: CardBox) -> None:
    expired = box.issuer.authentication("mihon-3", SINCE, until=SINCE)
    virtual.lay(personalised(box, expired))

    assert virtual.reader.read() == CardIdentity(expired.certificate_der, tries_left=3)


def test_a_certificate_of_a_namesake_authority_differs_from_the_real_one(
    virtual: CardBench, box: CardBox
) -> None:
    namesake = CardIssuer.create(SINCE).authentication("mihon-1", SINCE)
    virtual.lay(box.card("mihon-1"))
    virtual.reader.read()
    forged = personalised(box, namesake)
    virtual.slot.swap(forged)

    assert virtual.reader.sign(TypedPin(), b"statement") is CardProblem.SWAPPED
    assert forged.verifications == 0


def test_a_signature_of_another_key_is_a_swapped_card(virtual: CardBench, box: CardBox) -> None:
    card = virtual.lay(box.card("mihon-1"))
    virtual.reader.read()
    card.plan(AnswerInstead(SigningKey(box.certificate("mihon-2").key).sign(b"another") + b"\x90\x00"), at=3)

    assert virtual.reader.sign(TypedPin(), b"statement") is CardProblem.SWAPPED


def test_the_filler_behind_the_certificate_does_not_reach_the_kiosk(virtual: CardBench, box: CardBox) -> None:
    card = virtual.lay(box.card("mihon-1"))
    identity = virtual.reader.read()
    assert isinstance(identity, CardIdentity)

    length = len(identity.certificate_der).to_bytes(2)
    beyond = card.transmit(bytes.fromhex("00B0") + length + b"\x00")  # it is the current file still
    assert beyond.startswith(FILLER)
    assert FILLER not in identity.certificate_der


def test_a_card_that_signs_more_slowly_than_anyone_waits_is_mute(box: CardBox) -> None:
    with closing(in_process_bench(patience=3.0)) as bench:
        card = bench.lay(
            box.card("mihon-1", behaviour=Behaviour(signing_seconds=60.0))
        )  # or until it is lifted
        assert isinstance(bench.reader.read(), CardIdentity)

        assert bench.reader.sign(TypedPin(), b"statement") is CardProblem.MUTE
        assert card.verifications == 1


def test_an_unplugged_reader_is_told_and_found_again(box: CardBox, virtual: CardBench) -> None:
    assert isinstance(virtual.slot, InProcessSlot)
    virtual.lay(box.card("mihon-1"))
    virtual.reader.read()

    virtual.slot.unplug()

    assert virtual.presence.seen[-1] is CardPresence.READER_MISSING
    assert virtual.reader.sign(TypedPin(), b"statement") is CardProblem.READER_MISSING
    virtual.slot.plug()
    assert virtual.reader.read() is CardProblem.TORN_OUT


@pytest.mark.parametrize("status", ["6985", "6700", "6B00", "6F00", "1234"])
def test_an_answer_without_a_rule_makes_the_card_unreadable(
    virtual: CardBench, box: CardBox, status: str
) -> None:
    card = box.card("mihon-1")
    virtual.lay(card)
    virtual.reader.read()
    card.plan(AnswerInstead(bytes.fromhex(status)), at=3)

    assert virtual.reader.sign(TypedPin(), b"statement") is CardProblem.UNREADABLE
    assert card.verifications == 1
    assert not card.is_powered


def test_a_card_of_the_next_generation_signs_with_its_p384_key(virtual: CardBench, box: CardBox) -> None:
    card = virtual.lay(special_card(box, "mihon-1", CardState.NEXT_GENERATION))
    identity = virtual.reader.read()
    answer = virtual.reader.sign(TypedPin(), b"statement")

    assert isinstance(identity, CardIdentity)
    assert isinstance(answer, CardSignature)
    key = load_der_x509_certificate(identity.certificate_der).public_key()
    assert isinstance(key, ec.EllipticCurvePublicKey)
    r, s = int.from_bytes(answer.value[:48]), int.from_bytes(answer.value[48:])
    key.verify(encode_dss_signature(r, s), b"statement", ec.ECDSA(hashes.SHA384()))
    assert card.verifications == 1


def test_a_card_with_a_key_of_no_generation_is_unreadable(virtual: CardBench, box: CardBox) -> None:
    p256 = box.issuer.authentication("mihon-1", SINCE, key=ec.generate_private_key(ec.SECP256R1()))
    virtual.lay(personalised(box, p256))

    assert virtual.reader.read() is CardProblem.UNREADABLE


def test_a_card_that_loses_its_power_between_two_commands_is_torn_out(
    virtual: CardBench, box: CardBox
) -> None:
    """As when a hand is faster than the thread that just saw the card lie there."""
    card = virtual.lay(box.card("mihon-1"))
    virtual.reader.read()
    card.power_off()

    assert virtual.reader.sign(TypedPin(), b"statement") is CardProblem.TORN_OUT
    assert card.verifications == 0


def test_whatever_fails_while_a_card_is_read_the_card_loses_its_power(box: CardBox) -> None:
    def fail(_certificate_der: bytes) -> tuple[tuple[str, CertificateFlaw | None], ...]:
        raise ZeroDivisionError

    with closing(in_process_bench(examine=fail)) as bench:
        card = bench.lay(box.card("mihon-1"))
        with pytest.raises(ZeroDivisionError):
            bench.reader.read()

        assert not card.is_powered
