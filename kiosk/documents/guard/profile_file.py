"""A printer's profile as a TOML file."""

import tomllib
from pathlib import Path

from kiosk.documents.guard.profile import GuardProfile
from kiosk.runtime.start import StartRefused

_KEY = "single_cover"


class ProfileFileRefused(StartRefused):
    """A printer's profile cannot be used; names the file, the cause and the remedy."""


def profile_text(profile: GuardProfile) -> str:
    """The profile as TOML."""
    return f"{_KEY} = {profile.single_cover}\n"


def read_profile(path: Path) -> GuardProfile:
    """The profile in a file that `kiosk documents calibrate` wrote. Raises ProfileFileRefused."""
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ProfileFileRefused(
            f"{path} cannot be read; write it with `kiosk documents calibrate SCAN`"
        ) from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ProfileFileRefused(
            f"{path} is no TOML; write it anew with `kiosk documents calibrate SCAN`"
        ) from error
    cover = told.get(_KEY)
    if set(told) != {_KEY} or not isinstance(cover, float):
        raise ProfileFileRefused(
            f"{path}: one number, {_KEY}, is needed; write it anew with `kiosk documents calibrate SCAN`"
        )
    try:
        return GuardProfile(cover)
    except ValueError as error:
        raise ProfileFileRefused(f"{path}: {error}; calibrate the printer again") from error
