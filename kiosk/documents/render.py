"""From content to a finished certificate: lay out and check everything, then paint."""

from dataclasses import dataclass

from kiosk.documents.certificate_font import certificate_font
from kiosk.documents.content import CertificateContent, SheetFurniture
from kiosk.documents.forms.choice import form_of
from kiosk.documents.forms.sheet import assemble
from kiosk.documents.protection import Protection, protected_pages
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.documents.typesetting.marks import Page
from kiosk.documents.typesetting.painting import DocumentInformation, paint

SIDES_A_SHEET = 2


@dataclass(frozen=True, slots=True, repr=False)
class RenderedCertificate:
    """A PDF whose pages are front and back of each sheet in turn, and how many sheets of paper it needs."""

    pdf: bytes
    sheets: int


@dataclass(frozen=True, slots=True, repr=False)
class Draft:
    """A certificate that is laid out: its bare pages, which the signer judges, and what they become."""

    pages: tuple[Page, ...]
    information: DocumentInformation

    @property
    def sheets(self) -> int:
        """Sheets of paper."""
        return len(self.pages) // SIDES_A_SHEET

    def bare(self) -> bytes:
        """The PDF without protection, for the signer's eyes alone."""
        return paint(self.pages, self.information, certificate_font(), compressed=False)

    def protected(self, protection: Protection) -> bytes:
        """The finished PDF; the same protection always gives the same bytes. Raises TextTooLong."""
        compositor = Compositor(certificate_font().registered_face)
        pages = protected_pages(compositor, self.pages, protection)
        return paint(pages, self.information, certificate_font())


def draft(content: CertificateContent, furniture: SheetFurniture) -> Draft:
    """Lay the certificate out.

    Raises NotPrintable (GlyphMissing, TextTooLong, ImprintUnusable) before anything is painted if it cannot
    be set exactly as registered; ValueError for an unusable 公印; FontsMissing or FontsChanged.
    """
    compositor = Compositor(certificate_font().registered_face)
    wording, fronts = form_of(compositor, content)
    pages = assemble(compositor, wording, fronts, furniture)
    information = DocumentInformation(
        title=wording.title,
        author=furniture.mayor_title,
        subject=furniture.serial,
        keywords=furniture.printer_profile,
        created_on=furniture.issued_on,
    )
    return Draft(pages, information)


def render(content: CertificateContent, furniture: SheetFurniture) -> RenderedCertificate:
    """The bare certificate; the same arguments always give the same bytes. Raises what `draft` raises."""
    drafted = draft(content, furniture)
    pdf = paint(drafted.pages, drafted.information, certificate_font())
    return RenderedCertificate(pdf, sheets=drafted.sheets)
