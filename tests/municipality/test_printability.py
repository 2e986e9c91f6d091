"""What the certificate font lacks is told to the operator, wherever it stands in the records."""

import io
import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.domain.koseki import Fuhyo, Koseki, KosekiEntry, KosekiMatter
from kiosk.domain.names import RegisteredName
from kiosk.domain.residents import Person
from kiosk.municipality.entitlement import Applicant
from kiosk.municipality.printability import report_missing_glyphs
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.log import EventLog
from tests.municipality.made_up_city import MadeUpCity
from tests.municipality.signer.drafts import applicant

UNKNOWN = "葛\U000e0100"
"""Of another collection, without proof of the same drawing."""
REPORTED = "845B-E0100"

Change = Callable[[Applicant], Applicant]


def of_person(change: Callable[[Person], Person]) -> Change:
    def changed(found: Applicant) -> Applicant:
        head, *others = found.record.household.members
        household = replace(found.record.household, members=(change(head), *others))
        return replace(found, record=replace(found.record, household=household))

    return changed


def of_koseki(change: Callable[[Koseki], Koseki]) -> Change:
    def changed(found: Applicant) -> Applicant:
        assert found.koseki is not None
        return replace(found, koseki=replace(found.koseki, koseki=change(found.koseki.koseki)))

    return changed


def of_fuhyo(change: Callable[[Fuhyo], Fuhyo]) -> Change:
    def changed(found: Applicant) -> Applicant:
        assert found.koseki is not None
        return replace(found, koseki=replace(found.koseki, fuhyo=change(found.koseki.fuhyo)))

    return changed


def _with_former_address(fuhyo: Fuhyo) -> Fuhyo:
    first, *others = fuhyo.members
    oldest, *later = first.addresses
    addresses = (replace(oldest, address=UNKNOWN), *later)
    return replace(fuhyo, members=(replace(first, addresses=addresses), *others))


def _of_january(found: Applicant) -> Applicant:
    assert found.tax is not None
    return replace(found, tax=replace(found.tax, address_on_january_first=UNKNOWN))


def reported(found: Applicant) -> list[str]:
    written = io.StringIO()
    report_missing_glyphs(found, EventLog("municipality", SystemClock(), written))
    return [json.loads(line)["sequence"] for line in written.getvalue().splitlines()]


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(of_person(lambda person: replace(person, name=RegisteredName(UNKNOWN))), id="name"),
        pytest.param(of_person(lambda person: replace(person, former_name_kana=UNKNOWN)), id="former-kana"),
        pytest.param(of_person(lambda person: replace(person, remarks=UNKNOWN)), id="remarks"),
        pytest.param(
            of_person(lambda person: replace(person, address_before_move=UNKNOWN)), id="before-move"
        ),
        pytest.param(of_koseki(lambda koseki: replace(koseki, family_name_kana=UNKNOWN)), id="family-kana"),
        pytest.param(
            of_koseki(
                lambda koseki: replace(
                    koseki, matters=(KosekiMatter(UNKNOWN, (KosekiEntry("編製日", "元"),)),)
                )
            ),
            id="matter",
        ),
        pytest.param(of_fuhyo(_with_former_address), id="fuhyo-address"),
        pytest.param(_of_january, id="january-address"),
    ],
)
def test_a_missing_glyph_is_reported_by_its_code_points_alone(city: MadeUpCity, change: Change) -> None:
    found = applicant(city, Character.HERO)
    assert reported(found) == []
    assert reported(change(found)) == [REPORTED]


def test_a_stay_is_looked_through_too(city: MadeUpCity) -> None:
    found = applicant(city, Character.FOREIGNER)

    def abroad(person: Person) -> Person:
        assert person.foreign is not None
        return replace(person, foreign=replace(person.foreign, nationality=UNKNOWN))

    assert reported(of_person(abroad)(found)) == [REPORTED]
