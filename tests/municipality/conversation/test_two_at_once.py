"""Two citizens in the same moment: each gets their own paper (docs/reference/service.md, section 8)."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from threading import Barrier

from kiosk.demo.cities.characters import Character
from kiosk.documents.reading import read_pages
from kiosk.domain.orders import Order
from kiosk.domain.refusals import Refusal
from kiosk.municipality.entitlement import OrderCaps
from kiosk.protocol.messages.issuing import LineState
from tests.municipality.made_up_city import MadeUpCity, Visit, cast
from tests.municipality.orders import INKAN, OWN_JUMINHYO, one

CITIZENS = (
    Character.HERO,
    Character.HERO_SPOUSE,
    Character.RARE_NAME,
    Character.HOUSEHOLD_OF_SEVEN,
    Character.NO_SEAL,
    Character.HONSEKI_IN_TAMESHI,
)
ROUNDS = 3


def own_name(character: Character) -> str:
    return next(person.name for person in cast().residents() if person.resident_id == character.resident_id)


def block_names(pdf: bytes) -> set[str]:
    """Every registered name of the cast that follows the label 氏名 on the paper."""
    texts = [text.text.strip(" ") for page in read_pages(pdf) for text in page.texts]
    return {value for label, value in pairwise(texts) if label == "氏名"}


def test_sessions_at_the_same_moment_never_mix(city: MadeUpCity) -> None:
    visits = [(citizen, Visit(city, citizen)) for citizen in CITIZENS for _ in range(ROUNDS)]
    for _, visit in visits:
        visit.quoted(one(OWN_JUMINHYO))
    together = Barrier(len(visits))

    def issue(visit: Visit) -> bytes:
        together.wait()
        pdf, _ = visit.certificate()
        return pdf

    with ThreadPoolExecutor(len(visits)) as pool:
        papers = list(pool.map(issue, (visit for _, visit in visits)))

    for (citizen, _), pdf in zip(visits, papers, strict=True):
        assert block_names(pdf) == {own_name(citizen)}
    assert len(set(papers)) == len(papers)


def test_the_same_line_asked_for_at_once_is_one_certificate(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(OWN_JUMINHYO))
    visit.end.issue(0, city.clock.now() + timedelta(minutes=1))
    together = Barrier(4)

    def issue(_: int) -> tuple[bytes, object]:
        together.wait()
        return visit.certificate()

    with ThreadPoolExecutor(4) as pool:
        first, *others = list(pool.map(issue, range(4)))

    assert all(other == first for other in others)
    history = city.ledger.history(visit.card.certificate.card_hash, city.clock.now().date())
    assert sum(history.issued_today.values()) == 1


def test_two_sessions_of_one_card_cannot_exceed_the_daily_cap(tmp_path: Path) -> None:
    city = MadeUpCity(tmp_path, caps=OrderCaps(copies_per_day=3))
    visits = [Visit(city, Character.HERO).quoted(Order((INKAN, INKAN))) for _ in range(2)]
    together = Barrier(2)

    def issue(visit: Visit) -> list[object]:
        together.wait()
        return [visit.issued(0), visit.issued(1)]

    with ThreadPoolExecutor(2) as pool:
        answers = [answer for answers in pool.map(issue, visits) for answer in answers]
    refused = [visit.state(line) for visit in visits for line in (0, 1)].count(LineState.VOID)
    city.close()
    assert answers.count(Refusal.DAILY_LIMIT_REACHED) == refused == 1
    assert sum(isinstance(answer, tuple) for answer in answers) == 3


def test_what_the_daily_cap_refused_stays_refused(tmp_path: Path) -> None:
    city = MadeUpCity(tmp_path, caps=OrderCaps(copies_per_day=1))
    first, second = (Visit(city, Character.HERO).quoted(one(INKAN)) for _ in range(2))
    first.certificate()
    refused = second.issued()
    first.voided()
    again = second.issued()
    city.close()
    assert refused is Refusal.DAILY_LIMIT_REACHED
    assert again is Refusal.ISSUE_FAILED


def test_changes_linked_while_certificates_are_issued_never_tear_one(city: MadeUpCity) -> None:
    """Each certificate is of one state of the register; the signer would refuse a torn one."""
    visits = [Visit(city, Character.HERO_SPOUSE).quoted(one(OWN_JUMINHYO)) for _ in range(6)]
    together = Barrier(2)

    def link() -> None:
        together.wait()
        for _ in range(20):
            with city.registry.change(city.clock.now()) as change:
                change.set_state(Character.NO_SEAL.resident_id, cast().households[8].head.state)

    def issue() -> list[tuple[bytes, object]]:
        together.wait()
        return [visit.certificate() for visit in visits]

    with ThreadPoolExecutor(2) as pool:
        linking, issuing = pool.submit(link), pool.submit(issue)
        linking.result()
        papers = issuing.result()

    assert len(papers) == len(visits)
    assert "signer-refused" not in city.logged.getvalue()
