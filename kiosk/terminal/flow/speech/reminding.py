"""Reminders of what lies there rise in steps: a louder voice, the loudest, then a tone for the staff."""

from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.timing import REMINDERS_UNTIL_LOUD, REMINDERS_UNTIL_LOUDEST, REMINDERS_UNTIL_STAFF
from kiosk.terminal.ports import Sound, Volume


def urgent_volume(state: State) -> Volume:
    """How loud it is asked for now; never softer than the citizen's own setting."""
    chosen = Volume.USUAL if state.audio is None else state.audio.volume
    return max(chosen, _volume_after(state.reminders))


def staff_tone(state: State) -> Sound | None:
    """The tone that calls the staff, once the voice alone has not helped."""
    return Sound.STAFF_CALL if calls_staff(state) else None


def calls_staff(state: State) -> bool:
    """Whether the staff of the shop is called, by tone and on the screen."""
    return state.screen is Screen.CARD_LEFT or state.reminders >= REMINDERS_UNTIL_STAFF


def _volume_after(reminders: int) -> Volume:
    if reminders >= REMINDERS_UNTIL_LOUDEST:
        return Volume.LOUDEST
    return Volume.LOUD if reminders >= REMINDERS_UNTIL_LOUD else Volume.USUAL
