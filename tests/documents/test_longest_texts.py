"""How long a text each box holds, as the table in docs/certificates.md says it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.documents.composing import (
    fuhyo_content,
    juminhyo_content,
    kisai_jiko_content,
    koseki_content,
    nozei_content,
    tax_content,
)
from kiosk.documents.content import CertificateContent
from kiosk.documents.errors import TextTooLong
from kiosk.documents.trial import sheets_needed
from kiosk.domain.certificates import CertificateKind, Extent
from kiosk.domain.koseki import Fuhyo, FuhyoMember, Koseki, KosekiEntry, KosekiMatter
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import JuminhyoForm
from kiosk.domain.names import RegisteredName
from kiosk.domain.residents import Household, Person
from kiosk.domain.taxes import Collection, FiscalYear, TaxAccount, TaxRecord, TaxSubject
from tests.documents import people
from tests.documents.kosekis import a_fuhyo, a_koseki

PAGE = Path(__file__).parents[2] / "docs" / "certificates.md"
CHARACTER = "漢"

Made = Callable[[str], CertificateContent]


def _of_person(change: Callable[[Person, str], Person], form: JuminhyoForm = JuminhyoForm.RENKI) -> Made:
    def made(text: str) -> CertificateContent:
        home = people.household(1)
        home = replace(home, members=(change(home.members[0], text),))
        return juminhyo_content(home, home.members, Extent.SETAI_ZENIN, people.ALL_ITEMS, form)

    return made


def _of_facts(change: Callable[[Household, str], Household]) -> Made:
    def made(text: str) -> CertificateContent:
        home = change(people.household(1), text)
        return kisai_jiko_content(home, home.members, Extent.SETAI_ZENIN, people.ALL_ITEMS)

    return made


def _of_taxes(change: Callable[[Household, str], Household], january: bool = False) -> Made:
    def made(text: str) -> CertificateContent:
        home = change(people.household(1), text)
        person = home.members[0]
        record = TaxRecord(person.resident_id, FiscalYear(2026), text if january else "", is_declared=True)
        return tax_content(CertificateKind.SHOTOKU, home, person, record)

    return made


def _of_paid_taxes(change: Callable[[Household, str], Household]) -> Made:
    def made(text: str) -> CertificateContent:
        home = change(people.household(1), text)
        person, year = home.members[0], FiscalYear(2026)
        zero = Yen(0)
        account = TaxAccount(
            person.resident_id, year, TaxSubject.RESIDENT, Collection.ORDINARY, zero, zero, zero
        )
        return nozei_content(home, person, year, (account,))

    return made


def _of_koseki(change: Callable[[Koseki, str], Koseki]) -> Made:
    return lambda text: koseki_content(change(a_koseki(1), text), (), Extent.KOSEKI_ZENBU)


def _of_fuhyo(change: Callable[[Fuhyo, str], Fuhyo]) -> Made:
    return lambda text: fuhyo_content(change(a_fuhyo(1), text), (), Extent.KOSEKI_ZENBU, people.ALL_ITEMS)


def _of_follower(change: Callable[[FuhyoMember, str], FuhyoMember]) -> Made:
    return _of_fuhyo(lambda fuhyo, text: replace(fuhyo, members=(change(fuhyo.members[0], text),)))


def _named(home: Household, text: str) -> Household:
    return replace(home, members=(replace(home.members[0], name=RegisteredName(text)),))


def _living_at(home: Household, text: str) -> Household:
    return replace(home, address=text)


def _with_entry(koseki: Koseki, text: str) -> Koseki:
    return replace(koseki, matters=(KosekiMatter("戸籍編製", (KosekiEntry("編製日", text),)),))


def _with_title(koseki: Koseki, text: str) -> Koseki:
    return replace(koseki, matters=(KosekiMatter(text, (KosekiEntry("編製日", "元"),)),))


def _with_label(koseki: Koseki, text: str) -> Koseki:
    return replace(koseki, matters=(KosekiMatter("戸籍編製", (KosekiEntry(text, "元"),)),))


BOXES: Mapping[str, Made] = {
    "住民票: 氏名": _of_person(lambda person, text: replace(person, name=RegisteredName(text))),
    "住民票: 振り仮名": _of_person(lambda person, text: replace(person, name_kana=text)),
    "住民票: 旧氏, 通称": _of_person(lambda person, text: replace(person, former_name=RegisteredName(text))),
    "住民票: 続柄": _of_person(lambda person, text: replace(person, relationship=text)),
    "住民票: 筆頭者": _of_person(lambda person, text: replace(person, hittosha=RegisteredName(text))),
    "住民票: 本籍": _of_person(lambda person, text: replace(person, honseki=text)),
    "住民票: 転入前住所": _of_person(lambda person, text: replace(person, previous_address=text)),
    "住民票: 異動前住所": _of_person(lambda person, text: replace(person, address_before_move=text)),
    "住民票: 備考": _of_person(lambda person, text: replace(person, remarks=text)),
    "住民票: 住所": lambda text: replace(people.juminhyo(1), address=text),
    "個人票: 氏名": _of_person(
        lambda person, text: replace(person, name=RegisteredName(text)), JuminhyoForm.KOJIN
    ),
    "個人票: 本籍, 住所, 備考": _of_person(
        lambda person, text: replace(person, remarks=text), JuminhyoForm.KOJIN
    ),
    "記載事項証明書: 氏名": _of_facts(_named),
    "記載事項証明書: 住所, 本籍": _of_facts(_living_at),
    "印鑑登録証明書: 氏名": lambda text: replace(people.inkan(), name=RegisteredName(text)),
    "印鑑登録証明書: 旧氏, 通称": lambda text: replace(people.inkan(), former_name=text),
    "印鑑登録証明書: 住所": lambda text: replace(people.inkan(), address=text),
    "所得, 課税: 氏名": _of_taxes(_named),
    "所得, 課税: 住所": _of_taxes(_living_at),
    "所得, 課税: 1月1日の住所": _of_taxes(lambda home, _: home, january=True),
    "納税: 氏名": _of_paid_taxes(_named),
    "納税: 住所": _of_paid_taxes(_living_at),
    "戸籍: 本籍": _of_koseki(lambda koseki, text: replace(koseki, honseki=text)),
    "戸籍: 筆頭者 (氏名)": _of_koseki(lambda koseki, text: replace(koseki, hittosha=RegisteredName(text))),
    "戸籍: a title": _of_koseki(_with_title),
    "戸籍: a label": _of_koseki(_with_label),
    "戸籍: a value": _of_koseki(_with_entry),
    "附票: 本籍, 筆頭者": _of_fuhyo(lambda fuhyo, text: replace(fuhyo, honseki=text)),
    "附票: 氏名": _of_follower(lambda member, text: replace(member, name=RegisteredName(text))),
    "附票: 住所": _of_follower(
        lambda member, text: replace(member, addresses=(replace(member.addresses[0], address=text),))
    ),
    "附票: 在外選挙人": _of_follower(lambda member, text: replace(member, overseas_voter=text)),
}


def holds(made: Made, count: int) -> bool:
    """Whether the box takes so many full-width characters."""
    try:
        sheets_needed(made(CHARACTER * count), people.furniture())
    except TextTooLong:
        return False
    return True


def documented() -> dict[str, int]:
    """The boxes of the table and the number of characters that each holds."""
    rows = re.findall(r"^\| (.+?) \| [^|]+ \| \d+ \| (\d+) \|$", PAGE.read_text("utf-8"), re.MULTILINE)
    return {name: int(count) for name, count in rows}


def test_the_page_names_every_box_of_registered_text() -> None:
    assert list(documented()) == list(BOXES)


@pytest.mark.parametrize("box", BOXES)
def test_a_box_holds_as_much_as_the_page_says_and_refuses_more(box: str) -> None:
    count = documented()[box]
    assert holds(BOXES[box], count)
    assert not holds(BOXES[box], count + 1)
