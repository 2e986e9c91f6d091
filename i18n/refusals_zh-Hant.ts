<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="ja">
    <context>
        <name>Refusal</name>
        <message>
            <source>置かれたカードは、マイナンバーカードではありません。</source>
            <extracomment>Cause of refusal K-101.</extracomment>
            <translation>放上的卡不是My Number卡。</translation>
        </message>
        <message>
            <source>マイナンバーカードを置いて、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-101.</extracomment>
            <translation>請放上My Number卡，重新開始。</translation>
        </message>
        <message>
            <source>このカードには、利用者証明用電子証明書が入っていません。</source>
            <extracomment>Cause of refusal K-102.</extracomment>
            <translation>此卡沒有利用者證明用電子憑證。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、電子証明書を入れてもらってください。</source>
            <extracomment>Remedy for refusal K-102.</extracomment>
            <translation>請到居住地市區町村的櫃檯加入電子憑證。</translation>
        </message>
        <message>
            <source>この機械は、スマートフォンの電子証明書に対応していません。</source>
            <extracomment>Cause of refusal K-103.</extracomment>
            <translation>這台機器不支援智慧型手機中的電子憑證。</translation>
        </message>
        <message>
            <source>暗証番号を続けて3回まちがえたため、カードがロックされています。</source>
            <extracomment>Cause of refusal K-104.</extracomment>
            <translation>因連續3次輸錯密碼，卡片已被鎖定。</translation>
        </message>
        <message>
            <source>市区町村の窓口で設定しなおせます。署名用パスワードがあれば、アプリとコンビニでもできます。料金はかかっていません。</source>
            <extracomment>Remedy for refusal K-104.</extracomment>
            <translation>可在市區町村的櫃檯重新設定。如有署名用密碼，也可用App和便利商店辦理。沒有收費。</translation>
        </message>
        <message>
            <source>カードの電子証明書の有効期限が切れています。</source>
            <extracomment>Cause of refusal K-105.</extracomment>
            <translation>卡片的電子憑證已過有效期。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、電子証明書を更新してください。</source>
            <extracomment>Remedy for refusal K-105.</extracomment>
            <translation>請到居住地市區町村的櫃檯更新電子憑證。</translation>
        </message>
        <message>
            <source>カードの電子証明書を確認できませんでした。</source>
            <extracomment>Cause of refusal K-106.</extracomment>
            <translation>無法確認卡片的電子憑證。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、カードを見てもらってください。</source>
            <extracomment>Remedy for refusal K-106.</extracomment>
            <translation>請到居住地市區町村的櫃檯檢查卡片。</translation>
        </message>
        <message>
            <source>カードの電子証明書は、失効しています。</source>
            <extracomment>Cause of refusal K-107.</extracomment>
            <translation>卡片的電子憑證已失效。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、新しい電子証明書を受け取ってください。</source>
            <extracomment>Remedy for refusal K-107.</extracomment>
            <translation>請到居住地市區町村的櫃檯領取新的電子憑證。</translation>
        </message>
        <message>
            <source>確認がおわる前に、カードが取られました。</source>
            <extracomment>Cause of refusal K-108.</extracomment>
            <translation>確認完成之前，卡片被取走了。</translation>
        </message>
        <message>
            <source>カードを置いたまま、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-108.</extracomment>
            <translation>請讓卡片留在原處，重新開始。</translation>
        </message>
        <message>
            <source>途中で、別のカードに替わりました。</source>
            <extracomment>Cause of refusal K-109.</extracomment>
            <translation>中途換成了另一張卡。</translation>
        </message>
        <message>
            <source>1枚のカードで、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-109.</extracomment>
            <translation>請只用一張卡重新開始。</translation>
        </message>
        <message>
            <source>カードを読み取れませんでした。</source>
            <extracomment>Cause of refusal K-110.</extracomment>
            <translation>無法讀取卡片。</translation>
        </message>
        <message>
            <source>カードの向きをたしかめて置きなおし、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-110.</extracomment>
            <translation>請確認卡片的方向後重新放好，再次開始。</translation>
        </message>
        <message>
            <source>読み取り機に、カードが2枚以上あります。</source>
            <extracomment>Cause of refusal K-118.</extracomment>
            <translation>讀卡機上有兩張以上的卡。</translation>
        </message>
        <message>
            <source>マイナンバーカードだけを1枚置いて、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-118.</extracomment>
            <translation>請只放一張My Number卡，重新開始。</translation>
        </message>
        <message>
            <source>カードの電子証明書は、一時停止の届出により止められています。</source>
            <extracomment>Cause of refusal K-151.</extracomment>
            <translation>因有暫停使用的申報，卡片的電子憑證已被暫停。</translation>
        </message>
        <message>
            <source>カードが見つかったときは、お住まいの市区町村の窓口で手続きをしてください。</source>
            <extracomment>Remedy for refusal K-151.</extracomment>
            <translation>如果找到了卡片，請到居住地市區町村的櫃檯辦理。</translation>
        </message>
        <message>
            <source>このカードの電子証明書は古いものです。新しい電子証明書が発行されています。</source>
            <extracomment>Cause of refusal K-152.</extracomment>
            <translation>此卡的電子憑證是舊的，已發行新的電子憑證。</translation>
        </message>
        <message>
            <source>新しい電子証明書が入ったカードを使ってください。</source>
            <extracomment>Remedy for refusal K-152.</extracomment>
            <translation>請使用有新電子憑證的卡片。</translation>
        </message>
        <message>
            <source>氏名や住所などが変わったため、カードの電子証明書は使えなくなっています。</source>
            <extracomment>Cause of refusal K-153.</extracomment>
            <translation>因姓名或住址等有變更，卡片的電子憑證已不能使用。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、電子証明書を発行しなおしてもらってください。</source>
            <extracomment>Remedy for refusal K-153.</extracomment>
            <translation>請到居住地市區町村的櫃檯重新發行電子憑證。</translation>
        </message>
        <message>
            <source>カードの電子証明書は、利用をやめる届出により使えなくなっています。</source>
            <extracomment>Cause of refusal K-154.</extracomment>
            <translation>因申報停止使用，卡片的電子憑證已不能使用。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、電子証明書の発行を申請してください。</source>
            <extracomment>Remedy for refusal K-154.</extracomment>
            <translation>請到居住地市區町村的櫃檯申請發行電子憑證。</translation>
        </message>
        <message>
            <source>カードの電子証明書の記録が、発行元に見つかりません。</source>
            <extracomment>Cause of refusal K-155.</extracomment>
            <translation>發行方沒有此卡電子憑證的記錄。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、カードと電子証明書の記録をたしかめてもらってください。</source>
            <extracomment>Remedy for refusal K-155.</extracomment>
            <translation>請到居住地市區町村的櫃檯核對卡片和電子憑證的記錄。</translation>
        </message>
        <message>
            <source>カードの電子証明書は、まだ有効期間が始まっていません。</source>
            <extracomment>Cause of refusal K-111.</extracomment>
            <translation>卡片的電子憑證還沒有開始生效。</translation>
        </message>
        <message>
            <source>有効期間が始まってから、もう一度おこしください。</source>
            <extracomment>Remedy for refusal K-111.</extracomment>
            <translation>請在開始生效後再來。</translation>
        </message>
        <message>
            <source>カードの電子証明書は、本人確認のためのものではありません。</source>
            <extracomment>Cause of refusal K-112.</extracomment>
            <translation>卡片的電子憑證不是用於確認身分的。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、利用者証明用電子証明書を入れてもらってください。</source>
            <extracomment>Remedy for refusal K-112.</extracomment>
            <translation>請到居住地市區町村的櫃檯加入利用者證明用電子憑證。</translation>
        </message>
        <message>
            <source>カードの電子証明書は、この機械が受けつける種類ではありません。</source>
            <extracomment>Cause of refusal K-113.</extracomment>
            <translation>這台機器不接受此卡的電子憑證種類。</translation>
        </message>
        <message>
            <source>暗証番号のない顔認証マイナンバーカードは、この機械では使えません。</source>
            <extracomment>Cause of refusal K-114.</extracomment>
            <translation>沒有密碼的臉部辨識My Number卡不能在這台機器使用。</translation>
        </message>
        <message>
            <source>市区町村の窓口で証明書を受け取るか、カードに暗証番号を設定してもらってください。</source>
            <extracomment>Remedy for refusal K-114.</extracomment>
            <translation>請到市區町村的櫃檯領取證明書，或為卡片設定密碼。</translation>
        </message>
        <message>
            <source>カードから返事がありません。</source>
            <extracomment>Cause of refusal K-115.</extracomment>
            <translation>卡片沒有回應。</translation>
        </message>
        <message>
            <source>カードを読み取り機から取りはずし、もう一度置いてはじめてください。</source>
            <extracomment>Remedy for refusal K-115.</extracomment>
            <translation>請從讀卡機上取下卡片，重新放好再開始。</translation>
        </message>
        <message>
            <source>置かれたカードは試験用で、ここでは使えません。</source>
            <extracomment>Cause of refusal K-116.</extracomment>
            <translation>放上的卡是測試用卡，在這裡不能使用。</translation>
        </message>
        <message>
            <source>ご自分のマイナンバーカードを置いて、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-116.</extracomment>
            <translation>請放上您自己的My Number卡，重新開始。</translation>
        </message>
        <message>
            <source>この機械は練習用です。本物のカードは使えません。</source>
            <extracomment>Cause of refusal K-117.</extracomment>
            <translation>這台機器供練習用，不能使用真正的卡片。</translation>
        </message>
        <message>
            <source>暗証番号は入力しないでください。本番の機械の場所は、店員にお聞きください。</source>
            <extracomment>Remedy for refusal K-117.</extracomment>
            <translation>請不要輸入密碼。正式機器的位置請問店員。</translation>
        </message>
        <message>
            <source>カードの読み取り機が使えません。</source>
            <extracomment>Cause of refusal K-120.</extracomment>
            <translation>讀卡機不能使用。</translation>
        </message>
        <message>
            <source>店員に知らせてください。ほかの店の機械は使えます。</source>
            <extracomment>Remedy for refusal K-120.</extracomment>
            <translation>請告訴店員。其他店的機器可以使用。</translation>
        </message>
        <message>
            <source>この市区町村は、コンビニ交付をおこなっていません。</source>
            <extracomment>Cause of refusal K-201.</extracomment>
            <translation>該市區町村沒有便利商店證明書服務。</translation>
        </message>
        <message>
            <source>市区町村の窓口で証明書を受け取ってください。</source>
            <extracomment>Remedy for refusal K-201.</extracomment>
            <translation>請到市區町村的櫃檯領取證明書。</translation>
        </message>
        <message>
            <source>この市区町村は、いまサービスを止めています。</source>
            <extracomment>Cause of refusal K-202.</extracomment>
            <translation>該市區町村現在暫停服務。</translation>
        </message>
        <message>
            <source>時間をおいて、もう一度ためしてください。</source>
            <extracomment>Remedy for refusal K-202.</extracomment>
            <translation>請過一段時間再試。</translation>
        </message>
        <message>
            <source>いまは、証明書を受け取れる時間ではありません。</source>
            <extracomment>Cause of refusal K-203.</extracomment>
            <translation>現在不是可以領取證明書的時間。</translation>
        </message>
        <message>
            <source>コンビニ交付は、朝6時30分から夜11時までです(市区町村により異なります)。時間内に、もう一度おこしください。</source>
            <extracomment>Remedy for refusal K-203.</extracomment>
            <translation>服務時間為早6:30至晚11:00（因市區町村而異）。請在時間內再來。</translation>
        </message>
        <message>
            <source>市区町村の機械から返事がありません。</source>
            <extracomment>Cause of refusal K-204.</extracomment>
            <translation>市區町村的系統沒有回應。</translation>
        </message>
        <message>
            <source>交付センターにつながりません。</source>
            <extracomment>Cause of refusal K-205.</extracomment>
            <translation>無法連接證明書交付中心。</translation>
        </message>
        <message>
            <source>返事が時間内に届かなかったため、中止しました。</source>
            <extracomment>Cause of refusal K-206.</extracomment>
            <translation>沒有及時收到回應，已中止。</translation>
        </message>
        <message>
            <source>もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-206.</extracomment>
            <translation>請重新開始。</translation>
        </message>
        <message>
            <source>届いた内容が正しいことを確認できなかったため、中止しました。</source>
            <extracomment>Cause of refusal K-207.</extracomment>
            <translation>無法確認收到的內容正確，已中止。</translation>
        </message>
        <message>
            <source>店員に知らせてください。証明書は印刷していません。</source>
            <extracomment>Remedy for refusal K-207.</extracomment>
            <translation>請告訴店員。沒有列印證明書。</translation>
        </message>
        <message>
            <source>操作の時間が過ぎました。</source>
            <extracomment>Cause of refusal K-208.</extracomment>
            <translation>操作時間已過。</translation>
        </message>
        <message>
            <source>市区町村の最新の記録を確認できないため、発行を止めています。</source>
            <extracomment>Cause of refusal K-209.</extracomment>
            <translation>無法確認市區町村的最新記錄，已停止發行。</translation>
        </message>
        <message>
            <source>電子証明書がいま有効かどうかの返事を、発行元から受け取れません。</source>
            <extracomment>Cause of refusal K-221.</extracomment>
            <translation>發行方沒有答覆電子憑證現在是否有效。</translation>
        </message>
        <message>
            <source>カードに問題はありません。時間をおいて、もう一度ためしてください。</source>
            <extracomment>Remedy for refusal K-221.</extracomment>
            <translation>卡片沒有問題。請過一段時間再試。</translation>
        </message>
        <message>
            <source>交付センターにある電子証明書の失効一覧が、古くなっています。</source>
            <extracomment>Cause of refusal K-222.</extracomment>
            <translation>交付中心的電子憑證失效名單已過時。</translation>
        </message>
        <message>
            <source>安全をたしかめるため、この市区町村の交付を止めています。</source>
            <extracomment>Cause of refusal K-223.</extracomment>
            <translation>為確認安全，已停止該市區町村的交付。</translation>
        </message>
        <message>
            <source>お急ぎのときは、市区町村の窓口で証明書を受け取ってください。</source>
            <extracomment>Remedy for refusal K-223.</extracomment>
            <translation>急需時，請到市區町村的櫃檯領取證明書。</translation>
        </message>
        <message>
            <source>安全をたしかめるため、この機械の利用を止めています。</source>
            <extracomment>Cause of refusal K-224.</extracomment>
            <translation>為確認安全，已停止使用這台機器。</translation>
        </message>
        <message>
            <source>いま、たいへん混み合っています。</source>
            <extracomment>Cause of refusal K-225.</extracomment>
            <translation>現在非常繁忙。</translation>
        </message>
        <message>
            <source>数分待ってから、もう一度ためしてください。</source>
            <extracomment>Remedy for refusal K-225.</extracomment>
            <translation>請等幾分鐘後再試。</translation>
        </message>
        <message>
            <source>このカードの人の記録が、この市区町村に見つかりません。</source>
            <extracomment>Cause of refusal K-301.</extracomment>
            <translation>該市區町村沒有此卡持有人的記錄。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口でたずねてください。</source>
            <extracomment>Remedy for refusal K-301.</extracomment>
            <translation>請到居住地市區町村的櫃檯詢問。</translation>
        </message>
        <message>
            <source>15歳未満の人は、コンビニ交付を使えません。</source>
            <extracomment>Cause of refusal K-302.</extracomment>
            <translation>未滿15歲的人不能使用此服務。</translation>
        </message>
        <message>
            <source>市区町村の窓口で、保護者の人と手続きをしてください。</source>
            <extracomment>Remedy for refusal K-302.</extracomment>
            <translation>請與監護人一起到市區町村的櫃檯辦理。</translation>
        </message>
        <message>
            <source>この手続きは、コンビニではおこなえません。</source>
            <extracomment>Cause of refusal K-303.</extracomment>
            <translation>此手續不能在便利商店辦理。</translation>
        </message>
        <message>
            <source>市区町村の窓口で手続きをしてください。</source>
            <extracomment>Remedy for refusal K-303.</extracomment>
            <translation>請到市區町村的櫃檯辦理。</translation>
        </message>
        <message>
            <source>この市区町村からの転出が届け出られています。</source>
            <extracomment>Cause of refusal K-304.</extracomment>
            <translation>已申報從該市區町村遷出。</translation>
        </message>
        <message>
            <source>新しい住所の市区町村の窓口でたずねてください。</source>
            <extracomment>Remedy for refusal K-304.</extracomment>
            <translation>請到新住址市區町村的櫃檯詢問。</translation>
        </message>
        <message>
            <source>この人の証明書は、コンビニでは発行できません。</source>
            <extracomment>Cause of refusal K-305.</extracomment>
            <translation>此人的證明書不能在便利商店發行。</translation>
        </message>
        <message>
            <source>印鑑が登録されていないか、この機械では証明できない登録です。</source>
            <extracomment>Cause of refusal K-306.</extracomment>
            <translation>沒有登記印章，或該登記無法在本機證明。</translation>
        </message>
        <message>
            <source>市区町村の窓口で、印鑑を登録するか、証明書を受け取ってください。</source>
            <extracomment>Remedy for refusal K-306.</extracomment>
            <translation>請到市區町村的櫃檯登記印章或領取證明書。</translation>
        </message>
        <message>
            <source>カードの受け取り、暗証番号の設定、転入の届出をした日は、まだ使えません。</source>
            <extracomment>Cause of refusal K-307.</extracomment>
            <translation>領取卡片、設定密碼或申報遷入的當天還不能使用。</translation>
        </message>
        <message>
            <source>明日以降に、もう一度おこしください。</source>
            <extracomment>Remedy for refusal K-307.</extracomment>
            <translation>請明天以後再來。</translation>
        </message>
        <message>
            <source>登録された文字、印影、または長い名前などを、この機械では正しく印刷できません。</source>
            <extracomment>Cause of refusal K-308.</extracomment>
            <translation>這台機器無法正確列印登記的文字、印鑑或較長的姓名等。</translation>
        </message>
        <message>
            <source>世帯の中に転出の届出をした人がいるため、発行できません。</source>
            <extracomment>Cause of refusal K-309.</extracomment>
            <translation>因家庭（世帶）中有人申報遷出，不能發行。</translation>
        </message>
        <message>
            <source>本籍のある市区町村で、コンビニ交付の利用登録がされていません。</source>
            <extracomment>Cause of refusal K-310.</extracomment>
            <translation>還沒有在本籍所在的市區町村辦理利用登記。</translation>
        </message>
        <message>
            <source>利用登録を申請してください。登録には数日かかります。</source>
            <extracomment>Remedy for refusal K-310.</extracomment>
            <translation>請申請利用登記。登記需要幾天。</translation>
        </message>
        <message>
            <source>選ばれた内容では発行できないか、枚数が多すぎます。</source>
            <extracomment>Cause of refusal K-311.</extracomment>
            <translation>所選內容不能發行，或張數過多。</translation>
        </message>
        <message>
            <source>内容や枚数を選びなおすか、市区町村の窓口で証明書を受け取ってください。</source>
            <extracomment>Remedy for refusal K-311.</extracomment>
            <translation>請重新選擇內容或張數，或到市區町村的櫃檯領取證明書。</translation>
        </message>
        <message>
            <source>1日に発行できる枚数をこえました。</source>
            <extracomment>Cause of refusal K-312.</extracomment>
            <translation>超過了一天可發行的張數。</translation>
        </message>
        <message>
            <source>料金が変わりました。</source>
            <extracomment>Cause of refusal K-313.</extracomment>
            <translation>費用已變更。</translation>
        </message>
        <message>
            <source>新しい料金をたしかめて、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-313.</extracomment>
            <translation>請確認新的費用，重新開始。</translation>
        </message>
        <message>
            <source>前の年の所得の申告が、まだありません。</source>
            <extracomment>Cause of refusal K-314.</extracomment>
            <translation>上一年的所得還沒有申報。</translation>
        </message>
        <message>
            <source>市区町村の税の窓口で申告してください。申告のあとに発行できます。</source>
            <extracomment>Remedy for refusal K-314.</extracomment>
            <translation>請到市區町村的稅務櫃檯申報。申報後可以發行。</translation>
        </message>
        <message>
            <source>この市区町村に今年度の税の記録がないか、この機械では証明できない記録です。</source>
            <extracomment>Cause of refusal K-315.</extracomment>
            <translation>該市區町村沒有您本年度的稅務記錄，或該記錄無法在本機證明。</translation>
        </message>
        <message>
            <source>1月1日に住んでいた市区町村の窓口でたずねてください。</source>
            <extracomment>Remedy for refusal K-315.</extracomment>
            <translation>請到1月1日居住的市區町村的櫃檯詢問。</translation>
        </message>
        <message>
            <source>戸籍の届出が、まだ戸籍に書かれていません。</source>
            <extracomment>Cause of refusal K-316.</extracomment>
            <translation>戶籍申報的內容還沒有記入戶籍。</translation>
        </message>
        <message>
            <source>届出が書きおわってから、もう一度おこしください。お急ぎのときは本籍のある市区町村の窓口でたずねてください。</source>
            <extracomment>Remedy for refusal K-316.</extracomment>
            <translation>請在記入後再來。急需時請到本籍所在市區町村的櫃檯詢問。</translation>
        </message>
        <message>
            <source>利用登録の申請を、市区町村が確認しています。</source>
            <extracomment>Cause of refusal K-317.</extracomment>
            <translation>市區町村正在確認利用登記的申請。</translation>
        </message>
        <message>
            <source>確認には5日ほどかかります。そのあとで、もう一度おこしください。</source>
            <extracomment>Remedy for refusal K-317.</extracomment>
            <translation>確認大約需要5天。請之後再來。</translation>
        </message>
        <message>
            <source>利用登録の申請は、認められませんでした。</source>
            <extracomment>Cause of refusal K-318.</extracomment>
            <translation>利用登記的申請沒有獲得批准。</translation>
        </message>
        <message>
            <source>本籍のある市区町村の窓口でたずねてください。</source>
            <extracomment>Remedy for refusal K-318.</extracomment>
            <translation>請到本籍所在市區町村的櫃檯詢問。</translation>
        </message>
        <message>
            <source>プリンタの準備ができていません。</source>
            <extracomment>Cause of refusal K-401.</extracomment>
            <translation>印表機還沒有準備好。</translation>
        </message>
        <message>
            <source>お金はいただいていません。プリンタを見てもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-401.</extracomment>
            <translation>沒有收取您的錢。請告訴店員檢查印表機。</translation>
        </message>
        <message>
            <source>印刷できませんでした。</source>
            <extracomment>Cause of refusal K-402.</extracomment>
            <translation>未能列印。</translation>
        </message>
        <message>
            <source>店員に知らせてください。その分の料金はかかりません。</source>
            <extracomment>Remedy for refusal K-402.</extracomment>
            <translation>請告訴店員。該部分不收費。</translation>
        </message>
        <message>
            <source>正しく印刷できたか、確認できませんでした。</source>
            <extracomment>Cause of refusal K-403.</extracomment>
            <translation>無法確認是否正確列印。</translation>
        </message>
        <message>
            <source>証明書を受け取れませんでした。</source>
            <extracomment>Cause of refusal K-404.</extracomment>
            <translation>沒有收到證明書。</translation>
        </message>
        <message>
            <source>もう一度はじめてください。その分の料金はかかりません。</source>
            <extracomment>Remedy for refusal K-404.</extracomment>
            <translation>請重新開始。該部分不收費。</translation>
        </message>
        <message>
            <source>プリンタに証明書の用紙がありません。</source>
            <extracomment>Cause of refusal K-411.</extracomment>
            <translation>印表機裡沒有證明書用紙。</translation>
        </message>
        <message>
            <source>お金はいただいていません。用紙を入れてもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-411.</extracomment>
            <translation>沒有收取您的錢。請告訴店員補充紙張。</translation>
        </message>
        <message>
            <source>プリンタに紙がつまっています。</source>
            <extracomment>Cause of refusal K-412.</extracomment>
            <translation>印表機卡紙了。</translation>
        </message>
        <message>
            <source>お金はいただいていません。紙を取りのぞいてもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-412.</extracomment>
            <translation>沒有收取您的錢。請告訴店員取出卡住的紙。</translation>
        </message>
        <message>
            <source>プリンタのトナーがなくなっています。</source>
            <extracomment>Cause of refusal K-413.</extracomment>
            <translation>印表機的碳粉用完了。</translation>
        </message>
        <message>
            <source>お金はいただいていません。トナーを替えてもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-413.</extracomment>
            <translation>沒有收取您的錢。請告訴店員更換碳粉。</translation>
        </message>
        <message>
            <source>プリンタのふたかトレイが開いています。</source>
            <extracomment>Cause of refusal K-414.</extracomment>
            <translation>印表機的蓋子或紙盒開著。</translation>
        </message>
        <message>
            <source>お金はいただいていません。ふたとトレイを閉めてもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-414.</extracomment>
            <translation>沒有收取您的錢。請告訴店員關好蓋子和紙盒。</translation>
        </message>
        <message>
            <source>プリンタから返事がありません。</source>
            <extracomment>Cause of refusal K-415.</extracomment>
            <translation>印表機沒有回應。</translation>
        </message>
        <message>
            <source>前の印刷がどう終わったか分からないため、プリンタを止めています。</source>
            <extracomment>Cause of refusal K-416.</extracomment>
            <translation>不清楚上一次列印是如何結束的，已停用印表機。</translation>
        </message>
        <message>
            <source>プリンタの出口が紙でいっぱいです。</source>
            <extracomment>Cause of refusal K-417.</extracomment>
            <translation>印表機的出口已滿。</translation>
        </message>
        <message>
            <source>お金はいただいていません。出口の紙を取ってもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-417.</extracomment>
            <translation>沒有收取您的錢。請告訴店員取走出口處的紙。</translation>
        </message>
        <message>
            <source>お金の機械が使えません。</source>
            <extracomment>Cause of refusal K-501.</extracomment>
            <translation>現金設備不能使用。</translation>
        </message>
        <message>
            <source>お金の機械が止まりました。</source>
            <extracomment>Cause of refusal K-502.</extracomment>
            <translation>現金設備停止了。</translation>
        </message>
        <message>
            <source>店員を呼んでください。お金の記録は残っています。</source>
            <extracomment>Remedy for refusal K-502.</extracomment>
            <translation>請叫店員。錢的記錄仍然保留。</translation>
        </message>
        <message>
            <source>お支払いができませんでした。お金はいただいていません。</source>
            <extracomment>Cause of refusal K-503.</extracomment>
            <translation>付款沒有成功，沒有收取您的錢。</translation>
        </message>
        <message>
            <source>残高をたしかめるか、ほかの払い方で、もう一度はじめからお試しください。</source>
            <extracomment>Remedy for refusal K-503.</extracomment>
            <translation>請確認餘額，或用其他付款方式，從頭再試。</translation>
        </message>
        <message>
            <source>お支払いが終わったかどうか、わかりません。証明書は印刷しません。</source>
            <extracomment>Cause of refusal K-504.</extracomment>
            <translation>不清楚付款是否完成。證明書不會列印。</translation>
        </message>
        <message>
            <source>もう一度支払わないで、店員に知らせてください。お支払いは店員がたしかめます。</source>
            <extracomment>Remedy for refusal K-504.</extracomment>
            <translation>請不要再次付款，告訴店員。店員會確認付款。</translation>
        </message>
        <message>
            <source>機械の中で問題がおきました。</source>
            <extracomment>Cause of refusal K-901.</extracomment>
            <translation>機器內部出現問題。</translation>
        </message>
        <message>
            <source>店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-901.</extracomment>
            <translation>請告訴店員。</translation>
        </message>
    </context>
</TS>
