<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="ja">
    <context>
        <name>Refusal</name>
        <message>
            <source>置かれたカードは、マイナンバーカードではありません。</source>
            <extracomment>Cause of refusal K-101.</extracomment>
            <translation>この カードは マイナンバーカードでは ありません。</translation>
        </message>
        <message>
            <source>マイナンバーカードを置いて、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-101.</extracomment>
            <translation>マイナンバーカードを 置《お》いて もう一度《いちど》 はじめて ください。</translation>
        </message>
        <message>
            <source>このカードには、利用者証明用電子証明書が入っていません。</source>
            <extracomment>Cause of refusal K-102.</extracomment>
            <translation>この カードに 利用者証明用電子証明書《りようしゃしょうめいようでんししょうめいしょ》が ありません。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、電子証明書を入れてもらってください。</source>
            <extracomment>Remedy for refusal K-102.</extracomment>
            <translation>住《す》んでいる 町《まち》の 市役所《しやくしょ》で 電子証明書《でんししょうめいしょ》を 入《い》れて もらって ください。</translation>
        </message>
        <message>
            <source>この機械は、スマートフォンの電子証明書に対応していません。</source>
            <extracomment>Cause of refusal K-103.</extracomment>
            <translation>スマートフォンの 電子証明書《でんししょうめいしょ》は ここでは 使《つか》えません。</translation>
        </message>
        <message>
            <source>暗証番号を続けて3回まちがえたため、カードがロックされています。</source>
            <extracomment>Cause of refusal K-104.</extracomment>
            <translation>番号《ばんごう》を 続《つづ》けて 3回《かい》 まちがえました。カードは 使《つか》えません。</translation>
        </message>
        <message>
            <source>市区町村の窓口で設定しなおせます。署名用パスワードがあれば、アプリとコンビニでもできます。料金はかかっていません。</source>
            <extracomment>Remedy for refusal K-104.</extracomment>
            <translation>市役所《しやくしょ》で 新《あたら》しい 番号《ばんごう》に できます。署名用《しょめいよう》パスワードが あれば アプリでも できます。</translation>
        </message>
        <message>
            <source>カードの電子証明書の有効期限が切れています。</source>
            <extracomment>Cause of refusal K-105.</extracomment>
            <translation>カードの 電子証明書《でんししょうめいしょ》の 期限《きげん》が 過《す》ぎました。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、電子証明書を更新してください。</source>
            <extracomment>Remedy for refusal K-105.</extracomment>
            <translation>住《す》んでいる 町《まち》の 市役所《しやくしょ》で 電子証明書《でんししょうめいしょ》を 新《あたら》しく して ください。</translation>
        </message>
        <message>
            <source>カードの電子証明書を確認できませんでした。</source>
            <extracomment>Cause of refusal K-106.</extracomment>
            <translation>カードの 電子証明書《でんししょうめいしょ》を 調《しら》べられません。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、カードを見てもらってください。</source>
            <extracomment>Remedy for refusal K-106.</extracomment>
            <translation>住《す》んでいる 町《まち》の 市役所《しやくしょ》で カードを 見《み》て もらって ください。</translation>
        </message>
        <message>
            <source>カードの電子証明書は、失効しています。</source>
            <extracomment>Cause of refusal K-107.</extracomment>
            <translation>カードの 電子証明書《でんししょうめいしょ》は もう 使《つか》えません。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、新しい電子証明書を受け取ってください。</source>
            <extracomment>Remedy for refusal K-107.</extracomment>
            <translation>住《す》んでいる 町《まち》の 市役所《しやくしょ》で 新《あたら》しい 電子証明書《でんししょうめいしょ》を もらって ください。</translation>
        </message>
        <message>
            <source>確認がおわる前に、カードが取られました。</source>
            <extracomment>Cause of refusal K-108.</extracomment>
            <translation>終《お》わる 前《まえ》に カードが 取《と》られました。</translation>
        </message>
        <message>
            <source>カードを置いたまま、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-108.</extracomment>
            <translation>カードを 置《お》いたまま もう一度《いちど》 はじめて ください。</translation>
        </message>
        <message>
            <source>途中で、別のカードに替わりました。</source>
            <extracomment>Cause of refusal K-109.</extracomment>
            <translation>とちゅうで ちがう カードに なりました。</translation>
        </message>
        <message>
            <source>1枚のカードで、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-109.</extracomment>
            <translation>1枚《まい》の カードで もう一度《いちど》 はじめて ください。</translation>
        </message>
        <message>
            <source>カードを読み取れませんでした。</source>
            <extracomment>Cause of refusal K-110.</extracomment>
            <translation>カードを 読《よ》めませんでした。</translation>
        </message>
        <message>
            <source>カードの向きをたしかめて置きなおし、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-110.</extracomment>
            <translation>カードの 向《む》きを 見《み》て、もう一度《いちど》 置《お》いて ください。</translation>
        </message>
        <message>
            <source>読み取り機に、カードが2枚以上あります。</source>
            <extracomment>Cause of refusal K-118.</extracomment>
            <translation>読《よ》みとり機《き》に カードが 2枚《まい》 あります。</translation>
        </message>
        <message>
            <source>マイナンバーカードだけを1枚置いて、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-118.</extracomment>
            <translation>マイナンバーカード 1枚《まい》だけ 置《お》いて もう一度《いちど》 はじめて ください。</translation>
        </message>
        <message>
            <source>カードの電子証明書は、一時停止の届出により止められています。</source>
            <extracomment>Cause of refusal K-151.</extracomment>
            <translation>カードの 電子証明書《でんししょうめいしょ》は 今《いま》 止《と》められています。</translation>
        </message>
        <message>
            <source>カードが見つかったときは、お住まいの市区町村の窓口で手続きをしてください。</source>
            <extracomment>Remedy for refusal K-151.</extracomment>
            <translation>カードが 見《み》つかったら 市役所《しやくしょ》へ 行《い》って ください。</translation>
        </message>
        <message>
            <source>このカードの電子証明書は古いものです。新しい電子証明書が発行されています。</source>
            <extracomment>Cause of refusal K-152.</extracomment>
            <translation>この カードの 電子証明書《でんししょうめいしょ》は 古《ふる》いです。新《あたら》しい ものが あります。</translation>
        </message>
        <message>
            <source>新しい電子証明書が入ったカードを使ってください。</source>
            <extracomment>Remedy for refusal K-152.</extracomment>
            <translation>新《あたら》しい 電子証明書《でんししょうめいしょ》の カードを 使《つか》って ください。</translation>
        </message>
        <message>
            <source>氏名や住所などが変わったため、カードの電子証明書は使えなくなっています。</source>
            <extracomment>Cause of refusal K-153.</extracomment>
            <translation>名前《なまえ》や 住所《じゅうしょ》が かわったので 電子証明書《でんししょうめいしょ》は 使《つか》えません。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、電子証明書を発行しなおしてもらってください。</source>
            <extracomment>Remedy for refusal K-153.</extracomment>
            <translation>住《す》んでいる 町《まち》の 市役所《しやくしょ》で 電子証明書《でんししょうめいしょ》を もう一度《いちど》 作《つく》って もらって ください。</translation>
        </message>
        <message>
            <source>カードの電子証明書は、利用をやめる届出により使えなくなっています。</source>
            <extracomment>Cause of refusal K-154.</extracomment>
            <translation>やめる 届《とど》けが あったので 電子証明書《でんししょうめいしょ》は 使《つか》えません。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、電子証明書の発行を申請してください。</source>
            <extracomment>Remedy for refusal K-154.</extracomment>
            <translation>住《す》んでいる 町《まち》の 市役所《しやくしょ》で 電子証明書《でんししょうめいしょ》を 申《もう》しこんで ください。</translation>
        </message>
        <message>
            <source>カードの電子証明書の記録が、発行元に見つかりません。</source>
            <extracomment>Cause of refusal K-155.</extracomment>
            <translation>カードの 電子証明書《でんししょうめいしょ》の 記録《きろく》が ありません。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、カードと電子証明書の記録をたしかめてもらってください。</source>
            <extracomment>Remedy for refusal K-155.</extracomment>
            <translation>住《す》んでいる 町《まち》の 市役所《しやくしょ》で カードと 電子証明書《でんししょうめいしょ》を 調《しら》べて もらって ください。</translation>
        </message>
        <message>
            <source>カードの電子証明書は、まだ有効期間が始まっていません。</source>
            <extracomment>Cause of refusal K-111.</extracomment>
            <translation>カードの 電子証明書《でんししょうめいしょ》は まだ 使《つか》えません。</translation>
        </message>
        <message>
            <source>有効期間が始まってから、もう一度おこしください。</source>
            <extracomment>Remedy for refusal K-111.</extracomment>
            <translation>使《つか》える 日《ひ》に なってから また 来《き》て ください。</translation>
        </message>
        <message>
            <source>カードの電子証明書は、本人確認のためのものではありません。</source>
            <extracomment>Cause of refusal K-112.</extracomment>
            <translation>カードの 電子証明書《でんししょうめいしょ》は ここで 使《つか》う ものでは ありません。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、利用者証明用電子証明書を入れてもらってください。</source>
            <extracomment>Remedy for refusal K-112.</extracomment>
            <translation>住《す》んでいる 町《まち》の 市役所《しやくしょ》で 利用者証明用電子証明書《りようしゃしょうめいようでんししょうめいしょ》を 入《い》れて もらって ください。</translation>
        </message>
        <message>
            <source>カードの電子証明書は、この機械が受けつける種類ではありません。</source>
            <extracomment>Cause of refusal K-113.</extracomment>
            <translation>この 機械《きかい》では この 電子証明書《でんししょうめいしょ》は 使《つか》えません。</translation>
        </message>
        <message>
            <source>暗証番号のない顔認証マイナンバーカードは、この機械では使えません。</source>
            <extracomment>Cause of refusal K-114.</extracomment>
            <translation>番号《ばんごう》の ない 顔認証《かおにんしょう》マイナンバーカードは ここでは 使《つか》えません。</translation>
        </message>
        <message>
            <source>市区町村の窓口で証明書を受け取るか、カードに暗証番号を設定してもらってください。</source>
            <extracomment>Remedy for refusal K-114.</extracomment>
            <translation>市役所《しやくしょ》で 証明書《しょうめいしょ》を もらうか、カードに 番号《ばんごう》を つけて もらって ください。</translation>
        </message>
        <message>
            <source>カードから返事がありません。</source>
            <extracomment>Cause of refusal K-115.</extracomment>
            <translation>カードから 返事《へんじ》が ありません。</translation>
        </message>
        <message>
            <source>カードを読み取り機から取りはずし、もう一度置いてはじめてください。</source>
            <extracomment>Remedy for refusal K-115.</extracomment>
            <translation>カードを 取《と》って、もう一度《いちど》 置《お》いて はじめて ください。</translation>
        </message>
        <message>
            <source>置かれたカードは試験用で、ここでは使えません。</source>
            <extracomment>Cause of refusal K-116.</extracomment>
            <translation>この カードは テスト用《よう》です。ここでは 使《つか》えません。</translation>
        </message>
        <message>
            <source>ご自分のマイナンバーカードを置いて、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-116.</extracomment>
            <translation>自分《じぶん》の マイナンバーカードを 置《お》いて もう一度《いちど》 はじめて ください。</translation>
        </message>
        <message>
            <source>この機械は練習用です。本物のカードは使えません。</source>
            <extracomment>Cause of refusal K-117.</extracomment>
            <translation>この 機械《きかい》は 練習用《れんしゅうよう》です。本物《ほんもの》の カードは 使《つか》えません。</translation>
        </message>
        <message>
            <source>暗証番号は入力しないでください。本番の機械の場所は、店員にお聞きください。</source>
            <extracomment>Remedy for refusal K-117.</extracomment>
            <translation>番号《ばんごう》を 入《い》れないで ください。本物《ほんもの》の 機械《きかい》は 店《みせ》の 人《ひと》に 聞《き》いて ください。</translation>
        </message>
        <message>
            <source>カードの読み取り機が使えません。</source>
            <extracomment>Cause of refusal K-120.</extracomment>
            <translation>カードを 読《よ》む 機械《きかい》が 使《つか》えません。</translation>
        </message>
        <message>
            <source>店員に知らせてください。ほかの店の機械は使えます。</source>
            <extracomment>Remedy for refusal K-120.</extracomment>
            <translation>店《みせ》の 人《ひと》に 言《い》って ください。ほかの 店《みせ》の 機械《きかい》は 使《つか》えます。</translation>
        </message>
        <message>
            <source>この市区町村は、コンビニ交付をおこなっていません。</source>
            <extracomment>Cause of refusal K-201.</extracomment>
            <translation>この 町《まち》は コンビニで 証明書《しょうめいしょ》を 出《だ》していません。</translation>
        </message>
        <message>
            <source>市区町村の窓口で証明書を受け取ってください。</source>
            <extracomment>Remedy for refusal K-201.</extracomment>
            <translation>市役所《しやくしょ》で 証明書《しょうめいしょ》を もらって ください。</translation>
        </message>
        <message>
            <source>この市区町村は、いまサービスを止めています。</source>
            <extracomment>Cause of refusal K-202.</extracomment>
            <translation>この 町《まち》は 今《いま》 休《やす》んでいます。</translation>
        </message>
        <message>
            <source>時間をおいて、もう一度ためしてください。</source>
            <extracomment>Remedy for refusal K-202.</extracomment>
            <translation>あとで もう一度《いちど》 やって みて ください。</translation>
        </message>
        <message>
            <source>いまは、証明書を受け取れる時間ではありません。</source>
            <extracomment>Cause of refusal K-203.</extracomment>
            <translation>今《いま》は 証明書《しょうめいしょ》を もらえる 時間《じかん》では ありません。</translation>
        </message>
        <message>
            <source>コンビニ交付は、朝6時30分から夜11時までです(市区町村により異なります)。時間内に、もう一度おこしください。</source>
            <extracomment>Remedy for refusal K-203.</extracomment>
            <translation>朝《あさ》6時《じ》30分《ぷん》から 夜《よる》11時《じ》までです(町《まち》で ちがいます)。その 時間《じかん》に また 来《き》て ください。</translation>
        </message>
        <message>
            <source>市区町村の機械から返事がありません。</source>
            <extracomment>Cause of refusal K-204.</extracomment>
            <translation>市役所《しやくしょ》の 機械《きかい》から 返事《へんじ》が ありません。</translation>
        </message>
        <message>
            <source>交付センターにつながりません。</source>
            <extracomment>Cause of refusal K-205.</extracomment>
            <translation>交付《こうふ》センターに つながりません。</translation>
        </message>
        <message>
            <source>返事が時間内に届かなかったため、中止しました。</source>
            <extracomment>Cause of refusal K-206.</extracomment>
            <translation>時間《じかん》までに 返事《へんじ》が ないので やめました。</translation>
        </message>
        <message>
            <source>もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-206.</extracomment>
            <translation>もう一度《いちど》 はじめて ください。</translation>
        </message>
        <message>
            <source>届いた内容が正しいことを確認できなかったため、中止しました。</source>
            <extracomment>Cause of refusal K-207.</extracomment>
            <translation>届《とど》いた ものが 正《ただ》しいか わからないので やめました。</translation>
        </message>
        <message>
            <source>店員に知らせてください。証明書は印刷していません。</source>
            <extracomment>Remedy for refusal K-207.</extracomment>
            <translation>店《みせ》の 人《ひと》に 言《い》って ください。証明書《しょうめいしょ》は 出《だ》していません。</translation>
        </message>
        <message>
            <source>操作の時間が過ぎました。</source>
            <extracomment>Cause of refusal K-208.</extracomment>
            <translation>使《つか》う 時間《じかん》が 過《す》ぎました。</translation>
        </message>
        <message>
            <source>市区町村の最新の記録を確認できないため、発行を止めています。</source>
            <extracomment>Cause of refusal K-209.</extracomment>
            <translation>市役所《しやくしょ》の 新《あたら》しい 記録《きろく》を 見《み》られないので 止《と》めています。</translation>
        </message>
        <message>
            <source>電子証明書がいま有効かどうかの返事を、発行元から受け取れません。</source>
            <extracomment>Cause of refusal K-221.</extracomment>
            <translation>電子証明書《でんししょうめいしょ》が 今《いま》 使《つか》えるか、返事《へんじ》が ありません。</translation>
        </message>
        <message>
            <source>カードに問題はありません。時間をおいて、もう一度ためしてください。</source>
            <extracomment>Remedy for refusal K-221.</extracomment>
            <translation>カードは 大丈夫《だいじょうぶ》です。あとで もう一度《いちど》 やって みて ください。</translation>
        </message>
        <message>
            <source>交付センターにある電子証明書の失効一覧が、古くなっています。</source>
            <extracomment>Cause of refusal K-222.</extracomment>
            <translation>センターに ある 使《つか》えない 電子証明書《でんししょうめいしょ》の 一覧《いちらん》が 古《ふる》いです。</translation>
        </message>
        <message>
            <source>安全をたしかめるため、この市区町村の交付を止めています。</source>
            <extracomment>Cause of refusal K-223.</extracomment>
            <translation>安全《あんぜん》を 調《しら》べる ために この 町《まち》の 証明書《しょうめいしょ》を 止《と》めています。</translation>
        </message>
        <message>
            <source>お急ぎのときは、市区町村の窓口で証明書を受け取ってください。</source>
            <extracomment>Remedy for refusal K-223.</extracomment>
            <translation>急《いそ》ぐ ときは 市役所《しやくしょ》で 証明書《しょうめいしょ》を もらって ください。</translation>
        </message>
        <message>
            <source>安全をたしかめるため、この機械の利用を止めています。</source>
            <extracomment>Cause of refusal K-224.</extracomment>
            <translation>安全《あんぜん》を 調《しら》べる ために この 機械《きかい》を 止《と》めています。</translation>
        </message>
        <message>
            <source>いま、たいへん混み合っています。</source>
            <extracomment>Cause of refusal K-225.</extracomment>
            <translation>今《いま》 とても こんでいます。</translation>
        </message>
        <message>
            <source>数分待ってから、もう一度ためしてください。</source>
            <extracomment>Remedy for refusal K-225.</extracomment>
            <translation>数分《すうふん》 待《ま》って もう一度《いちど》 やって みて ください。</translation>
        </message>
        <message>
            <source>このカードの人の記録が、この市区町村に見つかりません。</source>
            <extracomment>Cause of refusal K-301.</extracomment>
            <translation>この カードの 人《ひと》の 記録《きろく》が この 町《まち》に ありません。</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口でたずねてください。</source>
            <extracomment>Remedy for refusal K-301.</extracomment>
            <translation>住《す》んでいる 町《まち》の 市役所《しやくしょ》で 聞《き》いて ください。</translation>
        </message>
        <message>
            <source>15歳未満の人は、コンビニ交付を使えません。</source>
            <extracomment>Cause of refusal K-302.</extracomment>
            <translation>15歳《さい》より 下《した》の 人《ひと》は 使《つか》えません。</translation>
        </message>
        <message>
            <source>市区町村の窓口で、保護者の人と手続きをしてください。</source>
            <extracomment>Remedy for refusal K-302.</extracomment>
            <translation>市役所《しやくしょ》へ 親《おや》などと いっしょに 行《い》って ください。</translation>
        </message>
        <message>
            <source>この手続きは、コンビニではおこなえません。</source>
            <extracomment>Cause of refusal K-303.</extracomment>
            <translation>これは コンビニでは できません。</translation>
        </message>
        <message>
            <source>市区町村の窓口で手続きをしてください。</source>
            <extracomment>Remedy for refusal K-303.</extracomment>
            <translation>市役所《しやくしょ》へ 行《い》って ください。</translation>
        </message>
        <message>
            <source>この市区町村からの転出が届け出られています。</source>
            <extracomment>Cause of refusal K-304.</extracomment>
            <translation>この 町《まち》から 引《ひ》っこす 届《とど》けが 出《で》ています。</translation>
        </message>
        <message>
            <source>新しい住所の市区町村の窓口でたずねてください。</source>
            <extracomment>Remedy for refusal K-304.</extracomment>
            <translation>新《あたら》しい 住所《じゅうしょ》の 市役所《しやくしょ》で 聞《き》いて ください。</translation>
        </message>
        <message>
            <source>この人の証明書は、コンビニでは発行できません。</source>
            <extracomment>Cause of refusal K-305.</extracomment>
            <translation>この 人《ひと》の 証明書《しょうめいしょ》は コンビニでは 出《だ》せません。</translation>
        </message>
        <message>
            <source>印鑑が登録されていないか、この機械では証明できない登録です。</source>
            <extracomment>Cause of refusal K-306.</extracomment>
            <translation>はんこが 登録《とうろく》されていないか、この機械《きかい》では 証明《しょうめい》できない 登録《とうろく》です。</translation>
        </message>
        <message>
            <source>市区町村の窓口で、印鑑を登録するか、証明書を受け取ってください。</source>
            <extracomment>Remedy for refusal K-306.</extracomment>
            <translation>市役所《しやくしょ》で はんこを 登録《とうろく》するか、証明書《しょうめいしょ》を もらって ください。</translation>
        </message>
        <message>
            <source>カードの受け取り、暗証番号の設定、転入の届出をした日は、まだ使えません。</source>
            <extracomment>Cause of refusal K-307.</extracomment>
            <translation>カードを もらった 日《ひ》、番号《ばんごう》を 決《き》めた 日《ひ》、引《ひ》っこしを 届《とど》けた 日《ひ》は まだ 使《つか》えません。</translation>
        </message>
        <message>
            <source>明日以降に、もう一度おこしください。</source>
            <extracomment>Remedy for refusal K-307.</extracomment>
            <translation>明日《あした》から あとに また 来《き》て ください。</translation>
        </message>
        <message>
            <source>登録された文字、印影、または長い名前などを、この機械では正しく印刷できません。</source>
            <extracomment>Cause of refusal K-308.</extracomment>
            <translation>登録《とうろく》された 文字《もじ》や はんこ、長《なが》い 名前《なまえ》を この 機械《きかい》では 正《ただ》しく 出《だ》せません。</translation>
        </message>
        <message>
            <source>世帯の中に転出の届出をした人がいるため、発行できません。</source>
            <extracomment>Cause of refusal K-309.</extracomment>
            <translation>家《いえ》に 引《ひ》っこす 届《とど》けを 出《だ》した 人《ひと》が いるので 出《だ》せません。</translation>
        </message>
        <message>
            <source>本籍のある市区町村で、コンビニ交付の利用登録がされていません。</source>
            <extracomment>Cause of refusal K-310.</extracomment>
            <translation>戸籍《こせき》が ある 町《まち》で 利用登録《りようとうろく》を していません。</translation>
        </message>
        <message>
            <source>利用登録を申請してください。登録には数日かかります。</source>
            <extracomment>Remedy for refusal K-310.</extracomment>
            <translation>利用登録《りようとうろく》を 申《もう》しこんで ください。何日《なんにち》か かかります。</translation>
        </message>
        <message>
            <source>選ばれた内容では発行できないか、枚数が多すぎます。</source>
            <extracomment>Cause of refusal K-311.</extracomment>
            <translation>この 選《えら》び方《かた》では 出《だ》せません。または 紙《かみ》が 多《おお》すぎます。</translation>
        </message>
        <message>
            <source>内容や枚数を選びなおすか、市区町村の窓口で証明書を受け取ってください。</source>
            <extracomment>Remedy for refusal K-311.</extracomment>
            <translation>もう一度《いちど》 選《えら》ぶか、市役所《しやくしょ》で 証明書《しょうめいしょ》を もらって ください。</translation>
        </message>
        <message>
            <source>1日に発行できる枚数をこえました。</source>
            <extracomment>Cause of refusal K-312.</extracomment>
            <translation>1日《にち》に 出《だ》せる 数《かず》を こえました。</translation>
        </message>
        <message>
            <source>料金が変わりました。</source>
            <extracomment>Cause of refusal K-313.</extracomment>
            <translation>お金《かね》が かわりました。</translation>
        </message>
        <message>
            <source>新しい料金をたしかめて、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-313.</extracomment>
            <translation>新《あたら》しい お金《かね》を 見《み》て、もう一度《いちど》 はじめて ください。</translation>
        </message>
        <message>
            <source>前の年の所得の申告が、まだありません。</source>
            <extracomment>Cause of refusal K-314.</extracomment>
            <translation>前《まえ》の 年《とし》の 所得《しょとく》の 申告《しんこく》が まだ ありません。</translation>
        </message>
        <message>
            <source>市区町村の税の窓口で申告してください。申告のあとに発行できます。</source>
            <extracomment>Remedy for refusal K-314.</extracomment>
            <translation>市役所《しやくしょ》の 税金《ぜいきん》の ところで 申告《しんこく》して ください。そのあと 出《だ》せます。</translation>
        </message>
        <message>
            <source>この市区町村に今年度の税の記録がないか、この機械では証明できない記録です。</source>
            <extracomment>Cause of refusal K-315.</extracomment>
            <translation>この 町《まち》に 今年度《こんねんど》の 税金《ぜいきん》の 記録《きろく》が ないか、この機械《きかい》では 証明《しょうめい》できない 記録《きろく》です。</translation>
        </message>
        <message>
            <source>1月1日に住んでいた市区町村の窓口でたずねてください。</source>
            <extracomment>Remedy for refusal K-315.</extracomment>
            <translation>1月《がつ》｜1日《ついたち》に 住《す》んでいた 町《まち》の 市役所《しやくしょ》で 聞《き》いて ください。</translation>
        </message>
        <message>
            <source>戸籍の届出が、まだ戸籍に書かれていません。</source>
            <extracomment>Cause of refusal K-316.</extracomment>
            <translation>戸籍《こせき》の 届《とど》けが まだ 書《か》かれていません。</translation>
        </message>
        <message>
            <source>届出が書きおわってから、もう一度おこしください。お急ぎのときは本籍のある市区町村の窓口でたずねてください。</source>
            <extracomment>Remedy for refusal K-316.</extracomment>
            <translation>書《か》かれてから また 来《き》て ください。急《いそ》ぐ ときは 戸籍《こせき》が ある 町《まち》の 市役所《しやくしょ》で 聞《き》いて ください。</translation>
        </message>
        <message>
            <source>利用登録の申請を、市区町村が確認しています。</source>
            <extracomment>Cause of refusal K-317.</extracomment>
            <translation>利用登録《りようとうろく》の 申《もう》しこみを 市役所《しやくしょ》が 調《しら》べています。</translation>
        </message>
        <message>
            <source>確認には5日ほどかかります。そのあとで、もう一度おこしください。</source>
            <extracomment>Remedy for refusal K-317.</extracomment>
            <translation>｜5日《いつか》ぐらい かかります。そのあと また 来《き》て ください。</translation>
        </message>
        <message>
            <source>利用登録の申請は、認められませんでした。</source>
            <extracomment>Cause of refusal K-318.</extracomment>
            <translation>利用登録《りようとうろく》の 申《もう》しこみは だめでした。</translation>
        </message>
        <message>
            <source>本籍のある市区町村の窓口でたずねてください。</source>
            <extracomment>Remedy for refusal K-318.</extracomment>
            <translation>戸籍《こせき》が ある 町《まち》の 市役所《しやくしょ》で 聞《き》いて ください。</translation>
        </message>
        <message>
            <source>プリンタの準備ができていません。</source>
            <extracomment>Cause of refusal K-401.</extracomment>
            <translation>プリンターの 準備《じゅんび》が できていません。</translation>
        </message>
        <message>
            <source>お金はいただいていません。プリンタを見てもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-401.</extracomment>
            <translation>お金《かね》は もらっていません。プリンターを 見《み》て もらう ように 店《みせ》の 人《ひと》に 言《い》って ください。</translation>
        </message>
        <message>
            <source>印刷できませんでした。</source>
            <extracomment>Cause of refusal K-402.</extracomment>
            <translation>印刷《いんさつ》できませんでした。</translation>
        </message>
        <message>
            <source>店員に知らせてください。その分の料金はかかりません。</source>
            <extracomment>Remedy for refusal K-402.</extracomment>
            <translation>店《みせ》の 人《ひと》に 言《い》って ください。その お金《かね》は いりません。</translation>
        </message>
        <message>
            <source>正しく印刷できたか、確認できませんでした。</source>
            <extracomment>Cause of refusal K-403.</extracomment>
            <translation>きれいに 出《で》たか わかりませんでした。</translation>
        </message>
        <message>
            <source>証明書を受け取れませんでした。</source>
            <extracomment>Cause of refusal K-404.</extracomment>
            <translation>証明書《しょうめいしょ》が 届《とど》きませんでした。</translation>
        </message>
        <message>
            <source>もう一度はじめてください。その分の料金はかかりません。</source>
            <extracomment>Remedy for refusal K-404.</extracomment>
            <translation>もう一度《いちど》 はじめて ください。その お金《かね》は いりません。</translation>
        </message>
        <message>
            <source>プリンタに証明書の用紙がありません。</source>
            <extracomment>Cause of refusal K-411.</extracomment>
            <translation>プリンターに 証明書《しょうめいしょ》の 紙《かみ》が ありません。</translation>
        </message>
        <message>
            <source>お金はいただいていません。用紙を入れてもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-411.</extracomment>
            <translation>お金《かね》は もらっていません。紙《かみ》を 入《い》れて もらう ように 店《みせ》の 人《ひと》に 言《い》って ください。</translation>
        </message>
        <message>
            <source>プリンタに紙がつまっています。</source>
            <extracomment>Cause of refusal K-412.</extracomment>
            <translation>プリンターに 紙《かみ》が つまっています。</translation>
        </message>
        <message>
            <source>お金はいただいていません。紙を取りのぞいてもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-412.</extracomment>
            <translation>お金《かね》は もらっていません。紙《かみ》を 取《と》って もらう ように 店《みせ》の 人《ひと》に 言《い》って ください。</translation>
        </message>
        <message>
            <source>プリンタのトナーがなくなっています。</source>
            <extracomment>Cause of refusal K-413.</extracomment>
            <translation>プリンターの トナーが ありません。</translation>
        </message>
        <message>
            <source>お金はいただいていません。トナーを替えてもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-413.</extracomment>
            <translation>お金《かね》は もらっていません。トナーを かえて もらう ように 店《みせ》の 人《ひと》に 言《い》って ください。</translation>
        </message>
        <message>
            <source>プリンタのふたかトレイが開いています。</source>
            <extracomment>Cause of refusal K-414.</extracomment>
            <translation>プリンターの ふたか トレイが 開《あ》いています。</translation>
        </message>
        <message>
            <source>お金はいただいていません。ふたとトレイを閉めてもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-414.</extracomment>
            <translation>お金《かね》は もらっていません。ふたと トレイを 閉《し》めて もらう ように 店《みせ》の 人《ひと》に 言《い》って ください。</translation>
        </message>
        <message>
            <source>プリンタから返事がありません。</source>
            <extracomment>Cause of refusal K-415.</extracomment>
            <translation>プリンターから 返事《へんじ》が ありません。</translation>
        </message>
        <message>
            <source>前の印刷がどう終わったか分からないため、プリンタを止めています。</source>
            <extracomment>Cause of refusal K-416.</extracomment>
            <translation>前《まえ》の 印刷《いんさつ》が どう 終《お》わったか わからないので 止《と》めています。</translation>
        </message>
        <message>
            <source>プリンタの出口が紙でいっぱいです。</source>
            <extracomment>Cause of refusal K-417.</extracomment>
            <translation>プリンターの 出口《でぐち》が 紙《かみ》で いっぱいです。</translation>
        </message>
        <message>
            <source>お金はいただいていません。出口の紙を取ってもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-417.</extracomment>
            <translation>お金《かね》は もらっていません。出口《でぐち》の 紙《かみ》を 取《と》って もらう ように 店《みせ》の 人《ひと》に 言《い》って ください。</translation>
        </message>
        <message>
            <source>お金の機械が使えません。</source>
            <extracomment>Cause of refusal K-501.</extracomment>
            <translation>お金《かね》の 機械《きかい》が 使《つか》えません。</translation>
        </message>
        <message>
            <source>お金の機械が止まりました。</source>
            <extracomment>Cause of refusal K-502.</extracomment>
            <translation>お金《かね》の 機械《きかい》が 止《と》まりました。</translation>
        </message>
        <message>
            <source>店員を呼んでください。お金の記録は残っています。</source>
            <extracomment>Remedy for refusal K-502.</extracomment>
            <translation>店《みせ》の 人《ひと》を 呼《よ》んで ください。お金《かね》の 記録《きろく》は あります。</translation>
        </message>
        <message>
            <source>お支払いができませんでした。お金はいただいていません。</source>
            <extracomment>Cause of refusal K-503.</extracomment>
            <translation>払《はら》えませんでした。お金《かね》は もらっていません。</translation>
        </message>
        <message>
            <source>残高をたしかめるか、ほかの払い方で、もう一度はじめからお試しください。</source>
            <extracomment>Remedy for refusal K-503.</extracomment>
            <translation>残《のこ》りの お金《かね》を 見《み》るか、ほかの 払《はら》い方《かた》で はじめから して ください。</translation>
        </message>
        <message>
            <source>お支払いが終わったかどうか、わかりません。証明書は印刷しません。</source>
            <extracomment>Cause of refusal K-504.</extracomment>
            <translation>払《はら》ったか わかりません。証明書《しょうめいしょ》は 出《だ》しません。</translation>
        </message>
        <message>
            <source>もう一度支払わないで、店員に知らせてください。お支払いは店員がたしかめます。</source>
            <extracomment>Remedy for refusal K-504.</extracomment>
            <translation>もう一度《いちど》 払《はら》わないで、店《みせ》の 人《ひと》に 言《い》って ください。店《みせ》の 人《ひと》が 調《しら》べます。</translation>
        </message>
        <message>
            <source>機械の中で問題がおきました。</source>
            <extracomment>Cause of refusal K-901.</extracomment>
            <translation>機械《きかい》の 中《なか》で 問題《もんだい》が ありました。</translation>
        </message>
        <message>
            <source>店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-901.</extracomment>
            <translation>店《みせ》の 人《ひと》に 言《い》って ください。</translation>
        </message>
    </context>
</TS>
