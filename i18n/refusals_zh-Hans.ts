<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="ja">
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
            <translation>请放上My Number卡，重新开始。</translation>
        </message>
        <message>
            <source>このカードには、利用者証明用電子証明書が入っていません。</source>
            <extracomment>Cause of refusal K-102.</extracomment>
            <translation>此卡没有利用者证明用电子证书。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、電子証明書を入れてもらってください。</source>
            <extracomment>Remedy for refusal K-102.</extracomment>
            <translation>请到居住地市区町村的窗口加入电子证书。</translation>
        </message>
        <message>
            <source>この機械は、スマートフォンの電子証明書に対応していません。</source>
            <extracomment>Cause of refusal K-103.</extracomment>
            <translation>这台机器不支持智能手机中的电子证书。</translation>
        </message>
        <message>
            <source>暗証番号を続けて3回まちがえたため、カードがロックされています。</source>
            <extracomment>Cause of refusal K-104.</extracomment>
            <translation>因连续3次输错密码，卡片已被锁定。</translation>
        </message>
        <message>
            <source>市区町村の窓口で設定しなおせます。署名用パスワードがあれば、アプリとコンビニでもできます。料金はかかっていません。</source>
            <extracomment>Remedy for refusal K-104.</extracomment>
            <translation>可在市区町村的窗口重新设定。如有署名用密码，也可用应用和便利店办理。没有收费。</translation>
        </message>
        <message>
            <source>カードの電子証明書の有効期限が切れています。</source>
            <extracomment>Cause of refusal K-105.</extracomment>
            <translation>卡片的电子证书已过有效期。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、電子証明書を更新してください。</source>
            <extracomment>Remedy for refusal K-105.</extracomment>
            <translation>请到居住地市区町村的窗口更新电子证书。</translation>
        </message>
        <message>
            <source>カードの電子証明書を確認できませんでした。</source>
            <extracomment>Cause of refusal K-106.</extracomment>
            <translation>无法确认卡片的电子证书。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、カードを見てもらってください。</source>
            <extracomment>Remedy for refusal K-106.</extracomment>
            <translation>请到居住地市区町村的窗口检查卡片。</translation>
        </message>
        <message>
            <source>カードの電子証明書は、失効しています。</source>
            <extracomment>Cause of refusal K-107.</extracomment>
            <translation>卡片的电子证书已失效。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、新しい電子証明書を受け取ってください。</source>
            <extracomment>Remedy for refusal K-107.</extracomment>
            <translation>请到居住地市区町村的窗口领取新的电子证书。</translation>
        </message>
        <message>
            <source>確認がおわる前に、カードが取られました。</source>
            <extracomment>Cause of refusal K-108.</extracomment>
            <translation>核实完成之前，卡片被取走了。</translation>
        </message>
        <message>
            <source>カードを置いたまま、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-108.</extracomment>
            <translation>请让卡片留在原处，重新开始。</translation>
        </message>
        <message>
            <source>途中で、別のカードに替わりました。</source>
            <extracomment>Cause of refusal K-109.</extracomment>
            <translation>中途换成了另一张卡。</translation>
        </message>
        <message>
            <source>1枚のカードで、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-109.</extracomment>
            <translation>请只用一张卡重新开始。</translation>
        </message>
        <message>
            <source>カードを読み取れませんでした。</source>
            <extracomment>Cause of refusal K-110.</extracomment>
            <translation>无法读取卡片。</translation>
        </message>
        <message>
            <source>カードの向きをたしかめて置きなおし、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-110.</extracomment>
            <translation>请确认卡片的方向后重新放好，再次开始。</translation>
        </message>
        <message>
            <source>読み取り機に、カードが2枚以上あります。</source>
            <extracomment>Cause of refusal K-118.</extracomment>
            <translation>读卡器上有两张以上的卡。</translation>
        </message>
        <message>
            <source>マイナンバーカードだけを1枚置いて、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-118.</extracomment>
            <translation>请只放一张My Number卡，重新开始。</translation>
        </message>
        <message>
            <source>カードの電子証明書は、一時停止の届出により止められています。</source>
            <extracomment>Cause of refusal K-151.</extracomment>
            <translation>因有暂停使用的申报，卡片的电子证书已被暂停。</translation>
        </message>
        <message>
            <source>カードが見つかったときは、お住まいの市区町村の窓口で手続きをしてください。</source>
            <extracomment>Remedy for refusal K-151.</extracomment>
            <translation>如果找到了卡片，请到居住地市区町村的窗口办理。</translation>
        </message>
        <message>
            <source>このカードの電子証明書は古いものです。新しい電子証明書が発行されています。</source>
            <extracomment>Cause of refusal K-152.</extracomment>
            <translation>此卡的电子证书是旧的，已发行新的电子证书。</translation>
        </message>
        <message>
            <source>新しい電子証明書が入ったカードを使ってください。</source>
            <extracomment>Remedy for refusal K-152.</extracomment>
            <translation>请使用有新电子证书的卡片。</translation>
        </message>
        <message>
            <source>氏名や住所などが変わったため、カードの電子証明書は使えなくなっています。</source>
            <extracomment>Cause of refusal K-153.</extracomment>
            <translation>因姓名或住址等有变更，卡片的电子证书已不能使用。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、電子証明書を発行しなおしてもらってください。</source>
            <extracomment>Remedy for refusal K-153.</extracomment>
            <translation>请到居住地市区町村的窗口重新发行电子证书。</translation>
        </message>
        <message>
            <source>カードの電子証明書は、利用をやめる届出により使えなくなっています。</source>
            <extracomment>Cause of refusal K-154.</extracomment>
            <translation>因申报停止使用，卡片的电子证书已不能使用。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、電子証明書の発行を申請してください。</source>
            <extracomment>Remedy for refusal K-154.</extracomment>
            <translation>请到居住地市区町村的窗口申请发行电子证书。</translation>
        </message>
        <message>
            <source>カードの電子証明書の記録が、発行元に見つかりません。</source>
            <extracomment>Cause of refusal K-155.</extracomment>
            <translation>发行方没有此卡电子证书的记录。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、カードと電子証明書の記録をたしかめてもらってください。</source>
            <extracomment>Remedy for refusal K-155.</extracomment>
            <translation>请到居住地市区町村的窗口核对卡片和电子证书的记录。</translation>
        </message>
        <message>
            <source>カードの電子証明書は、まだ有効期間が始まっていません。</source>
            <extracomment>Cause of refusal K-111.</extracomment>
            <translation>卡片的电子证书还没有开始生效。</translation>
        </message>
        <message>
            <source>有効期間が始まってから、もう一度おこしください。</source>
            <extracomment>Remedy for refusal K-111.</extracomment>
            <translation>请在开始生效后再来。</translation>
        </message>
        <message>
            <source>カードの電子証明書は、本人確認のためのものではありません。</source>
            <extracomment>Cause of refusal K-112.</extracomment>
            <translation>卡片的电子证书不是用于核实身份的。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、利用者証明用電子証明書を入れてもらってください。</source>
            <extracomment>Remedy for refusal K-112.</extracomment>
            <translation>请到居住地市区町村的窗口加入利用者证明用电子证书。</translation>
        </message>
        <message>
            <source>カードの電子証明書は、この機械が受けつける種類ではありません。</source>
            <extracomment>Cause of refusal K-113.</extracomment>
            <translation>这台机器不接受此卡的电子证书种类。</translation>
        </message>
        <message>
            <source>暗証番号のない顔認証マイナンバーカードは、この機械では使えません。</source>
            <extracomment>Cause of refusal K-114.</extracomment>
            <translation>没有密码的面部识别My Number卡不能在这台机器使用。</translation>
        </message>
        <message>
            <source>市区町村の窓口で証明書を受け取るか、カードに暗証番号を設定してもらってください。</source>
            <extracomment>Remedy for refusal K-114.</extracomment>
            <translation>请到市区町村的窗口领取证明书，或为卡片设定密码。</translation>
        </message>
        <message>
            <source>カードから返事がありません。</source>
            <extracomment>Cause of refusal K-115.</extracomment>
            <translation>卡片没有回应。</translation>
        </message>
        <message>
            <source>カードを読み取り機から取りはずし、もう一度置いてはじめてください。</source>
            <extracomment>Remedy for refusal K-115.</extracomment>
            <translation>请从读卡器上取下卡片，重新放好再开始。</translation>
        </message>
        <message>
            <source>置かれたカードは試験用で、ここでは使えません。</source>
            <extracomment>Cause of refusal K-116.</extracomment>
            <translation>放上的卡是测试用卡，在这里不能使用。</translation>
        </message>
        <message>
            <source>ご自分のマイナンバーカードを置いて、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-116.</extracomment>
            <translation>请放上您自己的My Number卡，重新开始。</translation>
        </message>
        <message>
            <source>この機械は練習用です。本物のカードは使えません。</source>
            <extracomment>Cause of refusal K-117.</extracomment>
            <translation>这台机器供练习用，不能使用真正的卡片。</translation>
        </message>
        <message>
            <source>暗証番号は入力しないでください。本番の機械の場所は、店員にお聞きください。</source>
            <extracomment>Remedy for refusal K-117.</extracomment>
            <translation>请不要输入密码。正式机器的位置请问店员。</translation>
        </message>
        <message>
            <source>カードの読み取り機が使えません。</source>
            <extracomment>Cause of refusal K-120.</extracomment>
            <translation>读卡器不能使用。</translation>
        </message>
        <message>
            <source>店員に知らせてください。ほかの店の機械は使えます。</source>
            <extracomment>Remedy for refusal K-120.</extracomment>
            <translation>请告诉店员。其他店的机器可以使用。</translation>
        </message>
        <message>
            <source>この市区町村は、コンビニ交付をおこなっていません。</source>
            <extracomment>Cause of refusal K-201.</extracomment>
            <translation>该市区町村没有便利店证明书服务。</translation>
        </message>
        <message>
            <source>市区町村の窓口で証明書を受け取ってください。</source>
            <extracomment>Remedy for refusal K-201.</extracomment>
            <translation>请到市区町村的窗口领取证明书。</translation>
        </message>
        <message>
            <source>この市区町村は、いまサービスを止めています。</source>
            <extracomment>Cause of refusal K-202.</extracomment>
            <translation>该市区町村现在暂停服务。</translation>
        </message>
        <message>
            <source>時間をおいて、もう一度ためしてください。</source>
            <extracomment>Remedy for refusal K-202.</extracomment>
            <translation>请过一段时间再试。</translation>
        </message>
        <message>
            <source>いまは、証明書を受け取れる時間ではありません。</source>
            <extracomment>Cause of refusal K-203.</extracomment>
            <translation>现在不是可以领取证明书的时间。</translation>
        </message>
        <message>
            <source>コンビニ交付は、朝6時30分から夜11時までです(市区町村により異なります)。時間内に、もう一度おこしください。</source>
            <extracomment>Remedy for refusal K-203.</extracomment>
            <translation>服务时间为早6:30至晚11:00（因市区町村而异）。请在时间内再来。</translation>
        </message>
        <message>
            <source>市区町村の機械から返事がありません。</source>
            <extracomment>Cause of refusal K-204.</extracomment>
            <translation>市区町村的系统没有回应。</translation>
        </message>
        <message>
            <source>交付センターにつながりません。</source>
            <extracomment>Cause of refusal K-205.</extracomment>
            <translation>无法连接证明书交付中心。</translation>
        </message>
        <message>
            <source>返事が時間内に届かなかったため、中止しました。</source>
            <extracomment>Cause of refusal K-206.</extracomment>
            <translation>没有及时收到回应，已中止。</translation>
        </message>
        <message>
            <source>もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-206.</extracomment>
            <translation>请重新开始。</translation>
        </message>
        <message>
            <source>届いた内容が正しいことを確認できなかったため、中止しました。</source>
            <extracomment>Cause of refusal K-207.</extracomment>
            <translation>无法确认收到的内容正确，已中止。</translation>
        </message>
        <message>
            <source>店員に知らせてください。証明書は印刷していません。</source>
            <extracomment>Remedy for refusal K-207.</extracomment>
            <translation>请告诉店员。没有打印证明书。</translation>
        </message>
        <message>
            <source>操作の時間が過ぎました。</source>
            <extracomment>Cause of refusal K-208.</extracomment>
            <translation>操作时间已过。</translation>
        </message>
        <message>
            <source>市区町村の最新の記録を確認できないため、発行を止めています。</source>
            <extracomment>Cause of refusal K-209.</extracomment>
            <translation>无法确认市区町村的最新记录，已停止发行。</translation>
        </message>
        <message>
            <source>電子証明書がいま有効かどうかの返事を、発行元から受け取れません。</source>
            <extracomment>Cause of refusal K-221.</extracomment>
            <translation>发行方没有答复电子证书现在是否有效。</translation>
        </message>
        <message>
            <source>カードに問題はありません。時間をおいて、もう一度ためしてください。</source>
            <extracomment>Remedy for refusal K-221.</extracomment>
            <translation>卡片没有问题。请过一段时间再试。</translation>
        </message>
        <message>
            <source>交付センターにある電子証明書の失効一覧が、古くなっています。</source>
            <extracomment>Cause of refusal K-222.</extracomment>
            <translation>交付中心的电子证书失效名单已过时。</translation>
        </message>
        <message>
            <source>安全をたしかめるため、この市区町村の交付を止めています。</source>
            <extracomment>Cause of refusal K-223.</extracomment>
            <translation>为确认安全，已停止该市区町村的交付。</translation>
        </message>
        <message>
            <source>お急ぎのときは、市区町村の窓口で証明書を受け取ってください。</source>
            <extracomment>Remedy for refusal K-223.</extracomment>
            <translation>急需时，请到市区町村的窗口领取证明书。</translation>
        </message>
        <message>
            <source>安全をたしかめるため、この機械の利用を止めています。</source>
            <extracomment>Cause of refusal K-224.</extracomment>
            <translation>为确认安全，已停止使用这台机器。</translation>
        </message>
        <message>
            <source>いま、たいへん混み合っています。</source>
            <extracomment>Cause of refusal K-225.</extracomment>
            <translation>现在非常繁忙。</translation>
        </message>
        <message>
            <source>数分待ってから、もう一度ためしてください。</source>
            <extracomment>Remedy for refusal K-225.</extracomment>
            <translation>请等几分钟后再试。</translation>
        </message>
        <message>
            <source>このカードの人の記録が、この市区町村に見つかりません。</source>
            <extracomment>Cause of refusal K-301.</extracomment>
            <translation>该市区町村没有此卡持有人的记录。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口でたずねてください。</source>
            <extracomment>Remedy for refusal K-301.</extracomment>
            <translation>请到居住地市区町村的窗口询问。</translation>
        </message>
        <message>
            <source>15歳未満の人は、コンビニ交付を使えません。</source>
            <extracomment>Cause of refusal K-302.</extracomment>
            <translation>未满15岁的人不能使用此服务。</translation>
        </message>
        <message>
            <source>市区町村の窓口で、保護者の人と手続きをしてください。</source>
            <extracomment>Remedy for refusal K-302.</extracomment>
            <translation>请与监护人一起到市区町村的窗口办理。</translation>
        </message>
        <message>
            <source>この手続きは、コンビニではおこなえません。</source>
            <extracomment>Cause of refusal K-303.</extracomment>
            <translation>此手续不能在便利店办理。</translation>
        </message>
        <message>
            <source>市区町村の窓口で手続きをしてください。</source>
            <extracomment>Remedy for refusal K-303.</extracomment>
            <translation>请到市区町村的窗口办理。</translation>
        </message>
        <message>
            <source>この市区町村からの転出が届け出られています。</source>
            <extracomment>Cause of refusal K-304.</extracomment>
            <translation>已申报从该市区町村迁出。</translation>
        </message>
        <message>
            <source>新しい住所の市区町村の窓口でたずねてください。</source>
            <extracomment>Remedy for refusal K-304.</extracomment>
            <translation>请到新住址市区町村的窗口询问。</translation>
        </message>
        <message>
            <source>この人の証明書は、コンビニでは発行できません。</source>
            <extracomment>Cause of refusal K-305.</extracomment>
            <translation>此人的证明书不能在便利店发行。</translation>
        </message>
        <message>
            <source>印鑑が登録されていないか、この機械では証明できない登録です。</source>
            <extracomment>Cause of refusal K-306.</extracomment>
            <translation>没有登记印章，或该登记无法在本机证明。</translation>
        </message>
        <message>
            <source>市区町村の窓口で、印鑑を登録するか、証明書を受け取ってください。</source>
            <extracomment>Remedy for refusal K-306.</extracomment>
            <translation>请到市区町村的窗口登记印章或领取证明书。</translation>
        </message>
        <message>
            <source>カードの受け取り、暗証番号の設定、転入の届出をした日は、まだ使えません。</source>
            <extracomment>Cause of refusal K-307.</extracomment>
            <translation>领取卡片、设定密码或申报迁入的当天还不能使用。</translation>
        </message>
        <message>
            <source>明日以降に、もう一度おこしください。</source>
            <extracomment>Remedy for refusal K-307.</extracomment>
            <translation>请明天以后再来。</translation>
        </message>
        <message>
            <source>登録された文字、印影、または長い名前などを、この機械では正しく印刷できません。</source>
            <extracomment>Cause of refusal K-308.</extracomment>
            <translation>这台机器无法正确打印登记的文字、印鉴或较长的姓名等。</translation>
        </message>
        <message>
            <source>世帯の中に転出の届出をした人がいるため、発行できません。</source>
            <extracomment>Cause of refusal K-309.</extracomment>
            <translation>因家庭（世带）中有人申报迁出，不能发行。</translation>
        </message>
        <message>
            <source>本籍のある市区町村で、コンビニ交付の利用登録がされていません。</source>
            <extracomment>Cause of refusal K-310.</extracomment>
            <translation>还没有在本籍所在的市区町村办理利用登记。</translation>
        </message>
        <message>
            <source>利用登録を申請してください。登録には数日かかります。</source>
            <extracomment>Remedy for refusal K-310.</extracomment>
            <translation>请申请利用登记。登记需要几天。</translation>
        </message>
        <message>
            <source>選ばれた内容では発行できないか、枚数が多すぎます。</source>
            <extracomment>Cause of refusal K-311.</extracomment>
            <translation>所选内容不能发行，或张数过多。</translation>
        </message>
        <message>
            <source>内容や枚数を選びなおすか、市区町村の窓口で証明書を受け取ってください。</source>
            <extracomment>Remedy for refusal K-311.</extracomment>
            <translation>请重新选择内容或张数，或到市区町村的窗口领取证明书。</translation>
        </message>
        <message>
            <source>1日に発行できる枚数をこえました。</source>
            <extracomment>Cause of refusal K-312.</extracomment>
            <translation>超过了一天可发行的张数。</translation>
        </message>
        <message>
            <source>料金が変わりました。</source>
            <extracomment>Cause of refusal K-313.</extracomment>
            <translation>费用已变更。</translation>
        </message>
        <message>
            <source>新しい料金をたしかめて、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-313.</extracomment>
            <translation>请确认新的费用，重新开始。</translation>
        </message>
        <message>
            <source>前の年の所得の申告が、まだありません。</source>
            <extracomment>Cause of refusal K-314.</extracomment>
            <translation>上一年的所得还没有申报。</translation>
        </message>
        <message>
            <source>市区町村の税の窓口で申告してください。申告のあとに発行できます。</source>
            <extracomment>Remedy for refusal K-314.</extracomment>
            <translation>请到市区町村的税务窗口申报。申报后可以发行。</translation>
        </message>
        <message>
            <source>この市区町村に今年度の税の記録がないか、この機械では証明できない記録です。</source>
            <extracomment>Cause of refusal K-315.</extracomment>
            <translation>该市区町村没有您本年度的税务记录，或该记录无法在本机证明。</translation>
        </message>
        <message>
            <source>1月1日に住んでいた市区町村の窓口でたずねてください。</source>
            <extracomment>Remedy for refusal K-315.</extracomment>
            <translation>请到1月1日居住的市区町村的窗口询问。</translation>
        </message>
        <message>
            <source>戸籍の届出が、まだ戸籍に書かれていません。</source>
            <extracomment>Cause of refusal K-316.</extracomment>
            <translation>户籍申报的内容还没有记入户籍。</translation>
        </message>
        <message>
            <source>届出が書きおわってから、もう一度おこしください。お急ぎのときは本籍のある市区町村の窓口でたずねてください。</source>
            <extracomment>Remedy for refusal K-316.</extracomment>
            <translation>请在记入后再来。急需时请到本籍所在市区町村的窗口询问。</translation>
        </message>
        <message>
            <source>利用登録の申請を、市区町村が確認しています。</source>
            <extracomment>Cause of refusal K-317.</extracomment>
            <translation>市区町村正在核实利用登记的申请。</translation>
        </message>
        <message>
            <source>確認には5日ほどかかります。そのあとで、もう一度おこしください。</source>
            <extracomment>Remedy for refusal K-317.</extracomment>
            <translation>核实大约需要5天。请之后再来。</translation>
        </message>
        <message>
            <source>利用登録の申請は、認められませんでした。</source>
            <extracomment>Cause of refusal K-318.</extracomment>
            <translation>利用登记的申请没有获得批准。</translation>
        </message>
        <message>
            <source>本籍のある市区町村の窓口でたずねてください。</source>
            <extracomment>Remedy for refusal K-318.</extracomment>
            <translation>请到本籍所在市区町村的窗口询问。</translation>
        </message>
        <message>
            <source>プリンタの準備ができていません。</source>
            <extracomment>Cause of refusal K-401.</extracomment>
            <translation>打印机还没有准备好。</translation>
        </message>
        <message>
            <source>お金はいただいていません。プリンタを見てもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-401.</extracomment>
            <translation>没有收取您的钱。请告诉店员检查打印机。</translation>
        </message>
        <message>
            <source>印刷できませんでした。</source>
            <extracomment>Cause of refusal K-402.</extracomment>
            <translation>未能打印。</translation>
        </message>
        <message>
            <source>店員に知らせてください。その分の料金はかかりません。</source>
            <extracomment>Remedy for refusal K-402.</extracomment>
            <translation>请告诉店员。该部分不收费。</translation>
        </message>
        <message>
            <source>正しく印刷できたか、確認できませんでした。</source>
            <extracomment>Cause of refusal K-403.</extracomment>
            <translation>无法确认是否正确打印。</translation>
        </message>
        <message>
            <source>証明書を受け取れませんでした。</source>
            <extracomment>Cause of refusal K-404.</extracomment>
            <translation>没有收到证明书。</translation>
        </message>
        <message>
            <source>もう一度はじめてください。その分の料金はかかりません。</source>
            <extracomment>Remedy for refusal K-404.</extracomment>
            <translation>请重新开始。该部分不收费。</translation>
        </message>
        <message>
            <source>プリンタに証明書の用紙がありません。</source>
            <extracomment>Cause of refusal K-411.</extracomment>
            <translation>打印机里没有证明书用纸。</translation>
        </message>
        <message>
            <source>お金はいただいていません。用紙を入れてもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-411.</extracomment>
            <translation>没有收取您的钱。请告诉店员补充纸张。</translation>
        </message>
        <message>
            <source>プリンタに紙がつまっています。</source>
            <extracomment>Cause of refusal K-412.</extracomment>
            <translation>打印机卡纸了。</translation>
        </message>
        <message>
            <source>お金はいただいていません。紙を取りのぞいてもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-412.</extracomment>
            <translation>没有收取您的钱。请告诉店员取出卡住的纸。</translation>
        </message>
        <message>
            <source>プリンタのトナーがなくなっています。</source>
            <extracomment>Cause of refusal K-413.</extracomment>
            <translation>打印机的墨粉用完了。</translation>
        </message>
        <message>
            <source>お金はいただいていません。トナーを替えてもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-413.</extracomment>
            <translation>没有收取您的钱。请告诉店员更换墨粉。</translation>
        </message>
        <message>
            <source>プリンタのふたかトレイが開いています。</source>
            <extracomment>Cause of refusal K-414.</extracomment>
            <translation>打印机的盖子或纸盒开着。</translation>
        </message>
        <message>
            <source>お金はいただいていません。ふたとトレイを閉めてもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-414.</extracomment>
            <translation>没有收取您的钱。请告诉店员关好盖子和纸盒。</translation>
        </message>
        <message>
            <source>プリンタから返事がありません。</source>
            <extracomment>Cause of refusal K-415.</extracomment>
            <translation>打印机没有回应。</translation>
        </message>
        <message>
            <source>前の印刷がどう終わったか分からないため、プリンタを止めています。</source>
            <extracomment>Cause of refusal K-416.</extracomment>
            <translation>不清楚上一次打印是如何结束的，已停用打印机。</translation>
        </message>
        <message>
            <source>プリンタの出口が紙でいっぱいです。</source>
            <extracomment>Cause of refusal K-417.</extracomment>
            <translation>打印机的出口已满。</translation>
        </message>
        <message>
            <source>お金はいただいていません。出口の紙を取ってもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-417.</extracomment>
            <translation>没有收取您的钱。请告诉店员取走出口处的纸。</translation>
        </message>
        <message>
            <source>お金の機械が使えません。</source>
            <extracomment>Cause of refusal K-501.</extracomment>
            <translation>现金设备不能使用。</translation>
        </message>
        <message>
            <source>お金の機械が止まりました。</source>
            <extracomment>Cause of refusal K-502.</extracomment>
            <translation>现金设备停止了。</translation>
        </message>
        <message>
            <source>店員を呼んでください。お金の記録は残っています。</source>
            <extracomment>Remedy for refusal K-502.</extracomment>
            <translation>请叫店员。钱的记录仍然保留。</translation>
        </message>
        <message>
            <source>お支払いができませんでした。お金はいただいていません。</source>
            <extracomment>Cause of refusal K-503.</extracomment>
            <translation>付款没有成功，没有收取您的钱。</translation>
        </message>
        <message>
            <source>残高をたしかめるか、ほかの払い方で、もう一度はじめからお試しください。</source>
            <extracomment>Remedy for refusal K-503.</extracomment>
            <translation>请确认余额，或用其他付款方式，从头再试。</translation>
        </message>
        <message>
            <source>お支払いが終わったかどうか、わかりません。証明書は印刷しません。</source>
            <extracomment>Cause of refusal K-504.</extracomment>
            <translation>不清楚付款是否完成。证明书不会打印。</translation>
        </message>
        <message>
            <source>もう一度支払わないで、店員に知らせてください。お支払いは店員がたしかめます。</source>
            <extracomment>Remedy for refusal K-504.</extracomment>
            <translation>请不要再次付款，告诉店员。店员会核实付款。</translation>
        </message>
        <message>
            <source>機械の中で問題がおきました。</source>
            <extracomment>Cause of refusal K-901.</extracomment>
            <translation>机器内部出现问题。</translation>
        </message>
        <message>
            <source>店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-901.</extracomment>
            <translation>请告诉店员。</translation>
        </message>
    </context>
</TS>
