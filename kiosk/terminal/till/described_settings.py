"""Settings of the till and of the cash that it takes."""

from pathlib import Path

from kiosk.domain.money import Denomination
from kiosk.runtime.settings import Setting

HOPPER_COINS = (Denomination.YEN_10, Denomination.YEN_50, Denomination.YEN_100, Denomination.YEN_500)
TAKEN_BY_DEFAULT = frozenset({*HOPPER_COINS, Denomination.YEN_1000})
TAKEABLE = (*HOPPER_COINS, Denomination.YEN_1000, Denomination.YEN_2000, Denomination.YEN_5000)
"""Coins need a hopper to be given back from; ccTalk has no plain name for a note of five figures."""


def accept_key(piece: Denomination) -> str:
    """The setting that tells whether this coin or note is taken."""
    return f"till.accept.yen_{int(piece)}"


def first_count_key(coin: Denomination) -> str:
    """The setting that tells how many of these coins lie in a machine that is new."""
    return f"till.first_count.yen_{int(coin)}"


TILL_SETTINGS = (
    Setting(
        "till.takes_cash",
        bool,
        "whether there is a change machine; without one, set up `qr.*` or `e_money.*`",
        example=True,
        default=True,
    ),
    Setting("till.serial_device", Path, "the serial line of the ccTalk bus", example="/dev/ttyUSB0"),
    Setting(
        "till.socket",
        Path,
        "Unix socket between session and till; at most 100 bytes",
        example="/run/kiosk/till.socket",
        default="/run/kiosk/till.socket",
    ),
    Setting(
        "till.grace",
        float,
        "seconds that a session which was cut off has to come back before its money is returned",
        example=30.0,
        default=30.0,
        minimum=1.0,
        maximum=600.0,
    ),
    Setting(
        "till.claim_window",
        int,
        "days that single transactions stay readable in the journal; then closing a day redacts them",
        example=90,
        default=90,
        minimum=55,
        maximum=3650,
    ),
    *(
        Setting(
            accept_key(piece),
            bool,
            f"take {'notes' if piece.is_note else 'coins'} of {int(piece)} yen, while they can be given back",
            example=piece in TAKEN_BY_DEFAULT,
            default=piece in TAKEN_BY_DEFAULT,
        )
        for piece in TAKEABLE
    ),
    *(
        Setting(
            first_count_key(coin),
            int,
            f"coins of {int(coin)} yen in the hopper when the journal is new",
            example=50,
            default=0,
            minimum=0,
        )
        for coin in HOPPER_COINS
    ),
)
