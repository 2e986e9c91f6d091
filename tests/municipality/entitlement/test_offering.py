"""The rules of entitlement by themselves, without database, card or wire."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.profiles import MIHON_PROFILE
from kiosk.domain.certificates import CertificateKind
from kiosk.domain.municipalities import MunicipalityProfile, OpeningHours
from kiosk.domain.refusals import Refusal
from kiosk.domain.residents import Household, ResidentState
from kiosk.municipality.entitlement import Applicant, Entitlement, IssueHistory, entitlement_of
from kiosk.municipality.registry import CardMapping, DataVersion, HouseholdRecord
from kiosk.runtime.clock import JAPAN
from tests.municipality.made_up_city import cast

FRIDAY_NOON = datetime(2026, 11, 20, 12, 0, tzinfo=JAPAN)
SATURDAY_NOON = datetime(2026, 11, 21, 12, 0, tzinfo=JAPAN)
NO_HISTORY = IssueHistory(None, {})
HERO_HOME = cast().households[0]


def applicant(household: Household = HERO_HOME, place: int = 0) -> Applicant:
    holder = household.members[place]
    seals = {seal.resident_id: seal for seal in cast().seals}
    return Applicant(
        CardMapping(holder.resident_id, date(2026, 4, 1)),
        HouseholdRecord(household, DataVersion(1)),
        seals.get(holder.resident_id),
    )


def with_member(place: int, **changes: object) -> Household:
    members = list(HERO_HOME.members)
    members[place] = replace(members[place], **changes)  # type: ignore[arg-type]
    return replace(HERO_HOME, members=tuple(members))


def decided(
    who: Applicant,
    profile: MunicipalityProfile = MIHON_PROFILE,
    at: datetime = FRIDAY_NOON,
    unprintable: str = "",
) -> Entitlement | Refusal:
    return entitlement_of(
        profile, who, NO_HISTORY, lambda text: not (unprintable and unprintable in text), at
    )


def reason(entitlement: Entitlement | Refusal, kind: CertificateKind) -> Refusal | None:
    assert isinstance(entitlement, Entitlement)
    service = entitlement.offer.service(kind)
    assert service is not None
    return service.unavailable


@pytest.mark.parametrize(
    ("birth_date", "refused"),
    [(date(2011, 11, 20), False), (date(2011, 11, 21), True)],
)
def test_fifteen_is_counted_by_the_day(birth_date: date, *, refused: bool) -> None:
    decision = decided(applicant(with_member(0, birth_date=birth_date)))
    assert (decision is Refusal.PERSON_UNDER_15) is refused


@pytest.mark.parametrize(("valid_from", "refused"), [(date(2026, 11, 20), False), (date(2026, 11, 21), True)])
def test_a_card_counts_from_its_first_day(valid_from: date, *, refused: bool) -> None:
    who = applicant()
    decision = decided(replace(who, card=replace(who.card, valid_from=valid_from)))
    assert (decision is Refusal.CARD_FROM_NEXT_DAY) is refused


def test_protection_is_told_before_anything_else() -> None:
    child = with_member(2, state=ResidentState.PROTECTED)
    assert decided(applicant(child, place=2)) is Refusal.PERSON_PROTECTED


@pytest.mark.parametrize(
    ("state", "refusal"),
    [
        (ResidentState.PROTECTED, Refusal.PERSON_NOT_ISSUABLE),
        (ResidentState.MOVING_OUT, Refusal.HOUSEHOLD_MOVING_OUT),
        (ResidentState.MOVED_OUT, None),
        (ResidentState.DECEASED, None),
    ],
)
def test_another_member_can_stop_the_juminhyo_but_never_the_seal(
    state: ResidentState, refusal: Refusal | None
) -> None:
    decision = decided(applicant(with_member(1, state=state)))
    assert reason(decision, CertificateKind.JUMINHYO) is refusal
    assert reason(decision, CertificateKind.INKAN) is None


def test_only_living_residents_of_the_household_are_offered() -> None:
    decision = decided(applicant(with_member(1, state=ResidentState.MOVED_OUT)))
    assert isinstance(decision, Entitlement)
    assert [person.name for person in decision.offer.persons] == ["見本\u3000太郎", "見本\u3000みらい"]


def test_a_household_whose_head_died_needs_the_counter() -> None:
    decision = decided(applicant(with_member(0, state=ResidentState.DECEASED), place=1))
    assert reason(decision, CertificateKind.JUMINHYO) is Refusal.PERSON_NOT_ISSUABLE


@pytest.mark.parametrize("unprintable", ["太郎", "雛形町"])
def test_own_name_and_address_have_to_be_printable(unprintable: str) -> None:
    assert decided(applicant(), unprintable=unprintable) is Refusal.NAME_NOT_PRINTABLE


def test_a_head_who_cannot_be_printed_stops_the_juminhyo_of_the_others() -> None:
    decision = decided(applicant(place=1), unprintable="太郎")
    assert reason(decision, CertificateKind.JUMINHYO) is Refusal.NAME_NOT_PRINTABLE
    assert reason(decision, CertificateKind.INKAN) is None


def test_hours_are_of_each_kind() -> None:
    juminhyo, inkan, *_ = MIHON_PROFILE.services
    weekdays = OpeningHours(time(9), time(17), frozenset(range(5)), on_holidays=False)
    profile = replace(MIHON_PROFILE, services=(juminhyo, replace(inkan, hours=weekdays)))
    saturday = decided(applicant(), profile, SATURDAY_NOON)
    assert reason(saturday, CertificateKind.JUMINHYO) is None
    assert reason(saturday, CertificateKind.INKAN) is Refusal.OUT_OF_HOURS
    assert reason(decided(applicant(), profile), CertificateKind.INKAN) is None
    holiday = datetime(2026, 11, 23, 12, 0, tzinfo=JAPAN)
    assert reason(decided(applicant(), profile, holiday), CertificateKind.INKAN) is Refusal.OUT_OF_HOURS


def test_when_everything_is_closed_the_citizen_is_told_the_hours() -> None:
    night = FRIDAY_NOON.replace(hour=23)
    assert decided(applicant(), at=night) is Refusal.OUT_OF_HOURS


@pytest.mark.parametrize(
    ("kind", "why"),
    [
        (CertificateKind.KOSEKI, Refusal.HONSEKI_NOT_REGISTERED),
        (CertificateKind.KOSEKI_FUHYO, Refusal.HONSEKI_NOT_REGISTERED),
        (CertificateKind.NOZEI, Refusal.TAX_RECORD_MISSING),
        (CertificateKind.SHOTOKU, Refusal.TAX_RECORD_MISSING),
        (CertificateKind.KISAI_JIKO, None),
    ],
)
def test_a_kind_whose_record_is_not_here_is_listed_with_the_reason(
    kind: CertificateKind, why: Refusal | None
) -> None:
    assert reason(decided(applicant()), kind) is why


def test_the_fee_is_that_of_the_day() -> None:
    for day, fee in ((date(2023, 6, 1), 200), (date(2026, 11, 20), 300), (date(2030, 4, 1), 350)):
        who = applicant()
        early_card = replace(who, card=replace(who.card, valid_from=date(2020, 1, 1)))
        decision = decided(early_card, at=datetime.combine(day, time(12), JAPAN))
        assert isinstance(decision, Entitlement)
        juminhyo = decision.offer.service(CertificateKind.JUMINHYO)
        assert juminhyo is not None
        assert juminhyo.fee == fee


def test_references_mean_the_holder_first_and_then_the_register() -> None:
    decision = decided(applicant(place=2, household=with_member(2, birth_date=date(2005, 1, 1))))
    members = HERO_HOME.members
    assert isinstance(decision, Entitlement)
    assert decision.persons == (
        members[2].resident_id,
        members[0].resident_id,
        members[1].resident_id,
    )
    assert decision.persons[0] == Character.HERO_CHILD.resident_id
