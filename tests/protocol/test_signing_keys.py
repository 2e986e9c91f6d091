"""Signing keys as servers load them: what cannot be used is named, with file, cause and remedy."""

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from kiosk.protocol.identifiers import key_id
from kiosk.protocol.signing_keys import KeyUnusable, SigningKey


def pem_of(
    key: Ed25519PrivateKey | ec.EllipticCurvePrivateKey, encryption: KeySerializationEncryption
) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption)


def public_pem() -> bytes:
    public = Ed25519PrivateKey.generate().public_key()
    return public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def test_a_key_comes_back_from_its_file(tmp_path: Path) -> None:
    key = SigningKey.generate()
    (tmp_path / "message.key").write_bytes(key.pem)
    loaded = SigningKey.load(tmp_path / "message.key")
    assert (loaded.public, loaded.key_id) == (key.public, key.key_id)


def test_what_it_signs_is_verified_by_its_public_half() -> None:
    key = SigningKey.generate()
    Ed25519PublicKey.from_public_bytes(key.public).verify(key.private.sign(b"made up"), b"made up")


def test_a_key_is_known_by_the_digest_of_its_public_half() -> None:
    key = SigningKey.generate()
    assert key.key_id == key_id(key.public)
    assert key.key_id != SigningKey.generate().key_id


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        pytest.param(b"", "no unencrypted PEM private key", id="nothing"),
        pytest.param(SigningKey.generate().pem[:-40], "no unencrypted PEM private key", id="torn off"),
        pytest.param(public_pem(), "no unencrypted PEM private key", id="a public key"),
        pytest.param(
            pem_of(Ed25519PrivateKey.generate(), BestAvailableEncryption(b"made up")),
            "no unencrypted PEM private key",
            id="encrypted",
        ),
        pytest.param(
            pem_of(ec.generate_private_key(ec.SECP256R1()), NoEncryption()),
            "no Ed25519 key",
            id="another kind",
        ),
    ],
)
def test_a_file_that_holds_no_usable_key_is_refused(tmp_path: Path, content: bytes, cause: str) -> None:
    path = tmp_path / "message.key"
    path.write_bytes(content)
    with pytest.raises(KeyUnusable, match=f"message.key: {cause}; restore the key file"):
        SigningKey.load(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(KeyUnusable, match=r"message\.key: cannot be read \(No such file"):
        SigningKey.load(tmp_path / "message.key")


def test_the_private_key_is_not_shown_by_accident() -> None:
    key = SigningKey.generate()
    secret = key.private.private_bytes_raw()
    assert repr(secret) not in repr(key)
    assert secret.hex() not in repr(key)
