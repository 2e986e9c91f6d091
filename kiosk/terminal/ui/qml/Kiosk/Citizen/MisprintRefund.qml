import QtQuick

WaitPage {
    //: What to do or not to do meanwhile.
    advice: qsTr("すぐに終わります。")
    //: What happens next.
    explanation: qsTr("返金票をお店の人にわたすと、料金が返ります。")
    //: Title while waiting: a slip for the refund is printed.
    title: qsTr("返金票を用意しています")
}
