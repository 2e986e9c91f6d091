"""Why a certificate cannot be set or read: never with the text in the message, for it is a citizen's data."""


class NotPrintable(Exception):
    """What is registered cannot be set exactly; the municipality refuses (NAME_NOT_PRINTABLE)."""


class GlyphMissing(NotPrintable):
    """The certificate font has no glyph for a registered character or variation sequence."""

    def __init__(self) -> None:
        super().__init__(
            "a registered character or variation sequence is not in the certificate font; "
            "refuse the certificate and refer the citizen to the municipal counter"
        )


class TextTooLong(NotPrintable):
    """A registered text does not fit its box at the smallest size that the form allows."""

    def __init__(self) -> None:
        super().__init__(
            "a registered text is longer than its box on the form can hold; "
            "refuse the certificate and refer the citizen to the municipal counter"
        )


class ImprintUnusable(NotPrintable):
    """A registered imprint cannot be printed as it was registered (`kiosk.documents.imprints`)."""

    def __init__(self) -> None:
        super().__init__(
            "a registered imprint is not an intact 1-bit picture of a seal at its registered size; "
            "refuse the certificate, refer the citizen to the municipal counter and correct the register"
        )


class UnreadablePicture(ValueError):
    """The bytes are not a picture that can be decoded."""


class UnreadablePdf(ValueError):
    """The bytes are not a PDF that can be read, or not one of black text, lines and pictures alone."""
