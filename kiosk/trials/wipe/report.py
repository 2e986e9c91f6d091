"""What an audit found, as text, as JSON, and as the rows of its page."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.trials.wipe.audit import Searched
from kiosk.trials.wipe.marks import Kind
from kiosk.trials.wipe.search import Found

NOT_SEARCHED = (
    "physical pages after they were freed: the kernel overwrites them if init_on_free is set (kiosk doctor)",
    "the printer's own memory and disk: a matter of its settings, on the site-acceptance sheet",
    "the graphics memory of a compositor with a graphics card; here the display server draws in memory",
    "swap areas: none may be in use, which each process checks at its start",
    "the municipality: it keeps the register by its purpose",
    "the programs that play card, coins and printers, which know the citizen by their parts",
)


@dataclass(frozen=True, slots=True)
class Row:
    """One place over all visits."""

    where: str
    size: int
    found: int
    before: int | None
    """The same search before the first visit; None for a process that did not live then."""


@dataclass(frozen=True, slots=True)
class AuditReport:
    """Everything that the page says."""

    at: datetime
    build: str
    kernel: str
    searched: Searched

    @property
    def rows(self) -> tuple[Row, ...]:
        """A row for each place, in the order in which they were searched first."""
        before = {found.where: found.found for found in self.searched.before}
        sizes, counts = Counter[str](), Counter[str]()
        for found in self._after():
            sizes[found.where] += found.size
            counts[found.where] += found.found
        return tuple(Row(where, sizes[where], counts[where], before.get(where)) for where in sizes)

    @property
    def found(self) -> int:
        """Over all places."""
        return sum(row.found for row in self.rows)

    @property
    def self_test(self) -> bool:
        """Whether every planted mark was found, and every document and key while it was in use."""
        return all(path.was_seen for path in self.searched.paper_paths) and not self.searched.overlooked

    def as_json(self) -> dict[str, object]:
        """The contract of `kiosk audit wipe --json`, and more beside it."""
        return {
            "searched": [
                {"where": row.where, "bytes": row.size, "found": row.found, "before": row.before}
                for row in self.rows
            ],
            "found": self.found,
            "self_test": self.self_test,
            "overlooked": list(self.searched.overlooked),
            "while_in_use": [
                {
                    "document_bytes": path.size,
                    "session_keys": path.session_keys,
                    "content_key": path.while_unwrapped.found,
                    "document": path.while_held.by_kind[Kind.DOCUMENT],
                }
                for path in self.searched.paper_paths
            ],
            "visits": [
                {
                    "ending": visit.ending,
                    "documents": list(visit.document_bytes),
                    "found": {found.where: _told(found) for found in visit.places if found.found},
                }
                for visit in self.searched.visits
            ],
            "pins": [
                {"where": where, "typed": typed, "most_of_the_others": others}
                for where, (typed, others) in self._digits().items()
            ],
            "not_searched": list(NOT_SEARCHED),
        }

    def as_text(self) -> str:
        """For a terminal window."""
        width = max(len(row.where) for row in self.rows)
        lines = [f"{row.where:{width}} {row.size:>15,} bytes  found {row.found}" for row in self.rows]
        endings = ", ".join(visit.ending for visit in self.searched.visits)
        overlooked = ", ".join(self.searched.overlooked)
        blind = f"BLIND: not found where it was planted: {overlooked}" if overlooked else "BLIND"
        self_test = "every planted mark was found" if self.self_test else blind
        lines += [
            "",
            f"visits: {endings}",
            f"self-test: {self_test}",
            f"found: {self.found}",
            "",
            "not searched:",
        ]
        return "\n".join([*lines, *(f"- {what}" for what in NOT_SEARCHED)]) + "\n"

    def _after(self) -> Iterator[Found]:
        for path in self.searched.paper_paths:
            yield path.when_printed
        for visit in self.searched.visits:
            yield from visit.places

    def _digits(self) -> Mapping[str, tuple[int, int]]:
        most: dict[str, tuple[int, int]] = defaultdict(lambda: (0, 0))
        for found in self._after():
            typed, others = most[found.where]
            digits = found.digits
            most[found.where] = (max(typed, digits.typed), max(others, digits.most_of_the_others))
        return most


def _told(found: Found) -> dict[str, int]:
    return {kind.value: number for kind, number in found.by_kind.items()} | _digits_told(found)


def _digits_told(found: Found) -> dict[str, int]:
    return {} if found.digits.is_by_chance else {"bare digits of the PIN": found.digits.typed}


def endings_told(searched: Searched) -> Iterable[str]:
    """Each visit with what was found after it."""
    for visit in searched.visits:
        yield f"{visit.ending}: {sum(found.found for found in visit.places)}"
