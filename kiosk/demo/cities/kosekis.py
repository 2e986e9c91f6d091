"""Invented 戸籍: a couple or a person and their children, with the 附票 that follows their addresses."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from kiosk.demo.cities.names import WIDE_SPACE
from kiosk.domain.eras import wareki
from kiosk.domain.koseki import (
    Fuhyo,
    FuhyoAddress,
    FuhyoMember,
    Koseki,
    KosekiEntry,
    KosekiId,
    KosekiMatter,
    KosekiMember,
    KosekiState,
)
from kiosk.domain.names import RegisteredName
from kiosk.domain.residents import Household, Person, ResidentId, ResidentState, Sex

_REVISED_ON = date(2008, 3, 1)
"""改製日: the day on which the paper registers of the made-up cities became electronic."""
_DIED_ON = date(2026, 3, 3)
"""When those died who are still in the register as dead."""
_COUPLE = frozenset({"世帯主", "妻", "夫"})
_FAMILY = _COUPLE | {"子"}
_NAMES_BEFORE_MARRIAGE = ("架空", "空想")
_SONS = ("長男", "二男", "三男", "四男", "五男")
_DAUGHTERS = ("長女", "二女", "三女", "四女", "五女")


def kosekis_of(
    households: Iterable[Household], city: str, pending: frozenset[ResidentId]
) -> tuple[tuple[Koseki, Fuhyo], ...]:
    """The 戸籍 of every household whose head has the 本籍 in `city`, each with its 附票."""
    return tuple(
        (_koseki(household, city, pending), _fuhyo(household))
        for household in households
        if (household.head.honseki or "").startswith(city)
    )


def _koseki(household: Household, city: str, pending: frozenset[ResidentId]) -> Koseki:
    head = household.head
    family, _ = _parts(head.name)
    kana, _ = _parts(head.name_kana)
    return Koseki(
        koseki_id=_number(household),
        honseki=head.honseki or "",
        family_name=RegisteredName(family),
        family_name_kana=kana,
        hittosha=head.name,
        matters=(_origin(household),),
        members=tuple(_members(household, city)),
        state=KosekiState.NOTIFICATION_PENDING if head.resident_id in pending else KosekiState.CURRENT,
    )


def _fuhyo(household: Household) -> Fuhyo:
    head = household.head
    return Fuhyo(
        koseki_id=_number(household),
        honseki=head.honseki or "",
        hittosha=head.name,
        members=tuple(
            FuhyoMember(
                resident_id=person.resident_id,
                name=person.name,
                birth_date=person.birth_date,
                sex=person.sex,
                juminhyo_code=person.juminhyo_code,
                addresses=tuple(_addresses(household, person)),
                removed_on=_DIED_ON if person.state is ResidentState.DECEASED else None,
            )
            for person in _family(household)
        ),
    )


def _number(household: Household) -> KosekiId:
    return KosekiId(f"K{household.household_id}")


def _family(household: Household) -> tuple[Person, ...]:
    return tuple(person for person in household.members if person.relationship in _FAMILY)


def _addresses(household: Household, person: Person) -> Iterator[FuhyoAddress]:
    if person.previous_address:
        yield FuhyoAddress(person.previous_address, person.birth_date + timedelta(days=366 * 12))
    if person.address_before_move:
        yield FuhyoAddress(person.address_before_move, person.resident_since)
    yield FuhyoAddress(household.address, person.address_since or person.resident_since)


def _origin(household: Household) -> KosekiMatter:
    married = _wedding_day(household)
    if married is not None and married > _REVISED_ON:
        return KosekiMatter("戸籍編製", (KosekiEntry("編製日", wareki(married)),))
    return KosekiMatter(
        "戸籍改製",
        (
            KosekiEntry("改製日", wareki(_REVISED_ON)),
            KosekiEntry("改製事由", "平成6年法務省令第51号附則第2条第1項による改製"),
        ),
    )


def _wedding_day(household: Household) -> date | None:
    """Some days before the first child was born, or when the younger of a childless couple was 27."""
    couple = [person for person in household.members if person.relationship in _COUPLE]
    if len(couple) == 1:
        return None
    children = [person.birth_date for person in household.members if person.relationship == "子"]
    grown = max(person.birth_date for person in couple) + timedelta(days=27 * 365)
    return min([grown, *(birth - timedelta(days=400) for birth in children)])


def _members(household: Household, city: str) -> Iterator[KosekiMember]:
    born = {Sex.MALE: 0, Sex.FEMALE: 0}
    married = _wedding_day(household)
    for person in _family(household):
        _, given = _parts(person.name)
        _, kana = _parts(person.name_kana)
        is_child = person.relationship == "子"
        order = _SONS if person.sex is Sex.MALE else _DAUGHTERS
        father, mother = _parents(household, person, is_child=is_child)
        is_married = not is_child and married is not None
        spouse = "夫" if person.sex is Sex.MALE else "妻"
        yield KosekiMember(
            resident_id=person.resident_id,
            given_name=RegisteredName(given),
            given_name_kana=kana,
            birth_date=person.birth_date,
            spouse=spouse if is_married and not _is_widowed(household, person) else "",
            father=father,
            mother=mother,
            relationship=order[born[person.sex] if is_child else 0],
            matters=tuple(_matters(household, person, city, married if is_married else None)),
            is_removed=person.state is ResidentState.DECEASED,
        )
        born[person.sex] += is_child


def _parents(
    household: Household, person: Person, *, is_child: bool
) -> tuple[RegisteredName, RegisteredName]:
    if is_child:
        couple = [member for member in household.members if member.relationship in _COUPLE]
        fathers = [member.name for member in couple if member.sex is Sex.MALE]
        mothers = [member.name for member in couple if member.sex is Sex.FEMALE]
        nobody = RegisteredName("")
        return (fathers or [nobody])[0], (mothers or [nobody])[0]
    family = _family_at_birth(household, person)
    side = "" if person is household.head else f"{household.members[1].relationship}の"
    known = {member.relationship: member.name for member in household.members}
    return (
        known.get(f"{side}父", RegisteredName(f"{family}{WIDE_SPACE}父郎")),
        known.get(f"{side}母", RegisteredName(f"{family}{WIDE_SPACE}母子")),
    )


def _family_at_birth(household: Household, person: Person) -> str:
    """The head keeps the family name at marriage, the other one had another name before."""
    present, _ = _parts(person.name)
    if person is household.head:
        return present
    return person.former_name or next(name for name in _NAMES_BEFORE_MARRIAGE if name != present)


def _name_at_birth(household: Household, person: Person) -> str:
    return f"{_family_at_birth(household, person)}{WIDE_SPACE}{_parts(person.name)[1]}"


def _matters(household: Household, person: Person, city: str, married: date | None) -> Iterator[KosekiMatter]:
    reported = person.birth_date + timedelta(days=7)
    yield KosekiMatter(
        "出生",
        (
            KosekiEntry("出生日", wareki(person.birth_date)),
            KosekiEntry("出生地", city),
            KosekiEntry("届出日", wareki(reported)),
            KosekiEntry("届出人", "父"),
        ),
    )
    if married is not None:
        father, _ = _parents(household, person, is_child=False)
        spouse = next(
            member
            for member in household.members
            if member.relationship in _COUPLE and member.resident_id != person.resident_id
        )
        yield KosekiMatter(
            "婚姻",
            (
                KosekiEntry("婚姻日", wareki(married)),
                KosekiEntry("配偶者氏名", _name_at_birth(household, spouse)),
                KosekiEntry("従前戸籍", f"架空県そうぞう市空想町{person.birth_date.day}番地　{father}"),
            ),
        )
    if person.state is ResidentState.DECEASED:
        yield _death(city)
    if married is not None and _is_widowed(household, person):
        yield KosekiMatter("配偶者の死亡", (KosekiEntry("配偶者の死亡日", wareki(_DIED_ON)),))


def _is_widowed(household: Household, person: Person) -> bool:
    """Whether the other one of the couple has died: 配偶者区分 is taken out then."""
    others = (
        member
        for member in household.members
        if member.relationship in _COUPLE and member.resident_id != person.resident_id
    )
    return any(other.state is ResidentState.DECEASED for other in others)


def _death(city: str) -> KosekiMatter:
    return KosekiMatter(
        "死亡",
        (
            KosekiEntry("死亡日", wareki(_DIED_ON)),
            KosekiEntry("死亡時分", "午前3時"),
            KosekiEntry("死亡地", city),
            KosekiEntry("届出日", wareki(_DIED_ON + timedelta(days=2))),
            KosekiEntry("届出人", "親族"),
        ),
    )


def _parts(name: str) -> tuple[str, str]:
    family, _, given = name.partition(WIDE_SPACE)
    return family, given
