"""How single facts are put into words, whatever certificate they stand on."""

from datetime import date

from kiosk.documents.content import Blank
from kiosk.domain.certificates import Item
from kiosk.domain.eras import wareki
from kiosk.domain.money import Yen
from kiosk.domain.residents import Person


def asked(item: Item, items: frozenset[Item], value: str | None) -> str:
    """The value if its item was asked for, else the mark for what is left out or does not exist.

    None is what this kind of person cannot have. An empty value is closed only if asked for: the mark for
    what is left out must not tell that there is nothing.
    """
    if value is None:
        return Blank.NOT_APPLICABLE
    return (value or Blank.NOT_APPLICABLE) if item in items else Blank.OMITTED


def second_name_of(person: Person) -> tuple[str, str, str]:
    """旧氏, or a foreign resident's 通称: the label, the name and its reading."""
    stay = person.foreign
    label, name, kana = (
        ("旧氏", person.former_name, person.former_name_kana)
        if stay is None
        else ("通称", stay.alias, stay.alias_kana)
    )
    return label, name or Blank.NOT_APPLICABLE, kana or Blank.NOT_APPLICABLE


def birth_date_of(person: Person) -> str:
    """In the era, but 西暦 for foreign residents, as on the residence card."""
    return wareki(person.birth_date) if person.foreign is None else western(person.birth_date)


def dated(day: date | None) -> str:
    """A day in the era, or the mark for a day that does not exist."""
    return Blank.NOT_APPLICABLE if day is None else wareki(day)


def western(day: date | None) -> str:
    """A day in 西暦, or the mark for a day that does not exist."""
    if day is None:
        return Blank.NOT_APPLICABLE
    return f"{day.year}年{day.month}月{day.day}日"


def yen(amount: Yen) -> str:
    """An amount as it stands in a column of amounts, a loss with △ before it."""
    return f"△{-amount:,}円" if amount < 0 else f"{amount:,}円"
