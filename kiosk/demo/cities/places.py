"""Invented places: where a made-up city's people live, come from and have their 本籍."""

from dataclasses import dataclass

from kiosk.demo.cities.draws import Draws

_CHOME = ("一", "二", "三", "四", "五")


@dataclass(frozen=True, slots=True)
class Places:
    """The places of one city."""

    city: str
    """Prefecture and city, as addresses begin: 例示県みほん市."""
    towns: tuple[str, ...]

    def address(self, draws: Draws) -> str:
        """An address in the city."""
        town, chome = draws.one_of(self.towns), draws.one_of(_CHOME)
        return f"{self.city}{town}{chome}丁目{draws.between(1, 30)}番{draws.between(1, 25)}号"

    def honseki(self, draws: Draws) -> str:
        """A 本籍 in the city."""
        return f"{self.city}{draws.one_of(self.towns)}{draws.between(1, 900)}番地"


MIHON = Places("例示県みほん市", ("雛形町", "例題町", "試作町", "仮名台", "凡例通", "見本台"))
TAMESHI = Places("例示県ためし郡ためし町", ("大字試行", "大字練習", "大字下書"))
ELSEWHERE = Places("架空県そうぞう市", ("空想町", "絵空町", "幻町"))
