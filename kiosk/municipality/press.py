"""What certificates are made with: the press of the documents, or one that a trial judges the rest by."""

from typing import Protocol

from kiosk.documents.content import CertificateContent, SheetFurniture
from kiosk.documents.protection import Protection
from kiosk.documents.render import Draft, draft
from kiosk.documents.trial import sheets_needed


class Drafted(Protocol):
    """A certificate that is laid out; a city's press gives a `Draft`."""

    @property
    def sheets(self) -> int:
        """Sheets of paper."""
        ...

    def bare(self) -> bytes:
        """The document that the signer judges."""
        ...

    def protected(self, protection: Protection) -> bytes:
        """The document that leaves. Raises TextTooLong."""
        ...


class Press(Protocol):
    """Sets content on sheets; the same arguments always give the same bytes.

    Both methods raise `kiosk.documents.errors.NotPrintable` for what cannot be set exactly as registered.
    """

    def draft(self, content: CertificateContent, furniture: SheetFurniture) -> Drafted:
        """The certificate laid out, to be painted bare for the signer and then protected."""
        ...

    def sheets_needed(self, content: CertificateContent, furniture: SheetFurniture) -> int:
        """How many sheets it will have, and that each of their backs can hold its front."""
        ...


class CertificatePress:
    """The press of every city: `kiosk.documents`."""

    def draft(self, content: CertificateContent, furniture: SheetFurniture) -> Draft:
        """See `Press.draft`."""
        return draft(content, furniture)

    def sheets_needed(self, content: CertificateContent, furniture: SheetFurniture) -> int:
        """See `Press.sheets_needed`."""
        return sheets_needed(content, furniture)


CERTIFICATE_PRESS = CertificatePress()
