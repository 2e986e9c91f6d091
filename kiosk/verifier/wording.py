"""Verdicts and reasons in words, for people who accept certificates."""

from collections.abc import Mapping

from kiosk.domain.languages import Language
from kiosk.verifier.judge.verdict import Reason, Verdict

VERDICTS: Mapping[Verdict, tuple[str, str]] = {
    Verdict.GENUINE: ("真正です", "Genuine"),
    Verdict.ALTERED: ("書きかえられています", "Altered"),
    Verdict.FORGED: ("偽造、または無効です", "Forged or not valid"),
    Verdict.ISSUER_UNKNOWN: (
        "発行者が分からないため、確かめられません",
        "Issuer unknown: this paper cannot be judged with this trust list",
    ),
    Verdict.UNREADABLE: ("読み取れません", "Cannot be read"),
    Verdict.SEAL_VALID: ("記号は真正です（おもてのみ）", "The seal is genuine (front only)"),
    Verdict.SEAL_INVALID: ("記号を信用できません（おもてのみ）", "The seal cannot be believed (front only)"),
}
"""In Japanese and in English."""

REASONS: Mapping[Reason, tuple[str, str]] = {
    Reason.NOTHING_READ: (
        "記号が見つかりません。300dpiで用紙全体を読み取ってください。",
        "No symbol was found. Scan the whole sheet at 300 dpi.",
    ),
    Reason.FRONT_MISSING: (
        "おもて面がありません。うら面だけでは確かめられません。",
        "The front is missing. A back alone cannot be checked.",
    ),
    Reason.BACK_MISSING: (
        "うら面がないため、文字の書きかえは機械で確かめていません。",
        "Without the back, the text was not compared by machine.",
    ),
    Reason.BACK_UNREADABLE: (
        "うら面の模様を読み取れません。300dpiで読み取り直してください。",
        "The field on the back cannot be read. Scan it again at 300 dpi.",
    ),
    Reason.NOT_COMPARABLE: (
        "おもて面が不鮮明で、署名された画像と比べられません。",
        "The front is too poor to be compared with its signed picture.",
    ),
    Reason.TEXT_ALTERED: (
        "赤い枠の場所が、署名された画像と違います。",
        "The places framed in red differ from the signed picture.",
    ),
    Reason.PLACES_DOUBTFUL: (
        (
            "橙色の枠の場所は、署名された画像と同じかどうか機械では決められません。"
            "拡大図の左（用紙）と右（署名された画像）を見比べるか、300dpiで読み取り直してください。"
        ),
        (
            "Whether the places framed in amber agree with the signed picture cannot be told by machine. "
            "Compare the enlarged pairs, paper at the left and signed picture at the right, or scan again."
        ),
    ),
    Reason.PLACES_COVERED: (
        "青い枠の場所は黒く覆われていて、比べられません。",
        "The places framed in blue are covered and could not be compared.",
    ),
    Reason.SIGNATURE_WRONG: ("電子署名が正しくありません。", "The signature does not hold."),
    Reason.ISSUER_UNKNOWN: (
        "この発行者の、発行日の鍵が信頼リストにありません。新しいリストで確かめるまで、受け取らないでください。",
        (
            "The trust list has no key of this issuer for the day of issue. "
            "Do not accept the paper before a newer list proves it."
        ),
    ),
    Reason.KEY_NOT_OF_ISSUER: (
        "電子署名の鍵が、この発行者のものではありません。",
        "The key of the signature is not one that this issuer had on the day of issue.",
    ),
    Reason.OUTSIDE_KEY_DAYS: (
        "発行日が、署名の鍵が使われた期間の外です。",
        "The day of issue lies outside of the days of the signing key.",
    ),
    Reason.KEY_STOLEN: (
        "署名の鍵が盗まれた疑いがあり、この証明書が先に発行されたことを示せません。",
        "The signing key was stolen and nothing proves that this paper is older.",
    ),
    Reason.PROVEN_BY_SEAL_LOG: (
        "署名の鍵は後に盗まれましたが、発行の記録がこの証明書を裏付けています。",
        "The signing key was stolen later; the seal log proves that this paper is older.",
    ),
    Reason.ALGORITHM_SUNSET: (
        "おもての記号の署名方式は、期限を過ぎています。うら面も確かめてください。",
        "The signature method of the seal is past its day. Check the back as well.",
    ),
    Reason.RECALLED: (
        "市区町村がこの証明書を無効にしました。",
        "The municipality has recalled this certificate.",
    ),
    Reason.BACK_OF_ANOTHER_FRONT: (
        "うら面が、このおもて面のものではありません。",
        "The back does not belong to this front.",
    ),
    Reason.BACK_INCONSISTENT: (
        "おもての記号と、うら面の記録が合いません。",
        "The seal on the front and the record on the back contradict each other.",
    ),
    Reason.SHEETS_OF_DIFFERENT_CERTIFICATES: (
        "別の証明書の用紙がまざっています。",
        "The sheets are of different certificates.",
    ),
    Reason.SHEETS_MISSING: ("ほかの用紙が足りません。", "Sheets of this certificate are missing."),
    Reason.LIST_OLD: (
        "信頼リストが古くなっています。新しいリストで確かめてください。",
        "The trust list is old. Check with a newer one.",
    ),
    Reason.COMPARE_TEXT_YOURSELF: (
        "次の内容が用紙の文字と同じかどうか、目で比べてください。",
        "Compare the following with the paper by eye.",
    ),
    Reason.NO_PROOF_OF_ORIGINAL: (
        "内容は確かですが、原本か複写かは分かりません。紙に「複写」の文字が出ていないか見てください。",
        "The content is certain; whether this is the original or a copy is not. Look for 複写 on the paper.",
    ),
    Reason.ALL_AGREES: (
        (
            "署名が正しく、おもて面に署名された画像との違いは見つかりません。"
            "小さな文字一字の違いは見落とすことがあります。大切な数字は下の内容と見比べてください。"
        ),
        (
            "The signatures hold, and no difference between the front and its signed picture was found. "
            "One small character may escape: compare important numbers with the lines below."
        ),
    ),
}
"""In Japanese and in English."""


def verdict_text(verdict: Verdict, language: Language) -> str:
    """A verdict in words; English for every language but Japanese."""
    return VERDICTS[verdict][language is not Language.JAPANESE]


def reason_text(reason: Reason, language: Language) -> str:
    """A reason in words; English for every language but Japanese."""
    return REASONS[reason][language is not Language.JAPANESE]
