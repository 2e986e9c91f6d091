"""Sign a manifest only for a document that says exactly what the register and the request say."""

from dataclasses import dataclass

from kiosk.documents.reading import UnreadablePdf, read_pages
from kiosk.documents.render import SIDES_A_SHEET
from kiosk.municipality.office import Office
from kiosk.municipality.registry import Snapshot
from kiosk.municipality.signer.claim import Claim
from kiosk.municipality.signer.expected import expected_document
from kiosk.municipality.signer.objections import Objection
from kiosk.municipality.signer.pages import first_objection
from kiosk.municipality.signer.register import look_up
from kiosk.protocol.channel.envelope import SignatureKey
from kiosk.protocol.manifest import seal_hash, sign_manifest
from kiosk.protocol.messages.issuing import Manifest
from kiosk.protocol.sealing import document_digest


@dataclass(frozen=True, slots=True)
class SignedManifest:
    """A manifest and its signed form."""

    manifest: Manifest
    encoded: bytes


class DocumentSigner:
    """Holds the key that manifests are signed with; gives a signature or an objection."""

    def __init__(self, office: Office, key: SignatureKey) -> None:
        self._office = office
        self._key = key

    def sign(self, document: bytes, claim: Claim, snapshot: Snapshot) -> SignedManifest | Objection:
        """The signed manifest of `document`, read back page by page and compared with `snapshot`."""
        finding = look_up(snapshot, claim)
        if isinstance(finding, Objection):
            return finding
        try:
            pages = read_pages(document)
        except UnreadablePdf:
            return Objection.UNREADABLE
        facts = claim.row.facts
        furniture = self._office.furniture(facts.issued_on, claim.row.serial, facts.printer_profile)
        expected = expected_document(claim, furniture, finding, self._office.profile.juminhyo_form)
        objection = first_objection(pages, expected)
        if objection is not None:
            return objection
        manifest = self._manifest(document, len(pages) // SIDES_A_SHEET, claim)
        return SignedManifest(manifest, sign_manifest(manifest, self._key.signer, self._key.key_id))

    def _manifest(self, document: bytes, sheets: int, claim: Claim) -> Manifest:
        row = claim.row
        facts = row.facts
        return Manifest(
            municipality=self._office.profile.code,
            digest=facts.key.digest,
            line=facts.key.line,
            kind=claim.kind,
            subject=claim.card.subject(claim.session),
            document_sha256=document_digest(document),
            sheets=sheets,
            seal_ids=(),
            seal_hash=seal_hash(row.seed, ()),
            settlement=row.settlement,
            serial=row.serial,
            fee=facts.fee,
            data_version=facts.data_version,
            data_time=facts.data_time,
        )
