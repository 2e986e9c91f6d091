import pytest

from kiosk.demo.scenarios.acts import NEXT, Control, Insert, LayCard, Touch
from kiosk.demo.scenarios.pace import CalledAway, HumanPace, seconds_before
from kiosk.domain.money import Denomination


def test_digits_are_typed_faster_than_screens_are_read() -> None:
    assert seconds_before(Touch(Control.KEY, "1")) < seconds_before(NEXT)


@pytest.mark.parametrize(
    "act", [NEXT, LayCard(), Insert(Denomination.YEN_100)], ids=["touch", "card", "coin"]
)
def test_every_act_takes_a_moment(act: Touch | LayCard | Insert) -> None:
    assert seconds_before(act) > 0


def test_a_citizen_who_is_called_away_does_nothing_more() -> None:
    pace = HumanPace()
    pace.call_away()
    with pytest.raises(CalledAway):
        pace.hesitate(NEXT)
