"""COSE_Sign1 against an independent implementation, and against tampering."""

from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cwt import COSE, COSEKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.protocol import canonical, cose
from kiosk.protocol.cose import Algorithm, Sign1
from kiosk.protocol.errors import Fault, NotAuthentic, ProtocolError, ProtocolViolation
from tests.protocol.world import CardIssuer, RsaOrEc, flipped, issue_card, rsa_key, signature_key, trusted

AAD = b"made-up-purpose/1"
PAYLOAD = b"made up payload"
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
KEY_ID = signature_key(KEY).key_id
SIGNED = cose.sign(PAYLOAD, KEY, KEY_ID, AAD)

PEM = serialization.Encoding.PEM

CARD_KEYS: dict[str, Callable[[], RsaOrEc]] = {
    "today's card": lambda: rsa_key("card"),
    "the next card": lambda: ec.generate_private_key(ec.SECP384R1()),
}


def _public_pem(key: Ed25519PrivateKey | RsaOrEc) -> bytes:
    return key.public_key().public_bytes(PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


def _private_pem(key: Ed25519PrivateKey | RsaOrEc) -> bytes:
    return key.private_bytes(PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())


def test_the_peer_verifies_our_ed25519_signature() -> None:
    peer_key = COSEKey.from_pem(_public_pem(KEY), kid=KEY_ID)

    assert COSE.new().decode(SIGNED, peer_key, external_aad=AAD) == PAYLOAD


def test_we_verify_the_peers_ed25519_signature() -> None:
    peer_key = COSEKey.from_pem(_private_pem(KEY), kid=KEY_ID)
    signed = COSE.new().encode_and_sign(PAYLOAD, peer_key, {1: -8, 4: KEY_ID}, external_aad=AAD)

    assert cose.parse(signed).verify(KEY.public_key(), AAD) == PAYLOAD
    assert signed == SIGNED


@pytest.mark.parametrize("make_key", CARD_KEYS.values(), ids=CARD_KEYS)
def test_the_peer_verifies_what_a_card_signed(make_key: Callable[[], RsaOrEc]) -> None:
    card = issue_card(CardIssuer.named("issuer"), make_key())
    algorithm = card.certificate.algorithm
    header = cose.protected_header(algorithm)
    signature = card.sign(cose.sig_structure(header, AAD, PAYLOAD))
    peer_key = COSEKey.from_pem(_public_pem(card.key), alg=algorithm.name)

    encoded = Sign1(algorithm, None, PAYLOAD, signature).encode()

    assert COSE.new().decode(encoded, peer_key, external_aad=AAD) == PAYLOAD


@pytest.mark.parametrize("make_key", CARD_KEYS.values(), ids=CARD_KEYS)
def test_we_verify_the_peers_card_algorithms(make_key: Callable[[], RsaOrEc]) -> None:
    card = issue_card(CardIssuer.named("issuer"), make_key())
    algorithm = card.certificate.algorithm
    peer_key = COSEKey.from_pem(_private_pem(card.key), alg=algorithm.name)

    signed = COSE.new().encode_and_sign(PAYLOAD, peer_key, {1: int(algorithm)}, external_aad=AAD)

    assert cose.parse(signed).verify(card.certificate.key, AAD) == PAYLOAD


@given(st.integers(min_value=0, max_value=len(SIGNED) * 8 - 1))
def test_no_flipped_bit_goes_unnoticed(bit: int) -> None:
    with pytest.raises(ProtocolError):
        cose.parse(flipped(SIGNED, bit)).verify(KEY.public_key(), AAD)


def test_a_signature_for_another_purpose_is_refused() -> None:
    with pytest.raises(NotAuthentic) as refused:
        cose.parse(SIGNED).verify(KEY.public_key(), b"another-purpose/1")
    assert refused.value.fault is Fault.SIGNATURE


def test_a_key_of_another_algorithm_is_refused() -> None:
    with pytest.raises(NotAuthentic) as refused:
        cose.parse(SIGNED).verify(rsa_key("card").public_key(), AAD)
    assert refused.value.fault is Fault.ALGORITHM


@pytest.mark.parametrize("length", [0, 95, 97])
def test_an_es384_signature_of_another_length_is_refused(length: int) -> None:
    key = ec.generate_private_key(ec.SECP384R1())
    with pytest.raises(NotAuthentic):
        Sign1(Algorithm.ES384, None, PAYLOAD, bytes(length)).verify(key.public_key(), AAD)


def test_a_detached_signature_holds_for_its_payload_only() -> None:
    detached = cose.parse(cose.sign_detached(PAYLOAD, KEY, KEY_ID, AAD))

    assert detached.payload is None
    assert detached.verify(KEY.public_key(), AAD, detached=PAYLOAD) == PAYLOAD
    with pytest.raises(NotAuthentic):
        detached.verify(KEY.public_key(), AAD, detached=b"another payload")


def test_a_payload_is_never_both_inside_and_beside() -> None:
    with pytest.raises(ProtocolViolation):
        cose.parse(SIGNED).verify(KEY.public_key(), AAD, detached=PAYLOAD)
    with pytest.raises(ProtocolViolation):
        cose.parse(cose.sign_detached(PAYLOAD, KEY, KEY_ID, AAD)).verify(KEY.public_key(), AAD)


@pytest.mark.parametrize(
    ("what", "value"),
    [
        ("an unprotected header", [cose.protected_header(Algorithm.EDDSA), {1: -8}, b"x", b"s"]),
        ("a critical header", [canonical.encode({1: -8, 2: [4]}), {}, b"x", b"s"]),
        ("an unknown algorithm", [canonical.encode({1: -9}), {}, b"x", b"s"]),
        ("no algorithm", [canonical.encode({}), {}, b"x", b"s"]),
        ("a key id that is text", [canonical.encode({1: -8, 4: "k"}), {}, b"x", b"s"]),
        ("three parts", [cose.protected_header(Algorithm.EDDSA), {}, b"x"]),
    ],
)
def test_another_form_is_refused(what: str, value: object) -> None:
    with pytest.raises(ProtocolViolation):
        cose.parse(b"\xd2" + canonical.encode(value))
    assert what


def test_the_signer_is_found_by_its_key_id() -> None:
    assert cose.parse(SIGNED).key_id == trusted(KEY).key_id
