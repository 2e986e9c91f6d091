"""A stretch of text that has to stand on a sheet, and how single facts are written there."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kiosk.domain.certificates import Item
from kiosk.domain.eras import wareki
from kiosk.domain.residents import Person
from kiosk.municipality.signer.objections import Objection

OMITTED = "省略"
NONE = "＊＊＊"
END_OF_ENTRIES = "以下余白"


@dataclass(frozen=True, slots=True, repr=False)
class Passage:
    """A stretch of text, and the objection if it does not stand where it has to."""

    text: str
    objection: Objection
    continued: str = ""
    """What stands first on a sheet on which it goes on, in a form that flows."""
    opening: str = ""
    """What stands first on a sheet that begins with it, in a form that flows."""


@dataclass(frozen=True, slots=True, repr=False)
class FixedText:
    """What stands between serial number and date on each front, where the form says what is on which."""

    sheets: tuple[tuple[Passage, ...], ...]
    """Each begins with the title and ends with the sentence."""


@dataclass(frozen=True, slots=True, repr=False)
class FlowingText:
    """The same for a form that fills as many fronts as it needs."""

    heading: tuple[Passage, ...]
    """On each front."""
    body: tuple[Passage, ...]
    """Over all fronts together."""
    sentence: Passage
    """On each front."""


ExpectedText = FixedText | FlowingText


def one_sheet(*passages: Passage) -> FixedText:
    """The text of a form that is always one sheet."""
    return FixedText((passages,))


def asked(item: Item, items: frozenset[Item], registered: str | None) -> str:
    """What is registered, if its item was asked for; None where nothing can be."""
    if registered is None:
        return NONE
    return (registered or NONE) if item in items else OMITTED


def second_name(person: Person) -> tuple[str, str, str]:
    """旧氏 or 通称: label, name, reading."""
    if person.foreign is not None:
        return "通称", person.foreign.alias or NONE, person.foreign.alias_kana or NONE
    return "旧氏", person.former_name or NONE, person.former_name_kana or NONE


def born(person: Person) -> str:
    """生年月日."""
    return wareki(person.birth_date) if person.foreign is None else western(person.birth_date)


def era_day(day: date | None) -> str:
    """A day in the era."""
    return NONE if day is None else wareki(day)


def western(day: date | None) -> str:
    """A day in 西暦."""
    return NONE if day is None else f"{day.year}年{day.month}月{day.day}日"


def joined(pairs: Iterable[tuple[str, str]]) -> str:
    """Labels, each with what stands beside it."""
    return "".join(label + value for label, value in pairs)
