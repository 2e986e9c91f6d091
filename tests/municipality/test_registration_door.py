"""`kiosk municipality registration` as an operator gives it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.demo.cities.mihon_cast import REGISTRANT
from kiosk.domain.registrations import ApplicationNumber, Particulars
from kiosk.municipality.audit.log import AuditEvent, links, told
from kiosk.municipality.registrations import Registrations, RegistrationState
from kiosk.municipality.store import Store
from kiosk.protocol.identifiers import CardHash
from kiosk.runtime.clock import SystemClock
from tests.municipality.test_door import Installation

CARD = CardHash(b"c" * 32)
TOLD = Particulars(date(1984, 2, 29), "エンポウ　サトコ", "0312345678")


class Operator:
    """At the console of the issuing server."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._config = Installation(folder).config
        self._capsys = capsys
        self.store = Store.in_file(folder / "store.sqlite")
        self.book = Registrations(self.store)

    def applied(self, told_by_applicant: Particulars = TOLD) -> ApplicationNumber:
        """Somebody applied at a kiosk."""
        return self.book.take(CARD, told_by_applicant, SystemClock().now()).number

    def gives(self, *words: str) -> tuple[int, str, str]:
        """Status, standard output, standard error."""
        status = main(["municipality", "registration", "--config", str(self._config), *words])
        said = self._capsys.readouterr()
        return status, said.out, said.err

    @property
    def states(self) -> list[RegistrationState]:
        return [registration.state for registration in self.book.everyone()]


@pytest.fixture
def operator(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Operator]:
    at_the_console = Operator(tmp_path, capsys)
    yield at_the_console
    at_the_console.store.close()


def test_a_list_without_applications_is_empty(operator: Operator) -> None:
    assert operator.gives("list") == (0, "", "")


def test_a_pending_application_is_listed_with_what_the_applicant_told(operator: Operator) -> None:
    number = operator.applied()
    status, said, _ = operator.gives("list")
    listed, applied_on = said.rstrip("\n").split("\t"), operator.book.everyone()[0].applied_on
    assert status == 0
    assert listed == [
        number,
        applied_on.isoformat(),
        "pending",
        "1984-02-29",
        "エンポウ　サトコ",
        "0312345678",
    ]


def test_an_approval_names_the_resident_and_drops_what_was_told(operator: Operator) -> None:
    number = operator.applied()
    status, said, logged = operator.gives("approve", number, "--resident", REGISTRANT)
    assert status == 0
    assert said.rstrip("\n").split("\t")[2:] == ["approved", REGISTRANT]
    assert '"registration-decided"' in logged
    assert operator.states == [RegistrationState.APPROVED]
    assert not any(secret in said + logged for secret in ("1984", "エンポウ", "0312345678"))


def test_a_rejection_is_told_and_can_be_forgotten(operator: Operator) -> None:
    number = operator.applied()
    assert operator.gives("reject", number)[0] == 0
    assert operator.states == [RegistrationState.REJECTED]
    assert operator.gives("forget", number)[0] == 0
    assert operator.states == []


def test_every_decision_stands_in_the_audit_log(operator: Operator) -> None:
    number = operator.applied()
    operator.gives("approve", number, "--resident", REGISTRANT)
    operator.gives("reject", number)
    with operator.store.snapshot() as connection:
        events = [told(link)["event"] for link in links(connection)]
    assert events[-2:] == [
        AuditEvent.REGISTRATION_APPROVED.value,
        AuditEvent.REGISTRATION_REJECTED.value,
    ]


@pytest.mark.parametrize(
    ("words", "cause"),
    [
        (("approve",), "which application?"),
        (("reject",), "which application?"),
        (("forget",), "which application?"),
        (("approve", "1"), "who is the applicant?"),
        (("approve", "1", "--resident", "0"), "stands in no 戸籍 here"),
        (("reject", "99"), "there is no application 99"),
        (("forget", "1"), "reject it first"),
    ],
)
def test_what_cannot_be_decided_is_refused_with_its_remedy(
    operator: Operator, words: tuple[str, ...], cause: str
) -> None:
    operator.applied()
    status, said, refused = operator.gives(*words)
    assert (status, said) == (1, "")
    assert refused.startswith("kiosk municipality registration: ")
    assert cause in refused
    assert operator.states == [RegistrationState.PENDING]


def test_an_applicant_of_another_birth_date_is_not_approved(operator: Operator) -> None:
    number = operator.applied(Particulars(date(1984, 3, 1), TOLD.hittosha_kana, TOLD.telephone))
    status, _, refused = operator.gives("approve", number, "--resident", REGISTRANT)
    assert status == 1
    assert "not born on the day" in refused
    assert not any(secret in refused for secret in ("1984", "エンポウ", "0312345678"))
    assert operator.states == [RegistrationState.PENDING]


def test_an_act_that_does_not_exist_is_refused_with_those_that_do(
    operator: Operator, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        operator.gives("grant", "1")
    assert "list" in capsys.readouterr().err
