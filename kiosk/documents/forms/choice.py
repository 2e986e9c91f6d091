"""Which form sets which content."""

from typing import assert_never

from kiosk.documents.content import (
    CertificateContent,
    FuhyoContent,
    InkanContent,
    JuminhyoContent,
    KisaiJikoContent,
    KosekiContent,
    NozeiContent,
    TaxContent,
)
from kiosk.documents.forms import fuhyo, inkan, juminhyo, kisai_jiko, koseki, nozei, taxes
from kiosk.documents.forms.sheet import Front, Wording
from kiosk.documents.typesetting.compositor import Compositor


def form_of(compositor: Compositor, content: CertificateContent) -> tuple[Wording, tuple[Front, ...]]:
    """Title and sentence, and as many fronts as the content needs. Raises NotPrintable."""
    match content:
        case JuminhyoContent():
            wording, fronts = juminhyo.wording(content), juminhyo.fronts(compositor, content)
        case KisaiJikoContent():
            wording, fronts = kisai_jiko.wording(content), kisai_jiko.fronts(compositor, content)
        case InkanContent():
            wording, fronts = inkan.wording(content), inkan.fronts(compositor, content)
        case TaxContent():
            wording, fronts = taxes.wording(content), taxes.fronts(compositor, content)
        case NozeiContent():
            wording, fronts = nozei.wording(content), nozei.fronts(compositor, content)
        case KosekiContent():
            wording, fronts = koseki.wording(content), koseki.fronts(compositor, content)
        case FuhyoContent():
            wording, fronts = fuhyo.wording(content), fuhyo.fronts(compositor, content)
        case _:
            assert_never(content)
    return wording, fronts
