"""The PC/SC resource manager, typed: pyscard's low level with error codes as exceptions.

pyscard's high level is not used: its monitor threads die with pcscd, and it connects in shared mode
(docs/reference/card.md, section 9).
"""

from dataclasses import dataclass
from enum import IntEnum

from smartcard import scard  # type: ignore[import-untyped]

PNP_NOTIFICATION = "\\\\?PnP?\\Notification"
"""The reader name under which a change in the list of readers is reported."""


_UNKNOWN_CODE = frozenset(
    code & 0xFFFFFFFF
    for code in (
        scard.SCARD_E_UNSUPPORTED_FEATURE,
        scard.SCARD_E_INVALID_PARAMETER,
        scard.SCARD_E_INVALID_VALUE,
    )
)


class ErrorCode(IntEnum):
    """Failures that callers tell apart."""

    CANCELLED = scard.SCARD_E_CANCELLED & 0xFFFFFFFF
    UNKNOWN_READER = scard.SCARD_E_UNKNOWN_READER & 0xFFFFFFFF


class PcscError(Exception):
    """A PC/SC call failed; `code` is the SCARD_E_... or SCARD_W_... value."""

    def __init__(self, code: int) -> None:
        self.code = code & 0xFFFFFFFF
        super().__init__(f"PC/SC error {self.code:08X}")


@dataclass(frozen=True, slots=True)
class ReaderState:
    """The state of one reader: SCARD_STATE_... bits, with pcscd's count of card events in the upper half."""

    name: str
    flags: int = scard.SCARD_STATE_UNAWARE

    @property
    def is_known(self) -> bool:
        """Whether the reader is there and tells its state."""
        return not self.flags & (scard.SCARD_STATE_UNKNOWN | scard.SCARD_STATE_UNAVAILABLE)

    @property
    def is_listed(self) -> bool:
        """Whether the reader is there, be it one that does not answer: its state can be waited on."""
        return not self.flags & scard.SCARD_STATE_UNKNOWN

    @property
    def holds_card(self) -> bool:
        """Whether a card lies in the reader."""
        return self.is_known and bool(self.flags & scard.SCARD_STATE_PRESENT)

    @property
    def card_events(self) -> int:
        """Insertions and removals counted so far, modulo 65536."""
        return self.flags >> 16 & 0xFFFF


class CardHandle:
    """One exclusive connection to a card."""

    def __init__(self, handle: int, protocol: int) -> None:
        self._handle = handle
        self._protocol = protocol

    def transmit(self, command: bytearray) -> bytes:
        """The card's answer; empty if the card was torn out meanwhile. Raises PcscError."""
        octets = list(command)
        try:
            code, answer = scard.SCardTransmit(self._handle, self._protocol, octets)
        finally:
            octets[:] = [0] * len(octets)
        _check(code)
        return bytes(answer)

    def control(self, code: int, request: bytes) -> bytes:
        """The reader's own answer to a control code; empty if it does not know the code. Raises PcscError."""
        result, answer = scard.SCardControl(self._handle, code, list(request))
        if result & 0xFFFFFFFF in _UNKNOWN_CODE:
            return b""
        _check(result)
        return bytes(answer)

    def power_off(self) -> None:
        """End the connection and unpower the card: only that clears its PIN state. Raises PcscError."""
        _check(scard.SCardDisconnect(self._handle, scard.SCARD_UNPOWER_CARD))


class ResourceManager:
    """One context of the resource manager. Each blocking call needs a context of its own."""

    def __init__(self) -> None:
        """Raises PcscError where pcscd is not running."""
        code, self._context = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
        _check(code)

    def readers(self) -> tuple[str, ...]:
        """The names of the readers plugged in. Raises PcscError."""
        code, names = scard.SCardListReaders(self._context, [])
        if code == scard.SCARD_E_NO_READERS_AVAILABLE:
            return ()
        _check(code)
        return tuple(names)

    def wait_for_change(self, known: tuple[ReaderState, ...], milliseconds: int) -> tuple[ReaderState, ...]:
        """The states now, as soon as one differs from `known`, or unchanged after `milliseconds`.

        Raises PcscError, also with SCARD_E_CANCELLED after `cancel`.
        """
        wanted = [(state.name, state.flags) for state in known]
        code, states = scard.SCardGetStatusChange(self._context, milliseconds, wanted)
        if code != scard.SCARD_E_TIMEOUT:
            _check(code)
        return tuple(ReaderState(name, flags & ~scard.SCARD_STATE_CHANGED) for name, flags, _ in states)

    def connect(self, reader: str) -> CardHandle:
        """Connect exclusively to the card in `reader`; refused at once where another program holds it.

        Raises PcscError.
        """
        code, handle, protocol = scard.SCardConnect(
            self._context, reader, scard.SCARD_SHARE_EXCLUSIVE, scard.SCARD_PROTOCOL_ANY
        )
        _check(code)
        return CardHandle(handle, protocol)

    def power_off(self, reader: str) -> None:
        """Switch the power of `reader` off, whether a card lies in it or not. Raises PcscError."""
        code, handle, protocol = scard.SCardConnect(self._context, reader, scard.SCARD_SHARE_DIRECT, 0)
        _check(code)
        CardHandle(handle, protocol).power_off()

    def cancel(self) -> None:
        """Free a thread that waits in `wait_for_change`."""
        scard.SCardCancel(self._context)

    def release(self) -> None:
        """Give the context back; pcscd ends its connections then."""
        scard.SCardReleaseContext(self._context)


def _check(code: int) -> None:
    if code != scard.SCARD_S_SUCCESS:
        raise PcscError(code)
