"""What a shop decides about its printer."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.runtime.start import StartRefused

_DEFAULT_PORT = 631


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a printer may take, in seconds: `wait` for each sign of life, `total` for the exchange.

    Without the second, a printer that trickles one byte after the other would hold its caller for ever.
    """

    wait: float
    total: float


class PrinterConfigurationError(StartRefused):
    """The printer settings are impossible; the message names cause and remedy."""


def _not_an_address(uri: str) -> PrinterConfigurationError:
    return PrinterConfigurationError(
        f"printer uri {uri!r} is not of the form ipps://host:port/path; copy it from the printer's own pages"
    )


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a printer answers: an ipps or ipp URI taken apart."""

    uri: str
    host: str
    port: int
    path: str
    encrypted: bool

    @classmethod
    def parse(cls, uri: str) -> "Endpoint":
        """Take apart `ipps://host[:port]/path` or `ipp://...`; the port defaults to 631.

        Raises PrinterConfigurationError for any other URI.
        """
        try:
            parts = urlsplit(uri)
            port = _DEFAULT_PORT if parts.port is None else parts.port
        except ValueError as error:
            raise _not_an_address(uri) from error
        if parts.scheme not in {"ipps", "ipp"} or not parts.hostname or port == 0:
            raise _not_an_address(uri)
        return cls(uri, parts.hostname, port, parts.path or "/", parts.scheme == "ipps")


@dataclass(frozen=True, slots=True)
class PrinterSettings:
    """One IPP printer of a terminal. Times are in seconds.

    Raises PrinterConfigurationError for ipps without a pinned certificate, and for plain ipp where
    `allow_plain_ipp` does not permit it: documents would cross the shop's network unprotected.
    """

    uri: str
    pinned_certificate: Path | None = None
    """PEM file with exactly the certificate that the printer shows."""
    tray: str | None = None
    """media-source keyword of the tray with the certificate paper; None lets the printer choose by size."""
    allow_plain_ipp: bool = False
    """For peers on loopback only."""
    user_name: str = "kiosk"
    """Sent as requesting-user-name; the same for every citizen."""
    answer_timeout: float = 10.0
    """For one request without a document, in all."""
    document_timeout: float = 60.0
    """For each wait while the document is sent and answered; in all it may take `deadline`."""
    poll_interval: float = 0.25
    deadline: float = 300.0
    """For one document from sending to the last sheet; after it the job is cancelled."""
    cancel_grace: float = 20.0
    """How long a cancelled job may take to come to its end."""
    settle_time: float = 5.0
    """How long the sheet counters may lag behind the completion of the job."""
    contact_grace: float = 30.0
    """How long the printer may be silent while it prints."""

    def __post_init__(self) -> None:
        encrypted = self.endpoint.encrypted
        if encrypted and self.pinned_certificate is None:
            raise PrinterConfigurationError(
                f"printer {self.uri}: ipps needs the printer's certificate; save it as PEM and name the file "
                "in pinned_certificate"
            )
        if not encrypted and not self.allow_plain_ipp:
            raise PrinterConfigurationError(
                f"printer {self.uri}: plain ipp would send certificates unprotected; use its ipps:// uri"
            )

    @property
    def question(self) -> Patience:
        """For a request without a document."""
        return Patience(self.answer_timeout, self.answer_timeout)

    @property
    def delivery(self) -> Patience:
        """For a document and its answer; a printer may take it in as slowly as it prints."""
        return Patience(self.document_timeout, self.deadline)

    @property
    def endpoint(self) -> Endpoint:
        """The URI taken apart."""
        return Endpoint.parse(self.uri)
