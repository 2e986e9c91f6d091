"""The ports of one session in the shop, put together from the terminal's settings."""

from collections.abc import Callable
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
from kiosk.terminal.ports import Closure
from kiosk.terminal.printer_lock import certificate_printer_lock
from kiosk.terminal.receipt_opening import open_receipt_printer
from kiosk.terminal.service_settings import hours_of
from kiosk.terminal.staff.closure import closure_file, present_closure
from kiosk.terminal.till.client import TillClient
from kiosk.terminal.trusted_directory import read_directory


class SessionDevices:
    """The ports of one visit after another in this process, over parts that are put together once.

    Before `open` no device is touched: a process that stands by leaves all of them to the one in front.
    """

    def __init__(
        self, settings: Settings, folder: Path, directory: Directory, clock: Clock, log: EventLog
    ) -> None:
        """`folder` is where the settings file lies.

        Raises what is wrong with the configuration: AnchorsRefused, CredentialsUnusable,
        PrinterConfigurationError, ReceiptPrinterMisconfigured, ServiceTermsRefused, SlipFontError.
        """
        self._settings = settings
        self._log = log
        self._receipts = open_receipt_printer(settings, folder, clock)
        self._printer = read_printer_settings(settings, folder)
        self._hours = hours_of(settings, clock)
        self._new_link = _session_links(settings, directory, clock, log)
        self._examine = CertificateExaminer(card_trust_of(settings), clock)
        self._till: TillClient | None = None

    def open(self) -> SessionPorts:
        """Fresh ports. Needs an application of Qt for the voice. Raises RecordingMissing."""
        self.close()
        settings = self._settings
        speaker = open_speaker(self._log)
        self._till = TillClient(settings.path("till.socket"))
        return SessionPorts(
            card=open_pcsc_reader(
                self._examine,
                settings.text("card.reader") or None,
                heeds_pads=settings.flag("card.pad"),
                log=self._log,
            ),
            link=self._new_link(),
            printer=IppPrinter(self._printer, certificate_printer_lock(settings)),
            till=self._till,
            speaker=speaker,
            receipts=self._receipts,
            hours=self._hours,
        )

    def closure(self) -> Closure | None:
        """Why staff took the machine out of service; None while it is open."""
        return present_closure(closure_file(self._settings))

    def close(self) -> None:
        """Leave the till; reader and link are closed by the session that used them."""
        till, self._till = self._till, None
        if till is not None:
            till.close()


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


def _session_links(
    settings: Settings, directory: Directory, clock: Clock, log: EventLog
) -> Callable[[], SessionLink]:
    credentials = TlsCredentials.of(settings)
    calls = CenterCalls(PeerClient(settings.text("center.address"), credentials), log)
    key = TlsPrivateKey.load(credentials)
    identity = _identity(settings, key)
    return lambda: SessionLink(calls, directory, identity, clock, log)


def _identity(settings: Settings, key: TlsPrivateKey) -> TerminalIdentity:
    return TerminalIdentity(
        TerminalId(settings.text("terminal.id")),
        PrinterProfileId(settings.text("printer.profile")),
        thumbprint(key.certificate_der),
    )
