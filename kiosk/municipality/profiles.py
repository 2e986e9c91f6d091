"""A municipality's profile as a JSON file: what it serves is data, so that a new fee needs no stop."""

from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from kiosk.domain.municipalities import MunicipalityProfile
from kiosk.runtime.start import StartRefused

_PROFILE = TypeAdapter(MunicipalityProfile)


class ProfileRefused(StartRefused):
    """A profile cannot be used; names the file, the cause and the remedy."""


def write_profile(profile: MunicipalityProfile, path: Path) -> None:
    """Write a profile in the form that `load_profile` reads."""
    path.write_bytes(_PROFILE.dump_json(profile, indent=2) + b"\n")


def load_profile(path: Path) -> MunicipalityProfile:
    """Read and check a profile.

    Raises ProfileRefused for an unreadable file, a wrong check digit, no service, or a service whose fees
    are missing or out of order.
    """
    try:
        profile = _PROFILE.validate_json(path.read_bytes())
    except OSError as error:
        raise ProfileRefused(f"{path}: cannot be read ({error.strerror}); check path and rights") from error
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(step) for step in first["loc"])
        raise ProfileRefused(f"{path}: {place}: {first['msg']}; correct the value") from error
    fault = _fault_of(profile)
    if fault is not None:
        raise ProfileRefused(f"{path}: {fault}")
    return profile


def _fault_of(profile: MunicipalityProfile) -> str | None:
    if not _check_digit_holds(profile.code):
        return "code: six digits of which the last is the check digit are needed; look the code up"
    if not profile.services:
        return "services: at least one is needed"
    for service in profile.services:
        days = [fee.first_day for fee in service.fees]
        if not days or days != sorted(set(days)):
            return f"services: {service.kind.value}: fees are listed by first day, earliest first, each once"
    return None


def _check_digit_holds(code: str) -> bool:
    """全国地方公共団体コード: weights 6 to 2, modulo 11."""
    if len(code) != 6 or not (code.isascii() and code.isdigit()):
        return False
    weighted = sum(int(digit) * weight for digit, weight in zip(code, range(6, 1, -1), strict=False))
    return int(code[-1]) == (11 - weighted % 11) % 10
