"""The states of a card that the dock offers, and what they are called there."""

from dataclasses import dataclass

from kiosk.demo.card.special_cards import CardState


@dataclass(frozen=True, slots=True)
class CardKind:
    """A state with its names."""

    state: CardState
    japanese: str
    english: str


CARD_KINDS = (
    CardKind(CardState.ORDINARY, "ふつうのカード", "An ordinary card"),
    CardKind(CardState.LAST_TRY, "あと1回", "One try left"),
    CardKind(CardState.LOCKED, "ロック済み", "Locked"),
    CardKind(CardState.EXPIRED, "有効期限切れ", "Expired"),
    CardKind(CardState.NOT_YET_VALID, "有効期間前", "Not yet valid"),
    CardKind(CardState.OF_A_FOREIGN_AUTHORITY, "よその認証局", "Of a foreign authority"),
    CardKind(CardState.OF_A_NAMESAKE_AUTHORITY, "にせの認証局", "Of a namesake authority"),
    CardKind(CardState.FOR_SIGNING_ONLY, "署名用だけ", "For signing only"),
    CardKind(CardState.WITHOUT_CERTIFICATE, "証明書なし", "Without certificate"),
    CardKind(CardState.WITHOUT_JPKI, "別のカード", "Another kind of card"),
    CardKind(CardState.WITHOUT_PIN, "顔認証カード", "Without PIN"),
    CardKind(CardState.ON_AN_ANDROID_PHONE, "Android", "Android phone"),
    CardKind(CardState.ON_AN_IPHONE, "iPhone", "iPhone"),
    CardKind(CardState.NEXT_GENERATION, "次期カード", "Next generation"),
)
