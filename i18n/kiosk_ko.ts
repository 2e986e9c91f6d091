<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="ja">
<context>
    <name>ActPage</name>
    <message>
        <source>お店の人を呼んでいます。</source>
        <extracomment>What lies there was asked for many times: a tone calls the staff of the shop. Short.</extracomment>
        <translation>직원을 부르고 있습니다.</translation>
    </message>
    <message>
        <source>音声でもお知らせしています</source>
        <extracomment>The reminder is spoken too. Short.</extracomment>
        <translation>영어 음성으로도 알려드립니다</translation>
    </message>
    <message>
        <source>音声を止める</source>
        <extracomment>Button: the spoken reminder falls silent, the screen stays. Short.</extracomment>
        <translation>음성 끄기</translation>
    </message>
</context>
<context>
    <name>AppearanceSheet</name>
    <message>
        <source>画面の見やすさ</source>
        <extracomment>Title of the sheet on which text size, colours and height of the buttons are chosen.</extracomment>
        <translation>글자 크기와 색</translation>
    </message>
    <message>
        <source>文字の大きさ</source>
        <extracomment>Heading over the choices of text size.</extracomment>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>ふつう</source>
        <extracomment>Choice of text size: as usual. Short.
----------
Choice of colours: as usual. Short.</extracomment>
        <translation>보통</translation>
    </message>
    <message>
        <source>2倍</source>
        <extracomment>Choice of text size: twice as large. Short.</extracomment>
        <translation>2배</translation>
    </message>
    <message>
        <source>色</source>
        <extracomment>Heading over the choices of colours.</extracomment>
        <translation>색</translation>
    </message>
    <message>
        <source>白地に黒</source>
        <extracomment>Choice of colours: black letters on white. Short.</extracomment>
        <translation>흰 바탕에 검은 글자</translation>
    </message>
    <message>
        <source>黒地に白</source>
        <extracomment>Choice of colours: white letters on black. Short.</extracomment>
        <translation>검은 바탕에 흰 글자</translation>
    </message>
    <message>
        <source>ボタンの位置</source>
        <extracomment>Heading over the choices of where on the screen the buttons are.</extracomment>
        <translation>버튼 위치</translation>
    </message>
    <message>
        <source>画面全体</source>
        <extracomment>Choice of where the buttons are: all over the screen. Short.</extracomment>
        <translation>화면 전체</translation>
    </message>
    <message>
        <source>低いところ</source>
        <extracomment>Choice of where the buttons are: low down, for whoever is seated. Short.</extracomment>
        <translation>낮은 곳</translation>
    </message>
    <message>
        <source>閉じる</source>
        <extracomment>Button: close the sheet.</extracomment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Applying</name>
    <message>
        <source>まだお金はかかりません。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>아직 요금이 들지 않습니다.</translation>
    </message>
    <message>
        <source>このあと、料金をたしかめます。</source>
        <extracomment>What happens next.</extracomment>
        <translation>다음에 요금을 확인합니다.</translation>
    </message>
    <message>
        <source>内容を市区町村に伝えています</source>
        <extracomment>Title while waiting: the order goes to the city.</extracomment>
        <translation>신청 내용을 시구정촌에 보내고 있습니다</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>住民票の写し、印鑑登録証明書、税や戸籍の証明書。必要なものは3つです。</source>
        <extracomment>First screen, under the headline.</extracomment>
        <translation>주민표, 인감등록증명서, 세금·호적 증명서. 준비하실 것은 세 가지입니다.</translation>
    </message>
    <message>
        <source>はじめる</source>
        <extracomment>Button: start the session.</extracomment>
        <translation>시작</translation>
    </message>
    <message>
        <source>画面の見やすさ</source>
        <extracomment>Button: choose text size, colours and the height of the buttons. Low on the screen, within reach of whoever is seated.</extracomment>
        <translation>글자 크기와 색</translation>
    </message>
    <message>
        <source>市区町村の証明書を、ここで受け取れます</source>
        <extracomment>First screen, as a headline: what the machine is for.</extracomment>
        <translation>시구정촌의 증명서를 여기서 받을 수 있습니다</translation>
    </message>
    <message>
        <source>プラスチックのカード</source>
        <extracomment>About the card; one short line.</extracomment>
        <translation>플라스틱 카드</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <extracomment>What one needs, 1 of 3: the card.</extracomment>
        <translation>마이넘버카드</translation>
    </message>
    <message>
        <source>ご自分で決めた数字</source>
        <extracomment>About the PIN; one short line.</extracomment>
        <translation>본인이 정한 숫자</translation>
    </message>
    <message>
        <source>4けたの暗証番号</source>
        <extracomment>What one needs, 2 of 3: the PIN.</extracomment>
        <translation>4자리 비밀번호</translation>
    </message>
    <message>
        <source>現金で払います。おつりが出ます</source>
        <extracomment>About the fee, where the machine takes cash; one short line.</extracomment>
        <translation>현금으로 냅니다. 거스름돈이 나옵니다</translation>
    </message>
    <message>
        <source>現金は使えません。キャッシュレスで払います</source>
        <extracomment>About the fee, where the machine takes no cash; one short line.</extracomment>
        <translation>현금은 쓸 수 없습니다. 전자 결제로 냅니다</translation>
    </message>
    <message>
        <source>手数料</source>
        <extracomment>What one needs, 3 of 3: the money for the fee.</extracomment>
        <translation>수수료</translation>
    </message>
</context>
<context>
    <name>Authenticating</name>
    <message>
        <source>まだカードを取らないでください。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>아직 카드를 가져가지 마세요.</translation>
    </message>
    <message>
        <source>終わると、カードをお取りいただけます。</source>
        <extracomment>What happens next.</extracomment>
        <translation>끝나면 카드를 가져가실 수 있습니다.</translation>
    </message>
    <message>
        <source>本人確認をしています</source>
        <extracomment>Title while waiting: the PIN is checked and the card signs.</extracomment>
        <translation>본인 확인을 하고 있습니다</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>まだお金はかかりません。ほかの証明書も、いっしょに受け取れます。</source>
        <extracomment>Under the title: what can be done now.</extracomment>
        <translation>아직 요금이 들지 않습니다. 다른 증명서도 함께 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>これで進む</source>
        <extracomment>Button: nothing more to choose, go on.</extracomment>
        <translation>이대로 진행</translation>
    </message>
    <message>
        <source>選んだ証明書</source>
        <extracomment>Title: what was chosen so far.</extracomment>
        <translation>선택한 증명서</translation>
    </message>
    <message>
        <source>+ ほかの証明書も選ぶ</source>
        <extracomment>Key: choose one more certificate.</extracomment>
        <translation>+ 다른 증명서도 선택</translation>
    </message>
    <message>
        <source>合計</source>
        <extracomment>The sum of all fees.</extracomment>
        <translation>합계</translation>
    </message>
</context>
<context>
    <name>BirthDate</name>
    <message>
        <source>西暦の年4けた、月2けた、日2けたです。1988年5月1日なら「19880501」。</source>
        <extracomment>Under the title: how a date is typed.</extracomment>
        <translation>서기 연도 4자리, 월 2자리, 일 2자리입니다. 1988년 5월 1일은 “19880501”.</translation>
    </message>
    <message>
        <source>生年月日を入力してください</source>
        <extracomment>Title: type your date of birth.</extracomment>
        <translation>생년월일을 입력하세요</translation>
    </message>
    <message>
        <source>%1ですね</source>
        <extracomment>The date in the Japanese calendar, for checking. %1 is that date.</extracomment>
        <translation>일본 연호: %1</translation>
    </message>
    <message>
        <source>この日付はありません。入力しなおしてください。</source>
        <extracomment>The digits are no date.</extracomment>
        <translation>이 날짜는 없습니다. 다시 입력하세요.</translation>
    </message>
</context>
<context>
    <name>CardLeft</name>
    <message>
        <source>前に使った人のカードです</source>
        <extracomment>Beside the picture: whom the card belongs to.</extracomment>
        <translation>앞사람의 카드입니다</translation>
    </message>
    <message>
        <source>カードが取り出されるまで、この機械は使えません。</source>
        <extracomment>Under the title: what has to happen before anybody can use the machine.</extracomment>
        <translation>카드를 치울 때까지 이 기계를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>手でカードを読み取り機から取る絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>그림: 손으로 카드를 판독기에서 가져가는 모습</translation>
    </message>
    <message>
        <source>カードが残っています</source>
        <extracomment>Title: a card lies on the reader and its owner has left.</extracomment>
        <translation>카드가 남아 있습니다</translation>
    </message>
    <message>
        <source>お店の人を呼んでください。</source>
        <extracomment>To the next citizen.</extracomment>
        <translation>직원을 불러 주세요.</translation>
    </message>
    <message>
        <source>お店の方へ: カードをあずかり、忘れ物として届けてください。</source>
        <extracomment>To the staff of the shop.</extracomment>
        <translation>직원분께: 카드를 맡아 분실물로 신고해 주세요.</translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>カードを置いたままにしてください。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>카드를 그대로 두세요.</translation>
    </message>
    <message>
        <source>つながると、暗証番号を入力できます。</source>
        <extracomment>What happens next.</extracomment>
        <translation>연결되면 비밀번호를 입력할 수 있습니다.</translation>
    </message>
    <message>
        <source>市区町村につないでいます</source>
        <extracomment>Title while waiting: the machine connects to the city.</extracomment>
        <translation>시구정촌에 연결하고 있습니다</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>%1の通数です。1通ごとに手数料がかかります。</source>
        <extracomment>Under the title. %1 is the name of the certificate.</extracomment>
        <translation>%1의 통수입니다. 1통마다 수수료가 듭니다.</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <extracomment>Button: go on with this number of copies.</extracomment>
        <translation>다음</translation>
    </message>
    <message>
        <source>何通必要ですか</source>
        <extracomment>Title: how many copies.</extracomment>
        <translation>몇 통이 필요합니까?</translation>
    </message>
    <message>
        <source>1通へらす</source>
        <extracomment>Key: one copy less; read aloud.</extracomment>
        <translation>1통 줄이기</translation>
    </message>
    <message>
        <source>1通ふやす</source>
        <extracomment>Key: one copy more; read aloud.</extracomment>
        <translation>1통 늘리기</translation>
    </message>
    <message numerus="yes">
        <source>%n通</source>
        <extracomment>Number of copies. %n is a number.</extracomment>
        <translation>
            <numerusform>%n통</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n通まで選べます</source>
        <extracomment>The most copies that fit into this order. %n is a number.</extracomment>
        <translation>
            <numerusform>%n통까지 선택할 수 있습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1年%2月%3日</source>
        <extracomment>A day. %1 is the year, %2 the month, %3 the day, in digits. Put them in the order of the language.</extracomment>
        <translation>%1년 %2월 %3일</translation>
    </message>
</context>
<context>
    <name>DigitPage</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <extracomment>Button: go on with what was typed.</extracomment>
        <translation>다음</translation>
    </message>
    <message>
        <source>1字消す</source>
        <extracomment>Key of the keypad: take the last digit back. Very short.</extracomment>
        <translation>1자 지우기</translation>
    </message>
</context>
<context>
    <name>Extent</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>%1にのせる人を選びます。</source>
        <extracomment>Under the title. %1 is the name of the certificate.</extracomment>
        <translation>%1에 실을 사람을 선택합니다.</translation>
    </message>
    <message>
        <source>提出先から選ぶ</source>
        <extracomment>Button: choose by who receives the certificate, such as the office for driving licences. Short.</extracomment>
        <translation>제출처로 선택</translation>
    </message>
    <message>
        <source>だれの証明が必要ですか</source>
        <extracomment>Title: whom the certificate speaks of.</extracomment>
        <translation>누구의 증명이 필요합니까?</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>証明書のデータは消去しました。</source>
        <extracomment>Under the title: what the machine held of the certificates is gone.</extracomment>
        <translation>증명서 데이터는 삭제했습니다.</translation>
    </message>
    <message>
        <source>終わる</source>
        <extracomment>Button: end now instead of waiting.</extracomment>
        <translation>마치기</translation>
    </message>
    <message>
        <source>印刷に不具合がある</source>
        <extracomment>Button for a citizen whose paper is smeared, cut off or empty: its fee is given back.</extracomment>
        <translation>인쇄에 문제가 있음</translation>
    </message>
    <message>
        <source>ご利用ありがとうございました</source>
        <extracomment>Title: goodbye.</extracomment>
        <translation>이용해 주셔서 감사합니다</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <extracomment>Easily left behind: the card.</extracomment>
        <translation>마이넘버카드</translation>
    </message>
    <message>
        <source>証明書</source>
        <extracomment>Easily left behind: the printed certificates.</extracomment>
        <translation>증명서</translation>
    </message>
    <message>
        <source>領収証</source>
        <extracomment>Easily left behind: the receipt.</extracomment>
        <translation>영수증</translation>
    </message>
    <message>
        <source>お金</source>
        <extracomment>Easily left behind: money that was paid out.</extracomment>
        <translation>돈</translation>
    </message>
    <message>
        <source>返金票をお店の人にわたしてください。%1をお返しします。</source>
        <extracomment>A refund slip came out. %1 is an amount.</extracomment>
        <translation>환불표를 직원에게 건네주세요. %1을 돌려드립니다.</translation>
    </message>
    <message>
        <source>お店の人に、番号 %1 を伝えてください。%2をお返しします。</source>
        <extracomment>No refund slip came out. %1 is the transaction number, %2 an amount.</extracomment>
        <translation>직원에게 번호 %1을 알려 주세요. %2을 돌려드립니다.</translation>
    </message>
    <message>
        <source>取引番号 %1</source>
        <extracomment>The number under which staff finds this visit. %1 is the number.</extracomment>
        <translation>거래 번호 %1</translation>
    </message>
    <message>
        <source>お忘れものはありませんか</source>
        <extracomment>Check that nothing is left behind.</extracomment>
        <translation>두고 가시는 물건은 없습니까?</translation>
    </message>
</context>
<context>
    <name>GivingBack</name>
    <message>
        <source>すぐに終わります。</source>
        <extracomment>What to do or not to do meanwhile, where no money came in.</extracomment>
        <translation>금방 끝납니다.</translation>
    </message>
    <message>
        <source>お支払いの機械を閉じています。</source>
        <extracomment>What happens next, where no money came in: the payment unit closes.</extracomment>
        <translation>결제 장치를 닫고 있습니다.</translation>
    </message>
    <message>
        <source>手続きを終わっています</source>
        <extracomment>Title while waiting: the visit ends, and no money came in.</extracomment>
        <translation>절차를 마치고 있습니다</translation>
    </message>
    <message>
        <source>お金が出おわるまで、お待ちください。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>돈이 다 나올 때까지 기다려 주세요.</translation>
    </message>
    <message>
        <source>お返しする金額が、硬貨で出てきます。</source>
        <extracomment>What happens next.</extracomment>
        <translation>돌려드릴 금액이 동전으로 나옵니다.</translation>
    </message>
    <message>
        <source>お金をお返ししています</source>
        <extracomment>Title while waiting: all money goes back.</extracomment>
        <translation>돈을 돌려드리고 있습니다</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>証明書のコンビニ交付</source>
        <extracomment>Name of the service, at the top left.</extracomment>
        <translation>편의점 증명서 발급</translation>
    </message>
    <message>
        <source>ことば: %1</source>
        <extracomment>For screen readers: the button that opens the list of languages. %1 is the present one&apos;s own name.</extracomment>
        <translation>언어: %1</translation>
    </message>
    <message>
        <source>画面の見やすさ</source>
        <extracomment>For screen readers: the button that opens text size, colours and height of the buttons.</extracomment>
        <translation>글자 크기와 색</translation>
    </message>
    <message>
        <source>カードはもう使いません</source>
        <extracomment>Under steps 1 and 2 when they are done: the card can be put away. Very short.</extracomment>
        <translation>카드를 챙기세요</translation>
    </message>
    <message>
        <source>カードを使うのはここまで</source>
        <extracomment>Under steps 1 and 2: the card is needed only until here. Very short.</extracomment>
        <translation>카드는 여기까지 사용</translation>
    </message>
    <message>
        <source>5つの手順のうち %1</source>
        <extracomment>For screen readers. %1 is the number of the present step.</extracomment>
        <translation>5단계 중 %1단계</translation>
    </message>
    <message>
        <source>カード</source>
        <extracomment>Step 1 of 5, one short word: the card is laid on the reader.</extracomment>
        <translation>카드</translation>
    </message>
    <message>
        <source>暗証番号</source>
        <extracomment>Step 2 of 5, one short word: the PIN.</extracomment>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>証明書</source>
        <extracomment>Step 3 of 5, one short word: choosing the certificate.</extracomment>
        <translation>증명서</translation>
    </message>
    <message>
        <source>お支払い</source>
        <extracomment>Step 4 of 5, one short word: paying.</extracomment>
        <translation>결제</translation>
    </message>
    <message>
        <source>受け取り</source>
        <extracomment>Step 5 of 5, one short word: taking paper, receipt and change.</extracomment>
        <translation>수령</translation>
    </message>
</context>
<context>
    <name>Hittosha</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>筆頭者は、戸籍のはじめに書かれている人です。名字と名前を入力してください。</source>
        <extracomment>Under the title: who that is.</extracomment>
        <translation>필두자는 호적의 첫머리에 적힌 사람입니다. 성과 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <extracomment>Button: go on with what was typed.</extracomment>
        <translation>다음</translation>
    </message>
    <message>
        <source>戸籍の筆頭者の名前(カタカナ)</source>
        <extracomment>Title: type the name of the head of the family register, in katakana.</extracomment>
        <translation>호적 필두자의 이름(가타카나)</translation>
    </message>
    <message>
        <source>1字消す</source>
        <extracomment>Key: take the last character back. Very short.</extracomment>
        <translation>1자 지우기</translation>
    </message>
</context>
<context>
    <name>HonsekiList</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>選ぶと、その市区町村につなぎます。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>선택하면 그 시구정촌에 연결합니다.</translation>
    </message>
    <message>
        <source>本籍のある市区町村を選んでください</source>
        <extracomment>Title: choose the city of the family register.</extracomment>
        <translation>본적이 있는 시구정촌을 선택하세요</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>다음 페이지</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>이전 페이지</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>いまは時間外です(%1)</source>
        <extracomment>Why a certificate cannot be had now: it is closed. %1 is when it is open.</extracomment>
        <translation>지금은 이용 시간이 아닙니다(%1)</translation>
    </message>
    <message>
        <source>%1〜%2</source>
        <extracomment>A span of time. %1 is its begin, %2 its end, such as 9:00 and 17:00, or 12/29 and 1/3.</extracomment>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>%1月%2日</source>
        <extracomment>A day of the year, in digits as short as possible. %1 is the month, %2 the day of the month.</extracomment>
        <translation>%1월 %2일</translation>
    </message>
    <message>
        <source>平日 %1</source>
        <extracomment>Opening hours on working days. %1 is a span of time such as 9:00〜17:00.</extracomment>
        <translation>평일 %1</translation>
    </message>
    <message>
        <source>毎日 %1</source>
        <extracomment>Opening hours on every day. %1 is a span of time such as 6:30〜23:00.</extracomment>
        <translation>매일 %1</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>提出先に言われたものだけ「あり」にしてください。</source>
        <extracomment>Under the title: how to decide.</extracomment>
        <translation>제출처에서 요구한 것만 “있음”으로 하세요.</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <extracomment>Button: go on with the items that were chosen.</extracomment>
        <translation>다음</translation>
    </message>
    <message>
        <source>のせる内容を選んでください</source>
        <extracomment>Title: which items are printed.</extracomment>
        <translation>실을 내용을 선택하세요</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>다음 페이지</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>이전 페이지</translation>
    </message>
    <message>
        <source>なし</source>
        <extracomment>An item that is not printed. Very short.</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>あり</source>
        <extracomment>An item that is printed. Very short.</extracomment>
        <translation>있음</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: back to the basket.</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>%1の証明書です。ふれると、内容を選べます。</source>
        <extracomment>Under the title. %1 is the name of the city.</extracomment>
        <translation>%1의 증명서입니다. 누르면 내용을 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>このカードで前に証明書が発行された日: %1</source>
        <extracomment>When certificates were last issued with this card, so that misuse is noticed. %1 is a date.</extracomment>
        <translation>이 카드로 이전에 증명서가 발급된 날: %1</translation>
    </message>
    <message>
        <source>どの証明書が必要ですか</source>
        <extracomment>Title: which certificate.</extracomment>
        <translation>어떤 증명서가 필요합니까?</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>다음 페이지</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>이전 페이지</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>ことばを選んでください</source>
        <extracomment>Title of the list of languages.</extracomment>
        <translation>언어를 선택하세요</translation>
    </message>
    <message>
        <source>閉じる</source>
        <extracomment>Button: close the list of languages without choosing.</extracomment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>LastTry</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>つぎにまちがえると、カードがロックされます</source>
        <extracomment>Beside the picture: what happens after one more wrong PIN.</extracomment>
        <translation>다음에 틀리면 카드가 잠깁니다</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>ロックされると、ここでは手続きができなくなります。</source>
        <extracomment>Under the title: what locking means.</extracomment>
        <translation>잠기면 여기서는 절차를 진행할 수 없습니다.</translation>
    </message>
    <message>
        <source>暗証番号を入れる絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>비밀번호를 입력하는 그림</translation>
    </message>
    <message>
        <source>入力する</source>
        <extracomment>Button: try the PIN although it is the last try.</extracomment>
        <translation>입력하기</translation>
    </message>
    <message>
        <source>暗証番号は、あと1回だけ入力できます</source>
        <extracomment>Title: one try is left before the card locks.</extracomment>
        <translation>비밀번호는 앞으로 1번만 입력할 수 있습니다</translation>
    </message>
    <message>
        <source>自信がなければ「やめる」を押してください。いままでのところ、なくなったものはありません。</source>
        <extracomment>The advice to stop.</extracomment>
        <translation>확실하지 않으면 “그만두기”를 누르세요. 지금까지 잃은 것은 없습니다.</translation>
    </message>
    <message>
        <source>忘れた暗証番号は、市区町村の窓口で設定しなおせます。</source>
        <extracomment>Where a forgotten PIN is set anew.</extracomment>
        <translation>잊은 비밀번호는 시구정촌 창구에서 다시 설정할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>LayCard</name>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>読み取り機の上に、平らに置きます</source>
        <extracomment>Beside the picture: what to do.</extracomment>
        <translation>판독기 위에 평평하게 놓으세요</translation>
    </message>
    <message>
        <source>カードを読み取ると、つぎへ進みます。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>카드를 읽으면 다음으로 넘어갑니다.</translation>
    </message>
    <message>
        <source>手でカードを読み取り機の上に置く絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>그림: 손으로 카드를 판독기 위에 올려놓는 모습</translation>
    </message>
    <message>
        <source>マイナンバーカードを置いてください</source>
        <extracomment>Title: lay the card on the reader.</extracomment>
        <translation>마이넘버카드를 올려놓으세요</translation>
    </message>
    <message>
        <source>「お取りください」と出るまで、置いたままにしてください。</source>
        <extracomment>The card stays until the machine says so.</extracomment>
        <translation>“가져가세요”라고 나올 때까지 그대로 두세요.</translation>
    </message>
    <message>
        <source>ほかのカードや財布は、はなしてください。</source>
        <extracomment>One card at a time, nothing else on the reader.</extracomment>
        <translation>다른 카드나 지갑은 떼어 놓으세요.</translation>
    </message>
</context>
<context>
    <name>Misprint</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>選んだ証明書の料金を、お店の人がお返しします。その紙は引きかえにいただきます。</source>
        <extracomment>Under the title: what happens with the paper and the money.</extracomment>
        <translation>선택한 증명서의 요금을 직원이 돌려드립니다. 그 종이는 교환으로 회수합니다.</translation>
    </message>
    <message>
        <source>返金票を出す</source>
        <extracomment>Button: print the refund slip.</extracomment>
        <translation>환불표 출력</translation>
    </message>
    <message>
        <source>きれいに出ていない証明書を選んでください</source>
        <extracomment>Title: which certificates are smeared, cut off or empty.</extracomment>
        <translation>제대로 나오지 않은 증명서를 선택하세요</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>다음 페이지</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>이전 페이지</translation>
    </message>
    <message>
        <source>よい</source>
        <extracomment>A certificate whose paper is all right. Very short.</extracomment>
        <translation>정상</translation>
    </message>
    <message>
        <source>わるい</source>
        <extracomment>A certificate whose paper is not right. Very short.</extracomment>
        <translation>불량</translation>
    </message>
</context>
<context>
    <name>MisprintRefund</name>
    <message>
        <source>すぐに終わります。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>금방 끝납니다.</translation>
    </message>
    <message>
        <source>返金票をお店の人にわたすと、料金が返ります。</source>
        <extracomment>What happens next.</extracomment>
        <translation>환불표를 직원에게 건네면 요금을 돌려받습니다.</translation>
    </message>
    <message>
        <source>返金票を用意しています</source>
        <extracomment>Title while waiting: a slip for the refund is printed.</extracomment>
        <translation>환불표를 준비하고 있습니다</translation>
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
        <translation>%1엔</translation>
    </message>
</context>
<context>
    <name>Municipality</name>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>選ぶと、その市区町村につなぎます。カードは置いたままにしてください。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>선택하면 그 시구정촌에 연결합니다. 카드를 그대로 두세요.</translation>
    </message>
    <message>
        <source>どこの市区町村の証明書ですか</source>
        <extracomment>Title: whose certificates.</extracomment>
        <translation>어느 시구정촌의 증명서입니까?</translation>
    </message>
    <message>
        <source>住民票の写し、印鑑登録証明書など</source>
        <extracomment>What one gets from the city where one lives.</extracomment>
        <translation>주민표, 인감등록증명서 등</translation>
    </message>
    <message>
        <source>お住まいの市区町村</source>
        <extracomment>Choice: the city where one lives.</extracomment>
        <translation>거주하시는 시구정촌</translation>
    </message>
    <message>
        <source>その市区町村が扱う証明書。はじめての人は、利用登録を申請できます</source>
        <extracomment>Whatever the city of the family register offers, and the condition.</extracomment>
        <translation>그 시구정촌이 취급하는 증명서. 처음이신 분은 이용등록을 신청할 수 있습니다</translation>
    </message>
    <message>
        <source>本籍のある、ほかの市区町村</source>
        <extracomment>Choice: another city, where the family register is kept.</extracomment>
        <translation>본적이 있는 다른 시구정촌</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>やめる</source>
        <extracomment>Button: end without doing anything.</extracomment>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>同意すると、つぎにカードを置きます。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>동의하면 다음에 카드를 올려놓습니다.</translation>
    </message>
    <message>
        <source>同意してはじめる</source>
        <extracomment>Button: consent to the notice and start.</extracomment>
        <translation>동의하고 시작</translation>
    </message>
    <message>
        <source>はじめる前にお読みください</source>
        <extracomment>Title: what to know before starting.</extracomment>
        <translation>시작하기 전에 읽어 주세요</translation>
    </message>
    <message>
        <source>印刷には数分かかります。終わるまで、この場を離れないでください。</source>
        <extracomment>Notice: printing takes minutes, do not leave.</extracomment>
        <translation>인쇄에는 몇 분이 걸립니다. 끝날 때까지 자리를 떠나지 마세요.</translation>
    </message>
    <message>
        <source>選びまちがいの交換や返金はできません。印刷できないときや、印刷に不具合があるときは、料金をお返しします。</source>
        <extracomment>Notice: no exchange for wrong choices; but what does not come out, or not well, is refunded.</extracomment>
        <translation>잘못 선택한 경우의 교환이나 환불은 되지 않습니다. 인쇄하지 못하거나 인쇄에 문제가 있을 때는 요금을 돌려드립니다.</translation>
    </message>
    <message>
        <source>お店の人は、操作や内容のお手伝いができません。紙づまりとお金の困りごとは、お店の人へどうぞ。</source>
        <extracomment>Notice: shop staff cannot help with the content, only with paper and money.</extracomment>
        <translation>직원은 조작이나 내용을 도와드릴 수 없습니다. 종이 걸림이나 돈 문제는 직원에게 말씀하세요.</translation>
    </message>
    <message>
        <source>カードと暗証番号は本人確認だけに使います。あなたの情報は、この機械に残りません。</source>
        <extracomment>Notice: what the card is used for and that nothing stays.</extracomment>
        <translation>카드와 비밀번호는 본인 확인에만 씁니다. 당신의 정보는 이 기계에 남지 않습니다.</translation>
    </message>
</context>
<context>
    <name>OrderLines</name>
    <message>
        <source>1通へらす</source>
        <extracomment>Key: take out one of several copies. Very short.</extracomment>
        <translation>1통 줄이기</translation>
    </message>
    <message>
        <source>けす</source>
        <extracomment>Key: take the certificate out. Very short.</extracomment>
        <translation>삭제</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>다음 페이지</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>이전 페이지</translation>
    </message>
    <message numerus="yes">
        <source>%n通</source>
        <extracomment>Number of copies of one certificate. %n is a number.</extracomment>
        <translation>
            <numerusform>%n통</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>時間になると、この画面は自動で切りかわります。</source>
        <extracomment>Under the title: the machine opens again by itself.</extracomment>
        <translation>시간이 되면 이 화면은 자동으로 바뀝니다.</translation>
    </message>
    <message>
        <source>いまは、証明書を受け取れる時間ではありません</source>
        <extracomment>Title: the service is closed at this hour.</extracomment>
        <translation>지금은 증명서를 받을 수 있는 시간이 아닙니다</translation>
    </message>
    <message>
        <source>お店の人が直すと、すぐに使えるようになります。</source>
        <extracomment>When a machine that is out of order can be used again.</extracomment>
        <translation>점원이 고치면 바로 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>ご迷惑をおかけします。ほかのお店の機械はお使いいただけます。</source>
        <extracomment>Under the title.</extracomment>
        <translation>불편을 드려 죄송합니다. 다른 점포의 기계는 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>この機械は、いま使えません</source>
        <extracomment>Title: the machine cannot be used now.</extracomment>
        <translation>이 기계는 지금 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>お店の方へ: 番号 %1</source>
        <extracomment>A code that staff can look up. %1 is the code.</extracomment>
        <translation>직원분께: 번호 %1</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>上を見る</source>
        <extracomment>Key that shows what stands further up; read aloud.</extracomment>
        <translation>위쪽 보기</translation>
    </message>
    <message>
        <source>下を見る</source>
        <extracomment>Key that shows what stands further down; read aloud.</extracomment>
        <translation>아래쪽 보기</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>硬貨とお札が使えます。おつりは最後に出ます。</source>
        <extracomment>Under the title: coins and notes are taken.</extracomment>
        <translation>동전과 지폐를 쓸 수 있습니다. 거스름돈은 마지막에 나옵니다.</translation>
    </message>
    <message>
        <source>いまは硬貨だけが使えます。お札は使えません。</source>
        <extracomment>Under the title: only coins are taken now.</extracomment>
        <translation>지금은 동전만 쓸 수 있습니다. 지폐는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session; no money was put in yet.</extracomment>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>やめる(返金)</source>
        <extracomment>Button: end the session; money that was put in comes back.</extracomment>
        <translation>그만두기(환불)</translation>
    </message>
    <message>
        <source>お金を入れてください</source>
        <extracomment>Title: put money in.</extracomment>
        <translation>돈을 넣으세요</translation>
    </message>
    <message>
        <source>料金</source>
        <extracomment>What is to pay.</extracomment>
        <translation>요금</translation>
    </message>
    <message>
        <source>入れた金額</source>
        <extracomment>What was put in so far.</extracomment>
        <translation>넣은 금액</translation>
    </message>
    <message>
        <source>あと</source>
        <extracomment>What is still missing. Very short.</extracomment>
        <translation>남은 금액</translation>
    </message>
    <message>
        <source>あと%1です</source>
        <extracomment>For screen readers. %1 is an amount of money.</extracomment>
        <translation>%1 남았습니다</translation>
    </message>
    <message>
        <source>手で硬貨を入れる絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>그림: 손으로 동전을 넣는 모습</translation>
    </message>
    <message>
        <source>足りると、印刷がはじまります。</source>
        <extracomment>What the machine does with money: printing starts by itself when it is enough.</extracomment>
        <translation>금액이 차면 인쇄가 시작됩니다.</translation>
    </message>
    <message>
        <source>やめると、入れたお金は全部もどります。</source>
        <extracomment>What the machine does with money: everything comes back when one stops here.</extracomment>
        <translation>그만두면 넣은 돈은 모두 돌아옵니다.</translation>
    </message>
</context>
<context>
    <name>PaymentMethod</name>
    <message>
        <source>お支払いができませんでした。お金はいただいていません。ほかの払い方を選べます。</source>
        <extracomment>Under the title, after a payment that was declined.</extracomment>
        <translation>결제되지 않았습니다. 돈은 받지 않았습니다. 다른 방법을 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>お支払いの合計は%1です。</source>
        <extracomment>Under the title: what is to pay. %1 is an amount of money.</extracomment>
        <translation>결제 합계는 %1입니다.</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>どの方法で支払いますか</source>
        <extracomment>Title: how to pay.</extracomment>
        <translation>어떤 방법으로 결제하시겠습니까?</translation>
    </message>
    <message>
        <source>硬貨やお札を入れます。おつりが出ます</source>
        <extracomment>What paying in cash means.</extracomment>
        <translation>동전이나 지폐를 넣습니다. 거스름돈이 나옵니다</translation>
    </message>
    <message>
        <source>現金</source>
        <extracomment>Choice: pay in cash.</extracomment>
        <translation>현금</translation>
    </message>
    <message>
        <source>画面のコードを、スマートフォンで読み取ります</source>
        <extracomment>What paying by QR code means.</extracomment>
        <translation>화면의 코드를 스마트폰으로 읽습니다</translation>
    </message>
    <message>
        <source>QRコード</source>
        <extracomment>Choice: pay by QR code.</extracomment>
        <translation>QR코드</translation>
    </message>
    <message>
        <source>決済端末に、カードやスマートフォンをかざします</source>
        <extracomment>What paying by e-money means.</extracomment>
        <translation>결제 단말기에 카드나 스마트폰을 댑니다</translation>
    </message>
    <message>
        <source>電子マネー</source>
        <extracomment>Choice: pay by e-money.</extracomment>
        <translation>전자화폐</translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>名前にふれると、切りかわります。一人以上選んでください。</source>
        <extracomment>Under the title: how to choose.</extracomment>
        <translation>이름을 누르면 바뀝니다. 한 사람 이상 선택하세요.</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <extracomment>Button: go on with the persons that were chosen.</extracomment>
        <translation>다음</translation>
    </message>
    <message>
        <source>のせる人を選んでください</source>
        <extracomment>Title: which members of the household.</extracomment>
        <translation>실을 사람을 선택하세요</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>다음 페이지</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>이전 페이지</translation>
    </message>
    <message>
        <source>のせない</source>
        <extracomment>A person who is not put on the certificate. Very short.</extracomment>
        <translation>싣지 않음</translation>
    </message>
    <message>
        <source>のせる</source>
        <extracomment>A person who is put on the certificate. Very short.</extracomment>
        <translation>실음</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>暗証番号を入力してください</source>
        <extracomment>Title: type the PIN.</extracomment>
        <translation>비밀번호를 입력하세요</translation>
    </message>
    <message>
        <source>つぎにまちがえると、カードがロックされます。自信がなければ「やめる」を押してください。</source>
        <extracomment>On the last try: what happens next, and the advice to stop.</extracomment>
        <translation>다음에 틀리면 카드가 잠깁니다. 확실하지 않으면 “그만두기”를 누르세요.</translation>
    </message>
    <message>
        <source>続けて3回まちがえると、カードがロックされ、設定しなおすまで使えません。</source>
        <extracomment>What locking means.</extracomment>
        <translation>연속 3번 틀리면 카드가 잠기고, 다시 설정할 때까지 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>もう一度、4けたの数字を入力してください。</source>
        <extracomment>Under the title after a wrong PIN.</extracomment>
        <translation>다시 한 번 4자리 숫자를 입력하세요.</translation>
    </message>
    <message>
        <source>あと1回だけ入力できます</source>
        <extracomment>Only one try is left before the card locks.</extracomment>
        <translation>앞으로 1번만 입력할 수 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>あと%n回入力できます</source>
        <extracomment>How many tries are left. %n is 2 or 3.</extracomment>
        <translation>
            <numerusform>앞으로 %n번 입력할 수 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>カードを受け取るときに決めた、4けたの数字です。</source>
        <extracomment>Under the title: which PIN is meant.</extracomment>
        <translation>카드를 받을 때 정한 4자리 숫자입니다.</translation>
    </message>
    <message>
        <source>暗証番号がちがいます</source>
        <extracomment>Title after a wrong PIN.</extracomment>
        <translation>비밀번호가 다릅니다</translation>
    </message>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>確認</source>
        <extracomment>Button: use the PIN that was typed.</extracomment>
        <translation>확인</translation>
    </message>
    <message numerus="yes">
        <source>%nけた入力しました</source>
        <extracomment>For screen readers: how many digits were typed. %n is a number from 0 to 4.</extracomment>
        <translation>
            <numerusform>%n자리 입력했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>まわりの人に見えないよう、手でかくしてください。</source>
        <extracomment>Privacy while typing the PIN.</extracomment>
        <translation>주위 사람에게 보이지 않게 손으로 가리세요.</translation>
    </message>
    <message>
        <source>訂正</source>
        <extracomment>Key of the keypad: take all digits back. Very short.</extracomment>
        <translation>정정</translation>
    </message>
</context>
<context>
    <name>PinOnReader</name>
    <message numerus="yes">
        <source>あと%n回入力できます</source>
        <extracomment>Under the title after a wrong PIN. %n is the number of tries left, 1 to 3.</extracomment>
        <translation>
            <numerusform>앞으로 %n번 입력할 수 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>カードを受け取るときに決めた、4けたの数字です。</source>
        <extracomment>Under the title: which PIN is meant.</extracomment>
        <translation>카드를 받을 때 정한 4자리 숫자입니다.</translation>
    </message>
    <message>
        <source>暗証番号がちがいます。もう一度、読み取り機で入力してください</source>
        <extracomment>Title after a wrong PIN that was typed on the reader.</extracomment>
        <translation>비밀번호가 다릅니다. 판독기에서 다시 입력하세요</translation>
    </message>
    <message>
        <source>読み取り機のボタンで4けたを押し、最後に確認ボタンを押します</source>
        <extracomment>Beside the picture: where and how to type.</extracomment>
        <translation>판독기 버튼으로 4자리를 누르고 마지막에 확인 버튼을 누릅니다</translation>
    </message>
    <message>
        <source>暗証番号を入れる絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>비밀번호를 입력하는 그림</translation>
    </message>
    <message>
        <source>読み取り機で暗証番号を入力してください</source>
        <extracomment>Title: the PIN is typed on the card reader, not on this screen.</extracomment>
        <translation>판독기에서 비밀번호를 입력하세요</translation>
    </message>
    <message>
        <source>やめるときは、読み取り機の取消ボタンを押してください。</source>
        <extracomment>How to stop: with the reader&apos;s own key.</extracomment>
        <translation>그만둘 때는 판독기의 취소 버튼을 누르세요.</translation>
    </message>
    <message>
        <source>まわりの人に見えないよう、手でかくしてください。</source>
        <extracomment>Privacy while typing the PIN.</extracomment>
        <translation>주위 사람에게 보이지 않게 손으로 가리세요.</translation>
    </message>
</context>
<context>
    <name>PracticeMark</name>
    <message>
        <source>練習用・本物の証明書は出ません</source>
        <extracomment>On every screen of a machine for practice, in a small frame. Short.</extracomment>
        <translation>연습용 · 진짜 증명서는 나오지 않습니다</translation>
    </message>
</context>
<context>
    <name>Prefecture</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>つぎに、市区町村を選びます。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>다음에 시구정촌을 선택합니다.</translation>
    </message>
    <message>
        <source>本籍のある都道府県を選んでください</source>
        <extracomment>Title: choose the prefecture of the family register.</extracomment>
        <translation>본적이 있는 도도부현을 선택하세요</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>다음 페이지</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>이전 페이지</translation>
    </message>
</context>
<context>
    <name>PreparingPayment</name>
    <message>
        <source>お金を入れる必要はありません。</source>
        <extracomment>What to do or not to do meanwhile, where there is nothing to pay.</extracomment>
        <translation>돈을 넣을 필요가 없습니다.</translation>
    </message>
    <message>
        <source>プリンターをたしかめています。</source>
        <extracomment>What happens next, where there is nothing to pay.</extracomment>
        <translation>프린터를 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>印刷の準備をしています</source>
        <extracomment>Title while waiting, where there is nothing to pay: the printer is checked.</extracomment>
        <translation>인쇄를 준비하고 있습니다</translation>
    </message>
    <message>
        <source>まだお金を入れないでください。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>아직 돈을 넣지 마세요.</translation>
    </message>
    <message>
        <source>プリンターとお金の機械をたしかめています。</source>
        <extracomment>What happens next.</extracomment>
        <translation>프린터와 현금 장치를 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>お支払いの準備をしています</source>
        <extracomment>Title while waiting: printer and cash machine are checked.</extracomment>
        <translation>결제를 준비하고 있습니다</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>数分かかることがあります。終わるまで、この場を離れないでください。</source>
        <extracomment>Under the title: how long it takes.</extracomment>
        <translation>몇 분 걸릴 수 있습니다. 끝날 때까지 자리를 떠나지 마세요.</translation>
    </message>
    <message>
        <source>証明書を印刷しています</source>
        <extracomment>Title: the certificates are being printed.</extracomment>
        <translation>증명서를 인쇄하고 있습니다</translation>
    </message>
    <message>
        <source>%1パーセント終わりました</source>
        <extracomment>For screen readers. %1 is a number of percent.</extracomment>
        <translation>%1퍼센트 끝났습니다</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>다음 페이지</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>이전 페이지</translation>
    </message>
    <message numerus="yes">
        <source>%1 / %n枚</source>
        <extracomment>Sheets that came out, of all sheets. %1 is how many came out, %n how many there are.</extracomment>
        <translation>
            <numerusform>%1 / %n장</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>カードを置いたままにしてください。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>카드를 그대로 두세요.</translation>
    </message>
    <message>
        <source>数秒で終わります。</source>
        <extracomment>What happens next.</extracomment>
        <translation>몇 초면 끝납니다.</translation>
    </message>
    <message>
        <source>カードを読み取っています</source>
        <extracomment>Title while waiting: the reader reads the card.</extracomment>
        <translation>카드를 읽고 있습니다</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>よくある内容を入れます。つぎの画面で直せます。</source>
        <extracomment>Under the title: what a touch does.</extracomment>
        <translation>보통 필요한 내용을 넣습니다. 다음 화면에서 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>どこに出しますか</source>
        <extracomment>Title: who receives the certificate.</extracomment>
        <translation>어디에 제출합니까?</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Key that turns a list one page on; read aloud.</extracomment>
        <translation>다음 페이지</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Key that turns a list one page back; read aloud.</extracomment>
        <translation>이전 페이지</translation>
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
        <translation>마치기</translation>
    </message>
    <message>
        <source>印刷に不具合がある</source>
        <extracomment>Button for a citizen of whose certificates one came out smeared, cut off or empty.</extracomment>
        <translation>인쇄에 문제가 있음</translation>
    </message>
    <message>
        <source>手続きを進められませんでした</source>
        <extracomment>Title: the machine cannot go on.</extracomment>
        <translation>절차를 진행할 수 없었습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n通できました。残りは料金をいただきません</source>
        <extracomment>Title: some certificates came out, the others did not or nobody knows. %n is how many came out.</extracomment>
        <translation>
            <numerusform>%n통이 나왔습니다. 나머지는 요금을 받지 않습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>理由と、つぎにすることをお知らせします。お問い合わせ番号 %1</source>
        <extracomment>Under the title. %1 is a code that the office or staff can look up.</extracomment>
        <translation>이유와 다음에 하실 일을 알려드립니다. 문의 번호 %1</translation>
    </message>
    <message>
        <source>理由</source>
        <extracomment>Heading: why.</extracomment>
        <translation>이유</translation>
    </message>
    <message>
        <source>つぎにすること</source>
        <extracomment>Heading: what to do.</extracomment>
        <translation>다음에 하실 일</translation>
    </message>
    <message>
        <source>%1をお返ししました。</source>
        <extracomment>Money came back. %1 is an amount.</extracomment>
        <translation>%1을 돌려드렸습니다.</translation>
    </message>
    <message>
        <source>お店の人に、番号 %1 を伝えてください。%2をお返しします。</source>
        <extracomment>Staff owes money. %1 is the transaction number, %2 an amount.</extracomment>
        <translation>직원에게 번호 %1을 알려 주세요. %2을 돌려드립니다.</translation>
    </message>
</context>
<context>
    <name>Registered</name>
    <message>
        <source>%1がたしかめます。5日ほどしてから、またおこしください。</source>
        <extracomment>Under the title: how long it takes.</extracomment>
        <translation>%1에서 확인합니다. 5일쯤 뒤에 다시 오세요.</translation>
    </message>
    <message>
        <source>終わる</source>
        <extracomment>Button: the number was noted.</extracomment>
        <translation>마치기</translation>
    </message>
    <message>
        <source>利用登録の申請を受け付けました</source>
        <extracomment>Title: the application for registration was taken.</extracomment>
        <translation>이용등록 신청을 접수했습니다</translation>
    </message>
    <message>
        <source>受付番号</source>
        <extracomment>Above the number of the application.</extracomment>
        <translation>접수 번호</translation>
    </message>
    <message>
        <source>受付日 %1</source>
        <extracomment>The day of the application. %1 is a date.</extracomment>
        <translation>접수일 %1</translation>
    </message>
    <message>
        <source>番号をひかえてください。次にカードを置くと、申請がどうなったか分かります。</source>
        <extracomment>Note the number; the machine tells how the application stands.</extracomment>
        <translation>번호를 적어 두세요. 다음에 카드를 놓으면 신청 결과를 알 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Registering</name>
    <message>
        <source>お金はかかりません。</source>
        <extracomment>What it costs.</extracomment>
        <translation>요금은 들지 않습니다.</translation>
    </message>
    <message>
        <source>このあと、受付番号をお見せします。</source>
        <extracomment>What happens next.</extracomment>
        <translation>다음에 접수 번호를 보여드립니다.</translation>
    </message>
    <message>
        <source>申請を市区町村に送っています</source>
        <extracomment>Title while waiting: the application goes to the city.</extracomment>
        <translation>신청을 시구정촌에 보내고 있습니다</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>%1年%2月%3日</source>
        <extracomment>A date of birth while it is typed. %1 is the year, %2 the month, %3 the day.</extracomment>
        <translation>%1년 %2월 %3일</translation>
    </message>
    <message>
        <source>濁点</source>
        <extracomment>Key of the katakana keyboard: makes the last character voiced (カ to ガ). Very short.</extracomment>
        <translation>탁점</translation>
    </message>
    <message>
        <source>半濁点</source>
        <extracomment>Key of the katakana keyboard: the small circle (ハ to パ). Very short.</extracomment>
        <translation>반탁점</translation>
    </message>
    <message>
        <source>小さく</source>
        <extracomment>Key of the katakana keyboard: makes the last character small (ヤ to ャ). Very short.</extracomment>
        <translation>작게</translation>
    </message>
    <message>
        <source>空白</source>
        <extracomment>Key of the katakana keyboard: a space between family name and given name. Very short.</extracomment>
        <translation>빈칸</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>この機械で申請できます。料金はかかりません。</source>
        <extracomment>Under the title: what can be done about it here.</extracomment>
        <translation>이 기계에서 신청할 수 있습니다. 요금은 들지 않습니다.</translation>
    </message>
    <message>
        <source>申請する</source>
        <extracomment>Button: begin the application.</extracomment>
        <translation>신청하기</translation>
    </message>
    <message>
        <source>%1の利用登録がまだです</source>
        <extracomment>Title: the city of the family register does not know this card yet. %1 is the city.</extracomment>
        <translation>%1의 이용등록이 아직 되어 있지 않습니다</translation>
    </message>
    <message>
        <source>生年月日、戸籍の筆頭者の名前、電話番号を入力します。</source>
        <extracomment>What will be asked.</extracomment>
        <translation>생년월일, 호적 필두자의 이름, 전화번호를 입력합니다.</translation>
    </message>
    <message>
        <source>市区町村がたしかめるまで、5日ほどかかります。電話でおたずねすることがあります。</source>
        <extracomment>How long it takes, and that the city may telephone.</extracomment>
        <translation>시구정촌이 확인하는 데 5일쯤 걸립니다. 전화로 여쭐 수 있습니다.</translation>
    </message>
    <message>
        <source>登録がすむと、戸籍の証明書をこの機械で受け取れます。</source>
        <extracomment>What one has of it.</extracomment>
        <translation>등록이 끝나면 호적 증명서를 이 기계에서 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>カードの電子証明書を新しくしたときは、もう一度申請してください。</source>
        <extracomment>The registration belongs to the card&apos;s certificate.</extracomment>
        <translation>카드의 전자증명서를 갱신한 때는 다시 신청하세요.</translation>
    </message>
</context>
<context>
    <name>RegistrationCheck</name>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>この内容を、%1にだけ送ります。</source>
        <extracomment>Under the title: who gets this.</extracomment>
        <translation>이 내용은 %1에만 보냅니다.</translation>
    </message>
    <message>
        <source>送る</source>
        <extracomment>Button: send the application.</extracomment>
        <translation>보내기</translation>
    </message>
    <message>
        <source>この内容で申請しますか</source>
        <extracomment>Title: check the application before it is sent.</extracomment>
        <translation>이 내용으로 신청하시겠습니까?</translation>
    </message>
    <message>
        <source>生年月日</source>
        <extracomment>What was typed: the date of birth.</extracomment>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>戸籍の筆頭者</source>
        <extracomment>What was typed: the head of the family register.</extracomment>
        <translation>호적 필두자</translation>
    </message>
    <message>
        <source>電話番号</source>
        <extracomment>What was typed: the telephone number.</extracomment>
        <translation>전화번호</translation>
    </message>
</context>
<context>
    <name>ScanCode</name>
    <message>
        <source>ほかの払い方</source>
        <extracomment>Button: to the other ways to pay.</extracomment>
        <translation>다른 결제 방법</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>支払いが終わると、印刷がはじまります。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>결제가 끝나면 인쇄가 시작됩니다.</translation>
    </message>
    <message>
        <source>スマートフォンで、コードを読み取ってください</source>
        <extracomment>Title: pay by scanning the code with a telephone.</extracomment>
        <translation>스마트폰으로 코드를 읽어 주세요</translation>
    </message>
    <message>
        <source>お支払いのQRコード</source>
        <extracomment>For screen readers: the QR code.</extracomment>
        <translation>결제용 QR코드</translation>
    </message>
    <message>
        <source>コードを用意しています</source>
        <extracomment>For screen readers, while the code is being made.</extracomment>
        <translation>코드를 준비하고 있습니다</translation>
    </message>
    <message>
        <source>料金</source>
        <extracomment>What is to pay.</extracomment>
        <translation>요금</translation>
    </message>
    <message>
        <source>決済アプリを開き、金額をたしかめてから支払ってください。</source>
        <extracomment>What to do on the telephone.</extracomment>
        <translation>결제 앱을 열고 금액을 확인한 뒤 결제하세요.</translation>
    </message>
    <message>
        <source>やめると、支払ったお金はアプリにもどります。</source>
        <extracomment>What happens where one stops after paying.</extracomment>
        <translation>그만두면 결제한 돈은 앱으로 돌아갑니다.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>1通 %1〜%2</source>
        <extracomment>What one copy costs, as short as possible. %1 is the lowest amount, %2 the highest.</extracomment>
        <translation>1통 %1~%2</translation>
    </message>
    <message>
        <source>%1(%2は休み)</source>
        <extracomment>Opening hours with days without service. %1 is &quot;daily 6:30-23:00&quot;, %2 are days such as 12/29-1/3.</extracomment>
        <translation>%1(%2 휴무)</translation>
    </message>
    <message>
        <source>%1 %2からお使いいただけます</source>
        <extracomment>When the machine can be used again. %1 is a day such as January 4, %2 a time such as 6:30.</extracomment>
        <translation>%1 %2부터 사용할 수 있습니다</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>印刷できなかった分のお金をお返しします。</source>
        <extracomment>What happens next, where some certificate could not be printed.</extracomment>
        <translation>인쇄하지 못한 만큼의 돈을 돌려드립니다.</translation>
    </message>
    <message>
        <source>お金を用意しています</source>
        <extracomment>Title while waiting: some certificate could not be printed, and its fee is paid out.</extracomment>
        <translation>돈을 준비하고 있습니다</translation>
    </message>
    <message>
        <source>確認できなかった分のお金をお返しします。</source>
        <extracomment>What happens next, where nobody knows whether some certificate came out whole.</extracomment>
        <translation>확인할 수 없는 만큼의 돈을 돌려드립니다.</translation>
    </message>
    <message>
        <source>すぐに終わります。</source>
        <extracomment>What to do or not to do meanwhile.</extracomment>
        <translation>금방 끝납니다.</translation>
    </message>
    <message>
        <source>このあと、証明書・領収証・おつりをお取りください。</source>
        <extracomment>What happens next.</extracomment>
        <translation>다음에 증명서, 영수증, 거스름돈을 가져가세요.</translation>
    </message>
    <message>
        <source>おつりと領収証を用意しています</source>
        <extracomment>Title while waiting: change and receipt are prepared.</extracomment>
        <translation>거스름돈과 영수증을 준비하고 있습니다</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>スタッフコードを入力してください</source>
        <extracomment>Staff area, title: type the staff code.</extracomment>
        <translation>직원 코드를 입력하세요</translation>
    </message>
    <message>
        <source>返金票と確認すること</source>
        <extracomment>Staff area, choice and title: refund slips and other cases that wait for staff.</extracomment>
        <translation>환불표와 확인할 일</translation>
    </message>
    <message>
        <source>用紙とプリンター</source>
        <extracomment>Staff area, choice and title: what paper, printer and change need now.</extracomment>
        <translation>용지와 프린터</translation>
    </message>
    <message>
        <source>使用を止める・はじめる</source>
        <extracomment>Staff area, choice and title: take the machine out of service, or back into it.</extracomment>
        <translation>사용 중지·시작</translation>
    </message>
    <message>
        <source>画面を最初に戻す</source>
        <extracomment>Staff area, choice and title: a screen that does not go on begins anew.</extracomment>
        <translation>화면을 처음으로</translation>
    </message>
    <message>
        <source>機械の点検</source>
        <extracomment>Staff area, choice and title: all devices are examined.</extracomment>
        <translation>기계 점검</translation>
    </message>
    <message>
        <source>安全に再起動</source>
        <extracomment>Staff area, choice and title: the programs are started anew, in order.</extracomment>
        <translation>안전하게 다시 시작</translation>
    </message>
    <message>
        <source>記録の書き出し</source>
        <extracomment>Staff area, choice and title: journal of the money and log are written to a signed file.</extracomment>
        <translation>기록 내보내기</translation>
    </message>
    <message>
        <source>お店の方のメニュー</source>
        <extracomment>Staff area, title of the clerk&apos;s menu.</extracomment>
        <translation>매장 직원 메뉴</translation>
    </message>
    <message>
        <source>保守担当者のメニュー</source>
        <extracomment>Staff area, title of the technician&apos;s menu.</extracomment>
        <translation>정비 담당자 메뉴</translation>
    </message>
    <message>
        <source>お店の方と保守担当者だけが使えます。</source>
        <extracomment>Staff area, under the title.</extracomment>
        <translation>매장 직원과 정비 담당자만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>票の番号と金額を、もう一度くらべてください。選ぶと元に戻せません。</source>
        <extracomment>Staff area, before a case is closed.</extracomment>
        <translation>번호와 금액을 한 번 더 비교하세요. 선택하면 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>途中のお金は、お客さまに返すか、返金票に残ります。</source>
        <extracomment>Staff area: what happens to money when the screen begins anew.</extracomment>
        <translation>들어간 돈은 손님에게 돌려주거나 환불표에 남습니다.</translation>
    </message>
    <message>
        <source>進んでいる操作を終えてから、再起動します。</source>
        <extracomment>Staff area: what happens when the programs are started anew.</extracomment>
        <translation>진행 중인 조작을 마친 뒤 다시 시작합니다.</translation>
    </message>
    <message>
        <source>コードがちがいます。</source>
        <extracomment>Staff area: the code that was typed is wrong.</extracomment>
        <translation>코드가 틀립니다.</translation>
    </message>
    <message>
        <source>まちがいが続いたため、あと%1秒お待ちください。</source>
        <extracomment>Staff area, after wrong codes. %1 is a number of seconds.</extracomment>
        <translation>여러 번 틀렸습니다. %1초 더 기다리세요.</translation>
    </message>
    <message>
        <source>コードがまだ決められていません。保守担当者に連絡してください。</source>
        <extracomment>Staff area: no code was ever set.</extracomment>
        <translation>코드가 아직 정해지지 않았습니다. 정비 담당자에게 연락하세요.</translation>
    </message>
    <message>
        <source>いまはできません。操作中の人がいないときに、もう一度おためしください。</source>
        <extracomment>Staff area: it cannot be done now.</extracomment>
        <translation>지금은 할 수 없습니다. 쓰는 사람이 없을 때 다시 해 보세요.</translation>
    </message>
    <message>
        <source>お店用の機能が動いていません。保守担当者に連絡してください。</source>
        <extracomment>Staff area: the program behind it does not answer.</extracomment>
        <translation>직원용 기능이 작동하지 않습니다. 정비 담당자에게 연락하세요.</translation>
    </message>
    <message>
        <source>返すお金があります</source>
        <extracomment>A case for staff: money that the machine could not give back.</extracomment>
        <translation>돌려줄 돈이 있습니다</translation>
    </message>
    <message>
        <source>印刷の不具合による返金</source>
        <extracomment>A case for staff: the citizen says that a print is not right.</extracomment>
        <translation>인쇄 불량 환불</translation>
    </message>
    <message>
        <source>支払いの結果がわかりません</source>
        <extracomment>A case for staff: whether a payment without cash took money is unknown.</extracomment>
        <translation>결제 결과를 알 수 없습니다</translation>
    </message>
    <message>
        <source>返金できませんでした</source>
        <extracomment>A case for staff: a refund without cash failed.</extracomment>
        <translation>환불하지 못했습니다</translation>
    </message>
    <message>
        <source>返金の結果がわかりません</source>
        <extracomment>A case for staff: whether a refund without cash arrived is unknown.</extracomment>
        <translation>환불 결과를 알 수 없습니다</translation>
    </message>
    <message>
        <source>出たつり銭の額がわかりません</source>
        <extracomment>A case for staff: how much change came out is unknown.</extracomment>
        <translation>나온 거스름돈을 알 수 없습니다</translation>
    </message>
    <message>
        <source>入ったお金の記録が欠けています</source>
        <extracomment>A case for staff: the coin machine lost count.</extracomment>
        <translation>넣은 돈의 기록이 빠졌습니다</translation>
    </message>
    <message>
        <source>あとから印刷がわかりました</source>
        <extracomment>A case for staff: a certificate turned out to be printed after the sale was closed.</extracomment>
        <translation>나중에 인쇄를 확인했습니다</translation>
    </message>
    <message>
        <source>数えた額が記録とちがいます</source>
        <extracomment>A case for staff: counted money differs from the journal.</extracomment>
        <translation>센 금액이 기록과 다릅니다</translation>
    </message>
    <message>
        <source>お金を渡しました</source>
        <extracomment>Staff closes a case: the citizen got the money.</extracomment>
        <translation>돈을 건넸습니다</translation>
    </message>
    <message>
        <source>返すお金はありませんでした</source>
        <extracomment>Staff closes a case: no money has to be given.</extracomment>
        <translation>돌려줄 돈이 없었습니다</translation>
    </message>
    <message>
        <source>確かめて、問題ありませんでした</source>
        <extracomment>Staff closes a case: the device was looked into.</extracomment>
        <translation>확인했고 문제 없습니다</translation>
    </message>
    <message>
        <source>この機械から払い出す</source>
        <extracomment>Staff closes a case: the machine pays the money out now.</extracomment>
        <translation>이 기계에서 내주기</translation>
    </message>
    <message>
        <source>補充のために止める</source>
        <extracomment>Staff takes the machine out of service to fill up paper, toner or change.</extracomment>
        <translation>보충을 위해 중지</translation>
    </message>
    <message>
        <source>点検のために止める</source>
        <extracomment>Staff takes the machine out of service to look at it.</extracomment>
        <translation>점검을 위해 중지</translation>
    </message>
    <message>
        <source>お店の都合で止める</source>
        <extracomment>Staff takes the machine out of service for reasons of the shop&apos;s own.</extracomment>
        <translation>매장 사정으로 중지</translation>
    </message>
    <message>
        <source>使用をはじめる</source>
        <extracomment>Staff puts the machine back into service.</extracomment>
        <translation>사용 시작</translation>
    </message>
    <message>
        <source>つり銭機に詰まったお金を取りました</source>
        <extracomment>Staff tells that coins or notes that were stuck are taken out.</extracomment>
        <translation>걸린 돈을 꺼냈습니다</translation>
    </message>
    <message>
        <source>最初に戻す</source>
        <extracomment>Staff lets the screen begin anew.</extracomment>
        <translation>처음으로 되돌리기</translation>
    </message>
    <message>
        <source>いま点検する</source>
        <extracomment>The technician lets all devices be examined now.</extracomment>
        <translation>지금 점검</translation>
    </message>
    <message>
        <source>再起動する</source>
        <extracomment>The technician lets the programs be started anew.</extracomment>
        <translation>다시 시작하기</translation>
    </message>
    <message>
        <source>署名して書き出す</source>
        <extracomment>The technician lets journal and log be written to a file.</extracomment>
        <translation>서명하여 내보내기</translation>
    </message>
    <message>
        <source>A4の証明書用紙を、印のある面を上にして、トレイに入れてください。</source>
        <extracomment>What the clerk does: no paper.</extracomment>
        <translation>A4 증명서 용지를 표시된 면이 위로 오게 트레이에 넣으세요.</translation>
    </message>
    <message>
        <source>プリンターを開け、紙をゆっくり引き抜いて閉めてください。途中まで出た紙は渡さず、鍵のかかる箱へ。</source>
        <extracomment>What the clerk does: paper is jammed.</extracomment>
        <translation>프린터를 열고 종이를 천천히 빼낸 뒤 닫으세요. 나오다 만 종이는 주지 말고 잠긴 상자에 넣으세요.</translation>
    </message>
    <message>
        <source>トナーを取りかえてください。</source>
        <extracomment>What the clerk does: no toner.</extracomment>
        <translation>토너를 교체하세요.</translation>
    </message>
    <message>
        <source>カバーとトレイを、きちんと閉めてください。</source>
        <extracomment>What the clerk does: the printer is open.</extracomment>
        <translation>커버와 트레이를 잘 닫으세요.</translation>
    </message>
    <message>
        <source>プリンターの電源とケーブルを確かめてください。</source>
        <extracomment>What the clerk does: the printer does not answer.</extracomment>
        <translation>프린터의 전원과 케이블을 확인하세요.</translation>
    </message>
    <message>
        <source>残っている紙を取り出し、保守担当者に連絡してください。</source>
        <extracomment>What the clerk does: the printer is locked because a print has an unknown end.</extracomment>
        <translation>남은 종이를 꺼내고 정비 담당자에게 연락하세요.</translation>
    </message>
    <message>
        <source>出口にたまった紙を取り出してください。</source>
        <extracomment>What the clerk does: the output tray is full.</extracomment>
        <translation>출구에 쌓인 종이를 꺼내세요.</translation>
    </message>
    <message>
        <source>プリンターの表示を見て、直らなければ保守担当者に連絡してください。</source>
        <extracomment>What the clerk does: the printer cannot print for another reason.</extracomment>
        <translation>프린터 표시를 보고, 해결되지 않으면 정비 담당자에게 연락하세요.</translation>
    </message>
    <message>
        <source>すべて使えます</source>
        <extracomment>Staff area: nothing is wrong with paper, printer and change.</extracomment>
        <translation>모두 정상입니다</translation>
    </message>
    <message>
        <source>つり銭が少なくなっています</source>
        <extracomment>Staff area: hoppers of the change machine are nearly empty.</extracomment>
        <translation>거스름돈이 부족합니다</translation>
    </message>
    <message>
        <source>%1円の硬貨をたし、枚数を保守担当者に伝えてください。</source>
        <extracomment>Staff area: what to do about it. %1 lists coins, such as 10, 50.</extracomment>
        <translation>%1엔 동전을 채우고 개수를 정비 담당자에게 알리세요.</translation>
    </message>
    <message>
        <source>待っているものはありません</source>
        <extracomment>Staff area: nothing waits for staff.</extracomment>
        <translation>기다리는 것이 없습니다</translation>
    </message>
    <message>
        <source>票の番号 %1</source>
        <extracomment>Staff area, a refund slip or case. %1 is the number on the slip.</extracomment>
        <translation>번호 %1</translation>
    </message>
    <message>
        <source>%1円</source>
        <extracomment>Staff area, an amount of money in a list. %1 is a number.</extracomment>
        <translation>%1엔</translation>
    </message>
    <message>
        <source>いま使えます</source>
        <extracomment>Staff area: citizens can use the machine.</extracomment>
        <translation>지금 사용 중</translation>
    </message>
    <message>
        <source>いま止めています</source>
        <extracomment>Staff area: staff took the machine out of service.</extracomment>
        <translation>지금 중지됨</translation>
    </message>
    <message>
        <source>点検の結果 (%1)</source>
        <extracomment>Staff area: when the devices were examined last. %1 is date and time.</extracomment>
        <translation>점검 결과 (%1)</translation>
    </message>
    <message>
        <source>まだ点検していません</source>
        <extracomment>Staff area: the devices were never examined.</extracomment>
        <translation>아직 점검하지 않았습니다</translation>
    </message>
    <message>
        <source>書き出しました: %1</source>
        <extracomment>Staff area: the file was written. %1 is its name.</extracomment>
        <translation>내보냈습니다: %1</translation>
    </message>
    <message>
        <source>お待ちください</source>
        <extracomment>Staff area: an answer is awaited.</extracomment>
        <translation>기다려 주세요</translation>
    </message>
    <message>
        <source>できました</source>
        <extracomment>Staff area: what was asked for is done.</extracomment>
        <translation>완료했습니다</translation>
    </message>
    <message>
        <source>訂正</source>
        <extracomment>Staff area, key of the keypad: all digits are taken back. Very short.</extracomment>
        <translation>정정</translation>
    </message>
    <message>
        <source>確認</source>
        <extracomment>Staff area, button: the code is whole.</extracomment>
        <translation>확인</translation>
    </message>
    <message>
        <source>戻る</source>
        <extracomment>Staff area, button: one page back.</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>終わる</source>
        <extracomment>Staff area, button: out of the staff area.</extracomment>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>%1けた入力しました</source>
        <extracomment>Staff area, for screen readers: the digits typed so far. %1 is a number.</extracomment>
        <translation>%1자리 입력했습니다</translation>
    </message>
    <message>
        <source>次のページ</source>
        <extracomment>Staff area, key that turns a list one page on; read aloud.</extracomment>
        <translation>다음 페이지</translation>
    </message>
    <message>
        <source>前のページ</source>
        <extracomment>Staff area, key that turns a list one page back; read aloud.</extracomment>
        <translation>이전 페이지</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>まだ操作しますか</source>
        <extracomment>Asked when nothing was touched for a while.</extracomment>
        <translation>아직 조작하십니까?</translation>
    </message>
    <message numerus="yes">
        <source>あと%n秒</source>
        <extracomment>Seconds until the session ends; %n is a number.</extracomment>
        <translation>
            <numerusform>%n초 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>お返事がないと、操作を終わります。
入れたお金はお返しします。</source>
        <extracomment>What happens when nobody answers, where money came in.</extracomment>
        <translation>응답이 없으면 조작을 마칩니다.
넣은 돈은 돌려드립니다.</translation>
    </message>
    <message>
        <source>お返事がないと、操作を終わります。</source>
        <extracomment>What happens when nobody answers, where no money came in.</extracomment>
        <translation>응답이 없으면 조작을 마칩니다.</translation>
    </message>
    <message>
        <source>つづける</source>
        <extracomment>Answer to &quot;are you still there?&quot;: go on.</extracomment>
        <translation>계속하기</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>料金はかかりません。印刷をはじめたあとは、変えられません。もう一度たしかめてください。</source>
        <extracomment>Under the title: what happens next, where there is nothing to pay.</extracomment>
        <translation>요금은 들지 않습니다. 인쇄가 시작되면 바꿀 수 없습니다. 다시 한 번 확인하세요.</translation>
    </message>
    <message>
        <source>印刷する</source>
        <extracomment>Button: the order is right and free, go on to printing.</extracomment>
        <translation>인쇄하기</translation>
    </message>
    <message>
        <source>お支払いのあとは、変えられません。もう一度たしかめてください。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>결제 후에는 바꿀 수 없습니다. 다시 한 번 확인하세요.</translation>
    </message>
    <message>
        <source>お支払いへ</source>
        <extracomment>Button: the order is right, go to payment.</extracomment>
        <translation>결제로</translation>
    </message>
    <message>
        <source>戻る</source>
        <extracomment>Button: one step back.</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>この内容でよろしいですか</source>
        <extracomment>Title: check the order before paying.</extracomment>
        <translation>이 내용이 맞습니까?</translation>
    </message>
    <message>
        <source>お支払いの合計</source>
        <extracomment>The sum of all fees.</extracomment>
        <translation>결제 합계</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>カードを取ると、操作が終わります。</source>
        <extracomment>Under the title: the session ends when the card is taken.</extracomment>
        <translation>카드를 가져가면 조작이 끝납니다.</translation>
    </message>
    <message>
        <source>本人確認ができました。カードを取ると、つぎへ進みます。</source>
        <extracomment>Under the title: the session goes on when the card is taken.</extracomment>
        <translation>본인 확인이 되었습니다. 카드를 가져가면 다음으로 넘어갑니다.</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>カードが置かれたままです</source>
        <extracomment>Beside the picture: why the machine waits.</extracomment>
        <translation>카드가 놓인 채로 있습니다</translation>
    </message>
    <message>
        <source>カードを取ると、つづきから進められます。これまでの内容は、そのままです。</source>
        <extracomment>Under the title: the card was laid back; what was chosen is kept.</extracomment>
        <translation>카드를 가져가면 이어서 진행합니다. 지금까지의 내용은 그대로입니다.</translation>
    </message>
    <message>
        <source>カードが、また置かれました</source>
        <extracomment>Beside the picture: why the machine waits.</extracomment>
        <translation>카드가 다시 놓였습니다</translation>
    </message>
    <message>
        <source>手でカードを読み取り機から取る絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>그림: 손으로 카드를 판독기에서 가져가는 모습</translation>
    </message>
    <message>
        <source>カードをお取りください</source>
        <extracomment>Title: take the card.</extracomment>
        <translation>카드를 가져가세요</translation>
    </message>
    <message>
        <source>この先、カードは使いません。いま財布にもどしてください。</source>
        <extracomment>The card is not needed any more.</extracomment>
        <translation>이제 카드는 쓰지 않습니다. 지금 지갑에 넣으세요.</translation>
    </message>
</context>
<context>
    <name>TakeChange</name>
    <message>
        <source>出てきた金額</source>
        <extracomment>Beside the picture, above the amount that came out.</extracomment>
        <translation>나온 금액</translation>
    </message>
    <message>
        <source>取ったら、右下のボタンを押してください。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>가져간 뒤 오른쪽 아래 버튼을 누르세요.</translation>
    </message>
    <message>
        <source>手で硬貨を受け皿から取る絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>그림: 손으로 받침에서 동전을 집는 모습</translation>
    </message>
    <message>
        <source>取りました</source>
        <extracomment>Button: the money was taken.</extracomment>
        <translation>가져갔습니다</translation>
    </message>
    <message>
        <source>お金をお取りください</source>
        <extracomment>Title: take the money that came out.</extracomment>
        <translation>돈을 가져가세요</translation>
    </message>
</context>
<context>
    <name>TakePaper</name>
    <message>
        <source>出ている紙の枚数</source>
        <extracomment>Beside the picture: how many sheets lie in the tray, above the number.</extracomment>
        <translation>나와 있는 종이 매수</translation>
    </message>
    <message>
        <source>取ったら、右下のボタンを押してください。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>가져간 뒤 오른쪽 아래 버튼을 누르세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n枚</source>
        <extracomment>Number of sheets. %n is a number.</extracomment>
        <translation>
            <numerusform>%n장</numerusform>
        </translation>
    </message>
    <message>
        <source>出ている証明書の数</source>
        <extracomment>The same where only the number of certificates is known.</extracomment>
        <translation>나온 증명서 수</translation>
    </message>
    <message numerus="yes">
        <source>%n通</source>
        <extracomment>Number of certificates. %n is a number.</extracomment>
        <translation>
            <numerusform>%n통</numerusform>
        </translation>
    </message>
    <message>
        <source>手で紙を出口から取る絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>그림: 손으로 출구에서 종이를 집는 모습</translation>
    </message>
    <message>
        <source>取りました</source>
        <extracomment>Button: the paper was taken.</extracomment>
        <translation>가져갔습니다</translation>
    </message>
    <message>
        <source>証明書をお取りください</source>
        <extracomment>Title: take the certificates.</extracomment>
        <translation>증명서를 가져가세요</translation>
    </message>
    <message>
        <source>印刷できなかった証明書があります。その料金はお返しします。</source>
        <extracomment>Some certificate could not be printed; its fee comes back.</extracomment>
        <translation>인쇄하지 못한 증명서가 있습니다. 그 요금은 돌려드립니다.</translation>
    </message>
    <message>
        <source>最後の証明書は、正しく印刷できたか確認できません。料金をお返しします。途中まで出た紙は使えません。</source>
        <extracomment>Nobody knows whether the last certificate came out whole: its fee comes back, its sheets are worth nothing.</extracomment>
        <translation>마지막 증명서가 바르게 인쇄되었는지 확인할 수 없습니다. 요금을 돌려드립니다. 중간까지 나온 종이는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>枚数をたしかめてください。ほかの人の手にわたらないようにしましょう。</source>
        <extracomment>Advice: count the sheets.</extracomment>
        <translation>매수를 확인하세요. 다른 사람 손에 넘어가지 않게 하세요.</translation>
    </message>
</context>
<context>
    <name>TakeReceipt</name>
    <message>
        <source>お問い合わせのときに必要です</source>
        <extracomment>Beside the picture: what the receipt is good for.</extracomment>
        <translation>문의하실 때 필요합니다</translation>
    </message>
    <message>
        <source>取ったら、右下のボタンを押してください。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>가져간 뒤 오른쪽 아래 버튼을 누르세요.</translation>
    </message>
    <message>
        <source>手で領収証を取る絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>그림: 손으로 영수증을 집는 모습</translation>
    </message>
    <message>
        <source>取りました</source>
        <extracomment>Button: the receipt was taken.</extracomment>
        <translation>가져갔습니다</translation>
    </message>
    <message>
        <source>領収証をお取りください</source>
        <extracomment>Title: take the receipt.</extracomment>
        <translation>영수증을 가져가세요</translation>
    </message>
    <message>
        <source>名前や証明書の中身は書かれていません。</source>
        <extracomment>The receipt says nothing about the citizen.</extracomment>
        <translation>이름이나 증명서 내용은 적혀 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Telephone</name>
    <message>
        <source>市外局番から、10けたか11けたの数字で入力してください。</source>
        <extracomment>Under the title: how a telephone number is typed.</extracomment>
        <translation>지역 번호부터 10자리나 11자리 숫자로 입력하세요.</translation>
    </message>
    <message>
        <source>電話番号を入力してください</source>
        <extracomment>Title: type your telephone number.</extracomment>
        <translation>전화번호를 입력하세요</translation>
    </message>
    <message>
        <source>市区町村が、申請についておたずねするときだけに使います。</source>
        <extracomment>What the number is used for.</extracomment>
        <translation>시구정촌이 신청에 대해 여쭐 때에만 씁니다.</translation>
    </message>
</context>
<context>
    <name>TouchTerminal</name>
    <message>
        <source>もう一度、同じカードをかざしてください</source>
        <extracomment>Title: the payment was interrupted, the same card has to be held to the terminal again.</extracomment>
        <translation>같은 카드를 다시 한 번 대 주세요</translation>
    </message>
    <message>
        <source>同じカードを、音が鳴るまではなさないでください</source>
        <extracomment>What to do: hold the same card again, long enough.</extracomment>
        <translation>소리가 날 때까지 같은 카드를 떼지 마세요</translation>
    </message>
    <message>
        <source>お支払いが終わったか、まだわかりません。</source>
        <extracomment>Under the title: nobody knows yet whether it was paid.</extracomment>
        <translation>결제가 끝났는지 아직 알 수 없습니다.</translation>
    </message>
    <message>
        <source>支払いが終わると、印刷がはじまります。</source>
        <extracomment>Under the title: what happens next.</extracomment>
        <translation>결제가 끝나면 인쇄가 시작됩니다.</translation>
    </message>
    <message>
        <source>決済端末にかざしてください</source>
        <extracomment>Title: pay by holding a card or a telephone to the payment terminal.</extracomment>
        <translation>결제 단말기에 대 주세요</translation>
    </message>
    <message>
        <source>カードやスマートフォンを、音が鳴るまでかざしてください</source>
        <extracomment>What to do: hold the card to the terminal.</extracomment>
        <translation>소리가 날 때까지 카드나 스마트폰을 대고 계세요</translation>
    </message>
    <message>
        <source>ほかの払い方</source>
        <extracomment>Button: to the other ways to pay.</extracomment>
        <translation>다른 결제 방법</translation>
    </message>
    <message>
        <source>やめる</source>
        <extracomment>Button: end the session.</extracomment>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>決済端末を用意しています。お待ちください</source>
        <extracomment>What to do while the terminal gets ready.</extracomment>
        <translation>결제 단말기를 준비하고 있습니다. 기다려 주세요</translation>
    </message>
    <message>
        <source>手でカードを決済端末にかざす絵</source>
        <extracomment>For screen readers: the picture.</extracomment>
        <translation>그림: 손으로 카드를 결제 단말기에 대는 모습</translation>
    </message>
    <message>
        <source>かざせないときは、店員に知らせてください。</source>
        <extracomment>Where staff can help.</extracomment>
        <translation>댈 수 없을 때는 직원에게 알려 주세요.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>住民票の写し</source>
        <extracomment>Name of a certificate: the residence record of a person or household.</extracomment>
        <translation>주민표 사본</translation>
    </message>
    <message>
        <source>住民票記載事項証明書</source>
        <extracomment>Name of a certificate: selected entries of the residence record.</extracomment>
        <translation>주민표 기재사항 증명서</translation>
    </message>
    <message>
        <source>印鑑登録証明書</source>
        <extracomment>Name of a certificate: the registered personal seal.</extracomment>
        <translation>인감등록증명서</translation>
    </message>
    <message>
        <source>所得証明書</source>
        <extracomment>Name of a certificate: income.</extracomment>
        <translation>소득증명서</translation>
    </message>
    <message>
        <source>課税(非課税)証明書</source>
        <extracomment>Name of a certificate: local tax, or that none is due.</extracomment>
        <translation>과세(비과세)증명서</translation>
    </message>
    <message>
        <source>所得課税証明書</source>
        <extracomment>Name of a certificate: income and local tax.</extracomment>
        <translation>소득과세증명서</translation>
    </message>
    <message>
        <source>納税証明書</source>
        <extracomment>Name of a certificate: local tax paid.</extracomment>
        <translation>납세증명서</translation>
    </message>
    <message>
        <source>戸籍証明書</source>
        <extracomment>Name of a certificate: the family register.</extracomment>
        <translation>호적증명서</translation>
    </message>
    <message>
        <source>戸籍の附票の写し</source>
        <extracomment>Name of a certificate: addresses attached to the family register.</extracomment>
        <translation>호적 부표 사본</translation>
    </message>
    <message>
        <source>住所と、いっしょに住む家族の証明</source>
        <extracomment>What a residence record is for; one short line on a choice.</extracomment>
        <translation>주소와 함께 사는 가족의 증명</translation>
    </message>
    <message>
        <source>住民票のうち、必要な内容だけの証明</source>
        <extracomment>What a certificate of selected residence entries is for; one short line.</extracomment>
        <translation>주민표 중 필요한 내용만의 증명</translation>
    </message>
    <message>
        <source>登録した印鑑(実印)の証明</source>
        <extracomment>What a seal certificate is for; one short line.</extracomment>
        <translation>등록한 인감(실인)의 증명</translation>
    </message>
    <message>
        <source>1年間の収入と所得の証明</source>
        <extracomment>What an income certificate is for; one short line.</extracomment>
        <translation>1년간의 수입과 소득의 증명</translation>
    </message>
    <message>
        <source>1年間の税額の証明(税がかからないことの証明にも)</source>
        <extracomment>What a local tax certificate is for; one short line.</extracomment>
        <translation>1년간의 세액 증명(비과세 증명으로도 사용)</translation>
    </message>
    <message>
        <source>1年間の収入と税額の証明</source>
        <extracomment>What an income and tax certificate is for; one short line.</extracomment>
        <translation>1년간의 수입과 세액의 증명</translation>
    </message>
    <message>
        <source>納めた税金の証明</source>
        <extracomment>What a tax payment certificate is for; one short line.</extracomment>
        <translation>납부한 세금의 증명</translation>
    </message>
    <message>
        <source>生まれ・結婚・親子の証明</source>
        <extracomment>What a family register certificate is for; one short line.</extracomment>
        <translation>출생, 혼인, 친자 관계의 증명</translation>
    </message>
    <message>
        <source>これまでの住所の証明</source>
        <extracomment>What the attached address history is for; one short line.</extracomment>
        <translation>지금까지의 주소 증명</translation>
    </message>
    <message>
        <source>本人だけ</source>
        <extracomment>Whom the certificate speaks of: only the card&apos;s holder.</extracomment>
        <translation>본인만</translation>
    </message>
    <message>
        <source>世帯の全員</source>
        <extracomment>Whom the certificate speaks of: everyone in the household.</extracomment>
        <translation>세대 전원</translation>
    </message>
    <message>
        <source>世帯の一部</source>
        <extracomment>Whom the certificate speaks of: some members of the household.</extracomment>
        <translation>세대의 일부</translation>
    </message>
    <message>
        <source>戸籍の全員</source>
        <extracomment>Whom a family register certificate speaks of: everyone in it.</extracomment>
        <translation>호적의 전원</translation>
    </message>
    <message>
        <source>戸籍のうち選んだ人</source>
        <extracomment>Whom a family register certificate speaks of: persons whom the citizen chooses.</extracomment>
        <translation>호적 중 선택한 사람</translation>
    </message>
    <message>
        <source>あなたのことだけがのります</source>
        <extracomment>Explains &quot;only me&quot; on a choice; one short line.</extracomment>
        <translation>본인에 대한 것만 실립니다</translation>
    </message>
    <message>
        <source>いっしょに住む家族みんながのります</source>
        <extracomment>Explains &quot;everyone in the household&quot; on a choice; one short line.</extracomment>
        <translation>함께 사는 가족 모두가 실립니다</translation>
    </message>
    <message>
        <source>のせる人を、このあと選びます</source>
        <extracomment>Explains &quot;some of the household&quot; on a choice; one short line.</extracomment>
        <translation>실을 사람을 다음에 선택합니다</translation>
    </message>
    <message>
        <source>戸籍にのっている人みんながのります(謄本)</source>
        <extracomment>Explains &quot;everyone in the family register&quot; on a choice; one short line.</extracomment>
        <translation>호적에 있는 모든 사람이 실립니다(등본)</translation>
    </message>
    <message>
        <source>のせる人を、このあと選びます(抄本)</source>
        <extracomment>Explains &quot;chosen persons of the family register&quot; on a choice; one short line.</extracomment>
        <translation>실을 사람을 다음에 선택합니다(초본)</translation>
    </message>
    <message>
        <source>運転免許の手続き</source>
        <extracomment>What a residence record is needed for: getting or renewing a driving licence.</extracomment>
        <translation>운전면허 절차</translation>
    </message>
    <message>
        <source>車の登録、車庫証明</source>
        <extracomment>What a residence record is needed for: registering a car, or its parking space.</extracomment>
        <translation>자동차 등록, 차고 증명</translation>
    </message>
    <message>
        <source>勤め先、学校</source>
        <extracomment>What a residence record is needed for: one&apos;s employer or school.</extracomment>
        <translation>직장, 학교</translation>
    </message>
    <message>
        <source>家族の手当、扶養</source>
        <extracomment>What a residence record is needed for: allowances for family members, health insurance of dependants.</extracomment>
        <translation>가족 수당, 부양</translation>
    </message>
    <message>
        <source>住宅ローン</source>
        <extracomment>What a residence record is needed for: a loan for a home, registering a home.</extracomment>
        <translation>주택 대출</translation>
    </message>
    <message>
        <source>世帯主と続柄</source>
        <extracomment>An item of a residence record: head of household and relationship to that person.</extracomment>
        <translation>세대주와 관계</translation>
    </message>
    <message>
        <source>本籍と筆頭者</source>
        <extracomment>An item of a residence record: registered domicile and head of the family register.</extracomment>
        <translation>본적과 필두자</translation>
    </message>
    <message>
        <source>マイナンバー(個人番号)</source>
        <extracomment>An item of a residence record: the Individual Number (My Number).</extracomment>
        <translation>마이넘버(개인번호)</translation>
    </message>
    <message>
        <source>国籍・地域</source>
        <extracomment>An item of a residence record: nationality or region.</extracomment>
        <translation>국적·지역</translation>
    </message>
    <message>
        <source>在留カードなどの番号</source>
        <extracomment>An item of a residence record: number of the residence card.</extracomment>
        <translation>재류카드 등의 번호</translation>
    </message>
    <message>
        <source>在留資格と在留期間</source>
        <extracomment>An item of a residence record: status and period of residence.</extracomment>
        <translation>재류자격과 재류기간</translation>
    </message>
    <message>
        <source>在外選挙人名簿の登録</source>
        <extracomment>An item of the address history: registered as a voter living abroad.</extracomment>
        <translation>재외 선거인 명부 등록</translation>
    </message>
    <message>
        <source>住民票コード</source>
        <extracomment>An item of the address history: the resident record code.
----------
Short name of &quot;resident record code&quot;, in a list of chosen items.</extracomment>
        <translation>주민표 코드</translation>
    </message>
    <message>
        <source>続柄</source>
        <extracomment>Short name of &quot;head of household and relationship&quot;, in a list of chosen items.</extracomment>
        <translation>관계</translation>
    </message>
    <message>
        <source>本籍</source>
        <extracomment>Short name of &quot;registered domicile&quot;, in a list of chosen items.</extracomment>
        <translation>본적</translation>
    </message>
    <message>
        <source>マイナンバー</source>
        <extracomment>Short name of &quot;My Number&quot;, in a list of chosen items.</extracomment>
        <translation>마이넘버</translation>
    </message>
    <message>
        <source>国籍</source>
        <extracomment>Short name of &quot;nationality or region&quot;, in a list of chosen items.</extracomment>
        <translation>국적</translation>
    </message>
    <message>
        <source>在留カード番号</source>
        <extracomment>Short name of &quot;number of the residence card&quot;, in a list of chosen items.</extracomment>
        <translation>재류카드 번호</translation>
    </message>
    <message>
        <source>在留資格</source>
        <extracomment>Short name of &quot;status and period of residence&quot;, in a list of chosen items.</extracomment>
        <translation>재류자격</translation>
    </message>
    <message>
        <source>在外選挙人</source>
        <extracomment>Short name of &quot;registered as a voter living abroad&quot;, in a list of chosen items.</extracomment>
        <translation>재외 선거인</translation>
    </message>
    <message>
        <source>妻、子など、家族の関係</source>
        <extracomment>Hint under &quot;head of household and relationship&quot;; one short line.</extracomment>
        <translation>아내, 자녀 등 가족 관계</translation>
    </message>
    <message>
        <source>戸籍のある場所と、戸籍のはじめの人</source>
        <extracomment>Hint under &quot;registered domicile&quot;; one short line.</extracomment>
        <translation>호적이 있는 곳과 호적의 첫 번째 사람</translation>
    </message>
    <message>
        <source>のせると、受け取れない提出先があります</source>
        <extracomment>Warning under &quot;My Number&quot;: few offices may accept a paper with it; one short line.</extracomment>
        <translation>실으면 받을 수 없는 제출처가 있습니다</translation>
    </message>
    <message>
        <source>外国籍の人の国や地域の名前</source>
        <extracomment>Hint under &quot;nationality&quot;; one short line.</extracomment>
        <translation>외국 국적인 사람의 나라나 지역 이름</translation>
    </message>
    <message>
        <source>在留カードや特別永住者証明書の番号</source>
        <extracomment>Hint under &quot;residence card number&quot;; one short line.</extracomment>
        <translation>재류카드나 특별영주자증명서의 번호</translation>
    </message>
    <message>
        <source>在留のための資格と、その期限</source>
        <extracomment>Hint under &quot;status of residence&quot;; one short line.</extracomment>
        <translation>재류를 위한 자격과 그 기한</translation>
    </message>
    <message>
        <source>外国に住んで投票する人の登録</source>
        <extracomment>Hint under &quot;registered as a voter living abroad&quot;; one short line.</extracomment>
        <translation>외국에 살면서 투표하는 사람의 등록</translation>
    </message>
    <message>
        <source>住民票につけられた11けたの番号</source>
        <extracomment>Hint under &quot;resident record code&quot;; one short line.</extracomment>
        <translation>주민표에 붙은 11자리 번호</translation>
    </message>
    <message>
        <source>順番を待っています</source>
        <extracomment>State of one certificate while printing: its turn has not come.</extracomment>
        <translation>순서를 기다리고 있습니다</translation>
    </message>
    <message>
        <source>市区町村から受け取っています</source>
        <extracomment>State of one certificate while printing: the city is making it.</extracomment>
        <translation>시구정촌에서 받고 있습니다</translation>
    </message>
    <message>
        <source>印刷しています</source>
        <extracomment>State of one certificate while printing: paper is coming out.</extracomment>
        <translation>인쇄하고 있습니다</translation>
    </message>
    <message>
        <source>できました</source>
        <extracomment>State of one certificate while printing: it came out.</extracomment>
        <translation>완료되었습니다</translation>
    </message>
    <message>
        <source>印刷できませんでした。料金は返します</source>
        <extracomment>State of one certificate while printing: it will not be printed, its fee goes back.</extracomment>
        <translation>인쇄하지 못했습니다. 요금은 돌려드립니다</translation>
    </message>
    <message>
        <source>この機械で、すぐやりなおせます</source>
        <extracomment>Where to go with a problem: this machine, now.</extracomment>
        <translation>이 기계에서 바로 다시 할 수 있습니다</translation>
    </message>
    <message>
        <source>お店の人に声をかけてください</source>
        <extracomment>Where to go with a problem: the staff of the shop.</extracomment>
        <translation>직원에게 말씀하세요</translation>
    </message>
    <message>
        <source>市区町村の窓口へ</source>
        <extracomment>Where to go with a problem: the counter of the city office.</extracomment>
        <translation>시구정촌 창구로</translation>
    </message>
    <message>
        <source>あとで、もう一度おこしください</source>
        <extracomment>Where to go with a problem: nowhere, only time helps.</extracomment>
        <translation>나중에 다시 오세요</translation>
    </message>
    <message>
        <source>用紙やつり銭を補充しています。</source>
        <extracomment>Staff took the machine out of service: paper, toner or change is being filled up.</extracomment>
        <translation>용지나 거스름돈을 보충하고 있습니다.</translation>
    </message>
    <message>
        <source>機械を点検しています。</source>
        <extracomment>Staff took the machine out of service: it is being looked at.</extracomment>
        <translation>기계를 점검하고 있습니다.</translation>
    </message>
    <message>
        <source>お店の都合により、止めています。</source>
        <extracomment>Staff took the machine out of service, for reasons of the shop&apos;s own.</extracomment>
        <translation>매장 사정으로 중지했습니다.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A certificate&apos;s Japanese name (%1), and what is said of it (%2): on one line.</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
</TS>
