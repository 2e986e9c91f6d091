"""The event buffer of ccTalk acceptors: a counter and the five newest events.

The counter of the device is 0 after a reset, then 1 to 255, and 1 again after 255. A *position* is that
counter unrolled: it only ever grows, so that it names one event for the whole life of the journal.
Position p stands for counter (p - 1) mod 255 + 1. After a reset of the device the count goes on from
the next multiple of 255.

A device that lost its power and counted on before anyone looked shows no 0. It is found out by what its
buffer holds: other events where known ones should stand, or none at all. Where just so many are new that no
known one is left in sight, only a reader that was there all the time knows that none is missing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kiosk.terminal.till.cash.cctalk.bus import BusError

_CYCLE = 255
_SLOTS = 5
_NEVER_FILLED = (0, 0)

Pair = tuple[int, int]
"""The two bytes of an event."""


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
    reset_at: int | None = None
    """The position from which a device counts on that was reset; None for one that was not."""


@dataclass(frozen=True, slots=True)
class Place:
    """Up to where a device was read, and the newest events up to there, by position."""

    position: int
    pairs: Mapping[int, Pair] = field(default_factory=dict)
    is_recalled: bool = False
    """From a journal: nobody read the device between then and now."""

    def after(self, batch: EventBatch) -> "Place":
        """The place when `batch` was read too."""
        known = self.pairs if batch.reset_at is None else {}
        read = {event.position: (event.first, event.second) for event in batch.events}
        oldest = batch.position - _SLOTS
        pairs = {position: pair for position, pair in {**known, **read}.items() if position > oldest}
        return Place(batch.position, pairs)


def next_counter(counter: int) -> int:
    """The reading of a device counter after one more event; 0 is skipped at the wrap."""
    return counter % _CYCLE + 1


def read_batch(reply: bytes, place: Place | None) -> EventBatch:
    """The events in `reply` (counter and five pairs, newest first) after `place`.

    None is the place of a device of which nothing is on record. Where something came in by then, it
    may be money of long ago, given back long ago: all is lost, and none of it an event.
    Raises BusError where the reply has another length.
    """
    if len(reply) != 1 + 2 * _SLOTS:
        raise BusError(f"an event buffer has {1 + 2 * _SLOTS} bytes, not {len(reply)}")
    counter, pairs = reply[0], tuple(zip(reply[1::2], reply[2::2], strict=True))
    if place is None:
        if counter > _SLOTS or any(first for first, _ in pairs[:counter]):
            return EventBatch((), counter, lost=counter)
        place = Place(0)
    if _began_anew(counter, pairs, place):
        base = place.position + -place.position % _CYCLE
        return _batch(pairs, base, counter, reset_at=base)
    batch = _batch(pairs, place.position, _count(counter, place))
    return replace(batch, lost=1) if _proves_nothing(batch, place) else batch


def _count(counter: int, place: Place) -> int:
    """How many events a device has had since, if it was not reset."""
    return (counter - place.position) % _CYCLE if place.position and counter else counter


def _began_anew(counter: int, pairs: tuple[Pair, ...], place: Place) -> bool:
    if counter == 0:
        return place.position % _CYCLE != 0 or place.position in place.pairs
    count = _count(counter, place)
    if count > counter and not any(pair != _NEVER_FILLED for pair in pairs[counter:]):
        return counter < _SLOTS
    known = ((place.pairs.get(place.position + count - age), pair) for age, pair in enumerate(pairs))
    return any(expected not in (None, pair) for expected, pair in known)


def _proves_nothing(batch: EventBatch, place: Place) -> bool:
    """Whether the device may have been reset unseen, and had one event more than the buffer holds."""
    return place.is_recalled and place.position > 0 and batch.lost == 0 and len(batch.events) == _SLOTS


def _batch(pairs: tuple[Pair, ...], position: int, count: int, reset_at: int | None = None) -> EventBatch:
    """The newest `count` events, of which the first follows `position`."""
    newest = position + count
    held = min(count, _SLOTS)
    newest_first = [BufferedEvent(newest - age, *pair) for age, pair in enumerate(pairs[:held])]
    return EventBatch(tuple(reversed(newest_first)), newest, count - held, reset_at)
