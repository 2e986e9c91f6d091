import pytest

from kiosk.documents.reading import PageReading, Place, TextReading, read_pages
from kiosk.documents.render import render
from kiosk.documents.seal.stated_lines import WITHHELD, stated_lines
from tests.documents.people import furniture, juminhyo


def page(*texts: tuple[str, float, float]) -> PageReading:
    runs = tuple(TextReading(text, Place(x, y, 10, 3)) for text, x, y in texts)
    return PageReading(210, 297, runs, ())


def test_lines_are_read_from_top_to_bottom_and_left_to_right() -> None:
    lines = stated_lines(page(("二", 60, 20.5), ("三", 12, 40), ("一", 12, 20)), ())
    assert lines == ("一　二", "三")


@pytest.mark.parametrize(
    "text",
    ["123456789018", "1234 5678 9018", "１２３４５６７８９０１８", "12345678901", "番号123456789018です"],
)
def test_a_number_as_long_as_a_kojin_bango_or_juminhyo_code_never_enters_a_seal(text: str) -> None:
    assert stated_lines(page((text, 12, 20)), ()) == (WITHHELD,)


def test_a_registered_number_stays_out_however_it_is_cut_up() -> None:
    digits = tuple((digit, 12.0 + 5 * place, 20.0) for place, digit in enumerate("123456789018"))
    (line,) = stated_lines(page(("個人番号", 2, 20), *digits), {"1234 5678 9018"})
    assert not set("0123456789") & set(line)
    assert line.startswith("個人番号")


def test_dates_and_serial_numbers_stay() -> None:
    lines = stated_lines(page(("20261121-00000012", 12, 20), ("昭和60年4月1日", 12, 30)), ())
    assert lines == ("20261121-00000012", "昭和60年4月1日")


def test_a_real_page_states_its_persons_but_none_of_their_numbers() -> None:
    content = juminhyo(4)
    (front, _) = read_pages(render(content, furniture()).pdf)
    text = "\n".join(stated_lines(front, ()))
    for person in content.persons:
        assert str(person.name) in text
        assert person.kojin_bango not in text
        assert person.kojin_bango.replace(" ", "") not in text.replace(" ", "").replace("　", "")
