"""Sound: whether the machine has an output for the voice."""

from collections.abc import Callable, Iterator

from kiosk.terminal.devices.speaker.opening import has_sound_output
from kiosk.terminal.doctor.finding import AcceptanceItem, Finding, Site

CHECKLIST = (
    AcceptanceItem(
        "音声案内が、1メートル離れてはっきり聞こえる。",
        "Sound: the voice is heard clearly from one metre away.",
    ),
)


def examine_sound(_: Site, has_output: Callable[[], bool] = has_sound_output) -> Iterator[Finding]:
    """Well with an output; whether it is loud enough only a person hears."""
    if has_output():
        yield Finding("sound.output", ok=True, finding="there is a sound output")
    else:
        remedy = "plug the loudspeaker in; without it nobody is served by ear"
        yield Finding("sound.output", ok=False, finding="there is no sound output", remedy=remedy)
