"""Whatever shows itself by accident, in a traceback or a debugger, shows no citizen."""

from collections.abc import Iterator
from dataclasses import astuple
from pathlib import Path

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.documents.content import CertificateContent, SheetFurniture
from kiosk.documents.forms.sheet import Front
from kiosk.documents.render import draft
from kiosk.documents.typesetting.fitting import Fitted
from kiosk.documents.typesetting.marks import Bitmap
from kiosk.domain.certificates import Item
from kiosk.domain.municipalities import JuminhyoForm
from kiosk.municipality.issuing.chosen import content_of
from kiosk.municipality.linkage.batch import Action, Batch, RowChange, TableChanges
from kiosk.municipality.linkage.cancelling import Act, Cancellation, CancellationBatch
from kiosk.municipality.linkage.descriptions import linked_table
from kiosk.municipality.linkage.stops import StopCause
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.registry.rows import person_values
from kiosk.municipality.signer.passages import juminhyo_text
from kiosk.municipality.signer.register import RegisterFinding, look_up
from kiosk.protocol.translation import offer_message
from tests.municipality.made_up_city import MORNING, MadeUpCity, Visit, cast
from tests.municipality.orders import one, whole_household
from tests.municipality.signer.drafts import ALL_ITEMS, applicant, drafted, furniture_of, household_line

HOUSEHOLD = cast().households[0]


def told(thing: object) -> str:
    return f"{thing!r} {thing!s}"


def tells(thing: object, secret: str) -> bool:
    """Whether a text made of `thing` holds the secret, written out or with escapes."""
    return any(form in told(thing) for form in (secret, repr(secret).strip("'")))


def secrets() -> list[str]:
    values = [HOUSEHOLD.address]
    for person in HOUSEHOLD.members:
        values += [
            person.name,
            person.name_kana,
            person.kojin_bango,
            person.juminhyo_code,
            person.resident_id,
        ]
    return [*values, *(repr(seal.imprint_png[:40])[2:-1] for seal in cast().seals[:1])]


@pytest.fixture
def things(city: MadeUpCity) -> list[object]:
    """One of everything that holds citizen data on its way from the register to the paper."""
    visit = Visit(city, Character.HERO).quoted(one(whole_household(3, Item.KOJIN_BANGO)))
    live = city.backoffice.sessions.find(visit.session)
    assert live is not None
    who = applicant(city, Character.HERO)
    chosen = household_line(city, Character.HERO)
    claim = drafted(city, Character.HERO, chosen).claim
    with city.registry.snapshot() as snapshot:
        finding = look_up(snapshot, claim)
    assert isinstance(finding, RegisterFinding)
    content = content_of(chosen, who, JuminhyoForm.RENKI)
    return [
        HOUSEHOLD,
        *HOUSEHOLD.members,
        who,
        who.card,
        who.record,
        who.seal,
        live,
        live.order,
        live.who,
        live.entitled,
        live.entitled.offer,
        offer_message(live.entitled.offer),
        chosen,
        who.tax,
        *who.accounts,
        who.koseki,
        *who.koseki_members,
        content,
        claim,
        finding,
        juminhyo_text(finding, JuminhyoForm.RENKI, claim.extent, ALL_ITEMS),
        *laid_out(content, furniture_of(city, claim.row)),
        *delivered(),
    ]


def laid_out(content: CertificateContent, furniture: SheetFurniture) -> Iterator[object]:
    """What becomes of it on the page."""
    pages = draft(content, furniture).pages
    yield from pages
    for page in pages:
        yield from page.marks
        yield Front(page.marks)
    yield Fitted((HOUSEHOLD.address,), 9.0)
    seal = cast().seals[0]
    yield Bitmap(0.0, 0.0, seal.width_mm, seal.height_mm, seal.imprint_png)


def delivered() -> Iterator[object]:
    """What brings it into the copy."""
    person = HOUSEHOLD.members[0]
    change = RowChange(2, Action.PUT, {**person_values(person)})
    changes = TableChanges("0000000001", linked_table("persons"), (change,))
    batch = Batch(Path("0000000001"), Stream.RESIDENTS, 1, MORNING, "", (changes,))
    stopped = Cancellation(Act.STOP, StopCause.SEAL_CANCELLED, person.resident_id)
    yield from (change, changes, batch, stopped, CancellationBatch(batch, (stopped,)))


def test_nothing_tells_a_name_a_number_or_an_address(things: list[object]) -> None:
    telling = {type(thing).__name__ for thing in things if any(tells(thing, secret) for secret in secrets())}
    assert telling == set()


def test_what_is_looked_for_would_be_found() -> None:
    assert all(tells([secret], secret) for secret in secrets())
    assert tells(astuple(HOUSEHOLD), HOUSEHOLD.members[0].name)
