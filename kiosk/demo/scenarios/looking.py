"""What a looker-on notices on the screen of a session."""

from kiosk.terminal.flow.state import State

PIN_COMPLETE = 4


def looks_new(before: State, after: State) -> bool:
    """Whether there is something to see that was not there before: another screen, money, a question ..."""
    return (
        before.screen is not after.screen
        or before.received != after.received
        or before.language is not after.language
        or before.asks_still_there is not after.asks_still_there
        or (after.pin_length == PIN_COMPLETE and before.pin_length != PIN_COMPLETE)
        or [line.sheets_done for line in before.lines] != [line.sheets_done for line in after.lines]
    )
