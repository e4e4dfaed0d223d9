// Written by scripts/emoji.mjs from emojibase-data (MIT, © Miles Johnson).
export const data = `
😀|grinende ansigt|glad smilende smiley
😃|grinende ansigt med store øjne|glad grin smiler smiley åben mund
😄|grinende ansigt med smilende øjne|glad smil smiley smileøjne
😁|strålende ansigt med smilende øjne|glad grin grinende smiley tandsmil tænder
😆|grinende ansigt med lukkede øjne|glad grin grineren hahaha lol morsomt sjovt smil stort åben mund
😅|grinende ansigt med sveddråbe|grine lettet smilende åben mund og koldsved stress stresset sved
🤣|ruller rundt på gulvet af grin|ansigt griner græder gulv hahaha hylende morsomt ler lol sjovt
😂|ansigt med glædestårer|glad glæde grineren græder af grin haha hahaha hylende morsomt lol sjov tårer
🙂|let smilende ansigt|smil
🙃|omvendt ansigt|på hovedet
🫠|smeltende ansigt|flov flydende forsvinde haha lol opløse pinlig berørt pinligt sarkasme sarkastisk smelte smelter varm varme
😉|blinkende ansigt|der blinker blink med øjet flirt
😊|smilende ansigt og øjne|smil med smileøjne
😇|smilende ansigt med glorie|engel smil uskyldig
🥰|smilende ansigt med tre hjerter|elsker forelsket forgude kærlighed være lun på
😍|smilende ansigt med hjerteøjne|forelsket hjerter kærlighed
🤩|benovet|ansigt fantastisk leende stjerne øjne
😘|kyssende ansigt|sender kys
😗|kysseansigt|ansigt kys kysser
☺️|smilende ansigt|afslappet smil tilpas
😚|kysseansigt med lukkede øjne|ansigt kys
😙|kysseansigt med smilende øjne|ansigt kys
🥲|smilende ansigt med tåre|glad lettet rørt smiley stolt taknemmelig
😋|nydende ansigt|god mad lækkert mæt smil sulten
😛|ansigt med tungen ude|række tunge
😜|ansigt med tungen ude og blinkende øje|blink blinke drille række tunge
🤪|skørt ansigt|fjoget fjollet lille stort øje
😝|ansigt med tungen ude og sammenknebne øjne|rækker tunge
🤑|ansigt med dollartegn|mund penge
🤗|krammende ansigt|knus knuser kram kramme
🤭|ansigt med hånd over munden|fnis hihi overrasket ups
🫢|ansigt med åbne øjne og hånden over munden|bange chok chokeret du godeste forbavselse forbavset forbløffelse forbløffet gisp gisper omg overraskelse pinlig stille ti ærefrygt
🫣|ansigt, der smugkigger|angst bange fascineret flov gemme genert kigge frem ud pinlig skjule stirre
🤫|tyssende ansigt|shh stille tysse
🤔|tænkende ansigt|hmm spekulerer tanker tænker
🫡|ansigt, der gør honnør|gøre held og lykke hilsen ja frue frøken hr javel militær ok respekt solskin
🤐|ansigt med lynlåsmund|hemmelighed lynlås mund lukket siger intet stille tavs
🤨|ansigt med løftet øjenbryn|elevatorblik hmm hævet løftede mistro overrasket skepsis skeptisk
😐️|neutralt ansigt|ikke sjovt ingen kommentar pokeransigt udtryksløst uimponeret
😑|udtryksløst ansigt|ikke glad ingen kommentar nej pokeransigt uimponeret whatever wtf
😶|ansigt uden mund|stille tavs
🫥|stiplet linje ansigt|deprimeret forsvinde gemme introvert lige meget ligeglad skjule skjult tja usynlig whatever
😶‍🌫️|ansigt i sky|fraværende hovedet skyerne tåget ukoncentreret
😏|ansigt med smørret grin
😒|uimponeret ansigt|ikke glad sur whatever
🙄|ansigt med rullende øjne|det hvide ud af øjnene okay så
😬|sammenbidt ansigt|lave grimasse
😮‍💨|udåndende ansigt|ekshalerende fløjt hvisken lettelse pift pyha smiley udmattet udånding ånde ud
🤥|løgneransigt|ansigt lang næse lyver løgn pinocchio
🫨|rystende ansigt|chok jordskælv omg overraskelse panik ryster skør vibrer vibrerer wow
😌|lettet ansigt|fred lettelse ro
😔|eftertænksomt ansigt|eftertænksom nedslået
😪|søvnigt ansigt|dyb søvn græder ked af det træt
🤤|savlende ansigt|savl savler
😴|sovende ansigt|godnat sengetid sove søvn søvnig træt zzz
😷|ansigt med mundbind|doktor forkølet læge maske syg
🤒|ansigt med termometer|syg
🤕|ansigt med bandage|skade smerte
🤢|ansigt med kvalme|bræk kaste op opkast syg
🤮|ansigt, der kaster op|ad bræk brække sig kaste knække opkast ulækkert
🤧|nysende ansigt|forkølet lommetørklæde nys nyser prosit pudser næse syg sygdom
🥵|svedende ansigt|feber hedeslag rød hovedet svede varm
🥶|frysende ansigt|blåfrossen forfrysning fryse istap kold
🥴|ørt ansigt|beruset bølget mund fuld småfuld svimmel uens øjne
😵|svimmelt ansigt|svimmel ør
😵‍💫|ansigt med spiraløjne|hypnose hypnotiseret problemer spiral svimmel
🤯|hoved, der eksploderer|chokeret no way overrasket what
🤠|ansigt med cowboyhat|cowboy cowgirl hat
🥳|festansigt|fejring fest fødselsdag hat hurra højt humør nytår tillykke truthorn
🥸|maske|ansigt briller maskeret moustache næse overskæg spion udklædning øjenbryn
😎|smilende ansigt med solbriller|cool sej smil
🤓|nørdansigt|ansigt briller ekspert fjollet intelligent klog nørd smiley talentfuld
🧐|ansigt med monokel|gammeldags rig skeptisk
😕|forvirret ansigt|ikke sikker undskyld utilfreds
🫤|ansigt med skrå mund|forvirret forvirring frustration frustreret lige meget ligeglad nåh skeptisk skuffet tja tvivl uimponeret usikker
😟|bekymret ansigt|bekymring trist
🙁|lidt trist ansigt|ked af det
☹️|trist ansigt|ked af det sur
😮|ansigt med åben mund|chokeret måbe overrasket ubegribeligt utroligt wow
😯|tavst ansigt|forbavset overrasket stille
😲|overrasket ansigt|chokeret omg wow åh nej
😳|rødmende ansigt|omtumlet røde kinder rødme ør
🥺|bønfaldende ansigt|barmhjertighed bede hundeøjne trygle
🥹|ansigt, der holder tårer tilbage|beundre beundring flov følelser glædestårer græde ked af det modstå nårh pinligt stolt så er du sød taknemmelig taknemmelighed trist tristhed
😦|måbende ansigt med åben mund|overrasket
😧|forpint ansigt|lider overrasket smerte utilfreds
😨|bange ansigt|bekymret frygt åh nej
😰|ansigt med åben mund og koldsved|blå ansigtet
😥|skuffet men lettet ansigt|ked nervøs puha tæt på
😢|grædende ansigt|ked af det tårer
😭|stortudende ansigt|græde hulke stortude ulykkelig
😱|skrigende ansigt|angst skriget
😖|forbistret ansigt|forbandet forvirret frustreret ked af det vred
😣|stædigt ansigt|hovedpine koncentration udholdenhed
😞|skuffet ansigt|ked af det trist
😓|ansigt med koldsved|bange ked nervøs
😩|udmattet ansigt|græde nej trist udkørt ulykkelig
😫|træt ansigt|fortvivlet gabe nyse
🥱|gabende ansigt|gab godnat seng kedeligt søvnig træt uinteresseret zz zzz zzzz
😤|fnysende ansigt|hånligt jeg vandt rasende sur vred
😡|surt ansigt|rasende rød vred vredt
😠|vredt ansigt|vred
🤬|ansigt med symboler på munden|bande bandeord svovle
😈|glad lilla djævel|fantasi griner smil smilende
👿|sur lilla djævel|dæmon horn
💀|kranium|dødningehoved kranie
☠️|kranium og korslagte knogler|død dødningehoved kranie monster
💩|bæ|bunke dynge lort
🤡|klovneansigt|ansigt klovn
👹|uhyre|djævel maske monster trold
👺|ånd|ansigt maske monster vred
👻|spøgelse|ansigt eventyr fantasi farlig fjollet gespenst halloween monster væsen
👽️|rumvæsen|alien ufo
👾|alien-monster|rummet rumvæsen ufo
🤖|robot|ansigt monster robotansigt
😺|smilende kat|dyr glad
😸|grinende kat|dyr
😹|kat med glædestårer|græder af grin
😻|glad kat med hjerteøjne|smiler
😼|kat med ironisk smil|dyr
😽|kyssende kat|dyr kysser
🙀|overrasket kat|chokeret dyr
😿|grædende kat|græder
😾|sur kat|dyr kattehoved surmulende
🙈|ikke se|abe dyr glemt hemmelighed pinlig skjule tre vise aber
🙉|ikke høre|abe dyr hemmelighed lytter tre vise aber
🙊|ikke tale|abe dyr hemmelighed tre vise aber
💌|kærlighedsbrev|brev med hjerte kærestebrev
💘|hjerte med pil|amor følelser kærlighed
💝|hjerte med bånd|følelser kærlighed romantik
💖|hjerte med stjerner|funkle følelser kærlighed
💗|voksende hjerte|følelser kærlighed nervøs
💓|bankende hjerte|kærlighed romantik
💞|roterende hjerter|følelser kærlighed
💕|to hjerter|kærlighed romantik
💟|hjertedekoration|hjerte lilla
❣️|hjerte som udråbstegn|tegnsætning
💔|knust hjerte|itu ked af det kærlighed ulykkelig
❤️‍🔥|brændende hjerte|kærlighed med ild passion
❤️‍🩹|helende hjerte|bedring plaster på rask sundere
❤️|rødt hjerte|følelse kærlighed
🩷|lyserødt hjerte|elsker følelse kærlighed lyserød nuttet pink synes om særligt sødt
🧡|orange hjerte|følelser
💛|gult hjerte|følelser gul
💚|grønt hjerte|følelser grøn
💙|blåt hjerte|blå følelser
🩵|lyseblåt hjerte|cyan elsker følelse grønblå himmelblå lyseblå nuttet særligt
💜|violet hjerte|følelser
🤎|brunt hjerte|brun
🖤|sort hjerte|ondskab ondt
🩶|gråt hjerte|elsker følelse skifer særligt sølv
🤍|hvidt hjerte|hvid
💋|læbeaftryk|kys læber romantik sexy
💯|100 point|alle rigtige hundrede perfekt rigtigt
💢|vrede|følelse tegn for
💥|kollision|bombe eksplosion følelser kollisionstegn
💫|svimmel|følelser se stjerner stjerneskud
💦|sveddråber|dråber følelser sved vanddråber
💨|smutter|er løbet følelser løber væk røg sky
🕳️|hul|sort
💬|taleboble|tale
👁️‍🗨️|øje i taleboble|se vidne
🗨️|taleboble til venstre|dialog snak tale
🗯️|vred taleboble til højre|ballon boble udråb
💭|tankeboble|tanke
💤|søvnig|følelse godnat kedeligt sengetid snorke sove søvn træt zzz

👋|vinker|farvel hallo hej hilsen hånd vi ses vink
🤚|løftet håndryg|bagside af hånd
🖐️|hånd med spredte fingre|finger krop stop
✋️|løftet hånd|high five hævet krop stop
🖖|vulcan-hilsen|finger hånd krop spock
🫱|hånd til højre|give holde håndtryk nå række ud rækkevidde
🫲|hånd til venstre|give holde håndtryk nå række ud rækkevidde
🫳|håndflade nedad|afslå afvise genne væk hånd samle op tabe tabt tag tage
🫴|håndflade opad|fortæl mig holde hånd kom lokke løfte tilbud tilbyde ved ikke
🫷|hånd skubber mod venstre|afslå blokere highfive nægte skubbe stop vent
🫸|hånd skubber mod højre|afslå blokere highfive nægte skubbe stop vent
👌|ok-tegn|aftale fino forstået godt orden håndtegn okay perfekt super
🤌|samlede fingre|gestus håndtegn kom nu sammenknebne sarkastisk udspørge
🤏|lidt vist med tommel- og pegefinger|en smule fingre hånd lille mængde nive tommelfinger
✌️|v-tegn|fred sejr yeah
🤞|krydsede fingre|finger held og lykke håb hånd krop krydser
🫰|krydset pegefinger og tommelfinger|dyrt elsker hjerte hånd knips kærlighed penge
🤟|elsker dig-gestus|hånd håndtegn tre fingre
🤘|djævletegn|finger fingre heavy metal horn hånd rock
🤙|ring til mig-hånd|krop opringning ringer telefonhånd
👈️|peger mod venstre|finger til pegefinger
👉️|peger mod højre|finger til pegefinger
👆️|peger opad|finger op pegefinger
🖕|langefinger|finger fuck hånd krop
👇️|peger nedad|finger ned pegefinger
☝️|rækker finger op|hånd krop pege pegefinger
🫵|peger på seeren|dig finger hånd pege pegefinger
👍️|tommelfinger op|forstået godt håndtegn ja ok okay super thumbs up yes
👎️|tommelfinger ned|dårligt håndtegn ikke okay nedstemt nej
✊️|løftet knytnæve|hånd knyttet slå solidaritet
👊|knytnæve|hånd knyttet
🤛|venstrevendt knytnæve|hånd knyttet mod venstre
🤜|højrevendt knytnæve|hånd knyttet mod højre
👏|klappende hænder|applaus bifald klap klapper klapsalve
🙌|løftede hænder|begge oppe hurra hænderne over hovedet juhu
🫶|hjertehænder|elsker dig jer hjerte hænder kærlighed
👐|åbne hænder|håndtegn tegn
🤲|håndflader samlet og løftet|bede bøn ønske
🤝|håndtryk|aftale enighed hilsen hænder mødes
🙏|foldede hænder|bede bøn high five namaste namasté tak
✍️|skrivende hånd|skrive
💅|neglelak|hånd kosmetik manicure negle
🤳|selfie|arm foto kamera mobiltelefon tager selfies telefon
💪|armmuskler|biceps bodybuilder bodybuilding flex muskel stærk vægtløfter
🦾|mekanisk arm|handicap protese
🦿|mekanisk ben|handicap protese
🦵|ben|halte humpe knæ sparke
🦶|fod|ankel sparke trampe
👂️|øre|høre krop lyd lytte
🦻|øre med høreapparat|tilgængelighed
👃|næse|ansigt dufte krop lugte
🧠|hjerne|intelligent
🫀|hjerte|anatomi blodomløb hjerteklap hjertekule hjerteslag organ puls rigtigt rød
🫁|lunger|indånding krop organ respiration trække vejret udånding vejrtrækning ånde åndedræt
🦷|tand|tandlæge
🦴|knogle|hund kødben skelet
👀|øjne|ansigt se
👁️|øje|krop
👅|tunge|krop slikke smage
👄|mund|krop kys læber læbestift
🫦|bider i læben|angst bange bekymret bekymring bid bide flirt flirte kys kysse læbestift nervøs sexet utryg
👶|baby|barn dreng menneske nyfødt
🧒|barn|ungt menneske
👦|dreng|barn menneske person ung
👧|pige|barn menneske person ung
🧑|voksen|person
👱|blond person|ansigt hår lyshåret menneske
👨|mand|menneske person
🧔|person med skæg|fuldskæg mand
🧔‍♂️|mand med skæg|fuldskæg
🧔‍♀️|kvinde med skæg|fuldskæg
👨‍🦰|mand: rødt hår|menneske person
👨‍🦱|mand: krøllet hår|menneske person
👨‍🦳|mand: hvidt hår|menneske person
👨‍🦲|mand: skaldet|menneske person
👩|kvinde|menneske person
👩‍🦰|kvinde: rødt hår|menneske person
🧑‍🦰|voksen: rødt hår|person
👩‍🦱|kvinde: krøllet hår|menneske person
🧑‍🦱|voksen: krøllet hår|person
👩‍🦳|kvinde: hvidt hår|menneske person
🧑‍🦳|voksen: hvidt hår|person
👩‍🦲|kvinde: skaldet|menneske person
🧑‍🦲|voksen: skaldet|person
👱‍♀️|blond kvinde|blondine lyshåret
👱‍♂️|blond mand|lyshåret
🧓|ældre menneske|gammel person voksen
👴|gammel mand|menneske
👵|gammel kvinde|bedstemor farmor menneske mormor
🙍|Utilfreds person|alvorlig mine frustreret gestus ikke glad irriteret mut oprørt med rynket pande rynke panden skuffet udtryk
🙍‍♂️|Utilfreds mand|alvorlig med mine panderynken
🙍‍♀️|Utilfreds kvinde|med alvorlig mine panderynken
🙎|surmulende person|gestus grimasse klynke nedtrykt oprørt rynke panden skuffet skule surmule
🙎‍♂️|surmulende mand|sur surmule utilfreds
🙎‍♀️|surmulende kvinde|sur surmule utilfreds
🙅|signalerer nej|aldrig livet bevægelse ekskludere forbudt forbyde hånd niks udelukke
🙅‍♂️|mand signalerer nej|forbudt gestus ikke orden
🙅‍♀️|kvinde signalerer nej|forbudt gestus ikke orden
🙆|signalerer ok|allright ansigt bevægelse gestus hånd okay person er træning øvelse
🙆‍♂️|mand signalerer ok|gestus orden er okay person
🙆‍♀️|kvinde signalerer ok|alt orden gestus okay person tilladt
💁|person vender håndfladen op|fræk hjælp info information kaster håret tilbage med ligeglad oplysninger sarkasme sarkastisk seriøst sladder sladre
💁‍♂️|mand vender håndfladen op|flabet hjælp information
💁‍♀️|kvinde vender håndfladen op|flabet hjælp håndflade information
🙋|person med løftet hånd|fingeren oppe hej hilsen vejret kvinde mand spørgsmål svare vælg mig
🙋‍♂️|mand med løftet hånd|gestus hej hilsen person
🙋‍♀️|kvinde med løftet hånd|gestus hej hilsen
🧏|døv person|handicap høre tilgængelighed øre
🧏‍♂️|døv mand
🧏‍♀️|døv kvinde
🙇|person bukker dybt|bevægelse bukkende fortrudt fortryder gestus meditation meditere synd for tigger tilgiv tilgive undskyld
🙇‍♂️|mand bukker dybt|buk undskyld undskyldning
🙇‍♀️|kvinde bukker dybt|buk meditation undskyld undskyldning
🤦|slå sig for panden|ansigt chok dumt facepalm hånd ikke igen irritation irriteret omg person ryster på hovedet skepsis slår åh nej
🤦‍♂️|mand slår sig for panden|chok facepalm græmmes håndflade ikke igen irritation irriteret omg skepsis skuffelse åh nej
🤦‍♀️|kvinde slår sig for panden|chok facepalm græmmes håndflade ikke igen irritation irriteret omg skepsis skuffelse åh nej
🤷|trækker på skuldrene|aner det ikke jeg ved ligeglad ligegyldigt muligvis måske pas person tvivl uvidende uvidenhed
🤷‍♂️|mand trækker på skuldrene|aner det ikke ingen anelse jeg ved lige meget ligeglad ligegyldighed muligvis måske pas skuldre tvivl uvidende uvidenhed
🤷‍♀️|kvinde trækker på skuldrene|aner det ikke ingen anelse jeg ved lige meget ligeglad ligegyldighed muligvis måske pas skuldre tvivl uvidende uvidenhed
🧑‍⚕️|sundhedspersonale|doktor læge specialist sundhed sundhedsvæsenet sygeplejerske terapeut
👨‍⚕️|mandlig sundhedsperson|kittel læge mand sygeplejerske
👩‍⚕️|kvindelig sundhedsperson|kittel kvinde læge sygeplejerske
🧑‍🎓|studerende|dimittend kandidat student
👨‍🎓|mandlig studerende|dimittend eksamenshat mand
👩‍🎓|kvindelig studerende|dimittend eksamen eksamenshat kvinde
🧑‍🏫|lærer|instruktor lektor professor skolelærer underviser
👨‍🏫|mandlig lærer|mand professor underviser
👩‍🏫|kvindelig lærer|kvinde lærerinde professor underviser
🧑‍⚖️|dommer|domstol retfærdighed
👨‍⚖️|mandlig dommer|jura lov mand retfærdighed
👩‍⚖️|kvindelig dommer|jura kvinde lov retfærdighed
🧑‍🌾|bonde|bondemand gartner gårdejer landmand
👨‍🌾|landmand|bonde bondemand gartner mand
👩‍🌾|kvindelig landmand|bonde gartner kvinde
🧑‍🍳|kok|køkkenchef
👨‍🍳|mandlig kok|madlavning mand stegepande
👩‍🍳|kvindelig kok|kvinde madlavning stegepande
🧑‍🔧|mekaniker|elektriker håndværker skruenøgle vvs tekniker er
👨‍🔧|mandlig mekaniker|håndværker mand skruenøgle værktøj
👩‍🔧|kvindelig mekaniker|håndværker kvinde skruenøgle værktøj
🧑‍🏭|fabriksarbejder|arbejder fabrik industri samlebånd
👨‍🏭|mandlig fabriksarbejder|arbejder fabrik industri mand
👩‍🏭|kvindelig fabriksarbejder|arbejder fabrik industri kvinde
🧑‍💼|kontoransat|arkitekt business forretningsmand funktionær kontor kontormedarbejder
👨‍💼|mandlig kontoransat|business jakkesæt kontor kontormand mappe
👩‍💼|kvindelig kontoransat|business kontor kvinde mappe
🧑‍🔬|forsker|biolog fysiker ingeniør kemiker naturvidenskabsmand videnskabsmand
👨‍🔬|mandlig forsker|naturvidenskab naturvidenskabsmand videnskab videnskabsmand
👩‍🔬|kvindelig forsker|kvinde naturvidenskab videnskab videnskabsmand
🧑‍💻|it-medarbejder|koder opfinder programmør software teknolog udvikler
👨‍💻|mandlig IT-medarbejder|computer mand pc programmør skærm software teknologi udvikler
👩‍💻|kvindelig IT-medarbejder|computer kvinde pc programmør skærm software udvikler
🧑‍🎤|sanger|entertainer popsanger rock rocksanger sangsolist skuespiller stjerne
👨‍🎤|mandlig sanger|entertainer karaoke mand rock sang skuespiller stjerne synge
👩‍🎤|sangerinde|entertainer karaoke kvinde rock sang skuespiller stjerne synge
🧑‍🎨|kunstner|kunstmaler maler palet
👨‍🎨|mandlig kunstner|billedkunstner kreativ kunstmaler palet pensler
👩‍🎨|kvindelig kunstner|billedkunstner kunstmaler kvinde palet pensler
🧑‍✈️|pilot|fly flyvemaskine luftkaptajn
👨‍✈️|mandlig pilot|fly mand
👩‍✈️|kvindelig pilot|fly kvinde
🧑‍🚀|astronaut|raket rummand
👨‍🚀|mandlig astronaut|mand raket rumdragt rumfartøj rummet rumskib
👩‍🚀|kvindelig astronaut|kvinde raket rumdragt rumfartøj rummet rumskib
🧑‍🚒|brandfolk|brandbil brandmand
👨‍🚒|brandmand|brand brandbil hjelm mand
👩‍🚒|kvindelig brandmand|brand brandbil hjelm kvinde
👮|politibetjent|arrestere betjent bøde lov loven lovgivning politi stoppet af politiet undercover
👮‍♂️|mandlig politibetjent|betjent mand politi politimand
👮‍♀️|kvindelig politibetjent|arrestere betjent bøde kvinde lov lovgivning politi stoppet af politiet undercover
🕵️|detektiv|spion
🕵️‍♂️|mandlig detektiv|mand opdager spion
🕵️‍♀️|kvindelig detektiv|kvinde opdager spion
💂|garder|garderofficer gardist livgarde
💂‍♂️|mandlig garder|bevogtning livgarde mand sikkerhed vagt
💂‍♀️|kvindelig garder|bevogtning kvinde livgarde sikkerhed vagt
🥷|ninja|hemmelig krig kriger liste maske ninjakriger person skjult soldat stealth
👷|bygningsarbejder|arbejde arbejder bygge byggearbejde byggeri genopbygge hjelm ombygge person reparation reparere sikkerhedshjelm
👷‍♂️|mandlig bygningsarbejder|arbejder byggearbejder byggeri hammer mand
👷‍♀️|kvindelig bygningsarbejder|arbejder byggeri hammer hjelm kvinde
🫅|person med krone|adelig dronning konge kongelig monark royal
🤴|prins|kongelig kongesøn krone royal
👸|prinsesse|dronning eventyr krone menneske
👳|person med turban
👳‍♂️|mand med turban
👳‍♀️|kvinde med turban
👲|mand med kinesisk hat|menneske
🧕|kvinde med tørklæde|hijab
🤵|person i smoking|brudgom festdeltager festtøj gom
🤵‍♂️|mand i smoking
🤵‍♀️|kvinde i smoking
👰|person med brudeslør|brud slør bryllup
👰‍♂️|mand med brudeslør|brud brudgom slør mandlig
👰‍♀️|kvinde med brudeslør|brud slør
🤰|gravid kvinde|mave mor vordende
🫃|gravid mand|mave mæt oppustet overspise overspisning
🫄|gravid person|mave mæt oppustet overspise overspisning
🤱|kvinde, der ammer|amme amning baby bryst
👩‍🍼|kvinde, der mader baby|amme made nyfødt person sutteflaske
👨‍🍼|mand, der mader baby|amme far made nyfødt person
🧑‍🍼|person, der mader baby|amme made nyfødt sutteflaske
👼|babyengel|baby engel
🎅|julemand|eventyr fantasi jul nisse nissehue
🤶|julemandens kone|dame fru julemand jul julekvinde kvinde
🧑‍🎄|julenisse|glædelig jul god julemand nisse nissehue person
🦸|superhelt|god helt heltinde superheltinde superkraft superkræfter
🦸‍♂️|mandlig superhelt|god helt mand superkraft
🦸‍♀️|kvindelig superhelt|god helt heltinde kvinde superkraft
🦹|superskurk|kriminel ond person skurk superkraft superkræfter
🦹‍♂️|mandlig superskurk|kriminel mand ond skurk superkraft
🦹‍♀️|kvindelig superskurk|kriminel kvinde ond skurk superkraft
🧙|magiker|fantasi fortrylle fortryllelse heks hidkalde magi mand rollespil troldmand
🧙‍♂️|mandlig magiker|magi mand
🧙‍♀️|kvindelig magiker|kvinde magi troldkvinde
🧚|fe|eventyr fantasi magi myte sagn titania vinger
🧚‍♂️|mandlig fe|magi mand
🧚‍♀️|kvindelig fe|kvinde magi
🧛|vampyr|blod dracula farlig halloween hugtænder kostume levende død overnaturlig tænder udød uhyggelig
🧛‍♂️|mandlig vampyr|dracula levende død
🧛‍♀️|kvindelig vampyr|levende død
🧜|havvæsen|eventyr hav havfolk havfrue havmand havvæsener sagn sirene trefork under havet
🧜‍♂️|havmand|hav mand triton
🧜‍♀️|havfrue|hav kvinde
🧝|elver|alf fortryllende fortryllet legende magi myte mytisk sagn
🧝‍♂️|elvermand|magi mand
🧝‍♀️|elverkvinde|kvinde magi
🧞|magisk ånd|fantasi gnid på lampen lampe lampens magi myte mytisk ånden ønsker
🧞‍♂️|mandlig magisk ånd|lampeånd magi mand
🧞‍♀️|kvindelig magisk ånd|kvinde lampeånd magi
🧟|zombie|apokalypsen farlig gys halloween horror levende død udød uhyggelig walking dead
🧟‍♂️|mandlig zombie|levende død mand
🧟‍♀️|kvindelig zombie|kvinde levende død
🧌|trold|eventyr fantasy monster provokation provokere troll troller trolling
💆|ansigtsmassage|afslapning afslappende ansigt behandling hovedpine lindre massage person får salon slapper af spa spændinger terapi wellness
💆‍♂️|mand får ansigtsmassage|ansigt massage
💆‍♀️|kvinde får ansigtsmassage|ansigt massage
💇|bliver klippet|frisure frisør hår hårklipning klipning klippe kosmetik person saks salon skønhed
💇‍♂️|mand bliver klippet|frisure frisør hår klipning klippe
💇‍♀️|kvinde bliver klippet|frisør hår klipning klippe
🚶|fodgænger|gang gå gående person gåtur hike skridt slente tempo vandre vandring
🚶‍♂️|mand går|fodgænger gang gå gåtur hike vandre vandretur vandring
🚶‍♀️|kvinde går|fodgænger gang gå gåtur hike vandre vandretur vandring
🧍|stående person|stå står
🧍‍♂️|stående mand|står
🧍‍♀️|stående kvinde|står
🧎|knælende person|på knæ
🧎‍♂️|knælende mand
🧎‍♀️|knælende kvinde
🧑‍🦯|person med blindestok|adgangsforhold blind handicap synshandicap
👨‍🦯|mand med blindestok|blind handicap synshandicap tilgængelighed
👩‍🦯|kvinde med blindestok|blind handicap synshandicap tilgængelighed
🧑‍🦼|person i elkørestol|adgang adgangsforhold handicap kørestol
👨‍🦼|mand i elektrisk kørestol|adgangsforhold handicap handikap elkørestol rullestol tilgængelighed
👩‍🦼|kvinde i elektrisk kørestol|adgangsforhold handicap handikap elkørestol rullestol tilgængelighed
🧑‍🦽|person i manuel kørestol|adgang adgangsforhold handicap
👨‍🦽|mand i manuel kørestol|adgangsforhold handicap handikap rullestol tilgængelighed
👩‍🦽|kvinde i manuel kørestol|adgangsforhold handicap handikap rullestol tilgængelighed
🏃|løber|bevægelse bevæger er på vej hastighed hurtig hurtigt kommer nu løb løbende person løbetræning maraton skynd dig sport tempo
🏃‍♂️|mand løber|løb løbetræning løbetur maraton
🏃‍♀️|kvinde løber|løb løbetræning løbetur maraton
💃|danser|dans fest flamenco kvinde salsa tango
🕺|dansende mand|dans danser
🕴️|svævende forretningsmand|forretning jakkesæt mand
👯|personer med kaninører|bedste ven veninde bff danser dansere dobbelt fest fester identisk kvinder par soulmate tvilling tvillinger ører
👯‍♂️|mænd med kaninører|dans fest
👯‍♀️|kvinder med kaninører|dans fest
🧖|person i dampbad|afslappende damp dampende forkæle forkælelse luksuriøst luksus sauna slapper af spa
🧖‍♂️|mand i dampbad|sauna
🧖‍♀️|kvinde i dampbad|sauna
🧗|bjergbestiger|bestige bjerg klatre op klatrer klatring person
🧗‍♂️|mandlig bjergbestiger|bjerg klatring mand
🧗‍♀️|kvindelig bjergbestiger|bjerg klatring kvinde
🤺|fægter|fægtning person sport sværd
🏇|hestevæddeløb|galop hest hestesport jockey væddeløbshest
⛷️|skiløber|ski sne
🏂️|snowboarder|snowboard snowboarding sport
🏌️|golfspiller|birdie bold caddie driving range golf green person med golfkølle pga putt tee
🏌️‍♂️|mandlig golfspiller|golf golfkølle mand
🏌️‍♀️|kvindelig golfspiller|golf golfkølle kvinde sport
🏄️|surfer|bølger hav havet person på surfbræt sport strand surfe surfing
🏄‍♂️|mandlig surfer|mand surfing
🏄‍♀️|kvindelig surfer|kvinde surfing
🚣|roer|båd flod flåde kano krydstogt pagaj person en ro robåd sø tømmerflåde åre
🚣‍♂️|mand i robåd|båd roer roning
🚣‍♀️|kvinde i robåd|båd roer roning
🏊️|svømmer|freestyle sport svømme svømmende person svømning triatlon
🏊‍♂️|mandlig svømmer|mand svømning
🏊‍♀️|kvindelig svømmer|kvinde svømmepige svømning
⛹️|person, der dribler med en bold|atletik basketball basketballspiller drible mesterskab
⛹️‍♂️|mand, der dribler med en bold|basketball boldspil boldspiller drible håndbold
⛹️‍♀️|kvinde, der dribler med en bold|basket boldspil boldspiller håndbold
🏋️|vægtløfter|bodybuilder dødløft løfter styrkeløft træning vægt vægtløftning vægtstang vægttræning
🏋️‍♂️|mandlig vægtløfter|løfte mand vægte vægtløftning
🏋️‍♀️|kvindelig vægtløfter|kvinde løfte vægte vægtløftning
🚴|cyklist|cykel cykelrytter cyklende person cykler på sport
🚴‍♂️|mandlig cyklist|cykelrytter cykle mand
🚴‍♀️|kvindelig cyklist|cykelrytter cykle kvinde
🚵|mountainbikerytter|atletisk bjerg cykel cykelrytter cykle cykler cyklist mountainbike person på sport
🚵‍♂️|mand på mountainbike|cykelrytter
🚵‍♀️|kvinde på mountainbike|cykelrytter
🤸|person slår vejrmølle|aktiv glad gymnastik menneske sport spring spændt
🤸‍♂️|mand slår vejrmøller|aktiv glad gymnast gymnastik spring spændt vejrmølle
🤸‍♀️|kvinde slår vejrmøller|aktiv glad gymnast gymnastik spring spændt vejrmølle
🤼|brydere|bryder brydeturnering brydning kamp personer sport turnering wrestle wrestling
🤼‍♂️|mandlige brydere|brydeturnering brydning kamp mænd turnering wrestle wrestling
🤼‍♀️|kvindelige brydere|brydeturnering brydning kamp konkurrence kvinder turnering wrestle wrestling
🤽|vandpolospiller|person polo sport svømmer svømning vand vandpolo vandsport
🤽‍♂️|mandlig vandpolospiller|mand sport svømning vandpolo vandsport
🤽‍♀️|kvindelig vandpolospiller|kvinde svømning vandpolo vandsport
🤾|håndboldspiller|atletik bold gribe håndbold kaste person sport
🤾‍♂️|mandlig håndboldspiller|håndbold mand
🤾‍♀️|kvindelig håndboldspiller|atletik bold gribe håndbold kaste kvinde smide sport
🤹|jonglør|balance balancere behændighed dygtighed håndtere jonglere menneske multitaske multitasking person
🤹‍♂️|mandlig jonglør|balancere bolde håndtere jonglere mand multitaske multitasking
🤹‍♀️|kvindelig jonglør|bolde jonglere kvinde multitaske multitasking
🧘|lotusstilling|afslappende fred meditation person ro skrædderstilling slapper af yoga yogi zen
🧘‍♂️|mand i lotusstilling|meditation yoga
🧘‍♀️|kvinde i lotusstilling|meditation yoga
🛀|bad|badekar karbad
🛌|person i seng|godnat hotel nat sengetid sove sover søvn træt zz zzz zzzz
🧑‍🤝‍🧑|personer hånd i hånd|holde mennesker der holder par to
👭|to kvinder hånd i hånd|elsker kærlighed lesbisk lgbt par søstre veninder
👫|mand og kvinde hånd i hånd|flirt holde kærlighed par venner
👬|to mænd hånd i hånd|kærlighed lgbt par stjernetegn tvillingen tvillinger
💏|kys|kærlighed par med hjerte romantik årsdag
👩‍❤️‍💋‍👨|kys: kvinde og mand|kærlighed par med hjerte romantik årsdag
👨‍❤️‍💋‍👨|kys: mand og mand|kærlighed par med hjerte romantik årsdag
👩‍❤️‍💋‍👩|kys: kvinde og kvinde|kærlighed par med hjerte romantik årsdag
💑|par med hjerte|kærlighed romantik
👩‍❤️‍👨|par med hjerte: kvinde og mand|kærlighed romantik
👨‍❤️‍👨|par med hjerte: mand og mand|kærlighed romantik
👩‍❤️‍👩|par med hjerte: kvinde og kvinde|kærlighed romantik
👨‍👩‍👦|familie: mand, kvinde og dreng|barn far menneske mor par
👨‍👩‍👧|familie: mand, kvinde og pige|barn far menneske mor par
👨‍👩‍👧‍👦|familie: mand, kvinde, pige og dreng|barn far menneske mor par
👨‍👩‍👦‍👦|familie: mand, kvinde, dreng og dreng|barn far menneske mor par
👨‍👩‍👧‍👧|familie: mand, kvinde, pige og pige|barn far menneske mor par
👨‍👨‍👦|familie: mand, mand og dreng|barn far menneske mor par
👨‍👨‍👧|familie: mand, mand og pige|barn far menneske mor par
👨‍👨‍👧‍👦|familie: mand, mand, pige og dreng|barn far menneske mor par
👨‍👨‍👦‍👦|familie: mand, mand, dreng og dreng|barn far menneske mor par
👨‍👨‍👧‍👧|familie: mand, mand, pige og pige|barn far menneske mor par
👩‍👩‍👦|familie: kvinde, kvinde og dreng|barn far menneske mor par
👩‍👩‍👧|familie: kvinde, kvinde og pige|barn far menneske mor par
👩‍👩‍👧‍👦|familie: kvinde, kvinde, pige og dreng|barn far menneske mor par
👩‍👩‍👦‍👦|familie: kvinde, kvinde, dreng og dreng|barn far menneske mor par
👩‍👩‍👧‍👧|familie: kvinde, kvinde, pige og pige|barn far menneske mor par
👨‍👦|familie: mand og dreng|barn far menneske mor par
👨‍👦‍👦|familie: mand, dreng og dreng|barn far menneske mor par
👨‍👧|familie: mand og pige|barn far menneske mor par
👨‍👧‍👦|familie: mand, pige og dreng|barn far menneske mor par
👨‍👧‍👧|familie: mand, pige og pige|barn far menneske mor par
👩‍👦|familie: kvinde og dreng|barn far menneske mor par
👩‍👦‍👦|familie: kvinde, dreng og dreng|barn far menneske mor par
👩‍👧|familie: kvinde og pige|barn far menneske mor par
👩‍👧‍👦|familie: kvinde, pige og dreng|barn far menneske mor par
👩‍👧‍👧|familie: kvinde, pige og pige|barn far menneske mor par
🗣️|talende hoved|ansigt silhuet tale
👤|buste i silhuet
👥|buster i silhuet
🫂|knus|farvel goddag hej kram omfavne tak trøste venskab
👪️|familie|barn far menneske mor par
👣|fodspor|fødder

🐵|abehoved|abe dyr hoved
🐒|abe|banan dyr
🦍|gorilla|abe dyr hoved
🦧|orangutang|abe dyr
🐶|hundehoved|dyr hoved hund kæledyr
🐕️|hund|dyr kæledyr
🦮|førerhund|blind dyr handikap hund tilgængelighed
🐕‍🦺|servicehund|dyr førerhund hjælp hund tilgængelighed
🐩|puddel|dyr hund puddelhund
🐺|ulvehoved|dyr ulv
🦊|rævehoved|dyr ræv
🦝|vaskebjørn|nysgerrig snu
🐱|kattehoved|dyr hoved kat
🐈️|kat|dyr killing kæledyr
🐈‍⬛|sort kat|dyr fastelavn miav mis uheld uheldig ulykke
🦁|løvehoved|hoved løve løven stjernetegn
🐯|tigerhoved|dyr hoved tiger
🐅|tiger|dyr
🐆|leopard|dyr
🐴|hestehoved|dyr hest
🫎|elg|alces dyr elsdyr gevir pattedyr
🫏|æsel|dyr muldyr mulæsel pakæsel pattedyr stædig
🐎|hest|dyr hestevæddeløb væddeløbshest
🦄|enhjørningehoved|dyr enhjørning hoved magi
🦓|zebra|dyr striber
🦌|hjort|dådyr gevir rensdyr rådyr
🦬|bison|bøffel dyr flok
🐮|kohoved|dyr hoved ko
🐂|okse|dyr
🐃|vandbøffel|bøffel dyr
🐄|ko|dyr
🐷|grisehoved|bacon dyr gris hoved
🐖|gris|dyr
🐗|vildsvin|dyr
🐽|grisetryne|dyr gris hoved tryne
🐏|vædder|dyr stjernetegn vædderen
🐑|får|dyr mæh uld
🐐|ged|dyr
🐪|dromedar|dyr pukkel
🐫|kamel|dyr to pukler
🦙|lama|alpaka dyr guanako uld vikunja
🦒|giraf|dyr pletter
🐘|elefant|dyr
🦣|mammut|dyr stor stødtænder uddød ulden
🦏|næsehorn|dyr horn
🦛|flodhest|dyr
🐭|musehoved|dyr hoved mus
🐁|mus|dyr
🐀|rotte|dyr
🐹|hamsterhoved|hamster kæledyr
🐰|kaninhoved|dyr hoved kanin
🐇|kanin|dyr
🐿️|jordegern|dyr egern
🦫|bæver|dyr dæmning gnaver tænder
🦔|pindsvin|dyr pigge
🦇|flagermus|dyr nat vampyr
🐻|bjørnehoved|bamse bjørn dyr honning
🐻‍❄️|isbjørn|arktis bjørn hvid
🐨|koala|australien dyr pungdyr
🐼|pandahoved|dyr panda
🦥|dovendyr|doven dyr langsom
🦦|odder|fisker legesyg
🦨|stinkdyr|dyr stank
🦘|kænguru|australien dyr hop pungdyr
🦡|grævling|dyr honninggrævling plage
🐾|poteaftryk|dyr poter spor
🦃|kalkun|dyr fugl
🐔|høne|dyr kylling
🐓|hane|dyr
🐣|nyudklækket kylling|dyr
🐤|kylling|dyr kyllingehoved
🐥|kylling forfra|dyr set
🐦️|fugl|dyr ornitologi
🐧|pingvin|antarktis dyr
🕊️|due|dyr flyve fred fugl
🦅|ørn|dyr fugl
🦆|and|andrik dyr fugl svømmefugl
🦢|svane|dyr fugl grim ælling svaneunge
🦉|ugle|dyr fugl klog klogskab vis visdom
🦤|dronte|dyr kæmpefugl mauritius uddød udryddet
🪶|fjer|fjerdragt flyve let pen skrive
🦩|flamingo|dyr flamboyant pink tropisk
🦚|påfugl|dyr fugl prangende påfuglehøne stolt
🦜|papegøje|dyr fugl pirat sørøver tale
🪽|vinge|engleagtig flyve flyver flyvning fugl himlen himmel mytologi opad svæve svæver
🐦‍⬛|sort fugl|dyr krage kragefugl næb ravn råge skræppe
🪿|gås|and dyr fjerkræ fjollet fugl gæs skræp ænder
🐸|frø|frøhoved
🐊|krokodille|dyr
🐢|skildpadde|dyr langsom
🦎|firben|dyr krybdyr reptil
🐍|slange|dyr
🐲|dragehoved|drage hoved
🐉|drage|eventyr kinesisk
🦕|sauropod|brachiosaurus brontosaurus dinosaur dinosaurus diplodocus
🦖|T-Rex|dinosaur dinosaurus tyrannosaurus
🐳|hval med vandsprøjt|blåhval dyr hav ocean
🐋|hval|dyr
🐬|delfin|dyr
🦭|sæl|dyr hav ocean søløve
🐟️|fisk|dyr
🐠|tropisk fisk|dyr
🐡|kuglefisk|dyr fisk
🦈|haj|dyr fisk
🐙|blæksprutte|dyr
🐚|konkylie|dyr muslingeskal
🪸|koral|hav klimaforandring rev
🪼|gople|akvarium av brandmand dyr fangtråd hav havdyr havet hvirvelløs plankton svide tentakler
🦀|krabbe|krebsen stjernetegn
🦞|hummer|bisque kløer krebs skaldyr
🦐|reje|dyr havdyr mad skaldyr
🦑|sprutte|arme blæk blæksprutte bløddyr flerarmet havdyr mad multitasking
🦪|østers|dykke gourmet perle
🐌|snegl|dyr langsom
🦋|sommerfugl|dyr insekt sommer vinger
🐛|larve|dyr orm sommerfuglelarve tusindben
🐜|myre|dyr
🐝|honningbi|bi dyr
🪲|bille|dyr insekt kryb
🐞|mariehøne|dyr
🦗|fårekylling|græshoppe insekt
🪳|kakerlak|dyr insekt skadedyr
🕷️|edderkop|dyr insekt spindler
🕸️|edderkoppespind|edderkop spind
🦂|skorpion|skorpionen stjernetegn
🦟|myg|feber insekt malaria sygdom virus
🪰|flue|dyr hestebremse insekt klæg maddike rådden spyflue stueflue sygdom tsetse
🪱|orm|dyr ledorm parasit regnorm
🦠|mikrobe|amøbe bakterie videnskab virus
💐|blomsterbuket|blomster buket
🌸|kirsebærblomst|blomst blomstrende kirsebær
💮|hvid blomst
🪷|lotus|blomst buddhisme fred hinduisme indien renhed ro sindsro skønhed vietnam
🏵️|roset|plante
🌹|rose|blomst kærlighed
🥀|vissen blomst|afblomstret visnet
🌺|hibiscus|blomst hawaiiblomst
🌻|solsikke|blomst
🌼|blomst|gul
🌷|tulipan|blomst
🪻|hyacint|blomst blomstre blå lupin blålilla forår lavendel lilla løvemund plante
🌱|spire|plantespire
🪴|potteplante|hjem hus indretning kaktus kedelig nære plante pleje vokse
🌲|nåletræ|grantræ juletræ stedsegrøn træ
🌳|løvtræ|løvfældende træ skov trækrone
🌴|palme|palmetræ
🌵|kaktus|kaktusplante plante ørken
🌾|risplante|korn ris
🌿|urt|blade plante
☘️|kløver|grøn irland plante
🍀|firkløver|held heldig kløver
🍁|ahornblad|ahorn efterår efterårsblad
🍂|faldende blade|efterårsblade løvfald
🍃|blade i vinden|blad blæst vind
🪹|tom rede|hjem redebygning
🪺|rede med æg|fugl redebygning
🍄|svamp|fluesvamp plante

🍇|vindruer|frugt vin
🍈|melon|frugt
🍉|vandmelon|frugt sommer
🍊|appelsin|citrus frugt mandarin
🍋|citron|citrus frugt gul
🍌|banan|frugt
🍍|ananas|frugt
🥭|mango|frugt tropisk
🍎|rødt æble|frugt rød
🍏|grønt æble|frugt grøn
🍐|pære|frugt
🍑|fersken|frugt
🍒|kirsebær|frugt
🍓|jordbær|bær frugt
🫐|blåbær|blå bær frugt mad solbær
🥝|kiwifrugt|frugt kiwi mad
🍅|tomat|grøntsag
🫒|oliven|gren mad olie
🥥|kokosnød|kokos palme
🥑|avokado|avocado frugt mad
🍆|aubergine|grøntsag
🥔|kartoffel|grøntsag mad rodfrugt
🥕|gulerod|grøntsag mad rodfrugt
🌽|majs|majskolbe
🌶️|chili|grøntsag mad peber plante stærk
🫑|peberfrugt|grøn peber grøntsag mad paprika
🥒|agurk|grøntsag mad pickle
🥬|bladgrønt|grønkål kål pak choi salat
🥦|broccoli|grøntsag kål
🧄|hvidløg|smag
🧅|løg|give smag
🥜|jordnødder|jordnød nød nødder peanut peanuts snack
🫘|bønner|bælgfrugt kidney lille mad små
🌰|kastanje|plante
🫚|ingefærrod|ginger ale ingefær krydderi naturlig rod sundhed
🫛|ærtebælg|bælg bælgfrugt bønner edamame grøntsag soyabønne ært
🍞|brød|bage toastbrød
🥐|croissant|brød fransk mad morgenbrød morgenmad
🥖|flute|baguette brød franskbrød mad
🫓|fladbrød|arepas lavash mad naan nan pita pitabrød
🥨|kringle|bager saltkringle
🥯|bagel|bagværk
🥞|pandekager|crêpe mad pandekage
🧇|vaffel|jern ubeslutsom vaffeljern
🧀|et stykke ost
🍖|kød|kødben
🍗|kyllingelår|fjerkræ kalkun kylling mad
🥩|kødudskæring|bøf kotelet kød lammekotelet rødt svinekotelet
🥓|bacon|gris kød mad svinekød
🍔|hamburger|burger mad
🍟|pomfritter|fastfood pomfrit pommes frites
🍕|pizza|mad pizzastykke stykke
🌭|hotdog|frankfurter pølse
🥪|sandwich|brød
🌮|taco|mexicansk
🌯|burrito|mexicansk wrap
🫔|tamales|mad mexicansk wraps
🥙|fyldt pitabrød|falafel fladbrød fyld gyros kebab mad pita
🧆|falafel|kikært kødbolle
🥚|æg|mad
🍳|stegepande|madlavning morgenmad spejlæg med æg
🥘|pande med mad|paella pandestegt steger
🍲|gryde med mad|gryderet suppe
🫕|fondue|chokolade gryde ost schweizisk smeltet
🥣|ske i skål|havregrød morgenmad mysli
🥗|grøn salat|mad
🍿|popcorn|biograf film
🧈|smør|mejeriprodukt
🧂|salt|krydderi saltbøsse
🥫|konserves|dåse dåsemad
🍱|bento|bentoboks boks sushi sushiboks
🍘|riskiks|kiks mad
🍙|riskugle|japansk mad onigiri ris
🍚|ris|restaurant skål
🍛|ris og karry|karryret
🍜|nudler|ramen restaurant skål
🍝|spaghetti|pasta restaurant
🍠|sød kartoffel|stegt
🍢|mad på spyd|fisk grillspyd kebab pind skaldyr
🍣|sushi|mad nigiri restaurant
🍤|dybstegt reje|skaldyr
🍥|fiskekage|med spiral
🥮|månekage|efterår festival kage yuèbǐng
🍡|dango|is iskugler japansk spyd
🥟|dumpling|gyōza jiaozi pierogi potsticker
🥠|lykkekage|spådom
🥡|kinesisk takeaway|china box kinaboks
🍦|softice|is
🍧|isdessert|is slush ice slushice snow cone
🍨|is|dessert isdessert
🍩|donut|dessert kage
🍪|småkage|cookie kage
🎂|fødselsdagskage|dessert fødselsdag kage lagkage til lykke tillykke
🍰|lagkage|et stykke kage
🧁|cupcake|bagværk dessert kage kager muffin
🥧|tærte|dessert fyld kage linse
🍫|chokolade|et stykke
🍬|bolsje|slik
🍭|slikkepind|slik
🍮|dessert|budding
🍯|honning|bjørn honningkrukke krukke peter plys
🍼|sutteflaske|flaske mælk
🥛|glas mælk|drik drikke
☕️|varm drik|dampende drikkevare kaffe kakao te
🫖|tekande|drik kande mad te tepotte the
🍵|tekrus|kop te varm
🍶|sake|flaske sakeflaske sakekop
🍾|flaske med flyvende prop|bar bobler cava champagne drik
🍷|vinglas|et glas vin hvidvin rødvin
🍸️|cocktailglas|cocktail martini
🍹|tropisk drink|cocktail
🍺|ølkrus|fadøl krus øl ølglas
🍻|skålende ølkrus|fadøl krus øl skål ølglas
🥂|skål|champagne drikke fejring glas skåle
🥃|fladbundet glas|shotglas shots spiritus sprut whisky
🫗|hælde vand|drik glas spilde tom uheld ups
🥤|bæger med sugerør|glas
🧋|bubble tea|bobler boblete mad mælk perler te
🧃|brik|juice juicebrik
🧉|mate|argentina drik
🧊|isterning|is isbjerg kold
🥢|spisepinde|asiatisk
🍽️|kniv og gaffel med tallerken|madlavning
🍴|kniv og gaffel|bestik mad madlavning menu restaurant spise sulten
🥄|ske|bestik
🔪|køkkenkniv|kniv kok madlavning våben
🫙|krukke|beholder glas ingenting intet konservere sylte tilbehør tom
🏺|amfora|drik kande krukke lerkrukke madlavning stjernetegn vandmand

🌍️|globus med Europa og Afrika|jorden verden
🌎️|globus med Nord- og Sydamerika|amerika jorden nordamerika verden
🌏️|globus med Asien og Australien|jorden verden
🌐|globus med meridianer|breddegrader internet længdegrader verden
🗺️|verdenskort|kort verden
🗾|kort over Japan|landkort
🧭|kompas|magnetisk navigation orientering verdenshjørne
🏔️|sneklædt bjerg|koldt sne tinde
⛰️|bjerg
🌋|vulkan|vulkanudbrud
🗻|Fuji-bjerget|bjerg
🏕️|camping|telt
🏖️|strand med parasol
🏜️|ørken|kaktus sol
🏝️|øde ø|palme
🏞️|nationalpark|park
🏟️|stadion|sport
🏛️|klassisk bygning|søjler tempel
🏗️|byggeplads|byggeri bygning konstruktion kran
🧱|mursten|ler mur mørtel væg
🪨|sten|kampesten klippe solid tung
🪵|træ|bjælke brænde træstamme træstub tømmer
🛖|hytte|hus jurte rundhus
🏘️|huse|by bygning hus
🏚️|faldefærdigt hus|bygning faldefærdig
🏠️|hus|bygning hjem villa
🏡|hus med have|hjem villa
🏢|kontorbygning|bygning kontor
🏣|japansk posthus|postkontor
🏤|posthus|bygning europæisk post postkontor
🏥|hospital|bygning doktor læge medicin sygehus
🏦|bank|bygning pengeinstitut
🏨|hotel|bygning
🏩|kærlighedshotel|hotel romantik
🏪|døgnkiosk|døgnåben kiosk købmand
🏫|skole|bygning
🏬|stormagasin|butik forretning varehus
🏭️|fabrik|bygning
🏯|japansk slot|bygning
🏰|slot|borg bygning europa europæisk
💒|bryllup|kirke kærlighed romantik
🗼|Tokyo Tower|japan tårn
🗽|Frihedsgudinden|frihed gudinde new york statue of liberty
⛪️|kirke|bygning kors kristen religion
🕌|moské|islam muslim religion
🛕|hindutempel|hindu tempel
🕍|synagoge|jøde jødisk religion tempel
⛩️|Shinto-helligdom|alter religion
🕋|Kabaen|islam muslim religion
⛲️|springvand|fontæne
⛺️|telt|camping
🌁|tåget|tåge
🌃|stjernehimmel|nat skyline stjerner storby
🏙️|bylandskab|by bygning højhus skyline storby
🌄|solopgang over bjerge|morgensol
🌅|solopgang|morgensol
🌆|by i solnedgang|aften højhuse
🌇|solnedgang|by højhuse skumring skyline bag bygninger storby
🌉|bro i mørke|natten nat
♨️|varme kilder|damp varm
🎠|karrusel|karruselhest karruseltur køre
🛝|legeplads-rutsjebane|forlystelsespark glide leg lege rutsje
🎡|pariserhjul|forlystelse forlystelsespark tivoli
🎢|rutsjebane|forlystelse forlystelsespark tivoli
💈|barber|barbersalon
🎪|cirkus|cirkustelt telt
🚂|lokomotiv|damplokomotiv tog
🚃|togvogn|jernbane sporvogn tog vogn
🚄|lyntog|højhastighedstog jernbane tog
🚅|højhastighedstog|tog
🚆|tog|jernbane køretøj
🚇️|metro|køretøj undergrund undergrundsbane
🚈|letbane|køretøj tog
🚉|togstation|jernbane station tog
🚊|sporvogn|køretøj letbane trolleybus
🚝|monorail|køretøj
🚞|bjergbane|bjerg jernbane svævebane tog
🚋|vogn|køretøj sporvogn trolleybus
🚌|bus|køretøj skolebus
🚍️|bus forfra|kørende køretøj
🚎|trolleybus|bus køretøj letbane sporvogn trolley
🚐|minibus|bus varevogn
🚑️|ambulance|køretøj nødsituation
🚒|brandbil|brand køretøj
🚓|politibil|politi
🚔️|politibil forfra|kørende politi
🚕|taxa|bil køretøj taxi
🚖|taxa forfra|kørende taxi
🚗|bil|køretøj
🚘️|bil forfra|fartøj kørende
🚙|firehjulstrækker|bil fritid jeep køretøj
🛻|pickup|bil køretøj ladvogn lastbil truck transport varevogn åbent lad
🚚|lastbil|køretøj levering transport truck varevogn
🚛|lastvogn|køretøj lastbil levering transport truck
🚜|traktor|køretøj
🏎️|racerbil|bil racerløb
🏍️|motorcykel|racerløb
🛵|scooter|knallert transportmiddel
🦽|manuel kørestol|handicap handikap rullestol tilgængelighed
🦼|elektrisk kørestol|handicap handikap rullestol tilgængelighed
🛺|motor-rickshaw|tuk
🚲️|cykel|drengecykel herrecykel tohjulet
🛴|løbehjul|transportmiddel
🛹|skateboard|bræt hjul skate
🛼|rulleskøjte|rulle skøjte sport
🚏|busstoppested|bus stoppested
🛣️|motorvej|vej
🛤️|jernbane|spor tog togspor
🛢️|olietønde|olie tønde
⛽️|tankstation|benzinpumpe benzintank tank
🛞|hjul|bil cirkel dreje dæk fælg køretøj
🚨|politiblink|politi politilys rotorblink rødt blink
🚥|liggende trafiklys|blinklys lys signal trafik
🚦|trafiklys|blinklys lys signal trafik
🛑|stopskilt|ottekant ottekantet skilt stop
🚧|byggeri|spærring vejspærring
⚓️|anker|båd skib sømand værktøj
🛟|redningskrans|bøje flyde livredder redde sikkerhed
⛵️|sejlbåd|båd skib yacht
🛶|kano|båd ro transportmiddel
🚤|speedbåd|båd
🛳️|passagerskib|fartøj færge passager skib
⛴️|færge|båd
🛥️|motorbåd|båd fartøj
🚢|skib|fartøj færge rejse titanic
✈️|fly|flyvemaskine rejse
🛩️|lille fly|flyvemaskine flyver
🛫|flyafgang|afgang afrejse fartøj fly indtjekning
🛬|flyankomst|ankomme ankomst fartøj fly landing
🪂|faldskærm|hangglider paraglider skydiver
💺|sæde|plads stol
🚁|helikopter|fartøj
🚟|luftbane|fartøj hængende svævebane togbane
🚠|kabelbane|bjerg fartøj gondol kabel lift
🚡|svævebane|fartøj gondol kabel lift svæve
🛰️|satellit|fartøj rummet
🚀|raket|fartøj rumfartøj rummet rumskib
🛸|ufo|flyvende tallerken marsmand rummet rumvæsen
🛎️|hotelklokke|hotel klokke reception
🧳|bagage|kuffert pakke rejse trolley
⌛️|udløbet timeglas|sand tid
⏳️|timeglas med løbende sand|tid
⌚️|ur|armbåndsur
⏰️|vækkeur|alarm ur
⏱️|stopur|tid ur
⏲️|æggeur|tidtager ur
🕰️|pynteur|ur
🕛️|kl. tolv|12 00 24
🕧️|halv et|30 12 klokkeslæt ur
🕐️|kl. et|00 13 klokkeslæt ur
🕜️|halv to|30 13 klokken ur
🕑️|kl. to|14 00 klokkeslæt ur
🕝️|halv tre|14 30 ur
🕒️|kl. tre|15 00 klokkeslæt ur
🕞️|halv fire|15 30 klokkeslæt ur
🕓️|kl. fire|16 00 klokkeslæt ur
🕟️|halv fem|16 30 klokkeslæt ur
🕔️|kl. fem|17 00 klokkeslæt ur
🕠️|halv seks|17 30 klokkeslæt ur
🕕️|kl. seks|18 00 ur
🕡️|halv syv|18 30 klokkeslæt ur
🕖️|kl. syv|19 00 klokkeslæt ur
🕢️|halv otte|19 30 klokkeslæt ur
🕗️|kl. otte|20 00 klokkeslæt ur
🕣️|halv ni|20 30 klokkeslæt ur
🕘️|kl. ni|21 00 klokkeslæt ur
🕤️|halv ti|21 30 klokkeslæt ur
🕙️|kl. ti|10 00 22 klokkeslæt ur
🕥️|halv elleve|10 30 22 klokkeslæt ur
🕚️|kl. elleve|11 00 23 klokkeslæt ur
🕦️|halv tolv|11 30 23 klokkeslæt ur
🌑|nymåne|måne månefase
🌒|tiltagende måne|månefase
🌓|halvmåne 1. fjerdedel|første kvarter måne månefase
🌔|tiltagende måne næsten fuld|månefase
🌕️|fuldmåne|måne månefase
🌖|aftagende måne næsten fuld|månefase
🌗|halvmåne 4. fjerdedel|måne månefase sidste kvarter
🌘|aftagende måne|månefase
🌙|halvmåne|tiltagende måne
🌚|nymåne med ansigt|måne
🌛|måne med ansigt 1. fjerdedel|halvmåne måneansigt
🌜️|måne med ansigt 4. fjerdedel|halvmåne måneansigt
🌡️|termometer|vejr
☀️|sol|lys solskin stråler vejr
🌝|fuldmåne med ansigt|fuldmåneansigt måne måneansigt
🌞|sol med ansigt
🪐|planet med ringe|saturn
⭐️|stjerne
🌟|blinkende stjerne|lysende lyser skinner stjerneskin
🌠|stjerneskud|stjerne
🌌|mælkevejen|galakse
☁️|sky|vejr
⛅️|sol bag sky
⛈️|sky med lyn og regn|torden vejr
🌤️|sol bag lille sky|vejr
🌥️|sol bag stor sky|vejr
🌦️|sol bag sky med regn|vejr
🌧️|sky med regn|vejr
🌨️|sky med sne|kulde vejr
🌩️|tordensky|lyn sky vejr
🌪️|tornado|hvirvelvind sky skypumpe vejr
🌫️|tåge|sky vejr
🌬️|vindansigt|ansigt blæse sky vejr vind
🌀|cyklon|svimmel tornado tyfon
🌈|regnbue|lgbt regn vejr
🌂|lukket paraply|regn regnvejr
☂️|paraply|regn tøj vejr
☔️|paraply med regndråber|dråbe regn vejr
⛱️|parasol|paraply regn sol vejr
⚡️|højspænding|advarsel elektricitet fare lyn
❄️|snefnug|kulde rimfrost sne vejr
☃️|snemand|kulde sne vejr
⛄️|snemand uden snevejr|koldt sne
☄️|komet|rummet
🔥|ild|flamme varm
💧|dråbe|sved følelser ked af det koldsved sveddråbe vand
🌊|bølge|havbølge vandbølge

🎃|græskarmand|græskar græskarlygte halloween
🎄|juletræ|grantræ jul træ
🎆|fyrværkeri|fest nytår raket
🎇|stjernekaster|fyrværkeri nytår raket
🧨|kanonslag|dynamit eksplosiv fyrværkeri sprængstof
✨️|stjerner|glimt magi skinne stjerne
🎈|ballon|fest fødselsdag
🎉|bordbombe|fest konfetti nytår
🎊|konfetti|fest konfettidåse konfettiregn
🎋|træ med papirpynt|festival japansk tanabata
🎍|fyrretræsdekoration|japansk nytår
🎎|japanske dukker|fejring festival japansk
🎏|karpevimpel|banner med fisk karper
🎐|vindspil|vindpiber
🎑|måneceremoni|ceremoni fejring måne
🧧|pengegave|gave held og lykke hóngbāo lai see penge
🎀|sløjfe|fejring
🎁|gave|fødselsdag overraskelse pakke
🎗️|mindebånd|bånd fejring minde
🎟️|adgangsbillet|adgang billet entré entrébillet
🎫|billet|entré forlystelse underholdning
🎖️|militærmedalje|dekoreret fejring medalje militær
🏆️|pokal|pris præmie trofæ
🏅|sportsmedalje|guld medalje vinder
🥇|guldmedalje|førsteplads førstepræmie guld medalje vinder
🥈|sølvmedalje|andenplads andenpræmie medalje sølv vinder
🥉|bronzemedalje|bronze medalje tredjeplads tredjepræmie vinder
⚽️|fodbold|bold
⚾️|baseball|bold sport
🥎|softball|bold handske sport
🏀|basketball|bold sport
🏐|volleyball|bold spil sport
🏈|amerikansk fodbold|football sport
🏉|rugbybold|bold rugby sport
🎾|tennis|bold sport tennisbold og ketsjer
🥏|frisbee|ultimate
🎳|bowling|bowlingkugle spille
🏏|cricket|bat bold spil sport
🏑|hockey|bold spil sport stav
🏒|ishockey|hockey is ishockeystav og puck spil sport stav
🥍|lacrosse|bold mål stav
🏓|bordtennis|bat bold bord pingpong spil sport tennis
🏸|badminton|fjerbold ketsjer spil sport
🥊|boksehandske|bokse boksning handske sport
🥋|karatedragt|judo kampsport karate sport taekwondo uniform
🥅|målnet|mål net sport
⛳️|golfhul med flag|golf sport
⛸️|skøjte|is
🎣|fiskestang|fisk fiskeri med sport
🤿|dykkermaske|dykke maske snorkel
🎽|løbetrøje|atletik løbe med bånd
🎿|ski|skisport sne sport
🛷|kælk|slæde
🥌|curlingsten|curling spil sport sten
🎯|pletskud|bullseye dart mål plet
🪀|yoyo|legetøj
🪁|legetøjsdrage|drage drageflyver flyve svæve
🔫|vandpistol|pistol revolver våben
🎱|billard|billardkugle pool
🔮|krystalkugle|spådom spådomskunst
🪄|tryllestav|heks magi troldmand tryllekunstner
🎮️|videospil|controller håndcontroller
🕹️|joystick|spil videospil
🎰|spillemaskine|enarmet tyveknægt kasino spil
🎲|terning|spil terningspil underholdning
🧩|brik til puslespil|sammenhængende spor
🧸|bamse|bjørn legetøj plys tøjdyr
🪅|piñata|cinco de mayo fastelavn fejring fest
🪩|diskokugle|dans disko fest glitter kugle spejl spejlkugle
🪆|russiske dukker|babusjka dukke matrjosjka russisk
♠️|spar|es kort spil
♥️|hjerter|hjerte kort spil
♦️|ruder|kort spil
♣️|klør|kort spil
♟️|skakbrik|bonde skak undværlig
🃏|joker|kort kortspil spil spillekort
🀄️|mahjong-brik|drage rød
🎴|spillekort med blomster|japansk kortspil
🎭️|masker|optræden skuespiller teater
🖼️|ramme med billede|kunst maleri museum
🎨|palet|farver kunstner maler
🧵|tråd|nål rød sy trisse
🪡|synål|broderi nål skræddersyning sting sutur syning tråd
🧶|garn|garnnøgle hækle strikke tråd
🪢|knude|binde knob reb snor

👓️|briller|beklædning solbriller
🕶️|solbriller|briller mørk øje
🥽|sikkerhedsbriller|beskyttelsesbriller dykkerbriller svejse svømme øjenbeskyttelse
🥼|kittel|eksperiment forsker laboratorie læge videnskabsmand
🦺|sikkerhedsvest|nødsituation sikkerhed vest
👔|slips|beklædning skjorte
👕|T-shirt|beklædning bluse trøje
👖|bukser|beklædning jeans tøj
🧣|halstørklæde|beklædning hals vinter
🧤|handsker|beklædning hånd vanter vinter
🧥|frakke|beklædning dynejakke jakke vinter
🧦|sokker|beklædning strømper
👗|kjole|beklædning
👘|kimono|beklædning kåbe
🥻|sari|kjole tøj
🩱|badedragt|badetøj
🩲|badebukser|badetøj bikiniunderdel undertøj
🩳|shorts|badebukser underbukser
👙|bikini|badetøj beklædning pool strand
👚|bluse|beklædning
🪭|sammenklappelig håndvifte|afkøle blafre danse flirt flirte genert kølende varmt vifte
👛|pung|pengepung
👜|håndtaske|taske
👝|clutch|pung taske
🛍️|indkøbsposer|hotel pose shopping
🎒|rygsæk|skole skoletaske taske
🩴|klipklapper|badesandaler ferie sandaler strand strandsandaler zōri
👞|herresko|sko
👟|løbesko|fritidssko gummisko sko sneakers tennissko
🥾|vandrestøvle|backpacking camping friluft støvle vandre
🥿|flad sko|ballerina ballerinasko damesko slippers
👠|høje hæle|højhælet sko stiletter
👡|damesandal|sandaler sko
🩰|balletsko|ballerina ballet dans danserinde
👢|damestøvle|sko støvler
🪮|afrokam|afro hår kam rede
👑|krone|diadem dronning konge
👒|hat|beklædning damehat festhat
🎩|høj hat|sort tryllekunstner
🎓️|eksamenshat|eksamen hat
🧢|kasket|baseballkasket cap
🪖|militærhjelm|hjelm hær krig kriger militær soldat
⛑️|hjelm med hvidt kors|ansigt nødhjælp
📿|bedekrans|bøn halskæde perler påklædning religion
💄|læbestift|kosmetik makeup
💍|ring|bryllup diamant forlovelse romantik
💎|ædelsten|diamant juvel romantik
🔇|højttaler fra|lyd lydløs stille
🔈️|højttaler lav lydstyrke
🔉|højttaler mellem lydstyrke|højtaler med en lydbølge medium volumen lav
🔊|højttaler høj lydstyrke|volumen højtaler med
📢|elektrisk megafon|højttaler offentlig tale
📣|megafon|højttaler kommunikation
📯|posthorn|post
🔔|klokke|kirke
🔕|ingen klokke|lyd med streg over lydløs
🎼|partitur|nøgle musik noder
🎵|node|musik
🎶|noder|musik node
🎙️|studiemikrofon|mikrofon musik studie
🎚️|volumenkontrol|lydstyrke musik
🎛️|knapper|musik
🎤|mikrofon|karaoke sang synge
🎧️|hovedtelefon|høretelefon lyd lytte musik
📻️|radio|æteren
🎷|saxofon|instrument musik musikinstrument sax
🎺|trompet|instrument musik musikinstrument
🪗|akkordeon|bandoneon harmonika koncertina musette musik
🎸|guitar|elektrisk elguitar instrument musik musikinstrument strengeinstrument
🎹|klaver|instrument keyboard musik musikinstrument
🎻|violin|instrument musik musikinstrument strengeinstrument
🪕|banjo|musik strengeinstrument
🥁|tromme|musik rytme trommestikker
🪘|høj tromme|beat conga rytme slagtøj taktslag
🪇|maracas|danse fest instrument musik rangle ryste slagtøj
🪈|fløjte|band blokfløjte fløjtenist instrument marchorkester musik orgelpibe orkester træblæseinstrument
📱|mobil|mobiltelefon
📲|mobil med pil|indgående opkald lav et modtag
☎️|telefon|fastnet
📞|telefonrør|kommunikation
📟️|personsøger|bipper kommunikation
📠|fax|faxmaskine kommunikation telefax
🔋|batteri|opladet opladning
🪫|lavt batteriniveau|batteri drænet elektronik ingen energi lav
🔌|stik|elektricitet elektrisk ledning
💻️|bærbar computer|laptop pc
🖥️|stationær computer|skærm
🖨️|printer|computer stationær
⌨️|tastatur|computer keyboard
🖱️|computermus|computer knap mus
🖲️|trackball|computer
💽|cd-rom|computer disk dvd minidisk
💾|diskette|computer
💿️|cd|blu ray computer disk dvd
📀|dvd|blu ray cd computer disk optisk
🧮|kugleramme|matematik regne regning
🎥|filmkamera|biograf film filme
🎞️|filmstrimmel|biograf film strimmel
📽️|filmprojektor|biograf film projektor video
🎬️|klaptræ|film filmklapper klapper
📺️|tv|fjernsyn
📷️|kamera|foto instagram selfie snapshot video
📸|kamera med blitz|video
📹️|videokamera|kamera video
📼|videobånd|bånd gammeldags vhs video
🔍️|forstørrelsesglas til venstre|forstørrelse lup søgning værktøj
🔎|forstørrelsesglas til højre|forstørrelse lup søgning værktøj
🕯️|stearinlys|lys
💡|elpære|ide idé lys pære
🔦|lommelygte|lygte
🏮|papirlanterne|kulørte lamper lanterne papirlampe rød lygte
🪔|diya-lampe|olielampe
📔|notesbog med udsmykning
📕|lukket bog
📖|åben bog|læse
📗|grøn bog
📘|blå bog|bibliotek læse læsning skolebog uddannelse
📙|orange bog
📚️|bøger|bibliotek bog læse læsning romaner skole studie uddannelse
📓|notesbog|noter
📒|regnskabsbog|notesbog
📃|side med fold|ark dokument papir
📜|skriftrulle|papir
📄|dokument|side
📰|avis|nyheder
🗞️|sammenrullet avis|nyheder
📑|faner|bogmærke mærke
🔖|bogmærke|mærke
🏷️|mærkat|etiket label seddel
🪙|mønt|guld metal penge rig skat sølv
💰️|pengepose|dollar penge
💴|yenseddel|penge yen
💵|dollarseddel|dollar penge pengesedler seddelbundt sedler
💶|euroseddel|euro penge
💷|pundseddel|penge pund
💸|flyvende penge|forbrug med vinger
💳️|kreditkort|bank kort kredit penge
🧾|kvittering|bevis bilag bogføring regnskab
💹|stigende marked|opadgående graf tendens vækst yen
✉️|konvolut|brev mail kuvert
📧|mail|brev kommunikation
📨|indgående post|brev mail konvolut modtag modtaget
📩|udgående post|brev mail konvolut send sendt
📤️|udbakke|kommunikation sendt
📥️|indbakke|kommunikation modtaget
📦️|pakke|boks kasse papkasse
📫️|lukket postkasse med hævet flag|brev post op
📪️|lukket postkasse med sænket flag|brev post nede
📬️|åben postkasse med hævet flag|brev post
📭️|åben postkasse med sænket flag|brev post
📮|postkasse|post
🗳️|valgurne med stemmeseddel|boks kasse stemme urne
✏️|blyant|skrive
✒️|sort fyldepen|pen
🖋️|fyldepen|pen
🖊️|kuglepen|pen
🖌️|malerpensel|maleri maling pensel
🖍️|farvekridt|farveblyant fedtfarve
📝|notat|blyant kommunikation memo
💼|attachémappe|mappe
📁|mappe|dokument filer
📂|åben mappe|dokument filer
🗂️|kartotekskort|kartotek kort
📅|kalender|dato
📆|kalenderblok|afrivningskalender dato kalender
🗒️|notesblok|blok note noter spiral spiralryg
🗓️|spiralkalender|blok kalender spiral
📇|kartotek|indekskort kontakter
📈|opadgående graf|diagram tendens
📉|nedadgående graf|diagram tendens
📊|søjlediagram|diagram graf
📋️|clipboard|noter skriveunderlag udklipsholder
📌|tegnestift|stift
📍|rund tegnestift|nål stift
📎|papirclips|clips
🖇️|sammensatte papirclips|clips papirclip sammensat
📏|lineal|lige kant matematik
📐|tegnetrekant|matematik vinkel vinkelmåler
✂️|saks|klippe papir værktøj
🗃️|arkivkasse|arkiv kasse pap
🗄️|arkivskab|arkiv skab
🗑️|papirkurv|skraldespand
🔒️|lukket hængelås|låst privat
🔓️|åben hængelås|låst op lås
🔏|lukket hængelås med pen|fyldepen lås privat
🔐|lukket hængelås med nøgle|lås låst sikker
🔑|nøgle|adgangskode password
🗝️|gammel nøgle|lås
🔨|hammer|værktøj
🪓|økse|kløve brænde træ
⛏️|hakke|mine værktøj
⚒️|hammer og hakke|værktøj
🛠️|hammer og skruenøgle|svensknøgle værktøj
🗡️|dolk|daggert kniv våben
⚔️|korslagte sværd|korslagt våben
💣️|bombe|eksplosion fare følelse
🪃|boomerang|australien bagslag rikochettere tilbagekastning vende tilbage
🏹|bue og pil|bueskytte skytten stjernetegn våben
🛡️|skjold|våben
🪚|sav|save snedker tømmer tømrer værktøj
🔧|skruenøgle|svensknøgle værktøj
🪛|skruetrækker|redskab skrue værktøj
🔩|møtrik og bolt|værktøj
⚙️|tandhjul|gear værktøj
🗜️|skruetvinge|skruestik værktøj
⚖️|vægt|balance jura retfærdighed stjernetegn værktøj
🦯|blindestok|blind handicap
🔗|link|kæde tegn
⛓️|kæder|kæde
🪝|krog|besnære fange fangst få på krogen hage klo lokkemiddel
🧰|værktøjskasse|håndværker mekaniker skruenøgle værktøj
🧲|magnet|hestesko magnetisk tiltrækning
🪜|stige|bestige klatre ribbe trin
⚗️|kolbe|kemi værktøj
🧪|reagensglas|eksperiment forskning kemi kemiker laboratorium
🧫|petriskål|bakterie biolog biologi dyrkning laboratorie
🧬|dna|biolog evolution gen genetik liv
🔬|mikroskop|naturfag redskab videnskab værktøj
🔭|teleskop|astronomi redskab stjernekikkert videnskab værktøj
📡|parabolantenne|aliens antenne parabol radioteleskop rumvæsner satellit
💉|sprøjte|indsprøjtning injektion kanyle læge medicin
🩸|bloddråbe|blod bloddonor medicin menstruation sår
💊|pille|læge medicin
🩹|plaster
🩼|krykke|handicap hjælp til førlighed hjælpe invaliditet skadet stok
🩺|stetoskop|doktor hjerte læge medicin
🩻|røntgen|knogler kranie kranium læge medicinsk røntgenbillede skelet undersøgelse
🚪|dør|hoveddør lukket
🛗|elevator|adgangsforhold handicapadgang handicapvenligt hejs tilgængelighed
🪞|spejl|genspejling makeup sminke spejlbillede spejling spekulum
🪟|vindue|frisk luft gennemsigtig gennemsigtighed karm rude udsigt vindueskarm åbning
🛏️|seng|hotel sove
🛋️|sofa og lampe|hotel
🪑|stol|spisestuestol
🚽|toilet|badeværelse wc
🪠|svupper|blikkenslager stoppet afløb suge sugekop toilet vvs tekniker wc
🚿|brusebad|bad vand
🛁|badekar|bad karbad
🪤|musefælde|fange fælde lokkemad mus ost snare
🪒|ragekniv|barberblad barbering barberkniv barberskraber skraber
🧴|bodylotion|creme fugtighedscreme lotion shampoo solcreme
🧷|sikkerhedsnål|ble punk rock
🧹|kost|feje heks rengøring
🧺|kurv|indkøb picnic vasketøj
🧻|papirrulle|køkkenrulle toiletpapir toiletrulle wc
🪣|spand|bassin beholder
🧼|sæbe|bad håndsæbe sæbeskum sæbeskål vaske
🫧|bobler|boble bøvs flyde flyder perle ren svæve sæbe under vand undervands
🪥|tandbørste|badeværelse børste hygiejne mund mundhygiejne rene tænder
🧽|vaskesvamp|absorbere porøs suge svamp vaske
🧯|brandslukker|brand pulverslukker slukke
🛒|indkøbsvogn|butik forretning indkøb køb shopping vogn
🚬|cigaret|rygning tilladt
⚰️|kiste|begravelse død
🪦|gravsten|død grav hvil fred kirkegård rip
⚱️|urne|begravelse død
🧿|nazaramulet|amulet blå øje det onde lykkebringer nazar perle talisman
🪬|hamsa|amulet beskyt beskytte beskyttelse fatima hånd håndflade lykke maria mirjam vejlede vejleder vejledning velsignelse
🗿|statue|moai stenstatue
🪧|skilt|banner demo demonstration protest protestskilt strejke
🪪|legitimationskort|autorisation brugeroplysninger dokument id identifikation kørekort sikkerhed tilladelse

🏧|hæveautomat|dankortautomat hæve penge
🚮|brug affaldsspanden|affald skraldespand
🚰|drikkevand|drik vand vandhane
♿️|symbol for kørestol|handicap rullestol tilgængelighed
🚹️|herretoilet|herrer toilet wc
🚺️|dametoilet|damer toilet wc
🚻|toiletskilt|toilet wc
🚼️|babysymbol|baby babyskilt bleskift skifte
🚾|wc|toilet
🛂|paskontrol|pas
🛃|told
🛄|bagageudlevering|bagage rejse
🛅|bagageopbevaring|locker rejsegods
⚠️|advarselsskilt|advarsel advarselstrekant
🚸|børn krydser vej|pas på
⛔️|adgang forbudt|ingen skilt trafik
🚫|ingen adgang|forbudt
🚳|cykler forbudt|ingen
🚭️|rygning forbudt|ikke tilladt
🚯|smid ikke affald|forbudt tilladt
🚱|ikke drikkevand|drik forbudt vand
🚷|ingen fodgængere|fodgænger forbudt
📵|mobiltelefoner forbudt|ingen
🔞|forbudt for under 18|aldersgrænse børn ingen mindst
☢️|radioaktiv|advarsel radioaktivitet risiko skilt
☣️|biologisk fare|advarsel risiko skilt
⬆️|opadvendt pil|nord op retning verdenshjørne
↗️|opadvendt pil mod højre|nordøst retning
➡️|pil mod højre|retning verdenshjørne øst
↘️|nedadvendt pil mod højre|retning sydøst
⬇️|nedadvendt pil|ned retning syd verdenshjørne
↙️|nedadvendt pil mod venstre|retning sydvest
⬅️|pil mod venstre|retning verdenshjørne vest
↖️|opadvendt pil mod venstre|nordvest retning
↕️|op- og nedadvendt pil
↔️|pil mod venstre og højre|dobbeltpil
↩️|pil mod højre med sving til venstre
↪️|pil mod venstre med sving til højre
⤴️|pil mod højre med sving opad
⤵️|pil mod højre med sving nedad|ned
🔃|lodrette cirkulære pile med uret|genindlæs vertikale
🔄|vandrette cirkulære pile mod uret
🔙|BACK-pil|tilbage venstrepil
🔚|END-pil|slut venstrepil
🔛|ON!-dobbeltpil|pil
🔜|SOON-pil|snart med højrepil tegn
🔝|TOP-pil|peger op toppil
🛐|bedested|bøn religion
⚛️|atomsymbol|ateist atom
🕉️|om|hindu religion
✡️|davidsstjerne|david jøde jødisk religion stjerne
☸️|dharma-hjul|buddhist religion
☯️|yin og yang|religion tao taoist
✝️|latinsk kors|kristen religion
☦️|ortodokst kors|kristen religion
☪️|stjerne og halvmåne|islam muslim religion
☮️|fredssymbol|fred
🕎|syvarmet lysestage|hanukkah jødisk menorah niarmet religion
🔯|sekstakket stjerne med prik|davidsstjerne horoskop jødisk
🪯|khanda|deg tegh fateh khalsa religion sikh sikhisme tro
♈️|vædderen|stjernetegn
♉️|tyren|stjernetegn
♊️|tvillingen|stjernetegn
♋️|krebsen|stjernetegn
♌️|løven|stjernetegn
♍️|jomfruen|stjernetegn
♎️|vægten|stjernetegn
♏️|skorpionen|stjernetegn
♐️|skytten|stjernetegn
♑️|stenbukken|stjernetegn
♒️|vandmanden|stjernetegn
♓️|fisken|stjernetegn
⛎️|slangebæreren|stjernebillede
🔀|bland sange-knap|krydsende pile mod højre for
🔁|gentageknap|gentag med uret pil
🔂|knap til én gentagelse|med uret pil gang
▶️|afspilningsknap|afspil afspilning højre pil play trekant
⏩️|spol frem-knap|dobbelt højrepil højre
⏭️|knap til næste nummer|scene pil trekant
⏯️|knap til afspilning og pause|afspil højre pil play trekant
◀️|knap til baglæns afspilning|pil trekant venstre
⏪️|spol tilbage-knap|dobbelt venstrepil pil venstre
⏮️|knap til forrige nummer|scene pil trekant
🔼|op-knap|opad pil
⏫️|hurtigt op-knap|dobbeltpil
🔽|ned-knap|nedad pil
⏬️|hurtigt ned-knap|dobbeltpil
⏸️|pauseknap|bjælke dobbelt lodret pause
⏹️|stopknap|kvadrat stop
⏺️|optageknap|cirkel optage
⏏️|udskubningsknap|eject skub ud
🎦|film|biograf filme filmkamera teater videokamera
🔅|lav lysstyrke|dæmpet
🔆|høj lysstyrke|sol
📶|mobilsignal|dækning signalstyrke
🛜|trådløs|bredbånd computer forbindelse hotspot internet netværk router smartphone wi fi
📳|vibration|mobil orange symbol
📴|mobil slået fra|offline slukket
♀️|kvindesymbol|kvinde kvindetegn symbol tegn
♂️|mandesymbol|mand mandetegn symbol tegn
⚧️|symbol for transkønnethed|transkønnet
✖️|gange|annuller multiplikation multiplikationstegn tegn
➕️|plus|matematik plustegn tegn
➖️|minus|matematik minustegn tegn
➗️|dividere|division divisionstegn matematik tegn
🟰|fedt lighedstegn|er lig med lighed matematik svar svare
♾️|uendelig|ubegrænset uendelighed uendelighedstegn universel
‼️|dobbelt udråbstegn|tegnsætning
⁉️|udråbstegn og spørgsmålstegn|spørgsmål tegn tegnsætning
❓️|rødt spørgsmålstegn|spørgsmål tegn tegnsætning
❔️|hvidt spørgsmålstegn|omrids spørgsmål tegn tegnsætning
❕️|hvidt udråbstegn|omrids tegnsætning udråb
❗️|rødt udråbstegn|tegnsætning
〰️|bølgestreg|bølget tegn tegnsætning
💱|valutaveksling|bank penge valuta veksling
💲|dollartegn|dollar
⚕️|medicinsymbol|lægekunst lægevidenskab medicin slange stav æskulap æskulapstav
♻️|genbrug|genbrugssymbol
⚜️|fransk lilje|fleur de lis heraldik heraldisk
🔱|trefork|havgud poseidon symbol
📛|navneskilt|badge navn skilt
🔰|japansk begyndersymbol|grønt og gult
⭕️|stor rød cirkel|bred kraftig
✅️|hvidt flueben|færdig markering udført
☑️|afkrydsningsfelt med flueben|afkrydsning felt godkendt markering
✔️|flueben|markering
❌️|kryds|annuller forkert gange markering multiplikation
❎️|krydsknap|gange kvadrat mærke
➰️|krølle|loop løkke
➿️|dobbelt krølle|loop løkke
〽️|japansk kommatering|del
✳️|ottetakket spids stjerne|asterisk
✴️|ottetakket stjerne
❇️|funkle|glimte
©️|copyright|tegn ophavsret
®️|registreret varemærke
™️|varemærke|tm
#️⃣|keycap: x{23}
*️⃣|keycap: *
0️⃣|tast: 0|keycap nul
1️⃣|tast: 1|et keycap
2️⃣|tast: 2|keycap to
3️⃣|tast: 3|keycap tre
4️⃣|tast: 4|fire keycap
5️⃣|tast: 5|fem keycap
6️⃣|tast: 6|keycap seks
7️⃣|tast: 7|keycap syv
8️⃣|tast: 8|keycap otte
9️⃣|tast: 9|keycap ni
🔟|bookmark..water pistol
🔠|store bogstaver|abcd symbol for
🔡|små bogstaver|abcd symbol for
🔢|tal|1234 symbol for
🔣|symboler|symbol for
🔤|latinske alfabet|abc symbol for
🅰️|blodtype A|blod type
🆎|blodtype AB|blod type
🅱️|blodtype B|blod type
🆑|CL-knap|tegn ryd
🆒|COOL-knap|tegn
🆓|FREE-knap|gratis tegn
ℹ️|information|informationskilde turistinformation
🆔|ID-knap|tegn
Ⓜ️|m i cirkel
🆕|NEW-knap|nyhed nyt tegn
🆖|NG-knap|ikke godt tegn
🅾️|blodtype O|blod type
🆗|OK|tegn okay
🅿️|parkering|skilt parkeringsplads
🆘|SOS|hjælp signal tegn
🆙|UP!-knap|op tegn
🆚|versus|knap tegn vs
🈁|kvadratisk ideogram for her|japansk
🈂️|kvadratisk ideogram for serviceafgift|japansk
🈷️|kvadratisk ideogram for månedligt beløb|japansk
🈶|kvadratisk ideogram for ikke gratis|japansk
🈯️|kvadratisk ideogram for reserveret|japansk
🉐|cirkulært ideogram for tilbud|japansk
🈹|kvadratisk ideogram for rabat|japansk
🈚️|kvadratisk ideogram for gratis|japansk
🈲|kvadratisk ideogram for forbud|japansk
🉑|cirkulært ideogram for accept|japansk
🈸|kvadratisk ideogram for anvendelse|japansk
🈴|kvadratisk ideogram for bestået|japansk
🈳|kvadratisk ideogram for ledig|japansk 空
㊗️|cirkulært ideogram for lykønskning|kinesisk tillykke
㊙️|cirkulært ideogram for hemmelighed|japansk
🈺|kvadratisk ideogram for åben|japansk
🈵|kvadratisk ideogram for optaget|japansk
🔴|rød cirkel|geometrisk
🟠|orange cirkel
🟡|gul cirkel
🟢|grøn cirkel
🔵|blå cirkel|geometrisk
🟣|lilla cirkel
🟤|brun cirkel
⚫️|sort cirkel|geometrisk
⚪️|hvid cirkel|geometrisk
🟥|rødt kvadrat|firkant rød
🟧|orange kvadrat|firkant
🟨|gult kvadrat|firkant gul
🟩|grønt kvadrat|firkant grøn
🟦|blåt kvadrat|blå firkant
🟪|lilla kvadrat|firkant
🟫|brunt kvadrat|brun firkant
⬛️|stort sort kvadrat|geometrisk
⬜️|stort hvidt kvadrat|geometrisk
◼️|mellemstort sort kvadrat|geometrisk
◻️|mellemstort hvidt kvadrat|geometrisk
◾️|halvlille sort kvadrat|geometrisk
◽️|halvlille hvidt kvadrat|geometrisk
▪️|lille sort kvadrat|geometrisk
▫️|lille hvidt kvadrat|geometrisk
🔶|stor orange ruder|geometrisk
🔷|stor blå ruder|geometrisk
🔸|lille orange ruder|geometrisk
🔹|lille blå ruder|geometrisk
🔺|op-trekant|rød
🔻|ned-trekant|rød
💠|ruder med prik|geometisk
🔘|alternativknap|knap
🔳|hvid kvadratisk knap|geometrisk kvadrat omrids
🔲|sort kvadratisk knap|geometrisk kvadrat

🏁|ternet flag|motorsport mål
🚩|trekantet flag|golf post
🎌|to krydsede flag|fejring japanske kryds
🏴|sort flag|blafrende
🏳️|hvidt flag|blafrende
🏳️‍🌈|regnbueflag|lgbt lgbtq pride regnbue
🏳️‍⚧️|transkønnet flag
🏴‍☠️|piratflag|pirat plyndre skat sørøver sørøverflag
🇦🇨|Ascensionøen|ac
🇦🇩|Andorra|ad
🇦🇪|De Forenede Arabiske Emirater|ae
🇦🇫|Afghanistan|af
🇦🇬|Antigua og Barbuda|ag
🇦🇮|Anguilla|ai
🇦🇱|Albanien|al
🇦🇲|Armenien|am
🇦🇴|Angola|ao
🇦🇶|Antarktis|aq
🇦🇷|Argentina|ar
🇦🇸|Amerikansk Samoa|as
🇦🇹|Østrig|at
🇦🇺|Australien|au
🇦🇼|Aruba|aw
🇦🇽|Åland|ax
🇦🇿|Aserbajdsjan|az
🇧🇦|Bosnien-Hercegovina|ba
🇧🇧|Barbados|bb
🇧🇩|Bangladesh|bd
🇧🇪|Belgien|be
🇧🇫|Burkina Faso|bf
🇧🇬|Bulgarien|bg
🇧🇭|Bahrain|bh
🇧🇮|Burundi|bi
🇧🇯|Benin|bj
🇧🇱|Saint Barthélemy|bl
🇧🇲|Bermuda|bm
🇧🇳|Brunei|bn
🇧🇴|Bolivia|bo
🇧🇶|De tidligere Nederlandske Antiller|bq
🇧🇷|Brasilien|br
🇧🇸|Bahamas|bs
🇧🇹|Bhutan|bt
🇧🇻|Bouvetøen|bv
🇧🇼|Botswana|bw
🇧🇾|Belarus|by
🇧🇿|Belize|bz
🇨🇦|Canada|ca
🇨🇨|Cocosøerne|cc
🇨🇩|Congo-Kinshasa|cd
🇨🇫|Den Centralafrikanske Republik|cf
🇨🇬|Congo-Brazzaville|cg
🇨🇭|Schweiz|ch
🇨🇮|Elfenbenskysten|ci
🇨🇰|Cookøerne|ck
🇨🇱|Chile|cl
🇨🇲|Cameroun|cm
🇨🇳|Kina|cn
🇨🇴|Colombia|co
🇨🇵|Clippertonøen|cp
🇨🇷|Costa Rica|cr
🇨🇺|Cuba|cu
🇨🇻|Kap Verde|cv
🇨🇼|Curaçao|cw
🇨🇽|Juleøen|cx
🇨🇾|Cypern|cy
🇨🇿|Tjekkiet|cz
🇩🇪|Tyskland|de
🇩🇬|Diego Garcia|dg
🇩🇯|Djibouti|dj
🇩🇰|Danmark|dk
🇩🇲|Dominica|dm
🇩🇴|Den Dominikanske Republik|do
🇩🇿|Algeriet|dz
🇪🇦|Ceuta og Melilla|ea
🇪🇨|Ecuador|ec
🇪🇪|Estland|ee
🇪🇬|Egypten|eg
🇪🇭|Vestsahara|eh
🇪🇷|Eritrea|er
🇪🇸|Spanien|es
🇪🇹|Etiopien|et
🇪🇺|Den Europæiske Union|eu
🇫🇮|Finland|fi
🇫🇯|Fiji|fj
🇫🇰|Falklandsøerne|fk
🇫🇲|Mikronesien|fm
🇫🇴|Færøerne|fo
🇫🇷|Frankrig|fr
🇬🇦|Gabon|ga
🇬🇧|Storbritannien|gb
🇬🇩|Grenada|gd
🇬🇪|Georgien|ge
🇬🇫|Fransk Guyana|gf
🇬🇬|Guernsey|gg
🇬🇭|Ghana|gh
🇬🇮|Gibraltar|gi
🇬🇱|Grønland|gl
🇬🇲|Gambia|gm
🇬🇳|Guinea|gn
🇬🇵|Guadeloupe|gp
🇬🇶|Ækvatorialguinea|gq
🇬🇷|Grækenland|gr
🇬🇸|South Georgia og De Sydlige Sandwichøer|gs
🇬🇹|Guatemala|gt
🇬🇺|Guam|gu
🇬🇼|Guinea-Bissau|gw
🇬🇾|Guyana|gy
🇭🇰|SAR Hongkong|hk
🇭🇲|Heard Island og McDonald Islands|hm
🇭🇳|Honduras|hn
🇭🇷|Kroatien|hr
🇭🇹|Haiti|ht
🇭🇺|Ungarn|hu
🇮🇨|Kanariske øer|ic
🇮🇩|Indonesien|id
🇮🇪|Irland|ie
🇮🇱|Israel|il
🇮🇲|Isle of Man|im
🇮🇳|Indien|in
🇮🇴|Det Britiske Territorium i Det Indiske Ocean|io
🇮🇶|Irak|iq
🇮🇷|Iran|ir
🇮🇸|Island|is
🇮🇹|Italien|it
🇯🇪|Jersey|je
🇯🇲|Jamaica|jm
🇯🇴|Jordan|jo
🇯🇵|Japan|jp
🇰🇪|Kenya|ke
🇰🇬|Kirgisistan|kg
🇰🇭|Cambodja|kh
🇰🇮|Kiribati|ki
🇰🇲|Comorerne|km
🇰🇳|Saint Kitts og Nevis|kn
🇰🇵|Nordkorea|kp
🇰🇷|Sydkorea|kr
🇰🇼|Kuwait|kw
🇰🇾|Caymanøerne|ky
🇰🇿|Kasakhstan|kz
🇱🇦|Laos|la
🇱🇧|Libanon|lb
🇱🇨|Saint Lucia|lc
🇱🇮|Liechtenstein|li
🇱🇰|Sri Lanka|lk
🇱🇷|Liberia|lr
🇱🇸|Lesotho|ls
🇱🇹|Litauen|lt
🇱🇺|Luxembourg|lu
🇱🇻|Letland|lv
🇱🇾|Libyen|ly
🇲🇦|Marokko|ma
🇲🇨|Monaco|mc
🇲🇩|Moldova|md
🇲🇪|Montenegro|me
🇲🇫|Saint Martin|mf
🇲🇬|Madagaskar|mg
🇲🇭|Marshalløerne|mh
🇲🇰|Nordmakedonien|mk
🇲🇱|Mali|ml
🇲🇲|Myanmar (Burma)|mm
🇲🇳|Mongoliet|mn
🇲🇴|SAR Macao|mo
🇲🇵|Nordmarianerne|mp
🇲🇶|Martinique|mq
🇲🇷|Mauretanien|mr
🇲🇸|Montserrat|ms
🇲🇹|Malta|mt
🇲🇺|Mauritius|mu
🇲🇻|Maldiverne|mv
🇲🇼|Malawi|mw
🇲🇽|Mexico|mx
🇲🇾|Malaysia|my
🇲🇿|Mozambique|mz
🇳🇦|Namibia|na
🇳🇨|Ny Kaledonien|nc
🇳🇪|Niger|ne
🇳🇫|Norfolk Island|nf
🇳🇬|Nigeria|ng
🇳🇮|Nicaragua|ni
🇳🇱|Nederlandene|nl
🇳🇴|Norge|no
🇳🇵|Nepal|np
🇳🇷|Nauru|nr
🇳🇺|Niue|nu
🇳🇿|New Zealand|nz
🇴🇲|Oman|om
🇵🇦|Panama|pa
🇵🇪|Peru|pe
🇵🇫|Fransk Polynesien|pf
🇵🇬|Papua Ny Guinea|pg
🇵🇭|Filippinerne|ph
🇵🇰|Pakistan|pk
🇵🇱|Polen|pl
🇵🇲|Saint Pierre og Miquelon|pm
🇵🇳|Pitcairn|pn
🇵🇷|Puerto Rico|pr
🇵🇸|De palæstinensiske områder|ps
🇵🇹|Portugal|pt
🇵🇼|Palau|pw
🇵🇾|Paraguay|py
🇶🇦|Qatar|qa
🇷🇪|Réunion|re
🇷🇴|Rumænien|ro
🇷🇸|Serbien|rs
🇷🇺|Rusland|ru
🇷🇼|Rwanda|rw
🇸🇦|Saudi-Arabien|sa
🇸🇧|Salomonøerne|sb
🇸🇨|Seychellerne|sc
🇸🇩|Sudan|sd
🇸🇪|Sverige|se
🇸🇬|Singapore|sg
🇸🇭|St. Helena|sh
🇸🇮|Slovenien|si
🇸🇯|Svalbard og Jan Mayen|sj
🇸🇰|Slovakiet|sk
🇸🇱|Sierra Leone|sl
🇸🇲|San Marino|sm
🇸🇳|Senegal|sn
🇸🇴|Somalia|so
🇸🇷|Surinam|sr
🇸🇸|Sydsudan|ss
🇸🇹|São Tomé og Príncipe|st
🇸🇻|El Salvador|sv
🇸🇽|Sint Maarten|sx
🇸🇾|Syrien|sy
🇸🇿|Eswatini|sz
🇹🇦|Tristan da Cunha|ta
🇹🇨|Turks- og Caicosøerne|tc
🇹🇩|Tchad|td
🇹🇫|De Franske Besiddelser i Det Sydlige Indiske Ocean og Antarktis|tf
🇹🇬|Togo|tg
🇹🇭|Thailand|th
🇹🇯|Tadsjikistan|tj
🇹🇰|Tokelau|tk
🇹🇱|Timor-Leste|tl
🇹🇲|Turkmenistan|tm
🇹🇳|Tunesien|tn
🇹🇴|Tonga|to
🇹🇷|Tyrkiet|tr
🇹🇹|Trinidad og Tobago|tt
🇹🇻|Tuvalu|tv
🇹🇼|Taiwan|tw
🇹🇿|Tanzania|tz
🇺🇦|Ukraine|ua
🇺🇬|Uganda|ug
🇺🇲|Amerikanske oversøiske øer|um
🇺🇳|De Forenede Nationer|un
🇺🇸|USA|us
🇺🇾|Uruguay|uy
🇺🇿|Usbekistan|uz
🇻🇦|Vatikanstaten|va
🇻🇨|Saint Vincent og Grenadinerne|vc
🇻🇪|Venezuela|ve
🇻🇬|De Britiske Jomfruøer|vg
🇻🇮|De Amerikanske Jomfruøer|vi
🇻🇳|Vietnam|vn
🇻🇺|Vanuatu|vu
🇼🇫|Wallis og Futuna|wf
🇼🇸|Samoa|ws
🇽🇰|Kosovo|xk
🇾🇪|Yemen|ye
🇾🇹|Mayotte|yt
🇿🇦|Sydafrika|za
🇿🇲|Zambia|zm
🇿🇼|Zimbabwe|zw
🏴󠁧󠁢󠁥󠁮󠁧󠁿|England|gbeng
🏴󠁧󠁢󠁳󠁣󠁴󠁿|Skotland|gbsct
🏴󠁧󠁢󠁷󠁬󠁳󠁿|Wales|gbwls
`;
