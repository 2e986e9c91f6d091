"""The manifest of one document: signed by the municipality's signer, checked whole by the terminal.

The signature stands for itself, outside of any session: with the signed request it is the evidence on
which a municipality may be stopped. Neither holds citizen data.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol import cose
from kiosk.protocol.identifiers import KeyId, RequestDigest, SealHash, Subject, labelled_digest
from kiosk.protocol.limits import SEAL_HASH_BYTES
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.issuing import Manifest
from kiosk.protocol.messages.relaying import IssueMark
from kiosk.protocol.sealing import document_digest
from kiosk.protocol.trusted_keys import TrustedKey, verify_by_one_of

MANIFEST_AAD = b"kiosk-manifest/1"


class Discrepancy(StrEnum):
    """What a manifest says otherwise than the session that it arrived in; the values are log vocabulary."""

    MUNICIPALITY = "municipality"
    REQUEST = "request"
    LINE = "line"
    KIND = "kind"
    SUBJECT = "subject"
    FEE = "fee"
    DOCUMENT = "document"
    SEALS = "seals"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class ExpectedManifest:
    """What the session ordered, as the terminal itself knows it."""

    municipality: MunicipalityCode
    digest: RequestDigest
    line: int
    kind: CertificateKind
    subject: Subject
    fee: Yen


def sign_manifest(manifest: Manifest, signer: cose.MessageSigner, key_id: KeyId) -> bytes:
    """The manifest as it travels: a COSE_Sign1 by the municipality's signer."""
    return cose.sign(encode(manifest), signer, key_id, MANIFEST_AAD)


def verify_manifest(signed: bytes, keys: Iterable[TrustedKey], at: datetime) -> Manifest:
    """The manifest, if the municipality signed it.

    Raises NotAuthentic or ProtocolViolation.
    """
    return decode(Manifest, verify_by_one_of(keys, signed, MANIFEST_AAD, at))


def check_manifest(
    manifest: Manifest, expected: ExpectedManifest, document: bytes | memoryview, mark: IssueMark | None
) -> tuple[Discrepancy, ...]:
    """Message 13: every way in which manifest, document and mark differ from what was ordered.

    Only where this is empty may anything be printed. `mark` is what travelled beside the box.
    """
    agreements = {
        Discrepancy.MUNICIPALITY: manifest.municipality == expected.municipality,
        Discrepancy.REQUEST: manifest.digest == expected.digest,
        Discrepancy.LINE: manifest.line == expected.line,
        Discrepancy.KIND: manifest.kind is expected.kind,
        Discrepancy.SUBJECT: manifest.subject == expected.subject,
        Discrepancy.FEE: manifest.fee == expected.fee,
        Discrepancy.DOCUMENT: manifest.document_sha256 == document_digest(document),
        Discrepancy.SEALS: is_sealed_as_said(manifest),
        Discrepancy.MARK: mark == mark_of(manifest),
    }
    return tuple(discrepancy for discrepancy, agrees in agreements.items() if not agrees)


def is_sealed_as_said(manifest: Manifest) -> bool:
    """Whether there is no paper seal, or one a sheet, all different."""
    ids = manifest.seal_ids
    return len(ids) in {0, manifest.sheets} and len(set(ids)) == len(ids)


def mark_of(manifest: Manifest) -> IssueMark:
    """What travels beside the box and stays at the center."""
    return IssueMark(seal_hash=manifest.seal_hash, settlement=manifest.settlement)


def seal_hash(salt: bytes, seals: Iterable[bytes]) -> SealHash:
    """16 bytes over the paper seals of a line and a salt that only the municipality knows."""
    return SealHash(labelled_digest("kiosk-seal-hash/1", salt, list(seals))[:SEAL_HASH_BYTES])
