"""How bad a run is: the probability of everything that can go wrong, each drawn anew wherever it could."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weather:
    """Probabilities from 0 to 1, and mean times in seconds."""

    request_lost: float = 0.02
    answer_lost: float = 0.03
    request_doubled: float = 0.03
    answer_of_another: float = 0.03
    """A caller is handed an answer that was made for somebody else, or for itself some time ago."""
    slow: float = 0.06
    latency: float = 0.05
    slow_latency: float = 9.0
    """Many an answer comes when nobody waits for it any more."""
    municipality_dies: float = 0.01
    center_dies: float = 0.005
    session_dies: float = 0.004
    """Each at any message."""
    register_changes: float = 0.06
    """At any message: a seal is cancelled, or a person comes under protection."""
    citizen_cancels: float = 0.01
    citizen_leaves: float = 0.01
    """On any screen."""
    card_torn_out: float = 0.02
    pages_jam: float = 0.03
    print_unclear: float = 0.02


CALM = Weather(*([0.0] * 5), 0.01, 9.0, *([0.0] * 9))
"""Nothing goes wrong."""

STORMY = Weather()
