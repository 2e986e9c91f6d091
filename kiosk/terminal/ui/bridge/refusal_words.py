"""A refusal's texts in the present language; the sources stand in the domain's closed list."""

from PySide6.QtCore import QCoreApplication

from kiosk.domain.refusals import EXPLANATIONS, Refusal
from kiosk.terminal.ui.bridge import words

CONTEXT = "Refusal"
"""The catalogue's context of causes and remedies."""


def cause_of(refusal: Refusal) -> str:
    """What happened."""
    return QCoreApplication.translate(CONTEXT, EXPLANATIONS[refusal].cause)


def remedy_of(refusal: Refusal) -> str:
    """What to do about it."""
    return QCoreApplication.translate(CONTEXT, EXPLANATIONS[refusal].remedy)


def place_of(refusal: Refusal) -> str:
    """Where to go."""
    return words.translated(words.PLACES, EXPLANATIONS[refusal].place)
