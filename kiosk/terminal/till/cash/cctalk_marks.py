"""How events of ccTalk acceptors are known again after a restart: the journal keeps their two bytes. Pure."""

import re

from kiosk.terminal.till.cash.cctalk.event_buffer import BufferedEvent, Pair, Place
from kiosk.terminal.till.cash.changer import Journalled

_MARK = re.compile(r"(\d{1,3})\.(\d{1,3})")


def mark_of(event: BufferedEvent) -> str:
    """The event's two bytes, such as `1.0`."""
    return f"{event.first}.{event.second}"


def place_of(journalled: Journalled | None) -> Place | None:
    """Where the reading of an acceptor goes on; None for one of which nothing is on record.

    The marks of another kind of machine say nothing of this one.
    """
    if journalled is None:
        return None
    pairs = ((position, _pair(mark)) for position, mark in journalled.marks.items())
    known = {position: pair for position, pair in pairs if pair is not None}
    return Place(journalled.position, known, is_recalled=True)


def _pair(mark: str) -> Pair | None:
    match = _MARK.fullmatch(mark)
    return None if match is None else (int(match[1]), int(match[2]))
