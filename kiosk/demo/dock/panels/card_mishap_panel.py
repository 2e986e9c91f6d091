"""What befalls the card on the reader: it is torn out, falls mute, is swapped, or answers something else."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.demo.card.behaviour import AnswerInstead, FallMute, Fault, Swap, TearOut
from kiosk.demo.card.in_process import InProcessSlot
from kiosk.demo.dock.card_stack import CardStack
from kiosk.demo.dock.cast import CAST
from kiosk.demo.dock.panels.panel import Panel

QML_IMPORT_NAME = "Kiosk.DockPanels"
QML_IMPORT_MAJOR_VERSION = 1

LAST_COMMAND = 16
"""More than one authentication takes; then the first command comes again."""
ANSWERS = tuple(
    map(bytes.fromhex, ("6F00", "6700", "6C20", "6120", "6982", "6A82", "6300", "63C0", "6984", "9000", "90"))
)
"""What a card may say in place of its answer; the last is no whole status word."""


@QmlElement
class CardMishapPanel(Panel):
    """Plans a fault for a command that the card is yet to get."""

    changed = Signal()

    def __init__(self, slot: InProcessSlot, stack: CardStack, parent: QObject) -> None:
        super().__init__(parent)
        self._slot = slot
        self._stack = stack
        self._command = 1
        self._answer = 0

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
        self._plan(
            TearOut(),
            f"これから{self._command}番目の命令の途中でカードが抜けます",
            f"The card will be pulled at its command {self._command} from now",
        )

    @Slot()
    def fallMute(self) -> None:
        """Let the card take the chosen command and never answer."""
        self._plan(
            FallMute(),
            f"これから{self._command}番目の命令にカードが答えません",
            f"The card will not answer its command {self._command} from now",
        )

    @Slot()
    def nextAnswer(self) -> None:
        """Choose the answer after the one that is chosen."""
        self._answer = (self._answer + 1) % len(ANSWERS)
        self.look()

    @Slot()
    def answerInstead(self) -> None:
        """Let the card do nothing at the chosen command, and say the chosen answer."""
        self._plan(
            AnswerInstead(ANSWERS[self._answer]),
            f"これから{self._command}番目の命令にカードは {self.chosen_answer()} と答えます",
            f"The card will answer {self.chosen_answer()} to its command {self._command} from now",
        )

    @Slot()
    def swap(self) -> None:
        """Let somebody else's card take its place at the chosen command."""
        lying = self._slot.card
        if lying is not None:
            holder = self._stack.holder_of(lying)
            other = next(member for member in CAST if member.character is not holder)
            card = self._stack.card_of(other.character)
            self._plan(
                Swap(lambda: self._slot.swap(card)),
                f"これから{self._command}番目の命令の途中で{other.name}のカードにすりかわります",
                f"It will be swapped for the card of {other.name} at its command {self._command} from now",
            )

    @Slot()
    def laySecond(self) -> None:
        """Lay somebody's card beside where the next one will lie, so that nobody can tell which is meant."""
        if self._slot.card is None:
            holder = CAST[-1]
            self._slot.lay_beside(self._stack.card_of(holder.character))
            self.said.emit(
                f"{holder.name}のカードが読み取り機にあります。もう1枚置くと2枚になります",
                f"The card of {holder.name} lies there too; lay one more and there are two",
            )

    def _plan(self, fault: Fault, japanese: str, english: str) -> None:
        card = self._slot.card
        if card is not None:
            card.plan(fault, at=self._command - 1)
            self.said.emit(japanese, english)

    def card_lies(self) -> bool:
        """Whether there is a card that something can befall."""
        return self._slot.card is not None

    def chosen_command(self) -> int:
        """At which command from now."""
        return self._command

    def chosen_answer(self) -> str:
        """What the card will say, in hexadecimal digits."""
        return ANSWERS[self._answer].hex().upper()

    cardLies = Property(bool, card_lies, notify=changed)
    command = Property(int, chosen_command, notify=changed)
    answer = Property(str, chosen_answer, notify=changed)
