"""The published vectors: our code gives them, other code reads them, the documentation shows them."""

import hashlib
import json
from pathlib import Path

import cbor2
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cwt import COSE, COSEKey

from kiosk.protocol.cose import Algorithm, Sign1
from kiosk.protocol.errors import SealBroken
from kiosk.protocol.hybrid_keys import HpkePrivateKey
from kiosk.protocol.identifiers import SessionId, Transcript
from kiosk.protocol.legs import Leg
from kiosk.protocol.sealing import Place, open_head
from kiosk.protocol.statement import STATEMENT_AAD
from tests.protocol.vectors.make import CARD_SCALAR, FOLDER, vectors
from tests.protocol.world import flipped

DOCUMENT = Path(__file__).parents[2] / "docs" / "protocol.md"
SHOWN = {
    "signature": ("public_key", "key_id", "sig_structure", "sign1"),
    "statement": ("session_keys", "statement", "digest"),
    "sealing": ("binding", "padded_without_trailing_zeros", "content_key"),
    "transcript": ("opening", "advanced", "request_digest", "after_quote"),
    "messages": ("hello", "application", "outcome"),
    "terminal": ("key_id", "outcome", "sign1"),
}


def recorded(name: str) -> dict[str, str]:
    """A vector file as it lies in the repository."""
    loaded: dict[str, str] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return loaded


def raw(name: str, field: str) -> bytes:
    return bytes.fromhex(recorded(name)[field])


@pytest.mark.parametrize("name", vectors())
def test_our_code_gives_the_recorded_vectors(name: str) -> None:
    assert vectors()[name] == recorded(name)


def test_the_signature_is_plain_ed25519_over_the_shown_structure() -> None:
    key = Ed25519PublicKey.from_public_bytes(raw("signature", "public_key"))
    signature = cbor2.loads(raw("signature", "sign1")).value[3]

    key.verify(signature, raw("signature", "sig_structure"))
    pem = key.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    peer_key = COSEKey.from_pem(pem, kid=raw("signature", "key_id"))
    payload = COSE.new().decode(
        raw("signature", "sign1"), peer_key, external_aad=raw("signature", "external_aad")
    )
    assert payload == raw("signature", "payload")


def test_a_card_of_the_next_generation_signed_the_statement() -> None:
    key = ec.derive_private_key(CARD_SCALAR, ec.SECP384R1()).public_key()
    signed = Sign1(Algorithm.ES384, None, raw("statement", "statement"), raw("statement", "es384_signature"))

    assert signed.verify(key, STATEMENT_AAD) == raw("statement", "statement")


def test_an_outcome_is_plain_es256_by_the_key_of_the_terminals_certificate() -> None:
    certificate = x509.load_der_x509_certificate(raw("terminal", "certificate"))
    pem = certificate.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    peer_key = COSEKey.from_pem(pem, kid=raw("terminal", "key_id"), alg="ES256")
    payload = COSE.new().decode(
        raw("terminal", "sign1"), peer_key, external_aad=raw("terminal", "external_aad")
    )
    assert payload == raw("terminal", "outcome")
    assert hashlib.sha256(raw("terminal", "certificate")).digest().startswith(raw("terminal", "key_id"))


def test_the_statement_is_a_map_that_any_cbor_reader_reads() -> None:
    fields = cbor2.loads(raw("statement", "statement"))

    assert set(fields) == {
        "version", "type", "center_nonce", "municipal_nonce", "municipality", "terminal", "session",
        "session_keys", "suite",
    }  # fmt: skip
    assert hashlib.sha256(raw("statement", "statement")).digest() == raw("statement", "digest")


def test_the_session_keys_digest_can_be_made_by_hand() -> None:
    parts = ["kiosk-session-keys/1", raw("statement", "session_signing_key")]
    array = cbor2.dumps([*parts, raw("statement", "session_sealing_key")])

    assert hashlib.sha256(array).digest() == raw("statement", "session_keys")


def test_the_application_names_offer_lines_and_printer() -> None:
    fields = cbor2.loads(raw("messages", "application"))

    assert fields["offer"] == b"\xb0" * 32
    assert [line["persons"] for line in fields["lines"]] == [[0, 2]]
    assert fields["printer_profile"] == "generic-600"


def test_the_body_is_plain_aes_gcm() -> None:
    opened = AESGCM(raw("sealing", "content_key")).decrypt(
        bytes(12), raw("sealing", "body"), raw("sealing", "binding")
    )

    assert len(opened) == 4096
    assert opened.rstrip(b"\0") == raw("sealing", "padded_without_trailing_zeros")


def test_a_box_recorded_long_ago_still_opens() -> None:
    key = HpkePrivateKey.from_seed(raw("recorded-box", "hpke_seed"))
    place = Place(
        Leg(recorded("recorded-box")["leg"]),
        SessionId(raw("recorded-box", "session")),
        Transcript(raw("recorded-box", "transcript")),
    )
    box = raw("recorded-box", "box")

    assert open_head(box, key, place) == raw("recorded-box", "head")
    with pytest.raises(SealBroken):
        open_head(flipped(box, 77), key, place)


def test_a_transcript_can_be_made_by_hand() -> None:
    array = ["kiosk-transcript/1", raw("transcript", "opening"), raw("transcript", "signed_message")]

    assert hashlib.sha256(cbor2.dumps(array)).digest() == raw("transcript", "advanced")


@pytest.mark.parametrize(("name", "fields"), SHOWN.items())
def test_the_documentation_shows_the_vectors(name: str, fields: tuple[str, ...]) -> None:
    text = "".join(DOCUMENT.read_text(encoding="utf-8").split())

    missing = [field for field in fields if recorded(name)[field] not in text]

    assert not missing
