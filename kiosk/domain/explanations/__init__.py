"""Each refusal with its cause, its remedy and where to go; none of the texts holds citizen data.

The texts are the Japanese source strings, which the screens' catalogues translate.
"""

from kiosk.domain.explanations.cards import OF_CARDS
from kiosk.domain.explanations.connections import OF_CONNECTIONS
from kiosk.domain.explanations.explanation import Explanation, Place
from kiosk.domain.explanations.machine import OF_THE_MACHINE
from kiosk.domain.explanations.persons import OF_PERSONS
from kiosk.domain.refusals import Refusal

__all__ = ["EXPLANATIONS", "Explanation", "Place"]

EXPLANATIONS: dict[Refusal, Explanation] = {**OF_CARDS, **OF_CONNECTIONS, **OF_PERSONS, **OF_THE_MACHINE}
"""The closed list, whole."""
