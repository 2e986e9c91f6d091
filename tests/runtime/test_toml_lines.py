import pytest

from kiosk.runtime.toml_lines import line_of

TEXT = """\
name = "x"
days = [
    { from = 1 },
    { from = 2 },
]

[[stop]]
begins = 1

[[service]]
kind = "a"

[[service]]
kind = "b"
fees = [
    { first = 1, fee = 2 },
    { first = 3, fee = 4 },
]
campaigns = [{ first = 1 }, { first = 5 }]

[service.hours]
opens = 1
"""


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("name",), 1),
        (("days", 1), 4),
        (("stop", 0, "begins"), 8),
        (("service", 0), 10),
        (("service", 0, "kind"), 11),
        (("service", 1, "kind"), 14),
        (("service", 1, "fees", 1, "fee"), 17),
        (("service", 1, "campaigns", 1, "first"), 19),
        (("service", 1, "hours", "opens"), 22),
        (("service", 1, "hours", "closes"), 21),
        (("service", 0, "extents"), 10),
        (("stranger",), 1),
    ],
)
def test_a_value_is_found_by_its_keys_and_numbers(place: tuple[str | int, ...], line: int) -> None:
    assert line_of(TEXT, place) == line
