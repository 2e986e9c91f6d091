"""What is on a certificate, as it is printed: the input of the forms, and of whoever checks a finished page.

Every text is as it appears on paper; a thing not asked for or not applicable is a `Blank`.
Nothing here shows itself in a log or a traceback: no class that holds a citizen's data has a telling repr.
"""

from kiosk.documents.content.common import Blank, Entry, SheetFurniture, TrueSizePicture
from kiosk.documents.content.koseki import (
    FuhyoAddressEntries,
    FuhyoContent,
    FuhyoMemberEntries,
    KosekiContent,
    KosekiMemberEntries,
    MatterEntries,
)
from kiosk.documents.content.residents import (
    JuminhyoContent,
    KisaiJikoContent,
    PersonEntries,
    ResidenceEntries,
)
from kiosk.documents.content.seals import InkanContent
from kiosk.documents.content.taxes import (
    AmountSection,
    NozeiContent,
    TaxAccountEntries,
    TaxContent,
    TaxPayerEntries,
)

CertificateContent = (
    JuminhyoContent
    | KisaiJikoContent
    | InkanContent
    | TaxContent
    | NozeiContent
    | KosekiContent
    | FuhyoContent
)

__all__ = [
    "AmountSection",
    "Blank",
    "CertificateContent",
    "Entry",
    "FuhyoAddressEntries",
    "FuhyoContent",
    "FuhyoMemberEntries",
    "InkanContent",
    "JuminhyoContent",
    "KisaiJikoContent",
    "KosekiContent",
    "KosekiMemberEntries",
    "MatterEntries",
    "NozeiContent",
    "PersonEntries",
    "ResidenceEntries",
    "SheetFurniture",
    "TaxAccountEntries",
    "TaxContent",
    "TaxPayerEntries",
    "TrueSizePicture",
]
