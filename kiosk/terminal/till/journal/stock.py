"""What lies in the machine by the journal, and up to where its devices were journalled. Pure."""

from collections.abc import Iterable, Mapping

from kiosk.domain.money import Denomination, Yen
from kiosk.terminal.till.cash.changer import Journalled
from kiosk.terminal.till.hoppers import coin_of, is_hopper
from kiosk.terminal.till.journal.events import MACHINE, Entry, Kind

CASH_BOX = "cash-box"
"""The stacker of the note acceptor: notes go in, none come out."""

_MARKS = 5
"""As many events as an acceptor shows; older ones it can never be held to."""

_SEEN = frozenset(
    {Kind.CREDIT, Kind.NOTE_RETURNED, Kind.NOTICED, Kind.EVENTS_LOST, Kind.DEVICE_RESET, Kind.POSITION}
)


def acceptors(entries: Iterable[Entry]) -> Mapping[str, Journalled]:
    """Up to which of its events each acceptor was journalled, with the marks that it can be held to."""
    known: dict[str, Journalled] = {}
    for entry in entries:
        if entry.kind in _SEEN:
            known[entry.device] = _journalled(known.get(entry.device), entry)
    return known


def _journalled(before: Journalled | None, entry: Entry) -> Journalled:
    marks = {entry.device_counter: entry.reference} if entry.reference else {}
    if before is not None and entry.kind is not Kind.DEVICE_RESET:
        oldest = entry.device_counter - _MARKS
        marks |= {position: mark for position, mark in before.marks.items() if position > oldest}
    return Journalled(entry.device_counter, marks)


def notes_in_box(entries: Iterable[Entry]) -> Yen:
    """The yen in notes that lie in the cash box: as counted last, plus what came in, less what was taken."""
    notes = 0
    for entry in entries:
        match entry.kind:
            case Kind.CREDIT if Denomination(entry.amount).is_note:
                notes += entry.amount
            case Kind.COUNTED if entry.device == CASH_BOX:
                notes = entry.amount
            case Kind.EMPTIED:
                notes = 0
            case _:
                pass
    return Yen(notes)


def hoppers_in(entries: Iterable[Entry]) -> Mapping[str, Denomination]:
    """The hoppers that were counted or filled, also those of a change machine that was taken away."""
    return {
        entry.device: coin_of(entry.device)
        for entry in entries
        if entry.kind in (Kind.COUNTED, Kind.FILLED) and is_hopper(entry.device)
    }


def cash_counts(entries: Iterable[Entry], hoppers: Mapping[str, Denomination]) -> Mapping[Denomination, int]:
    """The coins in each of `hoppers` (by device name), of which each is filled by its own coin.

    What other hoppers did is left out: their change machine is not there any more. What a hopper told
    only later, in a transaction without its intent, is in no count either: it counts as empty already.
    A hopper that came short holds nothing until staff counts it again; one that never got the order,
    because its command counter stands where it stood, did not come short.
    """
    counts = dict.fromkeys(hoppers.values(), 0)
    intent = Entry(MACHINE, Kind.PAYOUT_INTENT)
    for entry in entries:
        if is_hopper(entry.device) and entry.device not in hoppers:
            continue
        match entry.kind:
            case Kind.CREDIT if Denomination(entry.amount) in counts:
                counts[Denomination(entry.amount)] += 1
            case Kind.COUNTED if entry.device in hoppers:
                counts[hoppers[entry.device]] = entry.amount // hoppers[entry.device]
            case Kind.FILLED:
                counts[hoppers[entry.device]] += entry.amount // hoppers[entry.device]
            case Kind.PAYOUT_INTENT:
                intent = entry
            case Kind.PAYOUT_RESULT if _has_paid(entry, intent):
                coin = hoppers[entry.device]
                left = counts[coin] - entry.amount // coin
                counts[coin] = max(0, left) if entry.amount == intent.amount else 0
            case Kind.UNRESOLVED:
                counts[hoppers[entry.device]] = 0
            case _:
                pass
    return counts


def _has_paid(result: Entry, intent: Entry) -> bool:
    is_its_own = result.transaction == intent.transaction
    return is_its_own and result.device_counter != intent.device_counter
