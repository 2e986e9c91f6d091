"""A municipality's profile as a TOML file: what it serves is data, so that a new fee needs no program."""

import tomllib
from pathlib import Path

from pydantic import ValidationError

from kiosk.domain.municipalities import MunicipalityProfile
from kiosk.municipality.profile_faults import Place, faults_of
from kiosk.municipality.profile_form import ProfileForm
from kiosk.municipality.profile_text import profile_text
from kiosk.runtime.start import StartRefused
from kiosk.runtime.toml_lines import line_of


class ProfileRefused(StartRefused):
    """A profile cannot be used; names the file, the line, the cause and the remedy."""


def write_profile(profile: MunicipalityProfile, path: Path) -> None:
    """Write a profile in the form that `load_profile` reads."""
    path.write_text(profile_text(profile), encoding="utf-8")


def load_profile(path: Path) -> MunicipalityProfile:
    """Read and check a profile. Raises ProfileRefused."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ProfileRefused(f"{path}: cannot be read ({error.strerror}); check path and rights") from error
    return parse_profile(content, path)


def parse_profile(content: bytes, path: Path) -> MunicipalityProfile:
    """The profile in `content`, which was read from `path`. Raises ProfileRefused."""
    try:
        text = content.decode("utf-8")
        tables = tomllib.loads(text)
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ProfileRefused(f"{path}: is not TOML: {error}; correct it there") from error
    try:
        profile = ProfileForm.model_validate(tables).made()
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise _refused(path, text, first["loc"], f"{first['msg']}; correct the value") from error
    for fault in faults_of(profile):
        raise _refused(path, text, fault.place, fault.message)
    return profile


def _refused(path: Path, text: str, place: Place, message: str) -> ProfileRefused:
    named = ".".join(str(step) for step in place)
    return ProfileRefused(f"{path}:{line_of(text, place)}: {named}: {message}")
