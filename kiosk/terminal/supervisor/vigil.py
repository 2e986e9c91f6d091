"""How long a process may be silent: pure, over times that are handed in."""

from dataclasses import dataclass, replace

from kiosk.terminal.lifeline.messages import Ended, FirstFrame, Heartbeat, Occupied, Ready, Vacant, Word


@dataclass(frozen=True, slots=True)
class Patience:
    """Limits for one process, in seconds."""

    start: float
    """From its start until it does its work."""
    silence: float
    """From one sign of life to the next."""
    leaving: float
    """From its last word, or from being told to stop, until it has ended."""


@dataclass(frozen=True, slots=True)
class Vigil:
    """What is known of one running process, and until when it has to say the next word."""

    patience: Patience
    deadline: float
    is_ready: bool = False
    last_word: Ended | None = None
    """What it said of its visit at the end; until it is told to stop it goes on giving signs of life."""
    is_leaving: bool = False

    @classmethod
    def begun(cls, patience: Patience, now: float) -> "Vigil":
        """The process was started."""
        return cls(patience, now + patience.start)

    def heard(self, word: Word, now: float) -> "Vigil":
        """It said something. Signs of life of one that is leaving do not give it more time."""
        match word:
            case Ready() | FirstFrame():
                return replace(self._alive(now), is_ready=True)
            case Heartbeat():
                return self._alive(now) if self.is_ready else self
            case Ended():
                return replace(self._alive(now), last_word=word)
            case Occupied() | Vacant():
                return self

    def called_forward(self, now: float) -> "Vigil":
        """It has to show its first frame; signs of life without one do not give it more time."""
        return replace(self, deadline=now + self.patience.silence, is_ready=False)

    def told_to_stop(self, now: float) -> "Vigil":
        """It has to leave; being told again does not give it more time."""
        if self.is_leaving:
            return self
        return replace(self, deadline=now + self.patience.leaving, is_leaving=True)

    def is_overdue(self, now: float) -> bool:
        """Whether it has to be killed."""
        return now >= self.deadline

    def ended_in_order(self, status: int) -> bool:
        """Whether an exit with `status` is a good end: nobody goes before being told to."""
        return status == 0 and self.is_leaving

    def _alive(self, now: float) -> "Vigil":
        return self if self.is_leaving else replace(self, deadline=now + self.patience.silence)
