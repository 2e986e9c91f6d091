"""From card to paper, as the terminal meets it."""

import hashlib

from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.mihon_cast import KAMI, KASAI, TSUJI, WATANABE
from kiosk.documents.reading import read_pages
from kiosk.domain.certificates import CertificateKind, Item
from kiosk.domain.offers import Quote
from kiosk.domain.orders import Order
from kiosk.domain.refusals import Refusal
from kiosk.protocol.messages.greeting import Refused
from kiosk.protocol.messages.issuing import LineState
from tests.municipality.made_up_city import MadeUpCity, Visit
from tests.municipality.orders import INKAN, OWN_JUMINHYO, one, part_of_household, whole_household


def words(pdf: bytes) -> list[str]:
    return [text.text.strip(" ") for page in read_pages(pdf) for text in page.texts]


def test_a_juminhyo_of_the_whole_household_names_everyone_once(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(whole_household(3, Item.TSUZUKIGARA)))
    pdf, manifest = visit.certificate()
    said = words(pdf)
    assert said.count("見本\u3000花子") == 1
    assert said.count("見本\u3000みらい") == 1
    assert manifest.sheets == 1
    assert manifest.document_sha256 == hashlib.sha256(pdf).digest()


def test_nothing_is_printed_that_was_not_asked_for(city: MadeUpCity) -> None:
    pdf, _ = Visit(city, Character.HERO).quoted(one(part_of_household(0, 1))).certificate()
    said = "".join(words(pdf))
    assert "099000000101" not in said
    assert "雛形町12番地" not in said
    assert "見本\u3000みらい" not in said


def test_the_kojin_bango_is_printed_when_asked_for(city: MadeUpCity) -> None:
    line = whole_household(3, Item.KOJIN_BANGO)
    pdf, _ = Visit(city, Character.HERO).quoted(one(line)).certificate()
    numbers = [word for word in words(pdf) if len(word) == 12 and word.isdigit()]
    assert len(numbers) == 3


def test_a_household_of_seven_comes_on_two_sheets_in_the_order_of_the_register(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HOUSEHOLD_OF_SEVEN).quoted(one(whole_household(7)))
    pdf, manifest = visit.certificate()
    assert manifest.sheets == 2
    fronts = read_pages(pdf)[::2]
    assert fronts[0].holds("架空\u3000七郎")
    assert fronts[1].holds("架空\u3000古江")
    assert not fronts[0].holds("架空\u3000古江")


def test_rare_names_are_on_the_paper_in_exactly_the_registered_characters(city: MadeUpCity) -> None:
    pdf, _ = Visit(city, Character.RARE_NAME).quoted(one(whole_household(4))).certificate()
    said = words(pdf)
    assert f"{WATANABE}\u3000\U00020bb7郎" in said
    assert f"{TSUJI}\u3000{KAMI}江" in said
    assert KASAI in said


def test_a_foreign_resident_is_certified_with_alias_and_western_birth_date(city: MadeUpCity) -> None:
    line = whole_household(2, Item.KOKUSEKI, Item.ZAIRYU_CARD, Item.ZAIRYU_SHIKAKU)
    pdf, _ = Visit(city, Character.FOREIGNER).quoted(one(line)).certificate()
    said = words(pdf)
    assert "見本\u3000亜玲久" in said
    assert "1985年4月15日" in said
    assert "XX00000001XX" in said


def test_an_inkan_certificate_carries_the_registered_imprint(city: MadeUpCity) -> None:
    pdf, manifest = Visit(city, Character.FOREIGNER).quoted(one(INKAN)).certificate()
    assert manifest.kind is CertificateKind.INKAN
    front = read_pages(pdf)[0]
    assert len(front.pictures) == 3


def test_each_line_of_an_order_is_its_own_certificate(city: MadeUpCity) -> None:
    order = Order((INKAN,)).with_copies(OWN_JUMINHYO, 2)
    visit = Visit(city, Character.HERO).quoted(order)
    issued = [visit.certificate(line) for line in range(3)]
    assert len({manifest.serial for _, manifest in issued}) == 3
    assert len({manifest.settlement for _, manifest in issued}) == 3
    assert len({pdf for pdf, _ in issued}) == 3
    assert [manifest.line for _, manifest in issued] == [0, 1, 2]


def test_a_citizen_may_change_the_order_before_paying(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(INKAN))
    assert isinstance(visit.applied(one(OWN_JUMINHYO)), Quote)
    _, manifest = visit.certificate()
    assert manifest.kind is CertificateKind.JUMINHYO


def test_the_offer_tells_when_certificates_were_last_issued_with_the_card(city: MadeUpCity) -> None:
    first = Visit(city, Character.HERO)
    assert first.offered().last_issued_on is None
    first.applied(one(INKAN))
    first.certificate()
    city.later(days=2)
    assert Visit(city, Character.HERO).offered().last_issued_on == city.clock.now().date().replace(day=21)
    assert Visit(city, Character.HERO_SPOUSE).offered().last_issued_on is None


def test_after_closing_nothing_more_can_be_asked(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(INKAN))
    visit.certificate()
    visit.answered(visit.end.close())
    assert visit.relay(visit.end.status(0)) == Refused(refusal=Refusal.SESSION_EXPIRED)


def test_a_line_is_none_then_issued_then_void(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(INKAN))
    states = [visit.state()]
    visit.certificate()
    states.append(visit.state())
    states.append(visit.voided())
    states.append(visit.state())
    assert states == [LineState.NONE, LineState.ISSUED, LineState.VOID, LineState.VOID]
