"""The event buffer of ccTalk acceptors: a counter and the five newest events.

The counter of the device is 0 after a reset, then 1 to 255, and 1 again after 255. A *position* is that
counter unrolled: it only ever grows, so that it names one event for the whole life of the journal.
Position p stands for counter (p - 1) mod 255 + 1. After a reset of the device the count goes on from
the next multiple of 255.
"""

from dataclasses import dataclass

from kiosk.terminal.till.cash.cctalk.bus import BusError

_CYCLE = 255
_SLOTS = 5


@dataclass(frozen=True, slots=True)
class BufferedEvent:
    """One pair of the buffer and the position that it was given."""

    position: int
    first: int
    second: int


@dataclass(frozen=True, slots=True)
class EventBatch:
    """What happened in a device since it was last read."""

    events: tuple[BufferedEvent, ...]
    """Oldest first."""
    position: int
    """Where the next reading starts."""
    lost: int = 0
    """Events that the buffer did not hold any more."""
    was_reset: bool = False


def next_counter(counter: int) -> int:
    """The reading of a device counter after one more event; 0 is skipped at the wrap."""
    return counter % _CYCLE + 1


def read_batch(reply: bytes, position: int | None) -> EventBatch:
    """The events in `reply` (counter and five pairs, newest first) after `position`.

    None is the position of a device of which nothing is on record. Where something came in by then, it
    may be money of long ago, given back long ago: all is lost, and none of it an event.
    Raises BusError where the reply has another length.
    """
    if len(reply) != 1 + 2 * _SLOTS:
        raise BusError(f"an event buffer has {1 + 2 * _SLOTS} bytes, not {len(reply)}")
    counter = reply[0]
    if position is None:
        position = 0
        if counter > _SLOTS or any(reply[1 : 1 + 2 * counter : 2]):
            return EventBatch((), counter, lost=counter)
    if counter == 0:
        fresh = position % _CYCLE == 0
        return EventBatch((), position if fresh else _after_reset(position), was_reset=not fresh)
    count = (counter - position) % _CYCLE if position else counter
    newest = position + count
    held = min(count, _SLOTS)
    pairs = zip(reply[1::2], reply[2::2], strict=True)
    newest_first = [BufferedEvent(newest - age, *pair) for age, pair in enumerate(pairs) if age < held]
    return EventBatch(tuple(reversed(newest_first)), newest, lost=count - held)


def _after_reset(position: int) -> int:
    return position + -position % _CYCLE
