"""A refusal's texts in the present language; the sources stand in the domain's closed list."""

from PySide6.QtCore import QCoreApplication

from kiosk.domain.explanations import EXPLANATIONS
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.printer_refusals import refusal_of
from kiosk.terminal.ports import PrinterTrouble
from kiosk.terminal.ui.bridge import words

CONTEXT = "Refusal"
"""The catalogue's context of causes and remedies."""


_OF_A_PRINT = frozenset({Refusal.PRINT_FAILED, Refusal.PRINT_UNCLEAR})


def cause_of(refusal: Refusal, troubles: tuple[PrinterTrouble, ...] = ()) -> str:
    """What happened; for a print that failed also what stood in its way."""
    cause = QCoreApplication.translate(CONTEXT, EXPLANATIONS[refusal].cause)
    trouble = refusal_of(troubles) if refusal in _OF_A_PRINT else None
    if trouble is None:
        return cause
    #: What is wrong with the printer (%1), then what came of it (%2): two sentences.
    both = QCoreApplication.translate("RefusalView", "%1%2")
    return both.replace("%1", cause_of(trouble)).replace("%2", cause)


def remedy_of(refusal: Refusal) -> str:
    """What to do about it."""
    return QCoreApplication.translate(CONTEXT, EXPLANATIONS[refusal].remedy)


def place_of(refusal: Refusal) -> str:
    """Where to go."""
    return words.translated(words.PLACES, EXPLANATIONS[refusal].place)
