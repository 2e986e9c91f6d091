"""TLS to exactly one known printer: its certificate is pinned (docs/reference/printing.md, section 2)."""

import hmac
import ssl
from pathlib import Path

from kiosk.terminal.devices.printer.settings import PrinterConfigurationError


class PinnedTrust:
    """Trusts the one certificate in a PEM file and no authority.

    Printers sign their own certificates, often for a name that nobody uses to reach them; so the whole
    certificate is compared instead of its host name. Raises PrinterConfigurationError if the file cannot
    be used.
    """

    def __init__(self, certificate: Path) -> None:
        try:
            pem = certificate.read_text("ascii")
            self._expected = ssl.PEM_cert_to_DER_cert(pem)
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            self.context.check_hostname = False
            self.context.verify_mode = ssl.CERT_REQUIRED
            self.context.minimum_version = ssl.TLSVersion.TLSv1_2
            self.context.verify_flags |= ssl.VerifyFlags.VERIFY_X509_PARTIAL_CHAIN
            self.context.load_verify_locations(cadata=pem)
        except (OSError, ValueError) as error:
            raise PrinterConfigurationError(
                f"printer certificate {certificate} cannot be used ({error}); save the printer's certificate "
                "there as PEM"
            ) from error

    def accepts(self, certificate_der: bytes | None) -> bool:
        """Whether the printer showed exactly the pinned certificate."""
        return certificate_der is not None and hmac.compare_digest(certificate_der, self._expected)
