"""Every kind and variant of certificate once, about the cast of みほん市."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.demo.cities.assembly import assembled, cast_only
from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.city import City
from kiosk.demo.cities.mihon import MIHON_PLAN
from kiosk.demo.cities.unusual import (
    left_long_ago,
    of_longest_texts,
    of_many_moves,
    votes_from_abroad,
    with_adopted_child,
    with_remarks,
    with_specific_relative,
)
from kiosk.documents.composing import (
    fuhyo_content,
    inkan_content,
    juminhyo_content,
    kisai_jiko_content,
    koseki_content,
    nozei_content,
    tax_content,
)
from kiosk.documents.content import CertificateContent
from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.koseki import Fuhyo, Koseki
from kiosk.domain.municipalities import JuminhyoForm
from kiosk.domain.residents import Household, Person, ResidentId
from kiosk.domain.taxes import Collection, FiscalYear, TaxAccount, TaxRecord, TaxSubject

SAMPLE_YEAR = FiscalYear(2026)

_DAY = date(2026, 11, 21)
"""Samples are the same on every day, so that two runs can be compared."""
_ACTING_MAYOR = {"juminhyo-shokumu-dairisha": date(2026, 5, 15)}
"""The sample of a day on which somebody acts for the mayor."""

_ALL = frozenset(Item)
_NOTHING: frozenset[Item] = frozenset()
_USUAL = frozenset({Item.TSUZUKIGARA, Item.HONSEKI})


def samples() -> Mapping[str, CertificateContent]:
    """Contents by the name of the variant, in the order of the kinds."""
    cast = _Cast(assembled(cast_only(MIHON_PLAN)))
    return {**_of_residence(cast), **_of_seals(cast), **_of_taxes(cast), **_of_kosekis(cast)}


def sample_day(name: str) -> date:
    """The day on which the sample of that name is issued."""
    return _ACTING_MAYOR.get(name, _DAY)


@dataclass(frozen=True, slots=True)
class _Cast:
    """Finding people and records of the made-up city."""

    city: City

    def household(self, character: Character) -> Household:
        return self.household_of(character.resident_id)

    def household_of(self, resident_id: ResidentId) -> Household:
        return next(
            household
            for household in self.city.households
            if any(person.resident_id == resident_id for person in household.members)
        )

    def person(self, resident_id: ResidentId) -> Person:
        return next(person for person in self.city.residents() if person.resident_id == resident_id)

    def koseki(self, character: Character) -> tuple[Koseki, Fuhyo]:
        return next(
            (koseki, fuhyo)
            for koseki, fuhyo in self.city.kosekis
            if any(member.resident_id == character.resident_id for member in koseki.members)
        )

    def tax_record(self, wanted: Callable[[TaxRecord], bool]) -> TaxRecord:
        return next(
            record
            for record in self.city.tax_records
            if record.fiscal_year == SAMPLE_YEAR and record.is_declared and wanted(record)
        )

    def accounts_of_resident_tax(self, collections: frozenset[Collection]) -> tuple[TaxAccount, ...]:
        """All accounts of the first whose 市町村民税 is collected in exactly these ways."""
        accounts: dict[ResidentId, tuple[TaxAccount, ...]] = {}
        for account in self.city.tax_accounts:
            if account.fiscal_year == SAMPLE_YEAR:
                accounts[account.resident_id] = (*accounts.get(account.resident_id, ()), account)
        return next(
            charged
            for charged in accounts.values()
            if {account.collection for account in charged if account.subject is TaxSubject.RESIDENT}
            == collections
        )


def _of_residence(cast: _Cast) -> dict[str, CertificateContent]:
    family, rare = cast.household(Character.HERO), cast.household(Character.RARE_NAME)
    seven, foreign = cast.household(Character.HOUSEHOLD_OF_SEVEN), cast.household(Character.FOREIGNER)
    settled = cast.household(Character.SPECIAL_PERMANENT_RESIDENT)
    moved = cast.household(Character.UNDER_15)
    hero = (cast.person(Character.HERO.resident_id),)
    former = (cast.person(Character.RARE_NAME_WITH_FORMER_NAME.resident_id),)
    noted, longest = with_remarks(family), of_longest_texts(family)
    whole, part, one = Extent.SETAI_ZENIN, Extent.SETAI_ICHIBU, Extent.HONNIN
    slip = JuminhyoForm.KOJIN
    return {
        "juminhyo-setai-zenin": juminhyo_content(family, family.members, whole, _ALL),
        "juminhyo-setai-zenin-shoryaku": juminhyo_content(family, family.members, whole, _NOTHING),
        "juminhyo-setai-ichibu": juminhyo_content(seven, seven.members[:3], part, _USUAL),
        "juminhyo-honnin": juminhyo_content(family, hero, one, _USUAL),
        "juminhyo-seven-persons": juminhyo_content(seven, seven.members, whole, _USUAL),
        "juminhyo-rare-names": juminhyo_content(rare, rare.members, whole, _USUAL),
        "juminhyo-foreign-residents": juminhyo_content(foreign, foreign.members, whole, _ALL),
        "juminhyo-special-permanent-resident": juminhyo_content(settled, settled.members, whole, _ALL),
        "juminhyo-moved-inside": juminhyo_content(moved, moved.members, whole, _USUAL),
        "juminhyo-remarks": juminhyo_content(noted, noted.members[:1], one, _USUAL),
        "juminhyo-longest-texts": juminhyo_content(longest, longest.members, whole, _ALL),
        "juminhyo-shokumu-dairisha": juminhyo_content(family, hero, one, _USUAL),
        "juminhyo-kojinhyo": juminhyo_content(family, family.members[:2], part, _ALL, slip),
        "juminhyo-kojinhyo-foreign": juminhyo_content(foreign, foreign.members[:1], one, _ALL, slip),
        "juminhyo-kojinhyo-former-name": juminhyo_content(rare, former, part, _USUAL, slip),
        "juminhyo-kojinhyo-longest-texts": juminhyo_content(longest, longest.members[:1], one, _ALL, slip),
        "kisai-jiko-honnin": kisai_jiko_content(family, hero, one, _NOTHING),
        "kisai-jiko-setai-zenin": kisai_jiko_content(family, family.members, whole, _ALL),
        "kisai-jiko-foreign-residents": kisai_jiko_content(foreign, foreign.members, whole, _ALL),
        "kisai-jiko-special-permanent-resident": kisai_jiko_content(settled, settled.members, whole, _ALL),
        "kisai-jiko-former-name": kisai_jiko_content(rare, former, part, _USUAL),
        "kisai-jiko-longest-texts": kisai_jiko_content(longest, longest.members[:1], one, _ALL),
    }


def _of_seals(cast: _Cast) -> dict[str, CertificateContent]:
    def inkan(character: Character) -> CertificateContent:
        seal = next(seal for seal in cast.city.seals if seal.resident_id == character.resident_id)
        return inkan_content(cast.household(character), cast.person(character.resident_id), seal)

    return {
        "inkan": inkan(Character.HERO),
        "inkan-former-name": inkan(Character.RARE_NAME_WITH_FORMER_NAME),
        "inkan-foreign-resident": inkan(Character.FOREIGNER),
    }


def _of_taxes(cast: _Cast) -> dict[str, CertificateContent]:
    def record_of(character: Character) -> TaxRecord:
        return cast.tax_record(lambda record: record.resident_id == character.resident_id)

    def tax(kind: CertificateKind, record: TaxRecord) -> CertificateContent:
        home = cast.household_of(record.resident_id)
        return tax_content(kind, home, cast.person(record.resident_id), record)

    def nozei(*collections: Collection) -> CertificateContent:
        accounts = cast.accounts_of_resident_tax(frozenset(collections))
        resident_id = accounts[0].resident_id
        return nozei_content(cast.household_of(resident_id), cast.person(resident_id), SAMPLE_YEAR, accounts)

    hero = record_of(Character.HERO)
    supporting = with_specific_relative(record_of(Character.HOUSEHOLD_OF_SEVEN))
    exempt = cast.tax_record(lambda record: record.assessment.total == 0)
    return {
        "shotoku": tax(CertificateKind.SHOTOKU, hero),
        "kazei": tax(CertificateKind.KAZEI, hero),
        "kazei-hikazei": tax(CertificateKind.KAZEI, exempt),
        "shotoku-kazei": tax(CertificateKind.SHOTOKU_KAZEI, hero),
        "shotoku-kazei-tokutei-shinzoku": tax(CertificateKind.SHOTOKU_KAZEI, supporting),
        "shotoku-kazei-hikazei": tax(CertificateKind.SHOTOKU_KAZEI, exempt),
        "nozei-futsu-choshu": nozei(Collection.ORDINARY),
        "nozei-tokubetsu-choshu": nozei(Collection.SPECIAL),
        "nozei-both-collections": nozei(Collection.ORDINARY, Collection.SPECIAL),
    }


def _of_kosekis(cast: _Cast) -> dict[str, CertificateContent]:
    whole, chosen = Extent.KOSEKI_ZENBU, Extent.KOSEKI_KOJIN
    family, addresses = cast.koseki(Character.HERO)
    seven, _ = cast.koseki(Character.HOUSEHOLD_OF_SEVEN)
    rare, _ = cast.koseki(Character.RARE_NAME)
    widowed, widowed_addresses = cast.koseki(Character.WIDOW)
    _, elsewhere = cast.koseki(Character.NO_SEAL)
    child = {Character.HERO_CHILD.resident_id}
    return {
        "koseki-zenbu": koseki_content(family, (), whole),
        "koseki-zenbu-several-sheets": koseki_content(seven, (), whole),
        "koseki-zenbu-rare-names": koseki_content(rare, (), whole),
        "koseki-zenbu-joseki": koseki_content(widowed, (), whole),
        "koseki-zenbu-yoshi": koseki_content(with_adopted_child(family), (), whole),
        "koseki-kojin": koseki_content(family, child, chosen),
        "fuhyo-zenbu": fuhyo_content(addresses, (), whole, _NOTHING),
        "fuhyo-zenbu-all-items": fuhyo_content(addresses, (), whole, _ALL),
        "fuhyo-zenbu-overseas-voter": fuhyo_content(votes_from_abroad(elsewhere), (), whole, _ALL),
        "fuhyo-zenbu-several-sheets": fuhyo_content(of_many_moves(elsewhere), (), whole, _NOTHING),
        "fuhyo-zenbu-joseki": fuhyo_content(widowed_addresses, (), whole, _NOTHING),
        "fuhyo-zenbu-joseki-before-2022": fuhyo_content(
            left_long_ago(widowed_addresses), (), whole, _NOTHING
        ),
        "fuhyo-ichibu": fuhyo_content(addresses, child, chosen, frozenset({Item.HONSEKI})),
    }
