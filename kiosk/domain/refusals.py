"""Refusals: one closed list, each with its cause, its remedy and where to go.

A refusal is a value. Its code is printed on screen and slip and stands in the log; its texts are the
Japanese source strings, translated by the screens' catalogues. None of them holds citizen data.
"""

from dataclasses import dataclass
from enum import StrEnum


class Place(StrEnum):
    """Where the citizen can go to have the cause removed."""

    HERE = "here"
    SHOP_STAFF = "shop-staff"
    MUNICIPAL_COUNTER = "municipal-counter"
    NOWHERE = "nowhere"


class Refusal(StrEnum):
    """Why the kiosk does not go on. The value is the code that citizens and staff can quote."""

    CARD_NOT_MY_NUMBER = "K-101"
    CARD_WITHOUT_CERTIFICATE = "K-102"
    CARD_PHONE_NOT_SERVED = "K-103"
    CARD_PIN_LOCKED = "K-104"
    CARD_CERTIFICATE_EXPIRED = "K-105"
    CARD_CERTIFICATE_NOT_TRUSTED = "K-106"
    CARD_CERTIFICATE_REVOKED = "K-107"
    CARD_REMOVED_TOO_EARLY = "K-108"
    CARD_SWAPPED = "K-109"
    CARD_NOT_READABLE = "K-110"
    CARD_CERTIFICATE_NOT_YET_VALID = "K-111"
    CARD_CERTIFICATE_NOT_FOR_AUTHENTICATION = "K-112"
    CARD_CERTIFICATE_WRONG_POLICY = "K-113"
    CARD_WITHOUT_PIN = "K-114"
    CARD_MUTE = "K-115"
    CARD_ISSUED_FOR_TESTS = "K-116"
    CARD_NOT_FOR_PRACTICE = "K-117"
    CARD_SEVERAL = "K-118"
    READER_MISSING = "K-120"
    CARD_CERTIFICATE_ON_HOLD = "K-151"
    CARD_CERTIFICATE_SUPERSEDED = "K-152"
    CARD_CERTIFICATE_HOLDER_CHANGED = "K-153"
    CARD_CERTIFICATE_ENDED = "K-154"
    CARD_CERTIFICATE_UNKNOWN = "K-155"
    MUNICIPALITY_NOT_SERVED = "K-201"
    MUNICIPALITY_CLOSED = "K-202"
    OUT_OF_HOURS = "K-203"
    MUNICIPALITY_UNREACHABLE = "K-204"
    CENTER_UNREACHABLE = "K-205"
    ANSWER_TOO_LATE = "K-206"
    ANSWER_NOT_TRUSTED = "K-207"
    SESSION_EXPIRED = "K-208"
    DATA_TOO_OLD = "K-209"
    REVOCATION_NOT_ANSWERED = "K-221"
    REVOCATION_LIST_OUTDATED = "K-222"
    MUNICIPALITY_STOPPED = "K-223"
    TERMINAL_STOPPED = "K-224"
    CENTER_BUSY = "K-225"
    PERSON_UNKNOWN = "K-301"
    PERSON_UNDER_15 = "K-302"
    PERSON_PROTECTED = "K-303"
    PERSON_MOVED_OUT = "K-304"
    PERSON_NOT_ISSUABLE = "K-305"
    SEAL_NOT_REGISTERED = "K-306"
    CARD_FROM_NEXT_DAY = "K-307"
    NAME_NOT_PRINTABLE = "K-308"
    HOUSEHOLD_MOVING_OUT = "K-309"
    HONSEKI_NOT_REGISTERED = "K-310"
    ORDER_NOT_ALLOWED = "K-311"
    DAILY_LIMIT_REACHED = "K-312"
    FEE_CHANGED = "K-313"
    TAX_NOT_DECLARED = "K-314"
    TAX_RECORD_MISSING = "K-315"
    KOSEKI_NOTIFICATION_PENDING = "K-316"
    REGISTRATION_PENDING = "K-317"
    REGISTRATION_REJECTED = "K-318"
    PRINTER_NOT_READY = "K-401"
    PRINT_FAILED = "K-402"
    PRINT_UNCLEAR = "K-403"
    ISSUE_FAILED = "K-404"
    PRINTER_NO_PAPER = "K-411"
    PRINTER_JAMMED = "K-412"
    PRINTER_NO_TONER = "K-413"
    PRINTER_OPEN = "K-414"
    PRINTER_UNREACHABLE = "K-415"
    PRINTER_LOCKED = "K-416"
    PRINTER_TRAY_FULL = "K-417"
    CASH_NOT_READY = "K-501"
    CASH_FAULT = "K-502"
    PAYMENT_DECLINED = "K-503"
    PAYMENT_UNKNOWN = "K-504"
    INTERNAL_FAULT = "K-901"


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a citizen is told about a refusal, in Japanese source strings."""

    cause: str
    remedy: str
    place: Place


_COUNTER = Place.MUNICIPAL_COUNTER
_STAFF = Place.SHOP_STAFF

EXPLANATIONS: dict[Refusal, Explanation] = {
    Refusal.CARD_NOT_MY_NUMBER: Explanation(
        "置かれたカードは、マイナンバーカードではありません。",
        "マイナンバーカードを置いて、もう一度はじめてください。",
        Place.HERE,
    ),
    Refusal.CARD_WITHOUT_CERTIFICATE: Explanation(
        "このカードには、利用者証明用電子証明書が入っていません。",
        "お住まいの市区町村の窓口で、電子証明書を入れてもらってください。",
        _COUNTER,
    ),
    Refusal.CARD_PHONE_NOT_SERVED: Explanation(
        "この機械は、スマートフォンの電子証明書に対応していません。",
        "マイナンバーカードを置いて、もう一度はじめてください。",
        Place.HERE,
    ),
    Refusal.CARD_PIN_LOCKED: Explanation(
        "暗証番号を続けて3回まちがえたため、カードがロックされています。",
        "市区町村の窓口で設定しなおせます。署名用パスワードがあれば、アプリとコンビニでもできます。"
        "料金はかかっていません。",
        _COUNTER,
    ),
    Refusal.CARD_CERTIFICATE_EXPIRED: Explanation(
        "カードの電子証明書の有効期限が切れています。",
        "お住まいの市区町村の窓口で、電子証明書を更新してください。",
        _COUNTER,
    ),
    Refusal.CARD_CERTIFICATE_NOT_TRUSTED: Explanation(
        "カードの電子証明書を確認できませんでした。",
        "お住まいの市区町村の窓口で、カードを見てもらってください。",
        _COUNTER,
    ),
    Refusal.CARD_CERTIFICATE_REVOKED: Explanation(
        "カードの電子証明書は、失効しています。",
        "お住まいの市区町村の窓口で、新しい電子証明書を受け取ってください。",
        _COUNTER,
    ),
    Refusal.CARD_REMOVED_TOO_EARLY: Explanation(
        "確認がおわる前に、カードが取られました。",
        "カードを置いたまま、もう一度はじめてください。",
        Place.HERE,
    ),
    Refusal.CARD_SWAPPED: Explanation(
        "途中で、別のカードに替わりました。",
        "1枚のカードで、もう一度はじめてください。",
        Place.HERE,
    ),
    Refusal.CARD_NOT_READABLE: Explanation(
        "カードを読み取れませんでした。",
        "カードの向きをたしかめて置きなおし、もう一度はじめてください。",
        Place.HERE,
    ),
    Refusal.CARD_SEVERAL: Explanation(
        "読み取り機に、カードが2枚以上あります。",
        "マイナンバーカードだけを1枚置いて、もう一度はじめてください。",
        Place.HERE,
    ),
    Refusal.CARD_CERTIFICATE_ON_HOLD: Explanation(
        "カードの電子証明書は、一時停止の届出により止められています。",
        "カードが見つかったときは、お住まいの市区町村の窓口で手続きをしてください。",
        _COUNTER,
    ),
    Refusal.CARD_CERTIFICATE_SUPERSEDED: Explanation(
        "このカードの電子証明書は古いものです。新しい電子証明書が発行されています。",
        "新しい電子証明書が入ったカードを使ってください。",
        Place.HERE,
    ),
    Refusal.CARD_CERTIFICATE_HOLDER_CHANGED: Explanation(
        "氏名や住所などが変わったため、カードの電子証明書は使えなくなっています。",
        "お住まいの市区町村の窓口で、電子証明書を発行しなおしてもらってください。",
        _COUNTER,
    ),
    Refusal.CARD_CERTIFICATE_ENDED: Explanation(
        "カードの電子証明書は、利用をやめる届出により使えなくなっています。",
        "お住まいの市区町村の窓口で、電子証明書の発行を申請してください。",
        _COUNTER,
    ),
    Refusal.CARD_CERTIFICATE_UNKNOWN: Explanation(
        "カードの電子証明書の記録が、発行元に見つかりません。",
        "お住まいの市区町村の窓口で、カードと電子証明書の記録をたしかめてもらってください。",
        _COUNTER,
    ),
    Refusal.CARD_CERTIFICATE_NOT_YET_VALID: Explanation(
        "カードの電子証明書は、まだ有効期間が始まっていません。",
        "有効期間が始まってから、もう一度おこしください。",
        Place.NOWHERE,
    ),
    Refusal.CARD_CERTIFICATE_NOT_FOR_AUTHENTICATION: Explanation(
        "カードの電子証明書は、本人確認のためのものではありません。",
        "お住まいの市区町村の窓口で、利用者証明用電子証明書を入れてもらってください。",
        _COUNTER,
    ),
    Refusal.CARD_CERTIFICATE_WRONG_POLICY: Explanation(
        "カードの電子証明書は、この機械が受けつける種類ではありません。",
        "お住まいの市区町村の窓口で、カードを見てもらってください。",
        _COUNTER,
    ),
    Refusal.CARD_WITHOUT_PIN: Explanation(
        "暗証番号のない顔認証マイナンバーカードは、この機械では使えません。",
        "市区町村の窓口で証明書を受け取るか、カードに暗証番号を設定してもらってください。",
        _COUNTER,
    ),
    Refusal.CARD_MUTE: Explanation(
        "カードから返事がありません。",
        "カードを読み取り機から取りはずし、もう一度置いてはじめてください。",
        Place.HERE,
    ),
    Refusal.CARD_ISSUED_FOR_TESTS: Explanation(
        "置かれたカードは試験用で、ここでは使えません。",
        "ご自分のマイナンバーカードを置いて、もう一度はじめてください。",
        Place.HERE,
    ),
    Refusal.CARD_NOT_FOR_PRACTICE: Explanation(
        "この機械は練習用です。本物のカードは使えません。",
        "暗証番号は入力しないでください。本番の機械の場所は、店員にお聞きください。",
        _STAFF,
    ),
    Refusal.READER_MISSING: Explanation(
        "カードの読み取り機が使えません。",
        "店員に知らせてください。ほかの店の機械は使えます。",
        _STAFF,
    ),
    Refusal.MUNICIPALITY_NOT_SERVED: Explanation(
        "この市区町村は、コンビニ交付をおこなっていません。",
        "市区町村の窓口で証明書を受け取ってください。",
        _COUNTER,
    ),
    Refusal.MUNICIPALITY_CLOSED: Explanation(
        "この市区町村は、いまサービスを止めています。",
        "時間をおいて、もう一度ためしてください。",
        Place.NOWHERE,
    ),
    Refusal.OUT_OF_HOURS: Explanation(
        "いまは、証明書を受け取れる時間ではありません。",
        "コンビニ交付は、朝6時30分から夜11時までです(市区町村により異なります)。"
        "時間内に、もう一度おこしください。",
        Place.NOWHERE,
    ),
    Refusal.MUNICIPALITY_UNREACHABLE: Explanation(
        "市区町村の機械から返事がありません。",
        "時間をおいて、もう一度ためしてください。",
        Place.NOWHERE,
    ),
    Refusal.CENTER_UNREACHABLE: Explanation(
        "交付センターにつながりません。",
        "時間をおいて、もう一度ためしてください。",
        Place.NOWHERE,
    ),
    Refusal.ANSWER_TOO_LATE: Explanation(
        "返事が時間内に届かなかったため、中止しました。",
        "もう一度はじめてください。",
        Place.HERE,
    ),
    Refusal.ANSWER_NOT_TRUSTED: Explanation(
        "届いた内容が正しいことを確認できなかったため、中止しました。",
        "店員に知らせてください。証明書は印刷していません。",
        _STAFF,
    ),
    Refusal.SESSION_EXPIRED: Explanation(
        "操作の時間が過ぎました。",
        "もう一度はじめてください。",
        Place.HERE,
    ),
    Refusal.DATA_TOO_OLD: Explanation(
        "市区町村の最新の記録を確認できないため、発行を止めています。",
        "時間をおいて、もう一度ためしてください。",
        Place.NOWHERE,
    ),
    Refusal.REVOCATION_NOT_ANSWERED: Explanation(
        "電子証明書がいま有効かどうかの返事を、発行元から受け取れません。",
        "カードに問題はありません。時間をおいて、もう一度ためしてください。",
        Place.NOWHERE,
    ),
    Refusal.REVOCATION_LIST_OUTDATED: Explanation(
        "交付センターにある電子証明書の失効一覧が、古くなっています。",
        "カードに問題はありません。時間をおいて、もう一度ためしてください。",
        Place.NOWHERE,
    ),
    Refusal.MUNICIPALITY_STOPPED: Explanation(
        "安全をたしかめるため、この市区町村の交付を止めています。",
        "お急ぎのときは、市区町村の窓口で証明書を受け取ってください。",
        _COUNTER,
    ),
    Refusal.TERMINAL_STOPPED: Explanation(
        "安全をたしかめるため、この機械の利用を止めています。",
        "店員に知らせてください。ほかの店の機械は使えます。",
        _STAFF,
    ),
    Refusal.CENTER_BUSY: Explanation(
        "いま、たいへん混み合っています。",
        "数分待ってから、もう一度ためしてください。",
        Place.HERE,
    ),
    Refusal.PERSON_UNKNOWN: Explanation(
        "このカードの人の記録が、この市区町村に見つかりません。",
        "お住まいの市区町村の窓口でたずねてください。",
        _COUNTER,
    ),
    Refusal.PERSON_UNDER_15: Explanation(
        "15歳未満の人は、コンビニ交付を使えません。",
        "市区町村の窓口で、保護者の人と手続きをしてください。",
        _COUNTER,
    ),
    Refusal.PERSON_PROTECTED: Explanation(
        "この手続きは、コンビニではおこなえません。",
        "市区町村の窓口で手続きをしてください。",
        _COUNTER,
    ),
    Refusal.PERSON_MOVED_OUT: Explanation(
        "この市区町村からの転出が届け出られています。",
        "新しい住所の市区町村の窓口でたずねてください。",
        _COUNTER,
    ),
    Refusal.PERSON_NOT_ISSUABLE: Explanation(
        "この人の証明書は、コンビニでは発行できません。",
        "市区町村の窓口で手続きをしてください。",
        _COUNTER,
    ),
    Refusal.SEAL_NOT_REGISTERED: Explanation(
        "印鑑が登録されていないか、この機械では証明できない登録です。",
        "市区町村の窓口で、印鑑を登録するか、証明書を受け取ってください。",
        _COUNTER,
    ),
    Refusal.CARD_FROM_NEXT_DAY: Explanation(
        "カードの受け取り、暗証番号の設定、転入の届出をした日は、まだ使えません。",
        "明日以降に、もう一度おこしください。",
        Place.NOWHERE,
    ),
    Refusal.NAME_NOT_PRINTABLE: Explanation(
        "登録された文字、印影、または長い名前などを、この機械では正しく印刷できません。",
        "市区町村の窓口で証明書を受け取ってください。",
        _COUNTER,
    ),
    Refusal.HOUSEHOLD_MOVING_OUT: Explanation(
        "世帯の中に転出の届出をした人がいるため、発行できません。",
        "市区町村の窓口で証明書を受け取ってください。",
        _COUNTER,
    ),
    Refusal.HONSEKI_NOT_REGISTERED: Explanation(
        "本籍のある市区町村で、コンビニ交付の利用登録がされていません。",
        "利用登録を申請してください。登録には数日かかります。",
        _COUNTER,
    ),
    Refusal.ORDER_NOT_ALLOWED: Explanation(
        "選ばれた内容では発行できないか、枚数が多すぎます。",
        "内容や枚数を選びなおすか、市区町村の窓口で証明書を受け取ってください。",
        Place.HERE,
    ),
    Refusal.DAILY_LIMIT_REACHED: Explanation(
        "1日に発行できる枚数をこえました。",
        "明日以降に、もう一度おこしください。",
        Place.NOWHERE,
    ),
    Refusal.FEE_CHANGED: Explanation(
        "料金が変わりました。",
        "新しい料金をたしかめて、もう一度はじめてください。",
        Place.HERE,
    ),
    Refusal.TAX_NOT_DECLARED: Explanation(
        "前の年の所得の申告が、まだありません。",
        "市区町村の税の窓口で申告してください。申告のあとに発行できます。",
        _COUNTER,
    ),
    Refusal.TAX_RECORD_MISSING: Explanation(
        "この市区町村に今年度の税の記録がないか、この機械では証明できない記録です。",
        "1月1日に住んでいた市区町村の窓口でたずねてください。",
        _COUNTER,
    ),
    Refusal.KOSEKI_NOTIFICATION_PENDING: Explanation(
        "戸籍の届出が、まだ戸籍に書かれていません。",
        "届出が書きおわってから、もう一度おこしください。お急ぎのときは本籍のある市区町村の窓口でたずねてください。",
        _COUNTER,
    ),
    Refusal.REGISTRATION_PENDING: Explanation(
        "利用登録の申請を、市区町村が確認しています。",
        "確認には5日ほどかかります。そのあとで、もう一度おこしください。",
        Place.NOWHERE,
    ),
    Refusal.REGISTRATION_REJECTED: Explanation(
        "利用登録の申請は、認められませんでした。",
        "本籍のある市区町村の窓口でたずねてください。",
        _COUNTER,
    ),
    Refusal.PRINTER_NOT_READY: Explanation(
        "プリンタの準備ができていません。",
        "お金はいただいていません。プリンタを見てもらうよう、店員に知らせてください。",
        _STAFF,
    ),
    Refusal.PRINT_FAILED: Explanation(
        "印刷できませんでした。",
        "店員に知らせてください。その分の料金はかかりません。",
        _STAFF,
    ),
    Refusal.PRINT_UNCLEAR: Explanation(
        "正しく印刷できたか、確認できませんでした。",
        "店員に知らせてください。その分の料金はかかりません。",
        _STAFF,
    ),
    Refusal.ISSUE_FAILED: Explanation(
        "証明書を受け取れませんでした。",
        "もう一度はじめてください。その分の料金はかかりません。",
        Place.HERE,
    ),
    Refusal.PRINTER_NO_PAPER: Explanation(
        "プリンタに証明書の用紙がありません。",
        "お金はいただいていません。用紙を入れてもらうよう、店員に知らせてください。",
        _STAFF,
    ),
    Refusal.PRINTER_JAMMED: Explanation(
        "プリンタに紙がつまっています。",
        "お金はいただいていません。紙を取りのぞいてもらうよう、店員に知らせてください。",
        _STAFF,
    ),
    Refusal.PRINTER_NO_TONER: Explanation(
        "プリンタのトナーがなくなっています。",
        "お金はいただいていません。トナーを替えてもらうよう、店員に知らせてください。",
        _STAFF,
    ),
    Refusal.PRINTER_OPEN: Explanation(
        "プリンタのふたかトレイが開いています。",
        "お金はいただいていません。ふたとトレイを閉めてもらうよう、店員に知らせてください。",
        _STAFF,
    ),
    Refusal.PRINTER_UNREACHABLE: Explanation(
        "プリンタから返事がありません。",
        "お金はいただいていません。プリンタを見てもらうよう、店員に知らせてください。",
        _STAFF,
    ),
    Refusal.PRINTER_LOCKED: Explanation(
        "前の印刷がどう終わったか分からないため、プリンタを止めています。",
        "お金はいただいていません。プリンタを見てもらうよう、店員に知らせてください。",
        _STAFF,
    ),
    Refusal.PRINTER_TRAY_FULL: Explanation(
        "プリンタの出口が紙でいっぱいです。",
        "お金はいただいていません。出口の紙を取ってもらうよう、店員に知らせてください。",
        _STAFF,
    ),
    Refusal.CASH_NOT_READY: Explanation(
        "お金の機械が使えません。",
        "店員に知らせてください。ほかの店の機械は使えます。",
        _STAFF,
    ),
    Refusal.CASH_FAULT: Explanation(
        "お金の機械が止まりました。",
        "店員を呼んでください。お金の記録は残っています。",
        _STAFF,
    ),
    Refusal.PAYMENT_DECLINED: Explanation(
        "お支払いができませんでした。お金はいただいていません。",
        "残高をたしかめるか、ほかの払い方で、もう一度はじめからお試しください。",
        Place.NOWHERE,
    ),
    Refusal.PAYMENT_UNKNOWN: Explanation(
        "お支払いが終わったかどうか、わかりません。証明書は印刷しません。",
        "もう一度支払わないで、店員に知らせてください。お支払いは店員がたしかめます。",
        _STAFF,
    ),
    Refusal.INTERNAL_FAULT: Explanation(
        "機械の中で問題がおきました。",
        "店員に知らせてください。",
        _STAFF,
    ),
}
