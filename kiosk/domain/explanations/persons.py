"""K-3xx: who asks, and what for."""

from kiosk.domain.explanations.explanation import Explanation, Place
from kiosk.domain.refusals import Refusal

_COUNTER = Place.MUNICIPAL_COUNTER

OF_PERSONS: dict[Refusal, Explanation] = {
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
}
