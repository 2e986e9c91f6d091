"""A document comes out once, a page on each side, without cover sheet or staples, with all its toner.

Shops set copies, several pages on a side, cover sheets, staples or toner saving as defaults of their printer:
the contrary is told with each document, instead of being left to it.
"""

from dataclasses import dataclass
from typing import Final

from kiosk.terminal.devices.printer.ipp.attributes import PrinterStatus
from kiosk.terminal.devices.printer.ipp.job_options import Choice, JobOption
from kiosk.terminal.devices.printer.ipp.message import Attribute, attribute
from kiosk.terminal.devices.printer.ipp.registry import ValueTag

_NO_FINISHING: Final = 3
_NORMAL_QUALITY: Final = 4
_HIGH_QUALITY: Final = 5


@dataclass(frozen=True, slots=True)
class _Plain:
    """The choice that is told, and those that may stand as the default where it cannot be told."""

    name: str
    tag: ValueTag
    choice: Choice
    harmless: frozenset[Choice]

    def is_told(self, printer: PrinterStatus) -> bool:
        return self.name in printer.job_attributes and self._option(printer).offers(self.choice)

    def is_default(self, printer: PrinterStatus) -> bool:
        """A printer that does not speak of it at all has not said that it does anything else."""
        return self._option(printer).defaults <= self.harmless

    def _option(self, printer: PrinterStatus) -> JobOption:
        return printer.options.get(self.name, JobOption())


_PLAIN: Final = (
    _Plain("copies", ValueTag.INTEGER, 1, frozenset({1})),
    _Plain("finishings", ValueTag.ENUM, _NO_FINISHING, frozenset({_NO_FINISHING})),
    _Plain("job-sheets", ValueTag.KEYWORD, "none", frozenset({"none"})),
    _Plain("number-up", ValueTag.INTEGER, 1, frozenset({1})),
    _Plain("print-quality", ValueTag.ENUM, _NORMAL_QUALITY, frozenset({_NORMAL_QUALITY, _HIGH_QUALITY})),
)


def plain_attributes(printer: PrinterStatus) -> tuple[Attribute, ...]:
    """What this printer can be told of it with a job."""
    return tuple(attribute(one.name, one.tag, one.choice) for one in _PLAIN if one.is_told(printer))


def does_otherwise(printer: PrinterStatus) -> tuple[str, ...]:
    """The attributes whose default is another one, and that it cannot be told; sorted."""
    return tuple(one.name for one in _PLAIN if not (one.is_told(printer) or one.is_default(printer)))
