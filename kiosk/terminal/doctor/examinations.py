"""Every device that the doctor examines: one line each."""

from kiosk.terminal.doctor.finding import Examination
from kiosk.terminal.doctor.printer.acceptance import CHECKLIST
from kiosk.terminal.doctor.printer.examination import examine_printer

EXAMINATIONS: tuple[Examination, ...] = (Examination("printer", examine_printer, CHECKLIST),)
