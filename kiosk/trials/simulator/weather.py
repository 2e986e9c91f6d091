"""How bad a run is: the probability of everything that can go wrong, each drawn anew wherever it could."""

from dataclasses import dataclass, fields, replace


@dataclass(frozen=True, slots=True)
class Weather:
    """Probabilities from 0 to 1, and mean times in seconds."""

    request_lost: float = 0.006
    answer_lost: float = 0.01
    request_doubled: float = 0.02
    answer_of_another: float = 0.01
    """A caller is handed an answer that was made for somebody else, or for itself some time ago."""
    slow: float = 0.015
    latency: float = 0.05
    slow_latency: float = 12.0
    """Many an answer comes when nobody waits for it any more."""
    municipality_dies: float = 0.003
    center_dies: float = 0.002
    session_dies: float = 0.001
    """Each at any message."""
    register_changes: float = 0.02
    """At any message: a seal is cancelled, or a person comes under protection."""
    hand: float = 0.4
    """Mean time until a citizen does the next thing; quick hands bring sessions to one place at one time."""
    citizen_cancels: float = 0.002
    citizen_leaves: float = 0.002
    """On any screen."""
    card_torn_out: float = 0.01
    pages_jam: float = 0.03
    print_unclear: float = 0.02

    def times(self, factor: float) -> "Weather":
        """The same weather with everything that goes wrong so many times as likely."""
        changed = {name: min(1.0, getattr(self, name) * factor) for name in _PROBABILITIES}
        return replace(self, **changed)


_PROBABILITIES = tuple(
    each.name for each in fields(Weather) if each.name not in {"latency", "slow_latency", "hand"}
)
USUAL = Weather()
CALM = USUAL.times(0)
"""Nothing goes wrong."""
