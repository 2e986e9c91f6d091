"""A virtual reader in this process: the kiosk's own card code runs on it in milliseconds, without pcscd."""

from collections.abc import Callable
from threading import Condition

from kiosk.demo.card.behaviour import FallenMuteError, SwappedError, TornOutError, UnpoweredError
from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.terminal.devices.card.transport import Channel, TransportLost
from kiosk.terminal.ports import CardPresence, CardProblem

READER_NAME = "Virtual reader in this process"


class InProcessSlot:
    """Slot, transport and monitor in one. The listener is called by whoever lays or lifts a card."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._plugged = True
        self._card: VirtualCard | None = None
        self._beside: VirtualCard | None = None
        self._visit = 0
        """Counts the cards laid, so that a connection knows that its card is not the one it began with."""
        self._connected: _InProcessChannel | None = None
        self._listener: Callable[[CardPresence], None] | None = None

    @property
    def card(self) -> VirtualCard | None:
        """The card that lies in the slot now."""
        with self._changed:
            return self._card

    def lay(self, card: VirtualCard) -> None:
        """Lay a card into the slot."""
        with self._changed:
            if self._card is not None:
                raise RuntimeError("a card lies in the slot already: lift it first")
            self._card = card
            self._visit += 1
            self._changed.notify_all()
        self._report()

    def lay_beside(self, card: VirtualCard) -> None:
        """Lay a second card, so that nobody can tell which one is meant; `lift` takes both away."""
        with self._changed:
            self._beside = card

    def lift(self) -> None:
        """Take the card away, and any beside it."""
        with self._changed:
            self._take_away()
            self._beside = None
        self._report()

    def swap(self, card: VirtualCard) -> None:
        """Swap the card unseen: a reader that polls reports nothing."""
        with self._changed:
            self._take_away()
            self._card = card
            self._visit += 1

    @property
    def is_plugged(self) -> bool:
        """Whether the reader is there."""
        with self._changed:
            return self._plugged

    def plug(self) -> None:
        """Plug the reader in."""
        with self._changed:
            self._plugged = True
        self._report()

    def unplug(self) -> None:
        """Unplug the reader, with the card in it."""
        with self._changed:
            self._plugged = False
            self._take_away()
        self._report()

    def watch(self, listener: Callable[[CardPresence], None]) -> None:
        """Report presence to `listener`; raises RuntimeError when called twice."""
        with self._changed:
            if self._listener is not None:
                raise RuntimeError("a monitor has one listener")
            self._listener = listener
        self._report()

    def follow(self, reader: str) -> None:
        """Nothing to do: there is no other reader."""

    def close(self) -> None:
        """Stop reporting."""
        with self._changed:
            self._listener = None

    def connect(self, reader: str | None = None) -> Channel:
        """Connect to the card in the slot, whichever reader is named: there is no other."""
        del reader
        with self._changed:
            if not self._plugged:
                raise TransportLost(CardProblem.READER_MISSING)
            if self._card is None:
                raise TransportLost
            if self._beside is not None:
                raise TransportLost(CardProblem.SEVERAL_CARDS)
            if self._connected is not None:
                raise TransportLost(CardProblem.UNREADABLE)
            self._card.power_on()
            self._connected = _InProcessChannel(self, self._card, self._visit)
            return self._connected

    def still_holds(self, visit: int) -> bool:
        """Whether the card of that visit never left."""
        with self._changed:
            return self._card is not None and self._visit == visit

    def wait_until_taken(self, visit: int) -> None:
        """Block until the card of that visit has left."""
        with self._changed:
            self._changed.wait_for(lambda: self._card is None or self._visit != visit)

    def disconnect(self, channel: "_InProcessChannel") -> None:
        """Let others connect."""
        with self._changed:
            if self._connected is channel:
                self._connected = None

    def _take_away(self) -> None:
        if self._card is not None:
            self._card.power_off()
            self._card = None
            self._connected = None
            self._changed.notify_all()

    def _report(self) -> None:
        with self._changed:
            listener = self._listener
            presence = self._presence()
        if listener is not None:
            listener(presence)

    def _presence(self) -> CardPresence:
        if not self._plugged:
            return CardPresence.READER_MISSING
        return CardPresence.EMPTY if self._card is None else CardPresence.CARD_PRESENT


class _InProcessChannel:
    reader = READER_NAME

    def __init__(self, slot: InProcessSlot, card: VirtualCard, visit: int) -> None:
        self._slot = slot
        self._card = card
        self._visit = visit

    def transmit(self, command: bytearray) -> bytes:
        if not self._slot.still_holds(self._visit):
            raise TransportLost
        try:
            answer = self._card.transmit(bytes(command))
        except UnpoweredError:  # lifted since
            raise TransportLost from None
        except TornOutError:
            self._slot.lift()
            raise TransportLost from None
        except SwappedError as swapped:
            swapped.lay_other()
            raise TransportLost from None
        except FallenMuteError:
            self._slot.wait_until_taken(self._visit)
            raise TransportLost from None
        if len(answer) < 2 or not self._slot.still_holds(self._visit):
            raise TransportLost
        return answer

    def control(self, code: int, request: bytes, seconds: float) -> bytes:
        del code, request, seconds  # a reader without anything of its own
        return b""

    def close(self) -> None:
        if self._slot.still_holds(self._visit):
            self._card.power_off()
        self._slot.disconnect(self)
