"""What the staff area asks and is told: closed lists, one JSON line each way."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from kiosk.domain.money import Denomination
from kiosk.terminal.ports.closure import Closure
from kiosk.terminal.staff.roles import StaffRole


class Act(StrEnum):
    """What may be asked for, once a code was typed."""

    OVERVIEW = "overview"
    RESOLVE = "resolve"
    PAY_OUT = "pay-out"
    CLEAR_JAM = "clear-jam"
    CLOSE = "close"
    OPEN = "open"
    FINDINGS = "findings"
    EXAMINE = "examine"
    RESTART = "restart"
    EXPORT = "export"


_CLERKS = frozenset({Act.OVERVIEW, Act.RESOLVE, Act.PAY_OUT, Act.CLEAR_JAM, Act.CLOSE, Act.OPEN})
ACTS: Mapping[StaffRole, frozenset[Act]] = {
    StaffRole.CLERK: _CLERKS,
    StaffRole.TECHNICIAN: frozenset(Act),
}
"""Who may ask for what."""


@dataclass(frozen=True, slots=True)
class StaffCase:
    """A case that waits for staff. It names a transaction, never a citizen."""

    number: int
    transaction: str
    """What stands on the slip."""
    kind: str
    amount: int
    """Yen."""
    answers: tuple[str, ...]
    """The resolutions that close it."""
    is_payable: bool
    """Whether the machine may pay it."""


@dataclass(frozen=True, slots=True)
class Overview:
    """What the clerk sees first."""

    cases: tuple[StaffCase, ...] = ()
    low_change: tuple[Denomination, ...] = ()
    """Hoppers that are to be filled."""
    closure: Closure | None = None

    def as_words(self) -> dict[str, Any]:
        """For the wire."""
        return {
            "cases": [
                {
                    "number": case.number,
                    "transaction": case.transaction,
                    "kind": case.kind,
                    "amount": case.amount,
                    "answers": list(case.answers),
                    "payable": case.is_payable,
                }
                for case in self.cases
            ],
            "low_change": [int(coin) for coin in self.low_change],
            "closure": None if self.closure is None else self.closure.value,
        }

    @classmethod
    def of_words(cls, words: Mapping[str, Any]) -> "Overview":
        """From the wire. Raises KeyError, TypeError or ValueError."""
        closure = words["closure"]
        return cls(
            tuple(
                StaffCase(
                    int(case["number"]),
                    str(case["transaction"]),
                    str(case["kind"]),
                    int(case["amount"]),
                    tuple(map(str, case["answers"])),
                    bool(case["payable"]),
                )
                for case in words["cases"]
            ),
            tuple(Denomination(coin) for coin in words["low_change"]),
            None if closure is None else Closure(closure),
        )


@dataclass(frozen=True, slots=True)
class StaffFinding:
    """One finding of the doctor."""

    what: str
    ok: bool
    finding: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Examined:
    """The doctor's newest results; empty where it never ran."""

    at: str = ""
    findings: tuple[StaffFinding, ...] = ()

    @classmethod
    def of_words(cls, words: Mapping[str, Any]) -> "Examined":
        """As `kiosk doctor --store` writes them. Raises KeyError, TypeError or ValueError."""
        return cls(
            str(words["at"]),
            tuple(
                StaffFinding(str(one["what"]), bool(one["ok"]), str(one["finding"]), str(one["remedy"]))
                for one in words["findings"]
            ),
        )
