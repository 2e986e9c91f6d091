"""Every device that the doctor examines: one line each."""

from kiosk.terminal.doctor.card_reader import CHECKLIST as READER_CHECKLIST
from kiosk.terminal.doctor.card_reader import examine_card_reader
from kiosk.terminal.doctor.change_machine import CHECKLIST as CHANGER_CHECKLIST
from kiosk.terminal.doctor.change_machine import examine_change_machine
from kiosk.terminal.doctor.finding import Examination
from kiosk.terminal.doctor.kernel.examination import examine_kernel
from kiosk.terminal.doctor.machine.examination import examine_machine
from kiosk.terminal.doctor.money import examine_money
from kiosk.terminal.doctor.network import examine_network, examine_payment
from kiosk.terminal.doctor.printer.acceptance import CHECKLIST
from kiosk.terminal.doctor.printer.examination import examine_printer
from kiosk.terminal.doctor.receipt_printer import CHECKLIST as RECEIPT_CHECKLIST
from kiosk.terminal.doctor.receipt_printer import examine_receipt_printer
from kiosk.terminal.doctor.sound import CHECKLIST as SOUND_CHECKLIST
from kiosk.terminal.doctor.sound import examine_sound
from kiosk.terminal.doctor.touch import CHECKLIST as TOUCH_CHECKLIST
from kiosk.terminal.doctor.touch import examine_touch

EXAMINATIONS: tuple[Examination, ...] = (
    Examination("reader", examine_card_reader, READER_CHECKLIST),
    Examination("printer", examine_printer, CHECKLIST),
    Examination("receipt-printer", examine_receipt_printer, RECEIPT_CHECKLIST),
    Examination("changer", examine_change_machine, CHANGER_CHECKLIST),
    Examination("payment", examine_payment),
    Examination("money", examine_money),
    Examination("touch", examine_touch, TOUCH_CHECKLIST),
    Examination("sound", examine_sound, SOUND_CHECKLIST),
    Examination("network", examine_network),
    Examination("kernel", examine_kernel),
    Examination("machine", examine_machine),
)
