"""The city's own system, as far as the copy hears of it: seals are cancelled, people protected."""

from dataclasses import replace

from kiosk.domain.residents import RegisteredSeal, ResidentId, ResidentState
from kiosk.municipality.registry import Registry
from kiosk.runtime.clock import Clock
from kiosk.trials.simulator.choices import Choices
from kiosk.trials.simulator.judge import Judge
from kiosk.trials.simulator.people import People


class Clerk:
    """Changes the register in the middle of things; what was acknowledged may not be certified any more."""

    def __init__(
        self, people: People, registry: Registry, clock: Clock, judge: Judge, choices: Choices
    ) -> None:
        self._people = people
        self._registry = registry
        self._clock = clock
        self._judge = judge
        self._choices = choices
        self._cancelled: set[ResidentId] = set()
        self._protected: set[ResidentId] = set()

    def act(self) -> None:
        """One change, acknowledged when this returns."""
        citizen = self._choices.one_of(self._people.citizens)
        if self._choices.happens(0.5):
            self._cancel_seal(citizen.resident)
        else:
            self._protect(citizen.resident)

    def restore(self, new_numbers: int) -> None:
        """Undo everything for the next run; seals come back under other numbers."""
        if not self._cancelled and not self._protected:
            return
        with self._registry.change(linked_at=self._clock.now()) as change:
            for resident in sorted(self._cancelled):
                seal = self._seal_of(resident)
                number = f"{seal.registration_number}-{new_numbers}"
                change.register_seal(replace(seal, registration_number=number))
            for resident in sorted(self._protected):
                change.set_state(resident, ResidentState.CURRENT)

    def _cancel_seal(self, resident: ResidentId) -> None:
        if resident in self._cancelled:
            return
        self._cancelled.add(resident)
        with self._registry.snapshot() as snapshot:
            seal = snapshot.seal_of(resident)
        if seal is None:
            return
        with self._registry.change(linked_at=self._clock.now()) as change:
            change.cancel_seal(resident)
        self._judge.seal_is_cancelled(seal.registration_number)

    def _protect(self, resident: ResidentId) -> None:
        self._protected.add(resident)
        with self._registry.change(linked_at=self._clock.now()) as change:
            change.set_state(resident, ResidentState.PROTECTED)
        name = next(
            person.name
            for household in self._people.city.households
            for person in household.members
            if person.resident_id == resident
        )
        self._judge.person_is_protected(name)

    def _seal_of(self, resident: ResidentId) -> RegisteredSeal:
        return next(seal for seal in self._people.city.seals if seal.resident_id == resident)
