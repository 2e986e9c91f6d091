"""Filling a seal with as many lines as its symbol holds; the rest goes to the back."""

from dataclasses import dataclass

from kiosk.documents.qr import Modules
from kiosk.documents.seal.symbol import SealTooLong, seal_symbol
from kiosk.protocol.paper.dual_signature import DualSigner
from kiosk.protocol.paper.seal import Continuation, PaperSeal, lines_digest, sign_seal, symbol_text


@dataclass(frozen=True, slots=True, repr=False)
class ComposedSeal:
    """A signed seal, the text and modules of its symbol, and the lines that it left to the back."""

    encoded: bytes
    text: str
    modules: Modules
    continued: tuple[str, ...]


def compose_seal(whole: PaperSeal, signer: DualSigner) -> ComposedSeal:
    """Sign `whole`, or as much from its beginning as fits, with the digest of what follows.

    Raises SealTooLong if not even a seal without lines fits.
    """
    composed = _try(whole, len(whole.lines), signer)
    if composed is not None:
        return composed
    held, too_many = 0, len(whole.lines)
    best = _try(whole, held, signer)
    if best is None:
        raise SealTooLong
    while too_many - held > 1:
        middle = (held + too_many) // 2
        composed = _try(whole, middle, signer)
        if composed is None:
            too_many = middle
        else:
            held, best = middle, composed
    return best


def _try(whole: PaperSeal, held: int, signer: DualSigner) -> ComposedSeal | None:
    rest = whole.lines[held:]
    continued = Continuation(count=len(rest), digest=lines_digest(whole.key, rest)) if rest else None
    seal = whole.model_copy(update={"lines": whole.lines[:held], "continued": continued})
    encoded = sign_seal(seal, signer)
    text = symbol_text(encoded)
    try:
        return ComposedSeal(encoded, text, seal_symbol(text), rest)
    except SealTooLong:
        return None
