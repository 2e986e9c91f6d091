"""Documents as the renderer gives them, with what they are claimed to be; and pages taken apart again."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from io import BytesIO

from pypdf import PdfReader, PdfWriter

from kiosk.demo.cities.characters import Character
from kiosk.documents.content import CertificateContent, SheetFurniture
from kiosk.documents.render import draft as lay_out
from kiosk.documents.render import render
from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.money import Yen
from kiosk.domain.printers import GENERIC_PRINTER
from kiosk.domain.residents import ResidentId
from kiosk.municipality.applicants import holder_of
from kiosk.municipality.entitlement import Applicant
from kiosk.municipality.issuing.chosen import ChosenLine, content_of
from kiosk.municipality.ledger import LedgerRow, LineFacts, LineKey
from kiosk.municipality.signer import ApprovedPaper, Claim, Objection, SignedManifest
from kiosk.protocol.identifiers import RequestDigest, SessionId
from kiosk.protocol.paper.dual_signature import DualSignature
from tests.municipality.made_up_city import MadeUpCity, card_of

ALL_ITEMS = frozenset({Item.TSUZUKIGARA, Item.HONSEKI, Item.KOJIN_BANGO})


@dataclass(frozen=True)
class Draft:
    """A finished PDF and the claim under which it goes to the signer."""

    pdf: bytes
    claim: Claim
    content: CertificateContent

    def showing(self, pdf: bytes) -> "Draft":
        """The same claim over other bytes."""
        return replace(self, pdf=pdf)


def applicant(city: MadeUpCity, character: Character) -> Applicant:
    with city.registry.snapshot() as snapshot:
        found = holder_of(snapshot, card_of(character).certificate.card_hash, city.clock.now())
    assert isinstance(found, Applicant)
    return found


def household_line(city: MadeUpCity, character: Character, items: frozenset[Item] = ALL_ITEMS) -> ChosenLine:
    members = applicant(city, character).record.household.members
    residents = tuple(person.resident_id for person in members)
    return ChosenLine(CertificateKind.JUMINHYO, Extent.SETAI_ZENIN, residents, items)


def inkan_line(character: Character) -> ChosenLine:
    residents: tuple[ResidentId, ...] = (character.resident_id,)
    return ChosenLine(CertificateKind.INKAN, Extent.HONNIN, residents, frozenset())


def drafted(city: MadeUpCity, character: Character, chosen: ChosenLine) -> Draft:
    content = content_of(chosen, applicant(city, character), city.profile.juminhyo_form)
    claim = claimed(city, character, chosen)
    furniture = furniture_of(city, claim.row)
    return Draft(render(content, furniture).pdf, claim, content)


def furniture_of(city: MadeUpCity, row: LedgerRow) -> SheetFurniture:
    """What the sheets of the line in that row carry."""
    return city.office.furniture(row.facts.issued_on, row.serial, row.facts.printer_profile)


def claimed(city: MadeUpCity, character: Character, chosen: ChosenLine) -> Claim:
    card = card_of(character).certificate
    with city.registry.snapshot() as snapshot:
        linkage = snapshot.linkage
    digest = RequestDigest(hashlib.sha256(f"{character}{chosen}".encode()).digest())
    row = city.ledger.claim(
        LineFacts(
            key=LineKey(digest, 0),
            card=card.card_hash,
            kind=chosen.kind,
            fee=Yen(300),
            issued_on=city.clock.now().date(),
            not_after=city.clock.now() + timedelta(minutes=1),
            data_version=linkage.version,
            data_time=linkage.linked_at,
            printer_profile=GENERIC_PRINTER,
            terminal_certificate=bytes(32),
        ),
        copies_per_day=10,
    )
    assert row is not None
    session = SessionId(digest[:16])
    return Claim(session, card, chosen.kind, chosen.extent, chosen.residents, chosen.items, row)


def verdict(city: MadeUpCity, draft: Draft) -> ApprovedPaper | Objection:
    with city.registry.snapshot() as snapshot:
        return city.signer.approve(draft.pdf, draft.claim, snapshot, None)


@dataclass(frozen=True)
class Finished:
    """A protected PDF, what was approved for it, and what the signer said to it."""

    pdf: bytes
    paper: ApprovedPaper
    signed: SignedManifest | Objection


def finished(city: MadeUpCity, draft: Draft, kept: DualSignature | None = None) -> Finished:
    """A right draft taken all the way."""
    with city.registry.snapshot() as snapshot:
        paper = city.signer.approve(draft.pdf, draft.claim, snapshot, kept)
    assert isinstance(paper, ApprovedPaper), paper
    laid_out = lay_out(draft.content, furniture_of(city, draft.claim.row))
    pdf = laid_out.protected(paper.protection)
    return Finished(pdf, paper, city.signer.sign(pdf, draft.claim, paper))


def bound(pdfs: Sequence[bytes], pages: Sequence[tuple[int, int]]) -> bytes:
    """A PDF of the pages named by (document, page), in that order."""
    readers = [PdfReader(BytesIO(pdf)) for pdf in pdfs]
    writer = PdfWriter()
    for document, page in pages:
        writer.add_page(readers[document].pages[page])
    target = BytesIO()
    writer.write(target)
    return target.getvalue()
