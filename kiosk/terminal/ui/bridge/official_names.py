"""The official Japanese name of a certificate beside its translation: as it stands on the paper."""

from PySide6.QtCore import QCoreApplication

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.languages import Language
from kiosk.terminal.ui.bridge import words

_IN_JAPANESE = frozenset({Language.JAPANESE, Language.EASY_JAPANESE})


def official_name(kind: CertificateKind, language: Language) -> str:
    """The Japanese name; nothing where the name on the screen is Japanese already."""
    return "" if language in _IN_JAPANESE else words.KINDS[kind]


def beside_official_name(kind: CertificateKind, language: Language, text: str) -> str:
    """`text` about a certificate after its official name, where that is not read anyway."""
    name = official_name(kind, language)
    if not name or not text:
        return name or text
    #: A certificate's Japanese name (%1), and what is said of it (%2): on one line.
    both = QCoreApplication.translate("Words", "%1 / %2")
    return both.replace("%1", name).replace("%2", text)
