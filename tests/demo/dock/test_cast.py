from kiosk.demo.cities.assembly import assembled, cast_only
from kiosk.demo.cities.mihon import MIHON_PLAN
from kiosk.demo.cities.names import WIDE_SPACE
from kiosk.demo.cities.tameshi import TAMESHI_PLAN
from kiosk.demo.dock.cast import CAST


def test_everyone_is_introduced_by_the_registered_name() -> None:
    registered = {
        person.resident_id: person.name
        for plan in (MIHON_PLAN, TAMESHI_PLAN)
        for person in assembled(cast_only(plan)).residents()
    }
    introduced = {member.character.resident_id: member.name.replace(" ", WIDE_SPACE) for member in CAST}
    assert introduced == {holder: registered[holder] for holder in introduced}


def test_nobody_is_listed_twice() -> None:
    assert len({member.character for member in CAST}) == len(CAST)


def test_every_part_is_told_in_two_languages() -> None:
    assert all(member.part and member.part_english.isascii() for member in CAST)
