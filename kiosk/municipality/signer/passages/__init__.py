"""Every word that has to stand on a sheet, in the order of the form: the signer's own knowledge of the forms.

It is written down a second time on purpose. A form that changes without the signer is refused, and so is a
value that stands under another label than the register has it.
"""

from kiosk.municipality.signer.passages.kisai_jiko import kisai_jiko_text
from kiosk.municipality.signer.passages.koseki import fuhyo_text, koseki_text
from kiosk.municipality.signer.passages.passage import ExpectedText, FixedText, FlowingText, Passage
from kiosk.municipality.signer.passages.residents import juminhyo_text
from kiosk.municipality.signer.passages.seals import inkan_text
from kiosk.municipality.signer.passages.taxes import nozei_text, tax_text

__all__ = [
    "ExpectedText",
    "FixedText",
    "FlowingText",
    "Passage",
    "fuhyo_text",
    "inkan_text",
    "juminhyo_text",
    "kisai_jiko_text",
    "koseki_text",
    "nozei_text",
    "tax_text",
]
