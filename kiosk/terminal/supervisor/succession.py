"""What one session process leaves to the next: pure."""

from dataclasses import dataclass, replace

from kiosk.terminal.flow.parting import Parting, Remainder
from kiosk.terminal.lifeline.messages import Ended, Farewell, Visit


@dataclass(frozen=True, slots=True)
class Succession:
    """The visit in front, and how the next process in front has to take it over."""

    visit: Visit | None = None
    """Whose visit goes on in front, None where nobody is there."""
    farewell: Farewell | None = None
    """What the next process in front is told."""
    is_after_fault: bool = False
    """Whether the last one died: its card may still have power."""
    saved: Farewell | None = None
    """What the present one in front was told."""

    def occupied(self, visit: Visit | None) -> "Succession":
        """Somebody came, chose a language, or went."""
        return replace(self, visit=visit)

    def ended(self, word: Ended) -> "Succession":
        """The process in front ended its visit, and says how it is to go on."""
        return Succession(farewell=word.farewell)

    def broken_off(self, last_word: Ended | None) -> "Succession":
        """The process in front died, perhaps after its last word."""
        farewell = self._farewell_of_the_dead() if last_word is None else last_word.farewell
        return Succession(farewell=farewell, is_after_fault=True)

    def begun(self) -> "Succession":
        """The next process is in front."""
        saved = self.farewell
        visit = None if saved is None else _visit_of(saved)
        return Succession(visit=visit, saved=saved)

    def _farewell_of_the_dead(self) -> Farewell | None:
        """A visit whose rescue died as well is left to till and staff: it may be what kills."""
        if self.visit is None or self._was_rescued(self.visit):
            return None
        remainder = Remainder(Parting.BROKEN_OFF, self.visit.language, self.visit.appearance)
        return Farewell(self.visit.transaction, remainder)

    def _was_rescued(self, visit: Visit) -> bool:
        saved = self.saved
        if saved is None or saved.remainder.parting is not Parting.BROKEN_OFF:
            return False
        return saved.transaction == visit.transaction


def _visit_of(farewell: Farewell) -> Visit:
    remainder = farewell.remainder
    return Visit(farewell.transaction, remainder.language, remainder.appearance)
