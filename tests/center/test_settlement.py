"""Outcomes are reported at least once and counted once."""

from dataclasses import replace

import pytest
from sqlalchemy import Engine, func, select

from kiosk.center.settlement import Counted, ReportedOutcome, Settlement
from kiosk.center.store import OUTCOMES
from kiosk.domain.certificates import CertificateKind
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import MunicipalityCode
from tests.center.made_up_center import NOON

PRINTED = ReportedOutcome(
    settlement_id=b"i" * 16,
    terminal_id="T-0001",
    municipality=MunicipalityCode("990019"),
    kind=CertificateKind.JUMINHYO,
    printed=True,
    fee=Yen(300),
    sequence=1,
)


def counted_rows(store: Engine) -> int:
    with store.begin() as connection:
        return connection.execute(select(func.count()).select_from(OUTCOMES)).scalar_one()


def test_the_same_report_again_is_success_and_counts_nothing(store: Engine) -> None:
    settlement = Settlement(store)
    assert settlement.count(PRINTED, NOON) is Counted.FIRST_TIME
    assert settlement.count(PRINTED, NOON) is Counted.AGAIN
    assert counted_rows(store) == 1


@pytest.mark.parametrize(
    "other",
    [
        replace(PRINTED, printed=False),
        replace(PRINTED, fee=Yen(200)),
        replace(PRINTED, terminal_id="T-0002"),
        replace(PRINTED, kind=CertificateKind.INKAN),
        replace(PRINTED, municipality=MunicipalityCode("990027")),
        replace(PRINTED, sequence=2),
    ],
)
def test_the_same_id_with_another_body_is_a_conflict_and_overwrites_nothing(
    store: Engine, other: ReportedOutcome
) -> None:
    settlement = Settlement(store)
    settlement.count(PRINTED, NOON)
    assert settlement.count(other, NOON) is Counted.CONFLICT
    with store.begin() as connection:
        row = connection.execute(select(OUTCOMES)).one()
    assert (row.result, row.fee_yen, row.terminal_id) == ("printed", 300, "T-0001")


def test_two_lines_are_two_outcomes(store: Engine) -> None:
    settlement = Settlement(store)
    settlement.count(PRINTED, NOON)
    assert settlement.count(replace(PRINTED, settlement_id=b"j" * 16), NOON) is Counted.FIRST_TIME
    assert counted_rows(store) == 2
