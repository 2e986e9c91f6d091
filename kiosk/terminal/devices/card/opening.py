"""Puts a card reader together: the one over PC/SC, or one over any other transport."""

from kiosk.runtime.log import EventLog
from kiosk.terminal.devices.card.exchange import Trace, untraced
from kiosk.terminal.devices.card.findings import CertificateExamination
from kiosk.terminal.devices.card.monitor import PcscMonitor
from kiosk.terminal.devices.card.pcsc import PcscTransport
from kiosk.terminal.devices.card.profile import JPKI, CardProfile
from kiosk.terminal.devices.card.reader import JpkiCardReader
from kiosk.terminal.devices.card.transport import CardFailure, CardMonitor, ReaderBarred, Readers, Transport
from kiosk.terminal.devices.card.watchdog import WatchedTransport
from kiosk.terminal.devices.card.without_pad import WithoutPad
from kiosk.terminal.ports import CardProblem

PATIENCE_SECONDS = 4.0
"""How long a card may think about one command. No source tells how long a real card takes to sign
(docs/reference/card.md, section 12); a citizen who sees nothing happen for longer takes the card away."""


_NO_CARD = frozenset({CardProblem.TORN_OUT, CardProblem.READER_MISSING})
"""Where no card lies, and where no reader is that could power one."""


def open_pcsc_reader(
    examine: CertificateExamination,
    reader: str | None = None,
    patience: float = PATIENCE_SECONDS,
    trace: Trace = untraced,
    *,
    heeds_pads: bool = True,
    log: EventLog | None = None,
) -> JpkiCardReader:
    """The PC/SC reader of that name, or all readers as if they were one.

    Without `heeds_pads` the PIN is typed on the screen whatever the reader claims to have. `log` is told of
    a fault of the watch that nobody thought of.
    """
    transport = PcscTransport(reader) if heeds_pads else WithoutPad(PcscTransport(reader))
    return open_reader(transport, PcscMonitor(reader, log), examine, patience=patience, trace=trace)


def power_off_cards(readers: Readers) -> bool:
    """Take the power from a card whose session process was killed, wherever it lies: nobody knows where now.

    pcscd only resets such a card, and a reset may leave its PIN verified (docs/reference/card.md, section 2).
    False where a card lies there that cannot be reached now; harmless if there is none.
    """
    try:
        occupied = readers.occupied()
    except CardFailure as failure:
        return _tells_of_no_card(failure)
    without_power = [_power_off(readers, reader) for reader in occupied]  # each, whatever became of others
    return all(without_power)


def _power_off(transport: Transport, reader: str) -> bool:
    try:
        channel = transport.connect(reader)
    except CardFailure as failure:
        return _tells_of_no_card(failure)
    channel.close()
    return True


def _tells_of_no_card(failure: CardFailure) -> bool:
    return failure.problem in _NO_CARD and not isinstance(failure, ReaderBarred)


def open_reader(
    transport: Transport,
    monitor: CardMonitor,
    examine: CertificateExamination,
    *,
    profile: CardProfile = JPKI,
    patience: float = PATIENCE_SECONDS,
    trace: Trace = untraced,
) -> JpkiCardReader:
    """A reader over any transport, with a watchdog against cards that fall mute."""
    return JpkiCardReader(WatchedTransport(transport, patience), monitor, examine, profile, trace)
