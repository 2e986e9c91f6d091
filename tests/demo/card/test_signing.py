"""What a virtual card signs, by P1 and kind of key; judged by the library's own verification."""

from hashlib import sha256, sha384

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, PSS, PKCS1v15
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from kiosk.demo.card.issuer import new_p384_key, new_rsa_key
from kiosk.demo.card.signing import SigningKey, SigningMode, WrongLengthError

MESSAGE = b"statement"
DIGEST = sha256(MESSAGE).digest()
RSA = new_rsa_key()
PSS_PADDING = PSS(MGF1(hashes.SHA256()), PSS.DIGEST_LENGTH)


@pytest.mark.parametrize(
    ("mode", "given"), [(SigningMode.DIGEST, DIGEST), (SigningMode.HASHED_WITH_INFO, MESSAGE)]
)
def test_the_card_adds_the_digest_info(mode: SigningMode, given: bytes) -> None:
    signature = SigningKey(RSA).sign(given, mode)

    RSA.public_key().verify(signature, MESSAGE, PKCS1v15(), hashes.SHA256())


@pytest.mark.parametrize(
    ("mode", "given"), [(SigningMode.PSS_DIGEST, DIGEST), (SigningMode.PSS_HASHED, MESSAGE)]
)
def test_the_card_pads_with_pss(mode: SigningMode, given: bytes) -> None:
    signature = SigningKey(RSA).sign(given, mode)

    RSA.public_key().verify(signature, MESSAGE, PSS_PADDING, hashes.SHA256())


@pytest.mark.parametrize(("mode", "given"), [(SigningMode.AS_GIVEN, DIGEST), (SigningMode.HASHED, MESSAGE)])
def test_the_card_signs_bare_bytes(mode: SigningMode, given: bytes) -> None:
    signature = SigningKey(RSA).sign(given, mode)

    assert RSA.public_key().recover_data_from_signature(signature, PKCS1v15(), None) == DIGEST


@pytest.mark.parametrize(
    ("mode", "length"),
    [
        (SigningMode.AS_GIVEN, 0),
        (SigningMode.AS_GIVEN, 246),
        (SigningMode.DIGEST, 31),
        (SigningMode.PSS_DIGEST, 33),
    ],
)
def test_bytes_of_another_length_are_not_signed(mode: SigningMode, length: int) -> None:
    with pytest.raises(WrongLengthError):
        SigningKey(RSA).sign(bytes(length), mode)


def test_a_p384_key_signs_a_digest_and_answers_r_and_s() -> None:
    key = new_p384_key()
    signature = SigningKey(key).sign(sha384(MESSAGE).digest())

    assert len(signature) == 96
    der = encode_dss_signature(int.from_bytes(signature[:48]), int.from_bytes(signature[48:]))
    key.public_key().verify(der, MESSAGE, ec.ECDSA(hashes.SHA384()))


def test_a_p384_key_signs_nothing_but_a_digest() -> None:
    with pytest.raises(WrongLengthError):
        SigningKey(new_p384_key()).sign(DIGEST)
