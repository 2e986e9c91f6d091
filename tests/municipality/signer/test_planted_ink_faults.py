"""Every word is right and the ink is not: what stands elsewhere, is missing, or lies over something else."""

from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.documents.render import draft as lay_out
from kiosk.documents.typesetting.marks import Bitmap, Frame, Mark, Page, Rule, Run
from kiosk.municipality.signer import ApprovedPaper, Objection
from tests.municipality.made_up_city import MadeUpCity
from tests.municipality.signer.drafts import (
    Draft,
    drafted,
    furniture_of,
    household_line,
    inkan_line,
    verdict,
)

Fault = Callable[[Mark], Iterable[Mark]]
NAME = "見本　太郎"


@pytest.fixture
def inkan(city: MadeUpCity) -> Draft:
    return drafted(city, Character.HERO, inkan_line(Character.HERO))


@pytest.fixture
def hero(city: MadeUpCity) -> Draft:
    return drafted(city, Character.HERO, household_line(city, Character.HERO))


def painted(city: MadeUpCity, draft: Draft, fault: Fault) -> Draft:
    """The document as a press with this fault paints it."""
    laid_out = lay_out(draft.content, furniture_of(city, draft.claim.row))
    front, *others = laid_out.pages
    faulty = Page(tuple(mark for right in front.marks for mark in fault(right)))
    return draft.showing(replace(laid_out, pages=(faulty, *others)).bare())


def pictures(city: MadeUpCity, draft: Draft) -> tuple[Bitmap, Bitmap]:
    """印影 and 公印."""
    laid_out = lay_out(draft.content, furniture_of(city, draft.claim.row))
    imprint, official = (mark for mark in laid_out.pages[0].marks if isinstance(mark, Bitmap))
    return imprint, official


def run_of(city: MadeUpCity, draft: Draft, text: str) -> Run:
    """The one run of this text on the first front."""
    marks = lay_out(draft.content, furniture_of(city, draft.claim.row)).pages[0].marks
    (run,) = (mark for mark in marks if isinstance(mark, Run) and mark.text == text)
    return run


def instead(of: Mark, *others: Mark) -> Fault:
    """Other marks in the place of one."""
    return lambda mark: others if mark == of else (mark,)


def moved(text: str, right: float = 0.0, down: float = 0.0) -> Fault:
    """Each run of this text elsewhere, in millimetres."""

    def fault(mark: Mark) -> Iterable[Mark]:
        if isinstance(mark, Run) and mark.text == text:
            return (replace(mark, x=mark.x + right, baseline=mark.baseline + down),)
        return (mark,)

    return fault


def beside(text: str, drawn: Callable[[Run], Mark]) -> Fault:
    """Something drawn in addition, beside each run of this text."""
    return lambda mark: (mark, drawn(mark)) if isinstance(mark, Run) and mark.text == text else (mark,)


def test_what_is_painted_as_laid_out_is_approved(city: MadeUpCity, inkan: Draft, hero: Draft) -> None:
    for right in (inkan, hero):
        assert isinstance(verdict(city, painted(city, right, lambda mark: (mark,))), ApprovedPaper)


def test_a_missing_official_seal_is_noticed(city: MadeUpCity, inkan: Draft) -> None:
    _, official = pictures(city, inkan)
    assert verdict(city, painted(city, inkan, instead(official))) is Objection.OFFICIAL_SEAL


def test_a_missing_imprint_is_noticed(city: MadeUpCity, inkan: Draft) -> None:
    imprint, _ = pictures(city, inkan)
    assert verdict(city, painted(city, inkan, instead(imprint))) is Objection.IMPRINT


def test_official_seal_and_imprint_in_each_others_place_are_noticed(city: MadeUpCity, inkan: Draft) -> None:
    imprint, official = pictures(city, inkan)

    def exchanged(mark: Mark) -> Iterable[Mark]:
        if mark == imprint:
            return (replace(imprint, x=official.x, y=official.y),)
        return (replace(official, x=imprint.x - 5, y=imprint.y - 5),) if mark == official else (mark,)

    assert verdict(city, painted(city, inkan, exchanged)) is Objection.OFFICIAL_SEAL


def test_each_others_pixels_are_noticed(city: MadeUpCity, inkan: Draft) -> None:
    imprint, official = pictures(city, inkan)

    def exchanged(mark: Mark) -> Iterable[Mark]:
        if mark == imprint:
            return (replace(imprint, png=official.png),)
        return (replace(official, png=imprint.png),) if mark == official else (mark,)

    assert verdict(city, painted(city, inkan, exchanged)) is Objection.OFFICIAL_SEAL


@pytest.mark.parametrize("factor", [0.5, 0.99, 1.01, 1.2])
def test_an_official_seal_of_another_size_is_noticed(city: MadeUpCity, inkan: Draft, factor: float) -> None:
    _, seal = pictures(city, inkan)
    rescaled = replace(seal, width=seal.width * factor, height=seal.height * factor)
    assert verdict(city, painted(city, inkan, instead(seal, rescaled))) is Objection.OFFICIAL_SEAL


@pytest.mark.parametrize(
    ("width", "height"), [(0.99, 1.0), (1.0, 1.01), (0.99, 0.99), (1.01, 1.01), (2.0, 2.0)]
)
def test_an_imprint_of_another_size_is_noticed(
    city: MadeUpCity, inkan: Draft, width: float, height: float
) -> None:
    imprint, _ = pictures(city, inkan)
    rescaled = replace(imprint, width=imprint.width * width, height=imprint.height * height)
    assert verdict(city, painted(city, inkan, instead(imprint, rescaled))) is Objection.IMPRINT


@pytest.mark.parametrize(("right", "down"), [(-30.0, 0.0), (0.0, -40.0), (10.0, 10.0)])
def test_an_official_seal_elsewhere_is_noticed(
    city: MadeUpCity, inkan: Draft, right: float, down: float
) -> None:
    _, seal = pictures(city, inkan)
    elsewhere = replace(seal, x=seal.x + right, y=seal.y + down)
    assert verdict(city, painted(city, inkan, instead(seal, elsewhere))) is Objection.OFFICIAL_SEAL


def test_an_imprint_outside_its_box_is_noticed(city: MadeUpCity, inkan: Draft) -> None:
    imprint, _ = pictures(city, inkan)
    elsewhere = replace(imprint, x=imprint.x + 60)
    assert verdict(city, painted(city, inkan, instead(imprint, elsewhere))) is Objection.IMPRINT


@pytest.mark.parametrize("which", [0, 1])
def test_a_picture_too_many_is_noticed(city: MadeUpCity, inkan: Draft, which: int) -> None:
    doubled = pictures(city, inkan)[which]
    copy = replace(doubled, y=doubled.y - 60)
    assert verdict(city, painted(city, inkan, instead(doubled, doubled, copy))) is Objection.SURPLUS_PICTURE


@pytest.mark.parametrize(("right", "down"), [(0.0, 200.0), (90.0, 0.0)])
def test_a_name_outside_the_form_is_noticed(
    city: MadeUpCity, inkan: Draft, right: float, down: float
) -> None:
    assert verdict(city, painted(city, inkan, moved(NAME, right, down))) is Objection.OUTSIDE_ITS_BOX


@pytest.mark.parametrize("down", [150.0, 85.0])
def test_a_name_in_the_room_that_is_struck_out_is_noticed(
    city: MadeUpCity, inkan: Draft, down: float
) -> None:
    assert verdict(city, painted(city, inkan, moved(NAME, 0.0, down))) is Objection.PRINTED_OVER


def test_a_title_in_the_body_is_noticed(city: MadeUpCity, inkan: Draft) -> None:
    assert verdict(city, painted(city, inkan, moved("印鑑登録証明書", down=12))) is Objection.OUTSIDE_ITS_BOX


def test_a_date_in_the_square_of_the_machine_readable_seal_is_noticed(city: MadeUpCity, hero: Draft) -> None:
    assert verdict(city, painted(city, hero, moved("令和8年11月21日", -60))) is Objection.OUTSIDE_ITS_BOX


def test_a_line_in_the_square_of_the_machine_readable_seal_is_noticed(city: MadeUpCity, hero: Draft) -> None:
    line = beside("住民票", lambda _: Rule(20, 250, 60, 250, 0.3))
    assert verdict(city, painted(city, hero, line)) is Objection.OUTSIDE_ITS_BOX


def test_a_line_through_a_name_is_noticed(city: MadeUpCity, inkan: Draft) -> None:
    struck = beside(NAME, lambda run: Rule(run.x, run.baseline - 2, run.x + 30, run.baseline - 2, 0.3))
    assert verdict(city, painted(city, inkan, struck)) is Objection.PRINTED_OVER


def test_a_frame_through_a_name_is_noticed(city: MadeUpCity, inkan: Draft) -> None:
    framed = beside(NAME, lambda run: Frame(run.x + 5, run.baseline - 10, 40, 20, 0.3))
    assert verdict(city, painted(city, inkan, framed)) is Objection.PRINTED_OVER


def test_values_printed_over_each_other_are_noticed(city: MadeUpCity, inkan: Draft) -> None:
    assert verdict(city, painted(city, inkan, moved(NAME, down=-20.5))) is Objection.PRINTED_OVER


def test_a_value_over_the_line_of_its_cell_is_noticed(city: MadeUpCity, hero: Draft) -> None:
    assert verdict(city, painted(city, hero, moved(NAME, down=2.5))) is Objection.PRINTED_OVER


def test_a_text_over_the_imprint_is_noticed(city: MadeUpCity, inkan: Draft) -> None:
    assert verdict(city, painted(city, inkan, moved("印影", down=48))) is Objection.PRINTED_OVER


def test_values_in_each_others_cells_are_noticed(city: MadeUpCity, hero: Draft) -> None:
    places = {text: run_of(city, hero, text) for text in ("ミホン　タロウ", "ミホン　ハナコ")}
    first, second = places.values()

    def exchanged(mark: Mark) -> Iterable[Mark]:
        if mark == first:
            return (replace(first, baseline=second.baseline),)
        return (replace(second, baseline=first.baseline),) if mark == second else (mark,)

    assert verdict(city, painted(city, hero, exchanged)) is Objection.OUTSIDE_ITS_BOX


def test_an_emptied_cell_is_noticed(city: MadeUpCity, hero: Draft) -> None:
    def emptied(mark: Mark) -> Iterable[Mark]:
        return () if isinstance(mark, Run) and mark.text == "ミホン　タロウ" else (mark,)

    assert verdict(city, painted(city, hero, emptied)) is Objection.PERSON
