"""Who may enter the staff area, and why something is denied there."""

from enum import StrEnum


class StaffRole(StrEnum):
    """The one whose code was typed."""

    CLERK = "clerk"
    TECHNICIAN = "technician"


class Denial(StrEnum):
    """Why staff did not get what was asked for."""

    WRONG_CODE = "wrong-code"
    TOO_SOON = "too-soon"
    """After wrong codes none is looked at for a while, which grows."""
    NO_CODES = "no-codes"
    """No code was set on this machine: `kiosk staff code`."""
    NOT_ALLOWED = "not-allowed"
    """Not before a code, or not for this role."""
    NOT_POSSIBLE = "not-possible"
    """Not now: a sale is going on, a device is not ready, or nobody answers."""
    NOT_REACHED = "not-reached"
    """The staff service does not answer."""
