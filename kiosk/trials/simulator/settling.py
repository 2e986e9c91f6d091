"""When all is over: what the tills reported, the center counted and the city keeps, side by side."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from kiosk.center.daily_totals import DailyEquation
from kiosk.protocol.identifiers import SerialNumber, SettlementId
from kiosk.protocol.messages.relaying import LineOutcome, Outcome
from kiosk.trials.simulator.papers import Sheet
from kiosk.trials.simulator.wrong import Wrong


@dataclass(frozen=True, slots=True)
class CityLine:
    """A line in the city's ledger."""

    serial: SerialNumber
    settlement: SettlementId
    outcome: Outcome | None


@dataclass(frozen=True, slots=True)
class DaysBooks:
    """The three accounts of one day, and the papers that lie in the shops."""

    reported: Mapping[SettlementId, Outcome]
    """By the tills, each once."""
    conflicts: int
    """Reports that center or city found to contradict what they had."""
    counted: DailyEquation | None
    """By the center; None where it knows of no issued line."""
    lines: Collection[CityLine]
    papers: Sequence[Sheet]

    @property
    def wrong(self) -> tuple[Wrong, ...]:
        """What does not agree."""
        found = {
            Wrong.OUTCOMES_CONFLICT: self.conflicts > 0,
            Wrong.EQUATION_DOES_NOT_BALANCE: not self._balances,
            Wrong.CITY_COUNTS_OTHERWISE: self._at_the_city != dict(self.reported),
            Wrong.PAPER_NOT_SETTLED: not self._printed_serials >= {sheet.serial for sheet in self.papers},
        }
        return tuple(wrong for wrong, is_so in found.items() if is_so)

    @property
    def _balances(self) -> bool:
        """Issues = printed + void + open, printed and void being exactly what the tills reported."""
        if self.counted is None:
            return not self.reported
        told = [outcome.outcome for outcome in self.reported.values()]
        printed, void = told.count(LineOutcome.PRINTED), told.count(LineOutcome.VOID)
        return (self.counted.printed, self.counted.void) == (printed, void) and self.counted.open >= 0

    @property
    def _at_the_city(self) -> dict[SettlementId, Outcome]:
        return {line.settlement: line.outcome for line in self.lines if line.outcome is not None}

    @property
    def _printed_serials(self) -> set[SerialNumber]:
        return {
            line.serial
            for line in self.lines
            if line.outcome is not None and line.outcome.outcome is LineOutcome.PRINTED
        }
