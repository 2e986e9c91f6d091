from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.prefectures import MADE_UP, PREFECTURES, prefecture_of


def test_there_are_47_prefectures_from_hokkaido_to_okinawa() -> None:
    names = list(PREFECTURES.values())
    assert (len(names), len(set(names)), names[0], names[-1]) == (47, 47, "北海道", "沖縄県")


def test_a_municipality_lies_in_the_prefecture_of_its_first_two_digits() -> None:
    assert PREFECTURES[prefecture_of(MunicipalityCode("131016"))] == "東京都"
    assert PREFECTURES[prefecture_of(MunicipalityCode("262013"))] == "京都府"


def test_made_up_municipalities_lie_in_none_of_them() -> None:
    assert prefecture_of(MunicipalityCode("991015")) == MADE_UP
    assert MADE_UP not in PREFECTURES
