"""From the claim and what the register says to what has to stand on the paper."""

from kiosk.documents.content import SheetFurniture, TrueSizePicture
from kiosk.domain.certificates import CertificateKind
from kiosk.domain.municipalities import JuminhyoForm
from kiosk.domain.residents import RegisteredSeal
from kiosk.domain.taxes import TaxRecord, fiscal_year_issued_on
from kiosk.municipality.registry import KosekiRecord
from kiosk.municipality.signer.claim import Claim
from kiosk.municipality.signer.pages import ExpectedDocument
from kiosk.municipality.signer.passages import (
    ExpectedText,
    fuhyo_text,
    inkan_text,
    juminhyo_text,
    kisai_jiko_text,
    koseki_text,
    nozei_text,
    tax_text,
)
from kiosk.municipality.signer.register import RegisterFinding


def expected_document(
    claim: Claim, furniture: SheetFurniture, finding: RegisterFinding, form: JuminhyoForm
) -> ExpectedDocument:
    """What has to stand on the paper. Raises ValueError for a finding that lacks what its kind speaks of."""
    seal = finding.seal
    imprint = None if seal is None else TrueSizePicture(seal.imprint_png, seal.width_mm, seal.height_mm)
    return ExpectedDocument(furniture, _expected_text(claim, finding, form), imprint)


def _expected_text(claim: Claim, finding: RegisterFinding, form: JuminhyoForm) -> ExpectedText:
    kind, extent, items = claim.kind, claim.extent, claim.items
    match kind, finding:
        case CertificateKind.JUMINHYO, _:
            text: ExpectedText = juminhyo_text(finding, form, extent, items)
        case CertificateKind.KISAI_JIKO, _:
            text = kisai_jiko_text(finding, items)
        case CertificateKind.INKAN, RegisterFinding(seal=RegisteredSeal() as seal):
            text = inkan_text(finding, seal)
        case CertificateKind.NOZEI, _:
            year = fiscal_year_issued_on(claim.row.facts.issued_on)
            text = nozei_text(finding, year, finding.accounts)
        case CertificateKind.KOSEKI, RegisterFinding(koseki=KosekiRecord() as record):
            text = koseki_text(record, claim.residents, extent)
        case CertificateKind.KOSEKI_FUHYO, RegisterFinding(koseki=KosekiRecord() as record):
            text = fuhyo_text(record, claim.residents, extent, items)
        case _, RegisterFinding(tax=TaxRecord() as tax):
            text = tax_text(kind, finding, tax)
        case _:
            raise ValueError("a finding without what its kind speaks of reached the comparison")
    return text
