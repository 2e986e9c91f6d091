"""Whatever `kiosk card test` finds, it says what to do about it."""

import pytest

from kiosk.domain.cards import CertificateFlaw
from kiosk.terminal.card_remedies import REMEDIES
from kiosk.terminal.devices.card.diagnosis import Code
from kiosk.terminal.devices.card.findings import Finding
from kiosk.terminal.ports import CardProblem


@pytest.mark.parametrize("code", [*CardProblem, *CertificateFlaw, *Finding])
def test_every_finding_has_a_remedy(code: Code) -> None:
    assert REMEDIES[code]
