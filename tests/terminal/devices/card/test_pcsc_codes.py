"""What the codes of PC/SC mean for the card, one by one."""

import pytest
from smartcard import scard  # type: ignore[import-untyped]

from kiosk.terminal.devices.card.opening import power_off_cards
from kiosk.terminal.devices.card.pcsc import lost_by
from kiosk.terminal.devices.card.resource_manager import PcscError
from kiosk.terminal.devices.card.transport import Channel, ReaderBarred
from kiosk.terminal.ports import CardProblem

BARRED = (scard.SCARD_W_SECURITY_VIOLATION, scard.SCARD_E_NO_ACCESS)


class FailingReaders:
    """Readers whose resource manager answers each call with the same code."""

    def __init__(self, code: int) -> None:
        self._code = code

    def occupied(self) -> tuple[str, ...]:
        return ("reader",)

    def connect(self, reader: str | None = None) -> Channel:
        del reader
        raise lost_by(PcscError(self._code))


@pytest.mark.parametrize(
    "code",
    [
        scard.SCARD_E_NO_SMARTCARD,
        scard.SCARD_W_REMOVED_CARD,
        scard.SCARD_W_RESET_CARD,
        scard.SCARD_E_NOT_TRANSACTED,
    ],
)
def test_a_card_that_was_pulled_or_reset_is_torn_out(code: int) -> None:
    assert lost_by(PcscError(code)).problem is CardProblem.TORN_OUT


@pytest.mark.parametrize(
    "code", [scard.SCARD_E_NO_SERVICE, scard.SCARD_F_COMM_ERROR, scard.SCARD_E_READER_UNAVAILABLE]
)
def test_a_reader_or_service_that_went_is_a_missing_reader(code: int) -> None:
    assert lost_by(PcscError(code)).problem is CardProblem.READER_MISSING


@pytest.mark.parametrize("code", BARRED)
def test_a_reader_that_the_system_bars_is_a_missing_reader(code: int) -> None:
    lost = lost_by(PcscError(code))

    assert isinstance(lost, ReaderBarred)
    assert lost.problem is CardProblem.READER_MISSING


@pytest.mark.parametrize("code", [scard.SCARD_F_INTERNAL_ERROR, scard.SCARD_E_NO_MEMORY, 0x80101234])
def test_a_code_without_a_rule_makes_the_card_unreadable(code: int) -> None:
    assert lost_by(PcscError(code)).problem is CardProblem.UNREADABLE


@pytest.mark.parametrize("code", [*BARRED, scard.SCARD_F_INTERNAL_ERROR, scard.SCARD_W_UNPOWERED_CARD])
def test_a_card_that_may_still_have_power_is_not_reported_as_powered_off(code: int) -> None:
    assert not power_off_cards(FailingReaders(code))


@pytest.mark.parametrize("code", [scard.SCARD_E_NO_SMARTCARD, scard.SCARD_E_NO_READERS_AVAILABLE])
def test_where_no_card_can_lie_nothing_has_power(code: int) -> None:
    assert power_off_cards(FailingReaders(code))
