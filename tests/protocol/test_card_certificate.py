"""Which card certificates are believed, and what a card is called."""

from dataclasses import replace
from datetime import timedelta
from itertools import count

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID

from kiosk.demo.card.issuer import CardIssuer as DemoIssuer
from kiosk.domain.cards import TEST_ORGANIZATION, Acceptance, CertificateFlaw, Hierarchy, KeyUse
from kiosk.domain.refusals import Refusal
from kiosk.protocol.card_certificate import CardCertificate, CardTrust, examine, refusal_of
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


def test_a_certificate_that_is_not_yet_valid_is_told_as_that(world: World) -> None:
    assert refusal(world, CardOptions(not_before=NOW + DAY)) is Refusal.CARD_CERTIFICATE_NOT_YET_VALID


@pytest.mark.parametrize(
    "options",
    [
        CardOptions(digital_signature=False),
        CardOptions(digital_signature=False, content_commitment=True),
        CardOptions(names_key_usage=False),
        CardOptions(ca=True),
    ],
    ids=["not for signing", "for contracts alone", "for nothing that it names", "a CA"],
)
def test_a_certificate_of_the_wrong_kind_is_not_for_authentication(
    world: World, options: CardOptions
) -> None:
    assert refusal(world, options) is Refusal.CARD_CERTIFICATE_NOT_FOR_AUTHENTICATION


def test_which_key_usage_will_do_is_part_of_the_trust(world: World) -> None:
    contracts = CardOptions(digital_signature=False, content_commitment=True)
    lenient = replace(world.card_trust, accepted=Acceptance(key_uses=frozenset(KeyUse)))

    assert refusal(world, contracts, lenient) is None
    found = refusal(world, CardOptions(digital_signature=False), lenient)
    assert found is Refusal.CARD_CERTIFICATE_NOT_FOR_AUTHENTICATION


def test_an_extended_key_usage_may_be_asked_for(world: World) -> None:
    client = ExtendedKeyUsageOID.CLIENT_AUTH.dotted_string
    trust = replace(
        world.card_trust, accepted=Acceptance(extended_key_uses=frozenset({client, "1.2.392.200149.9"}))
    )

    assert refusal(world, CardOptions(extended_key_usage=client), trust) is None
    for other in (None, ExtendedKeyUsageOID.CODE_SIGNING.dotted_string):
        found = refusal(world, CardOptions(extended_key_usage=other), trust)
        assert found is Refusal.CARD_CERTIFICATE_NOT_FOR_AUTHENTICATION


def test_production_refuses_every_card_for_tests_whatever_its_anchors_are(world: World) -> None:
    trust = replace(world.card_trust, hierarchy=Hierarchy.PRODUCTION)

    assert refusal(world, CardOptions(), trust) is Refusal.CARD_ISSUED_FOR_TESTS


@pytest.mark.parametrize("organization", ["JPKI", "JPKI-TEST", "Made-up Bank"])
def test_a_machine_for_tests_refuses_every_other_card(organization: str) -> None:
    foreign = DemoIssuer.create(NOW - DAY, organization)
    card = CardCertificate.from_der(foreign.authentication("mihon-1", NOW - DAY).certificate_der)

    found = refusal_of(card, CardTrust((foreign.certificate,)), NOW)

    assert found is Refusal.CARD_NOT_FOR_PRACTICE


@pytest.mark.parametrize("organization", ["JPKI-TEST", "KIOSK-TEST"])
def test_production_refuses_both_test_hierarchies(organization: str) -> None:
    issuer = DemoIssuer.create(NOW - DAY, organization)
    card = CardCertificate.from_der(issuer.authentication("mihon-1", NOW - DAY).certificate_der)
    trust = CardTrust((issuer.certificate,), hierarchy=Hierarchy.PRODUCTION)

    assert refusal_of(card, trust, NOW) is Refusal.CARD_ISSUED_FOR_TESTS


def test_a_card_that_expired_with_its_anchor_is_told_as_expired(world: World) -> None:
    late = world.issuer.certificate.not_valid_after_utc + DAY

    found = refusal_of(world.card.certificate, world.card_trust, late)

    assert found is Refusal.CARD_CERTIFICATE_EXPIRED


def test_every_check_is_told_by_name(world: World) -> None:
    checks = examine(world.card.certificate, world.card_trust, NOW)

    assert list(checks) == [(name, None) for name in ("hierarchy", "issuer", "period", "purpose", "policy")]


@pytest.mark.parametrize("flaw", CertificateFlaw)
def test_each_flaw_has_a_refusal_of_its_own(flaw: CertificateFlaw) -> None:
    assert [other for other in CertificateFlaw if other.refusal is flaw.refusal] == [flaw]


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
    trust = replace(world.card_trust, accepted=Acceptance(policies=frozenset({POLICY})))

    assert refusal(world, CardOptions(policy=POLICY), trust) is None
    for other in (None, "1.2.392.200149.8.5.1.1.10"):
        found = refusal(world, CardOptions(policy=other), trust)
        assert found is Refusal.CARD_CERTIFICATE_WRONG_POLICY


def test_an_arc_allows_the_policies_under_it_and_no_namesake(world: World) -> None:
    trust = replace(world.card_trust, accepted=Acceptance(policies=frozenset({"1.2.392.200149.8.5.1.3"})))

    assert refusal(world, CardOptions(policy="1.2.392.200149.8.5.1.3.30"), trust) is None
    found = refusal(world, CardOptions(policy="1.2.392.200149.8.5.1.31"), trust)
    assert found is Refusal.CARD_CERTIFICATE_WRONG_POLICY


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


def test_a_certificate_of_a_version_that_does_not_exist_is_a_violation(world: World) -> None:
    der = world.card.certificate.x509.public_bytes(Encoding.DER)
    version_3, version_24 = b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x17"

    with pytest.raises(ProtocolViolation):
        CardCertificate.from_der(der.replace(version_3, version_24, 1))


def test_a_name_of_a_type_that_names_do_not_have_is_no_certificate(world: World) -> None:
    der = issue_card(world.issuer, rsa_key("card"), CardOptions()).der
    name = bytes((len(TEST_ORGANIZATION),)) + TEST_ORGANIZATION.encode()
    as_bits = der.replace(b"\x0c" + name, b"\x03" + name)
    assert as_bits != der

    with pytest.raises(ProtocolViolation, match="not a readable certificate"):
        CardCertificate.from_der(as_bits)


def refused(world: World, der: bytes) -> bool:
    """Whether a certificate of these octets is believed by nobody."""
    try:
        return refusal_of(CardCertificate.from_der(der), world.card_trust, NOW) is not None
    except ProtocolViolation:
        return True


@pytest.mark.filterwarnings("ignore:Parsed a serial number")
def test_no_octet_of_a_certificate_can_be_changed(world: World) -> None:
    der = world.card.der
    assert not refused(world, der)

    for place in range(len(der)):
        changed = bytearray(der)
        changed[place] ^= 0x01
        assert refused(world, bytes(changed)), place


def test_not_even_the_count_of_unused_bits_that_no_signature_covers(world: World) -> None:
    issued = (
        issue_card(world.issuer, rsa_key("card"), CardOptions(serial=number)).der for number in count(1)
    )
    der = next(der for der in issued if der[-1] & 0x7F == 0)  # then seven bits can be called unused
    unused = len(der) - len(CardCertificate.from_der(der).x509.signature) - 1
    assert (der[unused], refused(world, der)) == (0, False)

    for bits in range(1, 8):
        assert refused(world, der[:unused] + bytes((bits,)) + der[unused + 1 :])
