"""The scripts that can be played, the one that is, and the pictures of its steps."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.demo.dock.album import StepAlbum
from kiosk.demo.scenarios.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Playbook:
    """What the scenario player of one window knows. `playing` is None where a hand plays."""

    scripts: Sequence[Scenario]
    playing: Scenario | None
    album: StepAlbum = field(default_factory=StepAlbum)
