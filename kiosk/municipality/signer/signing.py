"""Sign a manifest only for a document that says exactly what the register and the request say."""

from dataclasses import dataclass

from kiosk.documents.errors import UnreadablePdf
from kiosk.documents.reading import read_pages
from kiosk.municipality.office import Office
from kiosk.municipality.registry import Snapshot
from kiosk.municipality.seal_keys import SealKeyring
from kiosk.municipality.signer.claim import Claim
from kiosk.municipality.signer.expected import expected_document
from kiosk.municipality.signer.finished import finished_objection
from kiosk.municipality.signer.objections import Objection
from kiosk.municipality.signer.pages import first_objection
from kiosk.municipality.signer.register import look_up
from kiosk.municipality.signer.sealing import ApprovedPaper, Bare, approve
from kiosk.protocol.channel.envelope import SignatureKey
from kiosk.protocol.errors import NotAuthentic
from kiosk.protocol.manifest import sign_manifest
from kiosk.protocol.messages.issuing import Manifest
from kiosk.protocol.paper.dual_signature import DualSignature
from kiosk.protocol.sealing import document_digest


@dataclass(frozen=True, slots=True)
class SignedManifest:
    """A manifest and its signed form."""

    manifest: Manifest
    encoded: bytes


class DocumentSigner:
    """Holds the keys of seals and manifests; gives a signature or an objection."""

    def __init__(self, office: Office, key: SignatureKey, seal_keys: SealKeyring) -> None:
        self._office = office
        self._key = key
        self._seal_keys = seal_keys

    def approve(
        self, bare: bytes, claim: Claim, snapshot: Snapshot, kept: DualSignature | None
    ) -> ApprovedPaper | Objection:
        """The seals for a document, read page by page and compared with `snapshot`.

        `kept` is the signature of an earlier call for the same line. Raises TextTooLong if a back
        cannot hold its sheet.
        """
        finding = look_up(snapshot, claim)
        if isinstance(finding, Objection):
            return finding
        try:
            pages = read_pages(bare)
        except UnreadablePdf:
            return Objection.UNREADABLE
        facts = claim.row.facts
        furniture = self._office.furniture(facts.issued_on, claim.row.serial, facts.printer_profile)
        expected = expected_document(claim, furniture, finding, self._office.profile.juminhyo_form)
        objection = first_objection(pages, expected)
        if objection is not None:
            return objection
        key = self._seal_keys.of(facts.issued_on)
        try:
            return approve(Bare(bare, pages), claim, finding, self._office, key, kept)
        except NotAuthentic:
            return Objection.RECORD_CHANGED

    def sign(self, document: bytes, claim: Claim, paper: ApprovedPaper) -> SignedManifest | Objection:
        """The signed manifest of the finished `document`, read back whole and compared with `paper`."""
        try:
            pages = read_pages(document)
        except UnreadablePdf:
            return Objection.UNREADABLE
        objection = finished_objection(pages, paper)
        if objection is not None:
            return objection
        manifest = self._manifest(document, claim, paper)
        return SignedManifest(manifest, sign_manifest(manifest, self._key.signer, self._key.key_id))

    def _manifest(self, document: bytes, claim: Claim, paper: ApprovedPaper) -> Manifest:
        row = claim.row
        facts = row.facts
        return Manifest(
            municipality=self._office.profile.code,
            digest=facts.key.digest,
            line=facts.key.line,
            kind=claim.kind,
            subject=claim.card.subject(claim.session),
            document_sha256=document_digest(document),
            sheets=len(paper.seal_ids),
            seal_ids=paper.seal_ids,
            seal_hash=paper.seal_hash,
            settlement=row.settlement,
            serial=row.serial,
            fee=facts.fee,
            data_version=facts.data_version,
            data_time=facts.data_time,
        )
