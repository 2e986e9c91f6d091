"""What a terminal of the demo reaches the center with; makes one link for each session."""

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from kiosk.demo.world.cable import Cable
from kiosk.domain.printers import GENERIC_PRINTER
from kiosk.protocol.directory import Directory
from kiosk.protocol.identifiers import TerminalId
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog
from kiosk.runtime.tls.client import PeerClient
from kiosk.runtime.tls.credentials import thumbprint
from kiosk.runtime.tls.private_key import TlsPrivateKey
from kiosk.terminal.link.calls import CenterCalls
from kiosk.terminal.link.identity import TerminalIdentity
from kiosk.terminal.link.outcome_reporting import reporting
from kiosk.terminal.link.session_link import SessionLink


@dataclass(frozen=True, slots=True, repr=False)
class EnrolledTerminal:
    """A terminal's name and the key of its TLS certificate."""

    id: TerminalId
    key: TlsPrivateKey


class TerminalConnection:
    """One terminal's connection; outcomes are reported from `outbox` until they are acknowledged."""

    def __init__(
        self,
        peer: PeerClient,
        terminal: EnrolledTerminal,
        directory: Directory,
        outbox: Path,
        clock: Clock,
        log: EventLog,
    ) -> None:
        self._identity = TerminalIdentity(
            terminal.id, GENERIC_PRINTER, thumbprint(terminal.key.certificate_der)
        )
        self._directory = directory
        self._clock = clock
        self._log = log
        self.cable = Cable(peer, clock)
        self._calls = CenterCalls(self.cable, log)
        self._reporting = ExitStack()
        self.report = self._reporting.enter_context(reporting(outbox, self._calls, terminal.key))
        """Where the till tells what became of issued lines."""

    def session_link(self) -> SessionLink:
        """Make the link of one session."""
        return SessionLink(
            self._calls,
            self._directory,
            self._identity,
            self._clock,
            self._log,
        )

    def close(self) -> None:
        """Send what is left to report, as best it can, and close the connections."""
        self._reporting.close()
        self.cable.close()
