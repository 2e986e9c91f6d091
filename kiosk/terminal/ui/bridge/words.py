"""The words of the closed vocabularies: what kinds, extents and items are called on the screens.

Each table holds Japanese source strings; `translated` gives them in the present language.
"""

from collections.abc import Mapping
from enum import Enum
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.explanations import Place
from kiosk.domain.receivers import Receiver
from kiosk.terminal.flow.state import LineState
from kiosk.terminal.ports import Closure

Term = TypeVar("Term", bound=Enum)

KINDS: Mapping[CertificateKind, str] = {
    #: Name of a certificate: the residence record of a person or household.
    CertificateKind.JUMINHYO: QT_TRANSLATE_NOOP("Words", "住民票の写し"),
    #: Name of a certificate: selected entries of the residence record.
    CertificateKind.KISAI_JIKO: QT_TRANSLATE_NOOP("Words", "住民票記載事項証明書"),
    #: Name of a certificate: the registered personal seal.
    CertificateKind.INKAN: QT_TRANSLATE_NOOP("Words", "印鑑登録証明書"),
    #: Name of a certificate: income.
    CertificateKind.SHOTOKU: QT_TRANSLATE_NOOP("Words", "所得証明書"),
    #: Name of a certificate: local tax, or that none is due.
    CertificateKind.KAZEI: QT_TRANSLATE_NOOP("Words", "課税(非課税)証明書"),
    #: Name of a certificate: income and local tax.
    CertificateKind.SHOTOKU_KAZEI: QT_TRANSLATE_NOOP("Words", "所得課税証明書"),
    #: Name of a certificate: local tax paid.
    CertificateKind.NOZEI: QT_TRANSLATE_NOOP("Words", "納税証明書"),
    #: Name of a certificate: the family register.
    CertificateKind.KOSEKI: QT_TRANSLATE_NOOP("Words", "戸籍証明書"),
    #: Name of a certificate: addresses attached to the family register.
    CertificateKind.KOSEKI_FUHYO: QT_TRANSLATE_NOOP("Words", "戸籍の附票の写し"),
}

PURPOSES: Mapping[CertificateKind, str] = {
    #: What a residence record is for; one short line on a choice.
    CertificateKind.JUMINHYO: QT_TRANSLATE_NOOP("Words", "住所と、いっしょに住む家族の証明"),
    #: What a certificate of selected residence entries is for; one short line.
    CertificateKind.KISAI_JIKO: QT_TRANSLATE_NOOP("Words", "住民票のうち、必要な内容だけの証明"),
    #: What a seal certificate is for; one short line.
    CertificateKind.INKAN: QT_TRANSLATE_NOOP("Words", "登録した印鑑(実印)の証明"),
    #: What an income certificate is for; one short line.
    CertificateKind.SHOTOKU: QT_TRANSLATE_NOOP("Words", "1年間の収入と所得の証明"),
    #: What a local tax certificate is for; one short line.
    CertificateKind.KAZEI: QT_TRANSLATE_NOOP("Words", "1年間の税額の証明(税がかからないことの証明にも)"),
    #: What an income and tax certificate is for; one short line.
    CertificateKind.SHOTOKU_KAZEI: QT_TRANSLATE_NOOP("Words", "1年間の収入と税額の証明"),
    #: What a tax payment certificate is for; one short line.
    CertificateKind.NOZEI: QT_TRANSLATE_NOOP("Words", "納めた税金の証明"),
    #: What a family register certificate is for; one short line.
    CertificateKind.KOSEKI: QT_TRANSLATE_NOOP("Words", "生まれ・結婚・親子の証明"),
    #: What the attached address history is for; one short line.
    CertificateKind.KOSEKI_FUHYO: QT_TRANSLATE_NOOP("Words", "これまでの住所の証明"),
}

EXTENTS: Mapping[Extent, str] = {
    #: Whom the certificate speaks of: only the card's holder.
    Extent.HONNIN: QT_TRANSLATE_NOOP("Words", "本人だけ"),
    #: Whom the certificate speaks of: everyone in the household.
    Extent.SETAI_ZENIN: QT_TRANSLATE_NOOP("Words", "世帯の全員"),
    #: Whom the certificate speaks of: some members of the household.
    Extent.SETAI_ICHIBU: QT_TRANSLATE_NOOP("Words", "世帯の一部"),
    #: Whom a family register certificate speaks of: everyone in it.
    Extent.KOSEKI_ZENBU: QT_TRANSLATE_NOOP("Words", "戸籍の全員"),
    #: Whom a family register certificate speaks of: persons whom the citizen chooses.
    Extent.KOSEKI_KOJIN: QT_TRANSLATE_NOOP("Words", "戸籍のうち選んだ人"),
}

EXTENT_EXPLANATIONS: Mapping[Extent, str] = {
    #: Explains "only me" on a choice; one short line.
    Extent.HONNIN: QT_TRANSLATE_NOOP("Words", "あなたのことだけがのります"),
    #: Explains "everyone in the household" on a choice; one short line.
    Extent.SETAI_ZENIN: QT_TRANSLATE_NOOP("Words", "いっしょに住む家族みんながのります"),
    #: Explains "some of the household" on a choice; one short line.
    Extent.SETAI_ICHIBU: QT_TRANSLATE_NOOP("Words", "のせる人を、このあと選びます"),
    #: Explains "everyone in the family register" on a choice; one short line.
    Extent.KOSEKI_ZENBU: QT_TRANSLATE_NOOP("Words", "戸籍にのっている人みんながのります(謄本)"),
    #: Explains "chosen persons of the family register" on a choice; one short line.
    Extent.KOSEKI_KOJIN: QT_TRANSLATE_NOOP("Words", "のせる人を、このあと選びます(抄本)"),
}

RECEIVERS: Mapping[Receiver, str] = {
    #: What a residence record is needed for: getting or renewing a driving licence.
    Receiver.DRIVING_LICENCE: QT_TRANSLATE_NOOP("Words", "運転免許の手続き"),
    #: What a residence record is needed for: registering a car, or its parking space.
    Receiver.CAR: QT_TRANSLATE_NOOP("Words", "車の登録、車庫証明"),
    #: What a residence record is needed for: one's employer or school.
    Receiver.EMPLOYER: QT_TRANSLATE_NOOP("Words", "勤め先、学校"),
    #: What a residence record is needed for: allowances for family members, health insurance of dependants.
    Receiver.FAMILY_ALLOWANCE: QT_TRANSLATE_NOOP("Words", "家族の手当、扶養"),
    #: What a residence record is needed for: a loan for a home, registering a home.
    Receiver.HOME_LOAN: QT_TRANSLATE_NOOP("Words", "住宅ローン"),
}

ITEMS: Mapping[Item, str] = {
    #: An item of a residence record: head of household and relationship to that person.
    Item.TSUZUKIGARA: QT_TRANSLATE_NOOP("Words", "世帯主と続柄"),
    #: An item of a residence record: registered domicile and head of the family register.
    Item.HONSEKI: QT_TRANSLATE_NOOP("Words", "本籍と筆頭者"),
    #: An item of a residence record: the Individual Number (My Number).
    Item.KOJIN_BANGO: QT_TRANSLATE_NOOP("Words", "マイナンバー(個人番号)"),
    #: An item of a residence record: nationality or region.
    Item.KOKUSEKI: QT_TRANSLATE_NOOP("Words", "国籍・地域"),
    #: An item of a residence record: number of the residence card.
    Item.ZAIRYU_CARD: QT_TRANSLATE_NOOP("Words", "在留カードなどの番号"),
    #: An item of a residence record: status and period of residence.
    Item.ZAIRYU_SHIKAKU: QT_TRANSLATE_NOOP("Words", "在留資格と在留期間"),
    #: An item of the address history: registered as a voter living abroad.
    Item.ZAIGAI_SENKYO: QT_TRANSLATE_NOOP("Words", "在外選挙人名簿の登録"),
    #: An item of the address history: the resident record code.
    Item.JUMINHYO_CODE: QT_TRANSLATE_NOOP("Words", "住民票コード"),
}

ITEM_SHORT_NAMES: Mapping[Item, str] = {
    #: Short name of "head of household and relationship", in a list of chosen items.
    Item.TSUZUKIGARA: QT_TRANSLATE_NOOP("Words", "続柄"),
    #: Short name of "registered domicile", in a list of chosen items.
    Item.HONSEKI: QT_TRANSLATE_NOOP("Words", "本籍"),
    #: Short name of "My Number", in a list of chosen items.
    Item.KOJIN_BANGO: QT_TRANSLATE_NOOP("Words", "マイナンバー"),
    #: Short name of "nationality or region", in a list of chosen items.
    Item.KOKUSEKI: QT_TRANSLATE_NOOP("Words", "国籍"),
    #: Short name of "number of the residence card", in a list of chosen items.
    Item.ZAIRYU_CARD: QT_TRANSLATE_NOOP("Words", "在留カード番号"),
    #: Short name of "status and period of residence", in a list of chosen items.
    Item.ZAIRYU_SHIKAKU: QT_TRANSLATE_NOOP("Words", "在留資格"),
    #: Short name of "registered as a voter living abroad", in a list of chosen items.
    Item.ZAIGAI_SENKYO: QT_TRANSLATE_NOOP("Words", "在外選挙人"),
    #: Short name of "resident record code", in a list of chosen items.
    Item.JUMINHYO_CODE: QT_TRANSLATE_NOOP("Words", "住民票コード"),
}

ITEM_HINTS: Mapping[Item, str] = {
    #: Hint under "head of household and relationship"; one short line.
    Item.TSUZUKIGARA: QT_TRANSLATE_NOOP("Words", "妻、子など、家族の関係"),
    #: Hint under "registered domicile"; one short line.
    Item.HONSEKI: QT_TRANSLATE_NOOP("Words", "戸籍のある場所と、戸籍のはじめの人"),
    #: Warning under "My Number": few offices may accept a paper with it; one short line.
    Item.KOJIN_BANGO: QT_TRANSLATE_NOOP("Words", "のせると、受け取れない提出先があります"),
    #: Hint under "nationality"; one short line.
    Item.KOKUSEKI: QT_TRANSLATE_NOOP("Words", "外国籍の人の国や地域の名前"),
    #: Hint under "residence card number"; one short line.
    Item.ZAIRYU_CARD: QT_TRANSLATE_NOOP("Words", "在留カードや特別永住者証明書の番号"),
    #: Hint under "status of residence"; one short line.
    Item.ZAIRYU_SHIKAKU: QT_TRANSLATE_NOOP("Words", "在留のための資格と、その期限"),
    #: Hint under "registered as a voter living abroad"; one short line.
    Item.ZAIGAI_SENKYO: QT_TRANSLATE_NOOP("Words", "外国に住んで投票する人の登録"),
    #: Hint under "resident record code"; one short line.
    Item.JUMINHYO_CODE: QT_TRANSLATE_NOOP("Words", "住民票につけられた11けたの番号"),
}

LINE_STATES: Mapping[LineState, str] = {
    #: State of one certificate while printing: its turn has not come.
    LineState.WAITING: QT_TRANSLATE_NOOP("Words", "順番を待っています"),
    #: State of one certificate while printing: the city is making it.
    LineState.ISSUING: QT_TRANSLATE_NOOP("Words", "市区町村から受け取っています"),
    #: State of one certificate while printing: paper is coming out.
    LineState.PRINTING: QT_TRANSLATE_NOOP("Words", "印刷しています"),
    #: State of one certificate while printing: it came out.
    LineState.PRINTED: QT_TRANSLATE_NOOP("Words", "できました"),
    #: State of one certificate while printing: it will not be printed, its fee goes back.
    LineState.VOID: QT_TRANSLATE_NOOP("Words", "印刷できませんでした。料金は返します"),
}

PLACES: Mapping[Place, str] = {
    #: Where to go with a problem: this machine, now.
    Place.HERE: QT_TRANSLATE_NOOP("Words", "この機械で、すぐやりなおせます"),
    #: Where to go with a problem: the staff of the shop.
    Place.SHOP_STAFF: QT_TRANSLATE_NOOP("Words", "お店の人に声をかけてください"),
    #: Where to go with a problem: the counter of the city office.
    Place.MUNICIPAL_COUNTER: QT_TRANSLATE_NOOP("Words", "市区町村の窓口へ"),
    #: Where to go with a problem: nowhere, only time helps.
    Place.NOWHERE: QT_TRANSLATE_NOOP("Words", "あとで、もう一度おこしください"),
}


CLOSURES: Mapping[Closure, str] = {
    #: Staff took the machine out of service: paper, toner or change is being filled up.
    Closure.SUPPLIES: QT_TRANSLATE_NOOP("Words", "用紙やつり銭を補充しています。"),
    #: Staff took the machine out of service: it is being looked at.
    Closure.MAINTENANCE: QT_TRANSLATE_NOOP("Words", "機械を点検しています。"),
    #: Staff took the machine out of service, for reasons of the shop's own.
    Closure.SHOP: QT_TRANSLATE_NOOP("Words", "お店の都合により、止めています。"),
}


def translated(table: Mapping[Term, str], term: Term) -> str:
    """The word for `term` in the present language."""
    return QCoreApplication.translate("Words", table[term])
