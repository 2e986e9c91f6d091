"""What a run came to, as people and tools read it."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.trials.load.books import Books
from kiosk.trials.load.drive import Drive
from kiosk.trials.load.visit import Stage


@dataclass(frozen=True, slots=True)
class LoadReport:
    """A run, its books and the servers' CPU seconds."""

    drive: Drive
    books: Books
    processor: Mapping[str, float]
    killed: int = 0

    @property
    def completed(self) -> int:
        """Certificates that came out."""
        return sum(driven.visit.refusal is None for driven in self.drive.visits)

    @property
    def mismatches(self) -> int:
        """Visits to which anything came that was not their own."""
        return sum(driven.visit.is_mismatch for driven in self.drive.visits)

    @property
    def refusals(self) -> Mapping[str, int]:
        """Refused visits by the code that the citizen would have seen."""
        ends = (driven.visit.refusal for driven in self.drive.visits)
        return Counter(refusal.value for refusal in ends if refusal is not None)

    @property
    def refused_when_paid(self) -> int:
        """Visits that were refused after the order, so that money has to be given back."""
        visits = (driven.visit for driven in self.drive.visits)
        return sum(visit.refusal is not None and Stage.ISSUE in visit.stages for visit in visits)

    @property
    def is_clean(self) -> bool:
        """Whether nobody got anything of anybody else, and nothing was lost or doubled."""
        return self.mismatches == 0 and self.books.agree

    def as_json(self) -> dict[str, object]:
        """The keys that tools rely on, and more beside them; times in milliseconds."""
        times = [driven.seconds for driven in self.drive.visits if driven.visit.refusal is None]
        certificates = max(1, self.completed)
        return {
            "started": len(self.drive.visits),
            "completed": self.completed,
            "refused": sum(self.refusals.values()),
            "refused_when_paid": self.refused_when_paid,
            "mismatches": self.mismatches,
            "seconds": round(self.drive.seconds, 2),
            "rate": round(self.completed / self.drive.seconds, 2),
            "p50_ms": _milliseconds(times, 0.5),
            "p99_ms": _milliseconds(times, 0.99),
            "cpu_ms_per_certificate": _per(sum(self.processor.values()), certificates),
            "cpu_ms_by_server": {name: _per(used, certificates) for name, used in self.processor.items()},
            "cpu_ms_terminals": _per(self.drive.own_processor_seconds, certificates),
            "stages": {stage.value: self._stage(stage) for stage in Stage},
            "refusals": dict(self.refusals),
            "killed": self.killed,
            "lost": self.books.lost,
            "unknown": self.books.unknown,
            "doubled": self.books.doubled,
            "unsettled": self.books.unsettled,
        }

    def _stage(self, stage: Stage) -> dict[str, float | None]:
        times = [
            driven.visit.stages[stage]
            for driven in self.drive.visits
            if driven.visit.refusal is None and stage in driven.visit.stages
        ]
        return {"p50_ms": _milliseconds(times, 0.5), "p99_ms": _milliseconds(times, 0.99)}


def percentile(values: Sequence[float], part: float) -> float:
    """The smallest value that at least this part of `values` does not exceed (nearest rank).

    Raises ValueError for no values.
    """
    if not values:
        raise ValueError("no values have no percentile")
    return sorted(values)[max(0, math.ceil(part * len(values)) - 1)]


def _milliseconds(seconds: Sequence[float], part: float) -> float | None:
    return round(percentile(seconds, part) * 1000, 1) if seconds else None


def _per(seconds: float, certificates: int) -> float:
    return round(seconds * 1000 / certificates, 2)
