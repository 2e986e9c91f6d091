"""`tour.json`: what a tour found, in the keys that tools may rely on."""

import hashlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from kiosk.demo.scenarios.scenario import Scenario
from kiosk.domain.money import Yen
from kiosk.terminal.flow.state import Ending, LineProgress, LineState, State
from kiosk.trials.tour.record import Step
from kiosk.trials.tour.witness import SeenDocument


@dataclass(frozen=True, slots=True)
class MoneySeen:
    """What went into the machine and came out of it by its own count, and the fees of the lines printed."""

    taken_in: Yen
    paid_out: Yen
    fees: Yen

    @property
    def balances(self) -> bool:
        """Whether nothing was lost or kept too much."""
        return self.taken_in - self.paid_out == self.fees


@dataclass(frozen=True, slots=True)
class TourReport:
    """One scenario as it went."""

    scenario: Scenario
    last: State
    deviation: str | None
    """Where the session left the script, in words; None if it did not."""
    steps: Sequence[Step]
    money: MoneySeen
    apdus: int
    pin_verifications: int
    issued: Sequence[SeenDocument]
    printed: Sequence[bytes]
    """Documents that the printer received, in order."""

    @property
    def findings(self) -> tuple[str, ...]:
        """Everything that is not as written; empty if the tour succeeded."""
        expected, last = self.scenario, self.last
        ending = last.ending.name if last.ending else "none"
        refusal = last.refusal.value if last.refusal else "none"
        checks = (
            (self.deviation is None, self.deviation or ""),
            (last.ending is expected.ending, f"ended {ending}, not {expected.ending.name}"),
            (last.refusal is expected.refusal, f"refusal is {refusal}"),
            (self.money.balances, "money in, money out and fees do not balance"),
            (self._paper_is_as_issued, "what was printed is not what was issued"),
        )
        return tuple(text for holds, text in checks if not holds)

    @property
    def _received(self) -> tuple[str | None, ...]:
        """What the printer received of each document issued; a line that is void need not have reached it."""
        sent = [_sha256(document) for document in self.printed]
        received: list[str | None] = []
        for seen in self.issued:
            is_next = bool(sent) and (seen.sha256 == sent[0] or not self._is_void(seen.line))
            received.append(sent.pop(0) if is_next else None)
        return tuple(received)

    @property
    def _paper_is_as_issued(self) -> bool:
        pairs = zip(self.issued, self._received, strict=True)
        good = all(got == seen.sha256 or (got is None and self._is_void(seen.line)) for seen, got in pairs)
        return good and sum(got is not None for got in self._received) == len(self.printed)

    def _is_void(self, line: int) -> bool:
        return self._progress_of(line).state is LineState.VOID

    def _progress_of(self, line: int) -> LineProgress:
        return self.last.lines[line] if line < len(self.last.lines) else LineProgress()

    @property
    def outcome(self) -> str:
        """How the session ended, in the words of `tour.json`."""
        return (self.last.ending or Ending.UNRESOLVED).name.lower()

    def as_json(self) -> dict[str, object]:
        """The report as plain data."""
        return {
            "scenario": self.scenario.name,
            "outcome": self.outcome,
            "refusal": self.last.refusal.value if self.last.refusal else None,
            "as_written": not self.findings,
            "findings": list(self.findings),
            "steps": [asdict(step) for step in self.steps],
            "money": {"in": self.money.taken_in, "out": self.money.paid_out, "fees": self.money.fees},
            "apdus": self.apdus,
            "pin_verifications": self.pin_verifications,
            "documents": [
                {
                    "kind": seen.kind.value,
                    "sheets": seen.sheets,
                    "issued_sha256": seen.sha256,
                    "printed_sha256": received,
                    "sheets_out": self._progress_of(seen.line).sheets_done,
                    "result": self._progress_of(seen.line).state.name.lower(),
                }
                for seen, received in zip(self.issued, self._received, strict=True)
            ],
        }


def fees_of_printed_lines(last: State) -> Yen:
    """What the municipality quoted for the lines whose paper came out; the till is not asked."""
    return Yen(sum(last.quote.fees[line] for line in last.printed_lines)) if last.quote else Yen(0)


def _sha256(document: bytes) -> str:
    return hashlib.sha256(document).hexdigest()
