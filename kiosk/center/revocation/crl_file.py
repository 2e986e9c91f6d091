"""A certificate revocation list in a file that another program renews every day."""

from pathlib import Path
from threading import Lock

from cryptography import x509

from kiosk.runtime.start import StartRefused


class CrlUnusable(StartRefused):
    """The list cannot be read; names the file, the cause and the remedy."""


class CrlFile:
    """Reads the list again when the file has changed.

    A file that cannot be read any more leaves the list that was read last: it runs out, and then refuses.
    """

    def __init__(self, path: Path) -> None:
        """Raises CrlUnusable."""
        self._path = path
        self._lock = Lock()
        try:
            self._stamp = self._stamp_of_file()
            self._list = self._read()
        except (OSError, ValueError) as error:
            raise CrlUnusable(f"{path}: no readable revocation list; fetch it, PEM or DER") from error

    def current(self) -> x509.CertificateRevocationList:
        """The newest list that could be read."""
        with self._lock:
            try:
                stamp = self._stamp_of_file()
                if stamp != self._stamp:
                    self._list = self._read()
                    self._stamp = stamp
            except (OSError, ValueError):
                return self._list
            return self._list

    def _stamp_of_file(self) -> tuple[int, int, int]:
        status = self._path.stat()
        return status.st_mtime_ns, status.st_size, status.st_ino

    def _read(self) -> x509.CertificateRevocationList:
        data = self._path.read_bytes()
        if data.startswith(b"-----"):
            return x509.load_pem_x509_crl(data)
        return x509.load_der_x509_crl(data)
