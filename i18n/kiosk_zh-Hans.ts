<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="ja">
<context>
    <name>ActPage</name>
    <message>
        <source>お店の人を呼んでいます。</source>
        <extracomment>What lies there was asked for many times: a tone calls the staff of the shop. Short.</extracomment>
        <translation>正在呼叫店员。</translation>
    </message>
    <message>
        <source>音声でもお知らせしています</source>
        <extracomment>The reminder is spoken too. Short.</extracomment>
        <translation>同时有英语语音提示</translation>
    </message>
    <message>
        <source>音声を止める</source>
        <extracomment>Button: the spoken reminder falls silent, the screen stays. Short.</extracomment>
        <translation>停止语音</translation>
    </message>
</context>
<context>
    <name>AppearanceSheet</name>
    <message>
        <source>画面の見やすさ</source>
        <extracomment>Title of the sheet on which text size, colours and height of the buttons are chosen.</extracomment>
        <translation>字号和颜色</translation>
    </message>
    <message>
        <source>文字の大きさ</source>
        <extracomment>Heading over the choices of text size.</extracomment>
        <translation>字号</translation>
    </message>
    <message>
        <source>ふつう</source>
        <extracomment>Choice of text size: as usual. Short.
----------
Choice of colours: as usual. Short.</extracomment>
        <translation>标准</translation>
    </message>
    <message>
        <source>2倍</source>
        <extracomment>Choice of text size: twice as large. Short.</extracomment>
        <translation>2倍</translation>
    </message>
    <message>
        <source>色</source>
        <extracomment>Heading over the choices of colours.</extracomment>
        <translation>颜色</translation>
    </message>
    <message>
        <source>白地に黒</source>
        <extracomment>Choice of colours: black letters on white. Short.</extracomment>
        <translation>白底黑字</translation>
    </message>
    <message>
        <source>黒地に白</source>
        <extracomment>Choice of colours: white letters on black. Short.</extracomment>
        <translation>黑底白字</translation>
    </message>
    <message>
        <source>ボタンの位置</source>
        <extracomment>Heading over the choices of where on the screen the buttons are.</extracomment>
        <translation>按钮位置</translation>
    </message>
    <message>
        <source>画面全体</source>
        <extracomment>Choice of where the buttons are: all over the screen. Short.</extracomment>
        <translation>整个画面</translation>
    </message>
    <message>
        <source>低いところ</source>
        <extracomment>Choice of where the buttons are: low down, for whoever is seated. Short.</extracomment>
        <translation>较低处</translation>
    </message>
    <message>
        <source>閉じる</source>
        <extracomment>Button: close the sheet.</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Applying</name>
    <message>
        <source>まだお金はかかりません。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>现在还不收费。</translation>
    </message>
    <message>
        <source>このあと、料金をたしかめます。</source>
        <extracomment>What happens next.</extracomment>
        <translation>接下来请确认费用。</translation>
    </message>
    <message>
        <source>内容を市区町村に伝えています</source>
        <extracomment>Title while waiting: the order goes to the city.</extracomment>
        <translation>正在将申请内容发送给市区町村</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>住民票の写し、印鑑登録証明書、税や戸籍の証明書。必要なものは3つです。</source>
        <extracomment>First screen, under the headline.</extracomment>
        <translation>住民票、印章登记证明、税务和户籍证明。请准备以下三样。</translation>
    </message>
    <message>
        <source>はじめる</source>
        <extracomment>Button: start the session.</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>画面の見やすさ</source>
        <extracomment>Button: choose text size, colours and the height of the buttons. Low on the screen, within reach of whoever is seated.</extracomment>
        <translation>字号和颜色</translation>
    </message>
    <message>
        <source>市区町村の証明書を、ここで受け取れます</source>
        <extracomment>First screen, as a headline: what the machine is for.</extracomment>
        <translation>可在此领取市区町村的证明书</translation>
    </message>
    <message>
        <source>プラスチックのカード</source>
        <extracomment>About the card; one short line.</extracomment>
        <translation>塑料卡片</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <extracomment>What one needs, 1 of 3: the card.</extracomment>
        <translation>My Number卡</translation>
    </message>
    <message>
        <source>ご自分で決めた数字</source>
        <extracomment>About the PIN; one short line.</extracomment>
        <translation>您自己设定的数字</translation>
    </message>
    <message>
        <source>4けたの暗証番号</source>
        <extracomment>What one needs, 2 of 3: the PIN.</extracomment>
        <translation>4位密码</translation>
    </message>
    <message>
        <source>現金で払います。おつりが出ます</source>
        <extracomment>About the fee, where the machine takes cash; one short line.</extracomment>
        <translation>用现金支付，可找零</translation>
    </message>
    <message>
        <source>現金は使えません。キャッシュレスで払います</source>
        <extracomment>About the fee, where the machine takes no cash; one short line.</extracomment>
        <translation>不收现金，请用电子支付</translation>
    </message>
    <message>
        <source>手数料</source>
        <extracomment>What one needs, 3 of 3: the money for the fee.</extracomment>
        <translation>手续费</translation>
    </message>
</context>
<context>
    <name>Authenticating</name>
    <message>
        <source>まだカードを取らないでください。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>请先不要取走卡片。</translation>
    </message>
    <message>
        <source>終わると、カードをお取りいただけます。</source>
        <extracomment>What happens next.</extracomment>
        <translation>完成后即可取回卡片。</translation>
    </message>
    <message>
        <source>本人確認をしています</source>
        <extracomment>Title while waiting: the PIN is checked and the card signs.</extracomment>
        <translation>正在核实您的身份</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>まだお金はかかりません。ほかの証明書も、いっしょに受け取れます。</source>
        <extracomment>Under the title: what can be done now.</extracomment>
        <translation>现在还不收费。也可以同时领取其他证明书。</translation>
    </message>
    <message>
        <source>これで進む</source>
        <extracomment>Button: nothing more to choose, go on.</extracomment>
        <translation>就这样，继续</translation>
    </message>
    <message>
        <source>選んだ証明書</source>
        <extracomment>Title: what was chosen so far.</extracomment>
        <translation>已选的证明书</translation>
    </message>
    <message>
        <source>+ ほかの証明書も選ぶ</source>
        <extracomment>Key: choose one more certificate.</extracomment>
        <translation>+ 再选其他证明书</translation>
    </message>
    <message>
        <source>合計</source>
        <extracomment>The sum of all fees.</extracomment>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>BirthDate</name>
    <message>
        <source>西暦の年4けた、月2けた、日2けたです。1988年5月1日なら「19880501」。</source>
        <extracomment>Under the title: how a date is typed.</extracomment>
        <translation>请输入公历年4位、月2位、日2位。1988年5月1日输入“19880501”。</translation>
    </message>
    <message>
        <source>生年月日を入力してください</source>
        <extracomment>Title: type your date of birth.</extracomment>
        <translation>请输入出生日期</translation>
    </message>
    <message>
        <source>%1ですね</source>
        <extracomment>The date in the Japanese calendar, for checking. %1 is that date.</extracomment>
        <translation>日本年号：%1</translation>
    </message>
    <message>
        <source>この日付はありません。入力しなおしてください。</source>
        <extracomment>The digits are no date.</extracomment>
        <translation>没有这个日期。请重新输入。</translation>
    </message>
</context>
<context>
    <name>CardLeft</name>
    <message>
        <source>前に使った人のカードです</source>
        <extracomment>Beside the picture: whom the card belongs to.</extracomment>
        <translation>这是前一位使用者的卡</translation>
    </message>
    <message>
        <source>カードが取り出されるまで、この機械は使えません。</source>
        <extracomment>Under the title: what has to happen before anybody can use the machine.</extracomment>
        <translation>取走卡片之前，这台机器不能使用。</translation>
    </message>
    <message>
        <source>手でカードを読み取り機から取る絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>图：用手从读卡器上取走卡片</translation>
    </message>
    <message>
        <source>カードが残っています</source>
        <extracomment>Title: a card lies on the reader and its owner has left.</extracomment>
        <translation>卡片还留在这里</translation>
    </message>
    <message>
        <source>お店の人を呼んでください。</source>
        <extracomment>To the next citizen.</extracomment>
        <translation>请叫店员。</translation>
    </message>
    <message>
        <source>お店の方へ: カードをあずかり、忘れ物として届けてください。</source>
        <extracomment>To the staff of the shop.</extracomment>
        <translation>致店员：请保管卡片，作为失物交出。</translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>カードを置いたままにしてください。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>请让卡片留在读卡器上。</translation>
    </message>
    <message>
        <source>つながると、暗証番号を入力できます。</source>
        <extracomment>What happens next.</extracomment>
        <translation>连接后即可输入密码。</translation>
    </message>
    <message>
        <source>市区町村につないでいます</source>
        <extracomment>Title while waiting: the machine connects to the city.</extracomment>
        <translation>正在连接市区町村</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>%1の通数です。1通ごとに手数料がかかります。</source>
        <extracomment>Under the title. %1 is the name of the certificate.</extracomment>
        <translation>%1的份数。每份都要收手续费。</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <extracomment>Button: go on with this number of copies.</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>何通必要ですか</source>
        <extracomment>Title: how many copies.</extracomment>
        <translation>您需要几份？</translation>
    </message>
    <message>
        <source>1通へらす</source>
        <extracomment>Key: one copy less; read aloud.</extracomment>
        <translation>减少1份</translation>
    </message>
    <message>
        <source>1通ふやす</source>
        <extracomment>Key: one copy more; read aloud.</extracomment>
        <translation>增加1份</translation>
    </message>
    <message numerus="yes">
        <source>%n通</source>
        <extracomment>Number of copies. %n is a number.</extracomment>
        <translation>
            <numerusform>%n份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n通まで選べます</source>
        <extracomment>The most copies that fit into this order. %n is a number.</extracomment>
        <translation>
            <numerusform>最多可选%n份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1年%2月%3日</source>
        <extracomment>A day. %1 is the year, %2 the month, %3 the day, in digits. Put them in the order of the language.</extracomment>
        <translation>%1年%2月%3日</translation>
    </message>
</context>
<context>
    <name>DigitPage</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <extracomment>Button: go on with what was typed.</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>1字消す</source>
        <extracomment>Key of the keypad: take the last digit back. Very short.</extracomment>
        <translation>删除一位</translation>
    </message>
</context>
<context>
    <name>Extent</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>%1にのせる人を選びます。</source>
        <extracomment>Under the title. %1 is the name of the certificate.</extracomment>
        <translation>请选择写入%1的人。</translation>
    </message>
    <message>
        <source>提出先から選ぶ</source>
        <extracomment>Button: choose by who receives the certificate, such as the office for driving licences. Short.</extracomment>
        <translation>按提交处选择</translation>
    </message>
    <message>
        <source>だれの証明が必要ですか</source>
        <extracomment>Title: whom the certificate speaks of.</extracomment>
        <translation>需要证明谁的信息？</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>証明書のデータは消去しました。</source>
        <extracomment>Under the title: what the machine held of the certificates is gone.</extracomment>
        <translation>证明书的数据已经清除。</translation>
    </message>
    <message>
        <source>終わる</source>
        <extracomment>Button: end now instead of waiting.</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>印刷に不具合がある</source>
        <extracomment>Button for a citizen whose paper is smeared, cut off or empty: its fee is given back.</extracomment>
        <translation>打印有问题</translation>
    </message>
    <message>
        <source>ご利用ありがとうございました</source>
        <extracomment>Title: goodbye.</extracomment>
        <translation>感谢您的使用</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <extracomment>Easily left behind: the card.</extracomment>
        <translation>My Number卡</translation>
    </message>
    <message>
        <source>証明書</source>
        <extracomment>Easily left behind: the printed certificates.</extracomment>
        <translation>证明书</translation>
    </message>
    <message>
        <source>領収証</source>
        <extracomment>Easily left behind: the receipt.</extracomment>
        <translation>收据</translation>
    </message>
    <message>
        <source>お金</source>
        <extracomment>Easily left behind: money that was paid out.</extracomment>
        <translation>钱</translation>
    </message>
    <message>
        <source>返金票をお店の人にわたしてください。%1をお返しします。</source>
        <extracomment>A refund slip came out. %1 is an amount.</extracomment>
        <translation>请把退款单交给店员。将退还您%1。</translation>
    </message>
    <message>
        <source>お店の人に、番号 %1 を伝えてください。%2をお返しします。</source>
        <extracomment>No refund slip came out. %1 is the transaction number, %2 an amount.</extracomment>
        <translation>请把编号%1告诉店员。将退还您%2。</translation>
    </message>
    <message>
        <source>取引番号 %1</source>
        <extracomment>The number under which staff finds this visit. %1 is the number.</extracomment>
        <translation>交易编号 %1</translation>
    </message>
    <message>
        <source>お忘れものはありませんか</source>
        <extracomment>Check that nothing is left behind.</extracomment>
        <translation>请别忘记您的物品</translation>
    </message>
</context>
<context>
    <name>GivingBack</name>
    <message>
        <source>すぐに終わります。</source>
        <extracomment>What to do or not to do meanwhile, where no money came in.</extracomment>
        <translation>马上就好。</translation>
    </message>
    <message>
        <source>お支払いの機械を閉じています。</source>
        <extracomment>What happens next, where no money came in: the payment unit closes.</extracomment>
        <translation>正在关闭支付设备。</translation>
    </message>
    <message>
        <source>手続きを終わっています</source>
        <extracomment>Title while waiting: the visit ends, and no money came in.</extracomment>
        <translation>正在结束手续</translation>
    </message>
    <message>
        <source>お金が出おわるまで、お待ちください。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>请等到钱全部退出。</translation>
    </message>
    <message>
        <source>お返しする金額が、硬貨で出てきます。</source>
        <extracomment>What happens next.</extracomment>
        <translation>应退的金额会以硬币退出。</translation>
    </message>
    <message>
        <source>お金をお返ししています</source>
        <extracomment>Title while waiting: all money goes back.</extracomment>
        <translation>正在退钱</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>証明書のコンビニ交付</source>
        <extracomment>Name of the service, at the top left.</extracomment>
        <translation>便利店证明书服务</translation>
    </message>
    <message>
        <source>ことば: %1</source>
        <extracomment>For screen readers: the button that opens the list of languages. %1 is the present one&apos;s own name.</extracomment>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>画面の見やすさ</source>
        <extracomment>For screen readers: the button that opens text size, colours and height of the buttons.</extracomment>
        <translation>字号和颜色</translation>
    </message>
    <message>
        <source>カードはもう使いません</source>
        <extracomment>Under steps 1 and 2 when they are done: the card can be put away. Very short.</extracomment>
        <translation>请收好卡片</translation>
    </message>
    <message>
        <source>カードを使うのはここまで</source>
        <extracomment>Under steps 1 and 2: the card is needed only until here. Very short.</extracomment>
        <translation>卡片只用到这里</translation>
    </message>
    <message>
        <source>5つの手順のうち %1</source>
        <extracomment>For screen readers. %1 is the number of the present step.</extracomment>
        <translation>共5步，第%1步</translation>
    </message>
    <message>
        <source>カード</source>
        <extracomment>Step 1 of 5, one short word: the card is laid on the reader.</extracomment>
        <translation>卡片</translation>
    </message>
    <message>
        <source>暗証番号</source>
        <extracomment>Step 2 of 5, one short word: the PIN.</extracomment>
        <translation>密码</translation>
    </message>
    <message>
        <source>証明書</source>
        <extracomment>Step 3 of 5, one short word: choosing the certificate.</extracomment>
        <translation>证明书</translation>
    </message>
    <message>
        <source>お支払い</source>
        <extracomment>Step 4 of 5, one short word: paying.</extracomment>
        <translation>付款</translation>
    </message>
    <message>
        <source>受け取り</source>
        <extracomment>Step 5 of 5, one short word: taking paper, receipt and change.</extracomment>
        <translation>领取</translation>
    </message>
</context>
<context>
    <name>Hittosha</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>筆頭者は、戸籍のはじめに書かれている人です。名字と名前を入力してください。</source>
        <extracomment>Under the title: who that is.</extracomment>
        <translation>笔头者是户籍上记载的第一个人。请先输入姓，再输入名。</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <extracomment>Button: go on with what was typed.</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>戸籍の筆頭者の名前(カタカナ)</source>
        <extracomment>Title: type the name of the head of the family register, in katakana.</extracomment>
        <translation>户籍笔头者的姓名（片假名）</translation>
    </message>
    <message>
        <source>1字消す</source>
        <extracomment>Key: take the last character back. Very short.</extracomment>
        <translation>删除一位</translation>
    </message>
</context>
<context>
    <name>HonsekiList</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>選ぶと、その市区町村につなぎます。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>选择后将连接该市区町村。</translation>
    </message>
    <message>
        <source>本籍のある市区町村を選んでください</source>
        <extracomment>Title: choose the city of the family register.</extracomment>
        <translation>请选择户籍（本籍）所在的市区町村</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>下一页</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>上一页</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>いまは時間外です(%1)</source>
        <extracomment>Why a certificate cannot be had now: it is closed. %1 is when it is open.</extracomment>
        <translation>现在不在办理时间内（%1）</translation>
    </message>
    <message>
        <source>%1〜%2</source>
        <extracomment>A span of time. %1 is its begin, %2 its end, such as 9:00 and 17:00, or 12/29 and 1/3.</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1月%2日</source>
        <extracomment>A day of the year, in digits as short as possible. %1 is the month, %2 the day of the month.</extracomment>
        <translation>%1月%2日</translation>
    </message>
    <message>
        <source>平日 %1</source>
        <extracomment>Opening hours on working days. %1 is a span of time such as 9:00〜17:00.</extracomment>
        <translation>工作日 %1</translation>
    </message>
    <message>
        <source>毎日 %1</source>
        <extracomment>Opening hours on every day. %1 is a span of time such as 6:30〜23:00.</extracomment>
        <translation>每天 %1</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>提出先に言われたものだけ「あり」にしてください。</source>
        <extracomment>Under the title: how to decide.</extracomment>
        <translation>只把提交单位要求的项目设为“写”。</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <extracomment>Button: go on with the items that were chosen.</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>のせる内容を選んでください</source>
        <extracomment>Title: which items are printed.</extracomment>
        <translation>请选择要写入的内容</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>下一页</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>上一页</translation>
    </message>
    <message>
        <source>なし</source>
        <extracomment>An item that is not printed. Very short.</extracomment>
        <translation>不写</translation>
    </message>
    <message>
        <source>あり</source>
        <extracomment>An item that is printed. Very short.</extracomment>
        <translation>写</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: back to the basket.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>%1の証明書です。ふれると、内容を選べます。</source>
        <extracomment>Under the title. %1 is the name of the city.</extracomment>
        <translation>%1的证明书。点按后可选择内容。</translation>
    </message>
    <message>
        <source>このカードで前に証明書が発行された日: %1</source>
        <extracomment>When certificates were last issued with this card, so that misuse is noticed. %1 is a date.</extracomment>
        <translation>上次用此卡领取证明书的日期：%1</translation>
    </message>
    <message>
        <source>どの証明書が必要ですか</source>
        <extracomment>Title: which certificate.</extracomment>
        <translation>需要哪种证明书？</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>下一页</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>上一页</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>ことばを選んでください</source>
        <extracomment>Title of the list of languages.</extracomment>
        <translation>请选择语言</translation>
    </message>
    <message>
        <source>閉じる</source>
        <extracomment>Button: close the list of languages without choosing.</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LastTry</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>つぎにまちがえると、カードがロックされます</source>
        <extracomment>Beside the picture: what happens after one more wrong PIN.</extracomment>
        <translation>再输错一次，卡片就会被锁定</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>ロックされると、ここでは手続きができなくなります。</source>
        <extracomment>Under the title: what locking means.</extracomment>
        <translation>卡片锁定后，在这里无法继续办理。</translation>
    </message>
    <message>
        <source>暗証番号を入れる絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>输入密码的图</translation>
    </message>
    <message>
        <source>入力する</source>
        <extracomment>Button: try the PIN although it is the last try.</extracomment>
        <translation>输入密码</translation>
    </message>
    <message>
        <source>暗証番号は、あと1回だけ入力できます</source>
        <extracomment>Title: one try is left before the card locks.</extracomment>
        <translation>密码只能再输入1次</translation>
    </message>
    <message>
        <source>自信がなければ「やめる」を押してください。いままでのところ、なくなったものはありません。</source>
        <extracomment>The advice to stop.</extracomment>
        <translation>没有把握的话请按“退出”。到现在为止没有任何损失。</translation>
    </message>
    <message>
        <source>忘れた暗証番号は、市区町村の窓口で設定しなおせます。</source>
        <extracomment>Where a forgotten PIN is set anew.</extracomment>
        <translation>忘记的密码可以在市区町村的窗口重新设定。</translation>
    </message>
</context>
<context>
    <name>LayCard</name>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>読み取り機の上に、平らに置きます</source>
        <extracomment>Beside the picture: what to do.</extracomment>
        <translation>请平放在读卡器上</translation>
    </message>
    <message>
        <source>カードを読み取ると、つぎへ進みます。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>读取卡片后会自动继续。</translation>
    </message>
    <message>
        <source>手でカードを読み取り機の上に置く絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>图：用手把卡片放在读卡器上</translation>
    </message>
    <message>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>Title: lay the card on the reader.</extracomment>
        <translation>请放上My Number卡</translation>
    </message>
    <message>
        <source>「お取りください」と出るまで、置いたままにしてください。</source>
        <extracomment>The card stays until the machine says so.</extracomment>
        <translation>在显示“请取走卡片”之前，请不要移动卡片。</translation>
    </message>
    <message>
        <source>ほかのカードや財布は、はなしてください。</source>
        <extracomment>One card at a time, nothing else on the reader.</extracomment>
        <translation>请把其他卡片和钱包拿开。</translation>
    </message>
</context>
<context>
    <name>Misprint</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>選んだ証明書の料金を、お店の人がお返しします。その紙は引きかえにいただきます。</source>
        <extracomment>Under the title: what happens with the paper and the money.</extracomment>
        <translation>所选证明书的费用由店员退还，同时收回该纸张。</translation>
    </message>
    <message>
        <source>返金票を出す</source>
        <extracomment>Button: print the refund slip.</extracomment>
        <translation>打印退款单</translation>
    </message>
    <message>
        <source>きれいに出ていない証明書を選んでください</source>
        <extracomment>Title: which certificates are smeared, cut off or empty.</extracomment>
        <translation>请选择打印不清楚的证明书</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>下一页</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>上一页</translation>
    </message>
    <message>
        <source>よい</source>
        <extracomment>A certificate whose paper is all right. Very short.</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>わるい</source>
        <extracomment>A certificate whose paper is not right. Very short.</extracomment>
        <translation>有问题</translation>
    </message>
</context>
<context>
    <name>MisprintRefund</name>
    <message>
        <source>すぐに終わります。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>马上就好。</translation>
    </message>
    <message>
        <source>返金票をお店の人にわたすと、料金が返ります。</source>
        <extracomment>What happens next.</extracomment>
        <translation>把退款单交给店员即可退费。</translation>
    </message>
    <message>
        <source>返金票を用意しています</source>
        <extracomment>Title while waiting: a slip for the refund is printed.</extracomment>
        <translation>正在准备退款单</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>,</source>
        <extracomment>Stands between thousands and hundreds of an amount of money.</extracomment>
        <translation>,</translation>
    </message>
    <message>
        <source>%1円</source>
        <extracomment>An amount of money. %1 is the number with thousands separators.</extracomment>
        <translation>%1日元</translation>
    </message>
</context>
<context>
    <name>Municipality</name>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>選ぶと、その市区町村につなぎます。カードは置いたままにしてください。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>选择后将连接该市区町村。请让卡片留在原处。</translation>
    </message>
    <message>
        <source>どこの市区町村の証明書ですか</source>
        <extracomment>Title: whose certificates.</extracomment>
        <translation>需要哪个市区町村的证明书？</translation>
    </message>
    <message>
        <source>住民票の写し、印鑑登録証明書など</source>
        <extracomment>What one gets from the city where one lives.</extracomment>
        <translation>住民票、印章登记证明等</translation>
    </message>
    <message>
        <source>お住まいの市区町村</source>
        <extracomment>Choice: the city where one lives.</extracomment>
        <translation>您居住的市区町村</translation>
    </message>
    <message>
        <source>その市区町村が扱う証明書。はじめての人は、利用登録を申請できます</source>
        <extracomment>Whatever the city of the family register offers, and the condition.</extracomment>
        <translation>该市区町村的证明书。第一次使用的人可以申请利用登记</translation>
    </message>
    <message>
        <source>本籍のある、ほかの市区町村</source>
        <extracomment>Choice: another city, where the family register is kept.</extracomment>
        <translation>本籍所在的其他市区町村</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>やめる</source>
        <extracomment>Button: end without doing anything.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>同意すると、つぎにカードを置きます。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>同意后，下一步请放上卡片。</translation>
    </message>
    <message>
        <source>同意してはじめる</source>
        <extracomment>Button: consent to the notice and start.</extracomment>
        <translation>同意并开始</translation>
    </message>
    <message>
        <source>はじめる前にお読みください</source>
        <extracomment>Title: what to know before starting.</extracomment>
        <translation>开始前请阅读</translation>
    </message>
    <message>
        <source>印刷には数分かかります。終わるまで、この場を離れないでください。</source>
        <extracomment>Notice: printing takes minutes, do not leave.</extracomment>
        <translation>打印需要几分钟。结束之前请不要离开。</translation>
    </message>
    <message>
        <source>選びまちがいの交換や返金はできません。印刷できないときや、印刷に不具合があるときは、料金をお返しします。</source>
        <extracomment>Notice: no exchange for wrong choices; but what does not come out, or not well, is refunded.</extracomment>
        <translation>选错时不能更换或退款。未能打印或打印有问题时，将退还费用。</translation>
    </message>
    <message>
        <source>お店の人は、操作や内容のお手伝いができません。紙づまりとお金の困りごとは、お店の人へどうぞ。</source>
        <extracomment>Notice: shop staff cannot help with the content, only with paper and money.</extracomment>
        <translation>店员不能帮您操作或解释内容。卡纸或钱的问题请找店员。</translation>
    </message>
    <message>
        <source>カードと暗証番号は本人確認だけに使います。あなたの情報は、この機械に残りません。</source>
        <extracomment>Notice: what the card is used for and that nothing stays.</extracomment>
        <translation>卡片和密码只用于核实身份。您的信息不会留在这台机器里。</translation>
    </message>
</context>
<context>
    <name>OrderLines</name>
    <message>
        <source>1通へらす</source>
        <extracomment>Key: take out one of several copies. Very short.</extracomment>
        <translation>减少1份</translation>
    </message>
    <message>
        <source>けす</source>
        <extracomment>Key: take the certificate out. Very short.</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>下一页</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>上一页</translation>
    </message>
    <message numerus="yes">
        <source>%n通</source>
        <extracomment>Number of copies of one certificate. %n is a number.</extracomment>
        <translation>
            <numerusform>%n份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>時間になると、この画面は自動で切りかわります。</source>
        <extracomment>Under the title: the machine opens again by itself.</extracomment>
        <translation>到了时间，本画面会自动切换。</translation>
    </message>
    <message>
        <source>いまは、証明書を受け取れる時間ではありません</source>
        <extracomment>Title: the service is closed at this hour.</extracomment>
        <translation>现在不是可以领取证明的时间</translation>
    </message>
    <message>
        <source>お店の人が直すと、すぐに使えるようになります。</source>
        <extracomment>When a machine that is out of order can be used again.</extracomment>
        <translation>店员修好后，马上就能使用。</translation>
    </message>
    <message>
        <source>ご迷惑をおかけします。ほかのお店の機械はお使いいただけます。</source>
        <extracomment>Under the title.</extracomment>
        <translation>非常抱歉。其他店的机器可以使用。</translation>
    </message>
    <message>
        <source>この機械は、いま使えません</source>
        <extracomment>Title: the machine cannot be used now.</extracomment>
        <translation>这台机器现在不能使用</translation>
    </message>
    <message>
        <source>お店の方へ: 番号 %1</source>
        <extracomment>A code that staff can look up. %1 is the code.</extracomment>
        <translation>致店员：编号 %1</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>上を見る</source>
        <extracomment>Key that shows what stands further up; read aloud.</extracomment>
        <translation>查看上方</translation>
    </message>
    <message>
        <source>下を見る</source>
        <extracomment>Key that shows what stands further down; read aloud.</extracomment>
        <translation>查看下方</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>硬貨とお札が使えます。おつりは最後に出ます。</source>
        <extracomment>Under the title: coins and notes are taken.</extracomment>
        <translation>可以使用硬币和纸币。最后找零。</translation>
    </message>
    <message>
        <source>いまは硬貨だけが使えます。お札は使えません。</source>
        <extracomment>Under the title: only coins are taken now.</extracomment>
        <translation>现在只能使用硬币，不能使用纸币。</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session; no money was put in yet.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>やめる(返金)</source>
        <extracomment>Button: end the session; money that was put in comes back.</extracomment>
        <translation>退出（退款）</translation>
    </message>
    <message>
        <source>お金を入れてください</source>
        <extracomment>Title: put money in.</extracomment>
        <translation>请投入现金</translation>
    </message>
    <message>
        <source>料金</source>
        <extracomment>What is to pay.</extracomment>
        <translation>费用</translation>
    </message>
    <message>
        <source>入れた金額</source>
        <extracomment>What was put in so far.</extracomment>
        <translation>已投入</translation>
    </message>
    <message>
        <source>あと</source>
        <extracomment>What is still missing. Very short.</extracomment>
        <translation>还差</translation>
    </message>
    <message>
        <source>あと%1です</source>
        <extracomment>For screen readers. %1 is an amount of money.</extracomment>
        <translation>还差%1</translation>
    </message>
    <message>
        <source>手で硬貨を入れる絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>图：用手投入硬币</translation>
    </message>
    <message>
        <source>足りると、印刷がはじまります。</source>
        <extracomment>What the machine does with money: printing starts by itself when it is enough.</extracomment>
        <translation>金额足够后开始打印。</translation>
    </message>
    <message>
        <source>やめると、入れたお金は全部もどります。</source>
        <extracomment>What the machine does with money: everything comes back when one stops here.</extracomment>
        <translation>退出时，已投入的钱会全部退还。</translation>
    </message>
</context>
<context>
    <name>PaymentMethod</name>
    <message>
        <source>お支払いができませんでした。お金はいただいていません。ほかの払い方を選べます。</source>
        <extracomment>Under the title, after a payment that was declined.</extracomment>
        <translation>付款没有成功，没有收取您的钱。您可以选择其他付款方式。</translation>
    </message>
    <message>
        <source>お支払いの合計は%1です。</source>
        <extracomment>Under the title: what is to pay. %1 is an amount of money.</extracomment>
        <translation>应付金额合计%1。</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>どの方法で支払いますか</source>
        <extracomment>Title: how to pay.</extracomment>
        <translation>用哪种方式付款？</translation>
    </message>
    <message>
        <source>硬貨やお札を入れます。おつりが出ます</source>
        <extracomment>What paying in cash means.</extracomment>
        <translation>投入硬币或纸币，可找零</translation>
    </message>
    <message>
        <source>現金</source>
        <extracomment>Choice: pay in cash.</extracomment>
        <translation>现金</translation>
    </message>
    <message>
        <source>画面のコードを、スマートフォンで読み取ります</source>
        <extracomment>What paying by QR code means.</extracomment>
        <translation>用手机扫描屏幕上的二维码</translation>
    </message>
    <message>
        <source>QRコード</source>
        <extracomment>Choice: pay by QR code.</extracomment>
        <translation>二维码支付</translation>
    </message>
    <message>
        <source>決済端末に、カードやスマートフォンをかざします</source>
        <extracomment>What paying by e-money means.</extracomment>
        <translation>把卡片或手机靠近支付终端</translation>
    </message>
    <message>
        <source>電子マネー</source>
        <extracomment>Choice: pay by e-money.</extracomment>
        <translation>电子货币</translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>名前にふれると、切りかわります。一人以上選んでください。</source>
        <extracomment>Under the title: how to choose.</extracomment>
        <translation>点按姓名即可切换。请至少选择一人。</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <extracomment>Button: go on with the persons that were chosen.</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>のせる人を選んでください</source>
        <extracomment>Title: which members of the household.</extracomment>
        <translation>请选择要写入的人</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>下一页</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>上一页</translation>
    </message>
    <message>
        <source>のせない</source>
        <extracomment>A person who is not put on the certificate. Very short.</extracomment>
        <translation>不写</translation>
    </message>
    <message>
        <source>のせる</source>
        <extracomment>A person who is put on the certificate. Very short.</extracomment>
        <translation>写</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>暗証番号を入力してください</source>
        <extracomment>Title: type the PIN.</extracomment>
        <translation>请输入密码</translation>
    </message>
    <message>
        <source>つぎにまちがえると、カードがロックされます。自信がなければ「やめる」を押してください。</source>
        <extracomment>On the last try: what happens next, and the advice to stop.</extracomment>
        <translation>再输错一次，卡片就会被锁定。没有把握的话请按“退出”。</translation>
    </message>
    <message>
        <source>続けて3回まちがえると、カードがロックされ、設定しなおすまで使えません。</source>
        <extracomment>What locking means.</extracomment>
        <translation>连续输错3次，卡片会被锁定，重新设定密码前不能使用。</translation>
    </message>
    <message>
        <source>もう一度、4けたの数字を入力してください。</source>
        <extracomment>Under the title after a wrong PIN.</extracomment>
        <translation>请再次输入4位数字。</translation>
    </message>
    <message>
        <source>あと1回だけ入力できます</source>
        <extracomment>Only one try is left before the card locks.</extracomment>
        <translation>只能再输入1次</translation>
    </message>
    <message numerus="yes">
        <source>あと%n回入力できます</source>
        <extracomment>How many tries are left. %n is 2 or 3.</extracomment>
        <translation>
            <numerusform>还可以输入%n次</numerusform>
        </translation>
    </message>
    <message>
        <source>カードを受け取るときに決めた、4けたの数字です。</source>
        <extracomment>Under the title: which PIN is meant.</extracomment>
        <translation>是您领取卡片时设定的4位数字。</translation>
    </message>
    <message>
        <source>暗証番号がちがいます</source>
        <extracomment>Title after a wrong PIN.</extracomment>
        <translation>密码不对</translation>
    </message>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>確認</source>
        <extracomment>Button: use the PIN that was typed.</extracomment>
        <translation>确认</translation>
    </message>
    <message numerus="yes">
        <source>%nけた入力しました</source>
        <extracomment>For screen readers: how many digits were typed. %n is a number from 0 to 4.</extracomment>
        <translation>
            <numerusform>已输入%n位</numerusform>
        </translation>
    </message>
    <message>
        <source>まわりの人に見えないよう、手でかくしてください。</source>
        <extracomment>Privacy while typing the PIN.</extracomment>
        <translation>请用手遮挡，不要让周围的人看到。</translation>
    </message>
    <message>
        <source>訂正</source>
        <extracomment>Key of the keypad: take all digits back. Very short.</extracomment>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>PinOnReader</name>
    <message numerus="yes">
        <source>あと%n回入力できます</source>
        <extracomment>Under the title after a wrong PIN. %n is the number of tries left, 1 to 3.</extracomment>
        <translation>
            <numerusform>还可以输入%n次</numerusform>
        </translation>
    </message>
    <message>
        <source>カードを受け取るときに決めた、4けたの数字です。</source>
        <extracomment>Under the title: which PIN is meant.</extracomment>
        <translation>是您领取卡片时设定的4位数字。</translation>
    </message>
    <message>
        <source>暗証番号がちがいます。もう一度、読み取り機で入力してください</source>
        <extracomment>Title after a wrong PIN that was typed on the reader.</extracomment>
        <translation>密码不对。请在读卡器上再次输入</translation>
    </message>
    <message>
        <source>読み取り機のボタンで4けたを押し、最後に確認ボタンを押します</source>
        <extracomment>Beside the picture: where and how to type.</extracomment>
        <translation>请在读卡器上按4位数字，最后按确认键</translation>
    </message>
    <message>
        <source>暗証番号を入れる絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>输入密码的图</translation>
    </message>
    <message>
        <source>読み取り機で暗証番号を入力してください</source>
        <extracomment>Title: the PIN is typed on the card reader, not on this screen.</extracomment>
        <translation>请在读卡器上输入密码</translation>
    </message>
    <message>
        <source>やめるときは、読み取り機の取消ボタンを押してください。</source>
        <extracomment>How to stop: with the reader&apos;s own key.</extracomment>
        <translation>要退出时，请按读卡器上的取消键。</translation>
    </message>
    <message>
        <source>まわりの人に見えないよう、手でかくしてください。</source>
        <extracomment>Privacy while typing the PIN.</extracomment>
        <translation>请用手遮挡，不要让周围的人看到。</translation>
    </message>
</context>
<context>
    <name>PracticeMark</name>
    <message>
        <source>練習用・本物の証明書は出ません</source>
        <extracomment>On every screen of a machine for practice, in a small frame. Short.</extracomment>
        <translation>练习机 · 不会打印真正的证明书</translation>
    </message>
</context>
<context>
    <name>Prefecture</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>つぎに、市区町村を選びます。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>接下来选择市区町村。</translation>
    </message>
    <message>
        <source>本籍のある都道府県を選んでください</source>
        <extracomment>Title: choose the prefecture of the family register.</extracomment>
        <translation>请选择本籍所在的都道府县</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>下一页</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>上一页</translation>
    </message>
</context>
<context>
    <name>PreparingPayment</name>
    <message>
        <source>お金を入れる必要はありません。</source>
        <extracomment>What to do or not to do meanwhile, where there is nothing to pay.</extracomment>
        <translation>不需要投入现金。</translation>
    </message>
    <message>
        <source>プリンターをたしかめています。</source>
        <extracomment>What happens next, where there is nothing to pay.</extracomment>
        <translation>正在检查打印机。</translation>
    </message>
    <message>
        <source>印刷の準備をしています</source>
        <extracomment>Title while waiting, where there is nothing to pay: the printer is checked.</extracomment>
        <translation>正在准备打印</translation>
    </message>
    <message>
        <source>まだお金を入れないでください。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>请先不要投入现金。</translation>
    </message>
    <message>
        <source>プリンターとお金の機械をたしかめています。</source>
        <extracomment>What happens next.</extracomment>
        <translation>正在检查打印机和现金设备。</translation>
    </message>
    <message>
        <source>お支払いの準備をしています</source>
        <extracomment>Title while waiting: printer and cash machine are checked.</extracomment>
        <translation>正在准备付款</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>数分かかることがあります。終わるまで、この場を離れないでください。</source>
        <extracomment>Under the title: how long it takes.</extracomment>
        <translation>可能需要几分钟。结束之前请不要离开。</translation>
    </message>
    <message>
        <source>証明書を印刷しています</source>
        <extracomment>Title: the certificates are being printed.</extracomment>
        <translation>正在打印证明书</translation>
    </message>
    <message>
        <source>%1パーセント終わりました</source>
        <extracomment>For screen readers. %1 is a number of percent.</extracomment>
        <translation>已完成百分之%1</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>下一页</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>上一页</translation>
    </message>
    <message numerus="yes">
        <source>%1 / %n枚</source>
        <extracomment>Sheets that came out, of all sheets. %1 is how many came out, %n how many there are.</extracomment>
        <translation>
            <numerusform>%1 / %n张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>カードを置いたままにしてください。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>请让卡片留在读卡器上。</translation>
    </message>
    <message>
        <source>数秒で終わります。</source>
        <extracomment>What happens next.</extracomment>
        <translation>几秒钟就好。</translation>
    </message>
    <message>
        <source>カードを読み取っています</source>
        <extracomment>Title while waiting: the reader reads the card.</extracomment>
        <translation>正在读取卡片</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>よくある内容を入れます。つぎの画面で直せます。</source>
        <extracomment>Under the title: what a touch does.</extracomment>
        <translation>会填入常用内容，可在下一画面修改。</translation>
    </message>
    <message>
        <source>どこに出しますか</source>
        <extracomment>Title: who receives the certificate.</extracomment>
        <translation>要提交到哪里？</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>下一页</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>上一页</translation>
    </message>
</context>
<context>
    <name>RefusalView</name>
    <message>
        <source>%1%2</source>
        <extracomment>What is wrong with the printer (%1), then what came of it (%2): two sentences.</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>終わる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>印刷に不具合がある</source>
        <extracomment>Button for a citizen of whose certificates one came out smeared, cut off or empty.</extracomment>
        <translation>打印有问题</translation>
    </message>
    <message>
        <source>手続きを進められませんでした</source>
        <extracomment>Title: the machine cannot go on.</extracomment>
        <translation>手续未能继续</translation>
    </message>
    <message numerus="yes">
        <source>%n通できました。残りは料金をいただきません</source>
        <extracomment>Title: some certificates came out, the others did not or nobody knows. %n is how many came out.</extracomment>
        <translation>
            <numerusform>已完成%n份。其余不收费</numerusform>
        </translation>
    </message>
    <message>
        <source>理由と、つぎにすることをお知らせします。お問い合わせ番号 %1</source>
        <extracomment>Under the title. %1 is a code that the office or staff can look up.</extracomment>
        <translation>下面告诉您原因和接下来该怎么做。咨询编号 %1</translation>
    </message>
    <message>
        <source>理由</source>
        <extracomment>Heading: why.</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>つぎにすること</source>
        <extracomment>Heading: what to do.</extracomment>
        <translation>接下来请这样做</translation>
    </message>
    <message>
        <source>%1をお返ししました。</source>
        <extracomment>Money came back. %1 is an amount.</extracomment>
        <translation>已退还%1。</translation>
    </message>
    <message>
        <source>お店の人に、番号 %1 を伝えてください。%2をお返しします。</source>
        <extracomment>Staff owes money. %1 is the transaction number, %2 an amount.</extracomment>
        <translation>请把编号%1告诉店员。将退还您%2。</translation>
    </message>
</context>
<context>
    <name>Registered</name>
    <message>
        <source>%1がたしかめます。5日ほどしてから、またおこしください。</source>
        <extracomment>Under the title: how long it takes.</extracomment>
        <translation>%1会进行核实。请大约5天后再来。</translation>
    </message>
    <message>
        <source>終わる</source>
        <extracomment>Button: the number was noted.</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>利用登録の申請を受け付けました</source>
        <extracomment>Title: the application for registration was taken.</extracomment>
        <translation>利用登记的申请已受理</translation>
    </message>
    <message>
        <source>受付番号</source>
        <extracomment>Above the number of the application.</extracomment>
        <translation>受理编号</translation>
    </message>
    <message>
        <source>受付日 %1</source>
        <extracomment>The day of the application. %1 is a date.</extracomment>
        <translation>受理日 %1</translation>
    </message>
    <message>
        <source>番号をひかえてください。次にカードを置くと、申請がどうなったか分かります。</source>
        <extracomment>Note the number; the machine tells how the application stands.</extracomment>
        <translation>请记下编号。下次放上卡片时，可以知道申请的结果。</translation>
    </message>
</context>
<context>
    <name>Registering</name>
    <message>
        <source>お金はかかりません。</source>
        <extracomment>What it costs.</extracomment>
        <translation>不收费。</translation>
    </message>
    <message>
        <source>このあと、受付番号をお見せします。</source>
        <extracomment>What happens next.</extracomment>
        <translation>接下来会显示受理编号。</translation>
    </message>
    <message>
        <source>申請を市区町村に送っています</source>
        <extracomment>Title while waiting: the application goes to the city.</extracomment>
        <translation>正在把申请发送给市区町村</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>%1年%2月%3日</source>
        <extracomment>A date of birth while it is typed. %1 is the year, %2 the month, %3 the day.</extracomment>
        <translation>%1年%2月%3日</translation>
    </message>
    <message>
        <source>濁点</source>
        <extracomment>Key of the katakana keyboard: makes the last character voiced (カ to ガ). Very short.</extracomment>
        <translation>浊点</translation>
    </message>
    <message>
        <source>半濁点</source>
        <extracomment>Key of the katakana keyboard: the small circle (ハ to パ). Very short.</extracomment>
        <translation>半浊点</translation>
    </message>
    <message>
        <source>小さく</source>
        <extracomment>Key of the katakana keyboard: makes the last character small (ヤ to ャ). Very short.</extracomment>
        <translation>小字</translation>
    </message>
    <message>
        <source>空白</source>
        <extracomment>Key of the katakana keyboard: a space between family name and given name. Very short.</extracomment>
        <translation>空格</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>この機械で申請できます。料金はかかりません。</source>
        <extracomment>Under the title: what can be done about it here.</extracomment>
        <translation>可以在这台机器上申请，不收费。</translation>
    </message>
    <message>
        <source>申請する</source>
        <extracomment>Button: begin the application.</extracomment>
        <translation>申请</translation>
    </message>
    <message>
        <source>%1の利用登録がまだです</source>
        <extracomment>Title: the city of the family register does not know this card yet. %1 is the city.</extracomment>
        <translation>您还没有在%1办理利用登记</translation>
    </message>
    <message>
        <source>生年月日、戸籍の筆頭者の名前、電話番号を入力します。</source>
        <extracomment>What will be asked.</extracomment>
        <translation>需要输入出生日期、户籍笔头者的姓名和电话号码。</translation>
    </message>
    <message>
        <source>市区町村がたしかめるまで、5日ほどかかります。電話でおたずねすることがあります。</source>
        <extracomment>How long it takes, and that the city may telephone.</extracomment>
        <translation>市区町村核实大约需要5天，可能会打电话询问。</translation>
    </message>
    <message>
        <source>登録がすむと、戸籍の証明書をこの機械で受け取れます。</source>
        <extracomment>What one has of it.</extracomment>
        <translation>登记完成后，可以在这台机器领取户籍证明书。</translation>
    </message>
    <message>
        <source>カードの電子証明書を新しくしたときは、もう一度申請してください。</source>
        <extracomment>The registration belongs to the card&apos;s certificate.</extracomment>
        <translation>更新了卡片的电子证书后，请再次申请。</translation>
    </message>
</context>
<context>
    <name>RegistrationCheck</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>この内容を、%1にだけ送ります。</source>
        <extracomment>Under the title: who gets this.</extracomment>
        <translation>这些内容只发送给%1。</translation>
    </message>
    <message>
        <source>送る</source>
        <extracomment>Button: send the application.</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>この内容で申請しますか</source>
        <extracomment>Title: check the application before it is sent.</extracomment>
        <translation>用这些内容申请吗？</translation>
    </message>
    <message>
        <source>生年月日</source>
        <extracomment>What was typed: the date of birth.</extracomment>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>戸籍の筆頭者</source>
        <extracomment>What was typed: the head of the family register.</extracomment>
        <translation>户籍的笔头者</translation>
    </message>
    <message>
        <source>電話番号</source>
        <extracomment>What was typed: the telephone number.</extracomment>
        <translation>电话号码</translation>
    </message>
</context>
<context>
    <name>ScanCode</name>
    <message>
        <source>ほかの払い方</source>
        <extracomment>Button: to the other ways to pay.</extracomment>
        <translation>其他付款方式</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>支払いが終わると、印刷がはじまります。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>付款完成后开始打印。</translation>
    </message>
    <message>
        <source>スマートフォンで、コードを読み取ってください</source>
        <extracomment>Title: pay by scanning the code with a telephone.</extracomment>
        <translation>请用手机扫描二维码</translation>
    </message>
    <message>
        <source>お支払いのQRコード</source>
        <extracomment>For screen readers: the QR code.</extracomment>
        <translation>付款用二维码</translation>
    </message>
    <message>
        <source>コードを用意しています</source>
        <extracomment>For screen readers, while the code is being made.</extracomment>
        <translation>正在准备二维码</translation>
    </message>
    <message>
        <source>料金</source>
        <extracomment>What is to pay.</extracomment>
        <translation>费用</translation>
    </message>
    <message>
        <source>決済アプリを開き、金額をたしかめてから支払ってください。</source>
        <extracomment>What to do on the telephone.</extracomment>
        <translation>请打开支付应用，确认金额后再付款。</translation>
    </message>
    <message>
        <source>やめると、支払ったお金はアプリにもどります。</source>
        <extracomment>What happens where one stops after paying.</extracomment>
        <translation>退出时，已支付的钱会退回应用。</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>1通 %1〜%2</source>
        <extracomment>What one copy costs, as short as possible. %1 is the lowest amount, %2 the highest.</extracomment>
        <translation>每份 %1–%2</translation>
    </message>
    <message>
        <source>%1(%2は休み)</source>
        <extracomment>Opening hours with days without service. %1 is &quot;daily 6:30-23:00&quot;, %2 are days such as 12/29-1/3.</extracomment>
        <translation>%1（%2休息）</translation>
    </message>
    <message>
        <source>%1 %2からお使いいただけます</source>
        <extracomment>When the machine can be used again. %1 is a day such as January 4, %2 a time such as 6:30.</extracomment>
        <translation>%1 %2起可以使用</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>印刷できなかった分のお金をお返しします。</source>
        <extracomment>What happens next, where some certificate could not be printed.</extracomment>
        <translation>未能打印部分的钱会退还给您。</translation>
    </message>
    <message>
        <source>お金を用意しています</source>
        <extracomment>Title while waiting: some certificate could not be printed, and its fee is paid out.</extracomment>
        <translation>正在准备退款</translation>
    </message>
    <message>
        <source>確認できなかった分のお金をお返しします。</source>
        <extracomment>What happens next, where nobody knows whether some certificate came out whole.</extracomment>
        <translation>无法确认部分的钱会退还给您。</translation>
    </message>
    <message>
        <source>すぐに終わります。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>马上就好。</translation>
    </message>
    <message>
        <source>このあと、証明書・領収証・おつりをお取りください。</source>
        <extracomment>What happens next.</extracomment>
        <translation>接下来请取走证明书、收据和找零。</translation>
    </message>
    <message>
        <source>おつりと領収証を用意しています</source>
        <extracomment>Title while waiting: change and receipt are prepared.</extracomment>
        <translation>正在准备找零和收据</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>スタッフコードを入力してください</source>
        <extracomment>Staff area, title: type the staff code.</extracomment>
        <translation>请输入员工代码</translation>
    </message>
    <message>
        <source>返金票と確認すること</source>
        <extracomment>Staff area, choice and title: refund slips and other cases that wait for staff.</extracomment>
        <translation>退款单和待确认事项</translation>
    </message>
    <message>
        <source>用紙とプリンター</source>
        <extracomment>Staff area, choice and title: what paper, printer and change need now.</extracomment>
        <translation>纸张和打印机</translation>
    </message>
    <message>
        <source>使用を止める・はじめる</source>
        <extracomment>Staff area, choice and title: take the machine out of service, or back into it.</extracomment>
        <translation>停用或启用</translation>
    </message>
    <message>
        <source>画面を最初に戻す</source>
        <extracomment>Staff area, choice and title: a screen that does not go on begins anew.</extracomment>
        <translation>画面回到起始</translation>
    </message>
    <message>
        <source>機械の点検</source>
        <extracomment>Staff area, choice and title: all devices are examined.</extracomment>
        <translation>检查机器</translation>
    </message>
    <message>
        <source>安全に再起動</source>
        <extracomment>Staff area, choice and title: the programs are started anew, in order.</extracomment>
        <translation>安全重启</translation>
    </message>
    <message>
        <source>記録の書き出し</source>
        <extracomment>Staff area, choice and title: journal of the money and log are written to a signed file.</extracomment>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>お店の方のメニュー</source>
        <extracomment>Staff area, title of the clerk&apos;s menu.</extracomment>
        <translation>店员菜单</translation>
    </message>
    <message>
        <source>保守担当者のメニュー</source>
        <extracomment>Staff area, title of the technician&apos;s menu.</extracomment>
        <translation>维护人员菜单</translation>
    </message>
    <message>
        <source>お店の方と保守担当者だけが使えます。</source>
        <extracomment>Staff area, under the title.</extracomment>
        <translation>仅限店员和维护人员使用。</translation>
    </message>
    <message>
        <source>票の番号と金額を、もう一度くらべてください。選ぶと元に戻せません。</source>
        <extracomment>Staff area, before a case is closed.</extracomment>
        <translation>请再次核对单号和金额。选择后无法撤销。</translation>
    </message>
    <message>
        <source>途中のお金は、お客さまに返すか、返金票に残ります。</source>
        <extracomment>Staff area: what happens to money when the screen begins anew.</extracomment>
        <translation>机内的钱会退给顾客,或记在退款单上。</translation>
    </message>
    <message>
        <source>進んでいる操作を終えてから、再起動します。</source>
        <extracomment>Staff area: what happens when the programs are started anew.</extracomment>
        <translation>完成正在进行的操作后再重启。</translation>
    </message>
    <message>
        <source>コードがちがいます。</source>
        <extracomment>Staff area: the code that was typed is wrong.</extracomment>
        <translation>代码错误。</translation>
    </message>
    <message>
        <source>まちがいが続いたため、あと%1秒お待ちください。</source>
        <extracomment>Staff area, after wrong codes. %1 is a number of seconds.</extracomment>
        <translation>多次输入错误,请再等%1秒。</translation>
    </message>
    <message>
        <source>コードがまだ決められていません。保守担当者に連絡してください。</source>
        <extracomment>Staff area: no code was ever set.</extracomment>
        <translation>尚未设置代码。请联系维护人员。</translation>
    </message>
    <message>
        <source>いまはできません。操作中の人がいないときに、もう一度おためしください。</source>
        <extracomment>Staff area: it cannot be done now.</extracomment>
        <translation>现在无法进行。请在无人使用时再试。</translation>
    </message>
    <message>
        <source>お店用の機能が動いていません。保守担当者に連絡してください。</source>
        <extracomment>Staff area: the program behind it does not answer.</extracomment>
        <translation>员工功能未运行。请联系维护人员。</translation>
    </message>
    <message>
        <source>返すお金があります</source>
        <extracomment>A case for staff: money that the machine could not give back.</extracomment>
        <translation>有应退的钱</translation>
    </message>
    <message>
        <source>印刷の不具合による返金</source>
        <extracomment>A case for staff: the citizen says that a print is not right.</extracomment>
        <translation>因打印问题退款</translation>
    </message>
    <message>
        <source>支払いの結果がわかりません</source>
        <extracomment>A case for staff: whether a payment without cash took money is unknown.</extracomment>
        <translation>支付结果不明</translation>
    </message>
    <message>
        <source>返金できませんでした</source>
        <extracomment>A case for staff: a refund without cash failed.</extracomment>
        <translation>退款失败</translation>
    </message>
    <message>
        <source>返金の結果がわかりません</source>
        <extracomment>A case for staff: whether a refund without cash arrived is unknown.</extracomment>
        <translation>退款结果不明</translation>
    </message>
    <message>
        <source>出たつり銭の額がわかりません</source>
        <extracomment>A case for staff: how much change came out is unknown.</extracomment>
        <translation>找零金额不明</translation>
    </message>
    <message>
        <source>入ったお金の記録が欠けています</source>
        <extracomment>A case for staff: the coin machine lost count.</extracomment>
        <translation>投入金额的记录不完整</translation>
    </message>
    <message>
        <source>あとから印刷がわかりました</source>
        <extracomment>A case for staff: a certificate turned out to be printed after the sale was closed.</extracomment>
        <translation>事后确认已打印</translation>
    </message>
    <message>
        <source>数えた額が記録とちがいます</source>
        <extracomment>A case for staff: counted money differs from the journal.</extracomment>
        <translation>清点金额与记录不符</translation>
    </message>
    <message>
        <source>お金を渡しました</source>
        <extracomment>Staff closes a case: the citizen got the money.</extracomment>
        <translation>已把钱交给顾客</translation>
    </message>
    <message>
        <source>返すお金はありませんでした</source>
        <extracomment>Staff closes a case: no money has to be given.</extracomment>
        <translation>无需退款</translation>
    </message>
    <message>
        <source>確かめて、問題ありませんでした</source>
        <extracomment>Staff closes a case: the device was looked into.</extracomment>
        <translation>已检查,没有问题</translation>
    </message>
    <message>
        <source>この機械から払い出す</source>
        <extracomment>Staff closes a case: the machine pays the money out now.</extracomment>
        <translation>由本机退出现金</translation>
    </message>
    <message>
        <source>補充のために止める</source>
        <extracomment>Staff takes the machine out of service to fill up paper, toner or change.</extracomment>
        <translation>为补充而停用</translation>
    </message>
    <message>
        <source>点検のために止める</source>
        <extracomment>Staff takes the machine out of service to look at it.</extracomment>
        <translation>为检修而停用</translation>
    </message>
    <message>
        <source>お店の都合で止める</source>
        <extracomment>Staff takes the machine out of service for reasons of the shop&apos;s own.</extracomment>
        <translation>因店铺原因停用</translation>
    </message>
    <message>
        <source>使用をはじめる</source>
        <extracomment>Staff puts the machine back into service.</extracomment>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>つり銭機に詰まったお金を取りました</source>
        <extracomment>Staff tells that coins or notes that were stuck are taken out.</extracomment>
        <translation>已取出卡住的钱</translation>
    </message>
    <message>
        <source>最初に戻す</source>
        <extracomment>Staff lets the screen begin anew.</extracomment>
        <translation>回到起始</translation>
    </message>
    <message>
        <source>いま点検する</source>
        <extracomment>The technician lets all devices be examined now.</extracomment>
        <translation>现在检查</translation>
    </message>
    <message>
        <source>再起動する</source>
        <extracomment>The technician lets the programs be started anew.</extracomment>
        <translation>重启</translation>
    </message>
    <message>
        <source>署名して書き出す</source>
        <extracomment>The technician lets journal and log be written to a file.</extracomment>
        <translation>签名并导出</translation>
    </message>
    <message>
        <source>A4の証明書用紙を、印のある面を上にして、トレイに入れてください。</source>
        <extracomment>What the clerk does: no paper.</extracomment>
        <translation>请将A4证明书用纸有标记的一面朝上放入纸盒。</translation>
    </message>
    <message>
        <source>プリンターを開け、紙をゆっくり引き抜いて閉めてください。途中まで出た紙は渡さず、鍵のかかる箱へ。</source>
        <extracomment>What the clerk does: paper is jammed.</extracomment>
        <translation>打开打印机,慢慢抽出纸张后关好。印到一半的纸不要交给任何人,放入上锁的箱子。</translation>
    </message>
    <message>
        <source>トナーを取りかえてください。</source>
        <extracomment>What the clerk does: no toner.</extracomment>
        <translation>请更换碳粉。</translation>
    </message>
    <message>
        <source>カバーとトレイを、きちんと閉めてください。</source>
        <extracomment>What the clerk does: the printer is open.</extracomment>
        <translation>请关紧盖子和纸盒。</translation>
    </message>
    <message>
        <source>プリンターの電源とケーブルを確かめてください。</source>
        <extracomment>What the clerk does: the printer does not answer.</extracomment>
        <translation>请检查打印机的电源和电缆。</translation>
    </message>
    <message>
        <source>残っている紙を取り出し、保守担当者に連絡してください。</source>
        <extracomment>What the clerk does: the printer is locked because a print has an unknown end.</extracomment>
        <translation>请取出剩余的纸,并联系维护人员。</translation>
    </message>
    <message>
        <source>出口にたまった紙を取り出してください。</source>
        <extracomment>What the clerk does: the output tray is full.</extracomment>
        <translation>请取出出纸口堆积的纸。</translation>
    </message>
    <message>
        <source>プリンターの表示を見て、直らなければ保守担当者に連絡してください。</source>
        <extracomment>What the clerk does: the printer cannot print for another reason.</extracomment>
        <translation>请查看打印机显示,若无法解决请联系维护人员。</translation>
    </message>
    <message>
        <source>すべて使えます</source>
        <extracomment>Staff area: nothing is wrong with paper, printer and change.</extracomment>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>つり銭が少なくなっています</source>
        <extracomment>Staff area: hoppers of the change machine are nearly empty.</extracomment>
        <translation>零钱不足</translation>
    </message>
    <message>
        <source>%1円の硬貨をたし、枚数を保守担当者に伝えてください。</source>
        <extracomment>Staff area: what to do about it. %1 lists coins, such as 10, 50.</extracomment>
        <translation>请补充%1日元硬币,并将枚数告知维护人员。</translation>
    </message>
    <message>
        <source>待っているものはありません</source>
        <extracomment>Staff area: nothing waits for staff.</extracomment>
        <translation>没有待处理事项</translation>
    </message>
    <message>
        <source>票の番号 %1</source>
        <extracomment>Staff area, a refund slip or case. %1 is the number on the slip.</extracomment>
        <translation>单号 %1</translation>
    </message>
    <message>
        <source>%1円</source>
        <extracomment>Staff area, an amount of money in a list. %1 is a number.</extracomment>
        <translation>%1日元</translation>
    </message>
    <message>
        <source>いま使えます</source>
        <extracomment>Staff area: citizens can use the machine.</extracomment>
        <translation>正在使用中</translation>
    </message>
    <message>
        <source>いま止めています</source>
        <extracomment>Staff area: staff took the machine out of service.</extracomment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>点検の結果 (%1)</source>
        <extracomment>Staff area: when the devices were examined last. %1 is date and time.</extracomment>
        <translation>检查结果 (%1)</translation>
    </message>
    <message>
        <source>まだ点検していません</source>
        <extracomment>Staff area: the devices were never examined.</extracomment>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>書き出しました: %1</source>
        <extracomment>Staff area: the file was written. %1 is its name.</extracomment>
        <translation>已导出: %1</translation>
    </message>
    <message>
        <source>お待ちください</source>
        <extracomment>Staff area: an answer is awaited.</extracomment>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>できました</source>
        <extracomment>Staff area: what was asked for is done.</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>訂正</source>
        <extracomment>Staff area, key of the keypad: all digits are taken back. Very short.</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>確認</source>
        <extracomment>Staff area, button: the code is whole.</extracomment>
        <translation>确认</translation>
    </message>
    <message>
        <source>戻る</source>
        <extracomment>Staff area, button: one page back.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>終わる</source>
        <extracomment>Staff area, button: out of the staff area.</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>%1けた入力しました</source>
        <extracomment>Staff area, for screen readers: the digits typed so far. %1 is a number.</extracomment>
        <translation>已输入%1位</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Staff area, key that turns a list one page on; read aloud.</extracomment>
        <translation>下一页</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Staff area, key that turns a list one page back; read aloud.</extracomment>
        <translation>上一页</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>まだ操作しますか</source>
        <extracomment>Asked when nothing was touched for a while.</extracomment>
        <translation>您还在操作吗？</translation>
    </message>
    <message numerus="yes">
        <source>あと%n秒</source>
        <extracomment>Seconds until the session ends; %n is a number.</extracomment>
        <translation>
            <numerusform>还有%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>お返事がないと、操作を終わります。
入れたお金はお返しします。</source>
        <extracomment>What happens when nobody answers, where money came in.</extracomment>
        <translation>没有回应的话，操作将结束。
投入的钱会退还。</translation>
    </message>
    <message>
        <source>お返事がないと、操作を終わります。</source>
        <extracomment>What happens when nobody answers, where no money came in.</extracomment>
        <translation>没有回应的话，操作将结束。</translation>
    </message>
    <message>
        <source>つづける</source>
        <extracomment>Answer to &quot;are you still there?&quot;: go on.</extracomment>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>料金はかかりません。印刷をはじめたあとは、変えられません。もう一度たしかめてください。</source>
        <extracomment>Under the title: what happens next, where there is nothing to pay.</extracomment>
        <translation>不收费。开始打印后不能更改。请再确认一次。</translation>
    </message>
    <message>
        <source>印刷する</source>
        <extracomment>Button: the order is right and free, go on to printing.</extracomment>
        <translation>打印</translation>
    </message>
    <message>
        <source>お支払いのあとは、変えられません。もう一度たしかめてください。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>付款后不能更改。请再确认一次。</translation>
    </message>
    <message>
        <source>お支払いへ</source>
        <extracomment>Button: the order is right, go to payment.</extracomment>
        <translation>去付款</translation>
    </message>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>この内容でよろしいですか</source>
        <extracomment>Title: check the order before paying.</extracomment>
        <translation>这些内容对吗？</translation>
    </message>
    <message>
        <source>お支払いの合計</source>
        <extracomment>The sum of all fees.</extracomment>
        <translation>应付合计</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>カードを取ると、操作が終わります。</source>
        <extracomment>Under the title: the session ends when the card is taken.</extracomment>
        <translation>取走卡片后，操作结束。</translation>
    </message>
    <message>
        <source>本人確認ができました。カードを取ると、つぎへ進みます。</source>
        <extracomment>Under the title: the session goes on when the card is taken.</extracomment>
        <translation>身份已核实。取走卡片后会继续。</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>カードが置かれたままです</source>
        <extracomment>Beside the picture: why the machine waits.</extracomment>
        <translation>卡片还在读卡器上</translation>
    </message>
    <message>
        <source>カードを取ると、つづきから進められます。これまでの内容は、そのままです。</source>
        <extracomment>Under the title: the card was laid back; what was chosen is kept.</extracomment>
        <translation>取走卡片后，可以接着办理。之前的内容都会保留。</translation>
    </message>
    <message>
        <source>カードが、また置かれました</source>
        <extracomment>Beside the picture: why the machine waits.</extracomment>
        <translation>卡片又放上了</translation>
    </message>
    <message>
        <source>手でカードを読み取り機から取る絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>图：用手从读卡器上取走卡片</translation>
    </message>
    <message>
        <source>カードをお取りください</source>
        <extracomment>Title: take the card.</extracomment>
        <translation>请取走卡片</translation>
    </message>
    <message>
        <source>この先、カードは使いません。いま財布にもどしてください。</source>
        <extracomment>The card is not needed any more.</extracomment>
        <translation>接下来不再使用卡片，请现在收好。</translation>
    </message>
</context>
<context>
    <name>TakeChange</name>
    <message>
        <source>出てきた金額</source>
        <extracomment>Beside the picture, above the amount that came out.</extracomment>
        <translation>退出的金额</translation>
    </message>
    <message>
        <source>取ったら、右下のボタンを押してください。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>取走后，请按右下角的按钮。</translation>
    </message>
    <message>
        <source>手で硬貨を受け皿から取る絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>图：用手从托盘里取硬币</translation>
    </message>
    <message>
        <source>取りました</source>
        <extracomment>Button: the money was taken.</extracomment>
        <translation>已取走</translation>
    </message>
    <message>
        <source>お金をお取りください</source>
        <extracomment>Title: take the money that came out.</extracomment>
        <translation>请取走钱</translation>
    </message>
</context>
<context>
    <name>TakePaper</name>
    <message>
        <source>出ている紙の枚数</source>
        <extracomment>Beside the picture: how many sheets lie in the tray, above the number.</extracomment>
        <translation>出口处的张数</translation>
    </message>
    <message>
        <source>取ったら、右下のボタンを押してください。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>取走后，请按右下角的按钮。</translation>
    </message>
    <message numerus="yes">
        <source>%n枚</source>
        <extracomment>Number of sheets. %n is a number.</extracomment>
        <translation>
            <numerusform>%n张</numerusform>
        </translation>
    </message>
    <message>
        <source>出ている証明書の数</source>
        <extracomment>The same where only the number of certificates is known.</extracomment>
        <translation>已出的证明书份数</translation>
    </message>
    <message numerus="yes">
        <source>%n通</source>
        <extracomment>Number of certificates. %n is a number.</extracomment>
        <translation>
            <numerusform>%n份</numerusform>
        </translation>
    </message>
    <message>
        <source>手で紙を出口から取る絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>图：用手从出口取纸</translation>
    </message>
    <message>
        <source>取りました</source>
        <extracomment>Button: the paper was taken.</extracomment>
        <translation>已取走</translation>
    </message>
    <message>
        <source>証明書をお取りください</source>
        <extracomment>Title: take the certificates.</extracomment>
        <translation>请取走证明书</translation>
    </message>
    <message>
        <source>印刷できなかった証明書があります。その料金はお返しします。</source>
        <extracomment>Some certificate could not be printed; its fee comes back.</extracomment>
        <translation>有一份证明书未能打印，其费用会退还。</translation>
    </message>
    <message>
        <source>最後の証明書は、正しく印刷できたか確認できません。料金をお返しします。途中まで出た紙は使えません。</source>
        <extracomment>Nobody knows whether the last certificate came out whole: its fee comes back, its sheets are worth nothing.</extracomment>
        <translation>无法确认最后一份证明书是否正确打印，其费用会退还。已打印出的部分不能使用。</translation>
    </message>
    <message>
        <source>枚数をたしかめてください。ほかの人の手にわたらないようにしましょう。</source>
        <extracomment>Advice: count the sheets.</extracomment>
        <translation>请确认张数，不要让纸张落到他人手中。</translation>
    </message>
</context>
<context>
    <name>TakeReceipt</name>
    <message>
        <source>お問い合わせのときに必要です</source>
        <extracomment>Beside the picture: what the receipt is good for.</extracomment>
        <translation>咨询时需要</translation>
    </message>
    <message>
        <source>取ったら、右下のボタンを押してください。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>取走后，请按右下角的按钮。</translation>
    </message>
    <message>
        <source>手で領収証を取る絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>图：用手取收据</translation>
    </message>
    <message>
        <source>取りました</source>
        <extracomment>Button: the receipt was taken.</extracomment>
        <translation>已取走</translation>
    </message>
    <message>
        <source>領収証をお取りください</source>
        <extracomment>Title: take the receipt.</extracomment>
        <translation>请取走收据</translation>
    </message>
    <message>
        <source>名前や証明書の中身は書かれていません。</source>
        <extracomment>The receipt says nothing about the citizen.</extracomment>
        <translation>上面没有姓名和证明书的内容。</translation>
    </message>
</context>
<context>
    <name>Telephone</name>
    <message>
        <source>市外局番から、10けたか11けたの数字で入力してください。</source>
        <extracomment>Under the title: how a telephone number is typed.</extracomment>
        <translation>请从区号开始输入10位或11位数字。</translation>
    </message>
    <message>
        <source>電話番号を入力してください</source>
        <extracomment>Title: type your telephone number.</extracomment>
        <translation>请输入电话号码</translation>
    </message>
    <message>
        <source>市区町村が、申請についておたずねするときだけに使います。</source>
        <extracomment>What the number is used for.</extracomment>
        <translation>只用于市区町村就申请向您询问。</translation>
    </message>
</context>
<context>
    <name>TouchTerminal</name>
    <message>
        <source>もう一度、同じカードをかざしてください</source>
        <extracomment>Title: the payment was interrupted, the same card has to be held to the terminal again.</extracomment>
        <translation>请再次靠近同一张卡</translation>
    </message>
    <message>
        <source>同じカードを、音が鳴るまではなさないでください</source>
        <extracomment>What to do: hold the same card again, long enough.</extracomment>
        <translation>在发出声音之前，请不要移开同一张卡</translation>
    </message>
    <message>
        <source>お支払いが終わったか、まだわかりません。</source>
        <extracomment>Under the title: nobody knows yet whether it was paid.</extracomment>
        <translation>还不清楚付款是否完成。</translation>
    </message>
    <message>
        <source>支払いが終わると、印刷がはじまります。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>付款完成后开始打印。</translation>
    </message>
    <message>
        <source>決済端末にかざしてください</source>
        <extracomment>Title: pay by holding a card or a telephone to the payment terminal.</extracomment>
        <translation>请靠近支付终端</translation>
    </message>
    <message>
        <source>カードやスマートフォンを、音が鳴るまでかざしてください</source>
        <extracomment>What to do: hold the card to the terminal.</extracomment>
        <translation>请把卡片或手机靠近，直到发出声音</translation>
    </message>
    <message>
        <source>ほかの払い方</source>
        <extracomment>Button: to the other ways to pay.</extracomment>
        <translation>其他付款方式</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>決済端末を用意しています。お待ちください</source>
        <extracomment>What to do while the terminal gets ready.</extracomment>
        <translation>正在准备支付终端，请稍候</translation>
    </message>
    <message>
        <source>手でカードを決済端末にかざす絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>图：用手把卡片靠近支付终端</translation>
    </message>
    <message>
        <source>かざせないときは、店員に知らせてください。</source>
        <extracomment>Where staff can help.</extracomment>
        <translation>无法靠近时，请告诉店员。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>住民票の写し</source>
        <extracomment>Name of a certificate: the residence record of a person or household.</extracomment>
        <translation>住民票</translation>
    </message>
    <message>
        <source>住民票記載事項証明書</source>
        <extracomment>Name of a certificate: selected entries of the residence record.</extracomment>
        <translation>住民票记载事项证明书</translation>
    </message>
    <message>
        <source>印鑑登録証明書</source>
        <extracomment>Name of a certificate: the registered personal seal.</extracomment>
        <translation>印章登记证明书</translation>
    </message>
    <message>
        <source>所得証明書</source>
        <extracomment>Name of a certificate: income.</extracomment>
        <translation>所得证明书</translation>
    </message>
    <message>
        <source>課税(非課税)証明書</source>
        <extracomment>Name of a certificate: local tax, or that none is due.</extracomment>
        <translation>课税（非课税）证明书</translation>
    </message>
    <message>
        <source>所得課税証明書</source>
        <extracomment>Name of a certificate: income and local tax.</extracomment>
        <translation>所得课税证明书</translation>
    </message>
    <message>
        <source>納税証明書</source>
        <extracomment>Name of a certificate: local tax paid.</extracomment>
        <translation>纳税证明书</translation>
    </message>
    <message>
        <source>戸籍証明書</source>
        <extracomment>Name of a certificate: the family register.</extracomment>
        <translation>户籍证明书</translation>
    </message>
    <message>
        <source>戸籍の附票の写し</source>
        <extracomment>Name of a certificate: addresses attached to the family register.</extracomment>
        <translation>户籍附票</translation>
    </message>
    <message>
        <source>住所と、いっしょに住む家族の証明</source>
        <extracomment>What a residence record is for; one short line on a choice.</extracomment>
        <translation>证明住址和同住的家人</translation>
    </message>
    <message>
        <source>住民票のうち、必要な内容だけの証明</source>
        <extracomment>What a certificate of selected residence entries is for; one short line.</extracomment>
        <translation>只证明住民票中需要的内容</translation>
    </message>
    <message>
        <source>登録した印鑑(実印)の証明</source>
        <extracomment>What a seal certificate is for; one short line.</extracomment>
        <translation>证明已登记的印章（实印）</translation>
    </message>
    <message>
        <source>1年間の収入と所得の証明</source>
        <extracomment>What an income certificate is for; one short line.</extracomment>
        <translation>证明一年的收入和所得</translation>
    </message>
    <message>
        <source>1年間の税額の証明(税がかからないことの証明にも)</source>
        <extracomment>What a local tax certificate is for; one short line.</extracomment>
        <translation>证明一年的税额（也可证明不征税）</translation>
    </message>
    <message>
        <source>1年間の収入と税額の証明</source>
        <extracomment>What an income and tax certificate is for; one short line.</extracomment>
        <translation>证明一年的收入和税额</translation>
    </message>
    <message>
        <source>納めた税金の証明</source>
        <extracomment>What a tax payment certificate is for; one short line.</extracomment>
        <translation>证明已缴的税款</translation>
    </message>
    <message>
        <source>生まれ・結婚・親子の証明</source>
        <extracomment>What a family register certificate is for; one short line.</extracomment>
        <translation>证明出生、结婚、亲子关系</translation>
    </message>
    <message>
        <source>これまでの住所の証明</source>
        <extracomment>What the attached address history is for; one short line.</extracomment>
        <translation>证明以往的住址</translation>
    </message>
    <message>
        <source>本人だけ</source>
        <extracomment>Whom the certificate speaks of: only the card&apos;s holder.</extracomment>
        <translation>只有本人</translation>
    </message>
    <message>
        <source>世帯の全員</source>
        <extracomment>Whom the certificate speaks of: everyone in the household.</extracomment>
        <translation>家庭（世带）全体</translation>
    </message>
    <message>
        <source>世帯の一部</source>
        <extracomment>Whom the certificate speaks of: some members of the household.</extracomment>
        <translation>家庭（世带）的一部分</translation>
    </message>
    <message>
        <source>戸籍の全員</source>
        <extracomment>Whom a family register certificate speaks of: everyone in it.</extracomment>
        <translation>户籍中的所有人</translation>
    </message>
    <message>
        <source>戸籍のうち選んだ人</source>
        <extracomment>Whom a family register certificate speaks of: persons whom the citizen chooses.</extracomment>
        <translation>户籍中选定的人</translation>
    </message>
    <message>
        <source>あなたのことだけがのります</source>
        <extracomment>Explains &quot;only me&quot; on a choice; one short line.</extracomment>
        <translation>只写您本人</translation>
    </message>
    <message>
        <source>いっしょに住む家族みんながのります</source>
        <extracomment>Explains &quot;everyone in the household&quot; on a choice; one short line.</extracomment>
        <translation>写同住的全部家人</translation>
    </message>
    <message>
        <source>のせる人を、このあと選びます</source>
        <extracomment>Explains &quot;some of the household&quot; on a choice; one short line.</extracomment>
        <translation>接下来选择要写入的人</translation>
    </message>
    <message>
        <source>戸籍にのっている人みんながのります(謄本)</source>
        <extracomment>Explains &quot;everyone in the family register&quot; on a choice; one short line.</extracomment>
        <translation>写户籍中的所有人（誊本）</translation>
    </message>
    <message>
        <source>のせる人を、このあと選びます(抄本)</source>
        <extracomment>Explains &quot;chosen persons of the family register&quot; on a choice; one short line.</extracomment>
        <translation>接下来选择要写入的人（抄本）</translation>
    </message>
    <message>
        <source>運転免許の手続き</source>
        <extracomment>What a residence record is needed for: getting or renewing a driving licence.</extracomment>
        <translation>驾照手续</translation>
    </message>
    <message>
        <source>車の登録、車庫証明</source>
        <extracomment>What a residence record is needed for: registering a car, or its parking space.</extracomment>
        <translation>车辆登记、车库证明</translation>
    </message>
    <message>
        <source>勤め先、学校</source>
        <extracomment>What a residence record is needed for: one&apos;s employer or school.</extracomment>
        <translation>工作单位、学校</translation>
    </message>
    <message>
        <source>家族の手当、扶養</source>
        <extracomment>What a residence record is needed for: allowances for family members, health insurance of dependants.</extracomment>
        <translation>家属补贴、抚养</translation>
    </message>
    <message>
        <source>住宅ローン</source>
        <extracomment>What a residence record is needed for: a loan for a home, registering a home.</extracomment>
        <translation>住房贷款</translation>
    </message>
    <message>
        <source>世帯主と続柄</source>
        <extracomment>An item of a residence record: head of household and relationship to that person.</extracomment>
        <translation>户主和关系</translation>
    </message>
    <message>
        <source>本籍と筆頭者</source>
        <extracomment>An item of a residence record: registered domicile and head of the family register.</extracomment>
        <translation>本籍和笔头者</translation>
    </message>
    <message>
        <source>マイナンバー(個人番号)</source>
        <extracomment>An item of a residence record: the Individual Number (My Number).</extracomment>
        <translation>My Number（个人编号）</translation>
    </message>
    <message>
        <source>国籍・地域</source>
        <extracomment>An item of a residence record: nationality or region.</extracomment>
        <translation>国籍、地区</translation>
    </message>
    <message>
        <source>在留カードなどの番号</source>
        <extracomment>An item of a residence record: number of the residence card.</extracomment>
        <translation>在留卡等的号码</translation>
    </message>
    <message>
        <source>在留資格と在留期間</source>
        <extracomment>An item of a residence record: status and period of residence.</extracomment>
        <translation>在留资格和在留期间</translation>
    </message>
    <message>
        <source>在外選挙人名簿の登録</source>
        <extracomment>An item of the address history: registered as a voter living abroad.</extracomment>
        <translation>海外选民名册的登记</translation>
    </message>
    <message>
        <source>住民票コード</source>
        <extracomment>An item of the address history: the resident record code.
----------
Short name of &quot;resident record code&quot;, in a list of chosen items.</extracomment>
        <translation>住民票代码</translation>
    </message>
    <message>
        <source>続柄</source>
        <extracomment>Short name of &quot;head of household and relationship&quot;, in a list of chosen items.</extracomment>
        <translation>关系</translation>
    </message>
    <message>
        <source>本籍</source>
        <extracomment>Short name of &quot;registered domicile&quot;, in a list of chosen items.</extracomment>
        <translation>本籍</translation>
    </message>
    <message>
        <source>マイナンバー</source>
        <extracomment>Short name of &quot;My Number&quot;, in a list of chosen items.</extracomment>
        <translation>My Number</translation>
    </message>
    <message>
        <source>国籍</source>
        <extracomment>Short name of &quot;nationality or region&quot;, in a list of chosen items.</extracomment>
        <translation>国籍</translation>
    </message>
    <message>
        <source>在留カード番号</source>
        <extracomment>Short name of &quot;number of the residence card&quot;, in a list of chosen items.</extracomment>
        <translation>在留卡号码</translation>
    </message>
    <message>
        <source>在留資格</source>
        <extracomment>Short name of &quot;status and period of residence&quot;, in a list of chosen items.</extracomment>
        <translation>在留资格</translation>
    </message>
    <message>
        <source>在外選挙人</source>
        <extracomment>Short name of &quot;registered as a voter living abroad&quot;, in a list of chosen items.</extracomment>
        <translation>海外选民</translation>
    </message>
    <message>
        <source>妻、子など、家族の関係</source>
        <extracomment>Hint under &quot;head of household and relationship&quot;; one short line.</extracomment>
        <translation>妻子、子女等家庭关系</translation>
    </message>
    <message>
        <source>戸籍のある場所と、戸籍のはじめの人</source>
        <extracomment>Hint under &quot;registered domicile&quot;; one short line.</extracomment>
        <translation>户籍所在地和户籍的第一个人</translation>
    </message>
    <message>
        <source>のせると、受け取れない提出先があります</source>
        <extracomment>Warning under &quot;My Number&quot;: few offices may accept a paper with it; one short line.</extracomment>
        <translation>写上后，有些单位不能接收</translation>
    </message>
    <message>
        <source>外国籍の人の国や地域の名前</source>
        <extracomment>Hint under &quot;nationality&quot;; one short line.</extracomment>
        <translation>外国籍居民的国家或地区</translation>
    </message>
    <message>
        <source>在留カードや特別永住者証明書の番号</source>
        <extracomment>Hint under &quot;residence card number&quot;; one short line.</extracomment>
        <translation>在留卡或特别永住者证明书的号码</translation>
    </message>
    <message>
        <source>在留のための資格と、その期限</source>
        <extracomment>Hint under &quot;status of residence&quot;; one short line.</extracomment>
        <translation>在留资格及其期限</translation>
    </message>
    <message>
        <source>外国に住んで投票する人の登録</source>
        <extracomment>Hint under &quot;registered as a voter living abroad&quot;; one short line.</extracomment>
        <translation>住在国外投票者的登记</translation>
    </message>
    <message>
        <source>住民票につけられた11けたの番号</source>
        <extracomment>Hint under &quot;resident record code&quot;; one short line.</extracomment>
        <translation>住民票上的11位号码</translation>
    </message>
    <message>
        <source>順番を待っています</source>
        <extracomment>State of one certificate while printing: its turn has not come.</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>市区町村から受け取っています</source>
        <extracomment>State of one certificate while printing: the city is making it.</extracomment>
        <translation>正在从市区町村接收</translation>
    </message>
    <message>
        <source>印刷しています</source>
        <extracomment>State of one certificate while printing: paper is coming out.</extracomment>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>できました</source>
        <extracomment>State of one certificate while printing: it came out.</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>印刷できませんでした。料金は返します</source>
        <extracomment>State of one certificate while printing: it will not be printed, its fee goes back.</extracomment>
        <translation>未能打印，费用会退还</translation>
    </message>
    <message>
        <source>この機械で、すぐやりなおせます</source>
        <extracomment>Where to go with a problem: this machine, now.</extracomment>
        <translation>可以马上在这台机器上重新办理</translation>
    </message>
    <message>
        <source>お店の人に声をかけてください</source>
        <extracomment>Where to go with a problem: the staff of the shop.</extracomment>
        <translation>请告诉店员</translation>
    </message>
    <message>
        <source>市区町村の窓口へ</source>
        <extracomment>Where to go with a problem: the counter of the city office.</extracomment>
        <translation>请去市区町村的窗口</translation>
    </message>
    <message>
        <source>あとで、もう一度おこしください</source>
        <extracomment>Where to go with a problem: nowhere, only time helps.</extracomment>
        <translation>请过后再来</translation>
    </message>
    <message>
        <source>用紙やつり銭を補充しています。</source>
        <extracomment>Staff took the machine out of service: paper, toner or change is being filled up.</extracomment>
        <translation>正在补充纸张或零钱。</translation>
    </message>
    <message>
        <source>機械を点検しています。</source>
        <extracomment>Staff took the machine out of service: it is being looked at.</extracomment>
        <translation>正在检修机器。</translation>
    </message>
    <message>
        <source>お店の都合により、止めています。</source>
        <extracomment>Staff took the machine out of service, for reasons of the shop&apos;s own.</extracomment>
        <translation>因店铺原因暂停使用。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A certificate&apos;s Japanese name (%1), and what is said of it (%2): on one line.</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
</TS>
