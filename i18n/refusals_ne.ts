<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ne" sourcelanguage="ja">
    <context>
        <name>Refusal</name>
        <message>
            <source>置かれたカードは、マイナンバーカードではありません。</source>
            <extracomment>Cause of refusal K-101.</extracomment>
            <translation>राखिएको कार्ड My Number कार्ड होइन।</translation>
        </message>
        <message>
            <source>マイナンバーカードを置いて、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-101.</extracomment>
            <translation>My Number कार्ड राखेर फेरि सुरु गर्नुहोस्।</translation>
        </message>
        <message>
            <source>このカードには、利用者証明用電子証明書が入っていません。</source>
            <extracomment>Cause of refusal K-102.</extracomment>
            <translation>यो कार्डमा प्रयोगकर्ता प्रमाणको डिजिटल प्रमाणपत्र छैन।</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、電子証明書を入れてもらってください。</source>
            <extracomment>Remedy for refusal K-102.</extracomment>
            <translation>तपाईं बस्ने नगरपालिकाको काउन्टरमा डिजिटल प्रमाणपत्र राख्न लगाउनुहोस्।</translation>
        </message>
        <message>
            <source>この機械は、スマートフォンの電子証明書に対応していません。</source>
            <extracomment>Cause of refusal K-103.</extracomment>
            <translation>यो मेसिनमा फोनको डिजिटल प्रमाणपत्र चल्दैन।</translation>
        </message>
        <message>
            <source>暗証番号を続けて3回まちがえたため、カードがロックされています。</source>
            <extracomment>Cause of refusal K-104.</extracomment>
            <translation>PIN लगातार 3 पटक गल्ती भएकाले कार्ड बन्द छ।</translation>
        </message>
        <message>
            <source>市区町村の窓口で設定しなおせます。署名用パスワードがあれば、アプリとコンビニでもできます。料金はかかっていません。</source>
            <extracomment>Remedy for refusal K-104.</extracomment>
            <translation>नगरपालिकाको काउन्टरमा फेरि राख्न सकिन्छ। हस्ताक्षर पासवर्ड भए एप र पसलमा पनि सकिन्छ। पैसा लागेको छैन।</translation>
        </message>
        <message>
            <source>カードの電子証明書の有効期限が切れています。</source>
            <extracomment>Cause of refusal K-105.</extracomment>
            <translation>कार्डको डिजिटल प्रमाणपत्रको म्याद सकियो।</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、電子証明書を更新してください。</source>
            <extracomment>Remedy for refusal K-105.</extracomment>
            <translation>तपाईं बस्ने नगरपालिकाको काउन्टरमा प्रमाणपत्र नवीकरण गर्नुहोस्।</translation>
        </message>
        <message>
            <source>カードの電子証明書を確認できませんでした。</source>
            <extracomment>Cause of refusal K-106.</extracomment>
            <translation>कार्डको डिजिटल प्रमाणपत्र जाँच्न सकिएन।</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、カードを見てもらってください。</source>
            <extracomment>Remedy for refusal K-106.</extracomment>
            <translation>तपाईं बस्ने नगरपालिकाको काउन्टरमा कार्ड जाँचाउनुहोस्।</translation>
        </message>
        <message>
            <source>カードの電子証明書は、失効しています。</source>
            <extracomment>Cause of refusal K-107.</extracomment>
            <translation>कार्डको डिजिटल प्रमाणपत्र रद्द भएको छ।</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、新しい電子証明書を受け取ってください。</source>
            <extracomment>Remedy for refusal K-107.</extracomment>
            <translation>तपाईं बस्ने नगरपालिकाको काउन्टरमा नयाँ डिजिटल प्रमाणपत्र लिनुहोस्।</translation>
        </message>
        <message>
            <source>確認がおわる前に、カードが取られました。</source>
            <extracomment>Cause of refusal K-108.</extracomment>
            <translation>जाँच नसकिँदै कार्ड निकालियो।</translation>
        </message>
        <message>
            <source>カードを置いたまま、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-108.</extracomment>
            <translation>कार्ड राखेरै फेरि सुरु गर्नुहोस्।</translation>
        </message>
        <message>
            <source>途中で、別のカードに替わりました。</source>
            <extracomment>Cause of refusal K-109.</extracomment>
            <translation>बीचमा अर्को कार्ड राखियो।</translation>
        </message>
        <message>
            <source>1枚のカードで、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-109.</extracomment>
            <translation>एउटै कार्डले फेरि सुरु गर्नुहोस्।</translation>
        </message>
        <message>
            <source>カードを読み取れませんでした。</source>
            <extracomment>Cause of refusal K-110.</extracomment>
            <translation>कार्ड पढ्न सकिएन।</translation>
        </message>
        <message>
            <source>カードの向きをたしかめて置きなおし、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-110.</extracomment>
            <translation>कार्डको दिशा जाँचेर राख्नुहोस् र फेरि सुरु गर्नुहोस्।</translation>
        </message>
        <message>
            <source>読み取り機に、カードが2枚以上あります。</source>
            <extracomment>Cause of refusal K-118.</extracomment>
            <translation>रिडरमा दुई वा बढी कार्ड छन्।</translation>
        </message>
        <message>
            <source>マイナンバーカードだけを1枚置いて、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-118.</extracomment>
            <translation>एउटा My Number कार्ड मात्र राखेर फेरि सुरु गर्नुहोस्।</translation>
        </message>
        <message>
            <source>カードの電子証明書は、一時停止の届出により止められています。</source>
            <extracomment>Cause of refusal K-151.</extracomment>
            <translation>रोक्का सूचनाले कार्डको डिजिटल प्रमाणपत्र रोकिएको छ।</translation>
        </message>
        <message>
            <source>カードが見つかったときは、お住まいの市区町村の窓口で手続きをしてください。</source>
            <extracomment>Remedy for refusal K-151.</extracomment>
            <translation>कार्ड भेटिए तपाईं बस्ने नगरपालिकाको काउन्टरमा जानुहोस्।</translation>
        </message>
        <message>
            <source>このカードの電子証明書は古いものです。新しい電子証明書が発行されています。</source>
            <extracomment>Cause of refusal K-152.</extracomment>
            <translation>यो कार्डको डिजिटल प्रमाणपत्र पुरानो हो। नयाँ जारी भएको छ।</translation>
        </message>
        <message>
            <source>新しい電子証明書が入ったカードを使ってください。</source>
            <extracomment>Remedy for refusal K-152.</extracomment>
            <translation>नयाँ डिजिटल प्रमाणपत्र भएको कार्ड प्रयोग गर्नुहोस्।</translation>
        </message>
        <message>
            <source>氏名や住所などが変わったため、カードの電子証明書は使えなくなっています。</source>
            <extracomment>Cause of refusal K-153.</extracomment>
            <translation>नाम वा ठेगाना आदि बदलिएकाले डिजिटल प्रमाणपत्र चल्दैन।</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、電子証明書を発行しなおしてもらってください。</source>
            <extracomment>Remedy for refusal K-153.</extracomment>
            <translation>तपाईं बस्ने नगरपालिकाको काउन्टरमा फेरि जारी गराउनुहोस्।</translation>
        </message>
        <message>
            <source>カードの電子証明書は、利用をやめる届出により使えなくなっています。</source>
            <extracomment>Cause of refusal K-154.</extracomment>
            <translation>प्रयोग छोडेको सूचनाले डिजिटल प्रमाणपत्र चल्दैन।</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、電子証明書の発行を申請してください。</source>
            <extracomment>Remedy for refusal K-154.</extracomment>
            <translation>तपाईं बस्ने नगरपालिकाको काउन्टरमा डिजिटल प्रमाणपत्रको निवेदन दिनुहोस्।</translation>
        </message>
        <message>
            <source>カードの電子証明書の記録が、発行元に見つかりません。</source>
            <extracomment>Cause of refusal K-155.</extracomment>
            <translation>जारी गर्नेसँग कार्डको डिजिटल प्रमाणपत्रको अभिलेख छैन।</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、カードと電子証明書の記録をたしかめてもらってください。</source>
            <extracomment>Remedy for refusal K-155.</extracomment>
            <translation>तपाईं बस्ने नगरपालिकाको काउन्टरमा कार्ड र प्रमाणपत्रको अभिलेख जाँचाउनुहोस्।</translation>
        </message>
        <message>
            <source>カードの電子証明書は、まだ有効期間が始まっていません。</source>
            <extracomment>Cause of refusal K-111.</extracomment>
            <translation>कार्डको डिजिटल प्रमाणपत्रको अवधि सुरु भएको छैन।</translation>
        </message>
        <message>
            <source>有効期間が始まってから、もう一度おこしください。</source>
            <extracomment>Remedy for refusal K-111.</extracomment>
            <translation>अवधि सुरु भएपछि फेरि आउनुहोस्।</translation>
        </message>
        <message>
            <source>カードの電子証明書は、本人確認のためのものではありません。</source>
            <extracomment>Cause of refusal K-112.</extracomment>
            <translation>कार्डको डिजिटल प्रमाणपत्र पहिचानका लागि होइन।</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、利用者証明用電子証明書を入れてもらってください。</source>
            <extracomment>Remedy for refusal K-112.</extracomment>
            <translation>तपाईं बस्ने नगरपालिकाको काउन्टरमा प्रयोगकर्ता प्रमाणको डिजिटल प्रमाणपत्र राख्न लगाउनुहोस्।</translation>
        </message>
        <message>
            <source>カードの電子証明書は、この機械が受けつける種類ではありません。</source>
            <extracomment>Cause of refusal K-113.</extracomment>
            <translation>यो मेसिनले कार्डको यस्तो डिजिटल प्रमाणपत्र लिँदैन।</translation>
        </message>
        <message>
            <source>暗証番号のない顔認証マイナンバーカードは、この機械では使えません。</source>
            <extracomment>Cause of refusal K-114.</extracomment>
            <translation>PIN नभएको अनुहार पहिचान My Number कार्ड यहाँ चल्दैन।</translation>
        </message>
        <message>
            <source>市区町村の窓口で証明書を受け取るか、カードに暗証番号を設定してもらってください。</source>
            <extracomment>Remedy for refusal K-114.</extracomment>
            <translation>नगरपालिकाको काउन्टरमा प्रमाणपत्र लिनुहोस्, वा कार्डमा PIN राख्न लगाउनुहोस्।</translation>
        </message>
        <message>
            <source>カードから返事がありません。</source>
            <extracomment>Cause of refusal K-115.</extracomment>
            <translation>कार्डले जवाफ दिएन।</translation>
        </message>
        <message>
            <source>カードを読み取り機から取りはずし、もう一度置いてはじめてください。</source>
            <extracomment>Remedy for refusal K-115.</extracomment>
            <translation>कार्ड रिडरबाट निकालेर फेरि राखी सुरु गर्नुहोस्।</translation>
        </message>
        <message>
            <source>置かれたカードは試験用で、ここでは使えません。</source>
            <extracomment>Cause of refusal K-116.</extracomment>
            <translation>राखिएको कार्ड परीक्षणको हो, यहाँ चल्दैन।</translation>
        </message>
        <message>
            <source>ご自分のマイナンバーカードを置いて、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-116.</extracomment>
            <translation>आफ्नै My Number कार्ड राखेर फेरि सुरु गर्नुहोस्।</translation>
        </message>
        <message>
            <source>この機械は練習用です。本物のカードは使えません。</source>
            <extracomment>Cause of refusal K-117.</extracomment>
            <translation>यो मेसिन अभ्यासका लागि हो। साँचो कार्ड चल्दैन।</translation>
        </message>
        <message>
            <source>暗証番号は入力しないでください。本番の機械の場所は、店員にお聞きください。</source>
            <extracomment>Remedy for refusal K-117.</extracomment>
            <translation>PIN नलेख्नुहोस्। साँचो मेसिन कहाँ छ, कर्मचारीलाई सोध्नुहोस्।</translation>
        </message>
        <message>
            <source>カードの読み取り機が使えません。</source>
            <extracomment>Cause of refusal K-120.</extracomment>
            <translation>कार्ड रिडर चल्दैन।</translation>
        </message>
        <message>
            <source>店員に知らせてください。ほかの店の機械は使えます。</source>
            <extracomment>Remedy for refusal K-120.</extracomment>
            <translation>कर्मचारीलाई भन्नुहोस्। अरू पसलका मेसिन चल्छन्।</translation>
        </message>
        <message>
            <source>この市区町村は、コンビニ交付をおこなっていません。</source>
            <extracomment>Cause of refusal K-201.</extracomment>
            <translation>यो नगरपालिकाले पसलमा प्रमाणपत्र दिँदैन।</translation>
        </message>
        <message>
            <source>市区町村の窓口で証明書を受け取ってください。</source>
            <extracomment>Remedy for refusal K-201.</extracomment>
            <translation>नगरपालिकाको काउन्टरमा प्रमाणपत्र लिनुहोस्।</translation>
        </message>
        <message>
            <source>この市区町村は、いまサービスを止めています。</source>
            <extracomment>Cause of refusal K-202.</extracomment>
            <translation>यो नगरपालिकाले अहिले सेवा रोकेको छ।</translation>
        </message>
        <message>
            <source>時間をおいて、もう一度ためしてください。</source>
            <extracomment>Remedy for refusal K-202.</extracomment>
            <translation>केही समयपछि फेरि प्रयास गर्नुहोस्।</translation>
        </message>
        <message>
            <source>いまは、証明書を受け取れる時間ではありません。</source>
            <extracomment>Cause of refusal K-203.</extracomment>
            <translation>अहिले प्रमाणपत्र पाइने समय होइन।</translation>
        </message>
        <message>
            <source>コンビニ交付は、朝6時30分から夜11時までです(市区町村により異なります)。時間内に、もう一度おこしください。</source>
            <extracomment>Remedy for refusal K-203.</extracomment>
            <translation>समय बिहान 6:30 देखि राति 11:00 सम्म हो (ठाउँअनुसार फरक)। त्यो समयमा फेरि आउनुहोस्।</translation>
        </message>
        <message>
            <source>市区町村の機械から返事がありません。</source>
            <extracomment>Cause of refusal K-204.</extracomment>
            <translation>नगरपालिकाको प्रणालीले जवाफ दिएन।</translation>
        </message>
        <message>
            <source>交付センターにつながりません。</source>
            <extracomment>Cause of refusal K-205.</extracomment>
            <translation>प्रमाणपत्र केन्द्रसँग जोडिएन।</translation>
        </message>
        <message>
            <source>返事が時間内に届かなかったため、中止しました。</source>
            <extracomment>Cause of refusal K-206.</extracomment>
            <translation>समयमा जवाफ नआएकाले रोकियो।</translation>
        </message>
        <message>
            <source>もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-206.</extracomment>
            <translation>फेरि सुरु गर्नुहोस्।</translation>
        </message>
        <message>
            <source>届いた内容が正しいことを確認できなかったため、中止しました。</source>
            <extracomment>Cause of refusal K-207.</extracomment>
            <translation>आएको विवरण ठीक हो भनी पक्का नभएकाले रोकियो।</translation>
        </message>
        <message>
            <source>店員に知らせてください。証明書は印刷していません。</source>
            <extracomment>Remedy for refusal K-207.</extracomment>
            <translation>कर्मचारीलाई भन्नुहोस्। प्रमाणपत्र छापिएको छैन।</translation>
        </message>
        <message>
            <source>操作の時間が過ぎました。</source>
            <extracomment>Cause of refusal K-208.</extracomment>
            <translation>चलाउने समय सकियो।</translation>
        </message>
        <message>
            <source>市区町村の最新の記録を確認できないため、発行を止めています。</source>
            <extracomment>Cause of refusal K-209.</extracomment>
            <translation>नगरपालिकाको नयाँ अभिलेख जाँच्न नसकेकाले जारी गर्न रोकिएको छ।</translation>
        </message>
        <message>
            <source>電子証明書がいま有効かどうかの返事を、発行元から受け取れません。</source>
            <extracomment>Cause of refusal K-221.</extracomment>
            <translation>डिजिटल प्रमाणपत्र मान्य छ कि छैन, जारी गर्नेबाट जवाफ आएन।</translation>
        </message>
        <message>
            <source>カードに問題はありません。時間をおいて、もう一度ためしてください。</source>
            <extracomment>Remedy for refusal K-221.</extracomment>
            <translation>कार्डमा समस्या छैन। केही समयपछि फेरि प्रयास गर्नुहोस्।</translation>
        </message>
        <message>
            <source>交付センターにある電子証明書の失効一覧が、古くなっています。</source>
            <extracomment>Cause of refusal K-222.</extracomment>
            <translation>केन्द्रको रद्द प्रमाणपत्र सूची पुरानो भयो।</translation>
        </message>
        <message>
            <source>安全をたしかめるため、この市区町村の交付を止めています。</source>
            <extracomment>Cause of refusal K-223.</extracomment>
            <translation>सुरक्षा जाँच्न यो नगरपालिकाको सेवा रोकिएको छ।</translation>
        </message>
        <message>
            <source>お急ぎのときは、市区町村の窓口で証明書を受け取ってください。</source>
            <extracomment>Remedy for refusal K-223.</extracomment>
            <translation>छिटो चाहिए नगरपालिकाको काउन्टरमा लिनुहोस्।</translation>
        </message>
        <message>
            <source>安全をたしかめるため、この機械の利用を止めています。</source>
            <extracomment>Cause of refusal K-224.</extracomment>
            <translation>सुरक्षा जाँच्न यो मेसिन रोकिएको छ।</translation>
        </message>
        <message>
            <source>いま、たいへん混み合っています。</source>
            <extracomment>Cause of refusal K-225.</extracomment>
            <translation>अहिले धेरै व्यस्त छ।</translation>
        </message>
        <message>
            <source>数分待ってから、もう一度ためしてください。</source>
            <extracomment>Remedy for refusal K-225.</extracomment>
            <translation>केही मिनेट पर्खेर फेरि प्रयास गर्नुहोस्।</translation>
        </message>
        <message>
            <source>このカードの人の記録が、この市区町村に見つかりません。</source>
            <extracomment>Cause of refusal K-301.</extracomment>
            <translation>यो नगरपालिकामा यो कार्डवालाको अभिलेख छैन।</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口でたずねてください。</source>
            <extracomment>Remedy for refusal K-301.</extracomment>
            <translation>तपाईं बस्ने नगरपालिकाको काउन्टरमा सोध्नुहोस्।</translation>
        </message>
        <message>
            <source>15歳未満の人は、コンビニ交付を使えません。</source>
            <extracomment>Cause of refusal K-302.</extracomment>
            <translation>15 वर्षमुनिका व्यक्तिले यो सेवा चलाउन मिल्दैन।</translation>
        </message>
        <message>
            <source>市区町村の窓口で、保護者の人と手続きをしてください。</source>
            <extracomment>Remedy for refusal K-302.</extracomment>
            <translation>अभिभावकसँग नगरपालिकाको काउन्टरमा जानुहोस्।</translation>
        </message>
        <message>
            <source>この手続きは、コンビニではおこなえません。</source>
            <extracomment>Cause of refusal K-303.</extracomment>
            <translation>यो काम पसलमा हुँदैन।</translation>
        </message>
        <message>
            <source>市区町村の窓口で手続きをしてください。</source>
            <extracomment>Remedy for refusal K-303.</extracomment>
            <translation>नगरपालिकाको काउन्टरमा गर्नुहोस्।</translation>
        </message>
        <message>
            <source>この市区町村からの転出が届け出られています。</source>
            <extracomment>Cause of refusal K-304.</extracomment>
            <translation>यो नगरपालिकाबाट बसाइँ सरेको सूचना छ।</translation>
        </message>
        <message>
            <source>新しい住所の市区町村の窓口でたずねてください。</source>
            <extracomment>Remedy for refusal K-304.</extracomment>
            <translation>नयाँ ठेगानाको नगरपालिकामा सोध्नुहोस्।</translation>
        </message>
        <message>
            <source>この人の証明書は、コンビニでは発行できません。</source>
            <extracomment>Cause of refusal K-305.</extracomment>
            <translation>यो व्यक्तिको प्रमाणपत्र पसलमा जारी हुँदैन।</translation>
        </message>
        <message>
            <source>印鑑が登録されていないか、この機械では証明できない登録です。</source>
            <extracomment>Cause of refusal K-306.</extracomment>
            <translation>छाप दर्ता भएको छैन, वा यो मेसिनले त्यो दर्ता प्रमाणित गर्न सक्दैन।</translation>
        </message>
        <message>
            <source>市区町村の窓口で、印鑑を登録するか、証明書を受け取ってください。</source>
            <extracomment>Remedy for refusal K-306.</extracomment>
            <translation>नगरपालिकाको काउन्टरमा छाप दर्ता गर्नुहोस् वा प्रमाणपत्र लिनुहोस्।</translation>
        </message>
        <message>
            <source>カードの受け取り、暗証番号の設定、転入の届出をした日は、まだ使えません。</source>
            <extracomment>Cause of refusal K-307.</extracomment>
            <translation>कार्ड लिएको, PIN राखेको वा बसाइँ सरी आएको सूचना दिएको दिन अझै चल्दैन।</translation>
        </message>
        <message>
            <source>明日以降に、もう一度おこしください。</source>
            <extracomment>Remedy for refusal K-307.</extracomment>
            <translation>भोलि वा पछि फेरि आउनुहोस्।</translation>
        </message>
        <message>
            <source>登録された文字、印影、または長い名前などを、この機械では正しく印刷できません。</source>
            <extracomment>Cause of refusal K-308.</extracomment>
            <translation>दर्ता भएको अक्षर, छाप वा लामो नाम आदि यो मेसिनले ठीक छाप्न सक्दैन।</translation>
        </message>
        <message>
            <source>世帯の中に転出の届出をした人がいるため、発行できません。</source>
            <extracomment>Cause of refusal K-309.</extracomment>
            <translation>घरमा बसाइँ सर्ने सूचना दिने व्यक्ति भएकाले जारी हुँदैन।</translation>
        </message>
        <message>
            <source>本籍のある市区町村で、コンビニ交付の利用登録がされていません。</source>
            <extracomment>Cause of refusal K-310.</extracomment>
            <translation>परिवार दर्ता भएको नगरपालिकामा प्रयोग दर्ता भएको छैन।</translation>
        </message>
        <message>
            <source>利用登録を申請してください。登録には数日かかります。</source>
            <extracomment>Remedy for refusal K-310.</extracomment>
            <translation>प्रयोग दर्ताको निवेदन दिनुहोस्। केही दिन लाग्छ।</translation>
        </message>
        <message>
            <source>選ばれた内容では発行できないか、枚数が多すぎます。</source>
            <extracomment>Cause of refusal K-311.</extracomment>
            <translation>छानेको विवरणले जारी हुँदैन, वा पाना धेरै भयो।</translation>
        </message>
        <message>
            <source>内容や枚数を選びなおすか、市区町村の窓口で証明書を受け取ってください。</source>
            <extracomment>Remedy for refusal K-311.</extracomment>
            <translation>विवरण वा पाना फेरि छान्नुहोस्, वा नगरपालिकाको काउन्टरमा प्रमाणपत्र लिनुहोस्।</translation>
        </message>
        <message>
            <source>1日に発行できる枚数をこえました。</source>
            <extracomment>Cause of refusal K-312.</extracomment>
            <translation>एक दिनमा जारी हुने सीमा नाघ्यो।</translation>
        </message>
        <message>
            <source>料金が変わりました。</source>
            <extracomment>Cause of refusal K-313.</extracomment>
            <translation>शुल्क बदलियो।</translation>
        </message>
        <message>
            <source>新しい料金をたしかめて、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-313.</extracomment>
            <translation>नयाँ शुल्क जाँचेर फेरि सुरु गर्नुहोस्।</translation>
        </message>
        <message>
            <source>前の年の所得の申告が、まだありません。</source>
            <extracomment>Cause of refusal K-314.</extracomment>
            <translation>अघिल्लो वर्षको आम्दानी घोषणा भएको छैन।</translation>
        </message>
        <message>
            <source>市区町村の税の窓口で申告してください。申告のあとに発行できます。</source>
            <extracomment>Remedy for refusal K-314.</extracomment>
            <translation>नगरपालिकाको कर काउन्टरमा घोषणा गर्नुहोस्। त्यसपछि जारी हुन्छ।</translation>
        </message>
        <message>
            <source>この市区町村に今年度の税の記録がないか、この機械では証明できない記録です。</source>
            <extracomment>Cause of refusal K-315.</extracomment>
            <translation>यो नगरपालिकामा यो वर्षको करको अभिलेख छैन, वा यो मेसिनले त्यो प्रमाणित गर्न सक्दैन।</translation>
        </message>
        <message>
            <source>1月1日に住んでいた市区町村の窓口でたずねてください。</source>
            <extracomment>Remedy for refusal K-315.</extracomment>
            <translation>जनवरी 1 मा बसेको नगरपालिकामा सोध्नुहोस्।</translation>
        </message>
        <message>
            <source>戸籍の届出が、まだ戸籍に書かれていません。</source>
            <extracomment>Cause of refusal K-316.</extracomment>
            <translation>परिवार दर्ताको सूचना अझै लेखिएको छैन।</translation>
        </message>
        <message>
            <source>届出が書きおわってから、もう一度おこしください。お急ぎのときは本籍のある市区町村の窓口でたずねてください。</source>
            <extracomment>Remedy for refusal K-316.</extracomment>
            <translation>लेखिएपछि फेरि आउनुहोस्। छिटो चाहिए परिवार दर्ता भएको नगरपालिकामा सोध्नुहोस्।</translation>
        </message>
        <message>
            <source>利用登録の申請を、市区町村が確認しています。</source>
            <extracomment>Cause of refusal K-317.</extracomment>
            <translation>प्रयोग दर्ताको निवेदन नगरपालिकाले जाँच्दै छ।</translation>
        </message>
        <message>
            <source>確認には5日ほどかかります。そのあとで、もう一度おこしください。</source>
            <extracomment>Remedy for refusal K-317.</extracomment>
            <translation>करिब 5 दिन लाग्छ। त्यसपछि फेरि आउनुहोस्।</translation>
        </message>
        <message>
            <source>利用登録の申請は、認められませんでした。</source>
            <extracomment>Cause of refusal K-318.</extracomment>
            <translation>प्रयोग दर्ताको निवेदन स्वीकार भएन।</translation>
        </message>
        <message>
            <source>本籍のある市区町村の窓口でたずねてください。</source>
            <extracomment>Remedy for refusal K-318.</extracomment>
            <translation>परिवार दर्ता भएको नगरपालिकामा सोध्नुहोस्।</translation>
        </message>
        <message>
            <source>プリンタの準備ができていません。</source>
            <extracomment>Cause of refusal K-401.</extracomment>
            <translation>प्रिन्टर तयार छैन।</translation>
        </message>
        <message>
            <source>お金はいただいていません。プリンタを見てもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-401.</extracomment>
            <translation>पैसा लिइएको छैन। प्रिन्टर हेर्न कर्मचारीलाई भन्नुहोस्।</translation>
        </message>
        <message>
            <source>印刷できませんでした。</source>
            <extracomment>Cause of refusal K-402.</extracomment>
            <translation>छाप्न सकिएन।</translation>
        </message>
        <message>
            <source>店員に知らせてください。その分の料金はかかりません。</source>
            <extracomment>Remedy for refusal K-402.</extracomment>
            <translation>कर्मचारीलाई भन्नुहोस्। त्यसको शुल्क लाग्दैन।</translation>
        </message>
        <message>
            <source>正しく印刷できたか、確認できませんでした。</source>
            <extracomment>Cause of refusal K-403.</extracomment>
            <translation>ठीक छापियो कि पक्का भएन।</translation>
        </message>
        <message>
            <source>証明書を受け取れませんでした。</source>
            <extracomment>Cause of refusal K-404.</extracomment>
            <translation>प्रमाणपत्र आएन।</translation>
        </message>
        <message>
            <source>もう一度はじめてください。その分の料金はかかりません。</source>
            <extracomment>Remedy for refusal K-404.</extracomment>
            <translation>फेरि सुरु गर्नुहोस्। त्यसको शुल्क लाग्दैन।</translation>
        </message>
        <message>
            <source>プリンタに証明書の用紙がありません。</source>
            <extracomment>Cause of refusal K-411.</extracomment>
            <translation>प्रिन्टरमा प्रमाणपत्रको कागज छैन।</translation>
        </message>
        <message>
            <source>お金はいただいていません。用紙を入れてもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-411.</extracomment>
            <translation>पैसा लिइएको छैन। कागज हाल्न कर्मचारीलाई भन्नुहोस्।</translation>
        </message>
        <message>
            <source>プリンタに紙がつまっています。</source>
            <extracomment>Cause of refusal K-412.</extracomment>
            <translation>प्रिन्टरमा कागज अड्कियो।</translation>
        </message>
        <message>
            <source>お金はいただいていません。紙を取りのぞいてもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-412.</extracomment>
            <translation>पैसा लिइएको छैन। कागज निकाल्न कर्मचारीलाई भन्नुहोस्।</translation>
        </message>
        <message>
            <source>プリンタのトナーがなくなっています。</source>
            <extracomment>Cause of refusal K-413.</extracomment>
            <translation>प्रिन्टरको टोनर सकियो।</translation>
        </message>
        <message>
            <source>お金はいただいていません。トナーを替えてもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-413.</extracomment>
            <translation>पैसा लिइएको छैन। टोनर फेर्न कर्मचारीलाई भन्नुहोस्।</translation>
        </message>
        <message>
            <source>プリンタのふたかトレイが開いています。</source>
            <extracomment>Cause of refusal K-414.</extracomment>
            <translation>प्रिन्टरको ढकनी वा ट्रे खुला छ।</translation>
        </message>
        <message>
            <source>お金はいただいていません。ふたとトレイを閉めてもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-414.</extracomment>
            <translation>पैसा लिइएको छैन। ढकनी र ट्रे बन्द गर्न कर्मचारीलाई भन्नुहोस्।</translation>
        </message>
        <message>
            <source>プリンタから返事がありません。</source>
            <extracomment>Cause of refusal K-415.</extracomment>
            <translation>प्रिन्टरले जवाफ दिएन।</translation>
        </message>
        <message>
            <source>前の印刷がどう終わったか分からないため、プリンタを止めています。</source>
            <extracomment>Cause of refusal K-416.</extracomment>
            <translation>अघिल्लो छपाइ कसरी सकियो थाहा नभएकाले प्रिन्टर रोकिएको छ।</translation>
        </message>
        <message>
            <source>プリンタの出口が紙でいっぱいです。</source>
            <extracomment>Cause of refusal K-417.</extracomment>
            <translation>प्रिन्टरको कागज निस्कने ठाउँ भरियो।</translation>
        </message>
        <message>
            <source>お金はいただいていません。出口の紙を取ってもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-417.</extracomment>
            <translation>पैसा लिइएको छैन। त्यहाँको कागज हटाउन कर्मचारीलाई भन्नुहोस्।</translation>
        </message>
        <message>
            <source>お金の機械が使えません。</source>
            <extracomment>Cause of refusal K-501.</extracomment>
            <translation>पैसाको मेसिन चल्दैन।</translation>
        </message>
        <message>
            <source>お金の機械が止まりました。</source>
            <extracomment>Cause of refusal K-502.</extracomment>
            <translation>पैसाको मेसिन रोकियो।</translation>
        </message>
        <message>
            <source>店員を呼んでください。お金の記録は残っています。</source>
            <extracomment>Remedy for refusal K-502.</extracomment>
            <translation>कर्मचारीलाई बोलाउनुहोस्। पैसाको अभिलेख छ।</translation>
        </message>
        <message>
            <source>お支払いができませんでした。お金はいただいていません。</source>
            <extracomment>Cause of refusal K-503.</extracomment>
            <translation>भुक्तानी भएन। पैसा लिइएको छैन।</translation>
        </message>
        <message>
            <source>残高をたしかめるか、ほかの払い方で、もう一度はじめからお試しください。</source>
            <extracomment>Remedy for refusal K-503.</extracomment>
            <translation>बाँकी रकम जाँच्नुहोस् वा अर्को तरिकाले सुरुदेखि गर्नुहोस्।</translation>
        </message>
        <message>
            <source>お支払いが終わったかどうか、わかりません。証明書は印刷しません。</source>
            <extracomment>Cause of refusal K-504.</extracomment>
            <translation>भुक्तानी सकियो कि थाहा छैन। प्रमाणपत्र छापिँदैन।</translation>
        </message>
        <message>
            <source>もう一度支払わないで、店員に知らせてください。お支払いは店員がたしかめます。</source>
            <extracomment>Remedy for refusal K-504.</extracomment>
            <translation>फेरि नतिर्नुहोस्, कर्मचारीलाई भन्नुहोस्। कर्मचारीले जाँच्छन्।</translation>
        </message>
        <message>
            <source>機械の中で問題がおきました。</source>
            <extracomment>Cause of refusal K-901.</extracomment>
            <translation>मेसिनभित्र समस्या भयो।</translation>
        </message>
        <message>
            <source>店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-901.</extracomment>
            <translation>कर्मचारीलाई भन्नुहोस्।</translation>
        </message>
    </context>
</TS>
