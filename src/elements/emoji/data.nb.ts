// Written by scripts/emoji.mjs from emojibase-data (MIT, © Miles Johnson).
export const data = `
😀|glisefjes|fint fjes flir glad glis latter smilefjes smiler tenner
😃|glisende fjes med vidåpne øyne|latter munn smil smilefjes åpen
😄|glisende fjes med smilende øyne|flir glis latter lol tenner morsomt smil smilefjes åpen munn og øye
😁|glisefjes med smilende øyne|fjes glis latter lol smil smilefjes
😆|smil med sammenknepne øyne|artig fjes flir fornøyd glad gøy haha latter le ler lol lykkelig morsomt smiler åpen munn
😅|glisende fjes som svetter|kaldsvette munn smil med svette svett åpen
🤣|ruller rundt på gulvet i latter|artig fjes flire flirer gulv gøy gøyalt haha hoho hæhæ le ler så jeg griner lol lykkelig morsomt roflmao
😂|gledestårer|fjes flire glede gøy haha hoho latter le lol morsomt tårer
🙂|smiler litt|fjes smil
🙃|fjes som er opp-ned
🫠|fjes som smelter|flau forsvinner går oppløsning haha lol sarkasme sarkastisk smelte
😉|blunkende ansikt|blunk fjes
😊|smil med smilende øyne|fjes rødme
😇|smil med glorie|engel fjes uskyldig
🥰|smilefjes med hjerter|elsker forelsket kjærlighet romantikk
😍|smilefjes med hjerteøyne|fjes hjerte kjærlighet øyne
🤩|stjerner i øynene|fjes gliser smil
😘|slengkyss|elsker deg fjes glad hjerte kyss
😗|kyssefjes|elsker deg fjes glad kyss slengkyss
☺️|smilefjes|fjes omriss smil
😚|kyss med lukkede øyne|elsker deg fjes glad trutmunn
😙|kyss med smilende øyne|fjes slengkyss smil
🥲|smilefjes med tåre|gledestårer lettet rørt smiler stolt takknemlig
😋|nam-nam|deilig mat fjes mmm sulten
😛|rekker tunge|fjes som tungen ut
😜|blunker og rekker tunge|blunk erte fjes rekke med spøk
🤪|gal|fjes lite øye sinnssyk stort
😝|æsj|fjes fælt lukkende øyne rekke tunge tungen ut med øynene lukket
🤑|pengegal|fjes munn penger
🤗|fjes som gir klem
🤭|hånden over munnen|flire hand handa hånd oi oops ops ups
🫢|fjes med åpne øyne og hånd over munnen|flau forskrekkelse gispe omg overraskelse redd sjokk stille
🫣|fjes som titter frem bak hendene|fascinert flau gjemme kikke redd sjenert skjule smugkikke stirre titte øyne
🤫|hysj|stillhet vær stille
🤔|tenkefjes|fjes tankefull tenker
🫡|fjes som viser honnør|ja lykke til militærhilsen respekt salutt skal bli yes ma am sir
🤐|fjes med glidelåsmunn|glidelås munn
🤨|hevet øyenbryn|øyebryn hm hva overrasket skeptisk tvil uenig
😐️|nøytral|fjes ingen kommentar stum
😑|uttrykksløs|fjes ingen kommentar nøytral stum
😶|uten munn|fjes ingen
🫥|fjes med stiplet omriss|deprimert forsvinner gjemme seg introvert meh samme det skjult smilefjes usynlig
😶‍🌫️|fjes i skyer|distré fraværende uoppmerksom
😏|lurt smil|fjes selvtilfreds
😒|misfornøyd|fjes sur
🙄|himler med øynene|fjes hva all verden oppgitt ruller utrolig nei øyne
😬|grimase|fjes
😮‍💨|puster ut|fjes gisper hviske lettet plystre pust sliten sukk utpust utslitt
🤥|lyver|fjes løgn pinocchio
🫨|skjelvende fjes|ansikt jordskjelv omg overraskelse panikk riste sjokk sprøtt vibrere wow ør
😌|lettet|fjes
😔|tankefull|alvorlig fjes lei seg
😪|søvnig|fjes
🤤|sikler|fjes sikle
😴|sover|fjes gjesp god natt godnatt snork sove søvn trett trøtt
😷|fjes med munnbind|bakteriemaske sykdom
🤒|fjes med termometer|syk
🤕|bandasjert hode|bandasje fjes skade skadet
🤢|kvalm|fjes oppkast spy
🤮|kaster opp|fjes kvalm oppkast spy
🤧|nyser|fjes nys
🥵|varmt fjes|feber heteslag rød svetter varm
🥶|kaldt fjes|blå frost fryser istapper kald
🥴|svimmelt fjes|brisen bølgete munn full svimmel ujevne øyne
😵|ør|fjes svimmel
😵‍💫|fjes med spiraløyne|forvirret hypnotisert problem spiral svimmel uææ øyne
🤯|eksploderende hode|forbløffet overrasket sjokkert
🤠|fjes med cowboyhatt|cowboy cowgirl hatt
🥳|partyfjes|bursdag feiring fest fløyte fødselsdag glad gratulerer hatt hurra jippi party
🥸|fjes med forkledning|bart briller inkognito maske nese øyenbryn
😎|smilefjes med solbriller|fjes kul lyst sol
🤓|nerdefjes|begavet briller ekspert fjes fornøyd intelligent lur nerd smart
🧐|fjes med monokkel|fancy formell rik stiv
😕|forvirret|fjes
🫤|fjes med diagonal munn|forvirret frustrert meh næsj skeptisk skrått skuffet tja tvil uansett usikker
😟|bekymret|fjes
🙁|litt surt fjes|trist
☹️|surt fjes|trist
😮|forbauset|fjes åpen munn
😯|overrasket|fjes stum
😲|sjokkert|fjes overrasket stum
😳|rødmer|fjes rød
🥺|bedende fjes|nåde trygler valpeøyne
🥹|fjes som holder tilbake tårene|beundring følelser glede gråte rørt stolt takknemlig trist tårer ååå
😦|oppgitt|fjes overrasket sjokkert med åpen munn
😧|pine|fjes lider smerte
😨|redd|fjes frykt skremt
😰|engstelig og svetter|fjes kaldsvette syk åpen munn
😥|puh!|fjes lettet skuffet
😢|gråter|fjes trist tårer
😭|strigråter|fjes gråt tårer
😱|livredd|fjes frykt munch redd skremt skrik
😖|fortvilet|fjes sint skuffet
😣|bommert|fjes skuffet utholdende
😞|skuffet|fjes skuffelse
😓|kaldsvetter|ansikt kaldsvette
😩|sliten|fjes trøtt
😫|trøtt fjes|overtrøtt sliten søvnig
🥱|gjespende fjes|gjesp kjedelig sliten sove søvn søvnig trøtt
😤|triumferende|fjes jeg vant triumf
😡|rasende|fjes raseri rødt sinna sint sur
😠|sint|fjes raseri sinna sur
🤬|fjes med symboler over munnen|banner rasende sensur
😈|smilende djevel|fjes horn smil
👿|sint djevel|fjes
💀|hodeskalle|død dødninghode fjes
☠️|dødningehode|bein død fjes hodeskalle monster
💩|bæsj|bæsjeklatt hundebæsj kuruke
🤡|klovnefjes|fjes klovn
👹|japansk troll|eventyr ogre
👺|tengu|ansikt eventyr japansk troll
👻|spøkelse|eventyr fjes skapning
👽️|romvesen|fjes sci fi ufo utenomjordisk
👾|rommonster|fjes sci fi ufo utenomjordisk
🤖|robot|fjes monster
😺|smilende katt med åpen munn|fjes smil
😸|flirende katt med smilende øyne|fjes smil
😹|katt med gledestårer|fjes glede kattefjes tårer
😻|smilende katt med hjerteøyne|fjes forelsket hjerter kjærlighet øyne
😼|katt med ironisk smil|fjes
😽|kyssende katt|fjes kyss lukkede øyne
🙀|sliten katt|fjes jøsses overrasket slitent kattefjes
😿|gråtende katt|fjes gråt trist tåre
😾|surmulende katt|fjes sint sur
🙈|ser ingenting ondt|ape fjes forbudt ikke
🙉|hører ingenting ondt|ape fjes forbudt ikke
🙊|sier ingenting ondt|ape fjes forbudt holder munn ikke
💌|kjærlighesbrev|brev med hjerte romantikk
💘|hjerte med pil|følelser kjærlighet
💝|hjerte med bånd|følelser valentine
💖|skinnende hjerte|følelser kjærlighet
💗|voksende hjerte|følelser kjærlighet nervøs spent
💓|bankende hjerte|følelser hjertebank kjærlighet pulserende
💞|snurrende hjerter|følelser kjærlighet søtt
💕|to hjerter|elskere følelser kjærlighet
💟|hjertedekorasjon|hjerte
❣️|utropstegn med hjerte|tegn tegnsetting utrop
💔|knust hjerte|brudd følelser
❤️‍🔥|hjerte i brann|hellig ild kjærlighet lidenskap
❤️‍🩹|lindret hjerte|bedre bra forbedring komme seg lindring sterkere
❤️|rødt hjerte
🩷|rosa hjerte|elsker følelse kjærlighet liker spesiell søtt
🧡|oransje hjerte|følelser
💛|gult hjerte|følelser gul
💚|grønt hjerte|følelser grønn
💙|blått hjerte|blå følelser
🩵|lyseblått hjerte|blågrønt cyan følelse himmelblå kjærlighet liker lyseblå spesiell søtt
💜|lilla hjerte|følelser
🤎|brunt hjerte|brun
🖤|svart hjerte|ond
🩶|grått hjerte|følelse kjærlighet skifer spesiell sølv
🤍|hvitt hjerte|hvit
💋|kyssemerke|kyss lepper romantikk
💯|hundre poeng|100 full pott
💢|sinne|følelse sinnesymbol sint tegneserie
💥|krasj|følelse kollisjon smell tegneserie
💫|svimmel|se stjerner tegneserie
💦|svettedråper|dråper sprut sprutende svette tegneserie
💨|stikker av|forsvinne løpe tegneserie
🕳️|hull i bakken
💬|snakkeboble|ballong boble dialog dialogboble tegneserie
👁️‍🗨️|øye i snakkeboble
🗨️|snakkeboble mot venstre|dialog tale
🗯️|sint snakkeboble mot høyre|ballong boble sur
💭|tankeboble|boble tanke tegneserie
💤|zzz|følelse god natt snorker sover soving søvn søvnig tegneserie trett trøtt

👋|vinkende hånd|farvel hallo hand hei hilse sees senere ses vinke
🤚|løftet håndbak|hånd
🖐️|flat hånd med spredte fingre|finger spredt
✋️|hevet hånd|flat håndflate
🖖|Vulcan-hilsen|finger hånd spock
🫱|hånd mot høyre|håndhilse håndtrykk høyrevendt rekke ut
🫲|hånd mot venstre|håndhilse håndtrykk rekke ut venstrevendt
🫳|håndflaten ned|avfeie hand husj hånd opp plukke slapp slippe
🫴|håndflaten opp|fortell holde hånd håndflate invitere kalle kom løfte på tilbud tilby vinke
🫷|håndflate hevet mot venstre|high five holdt hånd nekte skyv stopp vent
🫸|håndflate hevet mot høyre|high five holdt hånd nekte skyv stopp vent
👌|OK-hånd|bra glimrende greit hand klart kult okay perfekt supert ålreit
🤌|hånd med fingertuppene sammen|betal fingertupper fingre hand penger sarkastisk spørsmål
🤏|hånd som klyper|hand klype knipe lite smått
✌️|seierstegn|hånd peace tegn
🤞|kryssede fingre|finger flaks hand hell hånd kryss lykke tvi
🫰|hånd med pekefinger og tommel krysset|dyrt hand knips kostbar kroner penger
🤟|glad i deg-tegn|hånd ily tegnspråk
🤘|rock’n’roll|bra finger horn hånd kult metal rocke rocker to fingre
🤙|ring meg-hånd|ringe
👈️|peker mot venstre – bakhånd|finger hånd pekende
👉️|peker mot høyre – bakhånd|finger hånd pekende opp
👆️|peker opp – bakhånd|finger hånd pekende
🖕|langfinger|finger hånd kropp vise fingeren
👇️|peker ned – bakhånd|finger hånd pekende
☝️|peker opp|finger hånd kropp peke pekefinger
🫵|pekefinger peker på leseren|deg der du finger hand hånd peke stikk
👍️|tommel opp|bra fint flott greit ja klart ok okay okei topp
👎️|tommel ned|hånd tegn
✊️|hevet knyttneve|hånd knyttet neve
👊|knyttneve|enig hand hånd knyttet neve kompis stein
🤛|knyttneve mot venstre|hånd neve venstrevendt
🤜|knyttneve mot høyre|hånd høyrevendt neve
👏|klappende hender|hånd klapping
🙌|hevede hender|begge feirer feiring hånd rekker armene været
🫶|hjertehender|elsker deg hender som lager hjerte kjærlighet
👐|åpne hender|hand hånd klem åpen
🤲|håndflatene sammen|ber bønn hånd
🤝|håndhilse|avtale hånd håndtrykk møte
🙏|foldede hender|be ber bevegelse bønn hånd
✍️|skrivende hånd|kropp skrive
💅|neglelakk|kosmetikk manikyr negl
🤳|selfie|kamera telefon
💪|biceps|fleks muskel muskelfleksing sterk tegneserie
🦾|mekanisk arm|protese tilgjengelighet
🦿|mekanisk bein|protese tilgjengelighet
🦵|bein|lem sparke
🦶|fot|sparke tråkke
👂️|øre|kropp
🦻|øre med høreapparat|hørsel hørselshemmet svak tilgjengelighet
👃|nese|fjes kropp
🧠|hjerne|intelligent smart
🫀|hjertemuskel|anatomi blodpumpe hjerte kar hjerteslag kardiologi muskel organ puls
🫁|lunger|innpust organ pust puste respirasjon utpust åndedrett
🦷|tann|tannlege
🦴|knokkel|bein hund hundebein skjelett
👀|øyne|fjes øye
👁️|øye|kropp
👅|tunge|fjes kropp
👄|munn|fjes kropp lepper
🫦|bite seg i leppen|bekymret engstelig flørte kyss lepper leppestift munn nervøs redd sexy utilpass
👶|baby|menneske ung
🧒|barn|kjønnsnøytral menneske ung
👦|gutt|menneske ung
👧|jente|jomfruen menneske stjernebilde stjernetegn ung
🧑|voksen|kjønnsnøytral menneske person
👱|Person: blond|ansikt fjes hår lyshåret menneske
👨|mann|menneske voksen
🧔|person: skjegg|mann med
🧔‍♂️|mann: skjegg
🧔‍♀️|kvinne: skjegg
👨‍🦰|mann: rødt hår|menneske voksen
👨‍🦱|mann: kruset hår|menneske voksen
👨‍🦳|mann: grått hår|menneske voksen
👨‍🦲|mann: skallet|menneske voksen
👩|kvinne|menneske voksen
👩‍🦰|kvinne: rødt hår|menneske voksen
🧑‍🦰|voksen: rødt hår|kjønnsnøytral menneske person
👩‍🦱|kvinne: kruset hår|menneske voksen
🧑‍🦱|voksen: kruset hår|kjønnsnøytral menneske person
👩‍🦳|kvinne: grått hår|menneske voksen
🧑‍🦳|voksen: grått hår|kjønnsnøytral menneske person
👩‍🦲|kvinne: skallet|menneske voksen
🧑‍🦲|voksen: skallet|kjønnsnøytral menneske person
👱‍♀️|kvinne: blond|blondine hår lyshåret
👱‍♂️|mann: blond|hår lyshåret
🧓|eldre voksen|gammel menneske senior
👴|eldre mann|bestefar fyr gubbe klok mister håret morfar
👵|eldre kvinne|bestemor dame gammel kjerring klok mormor
🙍|rynker brynene|frustrert ikke fornøyd irritert mimikk misfornøyd person pannen skuffet sur
🙍‍♂️|mann som rynker brynene|mimikk pannen skeptisk
🙍‍♀️|kvinne som rynker brynene|mimikk pannen skeptisk
🙎|furter|furting grimase mimikk opprørt person skuffet surmuling
🙎‍♂️|mann som furter|furting mimikk surmuling
🙎‍♀️|kvinne som furter|furting mimikk surmuling
🙅|gestikulerer NEI|forbudt hånd ikke lov mimikk person uaktuelt
🙅‍♂️|mann som gestikulerer NEI|avbryt forbudt stopp
🙅‍♀️|kvinne som gestikulerer NEI|avbryt forbudt stopp
🙆|gestikulerer OK|greit hånd person
🙆‍♂️|mann som gestikulerer OK|greit
🙆‍♀️|kvinne som gestikulerer OK|greit
💁|hjelpende person|hjelp hånd informasjon menneske sarkasme sarkastisk seriøst sladder
💁‍♂️|hjelpende mann|hjelpe informasjon
💁‍♀️|hjelpende kvinne|hjelpe informasjon
🙋|rekker opp hånden|hand her hånd jeg meg person rekke spørsmål svaret vet
🙋‍♂️|mann som rekker opp hånden|rekke
🙋‍♀️|kvinne som rekker opp hånden|rekke
🧏|døv person|høre tilgjengelighet øre
🧏‍♂️|døv mann
🧏‍♀️|døv kvinne
🙇|bukker|angrer beklager bukke meditasjon meditere person sorry synd tilgi unnskyld
🙇‍♂️|bukkende mann|beklagelse bukk unnskyld
🙇‍♀️|bukkende kvinne|beklagelse bukk unnskyld
🤦|slår hånden mot pannen|ansikt facepalm fjes hånd ikke igjen irritasjon omg oppgitt person sjokk vantro nei
🤦‍♂️|mann som slår hånden mot pannen|ansikt facepalm fjes hånd ikke igjen irritasjon omg oppgitt person sjokk vantro nei
🤦‍♀️|kvinne som slår hånden mot pannen|ansikt facepalm fjes hånd ikke igjen irritasjon omg oppgitt person sjokk vantro nei
🤷|trekker på skuldrene|hand hånd idk kanskje likegyldighet person skuldertrekning tvil vet ikke
🤷‍♂️|mann som trekker på skuldrene|hand hånd kanskje likegyldighet person skuldertrekning tvil vet ikke
🤷‍♀️|kvinne som trekker på skuldrene|hand hånd kanskje likegyldighet person skuldertrekning tvil vet ikke
🧑‍⚕️|helsearbeider|doktor helsevesen lege sykepleier terapeut
👨‍⚕️|mannlig helsearbeider|doktor helsevesen lege mann sykepleier terapeut
👩‍⚕️|kvinnelig helsearbeider|doktor helsevesen kvinne lege sykepleier terapeut
🧑‍🎓|student|skole universitet
👨‍🎓|mannlig student|mann skole universitet
👩‍🎓|kvinnelig student|kvinne skole universitet
🧑‍🏫|lærer|skole undervisning
👨‍🏫|mannlig lærer|mann skole undervisning
👩‍🏫|kvinnelig lærer|kvinne skole undervisning
🧑‍⚖️|dommer|jus juss
👨‍⚖️|mannlig dommer|jus juss mann rettssak
👩‍⚖️|kvinnelig dommer|jus juss kvinne rettssak
🧑‍🌾|gårdbruker|bonde jordbruk
👨‍🌾|mannlig gårdbruker|bonde dyrke jordbruk mann
👩‍🌾|kvinnelig gårdbruker|bonde dyrke jordbruk kvinne
🧑‍🍳|kokk|matlaging restaurant
👨‍🍳|mannlig kokk|mann matlaging restaurant
👩‍🍳|kvinnelig kokk|kvinne matlaging restaurant
🧑‍🔧|mekaniker|elektriker handverker håndverker rørlegger
👨‍🔧|mannlig mekaniker|bil elektriker handverker håndverker mann maskin motor rørlegger
👩‍🔧|kvinnelig mekaniker|bil elektriker handverker håndverker kvinne maskin motor rørlegger
🧑‍🏭|industriarbeider|arbeider fabrikk industri produksjon
👨‍🏭|mannlig industriarbeider|arbeider fabrikk industri mann produksjon sveiser verft
👩‍🏭|kvinnelig industriarbeider|arbeider fabrikk industri kvinne produksjon sveiser verft
🧑‍💼|kontorarbeider|kontor leder næringsliv
👨‍💼|mannlig kontorarbeider|kontor leder mann næringsliv
👩‍💼|kvinnelig kontorarbeider|kontor kvinne leder næringsliv
🧑‍🔬|forsker|biologi forskning kjemi lab laboratorium medisin vitenskap
👨‍🔬|mannlig forsker|biologi forskning kjemi lab laboratorium mann medisin vitenskap
👩‍🔬|kvinnelig forsker|biologi forskning kjemi kvinne lab laboratorium medisin vitenskap
🧑‍💻|IT-ekspert|data koding programvare teknologi
👨‍💻|mannlig IT-ekspert|data koding mann programvare teknologi
👩‍💻|kvinnelig IT-ekspert|data koding kvinne programvare teknologi
🧑‍🎤|artist|konsert rock sanger
👨‍🎤|mannlig artist|konsert mann pop rock sanger stjerne underholder underholdning
👩‍🎤|kvinnelig artist|konsert kvinne pop rock sanger stjerne underholder underholdning
🧑‍🎨|kunstner|maler
👨‍🎨|mannlig kunstner|maler mann
👩‍🎨|kvinnelig kunstner|kvinne maler
🧑‍✈️|pilot|fly
👨‍✈️|mannlig pilot|fly mann
👩‍✈️|kvinnelig pilot|fly kvinne
🧑‍🚀|astronaut|romfart verdensrommet
👨‍🚀|mannlig astronaut|mann romfart verdensrommet
👩‍🚀|kvinnelig astronaut|kvinne romfart verdensrommet
🧑‍🚒|brannkonstabel|brannbil brannmann brannvesenet
👨‍🚒|mannlig brannkonstabel|brannbil brannmann brannvesenet mann
👩‍🚒|kvinnelig brannkonstabel|brannbil brannmann brannvesenet kvinne
👮|politibetjent|arrest arrestere betjent menneske politi purk pågripe spaner
👮‍♂️|mannlig politibetjent|betjent mann politi
👮‍♀️|kvinnelig politibetjent|betjent kvinne person politi politidame politikvinne
🕵️|detektiv|etterforsker spion
🕵️‍♂️|mannlig detektiv|etterforsker forbrytelse mann privatdetektiv spion
🕵️‍♀️|kvinnelig detektiv|etterforske forbrytelse krim kvinne spion
💂|gardist|menneske vakt
💂‍♂️|mannlig gardist|mann vakt
💂‍♀️|kvinnelig gardist|kvinne vakt
🥷|ninja|hemmelig kampkunst kampsport kriger skjult slåss snikende
👷|anleggsarbeider|anlegg arbeider bygg hjelm ingeniør menneske person refleksvest vernehjelm
👷‍♂️|mannlig anleggsarbeider|anlegg arbeider bygg hjelm ingeniør mann refleksvest
👷‍♀️|kvinnelig anleggsarbeider|anlegg arbeider bygg hjelm ingeniør kvinne refleksvest
🫅|person med krone|adelig høyhet kongelig majestetisk monark royal
🤴|prins
👸|prinsesse|eventyr fantasy menneske
👳|turbankledd person|hodeplagg turban
👳‍♂️|turbankledd mann|turban
👳‍♀️|turbankledd kvinne|turban
👲|mann med kinesisk lue|gua pi mao hatt menneske
🧕|kvinne med hodeslør|hijab hodeskjerf muslim
🤵|person i smoking|bryllup formelt
🤵‍♂️|mann i smoking|brudgom bryllup formelt
🤵‍♀️|kvinne i smoking|bryllup formelt
👰|person med slør|brud bryllup mennesker
👰‍♂️|mann med slør
👰‍♀️|kvinne med slør
🤰|gravid kvinne
🫃|gravid mann|mett oppblåst overspise person stappmett
🫄|gravid person|mett oppblåst overspise stappmett
🤱|ammer|amming baby bryst morsmelk
👩‍🍼|kvinne som mater baby|babyflaske barn mamma mat mor tåteflaske
👨‍🍼|mann som mater baby|babyflaske barn far mat pappa tåteflaske
🧑‍🍼|person som mater baby|forelder mat mate nursing nyfødt spedbarn tåteflaske
👼|babyengel|ansikt engel eventyr
🎅|julenissen|feiring jul nissefar nissen
🤶|julenissemor|jul mor nisse
🧑‍🎄|julenisse|feiring jul nisse nisselue person
🦸|superhelt|helt person super superkraft superkrefter
🦸‍♂️|mannlig superhelt|god helt mann superkrefter
🦸‍♀️|kvinnelig superhelt|god helt heltinne kvinne superkrefter
🦹|superskurk|kriminell ond person skurk superkrefter
🦹‍♂️|mannlig superskurk|kriminell mann ond skurk superkrefter
🦹‍♀️|kvinnelig superskurk|kriminell kvinne ond skurk superkrefter
🧙|trollperson|fantasy heks magi magiker person rollespill stav trolldom trollkvinne trollmann
🧙‍♂️|trollmann|heksemester
🧙‍♀️|trollkvinne|heks
🧚|fe|eventyr fantasi fantasy myte person vinger
🧚‍♂️|mannlig fe|oberon puck
🧚‍♀️|kvinnelig fe|titania
🧛|vampyr|blod dracula halloween huggtenner kostyme person skummel vandød
🧛‍♂️|mannlig vampyr|dracula vandød
🧛‍♀️|kvinnelig vampyr|vandød
🧜|havperson|ariel eventyr havfolk havfrue havkvinne havmann havvesen person sirene trident
🧜‍♂️|havmann|eventyr fork hav neptun poseidon sirene sjø
🧜‍♀️|havfrue|havkvinne sirene
🧝|alv|eventyr fantasy folklore magi magisk mystisk myte mytologi
🧝‍♂️|mannlig alv|magi
🧝‍♀️|kvinnelig alv|magi
🧞|ånd|aladdin djinn fantasy flaskeånd genie gni på lampen lampe ånden flasken ønsker
🧞‍♂️|mannlig ånd|aladdin djinn fantasy flaskeånd genie gni på lampen mann lampe ånden flasken ønsker
🧞‍♀️|kvinnelig ånd|aladdin djinn fantasy flaskeånd genie gni på lampen kvinne lampe ånden flasken ønsker
🧟|zombie|apokalypse død halloween skrekk skummel udød vandød
🧟‍♂️|mannlig zombie|udød vandød
🧟‍♀️|kvinnelig zombie|udød vandød
🧌|troll|eventyr fantasi fantasy monster nettroll
💆|ansiktsmassasje|ansikt anspent avslapning hodepine massasje person skjønnhetssalong terapi
💆‍♂️|mann som får ansiktsmassasje|ansikt avslapning hodemassasje massasje velvære
💆‍♀️|kvinne som får ansiktsmassasje|ansikt avslapning hodemassasje massasje velvære
💇|hårklipp|frisyre frisør frisørsalong hår person salong skjønnhet skjønnhetssalong
💇‍♂️|mann som får hårklipp|frisør klipp sveis
💇‍♀️|kvinne som får hårklipp|frisyre frisør
🚶|fotgjenger|fottur gå gående går gåtur person spasere steg tur
🚶‍♂️|mannlig fotgjenger|gå mann tur
🚶‍♀️|kvinnelig fotgjenger|gå kvinne tur
🧍|person som står|stå
🧍‍♂️|mann som står
🧍‍♀️|kvinne som står
🧎|person som kneler|knele
🧎‍♂️|mann som kneler
🧎‍♀️|kvinne som kneler
🧑‍🦯|person med blindestokk|blind tilgjengelighet
👨‍🦯|mann med blindestokk|blind tilgjengelighet
👩‍🦯|kvinne med blindestokk|blind tilgjengelighet
🧑‍🦼|person i motorisert rullestol|tilgjengelighet
👨‍🦼|mann i motorisert rullestol|tilgjengelighet
👩‍🦼|kvinne i motorisert rullestol|tilgjengelighet
🧑‍🦽|person i manuell rullestol|tilgjengelighet
👨‍🦽|mann i manuell rullestol|tilgjengelighet
👩‍🦽|kvinne i manuell rullestol|tilgjengelighet
🏃|løper|fart fort idrett jogger jogging løp maraton person rask sport
🏃‍♂️|mannlig løper|jogge løpe mann maraton
🏃‍♀️|kvinnelig løper|jogge kvinne løpe maraton
💃|dansende kvinne|dans
🕺|dansende mann|dans
🕴️|svevende mann i dress|business forretningsmann
👯|personer med kaninører|bestevenner danser fest hareører identiske menneske par sjelevenner tvillinger
👯‍♂️|menn med kaninører|danser hareører mann
👯‍♀️|kvinner med kaninører|danser hareører kvinne
🧖|person i badstu|avslapping badstue dampbad luksus sauna spa
🧖‍♂️|mann i badstu|dampbad sauna
🧖‍♀️|kvinne i badstu|dampbad sauna
🧗|klatrer|bestige bestigning fjell klatre klatring person sikring sport
🧗‍♂️|mannlig klatrer|klatring
🧗‍♀️|kvinnelig klatrer|klatring
🤺|fekter|fekte fekting person sport sverd
🏇|hesteveddeløp|galopp hest jockey løp sport veddeløpshest
⛷️|skiløper|ski snø
🏂️|snowboarder|snowboard snowboarding snøbrett snøbrettkjøring vintersport
🏌️|golfspiller|ball birdie caddy driving golf golfe green person pga putte range tee
🏌️‍♂️|mannlig golfspiller|golf mann
🏌️‍♀️|kvinnelig golfspiller|golf kvinne
🏄️|surfer|hav sport strand surfebrett surfing
🏄‍♂️|mannlig surfer|mann surfing
🏄‍♀️|kvinnelig surfer|kvinne surfing
🚣|person i robåt|båt elv fartøy fiske innsjø kano padle rafting ro transport vann åre
🚣‍♂️|mann i robåt|båt ro
🚣‍♀️|kvinne i robåt|båt ro
🏊️|svømmer|crawl fristil frisvømming krål person sport svømme svømming triatlon
🏊‍♂️|mannlig svømmer|mann svømme svømming
🏊‍♀️|kvinnelig svømmer|kvinne svømme svømming
⛹️|person med ball|atletisk basket basketball drible kaste kurv mesterskap spiller
⛹️‍♂️|mann med ball|atletisk basket basketball drible kaste kurv mesterskap spiller
⛹️‍♀️|kvinne med ball|atletisk basket basketball drible kaste kurv mesterskap spiller
🏋️|vektløfter|bodybuilder kroppsbygger løfte vekter løfter person sport styrke trening vekt vektstang
🏋️‍♂️|mannlig vektløfter|bodybuilding mann styrke trening vekter
🏋️‍♀️|kvinnelig vektløfter|bodybuilding kvinne styrke trening vekter vektløfting
🚴|syklist|sport sykkel sykkelløp sykle
🚴‍♂️|mannlig syklist|mann sykkel sykle
🚴‍♀️|kvinnelig syklist|kvinne sykkel sykle
🚵|terrengsyklist|atletisk mountainbike sport sykkel sykle syklist terrengsykkel
🚵‍♂️|mann på terrengsykkel|mountainbike sykkel
🚵‍♀️|kvinne på terrengsykkel|mountainbike sykkel
🤸|slå hjul|aktiv flikkflakk glad gym gymnastikk person sport turn
🤸‍♂️|mann som slår hjul|aktiv begeistret glad gym gymnastikk person slå turn
🤸‍♀️|kvinne som slår hjul|aktiv begeistret glad gym gymnastikk person slå turn
🤼|brytere|bryter bryting duell personer ring sport turnering wrestling
🤼‍♂️|mannlige brytere|bryter bryting duell menn ring sport turnering wrestling
🤼‍♀️|kvinnelige brytere|bryter bryting duell kvinne personer sport turnering wrestling
🤽|vannpolo|person polo sport svømming vann
🤽‍♂️|mannlig vannpolospiller|mann person polo sport svømmer vannpolo vannsport
🤽‍♀️|kvinnelig vannpolospiller|kvinne person polo sport svømmer vannpolo vannsport
🤾|håndball|ball idrett kaste person skudd sport
🤾‍♂️|mannlig håndballspiller|håndball mann
🤾‍♀️|kvinnelig håndballspiller|ball damehåndball hoppskudd håndball kaste kvinne kvinnehåndball sport
🤹|sjonglering|balanse ferdighet kunst multitasking sirkus sjonglere sjonglør underholdning
🤹‍♂️|mannlig sjonglør|balanse ferdighet kunst mann multitasking sirkus sjonglere sjonglering underholdning
🤹‍♀️|kvinnelig sjonglør|balanse ferdighet kunst kvinne multitasking sirkus sjonglere sjonglering underholdning
🧘|lotusstilling|avslapning bena kryss fredfull meditasjon meditering slappe av yoga zen
🧘‍♂️|mann i lotusstilling|meditasjon yoga
🧘‍♀️|kvinne i lotusstilling|meditasjon yoga
🛀|person i badekar|bad
🛌|person i seng|god natt hotell overnatting sengetid sove
🧑‍🤝‍🧑|personer som leier|holde hender hånd par
👭|kvinner som leier|bestevenner bff damer dating hender jenter par søstre tvillinger venner vennskap
👫|mann og kvinne som leier|bestevenn bestevenner bff dating forelsket holder hender hånd kjærester par søsken
👬|menn som leier|bestevenner bff brødre dating gutter hender karer par tvillinger venner vennskap
💏|kyss|kyssing mennesker romantikk
👩‍❤️‍💋‍👨|kyss: kvinne, mann|kyssing mennesker romantikk
👨‍❤️‍💋‍👨|kyss: mann, mann|kyssing mennesker romantikk
👩‍❤️‍💋‍👩|kyss: kvinne, kvinne|kyssing mennesker romantikk
💑|par med hjerte|kjærlighet mennesker romantikk
👩‍❤️‍👨|par med hjerte: kvinne, mann|kjærlighet mennesker romantikk
👨‍❤️‍👨|par med hjerte: mann, mann|kjærlighet mennesker romantikk
👩‍❤️‍👩|par med hjerte: kvinne, kvinne|kjærlighet mennesker romantikk
👨‍👩‍👦|familie: mann, kvinne, gutt|barn far mennesker mor
👨‍👩‍👧|familie: mann, kvinne, jente|barn far mennesker mor
👨‍👩‍👧‍👦|familie: mann, kvinne, jente, gutt|barn far mennesker mor
👨‍👩‍👦‍👦|familie: mann, kvinne, gutt, gutt|barn far mennesker mor
👨‍👩‍👧‍👧|familie: mann, kvinne, jente, jente|barn far mennesker mor
👨‍👨‍👦|familie: mann, mann, gutt|barn far mennesker mor
👨‍👨‍👧|familie: mann, mann, jente|barn far mennesker mor
👨‍👨‍👧‍👦|familie: mann, mann, jente, gutt|barn far mennesker mor
👨‍👨‍👦‍👦|familie: mann, mann, gutt, gutt|barn far mennesker mor
👨‍👨‍👧‍👧|familie: mann, mann, jente, jente|barn far mennesker mor
👩‍👩‍👦|familie: kvinne, kvinne, gutt|barn far mennesker mor
👩‍👩‍👧|familie: kvinne, kvinne, jente|barn far mennesker mor
👩‍👩‍👧‍👦|familie: kvinne, kvinne, jente, gutt|barn far mennesker mor
👩‍👩‍👦‍👦|familie: kvinne, kvinne, gutt, gutt|barn far mennesker mor
👩‍👩‍👧‍👧|familie: kvinne, kvinne, jente, jente|barn far mennesker mor
👨‍👦|familie: mann, gutt|barn far mennesker mor
👨‍👦‍👦|familie: mann, gutt, gutt|barn far mennesker mor
👨‍👧|familie: mann, jente|barn far mennesker mor
👨‍👧‍👦|familie: mann, jente, gutt|barn far mennesker mor
👨‍👧‍👧|familie: mann, jente, jente|barn far mennesker mor
👩‍👦|familie: kvinne, gutt|barn far mennesker mor
👩‍👦‍👦|familie: kvinne, gutt, gutt|barn far mennesker mor
👩‍👧|familie: kvinne, jente|barn far mennesker mor
👩‍👧‍👦|familie: kvinne, jente, gutt|barn far mennesker mor
👩‍👧‍👧|familie: kvinne, jente, jente|barn far mennesker mor
🗣️|snakkende hode i profil|fjes silhuett snakke snakker
👤|silhuett av byste|menneske
👥|silhuett av byster|byste menneske
🫂|klem|farvel ha det hadet hei kjærlighet omfavnelse takk trøst venner vennskap
👪️|familie|barn far mennesker mor
👣|fotavtrykk|avtrykk fot fotspor kropp spor

🐵|apefjes|ape dyr fjes
🐒|ape|dyr
🦍|gorilla|ape dyr
🦧|orangutang|ape
🐶|hundefjes|dyr fjes hund
🐕️|hund|dyr valp
🦮|førerhund|blind hund tilgjengelighet
🐕‍🦺|servicehund|hjelp hund tilgjengelighet
🐩|puddel|dyr hund
🐺|ulv|dyr fjes
🦊|rev|dyr fjes
🦝|vaskebjørn|nysgjerrig sky
🐱|kattefjes|dyr fjes katt
🐈️|katt|dyr
🐈‍⬛|svart katt|dyr mjau pus uhell ulykke
🦁|løve|fjes løven stjernebilde stjernetegn
🐯|tigerfjes|dyr fjes tiger
🐅|tiger|dyr
🐆|leopard|dyr
🐴|hestefjes|dyr fjes hest
🫎|elg|dyr gevir pattedyr
🫏|esel|dyr muldyr mulesel pakkesel pattedyr sta
🐎|hest|dyr galopp trav
🦄|enhjørning|fjes
🦓|sebra|dyr striper zebra
🦌|hjort|dyr
🦬|bison|bøffel dyr horn okse stor visent
🐮|kufjes|dyr fjes ku
🐂|okse|dyr stjernebilde stjernetegn tyren
🐃|vannbøffel|bøffel dyr
🐄|ku|dyr
🐷|grisefjes|dyr fjes gris
🐖|gris|dyr
🐗|villsvin|dyr
🐽|grisetryne|dyr gris snute
🐏|bukk|dyr stjernebilde stjernetegn væren
🐑|søye|dyr sau
🐐|geit|dyr steinbukken stjernebilde stjernetegn
🐪|dromedar|dyr kamel pukkel
🐫|kamel|dyr pukkel
🦙|lama|alpakka dyr guanaco ull
🦒|sjiraff|dyr flekker
🐘|elefant|dyr
🦣|mammut|dyr forhistorisk istid stor støttenner tundra ull utdødd
🦏|neshorn|dyr horn nese
🦛|flodhest|dyr
🐭|musefjes|dyr fjes mus
🐁|mus|dyr
🐀|rotte|dyr
🐹|hamster|dyr fjes
🐰|kaninfjes|dyr fjes kanin
🐇|kanin|dyr hare
🐿️|ekorn|dyr jordekorn
🦫|bever|dam dyr tenner
🦔|pinnsvin|dyr pigger piggsvin
🦇|flaggermus|dyr vampyr
🐻|bjørn|dyr fjes
🐻‍❄️|isbjørn|arktis bjørn dyr hvit
🐨|koala|dyr koalabjørn
🐼|panda|dyr fjes
🦥|dovendyr|dyr henge lat treg
🦦|oter|dyr fisker lekende
🦨|stinkdyr|dyr stank stinke
🦘|kenguru|australia dyr hoppe pungdyr
🦡|grevling|skadedyr
🐾|poteavtrykk|avtrykk dyr poter spor
🦃|kalkun|fugl
🐔|høne|dyr fugl
🐓|hane|dyr fugl
🐣|nyklekket kylling|dyr fugl klekking
🐤|kylling|baby dyr fugl
🐥|kylling forfra|baby dyr fugl
🐦️|fugl|dyr
🐧|pingvin|dyr fugl
🕊️|fredsdue|due dyr fly fred fugl
🦅|ørn|dyr fugl
🦆|and|dyr fugl
🦢|svane|den stygge andungen dyr fugl ornitologi vakker
🦉|ugle|dyr fugl vis
🦤|dronte|dodo fugl mauritius stor utdødd
🪶|fjær|fjærdrakt fjærpenn fugl lett
🦩|flamingo|dyr fugl prangende tropisk
🦚|påfugl|dyr fugl prangende stolt
🦜|papegøye|dyr fugl pirat snakkende snakker
🪽|vinge|engel engleaktig englevinge fly flyr fugl himmelsk mytologi
🐦‍⬛|svart fugl|dyr kra kråke nebb ravn
🪿|gås|and dum dyr fjærkre fugl gasse gjess klukk tute
🐸|frosk|dyr fjes
🐊|krokodille|dyr
🐢|skilpadde|dyr
🦎|firfisle|dyr reptil øgle
🐍|slange|dyr orm slangebæreren stjernebilde stjernetegn
🐲|dragefjes|drage dyr eventyr fjes
🐉|drage|dyr eventyr
🦕|sauropod|brachiosaurus brontosaurus dinosaur diplodocus
🦖|T-Rex|dinosaur tyrannosaurus
🐳|sprutende hval|dyr spruter
🐋|hval|dyr
🐬|delfin|dyr flipper hav strand
🦭|sel|dyr hav sjøløve
🐟️|fisk|dyr fiskene stjernebilde stjernetegn
🐠|tropisk fisk|dyr
🐡|kulefisk|dyr fisk
🦈|hai|dyr fisk
🐙|blekksprut|bløtdyr dyr
🐚|spiralskjell|dyr skjell
🪸|korall|dyr hav klimaendringer korallrev rev
🪼|manet|au brennmanet dyr glassmanet hav havdyr plankton sjø tentakler
🦀|krabbe|dyr krepsen stjernebilde stjernetegn
🦞|hummer|bisque klør kreps sjømat skalldyr
🦐|reke|dyr liten mat
🦑|akkar|blekk blekksprut bløtdyr dyr sprut
🦪|østers|dykking perle
🐌|snegle|dyr
🦋|sommerfugl|dyr insekt pen sommer
🐛|insekt|dyr kryp larve åme
🐜|maur|dyr insekt
🐝|honningbie|bie dyr insekt
🪲|bille|bug dyr insekt
🐞|marihøne|bille dyr insekt
🦗|gresshoppe|dyr insekt
🪳|kakerlakk|dyr ekkel insekt skadedyr utøy
🕷️|edderkopp|dyr insekt
🕸️|spindelvev|dyr edderkopp nett
🦂|skorpion|dyr skorpionen stjernebilde stjernetegn
🦟|mygg|dyr feber insekt malaria sykdom virus
🪰|flue|dyr ekkel ekkelt forråtnelse insekt larver råtne sykdom
🪱|mark|agn dyr leddorm makk meitemakk meitemark parasitt
🦠|mikrobe|amøbe bakterie virus
💐|bukett|blomst blomster romantikk
🌸|kirsebærblomst|blomst kirsebær
💮|hvit blomst|blomsterstempel stempel
🪷|lotusblomst|blomst buddhisme fred hinduisme lotus renhet ro sinnsro skjønnhet
🏵️|rosett|plante
🌹|rose|blomst
🥀|vissen blomst|tørket
🌺|hibiskus|blomst
🌻|solsikke|blomst sol
🌼|blomst|plante
🌷|tulipan|blomst
🪻|hyasint|blomst klokkeblåstjerne lavendel lilla lupin plante svibel vår
🌱|spire|plante ung
🪴|potteplante|dyrke grønn hus kjedelig plante pynt ubrukelig vanne
🌲|bartre|barnåler eviggrønt tre gran juletre
🌳|løvtre|blader tre
🌴|palme|palmetre tre
🌵|kaktus|plante
🌾|risplante|aks plante ris siv strå
🌿|urteblader|blader plante urt
☘️|trekløver|kløver plante
🍀|firkløver|flaks hell kløver plante
🍁|lønneblad|blad høstblad lønn
🍂|høstblad|blad fallende løv
🍃|blader i vind|blåse blåser blåst løv
🪹|tomt rede|bygge grein gren heim hjem reir
🪺|rede med egg|fugl grein gren heim hjem reir tomt
🍄|sopp|fluesopp

🍇|druer|drueklase frukt
🍈|melon|cantaloupe frukt honningmelon
🍉|vannmelon|frukt melon
🍊|mandarin|appelsin frukt klementin sitrus vitamin
🍋|sitron|frukt sitrus
🍌|banan|frukt
🍍|ananas|frukt
🥭|mango|frukt tropisk
🍎|rødt eple|diett frukt helse modent rød
🍏|grønt eple|frukt grønn
🍐|pære|frukt
🍑|fersken|frukt
🍒|kirsebær|bær moreller
🍓|jordbær|bær
🫐|blåbær|blå bær frukt mat
🥝|kiwi|frukt mat
🍅|tomat|frukt grønnsak
🫒|oliven|mat
🥥|kokosnøtt|kokos palme piña colada
🥑|avokado|frukt mat
🍆|aubergine|grønnsak
🥔|potet|grønnsak mat
🥕|gulrot|grønnsak mat rot
🌽|maiskolbe|mais
🌶️|rød chili|sterk
🫑|paprika|capsicum chili grønn grønnsak
🥒|agurk|grønnsak mat sylteagurk
🥬|bladgrønnsaker|bladsalat grønnkål kinakål kål pak choy salat
🥦|brokkoli|grønnsak
🧄|hvitløk|smakstilsetning
🧅|løk|smakstilsetning tårer
🥜|peanøtter|grønnsak mat nøtt peanøtt
🫘|bønner|belgfrukt kidneybønner mat små
🌰|kastanje|kastanjenøtt nøtt
🫚|ingefærrot|helse ingefær krydder naturlig rot sunn urt øl
🫛|ertebelg|belg bønne bønner erter grønnsak soyabønne sukkerert
🍞|brød|loff
🥐|croissant|brød fransk mat
🥖|bagett|baguette brød fransk mat
🫓|pitabrød|arepa brød lavash mat nan pita
🥨|saltkringle|saltstenger snacks
🥯|bagel|bakst frokost påsmurt
🥞|pannekaker|crêpe mat pannekake
🧇|belgisk vaffel|jern
🧀|ostestykke|ost
🍖|kjøtt med bein|kjøttbein restaurant
🍗|kyllinglår|fjærfe fjærkre kyllingklubbe restaurant
🥩|kjøttstykke|biff lammekotelett lammeskank svinekotelett
🥓|bacon|kjøtt mat
🍔|hamburger|burger restaurant
🍟|pommes frites|chips restaurant stekte poteter
🍕|pizzastykke|pizza pizzabit restaurant
🌭|pølse med brød|hot dog hotdog
🥪|sandwich|brød brødskive smørbrød
🌮|taco|meksikansk
🌯|burrito|meksikansk wrap
🫔|tamal|latinamerikansk mat meksikansk wrap
🥙|fylt pitabrød|falafel gyro kebab mat pita
🧆|falafel|kebab kikerter kjøttboller
🥚|egg|mat
🍳|matlaging|egg steke stekepanne
🥘|lav gryte med mat|paella stekepanne
🍲|gryterett|gryte middag middagsmat panne
🫕|fondy|fondue gryte kos mat nam ost sjokolade smeltet sveitsisk
🥣|bolle med skje|congee frokost frokostblanding grøt
🥗|grønn salat|mat
🍿|popkorn|kino popcorn
🧈|smør|margarin meieriprodukt
🧂|salt|bøsse krydder
🥫|hermetikk|boks hermetisk mat
🍱|bento-boks|matboks
🍘|riskjeks|kjeks ris
🍙|risball|japansk onigiri restaurant ris
🍚|kokt ris|mat
🍛|karriris|curry karri restaurant ris
🍜|matbolle som damper|nudelbolle ramen restaurant
🍝|spagetti|pasta restaurant
🍠|bakt søtpotet|potet restaurant
🍢|oden|restaurant sjømat på pinne sjømatspyd
🍣|sushi|restaurant
🍤|fritert reke|grillet scampi kongereke restaurant tempura
🍥|fiskekake med mønster|fisk restaurant
🥮|månekake|festival høst yuebing
🍡|dango|japansk restaurant riskonfekt
🥟|dumpling|empanada gyoza jiaozi melbolle pirog
🥠|lykkekake|fortune cookie spådom
🥡|takeaway-eske|bestille boks hentemat kinesisk mat spisepinner
🍦|soft-is|dessert iskrem restaurant softis
🍧|slush-is|dessert restaurant shave ice
🍨|iskrem|dessert is restaurant
🍩|donut|dessert restaurant smultring
🍪|kjeks|cookie dessert restaurant
🎂|bursdagskake|bløtkake bursdag dessert feiring fødselsdag gebursdag gratulerer kake nam selskap
🍰|kakestykke|dessert formkake kake
🧁|cupcake|bakst søt
🥧|pai|butterdeig fyll
🍫|sjokoladeplate
🍬|godteri|karamell smågodt sukkertøy søtsaker
🍭|kjærlighet på pinne|sukkertøy
🍮|pudding|dessert karamellpudding
🍯|honningkrukke|honning krukke
🍼|tåteflaske|babyflaske drikke melk
🥛|melkeglass|drikke glass melk
☕️|varm drikke|kaffe kaffekopp koffein morgen rykende te tekopp
🫖|tekanne|drikke kanne te teselskap
🍵|tekopp|drikke suppe te
🍶|sake|drikke flaske karaffel mugge og kopp
🍾|flaske med sprettkork|bar drikke kork sprette
🍷|vinglass|drikke glass rødvin vin
🍸️|cocktailglass|bar cocktaildrink drink
🍹|tropisk drink|bar juice
🍺|ølkrus|bar halvliter pils pilsner ølglass
🍻|ølkrus som skåler|bar halvliter pils øl ølglass
🥂|glass som skåler|drink feiring skål
🥃|whiskyglass|brennevin glass shot sprit whisky
🫗|helle væske|drikke glass ut oops søl søle tomt tømme uhell vann
🥤|kopp med sugerør|brus juice jus
🧋|boble-te|bobler kuler melk perler taiwan
🧃|drikkekartong|juicekartong juskartong
🧉|mate|drikke krukke
🧊|isterning|chill isbit kald
🥢|spisepinner|hashi
🍽️|tallerken med kniv og gaffel|matlaging
🍴|kniv og gaffel|bestikk frokost lunsj mat matlaging middag nam restaurant spise sulten
🥄|skje|bestikk
🔪|kokkekniv|kniv matlaging verktøy våpen
🫙|krukke|beholder ingenting mos oppbevare pålegg syltetøy tom
🏺|amfora|drikke krukke matlaging stjernebilde stjernetegn vannmannen

🌍️|jordklode med Europa og Afrika|gaia globus jorda jorden klode tellus verden
🌎️|jordklode med Amerika|jorden usa verden
🌏️|jordklode med Asia og Australia|jorden verden
🌐|jordklode med meridianer|jorden lengde og breddegrader verden
🗺️|verdenskart|kart verden
🗾|kart over Japan
🧭|kompass|magnetisk navigasjon orientering
🏔️|snødekt fjell|kaldt snø
⛰️|fjell|berg
🌋|vulkan|utbrudd vulkanutbrudd
🗻|Fuji-fjellet|fjell
🏕️|telttur|camping
🏖️|strand med parasoll
🏜️|ørken
🏝️|øde øy
🏞️|nasjonalpark|park
🏟️|stadion|arena
🏛️|klassisk bygning
🏗️|bygning under konstruksjon|bygg byggearbeid bygging
🧱|murstein|mur mursteiner mørtel sement vegg
🪨|stein|berg blokk hard kampestein steinblokk steinrøys tung ur
🪵|tre|hoggestabbe hogst huggestabbe kubbe stokk trelast tømmer
🛖|hytte|heim hjem hus jurt jurte overnatting rundhus
🏘️|boliger|bygning hus
🏚️|falleferdig hus|bygning forlatt
🏠️|hus|bygning hjem
🏡|hus med hage|bygning hjem
🏢|kontorbygg|bygning kontor
🏣|japansk postkontor|bygning post
🏤|postkontor|bygning europeisk post
🏥|sykehus|lege medisin
🏦|bank|bygning
🏨|hotell|bygning
🏩|kjærlighetshotell|bygning hotell
🏪|dagligvarebutikk|butikk bygning dagligvare storkiosk
🏫|skole|bygning skolebygning
🏬|kjøpesenter|butikk varehus
🏭️|fabrikk|bygning
🏯|japansk slott|bygning
🏰|slott|borg bygning europeisk festning
💒|bryllup|kapell romantikk
🗼|Tokyo-tårnet|tårn
🗽|Frihetsgudinnen|frihet statue
⛪️|kirke|bygning kors kristen religion
🕌|moské|bygning islam muslim religion
🛕|hindutempel|hindu religion tempel
🕍|synagoge|bygning jøde jødisk religion tempel
⛩️|Shinto-alter|religion
🕋|Kaba|islam muslim religion
⛲️|fontene
⛺️|telt|camping telttur
🌁|tåkete|tåke vær
🌃|stjernenatt|natt stjerner
🏙️|bylandskap|by
🌄|soloppgang over fjell|fjellsol morgen morgensol sol
🌅|soloppgang|morgen morgensol sol
🌆|bylandskap i skumring|by bygning byhorisont sol solnedgang
🌇|solnedgang|bygning skumring sol over byhorisont
🌉|bro om natten|natt
♨️|varme kilder|rykende vame varm
🎠|karusellhest|fornøyelsespark hest karusell tivoli
🛝|sklie|fornøyelsespark leke lekeplass rutsjebane skli
🎡|pariserhjul|fornøyelsespark tivoli
🎢|berg-og-dal-bane|fornøyelsespark tivoli
💈|barberskilt|barberer barberersøyle frisør frisørsalong
🎪|sirkustelt|sirkus telt underholdning
🚂|lokomotiv|fremkomstmiddel lokmotiv tog
🚃|togvogn|elektrisk fremkomstmiddel tog trikk
🚄|høyhastighetstog|fremkomstmiddel lyntog tog
🚅|høyhastighetstog med kulenese|fremkomstmiddel lyntog shinkansen tog
🚆|tog|fremkomstmiddel jernbane
🚇️|tunnelbane|fremkomstmiddel metro bane undergrunnsbane
🚈|lokaltog|fremkomstmiddel jernbane tog
🚉|togstasjon|jernbane stasjon tog
🚊|trikk|fremkomstmiddel
🚝|monorail|fremkomstmiddel
🚞|fjellbane|bane fjell fremkomstmiddel
🚋|trikkevogn|fremkomstmiddel lokaltog trikk trolleybuss vogn
🚌|buss|fremkomstmiddel
🚍️|motgående buss|fremkomstmiddel
🚎|trolleybuss|buss fremkomstmiddel
🚐|minibuss|buss kjøretøy van
🚑️|ambulanse|bil kjøretøy
🚒|brannbil|bil kjøretøy
🚓|politibil|bil kjøretøy
🚔️|motgående politibil|bil kjøretøy
🚕|taxi|bil kjøretøy
🚖|motgående taxi|bil drosje kjøretøy
🚗|bil|kjøretøy
🚘️|motgående bil|kjøretøy
🚙|SUV|bil kjøretøy
🛻|pickup|bil frakt lastebil liten transport vare varetransport
🚚|varebil|bil kjøretøy
🚛|lastebil|bil kjøretøy trailer trekkvogn
🚜|traktor|kjøretøy
🏎️|racerbil|bil billøp motorsport
🏍️|motorsykkel|motorsport motorsyklist
🛵|scooter|motor motorsykkel
🦽|manuell rullestol|tilgjengelighet
🦼|motorisert rullestol|tilgjengelighet
🛺|autorickshaw|mototaxi trehjuling tuk
🚲️|sykkel|kjøretøy
🛴|sparkesykkel|spark sykkel
🛹|skateboard|brett rullebrett
🛼|rulleskøyter|gøy hjul rulle skøyter sport
🚏|busstopp|buss holdeplass
🛣️|motorvei|vei
🛤️|jernbanespor|jernbane tog
🛢️|oljefat|fat olje tønne
⛽️|bensinpumpe|bensin bensinstasjon diesel stasjon
🛞|hjul|bil bildekk dekk dreie felg kjøretøy rulle sirkel
🚨|politilys|bil kjøretøy lys politi roterende signal
🚥|horisontale trafikklys|lys trafikk
🚦|vertikale trafiklys|trafikk lys
🛑|stoppskilt|skilt stopp åttekantet
🚧|anleggsarbeid|byggeplass byggeskilt skilt
⚓️|anker|båt skip verktøy
🛟|livbøye|badering flyte livredder livredning redde liv redningsbøye svømme
⛵️|seilbåt|båt
🛶|kano|båt
🚤|speedbåt|båt fartøy
🛳️|passasjerskip|båt fremkomstmiddel passasjer skip
⛴️|ferge|båt passasjer
🛥️|motorbåt|båt fremkomstmiddel
🚢|skip|båt fartøy fremkomstmiddel
✈️|fly|fremkomstmiddel
🛩️|lite fly|fremkomstmiddel
🛫|fly som tar av|avgang avganger flyavgang fremkomstmiddel innsjekk
🛬|fly som lander|ankomme ankomst ankomster fremkomstmiddel lande landing
🪂|fallskjerm|fallskjermhopp hangglider hengeglider paragliding
💺|sete|stol
🚁|helikopter|fremkomstmiddel
🚟|svevebane|fremkomstmiddel
🚠|kabelbane|fremkomstmiddel
🚡|taubane|fremkomstmiddel gondolbane
🛰️|satellitt|verdensrommet
🚀|rakett|fremkomstmiddel verdensrommet
🛸|flygende tallerken|alien flyende marsboer ufo
🛎️|resepsjonsklokke|hotell klokke pikkolo
🧳|bagasje|pakking reise
⌛️|ferdig timeglass|sand tidtaker
⏳️|startet timeglass|sand tidtaker
⌚️|armbåndsur|ur
⏰️|vekkerklokke|alarm klokke
⏱️|stoppeklokke|klokke
⏲️|tidtaker|klokke nedtelling
🕰️|peisur|klokke
🕛️|klokken tolv|00 12 24 klokka
🕧️|klokken halv ett|30 12 klokka
🕐️|klokken ett|13 00 klokka tretten
🕜️|klokken halv to|13 30 klokka
🕑️|klokken to|14 00 fjorten klokka
🕝️|klokken halv tre|14 30 klokka
🕒️|klokken tre|15 00 femten klokka
🕞️|klokken halv fire|15 30 klokka
🕓️|klokken fire|16 00 klokka seksten
🕟️|klokken halv fem|16 30 klokka
🕔️|klokken fem|17 00 klokka sytten
🕠️|klokken halv seks|17 30 klokka
🕕️|klokken seks|18 00 atten klokka
🕡️|klokken halv sju|18 30 syv klokka
🕖️|klokken sju|19 00 klokka nitten syv
🕢️|klokken halv åtte|19 30 klokka
🕗️|klokken åtte|20 00 klokka tjue
🕣️|klokken halv ni|20 30 klokka
🕘️|klokken ni|21 00 klokka tjueen tjueett
🕤️|klokken halv ti|09 30 21 klokka
🕙️|klokken ti|10 00 22 klokka tjueto
🕥️|klokken halv elleve|10 30 22 klokka
🕚️|klokken elleve|11 00 23 klokka tjuetre
🕦️|klokken halv tolv|11 30 23 klokka
🌑|nymåne|måne mørk
🌒|voksende nymåne|måne månefase ny
🌓|voksende halvmåne|første kvarter måne månefase ny
🌔|voksende fullmåne|måne månefase ny
🌕️|fullmåne|full hel måne
🌖|avtakende fullmåne|måne månefase ne
🌗|avtakende halvmåne|måne månefase ne siste kvarter
🌘|avtakende nemåne|måne månefase ne
🌙|månesigd|måne
🌚|nymåneansikt|ansikt måne nymåne med
🌛|nymåne med ansikt|kvartmåne måneansikt
🌜️|nemåne med ansikt|kvartmåne måneansikt
🌡️|termometer|temperatur vær
☀️|sol|lys lyst solfylt stråler verdensrommet vær
🌝|fullmåneansikt|ansikt fullmåne med måne
🌞|solansikt|ansikt lys sol
🪐|planet med ringer|saturn verdensrommet
⭐️|stjerne|verdensrommet
🌟|lysende stjerne|glitrende skinnende verdensrommet
🌠|stjerneskudd|fallende stjerne faller verdensrommet
🌌|melkeveien|galakse verdensrommet
☁️|sky|vær
⛅️|sol bak sky|og
⛈️|sky med lyn og regn|torden vær
🌤️|sol bak liten sky|vær
🌥️|sol bak stor sky|vær
🌦️|sol bak sky med regn|vær
🌧️|sky med regn|vær
🌨️|sky med snø|kaldt vær
🌩️|sky med lyn|vær
🌪️|tornado|sky vær
🌫️|tåke|sky vær
🌬️|vindansikt|blåse fjes sky vind vær
🌀|syklon|orkan svimmel tornado
🌈|regnbue|regn vær
🌂|lukket paraply|regn regnvær
☂️|paraply|klær regn vær
☔️|paraply med regndråper|dråpe klær regn vær
⛱️|parasoll på bakken|paraply regn sol vær
⚡️|høyspenning|fare høy høyspent lyn spenning
❄️|snøfnugg|kaldt snø vær
☃️|snømann|kaldt snø vær
⛄️|snømann uten snø|kald mann
☄️|komet|verdensrommet
🔥|ild|flamme
💧|dråpe|drypp tegneserie vann
🌊|bølge|hav kanagawa natur surfer surfing vann

🎃|gresskarlykt|gresskar halloween halloweenlykt
🎄|juletre|høytid jul julefeiring tre
🎆|fyrverkeri|feiring nyttår
🎇|stjerneskudd på pinne|feiring fyrverkeri nyttår
🧨|kinaputt|dynamitt eksplosiver fyrverkeri
✨️|stjerner|glitrende skinnende
🎈|ballong|feiring
🎉|smell-bon-bon|feiring fest serpentin
🎊|konfettiball|ball feiring fest konfettikule wohoo
🎋|tanabatatre|feiring papirremser stjernefestival tanabata tre
🎍|furudekorasjon|feiring japansk høytid nyttår
🎎|japanske dukker|festival japansk høytid
🎏|koinobori|feiring japansk høytid karpe papirfisk
🎐|vindspill|bjelle drømmefanger feiring vind
🎑|månebeskuelsesseremoni|feiring høytid måne månefeiring måneseremoni
🧧|rød konvolutt|flaks gave hell og lykke hong bao lai see penger
🎀|sløyfe|bånd gavebånd
🎁|gave|bursdag feiring innpakket julegave presang
🎗️|minnesløyfe|bånd feiring minne påminnelse
🎟️|inngangsbilletter|adgang billett inngang
🎫|billett|adgang inngang underholdning
🎖️|militærmedalje|feiring medalje militæret
🏆️|trofé|premie
🏅|idrettsmedalje|medalje
🥇|gullmedalje|førsteplass gull medalje
🥈|sølvmedalje|andreplass medalje sølv
🥉|bronsemedalje|bronse medalje tredjeplass
⚽️|fotball|ball
⚾️|baseball|ball sydd
🥎|softball|ball hanske kasteball sport underarm
🏀|basketball|ball kurv sport
🏐|volleyball|ball kamp spill
🏈|amerikansk fotball|ball oval sport
🏉|rugby|rugbyball sport
🎾|tennis|ball racket sport tenninsball
🥏|frisbee|ultimate
🎳|bowling|bowlingkule kule spill
🏏|cricket|ball balltre kamp
🏑|landhockey|ball hockey kamp kølle land
🏒|ishockey|hockey is kamp kølle puck
🥍|lacrosse|ball kølle mål
🏓|bordtennis|ball balltre bord kamp racket tennis
🏸|badminton|birdie fjærball kamp racket
🥊|boksehanske|bokse boksing hanske sport
🥋|kampsportdrakt|drakt judo kampkunst kampsport karate selvforsvar taekwondo
🥅|målnett|mål nett sport
⛳️|golfflagg|golf golfhull hull
⛸️|skøyter|is skøyte
🎣|fiskestang|fisk fisking fritid natur
🤿|dykkermaske|dykker dykking froskemann snorkling
🎽|treningstrøye|singlet sport skjorte treningstopp
🎿|ski|og staver snø vintersport
🛷|kjelke|slede
🥌|curlingstein|sport stein
🎯|blink|dart midt blinken mål pilspill treff
🪀|jojo|leke opp og ned yo yoyo
🪁|papirdrage|drage fly sveve
🔫|vannpistol|leketøysvåpen pistol revolver våpen
🎱|biljard|spill åtte åtterkule
🔮|krystallkule|spådom spådommer
🪄|tryllestav|heks magi magiker trollmann trylle tryllekunster tryllekunstner
🎮️|videospill|konsoll kontroller spill spillkonsoll spillkontroller tv
🕹️|joystick|spill styrespak styrespake videospill
🎰|spilleautomat|spill
🎲|terning|spill terningkast terningspill
🧩|puslespillbrikke|bit brikke del pekepinn puslespill
🧸|teddybjørn|bamse leke
🪅|piñata|cinco de feiring fest godteri mayo meksikansk pinada pinata sukkertøy
🪩|speilkule|dans disco diskokule diskotek fest glitter kule speil
🪆|matrjosjka|babusjka dukke hul matroshka matrosjka matruska russisk russland suvenir
♠️|spar|farge kort spill
♥️|hjerter|farge kort spill
♦️|ruter|diamant farge kort spill
♣️|kløver|farge kort spill
♟️|bonde|brikke sjakk
🃏|joker|jokerkort kort spillkort
🀄️|mahjongbrikke med rød drage|mahjong spill
🎴|spillkort|kort kortspill
🎭️|teatermasker|kunst scenekunst teater underholdning
🖼️|innrammet bilde|kunst maleri museum ramme
🎨|malerpalett|kunst maling
🧵|tråd|nål snelle sy trådsnelle
🪡|synål|broderi nål skredder sting sutur sy tråd
🧶|garn|ball nøste
🪢|knute|bånd knop knyte rep sammenflettet stikk tau tvinne

👓️|briller|klær lesebriller
🕶️|solbriller|briller mørkt øye øyne
🥽|beskyttelsesbriller|sveising svømming øyevern
🥼|labfrakk|doktor eksperiment forsker lege
🦺|refleksvest|nødssituasjon refleks sikkerhet vest
👔|slips|klær
👕|t-skjorte|klær
👖|bukser|jeans klær
🧣|skjerf|hals klær
🧤|hansker|hånd klær
🧥|jakke|frakk klær kåpe
🧦|sokker|klær labber strømper
👗|kjole|klær
👘|kimono|kjole klær
🥻|sari|kjole klær
🩱|badedrakt|badetøy
🩲|truse|badebukse badetøy bikinitruse undertøy
🩳|shorts|badeshorts badetøy bukse underbukse undertøy
👙|bikini|badedrakt badetøy klær
👚|dameklær|klær
🪭|håndvifte|avkjøle avkjøling blafre blyg dans rød varmt vifte
👛|portemoné|klær pung
👜|håndveske|klær veske
👝|clutch-veske|klær liten
🛍️|handleposer|hotell pose shopping
🎒|skolesekk|ransel ryggsekk
🩴|flippflopp|ferie flipflops flippflopper sandaler sommer strand strandsandaler syden
👞|herresko|klær sko
👟|joggesko|fritidssko klær sko tennissko
🥾|turstøvel|fjelltur gåtur støvel telttur tur
🥿|pumps|flate sko uten hæl
👠|høyhælt sko|klær
👡|damesandal|dame klær sandal sko
🩰|ballettsko|ballett dans
👢|damestøvlett|dame klær sko støvlett
🪮|afrokam|afro hår kam stelle
👑|krone|dronning klær konge
👒|damehatt|hatt klær
🎩|flosshatt|hatt klær
🎓️|studentlue|feiring hatt klær uteksaminering
🧢|caps|kaps skyggelue
🪖|militærhjelm|forsvaret hjelm hær krig kriger militær soldat
⛑️|hjelm med hvitt kors|fjes hatt hjelp
📿|bønnekrans|bønn halssmykke klær perler religion
💄|leppestift|kosmetikk sminke
💍|ring|diamant romantikk
💎|diamant|edelsten romantikk smykkestein
🔇|dempet høyttaler|med strek over ingen prating stille
🔈️|høyttaler med lavt volum|lav lyd ropert
🔉|høyttaler med middels volum|lyd ropert
🔊|høyttaler med høyt volum|høy lyd ropert
📢|høyttaler|høy kommunikasjon megafon ropert
📣|megafon|heiing kommunikasjon ropert
📯|posthorn|horn post
🔔|bjelle|klokke ringing
🔕|overstreket bjelle|med strek over ingen lyd klokke lydløs stille
🎼|musikk|nøkkel notetegn
🎵|note|musikk musikknote
🎶|noter|musikk musikknoter
🎙️|studiomikrofon|mik mikrofon musikk studio
🎚️|glidebryter|musikk nivå skyveknapp
🎛️|kontrollbrytere|brytere knotter kontroll musikk
🎤|mikrofon|karaoke mik musikk underholdning
🎧️|hodetelefoner|headset underholdning øretelefoner
📻️|radio|radiosignaler teknologi
🎷|saksofon|instrument musikk musikkinstrument sax
🎺|trompet|instrument musikk musikkinstrument
🪗|trekkspill|accordeon concertina danseband gammaldans gammeldans musikk spell spill
🎸|gitar|instrument musikk musikkinstrument
🎹|piano|instrument keyboard musikk musikkinstrument tangenter
🎻|fiolin|fele instrument musikk musikkinstrument
🪕|banjo|musikk strengeinstrument
🥁|tromme|musikk trommestikker
🪘|langtromme|beat conga musikk perkusjon rytme tromme
🪇|marakas|cha dans fest instrument maracas musikk perkusjon riste rytme
🪈|fløyte|band blokkfløyte instrument korps musikk orkester treblåseinstrument treblåser
📱|mobiltelefon|mobil telefon
📲|mobiltelefon med pil|anrop ring telefon
☎️|telefon|fasttelefon ringe
📞|telefonrør|kommunikasjon telefon
📟️|personsøker|kommunikasjon telefon
📠|faksmaskin|kommunikasjon telefon
🔋|batteri|energilagring strøm
🪫|lite batteri|batterinivå elektronikk ladenivå lavt energi strøm utladet
🔌|støpsel|elektrisitet elektrisk plugg
💻️|bærbar datamaskin|maskin pc
🖥️|stasjonær datamaskin|monitor pc skjerm
🖨️|skriver|datamaskin printer
⌨️|tastatur|datamaskin
🖱️|datamus|datamaskin knapp mus
🖲️|styrekule|datamaskin
💽|datadisk|disk lagring md minidisk optisk
💾|diskett|datamaskin disk lagring
💿️|optisk plate|blu ray cd disk dvd lagring
📀|DVD|disk plate lagring optisk
🧮|kuleramme|abakus regning
🎥|filmkamera|film kamera kino underholdning
🎞️|filmruter|bilder film kino ruter
📽️|filmfremviser|film filmframviser kino projektor video
🎬️|filmklapper|action film filming klapper underholdning
📺️|TV|fjernsyn video
📷️|kamera|foto kamerateknikk video
📸|kamera med blits|foto video
📹️|videokamera|kamera video
📼|videokassett|kassett opptak vhs video
🔍️|forstørrelsesglass mot venstre|forstørrelse glass lupe søk
🔎|forstørrelsesglass mot høyre|forstørrelse glass lupe søk
🕯️|stearinlys|lys stearin
💡|lyspære|elektrisitet idé lys pære tegneserie
🔦|lommelykt|elektrisk lykt lys
🏮|rød papirlykt|bar izakaya lampe lanterne lykt
🪔|åpen oljelampe|diya lampe olje
📔|dekorert notatbok|omslag
📕|lukket bok|utdannelse utdanning
📖|åpen bok|bibliotek fantasi kunnskap lesing læring romaner utdannelse utdanning
📗|grønn bok|bibliotek fantasi lesing utdannelse utdanning
📘|blå bok|bibliotek fantasi lesing utdannelse utdanning
📙|oransje bok|bibliotek fantasi lesing utdannelse utdanning
📚️|bøker|bok
📓|notatbok|kladdebok kontorrekvisita
📒|spiralblokk|kontorrekvisita notatbok
📃|side med bøy|ark opprullet
📜|pergamentrull|papir papirrull papyrus pergament rull
📄|side som vender opp|ark papir
📰|avis|nyheter publikasjon
🗞️|sammenrullet avis|nyheter opprullet papir
📑|bokmerkefane|bokmerke faner markør merker
🔖|bokmerke|merke
🏷️|etikett|merke
🪙|mynt|dollar euro gull kroner metall penger rik rikdom skatt sølv
💰️|pengesekk|dollar penger sekk
💴|yenseddel|penger seddel yen
💵|dollarseddel|dollar penger seddel
💶|euroseddel|euro penger seddel
💷|pundseddel|penger pund seddel
💸|penger med vinger|bank flygende seddel
💳️|kredittkort|bankkort betalingskort kort kreditt visa
🧾|kvittering|arkiv bilag dokumentasjon regnskap
💹|stigende diagram med yen|graf marked oppover penger trend
✉️|konvolutt|brev post
📧|e-post|brev kommunikasjon
📨|innkommende konvolutt|brev post epost levering mail motta sendt
📩|konvolutt med pil|brev post epost sende sendt utgående
📤️|utboks|brev post kommunikasjon sendt skuff
📥️|innboks|brev post kommunikasjon mottatt skuff
📦️|pakke|eske levering
📫️|lukket postkasse med flagget oppe|flagg post
📪️|lukket postkasse med flagget nede|flagg post
📬️|åpen postkasse med flagget oppe|flagg post
📭️|åpen postkasse med flagget nede|flagg post
📮|postkasse|post
🗳️|urne med stemmeseddel|boks
✏️|blyant
✒️|svart pennesplitt|penn pennespiss
🖋️|fyllepenn|blekk penn
🖊️|penn|kulepenn
🖌️|pensel|maling
🖍️|fargestift|tegning
📝|notat|blyant bok kommunikasjon
💼|dokumentmappe|stresskoffert
📁|arkivmappe|arkiv fil mappe
📂|åpen arkivmappe|fil filmappe mappe
🗂️|skillekort|faner indeks kort skillere
📅|kalender|dato
📆|veggkalender|kalender riv av
🗒️|spiralhefte|blokk notat spiral
🗓️|spiralkalender|blokk kalender spiral
📇|kartotek|indeks register
📈|diagram som peker oppover|chart graf opp positiv stigende
📉|diagram som peker nedover|chart fallende graf ned negativ synkende
📊|stolpediagram|diagram histogram søylediagram
📋️|skriveplate|ordrebrett tavle utklippstavle
📌|stift|kontorrekvisita
📍|rund stift|kontorrekvisita markørnål
📎|binders|kontorrekvisita
🖇️|sammenlenkede binders|kjede
📏|linjal|rett
📐|trekantlinjal|linjal trekant vinkel
✂️|saks|klippe verktøy
🗃️|kartotekboks|arkiv boks fil kort
🗄️|arkivskap|arkiv fil kabinett mapper
🗑️|papirkurv|søppelkasse søppelkurv
🔒️|låst|hengelås lås privat
🔓️|ulåst|hengelås lås åpen
🔏|låst med penn|personvern
🔐|låst med nøkkel|lås sikker
🔑|nøkkel|lås passord
🗝️|gammeldags nøkkel|gammel ledetråd lås
🔨|hammer|verktøy
🪓|øks|dele hogge hugge kløyve ved
⛏️|hakke|gruvedrift verktøy
⚒️|hammer og hakke|verktøy
🛠️|hammer og fastnøkkel|skiftenøkkel verktøy
🗡️|dolk|kniv våpen
⚔️|sverd i kryss|våpen
💣️|bombe|følelse tegneserie
🪃|bumerang|aboriginer australia boomerang retur tilbake våpen
🏹|pil og bue|bueskytter skytten stjernebilde stjernetegn våpen
🛡️|skjold|våpen
🪚|håndsag|bygge jobb sag snekker snekkersag tre tømrer verktøy
🔧|fastnøkkel|skrunøkkel verktøy
🪛|skrutrekker|håndverk montering reparasjon reparere skrue skrujern verktøy
🔩|mutter og skrue|verktøy
⚙️|tannhjul|del tann verktøy
🗜️|skrutvinge|klemme skruetvinge skrustikke verktøy
⚖️|likearmet skålvekt|balanse rettferdighet stjernetegn vekt vekten verktøy
🦯|blindestokk|blind tilgjengelighet
🔗|lenke|link to ringer
⛓️|kjetting|kjede
🪝|krok|buet fange laste lasting lossing løfte løftekrok salgspunkt
🧰|verktøykasse|kasse rød boks skrin verktøy
🧲|magnet|hestesko magnetisk tiltrekning
🪜|stige|klatre steg trinn
⚗️|destillerkolbe|destillasjonskolbe kjemi verktøy
🧪|prøverør|eksperiment forskning kjemi kjemiker lab reagensrør
🧫|petriskål|bakterie biolog biologi kultur lab
🧬|dna|biolog biologi evolusjon gen gener genetikk liv
🔬|mikroskop|forskning verktøy vitenskap
🔭|teleskop|astronomi forskning verktøy vitenskap
📡|satellittantenne|antenne kommunikasjon parabol parabolantenne satellitt
💉|sprøyte|medisin nål syk vaksine
🩸|bloddråpe|blodgiver dråpe medisin mens menstruasjon skadet
💊|pille|lege medisin tablett
🩹|plaster|behandling sår
🩼|krykke|hjelp hjelpemiddel kjepp skadet stokk ufør
🩺|stetoskop|hjerte lege medisin
🩻|røntgen|bein doktor lege ribbein ribben skjelett
🚪|dør|bakdør inngangsdør skapdør ytterdør
🛗|heis|etasje ned opp tilgjengelighet
🪞|speil|badespeil refleksjon sminke speilbilde stell
🪟|vindu|frisk luft friskluft gjennomsiktig glass ramme utsikt vinduskarm åpning
🛏️|seng|hotell sove
🛋️|sofa og lampe|hotell
🪑|stol|sete sitte sitteplass
🚽|toalett|dass do vannklosett wc
🪠|avløpsåpner|avløp mekanisk sugekopp toalett vask
🚿|dusj|vann
🛁|badekar|bad badestamp
🪤|musefelle|fange felle mus ost snare åte
🪒|barberkniv|barbere barbering skarp
🧴|lotionflaske|fuktighetskrem lotion shampoo sjampo solkrem
🧷|sikkerhetsnål|bleie punk
🧹|feiekost|feie heks rengjøre
🧺|kurv|jordbruk klesvask piknik
🧻|rull med papir|toalettpapir tørkepapir tørkerull
🪣|bøtte|beholder kar spann tømme
🧼|såpe|bad skum såpeskål såpestykke vaske
🫧|bobler|boble perle rengjøre rense skum sveve såpe vaske
🪥|tannbørste|bad baderom børste dental hygiene kost puss pusse tann tenner
🧽|svamp|absorberende porøs rengjøre vaske
🧯|brannslukningsapparat|brann brannslokkingsapparat slokke slukke
🛒|handlevogn|handle innkjøp tralle vogn
🚬|sigarett|røyking tillatt skilt
⚰️|kiste|begravelse død
🪦|gravstein|død grav gravlund gravplass gravsted kirkegård rip
⚱️|urne|begravelse død kremasjon
🧿|nazar|amulett charm ondt øye talisman
🪬|hamsa|amulett beskytte beskyttelse fatima guide hånd håndflate maria miriam rikdom
🗿|moai-statue|ansiktsstatue påskeøya
🪧|plakat|demonstrasjon informasjon protest skilt tekst
🪪|ID-kort|adgangskort dokument førerkort identifikasjon legitimasjon lisens sikkerhet

🏧|minibankskilt|automatisk bank minibank penger
🚮|avfallsskilt|avfall skilt søppel
🚰|drikkevann|drikke kran spring tappe vann vatn
♿️|rullestolsymbol|handikaptilgang rullestol rullestolbruker
🚹️|herretoalett|do herrer mannesymbol toalett wc
🚺️|dametoalett|damer do kvinnesymbol toalett wc
🚻|toalettskilt|do toalett wc
🚼️|babysymbol|babyskilt stellerom stellestasjon
🚾|do|toalett wc
🛂|passkontroll|kontroll pass
🛃|toll|grense
🛄|bagasjebånd|bagasje rullebånd
🛅|bagasjeoppbevaring|bagasje oppbevaring oppbevaringsboks
⚠️|advarsel|obs
🚸|barn krysser veien|skilt
⛔️|ingen adgang|forbudt enveiskjøring skilt stopp
🚫|forbudt|adgang ikke nei skilt
🚳|sykler forbudt|ikke ingen nei sykkel tillatt
🚭️|røyking forbudt|ikke tillatt nei røyk
🚯|forsøpling ikke tillatt|avfall ingen kasting skilt
🚱|ikke drikkevann|drikkbart vann
🚷|fotgjengere forbudt|fotgjenger gående ikke tillatt nei skilt
📵|mobiltelefon ikke tillatt|forbudt ingen telefonsamtaler mobil nei telefon
🔞|aldersgrense 18 år|attenårsgrense ingen under
☢️|radioaktivt|radioaktiv radioaktivitet
☣️|farlig biologisk materiale|advarsel fare skilt
⬆️|pil opp|nord oppoverpil retning
↗️|pil opp-høyre|nordøst retning
➡️|pil høyre|høyrepil retning øst
↘️|pil ned-høyre|retning sørøst
⬇️|pil ned|nedoverpil retning sør
↙️|pil ned-venstre|retning sørvest
⬅️|pil venstre|retning venstrepil vest
↖️|pil opp-venstre|nordvest retning
↕️|pil opp og ned
↔️|pil venstre-høyre
↩️|pil som bøyer mot venstre
↪️|pil som bøyer mot høyre
⤴️|pil som bøyer opp
⤵️|pil som bøyer ned
🔃|vertikale piler med klokken|last inn på nytt
🔄|piler mot klokken
🔙|BACK-pil|til venstre tilbake tilbakepil
🔚|END-pil|til venstre slutt med sluttpil
🔛|ON!-pil|på utrop utropstegn
🔜|SOON-pil|snart med
🔝|TOP-pil|opp topp med
🛐|religiøst samlingssted|religion tilbedelse
⚛️|atomsymbol|ateist atom
🕉️|om|hindu religion
✡️|Davidstjerne|david jøde jødisk religion stjerne
☸️|dharmas hjul|buddhist dharma dharmachakra religion
☯️|yin yang|balanse helhet liv religion tao taoist total vanskelig yinyang
✝️|latinsk kors|kristen religion
☦️|ortodokst kors|kristen ortodoks religion
☪️|stjerne og halvmåne|islam muslim religion
☮️|fredssymbol|fred
🕎|menora|lysestake religion
🔯|sekstagget stjerne med prikk|magi sekskantet
🪯|khanda|deg tegh fateh khalsa religion sikh sikhisme tro
♈️|Væren|stjernetegn vær
♉️|Tyren|okse stjernetegn tyr
♊️|Tvillingene|stjernetegn tvillinger
♋️|Krepsen|krabbe kreps stjernetegn
♌️|Løven|løve stjernetegn
♍️|Jomfruen|stjernetegn
♎️|Vekten|rettferdighet stjernetegn vekt
♏️|Skorpionen|skorpion stjernetegn
♐️|Skytten|bueskytter stjernetegn
♑️|Steinbukken|geit stjernetegn
♒️|Vannmannen|stjernetegn vann
♓️|Fiskene|fisk stjernetegn
⛎️|Slangebæreren|bærer slange stjernetegn
🔀|bland spor-symbol|kryssede piler mot høyre
🔁|gjenta-knapp|med klokken piler
🔂|gjenta ett spor-knapp|gang med klokken piler én
▶️|avspillingsknapp|høyre pil trekant
⏩️|spol framover-knapp|dobbel pil høyre spoling
⏭️|neste spor-knapp|pil scene trekant
⏯️|spill av/pause-knapp|høyre pil trekant
◀️|bakover-knapp|pil tilbake trekant venstre
⏪️|spol tilbake-knapp|dobbel pil spoling venstre
⏮️|forrige spor-knapp|scene pil trekant
🔼|oppover-knapp|pil
⏫️|raskt opp-knapp|dobbel pil
🔽|nedover-knapp|ned
⏬️|raskt ned-knapp|dobbel pil
⏸️|pause-knapp|dobbel strek vertikal
⏹️|stopp-knapp|firkant
⏺️|spill inn-knapp|innspilling sirkel ta opp
⏏️|mat ut-knapp|eject løse mate
🎦|kino|film filmkamera kamera underholdning
🔅|lite lys-knapp|lav lysstyrke
🔆|mye lys-knapp|høy lysstyrke
📶|mobilsignaler|antenne mobil signal signalstyrke telefon
🛜|trådløst|bredbånd datamaskin hotspot internett nettverk ruter smarttelefon tilkobling wi fi wifi
📳|vibreringsmodus|mobil mobiltelefon modus vibrasjon vibrering
📴|mobiltelefon av|mobil
♀️|kvinnesymbol|kvinne
♂️|mannssymbol|mann
⚧️|transperson-symbol
✖️|gange|avbryt gangetegn matte multiplikasjon multiplisere
➕️|pluss|addisjon fortegn matte plusstegn positivt
➖️|minus|fortegn matte minustegn negativt subtraksjon
➗️|dele|deletegn deling divisjon divisjonstegn matte
🟰|likhetstegn i fet skrift|er lik likhet matematikk svar
♾️|uendelig|for alltid grenseløs universal universell
‼️|dobbelt utropstegn|bangbang tegn tegnsetting
⁉️|utropstegn og spørsmålstegn|interrobang spørsmål tegn tegnsetting utrop
❓️|rødt spørsmålstegn|rød spørsmål
❔️|hvitt spørsmålstegn|hvit spørsmål
❕️|hvitt utropstegn|hvit utrop
❗️|rødt utropstegn|rød utrop
〰️|bølgestrek|bølge bølget bindestrek tegn for lang lyd
💱|valutaveksling|bank penger valuta veksling
💲|dollartegn|dollar penger stort
⚕️|legesymbol|asklepiosstav lege medisin
♻️|resirkuleringssymbol|resirkulering symbol universelt
⚜️|fransk lilje|fleur de lis
🔱|treforkemblem|anker emblem treenighet trefork tridentsymbol
📛|navneskilt|navn skilt
🔰|japansk tegn for nybegynner|grønn og gul grønt gult blad
⭕️|tykk rød sirkel|stor
✅️|hakemerke i firkant|avkryssing avmerking hake utført
☑️|boks med hakemerke|avkrysset
✔️|hakemerke|hake merke
❌️|kryss|avbryt rødt
❎️|kryss i firkant|kvadrat
➰️|løkke|løkketegn
➿️|dobbel løkke|tegn
〽️|merke for nytt parti
✳️|asterisk med åtte spisser|stjerne
✴️|åttetagget stjerne
❇️|gnist
©️|opphavsrett|copyright
®️|registrert varemerke|varemerkesymbol
™️|varemerke|tm trademark
#️⃣|taster: #
*️⃣|taster: *
0️⃣|taster: 0|null tast
1️⃣|taster: 1|tast én
2️⃣|taster: 2|tast to
3️⃣|taster: 3|tast tre
4️⃣|taster: 4|fire tast
5️⃣|taster: 5|fem tast
6️⃣|taster: 6|seks tast
7️⃣|taster: 7|sju syv tast
8️⃣|taster: 8|tast åtte
9️⃣|taster: 9|ni tast
🔟|taster: 10
🔠|store bokstaver|abcd inndata
🔡|små bokstaver|abcd inndata
🔢|tall|1234 inndata numeriske data
🔣|symboler|inndata
🔤|latinsk alfabet|abc bokstaver inndata
🅰️|A-knapp (blodtype)|blod type
🆎|AB-knapp (blodtype)|blod type
🅱️|B-knapp (blodtype)|blod type
🆑|CL-knapp|clear slett tøm
🆒|COOL-knapp
🆓|FREE-knapp|symbol gratis
ℹ️|informasjon|info
🆔|ID-knapp|symbol identitet
Ⓜ️|M med ring rundt|sirkel
🆕|NEW-knapp|symbol ny nyhet
🆖|NG-knapp|ikke bra symbol no good
🅾️|O-knapp (blodtype)|blod type
🆗|OK-knapp|symbol
🅿️|P-knapp|parkering parkeringsplass
🆘|SOS-knapp|hjelp symbol
🆙|UP!-knapp|opp symbol
🆚|VS-knapp|versus symbol
🈁|«her» på japansk|katakana knapp
🈂️|«gebyr» på japansk|katakana knapp service tjeneste
🈷️|«månedlig beløp» på japansk|ideograf knapp månedsbeløp
🈶|«ikke gratis» på japansk|betale ideograf knapp kostnad
🈯️|«reservert» på japansk|ideograf knapp
🉐|«spesialtilbud» på japansk|ideograf knapp kupp
🈹|«rabatt» på japansk|ideograf knapp
🈚️|«gratis» på japansk|ideograf knapp
🈲|«forbudt» på japansk|ideograf knapp
🉑|«akseptabelt» på japansk|ideograf knapp
🈸|«søknad» på japansk|ideograf knapp
🈴|«bestått» på japansk|ideograf knapp
🈳|«ledig» på japansk|ideograf knapp
㊗️|«gratulerer» på japansk|ideograf knapp
㊙️|«hemmelig» på japansk|ideograf knapp
🈺|«åpen for handel» på japansk|bedrift ideograf knapp
🈵|«fullt» på japansk|ideograf knapp
🔴|rød sirkel|geometrisk
🟠|oransje sirkel|geometrisk
🟡|gul sirkel|geometrisk
🟢|grønn sirkel|geometrisk
🔵|blå sirkel|geometrisk
🟣|lilla sirkel|geometrisk
🟤|brun sirkel|geometrisk
⚫️|svart sirkel|geometrisk
⚪️|hvit sirkel|geometrisk
🟥|rødt kvadrat|kort rød utvisning
🟧|oransje kvadrat
🟨|gult kvadrat|advarsel gul kort
🟩|grønt kvadrat|grønn
🟦|blått kvadrat|blå
🟪|lilla kvadrat
🟫|brunt kvadrat|brun
⬛️|stort svart kvadrat|firkant geometrisk stor
⬜️|stort hvitt kvadrat|firkant geometrisk hvit stor
◼️|mellomstort svart kvadrat|firkant geometrisk mellomstor
◻️|mellomstort hvitt kvadrat|firkant geometrisk hvit mellomstor
◾️|lite/mellomstort svart kvadrat|firkant geometrisk liten mellomstor
◽️|lite/mellomstort hvitt kvadrat|firkant geometrisk hvit liten mellomstor
▪️|lite, svart kvadrat|firkant geometrisk liten
▫️|lite, hvitt kvadrat|firkant geometrisk hvit liten
🔶|stort oransje rutersymbol|geometrisk ruter
🔷|stort blått rutersymbol|blå geometrisk ruter
🔸|lite oransje rutersymbol|geometrisk ruter
🔹|lite blått rutersymbol|blå geometrisk ruter
🔺|rød trekant som peker opp|geometrisk oppover
🔻|rød trekant som peker ned|geometrisk nedover
💠|diamant med prikk|blomst søtt
🔘|radioknapp|knapp radio
🔳|hvit firkantet knapp|firkant
🔲|svart firkantet knapp|firkant

🏁|rutete flagg|formel motorsport mål racingflagg
🚩|vimpel|golf posisjon trekantet
🎌|kryssede flagg|feiring japanske krysset
🏴|svart flagg|flagging
🏳️|hvitt flagg|flagging
🏳️‍🌈|regnbueflagg|bifil flagg homofil lgbt pride regnbue trans
🏳️‍⚧️|transpersonflagg|flagg hvit lyseblå rosa transperson
🏴‍☠️|sjørøverflagg|kaptein sabeltann pirat plyndre skatt
🇦🇨|flagg: Ascension|ac
🇦🇩|flagg: Andorra|ad
🇦🇪|flagg: De forente arabiske emirater|ae
🇦🇫|flagg: Afghanistan|af
🇦🇬|flagg: Antigua og Barbuda|ag
🇦🇮|flagg: Anguilla|ai
🇦🇱|flagg: Albania|al
🇦🇲|flagg: Armenia|am
🇦🇴|flagg: Angola|ao
🇦🇶|flagg: Antarktis|aq
🇦🇷|flagg: Argentina|ar
🇦🇸|flagg: Amerikansk Samoa|as
🇦🇹|flagg: Østerrike|at
🇦🇺|flagg: Australia|au
🇦🇼|flagg: Aruba|aw
🇦🇽|flagg: Åland|ax
🇦🇿|flagg: Aserbajdsjan|az
🇧🇦|flagg: Bosnia-Hercegovina|ba
🇧🇧|flagg: Barbados|bb
🇧🇩|flagg: Bangladesh|bd
🇧🇪|flagg: Belgia|be
🇧🇫|flagg: Burkina Faso|bf
🇧🇬|flagg: Bulgaria|bg
🇧🇭|flagg: Bahrain|bh
🇧🇮|flagg: Burundi|bi
🇧🇯|flagg: Benin|bj
🇧🇱|flagg: Saint-Barthélemy|bl
🇧🇲|flagg: Bermuda|bm
🇧🇳|flagg: Brunei|bn
🇧🇴|flagg: Bolivia|bo
🇧🇶|flagg: Karibisk Nederland|bq
🇧🇷|flagg: Brasil|br
🇧🇸|flagg: Bahamas|bs
🇧🇹|flagg: Bhutan|bt
🇧🇻|flagg: Bouvetøya|bv
🇧🇼|flagg: Botswana|bw
🇧🇾|flagg: Belarus|by
🇧🇿|flagg: Belize|bz
🇨🇦|flagg: Canada|ca
🇨🇨|flagg: Kokosøyene|cc
🇨🇩|flagg: Kongo|cd
🇨🇫|flagg: Den sentralafrikanske republikk|cf
🇨🇬|flagg: Kongo-Brazzaville|cg
🇨🇭|flagg: Sveits|ch
🇨🇮|flagg: Elfenbenskysten|ci
🇨🇰|flagg: Cookøyene|ck
🇨🇱|flagg: Chile|cl
🇨🇲|flagg: Kamerun|cm
🇨🇳|flagg: Kina|cn
🇨🇴|flagg: Colombia|co
🇨🇵|flagg: Clippertonøya|cp
🇨🇷|flagg: Costa Rica|cr
🇨🇺|flagg: Cuba|cu
🇨🇻|flagg: Kapp Verde|cv
🇨🇼|flagg: Curaçao|cw
🇨🇽|flagg: Christmasøya|cx
🇨🇾|flagg: Kypros|cy
🇨🇿|flagg: Tsjekkia|cz
🇩🇪|flagg: Tyskland|de
🇩🇬|flagg: Diego Garcia|dg
🇩🇯|flagg: Djibouti|dj
🇩🇰|flagg: Danmark|dk
🇩🇲|flagg: Dominica|dm
🇩🇴|flagg: Den dominikanske republikk|do
🇩🇿|flagg: Algerie|dz
🇪🇦|flagg: Ceuta og Melilla|ea
🇪🇨|flagg: Ecuador|ec
🇪🇪|flagg: Estland|ee
🇪🇬|flagg: Egypt|eg
🇪🇭|flagg: Vest-Sahara|eh
🇪🇷|flagg: Eritrea|er
🇪🇸|flagg: Spania|es
🇪🇹|flagg: Etiopia|et
🇪🇺|flagg: Den europeiske union|eu
🇫🇮|flagg: Finland|fi
🇫🇯|flagg: Fiji|fj
🇫🇰|flagg: Falklandsøyene|fk
🇫🇲|flagg: Mikronesiaføderasjonen|fm
🇫🇴|flagg: Færøyene|fo
🇫🇷|flagg: Frankrike|fr
🇬🇦|flagg: Gabon|ga
🇬🇧|flagg: Storbritannia|gb
🇬🇩|flagg: Grenada|gd
🇬🇪|flagg: Georgia|ge
🇬🇫|flagg: Fransk Guyana|gf
🇬🇬|flagg: Guernsey|gg
🇬🇭|flagg: Ghana|gh
🇬🇮|flagg: Gibraltar|gi
🇬🇱|flagg: Grønland|gl
🇬🇲|flagg: Gambia|gm
🇬🇳|flagg: Guinea|gn
🇬🇵|flagg: Guadeloupe|gp
🇬🇶|flagg: Ekvatorial-Guinea|gq
🇬🇷|flagg: Hellas|gr
🇬🇸|flagg: Sør-Georgia og Sør-Sandwichøyene|gs
🇬🇹|flagg: Guatemala|gt
🇬🇺|flagg: Guam|gu
🇬🇼|flagg: Guinea-Bissau|gw
🇬🇾|flagg: Guyana|gy
🇭🇰|flagg: Hongkong SAR Kina|hk
🇭🇲|flagg: Heard- og McDonaldøyene|hm
🇭🇳|flagg: Honduras|hn
🇭🇷|flagg: Kroatia|hr
🇭🇹|flagg: Haiti|ht
🇭🇺|flagg: Ungarn|hu
🇮🇨|flagg: Kanariøyene|ic
🇮🇩|flagg: Indonesia|id
🇮🇪|flagg: Irland|ie
🇮🇱|flagg: Israel|il
🇮🇲|flagg: Man|im
🇮🇳|flagg: India|in
🇮🇴|flagg: Det britiske territoriet i Indiahavet|io
🇮🇶|flagg: Irak|iq
🇮🇷|flagg: Iran|ir
🇮🇸|flagg: Island|is
🇮🇹|flagg: Italia|it
🇯🇪|flagg: Jersey|je
🇯🇲|flagg: Jamaica|jm
🇯🇴|flagg: Jordan|jo
🇯🇵|flagg: Japan|jp
🇰🇪|flagg: Kenya|ke
🇰🇬|flagg: Kirgisistan|kg
🇰🇭|flagg: Kambodsja|kh
🇰🇮|flagg: Kiribati|ki
🇰🇲|flagg: Komorene|km
🇰🇳|flagg: Saint Kitts og Nevis|kn
🇰🇵|flagg: Nord-Korea|kp
🇰🇷|flagg: Sør-Korea|kr
🇰🇼|flagg: Kuwait|kw
🇰🇾|flagg: Caymanøyene|ky
🇰🇿|flagg: Kasakhstan|kz
🇱🇦|flagg: Laos|la
🇱🇧|flagg: Libanon|lb
🇱🇨|flagg: St. Lucia|lc
🇱🇮|flagg: Liechtenstein|li
🇱🇰|flagg: Sri Lanka|lk
🇱🇷|flagg: Liberia|lr
🇱🇸|flagg: Lesotho|ls
🇱🇹|flagg: Litauen|lt
🇱🇺|flagg: Luxemburg|lu
🇱🇻|flagg: Latvia|lv
🇱🇾|flagg: Libya|ly
🇲🇦|flagg: Marokko|ma
🇲🇨|flagg: Monaco|mc
🇲🇩|flagg: Moldova|md
🇲🇪|flagg: Montenegro|me
🇲🇫|flagg: Saint-Martin|mf
🇲🇬|flagg: Madagaskar|mg
🇲🇭|flagg: Marshalløyene|mh
🇲🇰|flagg: Nord-Makedonia|mk
🇲🇱|flagg: Mali|ml
🇲🇲|flagg: Myanmar (Burma)|mm
🇲🇳|flagg: Mongolia|mn
🇲🇴|flagg: Macao SAR Kina|mo
🇲🇵|flagg: Nord-Marianene|mp
🇲🇶|flagg: Martinique|mq
🇲🇷|flagg: Mauritania|mr
🇲🇸|flagg: Montserrat|ms
🇲🇹|flagg: Malta|mt
🇲🇺|flagg: Mauritius|mu
🇲🇻|flagg: Maldivene|mv
🇲🇼|flagg: Malawi|mw
🇲🇽|flagg: Mexico|mx
🇲🇾|flagg: Malaysia|my
🇲🇿|flagg: Mosambik|mz
🇳🇦|flagg: Namibia|na
🇳🇨|flagg: Ny-Caledonia|nc
🇳🇪|flagg: Niger|ne
🇳🇫|flagg: Norfolkøya|nf
🇳🇬|flagg: Nigeria|ng
🇳🇮|flagg: Nicaragua|ni
🇳🇱|flagg: Nederland|nl
🇳🇴|flagg: Norge|no
🇳🇵|flagg: Nepal|np
🇳🇷|flagg: Nauru|nr
🇳🇺|flagg: Niue|nu
🇳🇿|flagg: New Zealand|nz
🇴🇲|flagg: Oman|om
🇵🇦|flagg: Panama|pa
🇵🇪|flagg: Peru|pe
🇵🇫|flagg: Fransk Polynesia|pf
🇵🇬|flagg: Papua Ny-Guinea|pg
🇵🇭|flagg: Filippinene|ph
🇵🇰|flagg: Pakistan|pk
🇵🇱|flagg: Polen|pl
🇵🇲|flagg: Saint-Pierre-et-Miquelon|pm
🇵🇳|flagg: Pitcairnøyene|pn
🇵🇷|flagg: Puerto Rico|pr
🇵🇸|flagg: Det palestinske området|ps
🇵🇹|flagg: Portugal|pt
🇵🇼|flagg: Palau|pw
🇵🇾|flagg: Paraguay|py
🇶🇦|flagg: Qatar|qa
🇷🇪|flagg: Réunion|re
🇷🇴|flagg: Romania|ro
🇷🇸|flagg: Serbia|rs
🇷🇺|flagg: Russland|ru
🇷🇼|flagg: Rwanda|rw
🇸🇦|flagg: Saudi-Arabia|sa
🇸🇧|flagg: Salomonøyene|sb
🇸🇨|flagg: Seychellene|sc
🇸🇩|flagg: Sudan|sd
🇸🇪|flagg: Sverige|se
🇸🇬|flagg: Singapore|sg
🇸🇭|flagg: St. Helena|sh
🇸🇮|flagg: Slovenia|si
🇸🇯|flagg: Svalbard og Jan Mayen|sj
🇸🇰|flagg: Slovakia|sk
🇸🇱|flagg: Sierra Leone|sl
🇸🇲|flagg: San Marino|sm
🇸🇳|flagg: Senegal|sn
🇸🇴|flagg: Somalia|so
🇸🇷|flagg: Surinam|sr
🇸🇸|flagg: Sør-Sudan|ss
🇸🇹|flagg: São Tomé og Príncipe|st
🇸🇻|flagg: El Salvador|sv
🇸🇽|flagg: Sint Maarten|sx
🇸🇾|flagg: Syria|sy
🇸🇿|flagg: Eswatini|sz
🇹🇦|flagg: Tristan da Cunha|ta
🇹🇨|flagg: Turks- og Caicosøyene|tc
🇹🇩|flagg: Tsjad|td
🇹🇫|flagg: De franske sørterritorier|tf
🇹🇬|flagg: Togo|tg
🇹🇭|flagg: Thailand|th
🇹🇯|flagg: Tadsjikistan|tj
🇹🇰|flagg: Tokelau|tk
🇹🇱|flagg: Øst-Timor|tl
🇹🇲|flagg: Turkmenistan|tm
🇹🇳|flagg: Tunisia|tn
🇹🇴|flagg: Tonga|to
🇹🇷|flagg: Tyrkia|tr
🇹🇹|flagg: Trinidad og Tobago|tt
🇹🇻|flagg: Tuvalu|tv
🇹🇼|flagg: Taiwan|tw
🇹🇿|flagg: Tanzania|tz
🇺🇦|flagg: Ukraina|ua
🇺🇬|flagg: Uganda|ug
🇺🇲|flagg: USAs ytre øyer|um
🇺🇳|flagg: FN|un
🇺🇸|flagg: USA|us
🇺🇾|flagg: Uruguay|uy
🇺🇿|flagg: Usbekistan|uz
🇻🇦|flagg: Vatikanstaten|va
🇻🇨|flagg: St. Vincent og Grenadinene|vc
🇻🇪|flagg: Venezuela|ve
🇻🇬|flagg: De britiske jomfruøyene|vg
🇻🇮|flagg: De amerikanske jomfruøyene|vi
🇻🇳|flagg: Vietnam|vn
🇻🇺|flagg: Vanuatu|vu
🇼🇫|flagg: Wallis og Futuna|wf
🇼🇸|flagg: Samoa|ws
🇽🇰|flagg: Kosovo|xk
🇾🇪|flagg: Jemen|ye
🇾🇹|flagg: Mayotte|yt
🇿🇦|flagg: Sør-Afrika|za
🇿🇲|flagg: Zambia|zm
🇿🇼|flagg: Zimbabwe|zw
🏴󠁧󠁢󠁥󠁮󠁧󠁿|flagg: England|gbeng
🏴󠁧󠁢󠁳󠁣󠁴󠁿|flagg: Skottland|gbsct
🏴󠁧󠁢󠁷󠁬󠁳󠁿|flagg: Wales|gbwls
`;
