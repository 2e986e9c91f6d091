"""What a printer offers to a job, and what it does untold (RFC 8011, section 5.2): numbers and keywords."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.terminal.devices.printer.ipp.message import Content, Group, IntegerRange

OPTIONS = ("copies", "finishings", "job-sheets", "number-up", "print-quality")
"""The job attributes that are read."""

Choice = int | str


@dataclass(frozen=True, slots=True)
class JobOption:
    """One attribute's `-supported` and `-default`; empty where the printer does not tell."""

    supported: frozenset[IntegerRange | str] = frozenset()
    defaults: frozenset[Choice] = frozenset()

    def offers(self, choice: Choice) -> bool:
        """Whether a job may ask for it."""
        if isinstance(choice, str):
            return choice in self.supported
        spans = (span for span in self.supported if isinstance(span, IntegerRange))
        return any(span.lower <= choice <= span.upper for span in spans)


def job_options(printer: Group) -> Mapping[str, JobOption]:
    """Those of a printer-attributes group by the job attribute's name; a value of another type is none."""
    return {name: _option(printer, name) for name in OPTIONS}


def _option(printer: Group, name: str) -> JobOption:
    supported, defaults = printer.contents(f"{name}-supported"), printer.contents(f"{name}-default")
    spans = (one for one in supported if isinstance(one, IntegerRange))
    single = (IntegerRange(one, one) if isinstance(one, int) else one for one in _choices(supported))
    return JobOption(frozenset((*spans, *single)), frozenset(_choices(defaults)))


def _choices(values: tuple[Content, ...]) -> Iterator[Choice]:
    return (one for one in values if isinstance(one, Choice) and not isinstance(one, bool))
