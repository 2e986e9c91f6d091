"""Whom a line names, without saying so: a keyed hash that only the holder of the recall key can look for."""

import hmac
import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.residents import ResidentId
from kiosk.runtime.start import StartRefused

KEY_BYTES = 32


class RecallKeyRefused(StartRefused):
    """The recall key cannot be used; names the file and the remedy."""


@dataclass(frozen=True, slots=True, repr=False)
class PersonTags:
    """Makes tags with the recall key."""

    key: bytes

    def tag(self, resident: ResidentId) -> bytes:
        """HMAC-SHA-256 of the resident's number."""
        return hmac.digest(self.key, resident.encode(), "sha256")

    def tags(self, residents: Collection[ResidentId]) -> dict[ResidentId, bytes]:
        """The tag of each."""
        return {resident: self.tag(resident) for resident in residents}


def load_person_tags(path: Path) -> PersonTags:
    """Read the key: 64 hexadecimal digits. Raises RecallKeyRefused."""
    try:
        text = path.read_text(encoding="ascii").strip()
    except (OSError, ValueError) as error:
        raise RecallKeyRefused(
            f"{path}: cannot be read; restore the recall key from its safe place"
        ) from error
    if not re.fullmatch(rf"[0-9a-f]{{{2 * KEY_BYTES}}}", text):
        raise RecallKeyRefused(
            f"{path}: not {2 * KEY_BYTES} hexadecimal digits; make one with: openssl rand -hex {KEY_BYTES}"
        )
    return PersonTags(bytes.fromhex(text))
