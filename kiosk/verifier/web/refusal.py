"""Why an upload gets no verdict, with its HTTP status and words."""

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class _Told:
    code: str
    status: int
    ja: str
    en: str


class UploadRefusal(Enum):
    """What the page shows in place of a verdict."""

    TOO_LARGE = _Told(
        "too-large",
        413,
        "ファイルが大きすぎます。300dpiで読み取り、1通ずつ確かめてください。",
        "The files are too large. Scan at 300 dpi and check one certificate at a time.",
    )
    TOO_SLOW = _Told(
        "too-slow",
        408,
        "送信に時間がかかりすぎました。もう一度お試しください。",
        "The upload took too long. Try again.",
    )
    NOT_A_SCAN = _Told(
        "not-a-scan",
        422,
        "PNG、JPEG、TIFF、PDFのいずれかを選んでください。",
        "Choose PNG, JPEG, TIFF or PDF files.",
    )
    GAVE_UP = _Told(
        "gave-up",
        503,
        "読み取りに時間がかかりすぎました。300dpiで読み取り直してください。",
        "Reading took too long. Scan the paper again at 300 dpi.",
    )
    BUSY = _Told(
        "busy",
        503,
        "ただいま混み合っています。しばらくしてからお試しください。",
        "Too many checks at the moment. Try again shortly.",
    )
    NO_TRUST = _Told(
        "no-trust",
        503,
        "信頼リストを読めないため、確かめられません。管理者に連絡してください。",
        "The trust list cannot be read. Tell whoever runs this page.",
    )

    def as_json(self) -> dict[str, object]:
        """The answer's body."""
        return {"refused": self.value.code, "words": {"ja": self.value.ja, "en": self.value.en}}
