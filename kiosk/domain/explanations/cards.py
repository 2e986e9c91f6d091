"""K-1xx: the card, its certificate, the reader."""

from kiosk.domain.explanations.explanation import Explanation, Place
from kiosk.domain.refusals import Refusal

_COUNTER = Place.MUNICIPAL_COUNTER
_STAFF = Place.SHOP_STAFF

OF_CARDS: dict[Refusal, Explanation] = {
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
}
