"""Staff codes: kept as Argon2id (RFC 9106), never as themselves."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from kiosk.runtime.private_file import PrivateFileExposed, require_private
from kiosk.runtime.start import StartRefused
from kiosk.runtime.whole_file import PRIVATE, write_whole
from kiosk.terminal.staff.roles import StaffRole

SHORTEST, LONGEST = 8, 12
_SALT_BYTES = 16
_HASH_BYTES = 32


class StaffCodesUnusable(StartRefused):
    """The file of the staff codes cannot be used; the message names it and the remedy."""


class StaffCodeRefused(ValueError):
    """This code is not taken; the message says what one has to be like, never the code."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one look at a code costs: passes, lanes, and memory in KiB."""

    passes: int = 3
    lanes: int = 4
    memory: int = 64 * 1024


RECOMMENDED = Cost()
"""RFC 9106, section 4: the second recommended option."""


class StaffCodes:
    """The codes of one machine."""

    def __init__(self, hashes: Mapping[StaffRole, str]) -> None:
        self._hashes = dict(hashes)

    @classmethod
    def load(cls, path: Path) -> "StaffCodes":
        """Read `path`; nobody has a code where it is missing. Raises StaffCodesUnusable."""
        try:
            require_private(path)
            told = json.loads(path.read_text(encoding="ascii"))
            return cls({StaffRole(role): str(text) for role, text in told.items()})
        except FileNotFoundError:
            return cls({})
        except PrivateFileExposed as exposed:
            raise StaffCodesUnusable(str(exposed)) from exposed
        except (OSError, ValueError, AttributeError) as fault:
            raise StaffCodesUnusable(
                f"{path} holds no staff codes; remove it and set them: kiosk staff code"
            ) from fault

    @property
    def roles(self) -> frozenset[StaffRole]:
        """Who has a code."""
        return frozenset(self._hashes)

    def role_of(self, code: str) -> StaffRole | None:
        """Whose code this is. Every hash is looked at, so that the time tells nothing of whose it is."""
        return next(iter([role for role, text in self._hashes.items() if _is(code, text)]), None)

    def with_code(self, role: StaffRole, code: str, cost: Cost = RECOMMENDED) -> "StaffCodes":
        """The same with another code for `role`. Raises StaffCodeRefused."""
        _require_good(code)
        if self.role_of(code) not in {None, role}:
            raise StaffCodeRefused("another role has this code; each role needs its own")
        return StaffCodes({**self._hashes, role: _hashed(code, cost)})

    def store(self, path: Path) -> None:
        """Put them into the place of what `path` held. Raises OSError."""
        write_whole(path, json.dumps(self._hashes), PRIVATE)


def _require_good(code: str) -> None:
    if not (code.isascii() and code.isdigit() and SHORTEST <= len(code) <= LONGEST):
        raise StaffCodeRefused(f"a staff code has {SHORTEST} to {LONGEST} digits")
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(code)}
    if len(steps) == 1:
        raise StaffCodeRefused("one digit again and again, or a row of digits, is guessed first")


def _hashed(code: str, cost: Cost) -> str:
    kdf = Argon2id(
        salt=os.urandom(_SALT_BYTES),
        length=_HASH_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory,
    )
    return kdf.derive_phc_encoded(code.encode())


def _is(code: str, text: str) -> bool:
    try:
        Argon2id.verify_phc_encoded(code.encode(), text)
    except InvalidKey:
        return False
    return True
