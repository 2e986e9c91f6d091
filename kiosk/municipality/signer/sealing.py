"""Sealing a bare document that was found right: with the keys of its day, under one signature."""

from dataclasses import dataclass
from functools import partial

from kiosk.documents.protection import Protection
from kiosk.documents.reading import PageReading
from kiosk.documents.sealing import PaperFacts, PaperSigner, SealedPaper, seal_paper
from kiosk.municipality.office import Office
from kiosk.municipality.seal_keys import SealKey
from kiosk.municipality.signer.claim import Claim
from kiosk.municipality.signer.register import RegisterFinding
from kiosk.protocol.identifiers import SealHash, SealId
from kiosk.protocol.messages.base import encode
from kiosk.protocol.paper import dual_signature
from kiosk.protocol.paper.dual_signature import DualSignature
from kiosk.protocol.paper.record import RECORD_AAD, PaperRecord, sign_record


@dataclass(frozen=True, slots=True, repr=False)
class ApprovedPaper:
    """What the signer found right, and what has to be added to it before anything leaves."""

    bare: tuple[PageReading, ...]
    protection: Protection
    signature: DualSignature
    """Of the record; kept in the ledger."""
    seal_ids: tuple[SealId, ...]
    seal_hash: SealHash


@dataclass(frozen=True, slots=True, repr=False)
class Bare:
    """The bare bytes and what was read in them."""

    pdf: bytes
    pages: tuple[PageReading, ...]


def approve(
    bare: Bare,
    claim: Claim,
    finding: RegisterFinding,
    office: Office,
    key: SealKey,
    kept: DualSignature | None,
) -> ApprovedPaper:
    """Seal every sheet.

    Raises NotAuthentic if `kept` was made over another record, TextTooLong if a back cannot hold its sheet.
    """
    sign = partial(_signed, key=key, kept=kept)
    sealed = seal_paper(
        bare.pdf, bare.pages, _facts(claim, finding, office), PaperSigner(key, key.lattice_public, sign)
    )
    return ApprovedPaper(
        bare=bare.pages,
        protection=_protection(sealed, claim, office),
        signature=sealed.signature,
        seal_ids=tuple(sheet.seal_id for sheet in sealed.sheets),
        seal_hash=sealed.record.seal_hash,
    )


def _signed(record: PaperRecord, key: SealKey, kept: DualSignature | None) -> DualSignature:
    if kept is None:
        return sign_record(record, key)
    dual_signature.verify(kept, encode(record), key.paired, key.lattice_public, RECORD_AAD)
    return kept


def _facts(claim: Claim, finding: RegisterFinding, office: Office) -> PaperFacts:
    row = claim.row
    return PaperFacts(
        municipality=office.profile.code,
        kind=claim.kind,
        serial=row.serial,
        issued_on=row.facts.issued_on,
        seed=row.seed,
        withheld=finding.withheld,
    )


def _protection(sealed: SealedPaper, claim: Claim, office: Office) -> Protection:
    return Protection(
        guard=office.guards[claim.row.facts.printer_profile],
        check_at=office.check_at,
        serial=claim.row.serial,
        sheets=tuple(sheet.protection for sheet in sealed.sheets),
    )
