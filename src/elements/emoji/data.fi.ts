// Written by scripts/emoji.mjs from emojibase-data (MIT, © Miles Johnson).
export const data = `
😀|leveä hymy|kasvot naama virnistys
😃|hymy suu auki|iloinen kasvot naama
😄|hymyilevät silmät ja suu|auki hymy kasvot naama silmä
😁|virnistys ja hymyilevät silmät|hymy kasvot naama silmä
😆|hymy ja tiukasti suljetut silmät|auki naama nauru suu tyytyväinen
😅|hymy ja kylmänhiki|auki hiki kylmä naama
🤣|nauraa kippurassa|kasvot kippura naama nauru
😂|kasvot naurunkyynelissä|ilo itkunauru naama naurunkyyneleet
🙂|pieni hymy|naama
🙃|ylösalainen naama|väärinpäin
🫠|sulava naama|kadota kuuma liueta nolo pehmenevä sarkasmi sulaa sulavat kasvot valuva
😉|silmänisku|flirtti huumori kasvot naama salaisuus silmä
😊|punastunut hymy|naama silmä
😇|hymy ja sädekehä|enkeli naama satu viaton
🥰|hymy ja kolme sydäntä|ihailla ihastunut kasvot rakastunut
😍|hymy ja sydänsilmät|naama rakkaus silmä sydän
🤩|tähtisilmä|iloinen kasvot naama silmät tähdet virnistys
😘|lentosuukko|naama pusu sydän
😗|pusunaama|naama pusu suudelma suukko
☺️|hymynaama|hymy naama punoitus rento
😚|pusunaama ja suljetut silmät|naama pusu silmä suljettu
😙|pusunaama ja hymyilevät silmät|hymy naama pusu silmä
🥲|hymyilevät kasvot ja kyynel|helpottunut hymiö hymyilee itku kiitollinen liikuttunut ylpeä
😋|herkullista ruokaa nauttinut|herkullinen hymy naama nam nami nautiskeleva
😛|kieli ulkona|juhla mahtavaa naama
😜|kieli ulkona ja silmänisku|naama silmä vitsi
🤪|mielipuoli|eripari silmät virne
😝|kieli ulkona ja silmät tiukasti kiinni|kamala maku naama silmä
🤑|dollarisilmät ja rahasuu|naama raha suu
🤗|halaava naama|halaus hali
🤭|käsi suun edessä|hups kiherrys lipsahdus salaisuus yllätys
🫢|silmät pyöreinä käsi suun edessä|epäusko hämmästys nolo peloissaan yllättyny yllättynyt ällikkä ällistys
🫣|kurkistus sormien takaa|ihastunut kiehtova kurkistaa kurkkia tiirata ujo vilkuilla
🤫|hyssyttelevä|hiljentää hyssyttää kasvot shh
🤔|mietteliäs|naama
🫡|kunnioittava tervehdys|joukot kunniatervehdys kyllä käsi lippaan ok palveluksessanne selvä
🤐|vetoketjusuu|naama suu vetoketju
🤨|kohotetut kulmakarvat|epäilevä kasvot mietteliäs naama skeptinen
😐️|naama peruslukemilla|neutraali peruslukemat pettynyt surullinen tunteeton
😑|ilmeetön|kasvot naama tunteeton tyhjä vihainen
😶|naama ilman suuta|hiljaa hiljainen sanaton suu
🫥|katkoviivalla piirretty naama|haihtuva häviävä introvertti katoava masentunut näkymätön piiloon
😶‍🌫️|naama pilvissä|hajamielinen sumussa pää
😏|virnistys|huvittunut hymy naama virne
😒|ei naurata|naama onneton
🙄|silmien pyöritys|ihan sama naama pyörivä silmät
😬|irvistävä|irvistys naama
😮‍💨|hämmästynyt|haukkoa henkeään helpotus hymiö hämmästyä kuiskaus puhaltaa tupakointi uupunut vihellys
🤥|valehteleva|kasvot valehdella valehtelija
🫨|tärisevä|hymiö maanjäristys naama omg paniikki shokissa tärähdys vapiseva värisevä yllättynyt
😌|helpottunut|helpotus naama
😔|pohdiskeleva|ajatteleva lannistunut mietteliäs naama
😪|unelias|naama uni
🤤|kuolaava|kasvot kuola kuolata naama
😴|nukkuva|naama uni väsynyt yö zzz
😷|naama ja hengityssuoja|flunssa lääke lääkäri sairas suoja
🤒|naama ja kuumemittari|kasvot kipeä kuume lämpö lämpömittari sairas
🤕|naama ja pääside|kipeä loukkaantunut sairas side vamma
🤢|pahoinvoiva|kasvot oksentaa pahoinvoida pahoinvointi
🤮|oksentava|darra kasvot naama oksennus oksentaa pahoinvointi yrjötä
🤧|aivastava|aivastaa aivastus kasvot naama terveydeksi
🥵|kuumottava|hikoilee kuume kuumeinen kuumissaan lämpöhalvaus punanaama sairaus
🥶|paleleva|jääpuikot jäätynyt kasvot kylmettynyt kylmä sininen naama
🥴|tokkurainen naama|aaltoileva suu heikotus humala huppelissa kännissä päissään silmät sikkaralla
😵|tajuton|huimaus kuollut naama pyörtyvä tuupertuva
😵‍💫|naama jolla spiraalisilmät|apua huimata hymiö hypnoosissa ongelmia sekava spiraali
🤯|räjähdys päässä|järkytys naama paukku raju sokki
🤠|cowboy-hattu|kasvot
🥳|juhliva|hattu juhla juhlia kasvot leikki pilli syntymäpäivä
🥸|naamioitunut|henkilö lasit naama naamio nenä tuntematon valepuku viikset
😎|aurinkolasihymy|aurinko aurinkolasit cool hymy lasit
🤓|nörtti|fiksu hymiö jänöhammas naama silmälasit
🧐|monokkeli silmässä|fiinu kalkkis katse vanhanaikainen
😕|hämmentynyt|häkeltynyt hämmennys naama
🫤|naama suu vinossa|epäilevä epävarma hämmentynyt pah pettynyt pyh skeptinen turhautunut
😟|huolestunut|huoli naama
🙁|hieman surullinen|naama
☹️|surullinen|naama suru tuomitseva
😮|yllättynyt|auki empatia naama suu
😯|järkyttynyt|naama sanaton yllättynyt
😲|ällistynyt|ihmetys järkyttynyt naama tosi
😳|punastunut naama|tyrmistynyt vau
🥺|anova|koiranpentuilme sääli
🥹|kyyneliä pidättelevä naama|hämmentynyt itku kiitollinen pidätellä itkua surullinen tunteellinen tunteet vihainen ylpeä
😦|surullinen ja suu auki|naama
😧|ahdistunut|ahdistus hätä naama
😨|pelokas|huolestunut naama pelko pelästynyt yllättynyt
😰|avoin suu ja kylmänhiki|auki hiki kylmä naama sininen
😥|pettynyt mutta helpottunut|ahdistunut hiki huh naama vaikea
😢|itkevä|itku kyynel naama surullinen
😭|ääneen itkevä|itku kyynel naama nyyhky surullinen
😱|pelokas huuto|munch naama pelko
😖|tyrmistynyt|hämmentynyt naama pöyristynyt
😣|kärsivä|hellittämätön naama peräänantamaton sisukas
😞|pettynyt|naama pettymys
😓|kylmänhiki|hiki kylmä naama
😩|uupunut|naama poikki uupumus väsynyt
😫|väsynyt|naama uupumus väsymys
🥱|haukotteleva naama|haukotus kasvot kyllästynyt uni väsynyt
😤|höyryä nenästä|höyry naama surullinen vihainen voittaja voitto
😡|mököttävä|naama punainen raivo suuttunut vihainen
😠|vihainen|kiukku naama raivo suuttunut viha
🤬|sensuroitu suu|kasvot kiroilu sensuuri vihainen
😈|pirullinen hymy ja sarvet|fantasia naama piru satu
👿|pikkupaholainen|demoni fantasia naama piru satu
💀|pääkallo|hirviö kuolema naama ruumis satu
☠️|pääkallo ja reisiluut|hirviö kuolema myrkyllinen naama ruumis
💩|kakkakasa|hirviö kakka lanta naama sarjakuva sonta
🤡|pelle|kasvot klovni
👹|peikko|fantasia hirviö japanilainen naama olio satu
👺|hiisi|fantasia hirviö japanilainen menninkäinen naama olio satu
👻|kummitus|fantasia hirviö naama olio satu
👽️|avaruusolio|alien olio
👾|avaruushirviö|avaruusmonsteri avaruusolio naama olio
🤖|robotti|hirviö naama robottinaama
😺|leveästi hymyilevä kissa|auki hymy naama suu
😸|virnistävä kissa ja hymyilevät silmät|hymy naama silmä virnistys
😹|kissa ja naurunkyyneleet|ilo kissanaama kyyneleet naama nauru
😻|kissa ja sydänsilmät|hymy kissanaama naama rakkaus silmä sydän
😼|vinosti hymyilevä kissa|hymy ironinen naama vino
😽|kissan pusunaama ja suljetut silmät|kissa naama pusu silmä suukko
🙀|yllättynyt kissa|eläin naama oho
😿|itkevä kissa|itku kyynel naama surullinen
😾|mököttävä kissa|naama
🙈|en näe pahaa|apina ei ele kielletty paholainen pelokas
🙉|en kuule pahaa|apina ei ele kielletty
🙊|en puhu pahaa|apina eläin hiljaa hups kielletty
💌|rakkauskirje|kirje posti rakkaus romantiikka sydän
💘|sydän ja nuoli|amor romantiikka
💝|sydän ja lahjanauha|nauha rakkaus vuosipäivä ystävänpäivä
💖|kimaltava sydän|innostunut kimalle
💗|kasvava sydän|hermostunut innostunut sydämen syke
💓|sykkivä sydän|syke sykkiä
💞|toisiaan kiertävät sydämet|pyörivä sydän
💕|kaksi sydäntä|merkkipäivä rakkaus sydän xoxo
💟|sydänkoriste|143 sydän tunne
❣️|sydänhuutomerkki|huutomerkki sydän välimerkit
💔|särkynyt sydän|suru särkyä tunne yksin
❤️‍🔥|palava sydän|himo liekki palaa pyhä rakkaus
❤️‍🩹|parantuva sydän|elpyvä hyvinvoiva parantuminen tervehtyvä toipuminen
❤️|punainen sydän|rakkaus tunne
🩷|pinkki sydän|rakkaus söpö tunne tykkäys vaaleanpunainen
🧡|oranssi sydän
💛|keltainen sydän
💚|vihreä sydän
💙|sininen sydän|rakkaus romanssi tunne
🩵|vaaleansininen sydän|rakkaus sinivihreä syaani tunne
💜|violetti sydän
🤎|ruskea sydän
🖤|musta sydän
🩶|harmaa sydän|hopea rakkaus siniharmaa tunne
🤍|valkoinen sydän
💋|huulipunajälki|huulet jälki pusu
💯|sata pistettä|100 pisteet täydet
💢|viha|pettynyt sarjakuva vihainen
💥|törmäys|pum sarjakuva
💫|pyörryttävä|sarjakuva tähti
💦|hikipisarat|hiki sarjakuva vesi
💨|pikalähtö|juoksu sarjakuva
🕳️|musta aukko|pallo reikä
💬|puhekupla|ilmapallo keskustelu kupla puhe sarjakuva
👁️‍🗨️|puhekuplasilmä|puhekupla silminnäkijä silmä todistaja
🗨️|vasen puhekupla|keskustelu puhe
🗯️|oikea vihainen puhekupla|ilmapallo kupla
💭|ajatuskupla|ajatus haaveet ilmapallo kupla sarjakuva
💤|zzz|sarjakuva sänky uni väsynyt yö

👋|käden heilautus|käsi vartalo vilkuttaa vilkutus
🤚|kämmenselkä koholla|kohotettu kädenselkä
🖐️|nostettu käsi ja sormet erillään|levitetty sormi vartalo
✋️|nostettu käsi|vartalo
🖖|vulkanilaisten tervehdys|käsi sormi spock vartalo vulkanilainen
🫱|oikealle ojentuva käsi|kädenojennus oikea
🫲|vasemmalle ojentuva käsi|kädenojennus vasen
🫳|käsi kämmen alaspäin|ei kelpaa hus hylätä hätistää hätyyttää nostaa noutaa pudottaa tarttua
🫴|käsi kämmen ylöspäin|houkutella kutsua nostaa pidellä pyydystää tarjota viittilöidä viittoa
🫷|vasemmalle työntävä käsi|kieltäytyä odota seis stop työntö vartalo ylävitonen
🫸|oikealle työntävä käsi|kieltäytyä odota seis stop työntö vartalo ylävitonen
👌|ok-sormiele|käsi vartalo
🤌|sormet supussa|kuulustelu käsi käsiele mitä sarkastinen
🤏|nipistävä käsi|hippunen nipistys nipistysote pieni määrä sormet vähäinen vähän
✌️|voitonmerkki|käsi vartalo voitto
🤞|sormet ristissä|käsi narrata onni risti sormi
🫰|etusormi ja peukalo ristissä|anna rahaa hinta kallis napsautus raha rakkaus sydän
🤟|rakastan sinua -ele|fanitus kolme sormea käsi rakkaus
🤘|sarviele|käsi rock sarvet sormi vartalo
🤙|soita minulle|käsi puhelu
👈️|kämmenselkä ja etusormi vasemmalle|käsi osoittaa sormi vartalo osoittava katsojaan päin
👉️|kämmenselkä ja etusormi oikealle|käsi osoittava katsojaan päin osoittaa sormi vartalo
👆️|kämmenselkä ja etusormi ylös|käsi osoittaa sormi vartalo osoittava katsojaan päin
🖕|keskisormi|keskari käsi sormi vartalo
👇️|kämmenselkä ja etusormi alas|osoittava katsojaan päin käsi osoittaa sormi vartalo
☝️|ylös osoittava etusormi|käsi osoittaa sormi vartalo
🫵|etusormi osoittaa katsojaa|sinä siinä
👍️|peukalo ylös|käsi peukku vartalo
👎️|peukalo alas|käsi vartalo
✊️|nostettu nyrkki|isku käsi puristettu vartalo
👊|kohti tuleva nyrkki|isku käsi puristettu vartalo
🤛|nyrkki vasemmalle|vasen
🤜|nyrkki oikealle|oikea
👏|käsien taputus|käsi taputtaa vartalo
🙌|nousevat kädet|ele hurraa juhla käsi nostettu vartalo
🫶|sydänkuvio käsillä|rakas rakastaa rakastan sinua rakkaus sydän sydänkädet
👐|avoimet kädet|avoin halaus käsi vartalo
🤲|kämmenet vierekkäin|anelu toive
🤝|kädenpuristus|käsi kätellä sopimus tapaaminen
🙏|kämmenet yhdessä|kiitos kumarrus pliis pyyntö rukous yläfemma
✍️|kirjoittava käsi|kirjoittaa vartalo
💅|kynsilakka|kosmetiikka kynsi kynsihuolto lakka manikyyri vartalo
🤳|selfie|kamera omakuva puhelin
💪|pullistettu hauis|lihas pullistaa sarjakuva vartalo
🦾|tekokäsi|esteettömyys
🦿|tekojalka|esteettömyys
🦵|jalka|alaraaja potkaista potku raaja
🦶|jalkaterä|potkaista potku tallata töminä
👂️|korva|kuulo kuunnella pää vartalo
🦻|kuulolaite korvassa|esteettömyys huonokuuloinen kuulonalenema
👃|nenä|haju pää tuoksu vartalo
🧠|aivot|pää vartalo viisas äly
🫀|sydän|elin kardiologia pulssi syke verenkierto
🫁|keuhkot|elin hengitys henkäisy
🦷|hammas|hammaslääkäri hampaisto lääkäri
🦴|luu|koira luuranko luusto
👀|silmät|naama silmä vartalo
👁️|silmä|pää vartalo
👅|kieli|pää suu uhma vartalo
👄|suu|huulet pää vartalo
🫦|purra huulta|flirttaileva hermostunut huolestunut huuli huulipuna kiusaantunut pelokas seksikäs vaivautunut
👶|vauva|lapsi nuori raskaana
🧒|lapsi|lapsuus nuori sukupuolineutraali
👦|poika|miespuolinen nuori
👧|tyttö|horoskooppi horoskooppimerkki neiti neito neitsyt nuori tytär
🧑|aikuinen|aikaihminen aikuisuus keski ikäinen sukupuolineutraali täysikasvuinen
👱|vaaleatukkainen henkilö|blondi hiukset vaalea vaaleahiuksinen
👨|mies|miespuolinen
🧔|parrakas henkilö|karvainen parta pulisongit sänki viikset
🧔‍♂️|parrakas mies|parta
🧔‍♀️|parrakas nainen|parta
👨‍🦰|mies: punatukkainen|miespuolinen
👨‍🦱|mies: kiharatukkainen|miespuolinen
👨‍🦳|mies: valkotukkainen|miespuolinen
👨‍🦲|mies: kalju|miespuolinen
👩|nainen|aikuinen naispuolinen
👩‍🦰|nainen: punatukkainen|aikuinen naispuolinen
🧑‍🦰|aikuinen: punatukkainen|aikaihminen aikuisuus keski ikäinen sukupuolineutraali täysikasvuinen
👩‍🦱|nainen: kiharatukkainen|aikuinen naispuolinen
🧑‍🦱|aikuinen: kiharatukkainen|aikaihminen aikuisuus keski ikäinen sukupuolineutraali täysikasvuinen
👩‍🦳|nainen: valkotukkainen|aikuinen naispuolinen
🧑‍🦳|aikuinen: valkotukkainen|aikaihminen aikuisuus keski ikäinen sukupuolineutraali täysikasvuinen
👩‍🦲|nainen: kalju|aikuinen naispuolinen
🧑‍🦲|aikuinen: kalju|aikaihminen aikuisuus keski ikäinen sukupuolineutraali täysikasvuinen
👱‍♀️|vaaleatukkainen nainen|blondi hiukset vaalea vaaleahiuksinen
👱‍♂️|vaaleatukkainen mies|blondi hiukset vaalea vaaleahiuksinen
🧓|vanhus|ikäihminen seniori sukupuolineutraali vanha
👴|vanha mies
👵|vanha nainen|mummi mummo
🙍|surullinen henkilö|ele
🙍‍♂️|surullinen mies|ele harmi suru
🙍‍♀️|surullinen nainen|harmi suru
🙎|mököttävä henkilö|ele
🙎‍♂️|mököttävä mies|ele harmi mökötys
🙎‍♀️|mököttävä nainen|harmi mökötys
🙅|ei-ele|kielletty käsi
🙅‍♂️|ei käy -merkkiä näyttävä mies|ele kielletty
🙅‍♀️|ei käy -merkkiä näyttävä nainen|ele kielletty
🙆|ok-ele|harjoittelu käsi nainen
🙆‍♂️|ok-merkkiä näyttävä mies|ele kyllä
🙆‍♀️|ok-merkkiä näyttävä nainen|ele kyllä
💁|kämmentä ylöspäin näyttävä henkilö|apu info käsi nenäkäs
💁‍♂️|kämmentä ylöspäin näyttävä mies|käsi nenäkäs
💁‍♀️|kämmentä ylöspäin näyttävä nainen|käsi nenäkäs
🙋|iloinen henkilö viittaa|ele käsi nostettu
🙋‍♂️|viittaava mies|ele käsi viittaus
🙋‍♀️|viittaava nainen|käsi viittaus
🧏|kuuro henkilö|esteettömyys korva kuulo
🧏‍♂️|kuuro mies
🧏‍♀️|kuuro nainen
🙇|kumartava henkilö|anteeksi anteeksipyyntö ele kumarrus
🙇‍♂️|syvään kumartava mies|anteeksipyyntö ele kumarrus
🙇‍♀️|syvään kumartava nainen|anteeksipyyntö ele kumarrus pahoillaan
🤦|peittää kasvot kädellä|ei taas epätoivo epäusko facepalm ihminen järkytys käsi omg kämmenellä pettymys turhautuneisuus voi
🤦‍♂️|kasvonsa kädellä peittävä mies|epäusko kasvot käsi pettymys smh
🤦‍♀️|kasvonsa kädellä peittävä nainen|kasvot käsi pettymys
🤷|olkapäitään kohauttava henkilö|ehkä ei välitä en tiedä epäilys epävarmuus ihan sama kohauttaa niin kai olankohautus tietämättömyys välinpitämättömyys
🤷‍♂️|olkapäitään kohauttava mies|ehkä ei välitä en tiedä epäilys epävarmuus ihan sama kohauttaa niin kai olankohautus tietämättömyys välinpitämättömyys
🤷‍♀️|olkapäitään kohauttava nainen|ehkä ei välitä en tiedä epäilys epävarmuus ihan sama kohauttaa niin kai olankohautus tietämättömyys välinpitämättömyys
🧑‍⚕️|hoitotyöntekijä|lääkäri sairaanhoitaja terapeutti terveydenhoito
👨‍⚕️|mieshoitotyöntekijä|lääkäri mies sairaanhoitaja terapeutti terveydenhuolto
👩‍⚕️|naishoitotyöntekijä|lääkäri nainen sairaanhoitaja terapeutti terveydenhuollon naisammattilainen terveydenhuolto
🧑‍🎓|opiskelija|lakki opiskelu valmistujaiset
👨‍🎓|miesopiskelija|lakki mies opiskelu valmistujaiset
👩‍🎓|naisopiskelija|lakki nainen opiskelija opiskelu valmistujaiset valmistunut
🧑‍🏫|opettaja|koulu
👨‍🏫|miesopettaja|koulu mies ohjaaja opettaja
👩‍🏫|naisopettaja|koulu nainen opettaja
🧑‍⚖️|tuomari|vaaka
👨‍⚖️|miestuomari|laki mies oikeus tuomari
👩‍⚖️|naistuomari|laki nainen oikeus tuomari
🧑‍🌾|maanviljelijä|farmari puutarhuri
👨‍🌾|miesmaanviljelijä|maanviljelijä mies puutarhuri sato
👩‍🌾|naismaanviljelijä|maanviljelijä nainen puutarhuri sato
🧑‍🍳|kokki|keittiömestari
👨‍🍳|mieskokki|kokki mies paistinpannu ruoka
👩‍🍳|naiskokki|kokki nainen paistinpannu ruoka
🧑‍🔧|mekaanikko|putkiasentaja sähköasentaja työkalu
👨‍🔧|miesmekaanikko|jakoavain mekaanikko mies työkalu
👩‍🔧|naismekaanikko|jakoavain mekaanikko nainen työkalu
🧑‍🏭|tehdastyöntekijä|kokoaminen tehdas teollisuus työntekijä
👨‍🏭|miestehdastyöntekijä|hitsaaja mies tehdas työntekijä
👩‍🏭|naistehdastyöntekijä|hitsaaja nainen tehdas työntekijä
🧑‍💼|toimistotyöntekijä|arkkitehti toimisto valkokaulus yritys
👨‍💼|miestoimistotyöntekijä|mies pomo toimisto työntekijä valkokaulus
👩‍💼|naistoimistotyöntekijä|nainen toimisto työntekijä valkokaulus
🧑‍🔬|tutkija|biologi insinööri kemisti lääkäri tiede
👨‍🔬|miestutkija|biologi matemaatikko mies tiede tutkija
👩‍🔬|naistutkija|nainen tiede tutkija
🧑‍💻|IT-työntekijä|kehittäjä keksijä koodari ohjelmisto
👨‍💻|IT-mies|koodaus tietokone
👩‍💻|IT-nainen|koodaus tietokone
🧑‍🎤|laulaja|karaoke mikki
👨‍🎤|mieslaulaja|karaoke laulaja mies mikki
👩‍🎤|naislaulaja|karaoke laulaja mikki nainen
🧑‍🎨|artisti|paletti taiteilija
👨‍🎨|miestaiteilija|maalari mies miesartisti taide taiteilija
👩‍🎨|naistaiteilija|kuvataiteilija maalari nainen naisartisti taide taiteilija
🧑‍✈️|pilotti|lentokone lentäjä
👨‍✈️|miespilotti|lentokone lentäjä mies pilotti
👩‍✈️|naispilotti|lentokone lentäjä nainen pilotti
🧑‍🚀|astronautti|raketti
👨‍🚀|miesastronautti|astronautti avaruus mies
👩‍🚀|naisastronautti|astronautti avaruus nainen
🧑‍🚒|pelastaja|paloauto
👨‍🚒|palomies|mies tulipalo tulitaistelija
👩‍🚒|palonainen|nainen tulipalo tulitaistelija
👮|poliisi|etsivä konstaapeli kyttä laki
👮‍♂️|miespoliisi|etsivä konstaapeli kyttä laki mies poliisi
👮‍♀️|naispoliisi|etsivä konstaapeli kyttä laki nainen poliisi
🕵️|etsivä|salapoliisi vakooja
🕵️‍♂️|miesetsivä|etsivä mies salapoliisi vakooja
🕵️‍♀️|naisetsivä|etsivä nainen salapoliisi vakooja
💂|vartija
💂‍♂️|miesvartija|mies vartija
💂‍♀️|naisvartija|nainen vartija
🥷|ninja|piilossa sotilas soturi taistelija väijyy
👷|rakennustyöläinen|hattu rakennus työmies
👷‍♂️|rakennusmies|mies rakennustyöläinen raksa
👷‍♀️|rakennusnainen|kypärä nainen rakennus rakennustyöläinen raksa
🫅|kruunua kantava henkilö|aatelinen kruunupäinen kuningas kuningatar kuninkaallinen monarkki ruhtinaallinen
🤴|prinssi|fantasia kruunu kuninkaallinen satuprinssi
👸|prinsessa|fantasia kruunu kuninkaallinen satuprinsessa
👳|turbaanipäinen henkilö|turbaani
👳‍♂️|turbaanipäinen mies|turbaani
👳‍♀️|turbaanipäinen nainen|turbaani
👲|mies ja kiinalainen hattu|gua pi mao
🧕|huivipäinen nainen|hijab khimār mantilja pääliina silkkihuivi tichel
🤵|henkilö smokissa|häät smokki smokkipukuinen
🤵‍♂️|mies smokissa|häät smokki smokkipukuinen
🤵‍♀️|nainen smokissa|häät smokki smokkipukuinen
👰|huntupäinen henkilö|huntu häät
👰‍♂️|huntupäinen mies|huntu häät ja
👰‍♀️|huntupäinen nainen|huntu häät ja
🤰|raskaana oleva nainen|maha masu paisunut turvonnut täynnä täysi
🫃|raskaana oleva mies|maha masu paisunut turvonnut täynnä täysi
🫄|raskaana oleva henkilö|maha masu paisunut turvonnut täynnä täysi
🤱|imetys|imettää rintamaito ruokkia syöttää vauva äiti
👩‍🍼|vauvaa syöttävä nainen|imettävä vauva äiti
👨‍🍼|vauvaa syöttävä mies|imettävä isä vastasyntynyt vauva
🧑‍🍼|vauvaa syöttävä henkilö|imettävä imetys isä vanhempi vastasyntynyt vauva
👼|vauvaenkeli|enkeli fantasia naama satu vauva
🎅|joulupukki|fantasia joulu juhla satu
🤶|joulupukin muori|joulu
🧑‍🎄|tonttu|joulu joulupukki joulutonttu xmas
🦸|supersankari|batman hyvis hyvä sankari sankaritar supermies supervoimat
🦸‍♂️|miessupersankari|hyvis hyvä sankari supervoimat
🦸‍♀️|naissupersankari|hyvis hyvä sankari sankaritar supervoimat
🦹|superpahis|kelmi konna paha rikollinen roisto supervoimat
🦹‍♂️|miessuperpahis|kelmi konna paha rikollinen roisto supervoimat
🦹‍♀️|naissuperpahis|kelmi konna paha rikollinen roisto supervoimat
🧙|velho|fantasia loitsu maagi noita roolileikki sauva taikasanat taikasauva taikavoima taikuri taikuus tietäjä
🧙‍♂️|miesvelho|maagi noita sauva taikasauva taikavoima taikuri tietäjä
🧙‍♀️|naisvelho|maagi noita sauva taikasauva taikavoima taikuri tietäjä
🧚|keiju|fantasia hyönteismäinen keijukainen luonnotar menninkäinen myytti satu siivet tarina taru
🧚‍♂️|mieskeiju|hyönteismäinen oberon puck siivet
🧚‍♀️|naiskeiju|ilmatar keijukainen keijukuningatar luonnotar metsänneito titania
🧛|vampyyri|dracula elävä kuollut halloween hampaat naamiaisasu pelottava torahammas verenhimo verenimijä veri yliluonnollinen
🧛‍♂️|miesvampyyri|dracula elävä kuollut hampaat torahammas verenhimo verenimijä
🧛‍♀️|naisvampyyri|elävä kuollut hampaat torahammas verenhimo verenimijä
🧜|merenväki|ahti kalanpyrstö merenhaltija pyrstö vedenhaltija vetehinen
🧜‍♂️|merenmies|ahti kalanpyrstö merenhaltija merenväki triton vedenhaltija vetehinen
🧜‍♀️|merenneito|kalanpyrstö merenväki pyrstö seireeni vedenväki
🧝|haltia|fantasia haltija kansanperinne keiju keijukainen mystinen myyttinen suippokorva
🧝‍♂️|mieshaltia|alf haltia keiju legolas suippokorva
🧝‍♀️|haltiatar|alf galadriel haltia keiju suippokorva
🧞|henki|fantasia genius hiero lamppua jinni juno lamppu lampunhenki mystinen myyttinen toive
🧞‍♂️|mieshenki|genius henki jinni lamppu
🧞‍♀️|naishenki|henki juno lamppu
🧟|zombi|elävä kuollut halloween kauhu maailmanloppu pelottava tahdoton voodoo zombie
🧟‍♂️|mieszombi|elävä kuollut tahdoton voodoo zombie
🧟‍♀️|naiszombi|elävä kuollut tahdoton voodoo zombie
🧌|trolli|fantasia hirviö mörkö mörökölli peikko rölli satuolento trollata
💆|hieronta|henkilö hieroja kasvot pääkipu salonki
💆‍♂️|hieronnassa oleva mies|hieronta pääkipu rentoutuminen salonki
💆‍♀️|hieronnassa oleva nainen|hieronta
💇|hiustenleikkaus|kauneus parturi salonki
💇‍♂️|parturissa oleva mies|hiukset hiustenhoito parturi
💇‍♀️|kampaajalla oleva nainen|hiukset hiustenhoito kampaaja
🚶|jalankulkija|ihminen kävelijä kävellä kävely patikointi
🚶‍♂️|kävelevä mies|kävely patikointi
🚶‍♀️|kävelevä nainen|kävely patikointi
🧍|seisova henkilö|ihminen seisoa
🧍‍♂️|seisova mies
🧍‍♀️|seisova nainen
🧎|polvistuva ihminen|polvi polvillaan polvistua polvistuminen
🧎‍♂️|polvistuva mies
🧎‍♀️|polvistuva nainen
🧑‍🦯|henkilö ja valkoinen keppi|esteettömyys sokea
👨‍🦯|mies ja valkoinen keppi|esteettömyys sokea
👩‍🦯|nainen ja valkoinen keppi|esteettömyys sokea
🧑‍🦼|henkilö moottoroidussa pyörätuolissa|esteettömyys pyörätuoli
👨‍🦼|mies moottoroidussa pyörätuolissa|esteettömyys pyörätuoli
👩‍🦼|nainen moottoroidussa pyörätuolissa|esteettömyys pyörätuoli
🧑‍🦽|henkilö käsikäyttöisessä pyörätuolissa|esteettömyys pyörätuoli
👨‍🦽|mies käsikäyttöisessä pyörätuolissa|esteettömyys pyörätuoli
👩‍🦽|nainen käsikäyttöisessä pyörätuolissa|esteettömyys pyörätuoli
🏃|juoksija|juokseminen maratoni urheilu
🏃‍♂️|juokseva mies|juokseminen juoksija lenkki
🏃‍♀️|juokseva nainen|juokseminen juoksija lenkki urheilu
💃|tanssiva nainen|juhlat salsa tanssi tanssija
🕺|tanssiva mies|tanssii salsa tango tanssi
🕴️|levitoiva mies puvussa|bisnes puku
👯|puputytöt|korva nainen pupu tanssija tyttö
👯‍♂️|tanssivat pupupojat|bff juhla juhlat nainen pupu tanssi tanssija
👯‍♀️|tanssivat puputytöt|juhlat mies pupu tanssija
🧖|henkilö saunassa|hemmotella höyry kiuas kylpylä löyly löylyhuone nautinto rentoutua sauna spa
🧖‍♂️|mies saunassa|höyry kiuas löyly sauna
🧖‍♀️|nainen saunassa|höyry kiuas löyly sauna
🧗|kiipeilijä|ihminen kiipeilee kallio kalliokiipeilijä kiipeily kiivetä ylös seinä vuori
🧗‍♂️|mieskiipeilijä|kallio kiipeily seinämä vuori
🧗‍♀️|naiskiipeilijä|kallio kiipeily seinä vuori
🤺|miekkailija|liikunta miekka miekkailu urheilu
🏇|ratsastus|eläin hevonen jockey kilparatsastus ravit
⛷️|hiihtäjä|hiihto lumi sauvat sukset
🏂️|lumilautailija|laskettelu lumi lumilauta
🏌️|golfaaja|birdie golf harjoituslyöntialue pallo pga putata tii viheriö
🏌️‍♂️|golfaajamies|golf mies
🏌️‍♀️|golfaajanainen|golf nainen
🏄️|surffaaja|lauta surffaus
🏄‍♂️|surffaajamies|lainelautailu mies surffaus
🏄‍♀️|surffaajanainen|lainelautailu nainen surffaus
🚣|soutaja|meri soutaa soutuvene vene
🚣‍♂️|soutava mies|soutaja
🚣‍♀️|soutava nainen|joki järvi soutaja
🏊️|uimari|uinti
🏊‍♂️|uiva mies|uija uimari
🏊‍♀️|uiva nainen|uija uimari urheilu
⛹️|pallottelija|pallo
⛹️‍♂️|pallotteleva mies|palloilija pallomies poika
⛹️‍♀️|pallotteleva nainen|palloilija pallonainen tyttö
🏋️|painonnostaja|kehonrakennus painot treeni
🏋️‍♂️|painonnostajamies|mies painonnosto
🏋️‍♀️|painonnostajanainen|nainen painonnosto
🚴|pyöräilijä|polkupyörä pyörä
🚴‍♂️|pyöräilevä mies|pyöräilijä
🚴‍♀️|pyöräileva nainen|pyöräilijä urheilu
🚵|maastopyöräilijä|maasto polkupyörä pyörä pyöräilijä
🚵‍♂️|maastopyöräilevä mies|pyöräilijä vuori
🚵‍♀️|maastopyöräilevä nainen|maastopyöräily pyöräilijä vuori
🤸|kärrynpyörä|aktiivinen ihminen iloinen innostunut kuperkeikka liikunta urheilu voimistelu voltti
🤸‍♂️|kärrynpyörää tekevä mies|kärrynpyörä
🤸‍♀️|kärrynpyörää tekevä nainen|kärrynpyörä urheilu
🤼|painijat|ihmiset kaksintaistelu kamppailu kehässä liikunta paini painia painija painiturnaus urheilu
🤼‍♂️|painivat miehet|judo kamppailu
🤼‍♀️|painivat naiset|judo kamppailu
🤽|vesipalloilija|ihminen liikunta pallo uinti urheilu vesi vesipallo vesiurheilu
🤽‍♂️|vesipalloa pelaava mies|uinti vesipallo
🤽‍♀️|vesipalloa pelaava nainen|uinti vesipallo
🤾|käsipalloilija|heitto heittää ihminen kenttä käsipallo liikunta ottaa koppi pallo urheilu viskata
🤾‍♂️|käsipalloa pelaava mies|käsipallo
🤾‍♀️|käsipalloa pelaava nainen|käsipallo urheilu
🤹|jongleeraaja|hallita ihminen jongleerata jongleeraus jonglöörata jonglööraus multitaskaus pitää käsissä taito tasapainoilu
🤹‍♂️|jongleeraava mies|jongleeraus pallot tasapainoilla
🤹‍♀️|jongleeraava nainen|jongleeraus pallot tasapainoilla
🧘|henkilö lootusasennossa|jalat ristissä jooga joogi meditaatio mietiskely rauha rento rentoutua risti istunta zen
🧘‍♂️|mies lootusasennossa|jooga mietiskely
🧘‍♀️|nainen lootusasennossa|jooga mietiskely
🛀|kylpijä|kylpy kylpyamme
🛌|nukkuja|hotelli nukkua sänky uni yö
🧑‍🤝‍🧑|ihmiset käsi kädessä|pari pariskunta pitää toisiaan käsistä
👭|kaksi naista käsi kädessä|kaksoset kädestä pitäminen naiset pariskunta sisaret
👫|mies ja nainen käsi kädessä|kädestä pitäminen pariskunta
👬|kaksi miestä käsi kädessä|kaksoset kädestä pitäminen miehet pariskunta veljet
💏|pusu|pariskunta romantiikka
👩‍❤️‍💋‍👨|pusu: nainen, mies|pariskunta romantiikka
👨‍❤️‍💋‍👨|pusu: mies, mies|pariskunta romantiikka
👩‍❤️‍💋‍👩|pusu: nainen, nainen|pariskunta romantiikka
💑|pariskunta ja sydän|rakkaus romantiikka
👩‍❤️‍👨|pariskunta ja sydän: nainen, mies|rakkaus romantiikka
👨‍❤️‍👨|pariskunta ja sydän: mies, mies|rakkaus romantiikka
👩‍❤️‍👩|pariskunta ja sydän: nainen, nainen|rakkaus romantiikka
👨‍👩‍👦|perhe: mies, nainen, poika|isä lapsi äiti
👨‍👩‍👧|perhe: mies, nainen, tyttö|isä lapsi äiti
👨‍👩‍👧‍👦|perhe: mies, nainen, tyttö, poika|isä lapsi äiti
👨‍👩‍👦‍👦|perhe: mies, nainen, poika, poika|isä lapsi äiti
👨‍👩‍👧‍👧|perhe: mies, nainen, tyttö, tyttö|isä lapsi äiti
👨‍👨‍👦|perhe: mies, mies, poika|isä lapsi äiti
👨‍👨‍👧|perhe: mies, mies, tyttö|isä lapsi äiti
👨‍👨‍👧‍👦|perhe: mies, mies, tyttö, poika|isä lapsi äiti
👨‍👨‍👦‍👦|perhe: mies, mies, poika, poika|isä lapsi äiti
👨‍👨‍👧‍👧|perhe: mies, mies, tyttö, tyttö|isä lapsi äiti
👩‍👩‍👦|perhe: nainen, nainen, poika|isä lapsi äiti
👩‍👩‍👧|perhe: nainen, nainen, tyttö|isä lapsi äiti
👩‍👩‍👧‍👦|perhe: nainen, nainen, tyttö, poika|isä lapsi äiti
👩‍👩‍👦‍👦|perhe: nainen, nainen, poika, poika|isä lapsi äiti
👩‍👩‍👧‍👧|perhe: nainen, nainen, tyttö, tyttö|isä lapsi äiti
👨‍👦|perhe: mies, poika|isä lapsi äiti
👨‍👦‍👦|perhe: mies, poika, poika|isä lapsi äiti
👨‍👧|perhe: mies, tyttö|isä lapsi äiti
👨‍👧‍👦|perhe: mies, tyttö, poika|isä lapsi äiti
👨‍👧‍👧|perhe: mies, tyttö, tyttö|isä lapsi äiti
👩‍👦|perhe: nainen, poika|isä lapsi äiti
👩‍👦‍👦|perhe: nainen, poika, poika|isä lapsi äiti
👩‍👧|perhe: nainen, tyttö|isä lapsi äiti
👩‍👧‍👦|perhe: nainen, tyttö, poika|isä lapsi äiti
👩‍👧‍👧|perhe: nainen, tyttö, tyttö|isä lapsi äiti
🗣️|puhuva pää|naama puhu puhuminen siluetti
👤|rintasiluetti|rintakuva siluetti
👥|kaksi rintasiluettia|rintakuva siluetti
🫂|halaus|hei kiitos näkemiin rakkaus ystävä
👪️|perhe|isä lapsi äiti
👣|jalanjäljet|jalanjäljki jälki vaatteet vartalo

🐵|apinan naama|apina banaani eläin
🐒|apina|banaani eläin
🦍|gorilla|eläin
🦧|oranki|apina eläin
🐶|koiran naama|koira lemmikki pentu
🐕️|koira|lemmikki
🦮|opaskoira|eläin esteettömyys koira opas sokea
🐕‍🦺|palveluskoira|apu esteettömyys
🐩|villakoira|eläin koira puudeli
🐺|susi|naama suden
🦊|kettu|eläin ketun naama
🦝|pesukarhu|ovela supi utelias viekas
🐱|kissan naama|kissa lemmikki
🐈️|kissa|eläin kissanpentu lemmikki
🐈‍⬛|musta kissa|eläin epäonni
🦁|leijona|horoskooppi horoskooppimerkki leijonan naama
🐯|tiikerin naama|tiikeri
🐅|tiikeri|eläin eläintarha iso kissa kissapeto peto
🐆|leopardi
🐴|hevosen naama|hevonen
🫎|hirvi|eläin luonto nisäkäs sarvet
🫏|aasi|eläin itsepäinen luonto muuli muuliaasi nisäkäs potku
🐎|hevonen|kilpa kilpahevonen ratsastaja ratsu ratsuhevonen ravihevonen ravit
🦄|yksisarvinen|naama yksisarvisen
🦓|seepra|nisäkäs raidallinen raidat valkomusta
🦌|peura|eläin hirvi
🦬|biisoni|eläin lauma puhveli visentti
🐮|lehmän naama|lehmä
🐂|härkä|eläin horoskooppi horoskooppimerkki maatila
🐃|vesipuhveli|puhveli vesi
🐄|lehmä|läikikäs maatila muu nauta
🐷|sian naama|eläin possu sika
🐖|sika|emakko pekoni porsas possu
🐗|villisika|eläin possu sika
🐽|sian kärsä|naama nenä sika
🐏|pässi|horoskooppi horoskooppimerkki lammas oinas
🐑|lammas|naispuolinen uuhi
🐐|vuohi|horoskooppi horoskooppimerkki kauris maatila maito
🐪|kameli|dromedaari kyttyrä yksikyttyräinen
🐫|kaksikyttyräinen kameli|kyttyrä
🦙|laama|alpakka guanako vikunja villa
🦒|kirahvi|läikät
🐘|elefantti|norsu
🦣|mammutti|eläin sukupuutto suuri torahammas villainen
🦏|sarvikuono|eläin
🦛|virtahepo|eläin
🐭|hiiren naama|hiiri
🐁|hiiri|valkoinen
🐀|rotta|eläin harmaa
🐹|hamsteri|hamsterin naama lemmikki
🐰|jäniksen naama|jänis kani lemmikki pupu
🐇|kani|eläin lemmikki pupu
🐿️|maaorava|orava
🦫|majava|eläin hampaat pato
🦔|siili|eläin piikikäs
🦇|lepakko|eläin vampyyri
🐻|karhu|karhun naama
🐻‍❄️|jääkarhu|arktinen karhu valkoinen
🐨|koala|karhu
🐼|panda|bambu naama pandan
🦥|laiskiainen|hidas laiska
🦦|saukko|kalastaja kalastus leikkisä
🦨|haisunäätä|eläin haista haju
🦘|kenguru|australia hypätä loikata pussieläin
🦡|mäyrä|eläin mesimäyrä
🐾|tassunjäljet|jalka jälki käpälä tassu
🦃|kalkkuna|lintu
🐔|kana|eläin lintu muna
🐓|kukko|lintu
🐣|kuoriutuva tipu|kananpoika lintu
🐤|tipu|kananpoika lintu
🐥|tipu edestäpäin|kananpoika lintu
🐦️|lintu|pikkulintu turkoosi
🐧|pingviini|lintu
🕊️|kyyhky|lentää lintu rauha
🦅|kotka|lintu
🦆|sorsa|lintu
🦢|joutsen|eläin lintu ruma ankanpoikanen
🦉|pöllö|lintu viisas
🦤|dodo|eläin lentokyvytön lintu mauritius sukupuutto
🪶|höyhen|keveä lento lintu sulka
🦩|flamingo|pramea trooppinen
🦚|riikinkukko|eläin komeileva lintu mahtaileva pramea värikäs ylpeä
🦜|papukaija|lintu merirosvo puhe puhuva
🪽|siipi|enkeli lentäminen lentää liitää lintu mytologia
🐦‍⬛|mustarastas|eläin korppi lintu luonto musta mustavaris nokka siivekäs varis
🪿|hanhi|eläin hanhen huuto hassu lintu luonto siivekäs
🐸|sammakko|naama sammakon
🐊|krokotiili|eläin eläintarha
🐢|kilpikonna
🦎|lisko|matelija
🐍|käärme|horoskooppi horoskooppimerkki käärmeenkantaja viestintuoja
🐲|lohikäärmeen naama|lohikäärme satu
🐉|lohikäärme|satu
🦕|sauropodi|brontosaurus dinosaurus eläin
🦖|tyrannosaurus rex|dinosaurus eläin hirmulisko
🐳|suihkuttava valas|naama suihkuttaa valtameri vesi
🐋|valas|eläin valtameri
🐬|delfiini|eläin flipper meri pyöriäinen
🦭|hylje|eläin meri merileijona
🐟️|kala|horoskooppi horoskooppimerkki kalat
🐠|trooppinen kala
🐡|pallokala|kala pallo
🦈|hai|kala
🐙|mustekala|eläin meri valtameri
🐚|kotilo|eläin koraali kuori
🪸|koralli|ilmastonmuutos koralliriutta meri riutta
🪼|meduusa|auts eläin hyytelö kirvely lonkero luonto meri pistävä polte selkärangaton
🦀|rapu|horoskooppi horoskooppimerkki
🦞|hummeri|merenelävät sakset äyriäinen äyriäiset äyriäiskeitto
🦐|katkarapu|ruoka äyriäiset
🦑|kalmari|mustekala ruoka
🦪|osteri|helmi sukellus
🐌|etana|eläin luonto
🦋|perhonen|hyönteinen kaunis sievä
🐛|ötökkä|hyönteinen puutarha
🐜|muurahainen|hyönteinen murkku puutarha
🐝|mehiläinen|ampiainen hyönteinen kimalainen luonto pörriäinen
🪲|kuoriainen|hyönteinen koppakuoriainen ötökkä
🐞|leppäkerttu|hyönteinen
🦗|sirkka|heinäsirkka
🪳|torakka|hyönteinen russakka tuholainen
🕷️|hämähäkki|hyönteinen
🕸️|hämähäkin seitti|hämähäkki verkko
🦂|skorpioni|horoskooppi horoskooppimerkki
🦟|hyttynen|hyönteinen kuume malaria sairaus sääski tauti virus
🪰|kärpänen|eläin mätänevä sairaus tauti toukka tuholainen
🪱|mato|eläin kastemato loinen
🦠|mikrobi|ameba bakteeri sairaus tiede virus
💐|kukkakimppu|kasvi kimppu kukka romantiikka treffit
🌸|kirsikankukka|kasvi kirsikka kukka
💮|valkoinen kukka
🪷|lootus|buddhalaisuus hindulaisuus intia kauneus kukka puhtaus rauhallinen viattomuus
🏵️|ruusuke|kasvi
🌹|ruusu|kasvi kukka
🥀|nuutunut kukka
🌺|kiinanruusu|kasvi kukka
🌻|auringonkukka|aurinko kasvi kukka
🌼|kukinta|kasvi kukka
🌷|tulppaani|kasvi kukka
🪻|hyasintti|kasvi kukka laventeli leijonankita luonto lupiini sinilupiini syreeni violetti
🌱|taimi|kasvi verso
🪴|ruukkukasvi|hoivata hyödytön kasvaa kasvi kokousfiikus koriste koti tylsä
🌲|ikivihreä|joulukuusi kasvi metsä puu
🌳|lehtipuu|kasvi palmu puu
🌴|palmu|kasvi puu
🌵|kaktus|kasvi
🌾|riisikasvi|kasvi riisi tähkä
🌿|yrtti|kasvi lehti
☘️|kolmiapila|kasvi
🍀|neliapila|kasvi lehti nelilehtinen neljä
🍁|vaahteranlehti|kasvi lehti putoava vaahtera
🍂|pudonnut lehti|kasvi putoava
🍃|lehti tuulessa|kasvi puhaltaa tuuli
🪹|tyhjä pesä|koti linnunpesä pesiminen pesintä
🪺|munia pesässä|linnunpesä muna munat muninta pesiminen pesintä
🍄|sieni|rihmasto

🍇|viinirypäleet|hedelmä kasvi rypäle viinirypäle
🍈|meloni|cantaloupe hedelmä kasvi
🍉|vesimeloni|hedelmä kasvi
🍊|mandariini|appelsiini vitamiini hedelmä kasvi
🍋|sitruuna|hedelmä kasvi sitrus
🍌|banaani|hedelmä kasvi
🍍|ananas|hedelmä kasvi
🥭|mango|hedelmä ruoka tehosekoitin trooppinen
🍎|punainen omena|hedelmä kasvi
🍏|vihreä omena|hedelmä kasvi
🍐|päärynä|hedelmä kasvi
🍑|persikka|hedelmä kasvi
🍒|kirsikat|hedelmä kasvi kirsikka
🍓|mansikka|hedelmä kasvi marja
🫐|mustikat|marja mustikka sininen
🥝|kiivi|hedelmä ruoka
🍅|tomaatti|kasvi kasvis vihannes
🫒|oliivi|ruoka
🥥|kookospähkinä|palmu piña colada
🥑|avokado|hedelmä ruoka
🍆|munakoiso|kasvi kasvis vihannes
🥔|peruna|ruoka vihannes
🥕|porkkana|ruoka vihannes
🌽|maissintähkä|kasvi maissi tähkä
🌶️|jalapeno|kasvi kuuma paprika tulinen
🫑|paprika|capsicum vihannes
🥒|kurkku|ruoka vihannes
🥬|lehtivihannes|kaali pinaattikiinankaali salaatinlehti salaatti
🥦|parsakaali|broccoli vihannes
🧄|valkosipuli|mauste
🧅|sipuli|mauste
🥜|maapähkinä|pähkinä ruoka vihannes
🫘|pavut|munuainen palkokasvi papu pieru ruoka tarhapapu
🌰|kastanja|kasvi pähkinä
🫚|inkivääri|juuri mauste olut ruoka
🫛|herneenpalko|edamame herne palko palkokasvi pavut ruoka vihannes
🍞|leipä|aamiainen paahtoleipä pala ravintola vehnä
🥐|voisarvi|croissant leipä ranskalainen ruoka
🥖|patonki|leipä ranskalainen ruoka
🫓|rieska|arepa lavash leipä naan pita ruoka
🥨|rinkilä|kierretty pretzel
🥯|vesirinkeli|aamiainen aamupala bagel bageli leivonnainen rinkeli
🥞|letut|lettu ohukainen pannukakku ruoka
🧇|vohveli|aamiainen aamupala vohvelirauta
🧀|juustopala|juusto palanen
🍖|lihaa luineen|liha luu
🍗|kanankoipi|kana koipi luu ruoka siipikarja
🥩|lihanpala|kyljys lampaankyljys pihvi porsaankyljys
🥓|pekoni|aamiainen liha porsas ruoka
🍔|hampurilainen|burgeri hamppari jauhelihapihvi
🍟|ranskalaiset|peruna ranskikset tikkuperunat
🍕|pizza|juusto pepperoni siivu viipale
🌭|hodari|hot dog makkara nakki sämpylä
🥪|voileipä|aamiainen kerrosleipä leipä ruoka sandwich täyte
🌮|taco|meksikolainen tortilla
🌯|burrito|meksikolainen
🫔|tamal|käärö meksikolainen
🥙|täytetty pita|falafel gyros kebab leipä ruoka täyte
🧆|falafel|kasvispyörykkä kikherne
🥚|kananmuna|ruoka
🍳|kokkaus|aamiainen kananmuna paistinpannu ruoanlaitto ruoka
🥘|paellapannu|paella pata pataruoka ruoka
🍲|ruokakulho|pata
🫕|fondue|juusto pata ruoka suklaa sulatettu sveitsiläinen
🥣|kulho ja lusikka|aamiainen congee murot puuro
🥗|vihreä salaatti|ruoka
🍿|popcorn|elokuva leffa maissi popparit
🧈|voi|maitotuote
🧂|suola|mauste sirotin suolasirotin
🥫|säilyketölkki|purkki ruoka säilykepurkki tölkki
🍱|bento-rasia
🍘|riisikakku|keksi riisi
🍙|riisipallo|japanilainen pallo riisi ruoka
🍚|keitetty riisi
🍛|curry-riisi
🍜|höyryävä kulho|kuuma nuudeli ramen
🍝|spagetti|lihapullat pasta ravintola ruoka
🍠|paahdettu bataatti|paistettu uunipaahdettu
🍢|oden|merenelävät ravintola ruoka tikku varras
🍣|sushi|raaka kala riisi ruoka
🍤|paistettu katkarapu|tempura
🍥|kalakakku|kakku kala leivonnainen ravintola
🥮|kuukakku|juhla syksy yuèbĭng
🍡|dango|japanilainen jälkiruoka makea tikku
🥟|taikinanyytti|gyoza myky nyytti pelmeni ruoka
🥠|onnenkeksi|ennustus
🥡|ateriarasia|noutoruoka ruoka syömäpuikot
🍦|pehmis|jälkiruoka jää jäätelö kerma makea pehmeä
🍧|jäähilejälkiruoka|herkku jälkiruoka jää jäähile makea
🍨|jäätelö|jälkiruoka kerma makea ravintola ruoka
🍩|donitsi|jälkiruoka makea munkki munkkirinkeli
🍪|keksi|jälkiruoka makea suklaa
🎂|syntymäpäiväkakku|juhla jälkiruoka kakku leivonnainen makea syntymäpäivä
🍰|kakkupala|jälkiruoka kakku leivonnainen makea pala
🧁|vuokaleivos|kuppikakku leivonnainen leivos makea
🥧|piirakka|leivonnainen täyte
🍫|suklaapatukka|jälkiruoka makea patukka suklaa
🍬|karkki|jälkiruoka makea
🍭|tikkari|jälkiruoka karkki makea
🍮|vanukas|jälkiruoka makea
🍯|hunaja|makea
🍼|tuttipullo|juoda maito pullo vauva
🥛|maitolasi|juoma lasi maito
☕️|kuuma juoma|höyryävä juoda kahvi tee
🫖|teepannu|juoda juoma pannu ruoka tee
🍵|korvaton teekuppi|juoda juoma kuppi tee
🍶|sake|baari juoma kuppi pullo riisiviini
🍾|pullo ja korkin poksautus|baari juoda korkki poksauttaa
🍷|viinilasi|baari juoda juoma lasi viini
🍸️|cocktaillasi|baari cocktail juoda lasi
🍹|trooppinen drinkki|baari juoda lasi
🍺|oluttuoppi|alkoholi baari juoda kalja olut tuoppi
🍻|kilisevät oluttuopit|baari juoda juoma kalja kippis olut tuoppi
🥂|kilisevät lasit|juhlia juoda kilistää kippis lasi pikarit skumppa
🥃|juomalasi|paukku viina viski
🫗|nesteen kaataminen|juoma lasi läikyttää tyhjä vahinko valuttaa
🥤|lasi ja pilli|juoma limsa mehu vesi
🧋|kuplatee|helmi juoma kupla maito ruoka taiwan tee
🧃|juomatetra|juomat mehu pillijuoma tetra
🧉|mate|juoma
🧊|jääkuutio|jää jääpala kylmä
🥢|syömäpuikot|aterimet ruokailu
🍽️|haarukka, veitsi ja lautanen|aterimet ruokailu
🍴|haarukka ja veitsi|aterimet ruokailu
🥄|lusikka|aterimet ruokailu
🔪|keittiöveitsi|leikkuuveitsi ruoanlaitto teräase työkalu veitsi
🫙|purkki|astia höyste kastike mauste säilytys tyhjä
🏺|amfora|horoskooppi horoskooppimerkki juoma kannu ruoanlaitto vesimies

🌍️|maapallo jossa näkyy Eurooppa ja Afrikka|maailma
🌎️|maapallo jossa näkyy Amerikka|maailma
🌏️|maapallo jossa näkyy Aasia ja Australia|maailma
🌐|maapallo jossa näkyy pituuspiirit|internet maailma netti
🗺️|maailmankartta|kartta maailma
🗾|Japanin kartta|japani
🧭|kompassi|magneettinen navigointi suunnistus
🏔️|lumihuippuinen vuori|kylmä lumi
⛰️|vuori|vuoristo
🌋|tulivuori|sää tulivuorenpurkaus vuori
🗻|Fuji-vuori
🏕️|telttailu|leiri leirintäalue teltta
🏖️|ranta ja aurinkovarjo
🏜️|autiomaa|aavikko kaktus
🏝️|autiosaari|autio saari
🏞️|kansallispuisto|puisto
🏟️|stadion|urheilukatsomo
🏛️|klassinen rakennus|antiikki klassismi
🏗️|rakennustyömaa|rakennus työmaa
🧱|tiili|laasti muuri savi seinä tiilet
🪨|kivi|kallio lohkare painava
🪵|halko|metsä puu puutavara pölkky
🛖|maja|jurtta koti mökki savimaja talo
🏘️|taloryhmä|rakennus talo
🏚️|autiotalo|hylätty rakennus talo tyhjä
🏠️|talo|asumus koti rakennus
🏡|talo ja puutarha|rakennus
🏢|toimistorakennus|rakennus toimisto
🏣|japanilainen postitoimisto|japani posti rakennus
🏤|postitoimisto|posti rakennus
🏥|sairaala|ensiapu hoito lääkäri rakennus
🏦|pankki|rakennus
🏨|hotelli|majoitus rakennus
🏩|tuntihotelli|hotelli rakennus tunti
🏪|lähikauppa|kauppa ostokset rakennus
🏫|koulu|oppi rakennus
🏬|tavaratalo|kauppa rakennus
🏭️|tehdas|rakennus tuotanto
🏯|japanilainen linna|japani rakennus
🏰|linna|eurooppalainen länsimainen rakennus
💒|häät|kappeli romantiikka vihkiminen
🗼|Tokyo Tower|japani rakennus tokio torni
🗽|Vapaudenpatsas|new york patsas usa vapaus yhdysvallat
⛪️|kirkko|kristinusko rakennus uskonto
🕌|moskeija|islam muslimi rakennus uskonto
🛕|hindutemppeli|hindu temppeli
🕍|synagoga|juutalaisuus rakennus temppeli uskonto
⛩️|shinto-temppeli|rakennus shintolaisuus uskonto
🕋|Kaaba|islam muslimi rakennus uskonto
⛲️|suihkulähde|suihku vesi
⛺️|teltta|leirintä telttailu
🌁|sumuinen|sumu sää
🌃|tähtitaivas|sää tähti yö
🏙️|kaupunkimaisema|kaupunki rakennus
🌄|auringonnousu vuorten takaa|aamu aurinko sää
🌅|auringonnousu|aamu aurinko sää
🌆|kaupunkimaisema illanhämärässä|aurinko ilta kaupunki sää
🌇|auringonlasku|aurinko ilta sää
🌉|silta yöllä|sää yö
♨️|kuumat lähteet|höyry kuuma kylpylä lähde vesi
🎠|karusellihevonen|hevonen karuselli
🛝|liukumäki|leikki leikkipuisto leikkiä liukua
🎡|maailmanpyörä|huvipuisto
🎢|vuoristorata|huvipuisto
💈|punasiniraitainen pylväs|kampaaja parturi raidat
🎪|sirkusteltta|sirkus teltta
🚂|veturi|ajoneuvo juna rautatie
🚃|junavaunu|ajoneuvo juna raitiovaunu rautatie
🚄|pikajuna|ajoneuvo juna luotijuna rautatie shinkansen
🚅|luotipikajuna|ajoneuvo juna luotijuna rautatie shinkansen
🚆|juna|ajoneuvo rautatie saapunut
🚇️|metro|ajoneuvo maanalainen matkailu
🚈|kevytraidejuna|ajoneuvo juna rautatie
🚉|asema|ajoneuvo juna rautatie
🚊|raitioliikenne|ajoneuvo raiteet
🚝|monorail|ajoneuvo juna raide yksiraidejuna
🚞|rinnerata|ajoneuvo funikulaari juna matka rautatie
🚋|raitiovaunu|ajoneuvo raiteet ratikka spora
🚌|bussi|ajoneuvo auto linja
🚍️|saapuva bussi|ajoneuvo auto linja
🚎|johdinbussi|ajoneuvo auto johdinauto
🚐|minibussi|ajoneuvo auto bussi linja pikkubussi
🚑️|ambulanssi|ajoneuvo auto
🚒|paloauto|ajoneuvo auto tulipalo
🚓|poliisiauto|ajoneuvo auto poliisi
🚔️|saapuva poliisiauto|ajoneuvo auto poliisi vastaantuleva
🚕|taksi|ajoneuvo auto kyyti
🚖|saapuva taksi|ajoneuvo auto
🚗|auto|ajoneuvo
🚘️|saapuva auto|ajoneuvo
🚙|katumaasturi|ajoneuvo auto
🛻|lava-auto|avolava kuljetus kuorma
🚚|kuljetusauto|ajoneuvo auto kuorma rekka
🚛|rekka-auto|ajoneuvo kuorma
🚜|traktori|ajoneuvo auto maatila
🏎️|kilpa-auto|ajot
🏍️|moottoripyörä|kilpa ajot liikenne
🛵|skootteri|ajoneuvo
🦽|käsikäyttöinen pyörätuoli|esteettömyys
🦼|moottoroitu pyörätuoli|esteettömyys
🛺|autorikša|tuktuk
🚲️|polkupyörä|ajoneuvo pyörä
🛴|potkulauta|lauta potku skuutti
🛹|rullalauta|skeittilauta
🛼|rullaluistin|luistin urheilu
🚏|bussipysäkki|asema bussi pysäkki
🛣️|moottoritie|pikatie tie
🛤️|junaraide|juna raide rautatie
🛢️|öljytynnyri|tynnyri öljy
⛽️|bensapumppu|asema bensiini polttoaine
🛞|rengas|ajoneuvo auto autonrengas kääntyminen pyörä
🚨|poliisiauton valo|hälytys poliisi vilkku
🚥|vaakasuuntaiset liikennevalot|liikenne liikennevalo valo
🚦|pystysuuntaiset liikennevalot|ajaa liikenne liikennevalo risteys valo
🛑|pysähtymismerkki|merkki pysähtyä stop
🚧|rakennustyömaan merkki|este rakennustyömaa tietyö tietyömaa
⚓️|ankkuri|alus laiva merenkulku meri
🛟|pelastusrengas|hengenpelastus kelluminen pelastaa pelastaminen turvallisuus uiminen
⛵️|purjevene|ajoneuvo alus jahti meri vene
🛶|kanootti|vene
🚤|pikavene|ajoneuvo meri moottorivene vene
🛳️|matkustajalaiva|ajoneuvo alus laiva meri vene
⛴️|lautta|ajoneuvo alus laiva meri
🛥️|moottorivene|ajoneuvo meri pikavene vene
🚢|laiva|ajoneuvo alus meri vene
✈️|lentokone|ajoneuvo matkailu suihkukone
🛩️|pienkone|ajoneuvo lentokone
🛫|lähtevä lentokone|ajoneuvo lähtö
🛬|saapuva lentokone|ajoneuvo laskeutuminen
🪂|laskuvarjo|laskuvarjohyppy riippuliito varjoliito
💺|istuin|lentokone tuoli
🚁|helikopteri|ajoneuvo
🚟|riippurata|ajoneuvo juna kisko rata rautatie
🚠|gondolihissi|ajoneuvo gondoli hissi kaapeli kabiini vuori
🚡|köysirata|ajoneuvo gondoli hissi kaapeli rata
🛰️|satelliitti|avaruus tekokuu
🚀|raketti|ajoneuvo avaruus
🛸|lentävä lautanen|ufo
🛎️|soittokello|hotelli hotellipoika kello
🧳|matkatavara|matka matkalaukku matkustus pakkaaminen
⌛️|tiimalasi|ajanotto hiekka
⏳️|valuva tiimalasi|ajanotto hiekka
⌚️|kello|ranne rannekello
⏰️|herätyskello|herätys kello myöhä
⏱️|sekuntikello|aika ajanotto kello
⏲️|ajastin|ajastus ajoitus kello munakello
🕰️|pöytäkello|kello takanreunus
🕛️|kello kaksitoista|00 12 24 aika kellonaika
🕧️|puoli yksi|00 30 12 aika kello kellonaika
🕐️|kello yksi|00 13 aika kellonaika
🕜️|puoli kaksi|30 13 aika kello kellonaika
🕑️|kello kaksi|14 00 aika kellonaika
🕝️|puoli kolme|14 30 aika kello kellonaika
🕒️|kello kolme|15 00 aika kellonaika
🕞️|puoli neljä|15 30 aika kello kellonaika
🕓️|kello neljä|16 00 aika kellonaika
🕟️|puoli viisi|16 30 aika kello kellonaika
🕔️|kello viisi|17 00 aika kellonaika
🕠️|puoli kuusi|17 30 aika kello kellonaika
🕕️|kello kuusi|18 00 aika kellonaika
🕡️|puoli seitsemän|18 30 aika kello kellonaika
🕖️|kello seitsemän|19 00 aika kellonaika
🕢️|puoli kahdeksan|19 30 aika kello kellonaika
🕗️|kello kahdeksan|20 00 aika kellonaika
🕣️|puoli yhdeksän|20 30 aika kello kellonaika
🕘️|kello yhdeksän|21 00 aika kellonaika
🕤️|puoli kymmenen|21 30 aika kello kellonaika
🕙️|kello kymmenen|10 00 22 aika kellonaika
🕥️|puoli yksitoista|10 30 22 aika kello kellonaika
🕚️|kello yksitoista|11 00 23 aika kellonaika
🕦️|puoli kaksitoista|11 30 23 aika kello kellonaika
🌑|uusikuu|kuu pimeä sää taivaankappale
🌒|kasvava kuunsirppi|kuu sirppi sää taivaankappale
🌓|ensimmäinen neljänneskuu|kuu puolikuu sää taivaankappale
🌔|kasvava puolikuu|kuu sää taivaankappale
🌕️|täysikuu|kuu sää taivaankappale täysi
🌖|vähenevä puolikuu|kuu sää taivaankappale
🌗|viimeinen neljänneskuu|kuu puolikuu sää taivaankappale
🌘|vähenevä kuunsirppi|kuu sirppi sää taivaankappale
🌙|kuunsirppi|kuu sirppi sää taivaankappale
🌚|uudenkuun kasvot|kuu sää taivaankappale
🌛|kasvava puolikuu kasvoilla|kasvot kuu sää taivaankappale
🌜️|vähenevä puolikuu kasvoilla|kasvot kuu sää taivaankappale
🌡️|lämpömittari|lämpötila sää
☀️|aurinko|helle kirkas paiste säteet sää
🌝|täysikuu kasvoilla|kasvot kirkas kuu sää valo
🌞|aurinko kasvoilla|kasvot kuu paiste sää valo
🪐|rengasplaneetta|saturnus
⭐️|valkoinen tähti|tähtitiede
🌟|loistava tähti|loiste säihke valo
🌠|tähdenlento|avaruus toive tähti
🌌|linnunrata|avaruus galaksi sää
☁️|pilvi|sää
⛅️|aurinko pilvessä|pilvi sää
⛈️|ukkospilvi ja sade|pilvi salama sää ukkonen
🌤️|aurinko ja pieni pilvi|sää
🌥️|aurinko ja suuri pilvi|sää
🌦️|aurinko sadepilvessä|pilvi sade sää
🌧️|sadepilvi|pilvi sade sää
🌨️|lumisadepilvi|lumi lumisade pilvi pyry sää
🌩️|ukkospilvi|pilvi salama sää ukkonen
🌪️|hurrikaani|hirmumyrsky sää tornado
🌫️|sumu|sää usva utu
🌬️|puhuri|pilvi puuska sää tuuli
🌀|pyörremyrsky|hirmumyrsky pyörre sykloni sää
🌈|sateenkaari|biseksuali genderqueer hlbt hlbtq hlbtqia homo lesbo queer sade sää trans
🌂|suljettu sateenvarjo|asuste sade sää
☂️|sateenvarjo|asuste sade sää
☔️|sateenvarjo ja pisarat|asuste pisara sade sää
⛱️|aurinkovarjo|aurinko kesä ranta sää varjo
⚡️|korkeajännite|sähkö sähköisku vaara virta
❄️|lumihiutale|hiutale kylmä lumi sää
☃️|lumiukko|kylmä lumi sää
⛄️|lumiukko ilman lunta|kylmä lumi sää
☄️|komeetta|avaruus pyrstötähti
🔥|tuli|liekki lieska nuotio
💧|pisara|hiki sää tippa vesi
🌊|aalto|meri tyrsky valtameri vesi

🎃|kurpitsalyhty|halloween juhla kaivertaa kurpitsa
🎄|joulukuusi|joulu joulupuu juhla kuusi
🎆|ilotulitus|juhla
🎇|tähtisadetikku|ilotulite juhla tähtisade
🧨|sähikäinen|dynamiitti ilotulitus raketti räjähde tykinlaukaus
✨️|säihke|loiste taika tähti
🎈|ilmapallo|juhla
🎉|paukkuserpentiini|hurraa juhla yllätys
🎊|konfettipallo|juhla konfetti koristepaperi
🎋|tanabatapuu|bambu japani juhla puu tanabata
🎍|puukoriste|bambu havu japani juhla
🎎|japanilaiset nuket|japani juhlinta nukke
🎏|karppiviiri|juhla karppi koinobori viiri
🎐|tuulikello|juhla kello tuuli
🎑|kuuseremonia|juhla juhlamenot kuu
🧧|punainen kirjekuori|hóngbāo lahja lai see onni raha
🎀|rusetti|juhla lahjanaru ruusuke
🎁|lahjapaketti|juhla käärepaperi lahja paketti
🎗️|tietoisuusnauha|merkkipäivä muistutus nauha tietoisuus
🎟️|pääsylippu|lippu sisäänpääsylippu
🎫|lippu|sisäänpääsylippu
🎖️|kunniamerkki|armeija juhla mitali
🏆️|pokaali|kisat palkinto urheilu
🏅|urheilumitali|mitali
🥇|kultamitali|ensimmäinen kulta mitali voittaja
🥈|hopeamitali|hopea mitali toinen
🥉|pronssimitali|kolmas mitali pronssi
⚽️|jalkapallo|pallo urheilu
⚾️|pesäpallo|baseball pallo urheilu
🥎|softball|hanska pallo räpylä urheilu
🏀|koripallo|pallo urheilu
🏐|lentopallo|ottelu
🏈|amerikkalainen jalkapallo|pallo super bowl urheilu
🏉|rugby-pallo|jalkapallo urheilu
🎾|tennis|pallo tennispallo urheilu
🥏|liitokiekko|frisbee kiekko ultimate
🎳|keilailu|keila keilapallo pallo peli
🏏|kriketti|maila ottelu pallo
🏑|maahockey|hockey maila ottelu pallo peli
🏒|jääkiekko ja maila|jää kiekko ottelu peli
🥍|lacrosse|haavipallo maali maila pallo urheilu
🏓|pingis|maila ottelu pallo pingispallo pöytätennis
🏸|sulkapallo|maila ottelu sulka sulkapallomaila
🥊|nyrkkeilyhanska|hanska liikunta nyrkkeily urheilu
🥋|kamppailulajiasu|asu judo kamppailulajit karate taekwondo urheilu
🥅|maaliverkko|liikunta maali urheilu
⛳️|lippu reiän päällä|golf reikä
⛸️|luistin|jää luistelu
🎣|onkivapa|kalastus onki virveli
🤿|sukellusmaski|snorkkelisetti snorklaus sukellus
🎽|juoksupaita|juokseminen nauha paita urheilu
🎿|sukset|hiihto lumi sauvat
🛷|kelkka|kouru lasku liukuri pulkkamäki
🥌|curling-kivi|jää peli
🎯|napakymppi|darts häränsilmä kymmenen tikka tikkataulu
🪀|jojo|jojoilla lelu
🪁|leija|leijailla lennättää
🔫|vesipyssy|pistooli pyssy revolveri
🎱|biljardi|biljardipallo kahdeksan kasipallo pallo peli
🔮|kristallipallo|ennustaja ennustus kristalli povaus taika tulevaisuus
🪄|taikasauva|noita taika taikuri velho
🎮️|videopeli|ohjain peli
🕹️|joystick|ohjain sauvaohjain videopeli
🎰|pelikone|kasino kolikko rahapeli
🎲|noppa|noppakuutio peli viihde
🧩|palapeli|arvoitus pala vihje yhteenliittynyt yhteensopiva
🧸|nalle|lelu pehmolelu teddykarhu täytetty
🪅|piñata|juhla juhlat juhlinta karkki meksiko pinada pinata
🪩|peilipallo|bileet disco disko diskopallo glitter juhlat tanssi
🪆|maatuskanuket|maatuska nukke venäläinen
♠️|pata|kortti korttipeli maa
♥️|hertta|kortti korttipeli maa
♦️|ruutu|kortti korttipeli maa peli timantti
♣️|risti|kortti korttipeli maa
♟️|šakkipelin sotilas|nappula pelinappula punapaita uhrattavissa šakki
🃏|jokeri|kortti korttipeli peli
🀄️|mahjong|keskusta lohikäärme peli punainen
🎴|kukkapelikortit|hanafuda japani kortti korttipeli kukat
🎭️|näyttämötaiteet|naamio näytelmä näyttämö shakespeare taide teatteri
🖼️|kuva kehyksissä|kehys maalaus museo taide taulu
🎨|taiteilijan paletti|maalari maali taide
🧵|lankarulla|lanka neula ompelu rulla rullalanka
🪡|ompeluneula|kirjonta käsinompelu neula ompelu parsiminen silmäneula tikit
🧶|lankakerä|kerä kutominen lanka neulominen virkkaus
🪢|solmu|kiinnittää köysi naru solmulla

👓️|silmälasit|silmä vaatteet
🕶️|aurinkolasit|lasit silmä silmälasit tumma
🥽|suojalasit|hitsaus silmien suojelu uimalasit
🥼|laboratoriotakki|koe lääkärintakki tohtori tutkija
🦺|turvaliivi|hätä hätätilanne liivi turvallisuus
👔|solmio|asuste kravatti vaatteet
👕|t-paita|vaatteet
👖|farkut|housut vaatteet
🧣|huivi|asuste kaula kaulaliina niska
🧤|hansikkaat|asuste hanskat kädet käsineet
🧥|takki|hrr pusero päällysvaate vaatteet
🧦|sukat|vaatteet villasukka
👗|mekko|leninki ostokset vaatteet
👘|kimono|japanilainen vaatteet
🥻|sari|mekko vaate
🩱|uimapuku|uima asu
🩲|uimahousut|alushousut uima asu vaatteet
🩳|uimashortsit|alushousut shortsit uimahousut uinti
👙|bikinit|ranta uida uimapuku vaatteet vesi
👚|naistenvaatteet|nainen ostokset paita vaatteet
🪭|taittuva käsiviuhka|arka jäähdytys kuuma lepatus tanssi ujo viilentää viuhka
👛|rahakukkaro|asuste kolikko
👜|käsilaukku|asuste laukku ostokset
👝|kirjekuorilaukku|asuste iltalaukku laukku
🛍️|ostoskassit|kauppakassi laukku shoppailu
🎒|koulureppu|koulu koululaukku laukku reppu
🩴|varvassandaali|flip flop rantasandaalit sandaalit tossut varvassandaalit varvastossut
👞|miehen kenkä|mies vaatteet
👟|juoksukenkä|kenkä lenkkarit urheilu vaatteet
🥾|vaelluskenkä|erävaellus kenkä patikointi retkeily telttailu
🥿|balleriina|balettitossu kenkä lipokas tossu
👠|korkokenkä|kenkä korko nainen vaatteet
👡|naisen sandaali|kenkä nainen vaatteet
🩰|balettitossut|baletti tanssi
👢|naisen saapas|kenkä nainen ostokset vaatteet
🪮|selvityskampa|afrokampaus esine harva hiukset kampa tukka
👑|kruunu|asuste kuningas kuningatar
👒|naisen hattu|nainen vaatteet
🎩|silinteri|hattu taikuri vaatteet
🎓️|valmistujaislakki|hattu juhla lakki vaatteet valmistujaiset
🧢|lippalakki|hattu lakki vaatteet
🪖|sotilaskypärä|armeija kypärä sotilaallinen sotilas
⛑️|kypärä, jossa valkoinen risti|apu hattu naama
📿|rukoushelmet|asuste helmet helminauha rukous uskonto
💄|huulipuna|kosmetiikka kosmetiikkaa meikit meikki
💍|sormus|häissä kihlat romantiikka timantti
💎|jalokivi|romantiikka timantti
🔇|mykistetty kaiutin|hiljaa mykistys äänenvoimakkuus äänetön
🔈️|hiljainen kaiutin|alhainen äänenvoimakkuus
🔉|kaiutin normaalilla äänenvoimakkuudella|äänenvoimakkuus äänet
🔊|äänekäs kaiutin|kovempaa lisää äänenvoimakkuus
📢|kovaääninen|huomio keskusradio kova ääni
📣|megafoni|huomio kovaääninen suosionosoitus ääni
📯|postitorvi|posti soitin torvi
🔔|kirkonkello|kello sointi ääni
🔕|mykistetty kello|hiljaisuus kielto mykistys äänetön
🎼|nuottiviivasto|musiikki nuotti nuottiavain
🎵|nuotti|musiikki
🎶|nuotteja|musiikki nuotti
🎙️|studiomikrofoni|levytys mikrofoni musiikki äänitys
🎚️|liukusäädin|liu utin musiikki valitsin voimakkuus
🎛️|säätimet|musiikki nuppi säädin
🎤|mikrofoni|karaoke mikki
🎧️|kuuloke|korvanappi nappi nappikuuloke
📻️|radio|vastaanotin viihde
🎷|saksofoni|instrumentti musiikki
🎺|trumpetti|instrumentti musiikki torvi
🪗|harmonikka|haitari hanuri
🎸|kitara|instrumentti musiikki
🎹|koskettimet|instrumentti musiikki piano syntikka
🎻|viulu|instrumentti jousi musiikki
🪕|banjo|kielisoitin musiikki
🥁|rumpu|musiikki rumpukapula
🪘|congarumpu|conga kongo rumpu rytmi soitin
🪇|marakassit|esine instrumentti kalina lyömäsoittimet musiikki ravista ravistaa rämistä soitin
🪈|huilu|esine instrumentti musiikki nokkahuilu orkesteri pilli puupuhallin soitin säkkipilli urkupilli
📱|kännykkä|matkapuhelin mobiili mobiililaite puhelin
📲|kännykkä ja nuoli|matkapuhelin puhelin puhelu saapuva
☎️|puhelin|lankapuhelin
📞|luuri|kuuloke puhelin
📟️|hakulaite
📠|faksi|faksilaite viestintä
🔋|akku|akkuvirta paristo
🪫|akku vähissä|sähkö tyhjä virta
🔌|pistoke|sähkö sähköpistoke sähkötöpseli töpseli
💻️|kannettava tietokone|kannetava läppäri pc toimisto
🖥️|pöytäkone|näyttö tietokone
🖨️|tulostin|printteri tietokone
⌨️|näppäimistö|näppis näppäimet tietokone
🖱️|tietokoneen hiiri|tietokone
🖲️|ohjauspallo|hiiri tietokone
💽|minidisk|levy minidisc tietokone
💾|disketti|korppu levyke tietokone
💿️|CD|blu ray dvd levy tietokone
📀|DVD|blu ray cd levy tietokone
🧮|helmitaulu|koulu laskeminen
🎥|elokuvakamera|elokuva kamera kuvaukset
🎞️|filminauha|elokuva filmirulla
📽️|elokuvaprojektori|elokuva elokuvakone projektori video
🎬️|klaffitaulu|elokuva klaffi kuvaukset toiminta
📺️|televisio|telkkari tv video
📷️|kamera|instagram video
📸|kamera ja salama|video
📹️|videokamera|kamera video
📼|videokasetti|nauha vhs video videonauha
🔍️|suurennuslasi vasemmalle|etsi haku lasi työkalu
🔎|suurennuslasi oikealle|etsi haku lasi työkalu
🕯️|kynttilä|valo
💡|hehkulamppu|ajatus lamppu sähkö valo
🔦|taskulamppu|lamppu sähkö työkalu valo
🏮|punainen paperilyhty|baari japani lyhty valo
🪔|savilamppu|diya lamppu öljy öljylamppu
📔|koristeellinen muistikirja|kansi kirja kirjoitus koulu lehtiö muistio
📕|suljettu kirja
📖|avoin kirja
📗|vihreä kirja
📘|sininen kirja
📙|oranssi kirja
📚️|kirjoja|kirja kirjapino kirjat
📓|muistikirja|kirja lehtiö muistio
📒|tilikirja|kirja kirjanpito lehtiö
📃|käännetty sivu|asiakirja dokumentti
📜|kirjakäärö|käärö paperi
📄|sivu|asiakirja dokumentti
📰|sanomalehti|lehti uutiset
🗞️|sanomalehti rullalla|lehti rulla uutiset
📑|kirjanmerkkivälilehdet|kirjanmerkki merkki välilehti
🔖|kirjanmerkki|merkki
🏷️|lappu|etiketti kortti lipuke
🪙|kolikko|aarre hopea kulta metalli raha
💰️|rahasäkki|raha rahapussi säkki
💴|yen-seteli|pankki raha valuutta
💵|dollariseteli|dollari pankki raha seteli valuutta
💶|euroseteli|euro pankki raha seteli valuutta
💷|puntaseteli|pankki punta raha seteli valuutta
💸|rahalla on siivet|pankki raha seteli valuutta
💳️|luottokortti|kortti luotto pankki raha
🧾|kuitti|kirjanpito kulut tilinpito todistus tosite
💹|yen ja nouseva käyrä|kasvu markkinat nousu pankki raha valuutta
✉️|kirjekuori|mail kirje sähköposti viesti
📧|sähköposti|mail email kirje sähköpostiviesti viesti
📨|saapuva kirjekuori|mail sähköposti sähköpostiviesti viesti
📩|kirjekuori ja nuoli|mail lähetetty lähtevä posti sähköposti sähköpostiviesti viesti
📤️|lähtevät|mail lähettää postilaatikko sähköposti
📥️|saapuvat|mail postilaatikko sähköposti vastaanottaa
📦️|paketti|laatikko lähetys pakkaus
📫️|suljettu postilaatikko, lippu ylhäällä|lähtevä
📪️|suljettu postilaatikko, lippu alhaalla
📬️|avoin postilaatikko, lippu ylhäällä|auki
📭️|avoin postilaatikko, lippu alhaalla|auki
📮|postilaatikko|posti
🗳️|ääniuurna|uurna vaali äänestyslippu ääni
✏️|lyijykynä|kynä
✒️|musta kynänkärki|kynä mustekynä
🖋️|täytekynä|kynä mustekynä
🖊️|kuulakärkikynä|kynä
🖌️|sivellin|maalaaminen maali maalisuti
🖍️|väriliitu|liitu väri
📝|muistio|lyijykynä muistiinpanot
💼|salkku|toimisto
📁|tiedostokansio|kansio tiedosto
📂|avoin tiedostokansio|kansio tiedosto
🗂️|kortiston välilehdet|arkisto kortisto kortti välilehti
📅|kalenteri|päivämäärä
📆|päiväkalenteri|kalenteri
🗒️|kierrelehtiö|kierre lehtiö muistio
🗓️|kierrekalenteri|kalenteri kierre lehtiö
📇|kortisto|kortti rolodex
📈|nouseva käyrä|kaavio kasvu nousu suuntaus trendi
📉|laskeva käyrä|kaavio lasku suuntaus
📊|pylväskaavio|kaavio pylväs tilasto
📋️|leikepöytä|levy paperinpidike
📌|nuppineula
📍|pyöreä nasta|karttanaula naula neula
📎|paperiliitin|klemmari liitin
🖇️|klemmarit yhdessä|klemmari liitin paperiliitin
📏|viivoitin|suora viivain
📐|kolmioviivain|kolmio viivain viivotin
✂️|sakset|leikkaus työkalu
🗃️|arkistolaatikko|kortisto laatikko mappi
🗄️|arkistokaappi|kaappi kortisto mappi
🗑️|roskakori|roskis
🔒️|lukko|kiinni yksityinen
🔓️|lukko auki|avata
🔏|lukko ja kynä|kirjoittaa mustekynä suojaus
🔐|avain ja lukko kiinni|pyörä turva
🔑|avain|lukittu salasana
🗝️|vanha avain|lukko vihje
🔨|vasara|korjaus työkalu
🪓|kirves|hakata halkoa metsä pilkkoa puu
⛏️|hakku|kaivaa kaivos työkalu
⚒️|hakku ja vasara|työkalu
🛠️|jakoavain ja vasara|työkalu
🗡️|tikari|ase miekka teräase veitsi
⚔️|miekat ristissä|ase miekka risti
💣️|pommi|räjähdys sarjakuva
🪃|bumerangi|ase australia kimmota takaisin seuraus
🏹|jousi ja nuoli|ase horoskooppi horoskooppimerkki jousiammunta jousimies jousipyssy työkalu
🛡️|kilpi|ase
🪚|käsisaha|puuseppä saha sahatavara työkalu
🔧|jakoavain|työkalu
🪛|ruuvimeisseli|meisseli ruuvi taltta työkalu
🔩|ruuvi ja mutteri|työkalu
⚙️|hammasratas|työkalu
🗜️|ruuvipuristin|puristin ruuvipenkki työkalu
⚖️|vaaka|horoskooppi horoskooppimerkki oikeus punnus työkalu
🦯|valkoinen keppi|esteettömyys sokea
🔗|lenkki|ketju
⛓️|ketjut|ketju
🪝|koukku|haka koukuttaa
🧰|työkalulaatikko|laatikko mekaaninen pakki työkalu työkalupakki
🧲|magneetti|hevosenkenkä magneettinen negatiivinen positiivinen puoleensavetävä
🪜|tikkaat|askelma kiivetä tikapuut
⚗️|tislauskolvi|kemia työkalu
🧪|koeputki|kemia kemisti koe laboratorio tiede
🧫|petrimalja|bakteerikasvusto bakteerit biologi laboratorio viljely
🧬|dna|biologi evoluutio geeni genetiikka perimä
🔬|mikroskooppi|koe tiede työkalu
🔭|kaukoputki|teleskooppi työkalu
📡|lautasantenni|antenni lautanen satelliitti satelliittiantenni
💉|ruisku|lääke lääkäri piikki rokote tauti työkalu
🩸|veripisara|kuukautiset lääketiede vamma verenluovutus
💊|pilleri|lääke lääketiede lääkäri tauti
🩹|laastari|haava hoito
🩼|kainalosauva|keppi liikkumisen apuväline rajoite sauva vamma
🩺|stetoskooppi|kuuntelu lääkäri sydän
🩻|röntgen|luuranko luut lääketiede lääkäri
🚪|ovi
🛗|hissi|esteettömyys
🪞|peili|heijastus meikkaus peilata
🪟|ikkuna|aukko kehys läpinäkyvä näkymä raikas ilma
🛏️|sänky|hotelli nukkua uni
🛋️|sohva ja lamppu|hotelli
🪑|tuoli|istua istuin istumapaikka
🚽|vessanpönttö|vessa wc
🪠|viemäripumppu|imukuppi kakka putkimies wc
🚿|suihku|vesi
🛁|kylpyamme|amme kylpy
🪤|hiirenloukku|ansa hiiri juusto loukku syötti
🪒|partaveitsi|ajaa parta terävä
🧴|hoitoainepullo|aurinkovoide hoitoaine kosteusvoide sampoo shampoo
🧷|hakaneula|punk punkkari vaippa
🧹|luuta|harja lakaisu noita siivous
🧺|kori|maatalous piknik pyykki pyykkikori
🧻|paperirulla|paperipyyhkeet talouspaperi vessapaperi wc paperi
🪣|ämpäri|sanko
🧼|saippua|kylpy palasaippua peseytyminen saippuavaahto siivous
🫧|kuplat|helmi kupla leijua pinnanalainen puhdas röyhtäisy saippua vedenalainen
🪥|hammasharja|hampaat harja hygienia kylpyhuone puhdas
🧽|pesusieni|huokoinen imukykyinen pesu sieni siivous
🧯|sammutin|palonsammutin palosammutin sammuttaa sammutusväline tuli tulipalo
🛒|ostoskärryt|kärryt ostaminen ostokset
🚬|savuke|tupakointi
⚰️|arkku|kuolema ruumisarkku vampyyri
🪦|hautakivi|hauta hautausmaa kuolema muisto
⚱️|tuhkauurna|hautajaiset kuolema uurna
🧿|nazar-amuletti|helmi paha silmä taikakalu talismaani
🪬|hamsa|amuletti ennustus fatima kämmen käsi maria miriam suoja suojelu
🗿|moai|kasvot kivipatsas moait patsas pääsiäissaari
🪧|kyltti|kortti mielenosoitus protesti
🪪|henkilökortti|ajokortti henkilötodistus henkkarit kortti kulkulupa tunnistus turvallisuus

🏧|pankkiautomaatti|automaatti otto pankki
🚮|roskat-merkki|roska roskakori
🚰|juomakelpoista vettä|hana juoma juomavesi juotava vesi
♿️|pyörätuoli|esteettömyys
🚹️|miesten wc|miestenhuone vessa
🚺️|naisten wc|naistenhuone vessa
🚻|wc|saniteetti vessa
🚼️|vauva-merkki|lapsenhoito vaipanvaihto
🚾|vessa|huussi käymälä wc
🛂|passintarkastus|passi tarkastus
🛃|tulli|paketti
🛄|matkatavarat|hihna luovutus
🛅|säilytyslokero|matkatavarat säilytys tavarasäilytys
⚠️|varoitus|muu vaara tiedote
🚸|lapsia liikenteessä|jalankulkija lapsi liikenne suojatie ylitys
⛔️|kielletty ajosuunta|ei liikenne sallittu
🚫|pääsy kielletty|ei liikenne
🚳|polkupyörällä ajo kielletty|ei polkupyörille liikenne polkupyörä pyörä
🚭️|tupakointi kielletty|tupakka
🚯|roskaaminen kielletty|roska sotku
🚱|vesi ei juomakelpoista|juomakelpoinen juomakelvoton juominen kielletty kielto pilaantunut
🚷|jalankulku kielletty|jalankulkija
📵|ei matkapuhelimia|kielletty matkapuhelin puhelin
🔞|kielletty alaikäisiltä|18 ikäraja ikärajoitus täysi ikäinen
☢️|säteilyvaara|radioaktiivinen säteily vaara ydinsäteily
☣️|biologinen vaara|biovaara
⬆️|nuoli ylös|ilmansuunta pohjoinen pääilmansuunta
↗️|nuoli yläoikealle|ilmansuunta koillinen väli
➡️|nuoli oikealle|ilmansuunta itä pääilmansuunta
↘️|nuoli alaoikealle|ilmansuunta kaakko väli
⬇️|nuoli alas|etelä ilmansuunta pääilmansuunta
↙️|nuoli alavasemmalle|ilmansuunta lounas väli
⬅️|nuoli vasemmalle|ilmansuunta länsi pääilmansuunta
↖️|nuoli ylävasemmalle|ilmansuunta luode väli
↕️|nuoli ylös ja alas|suunta
↔️|nuoli oikealle ja vasemmalle|suunta
↩️|vasemmalle kääntyvä nuoli
↪️|oikealle kääntyvä nuoli|oikea
⤴️|ylös kääntyvä nuoli
⤵️|alas kääntyvä nuoli
🔃|pystynuolet myötäpäivään|nuoli päivitä
🔄|nuolet vastapäivään|nuoli uudelleen
🔙|BACK-nuoli|takaisin
🔚|END-nuoli|lopeta
🔛|ON!-nuoli|päällä
🔜|SOON-nuoli|pian tulossa
🔝|TOP-nuoli|alkuun ylös
🛐|pyhä rakennus|palvonta palvontapaikka pyhäkkö uskonto
⚛️|atomi|ateisti
🕉️|om-tavu|hindu hindulaisuus symboli uskonto
✡️|Daavidin tähti|daavid daavidintähti juutalaisuus uskonto
☸️|dharma-pyörä|buddha buddhalaisuus ratas uskonto
☯️|jin ja jang|tao taolaisuus uskonto vaikea
✝️|latinalainen risti|kristinusko uskonto
☦️|ortodoksiristi|kristinusko ortodoksisuus risti uskonto
☪️|kuunsirppi ja tähti|islam kuu muslimi uskonto
☮️|rauhansymboli|rauha symboli
🕎|menora|juutalaisuus kynttilä seitsenhaarainen uskonto
🔯|kuusisakarainen tähti pisteellä|onnentähti uskonto
🪯|khanda|khalsa sikhi sikhiläinen sikhismi symboli uskonto veljeys
♈️|oinas-merkki|horoskooppi horoskooppimerkki
♉️|härkä-merkki|horoskooppi horoskooppimerkki
♊️|kaksonen-merkki|horoskooppi horoskooppimerkki kaksoset
♋️|rapu-merkki|horoskooppi horoskooppimerkki
♌️|leijona-merkki|horoskooppi horoskooppimerkki
♍️|neitsyt-merkki|horoskooppi horoskooppimerkki
♎️|vaaka-merkki|horoskooppi horoskooppimerkki libra
♏️|skorpioni-merkki|horoskooppi horoskooppimerkki
♐️|jousimies-merkki|horoskooppi horoskooppimerkki
♑️|kauris-merkki|horoskooppi horoskooppimerkki
♒️|vesimies-merkki|horoskooppi horoskooppimerkki
♓️|kalat-merkki|horoskooppi horoskooppimerkki
⛎️|käärmeenkantaja|horoskooppi horoskooppimerkki käärme ophiuchus tähtikuvio
🔀|sekoitus|nappi nuoli painike ristissä
🔁|toista uudelleen|myötäpäivään nappi nuoli painike uudestaan
🔂|toista kerran|myötäpäivään nappi nuoli painike
▶️|toista|aloita kolmio nappi oikealle painike toisto
⏩️|kelaa eteenpäin|eteen kelaus nappi nuoli painike
⏭️|seuraava kappale|eteen kolmiot nappi painike siirry
⏯️|toista/pysäytä|aloita kolmio nappi painike tauko toisto
◀️|kelaa hitaasti taakse|kelaus kolmio nappi painike
⏪️|kelaa taaksepäin|kelaus nappi nuoli painike taakse
⏮️|edellinen kappale|kolmiot nappi painike siirry taakse
🔼|ylös|kolmio nappi painike
⏫️|nopeasti ylös|kolmio nappi painike
🔽|alas|kolmio nappi painike
⏬️|nopeasti alas|kolmio nappi painike
⏸️|pysäytä|nappi painike palkki tauko
⏹️|lopeta|nappi neliö painike pysäytä
⏺️|tallenna|nappi nauhoita painike ympyrä äänitä
⏏️|poista|anna avaus nappi painike
🎦|videokuva|elokuva kamera kuvata video
🔅|himmennä|kirkkaus nappi painike vähennä
🔆|kirkasta|kirkkaus lisää nappi painike
📶|kuuluvuuspalkit|kenttä kuuluvuus matkapuhelin palkki puhelin signaali
🛜|langaton|internet laajakaista netti symboli tietokone verkko wifi
📳|värinätila|hiljainen kännykkä matkapuhelin puhelin värinä äänetön
📴|matkapuhelin suljettava|kielletty pois puhelin
♀️|Venus-symboli|naissymboli
♂️|Mars-symboli|miessymboli
⚧️|transsymboli|trans transsukupuolinen
✖️|kertomerkki|kertolasku merkki peruuta
➕️|plusmerkki|matematiikka plus
➖️|miinusmerkki|matematiikka miinus vähennys
➗️|jakomerkki|jako jakoviiva matematiikka
🟰|paksu yhtäsuuruusmerkki|matematiikka vastaus yhtä kuin yhtäsuuruus
♾️|äärettömyys|aina ikuinen rajaton universaali ääretön
‼️|kaksoishuutomerkki|huutomerkki merkki välimerkki
⁉️|huuto-kysymysmerkki|huutomerkki merkki välimerkki
❓️|kysymysmerkki|merkki välimerkki
❔️|valkoinen kysymysmerkki|merkki välimerkki
❕️|valkoinen huutomerkki|merkki välimerkki
❗️|huutomerkki|merkki välimerkki
〰️|aaltoviiva|aaltoileva viiva välimerkki
💱|valuutanvaihto|pankki raha vaihto valuutta
💲|paksu dollarimerkki|dollari raha valuutta
⚕️|lääketieteen symboli|asklepioksen sauva lääketiede
♻️|kierrätyssymboli|kierrättää kierrätys
⚜️|Ranskan lilja|fleur de lis heraldinen ranskanlilja
🔱|kolmikärki|ankkuri atrain kolme laiva meri
📛|nimikyltti|kyltti lappu nimi
🔰|japanilainen symboli aloittelijalle|ajokortti aloittelija auto japani shoshinsha vihreä
⭕️|suuri ympyrä
✅️|valkoinen valintamerkki|merkki oikein rasti tarkistusmerkki valmis
☑️|punainen valintamerkki|merkki rasti tarkistusmerkki
✔️|paksu valintamerkki|merkki oikein tarkistusmerkki
❌️|punainen rastimerkki|kertolasku merkki peruuta
❎️|rastimerkki|kertolasku laatikko merkki peruuta
➰️|silmukka|kaareva
➿️|kaksoissilmukka|nauhuri silmukka vastaaja
〽️|osanvaihtomerkki|ioriten japani merkki
✳️|kahdeksanpiikkinen tähtimerkki|asteriski tähti
✴️|kahdeksankärkinen tähti|asteriski tähtimerkki
❇️|kipinä|säihke tähti
©️|tekijänoikeusmerkki|tekijänoikeus
®️|rekisteröity-merkki
™️|tavaramerkki|merkki tm
#️⃣|näppäin: #
*️⃣|näppäin: *
0️⃣|näppäin: 0|nolla
1️⃣|näppäin: 1|yksi
2️⃣|näppäin: 2|kaksi
3️⃣|näppäin: 3|kolme
4️⃣|näppäin: 4|neljä
5️⃣|näppäin: 5|viisi
6️⃣|näppäin: 6|kuusi
7️⃣|näppäin: 7|seitsemän
8️⃣|näppäin: 8|kahdeksan
9️⃣|näppäin: 9|yhdeksän
🔟|näppäin: 10
🔠|syötä isoja kirjaimia|aakkoset abcd isot kirjaimet latinalaiset
🔡|syötä pieniä kirjaimia|aakkoset abcd kirjaimet latinalaiset pienet
🔢|syötä numeroja|1234 numerot
🔣|syötä merkkejä|merkit symbolit
🔤|syötä kirjaimia|aakkoset abc kirjaimet latinalaiset
🅰️|A-veriryhmä
🆎|AB-veriryhmä
🅱️|B-veriryhmä
🆑|pyyhi-näppäin|cl kumita
🆒|COOL|laatikko siistiä teksti
🆓|FREE|ilmainen laatikko painike teksti vapaa
ℹ️|info|piste tietoja
🆔|ID|henkilöllisyystodistus identiteetti
Ⓜ️|m ympyrässä|metro ympyrä
🆕|NEW|laatikko painike teksti uusi uutta
🆖|NG|good moka no teksti
🅾️|O-veriryhmä
🆗|OK|laatikko okay okei selvä
🅿️|P|merkki parkkipaikka pysäköinti
🆘|SOS|apua hätämerkki merkki
🆙|UP!|huutomerkki merkki päivitys uutta ylös
🆚|VS|merkki versus
🈁|täällä-kirjainmerkki|japani katakana kirjoitusmerkki
🈂️|palvelumaksu-kirjainmerkki|japani katakana kirjoitusmerkki
🈷️|kuukausittainen määrä -kirjainmerkki|japani kirjoitusmerkki
🈶|maksullinen-kirjainmerkki|ei ilmainen japani kirjoitusmerkki
🈯️|varattu-kirjainmerkki|japani kirjoitusmerkki
🉐|hyvä ostos -kirjainmerkki|japani kirjoitusmerkki
🈹|alennus-kirjoitusmerkki|japani
🈚️|maksuton-kirjainmerkki|japani kirjoitusmerkki
🈲|kielletty-kirjoitusmerkki|japani
🉑|hyväksyttävä-kirjoitusmerkki|japani kiina
🈸|hakemus-kirjoitusmerkki|japani kiina
🈴|hyväksytty arvosana -kirjoitusmerkki|japani kiina
🈳|tyhjä-kirjoitusmerkki|japani kiina
㊗️|onnittelut-kirjoitusmerkki|japani
㊙️|salainen-kirjoitusmerkki|ideogrammi japani käsitemerkki
🈺|avoinna-kirjoitusmerkki|japani
🈵|täynnä-kirjoitusmerkki|japani
🔴|punainen ympyrä|muoto
🟠|oranssi ympyrä
🟡|keltainen ympyrä
🟢|vihreä ympyrä
🔵|sininen ympyrä|muoto
🟣|violetti ympyrä
🟤|ruskea ympyrä
⚫️|musta ympyrä|muoto
⚪️|valkoinen ympyrä|muoto
🟥|punainen neliö
🟧|oranssi neliö
🟨|keltainen neliö
🟩|vihreä neliö
🟦|sininen neliö
🟪|violetti neliö
🟫|ruskea neliö
⬛️|iso musta neliö|muoto
⬜️|iso valkoinen neliö|muoto
◼️|keskikokoinen musta neliö|muoto
◻️|keskikokoinen valkoinen neliö|muoto
◾️|pienehkö musta neliö|muoto
◽️|pienehkö valkoinen neliö|muoto
▪️|pieni musta neliö|muoto
▫️|pieni valkoinen neliö|muoto
🔶|iso oranssi vinoneliö|muoto
🔷|iso sininen vinoneliö|muoto
🔸|pieni oranssi vinoneliö|muoto
🔹|pieni sininen vinoneliö|muoto
🔺|punainen kolmio kärki ylös|muoto
🔻|punainen kolmio kärki alas|muoto
💠|vinoneliö/kukka|muoto
🔘|valintanappi|muoto valinta valintaruutu ympyrä
🔳|valkoinen neliöruutu|muoto neliö valinta valintaruutu
🔲|musta neliöruutu|muoto neliö valinta valintaruutu

🏁|ruutulippu|kilpa ajot ruutukuvio
🚩|kolmiolippu|golf lippu
🎌|liput ristissä|japani juhla ristityt
🏴|musta lippu|liehuva
🏳️|valkoinen lippu|liehuva
🏳️‍🌈|sateenkaarilippu|biseksuaali hlbt hlbtq hlbtqia homo lesbo lhbt lhbtq lhbtqia liehuva lippu sateenkaari trans transsukupuolinen
🏳️‍⚧️|translippu|lippu trans transsukupuolinen
🏴‍☠️|merirosvolippu|aarre lippu pääkallolippu rosvous ryöstö
🇦🇨|lippu: Ascension-saari|ac
🇦🇩|lippu: Andorra|ad
🇦🇪|lippu: Arabiemiirikunnat|ae
🇦🇫|lippu: Afganistan|af
🇦🇬|lippu: Antigua ja Barbuda|ag
🇦🇮|lippu: Anguilla|ai
🇦🇱|lippu: Albania|al
🇦🇲|lippu: Armenia|am
🇦🇴|lippu: Angola|ao
🇦🇶|lippu: Antarktis|aq
🇦🇷|lippu: Argentiina|ar
🇦🇸|lippu: Amerikan Samoa|as
🇦🇹|lippu: Itävalta|at
🇦🇺|lippu: Australia|au
🇦🇼|lippu: Aruba|aw
🇦🇽|lippu: Ahvenanmaa|ax
🇦🇿|lippu: Azerbaidžan|az
🇧🇦|lippu: Bosnia ja Hertsegovina|ba
🇧🇧|lippu: Barbados|bb
🇧🇩|lippu: Bangladesh|bd
🇧🇪|lippu: Belgia|be
🇧🇫|lippu: Burkina Faso|bf
🇧🇬|lippu: Bulgaria|bg
🇧🇭|lippu: Bahrain|bh
🇧🇮|lippu: Burundi|bi
🇧🇯|lippu: Benin|bj
🇧🇱|lippu: Saint-Barthélemy|bl
🇧🇲|lippu: Bermuda|bm
🇧🇳|lippu: Brunei|bn
🇧🇴|lippu: Bolivia|bo
🇧🇶|lippu: Karibian Alankomaat|bq
🇧🇷|lippu: Brasilia|br
🇧🇸|lippu: Bahama|bs
🇧🇹|lippu: Bhutan|bt
🇧🇻|lippu: Bouvet’nsaari|bv
🇧🇼|lippu: Botswana|bw
🇧🇾|lippu: Valko-Venäjä|by
🇧🇿|lippu: Belize|bz
🇨🇦|lippu: Kanada|ca
🇨🇨|lippu: Kookossaaret (Keelingsaaret)|cc
🇨🇩|lippu: Kongon demokraattinen tasavalta|cd
🇨🇫|lippu: Keski-Afrikan tasavalta|cf
🇨🇬|lippu: Kongon tasavalta|cg
🇨🇭|lippu: Sveitsi|ch
🇨🇮|lippu: Norsunluurannikko|ci
🇨🇰|lippu: Cookinsaaret|ck
🇨🇱|lippu: Chile|cl
🇨🇲|lippu: Kamerun|cm
🇨🇳|lippu: Kiina|cn
🇨🇴|lippu: Kolumbia|co
🇨🇵|lippu: Clippertoninsaari|cp
🇨🇷|lippu: Costa Rica|cr
🇨🇺|lippu: Kuuba|cu
🇨🇻|lippu: Kap Verde|cv
🇨🇼|lippu: Curaçao|cw
🇨🇽|lippu: Joulusaari|cx
🇨🇾|lippu: Kypros|cy
🇨🇿|lippu: Tšekki|cz
🇩🇪|lippu: Saksa|de
🇩🇬|lippu: Diego Garcia|dg
🇩🇯|lippu: Djibouti|dj
🇩🇰|lippu: Tanska|dk
🇩🇲|lippu: Dominica|dm
🇩🇴|lippu: Dominikaaninen tasavalta|do
🇩🇿|lippu: Algeria|dz
🇪🇦|lippu: Ceuta ja Melilla|ea
🇪🇨|lippu: Ecuador|ec
🇪🇪|lippu: Viro|ee
🇪🇬|lippu: Egypti|eg
🇪🇭|lippu: Länsi-Sahara|eh
🇪🇷|lippu: Eritrea|er
🇪🇸|lippu: Espanja|es
🇪🇹|lippu: Etiopia|et
🇪🇺|lippu: Euroopan unioni|eu
🇫🇮|lippu: Suomi|fi
🇫🇯|lippu: Fidži|fj
🇫🇰|lippu: Falklandinsaaret|fk
🇫🇲|lippu: Mikronesia|fm
🇫🇴|lippu: Färsaaret|fo
🇫🇷|lippu: Ranska|fr
🇬🇦|lippu: Gabon|ga
🇬🇧|lippu: Iso-Britannia|gb
🇬🇩|lippu: Grenada|gd
🇬🇪|lippu: Georgia|ge
🇬🇫|lippu: Ranskan Guayana|gf
🇬🇬|lippu: Guernsey|gg
🇬🇭|lippu: Ghana|gh
🇬🇮|lippu: Gibraltar|gi
🇬🇱|lippu: Grönlanti|gl
🇬🇲|lippu: Gambia|gm
🇬🇳|lippu: Guinea|gn
🇬🇵|lippu: Guadeloupe|gp
🇬🇶|lippu: Päiväntasaajan Guinea|gq
🇬🇷|lippu: Kreikka|gr
🇬🇸|lippu: Etelä-Georgia ja Eteläiset Sandwichinsaaret|gs
🇬🇹|lippu: Guatemala|gt
🇬🇺|lippu: Guam|gu
🇬🇼|lippu: Guinea-Bissau|gw
🇬🇾|lippu: Guyana|gy
🇭🇰|lippu: Hongkong – Kiinan erityishallintoalue|hk
🇭🇲|lippu: Heard ja McDonaldinsaaret|hm
🇭🇳|lippu: Honduras|hn
🇭🇷|lippu: Kroatia|hr
🇭🇹|lippu: Haiti|ht
🇭🇺|lippu: Unkari|hu
🇮🇨|lippu: Kanariansaaret|ic
🇮🇩|lippu: Indonesia|id
🇮🇪|lippu: Irlanti|ie
🇮🇱|lippu: Israel|il
🇮🇲|lippu: Mansaari|im
🇮🇳|lippu: Intia|in
🇮🇴|lippu: Brittiläinen Intian valtameren alue|io
🇮🇶|lippu: Irak|iq
🇮🇷|lippu: Iran|ir
🇮🇸|lippu: Islanti|is
🇮🇹|lippu: Italia|it
🇯🇪|lippu: Jersey|je
🇯🇲|lippu: Jamaika|jm
🇯🇴|lippu: Jordania|jo
🇯🇵|lippu: Japani|jp
🇰🇪|lippu: Kenia|ke
🇰🇬|lippu: Kirgisia|kg
🇰🇭|lippu: Kambodža|kh
🇰🇮|lippu: Kiribati|ki
🇰🇲|lippu: Komorit|km
🇰🇳|lippu: Saint Kitts ja Nevis|kn
🇰🇵|lippu: Pohjois-Korea|kp
🇰🇷|lippu: Etelä-Korea|kr
🇰🇼|lippu: Kuwait|kw
🇰🇾|lippu: Caymansaaret|ky
🇰🇿|lippu: Kazakstan|kz
🇱🇦|lippu: Laos|la
🇱🇧|lippu: Libanon|lb
🇱🇨|lippu: Saint Lucia|lc
🇱🇮|lippu: Liechtenstein|li
🇱🇰|lippu: Sri Lanka|lk
🇱🇷|lippu: Liberia|lr
🇱🇸|lippu: Lesotho|ls
🇱🇹|lippu: Liettua|lt
🇱🇺|lippu: Luxemburg|lu
🇱🇻|lippu: Latvia|lv
🇱🇾|lippu: Libya|ly
🇲🇦|lippu: Marokko|ma
🇲🇨|lippu: Monaco|mc
🇲🇩|lippu: Moldova|md
🇲🇪|lippu: Montenegro|me
🇲🇫|lippu: Saint-Martin|mf
🇲🇬|lippu: Madagaskar|mg
🇲🇭|lippu: Marshallinsaaret|mh
🇲🇰|lippu: Pohjois-Makedonia|mk
🇲🇱|lippu: Mali|ml
🇲🇲|lippu: Myanmar (Burma)|mm
🇲🇳|lippu: Mongolia|mn
🇲🇴|lippu: Macao – Kiinan erityishallintoalue|mo
🇲🇵|lippu: Pohjois-Mariaanit|mp
🇲🇶|lippu: Martinique|mq
🇲🇷|lippu: Mauritania|mr
🇲🇸|lippu: Montserrat|ms
🇲🇹|lippu: Malta|mt
🇲🇺|lippu: Mauritius|mu
🇲🇻|lippu: Malediivit|mv
🇲🇼|lippu: Malawi|mw
🇲🇽|lippu: Meksiko|mx
🇲🇾|lippu: Malesia|my
🇲🇿|lippu: Mosambik|mz
🇳🇦|lippu: Namibia|na
🇳🇨|lippu: Uusi-Kaledonia|nc
🇳🇪|lippu: Niger|ne
🇳🇫|lippu: Norfolkinsaari|nf
🇳🇬|lippu: Nigeria|ng
🇳🇮|lippu: Nicaragua|ni
🇳🇱|lippu: Alankomaat|nl
🇳🇴|lippu: Norja|no
🇳🇵|lippu: Nepal|np
🇳🇷|lippu: Nauru|nr
🇳🇺|lippu: Niue|nu
🇳🇿|lippu: Uusi-Seelanti|nz
🇴🇲|lippu: Oman|om
🇵🇦|lippu: Panama|pa
🇵🇪|lippu: Peru|pe
🇵🇫|lippu: Ranskan Polynesia|pf
🇵🇬|lippu: Papua-Uusi-Guinea|pg
🇵🇭|lippu: Filippiinit|ph
🇵🇰|lippu: Pakistan|pk
🇵🇱|lippu: Puola|pl
🇵🇲|lippu: Saint-Pierre ja Miquelon|pm
🇵🇳|lippu: Pitcairn|pn
🇵🇷|lippu: Puerto Rico|pr
🇵🇸|lippu: Palestiinalaisalue|ps
🇵🇹|lippu: Portugali|pt
🇵🇼|lippu: Palau|pw
🇵🇾|lippu: Paraguay|py
🇶🇦|lippu: Qatar|qa
🇷🇪|lippu: Réunion|re
🇷🇴|lippu: Romania|ro
🇷🇸|lippu: Serbia|rs
🇷🇺|lippu: Venäjä|ru
🇷🇼|lippu: Ruanda|rw
🇸🇦|lippu: Saudi-Arabia|sa
🇸🇧|lippu: Salomonsaaret|sb
🇸🇨|lippu: Seychellit|sc
🇸🇩|lippu: Sudan|sd
🇸🇪|lippu: Ruotsi|se
🇸🇬|lippu: Singapore|sg
🇸🇭|lippu: Saint Helena|sh
🇸🇮|lippu: Slovenia|si
🇸🇯|lippu: Huippuvuoret ja Jan Mayen|sj
🇸🇰|lippu: Slovakia|sk
🇸🇱|lippu: Sierra Leone|sl
🇸🇲|lippu: San Marino|sm
🇸🇳|lippu: Senegal|sn
🇸🇴|lippu: Somalia|so
🇸🇷|lippu: Suriname|sr
🇸🇸|lippu: Etelä-Sudan|ss
🇸🇹|lippu: São Tomé ja Príncipe|st
🇸🇻|lippu: El Salvador|sv
🇸🇽|lippu: Sint Maarten|sx
🇸🇾|lippu: Syyria|sy
🇸🇿|lippu: Eswatini|sz
🇹🇦|lippu: Tristan da Cunha|ta
🇹🇨|lippu: Turks- ja Caicossaaret|tc
🇹🇩|lippu: Tšad|td
🇹🇫|lippu: Ranskan eteläiset ja antarktiset alueet|tf
🇹🇬|lippu: Togo|tg
🇹🇭|lippu: Thaimaa|th
🇹🇯|lippu: Tadžikistan|tj
🇹🇰|lippu: Tokelau|tk
🇹🇱|lippu: Itä-Timor|tl
🇹🇲|lippu: Turkmenistan|tm
🇹🇳|lippu: Tunisia|tn
🇹🇴|lippu: Tonga|to
🇹🇷|lippu: Turkki|tr
🇹🇹|lippu: Trinidad ja Tobago|tt
🇹🇻|lippu: Tuvalu|tv
🇹🇼|lippu: Taiwan|tw
🇹🇿|lippu: Tansania|tz
🇺🇦|lippu: Ukraina|ua
🇺🇬|lippu: Uganda|ug
🇺🇲|lippu: Yhdysvaltain erillissaaret|um
🇺🇳|lippu: Yhdistyneet kansakunnat|un
🇺🇸|lippu: Yhdysvallat|us
🇺🇾|lippu: Uruguay|uy
🇺🇿|lippu: Uzbekistan|uz
🇻🇦|lippu: Vatikaani|va
🇻🇨|lippu: Saint Vincent ja Grenadiinit|vc
🇻🇪|lippu: Venezuela|ve
🇻🇬|lippu: Brittiläiset Neitsytsaaret|vg
🇻🇮|lippu: Yhdysvaltain Neitsytsaaret|vi
🇻🇳|lippu: Vietnam|vn
🇻🇺|lippu: Vanuatu|vu
🇼🇫|lippu: Wallis ja Futuna|wf
🇼🇸|lippu: Samoa|ws
🇽🇰|lippu: Kosovo|xk
🇾🇪|lippu: Jemen|ye
🇾🇹|lippu: Mayotte|yt
🇿🇦|lippu: Etelä-Afrikka|za
🇿🇲|lippu: Sambia|zm
🇿🇼|lippu: Zimbabwe|zw
🏴󠁧󠁢󠁥󠁮󠁧󠁿|lippu: Englanti|gbeng
🏴󠁧󠁢󠁳󠁣󠁴󠁿|lippu: Skotlanti|gbsct
🏴󠁧󠁢󠁷󠁬󠁳󠁿|lippu: Wales|gbwls
`;
