"""What befalls the card on the reader: it is torn out, falls mute, or is exchanged."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.demo.card.behaviour import FallMute, TearOut
from kiosk.demo.card.in_process import InProcessSlot
from kiosk.demo.dock.card_stack import CardStack
from kiosk.demo.dock.cast import CAST
from kiosk.demo.dock.panels.panel import Panel

QML_IMPORT_NAME = "Kiosk.DockPanels"
QML_IMPORT_MAJOR_VERSION = 1

LAST_COMMAND = 16
"""More than one authentication takes; then the first command comes again."""


@QmlElement
class CardMishapPanel(Panel):
    """Plans a fault for a command that the card is yet to get, or exchanges the card at once."""

    changed = Signal()

    def __init__(self, slot: InProcessSlot, stack: CardStack, parent: QObject) -> None:
        super().__init__(parent)
        self._slot = slot
        self._stack = stack
        self._command = 1

    @override
    def look(self) -> None:
        self.changed.emit()

    @Slot()
    def nextCommand(self) -> None:
        """Choose the command after the one that is chosen."""
        self._command = self._command % LAST_COMMAND + 1
        self.look()

    @Slot()
    def tearOut(self) -> None:
        """Let the card be pulled while it works at the chosen command."""
        card = self._slot.card
        if card is not None:
            card.plan(TearOut(), at=self._command - 1)
            self.said.emit(
                f"これから{self._command}番目の命令の途中でカードが抜けます",
                f"The card will be pulled at its command {self._command} from now",
            )

    @Slot()
    def fallMute(self) -> None:
        """Let the card take the chosen command and never answer."""
        card = self._slot.card
        if card is not None:
            card.plan(FallMute(), at=self._command - 1)
            self.said.emit(
                f"これから{self._command}番目の命令にカードが答えません",
                f"The card will not answer its command {self._command} from now",
            )

    @Slot()
    def swap(self) -> None:
        """Put somebody else's card in the place of the one that lies there, faster than a reader looks."""
        lying = self._slot.card
        if lying is not None:
            holder = self._stack.holder_of(lying)
            other = next(member for member in CAST if member.character is not holder)
            self._slot.swap(self._stack.card_of(other.character))
            self.said.emit(
                f"カードを{other.name}のものとすりかえました", f"Swapped for the card of {other.name}"
            )

    def card_lies(self) -> bool:
        """Whether there is a card that something can befall."""
        return self._slot.card is not None

    def chosen_command(self) -> int:
        """At which command from now."""
        return self._command

    cardLies = Property(bool, card_lies, notify=changed)
    command = Property(int, chosen_command, notify=changed)
