"""How long the certificate holds that lets this terminal in at the center."""

from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509

from kiosk.terminal.doctor.finding import Finding

_WHAT = "machine.certificate"
_RENEWED_AT = timedelta(days=30)
_GRACE = timedelta(days=7)
"""A night or two may be missed before somebody has to look."""


def own_certificate(path: Path, now: datetime) -> Finding:
    """Well until it should have been renewed a week ago."""
    try:
        end = x509.load_pem_x509_certificate(path.read_bytes()).not_valid_after_utc
    except (OSError, ValueError) as error:
        return Finding(
            _WHAT, ok=False, finding=f"{path}: {error}", remedy="enrol this terminal: kiosk terminal enrol"
        )
    finding = f"valid until {end:%Y-%m-%d}"
    if end <= now:
        return Finding(
            _WHAT,
            ok=False,
            finding=finding,
            remedy="move key and certificate away and enrol anew: kiosk terminal enrol",
        )
    if end - now < _RENEWED_AT - _GRACE:
        return Finding(
            _WHAT,
            ok=False,
            finding=f"{finding}; it was not renewed",
            remedy="systemctl status kiosk-renew.timer, or stop the terminal and run kiosk terminal renew",
        )
    return Finding(_WHAT, ok=True, finding=finding)
