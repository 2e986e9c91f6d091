"""The one way into the staff area: a code, and a wait that grows."""

import threading
from dataclasses import dataclass
from datetime import timedelta

from kiosk.runtime.log import EventLog, LogEvent
from kiosk.terminal.staff.attempts import Attempts
from kiosk.terminal.staff.codes import StaffCodes
from kiosk.terminal.staff.roles import Denial, StaffRole


@dataclass(frozen=True, slots=True)
class Denied:
    """Nobody enters; no code is looked at for `wait`."""

    why: Denial
    wait: timedelta = timedelta()


class Entrance:
    """For any thread; one code is looked at at a time."""

    def __init__(self, codes: StaffCodes, attempts: Attempts, log: EventLog) -> None:
        self._codes = codes
        self._attempts = attempts
        self._log = log
        self._gate = threading.Lock()

    def enter(self, code: str) -> StaffRole | Denied:
        """Let in whoever types a code of this machine."""
        if not self._codes.roles:
            return Denied(Denial.NO_CODES)
        with self._gate:
            if wait := self._attempts.wait():
                return Denied(Denial.TOO_SOON, wait)
            self._attempts.count()
            role = self._codes.role_of(code)
            if role is None:
                failures = self._attempts.failures
                self._log.write(LogEvent.STAFF_DENIED, failures=failures)
                return Denied(Denial.WRONG_CODE, self._attempts.wait())
            self._attempts.forgive()
        self._log.write(LogEvent.STAFF_ENTERED, role=role.value)
        return role
