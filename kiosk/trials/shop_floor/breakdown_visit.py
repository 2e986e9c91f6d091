"""Plays a breakdown on a running terminal, from the first screen to the end of the visit."""

import os
import signal
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.demo.cities.characters import Character
from kiosk.runtime.log import LogEvent
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.till.journal.account import fold
from kiosk.terminal.till.journal.audit import check_conservation
from kiosk.trials.shop_floor.album import Album
from kiosk.trials.shop_floor.breakdowns import Blow, Breakdown, Victim, Visitor
from kiosk.trials.shop_floor.event_file import Record
from kiosk.trials.shop_floor.terminal import Terminal

_SIGNALS = {Blow.KILLED: signal.SIGKILL, Blow.HUNG: signal.SIGSTOP}
_ANSWERED_BY_A_TOUCH = frozenset(
    {Screen.TAKE_CHANGE, Screen.TAKE_PAPER, Screen.TAKE_RECEIPT, Screen.REFUSED, Screen.FAREWELL}
)
_ANSWERED_BY_TAKING_THE_CARD = frozenset({Screen.TAKE_CARD, Screen.CARD_LEFT})
_LAST = frozenset({Screen.REFUSED, Screen.FAREWELL})
"""Before these a session ends only to hand the visit over to the next process."""
_NO_REFUSAL = "none"


@dataclass(frozen=True, slots=True)
class VisitSeen:
    """What somebody beside the machine saw of a visit."""

    ending: str
    """As the log names it."""
    refusal: str | None
    steps: Sequence[tuple[str, float]]
    """Screens, and milliseconds since the first one."""
    taken_in: int
    paid_out: int
    kept_by_the_journal: int
    apdus: int
    pin_verifications: int
    stopped_in_order: bool


def play_breakdown(terminal: Terminal, breakdown: Breakdown, album: Album) -> VisitSeen:
    """Play it, end the visit as its screens ask, stop the terminal.

    Raises EventMissing or NotAsPlayed where the terminal leaves the script.
    """
    card = terminal.world.card_of(Character.HERO)
    watched = replace(terminal, on_arrival=album.take)
    visitor = Visitor(watched, card)
    for stretch in breakdown.place.way:
        stretch(visitor)
    watched.log.pass_over()
    os.kill(_victim(watched, breakdown.place.victim), _SIGNALS[breakdown.blow])
    if breakdown.place.afterwards is not None:
        watched.till()
        breakdown.place.afterwards(visitor)
    last = _end_visit(watched)
    watched.slot.lift()
    watched.wait_until(lambda: watched.money_in_the_machine() == breakdown.place.kept)
    stopped_in_order = watched.stop() == 0
    account = fold(watched.journal())
    check_conservation(account)
    return VisitSeen(
        ending=str(last["ending"]),
        refusal=None if last["refusal"] == _NO_REFUSAL else str(last["refusal"]),
        steps=_steps(watched.log.records),
        taken_in=watched.money_taken_in(),
        paid_out=watched.money_given_out(),
        kept_by_the_journal=account.received - account.paid_out,
        apdus=len(card.log),
        pin_verifications=card.verifications,
        stopped_in_order=stopped_in_order,
    )


def _victim(terminal: Terminal, victim: Victim) -> int:
    match victim:
        case Victim.SESSION:
            return terminal.in_front()
        case Victim.TILL:
            return terminal.running_till()


def _end_visit(terminal: Terminal) -> Record:
    """Do what each screen asks for, until the visit is over; the record of its end."""
    screen: Screen | None = None
    while True:
        record = terminal.log.wait_for_next({LogEvent.SCREEN_SHOWN, LogEvent.SESSION_ENDED})
        if record["event"] == LogEvent.SCREEN_SHOWN.label:
            screen = Screen(str(record["screen"]))
            _answer(terminal, screen)
        elif screen in _LAST:
            return record


def _answer(terminal: Terminal, screen: Screen) -> None:
    terminal.display.wait_until_still()
    terminal.on_arrival(screen)
    if screen in _ANSWERED_BY_A_TOUCH:
        terminal.go_on()
    elif screen in _ANSWERED_BY_TAKING_THE_CARD:
        terminal.slot.lift()


def _steps(records: Sequence[Record]) -> tuple[tuple[str, float], ...]:
    shown = [record for record in records if record["event"] == LogEvent.SCREEN_SHOWN.label]
    moments = [datetime.fromisoformat(str(record["at"])) for record in shown]
    return tuple(
        (str(record["screen"]), round((moment - moments[0]).total_seconds() * 1000, 1))
        for record, moment in zip(shown, moments, strict=True)
    )
