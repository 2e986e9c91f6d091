"""The office of a city that sets its fees: a new profile is put before the server while it runs."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final, Protocol

from kiosk.domain.money import Yen
from kiosk.domain.municipalities import DatedFee, MunicipalityProfile, Service
from kiosk.municipality.profiles import load_profile, write_profile
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import LogEvent

RISE: Final = Yen(50)
_TAKEN_SECONDS: Final = 60.0


class FeesNotTaken(Exception):
    """The server runs and has not taken the new fees."""


class TellingProcess(Protocol):
    """A server's process, as `ServerProcess` has it."""

    def times_logged(self, event: LogEvent) -> int:
        """How often the process has logged `event`."""
        ...

    def wait_until_logged(self, event: LogEvent, times: int, timeout: float) -> bool:
        """Wait until the process has logged `event` so often."""
        ...


class ProfileReader(Protocol):
    """The server that reads the profile, as `ServerPower` has it."""

    @property
    def process(self) -> TellingProcess | None:
        """The server's process; None while it is off."""
        ...


@dataclass(frozen=True, slots=True)
class FeeDesk:
    """Works on the file that the city's server reads, as its operator does."""

    usual: MunicipalityProfile
    path: Path
    server: ProfileReader
    clock: Clock

    @property
    def has_raised(self) -> bool:
        """Whether the fees are other than usual."""
        return load_profile(self.path) != self.usual

    def raise_fees(self) -> None:
        """Let every fee be higher by `RISE` from today on. Raises FeesNotTaken."""
        self._put(with_fees_raised(self.usual, self.clock.now().date()))

    def take_back(self) -> None:
        """Let the usual fees hold again. Raises FeesNotTaken."""
        self._put(self.usual)

    def _put(self, profile: MunicipalityProfile) -> None:
        """A server that is off reads the file when it starts."""
        process = self.server.process
        taken = process.times_logged(LogEvent.PROFILE_TAKEN) if process else 0
        write_profile(profile, self.path)
        if process and not process.wait_until_logged(LogEvent.PROFILE_TAKEN, taken + 1, _TAKEN_SECONDS):
            raise FeesNotTaken(f"{self.path}: the server has not taken it in {_TAKEN_SECONDS:.0f} seconds")


def with_fees_raised(profile: MunicipalityProfile, day: date) -> MunicipalityProfile:
    """The profile with a dearer fee for each service from `day` on; campaigns stay."""
    return replace(profile, services=tuple(_dearer(service, day) for service in profile.services))


def _dearer(service: Service, day: date) -> Service:
    former = [dated for dated in service.fees if dated.first_day <= day]
    raised = DatedFee(day, Yen(former[-1].fee + RISE))
    earlier = tuple(dated for dated in former if dated.first_day < day)
    later = tuple(dated for dated in service.fees if dated.first_day > day)
    return replace(service, fees=(*earlier, raised, *later))
