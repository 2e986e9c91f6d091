"""A certificate revocation list in a file that another program renews every day."""

from pathlib import Path

from cryptography import x509

from kiosk.runtime.live_file import LiveFile
from kiosk.runtime.log import EventLog
from kiosk.runtime.start import StartRefused


class CrlUnusable(StartRefused):
    """The list cannot be read; names the file, the cause and the remedy."""


class CrlFile:
    """Reads the list again when the file has changed.

    A file that cannot be read any more leaves the list that was read last: it runs out, and then refuses.
    """

    def __init__(self, path: Path, log: EventLog) -> None:
        """Raises CrlUnusable."""
        self._file = LiveFile(path, _read, log)

    def current(self) -> x509.CertificateRevocationList:
        """The newest list that could be read."""
        return self._file.current()


def _read(path: Path) -> x509.CertificateRevocationList:
    try:
        data = path.read_bytes()
        if data.startswith(b"-----"):
            return x509.load_pem_x509_crl(data)
        return x509.load_der_x509_crl(data)
    except (OSError, ValueError) as error:
        raise CrlUnusable(f"{path}: no readable revocation list; fetch it, PEM or DER") from error
