"""Changes to a front between printer and scan of the model: which are found, and which do not matter."""

from collections.abc import Callable
from functools import cache

import cv2

from kiosk.documents.reading import PageReading, Place, read_pages
from kiosk.verifier.compare.comparison import Comparison, Region, compare
from kiosk.verifier.scan.reading import read_page
from tests.verifier.papers import household_of_four
from tests.verifier.print_and_scan import PRINTER_DPI, Plane, Wear, printed, scanned

FRESH = Wear(degrees=0.4, shift=(0.5, -0.8), noise=0.01, quality=90)
NUMBER = "987654320000"
SLACK_MM = 1.5


@cache
def front() -> Plane:
    return printed(household_of_four().pdf, 0)


@cache
def reading() -> PageReading:
    return read_pages(household_of_four().pdf)[0]


def compared(change: Callable[[Plane], None]) -> Comparison:
    """The comparison of a scanned front with ink that was changed before."""
    ink = front().copy()
    change(ink)
    read = read_page(scanned(ink, FRESH))
    assert read.front is not None
    return compare(read.grey, read.front.to_page, household_of_four().pictures[0])


def dots(mm: float) -> int:
    return round(mm * PRINTER_DPI / 25.4)


def part(ink: Plane, place: Place) -> Plane:
    """A view of the ink there."""
    x, y = dots(place.x), dots(place.y)
    return ink[y : y + dots(place.height), x : x + dots(place.width)]


def digit(index: int) -> Place:
    number = next(run.place for run in reading().texts if run.text == NUMBER)
    width = number.width / len(NUMBER)
    return Place(number.x + index * width, number.y, width, number.height)


def touches(region: Region, place: Place) -> bool:
    return (
        place.x - SLACK_MM < region.x + region.width
        and region.x < place.x + place.width + SLACK_MM
        and place.y - SLACK_MM < region.y + region.height
        and region.y < place.y + place.height + SLACK_MM
    )


def test_one_exchanged_digit_is_found_and_nothing_else() -> None:
    def seven_becomes_four(ink: Plane) -> None:
        part(ink, digit(NUMBER.index("7")))[:] = part(front(), digit(NUMBER.index("4")))

    found = compared(seven_becomes_four)
    assert found.altered
    assert all(touches(region, digit(NUMBER.index("7"))) for region in found.altered)


def test_two_digits_that_changed_places_are_found() -> None:
    def nine_and_eight(ink: Plane) -> None:
        part(ink, digit(0))[:] = part(front(), digit(1))
        part(ink, digit(1))[:] = part(front(), digit(0))

    found = compared(nine_and_eight)
    assert found.altered
    assert all(touches(region, digit(0)) or touches(region, digit(1)) for region in found.altered)


def test_another_imprint_is_found() -> None:
    imprint = reading().pictures[0].place

    def turned(ink: Plane) -> None:
        part(ink, imprint)[:] = part(front(), imprint)[:, ::-1]

    found = compared(turned)
    assert found.altered
    assert all(touches(region, imprint) for region in found.altered)


def test_a_coffee_ring_handwriting_and_a_fold_beside_the_text_alter_nothing() -> None:
    def used(ink: Plane) -> None:
        cv2.circle(ink, (dots(90), dots(282)), dots(11), 0.3, dots(1.5))
        for stroke in range(12):
            x = 110 + 3 * stroke
            cv2.line(ink, (dots(x), dots(276)), (dots(x + 2), dots(284 - stroke % 4)), 0.8, dots(0.5))
        cv2.line(ink, (0, dots(233)), (ink.shape[1], dots(233)), 0.2, dots(0.2))

    found = compared(used)
    assert found.comparable
    assert found.altered == ()


def test_a_digit_that_differs_by_one_stroke_is_never_passed_as_genuine() -> None:
    def becomes_another(ink: Plane) -> None:
        part(ink, digit(NUMBER.index("5")))[:] = part(front(), digit(NUMBER.index("6")))

    found = compared(becomes_another)
    suspected = found.altered + found.doubtful
    assert suspected
    assert all(touches(region, digit(NUMBER.index("5"))) for region in suspected)
