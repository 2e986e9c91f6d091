<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="ja">
<context>
    <name>ActPage</name>
    <message>
        <source>お店の人を呼んでいます。</source>
        <extracomment>What lies there was asked for many times: a tone calls the staff of the shop. Short.</extracomment>
        <translation>店《みせ》の 人《ひと》を 呼《よ》んでいます。</translation>
    </message>
    <message>
        <source>音声でもお知らせしています</source>
        <extracomment>The reminder is spoken too. Short.</extracomment>
        <translation>声《こえ》でも お知《し》らせします</translation>
    </message>
    <message>
        <source>音声を止める</source>
        <extracomment>Button: the spoken reminder falls silent, the screen stays. Short.</extracomment>
        <translation>声《こえ》を 止《と》める</translation>
    </message>
</context>
<context>
    <name>AppearanceSheet</name>
    <message>
        <source>画面の見やすさ</source>
        <extracomment>Title of the sheet on which text size, colours and height of the buttons are chosen.</extracomment>
        <translation>画面《がめん》の 見《み》やすさ</translation>
    </message>
    <message>
        <source>文字の大きさ</source>
        <extracomment>Heading over the choices of text size.</extracomment>
        <translation>文字《もじ》の 大《おお》きさ</translation>
    </message>
    <message>
        <source>ふつう</source>
        <extracomment>Choice of text size: as usual. Short.
----------
Choice of colours: as usual. Short.</extracomment>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>2倍</source>
        <extracomment>Choice of text size: twice as large. Short.</extracomment>
        <translation>2倍《ばい》</translation>
    </message>
    <message>
        <source>色</source>
        <extracomment>Heading over the choices of colours.</extracomment>
        <translation>色《いろ》</translation>
    </message>
    <message>
        <source>白地に黒</source>
        <extracomment>Choice of colours: black letters on white. Short.</extracomment>
        <translation>白《しろ》に 黒《くろ》い 字《じ》</translation>
    </message>
    <message>
        <source>黒地に白</source>
        <extracomment>Choice of colours: white letters on black. Short.</extracomment>
        <translation>黒《くろ》に 白《しろ》い 字《じ》</translation>
    </message>
    <message>
        <source>ボタンの位置</source>
        <extracomment>Heading over the choices of where on the screen the buttons are.</extracomment>
        <translation>ボタンの 場所《ばしょ》</translation>
    </message>
    <message>
        <source>画面全体</source>
        <extracomment>Choice of where the buttons are: all over the screen. Short.</extracomment>
        <translation>画面《がめん》の ぜんぶ</translation>
    </message>
    <message>
        <source>低いところ</source>
        <extracomment>Choice of where the buttons are: low down, for whoever is seated. Short.</extracomment>
        <translation>低《ひく》い ところ</translation>
    </message>
    <message>
        <source>閉じる</source>
        <extracomment>Button: close the sheet.</extracomment>
        <translation>閉《と》じる</translation>
    </message>
</context>
<context>
    <name>Applying</name>
    <message>
        <source>まだお金はかかりません。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>まだ お金《かね》は いりません。</translation>
    </message>
    <message>
        <source>このあと、料金をたしかめます。</source>
        <extracomment>What happens next.</extracomment>
        <translation>つぎに お金《かね》を 確《たし》かめます。</translation>
    </message>
    <message>
        <source>内容を市区町村に伝えています</source>
        <extracomment>Title while waiting: the order goes to the city.</extracomment>
        <translation>あなたの お願《ねが》いを 市役所《しやくしょ》に 送《おく》っています</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>住民票の写し、印鑑登録証明書、税や戸籍の証明書。必要なものは3つです。</source>
        <extracomment>First screen, under the headline.</extracomment>
        <translation>住民票《じゅうみんひょう》、税金《ぜいきん》の 証明書《しょうめいしょ》など。3つ いります。</translation>
    </message>
    <message>
        <source>はじめる</source>
        <extracomment>Button: start the session.</extracomment>
        <translation>はじめる</translation>
    </message>
    <message>
        <source>画面の見やすさ</source>
        <extracomment>Button: choose text size, colours and the height of the buttons. Low on the screen, within reach of whoever is seated.</extracomment>
        <translation>画面《がめん》の 見《み》やすさ</translation>
    </message>
    <message>
        <source>市区町村の証明書を、ここで受け取れます</source>
        <extracomment>First screen, as a headline: what the machine is for.</extracomment>
        <translation>市役所《しやくしょ》の 証明書《しょうめいしょ》を ここで もらえます</translation>
    </message>
    <message>
        <source>プラスチックのカード</source>
        <extracomment>About the card; one short line.</extracomment>
        <translation>プラスチックの カード</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <extracomment>What one needs, 1 of 3: the card.</extracomment>
        <translation>マイナンバーカード</translation>
    </message>
    <message>
        <source>ご自分で決めた数字</source>
        <extracomment>About the PIN; one short line.</extracomment>
        <translation>自分《じぶん》で 決《き》めた 数字《すうじ》</translation>
    </message>
    <message>
        <source>4けたの暗証番号</source>
        <extracomment>What one needs, 2 of 3: the PIN.</extracomment>
        <translation>4つの 数字《すうじ》</translation>
    </message>
    <message>
        <source>現金で払います。おつりが出ます</source>
        <extracomment>About the fee, where the machine takes cash; one short line.</extracomment>
        <translation>現金《げんきん》で 払《はら》います。おつりが 出《で》ます</translation>
    </message>
    <message>
        <source>現金は使えません。キャッシュレスで払います</source>
        <extracomment>About the fee, where the machine takes no cash; one short line.</extracomment>
        <translation>現金《げんきん》は 使《つか》えません。キャッシュレスで 払《はら》います</translation>
    </message>
    <message>
        <source>手数料</source>
        <extracomment>What one needs, 3 of 3: the money for the fee.</extracomment>
        <translation>お金《かね》</translation>
    </message>
</context>
<context>
    <name>Authenticating</name>
    <message>
        <source>まだカードを取らないでください。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>まだ カードを 取《と》らないで ください。</translation>
    </message>
    <message>
        <source>終わると、カードをお取りいただけます。</source>
        <extracomment>What happens next.</extracomment>
        <translation>終《お》わったら カードを 取《と》れます。</translation>
    </message>
    <message>
        <source>本人確認をしています</source>
        <extracomment>Title while waiting: the PIN is checked and the card signs.</extracomment>
        <translation>あなたの カードか 調《しら》べています</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>まだお金はかかりません。ほかの証明書も、いっしょに受け取れます。</source>
        <extracomment>Under the title: what can be done now.</extracomment>
        <translation>まだ お金《かね》は いりません。ほかの 証明書《しょうめいしょ》も 選《えら》べます。</translation>
    </message>
    <message>
        <source>これで進む</source>
        <extracomment>Button: nothing more to choose, go on.</extracomment>
        <translation>これで 進《すす》む</translation>
    </message>
    <message>
        <source>選んだ証明書</source>
        <extracomment>Title: what was chosen so far.</extracomment>
        <translation>選《えら》んだ 証明書《しょうめいしょ》</translation>
    </message>
    <message>
        <source>+ ほかの証明書も選ぶ</source>
        <extracomment>Key: choose one more certificate.</extracomment>
        <translation>+ ほかも 選《えら》ぶ</translation>
    </message>
    <message>
        <source>合計</source>
        <extracomment>The sum of all fees.</extracomment>
        <translation>全部《ぜんぶ》で</translation>
    </message>
</context>
<context>
    <name>BirthDate</name>
    <message>
        <source>西暦の年4けた、月2けた、日2けたです。1988年5月1日なら「19880501」。</source>
        <extracomment>Under the title: how a date is typed.</extracomment>
        <translation>年《ねん》は 4つ、月《つき》は 2つ、日《ひ》は 2つの 数字《すうじ》です。1988年《ねん》5月《がつ》1日《にち》は「19880501」。</translation>
    </message>
    <message>
        <source>生年月日を入力してください</source>
        <extracomment>Title: type your date of birth.</extracomment>
        <translation>生《う》まれた 日《ひ》を 入《い》れて ください</translation>
    </message>
    <message>
        <source>%1ですね</source>
        <extracomment>The date in the Japanese calendar, for checking. %1 is that date.</extracomment>
        <translation>日本《にほん》の 年《とし》では %1</translation>
    </message>
    <message>
        <source>この日付はありません。入力しなおしてください。</source>
        <extracomment>The digits are no date.</extracomment>
        <translation>その日《ひ》は ありません。もう一度《いちど》 入《い》れて ください。</translation>
    </message>
</context>
<context>
    <name>CardLeft</name>
    <message>
        <source>前に使った人のカードです</source>
        <extracomment>Beside the picture: whom the card belongs to.</extracomment>
        <translation>前《まえ》の 人《ひと》の カードです</translation>
    </message>
    <message>
        <source>カードが取り出されるまで、この機械は使えません。</source>
        <extracomment>Under the title: what has to happen before anybody can use the machine.</extracomment>
        <translation>カードを 取《と》るまで この 機械《きかい》は 使《つか》えません。</translation>
    </message>
    <message>
        <source>手でカードを読み取り機から取る絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>手《て》で カードを 取《と》る 絵《え》</translation>
    </message>
    <message>
        <source>カードが残っています</source>
        <extracomment>Title: a card lies on the reader and its owner has left.</extracomment>
        <translation>カードが あります</translation>
    </message>
    <message>
        <source>お店の人を呼んでください。</source>
        <extracomment>To the next citizen.</extracomment>
        <translation>店《みせ》の 人《ひと》を 呼《よ》んで ください。</translation>
    </message>
    <message>
        <source>お店の方へ: カードをあずかり、忘れ物として届けてください。</source>
        <extracomment>To the staff of the shop.</extracomment>
        <translation>店《みせ》の 人《ひと》へ: カードを あずかって、忘《わす》れものとして 届《とど》けて ください。</translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>カードを置いたままにしてください。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>カードを そのままに して ください。</translation>
    </message>
    <message>
        <source>つながると、暗証番号を入力できます。</source>
        <extracomment>What happens next.</extracomment>
        <translation>つながったら 暗証番号《あんしょうばんごう》を 入《い》れます。</translation>
    </message>
    <message>
        <source>市区町村につないでいます</source>
        <extracomment>Title while waiting: the machine connects to the city.</extracomment>
        <translation>市役所《しやくしょ》に つないでいます</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>%1の通数です。1通ごとに手数料がかかります。</source>
        <extracomment>Under the title. %1 is the name of the certificate.</extracomment>
        <translation>%1の 数《かず》です。1つずつ お金《かね》が いります。</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <extracomment>Button: go on with this number of copies.</extracomment>
        <translation>つぎへ</translation>
    </message>
    <message>
        <source>何通必要ですか</source>
        <extracomment>Title: how many copies.</extracomment>
        <translation>いくつ いりますか</translation>
    </message>
    <message>
        <source>1通へらす</source>
        <extracomment>Key: one copy less; read aloud.</extracomment>
        <translation>1つ へらす</translation>
    </message>
    <message>
        <source>1通ふやす</source>
        <extracomment>Key: one copy more; read aloud.</extracomment>
        <translation>1つ ふやす</translation>
    </message>
    <message numerus="yes">
        <source>%n通</source>
        <extracomment>Number of copies. %n is a number.</extracomment>
        <translation>
            <numerusform>%n通《つう》</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n通まで選べます</source>
        <extracomment>The most copies that fit into this order. %n is a number.</extracomment>
        <translation>
            <numerusform>%n通《つう》まで 選《えら》べます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1年%2月%3日</source>
        <extracomment>A day. %1 is the year, %2 the month, %3 the day, in digits. Put them in the order of the language.</extracomment>
        <translation>%1年《ねん》%2月《がつ》%3日《にち》</translation>
    </message>
</context>
<context>
    <name>DigitPage</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <extracomment>Button: go on with what was typed.</extracomment>
        <translation>つぎへ</translation>
    </message>
    <message>
        <source>1字消す</source>
        <extracomment>Key of the keypad: take the last digit back. Very short.</extracomment>
        <translation>1つ 消《け》す</translation>
    </message>
</context>
<context>
    <name>Extent</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>%1にのせる人を選びます。</source>
        <extracomment>Under the title. %1 is the name of the certificate.</extracomment>
        <translation>%1に のせる 人《ひと》を 選《えら》びます。</translation>
    </message>
    <message>
        <source>提出先から選ぶ</source>
        <extracomment>Button: choose by who receives the certificate, such as the office for driving licences. Short.</extracomment>
        <translation>出《だ》す ところで 選《えら》ぶ</translation>
    </message>
    <message>
        <source>だれの証明が必要ですか</source>
        <extracomment>Title: whom the certificate speaks of.</extracomment>
        <translation>だれの 証明《しょうめい》が いりますか</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>証明書のデータは消去しました。</source>
        <extracomment>Under the title: what the machine held of the certificates is gone.</extracomment>
        <translation>証明書《しょうめいしょ》の データは 消《け》しました。</translation>
    </message>
    <message>
        <source>終わる</source>
        <extracomment>Button: end now instead of waiting.</extracomment>
        <translation>終《お》わる</translation>
    </message>
    <message>
        <source>印刷に不具合がある</source>
        <extracomment>Button for a citizen whose paper is smeared, cut off or empty: its fee is given back.</extracomment>
        <translation>きれいに 出《で》なかった</translation>
    </message>
    <message>
        <source>ご利用ありがとうございました</source>
        <extracomment>Title: goodbye.</extracomment>
        <translation>ありがとう ございました</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <extracomment>Easily left behind: the card.</extracomment>
        <translation>マイナンバーカード</translation>
    </message>
    <message>
        <source>証明書</source>
        <extracomment>Easily left behind: the printed certificates.</extracomment>
        <translation>証明書《しょうめいしょ》</translation>
    </message>
    <message>
        <source>領収証</source>
        <extracomment>Easily left behind: the receipt.</extracomment>
        <translation>レシート</translation>
    </message>
    <message>
        <source>お金</source>
        <extracomment>Easily left behind: money that was paid out.</extracomment>
        <translation>お金《かね》</translation>
    </message>
    <message>
        <source>返金票をお店の人にわたしてください。%1をお返しします。</source>
        <extracomment>A refund slip came out. %1 is an amount.</extracomment>
        <translation>返金票《へんきんひょう》を 店《みせ》の 人《ひと》に わたして ください。%1を 返《かえ》します。</translation>
    </message>
    <message>
        <source>お店の人に、番号 %1 を伝えてください。%2をお返しします。</source>
        <extracomment>No refund slip came out. %1 is the transaction number, %2 an amount.</extracomment>
        <translation>店《みせ》の 人《ひと》に 番号《ばんごう》 %1を 言《い》って ください。%2を 返《かえ》します。</translation>
    </message>
    <message>
        <source>取引番号 %1</source>
        <extracomment>The number under which staff finds this visit. %1 is the number.</extracomment>
        <translation>取引番号《とりひきばんごう》 %1</translation>
    </message>
    <message>
        <source>お忘れものはありませんか</source>
        <extracomment>Check that nothing is left behind.</extracomment>
        <translation>忘《わす》れものは ありませんか</translation>
    </message>
</context>
<context>
    <name>GivingBack</name>
    <message>
        <source>すぐに終わります。</source>
        <extracomment>What to do or not to do meanwhile, where no money came in.</extracomment>
        <translation>すぐに 終《お》わります。</translation>
    </message>
    <message>
        <source>お支払いの機械を閉じています。</source>
        <extracomment>What happens next, where no money came in: the payment unit closes.</extracomment>
        <translation>お金《かね》の 機械《きかい》を 閉《し》めています。</translation>
    </message>
    <message>
        <source>手続きを終わっています</source>
        <extracomment>Title while waiting: the visit ends, and no money came in.</extracomment>
        <translation>終《お》わります</translation>
    </message>
    <message>
        <source>お金が出おわるまで、お待ちください。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>お金《かね》が 全部《ぜんぶ》 出《で》るまで 待《ま》って ください。</translation>
    </message>
    <message>
        <source>お返しする金額が、硬貨で出てきます。</source>
        <extracomment>What happens next.</extracomment>
        <translation>返《かえ》す お金《かね》が コインで 出《で》ます。</translation>
    </message>
    <message>
        <source>お金をお返ししています</source>
        <extracomment>Title while waiting: all money goes back.</extracomment>
        <translation>お金《かね》を 返《かえ》しています</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>証明書のコンビニ交付</source>
        <extracomment>Name of the service, at the top left.</extracomment>
        <translation>コンビニの 証明書《しょうめいしょ》</translation>
    </message>
    <message>
        <source>ことば: %1</source>
        <extracomment>For screen readers: the button that opens the list of languages. %1 is the present one&apos;s own name.</extracomment>
        <translation>ことば: %1</translation>
    </message>
    <message>
        <source>画面の見やすさ</source>
        <extracomment>For screen readers: the button that opens text size, colours and height of the buttons.</extracomment>
        <translation>画面《がめん》の 見《み》やすさ</translation>
    </message>
    <message>
        <source>カードはもう使いません</source>
        <extracomment>Under steps 1 and 2 when they are done: the card can be put away. Very short.</extracomment>
        <translation>カードは しまう</translation>
    </message>
    <message>
        <source>カードを使うのはここまで</source>
        <extracomment>Under steps 1 and 2: the card is needed only until here. Very short.</extracomment>
        <translation>カードは ここまで</translation>
    </message>
    <message>
        <source>5つの手順のうち %1</source>
        <extracomment>For screen readers. %1 is the number of the present step.</extracomment>
        <translation>5つの うちの %1番目《ばんめ》</translation>
    </message>
    <message>
        <source>カード</source>
        <extracomment>Step 1 of 5, one short word: the card is laid on the reader.</extracomment>
        <translation>カード</translation>
    </message>
    <message>
        <source>暗証番号</source>
        <extracomment>Step 2 of 5, one short word: the PIN.</extracomment>
        <translation>番号《ばんごう》</translation>
    </message>
    <message>
        <source>証明書</source>
        <extracomment>Step 3 of 5, one short word: choosing the certificate.</extracomment>
        <translation>証明書《しょうめいしょ》</translation>
    </message>
    <message>
        <source>お支払い</source>
        <extracomment>Step 4 of 5, one short word: paying.</extracomment>
        <translation>払《はら》う</translation>
    </message>
    <message>
        <source>受け取り</source>
        <extracomment>Step 5 of 5, one short word: taking paper, receipt and change.</extracomment>
        <translation>もらう</translation>
    </message>
</context>
<context>
    <name>Hittosha</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>筆頭者は、戸籍のはじめに書かれている人です。名字と名前を入力してください。</source>
        <extracomment>Under the title: who that is.</extracomment>
        <translation>戸籍《こせき》の はじめの 人《ひと》です。名字《みょうじ》から 入《い》れます。</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <extracomment>Button: go on with what was typed.</extracomment>
        <translation>つぎへ</translation>
    </message>
    <message>
        <source>戸籍の筆頭者の名前(カタカナ)</source>
        <extracomment>Title: type the name of the head of the family register, in katakana.</extracomment>
        <translation>はじめの 人《ひと》の 名前《なまえ》(カタカナ)</translation>
    </message>
    <message>
        <source>1字消す</source>
        <extracomment>Key: take the last character back. Very short.</extracomment>
        <translation>1つ 消《け》す</translation>
    </message>
</context>
<context>
    <name>HonsekiList</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>選ぶと、その市区町村につなぎます。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>選《えら》ぶと その 町《まち》に つなぎます。</translation>
    </message>
    <message>
        <source>本籍のある市区町村を選んでください</source>
        <extracomment>Title: choose the city of the family register.</extracomment>
        <translation>戸籍《こせき》が ある 町《まち》を 選《えら》んで ください</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>次《つぎ》の ページ</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>前《まえ》の ページ</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>いまは時間外です(%1)</source>
        <extracomment>Why a certificate cannot be had now: it is closed. %1 is when it is open.</extracomment>
        <translation>今《いま》は 時間《じかん》の 外《そと》です(%1)</translation>
    </message>
    <message>
        <source>%1〜%2</source>
        <extracomment>A span of time. %1 is its begin, %2 its end, such as 9:00 and 17:00, or 12/29 and 1/3.</extracomment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>%1月%2日</source>
        <extracomment>A day of the year, in digits as short as possible. %1 is the month, %2 the day of the month.</extracomment>
        <translation>%1月《がつ》%2日《にち》</translation>
    </message>
    <message>
        <source>平日 %1</source>
        <extracomment>Opening hours on working days. %1 is a span of time such as 9:00〜17:00.</extracomment>
        <translation>月曜日《げつようび》〜金曜日《きんようび》 %1</translation>
    </message>
    <message>
        <source>毎日 %1</source>
        <extracomment>Opening hours on every day. %1 is a span of time such as 6:30〜23:00.</extracomment>
        <translation>毎日《まいにち》 %1</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>提出先に言われたものだけ「あり」にしてください。</source>
        <extracomment>Under the title: how to decide.</extracomment>
        <translation>出《だ》す ところに 言《い》われた ものだけ「あり」に して ください。</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <extracomment>Button: go on with the items that were chosen.</extracomment>
        <translation>つぎへ</translation>
    </message>
    <message>
        <source>のせる内容を選んでください</source>
        <extracomment>Title: which items are printed.</extracomment>
        <translation>のせる ことを 選《えら》んで ください</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>次《つぎ》の ページ</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>前《まえ》の ページ</translation>
    </message>
    <message>
        <source>なし</source>
        <extracomment>An item that is not printed. Very short.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>あり</source>
        <extracomment>An item that is printed. Very short.</extracomment>
        <translation>あり</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: back to the basket.</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>%1の証明書です。ふれると、内容を選べます。</source>
        <extracomment>Under the title. %1 is the name of the city.</extracomment>
        <translation>%1の 証明書《しょうめいしょ》です。さわって 選《えら》びます。</translation>
    </message>
    <message>
        <source>このカードで前に証明書が発行された日: %1</source>
        <extracomment>When certificates were last issued with this card, so that misuse is noticed. %1 is a date.</extracomment>
        <translation>この カードで 前《まえ》に 証明書《しょうめいしょ》が 出《で》た 日《ひ》: %1</translation>
    </message>
    <message>
        <source>どの証明書が必要ですか</source>
        <extracomment>Title: which certificate.</extracomment>
        <translation>どの 証明書《しょうめいしょ》が いりますか</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>次《つぎ》の ページ</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>前《まえ》の ページ</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>ことばを選んでください</source>
        <extracomment>Title of the list of languages.</extracomment>
        <translation>ことばを 選《えら》んで ください</translation>
    </message>
    <message>
        <source>閉じる</source>
        <extracomment>Button: close the list of languages without choosing.</extracomment>
        <translation>閉《と》じる</translation>
    </message>
</context>
<context>
    <name>LastTry</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <source>つぎにまちがえると、カードがロックされます</source>
        <extracomment>Beside the picture: what happens after one more wrong PIN.</extracomment>
        <translation>つぎに まちがえると カードが 使《つか》えなく なります</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>ロックされると、ここでは手続きができなくなります。</source>
        <extracomment>Under the title: what locking means.</extracomment>
        <translation>使《つか》えなく なると ここでは できません。</translation>
    </message>
    <message>
        <source>暗証番号を入れる絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>番号《ばんごう》を 入《い》れる 絵《え》</translation>
    </message>
    <message>
        <source>入力する</source>
        <extracomment>Button: try the PIN although it is the last try.</extracomment>
        <translation>番号《ばんごう》を 入《い》れる</translation>
    </message>
    <message>
        <source>暗証番号は、あと1回だけ入力できます</source>
        <extracomment>Title: one try is left before the card locks.</extracomment>
        <translation>暗証番号《あんしょうばんごう》は あと1回《かい》だけです</translation>
    </message>
    <message>
        <source>自信がなければ「やめる」を押してください。いままでのところ、なくなったものはありません。</source>
        <extracomment>The advice to stop.</extracomment>
        <translation>わからない ときは「やめる」を 押《お》して ください。まだ 大丈夫《だいじょうぶ》です。</translation>
    </message>
    <message>
        <source>忘れた暗証番号は、市区町村の窓口で設定しなおせます。</source>
        <extracomment>Where a forgotten PIN is set anew.</extracomment>
        <translation>忘《わす》れた 番号《ばんごう》は 市役所《しやくしょ》で 新《あたら》しく できます。</translation>
    </message>
</context>
<context>
    <name>LayCard</name>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>読み取り機の上に、平らに置きます</source>
        <extracomment>Beside the picture: what to do.</extracomment>
        <translation>読《よ》みとり機《き》の 上《うえ》に 平《たい》らに 置《お》きます</translation>
    </message>
    <message>
        <source>カードを読み取ると、つぎへ進みます。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>カードを 読《よ》んだら つぎへ 進《すす》みます。</translation>
    </message>
    <message>
        <source>手でカードを読み取り機の上に置く絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>手《て》で カードを 置《お》く 絵《え》</translation>
    </message>
    <message>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>Title: lay the card on the reader.</extracomment>
        <translation>マイナンバーカードを 置《お》いて ください</translation>
    </message>
    <message>
        <source>「お取りください」と出るまで、置いたままにしてください。</source>
        <extracomment>The card stays until the machine says so.</extracomment>
        <translation>「カードを 取《と》って ください」と 出《で》るまで そのままに します。</translation>
    </message>
    <message>
        <source>ほかのカードや財布は、はなしてください。</source>
        <extracomment>One card at a time, nothing else on the reader.</extracomment>
        <translation>ほかの カードや 財布《さいふ》は はなして ください。</translation>
    </message>
</context>
<context>
    <name>Misprint</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <source>選んだ証明書の料金を、お店の人がお返しします。その紙は引きかえにいただきます。</source>
        <extracomment>Under the title: what happens with the paper and the money.</extracomment>
        <translation>選《えら》んだ 証明書《しょうめいしょ》の お金《かね》を 店《みせ》の 人《ひと》が 返《かえ》します。その 紙《かみ》は 店《みせ》の 人《ひと》に わたします。</translation>
    </message>
    <message>
        <source>返金票を出す</source>
        <extracomment>Button: print the refund slip.</extracomment>
        <translation>返金票《へんきんひょう》を 出《だ》す</translation>
    </message>
    <message>
        <source>きれいに出ていない証明書を選んでください</source>
        <extracomment>Title: which certificates are smeared, cut off or empty.</extracomment>
        <translation>どれが きれいに 出《で》ませんでしたか</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>次《つぎ》の ページ</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>前《まえ》の ページ</translation>
    </message>
    <message>
        <source>よい</source>
        <extracomment>A certificate whose paper is all right. Very short.</extracomment>
        <translation>よい</translation>
    </message>
    <message>
        <source>わるい</source>
        <extracomment>A certificate whose paper is not right. Very short.</extracomment>
        <translation>わるい</translation>
    </message>
</context>
<context>
    <name>MisprintRefund</name>
    <message>
        <source>すぐに終わります。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>すぐに 終《お》わります。</translation>
    </message>
    <message>
        <source>返金票をお店の人にわたすと、料金が返ります。</source>
        <extracomment>What happens next.</extracomment>
        <translation>返金票《へんきんひょう》を 店《みせ》の 人《ひと》に わたすと お金《かね》が 返《かえ》ります。</translation>
    </message>
    <message>
        <source>返金票を用意しています</source>
        <extracomment>Title while waiting: a slip for the refund is printed.</extracomment>
        <translation>返金票《へんきんひょう》を 作《つく》っています</translation>
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
        <translation>%1円</translation>
    </message>
</context>
<context>
    <name>Municipality</name>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>選ぶと、その市区町村につなぎます。カードは置いたままにしてください。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>選《えら》ぶと その 町《まち》に つなぎます。カードは そのままに して ください。</translation>
    </message>
    <message>
        <source>どこの市区町村の証明書ですか</source>
        <extracomment>Title: whose certificates.</extracomment>
        <translation>どこの 町《まち》の 証明書《しょうめいしょ》ですか</translation>
    </message>
    <message>
        <source>住民票の写し、印鑑登録証明書など</source>
        <extracomment>What one gets from the city where one lives.</extracomment>
        <translation>住民票《じゅうみんひょう》、印鑑登録証明書《いんかんとうろくしょうめいしょ》など</translation>
    </message>
    <message>
        <source>お住まいの市区町村</source>
        <extracomment>Choice: the city where one lives.</extracomment>
        <translation>住《す》んでいる 町《まち》</translation>
    </message>
    <message>
        <source>その市区町村が扱う証明書。はじめての人は、利用登録を申請できます</source>
        <extracomment>Whatever the city of the family register offers, and the condition.</extracomment>
        <translation>その 町《まち》の 証明書《しょうめいしょ》。はじめての 人《ひと》は 利用登録《りようとうろく》を 申《もう》しこめます</translation>
    </message>
    <message>
        <source>本籍のある、ほかの市区町村</source>
        <extracomment>Choice: another city, where the family register is kept.</extracomment>
        <translation>戸籍《こせき》が ある ほかの 町《まち》</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>やめる</source>
        <extracomment>Button: end without doing anything.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>同意すると、つぎにカードを置きます。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>よければ つぎに カードを 置《お》きます。</translation>
    </message>
    <message>
        <source>同意してはじめる</source>
        <extracomment>Button: consent to the notice and start.</extracomment>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>はじめる前にお読みください</source>
        <extracomment>Title: what to know before starting.</extracomment>
        <translation>はじめに 読《よ》んで ください</translation>
    </message>
    <message>
        <source>印刷には数分かかります。終わるまで、この場を離れないでください。</source>
        <extracomment>Notice: printing takes minutes, do not leave.</extracomment>
        <translation>紙《かみ》が 出《で》るまで 数分《すうふん》 かかります。終《お》わるまで ここに いて ください。</translation>
    </message>
    <message>
        <source>選びまちがいの交換や返金はできません。印刷できないときや、印刷に不具合があるときは、料金をお返しします。</source>
        <extracomment>Notice: no exchange for wrong choices; but what does not come out, or not well, is refunded.</extracomment>
        <translation>まちがえて 選《えら》んでも 取《と》りかえたり お金《かね》を 返《かえ》したり できません。紙《かみ》が 出《で》ない ときや きれいに 出《で》ない ときは お金《かね》を 返《かえ》します。</translation>
    </message>
    <message>
        <source>お店の人は、操作や内容のお手伝いができません。紙づまりとお金の困りごとは、お店の人へどうぞ。</source>
        <extracomment>Notice: shop staff cannot help with the content, only with paper and money.</extracomment>
        <translation>店《みせ》の 人《ひと》は 使《つか》い方《かた》を 手伝《てつだ》えません。紙《かみ》や お金《かね》で 困《こま》ったら 店《みせ》の 人《ひと》に 言《い》って ください。</translation>
    </message>
    <message>
        <source>カードと暗証番号は本人確認だけに使います。あなたの情報は、この機械に残りません。</source>
        <extracomment>Notice: what the card is used for and that nothing stays.</extracomment>
        <translation>カードと 番号《ばんごう》は あなたか 調《しら》べる ためだけに 使《つか》います。あなたの ことは 機械《きかい》に 残《のこ》りません。</translation>
    </message>
</context>
<context>
    <name>OrderLines</name>
    <message>
        <source>1通へらす</source>
        <extracomment>Key: take out one of several copies. Very short.</extracomment>
        <translation>1つ へらす</translation>
    </message>
    <message>
        <source>けす</source>
        <extracomment>Key: take the certificate out. Very short.</extracomment>
        <translation>けす</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>次《つぎ》の ページ</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>前《まえ》の ページ</translation>
    </message>
    <message numerus="yes">
        <source>%n通</source>
        <extracomment>Number of copies of one certificate. %n is a number.</extracomment>
        <translation>
            <numerusform>%n通《つう》</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>時間になると、この画面は自動で切りかわります。</source>
        <extracomment>Under the title: the machine opens again by itself.</extracomment>
        <translation>時間《じかん》に なると、この 画面《がめん》は 変《か》わります。</translation>
    </message>
    <message>
        <source>いまは、証明書を受け取れる時間ではありません</source>
        <extracomment>Title: the service is closed at this hour.</extracomment>
        <translation>今《いま》は 使《つか》える 時間《じかん》では ありません</translation>
    </message>
    <message>
        <source>お店の人が直すと、すぐに使えるようになります。</source>
        <extracomment>When a machine that is out of order can be used again.</extracomment>
        <translation>店《みせ》の 人《ひと》が なおすと、使《つか》えます。</translation>
    </message>
    <message>
        <source>ご迷惑をおかけします。ほかのお店の機械はお使いいただけます。</source>
        <extracomment>Under the title.</extracomment>
        <translation>すみません。ほかの 店《みせ》の 機械《きかい》は 使《つか》えます。</translation>
    </message>
    <message>
        <source>この機械は、いま使えません</source>
        <extracomment>Title: the machine cannot be used now.</extracomment>
        <translation>この 機械《きかい》は 今《いま》 使《つか》えません</translation>
    </message>
    <message>
        <source>お店の方へ: 番号 %1</source>
        <extracomment>A code that staff can look up. %1 is the code.</extracomment>
        <translation>店《みせ》の 人《ひと》へ: 番号《ばんごう》 %1</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>上を見る</source>
        <extracomment>Key that shows what stands further up; read aloud.</extracomment>
        <translation>上《うえ》を 見《み》る</translation>
    </message>
    <message>
        <source>下を見る</source>
        <extracomment>Key that shows what stands further down; read aloud.</extracomment>
        <translation>下《した》を 見《み》る</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>硬貨とお札が使えます。おつりは最後に出ます。</source>
        <extracomment>Under the title: coins and notes are taken.</extracomment>
        <translation>コインと お札《さつ》が 使《つか》えます。おつりは 最後《さいご》に 出《で》ます。</translation>
    </message>
    <message>
        <source>いまは硬貨だけが使えます。お札は使えません。</source>
        <extracomment>Under the title: only coins are taken now.</extracomment>
        <translation>今《いま》は コインだけです。お札《さつ》は 使《つか》えません。</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session; no money was put in yet.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>やめる(返金)</source>
        <extracomment>Button: end the session; money that was put in comes back.</extracomment>
        <translation>やめる(返金《へんきん》)</translation>
    </message>
    <message>
        <source>お金を入れてください</source>
        <extracomment>Title: put money in.</extracomment>
        <translation>お金《かね》を 入《い》れて ください</translation>
    </message>
    <message>
        <source>料金</source>
        <extracomment>What is to pay.</extracomment>
        <translation>お金《かね》</translation>
    </message>
    <message>
        <source>入れた金額</source>
        <extracomment>What was put in so far.</extracomment>
        <translation>入《い》れた お金《かね》</translation>
    </message>
    <message>
        <source>あと</source>
        <extracomment>What is still missing. Very short.</extracomment>
        <translation>あと</translation>
    </message>
    <message>
        <source>あと%1です</source>
        <extracomment>For screen readers. %1 is an amount of money.</extracomment>
        <translation>あと %1です</translation>
    </message>
    <message>
        <source>手で硬貨を入れる絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>手《て》で コインを 入《い》れる 絵《え》</translation>
    </message>
    <message>
        <source>足りると、印刷がはじまります。</source>
        <extracomment>What the machine does with money: printing starts by itself when it is enough.</extracomment>
        <translation>足《た》りると 紙《かみ》が 出《で》はじめます。</translation>
    </message>
    <message>
        <source>やめると、入れたお金は全部もどります。</source>
        <extracomment>What the machine does with money: everything comes back when one stops here.</extracomment>
        <translation>やめると お金《かね》は 全部《ぜんぶ》 返《かえ》ります。</translation>
    </message>
</context>
<context>
    <name>PaymentMethod</name>
    <message>
        <source>お支払いができませんでした。お金はいただいていません。ほかの払い方を選べます。</source>
        <extracomment>Under the title, after a payment that was declined.</extracomment>
        <translation>払《はら》えませんでした。お金《かね》は もらっていません。ほかの 払《はら》い方《かた》も あります。</translation>
    </message>
    <message>
        <source>お支払いの合計は%1です。</source>
        <extracomment>Under the title: what is to pay. %1 is an amount of money.</extracomment>
        <translation>全部《ぜんぶ》で %1です。</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>どの方法で支払いますか</source>
        <extracomment>Title: how to pay.</extracomment>
        <translation>どうやって 払《はら》いますか</translation>
    </message>
    <message>
        <source>硬貨やお札を入れます。おつりが出ます</source>
        <extracomment>What paying in cash means.</extracomment>
        <translation>コインや お札《さつ》を 入《い》れます。おつりが 出《で》ます</translation>
    </message>
    <message>
        <source>現金</source>
        <extracomment>Choice: pay in cash.</extracomment>
        <translation>現金《げんきん》</translation>
    </message>
    <message>
        <source>画面のコードを、スマートフォンで読み取ります</source>
        <extracomment>What paying by QR code means.</extracomment>
        <translation>スマートフォンで コードを 読《よ》みます</translation>
    </message>
    <message>
        <source>QRコード</source>
        <extracomment>Choice: pay by QR code.</extracomment>
        <translation>QRコード</translation>
    </message>
    <message>
        <source>決済端末に、カードやスマートフォンをかざします</source>
        <extracomment>What paying by e-money means.</extracomment>
        <translation>カードや スマートフォンを 機械《きかい》に 近《ちか》づけます</translation>
    </message>
    <message>
        <source>電子マネー</source>
        <extracomment>Choice: pay by e-money.</extracomment>
        <translation>電子《でんし》マネー</translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>名前にふれると、切りかわります。一人以上選んでください。</source>
        <extracomment>Under the title: how to choose.</extracomment>
        <translation>名前《なまえ》に さわると かわります。｜1人《ひとり》は 選《えら》んで ください。</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <extracomment>Button: go on with the persons that were chosen.</extracomment>
        <translation>つぎへ</translation>
    </message>
    <message>
        <source>のせる人を選んでください</source>
        <extracomment>Title: which members of the household.</extracomment>
        <translation>のせる 人《ひと》を 選《えら》んで ください</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>次《つぎ》の ページ</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>前《まえ》の ページ</translation>
    </message>
    <message>
        <source>のせない</source>
        <extracomment>A person who is not put on the certificate. Very short.</extracomment>
        <translation>のせない</translation>
    </message>
    <message>
        <source>のせる</source>
        <extracomment>A person who is put on the certificate. Very short.</extracomment>
        <translation>のせる</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>暗証番号を入力してください</source>
        <extracomment>Title: type the PIN.</extracomment>
        <translation>暗証番号《あんしょうばんごう》を 入《い》れて ください</translation>
    </message>
    <message>
        <source>つぎにまちがえると、カードがロックされます。自信がなければ「やめる」を押してください。</source>
        <extracomment>On the last try: what happens next, and the advice to stop.</extracomment>
        <translation>つぎに まちがえると カードが 使《つか》えません。わからない ときは「やめる」。</translation>
    </message>
    <message>
        <source>続けて3回まちがえると、カードがロックされ、設定しなおすまで使えません。</source>
        <extracomment>What locking means.</extracomment>
        <translation>続《つづ》けて 3回《かい》 まちがえると カードが 使《つか》えなく なります。</translation>
    </message>
    <message>
        <source>もう一度、4けたの数字を入力してください。</source>
        <extracomment>Under the title after a wrong PIN.</extracomment>
        <translation>もう一度《いちど》 4つの 数字《すうじ》を 入《い》れて ください。</translation>
    </message>
    <message>
        <source>あと1回だけ入力できます</source>
        <extracomment>Only one try is left before the card locks.</extracomment>
        <translation>あと 1回《かい》だけ 入《い》れられます</translation>
    </message>
    <message numerus="yes">
        <source>あと%n回入力できます</source>
        <extracomment>How many tries are left. %n is 2 or 3.</extracomment>
        <translation>
            <numerusform>あと %n回《かい》 入《い》れられます</numerusform>
        </translation>
    </message>
    <message>
        <source>カードを受け取るときに決めた、4けたの数字です。</source>
        <extracomment>Under the title: which PIN is meant.</extracomment>
        <translation>カードを もらった ときに 決《き》めた 4つの 数字《すうじ》です。</translation>
    </message>
    <message>
        <source>暗証番号がちがいます</source>
        <extracomment>Title after a wrong PIN.</extracomment>
        <translation>番号《ばんごう》が ちがいます</translation>
    </message>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>確認</source>
        <extracomment>Button: use the PIN that was typed.</extracomment>
        <translation>確認《かくにん》</translation>
    </message>
    <message numerus="yes">
        <source>%nけた入力しました</source>
        <extracomment>For screen readers: how many digits were typed. %n is a number from 0 to 4.</extracomment>
        <translation>
            <numerusform>数字《すうじ》を %nつ 入《い》れました</numerusform>
        </translation>
    </message>
    <message>
        <source>まわりの人に見えないよう、手でかくしてください。</source>
        <extracomment>Privacy while typing the PIN.</extracomment>
        <translation>ほかの 人《ひと》に 見《み》えない ように 手《て》で かくして ください。</translation>
    </message>
    <message>
        <source>訂正</source>
        <extracomment>Key of the keypad: take all digits back. Very short.</extracomment>
        <translation>消《け》す</translation>
    </message>
</context>
<context>
    <name>PinOnReader</name>
    <message numerus="yes">
        <source>あと%n回入力できます</source>
        <extracomment>Under the title after a wrong PIN. %n is the number of tries left, 1 to 3.</extracomment>
        <translation>
            <numerusform>あと %n回《かい》 入《い》れられます</numerusform>
        </translation>
    </message>
    <message>
        <source>カードを受け取るときに決めた、4けたの数字です。</source>
        <extracomment>Under the title: which PIN is meant.</extracomment>
        <translation>カードを もらった ときに 決《き》めた 4つの 数字《すうじ》です。</translation>
    </message>
    <message>
        <source>暗証番号がちがいます。もう一度、読み取り機で入力してください</source>
        <extracomment>Title after a wrong PIN that was typed on the reader.</extracomment>
        <translation>番号《ばんごう》が ちがいます。読《よ》みとり機《き》で もう一度《いちど》 入《い》れて ください</translation>
    </message>
    <message>
        <source>読み取り機のボタンで4けたを押し、最後に確認ボタンを押します</source>
        <extracomment>Beside the picture: where and how to type.</extracomment>
        <translation>読《よ》みとり機《き》で 4つ 押《お》して 最後《さいご》に 確認《かくにん》ボタンを 押《お》します</translation>
    </message>
    <message>
        <source>暗証番号を入れる絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>番号《ばんごう》を 入《い》れる 絵《え》</translation>
    </message>
    <message>
        <source>読み取り機で暗証番号を入力してください</source>
        <extracomment>Title: the PIN is typed on the card reader, not on this screen.</extracomment>
        <translation>読《よ》みとり機《き》で 番号《ばんごう》を 入《い》れて ください</translation>
    </message>
    <message>
        <source>やめるときは、読み取り機の取消ボタンを押してください。</source>
        <extracomment>How to stop: with the reader&apos;s own key.</extracomment>
        <translation>やめる ときは 読《よ》みとり機《き》の 取消《とりけし》ボタンを 押《お》します。</translation>
    </message>
    <message>
        <source>まわりの人に見えないよう、手でかくしてください。</source>
        <extracomment>Privacy while typing the PIN.</extracomment>
        <translation>ほかの 人《ひと》に 見《み》えない ように 手《て》で かくして ください。</translation>
    </message>
</context>
<context>
    <name>PracticeMark</name>
    <message>
        <source>練習用・本物の証明書は出ません</source>
        <extracomment>On every screen of a machine for practice, in a small frame. Short.</extracomment>
        <translation>練習用《れんしゅうよう》・本物《ほんもの》は 出《で》ません</translation>
    </message>
</context>
<context>
    <name>Prefecture</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>つぎに、市区町村を選びます。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>つぎに 町《まち》を 選《えら》びます。</translation>
    </message>
    <message>
        <source>本籍のある都道府県を選んでください</source>
        <extracomment>Title: choose the prefecture of the family register.</extracomment>
        <translation>戸籍《こせき》が ある 都道府県《とどうふけん》を 選《えら》んで ください</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>次《つぎ》の ページ</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>前《まえ》の ページ</translation>
    </message>
</context>
<context>
    <name>PreparingPayment</name>
    <message>
        <source>お金を入れる必要はありません。</source>
        <extracomment>What to do or not to do meanwhile, where there is nothing to pay.</extracomment>
        <translation>お金《かね》は いりません。</translation>
    </message>
    <message>
        <source>プリンターをたしかめています。</source>
        <extracomment>What happens next, where there is nothing to pay.</extracomment>
        <translation>プリンターを 調《しら》べています。</translation>
    </message>
    <message>
        <source>印刷の準備をしています</source>
        <extracomment>Title while waiting, where there is nothing to pay: the printer is checked.</extracomment>
        <translation>紙《かみ》を 出《だ》す 準備《じゅんび》を しています</translation>
    </message>
    <message>
        <source>まだお金を入れないでください。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>まだ お金《かね》を 入《い》れないで ください。</translation>
    </message>
    <message>
        <source>プリンターとお金の機械をたしかめています。</source>
        <extracomment>What happens next.</extracomment>
        <translation>プリンターと お金《かね》の 機械《きかい》を 調《しら》べています。</translation>
    </message>
    <message>
        <source>お支払いの準備をしています</source>
        <extracomment>Title while waiting: printer and cash machine are checked.</extracomment>
        <translation>払《はら》う 準備《じゅんび》を しています</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>数分かかることがあります。終わるまで、この場を離れないでください。</source>
        <extracomment>Under the title: how long it takes.</extracomment>
        <translation>数分《すうふん》 かかります。終《お》わるまで ここに いて ください。</translation>
    </message>
    <message>
        <source>証明書を印刷しています</source>
        <extracomment>Title: the certificates are being printed.</extracomment>
        <translation>証明書《しょうめいしょ》を 印刷《いんさつ》しています</translation>
    </message>
    <message>
        <source>%1パーセント終わりました</source>
        <extracomment>For screen readers. %1 is a number of percent.</extracomment>
        <translation>%1パーセント 終《お》わりました</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>次《つぎ》の ページ</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>前《まえ》の ページ</translation>
    </message>
    <message numerus="yes">
        <source>%1 / %n枚</source>
        <extracomment>Sheets that came out, of all sheets. %1 is how many came out, %n how many there are.</extracomment>
        <translation>
            <numerusform>%1 / %n枚《まい》</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>カードを置いたままにしてください。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>カードを そのままに して ください。</translation>
    </message>
    <message>
        <source>数秒で終わります。</source>
        <extracomment>What happens next.</extracomment>
        <translation>すぐに 終《お》わります。</translation>
    </message>
    <message>
        <source>カードを読み取っています</source>
        <extracomment>Title while waiting: the reader reads the card.</extracomment>
        <translation>カードを 読《よ》んでいます</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>よくある内容を入れます。つぎの画面で直せます。</source>
        <extracomment>Under the title: what a touch does.</extracomment>
        <translation>よく ある ものを 入《い》れます。次《つぎ》で 変《か》えられます。</translation>
    </message>
    <message>
        <source>どこに出しますか</source>
        <extracomment>Title: who receives the certificate.</extracomment>
        <translation>どこに 出《だ》しますか</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>次《つぎ》の ページ</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>前《まえ》の ページ</translation>
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
        <translation>終《お》わる</translation>
    </message>
    <message>
        <source>印刷に不具合がある</source>
        <extracomment>Button for a citizen of whose certificates one came out smeared, cut off or empty.</extracomment>
        <translation>きれいに 出《で》なかった</translation>
    </message>
    <message>
        <source>手続きを進められませんでした</source>
        <extracomment>Title: the machine cannot go on.</extracomment>
        <translation>できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n通できました。残りは料金をいただきません</source>
        <extracomment>Title: some certificates came out, the others did not or nobody knows. %n is how many came out.</extracomment>
        <translation>
            <numerusform>%n通《つう》 できました。ほかは お金《かね》は いりません</numerusform>
        </translation>
    </message>
    <message>
        <source>理由と、つぎにすることをお知らせします。お問い合わせ番号 %1</source>
        <extracomment>Under the title. %1 is a code that the office or staff can look up.</extracomment>
        <translation>どうしてか、どうするかを お知《し》らせします。番号《ばんごう》 %1</translation>
    </message>
    <message>
        <source>理由</source>
        <extracomment>Heading: why.</extracomment>
        <translation>どうして</translation>
    </message>
    <message>
        <source>つぎにすること</source>
        <extracomment>Heading: what to do.</extracomment>
        <translation>つぎに すること</translation>
    </message>
    <message>
        <source>%1をお返ししました。</source>
        <extracomment>Money came back. %1 is an amount.</extracomment>
        <translation>%1を 返《かえ》しました。</translation>
    </message>
    <message>
        <source>お店の人に、番号 %1 を伝えてください。%2をお返しします。</source>
        <extracomment>Staff owes money. %1 is the transaction number, %2 an amount.</extracomment>
        <translation>店《みせ》の 人《ひと》に 番号《ばんごう》 %1を 言《い》って ください。%2を 返《かえ》します。</translation>
    </message>
</context>
<context>
    <name>Registered</name>
    <message>
        <source>%1がたしかめます。5日ほどしてから、またおこしください。</source>
        <extracomment>Under the title: how long it takes.</extracomment>
        <translation>%1が 調《しら》べます。｜5日《いつか》ぐらい あとに また 来《き》て ください。</translation>
    </message>
    <message>
        <source>終わる</source>
        <extracomment>Button: the number was noted.</extracomment>
        <translation>終《お》わる</translation>
    </message>
    <message>
        <source>利用登録の申請を受け付けました</source>
        <extracomment>Title: the application for registration was taken.</extracomment>
        <translation>申《もう》しこみを 受《う》けました</translation>
    </message>
    <message>
        <source>受付番号</source>
        <extracomment>Above the number of the application.</extracomment>
        <translation>受付番号《うけつけばんごう》</translation>
    </message>
    <message>
        <source>受付日 %1</source>
        <extracomment>The day of the application. %1 is a date.</extracomment>
        <translation>受《う》けた 日《ひ》 %1</translation>
    </message>
    <message>
        <source>番号をひかえてください。次にカードを置くと、申請がどうなったか分かります。</source>
        <extracomment>Note the number; the machine tells how the application stands.</extracomment>
        <translation>番号《ばんごう》を 書《か》いて ください。つぎに カードを 置《お》くと どうなったか わかります。</translation>
    </message>
</context>
<context>
    <name>Registering</name>
    <message>
        <source>お金はかかりません。</source>
        <extracomment>What it costs.</extracomment>
        <translation>お金《かね》は いりません。</translation>
    </message>
    <message>
        <source>このあと、受付番号をお見せします。</source>
        <extracomment>What happens next.</extracomment>
        <translation>つぎに 受付番号《うけつけばんごう》が 出《で》ます。</translation>
    </message>
    <message>
        <source>申請を市区町村に送っています</source>
        <extracomment>Title while waiting: the application goes to the city.</extracomment>
        <translation>申《もう》しこみを 送《おく》っています</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>%1年%2月%3日</source>
        <extracomment>A date of birth while it is typed. %1 is the year, %2 the month, %3 the day.</extracomment>
        <translation>%1年《ねん》%2月《がつ》%3日《にち》</translation>
    </message>
    <message>
        <source>濁点</source>
        <extracomment>Key of the katakana keyboard: makes the last character voiced (カ to ガ). Very short.</extracomment>
        <translation>濁点《だくてん》</translation>
    </message>
    <message>
        <source>半濁点</source>
        <extracomment>Key of the katakana keyboard: the small circle (ハ to パ). Very short.</extracomment>
        <translation>半濁点《はんだくてん》</translation>
    </message>
    <message>
        <source>小さく</source>
        <extracomment>Key of the katakana keyboard: makes the last character small (ヤ to ャ). Very short.</extracomment>
        <translation>小《ちい》さく</translation>
    </message>
    <message>
        <source>空白</source>
        <extracomment>Key of the katakana keyboard: a space between family name and given name. Very short.</extracomment>
        <translation>空白《くうはく》</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>この機械で申請できます。料金はかかりません。</source>
        <extracomment>Under the title: what can be done about it here.</extracomment>
        <translation>この 機械《きかい》で 申《もう》しこめます。お金《かね》は いりません。</translation>
    </message>
    <message>
        <source>申請する</source>
        <extracomment>Button: begin the application.</extracomment>
        <translation>申《もう》しこむ</translation>
    </message>
    <message>
        <source>%1の利用登録がまだです</source>
        <extracomment>Title: the city of the family register does not know this card yet. %1 is the city.</extracomment>
        <translation>%1の 利用登録《りようとうろく》が まだです</translation>
    </message>
    <message>
        <source>生年月日、戸籍の筆頭者の名前、電話番号を入力します。</source>
        <extracomment>What will be asked.</extracomment>
        <translation>生《う》まれた 日《ひ》、戸籍《こせき》の はじめの 人《ひと》の 名前《なまえ》、電話番号《でんわばんごう》を 入《い》れます。</translation>
    </message>
    <message>
        <source>市区町村がたしかめるまで、5日ほどかかります。電話でおたずねすることがあります。</source>
        <extracomment>How long it takes, and that the city may telephone.</extracomment>
        <translation>調《しら》べるのに ｜5日《いつか》ぐらい かかります。電話《でんわ》する ことが あります。</translation>
    </message>
    <message>
        <source>登録がすむと、戸籍の証明書をこの機械で受け取れます。</source>
        <extracomment>What one has of it.</extracomment>
        <translation>終《お》わると 戸籍《こせき》の 証明書《しょうめいしょ》を この 機械《きかい》で もらえます。</translation>
    </message>
    <message>
        <source>カードの電子証明書を新しくしたときは、もう一度申請してください。</source>
        <extracomment>The registration belongs to the card&apos;s certificate.</extracomment>
        <translation>カードの 電子証明書《でんししょうめいしょ》が 新《あたら》しく なったら もう一度《いちど》 申《もう》しこんで ください。</translation>
    </message>
</context>
<context>
    <name>RegistrationCheck</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>この内容を、%1にだけ送ります。</source>
        <extracomment>Under the title: who gets this.</extracomment>
        <translation>%1だけに 送《おく》ります。</translation>
    </message>
    <message>
        <source>送る</source>
        <extracomment>Button: send the application.</extracomment>
        <translation>送《おく》る</translation>
    </message>
    <message>
        <source>この内容で申請しますか</source>
        <extracomment>Title: check the application before it is sent.</extracomment>
        <translation>これで 申《もう》しこみますか</translation>
    </message>
    <message>
        <source>生年月日</source>
        <extracomment>What was typed: the date of birth.</extracomment>
        <translation>生《う》まれた 日《ひ》</translation>
    </message>
    <message>
        <source>戸籍の筆頭者</source>
        <extracomment>What was typed: the head of the family register.</extracomment>
        <translation>戸籍《こせき》の はじめの 人《ひと》</translation>
    </message>
    <message>
        <source>電話番号</source>
        <extracomment>What was typed: the telephone number.</extracomment>
        <translation>電話番号《でんわばんごう》</translation>
    </message>
</context>
<context>
    <name>ScanCode</name>
    <message>
        <source>ほかの払い方</source>
        <extracomment>Button: to the other ways to pay.</extracomment>
        <translation>ほかの 払《はら》い方《かた》</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>支払いが終わると、印刷がはじまります。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>払《はら》うと 紙《かみ》が 出《で》はじめます。</translation>
    </message>
    <message>
        <source>スマートフォンで、コードを読み取ってください</source>
        <extracomment>Title: pay by scanning the code with a telephone.</extracomment>
        <translation>スマートフォンで コードを 読《よ》んで ください</translation>
    </message>
    <message>
        <source>お支払いのQRコード</source>
        <extracomment>For screen readers: the QR code.</extracomment>
        <translation>払《はら》う ための QRコード</translation>
    </message>
    <message>
        <source>コードを用意しています</source>
        <extracomment>For screen readers, while the code is being made.</extracomment>
        <translation>コードを 作《つく》っています</translation>
    </message>
    <message>
        <source>料金</source>
        <extracomment>What is to pay.</extracomment>
        <translation>お金《かね》</translation>
    </message>
    <message>
        <source>決済アプリを開き、金額をたしかめてから支払ってください。</source>
        <extracomment>What to do on the telephone.</extracomment>
        <translation>アプリを 開《ひら》いて いくらか 見《み》てから 払《はら》って ください。</translation>
    </message>
    <message>
        <source>やめると、支払ったお金はアプリにもどります。</source>
        <extracomment>What happens where one stops after paying.</extracomment>
        <translation>やめると お金《かね》は アプリに もどります。</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>1通 %1〜%2</source>
        <extracomment>What one copy costs, as short as possible. %1 is the lowest amount, %2 the highest.</extracomment>
        <translation>1つ %1〜%2</translation>
    </message>
    <message>
        <source>%1(%2は休み)</source>
        <extracomment>Opening hours with days without service. %1 is &quot;daily 6:30-23:00&quot;, %2 are days such as 12/29-1/3.</extracomment>
        <translation>%1(%2は 休《やす》み)</translation>
    </message>
    <message>
        <source>%1 %2からお使いいただけます</source>
        <extracomment>When the machine can be used again. %1 is a day such as January 4, %2 a time such as 6:30.</extracomment>
        <translation>%1 %2から 使《つか》えます</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>印刷できなかった分のお金をお返しします。</source>
        <extracomment>What happens next, where some certificate could not be printed.</extracomment>
        <translation>出《で》なかった 紙《かみ》の お金《かね》を 返《かえ》します。</translation>
    </message>
    <message>
        <source>お金を用意しています</source>
        <extracomment>Title while waiting: some certificate could not be printed, and its fee is paid out.</extracomment>
        <translation>お金《かね》を 準備《じゅんび》しています</translation>
    </message>
    <message>
        <source>確認できなかった分のお金をお返しします。</source>
        <extracomment>What happens next, where nobody knows whether some certificate came out whole.</extracomment>
        <translation>わからない 紙《かみ》の お金《かね》を 返《かえ》します。</translation>
    </message>
    <message>
        <source>すぐに終わります。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>すぐに 終《お》わります。</translation>
    </message>
    <message>
        <source>このあと、証明書・領収証・おつりをお取りください。</source>
        <extracomment>What happens next.</extracomment>
        <translation>つぎに 証明書《しょうめいしょ》・レシート・おつりを 取《と》って ください。</translation>
    </message>
    <message>
        <source>おつりと領収証を用意しています</source>
        <extracomment>Title while waiting: change and receipt are prepared.</extracomment>
        <translation>おつりと レシートを 準備《じゅんび》しています</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>スタッフコードを入力してください</source>
        <extracomment>Staff area, title: type the staff code.</extracomment>
        <translation>店《みせ》の コードを 入《い》れてください</translation>
    </message>
    <message>
        <source>返金票と確認すること</source>
        <extracomment>Staff area, choice and title: refund slips and other cases that wait for staff.</extracomment>
        <translation>返金票《へんきんひょう》と 確《たし》かめること</translation>
    </message>
    <message>
        <source>用紙とプリンター</source>
        <extracomment>Staff area, choice and title: what paper, printer and change need now.</extracomment>
        <translation>紙《かみ》と プリンター</translation>
    </message>
    <message>
        <source>使用を止める・はじめる</source>
        <extracomment>Staff area, choice and title: take the machine out of service, or back into it.</extracomment>
        <translation>使《つか》うのを 止《と》める・始《はじ》める</translation>
    </message>
    <message>
        <source>画面を最初に戻す</source>
        <extracomment>Staff area, choice and title: a screen that does not go on begins anew.</extracomment>
        <translation>画面《がめん》を 最初《さいしょ》に 戻《もど》す</translation>
    </message>
    <message>
        <source>機械の点検</source>
        <extracomment>Staff area, choice and title: all devices are examined.</extracomment>
        <translation>機械《きかい》の 点検《てんけん》</translation>
    </message>
    <message>
        <source>安全に再起動</source>
        <extracomment>Staff area, choice and title: the programs are started anew, in order.</extracomment>
        <translation>安全《あんぜん》に もう一度《いちど》 動《うご》かす</translation>
    </message>
    <message>
        <source>記録の書き出し</source>
        <extracomment>Staff area, choice and title: journal of the money and log are written to a signed file.</extracomment>
        <translation>記録《きろく》を 書《か》き出《だ》す</translation>
    </message>
    <message>
        <source>お店の方のメニュー</source>
        <extracomment>Staff area, title of the clerk&apos;s menu.</extracomment>
        <translation>店《みせ》の 人《ひと》の メニュー</translation>
    </message>
    <message>
        <source>保守担当者のメニュー</source>
        <extracomment>Staff area, title of the technician&apos;s menu.</extracomment>
        <translation>直《なお》す 人《ひと》の メニュー</translation>
    </message>
    <message>
        <source>お店の方と保守担当者だけが使えます。</source>
        <extracomment>Staff area, under the title.</extracomment>
        <translation>店《みせ》の 人《ひと》と 直《なお》す 人《ひと》だけが 使《つか》えます。</translation>
    </message>
    <message>
        <source>票の番号と金額を、もう一度くらべてください。選ぶと元に戻せません。</source>
        <extracomment>Staff area, before a case is closed.</extracomment>
        <translation>番号《ばんごう》と お金《かね》を もう一度《いちど》 くらべてください。あとで 変《か》えられません。</translation>
    </message>
    <message>
        <source>途中のお金は、お客さまに返すか、返金票に残ります。</source>
        <extracomment>Staff area: what happens to money when the screen begins anew.</extracomment>
        <translation>中《なか》の お金《かね》は 返《かえ》すか、返金票《へんきんひょう》に 残《のこ》ります。</translation>
    </message>
    <message>
        <source>進んでいる操作を終えてから、再起動します。</source>
        <extracomment>Staff area: what happens when the programs are started anew.</extracomment>
        <translation>今《いま》の 操作《そうさ》が 終《お》わってから、もう一度《いちど》 動《うご》きます。</translation>
    </message>
    <message>
        <source>コードがちがいます。</source>
        <extracomment>Staff area: the code that was typed is wrong.</extracomment>
        <translation>コードが ちがいます。</translation>
    </message>
    <message>
        <source>まちがいが続いたため、あと%1秒お待ちください。</source>
        <extracomment>Staff area, after wrong codes. %1 is a number of seconds.</extracomment>
        <translation>まちがいが 続《つづ》きました。あと %1秒《びょう》 待《ま》ってください。</translation>
    </message>
    <message>
        <source>コードがまだ決められていません。保守担当者に連絡してください。</source>
        <extracomment>Staff area: no code was ever set.</extracomment>
        <translation>コードが まだ ありません。直《なお》す 人《ひと》に 連絡《れんらく》してください。</translation>
    </message>
    <message>
        <source>いまはできません。操作中の人がいないときに、もう一度おためしください。</source>
        <extracomment>Staff area: it cannot be done now.</extracomment>
        <translation>今《いま》は できません。だれも 使《つか》っていないときに、もう一度《いちど》 してください。</translation>
    </message>
    <message>
        <source>お店用の機能が動いていません。保守担当者に連絡してください。</source>
        <extracomment>Staff area: the program behind it does not answer.</extracomment>
        <translation>店《みせ》の ための プログラムが 動《うご》いていません。直《なお》す 人《ひと》に 連絡《れんらく》してください。</translation>
    </message>
    <message>
        <source>返すお金があります</source>
        <extracomment>A case for staff: money that the machine could not give back.</extracomment>
        <translation>返《かえ》す お金《かね》が あります</translation>
    </message>
    <message>
        <source>印刷の不具合による返金</source>
        <extracomment>A case for staff: the citizen says that a print is not right.</extracomment>
        <translation>印刷《いんさつ》が 悪《わる》かったときの お金《かね》</translation>
    </message>
    <message>
        <source>支払いの結果がわかりません</source>
        <extracomment>A case for staff: whether a payment without cash took money is unknown.</extracomment>
        <translation>支払《しはら》いが できたか わかりません</translation>
    </message>
    <message>
        <source>返金できませんでした</source>
        <extracomment>A case for staff: a refund without cash failed.</extracomment>
        <translation>お金《かね》を 返《かえ》せませんでした</translation>
    </message>
    <message>
        <source>返金の結果がわかりません</source>
        <extracomment>A case for staff: whether a refund without cash arrived is unknown.</extracomment>
        <translation>お金《かね》を 返《かえ》せたか わかりません</translation>
    </message>
    <message>
        <source>出たつり銭の額がわかりません</source>
        <extracomment>A case for staff: how much change came out is unknown.</extracomment>
        <translation>出《で》た おつりが いくらか わかりません</translation>
    </message>
    <message>
        <source>入ったお金の記録が欠けています</source>
        <extracomment>A case for staff: the coin machine lost count.</extracomment>
        <translation>入《はい》った お金《かね》の 記録《きろく》が 足《た》りません</translation>
    </message>
    <message>
        <source>あとから印刷がわかりました</source>
        <extracomment>A case for staff: a certificate turned out to be printed after the sale was closed.</extracomment>
        <translation>あとで 印刷《いんさつ》が わかりました</translation>
    </message>
    <message>
        <source>数えた額が記録とちがいます</source>
        <extracomment>A case for staff: counted money differs from the journal.</extracomment>
        <translation>数《かぞ》えた お金《かね》が 記録《きろく》と ちがいます</translation>
    </message>
    <message>
        <source>お金を渡しました</source>
        <extracomment>Staff closes a case: the citizen got the money.</extracomment>
        <translation>お金《かね》を 渡《わた》しました</translation>
    </message>
    <message>
        <source>返すお金はありませんでした</source>
        <extracomment>Staff closes a case: no money has to be given.</extracomment>
        <translation>返《かえ》す お金《かね》は ありませんでした</translation>
    </message>
    <message>
        <source>確かめて、問題ありませんでした</source>
        <extracomment>Staff closes a case: the device was looked into.</extracomment>
        <translation>確《たし》かめました。だいじょうぶでした</translation>
    </message>
    <message>
        <source>この機械から払い出す</source>
        <extracomment>Staff closes a case: the machine pays the money out now.</extracomment>
        <translation>この 機械《きかい》から 出《だ》す</translation>
    </message>
    <message>
        <source>補充のために止める</source>
        <extracomment>Staff takes the machine out of service to fill up paper, toner or change.</extracomment>
        <translation>紙《かみ》などを 足《た》すために 止《と》める</translation>
    </message>
    <message>
        <source>点検のために止める</source>
        <extracomment>Staff takes the machine out of service to look at it.</extracomment>
        <translation>点検《てんけん》の ために 止《と》める</translation>
    </message>
    <message>
        <source>お店の都合で止める</source>
        <extracomment>Staff takes the machine out of service for reasons of the shop&apos;s own.</extracomment>
        <translation>店《みせ》の 都合《つごう》で 止《と》める</translation>
    </message>
    <message>
        <source>使用をはじめる</source>
        <extracomment>Staff puts the machine back into service.</extracomment>
        <translation>使《つか》えるように する</translation>
    </message>
    <message>
        <source>つり銭機に詰まったお金を取りました</source>
        <extracomment>Staff tells that coins or notes that were stuck are taken out.</extracomment>
        <translation>つまった お金《かね》を 取《と》りました</translation>
    </message>
    <message>
        <source>最初に戻す</source>
        <extracomment>Staff lets the screen begin anew.</extracomment>
        <translation>最初《さいしょ》に 戻《もど》す</translation>
    </message>
    <message>
        <source>いま点検する</source>
        <extracomment>The technician lets all devices be examined now.</extracomment>
        <translation>今《いま》 点検《てんけん》する</translation>
    </message>
    <message>
        <source>再起動する</source>
        <extracomment>The technician lets the programs be started anew.</extracomment>
        <translation>もう一度《いちど》 動《うご》かす</translation>
    </message>
    <message>
        <source>署名して書き出す</source>
        <extracomment>The technician lets journal and log be written to a file.</extracomment>
        <translation>署名《しょめい》して 書《か》き出《だ》す</translation>
    </message>
    <message>
        <source>A4の証明書用紙を、印のある面を上にして、トレイに入れてください。</source>
        <extracomment>What the clerk does: no paper.</extracomment>
        <translation>A4の 紙《かみ》を 印《しるし》を 上《うえ》に して、トレイに 入《い》れてください。</translation>
    </message>
    <message>
        <source>プリンターを開け、紙をゆっくり引き抜いて閉めてください。途中まで出た紙は渡さず、鍵のかかる箱へ。</source>
        <extracomment>What the clerk does: paper is jammed.</extracomment>
        <translation>プリンターを 開《あ》けて、紙《かみ》を ゆっくり 取《と》って、閉《し》めてください。途中《とちゅう》の 紙《かみ》は だれにも 渡《わた》しません。かぎの 箱《はこ》へ。</translation>
    </message>
    <message>
        <source>トナーを取りかえてください。</source>
        <extracomment>What the clerk does: no toner.</extracomment>
        <translation>トナーを 取《と》りかえてください。</translation>
    </message>
    <message>
        <source>カバーとトレイを、きちんと閉めてください。</source>
        <extracomment>What the clerk does: the printer is open.</extracomment>
        <translation>カバーと トレイを しっかり 閉《し》めてください。</translation>
    </message>
    <message>
        <source>プリンターの電源とケーブルを確かめてください。</source>
        <extracomment>What the clerk does: the printer does not answer.</extracomment>
        <translation>プリンターの 電源《でんげん》と ケーブルを 見《み》てください。</translation>
    </message>
    <message>
        <source>残っている紙を取り出し、保守担当者に連絡してください。</source>
        <extracomment>What the clerk does: the printer is locked because a print has an unknown end.</extracomment>
        <translation>残《のこ》っている 紙《かみ》を 出《だ》して、直《なお》す 人《ひと》に 連絡《れんらく》してください。</translation>
    </message>
    <message>
        <source>出口にたまった紙を取り出してください。</source>
        <extracomment>What the clerk does: the output tray is full.</extracomment>
        <translation>出口《でぐち》の 紙《かみ》を 取《と》ってください。</translation>
    </message>
    <message>
        <source>プリンターの表示を見て、直らなければ保守担当者に連絡してください。</source>
        <extracomment>What the clerk does: the printer cannot print for another reason.</extracomment>
        <translation>プリンターの 画面《がめん》を 見《み》てください。だめなら 直《なお》す 人《ひと》に 連絡《れんらく》してください。</translation>
    </message>
    <message>
        <source>すべて使えます</source>
        <extracomment>Staff area: nothing is wrong with paper, printer and change.</extracomment>
        <translation>ぜんぶ 使《つか》えます</translation>
    </message>
    <message>
        <source>つり銭が少なくなっています</source>
        <extracomment>Staff area: hoppers of the change machine are nearly empty.</extracomment>
        <translation>おつりが 少《すく》ないです</translation>
    </message>
    <message>
        <source>%1円の硬貨をたし、枚数を保守担当者に伝えてください。</source>
        <extracomment>Staff area: what to do about it. %1 lists coins, such as 10, 50.</extracomment>
        <translation>%1円《えん》の お金《かね》を 足《た》して、何《なん》枚《まい》か 直《なお》す 人《ひと》に 言《い》ってください。</translation>
    </message>
    <message>
        <source>待っているものはありません</source>
        <extracomment>Staff area: nothing waits for staff.</extracomment>
        <translation>待《ま》っているものは ありません</translation>
    </message>
    <message>
        <source>票の番号 %1</source>
        <extracomment>Staff area, a refund slip or case. %1 is the number on the slip.</extracomment>
        <translation>番号《ばんごう》 %1</translation>
    </message>
    <message>
        <source>%1円</source>
        <extracomment>Staff area, an amount of money in a list. %1 is a number.</extracomment>
        <translation>%1円《えん》</translation>
    </message>
    <message>
        <source>いま使えます</source>
        <extracomment>Staff area: citizens can use the machine.</extracomment>
        <translation>今《いま》 使《つか》えます</translation>
    </message>
    <message>
        <source>いま止めています</source>
        <extracomment>Staff area: staff took the machine out of service.</extracomment>
        <translation>今《いま》 止《と》めています</translation>
    </message>
    <message>
        <source>点検の結果 (%1)</source>
        <extracomment>Staff area: when the devices were examined last. %1 is date and time.</extracomment>
        <translation>点検《てんけん》の 結果《けっか》 (%1)</translation>
    </message>
    <message>
        <source>まだ点検していません</source>
        <extracomment>Staff area: the devices were never examined.</extracomment>
        <translation>まだ 点検《てんけん》していません</translation>
    </message>
    <message>
        <source>書き出しました: %1</source>
        <extracomment>Staff area: the file was written. %1 is its name.</extracomment>
        <translation>書《か》き出《だ》しました: %1</translation>
    </message>
    <message>
        <source>お待ちください</source>
        <extracomment>Staff area: an answer is awaited.</extracomment>
        <translation>待《ま》ってください</translation>
    </message>
    <message>
        <source>できました</source>
        <extracomment>Staff area: what was asked for is done.</extracomment>
        <translation>できました</translation>
    </message>
    <message>
        <source>訂正</source>
        <extracomment>Staff area, key of the keypad: all digits are taken back. Very short.</extracomment>
        <translation>消《け》す</translation>
    </message>
    <message>
        <source>確認</source>
        <extracomment>Staff area, button: the code is whole.</extracomment>
        <translation>決《き》める</translation>
    </message>
    <message>
        <source>戻る</source>
        <extracomment>Staff area, button: one page back.</extracomment>
        <translation>戻《もど》る</translation>
    </message>
    <message>
        <source>終わる</source>
        <extracomment>Staff area, button: out of the staff area.</extracomment>
        <translation>終《お》わる</translation>
    </message>
    <message>
        <source>%1けた入力しました</source>
        <extracomment>Staff area, for screen readers: the digits typed so far. %1 is a number.</extracomment>
        <translation>%1けた 入《い》れました</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Staff area, key that turns a list one page on; read aloud.</extracomment>
        <translation>次《つぎ》の ページ</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Staff area, key that turns a list one page back; read aloud.</extracomment>
        <translation>前《まえ》の ページ</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>まだ操作しますか</source>
        <extracomment>Asked when nothing was touched for a while.</extracomment>
        <translation>まだ 使《つか》いますか</translation>
    </message>
    <message numerus="yes">
        <source>あと%n秒</source>
        <extracomment>Seconds until the session ends; %n is a number.</extracomment>
        <translation>
            <numerusform>あと %n秒《びょう》</numerusform>
        </translation>
    </message>
    <message>
        <source>お返事がないと、操作を終わります。
入れたお金はお返しします。</source>
        <extracomment>What happens when nobody answers, where money came in.</extracomment>
        <translation>返事《へんじ》が ないと 終《お》わります。
入《い》れた お金《かね》は 返《かえ》します。</translation>
    </message>
    <message>
        <source>お返事がないと、操作を終わります。</source>
        <extracomment>What happens when nobody answers, where no money came in.</extracomment>
        <translation>返事《へんじ》が ないと 終《お》わります。</translation>
    </message>
    <message>
        <source>つづける</source>
        <extracomment>Answer to &quot;are you still there?&quot;: go on.</extracomment>
        <translation>つづける</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>料金はかかりません。印刷をはじめたあとは、変えられません。もう一度たしかめてください。</source>
        <extracomment>Under the title: what happens next, where there is nothing to pay.</extracomment>
        <translation>お金《かね》は いりません。紙《かみ》が 出《で》はじめたら かえられません。もう一度《いちど》 見《み》て ください。</translation>
    </message>
    <message>
        <source>印刷する</source>
        <extracomment>Button: the order is right and free, go on to printing.</extracomment>
        <translation>紙《かみ》を 出《だ》す</translation>
    </message>
    <message>
        <source>お支払いのあとは、変えられません。もう一度たしかめてください。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>払《はら》った あとは かえられません。もう一度《いちど》 見《み》て ください。</translation>
    </message>
    <message>
        <source>お支払いへ</source>
        <extracomment>Button: the order is right, go to payment.</extracomment>
        <translation>お金《かね》を 払《はら》う</translation>
    </message>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>この内容でよろしいですか</source>
        <extracomment>Title: check the order before paying.</extracomment>
        <translation>これで いいですか</translation>
    </message>
    <message>
        <source>お支払いの合計</source>
        <extracomment>The sum of all fees.</extracomment>
        <translation>全部《ぜんぶ》の お金《かね》</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>カードを取ると、操作が終わります。</source>
        <extracomment>Under the title: the session ends when the card is taken.</extracomment>
        <translation>カードを 取《と》ると 終《お》わります。</translation>
    </message>
    <message>
        <source>本人確認ができました。カードを取ると、つぎへ進みます。</source>
        <extracomment>Under the title: the session goes on when the card is taken.</extracomment>
        <translation>あなたの カードでした。カードを 取《と》ると つぎへ 進《すす》みます。</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>カードが置かれたままです</source>
        <extracomment>Beside the picture: why the machine waits.</extracomment>
        <translation>カードが まだ あります</translation>
    </message>
    <message>
        <source>カードを取ると、つづきから進められます。これまでの内容は、そのままです。</source>
        <extracomment>Under the title: the card was laid back; what was chosen is kept.</extracomment>
        <translation>カードを 取《と》ると つづきから できます。今《いま》までの ことは そのままです。</translation>
    </message>
    <message>
        <source>カードが、また置かれました</source>
        <extracomment>Beside the picture: why the machine waits.</extracomment>
        <translation>カードが また 置《お》かれました</translation>
    </message>
    <message>
        <source>手でカードを読み取り機から取る絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>手《て》で カードを 取《と》る 絵《え》</translation>
    </message>
    <message>
        <source>カードをお取りください</source>
        <extracomment>Title: take the card.</extracomment>
        <translation>カードを 取《と》って ください</translation>
    </message>
    <message>
        <source>この先、カードは使いません。いま財布にもどしてください。</source>
        <extracomment>The card is not needed any more.</extracomment>
        <translation>もう カードは 使《つか》いません。今《いま》 しまって ください。</translation>
    </message>
</context>
<context>
    <name>TakeChange</name>
    <message>
        <source>出てきた金額</source>
        <extracomment>Beside the picture, above the amount that came out.</extracomment>
        <translation>出《で》た お金《かね》</translation>
    </message>
    <message>
        <source>取ったら、右下のボタンを押してください。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>取《と》ったら 右《みぎ》の 下《した》の ボタンを 押《お》して ください。</translation>
    </message>
    <message>
        <source>手で硬貨を受け皿から取る絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>手《て》で コインを 取《と》る 絵《え》</translation>
    </message>
    <message>
        <source>取りました</source>
        <extracomment>Button: the money was taken.</extracomment>
        <translation>取《と》りました</translation>
    </message>
    <message>
        <source>お金をお取りください</source>
        <extracomment>Title: take the money that came out.</extracomment>
        <translation>お金《かね》を 取《と》って ください</translation>
    </message>
</context>
<context>
    <name>TakePaper</name>
    <message>
        <source>出ている紙の枚数</source>
        <extracomment>Beside the picture: how many sheets lie in the tray, above the number.</extracomment>
        <translation>出《で》た 紙《かみ》の 数《かず》</translation>
    </message>
    <message>
        <source>取ったら、右下のボタンを押してください。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>取《と》ったら 右《みぎ》の 下《した》の ボタンを 押《お》して ください。</translation>
    </message>
    <message numerus="yes">
        <source>%n枚</source>
        <extracomment>Number of sheets. %n is a number.</extracomment>
        <translation>
            <numerusform>%n枚《まい》</numerusform>
        </translation>
    </message>
    <message>
        <source>出ている証明書の数</source>
        <extracomment>The same where only the number of certificates is known.</extracomment>
        <translation>出《で》た 証明書《しょうめいしょ》の 数《かず》</translation>
    </message>
    <message numerus="yes">
        <source>%n通</source>
        <extracomment>Number of certificates. %n is a number.</extracomment>
        <translation>
            <numerusform>%n通《つう》</numerusform>
        </translation>
    </message>
    <message>
        <source>手で紙を出口から取る絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>手《て》で 紙《かみ》を 取《と》る 絵《え》</translation>
    </message>
    <message>
        <source>取りました</source>
        <extracomment>Button: the paper was taken.</extracomment>
        <translation>取《と》りました</translation>
    </message>
    <message>
        <source>証明書をお取りください</source>
        <extracomment>Title: take the certificates.</extracomment>
        <translation>証明書《しょうめいしょ》を 取《と》って ください</translation>
    </message>
    <message>
        <source>印刷できなかった証明書があります。その料金はお返しします。</source>
        <extracomment>Some certificate could not be printed; its fee comes back.</extracomment>
        <translation>出《で》なかった 証明書《しょうめいしょ》の お金《かね》は 返《かえ》します。</translation>
    </message>
    <message>
        <source>最後の証明書は、正しく印刷できたか確認できません。料金をお返しします。途中まで出た紙は使えません。</source>
        <extracomment>Nobody knows whether the last certificate came out whole: its fee comes back, its sheets are worth nothing.</extracomment>
        <translation>最後《さいご》の 証明書《しょうめいしょ》は きれいに 出《で》たか わかりません。お金《かね》を 返《かえ》します。途中《とちゅう》まで 出《で》た 紙《かみ》は 使《つか》えません。</translation>
    </message>
    <message>
        <source>枚数をたしかめてください。ほかの人の手にわたらないようにしましょう。</source>
        <extracomment>Advice: count the sheets.</extracomment>
        <translation>紙《かみ》の 数《かず》を 見《み》て ください。ほかの 人《ひと》に わたさないで ください。</translation>
    </message>
</context>
<context>
    <name>TakeReceipt</name>
    <message>
        <source>お問い合わせのときに必要です</source>
        <extracomment>Beside the picture: what the receipt is good for.</extracomment>
        <translation>あとで 聞《き》く ときに いります</translation>
    </message>
    <message>
        <source>取ったら、右下のボタンを押してください。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>取《と》ったら 右《みぎ》の 下《した》の ボタンを 押《お》して ください。</translation>
    </message>
    <message>
        <source>手で領収証を取る絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>手《て》で レシートを 取《と》る 絵《え》</translation>
    </message>
    <message>
        <source>取りました</source>
        <extracomment>Button: the receipt was taken.</extracomment>
        <translation>取《と》りました</translation>
    </message>
    <message>
        <source>領収証をお取りください</source>
        <extracomment>Title: take the receipt.</extracomment>
        <translation>レシートを 取《と》って ください</translation>
    </message>
    <message>
        <source>名前や証明書の中身は書かれていません。</source>
        <extracomment>The receipt says nothing about the citizen.</extracomment>
        <translation>名前《なまえ》や 証明書《しょうめいしょ》の ことは 書《か》いてありません。</translation>
    </message>
</context>
<context>
    <name>Telephone</name>
    <message>
        <source>市外局番から、10けたか11けたの数字で入力してください。</source>
        <extracomment>Under the title: how a telephone number is typed.</extracomment>
        <translation>市外局番《しがいきょくばん》から 10か 11の 数字《すうじ》を 入《い》れて ください。</translation>
    </message>
    <message>
        <source>電話番号を入力してください</source>
        <extracomment>Title: type your telephone number.</extracomment>
        <translation>電話番号《でんわばんごう》を 入《い》れて ください</translation>
    </message>
    <message>
        <source>市区町村が、申請についておたずねするときだけに使います。</source>
        <extracomment>What the number is used for.</extracomment>
        <translation>申《もう》しこみの ことを 聞《き》く ときだけ 使《つか》います。</translation>
    </message>
</context>
<context>
    <name>TouchTerminal</name>
    <message>
        <source>もう一度、同じカードをかざしてください</source>
        <extracomment>Title: the payment was interrupted, the same card has to be held to the terminal again.</extracomment>
        <translation>同《おな》じ カードを もう一度《いちど》 近《ちか》づけて ください</translation>
    </message>
    <message>
        <source>同じカードを、音が鳴るまではなさないでください</source>
        <extracomment>What to do: hold the same card again, long enough.</extracomment>
        <translation>同《おな》じ カードを 音《おと》が 鳴《な》るまで はなさないで ください</translation>
    </message>
    <message>
        <source>お支払いが終わったか、まだわかりません。</source>
        <extracomment>Under the title: nobody knows yet whether it was paid.</extracomment>
        <translation>払《はら》ったか まだ わかりません。</translation>
    </message>
    <message>
        <source>支払いが終わると、印刷がはじまります。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>払《はら》うと 紙《かみ》が 出《で》はじめます。</translation>
    </message>
    <message>
        <source>決済端末にかざしてください</source>
        <extracomment>Title: pay by holding a card or a telephone to the payment terminal.</extracomment>
        <translation>機械《きかい》に カードを 近《ちか》づけて ください</translation>
    </message>
    <message>
        <source>カードやスマートフォンを、音が鳴るまでかざしてください</source>
        <extracomment>What to do: hold the card to the terminal.</extracomment>
        <translation>カードや スマートフォンを 音《おと》が 鳴《な》るまで 近《ちか》づけて ください</translation>
    </message>
    <message>
        <source>ほかの払い方</source>
        <extracomment>Button: to the other ways to pay.</extracomment>
        <translation>ほかの 払《はら》い方《かた》</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>決済端末を用意しています。お待ちください</source>
        <extracomment>What to do while the terminal gets ready.</extracomment>
        <translation>払《はら》う 機械《きかい》を 準備《じゅんび》しています。待《ま》って ください</translation>
    </message>
    <message>
        <source>手でカードを決済端末にかざす絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>手《て》で カードを 機械《きかい》に 近《ちか》づける 絵《え》</translation>
    </message>
    <message>
        <source>かざせないときは、店員に知らせてください。</source>
        <extracomment>Where staff can help.</extracomment>
        <translation>できない ときは 店《みせ》の 人《ひと》に 言《い》って ください。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>住民票の写し</source>
        <extracomment>Name of a certificate: the residence record of a person or household.</extracomment>
        <translation>住民票《じゅうみんひょう》の 写《うつ》し</translation>
    </message>
    <message>
        <source>住民票記載事項証明書</source>
        <extracomment>Name of a certificate: selected entries of the residence record.</extracomment>
        <translation>住民票記載事項証明書《じゅうみんひょうきさいじこうしょうめいしょ》</translation>
    </message>
    <message>
        <source>印鑑登録証明書</source>
        <extracomment>Name of a certificate: the registered personal seal.</extracomment>
        <translation>印鑑登録証明書《いんかんとうろくしょうめいしょ》</translation>
    </message>
    <message>
        <source>所得証明書</source>
        <extracomment>Name of a certificate: income.</extracomment>
        <translation>所得証明書《しょとくしょうめいしょ》</translation>
    </message>
    <message>
        <source>課税(非課税)証明書</source>
        <extracomment>Name of a certificate: local tax, or that none is due.</extracomment>
        <translation>課税《かぜい》(非課税《ひかぜい》)証明書《しょうめいしょ》</translation>
    </message>
    <message>
        <source>所得課税証明書</source>
        <extracomment>Name of a certificate: income and local tax.</extracomment>
        <translation>所得課税証明書《しょとくかぜいしょうめいしょ》</translation>
    </message>
    <message>
        <source>納税証明書</source>
        <extracomment>Name of a certificate: local tax paid.</extracomment>
        <translation>納税証明書《のうぜいしょうめいしょ》</translation>
    </message>
    <message>
        <source>戸籍証明書</source>
        <extracomment>Name of a certificate: the family register.</extracomment>
        <translation>戸籍証明書《こせきしょうめいしょ》</translation>
    </message>
    <message>
        <source>戸籍の附票の写し</source>
        <extracomment>Name of a certificate: addresses attached to the family register.</extracomment>
        <translation>戸籍《こせき》の 附票《ふひょう》の 写《うつ》し</translation>
    </message>
    <message>
        <source>住所と、いっしょに住む家族の証明</source>
        <extracomment>What a residence record is for; one short line on a choice.</extracomment>
        <translation>住所《じゅうしょ》と 家族《かぞく》の 証明《しょうめい》</translation>
    </message>
    <message>
        <source>住民票のうち、必要な内容だけの証明</source>
        <extracomment>What a certificate of selected residence entries is for; one short line.</extracomment>
        <translation>住民票《じゅうみんひょう》の いる ところだけ</translation>
    </message>
    <message>
        <source>登録した印鑑(実印)の証明</source>
        <extracomment>What a seal certificate is for; one short line.</extracomment>
        <translation>はんこ(実印《じついん》)の 証明《しょうめい》</translation>
    </message>
    <message>
        <source>1年間の収入と所得の証明</source>
        <extracomment>What an income certificate is for; one short line.</extracomment>
        <translation>1年《ねん》に もらった お金《かね》の 証明《しょうめい》</translation>
    </message>
    <message>
        <source>1年間の税額の証明(税がかからないことの証明にも)</source>
        <extracomment>What a local tax certificate is for; one short line.</extracomment>
        <translation>1年《ねん》の 税金《ぜいきん》の 証明《しょうめい》</translation>
    </message>
    <message>
        <source>1年間の収入と税額の証明</source>
        <extracomment>What an income and tax certificate is for; one short line.</extracomment>
        <translation>1年《ねん》の お金《かね》と 税金《ぜいきん》の 証明《しょうめい》</translation>
    </message>
    <message>
        <source>納めた税金の証明</source>
        <extracomment>What a tax payment certificate is for; one short line.</extracomment>
        <translation>払《はら》った 税金《ぜいきん》の 証明《しょうめい》</translation>
    </message>
    <message>
        <source>生まれ・結婚・親子の証明</source>
        <extracomment>What a family register certificate is for; one short line.</extracomment>
        <translation>生《う》まれ・結婚《けっこん》・親子《おやこ》の 証明《しょうめい》</translation>
    </message>
    <message>
        <source>これまでの住所の証明</source>
        <extracomment>What the attached address history is for; one short line.</extracomment>
        <translation>前《まえ》の 住所《じゅうしょ》の 証明《しょうめい》</translation>
    </message>
    <message>
        <source>本人だけ</source>
        <extracomment>Whom the certificate speaks of: only the card&apos;s holder.</extracomment>
        <translation>自分《じぶん》だけ</translation>
    </message>
    <message>
        <source>世帯の全員</source>
        <extracomment>Whom the certificate speaks of: everyone in the household.</extracomment>
        <translation>家《いえ》の 全員《ぜんいん》</translation>
    </message>
    <message>
        <source>世帯の一部</source>
        <extracomment>Whom the certificate speaks of: some members of the household.</extracomment>
        <translation>何人《なんにん》か</translation>
    </message>
    <message>
        <source>戸籍の全員</source>
        <extracomment>Whom a family register certificate speaks of: everyone in it.</extracomment>
        <translation>戸籍《こせき》の 全員《ぜんいん》</translation>
    </message>
    <message>
        <source>戸籍のうち選んだ人</source>
        <extracomment>Whom a family register certificate speaks of: persons whom the citizen chooses.</extracomment>
        <translation>選《えら》んだ 人《ひと》</translation>
    </message>
    <message>
        <source>あなたのことだけがのります</source>
        <extracomment>Explains &quot;only me&quot; on a choice; one short line.</extracomment>
        <translation>あなただけ のります</translation>
    </message>
    <message>
        <source>いっしょに住む家族みんながのります</source>
        <extracomment>Explains &quot;everyone in the household&quot; on a choice; one short line.</extracomment>
        <translation>いっしょに 住《す》む 家族《かぞく》 みんな</translation>
    </message>
    <message>
        <source>のせる人を、このあと選びます</source>
        <extracomment>Explains &quot;some of the household&quot; on a choice; one short line.</extracomment>
        <translation>のせる 人《ひと》を つぎに 選《えら》びます</translation>
    </message>
    <message>
        <source>戸籍にのっている人みんながのります(謄本)</source>
        <extracomment>Explains &quot;everyone in the family register&quot; on a choice; one short line.</extracomment>
        <translation>戸籍《こせき》の みんなが のります(謄本《とうほん》)</translation>
    </message>
    <message>
        <source>のせる人を、このあと選びます(抄本)</source>
        <extracomment>Explains &quot;chosen persons of the family register&quot; on a choice; one short line.</extracomment>
        <translation>のせる 人《ひと》を つぎに 選《えら》びます(抄本《しょうほん》)</translation>
    </message>
    <message>
        <source>運転免許の手続き</source>
        <extracomment>What a residence record is needed for: getting or renewing a driving licence.</extracomment>
        <translation>運転免許《うんてんめんきょ》</translation>
    </message>
    <message>
        <source>車の登録、車庫証明</source>
        <extracomment>What a residence record is needed for: registering a car, or its parking space.</extracomment>
        <translation>車《くるま》、駐車場《ちゅうしゃじょう》</translation>
    </message>
    <message>
        <source>勤め先、学校</source>
        <extracomment>What a residence record is needed for: one&apos;s employer or school.</extracomment>
        <translation>会社《かいしゃ》、学校《がっこう》</translation>
    </message>
    <message>
        <source>家族の手当、扶養</source>
        <extracomment>What a residence record is needed for: allowances for family members, health insurance of dependants.</extracomment>
        <translation>家族《かぞく》の 手当《てあて》</translation>
    </message>
    <message>
        <source>住宅ローン</source>
        <extracomment>What a residence record is needed for: a loan for a home, registering a home.</extracomment>
        <translation>家《いえ》の ローン</translation>
    </message>
    <message>
        <source>世帯主と続柄</source>
        <extracomment>An item of a residence record: head of household and relationship to that person.</extracomment>
        <translation>世帯主《せたいぬし》と 続柄《つづきがら》</translation>
    </message>
    <message>
        <source>本籍と筆頭者</source>
        <extracomment>An item of a residence record: registered domicile and head of the family register.</extracomment>
        <translation>本籍《ほんせき》と 筆頭者《ひっとうしゃ》</translation>
    </message>
    <message>
        <source>マイナンバー(個人番号)</source>
        <extracomment>An item of a residence record: the Individual Number (My Number).</extracomment>
        <translation>マイナンバー(個人番号《こじんばんごう》)</translation>
    </message>
    <message>
        <source>国籍・地域</source>
        <extracomment>An item of a residence record: nationality or region.</extracomment>
        <translation>国籍《こくせき》・地域《ちいき》</translation>
    </message>
    <message>
        <source>在留カードなどの番号</source>
        <extracomment>An item of a residence record: number of the residence card.</extracomment>
        <translation>在留《ざいりゅう》カードの 番号《ばんごう》</translation>
    </message>
    <message>
        <source>在留資格と在留期間</source>
        <extracomment>An item of a residence record: status and period of residence.</extracomment>
        <translation>在留資格《ざいりゅうしかく》と 期間《きかん》</translation>
    </message>
    <message>
        <source>在外選挙人名簿の登録</source>
        <extracomment>An item of the address history: registered as a voter living abroad.</extracomment>
        <translation>在外選挙人《ざいがいせんきょにん》の 登録《とうろく》</translation>
    </message>
    <message>
        <source>住民票コード</source>
        <extracomment>An item of the address history: the resident record code.
----------
Short name of &quot;resident record code&quot;, in a list of chosen items.</extracomment>
        <translation>住民票《じゅうみんひょう》コード</translation>
    </message>
    <message>
        <source>続柄</source>
        <extracomment>Short name of &quot;head of household and relationship&quot;, in a list of chosen items.</extracomment>
        <translation>続柄《つづきがら》</translation>
    </message>
    <message>
        <source>本籍</source>
        <extracomment>Short name of &quot;registered domicile&quot;, in a list of chosen items.</extracomment>
        <translation>本籍《ほんせき》</translation>
    </message>
    <message>
        <source>マイナンバー</source>
        <extracomment>Short name of &quot;My Number&quot;, in a list of chosen items.</extracomment>
        <translation>マイナンバー</translation>
    </message>
    <message>
        <source>国籍</source>
        <extracomment>Short name of &quot;nationality or region&quot;, in a list of chosen items.</extracomment>
        <translation>国籍《こくせき》</translation>
    </message>
    <message>
        <source>在留カード番号</source>
        <extracomment>Short name of &quot;number of the residence card&quot;, in a list of chosen items.</extracomment>
        <translation>カードの 番号《ばんごう》</translation>
    </message>
    <message>
        <source>在留資格</source>
        <extracomment>Short name of &quot;status and period of residence&quot;, in a list of chosen items.</extracomment>
        <translation>資格《しかく》</translation>
    </message>
    <message>
        <source>在外選挙人</source>
        <extracomment>Short name of &quot;registered as a voter living abroad&quot;, in a list of chosen items.</extracomment>
        <translation>在外選挙人《ざいがいせんきょにん》</translation>
    </message>
    <message>
        <source>妻、子など、家族の関係</source>
        <extracomment>Hint under &quot;head of household and relationship&quot;; one short line.</extracomment>
        <translation>妻《つま》、子《こ》ども など</translation>
    </message>
    <message>
        <source>戸籍のある場所と、戸籍のはじめの人</source>
        <extracomment>Hint under &quot;registered domicile&quot;; one short line.</extracomment>
        <translation>戸籍《こせき》の 場所《ばしょ》と はじめの 人《ひと》</translation>
    </message>
    <message>
        <source>のせると、受け取れない提出先があります</source>
        <extracomment>Warning under &quot;My Number&quot;: few offices may accept a paper with it; one short line.</extracomment>
        <translation>のせると 使《つか》えない ところが あります</translation>
    </message>
    <message>
        <source>外国籍の人の国や地域の名前</source>
        <extracomment>Hint under &quot;nationality&quot;; one short line.</extracomment>
        <translation>外国人《がいこくじん》の 国《くに》や 地域《ちいき》の 名前《なまえ》</translation>
    </message>
    <message>
        <source>在留カードや特別永住者証明書の番号</source>
        <extracomment>Hint under &quot;residence card number&quot;; one short line.</extracomment>
        <translation>在留《ざいりゅう》カードなどの 番号《ばんごう》</translation>
    </message>
    <message>
        <source>在留のための資格と、その期限</source>
        <extracomment>Hint under &quot;status of residence&quot;; one short line.</extracomment>
        <translation>日本《にほん》に いる ための 資格《しかく》と 期限《きげん》</translation>
    </message>
    <message>
        <source>外国に住んで投票する人の登録</source>
        <extracomment>Hint under &quot;registered as a voter living abroad&quot;; one short line.</extracomment>
        <translation>外国《がいこく》で 投票《とうひょう》する 人《ひと》の 登録《とうろく》</translation>
    </message>
    <message>
        <source>住民票につけられた11けたの番号</source>
        <extracomment>Hint under &quot;resident record code&quot;; one short line.</extracomment>
        <translation>住民票《じゅうみんひょう》の 11の 数字《すうじ》</translation>
    </message>
    <message>
        <source>順番を待っています</source>
        <extracomment>State of one certificate while printing: its turn has not come.</extracomment>
        <translation>待《ま》っています</translation>
    </message>
    <message>
        <source>市区町村から受け取っています</source>
        <extracomment>State of one certificate while printing: the city is making it.</extracomment>
        <translation>市役所《しやくしょ》から もらっています</translation>
    </message>
    <message>
        <source>印刷しています</source>
        <extracomment>State of one certificate while printing: paper is coming out.</extracomment>
        <translation>印刷《いんさつ》しています</translation>
    </message>
    <message>
        <source>できました</source>
        <extracomment>State of one certificate while printing: it came out.</extracomment>
        <translation>できました</translation>
    </message>
    <message>
        <source>印刷できませんでした。料金は返します</source>
        <extracomment>State of one certificate while printing: it will not be printed, its fee goes back.</extracomment>
        <translation>出《で》ませんでした。お金《かね》は 返《かえ》します</translation>
    </message>
    <message>
        <source>この機械で、すぐやりなおせます</source>
        <extracomment>Where to go with a problem: this machine, now.</extracomment>
        <translation>この 機械《きかい》で もう一度《いちど》 できます</translation>
    </message>
    <message>
        <source>お店の人に声をかけてください</source>
        <extracomment>Where to go with a problem: the staff of the shop.</extracomment>
        <translation>店《みせ》の 人《ひと》に 言《い》って ください</translation>
    </message>
    <message>
        <source>市区町村の窓口へ</source>
        <extracomment>Where to go with a problem: the counter of the city office.</extracomment>
        <translation>市役所《しやくしょ》へ 行《い》って ください</translation>
    </message>
    <message>
        <source>あとで、もう一度おこしください</source>
        <extracomment>Where to go with a problem: nowhere, only time helps.</extracomment>
        <translation>あとで また 来《き》て ください</translation>
    </message>
    <message>
        <source>用紙やつり銭を補充しています。</source>
        <extracomment>Staff took the machine out of service: paper, toner or change is being filled up.</extracomment>
        <translation>紙《かみ》や おつりを 足《た》しています。</translation>
    </message>
    <message>
        <source>機械を点検しています。</source>
        <extracomment>Staff took the machine out of service: it is being looked at.</extracomment>
        <translation>機械《きかい》を 点検《てんけん》しています。</translation>
    </message>
    <message>
        <source>お店の都合により、止めています。</source>
        <extracomment>Staff took the machine out of service, for reasons of the shop&apos;s own.</extracomment>
        <translation>店《みせ》の 都合《つごう》で 止《と》めています。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A certificate&apos;s Japanese name (%1), and what is said of it (%2): on one line.</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
</TS>
