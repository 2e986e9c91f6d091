"""住民票記載事項証明書 from the register: what was not asked for has no row at all."""

from collections.abc import Iterator, Sequence

from kiosk.documents.composing.entries import birth_date_of, second_name_of, western
from kiosk.documents.composing.residents import check_extent
from kiosk.documents.content import Blank, Entry, KisaiJikoContent
from kiosk.domain.certificates import Extent, Item
from kiosk.domain.residents import ForeignResident, Household, Person


def kisai_jiko_content(
    household: Household, persons: Sequence[Person], extent: Extent, items: frozenset[Item]
) -> KisaiJikoContent:
    """The certificate about `persons` of `household`.

    Raises ValueError if the persons are not what the extent says: such an order must not come this far.
    """
    check_extent(household, persons, extent)
    return KisaiJikoContent(
        address=household.address,
        persons=tuple(tuple(_entries(household, person, items)) for person in persons),
    )


def _entries(household: Household, person: Person, items: frozenset[Item]) -> Iterator[Entry]:
    label, second_name, second_kana = second_name_of(person)
    yield Entry("氏名の振り仮名", person.name_kana or Blank.NOT_APPLICABLE)
    yield Entry("氏名", person.name)
    if second_name != Blank.NOT_APPLICABLE:
        yield Entry(f"{label}の振り仮名", second_kana)
        yield Entry(label, second_name)
    yield Entry("生年月日", birth_date_of(person))
    yield Entry("性別", person.sex)
    if Item.TSUZUKIGARA in items:
        yield Entry("世帯主の氏名", household.head.name)
        yield Entry("世帯主との続柄", person.relationship)
    if Item.HONSEKI in items:
        yield Entry("本籍", person.honseki or Blank.NOT_APPLICABLE)
        yield Entry("筆頭者の氏名", person.hittosha or Blank.NOT_APPLICABLE)
    if Item.KOJIN_BANGO in items:
        yield Entry("個人番号", person.kojin_bango)
    if person.foreign is not None:
        yield from _stay_entries(person.foreign, items)


def _stay_entries(stay: ForeignResident, items: frozenset[Item]) -> Iterator[Entry]:
    if Item.KOKUSEKI in items:
        yield Entry("国籍・地域", stay.nationality)
    if Item.ZAIRYU_CARD in items:
        yield Entry("在留カード等の番号", stay.residence_card_number or Blank.NOT_APPLICABLE)
    if Item.ZAIRYU_SHIKAKU in items:
        yield Entry("第30条の45の区分", stay.category)
        yield Entry("在留資格", stay.residence_status or Blank.NOT_APPLICABLE)
        yield Entry("在留期間", stay.period_of_stay or Blank.NOT_APPLICABLE)
        yield Entry("在留期間の満了の日", western(stay.expires_on))
