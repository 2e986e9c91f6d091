<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ne" sourcelanguage="ja">
<context>
    <name>ActPage</name>
    <message>
        <source>お店の人を呼んでいます。</source>
        <extracomment>What lies there was asked for many times: a tone calls the staff of the shop. Short.</extracomment>
        <translation>कर्मचारी बोलाउँदै।</translation>
    </message>
    <message>
        <source>音声でもお知らせしています</source>
        <extracomment>The reminder is spoken too. Short.</extracomment>
        <translation>अङ्ग्रेजी आवाजमा पनि भनिन्छ</translation>
    </message>
    <message>
        <source>音声を止める</source>
        <extracomment>Button: the spoken reminder falls silent, the screen stays. Short.</extracomment>
        <translation>आवाज बन्द</translation>
    </message>
</context>
<context>
    <name>AppearanceSheet</name>
    <message>
        <source>画面の見やすさ</source>
        <extracomment>Title of the sheet on which text size, colours and height of the buttons are chosen.</extracomment>
        <translation>अक्षर र रङ</translation>
    </message>
    <message>
        <source>文字の大きさ</source>
        <extracomment>Heading over the choices of text size.</extracomment>
        <translation>अक्षरको आकार</translation>
    </message>
    <message>
        <source>ふつう</source>
        <extracomment>Choice of text size: as usual. Short.
----------
Choice of colours: as usual. Short.</extracomment>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>2倍</source>
        <extracomment>Choice of text size: twice as large. Short.</extracomment>
        <translation>दोब्बर</translation>
    </message>
    <message>
        <source>色</source>
        <extracomment>Heading over the choices of colours.</extracomment>
        <translation>रङ</translation>
    </message>
    <message>
        <source>白地に黒</source>
        <extracomment>Choice of colours: black letters on white. Short.</extracomment>
        <translation>सेतोमा कालो</translation>
    </message>
    <message>
        <source>黒地に白</source>
        <extracomment>Choice of colours: white letters on black. Short.</extracomment>
        <translation>कालोमा सेतो</translation>
    </message>
    <message>
        <source>ボタンの位置</source>
        <extracomment>Heading over the choices of where on the screen the buttons are.</extracomment>
        <translation>बटनको ठाउँ</translation>
    </message>
    <message>
        <source>画面全体</source>
        <extracomment>Choice of where the buttons are: all over the screen. Short.</extracomment>
        <translation>पूरा स्क्रिन</translation>
    </message>
    <message>
        <source>低いところ</source>
        <extracomment>Choice of where the buttons are: low down, for whoever is seated. Short.</extracomment>
        <translation>तल</translation>
    </message>
    <message>
        <source>閉じる</source>
        <extracomment>Button: close the sheet.</extracomment>
        <translation>बन्द गर्ने</translation>
    </message>
</context>
<context>
    <name>Applying</name>
    <message>
        <source>まだお金はかかりません。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>अहिले पैसा लाग्दैन।</translation>
    </message>
    <message>
        <source>このあと、料金をたしかめます。</source>
        <extracomment>What happens next.</extracomment>
        <translation>अब शुल्क जाँच्नुहोस्।</translation>
    </message>
    <message>
        <source>内容を市区町村に伝えています</source>
        <extracomment>Title while waiting: the order goes to the city.</extracomment>
        <translation>तपाईंको निवेदन नगरपालिकामा पठाउँदै</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>住民票の写し、印鑑登録証明書、税や戸籍の証明書。必要なものは3つです。</source>
        <extracomment>First screen, under the headline.</extracomment>
        <translation>बसोबास प्रमाणपत्र, छाप दर्ता, कर र परिवार दर्ता। तीनवटा कुरा चाहिन्छ।</translation>
    </message>
    <message>
        <source>はじめる</source>
        <extracomment>Button: start the session.</extracomment>
        <translation>सुरु</translation>
    </message>
    <message>
        <source>画面の見やすさ</source>
        <extracomment>Button: choose text size, colours and the height of the buttons. Low on the screen, within reach of whoever is seated.</extracomment>
        <translation>अक्षर र रङ</translation>
    </message>
    <message>
        <source>市区町村の証明書を、ここで受け取れます</source>
        <extracomment>First screen, as a headline: what the machine is for.</extracomment>
        <translation>नगरपालिकाका प्रमाणपत्र यहाँ पाइन्छन्</translation>
    </message>
    <message>
        <source>プラスチックのカード</source>
        <extracomment>About the card; one short line.</extracomment>
        <translation>प्लास्टिकको कार्ड</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <extracomment>What one needs, 1 of 3: the card.</extracomment>
        <translation>My Number कार्ड</translation>
    </message>
    <message>
        <source>ご自分で決めた数字</source>
        <extracomment>About the PIN; one short line.</extracomment>
        <translation>आफैंले राखेको अङ्क</translation>
    </message>
    <message>
        <source>4けたの暗証番号</source>
        <extracomment>What one needs, 2 of 3: the PIN.</extracomment>
        <translation>4 अङ्कको PIN</translation>
    </message>
    <message>
        <source>現金で払います。おつりが出ます</source>
        <extracomment>About the fee, where the machine takes cash; one short line.</extracomment>
        <translation>नगदमा तिर्ने। बाँकी पैसा फिर्ता आउँछ</translation>
    </message>
    <message>
        <source>現金は使えません。キャッシュレスで払います</source>
        <extracomment>About the fee, where the machine takes no cash; one short line.</extracomment>
        <translation>नगद चल्दैन। नगदरहित भुक्तानी मात्र</translation>
    </message>
    <message>
        <source>手数料</source>
        <extracomment>What one needs, 3 of 3: the money for the fee.</extracomment>
        <translation>शुल्क</translation>
    </message>
</context>
<context>
    <name>Authenticating</name>
    <message>
        <source>まだカードを取らないでください。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>अहिले कार्ड ननिकाल्नुहोस्।</translation>
    </message>
    <message>
        <source>終わると、カードをお取りいただけます。</source>
        <extracomment>What happens next.</extracomment>
        <translation>सकिएपछि कार्ड लिन सकिन्छ।</translation>
    </message>
    <message>
        <source>本人確認をしています</source>
        <extracomment>Title while waiting: the PIN is checked and the card signs.</extracomment>
        <translation>तपाईंको पहिचान जाँच्दै</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>पछाडि</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>まだお金はかかりません。ほかの証明書も、いっしょに受け取れます。</source>
        <extracomment>Under the title: what can be done now.</extracomment>
        <translation>अहिले पैसा लाग्दैन। अरू प्रमाणपत्र पनि थप्न सकिन्छ।</translation>
    </message>
    <message>
        <source>これで進む</source>
        <extracomment>Button: nothing more to choose, go on.</extracomment>
        <translation>अगाडि बढ्ने</translation>
    </message>
    <message>
        <source>選んだ証明書</source>
        <extracomment>Title: what was chosen so far.</extracomment>
        <translation>छानिएका प्रमाणपत्र</translation>
    </message>
    <message>
        <source>+ ほかの証明書も選ぶ</source>
        <extracomment>Key: choose one more certificate.</extracomment>
        <translation>+ अरू पनि छान्ने</translation>
    </message>
    <message>
        <source>合計</source>
        <extracomment>The sum of all fees.</extracomment>
        <translation>जम्मा</translation>
    </message>
</context>
<context>
    <name>BirthDate</name>
    <message>
        <source>西暦の年4けた、月2けた、日2けたです。1988年5月1日なら「19880501」。</source>
        <extracomment>Under the title: how a date is typed.</extracomment>
        <translation>वर्ष 4, महिना 2, गते 2 अङ्क (ई.सं.)। 1988 मे 1 भए “19880501”।</translation>
    </message>
    <message>
        <source>生年月日を入力してください</source>
        <extracomment>Title: type your date of birth.</extracomment>
        <translation>जन्म मिति लेख्नुहोस्</translation>
    </message>
    <message>
        <source>%1ですね</source>
        <extracomment>The date in the Japanese calendar, for checking. %1 is that date.</extracomment>
        <translation>जापानी पात्रो: %1</translation>
    </message>
    <message>
        <source>この日付はありません。入力しなおしてください。</source>
        <extracomment>The digits are no date.</extracomment>
        <translation>यो मिति छैन। फेरि लेख्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>CardLeft</name>
    <message>
        <source>前に使った人のカードです</source>
        <extracomment>Beside the picture: whom the card belongs to.</extracomment>
        <translation>यो अघिल्लो व्यक्तिको कार्ड हो</translation>
    </message>
    <message>
        <source>カードが取り出されるまで、この機械は使えません。</source>
        <extracomment>Under the title: what has to happen before anybody can use the machine.</extracomment>
        <translation>कार्ड ननिकालेसम्म यो मेसिन चल्दैन।</translation>
    </message>
    <message>
        <source>手でカードを読み取り機から取る絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>चित्र: हातले रिडरबाट कार्ड लिँदै</translation>
    </message>
    <message>
        <source>カードが残っています</source>
        <extracomment>Title: a card lies on the reader and its owner has left.</extracomment>
        <translation>कार्ड छुटेको छ</translation>
    </message>
    <message>
        <source>お店の人を呼んでください。</source>
        <extracomment>To the next citizen.</extracomment>
        <translation>कर्मचारीलाई बोलाउनुहोस्।</translation>
    </message>
    <message>
        <source>お店の方へ: カードをあずかり、忘れ物として届けてください。</source>
        <extracomment>To the staff of the shop.</extracomment>
        <translation>कर्मचारीलाई: कार्ड राखेर हराएको सामानका रूपमा बुझाउनुहोस्।</translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>カードを置いたままにしてください。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>कार्ड त्यहीँ राख्नुहोस्।</translation>
    </message>
    <message>
        <source>つながると、暗証番号を入力できます。</source>
        <extracomment>What happens next.</extracomment>
        <translation>जोडिएपछि PIN लेख्न सकिन्छ।</translation>
    </message>
    <message>
        <source>市区町村につないでいます</source>
        <extracomment>Title while waiting: the machine connects to the city.</extracomment>
        <translation>नगरपालिकासँग जोडिँदै</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>पछाडि</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>%1の通数です。1通ごとに手数料がかかります。</source>
        <extracomment>Under the title. %1 is the name of the certificate.</extracomment>
        <translation>%1। हरेक प्रतिको शुल्क लाग्छ।</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <extracomment>Button: go on with this number of copies.</extracomment>
        <translation>अर्को</translation>
    </message>
    <message>
        <source>何通必要ですか</source>
        <extracomment>Title: how many copies.</extracomment>
        <translation>कति प्रति चाहिन्छ?</translation>
    </message>
    <message>
        <source>1通へらす</source>
        <extracomment>Key: one copy less; read aloud.</extracomment>
        <translation>एक प्रति घटाउने</translation>
    </message>
    <message>
        <source>1通ふやす</source>
        <extracomment>Key: one copy more; read aloud.</extracomment>
        <translation>एक प्रति थप्ने</translation>
    </message>
    <message numerus="yes">
        <source>%n通</source>
        <extracomment>Number of copies. %n is a number.</extracomment>
        <translation>
            <numerusform>%n प्रति</numerusform>
            <numerusform>%n प्रति</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n通まで選べます</source>
        <extracomment>The most copies that fit into this order. %n is a number.</extracomment>
        <translation>
            <numerusform>%n प्रतिसम्म छान्न सकिन्छ</numerusform>
            <numerusform>%n प्रतिसम्म छान्न सकिन्छ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1年%2月%3日</source>
        <extracomment>A day. %1 is the year, %2 the month, %3 the day, in digits. Put them in the order of the language.</extracomment>
        <translation>%1-%2-%3 (ई.सं.)</translation>
    </message>
</context>
<context>
    <name>DigitPage</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>पछाडि</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <extracomment>Button: go on with what was typed.</extracomment>
        <translation>अर्को</translation>
    </message>
    <message>
        <source>1字消す</source>
        <extracomment>Key of the keypad: take the last digit back. Very short.</extracomment>
        <translation>एक अक्षर मेट्ने</translation>
    </message>
</context>
<context>
    <name>Extent</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>पछाडि</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>%1にのせる人を選びます。</source>
        <extracomment>Under the title. %1 is the name of the certificate.</extracomment>
        <translation>%1 मा राख्ने व्यक्ति छान्नुहोस्।</translation>
    </message>
    <message>
        <source>提出先から選ぶ</source>
        <extracomment>Button: choose by who receives the certificate, such as the office for driving licences. Short.</extracomment>
        <translation>बुझाउने ठाउँबाट</translation>
    </message>
    <message>
        <source>だれの証明が必要ですか</source>
        <extracomment>Title: whom the certificate speaks of.</extracomment>
        <translation>कसको प्रमाण चाहिन्छ?</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>証明書のデータは消去しました。</source>
        <extracomment>Under the title: what the machine held of the certificates is gone.</extracomment>
        <translation>प्रमाणपत्रको डाटा मेटियो।</translation>
    </message>
    <message>
        <source>終わる</source>
        <extracomment>Button: end now instead of waiting.</extracomment>
        <translation>सक्ने</translation>
    </message>
    <message>
        <source>印刷に不具合がある</source>
        <extracomment>Button for a citizen whose paper is smeared, cut off or empty: its fee is given back.</extracomment>
        <translation>छपाइ ठीक छैन</translation>
    </message>
    <message>
        <source>ご利用ありがとうございました</source>
        <extracomment>Title: goodbye.</extracomment>
        <translation>धन्यवाद</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <extracomment>Easily left behind: the card.</extracomment>
        <translation>My Number कार्ड</translation>
    </message>
    <message>
        <source>証明書</source>
        <extracomment>Easily left behind: the printed certificates.</extracomment>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>領収証</source>
        <extracomment>Easily left behind: the receipt.</extracomment>
        <translation>रसिद</translation>
    </message>
    <message>
        <source>お金</source>
        <extracomment>Easily left behind: money that was paid out.</extracomment>
        <translation>पैसा</translation>
    </message>
    <message>
        <source>返金票をお店の人にわたしてください。%1をお返しします。</source>
        <extracomment>A refund slip came out. %1 is an amount.</extracomment>
        <translation>फिर्ता पुर्जी पसलका कर्मचारीलाई दिनुहोस्। %1 फिर्ता हुन्छ।</translation>
    </message>
    <message>
        <source>お店の人に、番号 %1 を伝えてください。%2をお返しします。</source>
        <extracomment>No refund slip came out. %1 is the transaction number, %2 an amount.</extracomment>
        <translation>पसलका कर्मचारीलाई नम्बर %1 भन्नुहोस्। %2 फिर्ता हुन्छ।</translation>
    </message>
    <message>
        <source>取引番号 %1</source>
        <extracomment>The number under which staff finds this visit. %1 is the number.</extracomment>
        <translation>कारोबार नम्बर %1</translation>
    </message>
    <message>
        <source>お忘れものはありませんか</source>
        <extracomment>Check that nothing is left behind.</extracomment>
        <translation>केही छुटेको छैन?</translation>
    </message>
</context>
<context>
    <name>GivingBack</name>
    <message>
        <source>すぐに終わります。</source>
        <extracomment>What to do or not to do meanwhile, where no money came in.</extracomment>
        <translation>छिट्टै सकिन्छ।</translation>
    </message>
    <message>
        <source>お支払いの機械を閉じています。</source>
        <extracomment>What happens next, where no money came in: the payment unit closes.</extracomment>
        <translation>भुक्तानी मेसिन बन्द गर्दै।</translation>
    </message>
    <message>
        <source>手続きを終わっています</source>
        <extracomment>Title while waiting: the visit ends, and no money came in.</extracomment>
        <translation>सक्दै</translation>
    </message>
    <message>
        <source>お金が出おわるまで、お待ちください。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>सबै पैसा नआउन्जेल पर्खनुहोस्।</translation>
    </message>
    <message>
        <source>お返しする金額が、硬貨で出てきます。</source>
        <extracomment>What happens next.</extracomment>
        <translation>फिर्ता रकम सिक्कामा आउँछ।</translation>
    </message>
    <message>
        <source>お金をお返ししています</source>
        <extracomment>Title while waiting: all money goes back.</extracomment>
        <translation>पैसा फिर्ता गर्दै</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>証明書のコンビニ交付</source>
        <extracomment>Name of the service, at the top left.</extracomment>
        <translation>पसलमा प्रमाणपत्र</translation>
    </message>
    <message>
        <source>ことば: %1</source>
        <extracomment>For screen readers: the button that opens the list of languages. %1 is the present one&apos;s own name.</extracomment>
        <translation>भाषा: %1</translation>
    </message>
    <message>
        <source>画面の見やすさ</source>
        <extracomment>For screen readers: the button that opens text size, colours and height of the buttons.</extracomment>
        <translation>अक्षर र रङ</translation>
    </message>
    <message>
        <source>カードはもう使いません</source>
        <extracomment>Under steps 1 and 2 when they are done: the card can be put away. Very short.</extracomment>
        <translation>कार्ड राख्नुहोस्</translation>
    </message>
    <message>
        <source>カードを使うのはここまで</source>
        <extracomment>Under steps 1 and 2: the card is needed only until here. Very short.</extracomment>
        <translation>कार्ड यहाँसम्म मात्र</translation>
    </message>
    <message>
        <source>5つの手順のうち %1</source>
        <extracomment>For screen readers. %1 is the number of the present step.</extracomment>
        <translation>5 चरणमध्ये %1</translation>
    </message>
    <message>
        <source>カード</source>
        <extracomment>Step 1 of 5, one short word: the card is laid on the reader.</extracomment>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>暗証番号</source>
        <extracomment>Step 2 of 5, one short word: the PIN.</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>証明書</source>
        <extracomment>Step 3 of 5, one short word: choosing the certificate.</extracomment>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>お支払い</source>
        <extracomment>Step 4 of 5, one short word: paying.</extracomment>
        <translation>भुक्तानी</translation>
    </message>
    <message>
        <source>受け取り</source>
        <extracomment>Step 5 of 5, one short word: taking paper, receipt and change.</extracomment>
        <translation>लिने</translation>
    </message>
</context>
<context>
    <name>Hittosha</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>पछाडि</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>筆頭者は、戸籍のはじめに書かれている人です。名字と名前を入力してください。</source>
        <extracomment>Under the title: who that is.</extracomment>
        <translation>परिवार दर्तामा पहिले लेखिएको व्यक्ति हो। थर र नाम लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <extracomment>Button: go on with what was typed.</extracomment>
        <translation>अर्को</translation>
    </message>
    <message>
        <source>戸籍の筆頭者の名前(カタカナ)</source>
        <extracomment>Title: type the name of the head of the family register, in katakana.</extracomment>
        <translation>परिवार दर्ता प्रमुखको नाम (काताकाना)</translation>
    </message>
    <message>
        <source>1字消す</source>
        <extracomment>Key: take the last character back. Very short.</extracomment>
        <translation>एक अक्षर मेट्ने</translation>
    </message>
</context>
<context>
    <name>HonsekiList</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>पछाडि</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>選ぶと、その市区町村につなぎます。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>छानेपछि त्यो नगरपालिकासँग जोडिन्छ।</translation>
    </message>
    <message>
        <source>本籍のある市区町村を選んでください</source>
        <extracomment>Title: choose the city of the family register.</extracomment>
        <translation>परिवार दर्ता भएको नगरपालिका छान्नुहोस्</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>अर्को पृष्ठ</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>अघिल्लो पृष्ठ</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>いまは時間外です(%1)</source>
        <extracomment>Why a certificate cannot be had now: it is closed. %1 is when it is open.</extracomment>
        <translation>अहिले समय बाहिर (%1)</translation>
    </message>
    <message>
        <source>%1〜%2</source>
        <extracomment>A span of time. %1 is its begin, %2 its end, such as 9:00 and 17:00, or 12/29 and 1/3.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1月%2日</source>
        <extracomment>A day of the year, in digits as short as possible. %1 is the month, %2 the day of the month.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>平日 %1</source>
        <extracomment>Opening hours on working days. %1 is a span of time such as 9:00〜17:00.</extracomment>
        <translation>कार्यदिन %1</translation>
    </message>
    <message>
        <source>毎日 %1</source>
        <extracomment>Opening hours on every day. %1 is a span of time such as 6:30〜23:00.</extracomment>
        <translation>हरेक दिन %1</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>पछाडि</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>提出先に言われたものだけ「あり」にしてください。</source>
        <extracomment>Under the title: how to decide.</extracomment>
        <translation>बुझाउने ठाउँले मागेको कुरामा मात्र “हो” गर्नुहोस्।</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <extracomment>Button: go on with the items that were chosen.</extracomment>
        <translation>अर्को</translation>
    </message>
    <message>
        <source>のせる内容を選んでください</source>
        <extracomment>Title: which items are printed.</extracomment>
        <translation>के के राख्ने छान्नुहोस्</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>अर्को पृष्ठ</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>अघिल्लो पृष्ठ</translation>
    </message>
    <message>
        <source>なし</source>
        <extracomment>An item that is not printed. Very short.</extracomment>
        <translation>होइन</translation>
    </message>
    <message>
        <source>あり</source>
        <extracomment>An item that is printed. Very short.</extracomment>
        <translation>हो</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: back to the basket.</extracomment>
        <translation>पछाडि</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>%1の証明書です。ふれると、内容を選べます。</source>
        <extracomment>Under the title. %1 is the name of the city.</extracomment>
        <translation>%1 का प्रमाणपत्र। छोएपछि विवरण छान्न सकिन्छ।</translation>
    </message>
    <message>
        <source>このカードで前に証明書が発行された日: %1</source>
        <extracomment>When certificates were last issued with this card, so that misuse is noticed. %1 is a date.</extracomment>
        <translation>यो कार्डबाट अघिल्लो पटक जारी भएको मिति: %1</translation>
    </message>
    <message>
        <source>どの証明書が必要ですか</source>
        <extracomment>Title: which certificate.</extracomment>
        <translation>कुन प्रमाणपत्र चाहिन्छ?</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>अर्को पृष्ठ</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>अघिल्लो पृष्ठ</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>ことばを選んでください</source>
        <extracomment>Title of the list of languages.</extracomment>
        <translation>भाषा छान्नुहोस्</translation>
    </message>
    <message>
        <source>閉じる</source>
        <extracomment>Button: close the list of languages without choosing.</extracomment>
        <translation>बन्द</translation>
    </message>
</context>
<context>
    <name>LastTry</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>पछाडि</translation>
    </message>
    <message>
        <source>つぎにまちがえると、カードがロックされます</source>
        <extracomment>Beside the picture: what happens after one more wrong PIN.</extracomment>
        <translation>अर्को पटक गल्ती भए कार्ड बन्द हुन्छ</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>ロックされると、ここでは手続きができなくなります。</source>
        <extracomment>Under the title: what locking means.</extracomment>
        <translation>बन्द भएको कार्ड यहाँ चल्दैन।</translation>
    </message>
    <message>
        <source>暗証番号を入れる絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>चित्र: PIN लेख्दै</translation>
    </message>
    <message>
        <source>入力する</source>
        <extracomment>Button: try the PIN although it is the last try.</extracomment>
        <translation>PIN लेख्ने</translation>
    </message>
    <message>
        <source>暗証番号は、あと1回だけ入力できます</source>
        <extracomment>Title: one try is left before the card locks.</extracomment>
        <translation>PIN अब 1 पटक मात्र लेख्न सकिन्छ</translation>
    </message>
    <message>
        <source>自信がなければ「やめる」を押してください。いままでのところ、なくなったものはありません。</source>
        <extracomment>The advice to stop.</extracomment>
        <translation>पक्का नभए “बन्द गर्ने” थिच्नुहोस्। अहिलेसम्म केही गुमेको छैन।</translation>
    </message>
    <message>
        <source>忘れた暗証番号は、市区町村の窓口で設定しなおせます。</source>
        <extracomment>Where a forgotten PIN is set anew.</extracomment>
        <translation>बिर्सेको PIN नगरपालिकाको काउन्टरमा फेरि राख्न सकिन्छ।</translation>
    </message>
</context>
<context>
    <name>LayCard</name>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>読み取り機の上に、平らに置きます</source>
        <extracomment>Beside the picture: what to do.</extracomment>
        <translation>रिडरमा समतल राख्नुहोस्</translation>
    </message>
    <message>
        <source>カードを読み取ると、つぎへ進みます。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>कार्ड पढेपछि आफैं अगाडि बढ्छ।</translation>
    </message>
    <message>
        <source>手でカードを読み取り機の上に置く絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>चित्र: हातले कार्ड रिडरमा राख्दै</translation>
    </message>
    <message>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>Title: lay the card on the reader.</extracomment>
        <translation>My Number कार्ड राख्नुहोस्</translation>
    </message>
    <message>
        <source>「お取りください」と出るまで、置いたままにしてください。</source>
        <extracomment>The card stays until the machine says so.</extracomment>
        <translation>निकाल्न नभनेसम्म त्यहीँ राख्नुहोस्।</translation>
    </message>
    <message>
        <source>ほかのカードや財布は、はなしてください。</source>
        <extracomment>One card at a time, nothing else on the reader.</extracomment>
        <translation>अरू कार्ड र पर्स टाढा राख्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>Misprint</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>पछाडि</translation>
    </message>
    <message>
        <source>選んだ証明書の料金を、お店の人がお返しします。その紙は引きかえにいただきます。</source>
        <extracomment>Under the title: what happens with the paper and the money.</extracomment>
        <translation>छानेको प्रमाणपत्रको शुल्क कर्मचारीले फिर्ता दिन्छन् र त्यो कागज लिन्छन्।</translation>
    </message>
    <message>
        <source>返金票を出す</source>
        <extracomment>Button: print the refund slip.</extracomment>
        <translation>फिर्ता पुर्जी छाप्ने</translation>
    </message>
    <message>
        <source>きれいに出ていない証明書を選んでください</source>
        <extracomment>Title: which certificates are smeared, cut off or empty.</extracomment>
        <translation>कुन प्रमाणपत्र ठीक छैन?</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>अर्को पृष्ठ</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>अघिल्लो पृष्ठ</translation>
    </message>
    <message>
        <source>よい</source>
        <extracomment>A certificate whose paper is all right. Very short.</extracomment>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>わるい</source>
        <extracomment>A certificate whose paper is not right. Very short.</extracomment>
        <translation>बेठीक</translation>
    </message>
</context>
<context>
    <name>MisprintRefund</name>
    <message>
        <source>すぐに終わります。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>छिट्टै सकिन्छ।</translation>
    </message>
    <message>
        <source>返金票をお店の人にわたすと、料金が返ります。</source>
        <extracomment>What happens next.</extracomment>
        <translation>पुर्जी कर्मचारीलाई दिएपछि शुल्क फिर्ता हुन्छ।</translation>
    </message>
    <message>
        <source>返金票を用意しています</source>
        <extracomment>Title while waiting: a slip for the refund is printed.</extracomment>
        <translation>फिर्ता पुर्जी तयार गर्दै</translation>
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
        <translation>%1 येन</translation>
    </message>
</context>
<context>
    <name>Municipality</name>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>選ぶと、その市区町村につなぎます。カードは置いたままにしてください。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>छानेपछि त्यो नगरपालिकासँग जोडिन्छ। कार्ड त्यहीँ राख्नुहोस्।</translation>
    </message>
    <message>
        <source>どこの市区町村の証明書ですか</source>
        <extracomment>Title: whose certificates.</extracomment>
        <translation>कुन नगरपालिकाको प्रमाणपत्र?</translation>
    </message>
    <message>
        <source>住民票の写し、印鑑登録証明書など</source>
        <extracomment>What one gets from the city where one lives.</extracomment>
        <translation>बसोबास प्रमाणपत्र, छाप दर्ता आदि</translation>
    </message>
    <message>
        <source>お住まいの市区町村</source>
        <extracomment>Choice: the city where one lives.</extracomment>
        <translation>तपाईं बस्ने नगरपालिका</translation>
    </message>
    <message>
        <source>その市区町村が扱う証明書。はじめての人は、利用登録を申請できます</source>
        <extracomment>Whatever the city of the family register offers, and the condition.</extracomment>
        <translation>त्यहाँका प्रमाणपत्र। पहिलो पटक भए प्रयोग दर्ता गर्न सकिन्छ</translation>
    </message>
    <message>
        <source>本籍のある、ほかの市区町村</source>
        <extracomment>Choice: another city, where the family register is kept.</extracomment>
        <translation>परिवार दर्ता भएको अर्को नगरपालिका</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>やめる</source>
        <extracomment>Button: end without doing anything.</extracomment>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>同意すると、つぎにカードを置きます。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>सहमत भए अब कार्ड राख्नुहोस्।</translation>
    </message>
    <message>
        <source>同意してはじめる</source>
        <extracomment>Button: consent to the notice and start.</extracomment>
        <translation>सहमत, सुरु गर्ने</translation>
    </message>
    <message>
        <source>はじめる前にお読みください</source>
        <extracomment>Title: what to know before starting.</extracomment>
        <translation>सुरु गर्नुअघि पढ्नुहोस्</translation>
    </message>
    <message>
        <source>印刷には数分かかります。終わるまで、この場を離れないでください。</source>
        <extracomment>Notice: printing takes minutes, do not leave.</extracomment>
        <translation>छपाइमा केही मिनेट लाग्छ। नसकिन्जेल यहाँबाट नजानुहोस्।</translation>
    </message>
    <message>
        <source>選びまちがいの交換や返金はできません。印刷できないときや、印刷に不具合があるときは、料金をお返しします。</source>
        <extracomment>Notice: no exchange for wrong choices; but what does not come out, or not well, is refunded.</extracomment>
        <translation>गलत छाने साट्न वा पैसा फिर्ता लिन मिल्दैन। छाप्न नसके वा छपाइ ठीक नभए शुल्क फिर्ता हुन्छ।</translation>
    </message>
    <message>
        <source>お店の人は、操作や内容のお手伝いができません。紙づまりとお金の困りごとは、お店の人へどうぞ。</source>
        <extracomment>Notice: shop staff cannot help with the content, only with paper and money.</extracomment>
        <translation>कर्मचारीले चलाउन वा विवरणमा मद्दत गर्न सक्दैनन्। कागज अड्किए वा पैसाको समस्या भए कर्मचारीलाई भन्नुहोस्।</translation>
    </message>
    <message>
        <source>カードと暗証番号は本人確認だけに使います。あなたの情報は、この機械に残りません。</source>
        <extracomment>Notice: what the card is used for and that nothing stays.</extracomment>
        <translation>कार्ड र PIN पहिचानका लागि मात्र हो। तपाईंको जानकारी यो मेसिनमा रहँदैन।</translation>
    </message>
</context>
<context>
    <name>OrderLines</name>
    <message>
        <source>1通へらす</source>
        <extracomment>Key: take out one of several copies. Very short.</extracomment>
        <translation>एक प्रति घटाउने</translation>
    </message>
    <message>
        <source>けす</source>
        <extracomment>Key: take the certificate out. Very short.</extracomment>
        <translation>हटाउने</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>अर्को पृष्ठ</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>अघिल्लो पृष्ठ</translation>
    </message>
    <message numerus="yes">
        <source>%n通</source>
        <extracomment>Number of copies of one certificate. %n is a number.</extracomment>
        <translation>
            <numerusform>%n प्रति</numerusform>
            <numerusform>%n प्रति</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>時間になると、この画面は自動で切りかわります。</source>
        <extracomment>Under the title: the machine opens again by itself.</extracomment>
        <translation>समय भएपछि यो स्क्रिन आफैँ बदलिन्छ।</translation>
    </message>
    <message>
        <source>いまは、証明書を受け取れる時間ではありません</source>
        <extracomment>Title: the service is closed at this hour.</extracomment>
        <translation>अहिले सेवाको समय होइन</translation>
    </message>
    <message>
        <source>お店の人が直すと、すぐに使えるようになります。</source>
        <extracomment>When a machine that is out of order can be used again.</extracomment>
        <translation>पसलका कर्मचारीले मिलाएपछि मेसिन तुरुन्त चल्छ।</translation>
    </message>
    <message>
        <source>ご迷惑をおかけします。ほかのお店の機械はお使いいただけます。</source>
        <extracomment>Under the title.</extracomment>
        <translation>माफ गर्नुहोस्। अरू पसलका मेसिन चल्छन्।</translation>
    </message>
    <message>
        <source>この機械は、いま使えません</source>
        <extracomment>Title: the machine cannot be used now.</extracomment>
        <translation>यो मेसिन अहिले चल्दैन</translation>
    </message>
    <message>
        <source>お店の方へ: 番号 %1</source>
        <extracomment>A code that staff can look up. %1 is the code.</extracomment>
        <translation>पसलका कर्मचारीलाई: नम्बर %1</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>上を見る</source>
        <extracomment>Key that shows what stands further up; read aloud.</extracomment>
        <translation>माथि हेर्ने</translation>
    </message>
    <message>
        <source>下を見る</source>
        <extracomment>Key that shows what stands further down; read aloud.</extracomment>
        <translation>तल हेर्ने</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>硬貨とお札が使えます。おつりは最後に出ます。</source>
        <extracomment>Under the title: coins and notes are taken.</extracomment>
        <translation>सिक्का र नोट चल्छ। बाँकी पैसा अन्त्यमा आउँछ।</translation>
    </message>
    <message>
        <source>いまは硬貨だけが使えます。お札は使えません。</source>
        <extracomment>Under the title: only coins are taken now.</extracomment>
        <translation>अहिले सिक्का मात्र चल्छ। नोट चल्दैन।</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session; no money was put in yet.</extracomment>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>やめる(返金)</source>
        <extracomment>Button: end the session; money that was put in comes back.</extracomment>
        <translation>बन्द (पैसा फिर्ता)</translation>
    </message>
    <message>
        <source>お金を入れてください</source>
        <extracomment>Title: put money in.</extracomment>
        <translation>पैसा हाल्नुहोस्</translation>
    </message>
    <message>
        <source>料金</source>
        <extracomment>What is to pay.</extracomment>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>入れた金額</source>
        <extracomment>What was put in so far.</extracomment>
        <translation>हालेको रकम</translation>
    </message>
    <message>
        <source>あと</source>
        <extracomment>What is still missing. Very short.</extracomment>
        <translation>बाँकी</translation>
    </message>
    <message>
        <source>あと%1です</source>
        <extracomment>For screen readers. %1 is an amount of money.</extracomment>
        <translation>अझै %1</translation>
    </message>
    <message>
        <source>手で硬貨を入れる絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>चित्र: हातले सिक्का हाल्दै</translation>
    </message>
    <message>
        <source>足りると、印刷がはじまります。</source>
        <extracomment>What the machine does with money: printing starts by itself when it is enough.</extracomment>
        <translation>पुगेपछि छपाइ सुरु हुन्छ।</translation>
    </message>
    <message>
        <source>やめると、入れたお金は全部もどります。</source>
        <extracomment>What the machine does with money: everything comes back when one stops here.</extracomment>
        <translation>बन्द गरे हालेको सबै पैसा फिर्ता हुन्छ।</translation>
    </message>
</context>
<context>
    <name>PaymentMethod</name>
    <message>
        <source>お支払いができませんでした。お金はいただいていません。ほかの払い方を選べます。</source>
        <extracomment>Under the title, after a payment that was declined.</extracomment>
        <translation>भुक्तानी भएन। पैसा लिइएको छैन। अर्को तरिका छान्न सकिन्छ।</translation>
    </message>
    <message>
        <source>お支払いの合計は%1です。</source>
        <extracomment>Under the title: what is to pay. %1 is an amount of money.</extracomment>
        <translation>जम्मा %1 तिर्नुपर्छ।</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>どの方法で支払いますか</source>
        <extracomment>Title: how to pay.</extracomment>
        <translation>कसरी तिर्ने?</translation>
    </message>
    <message>
        <source>硬貨やお札を入れます。おつりが出ます</source>
        <extracomment>What paying in cash means.</extracomment>
        <translation>सिक्का वा नोट हाल्ने। बाँकी पैसा फिर्ता आउँछ</translation>
    </message>
    <message>
        <source>現金</source>
        <extracomment>Choice: pay in cash.</extracomment>
        <translation>नगद</translation>
    </message>
    <message>
        <source>画面のコードを、スマートフォンで読み取ります</source>
        <extracomment>What paying by QR code means.</extracomment>
        <translation>स्क्रिनको कोड फोनले स्क्यान गर्ने</translation>
    </message>
    <message>
        <source>QRコード</source>
        <extracomment>Choice: pay by QR code.</extracomment>
        <translation>QR कोड</translation>
    </message>
    <message>
        <source>決済端末に、カードやスマートフォンをかざします</source>
        <extracomment>What paying by e-money means.</extracomment>
        <translation>कार्ड वा फोन भुक्तानी मेसिनमा छुवाउने</translation>
    </message>
    <message>
        <source>電子マネー</source>
        <extracomment>Choice: pay by e-money.</extracomment>
        <translation>इ-मनी</translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>पछाडि</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>名前にふれると、切りかわります。一人以上選んでください。</source>
        <extracomment>Under the title: how to choose.</extracomment>
        <translation>नाम छोएर बदल्नुहोस्। कम्तीमा एक जना छान्नुहोस्।</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <extracomment>Button: go on with the persons that were chosen.</extracomment>
        <translation>अर्को</translation>
    </message>
    <message>
        <source>のせる人を選んでください</source>
        <extracomment>Title: which members of the household.</extracomment>
        <translation>राख्ने व्यक्ति छान्नुहोस्</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>अर्को पृष्ठ</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>अघिल्लो पृष्ठ</translation>
    </message>
    <message>
        <source>のせない</source>
        <extracomment>A person who is not put on the certificate. Very short.</extracomment>
        <translation>नराख्ने</translation>
    </message>
    <message>
        <source>のせる</source>
        <extracomment>A person who is put on the certificate. Very short.</extracomment>
        <translation>राख्ने</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>暗証番号を入力してください</source>
        <extracomment>Title: type the PIN.</extracomment>
        <translation>PIN लेख्नुहोस्</translation>
    </message>
    <message>
        <source>つぎにまちがえると、カードがロックされます。自信がなければ「やめる」を押してください。</source>
        <extracomment>On the last try: what happens next, and the advice to stop.</extracomment>
        <translation>अर्को पटक गल्ती भए कार्ड बन्द हुन्छ। पक्का नभए “बन्द गर्ने” थिच्नुहोस्।</translation>
    </message>
    <message>
        <source>続けて3回まちがえると、カードがロックされ、設定しなおすまで使えません。</source>
        <extracomment>What locking means.</extracomment>
        <translation>लगातार 3 पटक गल्ती भए कार्ड बन्द हुन्छ, PIN फेरि नराखेसम्म चल्दैन।</translation>
    </message>
    <message>
        <source>もう一度、4けたの数字を入力してください。</source>
        <extracomment>Under the title after a wrong PIN.</extracomment>
        <translation>4 अङ्क फेरि लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>あと1回だけ入力できます</source>
        <extracomment>Only one try is left before the card locks.</extracomment>
        <translation>अब 1 पटक मात्र लेख्न सकिन्छ</translation>
    </message>
    <message numerus="yes">
        <source>あと%n回入力できます</source>
        <extracomment>How many tries are left. %n is 2 or 3.</extracomment>
        <translation>
            <numerusform>अब %n पटक लेख्न सकिन्छ</numerusform>
            <numerusform>अब %n पटक लेख्न सकिन्छ</numerusform>
        </translation>
    </message>
    <message>
        <source>カードを受け取るときに決めた、4けたの数字です。</source>
        <extracomment>Under the title: which PIN is meant.</extracomment>
        <translation>कार्ड लिँदा राखेको 4 अङ्क।</translation>
    </message>
    <message>
        <source>暗証番号がちがいます</source>
        <extracomment>Title after a wrong PIN.</extracomment>
        <translation>PIN मिलेन</translation>
    </message>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>पछाडि</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>確認</source>
        <extracomment>Button: use the PIN that was typed.</extracomment>
        <translation>पक्का</translation>
    </message>
    <message numerus="yes">
        <source>%nけた入力しました</source>
        <extracomment>For screen readers: how many digits were typed. %n is a number from 0 to 4.</extracomment>
        <translation>
            <numerusform>%n अङ्क लेखियो</numerusform>
            <numerusform>%n अङ्क लेखियो</numerusform>
        </translation>
    </message>
    <message>
        <source>まわりの人に見えないよう、手でかくしてください。</source>
        <extracomment>Privacy while typing the PIN.</extracomment>
        <translation>अरूले नदेख्ने गरी हातले छोप्नुहोस्।</translation>
    </message>
    <message>
        <source>訂正</source>
        <extracomment>Key of the keypad: take all digits back. Very short.</extracomment>
        <translation>मेट्ने</translation>
    </message>
</context>
<context>
    <name>PinOnReader</name>
    <message numerus="yes">
        <source>あと%n回入力できます</source>
        <extracomment>Under the title after a wrong PIN. %n is the number of tries left, 1 to 3.</extracomment>
        <translation>
            <numerusform>अब %n पटक लेख्न सकिन्छ</numerusform>
            <numerusform>अब %n पटक लेख्न सकिन्छ</numerusform>
        </translation>
    </message>
    <message>
        <source>カードを受け取るときに決めた、4けたの数字です。</source>
        <extracomment>Under the title: which PIN is meant.</extracomment>
        <translation>कार्ड लिँदा राखेको 4 अङ्क।</translation>
    </message>
    <message>
        <source>暗証番号がちがいます。もう一度、読み取り機で入力してください</source>
        <extracomment>Title after a wrong PIN that was typed on the reader.</extracomment>
        <translation>PIN मिलेन। रिडरमा फेरि लेख्नुहोस्</translation>
    </message>
    <message>
        <source>読み取り機のボタンで4けたを押し、最後に確認ボタンを押します</source>
        <extracomment>Beside the picture: where and how to type.</extracomment>
        <translation>रिडरमा 4 अङ्क थिचेर अन्त्यमा पक्का बटन थिच्नुहोस्</translation>
    </message>
    <message>
        <source>暗証番号を入れる絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>चित्र: PIN लेख्दै</translation>
    </message>
    <message>
        <source>読み取り機で暗証番号を入力してください</source>
        <extracomment>Title: the PIN is typed on the card reader, not on this screen.</extracomment>
        <translation>कार्ड रिडरमा PIN लेख्नुहोस्</translation>
    </message>
    <message>
        <source>やめるときは、読み取り機の取消ボタンを押してください。</source>
        <extracomment>How to stop: with the reader&apos;s own key.</extracomment>
        <translation>बन्द गर्न रिडरको रद्द बटन थिच्नुहोस्।</translation>
    </message>
    <message>
        <source>まわりの人に見えないよう、手でかくしてください。</source>
        <extracomment>Privacy while typing the PIN.</extracomment>
        <translation>अरूले नदेख्ने गरी हातले छोप्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>PracticeMark</name>
    <message>
        <source>練習用・本物の証明書は出ません</source>
        <extracomment>On every screen of a machine for practice, in a small frame. Short.</extracomment>
        <translation>अभ्यास मेसिन: साँचो प्रमाणपत्र होइन</translation>
    </message>
</context>
<context>
    <name>Prefecture</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>पछाडि</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>つぎに、市区町村を選びます。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>अब नगरपालिका छान्नुहोस्।</translation>
    </message>
    <message>
        <source>本籍のある都道府県を選んでください</source>
        <extracomment>Title: choose the prefecture of the family register.</extracomment>
        <translation>परिवार दर्ता भएको प्रान्त छान्नुहोस्</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>अर्को पृष्ठ</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>अघिल्लो पृष्ठ</translation>
    </message>
</context>
<context>
    <name>PreparingPayment</name>
    <message>
        <source>お金を入れる必要はありません。</source>
        <extracomment>What to do or not to do meanwhile, where there is nothing to pay.</extracomment>
        <translation>पैसा हाल्नुपर्दैन।</translation>
    </message>
    <message>
        <source>プリンターをたしかめています。</source>
        <extracomment>What happens next, where there is nothing to pay.</extracomment>
        <translation>प्रिन्टर जाँच्दै।</translation>
    </message>
    <message>
        <source>印刷の準備をしています</source>
        <extracomment>Title while waiting, where there is nothing to pay: the printer is checked.</extracomment>
        <translation>छपाइ तयार गर्दै</translation>
    </message>
    <message>
        <source>まだお金を入れないでください。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>अहिले पैसा नहाल्नुहोस्।</translation>
    </message>
    <message>
        <source>プリンターとお金の機械をたしかめています。</source>
        <extracomment>What happens next.</extracomment>
        <translation>प्रिन्टर र पैसाको मेसिन जाँच्दै।</translation>
    </message>
    <message>
        <source>お支払いの準備をしています</source>
        <extracomment>Title while waiting: printer and cash machine are checked.</extracomment>
        <translation>भुक्तानी तयार गर्दै</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>数分かかることがあります。終わるまで、この場を離れないでください。</source>
        <extracomment>Under the title: how long it takes.</extracomment>
        <translation>केही मिनेट लाग्न सक्छ। नसकिन्जेल यहाँबाट नजानुहोस्।</translation>
    </message>
    <message>
        <source>証明書を印刷しています</source>
        <extracomment>Title: the certificates are being printed.</extracomment>
        <translation>प्रमाणपत्र छाप्दै</translation>
    </message>
    <message>
        <source>%1パーセント終わりました</source>
        <extracomment>For screen readers. %1 is a number of percent.</extracomment>
        <translation>%1 प्रतिशत सकियो</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>अर्को पृष्ठ</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>अघिल्लो पृष्ठ</translation>
    </message>
    <message numerus="yes">
        <source>%1 / %n枚</source>
        <extracomment>Sheets that came out, of all sheets. %1 is how many came out, %n how many there are.</extracomment>
        <translation>
            <numerusform>%1/%n पाना</numerusform>
            <numerusform>%1/%n पाना</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>カードを置いたままにしてください。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>कार्ड त्यहीँ राख्नुहोस्।</translation>
    </message>
    <message>
        <source>数秒で終わります。</source>
        <extracomment>What happens next.</extracomment>
        <translation>केही सेकेन्ड लाग्छ।</translation>
    </message>
    <message>
        <source>カードを読み取っています</source>
        <extracomment>Title while waiting: the reader reads the card.</extracomment>
        <translation>कार्ड पढ्दै</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>पछाडि</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>よくある内容を入れます。つぎの画面で直せます。</source>
        <extracomment>Under the title: what a touch does.</extracomment>
        <translation>प्रायः चाहिने कुरा भरिन्छ। अर्को स्क्रिनमा बदल्न मिल्छ।</translation>
    </message>
    <message>
        <source>どこに出しますか</source>
        <extracomment>Title: who receives the certificate.</extracomment>
        <translation>कहाँ बुझाउनुहुन्छ?</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>अर्को पृष्ठ</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>अघिल्लो पृष्ठ</translation>
    </message>
</context>
<context>
    <name>RefusalView</name>
    <message>
        <source>%1%2</source>
        <extracomment>What is wrong with the printer (%1), then what came of it (%2): two sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>終わる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>सक्ने</translation>
    </message>
    <message>
        <source>印刷に不具合がある</source>
        <extracomment>Button for a citizen of whose certificates one came out smeared, cut off or empty.</extracomment>
        <translation>छपाइ ठीक छैन</translation>
    </message>
    <message>
        <source>手続きを進められませんでした</source>
        <extracomment>Title: the machine cannot go on.</extracomment>
        <translation>अगाडि बढ्न सकिएन</translation>
    </message>
    <message numerus="yes">
        <source>%n通できました。残りは料金をいただきません</source>
        <extracomment>Title: some certificates came out, the others did not or nobody knows. %n is how many came out.</extracomment>
        <translation>
            <numerusform>%n प्रति आयो। बाँकीको पैसा लाग्दैन</numerusform>
            <numerusform>%n प्रति आए। बाँकीको पैसा लाग्दैन</numerusform>
        </translation>
    </message>
    <message>
        <source>理由と、つぎにすることをお知らせします。お問い合わせ番号 %1</source>
        <extracomment>Under the title. %1 is a code that the office or staff can look up.</extracomment>
        <translation>कारण र अब के गर्ने यहाँ छ। सोधपुछ नम्बर %1</translation>
    </message>
    <message>
        <source>理由</source>
        <extracomment>Heading: why.</extracomment>
        <translation>कारण</translation>
    </message>
    <message>
        <source>つぎにすること</source>
        <extracomment>Heading: what to do.</extracomment>
        <translation>अब के गर्ने</translation>
    </message>
    <message>
        <source>%1をお返ししました。</source>
        <extracomment>Money came back. %1 is an amount.</extracomment>
        <translation>%1 फिर्ता गरियो।</translation>
    </message>
    <message>
        <source>お店の人に、番号 %1 を伝えてください。%2をお返しします。</source>
        <extracomment>Staff owes money. %1 is the transaction number, %2 an amount.</extracomment>
        <translation>पसलका कर्मचारीलाई नम्बर %1 भन्नुहोस्। %2 फिर्ता हुन्छ।</translation>
    </message>
</context>
<context>
    <name>Registered</name>
    <message>
        <source>%1がたしかめます。5日ほどしてから、またおこしください。</source>
        <extracomment>Under the title: how long it takes.</extracomment>
        <translation>%1 ले जाँच्छ। करिब 5 दिनपछि फेरि आउनुहोस्।</translation>
    </message>
    <message>
        <source>終わる</source>
        <extracomment>Button: the number was noted.</extracomment>
        <translation>सक्ने</translation>
    </message>
    <message>
        <source>利用登録の申請を受け付けました</source>
        <extracomment>Title: the application for registration was taken.</extracomment>
        <translation>प्रयोग दर्ताको निवेदन लिइयो</translation>
    </message>
    <message>
        <source>受付番号</source>
        <extracomment>Above the number of the application.</extracomment>
        <translation>दर्ता नम्बर</translation>
    </message>
    <message>
        <source>受付日 %1</source>
        <extracomment>The day of the application. %1 is a date.</extracomment>
        <translation>दर्ता मिति %1</translation>
    </message>
    <message>
        <source>番号をひかえてください。次にカードを置くと、申請がどうなったか分かります。</source>
        <extracomment>Note the number; the machine tells how the application stands.</extracomment>
        <translation>नम्बर टिप्नुहोस्। अर्को पटक कार्ड राख्दा निवेदनको नतिजा थाहा हुन्छ।</translation>
    </message>
</context>
<context>
    <name>Registering</name>
    <message>
        <source>お金はかかりません。</source>
        <extracomment>What it costs.</extracomment>
        <translation>पैसा लाग्दैन।</translation>
    </message>
    <message>
        <source>このあと、受付番号をお見せします。</source>
        <extracomment>What happens next.</extracomment>
        <translation>अब दर्ता नम्बर देखाइन्छ।</translation>
    </message>
    <message>
        <source>申請を市区町村に送っています</source>
        <extracomment>Title while waiting: the application goes to the city.</extracomment>
        <translation>निवेदन नगरपालिकामा पठाउँदै</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>%1年%2月%3日</source>
        <extracomment>A date of birth while it is typed. %1 is the year, %2 the month, %3 the day.</extracomment>
        <translation>%1-%2-%3</translation>
    </message>
    <message>
        <source>濁点</source>
        <extracomment>Key of the katakana keyboard: makes the last character voiced (カ to ガ). Very short.</extracomment>
        <translation>घोष</translation>
    </message>
    <message>
        <source>半濁点</source>
        <extracomment>Key of the katakana keyboard: the small circle (ハ to パ). Very short.</extracomment>
        <translation>अर्धघोष</translation>
    </message>
    <message>
        <source>小さく</source>
        <extracomment>Key of the katakana keyboard: makes the last character small (ヤ to ャ). Very short.</extracomment>
        <translation>सानो</translation>
    </message>
    <message>
        <source>空白</source>
        <extracomment>Key of the katakana keyboard: a space between family name and given name. Very short.</extracomment>
        <translation>खाली</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>この機械で申請できます。料金はかかりません。</source>
        <extracomment>Under the title: what can be done about it here.</extracomment>
        <translation>यो मेसिनबाट निवेदन दिन सकिन्छ। पैसा लाग्दैन।</translation>
    </message>
    <message>
        <source>申請する</source>
        <extracomment>Button: begin the application.</extracomment>
        <translation>निवेदन दिने</translation>
    </message>
    <message>
        <source>%1の利用登録がまだです</source>
        <extracomment>Title: the city of the family register does not know this card yet. %1 is the city.</extracomment>
        <translation>%1 मा प्रयोग दर्ता भएको छैन</translation>
    </message>
    <message>
        <source>生年月日、戸籍の筆頭者の名前、電話番号を入力します。</source>
        <extracomment>What will be asked.</extracomment>
        <translation>जन्म मिति, परिवार दर्ता प्रमुखको नाम र फोन नम्बर लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>市区町村がたしかめるまで、5日ほどかかります。電話でおたずねすることがあります。</source>
        <extracomment>How long it takes, and that the city may telephone.</extracomment>
        <translation>नगरपालिकालाई जाँच्न करिब 5 दिन लाग्छ। फोन गर्न सक्छन्।</translation>
    </message>
    <message>
        <source>登録がすむと、戸籍の証明書をこの機械で受け取れます。</source>
        <extracomment>What one has of it.</extracomment>
        <translation>दर्ता भएपछि परिवार दर्ता प्रमाणपत्र यो मेसिनबाट पाइन्छ।</translation>
    </message>
    <message>
        <source>カードの電子証明書を新しくしたときは、もう一度申請してください。</source>
        <extracomment>The registration belongs to the card&apos;s certificate.</extracomment>
        <translation>कार्डको डिजिटल प्रमाणपत्र नवीकरण गरेपछि फेरि निवेदन दिनुहोस्।</translation>
    </message>
</context>
<context>
    <name>RegistrationCheck</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>पछाडि</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>この内容を、%1にだけ送ります。</source>
        <extracomment>Under the title: who gets this.</extracomment>
        <translation>यो विवरण %1 लाई मात्र पठाइन्छ।</translation>
    </message>
    <message>
        <source>送る</source>
        <extracomment>Button: send the application.</extracomment>
        <translation>पठाउने</translation>
    </message>
    <message>
        <source>この内容で申請しますか</source>
        <extracomment>Title: check the application before it is sent.</extracomment>
        <translation>यो विवरणले निवेदन दिने?</translation>
    </message>
    <message>
        <source>生年月日</source>
        <extracomment>What was typed: the date of birth.</extracomment>
        <translation>जन्म मिति</translation>
    </message>
    <message>
        <source>戸籍の筆頭者</source>
        <extracomment>What was typed: the head of the family register.</extracomment>
        <translation>परिवार दर्ता प्रमुख</translation>
    </message>
    <message>
        <source>電話番号</source>
        <extracomment>What was typed: the telephone number.</extracomment>
        <translation>फोन नम्बर</translation>
    </message>
</context>
<context>
    <name>ScanCode</name>
    <message>
        <source>ほかの払い方</source>
        <extracomment>Button: to the other ways to pay.</extracomment>
        <translation>अर्को तरिका</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>支払いが終わると、印刷がはじまります。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>तिरेपछि छपाइ सुरु हुन्छ।</translation>
    </message>
    <message>
        <source>スマートフォンで、コードを読み取ってください</source>
        <extracomment>Title: pay by scanning the code with a telephone.</extracomment>
        <translation>फोनले कोड स्क्यान गर्नुहोस्</translation>
    </message>
    <message>
        <source>お支払いのQRコード</source>
        <extracomment>For screen readers: the QR code.</extracomment>
        <translation>भुक्तानीको QR कोड</translation>
    </message>
    <message>
        <source>コードを用意しています</source>
        <extracomment>For screen readers, while the code is being made.</extracomment>
        <translation>कोड तयार गर्दै</translation>
    </message>
    <message>
        <source>料金</source>
        <extracomment>What is to pay.</extracomment>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>決済アプリを開き、金額をたしかめてから支払ってください。</source>
        <extracomment>What to do on the telephone.</extracomment>
        <translation>भुक्तानी एप खोलेर रकम जाँचेर तिर्नुहोस्।</translation>
    </message>
    <message>
        <source>やめると、支払ったお金はアプリにもどります。</source>
        <extracomment>What happens where one stops after paying.</extracomment>
        <translation>बन्द गरे तिरेको पैसा एपमा फर्कन्छ।</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>1通 %1〜%2</source>
        <extracomment>What one copy costs, as short as possible. %1 is the lowest amount, %2 the highest.</extracomment>
        <translation>एक प्रति %1–%2</translation>
    </message>
    <message>
        <source>%1(%2は休み)</source>
        <extracomment>Opening hours with days without service. %1 is &quot;daily 6:30-23:00&quot;, %2 are days such as 12/29-1/3.</extracomment>
        <translation>%1 (%2 बन्द)</translation>
    </message>
    <message>
        <source>%1 %2からお使いいただけます</source>
        <extracomment>When the machine can be used again. %1 is a day such as January 4, %2 a time such as 6:30.</extracomment>
        <translation>%1 %2 देखि चल्छ</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>印刷できなかった分のお金をお返しします。</source>
        <extracomment>What happens next, where some certificate could not be printed.</extracomment>
        <translation>छाप्न नसकेको भागको पैसा फिर्ता हुन्छ।</translation>
    </message>
    <message>
        <source>お金を用意しています</source>
        <extracomment>Title while waiting: some certificate could not be printed, and its fee is paid out.</extracomment>
        <translation>पैसा तयार गर्दै</translation>
    </message>
    <message>
        <source>確認できなかった分のお金をお返しします。</source>
        <extracomment>What happens next, where nobody knows whether some certificate came out whole.</extracomment>
        <translation>पक्का नभएको भागको पैसा फिर्ता हुन्छ।</translation>
    </message>
    <message>
        <source>すぐに終わります。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>छिट्टै सकिन्छ।</translation>
    </message>
    <message>
        <source>このあと、証明書・領収証・おつりをお取りください。</source>
        <extracomment>What happens next.</extracomment>
        <translation>अब प्रमाणपत्र, रसिद र बाँकी पैसा लिनुहोस्।</translation>
    </message>
    <message>
        <source>おつりと領収証を用意しています</source>
        <extracomment>Title while waiting: change and receipt are prepared.</extracomment>
        <translation>बाँकी पैसा र रसिद तयार गर्दै</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>スタッフコードを入力してください</source>
        <extracomment>Staff area, title: type the staff code.</extracomment>
        <translation>कर्मचारी कोड टाइप गर्नुहोस्</translation>
    </message>
    <message>
        <source>返金票と確認すること</source>
        <extracomment>Staff area, choice and title: refund slips and other cases that wait for staff.</extracomment>
        <translation>रकम फिर्ता पुर्जी र हेर्नुपर्ने कुरा</translation>
    </message>
    <message>
        <source>用紙とプリンター</source>
        <extracomment>Staff area, choice and title: what paper, printer and change need now.</extracomment>
        <translation>कागज र प्रिन्टर</translation>
    </message>
    <message>
        <source>使用を止める・はじめる</source>
        <extracomment>Staff area, choice and title: take the machine out of service, or back into it.</extracomment>
        <translation>सेवा रोक्ने वा सुरु गर्ने</translation>
    </message>
    <message>
        <source>画面を最初に戻す</source>
        <extracomment>Staff area, choice and title: a screen that does not go on begins anew.</extracomment>
        <translation>स्क्रिन सुरुमा फर्काउने</translation>
    </message>
    <message>
        <source>機械の点検</source>
        <extracomment>Staff area, choice and title: all devices are examined.</extracomment>
        <translation>मेसिन जाँच्ने</translation>
    </message>
    <message>
        <source>安全に再起動</source>
        <extracomment>Staff area, choice and title: the programs are started anew, in order.</extracomment>
        <translation>सुरक्षित रूपमा पुनः सुरु</translation>
    </message>
    <message>
        <source>記録の書き出し</source>
        <extracomment>Staff area, choice and title: journal of the money and log are written to a signed file.</extracomment>
        <translation>अभिलेख निकाल्ने</translation>
    </message>
    <message>
        <source>お店の方のメニュー</source>
        <extracomment>Staff area, title of the clerk&apos;s menu.</extracomment>
        <translation>पसल कर्मचारीको मेनु</translation>
    </message>
    <message>
        <source>保守担当者のメニュー</source>
        <extracomment>Staff area, title of the technician&apos;s menu.</extracomment>
        <translation>प्राविधिकको मेनु</translation>
    </message>
    <message>
        <source>お店の方と保守担当者だけが使えます。</source>
        <extracomment>Staff area, under the title.</extracomment>
        <translation>पसलका कर्मचारी र प्राविधिकका लागि मात्र।</translation>
    </message>
    <message>
        <source>票の番号と金額を、もう一度くらべてください。選ぶと元に戻せません。</source>
        <extracomment>Staff area, before a case is closed.</extracomment>
        <translation>नम्बर र रकम फेरि मिलाउनुहोस्। छानेपछि फर्काउन सकिँदैन।</translation>
    </message>
    <message>
        <source>途中のお金は、お客さまに返すか、返金票に残ります。</source>
        <extracomment>Staff area: what happens to money when the screen begins anew.</extracomment>
        <translation>भित्रको रकम ग्राहकलाई फिर्ता हुन्छ, वा फिर्ता पुर्जीमा रहन्छ।</translation>
    </message>
    <message>
        <source>進んでいる操作を終えてから、再起動します。</source>
        <extracomment>Staff area: what happens when the programs are started anew.</extracomment>
        <translation>चलिरहेको काम सकेर मात्र पुनः सुरु हुन्छ।</translation>
    </message>
    <message>
        <source>コードがちがいます。</source>
        <extracomment>Staff area: the code that was typed is wrong.</extracomment>
        <translation>कोड मिलेन।</translation>
    </message>
    <message>
        <source>まちがいが続いたため、あと%1秒お待ちください。</source>
        <extracomment>Staff area, after wrong codes. %1 is a number of seconds.</extracomment>
        <translation>धेरै पटक गल्ती भयो: अझै %1 सेकेन्ड पर्खनुहोस्।</translation>
    </message>
    <message>
        <source>コードがまだ決められていません。保守担当者に連絡してください。</source>
        <extracomment>Staff area: no code was ever set.</extracomment>
        <translation>कोड अझै राखिएको छैन। प्राविधिकलाई खबर गर्नुहोस्।</translation>
    </message>
    <message>
        <source>いまはできません。操作中の人がいないときに、もう一度おためしください。</source>
        <extracomment>Staff area: it cannot be done now.</extracomment>
        <translation>अहिले सकिँदैन। कसैले नचलाएको बेला फेरि गर्नुहोस्।</translation>
    </message>
    <message>
        <source>お店用の機能が動いていません。保守担当者に連絡してください。</source>
        <extracomment>Staff area: the program behind it does not answer.</extracomment>
        <translation>कर्मचारी सेवा चलेको छैन। प्राविधिकलाई खबर गर्नुहोस्।</translation>
    </message>
    <message>
        <source>返すお金があります</source>
        <extracomment>A case for staff: money that the machine could not give back.</extracomment>
        <translation>फिर्ता गर्नुपर्ने रकम छ</translation>
    </message>
    <message>
        <source>印刷の不具合による返金</source>
        <extracomment>A case for staff: the citizen says that a print is not right.</extracomment>
        <translation>छपाइ बिग्रेकोले रकम फिर्ता</translation>
    </message>
    <message>
        <source>支払いの結果がわかりません</source>
        <extracomment>A case for staff: whether a payment without cash took money is unknown.</extracomment>
        <translation>भुक्तानीको नतिजा थाहा छैन</translation>
    </message>
    <message>
        <source>返金できませんでした</source>
        <extracomment>A case for staff: a refund without cash failed.</extracomment>
        <translation>रकम फिर्ता भएन</translation>
    </message>
    <message>
        <source>返金の結果がわかりません</source>
        <extracomment>A case for staff: whether a refund without cash arrived is unknown.</extracomment>
        <translation>रकम फिर्ताको नतिजा थाहा छैन</translation>
    </message>
    <message>
        <source>出たつり銭の額がわかりません</source>
        <extracomment>A case for staff: how much change came out is unknown.</extracomment>
        <translation>निस्केको चानचुन थाहा छैन</translation>
    </message>
    <message>
        <source>入ったお金の記録が欠けています</source>
        <extracomment>A case for staff: the coin machine lost count.</extracomment>
        <translation>हालेको रकमको अभिलेख अपूरो छ</translation>
    </message>
    <message>
        <source>あとから印刷がわかりました</source>
        <extracomment>A case for staff: a certificate turned out to be printed after the sale was closed.</extracomment>
        <translation>पछि छापिएको थाहा भयो</translation>
    </message>
    <message>
        <source>数えた額が記録とちがいます</source>
        <extracomment>A case for staff: counted money differs from the journal.</extracomment>
        <translation>गनेको रकम अभिलेखसँग मिलेन</translation>
    </message>
    <message>
        <source>お金を渡しました</source>
        <extracomment>Staff closes a case: the citizen got the money.</extracomment>
        <translation>रकम दिइयो</translation>
    </message>
    <message>
        <source>返すお金はありませんでした</source>
        <extracomment>Staff closes a case: no money has to be given.</extracomment>
        <translation>फिर्ता गर्नुपर्ने रकम थिएन</translation>
    </message>
    <message>
        <source>確かめて、問題ありませんでした</source>
        <extracomment>Staff closes a case: the device was looked into.</extracomment>
        <translation>जाँचियो, ठीक छ</translation>
    </message>
    <message>
        <source>この機械から払い出す</source>
        <extracomment>Staff closes a case: the machine pays the money out now.</extracomment>
        <translation>यसै मेसिनबाट निकाल्ने</translation>
    </message>
    <message>
        <source>補充のために止める</source>
        <extracomment>Staff takes the machine out of service to fill up paper, toner or change.</extracomment>
        <translation>सामान थप्न रोक्ने</translation>
    </message>
    <message>
        <source>点検のために止める</source>
        <extracomment>Staff takes the machine out of service to look at it.</extracomment>
        <translation>मर्मतका लागि रोक्ने</translation>
    </message>
    <message>
        <source>お店の都合で止める</source>
        <extracomment>Staff takes the machine out of service for reasons of the shop&apos;s own.</extracomment>
        <translation>पसलको कारणले रोक्ने</translation>
    </message>
    <message>
        <source>使用をはじめる</source>
        <extracomment>Staff puts the machine back into service.</extracomment>
        <translation>सेवा सुरु गर्ने</translation>
    </message>
    <message>
        <source>つり銭機に詰まったお金を取りました</source>
        <extracomment>Staff tells that coins or notes that were stuck are taken out.</extracomment>
        <translation>अड्किएको पैसा निकालियो</translation>
    </message>
    <message>
        <source>最初に戻す</source>
        <extracomment>Staff lets the screen begin anew.</extracomment>
        <translation>सुरुमा फर्काउने</translation>
    </message>
    <message>
        <source>いま点検する</source>
        <extracomment>The technician lets all devices be examined now.</extracomment>
        <translation>अहिले जाँच्ने</translation>
    </message>
    <message>
        <source>再起動する</source>
        <extracomment>The technician lets the programs be started anew.</extracomment>
        <translation>पुनः सुरु गर्ने</translation>
    </message>
    <message>
        <source>署名して書き出す</source>
        <extracomment>The technician lets journal and log be written to a file.</extracomment>
        <translation>हस्ताक्षर गरेर निकाल्ने</translation>
    </message>
    <message>
        <source>A4の証明書用紙を、印のある面を上にして、トレイに入れてください。</source>
        <extracomment>What the clerk does: no paper.</extracomment>
        <translation>A4 प्रमाणपत्र कागज चिन्ह माथि पारेर ट्रेमा राख्नुहोस्।</translation>
    </message>
    <message>
        <source>プリンターを開け、紙をゆっくり引き抜いて閉めてください。途中まで出た紙は渡さず、鍵のかかる箱へ。</source>
        <extracomment>What the clerk does: paper is jammed.</extracomment>
        <translation>प्रिन्टर खोली कागज बिस्तारै तानेर बन्द गर्नुहोस्। आधा छापिएको पाना कसैलाई नदिनुहोस्: ताला लगाएको बाकसमा।</translation>
    </message>
    <message>
        <source>トナーを取りかえてください。</source>
        <extracomment>What the clerk does: no toner.</extracomment>
        <translation>टोनर फेर्नुहोस्।</translation>
    </message>
    <message>
        <source>カバーとトレイを、きちんと閉めてください。</source>
        <extracomment>What the clerk does: the printer is open.</extracomment>
        <translation>ढक्कन र ट्रे राम्ररी बन्द गर्नुहोस्।</translation>
    </message>
    <message>
        <source>プリンターの電源とケーブルを確かめてください。</source>
        <extracomment>What the clerk does: the printer does not answer.</extracomment>
        <translation>प्रिन्टरको बिजुली र तार जाँच्नुहोस्।</translation>
    </message>
    <message>
        <source>残っている紙を取り出し、保守担当者に連絡してください。</source>
        <extracomment>What the clerk does: the printer is locked because a print has an unknown end.</extracomment>
        <translation>बाँकी कागज निकालेर प्राविधिकलाई खबर गर्नुहोस्।</translation>
    </message>
    <message>
        <source>出口にたまった紙を取り出してください。</source>
        <extracomment>What the clerk does: the output tray is full.</extracomment>
        <translation>निस्कने ठाउँको कागज निकाल्नुहोस्।</translation>
    </message>
    <message>
        <source>プリンターの表示を見て、直らなければ保守担当者に連絡してください。</source>
        <extracomment>What the clerk does: the printer cannot print for another reason.</extracomment>
        <translation>प्रिन्टरको डिस्प्ले हेर्नुहोस्; नमिले प्राविधिकलाई खबर गर्नुहोस्।</translation>
    </message>
    <message>
        <source>すべて使えます</source>
        <extracomment>Staff area: nothing is wrong with paper, printer and change.</extracomment>
        <translation>सबै ठीक छ</translation>
    </message>
    <message>
        <source>つり銭が少なくなっています</source>
        <extracomment>Staff area: hoppers of the change machine are nearly empty.</extracomment>
        <translation>चानचुन कम छ</translation>
    </message>
    <message>
        <source>%1円の硬貨をたし、枚数を保守担当者に伝えてください。</source>
        <extracomment>Staff area: what to do about it. %1 lists coins, such as 10, 50.</extracomment>
        <translation>%1 येनका सिक्का थप्नुहोस् र संख्या प्राविधिकलाई भन्नुहोस्।</translation>
    </message>
    <message>
        <source>待っているものはありません</source>
        <extracomment>Staff area: nothing waits for staff.</extracomment>
        <translation>केही बाँकी छैन</translation>
    </message>
    <message>
        <source>票の番号 %1</source>
        <extracomment>Staff area, a refund slip or case. %1 is the number on the slip.</extracomment>
        <translation>पुर्जी नं. %1</translation>
    </message>
    <message>
        <source>%1円</source>
        <extracomment>Staff area, an amount of money in a list. %1 is a number.</extracomment>
        <translation>%1 येन</translation>
    </message>
    <message>
        <source>いま使えます</source>
        <extracomment>Staff area: citizens can use the machine.</extracomment>
        <translation>अहिले चालु छ</translation>
    </message>
    <message>
        <source>いま止めています</source>
        <extracomment>Staff area: staff took the machine out of service.</extracomment>
        <translation>अहिले रोकिएको छ</translation>
    </message>
    <message>
        <source>点検の結果 (%1)</source>
        <extracomment>Staff area: when the devices were examined last. %1 is date and time.</extracomment>
        <translation>जाँचको नतिजा (%1)</translation>
    </message>
    <message>
        <source>まだ点検していません</source>
        <extracomment>Staff area: the devices were never examined.</extracomment>
        <translation>अझै जाँचिएको छैन</translation>
    </message>
    <message>
        <source>書き出しました: %1</source>
        <extracomment>Staff area: the file was written. %1 is its name.</extracomment>
        <translation>निकालियो: %1</translation>
    </message>
    <message>
        <source>お待ちください</source>
        <extracomment>Staff area: an answer is awaited.</extracomment>
        <translation>पर्खनुहोस्</translation>
    </message>
    <message>
        <source>できました</source>
        <extracomment>Staff area: what was asked for is done.</extracomment>
        <translation>भयो</translation>
    </message>
    <message>
        <source>訂正</source>
        <extracomment>Staff area, key of the keypad: all digits are taken back. Very short.</extracomment>
        <translation>मेट्ने</translation>
    </message>
    <message>
        <source>確認</source>
        <extracomment>Staff area, button: the code is whole.</extracomment>
        <translation>पक्का</translation>
    </message>
    <message>
        <source>戻る</source>
        <extracomment>Staff area, button: one page back.</extracomment>
        <translation>पछाडि</translation>
    </message>
    <message>
        <source>終わる</source>
        <extracomment>Staff area, button: out of the staff area.</extracomment>
        <translation>सकाउने</translation>
    </message>
    <message>
        <source>%1けた入力しました</source>
        <extracomment>Staff area, for screen readers: the digits typed so far. %1 is a number.</extracomment>
        <translation>%1 अंक टाइप भयो</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Staff area, key that turns a list one page on; read aloud.</extracomment>
        <translation>अर्को पृष्ठ</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Staff area, key that turns a list one page back; read aloud.</extracomment>
        <translation>अघिल्लो पृष्ठ</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>まだ操作しますか</source>
        <extracomment>Asked when nothing was touched for a while.</extracomment>
        <translation>अझै चलाउँदै हुनुहुन्छ?</translation>
    </message>
    <message numerus="yes">
        <source>あと%n秒</source>
        <extracomment>Seconds until the session ends; %n is a number.</extracomment>
        <translation>
            <numerusform>%n सेकेन्ड बाँकी</numerusform>
            <numerusform>%n सेकेन्ड बाँकी</numerusform>
        </translation>
    </message>
    <message>
        <source>お返事がないと、操作を終わります。
入れたお金はお返しします。</source>
        <extracomment>What happens when nobody answers, where money came in.</extracomment>
        <translation>जवाफ नभए सकिन्छ।
हालेको पैसा फिर्ता हुन्छ।</translation>
    </message>
    <message>
        <source>お返事がないと、操作を終わります。</source>
        <extracomment>What happens when nobody answers, where no money came in.</extracomment>
        <translation>जवाफ नभए सकिन्छ।</translation>
    </message>
    <message>
        <source>つづける</source>
        <extracomment>Answer to &quot;are you still there?&quot;: go on.</extracomment>
        <translation>जारी राख्ने</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>料金はかかりません。印刷をはじめたあとは、変えられません。もう一度たしかめてください。</source>
        <extracomment>Under the title: what happens next, where there is nothing to pay.</extracomment>
        <translation>शुल्क लाग्दैन। छपाइ सुरु भएपछि बदल्न मिल्दैन। फेरि जाँच्नुहोस्।</translation>
    </message>
    <message>
        <source>印刷する</source>
        <extracomment>Button: the order is right and free, go on to printing.</extracomment>
        <translation>छाप्ने</translation>
    </message>
    <message>
        <source>お支払いのあとは、変えられません。もう一度たしかめてください。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>तिरेपछि बदल्न मिल्दैन। फेरि जाँच्नुहोस्।</translation>
    </message>
    <message>
        <source>お支払いへ</source>
        <extracomment>Button: the order is right, go to payment.</extracomment>
        <translation>भुक्तानीमा जाने</translation>
    </message>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>पछाडि</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>この内容でよろしいですか</source>
        <extracomment>Title: check the order before paying.</extracomment>
        <translation>यो विवरण ठीक छ?</translation>
    </message>
    <message>
        <source>お支払いの合計</source>
        <extracomment>The sum of all fees.</extracomment>
        <translation>तिर्ने जम्मा</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>カードを取ると、操作が終わります。</source>
        <extracomment>Under the title: the session ends when the card is taken.</extracomment>
        <translation>कार्ड लिएपछि सकिन्छ।</translation>
    </message>
    <message>
        <source>本人確認ができました。カードを取ると、つぎへ進みます。</source>
        <extracomment>Under the title: the session goes on when the card is taken.</extracomment>
        <translation>पहिचान भयो। कार्ड लिएपछि अगाडि बढ्छ।</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>カードが置かれたままです</source>
        <extracomment>Beside the picture: why the machine waits.</extracomment>
        <translation>कार्ड अझै रिडरमा छ</translation>
    </message>
    <message>
        <source>カードを取ると、つづきから進められます。これまでの内容は、そのままです。</source>
        <extracomment>Under the title: the card was laid back; what was chosen is kept.</extracomment>
        <translation>कार्ड लिएपछि जहाँ हुनुहुन्थ्यो त्यहीँबाट अगाडि बढ्छ। केही हराउँदैन।</translation>
    </message>
    <message>
        <source>カードが、また置かれました</source>
        <extracomment>Beside the picture: why the machine waits.</extracomment>
        <translation>कार्ड फेरि राखियो</translation>
    </message>
    <message>
        <source>手でカードを読み取り機から取る絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>चित्र: हातले रिडरबाट कार्ड लिँदै</translation>
    </message>
    <message>
        <source>カードをお取りください</source>
        <extracomment>Title: take the card.</extracomment>
        <translation>कार्ड लिनुहोस्</translation>
    </message>
    <message>
        <source>この先、カードは使いません。いま財布にもどしてください。</source>
        <extracomment>The card is not needed any more.</extracomment>
        <translation>अब कार्ड चाहिँदैन। अहिले नै राख्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>TakeChange</name>
    <message>
        <source>出てきた金額</source>
        <extracomment>Beside the picture, above the amount that came out.</extracomment>
        <translation>आएको रकम</translation>
    </message>
    <message>
        <source>取ったら、右下のボタンを押してください。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>लिएपछि दायाँ तलको बटन थिच्नुहोस्।</translation>
    </message>
    <message>
        <source>手で硬貨を受け皿から取る絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>चित्र: हातले सिक्का लिँदै</translation>
    </message>
    <message>
        <source>取りました</source>
        <extracomment>Button: the money was taken.</extracomment>
        <translation>लिएँ</translation>
    </message>
    <message>
        <source>お金をお取りください</source>
        <extracomment>Title: take the money that came out.</extracomment>
        <translation>पैसा लिनुहोस्</translation>
    </message>
</context>
<context>
    <name>TakePaper</name>
    <message>
        <source>出ている紙の枚数</source>
        <extracomment>Beside the picture: how many sheets lie in the tray, above the number.</extracomment>
        <translation>आएका पाना</translation>
    </message>
    <message>
        <source>取ったら、右下のボタンを押してください。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>लिएपछि दायाँ तलको बटन थिच्नुहोस्।</translation>
    </message>
    <message numerus="yes">
        <source>%n枚</source>
        <extracomment>Number of sheets. %n is a number.</extracomment>
        <translation>
            <numerusform>%n पाना</numerusform>
            <numerusform>%n पाना</numerusform>
        </translation>
    </message>
    <message>
        <source>出ている証明書の数</source>
        <extracomment>The same where only the number of certificates is known.</extracomment>
        <translation>आएका प्रमाणपत्र</translation>
    </message>
    <message numerus="yes">
        <source>%n通</source>
        <extracomment>Number of certificates. %n is a number.</extracomment>
        <translation>
            <numerusform>%n प्रति</numerusform>
            <numerusform>%n प्रति</numerusform>
        </translation>
    </message>
    <message>
        <source>手で紙を出口から取る絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>चित्र: हातले कागज लिँदै</translation>
    </message>
    <message>
        <source>取りました</source>
        <extracomment>Button: the paper was taken.</extracomment>
        <translation>लिएँ</translation>
    </message>
    <message>
        <source>証明書をお取りください</source>
        <extracomment>Title: take the certificates.</extracomment>
        <translation>प्रमाणपत्र लिनुहोस्</translation>
    </message>
    <message>
        <source>印刷できなかった証明書があります。その料金はお返しします。</source>
        <extracomment>Some certificate could not be printed; its fee comes back.</extracomment>
        <translation>एउटा प्रमाणपत्र छाप्न सकिएन। त्यसको शुल्क फिर्ता हुन्छ।</translation>
    </message>
    <message>
        <source>最後の証明書は、正しく印刷できたか確認できません。料金をお返しします。途中まで出た紙は使えません。</source>
        <extracomment>Nobody knows whether the last certificate came out whole: its fee comes back, its sheets are worth nothing.</extracomment>
        <translation>अन्तिम प्रमाणपत्र ठीक छापियो कि थाहा भएन। शुल्क फिर्ता हुन्छ। आएका पाना चल्दैनन्।</translation>
    </message>
    <message>
        <source>枚数をたしかめてください。ほかの人の手にわたらないようにしましょう。</source>
        <extracomment>Advice: count the sheets.</extracomment>
        <translation>पाना गन्नुहोस्। अरूको हातमा नपरोस्।</translation>
    </message>
</context>
<context>
    <name>TakeReceipt</name>
    <message>
        <source>お問い合わせのときに必要です</source>
        <extracomment>Beside the picture: what the receipt is good for.</extracomment>
        <translation>सोधपुछ गर्दा चाहिन्छ</translation>
    </message>
    <message>
        <source>取ったら、右下のボタンを押してください。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>लिएपछि दायाँ तलको बटन थिच्नुहोस्।</translation>
    </message>
    <message>
        <source>手で領収証を取る絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>चित्र: हातले रसिद लिँदै</translation>
    </message>
    <message>
        <source>取りました</source>
        <extracomment>Button: the receipt was taken.</extracomment>
        <translation>लिएँ</translation>
    </message>
    <message>
        <source>領収証をお取りください</source>
        <extracomment>Title: take the receipt.</extracomment>
        <translation>रसिद लिनुहोस्</translation>
    </message>
    <message>
        <source>名前や証明書の中身は書かれていません。</source>
        <extracomment>The receipt says nothing about the citizen.</extracomment>
        <translation>नाम वा प्रमाणपत्रको विवरण लेखिएको छैन।</translation>
    </message>
</context>
<context>
    <name>Telephone</name>
    <message>
        <source>市外局番から、10けたか11けたの数字で入力してください。</source>
        <extracomment>Under the title: how a telephone number is typed.</extracomment>
        <translation>एरिया कोडदेखि 10 वा 11 अङ्क लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>電話番号を入力してください</source>
        <extracomment>Title: type your telephone number.</extracomment>
        <translation>फोन नम्बर लेख्नुहोस्</translation>
    </message>
    <message>
        <source>市区町村が、申請についておたずねするときだけに使います。</source>
        <extracomment>What the number is used for.</extracomment>
        <translation>नगरपालिकाले निवेदनबारे सोध्न मात्र प्रयोग गर्छ।</translation>
    </message>
</context>
<context>
    <name>TouchTerminal</name>
    <message>
        <source>もう一度、同じカードをかざしてください</source>
        <extracomment>Title: the payment was interrupted, the same card has to be held to the terminal again.</extracomment>
        <translation>त्यही कार्ड फेरि छुवाउनुहोस्</translation>
    </message>
    <message>
        <source>同じカードを、音が鳴るまではなさないでください</source>
        <extracomment>What to do: hold the same card again, long enough.</extracomment>
        <translation>आवाज नआउन्जेल त्यही कार्ड नहटाउनुहोस्</translation>
    </message>
    <message>
        <source>お支払いが終わったか、まだわかりません。</source>
        <extracomment>Under the title: nobody knows yet whether it was paid.</extracomment>
        <translation>भुक्तानी सकियो कि अझै थाहा छैन।</translation>
    </message>
    <message>
        <source>支払いが終わると、印刷がはじまります。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>तिरेपछि छपाइ सुरु हुन्छ।</translation>
    </message>
    <message>
        <source>決済端末にかざしてください</source>
        <extracomment>Title: pay by holding a card or a telephone to the payment terminal.</extracomment>
        <translation>भुक्तानी मेसिनमा छुवाउनुहोस्</translation>
    </message>
    <message>
        <source>カードやスマートフォンを、音が鳴るまでかざしてください</source>
        <extracomment>What to do: hold the card to the terminal.</extracomment>
        <translation>आवाज नआउन्जेल कार्ड वा फोन छुवाइराख्नुहोस्</translation>
    </message>
    <message>
        <source>ほかの払い方</source>
        <extracomment>Button: to the other ways to pay.</extracomment>
        <translation>अर्को तरिका</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>बन्द गर्ने</translation>
    </message>
    <message>
        <source>決済端末を用意しています。お待ちください</source>
        <extracomment>What to do while the terminal gets ready.</extracomment>
        <translation>भुक्तानी मेसिन तयार गर्दै। पर्खनुहोस्</translation>
    </message>
    <message>
        <source>手でカードを決済端末にかざす絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>चित्र: हातले कार्ड भुक्तानी मेसिनमा छुवाउँदै</translation>
    </message>
    <message>
        <source>かざせないときは、店員に知らせてください。</source>
        <extracomment>Where staff can help.</extracomment>
        <translation>छुवाउन नसके कर्मचारीलाई भन्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>住民票の写し</source>
        <extracomment>Name of a certificate: the residence record of a person or household.</extracomment>
        <translation>बसोबास प्रमाणपत्र</translation>
    </message>
    <message>
        <source>住民票記載事項証明書</source>
        <extracomment>Name of a certificate: selected entries of the residence record.</extracomment>
        <translation>बसोबास विवरण प्रमाणपत्र</translation>
    </message>
    <message>
        <source>印鑑登録証明書</source>
        <extracomment>Name of a certificate: the registered personal seal.</extracomment>
        <translation>छाप दर्ता प्रमाणपत्र</translation>
    </message>
    <message>
        <source>所得証明書</source>
        <extracomment>Name of a certificate: income.</extracomment>
        <translation>आम्दानी प्रमाणपत्र</translation>
    </message>
    <message>
        <source>課税(非課税)証明書</source>
        <extracomment>Name of a certificate: local tax, or that none is due.</extracomment>
        <translation>कर प्रमाणपत्र</translation>
    </message>
    <message>
        <source>所得課税証明書</source>
        <extracomment>Name of a certificate: income and local tax.</extracomment>
        <translation>आम्दानी र कर प्रमाणपत्र</translation>
    </message>
    <message>
        <source>納税証明書</source>
        <extracomment>Name of a certificate: local tax paid.</extracomment>
        <translation>कर तिरेको प्रमाणपत्र</translation>
    </message>
    <message>
        <source>戸籍証明書</source>
        <extracomment>Name of a certificate: the family register.</extracomment>
        <translation>परिवार दर्ता प्रमाणपत्र</translation>
    </message>
    <message>
        <source>戸籍の附票の写し</source>
        <extracomment>Name of a certificate: addresses attached to the family register.</extracomment>
        <translation>ठेगाना इतिहास</translation>
    </message>
    <message>
        <source>住所と、いっしょに住む家族の証明</source>
        <extracomment>What a residence record is for; one short line on a choice.</extracomment>
        <translation>ठेगाना र सँगै बस्ने परिवार</translation>
    </message>
    <message>
        <source>住民票のうち、必要な内容だけの証明</source>
        <extracomment>What a certificate of selected residence entries is for; one short line.</extracomment>
        <translation>बसोबासको चाहिने विवरण मात्र</translation>
    </message>
    <message>
        <source>登録した印鑑(実印)の証明</source>
        <extracomment>What a seal certificate is for; one short line.</extracomment>
        <translation>दर्ता भएको छापको प्रमाण</translation>
    </message>
    <message>
        <source>1年間の収入と所得の証明</source>
        <extracomment>What an income certificate is for; one short line.</extracomment>
        <translation>एक वर्षको आम्दानीको प्रमाण</translation>
    </message>
    <message>
        <source>1年間の税額の証明(税がかからないことの証明にも)</source>
        <extracomment>What a local tax certificate is for; one short line.</extracomment>
        <translation>एक वर्षको करको (वा कर नलागेको) प्रमाण</translation>
    </message>
    <message>
        <source>1年間の収入と税額の証明</source>
        <extracomment>What an income and tax certificate is for; one short line.</extracomment>
        <translation>एक वर्षको आम्दानी र करको प्रमाण</translation>
    </message>
    <message>
        <source>納めた税金の証明</source>
        <extracomment>What a tax payment certificate is for; one short line.</extracomment>
        <translation>तिरेको करको प्रमाण</translation>
    </message>
    <message>
        <source>生まれ・結婚・親子の証明</source>
        <extracomment>What a family register certificate is for; one short line.</extracomment>
        <translation>जन्म, विवाह, आमाबाबुको प्रमाण</translation>
    </message>
    <message>
        <source>これまでの住所の証明</source>
        <extracomment>What the attached address history is for; one short line.</extracomment>
        <translation>पहिलेका ठेगानाको प्रमाण</translation>
    </message>
    <message>
        <source>本人だけ</source>
        <extracomment>Whom the certificate speaks of: only the card&apos;s holder.</extracomment>
        <translation>म मात्र</translation>
    </message>
    <message>
        <source>世帯の全員</source>
        <extracomment>Whom the certificate speaks of: everyone in the household.</extracomment>
        <translation>घरका सबै</translation>
    </message>
    <message>
        <source>世帯の一部</source>
        <extracomment>Whom the certificate speaks of: some members of the household.</extracomment>
        <translation>घरका केही</translation>
    </message>
    <message>
        <source>戸籍の全員</source>
        <extracomment>Whom a family register certificate speaks of: everyone in it.</extracomment>
        <translation>परिवार दर्ताका सबै</translation>
    </message>
    <message>
        <source>戸籍のうち選んだ人</source>
        <extracomment>Whom a family register certificate speaks of: persons whom the citizen chooses.</extracomment>
        <translation>छानेका व्यक्ति</translation>
    </message>
    <message>
        <source>あなたのことだけがのります</source>
        <extracomment>Explains &quot;only me&quot; on a choice; one short line.</extracomment>
        <translation>तपाईंको मात्र हुन्छ</translation>
    </message>
    <message>
        <source>いっしょに住む家族みんながのります</source>
        <extracomment>Explains &quot;everyone in the household&quot; on a choice; one short line.</extracomment>
        <translation>सँगै बस्ने सबै हुन्छन्</translation>
    </message>
    <message>
        <source>のせる人を、このあと選びます</source>
        <extracomment>Explains &quot;some of the household&quot; on a choice; one short line.</extracomment>
        <translation>राख्ने व्यक्ति अब छान्नुहोस्</translation>
    </message>
    <message>
        <source>戸籍にのっている人みんながのります(謄本)</source>
        <extracomment>Explains &quot;everyone in the family register&quot; on a choice; one short line.</extracomment>
        <translation>परिवार दर्ताका सबै हुन्छन् (पूरा)</translation>
    </message>
    <message>
        <source>のせる人を、このあと選びます(抄本)</source>
        <extracomment>Explains &quot;chosen persons of the family register&quot; on a choice; one short line.</extracomment>
        <translation>राख्ने व्यक्ति अब छान्नुहोस् (अंश)</translation>
    </message>
    <message>
        <source>運転免許の手続き</source>
        <extracomment>What a residence record is needed for: getting or renewing a driving licence.</extracomment>
        <translation>सवारी चालक अनुमति</translation>
    </message>
    <message>
        <source>車の登録、車庫証明</source>
        <extracomment>What a residence record is needed for: registering a car, or its parking space.</extracomment>
        <translation>गाडी दर्ता, पार्किङ</translation>
    </message>
    <message>
        <source>勤め先、学校</source>
        <extracomment>What a residence record is needed for: one&apos;s employer or school.</extracomment>
        <translation>काम गर्ने ठाउँ, विद्यालय</translation>
    </message>
    <message>
        <source>家族の手当、扶養</source>
        <extracomment>What a residence record is needed for: allowances for family members, health insurance of dependants.</extracomment>
        <translation>परिवार भत्ता, आश्रित</translation>
    </message>
    <message>
        <source>住宅ローン</source>
        <extracomment>What a residence record is needed for: a loan for a home, registering a home.</extracomment>
        <translation>घर कर्जा</translation>
    </message>
    <message>
        <source>世帯主と続柄</source>
        <extracomment>An item of a residence record: head of household and relationship to that person.</extracomment>
        <translation>घरमूली र नाता</translation>
    </message>
    <message>
        <source>本籍と筆頭者</source>
        <extracomment>An item of a residence record: registered domicile and head of the family register.</extracomment>
        <translation>मूल ठेगाना र प्रमुख</translation>
    </message>
    <message>
        <source>マイナンバー(個人番号)</source>
        <extracomment>An item of a residence record: the Individual Number (My Number).</extracomment>
        <translation>My Number (व्यक्तिगत नम्बर)</translation>
    </message>
    <message>
        <source>国籍・地域</source>
        <extracomment>An item of a residence record: nationality or region.</extracomment>
        <translation>राष्ट्रियता वा क्षेत्र</translation>
    </message>
    <message>
        <source>在留カードなどの番号</source>
        <extracomment>An item of a residence record: number of the residence card.</extracomment>
        <translation>रेसिडेन्स कार्ड नम्बर</translation>
    </message>
    <message>
        <source>在留資格と在留期間</source>
        <extracomment>An item of a residence record: status and period of residence.</extracomment>
        <translation>बसाइको हैसियत र अवधि</translation>
    </message>
    <message>
        <source>在外選挙人名簿の登録</source>
        <extracomment>An item of the address history: registered as a voter living abroad.</extracomment>
        <translation>विदेशमा मतदाता दर्ता</translation>
    </message>
    <message>
        <source>住民票コード</source>
        <extracomment>An item of the address history: the resident record code.
----------
Short name of &quot;resident record code&quot;, in a list of chosen items.</extracomment>
        <translation>बसोबास कोड</translation>
    </message>
    <message>
        <source>続柄</source>
        <extracomment>Short name of &quot;head of household and relationship&quot;, in a list of chosen items.</extracomment>
        <translation>नाता</translation>
    </message>
    <message>
        <source>本籍</source>
        <extracomment>Short name of &quot;registered domicile&quot;, in a list of chosen items.</extracomment>
        <translation>मूल ठेगाना</translation>
    </message>
    <message>
        <source>マイナンバー</source>
        <extracomment>Short name of &quot;My Number&quot;, in a list of chosen items.</extracomment>
        <translation>My Number</translation>
    </message>
    <message>
        <source>国籍</source>
        <extracomment>Short name of &quot;nationality or region&quot;, in a list of chosen items.</extracomment>
        <translation>राष्ट्रियता</translation>
    </message>
    <message>
        <source>在留カード番号</source>
        <extracomment>Short name of &quot;number of the residence card&quot;, in a list of chosen items.</extracomment>
        <translation>कार्ड नम्बर</translation>
    </message>
    <message>
        <source>在留資格</source>
        <extracomment>Short name of &quot;status and period of residence&quot;, in a list of chosen items.</extracomment>
        <translation>हैसियत</translation>
    </message>
    <message>
        <source>在外選挙人</source>
        <extracomment>Short name of &quot;registered as a voter living abroad&quot;, in a list of chosen items.</extracomment>
        <translation>विदेशको मतदाता</translation>
    </message>
    <message>
        <source>妻、子など、家族の関係</source>
        <extracomment>Hint under &quot;head of household and relationship&quot;; one short line.</extracomment>
        <translation>श्रीमती, छोराछोरी आदि</translation>
    </message>
    <message>
        <source>戸籍のある場所と、戸籍のはじめの人</source>
        <extracomment>Hint under &quot;registered domicile&quot;; one short line.</extracomment>
        <translation>परिवार दर्ताको ठाउँ र पहिलो व्यक्ति</translation>
    </message>
    <message>
        <source>のせると、受け取れない提出先があります</source>
        <extracomment>Warning under &quot;My Number&quot;: few offices may accept a paper with it; one short line.</extracomment>
        <translation>राखे केही ठाउँले लिँदैनन्</translation>
    </message>
    <message>
        <source>外国籍の人の国や地域の名前</source>
        <extracomment>Hint under &quot;nationality&quot;; one short line.</extracomment>
        <translation>विदेशी नागरिकको देश वा क्षेत्र</translation>
    </message>
    <message>
        <source>在留カードや特別永住者証明書の番号</source>
        <extracomment>Hint under &quot;residence card number&quot;; one short line.</extracomment>
        <translation>वा विशेष स्थायी बासिन्दा प्रमाणपत्र</translation>
    </message>
    <message>
        <source>在留のための資格と、その期限</source>
        <extracomment>Hint under &quot;status of residence&quot;; one short line.</extracomment>
        <translation>बसाइको हैसियत र म्याद</translation>
    </message>
    <message>
        <source>外国に住んで投票する人の登録</source>
        <extracomment>Hint under &quot;registered as a voter living abroad&quot;; one short line.</extracomment>
        <translation>विदेशमा बसेर मत हाल्नेका लागि</translation>
    </message>
    <message>
        <source>住民票につけられた11けたの番号</source>
        <extracomment>Hint under &quot;resident record code&quot;; one short line.</extracomment>
        <translation>बसोबासको 11 अङ्कको नम्बर</translation>
    </message>
    <message>
        <source>順番を待っています</source>
        <extracomment>State of one certificate while printing: its turn has not come.</extracomment>
        <translation>पालो पर्खँदै</translation>
    </message>
    <message>
        <source>市区町村から受け取っています</source>
        <extracomment>State of one certificate while printing: the city is making it.</extracomment>
        <translation>नगरपालिकाबाट लिँदै</translation>
    </message>
    <message>
        <source>印刷しています</source>
        <extracomment>State of one certificate while printing: paper is coming out.</extracomment>
        <translation>छाप्दै</translation>
    </message>
    <message>
        <source>できました</source>
        <extracomment>State of one certificate while printing: it came out.</extracomment>
        <translation>तयार</translation>
    </message>
    <message>
        <source>印刷できませんでした。料金は返します</source>
        <extracomment>State of one certificate while printing: it will not be printed, its fee goes back.</extracomment>
        <translation>छाप्न सकिएन। शुल्क फिर्ता हुन्छ</translation>
    </message>
    <message>
        <source>この機械で、すぐやりなおせます</source>
        <extracomment>Where to go with a problem: this machine, now.</extracomment>
        <translation>यही मेसिनमा अहिले फेरि गर्न सकिन्छ</translation>
    </message>
    <message>
        <source>お店の人に声をかけてください</source>
        <extracomment>Where to go with a problem: the staff of the shop.</extracomment>
        <translation>पसलका कर्मचारीलाई भन्नुहोस्</translation>
    </message>
    <message>
        <source>市区町村の窓口へ</source>
        <extracomment>Where to go with a problem: the counter of the city office.</extracomment>
        <translation>नगरपालिकाको काउन्टरमा जानुहोस्</translation>
    </message>
    <message>
        <source>あとで、もう一度おこしください</source>
        <extracomment>Where to go with a problem: nowhere, only time helps.</extracomment>
        <translation>पछि फेरि आउनुहोस्</translation>
    </message>
    <message>
        <source>用紙やつり銭を補充しています。</source>
        <extracomment>Staff took the machine out of service: paper, toner or change is being filled up.</extracomment>
        <translation>कागज वा चानचुन थपिँदैछ।</translation>
    </message>
    <message>
        <source>機械を点検しています。</source>
        <extracomment>Staff took the machine out of service: it is being looked at.</extracomment>
        <translation>मेसिन जाँचिँदैछ।</translation>
    </message>
    <message>
        <source>お店の都合により、止めています。</source>
        <extracomment>Staff took the machine out of service, for reasons of the shop&apos;s own.</extracomment>
        <translation>पसलको कारणले रोकिएको छ।</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A certificate&apos;s Japanese name (%1), and what is said of it (%2): on one line.</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
</TS>
