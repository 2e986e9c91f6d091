"""The ports of one session in the shop, put together from the terminal's settings."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from kiosk.domain.printers import PrinterProfileId
from kiosk.protocol.directory import Directory
from kiosk.protocol.identifiers import TerminalId
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog
from kiosk.runtime.settings import Settings
from kiosk.runtime.tls.client import PeerClient
from kiosk.runtime.tls.credentials import TlsCredentials, thumbprint
from kiosk.runtime.tls.private_key import TlsPrivateKey
from kiosk.terminal.card_trust import CertificateExaminer, card_trust_of
from kiosk.terminal.conductor import SessionPorts
from kiosk.terminal.devices.card.opening import open_pcsc_reader
from kiosk.terminal.devices.printer.described_settings import read_printer_settings
from kiosk.terminal.devices.printer.ipp.driver import IppPrinter
from kiosk.terminal.devices.speaker.opening import open_speaker
from kiosk.terminal.link.calls import CenterCalls
from kiosk.terminal.link.identity import TerminalIdentity
from kiosk.terminal.link.session_link import SessionLink
from kiosk.terminal.printer_lock import certificate_printer_lock
from kiosk.terminal.receipt_opening import open_receipt_printer
from kiosk.terminal.till.client import TillClient
from kiosk.terminal.trusted_directory import read_directory


@contextmanager
def open_session_ports(
    settings: Settings, folder: Path, directory: Directory, clock: Clock, log: EventLog
) -> Iterator[SessionPorts]:
    """Open everything that a session needs. `folder` is where the settings file lies.

    Needs an application of Qt for the voice. Raises what is wrong with the configuration:
    AnchorsRefused, CredentialsUnusable, PrinterConfigurationError, RecordingMissing,
    ReceiptPrinterMisconfigured, SlipFontError.
    """
    receipts = open_receipt_printer(settings, folder, clock)
    printer = IppPrinter(read_printer_settings(settings, folder), certificate_printer_lock(settings))
    link = _session_link(settings, directory, clock, log)
    examine = CertificateExaminer(card_trust_of(settings), clock)
    with closing(TillClient(settings.path("till.socket"))) as till:
        yield SessionPorts(
            card=open_pcsc_reader(
                examine, settings.text("card.reader") or None, heeds_pads=settings.flag("card.pad")
            ),
            link=link,
            printer=printer,
            till=till,
            speaker=open_speaker(log),
            receipts=receipts,
        )


def session_directory(settings: Settings, clock: Clock) -> Directory:
    """The municipal directory, whose number is kept: before the process is confined.

    Raises DirectoryRefused.
    """
    return read_directory(
        settings.path("directory.path"),
        settings.path("directory.keys"),
        settings.path("state.directory") / "directory-number",
        clock.now(),
    )


def _session_link(settings: Settings, directory: Directory, clock: Clock, log: EventLog) -> SessionLink:
    credentials = TlsCredentials.of(settings)
    calls = CenterCalls(PeerClient(settings.text("center.address"), credentials), log)
    key = TlsPrivateKey.load(credentials)
    return SessionLink(calls, directory, _identity(settings, key), clock, log)


def _identity(settings: Settings, key: TlsPrivateKey) -> TerminalIdentity:
    return TerminalIdentity(
        TerminalId(settings.text("terminal.id")),
        PrinterProfileId(settings.text("printer.profile")),
        thumbprint(key.certificate_der),
    )
