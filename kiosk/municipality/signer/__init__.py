"""The signer: apart from the renderer, it believes only the finished bytes and its own look at the register.

A mix-up of pages, persons or requests anywhere before it ends here, in an objection and no signature
(docs/reference/service.md, section 8).
"""

from kiosk.municipality.signer.claim import Claim
from kiosk.municipality.signer.objections import Objection
from kiosk.municipality.signer.sealing import ApprovedPaper
from kiosk.municipality.signer.signing import DocumentSigner, SignedManifest

__all__ = ["ApprovedPaper", "Claim", "DocumentSigner", "Objection", "SignedManifest"]
