"""The keys that sign session tokens: each for a week, the next one from a day before (ADR 131)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import AwareDatetime, BaseModel, ConfigDict, TypeAdapter, ValidationError

from kiosk.protocol.limits import TOKEN_KEY_LIFETIME, TOKEN_KEY_OVERLAP
from kiosk.protocol.signing_keys import SigningKey
from kiosk.protocol.trusted_keys import TrustedKey
from kiosk.runtime.start import StartRefused
from kiosk.runtime.whole_file import PRIVATE, write_whole


class TokenKeysUnusable(StartRefused):
    """No token key is in force; names the file, the cause and the remedy."""


@dataclass(frozen=True, slots=True, repr=False)
class TokenKey:
    """A private key and its time."""

    key: SigningKey
    not_before: datetime
    not_after: datetime

    @property
    def trusted(self) -> TrustedKey:
        """What others may know of it."""
        return TrustedKey(self.key.public, self.not_before, self.not_after)


@dataclass(frozen=True, slots=True, repr=False)
class TokenKeys:
    """Keys in the order of their times."""

    keys: tuple[TokenKey, ...]

    def signing(self, now: datetime) -> SigningKey:
        """The youngest that has begun. Raises TokenKeysUnusable if none is in force."""
        in_force = [held for held in self.keys if held.not_before <= now < held.not_after]
        if not in_force:
            raise TokenKeysUnusable(f"no token key is in force; {_REMEDY}")
        return in_force[-1].key

    @property
    def trusted(self) -> tuple[TrustedKey, ...]:
        """All of them, as those who check tokens know them."""
        return tuple(held.trusted for held in self.keys)

    @property
    def end(self) -> datetime:
        """When the last one runs out."""
        return self.keys[-1].not_after

    def extended(self, now: datetime, until: datetime) -> "TokenKeys":
        """Without those that ran out, and with as many more as it takes to reach `until`."""
        keys = [held for held in self.keys if held.not_after > now]
        begin = keys[-1].not_after - TOKEN_KEY_OVERLAP if keys else now
        while not keys or keys[-1].not_after < until:
            keys.append(TokenKey(SigningKey.generate(), begin, begin + TOKEN_KEY_LIFETIME))
            begin = keys[-1].not_after - TOKEN_KEY_OVERLAP
        return TokenKeys(tuple(keys))


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    private: str
    not_before: AwareDatetime
    not_after: AwareDatetime

    @classmethod
    def of(cls, held: TokenKey) -> "_Entry":
        private = held.key.private.private_bytes_raw().hex()
        return cls(private=private, not_before=held.not_before, not_after=held.not_after)

    def key(self) -> TokenKey:
        private = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(self.private))
        return TokenKey(SigningKey.of(private), self.not_before, self.not_after)


_ENTRIES = TypeAdapter(list[_Entry])
_REMEDY = "make some with `kiosk center token --weeks 9`, and give the list to the municipalities"


def read_token_keys(path: Path) -> TokenKeys:
    """Read the file of private keys. Raises TokenKeysUnusable."""
    try:
        keys = [entry.key() for entry in _ENTRIES.validate_json(path.read_bytes())]
    except (OSError, ValidationError, ValueError) as error:
        raise TokenKeysUnusable(f"{path}: no token keys ({type(error).__name__}); {_REMEDY}") from None
    if not keys:
        raise TokenKeysUnusable(f"{path}: holds no token key; {_REMEDY}")
    return TokenKeys(tuple(sorted(keys, key=lambda held: held.not_before)))


def write_token_keys(keys: Iterable[TokenKey], path: Path) -> None:
    """Put the keys into the place of those in `path`; for its owner alone."""
    entries = [_Entry.of(held) for held in keys]
    write_whole(path, _ENTRIES.dump_json(entries, indent=2).decode("ascii") + "\n", PRIVATE)
