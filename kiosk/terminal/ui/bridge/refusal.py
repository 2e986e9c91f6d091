"""Why the machine does not go on, and what can be done about it."""

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.explanations import EXPLANATIONS, Place
from kiosk.terminal.ui.bridge import refusal_words, words
from kiosk.terminal.ui.bridge.view import PhaseView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RefusalView(PhaseView):
    """Cause, remedy, place and code of the present refusal; empty texts while there is none."""

    changed = Signal()

    def cause_text(self) -> str:
        """What happened; while nothing is refused, why staff closed the machine."""
        state = self.state
        if state.refusal is not None:
            return refusal_words.cause_of(state.refusal, state.printer_troubles)
        return words.translated(words.CLOSURES, state.closure) if state.closure else ""

    def remedy_text(self) -> str:
        """What to do about it."""
        return refusal_words.remedy_of(self.state.refusal) if self.state.refusal else ""

    def place_text(self) -> str:
        """Where to go."""
        return refusal_words.place_of(self.state.refusal) if self.state.refusal else ""

    def code_text(self) -> str:
        """The code that citizen and staff can quote."""
        return self.state.refusal.value if self.state.refusal else ""

    def picture_name(self) -> str:
        """The picture of the place to go to."""
        return f"place-{EXPLANATIONS[self.state.refusal].place}" if self.state.refusal else ""

    def can_be_repeated_here(self) -> bool:
        """Whether starting again at this machine can help."""
        refusal = self.state.refusal
        return refusal is not None and EXPLANATIONS[refusal].place is Place.HERE

    cause = Property(str, cause_text, notify=changed)
    remedy = Property(str, remedy_text, notify=changed)
    place = Property(str, place_text, notify=changed)
    code = Property(str, code_text, notify=changed)
    picture = Property(str, picture_name, notify=changed)
    repeatable = Property(bool, can_be_repeated_here, notify=changed)
