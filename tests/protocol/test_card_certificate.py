"""Which card certificates are believed, and what a card is called."""

from dataclasses import replace
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from kiosk.domain.refusals import Refusal
from kiosk.protocol.card_certificate import CardCertificate, CardTrust, refusal_of
from kiosk.protocol.cose import Algorithm
from kiosk.protocol.errors import ProtocolViolation
from kiosk.protocol.identifiers import SessionId
from tests.protocol.world import NOW, CardIssuer, CardOptions, RsaOrEc, World, issue_card, rsa_key

POLICY = "1.2.392.200149.8.5.1.3.10"
DAY = timedelta(days=1)


def refusal(world: World, options: CardOptions, trust: CardTrust | None = None) -> Refusal | None:
    card = issue_card(world.issuer, rsa_key("card"), options)
    return refusal_of(card.certificate, trust or world.card_trust, NOW)


def test_a_good_card_is_believed(world: World) -> None:
    assert refusal(world, CardOptions()) is None


def test_an_expired_certificate_is_told_as_expired(world: World) -> None:
    assert refusal(world, CardOptions(not_after=NOW - DAY)) is Refusal.CARD_CERTIFICATE_EXPIRED


@pytest.mark.parametrize(
    "options",
    [
        CardOptions(not_before=NOW + DAY),
        CardOptions(digital_signature=False),
        CardOptions(ca=True),
    ],
    ids=["not yet valid", "not for signing", "a CA"],
)
def test_a_certificate_of_the_wrong_kind_is_not_trusted(world: World, options: CardOptions) -> None:
    assert refusal(world, options) is Refusal.CARD_CERTIFICATE_NOT_TRUSTED


def test_an_issuer_of_the_same_name_is_not_the_issuer(world: World) -> None:
    stranger = issue_card(CardIssuer.named("stranger"), rsa_key("card"))

    found = refusal_of(stranger.certificate, world.card_trust, NOW)

    assert found is Refusal.CARD_CERTIFICATE_NOT_TRUSTED


def test_to_claim_the_issuer_is_not_to_be_signed_by_it(world: World) -> None:
    options = CardOptions(claimed_issuer="issuer")
    forged = issue_card(CardIssuer.named("stranger"), rsa_key("card"), options)

    found = refusal_of(forged.certificate, world.card_trust, NOW)

    assert found is Refusal.CARD_CERTIFICATE_NOT_TRUSTED


def test_a_certificate_that_names_another_issuers_key_is_not_trusted(world: World) -> None:
    found = refusal(world, CardOptions(claimed_issuer="stranger"))

    assert found is Refusal.CARD_CERTIFICATE_NOT_TRUSTED


def test_the_right_anchor_is_found_among_anchors_of_the_same_name(world: World) -> None:
    anchors = (CardIssuer.named("stranger").certificate, world.issuer.certificate)

    assert refusal(world, CardOptions(), CardTrust(anchors)) is None


def test_no_anchors_trust_nobody(world: World) -> None:
    assert refusal(world, CardOptions(), CardTrust(())) is Refusal.CARD_CERTIFICATE_NOT_TRUSTED


def test_an_anchor_that_ran_out_trusts_nobody(world: World) -> None:
    late = world.issuer.certificate.not_valid_after_utc + DAY
    card = issue_card(world.issuer, rsa_key("card"), CardOptions(not_after=late + DAY))

    found = refusal_of(card.certificate, world.card_trust, late)

    assert found is Refusal.CARD_CERTIFICATE_NOT_TRUSTED


def test_the_policy_tells_the_certificate_for_authentication_from_others(world: World) -> None:
    trust = replace(world.card_trust, policies=frozenset({POLICY}))

    assert refusal(world, CardOptions(policy=POLICY), trust) is None
    for other in (None, "1.2.392.200149.8.5.1.1.10"):
        found = refusal(world, CardOptions(policy=other), trust)
        assert found is Refusal.CARD_CERTIFICATE_NOT_TRUSTED


@pytest.mark.parametrize(
    ("key", "algorithm"),
    [(rsa_key("card"), Algorithm.RS256), (ec.generate_private_key(ec.SECP384R1()), Algorithm.ES384)],
    ids=["RSA-2048", "P-384"],
)
def test_the_profile_gives_the_algorithm(world: World, key: RsaOrEc, algorithm: Algorithm) -> None:
    assert issue_card(world.issuer, key).certificate.algorithm is algorithm


@pytest.mark.parametrize(
    "key",
    [ec.generate_private_key(ec.SECP256R1()), rsa.generate_private_key(65537, 3072)],
    ids=["P-256", "RSA-3072"],
)
def test_a_key_of_no_card_profile_is_refused(world: World, key: RsaOrEc) -> None:
    der = issue_card(world.issuer, key).der
    with pytest.raises(ProtocolViolation):
        CardCertificate.from_der(der)


@pytest.mark.parametrize("der", [b"", b"\x30\x00", b"not a certificate"])
def test_what_is_no_certificate_is_refused(der: bytes) -> None:
    with pytest.raises(ProtocolViolation):
        CardCertificate.from_der(der)


def test_a_card_is_called_by_issuer_and_serial(world: World) -> None:
    one, other = (
        issue_card(world.issuer, rsa_key("card"), CardOptions(serial=serial)).certificate
        for serial in (4711, 4712)
    )
    renewed = issue_card(world.issuer, rsa_key("another card")).certificate

    assert one.card_hash != other.card_hash
    assert one.card_hash == renewed.card_hash


def test_a_subject_means_nothing_in_another_session(world: World) -> None:
    card = world.card.certificate

    assert card.subject(SessionId(b"a" * 16)) != card.subject(SessionId(b"b" * 16))
    assert card.subject(SessionId(b"a" * 16)) == card.subject(SessionId(b"a" * 16))
