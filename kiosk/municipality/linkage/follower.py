"""Following the city's own system: cancellations first, then every other stream in its order."""

from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

from kiosk.municipality.linkage.applying import apply_batch
from kiosk.municipality.linkage.batch import read_batch
from kiosk.municipality.linkage.cancelling import apply_cancellations, read_cancellations
from kiosk.municipality.linkage.inbox import Inbox
from kiosk.municipality.linkage.manifest import digest_of
from kiosk.municipality.linkage.positions import Position, check_same, last_of, note_fault
from kiosk.municipality.linkage.reconciling import Reconciler
from kiosk.municipality.linkage.refused import DeliveryRefused
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.store import Store
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog, LogEvent

_CHANGES = tuple(stream for stream in Stream if stream is not Stream.CANCELLATIONS)


class Follower:
    """Takes what lies in the inbox. Any number of processes may follow: a batch is applied once."""

    def __init__(self, store: Store, inbox: Inbox, municipality: str, clock: Clock, log: EventLog) -> None:
        self._store = store
        self._inbox = inbox
        self._municipality = municipality
        self._clock = clock
        self._log = log
        self._reconciler = Reconciler(store, inbox, municipality, clock, log)
        self.refusals: dict[Stream, DeliveryRefused] = {}
        """What could not be taken when it was last tried."""

    def take_cancellations(self) -> int:
        """Apply and acknowledge what has come of cancellations; how many batches."""
        return self._take(Stream.CANCELLATIONS, self._cancel)

    def take_changes(self) -> int:
        """Apply and acknowledge what has come of all other streams, cancellations before each batch."""
        return sum(self._take(stream, self._change) for stream in _CHANGES)

    def take_changes_and_digests(self) -> int:
        """The same, and compare on the way where digests were made: behind that they fit no more."""
        digests_of = self._reconciler.due_positions()
        taken = sum(self._take(stream, self._change, digests_of.get(stream, 0)) for stream in _CHANGES)
        compared = self._reconciler.take_due()
        return taken + compared + self.take_changes()

    def follow(self, stopped: Event, seconds: float) -> None:
        """Take whatever comes until `stopped`, looking every so many seconds; cancellations in a thread."""
        beside = Thread(
            target=self._repeat, args=(self.take_cancellations, stopped, seconds), name="cancellations"
        )
        beside.start()
        self._repeat(self.take_changes_and_digests, stopped, seconds)
        beside.join()

    def _repeat(self, take: Callable[[], int], stopped: Event, seconds: float) -> None:
        failing: type[Exception] | None = None
        while not stopped.is_set():
            try:
                take()
                failing = None
            except Exception as error:
                if type(error) is not failing:
                    failing = type(error)
                    self._log.write(LogEvent.LINK_FAILED, exception=failing.__name__)
            stopped.wait(seconds)

    def _take(self, stream: Stream, apply: Callable[[Stream, Path], bool], up_to: int | None = None) -> int:
        taken = 0
        while (last := self._last(stream)) is not None and (up_to is None or last.number < up_to):
            try:
                took = self._take_next(last, apply)
            except (DeliveryRefused, OSError) as fault:
                if self._last(stream) != last:
                    continue  # another server took the batch, and the source cleared it away
                if isinstance(fault, OSError):
                    raise
                self._refuse(last, fault)
                break
            if took is None:
                self.refusals.pop(stream, None)
                break
            taken += took
        return taken

    def _take_next(self, last: Position, apply: Callable[[Stream, Path], bool]) -> bool | None:
        """Whether the batch after `last` was applied here; None if it has not come yet."""
        stream, number = last.stream, last.number + 1
        self._check_last(last)
        self._inbox.acknowledge(stream, last.number, by_load=not last.digest)
        folder = self._inbox.batch(stream, number)
        if folder is None:
            return None
        applied = apply(stream, folder)
        if applied:
            self._log.write(LogEvent.BATCH_LINKED, stream=stream.value, number=number)
        return applied

    def _check_last(self, last: Position) -> None:
        """A source that was set back may give a number again: what it says there was never taken."""
        folder = self._inbox.place(last.stream, last.number)
        digest = digest_of(folder)
        if digest is not None:
            check_same(last.stream, folder, digest, last)

    def _cancel(self, _stream: Stream, folder: Path) -> bool:
        read = read_cancellations(folder, self._municipality)
        return apply_cancellations(self._store, read, self._clock.now())

    def _change(self, stream: Stream, folder: Path) -> bool:
        self.take_cancellations()
        batch = read_batch(folder, self._municipality, stream)
        return apply_batch(self._store, batch, self._clock.now())

    def _last(self, stream: Stream) -> Position | None:
        with self._store.snapshot() as connection:
            return last_of(connection, stream)

    def _refuse(self, last: Position, refused: DeliveryRefused) -> None:
        self.refusals[last.stream] = refused
        with self._store.transaction() as connection:
            is_new = note_fault(connection, last, refused.code)
        if is_new:
            self._log.write(
                LogEvent.LINK_REFUSED, stream=last.stream.value, reason=refused.code, place=refused.place
            )
