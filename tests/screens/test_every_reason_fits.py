"""A certificate that cannot be had says why on its own tile: every reason fits there, in any language."""

from dataclasses import replace

import pytest

from kiosk.domain.languages import Language
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.state import State
from kiosk.trials.sample_states import sample_states
from tests.screens.measuring import faults
from tests.screens.stage import Stage

REASONS = (
    Refusal.DATA_TOO_OLD,
    Refusal.PERSON_NOT_ISSUABLE,
    Refusal.SEAL_NOT_REGISTERED,
    Refusal.NAME_NOT_PRINTABLE,
    Refusal.HOUSEHOLD_MOVING_OUT,
    Refusal.HONSEKI_NOT_REGISTERED,
    Refusal.TAX_NOT_DECLARED,
    Refusal.TAX_RECORD_MISSING,
    Refusal.KOSEKI_NOTIFICATION_PENDING,
)


def refused_for(state: State, reason: Refusal) -> State:
    """The sample of the screen, the refused seal certificate refused for that reason instead."""
    assert state.offer is not None
    services = tuple(
        replace(one, unavailable=reason) if one.unavailable is Refusal.SEAL_NOT_REGISTERED else one
        for one in state.offer.services
    )
    return replace(state, offer=replace(state.offer, services=services))


@pytest.mark.parametrize("language", list(Language))
def test_every_reason_fits_its_tile(stage: Stage, language: Language) -> None:
    state = sample_states(language)["kind"]
    found = []
    for reason in REASONS:
        stage.show(refused_for(state, reason))
        found += [f"{reason.value}: {fault}" for fault in faults(stage)]
    assert found == []
