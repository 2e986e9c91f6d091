"""From the register to the words on a certificate: what was asked for, in the form in which it is printed."""

from kiosk.documents.composing.kisai_jiko import kisai_jiko_content
from kiosk.documents.composing.koseki import fuhyo_content, koseki_content
from kiosk.documents.composing.residents import juminhyo_content
from kiosk.documents.composing.seals import inkan_content
from kiosk.documents.composing.taxes import nozei_content, tax_content

__all__ = [
    "fuhyo_content",
    "inkan_content",
    "juminhyo_content",
    "kisai_jiko_content",
    "koseki_content",
    "nozei_content",
    "tax_content",
]
