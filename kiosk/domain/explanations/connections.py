"""K-2xx: municipality and center, and the way to them."""

from kiosk.domain.explanations.explanation import Explanation, Place
from kiosk.domain.refusals import Refusal

_COUNTER = Place.MUNICIPAL_COUNTER
_STAFF = Place.SHOP_STAFF

OF_CONNECTIONS: dict[Refusal, Explanation] = {
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
}
