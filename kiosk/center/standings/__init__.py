"""How each municipality stands: what its servers run, and the heads of its audit log, anchored daily."""

from kiosk.center.standings.asking import Inquiry, asking_regularly, inquiry_of
from kiosk.center.standings.kept import Runs, Standings

__all__ = ["Inquiry", "Runs", "Standings", "asking_regularly", "inquiry_of"]
