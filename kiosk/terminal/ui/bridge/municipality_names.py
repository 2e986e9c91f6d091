"""What a municipality is called on the screens of each language."""

from typing import Final

from kiosk.domain.languages import Language
from kiosk.domain.offers import MunicipalityLabel
from kiosk.terminal.flow.state import State
from kiosk.terminal.ui.line_breaks import keep_spaced_whole

_READ_AS_WRITTEN: Final = frozenset(
    {
        Language.JAPANESE,
        Language.EASY_JAPANESE,
        Language.SIMPLIFIED_CHINESE,
        Language.TRADITIONAL_CHINESE,
    }
)


def municipality_text(state: State, label: MunicipalityLabel | None) -> str:
    """Its name; in Latin letters before it where the directory tells them and the language needs them."""
    if label is None:
        return ""
    if state.language in _READ_AS_WRITTEN:
        return label.name
    known = next((each for each in state.municipalities if each.code == label.code), label)
    return f"{known.romanized} {keep_spaced_whole(f'({label.name})')}" if known.romanized else label.name
