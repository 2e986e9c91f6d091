"""Every device that the doctor examines: one line each."""

from kiosk.terminal.doctor.finding import Examination
from kiosk.terminal.doctor.kernel.examination import examine_kernel
from kiosk.terminal.doctor.machine.examination import examine_machine
from kiosk.terminal.doctor.money import examine_money
from kiosk.terminal.doctor.printer.acceptance import CHECKLIST
from kiosk.terminal.doctor.printer.examination import examine_printer
from kiosk.terminal.doctor.receipt_printer import CHECKLIST as RECEIPT_CHECKLIST
from kiosk.terminal.doctor.receipt_printer import examine_receipt_printer

EXAMINATIONS: tuple[Examination, ...] = (
    Examination("printer", examine_printer, CHECKLIST),
    Examination("receipt-printer", examine_receipt_printer, RECEIPT_CHECKLIST),
    Examination("money", examine_money),
    Examination("kernel", examine_kernel),
    Examination("machine", examine_machine),
)
