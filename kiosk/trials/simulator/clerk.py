"""The city's own system, as far as the copy hears of it: cancellations, acknowledged when applied."""

from kiosk.domain.residents import ResidentId
from kiosk.municipality.linkage.cancelling import Act, Cancellation
from kiosk.municipality.linkage.stops import StopCause
from kiosk.trials.simulator.choices import Choices
from kiosk.trials.simulator.city import City
from kiosk.trials.simulator.judge import Judge
from kiosk.trials.simulator.people import People


class Clerk:
    """Cancels in the middle of things; what was acknowledged may not be certified any more."""

    def __init__(self, people: People, city: City, judge: Judge, choices: Choices) -> None:
        self._people = people
        self._city = city
        self._judge = judge
        self._choices = choices
        self._stopped: set[tuple[ResidentId, StopCause]] = set()

    def act(self) -> None:
        """One cancellation, acknowledged when this returns."""
        resident = self._choices.one_of(self._people.citizens).resident
        cause = self._choices.one_of((StopCause.SEAL_CANCELLED, StopCause.PROTECTED))
        self._city.cancel((Cancellation(Act.STOP, cause, resident),))
        self._stopped.add((resident, cause))
        if cause is StopCause.PROTECTED:
            self._judge.person_is_protected(self._people.name_of(resident))
        else:
            self._judge.seal_is_cancelled(self._people.seal_number_of(resident))

    def restore(self) -> None:
        """Lift everything, so that the next run finds the city as it was."""
        lifted = sorted(self._stopped)
        if lifted:
            self._city.cancel(tuple(Cancellation(Act.LIFT, cause, resident) for resident, cause in lifted))
            self._city.catch_up()
