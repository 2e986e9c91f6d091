"""The accounts of a day agree, or the judge says which of them does not."""

from dataclasses import replace

import pytest

from kiosk.center.daily_totals import DailyEquation
from kiosk.domain.certificates import CertificateKind
from kiosk.protocol.identifiers import SerialNumber, SettlementId
from kiosk.protocol.messages.relaying import LineOutcome, Outcome
from kiosk.trials.simulator.city import PROFILE
from kiosk.trials.simulator.papers import Sheet
from kiosk.trials.simulator.settling import CityLine, DaysBooks
from kiosk.trials.simulator.wrong import Wrong

PRINTED_ID, VOID_ID, OPEN_ID = (SettlementId(bytes([number]) * 16) for number in (1, 2, 3))


def outcome(settlement: SettlementId, result: LineOutcome) -> Outcome:
    return Outcome(
        settlement=settlement,
        municipality=PROFILE.code,
        outcome=result,
        kind=CertificateKind.JUMINHYO,
        fee=300,
        sequence=1,
    )


PRINTED, VOID = outcome(PRINTED_ID, LineOutcome.PRINTED), outcome(VOID_ID, LineOutcome.VOID)
LINES = (
    CityLine(SerialNumber("20260401-00000001"), PRINTED_ID, PRINTED),
    CityLine(SerialNumber("20260401-00000002"), VOID_ID, VOID),
    CityLine(SerialNumber("20260401-00000003"), OPEN_ID, None),
)
BOOKS = DaysBooks(
    reported={PRINTED_ID: PRINTED, VOID_ID: VOID},
    conflicts=0,
    counted=DailyEquation(PROFILE.code, issued=3, printed=1, void=1),
    lines=LINES,
    papers=(Sheet(SerialNumber("20260401-00000001"), ("見本 花子",), None),),
)


def test_a_day_with_a_printed_a_void_and_an_open_line_agrees() -> None:
    assert BOOKS.wrong == ()


def test_a_day_on_which_nothing_was_issued_agrees() -> None:
    assert DaysBooks({}, 0, None, (), ()).wrong == ()


@pytest.mark.parametrize(
    ("books", "wrong"),
    [
        (replace(BOOKS, conflicts=1), Wrong.OUTCOMES_CONFLICT),
        (replace(BOOKS, counted=DailyEquation(PROFILE.code, 3, 2, 1)), Wrong.EQUATION_DOES_NOT_BALANCE),
        (replace(BOOKS, counted=DailyEquation(PROFILE.code, 3, 1, 0)), Wrong.EQUATION_DOES_NOT_BALANCE),
        (replace(BOOKS, counted=DailyEquation(PROFILE.code, 1, 1, 1)), Wrong.EQUATION_DOES_NOT_BALANCE),
        (replace(BOOKS, counted=None), Wrong.EQUATION_DOES_NOT_BALANCE),
        (
            replace(BOOKS, lines=(replace(LINES[0], outcome=None), *LINES[1:])),
            Wrong.CITY_COUNTS_OTHERWISE,
        ),
        (
            replace(BOOKS, papers=(Sheet(SerialNumber("20260401-00000002"), ("見本 花子",), None),)),
            Wrong.PAPER_NOT_SETTLED,
        ),
    ],
    ids=[
        "conflict",
        "doubled",
        "lost",
        "more than issued",
        "nothing counted",
        "not at the city",
        "void paper",
    ],
)
def test_what_does_not_agree_is_named(books: DaysBooks, wrong: Wrong) -> None:
    assert wrong in books.wrong
