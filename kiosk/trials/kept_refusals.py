"""Refusals whose code is kept, though nothing in the package gives them yet."""

import re
from collections.abc import Sequence
from pathlib import Path

from kiosk.domain.refusals import Refusal

_PACKAGE = Path(__file__).parents[1]
_LIST = _PACKAGE / "domain" / "refusals.py"


def kept_refusals() -> Sequence[Refusal]:
    """The members of the closed list that no module but the list itself names."""
    sources = (path.read_text(encoding="utf-8") for path in _PACKAGE.rglob("*.py") if path != _LIST)
    named = {name for source in sources for name in re.findall(r"\bRefusal\.([A-Z0-9_]+)\b", source)}
    return [refusal for refusal in Refusal if refusal.name not in named]
