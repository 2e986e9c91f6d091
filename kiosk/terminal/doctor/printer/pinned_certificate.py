"""Which certificate is pinned, and how long it holds."""

from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes

from kiosk.terminal.doctor.finding import Finding

_WHAT = "printer.certificate"
_WARNING = timedelta(days=30)
_RENEW = "let the printer make a new certificate, then save that as printer.certificate"


def pinned_certificate(path: Path | None, now: datetime) -> Finding:
    """The pinned certificate's fingerprint and last day; not well from 30 days before its end."""
    if path is None:
        return Finding(
            _WHAT,
            ok=False,
            finding="none is pinned: documents cross the network unencrypted",
            remedy="use the printer's ipps:// address and save its certificate as printer.certificate",
        )
    try:
        certificate = x509.load_pem_x509_certificate(path.read_bytes())
    except (OSError, ValueError) as error:
        return Finding(
            _WHAT, ok=False, finding=f"{path}: {error}", remedy="save the printer's certificate there as PEM"
        )
    end = certificate.not_valid_after_utc
    fingerprint = certificate.fingerprint(hashes.SHA256()).hex(":")
    finding = f"SHA-256 {fingerprint}, valid until {end:%Y-%m-%d}"
    holds = now + _WARNING < end
    return Finding(_WHAT, ok=holds, finding=finding, remedy="" if holds else _RENEW)
