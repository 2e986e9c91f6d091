"""When the center stops a municipality or a terminal, and how it lets it begin again."""

from kiosk.center.stopping.reports import ReportDesk
from kiosk.center.stopping.stops import Cause, Stop, Stoppable, Stops

__all__ = ["Cause", "ReportDesk", "Stop", "Stoppable", "Stops"]
