"""K-4xx printer, K-5xx money, K-9xx the program itself."""

from kiosk.domain.explanations.explanation import Explanation, Place
from kiosk.domain.refusals import Refusal

_STAFF = Place.SHOP_STAFF

OF_THE_MACHINE: dict[Refusal, Explanation] = {
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
