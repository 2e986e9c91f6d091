"""A sample of each page of the staff area, for pictures and for measuring."""

from collections.abc import Mapping

from kiosk.domain.money import Denomination
from kiosk.terminal.ports import Closure
from kiosk.terminal.staff.area import Area, Page
from kiosk.terminal.staff.roles import Denial, StaffRole
from kiosk.terminal.staff.vocabulary import Examined, Overview, StaffCase, StaffFinding

_MONEY = ("handed-out", "nothing-owed")
_KINDS = (
    "owed",
    "misprinted",
    "charge-unknown",
    "refund-failed",
    "refund-unknown",
    "unresolved",
    "events-lost",
    "printed-late",
    "discrepancy",
)
_CASES = tuple(
    StaffCase(
        number, f"7KQ2M9X{number}", kind, 300 * number, _MONEY if number < 6 else ("checked",), number == 1
    )
    for number, kind in enumerate(_KINDS, start=1)
)
_OVERVIEW = Overview(_CASES, (Denomination.YEN_10, Denomination.YEN_50))
_EXAMINED = Examined(
    "2026-11-24T09:00:00+09:00",
    (
        StaffFinding("machine.version", ok=True, finding="kiosk 0.1.0, Python 3.11.2", remedy=""),
        StaffFinding("printer.paper", ok=False, finding="the tray is empty", remedy="put A4 into tray-1"),
        StaffFinding("machine.disk", ok=True, finding="9000 MB are free", remedy=""),
    ),
)
_CLERK = Area(page=Page.MENU, role=StaffRole.CLERK, overview=_OVERVIEW)


def staff_samples() -> Mapping[str, Area]:
    """The areas by the names of their pictures."""
    technician = Area(page=Page.MENU, role=StaffRole.TECHNICIAN)
    return {
        "staff-code": Area(page=Page.CODE, code="2718"),
        "staff-code-long": Area(page=Page.CODE, code="271828182845"),
        **{f"staff-code-{why}": Area(page=Page.CODE, denial=why, wait_seconds=240) for why in _AT_THE_DOOR},
        "staff-waiting": Area(page=Page.CODE, is_asking=True),
        "staff-menu-clerk": _CLERK,
        "staff-menu-technician": technician,
        "staff-cases": _at(Page.CASES),
        "staff-no-cases": Area(page=Page.CASES, role=StaffRole.CLERK),
        **{f"staff-case-{case.kind}": _at(Page.CASE, case.number) for case in _CASES},
        "staff-supplies": _at(Page.SUPPLIES),
        "staff-service-open": _at(Page.SERVICE),
        "staff-service-closed": Area(
            page=Page.SERVICE, role=StaffRole.CLERK, overview=Overview(closure=Closure.SUPPLIES)
        ),
        "staff-reset": _at(Page.RESET),
        "staff-denied": Area(page=Page.RESTART, role=StaffRole.TECHNICIAN, denial=Denial.NOT_POSSIBLE),
        "staff-never-examined": Area(page=Page.EXAMINATION, role=StaffRole.TECHNICIAN),
        "staff-examined": Area(page=Page.EXAMINATION, role=StaffRole.TECHNICIAN, examined=_EXAMINED),
        "staff-restart": Area(page=Page.RESTART, role=StaffRole.TECHNICIAN),
        "staff-exported": Area(
            page=Page.EXPORT, role=StaffRole.TECHNICIAN, is_done=True, export="t-0001-20261124T090000"
        ),
    }


_AT_THE_DOOR = (Denial.WRONG_CODE, Denial.TOO_SOON, Denial.NO_CODES, Denial.NOT_REACHED)


def _at(page: Page, case: int = 0) -> Area:
    return Area(page=page, role=StaffRole.CLERK, overview=_OVERVIEW, case=case)
