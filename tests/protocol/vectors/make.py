"""Writes the test vectors anew: `python -m tests.protocol.vectors.make`.

All keys here are counted up from zero: they protect nothing. What is random by nature, an HPKE
encapsulation, is recorded once in `recorded-box.json` and only opened; so are an authority's answers about
cards, with its certificate, in `recorded-revocation.json`.
"""

import json
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.printers import GENERIC_PRINTER
from kiosk.protocol import cose, transcript
from kiosk.protocol.cose import Algorithm
from kiosk.protocol.hybrid_keys import HpkePrivateKey
from kiosk.protocol.identifiers import Nonce, Salt, SessionId, SettlementId, TerminalId, Transcript, key_id
from kiosk.protocol.legs import Leg
from kiosk.protocol.manifest import seal_hash
from kiosk.protocol.messages.base import encode
from kiosk.protocol.messages.greeting import Hello
from kiosk.protocol.messages.ordering import Application, LinePart
from kiosk.protocol.messages.relaying import LineOutcome, Outcome
from kiosk.protocol.padding import pad
from kiosk.protocol.sealing import Place, encrypt_body
from kiosk.protocol.session_keys import SessionPublicKeys
from kiosk.protocol.statement import STATEMENT_AAD, Statement
from tests.protocol.vectors.terminal import terminal_vector
from tests.protocol.vectors.when import WHEN

FOLDER = Path(__file__).parent
CITY = MunicipalityCode("999997")
SESSION = SessionId(bytes(range(16)))
ED25519_SEED = bytes(range(32))
HPKE_SEED = bytes(range(96))
CONTENT_KEY = bytes(range(32, 64))
CARD_SCALAR = 20261121
PLACE = Place(Leg.APPLICATION, SESSION, Transcript(bytes(range(64, 96))))

Vectors = dict[str, dict[str, str | int | list[int]]]


def signature_vector() -> dict[str, str | int | list[int]]:
    key = Ed25519PrivateKey.from_private_bytes(ED25519_SEED)
    public = key.public_key().public_bytes_raw()
    header = cose.protected_header(Algorithm.EDDSA, key_id(public))
    aad, payload = b"made-up-purpose/1", b"made-up payload"
    return {
        "private_key": ED25519_SEED.hex(),
        "public_key": public.hex(),
        "key_id": key_id(public).hex(),
        "external_aad": aad.hex(),
        "payload": payload.hex(),
        "protected": header.hex(),
        "sig_structure": cose.sig_structure(header, aad, payload).hex(),
        "sign1": cose.sign(payload, key, key_id(public), aad).hex(),
    }


def statement_vector() -> dict[str, str | int | list[int]]:
    public = SessionPublicKeys(
        Ed25519PrivateKey.from_private_bytes(ED25519_SEED).public_key().public_bytes_raw(),
        HpkePrivateKey.from_seed(HPKE_SEED).public.encoded,
    )
    statement = Statement(
        center_nonce=Nonce(b"\xc0" * 32),
        municipal_nonce=Nonce(b"\xd0" * 32),
        municipality=CITY,
        terminal=TerminalId("terminal-1.shop.example"),
        session=SESSION,
        session_keys=public.digest,
    )
    payload = encode(statement)
    to_sign = {
        algorithm: cose.sig_structure(cose.protected_header(algorithm), STATEMENT_AAD, payload)
        for algorithm in (Algorithm.RS256, Algorithm.ES384)
    }
    card = ec.derive_private_key(CARD_SCALAR, ec.SECP384R1())
    der = card.sign(to_sign[Algorithm.ES384], ec.ECDSA(hashes.SHA384(), deterministic_signing=True))
    signature = b"".join(part.to_bytes(48, "big") for part in decode_dss_signature(der))
    return {
        "session_signing_key": public.signing.hex(),
        "session_sealing_key": public.sealing.hex(),
        "session_keys": public.digest.hex(),
        "statement": payload.hex(),
        "digest": statement.digest.hex(),
        "to_be_signed_rs256": to_sign[Algorithm.RS256].hex(),
        "to_be_signed_es384": to_sign[Algorithm.ES384].hex(),
        "es384_private_scalar": CARD_SCALAR,
        "es384_signature": signature.hex(),
    }


def sealing_vector() -> dict[str, str | int | list[int]]:
    head, attachment = b"made-up head", b"made-up attachment"
    padded = pad(head, attachment, PLACE.leg.buckets)
    return {
        "leg": PLACE.leg.value,
        "session": SESSION.hex(),
        "transcript": PLACE.transcript.hex(),
        "binding": PLACE.binding.hex(),
        "head": head.hex(),
        "attachment": attachment.hex(),
        "padded_without_trailing_zeros": padded.rstrip(b"\0").hex(),
        "padded_size": len(padded),
        "content_key": CONTENT_KEY.hex(),
        "body": encrypt_body(CONTENT_KEY, padded, PLACE).hex(),
    }


def transcript_vector() -> dict[str, str | int | list[int]]:
    opening = transcript.opening(SESSION, b"made-up ready")
    after = transcript.advance(opening, b"made-up open")
    fees = [200, 300]
    digest = transcript.request_digest(after, list(map(Yen, fees)), WHEN)
    return {
        "session": SESSION.hex(),
        "signed_ready": b"made-up ready".hex(),
        "opening": opening.hex(),
        "signed_message": b"made-up open".hex(),
        "advanced": after.hex(),
        "fees": fees,
        "expires_at": int(WHEN.timestamp()),
        "request_digest": digest.hex(),
        "after_quote": transcript.after_quote(digest).hex(),
        "seal_hash_of_salt_zero_and_no_seals": seal_hash(bytes(32), ()).hex(),
    }


OUTCOME = Outcome(
    settlement=SettlementId(bytes(range(16, 32))),
    municipality=CITY,
    outcome=LineOutcome.PRINTED,
    kind=CertificateKind.JUMINHYO,
    fee=200,
    sequence=7,
)


def message_vector() -> dict[str, str | int | list[int]]:
    line = LinePart(
        kind=CertificateKind.JUMINHYO,
        extent=Extent.SETAI_ICHIBU,
        persons=(0, 2),
        items=(Item.HONSEKI, Item.TSUZUKIGARA),
    )
    application = Application(
        sequence=2,
        session=SESSION,
        salt=Salt(b"\xa0" * 32),
        offer=b"\xb0" * 32,
        lines=(line,),
        printer_profile=GENERIC_PRINTER,
    )
    return {
        "hello": encode(Hello(session=SESSION, municipality=CITY, card=None)).hex(),
        "application": encode(application).hex(),
        "outcome": encode(OUTCOME).hex(),
    }


def vectors() -> Vectors:
    """All reproducible vectors by the name of their file."""
    return {
        "signature": signature_vector(),
        "statement": statement_vector(),
        "sealing": sealing_vector(),
        "transcript": transcript_vector(),
        "messages": message_vector(),
        "terminal": terminal_vector(OUTCOME),
    }


def main() -> None:
    for name, vector in vectors().items():
        (FOLDER / f"{name}.json").write_text(json.dumps(vector, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
