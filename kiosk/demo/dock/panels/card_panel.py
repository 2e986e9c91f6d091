"""The cast and their cards."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.demo.card.in_process import InProcessSlot
from kiosk.demo.dock.card_kinds import CARD_KINDS
from kiosk.demo.dock.card_stack import CardStack
from kiosk.demo.dock.cast import CAST
from kiosk.demo.dock.panels.panel import Panel
from kiosk.demo.scenarios.stretches import PIN
from kiosk.terminal.ui.bridge.rows import Rows

QML_IMPORT_NAME = "Kiosk.DockPanels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CastRow:
    """A person of the cast and where their card is."""

    name: str
    part: str
    part_english: str
    chosen: bool
    on_reader: bool


@QmlElement
class CardPanel(Panel):
    """Chooses a card, lays it on the reader, lifts it."""

    changed = Signal()

    def __init__(self, slot: InProcessSlot, stack: CardStack, parent: QObject) -> None:
        super().__init__(parent)
        self._slot = slot
        self._stack = stack
        self._chosen = 0
        self._kind = 0
        self._lies = False
        self._people: Rows[CastRow] = Rows(CastRow, self)
        self.look()

    @override
    def look(self) -> None:
        card = self._slot.card
        on_reader = self._stack.holder_of(card)
        self._people.replace(
            [
                CastRow(
                    member.name,
                    member.part,
                    member.part_english,
                    chosen=place == self._chosen,
                    on_reader=member.character is on_reader,
                )
                for place, member in enumerate(CAST)
            ]
        )
        self._lies = card is not None
        self.changed.emit()

    @Slot(int)
    def choose(self, place: int) -> None:
        """Take the card at this place of the list into the hand."""
        self._chosen = place
        self.look()

    @Slot()
    def nextKind(self) -> None:
        """Take a card in the next of the states that a shop can meet; the one on the reader stays."""
        self._kind = (self._kind + 1) % len(CARD_KINDS)
        self.look()

    @Slot()
    def layOrLift(self) -> None:
        """Lay the chosen card on the reader, or lift the one that lies there."""
        if self._slot.card is not None:
            self._slot.lift()
            self.said.emit("カードを取りました", "The card was taken away")
        else:
            self._slot.lay(self._stack.card_of(CAST[self._chosen].character, CARD_KINDS[self._kind].state))
            self.said.emit(
                f"カードを置きました。暗証番号は {PIN} です", f"The card lies on the reader; its PIN is {PIN}"
            )
        self.look()

    def cast_rows(self) -> Rows[CastRow]:
        """Everyone whose card lies ready."""
        return self._people

    def card_lies(self) -> bool:
        """Whether a card lies on the reader."""
        return self._lies

    def kind_in_japanese(self) -> str:
        """The state of the card that will be laid."""
        return CARD_KINDS[self._kind].japanese

    def kind_in_english(self) -> str:
        """The same in English."""
        return CARD_KINDS[self._kind].english

    def pin_of_all(self) -> str:
        """The PIN of every card."""
        return PIN

    people = Property(Rows, cast_rows, constant=True)
    onReader = Property(bool, card_lies, notify=changed)
    kindJapanese = Property(str, kind_in_japanese, notify=changed)
    kindEnglish = Property(str, kind_in_english, notify=changed)
    pin = Property(str, pin_of_all, constant=True)
