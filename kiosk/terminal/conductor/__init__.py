"""Performs the flow's commands on the ports and feeds events back; knows no Qt.

One thread steps the flow; every port is called on a thread of its own, because its calls may block.
"""

from kiosk.terminal.conductor.conductor import Conductor, SessionCallbacks, SessionTerms
from kiosk.terminal.conductor.ports import SessionPorts
from kiosk.terminal.conductor.timers import ThreadTimers, Timers

__all__ = ["Conductor", "SessionCallbacks", "SessionPorts", "SessionTerms", "ThreadTimers", "Timers"]
