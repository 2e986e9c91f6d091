"""The virtual change machine as dock, tour and tests handle it: insert money, watch the tray."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from kiosk.demo.cash.coin_acceptor import VirtualCoinAcceptor
from kiosk.demo.cash.hopper import HopperFault, VirtualHopper
from kiosk.demo.cash.memory import DeviceMemory
from kiosk.demo.cash.note_acceptor import NoteInPowerCut, VirtualNoteAcceptor
from kiosk.demo.cash.wire import LineFault, VirtualBus
from kiosk.domain.money import Denomination, Yen, amount_of
from kiosk.terminal.till.cash.cctalk.headers import Address

_HOPPERS = (Denomination.YEN_10, Denomination.YEN_50, Denomination.YEN_100, Denomination.YEN_500)

DEFAULT_FLOAT: Mapping[Denomination, int] = {
    Denomination.YEN_10: 50,
    Denomination.YEN_50: 20,
    Denomination.YEN_100: 50,
    Denomination.YEN_500: 10,
}
"""Coins in the hoppers of a machine that starts for the first time."""

TrayListener = Callable[[Denomination], None]
"""Is told of each coin or note that the citizen gets, on the bus's thread."""


class VirtualChanger:
    """Coin acceptor (address 2), hoppers (3 to 6), note acceptor (40) on one bus at `path`.

    With `memory` (a folder) the devices remember through a kill; without it they start anew.
    """

    def __init__(self, memory: Path | None = None, cash: Mapping[Denomination, int] = DEFAULT_FLOAT) -> None:
        self.tray: Counter[Denomination] = Counter()
        """Everything that came out so far."""
        self.accepted: Counter[Denomination] = Counter()
        """Every coin that went into a hopper and every note that went into escrow so far."""
        self._listeners: list[TrayListener] = []
        self._hoppers = {
            coin: VirtualHopper(
                Address.FIRST_HOPPER + index, coin, _memory(memory, f"hopper-{int(coin)}"), self._came_out
            )
            for index, coin in enumerate(_HOPPERS)
        }
        self._coins = VirtualCoinAcceptor(_memory(memory, "coin-acceptor"), self._sort)
        self._notes = VirtualNoteAcceptor(_memory(memory, "note-acceptor"), self._came_out)
        if memory is None or not (memory / "hopper-10.json").exists():
            for coin, hopper in self._hoppers.items():
                hopper.fill(cash.get(coin, 0))
        self._bus = VirtualBus((self._coins, self._notes, *self._hoppers.values()))
        self.path = self._bus.path
        """The serial device for `TillSettings.serial_device`."""

    def close(self) -> None:
        """Switch the machine off."""
        self._bus.close()

    def on_tray(self, listener: TrayListener) -> None:
        """Tell `listener` of each piece that comes out from now on."""
        self._listeners.append(listener)

    def insert_coin(self, coin: Denomination) -> bool:
        """Throw a coin in; False where it came straight back."""
        with self._bus.lock:
            kept = self._coins.insert(coin)
        return self._inserted(coin, kept=kept)

    def insert_coins(self, coins: Sequence[Denomination]) -> None:
        """Throw a handful of coins in, faster than anyone can poll."""
        with self._bus.lock:
            for coin in coins:
                self.insert_coin(coin)

    def let_coin_slip_in(self, coin: Denomination) -> None:
        """A coin passes the gate although the inlet is closed, as one that was on its way does."""
        with self._bus.lock:
            self._coins.take(coin)
        self.accepted[coin] += 1

    def insert_note(self, note: Denomination) -> bool:
        """Push a note in; False where it came straight back. One in escrow may come back later."""
        with self._bus.lock:
            kept = self._notes.insert(note)
        return self._inserted(note, kept=kept)

    def leave_note_in_escrow(self, note: Denomination) -> None:
        """A note lies in escrow although the inlet is closed, as after a till that was cut off."""
        with self._bus.lock:
            self._notes.hold(note)
        self.accepted[note] += 1

    def let_escrow_time_out(self) -> None:
        """The note acceptor waited too long for an order: the note in escrow goes back."""
        with self._bus.lock:
            self._notes.time_out()

    def accepts(self, piece: Denomination) -> bool:
        """Whether this coin or note would be taken now."""
        with self._bus.lock:
            return self._notes.accepts(piece) if piece.is_note else self._coins.accepts(piece)

    def wait_until_accepting(self, piece: Denomination, seconds: float) -> bool:
        """Wait until this coin or note would be taken; False where `seconds` pass first."""
        return self._bus.wait_for(lambda: self.accepts(piece), seconds)

    def wait_until_closed(self, seconds: float) -> bool:
        """Wait until no coin would be taken; False where `seconds` pass first."""
        return self._bus.wait_for(lambda: not any(self._coins.accepts(coin) for coin in _HOPPERS), seconds)

    def wait_for_tray(self, amount: Yen, seconds: float) -> bool:
        """Wait until at least `amount` came out; False where `seconds` pass first."""
        return self._bus.wait_for(lambda: amount_of(self.tray) >= amount, seconds)

    @property
    def cash(self) -> Mapping[Denomination, int]:
        """The coins that lie in the hoppers."""
        with self._bus.lock:
            return {coin: hopper.coins for coin, hopper in self._hoppers.items()}

    def set_hopper_fault(self, coin: Denomination, fault: HopperFault) -> None:
        """Break or mend the hopper of `coin`."""
        with self._bus.lock:
            self._hoppers[coin].fault = fault

    def cut_hopper_power(self, coin: Denomination, *, forgets: bool = False) -> None:
        """Cut the power of one hopper; one that `forgets` loses its command counter too."""
        with self._bus.lock:
            self._hoppers[coin].lose_power(forgets=forgets)

    def set_line_fault(self, fault: LineFault) -> None:
        """Disturb or mend the line."""
        with self._bus.lock:
            self._bus.fault = fault

    def empty_hopper(self, coin: Denomination) -> None:
        """Take all coins out of a hopper, without the till knowing."""
        with self._bus.lock:
            self._hoppers[coin].fill(0)

    def fill_hopper(self, coin: Denomination, count: int) -> None:
        """Let exactly so many coins lie in a hopper, without the till knowing."""
        with self._bus.lock:
            self._hoppers[coin].fill(count)

    def jam_coins(self) -> None:
        """Let a coin stick in the acceptor."""
        with self._bus.lock:
            self._coins.jam()

    def jam_notes(self) -> None:
        """Let a note stick in the acceptor."""
        with self._bus.lock:
            self._notes.jam()

    def fill_stacker(self) -> None:
        """Let no further note fit."""
        with self._bus.lock:
            self._notes.fill()

    def empty_stacker(self) -> None:
        """Take the notes out."""
        with self._bus.lock:
            self._notes.empty()

    def stack_unknown_note(self, *, in_a_slot: bool) -> None:
        """Let a note without a name lie in the stacker; see `VirtualNoteAcceptor.stack_unknown`."""
        with self._bus.lock:
            self._notes.stack_unknown(in_a_slot=in_a_slot)

    def cut_power(self, note: NoteInPowerCut = NoteInPowerCut.STAYS) -> None:
        """Let both acceptors start anew: inlets closed, events forgotten; `note` becomes of one in escrow."""
        with self._bus.lock:
            self._coins.reset()
            self._notes.lose_power(note)

    def cut_power_while_stacking(self, note: NoteInPowerCut) -> None:
        """Let the note acceptor lose its power when it is told to stack the next note."""
        with self._bus.lock:
            self._notes.lose_power_while_stacking(note)

    def tell_of_stacked_note(self, note: Denomination) -> None:
        """The note acceptor tells only now of a note that it stacked long ago."""
        with self._bus.lock:
            self._notes.tell_stacked(note)

    def let_go_of_hidden_note(self, note: Denomination) -> None:
        """A note of which the acceptor told nothing goes back only now."""
        with self._bus.lock:
            self._notes.let_go(note)

    def _inserted(self, piece: Denomination, *, kept: bool) -> bool:
        if kept:
            self.accepted[piece] += 1
        else:
            self._tell(piece)
        return kept

    def _sort(self, path: int) -> None:
        self._hoppers[_HOPPERS[path - 1]].add()

    def _came_out(self, piece: Denomination) -> None:
        self.tray[piece] += 1
        self._tell(piece)

    def _tell(self, piece: Denomination) -> None:
        for listener in self._listeners:
            listener(piece)


def _memory(folder: Path | None, name: str) -> DeviceMemory:
    return DeviceMemory(None if folder is None else folder / f"{name}.json")
