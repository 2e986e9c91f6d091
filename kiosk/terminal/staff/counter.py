"""The staff counter: does what clerk and technician ask for, and writes down that they did."""

import json
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, assert_never

from kiosk.domain.money import Denomination
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.terminal.ports.closure import Closure
from kiosk.terminal.staff.closure import close_service, open_service, present_closure
from kiosk.terminal.staff.roles import Denial, StaffRole
from kiosk.terminal.staff.vocabulary import ACTS, Act, Overview, StaffCase
from kiosk.terminal.staff.works import StaffWorks
from kiosk.terminal.till.cash.levels import Level, levels
from kiosk.terminal.till.errors import StaffRefusedError
from kiosk.terminal.till.hoppers import hopper_name
from kiosk.terminal.till.journal.audit import ANSWERS, CASE_KINDS, is_payable, open_cases
from kiosk.terminal.till.journal.reader import JournalError, JournalReader, entries_of
from kiosk.terminal.till.journal.stock import cash_counts
from kiosk.terminal.till.process import TillSettings
from kiosk.terminal.till.staff_channel import ask_staff

Words = Mapping[str, Any]


class NotPossible(Exception):
    """What was asked for cannot be done now."""


@dataclass(frozen=True, slots=True)
class CounterParts:
    """What the counter works with."""

    till: TillSettings
    hoppers: tuple[Denomination, ...]
    """The coins of the change machine; none where the shop takes no cash."""
    closure: Path
    results: Path
    """What `kiosk doctor --store` wrote last."""
    works: StaffWorks
    export: Callable[[], str]
    """Writes a signed export, and gives its name. Raises OSError or JournalError."""


class StaffCounter:
    """For any thread: till and files order what comes at the same time."""

    def __init__(self, parts: CounterParts, log: EventLog) -> None:
        self._parts = parts
        self._log = log

    def perform(self, role: StaffRole, words: Words) -> Words:
        """Do it, and answer. Raises KeyError, TypeError or ValueError for words that mean nothing."""
        act = Act(words["ask"])
        if act not in ACTS[role]:
            return {"denied": Denial.NOT_ALLOWED.value}
        try:
            answer = self._done(act, words)
        except (NotPossible, StaffRefusedError, JournalError, OSError):
            self._note(role, act, done=False)
            return {"denied": Denial.NOT_POSSIBLE.value}
        self._note(role, act, done=True)
        return answer

    def _note(self, role: StaffRole, act: Act, *, done: bool) -> None:
        if act not in {Act.OVERVIEW, Act.FINDINGS}:
            self._log.write(LogEvent.STAFF_ACTED, role=role.value, act=act.value, done=done)

    def _done(self, act: Act, words: Words) -> Words:
        self._act(act, words)
        match act:
            case Act.FINDINGS | Act.EXAMINE:
                return self._results()
            case Act.EXPORT:
                return {"export": self._parts.export()}
            case Act.RESTART:
                return {}
            case _:
                return self._overview().as_words()

    def _act(self, act: Act, words: Words) -> None:
        match act:
            case Act.RESOLVE | Act.PAY_OUT | Act.CLEAR_JAM:
                ask_staff(self._parts.till.staff_socket, _to_till(act, words))
            case Act.CLOSE:
                close_service(self._parts.closure, Closure(words["why"]))
            case Act.OPEN:
                open_service(self._parts.closure)
            case Act.EXAMINE:
                _require(self._parts.works.examine())
            case Act.RESTART:
                _require(self._parts.works.restart())
            case Act.OVERVIEW | Act.FINDINGS | Act.EXPORT:
                pass
            case _:
                assert_never(act)

    def _overview(self) -> Overview:
        closure = present_closure(self._parts.closure)
        try:
            with closing(JournalReader.open(self._parts.till.journal)) as journal:
                return Overview(self._cases(journal), self._low_change(journal), closure)
        except JournalError:
            return Overview(closure=closure)  # a till that cannot start keeps nobody from the other pages

    @staticmethod
    def _cases(journal: JournalReader) -> tuple[StaffCase, ...]:
        return tuple(
            StaffCase(
                case.seq,
                case.entry.transaction,
                case.entry.kind.value,
                case.entry.amount,
                tuple(sorted(answer.value for answer in ANSWERS[case.entry.kind])),
                is_payable(case.entry, entries_of(journal.events(case.entry.transaction))),
            )
            for case in open_cases(journal.events_of(CASE_KINDS))
        )

    def _low_change(self, journal: JournalReader) -> tuple[Denomination, ...]:
        hoppers = {hopper_name(coin): coin for coin in self._parts.hoppers}
        counts = cash_counts(entries_of(journal.events_since(journal.last_close())), hoppers)
        return tuple(coin for coin, level in levels(counts).items() if level is not Level.ENOUGH)

    def _results(self) -> Words:
        try:
            told: Words = json.loads(self._parts.results.read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            return {"at": "", "findings": []}
        return told


def _to_till(act: Act, words: Words) -> Words:
    match act:
        case Act.RESOLVE:
            return {"ask": "resolve", "case": int(words["case"]), "resolution": str(words["resolution"])}
        case Act.PAY_OUT:
            return {"ask": "pay-out", "case": int(words["case"])}
        case _:
            return {"ask": "clear-jam"}


def _require(is_done: bool) -> None:
    if not is_done:
        raise NotPossible
