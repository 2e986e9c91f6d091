"""Wires to cut and to slow down, and what passes them."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.demo.dock.outside import Outside
from kiosk.demo.dock.panels.panel import Panel
from kiosk.demo.wires.switchboard import Line, Piece
from kiosk.demo.wires.wire import WireState
from kiosk.demo.world.cable import PassedMessage
from kiosk.terminal.ui.bridge.rows import Rows

QML_IMPORT_NAME = "Kiosk.DockPanels"
QML_IMPORT_MAJOR_VERSION = 1

NAMES: Final = {
    Line.CENTER: ("センターへ", "to the center"),
    Line.MUNICIPALITY: ("市区町村へ", "to the cities"),
    Line.PRINTER: ("プリンタへ", "to the printer"),
    Line.PROVIDER: ("決済会社へ", "to the provider"),
}
STATES: Final = {
    WireState.WHOLE: ("つながっています", "whole"),
    WireState.SLOW: ("遅れています", "slow"),
    WireState.CUT: ("切れています", "cut"),
}
_NEXT = {
    WireState.WHOLE: WireState.SLOW,
    WireState.SLOW: WireState.CUT,
    WireState.CUT: WireState.WHOLE,
}
SEEN_BY_CENTER: Final = {
    "/hello": ("すべて読める: 市区町村", "reads it all: which municipality"),
    "/authenticate": ("すべて読める: カードの番号", "reads it all: the card's serial"),
    "/relay": ("封: 大きさだけ", "sealed: its size, nothing else"),
    "/outcome": ("種類と料金だけ", "kind and fee; no name"),
    "/journal-head": ("日誌の要約値だけ", "a digest of the journal"),
    "/discard": ("捨てた理由だけ", "why an answer was discarded"),
    "/contradiction": ("署名の食い違い", "two signatures that contradict"),
}
"""What the center can learn from a message, by its address (docs/protocol.md)."""
SHOWN: Final = 30


@dataclass(frozen=True, slots=True)
class WireRow:
    """A wire and what was done to it."""

    japanese: str
    english: str
    condition: str
    condition_english: str
    whole: bool


@dataclass(frozen=True, slots=True)
class MessageRow:
    """Something that passed: when, what, how large, and what the center can read of it."""

    time: str
    what: str
    size: str
    seen: str
    seen_english: str
    sealed: bool


@QmlElement
class WirePanel(Panel):
    """Works on wires; a touch takes each to its next state."""

    changed = Signal()

    def __init__(self, outside: Outside, parent: QObject) -> None:
        super().__init__(parent)
        self._outside = outside
        self._wires: Rows[WireRow] = Rows(WireRow, self)
        self._messages: Rows[MessageRow] = Rows(MessageRow, self)
        self._pieces: Rows[MessageRow] = Rows(MessageRow, self)
        self.look()

    @override
    def look(self) -> None:
        self._wires.replace([_wire_row(line, self._outside.wires.state_of(line)) for line in Line])
        self._messages.replace([_message_row(passed) for passed in self._outside.messages()][-SHOWN:][::-1])
        beyond = [piece for piece in self._outside.wires.pieces if piece.line is not Line.CENTER]
        self._pieces.replace([_piece_row(piece) for piece in beyond[-SHOWN:][::-1]])
        self.changed.emit()

    @Slot(int)
    def turn(self, place: int) -> None:
        """Slow a whole wire down, cut a slow one, mend a cut one."""
        line = tuple(Line)[place]
        state = _NEXT[self._outside.wires.state_of(line)]
        self._outside.wires.set_state(line, state)
        (japanese, english), (how, how_english) = NAMES[line], STATES[state]
        self.said.emit(f"線は{how}: {japanese}", f"The wire {english} is {how_english}")
        self.look()

    def wire_rows(self) -> Rows[WireRow]:
        """All wires."""
        return self._wires

    def message_rows(self) -> Rows[MessageRow]:
        """Messages between terminal and center, newest first."""
        return self._messages

    def piece_rows(self) -> Rows[MessageRow]:
        """Bytes on the other wires, newest first."""
        return self._pieces

    wires = Property(Rows, wire_rows, constant=True)
    messages = Property(Rows, message_rows, constant=True)
    pieces = Property(Rows, piece_rows, constant=True)


def _wire_row(line: Line, state: WireState) -> WireRow:
    (japanese, english), (how, how_english) = NAMES[line], STATES[state]
    return WireRow(japanese, english, how, how_english, whole=state is WireState.WHOLE)


def _message_row(passed: PassedMessage) -> MessageRow:
    seen, seen_english = SEEN_BY_CENTER.get(passed.path, ("すべて読める", "reads it all"))
    size = f"→{passed.sent:,} ←{passed.received:,}"
    return MessageRow(
        f"{passed.at:%H:%M:%S}", passed.path, size, seen, seen_english, sealed=passed.path == "/relay"
    )


def _piece_row(piece: Piece) -> MessageRow:
    japanese, english = NAMES[piece.line]
    size = f"{piece.direction.value}{piece.size:,}"
    return MessageRow(
        f"{piece.at:%H:%M:%S}", japanese, size, "TLSの中", f"{english}, inside TLS", sealed=True
    )
