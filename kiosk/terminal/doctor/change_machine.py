"""The change machine: what the till that holds its line says of it."""

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.terminal.doctor.finding import AcceptanceItem, Finding, Site
from kiosk.terminal.till.cash.changer import ChangerStatus
from kiosk.terminal.till.errors import StaffRefusedError
from kiosk.terminal.till.staff_channel import ask_staff
from kiosk.terminal.till_door import till_settings

_WHAT, _COUNTS = "changer.state", "changer.counts"
_REMEDIES: Mapping[str, str] = {
    ChangerStatus.JAM.name: "take out what is stuck, then `kiosk cash unlock`",
    ChangerStatus.NOT_ANSWERING.name: "check its power and its serial line",
    ChangerStatus.FAULT.name: "switch it off and on, look for a jam, then `kiosk cash unlock`",
}

CHECKLIST = (
    AcceptanceItem(
        "1,000円札を入れて中止し、同じ金額が戻ることを確かめた。",
        "Change machine: 1,000 yen were put in and given back after a cancelled visit.",
    ),
    AcceptanceItem(
        "各硬貨の釣り銭が出ることを、試験の取引で確かめた。",
        "Change machine: a test sale paid change out of each hopper.",
    ),
)


def examine_change_machine(site: Site) -> Iterator[Finding]:
    """Asks the till: nobody else may speak on its line."""
    settings = till_settings(site.settings)
    if not settings.takes_cash:
        yield Finding(_WHAT, ok=True, finding="this shop takes no cash")
        return
    try:
        told: Mapping[str, Any] = ask_staff(settings.staff_socket, {"ask": "changer"})
    except StaffRefusedError as refused:
        remedy = "systemctl status kiosk-till; its serial line is till.serial_device"
        yield Finding(_WHAT, ok=False, finding=str(refused), remedy=remedy)
        return
    state = str(told["status"])
    remedy = _REMEDIES.get(state, "")
    yield Finding(_WHAT, ok=not remedy, finding=state.lower().replace("_", " "), remedy=remedy)
    counts = ", ".join(f"{coins} x {yen} yen" for yen, coins in dict(told["counts"]).items())
    yield Finding(_COUNTS, ok=True, finding=counts or "no hopper")
