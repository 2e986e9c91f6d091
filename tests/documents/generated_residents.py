"""Residents whom nobody thought of: hypothesis draws names, addresses and dates from what registers hold."""

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from kiosk.domain.names import RegisteredName
from kiosk.domain.residents import Household, Person
from tests.documents import people

_COMMON = "佐藤鈴木高橋田中伊渡辺山本中村小林加吉井口松清水森池橋下石川前岡後長谷藤近坂斎遠青坂福西太三原"
_RARE = (
    people.KUZU_VARIANT,
    people.TSUJI_VARIANT,
    people.NABE_VARIANT,
    people.KAMI_COMPATIBILITY,
    people.TSUCHIYOSHI,
    "髙",
    "﨑",
)
_GLYPHS = st.one_of(st.sampled_from(_COMMON), st.sampled_from(_RARE))
DAYS = st.dates(date(1912, 7, 30), date(2026, 11, 20))
OPTIONAL_DAYS = st.none() | DAYS


def names(longest: int) -> st.SearchStrategy[RegisteredName]:
    """A family and a given name of up to `longest` glyphs each."""
    part = st.lists(_GLYPHS, min_size=1, max_size=longest).map("".join)
    return st.builds(lambda family, given: RegisteredName(f"{family}　{given}"), part, part)


def addresses(longest: int) -> st.SearchStrategy[str]:
    """An address with a building of up to `longest` characters together."""
    street = st.text(_COMMON, min_size=1, max_size=max(1, longest // 3))
    building = st.text("アイウエオカキクケコハイツコーポ荘館", max_size=max(1, longest // 3))
    return st.builds(
        lambda where, number, house: f"架空県みほん市{where}{number}番地　{house}".rstrip("　"),
        street,
        st.integers(1, 9999),
        building,
    )


def _person(index: int, longest_name: int, longest_address: int) -> st.SearchStrategy[Person]:
    plain, foreign = people.person(index), people.foreign_resident()
    japanese = st.builds(
        replace,
        st.just(plain),
        name=names(longest_name),
        birth_date=DAYS,
        resident_since=DAYS,
        address_since=OPTIONAL_DAYS,
        notified_on=OPTIONAL_DAYS,
        previous_address=st.just("") | addresses(longest_address),
        honseki=addresses(longest_address),
        hittosha=names(longest_name),
        former_name=st.none() | names(1).map(RegisteredName),
    )
    newcomer = replace(foreign, resident_id=plain.resident_id, relationship=plain.relationship)
    stays = st.sampled_from(
        (newcomer.foreign, people.STAY_WITHOUT_END, people.SPECIAL_STAY, people.STAY_WITHOUT_CARD)
    )
    from_abroad = st.builds(replace, st.just(newcomer), birth_date=DAYS, foreign=stays)
    return japanese if index == 0 else st.one_of(japanese, from_abroad)


def households(longest_name: int = 5, longest_address: int = 24) -> st.SearchStrategy[Household]:
    """One to eight people under one roof."""
    return st.integers(1, 8).flatmap(
        lambda size: st.builds(
            replace,
            st.just(people.household(size)),
            address=addresses(longest_address),
            members=st.tuples(*(_person(index, longest_name, longest_address) for index in range(size))),
        )
    )
