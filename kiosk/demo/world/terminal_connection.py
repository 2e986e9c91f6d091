"""What a terminal of the demo reaches the center with; makes one link for each session."""

from pathlib import Path

from kiosk.demo.world.cable import Cable
from kiosk.domain.printers import GENERIC_PRINTER
from kiosk.protocol.directory import Directory
from kiosk.protocol.identifiers import TerminalId
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog
from kiosk.runtime.tls.client import PeerClient
from kiosk.terminal.link.calls import CenterCalls
from kiosk.terminal.link.identity import TerminalIdentity
from kiosk.terminal.link.outbox import Outbox
from kiosk.terminal.link.reporter import OutcomeReporter
from kiosk.terminal.link.session_link import SessionLink


class TerminalConnection:
    """One terminal's connection; outcomes are reported from `outbox` until they are acknowledged."""

    def __init__(
        self,
        peer: PeerClient,
        terminal: TerminalId,
        directory: Directory,
        outbox: Path,
        clock: Clock,
        log: EventLog,
    ) -> None:
        self._terminal = terminal
        self._directory = directory
        self._clock = clock
        self._log = log
        self.cable = Cable(peer)
        self._calls = CenterCalls(self.cable, log)
        self._reporter = OutcomeReporter(Outbox(outbox), self._calls)
        self._reporter.start()

    def session_link(self) -> SessionLink:
        """Make the link of one session."""
        return SessionLink(
            self._calls,
            self._directory,
            TerminalIdentity(self._terminal, GENERIC_PRINTER),
            self._reporter.report,
            self._clock,
            self._log,
        )

    def close(self) -> None:
        """Send what is left to report, as best it can, and close the connections."""
        self._reporter.stop()
        self.cable.close()
