"""What must never be."""

from enum import StrEnum


class Wrong(StrEnum):
    """A verdict of the judge on one run."""

    ANOTHER_PERSONS_PAPER = "another-persons-paper"
    ANOTHER_PAPER_THAN_ORDERED = "another-paper-than-ordered"
    STALE_PAPER = "stale-paper"
    """It left the city after the change was acknowledged."""
    ONE_SERIAL_TWICE = "one-serial-twice"
    PAID_WITHOUT_PAPER = "paid-without-paper"
    PAPER_WITHOUT_PAYING = "paper-without-paying"
    SESSION_WITHOUT_END = "session-without-end"
    STOPPED_ON_PROOF = "stopped-on-proof"
    """A sound city never gives a proof against itself."""
    OPEN_CASE_UNTOLD = "open-case-untold"
    """Nobody knows what became of a line, and staff was not told."""
    OUTCOME_NEVER_NOTED = "outcome-never-noted"
    """A till still repeats a report hours later."""
    OUTCOMES_CONFLICT = "outcomes-conflict"
    """One line was reported in two ways."""
    EQUATION_DOES_NOT_BALANCE = "equation-does-not-balance"
    """The center's issues = printed + void + open is not what the tills reported."""
    CITY_COUNTS_OTHERWISE = "city-counts-otherwise"
    """The outcomes in the city's ledger are not those that the tills reported."""
    PAPER_NOT_SETTLED = "paper-not-settled"
    """A sheet lies in a shop whose line is not settled as printed."""
