<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="ja">
    <context>
        <name>Refusal</name>
        <message>
            <source>置かれたカードは、マイナンバーカードではありません。</source>
            <extracomment>Cause of refusal K-101.</extracomment>
            <translation>O cartão no leitor não é um Cartão My Number.</translation>
        </message>
        <message>
            <source>マイナンバーカードを置いて、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-101.</extracomment>
            <translation>Coloque o Cartão My Number e comece de novo.</translation>
        </message>
        <message>
            <source>このカードには、利用者証明用電子証明書が入っていません。</source>
            <extracomment>Cause of refusal K-102.</extracomment>
            <translation>Este cartão não tem o certificado digital de autenticação do usuário.</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、電子証明書を入れてもらってください。</source>
            <extracomment>Remedy for refusal K-102.</extracomment>
            <translation>A prefeitura do seu município pode gravar o certificado no cartão.</translation>
        </message>
        <message>
            <source>この機械は、スマートフォンの電子証明書に対応していません。</source>
            <extracomment>Cause of refusal K-103.</extracomment>
            <translation>Esta máquina não aceita o certificado digital do celular.</translation>
        </message>
        <message>
            <source>暗証番号を続けて3回まちがえたため、カードがロックされています。</source>
            <extracomment>Cause of refusal K-104.</extracomment>
            <translation>O cartão está bloqueado por 3 erros seguidos de senha.</translation>
        </message>
        <message>
            <source>市区町村の窓口で設定しなおせます。署名用パスワードがあれば、アプリとコンビニでもできます。料金はかかっていません。</source>
            <extracomment>Remedy for refusal K-104.</extracomment>
            <translation>A prefeitura pode redefinir a senha. Com a senha de assinatura, também é possível pelo aplicativo e na loja. Nada foi cobrado.</translation>
        </message>
        <message>
            <source>カードの電子証明書の有効期限が切れています。</source>
            <extracomment>Cause of refusal K-105.</extracomment>
            <translation>O certificado digital do cartão venceu.</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、電子証明書を更新してください。</source>
            <extracomment>Remedy for refusal K-105.</extracomment>
            <translation>Renove o certificado na prefeitura do seu município.</translation>
        </message>
        <message>
            <source>カードの電子証明書を確認できませんでした。</source>
            <extracomment>Cause of refusal K-106.</extracomment>
            <translation>Não foi possível verificar o certificado digital do cartão.</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、カードを見てもらってください。</source>
            <extracomment>Remedy for refusal K-106.</extracomment>
            <translation>Peça à prefeitura do seu município que verifique o cartão.</translation>
        </message>
        <message>
            <source>カードの電子証明書は、失効しています。</source>
            <extracomment>Cause of refusal K-107.</extracomment>
            <translation>O certificado digital do cartão foi revogado.</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、新しい電子証明書を受け取ってください。</source>
            <extracomment>Remedy for refusal K-107.</extracomment>
            <translation>Peça um certificado novo na prefeitura do seu município.</translation>
        </message>
        <message>
            <source>確認がおわる前に、カードが取られました。</source>
            <extracomment>Cause of refusal K-108.</extracomment>
            <translation>O cartão foi retirado antes do fim da verificação.</translation>
        </message>
        <message>
            <source>カードを置いたまま、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-108.</extracomment>
            <translation>Comece de novo e deixe o cartão no leitor.</translation>
        </message>
        <message>
            <source>途中で、別のカードに替わりました。</source>
            <extracomment>Cause of refusal K-109.</extracomment>
            <translation>O cartão foi trocado por outro.</translation>
        </message>
        <message>
            <source>1枚のカードで、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-109.</extracomment>
            <translation>Comece de novo com um único cartão.</translation>
        </message>
        <message>
            <source>カードを読み取れませんでした。</source>
            <extracomment>Cause of refusal K-110.</extracomment>
            <translation>Não foi possível ler o cartão.</translation>
        </message>
        <message>
            <source>カードの向きをたしかめて置きなおし、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-110.</extracomment>
            <translation>Confira o lado do cartão e comece de novo.</translation>
        </message>
        <message>
            <source>読み取り機に、カードが2枚以上あります。</source>
            <extracomment>Cause of refusal K-118.</extracomment>
            <translation>Há dois ou mais cartões no leitor.</translation>
        </message>
        <message>
            <source>マイナンバーカードだけを1枚置いて、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-118.</extracomment>
            <translation>Coloque só um Cartão My Number e comece de novo.</translation>
        </message>
        <message>
            <source>カードの電子証明書は、一時停止の届出により止められています。</source>
            <extracomment>Cause of refusal K-151.</extracomment>
            <translation>O certificado digital do cartão está suspenso por um aviso de suspensão.</translation>
        </message>
        <message>
            <source>カードが見つかったときは、お住まいの市区町村の窓口で手続きをしてください。</source>
            <extracomment>Remedy for refusal K-151.</extracomment>
            <translation>Se encontrou o cartão, vá à prefeitura do seu município.</translation>
        </message>
        <message>
            <source>このカードの電子証明書は古いものです。新しい電子証明書が発行されています。</source>
            <extracomment>Cause of refusal K-152.</extracomment>
            <translation>O certificado digital deste cartão é antigo. Já existe um novo.</translation>
        </message>
        <message>
            <source>新しい電子証明書が入ったカードを使ってください。</source>
            <extracomment>Remedy for refusal K-152.</extracomment>
            <translation>Use o cartão com o certificado novo.</translation>
        </message>
        <message>
            <source>氏名や住所などが変わったため、カードの電子証明書は使えなくなっています。</source>
            <extracomment>Cause of refusal K-153.</extracomment>
            <translation>O certificado digital não vale mais porque o nome, o endereço ou outro dado mudou.</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、電子証明書を発行しなおしてもらってください。</source>
            <extracomment>Remedy for refusal K-153.</extracomment>
            <translation>Peça um novo certificado na prefeitura do seu município.</translation>
        </message>
        <message>
            <source>カードの電子証明書は、利用をやめる届出により使えなくなっています。</source>
            <extracomment>Cause of refusal K-154.</extracomment>
            <translation>O certificado digital não vale mais porque o uso foi cancelado.</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、電子証明書の発行を申請してください。</source>
            <extracomment>Remedy for refusal K-154.</extracomment>
            <translation>Peça um certificado digital na prefeitura do seu município.</translation>
        </message>
        <message>
            <source>カードの電子証明書の記録が、発行元に見つかりません。</source>
            <extracomment>Cause of refusal K-155.</extracomment>
            <translation>O emissor não encontra o registro do certificado digital do cartão.</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、カードと電子証明書の記録をたしかめてもらってください。</source>
            <extracomment>Remedy for refusal K-155.</extracomment>
            <translation>Peça à prefeitura do seu município que verifique o cartão e o certificado.</translation>
        </message>
        <message>
            <source>カードの電子証明書は、まだ有効期間が始まっていません。</source>
            <extracomment>Cause of refusal K-111.</extracomment>
            <translation>O certificado digital do cartão ainda não está em vigor.</translation>
        </message>
        <message>
            <source>有効期間が始まってから、もう一度おこしください。</source>
            <extracomment>Remedy for refusal K-111.</extracomment>
            <translation>Volte depois que ele entrar em vigor.</translation>
        </message>
        <message>
            <source>カードの電子証明書は、本人確認のためのものではありません。</source>
            <extracomment>Cause of refusal K-112.</extracomment>
            <translation>O certificado digital do cartão não serve para confirmar a identidade.</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口で、利用者証明用電子証明書を入れてもらってください。</source>
            <extracomment>Remedy for refusal K-112.</extracomment>
            <translation>Peça à prefeitura do seu município o certificado de autenticação do usuário.</translation>
        </message>
        <message>
            <source>カードの電子証明書は、この機械が受けつける種類ではありません。</source>
            <extracomment>Cause of refusal K-113.</extracomment>
            <translation>Esta máquina não aceita o tipo de certificado digital do cartão.</translation>
        </message>
        <message>
            <source>暗証番号のない顔認証マイナンバーカードは、この機械では使えません。</source>
            <extracomment>Cause of refusal K-114.</extracomment>
            <translation>O Cartão My Number de reconhecimento facial, sem senha, não pode ser usado aqui.</translation>
        </message>
        <message>
            <source>市区町村の窓口で証明書を受け取るか、カードに暗証番号を設定してもらってください。</source>
            <extracomment>Remedy for refusal K-114.</extracomment>
            <translation>Retire a certidão na prefeitura ou peça lá uma senha para o cartão.</translation>
        </message>
        <message>
            <source>カードから返事がありません。</source>
            <extracomment>Cause of refusal K-115.</extracomment>
            <translation>O cartão não responde.</translation>
        </message>
        <message>
            <source>カードを読み取り機から取りはずし、もう一度置いてはじめてください。</source>
            <extracomment>Remedy for refusal K-115.</extracomment>
            <translation>Retire o cartão do leitor, coloque-o de novo e recomece.</translation>
        </message>
        <message>
            <source>置かれたカードは試験用で、ここでは使えません。</source>
            <extracomment>Cause of refusal K-116.</extracomment>
            <translation>O cartão no leitor é de teste e não pode ser usado aqui.</translation>
        </message>
        <message>
            <source>ご自分のマイナンバーカードを置いて、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-116.</extracomment>
            <translation>Coloque o seu próprio Cartão My Number e comece de novo.</translation>
        </message>
        <message>
            <source>この機械は練習用です。本物のカードは使えません。</source>
            <extracomment>Cause of refusal K-117.</extracomment>
            <translation>Esta máquina é de treino. Cartões reais não podem ser usados.</translation>
        </message>
        <message>
            <source>暗証番号は入力しないでください。本番の機械の場所は、店員にお聞きください。</source>
            <extracomment>Remedy for refusal K-117.</extracomment>
            <translation>Não digite a senha. Pergunte à loja onde está a máquina normal.</translation>
        </message>
        <message>
            <source>カードの読み取り機が使えません。</source>
            <extracomment>Cause of refusal K-120.</extracomment>
            <translation>O leitor de cartão não funciona.</translation>
        </message>
        <message>
            <source>店員に知らせてください。ほかの店の機械は使えます。</source>
            <extracomment>Remedy for refusal K-120.</extracomment>
            <translation>Avise a loja. As máquinas de outras lojas funcionam.</translation>
        </message>
        <message>
            <source>この市区町村は、コンビニ交付をおこなっていません。</source>
            <extracomment>Cause of refusal K-201.</extracomment>
            <translation>Este município não emite certidões em lojas.</translation>
        </message>
        <message>
            <source>市区町村の窓口で証明書を受け取ってください。</source>
            <extracomment>Remedy for refusal K-201.</extracomment>
            <translation>Retire a certidão na prefeitura.</translation>
        </message>
        <message>
            <source>この市区町村は、いまサービスを止めています。</source>
            <extracomment>Cause of refusal K-202.</extracomment>
            <translation>Este município suspendeu o serviço no momento.</translation>
        </message>
        <message>
            <source>時間をおいて、もう一度ためしてください。</source>
            <extracomment>Remedy for refusal K-202.</extracomment>
            <translation>Tente mais tarde.</translation>
        </message>
        <message>
            <source>いまは、証明書を受け取れる時間ではありません。</source>
            <extracomment>Cause of refusal K-203.</extracomment>
            <translation>Agora não é horário de emissão.</translation>
        </message>
        <message>
            <source>コンビニ交付は、朝6時30分から夜11時までです(市区町村により異なります)。時間内に、もう一度おこしください。</source>
            <extracomment>Remedy for refusal K-203.</extracomment>
            <translation>O serviço funciona das 6:30 às 23:00 (varia conforme o município). Volte nesse horário.</translation>
        </message>
        <message>
            <source>市区町村の機械から返事がありません。</source>
            <extracomment>Cause of refusal K-204.</extracomment>
            <translation>O sistema da prefeitura não responde.</translation>
        </message>
        <message>
            <source>交付センターにつながりません。</source>
            <extracomment>Cause of refusal K-205.</extracomment>
            <translation>Não há conexão com o centro de certidões.</translation>
        </message>
        <message>
            <source>返事が時間内に届かなかったため、中止しました。</source>
            <extracomment>Cause of refusal K-206.</extracomment>
            <translation>O processo parou porque a resposta não chegou a tempo.</translation>
        </message>
        <message>
            <source>もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-206.</extracomment>
            <translation>Comece de novo.</translation>
        </message>
        <message>
            <source>届いた内容が正しいことを確認できなかったため、中止しました。</source>
            <extracomment>Cause of refusal K-207.</extracomment>
            <translation>O processo parou porque não foi possível confirmar a resposta.</translation>
        </message>
        <message>
            <source>店員に知らせてください。証明書は印刷していません。</source>
            <extracomment>Remedy for refusal K-207.</extracomment>
            <translation>Avise a loja. Nenhuma certidão foi impressa.</translation>
        </message>
        <message>
            <source>操作の時間が過ぎました。</source>
            <extracomment>Cause of refusal K-208.</extracomment>
            <translation>O tempo da operação acabou.</translation>
        </message>
        <message>
            <source>市区町村の最新の記録を確認できないため、発行を止めています。</source>
            <extracomment>Cause of refusal K-209.</extracomment>
            <translation>A emissão está parada: não é possível verificar os dados mais recentes.</translation>
        </message>
        <message>
            <source>電子証明書がいま有効かどうかの返事を、発行元から受け取れません。</source>
            <extracomment>Cause of refusal K-221.</extracomment>
            <translation>O emissor não informa se o certificado digital está válido agora.</translation>
        </message>
        <message>
            <source>カードに問題はありません。時間をおいて、もう一度ためしてください。</source>
            <extracomment>Remedy for refusal K-221.</extracomment>
            <translation>Não há problema com o cartão. Tente mais tarde.</translation>
        </message>
        <message>
            <source>交付センターにある電子証明書の失効一覧が、古くなっています。</source>
            <extracomment>Cause of refusal K-222.</extracomment>
            <translation>A lista de certificados revogados do centro está desatualizada.</translation>
        </message>
        <message>
            <source>安全をたしかめるため、この市区町村の交付を止めています。</source>
            <extracomment>Cause of refusal K-223.</extracomment>
            <translation>A emissão deste município está parada para verificação de segurança.</translation>
        </message>
        <message>
            <source>お急ぎのときは、市区町村の窓口で証明書を受け取ってください。</source>
            <extracomment>Remedy for refusal K-223.</extracomment>
            <translation>Se tiver pressa, retire a certidão na prefeitura.</translation>
        </message>
        <message>
            <source>安全をたしかめるため、この機械の利用を止めています。</source>
            <extracomment>Cause of refusal K-224.</extracomment>
            <translation>Esta máquina está parada para verificação de segurança.</translation>
        </message>
        <message>
            <source>いま、たいへん混み合っています。</source>
            <extracomment>Cause of refusal K-225.</extracomment>
            <translation>O serviço está muito ocupado agora.</translation>
        </message>
        <message>
            <source>数分待ってから、もう一度ためしてください。</source>
            <extracomment>Remedy for refusal K-225.</extracomment>
            <translation>Espere alguns minutos e tente de novo.</translation>
        </message>
        <message>
            <source>このカードの人の記録が、この市区町村に見つかりません。</source>
            <extracomment>Cause of refusal K-301.</extracomment>
            <translation>Este município não tem registro do titular do cartão.</translation>
        </message>
        <message>
            <source>お住まいの市区町村の窓口でたずねてください。</source>
            <extracomment>Remedy for refusal K-301.</extracomment>
            <translation>Pergunte na prefeitura do município onde você mora.</translation>
        </message>
        <message>
            <source>15歳未満の人は、コンビニ交付を使えません。</source>
            <extracomment>Cause of refusal K-302.</extracomment>
            <translation>Menores de 15 anos não podem usar este serviço.</translation>
        </message>
        <message>
            <source>市区町村の窓口で、保護者の人と手続きをしてください。</source>
            <extracomment>Remedy for refusal K-302.</extracomment>
            <translation>Vá à prefeitura com o responsável.</translation>
        </message>
        <message>
            <source>この手続きは、コンビニではおこなえません。</source>
            <extracomment>Cause of refusal K-303.</extracomment>
            <translation>Este procedimento não pode ser feito na loja.</translation>
        </message>
        <message>
            <source>市区町村の窓口で手続きをしてください。</source>
            <extracomment>Remedy for refusal K-303.</extracomment>
            <translation>Faça o procedimento na prefeitura.</translation>
        </message>
        <message>
            <source>この市区町村からの転出が届け出られています。</source>
            <extracomment>Cause of refusal K-304.</extracomment>
            <translation>Consta um aviso de mudança para fora deste município.</translation>
        </message>
        <message>
            <source>新しい住所の市区町村の窓口でたずねてください。</source>
            <extracomment>Remedy for refusal K-304.</extracomment>
            <translation>Pergunte na prefeitura do novo endereço.</translation>
        </message>
        <message>
            <source>この人の証明書は、コンビニでは発行できません。</source>
            <extracomment>Cause of refusal K-305.</extracomment>
            <translation>A certidão desta pessoa não pode ser emitida na loja.</translation>
        </message>
        <message>
            <source>印鑑が登録されていないか、この機械では証明できない登録です。</source>
            <extracomment>Cause of refusal K-306.</extracomment>
            <translation>Não há carimbo registrado, ou esta máquina não pode certificar o registro.</translation>
        </message>
        <message>
            <source>市区町村の窓口で、印鑑を登録するか、証明書を受け取ってください。</source>
            <extracomment>Remedy for refusal K-306.</extracomment>
            <translation>Registre o carimbo ou receba o certificado na prefeitura.</translation>
        </message>
        <message>
            <source>カードの受け取り、暗証番号の設定、転入の届出をした日は、まだ使えません。</source>
            <extracomment>Cause of refusal K-307.</extracomment>
            <translation>Ainda não pode ser usado no dia em que você recebe o cartão, define a senha ou comunica a mudança para cá.</translation>
        </message>
        <message>
            <source>明日以降に、もう一度おこしください。</source>
            <extracomment>Remedy for refusal K-307.</extracomment>
            <translation>Volte amanhã ou depois.</translation>
        </message>
        <message>
            <source>登録された文字、印影、または長い名前などを、この機械では正しく印刷できません。</source>
            <extracomment>Cause of refusal K-308.</extracomment>
            <translation>Não é possível imprimir aqui um caractere, carimbo ou texto muito longo.</translation>
        </message>
        <message>
            <source>世帯の中に転出の届出をした人がいるため、発行できません。</source>
            <extracomment>Cause of refusal K-309.</extracomment>
            <translation>Não pode ser emitida porque alguém da residência avisou mudança.</translation>
        </message>
        <message>
            <source>本籍のある市区町村で、コンビニ交付の利用登録がされていません。</source>
            <extracomment>Cause of refusal K-310.</extracomment>
            <translation>Não há cadastro no município do seu registro familiar.</translation>
        </message>
        <message>
            <source>利用登録を申請してください。登録には数日かかります。</source>
            <extracomment>Remedy for refusal K-310.</extracomment>
            <translation>Peça o cadastro. Ele leva alguns dias.</translation>
        </message>
        <message>
            <source>選ばれた内容では発行できないか、枚数が多すぎます。</source>
            <extracomment>Cause of refusal K-311.</extracomment>
            <translation>Não pode ser emitida com estas escolhas, ou tem folhas demais.</translation>
        </message>
        <message>
            <source>内容や枚数を選びなおすか、市区町村の窓口で証明書を受け取ってください。</source>
            <extracomment>Remedy for refusal K-311.</extracomment>
            <translation>Escolha de novo o conteúdo ou a quantidade, ou retire a certidão na prefeitura.</translation>
        </message>
        <message>
            <source>1日に発行できる枚数をこえました。</source>
            <extracomment>Cause of refusal K-312.</extracomment>
            <translation>O limite de certidões por dia foi atingido.</translation>
        </message>
        <message>
            <source>料金が変わりました。</source>
            <extracomment>Cause of refusal K-313.</extracomment>
            <translation>A taxa mudou.</translation>
        </message>
        <message>
            <source>新しい料金をたしかめて、もう一度はじめてください。</source>
            <extracomment>Remedy for refusal K-313.</extracomment>
            <translation>Confira a nova taxa e comece de novo.</translation>
        </message>
        <message>
            <source>前の年の所得の申告が、まだありません。</source>
            <extracomment>Cause of refusal K-314.</extracomment>
            <translation>A renda do ano anterior ainda não foi declarada.</translation>
        </message>
        <message>
            <source>市区町村の税の窓口で申告してください。申告のあとに発行できます。</source>
            <extracomment>Remedy for refusal K-314.</extracomment>
            <translation>Declare no setor de impostos da prefeitura. Depois disso, a certidão pode ser emitida.</translation>
        </message>
        <message>
            <source>この市区町村に今年度の税の記録がないか、この機械では証明できない記録です。</source>
            <extracomment>Cause of refusal K-315.</extracomment>
            <translation>Sem registro de imposto deste ano, ou não certificável nesta máquina.</translation>
        </message>
        <message>
            <source>1月1日に住んでいた市区町村の窓口でたずねてください。</source>
            <extracomment>Remedy for refusal K-315.</extracomment>
            <translation>Pergunte na prefeitura do município onde morava em 1º de janeiro.</translation>
        </message>
        <message>
            <source>戸籍の届出が、まだ戸籍に書かれていません。</source>
            <extracomment>Cause of refusal K-316.</extracomment>
            <translation>A comunicação ao registro familiar ainda não foi lançada.</translation>
        </message>
        <message>
            <source>届出が書きおわってから、もう一度おこしください。お急ぎのときは本籍のある市区町村の窓口でたずねてください。</source>
            <extracomment>Remedy for refusal K-316.</extracomment>
            <translation>Volte depois do lançamento. Se tiver pressa, pergunte na prefeitura do seu registro familiar.</translation>
        </message>
        <message>
            <source>利用登録の申請を、市区町村が確認しています。</source>
            <extracomment>Cause of refusal K-317.</extracomment>
            <translation>A prefeitura está verificando o pedido de cadastro.</translation>
        </message>
        <message>
            <source>確認には5日ほどかかります。そのあとで、もう一度おこしください。</source>
            <extracomment>Remedy for refusal K-317.</extracomment>
            <translation>A verificação leva cerca de 5 dias. Volte depois disso.</translation>
        </message>
        <message>
            <source>利用登録の申請は、認められませんでした。</source>
            <extracomment>Cause of refusal K-318.</extracomment>
            <translation>O pedido de cadastro não foi aceito.</translation>
        </message>
        <message>
            <source>本籍のある市区町村の窓口でたずねてください。</source>
            <extracomment>Remedy for refusal K-318.</extracomment>
            <translation>Pergunte na prefeitura do seu registro familiar.</translation>
        </message>
        <message>
            <source>プリンタの準備ができていません。</source>
            <extracomment>Cause of refusal K-401.</extracomment>
            <translation>A impressora não está pronta.</translation>
        </message>
        <message>
            <source>お金はいただいていません。プリンタを見てもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-401.</extracomment>
            <translation>Nada foi cobrado. Peça à loja que veja a impressora.</translation>
        </message>
        <message>
            <source>印刷できませんでした。</source>
            <extracomment>Cause of refusal K-402.</extracomment>
            <translation>Não foi possível imprimir.</translation>
        </message>
        <message>
            <source>店員に知らせてください。その分の料金はかかりません。</source>
            <extracomment>Remedy for refusal K-402.</extracomment>
            <translation>Avise a loja. Essa parte não é cobrada.</translation>
        </message>
        <message>
            <source>正しく印刷できたか、確認できませんでした。</source>
            <extracomment>Cause of refusal K-403.</extracomment>
            <translation>Não foi possível confirmar se a impressão saiu correta.</translation>
        </message>
        <message>
            <source>証明書を受け取れませんでした。</source>
            <extracomment>Cause of refusal K-404.</extracomment>
            <translation>A certidão não chegou.</translation>
        </message>
        <message>
            <source>もう一度はじめてください。その分の料金はかかりません。</source>
            <extracomment>Remedy for refusal K-404.</extracomment>
            <translation>Comece de novo. Essa parte não é cobrada.</translation>
        </message>
        <message>
            <source>プリンタに証明書の用紙がありません。</source>
            <extracomment>Cause of refusal K-411.</extracomment>
            <translation>A impressora está sem papel para certidões.</translation>
        </message>
        <message>
            <source>お金はいただいていません。用紙を入れてもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-411.</extracomment>
            <translation>Nada foi cobrado. Peça à loja que coloque papel.</translation>
        </message>
        <message>
            <source>プリンタに紙がつまっています。</source>
            <extracomment>Cause of refusal K-412.</extracomment>
            <translation>Há papel preso na impressora.</translation>
        </message>
        <message>
            <source>お金はいただいていません。紙を取りのぞいてもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-412.</extracomment>
            <translation>Nada foi cobrado. Peça à loja que retire o papel.</translation>
        </message>
        <message>
            <source>プリンタのトナーがなくなっています。</source>
            <extracomment>Cause of refusal K-413.</extracomment>
            <translation>A impressora está sem toner.</translation>
        </message>
        <message>
            <source>お金はいただいていません。トナーを替えてもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-413.</extracomment>
            <translation>Nada foi cobrado. Peça à loja que troque o toner.</translation>
        </message>
        <message>
            <source>プリンタのふたかトレイが開いています。</source>
            <extracomment>Cause of refusal K-414.</extracomment>
            <translation>Uma tampa ou bandeja da impressora está aberta.</translation>
        </message>
        <message>
            <source>お金はいただいていません。ふたとトレイを閉めてもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-414.</extracomment>
            <translation>Nada foi cobrado. Peça à loja que feche tampas e bandejas.</translation>
        </message>
        <message>
            <source>プリンタから返事がありません。</source>
            <extracomment>Cause of refusal K-415.</extracomment>
            <translation>A impressora não responde.</translation>
        </message>
        <message>
            <source>前の印刷がどう終わったか分からないため、プリンタを止めています。</source>
            <extracomment>Cause of refusal K-416.</extracomment>
            <translation>A impressora está parada porque não se sabe como terminou a impressão anterior.</translation>
        </message>
        <message>
            <source>プリンタの出口が紙でいっぱいです。</source>
            <extracomment>Cause of refusal K-417.</extracomment>
            <translation>A saída da impressora está cheia de papel.</translation>
        </message>
        <message>
            <source>お金はいただいていません。出口の紙を取ってもらうよう、店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-417.</extracomment>
            <translation>Nada foi cobrado. Peça à loja que retire o papel da saída.</translation>
        </message>
        <message>
            <source>お金の機械が使えません。</source>
            <extracomment>Cause of refusal K-501.</extracomment>
            <translation>O caixa não funciona.</translation>
        </message>
        <message>
            <source>お金の機械が止まりました。</source>
            <extracomment>Cause of refusal K-502.</extracomment>
            <translation>O caixa parou.</translation>
        </message>
        <message>
            <source>店員を呼んでください。お金の記録は残っています。</source>
            <extracomment>Remedy for refusal K-502.</extracomment>
            <translation>Chame o funcionário da loja. O seu dinheiro está registrado.</translation>
        </message>
        <message>
            <source>お支払いができませんでした。お金はいただいていません。</source>
            <extracomment>Cause of refusal K-503.</extracomment>
            <translation>O pagamento não foi feito. Nada foi cobrado.</translation>
        </message>
        <message>
            <source>残高をたしかめるか、ほかの払い方で、もう一度はじめからお試しください。</source>
            <extracomment>Remedy for refusal K-503.</extracomment>
            <translation>Confira o saldo ou use outra forma de pagamento e comece de novo.</translation>
        </message>
        <message>
            <source>お支払いが終わったかどうか、わかりません。証明書は印刷しません。</source>
            <extracomment>Cause of refusal K-504.</extracomment>
            <translation>Não se sabe se o pagamento terminou. A certidão não será impressa.</translation>
        </message>
        <message>
            <source>もう一度支払わないで、店員に知らせてください。お支払いは店員がたしかめます。</source>
            <extracomment>Remedy for refusal K-504.</extracomment>
            <translation>Não pague de novo e avise a loja. O funcionário vai verificar o pagamento.</translation>
        </message>
        <message>
            <source>機械の中で問題がおきました。</source>
            <extracomment>Cause of refusal K-901.</extracomment>
            <translation>Ocorreu um problema dentro da máquina.</translation>
        </message>
        <message>
            <source>店員に知らせてください。</source>
            <extracomment>Remedy for refusal K-901.</extracomment>
            <translation>Avise a loja.</translation>
        </message>
    </context>
</TS>
