"""Message 14, counted once: the same outcome again is success, another one for the same line a conflict."""

from enum import Enum, auto

from kiosk.protocol.messages.relaying import Outcome


class OutcomeVerdict(Enum):
    """What to do with an outcome that arrived."""

    NEW = auto()
    REPEATED = auto()
    CONFLICT = auto()


def judge_outcome(recorded: Outcome | None, received: Outcome) -> OutcomeVerdict:
    """Compare with what is recorded under the same settlement id (None if nothing is).

    A conflict is an open case for people; what was recorded first is never overwritten.
    Raises ValueError if the two speak of different settlement ids, a fault of the caller.
    """
    if recorded is None:
        return OutcomeVerdict.NEW
    if recorded.settlement != received.settlement:
        raise ValueError("compare only outcomes of one settlement id")
    return OutcomeVerdict.REPEATED if recorded == received else OutcomeVerdict.CONFLICT
