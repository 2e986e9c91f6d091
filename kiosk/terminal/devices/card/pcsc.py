"""The transport over PC/SC (docs/reference/card.md, sections 9 and 10)."""

from smartcard import scard  # type: ignore[import-untyped]

from kiosk.terminal.devices.card.resource_manager import (
    CardHandle,
    ErrorCode,
    PcscError,
    ReaderState,
    ResourceManager,
)
from kiosk.terminal.devices.card.transport import Channel, ReaderBarred, TransportLost
from kiosk.terminal.ports import CardProblem

_PROBLEMS = {
    scard.SCARD_E_NO_SERVICE: CardProblem.READER_MISSING,
    scard.SCARD_E_SERVICE_STOPPED: CardProblem.READER_MISSING,
    scard.SCARD_F_COMM_ERROR: CardProblem.READER_MISSING,
    scard.SCARD_E_NO_READERS_AVAILABLE: CardProblem.READER_MISSING,
    scard.SCARD_E_READER_UNAVAILABLE: CardProblem.READER_MISSING,
    scard.SCARD_E_UNKNOWN_READER: CardProblem.READER_MISSING,
    scard.SCARD_E_SHARING_VIOLATION: CardProblem.UNREADABLE,
    scard.SCARD_E_PROTO_MISMATCH: CardProblem.UNREADABLE,
    scard.SCARD_W_UNRESPONSIVE_CARD: CardProblem.UNREADABLE,
    scard.SCARD_W_UNPOWERED_CARD: CardProblem.UNREADABLE,
    scard.SCARD_W_UNSUPPORTED_CARD: CardProblem.UNREADABLE,
    scard.SCARD_E_NO_SMARTCARD: CardProblem.TORN_OUT,
    scard.SCARD_W_REMOVED_CARD: CardProblem.TORN_OUT,
    scard.SCARD_W_RESET_CARD: CardProblem.TORN_OUT,
    scard.SCARD_E_NOT_TRANSACTED: CardProblem.TORN_OUT,
}
"""A code that is not listed makes the card unreadable: who takes it for a card that was pulled would wait
for a card that lies there."""
_PROBLEM_BY_CODE = {code & 0xFFFFFFFF: problem for code, problem in _PROBLEMS.items()}
_BARRED = frozenset(code & 0xFFFFFFFF for code in (scard.SCARD_W_SECURITY_VIOLATION, scard.SCARD_E_NO_ACCESS))
"""What pcscd answers whom polkit does not allow the card or the reader."""


class PcscTransport:
    """The card in the reader named `reader`, or in whichever reader holds one."""

    def __init__(self, reader: str | None = None) -> None:
        self._reader = reader

    def occupied(self) -> tuple[str, ...]:
        """The names of the readers that hold a card. Raises CardFailure: READER_MISSING."""
        return _occupied(self._reader)

    def connect(self, reader: str | None = None) -> Channel:
        """Connect to the card in `reader`, or to the only one that no other program holds."""
        occupied = _occupied(reader or self._reader)
        if not occupied:
            raise TransportLost
        return _connect(occupied[0]) if len(occupied) == 1 else _connect_to_the_only_free(occupied)


def _occupied(reader: str | None) -> tuple[str, ...]:
    manager = _new_manager()
    try:
        names = [name for name in manager.readers() if reader in {None, name}]
        states = [state for name in names for state in _look_at(name, manager)]
    except PcscError as error:
        raise lost_by(error) from None
    finally:
        manager.release()
    if not states:
        raise TransportLost(CardProblem.READER_MISSING)
    if not any(state.is_known for state in states):
        raise ReaderBarred
    return tuple(state.name for state in states if state.holds_card)


def _look_at(reader: str, manager: ResourceManager) -> tuple[ReaderState, ...]:
    """Its state; none of a reader that went since it was listed, which is no loss of the others."""
    try:
        return manager.wait_for_change((ReaderState(reader),), 0)
    except PcscError as error:
        if error.code != ErrorCode.UNKNOWN_READER:
            raise
        return ()


def _connect(reader: str) -> Channel:
    """In a context of its own, so that nothing of an earlier connection is left in it."""
    manager = _new_manager()
    try:
        return _PcscChannel(reader, manager, manager.connect(reader))
    except PcscError as error:
        manager.release()
        raise lost_by(error) from None


def _connect_to_the_only_free(readers: tuple[str, ...]) -> Channel:
    """A card that is held elsewhere, or fell mute on us before, is in nobody's way."""
    connected: list[Channel] = []
    failures: list[TransportLost] = []
    for reader in readers:
        try:
            connected.append(_connect(reader))
        except TransportLost as failure:
            failures.append(failure)
    if len(connected) == 1:
        return connected[0]
    for channel in connected:
        channel.close()
    raise TransportLost(CardProblem.SEVERAL_CARDS) if connected else failures[0]


def _new_manager() -> ResourceManager:
    try:
        return ResourceManager()
    except PcscError as error:
        raise lost_by(error) from None


class _PcscChannel:
    def __init__(self, reader: str, manager: ResourceManager, card: CardHandle) -> None:
        self.reader = reader
        self._manager = manager
        self._card = card
        self._open = True

    def transmit(self, command: bytearray) -> bytes:
        try:
            answer = self._card.transmit(command)
        except PcscError as error:
            raise lost_by(error) from None
        if len(answer) < 2:  # torn out while it worked: PC/SC calls that a success
            raise TransportLost
        return answer

    def control(self, code: int, request: bytes, seconds: float) -> bytes:
        del seconds  # the reader knows by itself how long it waits for a person
        try:
            return self._card.control(code, request)
        except PcscError as error:
            raise lost_by(error) from None

    def close(self) -> None:
        if not self._open:
            return
        self._open = False
        try:
            self._card.power_off()
        except PcscError:
            pass  # the card or the service is gone already, and the power with it
        finally:
            self._manager.release()


def lost_by(error: PcscError) -> TransportLost:
    """What a failed call of PC/SC means for the card."""
    if error.code in _BARRED:
        return ReaderBarred()
    return TransportLost(_PROBLEM_BY_CODE.get(error.code, CardProblem.UNREADABLE))
