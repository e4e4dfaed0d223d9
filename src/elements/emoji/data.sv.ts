// Written by scripts/emoji.mjs from emojibase-data (MIT, © Miles Johnson).
export const data = `
😀|ansikte med stort leende|glad kul roligt skratt
😃|flinande ansikte med stora ögon|flina glad kul leende mun roligt skratt tänder öppen
😄|flinande ansikte med leende ögon|blundar flina glad kul lol roligt skratt
😁|strålande ansikte med leende ögon|roligt skratt tänder
😆|flinande ansikte med kisande ögon|hahaha jätteroligt kiknar leende mun roligt skratt stängda öppen
😅|flinande ansikte med svettdroppe|droppe glad jobbigt leende nervös stress svett trött
🤣|rullar runt på golvet och skrattar|ansikte gapskratt golv gråter jätteroligt skratt tårar
😂|ansikte med glädjetårar|gapskratt gråt jätteroligt skratt tårar
🙂|småleende ansikte|glad leende ler litet nöjd
🙃|upp-och-nervänt ansikte|leende ner
🫠|smältande ansikte|flytande försvinner smälter upplöses varmt
😉|ansikte som blinkar med ett öga|flört skämt
😊|leende ansikte och ögon|glad kinder ler nöjd rosiga
😇|leende ansikte med gloria
🥰|leende ansikte med tre hjärtan|förtjust kär romantik älskar
😍|leende ansikte med hjärtformade ögon|gullig hjärta kärlek söt älskar
🤩|stjärnögt ansikte|glad imponerad stjärnsmäll stjärnögd wow
😘|ansikte ger en slängkyss|hjärta puss älskar
😗|pussande ansikte|plutar puss
☺️|leende ansikte|glad nöjd smiley
😚|pussande ansikte med slutna ögon|blundar glad kinder puss rosiga
😙|pussande ansikte med leende ögon|glad godnatt puss
🥲|tårögt leende ansikte|berörd lättad smiley stolt tacksam tår
😋|ansikte som njuter av god mat|dreglar gott hungrig leende mums smakar tunga
😛|ansikte räcker ut tungan|blä tunga
😜|blinkande ansikte räcker ut tungan|knäpp skojar tokigt
🤪|tokigt ansikte|liten skojar stor tunga öga
😝|ansikte räcker ut tungan med stängda ögon|kniper ihop tunga äckligt
🤑|ansikte med dollarögon|girig pengamun pengar tjäna
🤗|ansikte som kramas|glad hej kram leende vinkar
🤭|ansikte med handen för munnen|fnissar hand hoppsan mun
🫢|ansikte med öppna ögon och hand för munnen|chockad förvånad generad mun rädd stora åh nej överraskad överväldigad
🫣|ansikte med kikande öga|blyg fängslad försiktig kikar rädd tjuvkikar
🤫|hyssjande ansikte|hemlighet hyssjar tyst
🤔|ansikte som tänker|funderar fundersamt undrar
🫡|ansikte som gör honnör|ajaj kapten hälsa instämma ja lycka till ok salutera
🤐|ansikte som tiger|dragkedja hemlighet håller mun tyst
🤨|ansikte med höjt ögonbryn|skeptisk tveksam
😐️|neutralt ansikte|ingen kommentar
😑|uttryckslöst ansikte|ingen kommentar
😶|ansikte utan mun|hemlighet stum tyst uttryckslös
🫥|osynligt ansikte|deprimerad försvinner gömd introvert osynlig
😶‍🌫️|ansikte i moln|dimma disträ glömsk tankspridd
😏|halvleende ansikte|flin småleende
😒|missnöjt ansikte|less missnöjd sur
🙄|ansikte som himlar med ögonen|osäker ögon
😬|grimaserande ansikte|biter ihop grimaserar tänder
😮‍💨|ansikte andas ut|ledsen pustar suckar
🤥|ljugande ansikte|ljuger lögn näsa pinocchio växer
🫨|skakande ansikte|chock förvirring galet jordbävning panik shock vibrera överraskad
😌|lättat ansikte|lugn lättnad
😔|funderande ansikte|funderar ledsen sörjer tänker
😪|sömnigt ansikte|gråtande sömnig trött
🤤|dreglande ansikte|dreglar
😴|sovande ansikte|gäsp snarkar sover sängdags sömnig trött zzz
😷|ansikte med munskydd|baciller läkare sjuk smitta virus
🤒|ansikte med termometer|feber sjuk
🤕|ansikte med bandage på huvudet|aj huvud skadad
🤢|äcklat ansikte|kasta upp kräks mår illa spy äcklad
🤮|kräkande ansikte|illamående kräks spyr
🤧|nysande ansikte|atjoo nysa nyser prosit
🥵|hett ansikte|febrig rött svett varmt värmeslag överhettad
🥶|kallt ansikte|blått frostbiten frusen istappar kall minus snö
🥴|yrt ansikte|full mun ostadig på örat påverkad vågig yr
😵|omtumlat ansikte|död knockad kryss omtumlad yr ögon
😵‍💫|ansikte med spiralögon|fara fundersam förvirrad hypnotiserad snurrig yrsel
🤯|exploderande huvud|chockad
🤠|ansikte med cowboyhatt|cowboy cowgirl hatt
🥳|festande ansikte|fest födelsedag hatt kalas partyhatt tuta
🥸|maskerat ansikte|anonym förklädnad glasögon inkognito mask näsa
😎|leende ansikte med solglasögon|chillar cool koppla av
🤓|nördansikte|ansikte expert glad glasögon intelligent nörd smart
🧐|ansikte med monokel|gammaldags torr
😕|förbryllat ansikte|förbryllad inte ledsen vad vet
🫤|ansikte med diagonal mun|besviken förvirrad osäker skeptisk tveksam
😟|bekymrat ansikte|bekymrad ledsen nervös orolig rädd
🙁|ansikte med lite sur mun|besviken
☹️|ansikte med sur mun|besviken
😮|förvånat ansikte|chockad förvånad gapar mun omg otroligt öppen
😯|hyssjat ansikte|gapar hyssjad stum överraskad
😲|chockat ansikte|chockad förvånad inte otroligt sant
😳|rodnande ansikte|generad omtumlad pinsamt rodnar skäms
🥺|bönfallande ansikte|hundögon ledsen nåd snälla tigga varför
🥹|ansikte som håller tillbaka tårarna|glädjetårar gråter känslosam ledsen stolt tårar tårfyllda ögon
😦|ogillande ansikte med öppen mun|bister oförstående rädd vad
😧|plågat ansikte|lider olycklig rädd åh nej ångest
😨|skrämt ansikte|rädd skräckinjagat skrämd
😰|oroligt svettigt ansikte|blått kallsvettig orolig panik rädd svettig
😥|besviket men lättat ansikte|besviken lättad nära ögat
😢|gråtande ansikte|gråter ledsen saknar sorgligt tårar
😭|storgråtande ansikte|bölar gråter ledsen olycklig rinner tårar
😱|ansikte som skriker av fasa|katastrof livrädd rädd skriet
😖|förvirrat ansikte|besviken frustrerad förvirrad irriterad
😣|uthålligt ansikte|besviken huvudvärk misslyckades står ut uthärdar
😞|besviket ansikte|besviken misslyckades nedslagen
😓|nedslaget kallsvettigt ansikte|kallsvettig nedslagen nervös rädd svettig
😩|uttröttat ansikte|besviken ledsen olycklig slut uppgiven uttröttad
😫|trött ansikte|inte ledsen less orkar
🥱|gäspande ansikte|godnatt gäspa sängdags sömnig trött uttråkad
😤|ansikte med ånga ur näsan|arg rasande seger triumf vansinnig
😡|rasande ansikte|arg röd sur
😠|argt ansikte|arg ilsken upprörd
🤬|ansikte med symboler på munnen|arg förbannad mun svordomar svär
😈|leende ansikte med horn|djävul elak lila
👿|argt ansikte med horn|arg djävul
💀|dödskalle|döskalle
☠️|dödskalle med ben i kors|benknotor pirater
💩|bajshög|avföring bajs
🤡|clownansikte|ansikte clown pajas
👹|japanskt monster|ansikte demon japansk saga
👺|japanskt troll|ansikte japansk saga
👻|spöke|ansikte saga
👽️|utomjording|alien rymdvarelse saga ufo
👾|utomjordiskt monster|rymdvarelse saga ufo utomjording
🤖|robotansikte|ansikte robot
😺|flinande kattansikte|glad katt leende
😸|flinande kattansikte med leende ögon|flin glad grin tänder
😹|kattansikte med glädjetårar|gråter roligt skrattar tårar
😻|leende kattansikte med hjärtformade ögon|hjärtan kärlek älskar
😼|kattansikte med snett leende|ironiskt
😽|kyssande kattansikte|blundar kyss plutar puss
🙀|uttröttat kattansikte|chockad förvånad rädd uttröttad överraskad
😿|gråtande kattansikte|gråter ledsen tår
😾|tjurande katt|sur tjura tjurig
🙈|apa ser inget|håller för ögon
🙉|apa hör inget|håller för öron
🙊|apa säger inget|hemlighet håller för munnen tyst
💌|kärleksbrev|brev hjärta kärlek
💘|hjärta med pil|amors kärlek
💝|hjärta med rosett|kärlek present rosa
💖|gnistrande hjärta|känslor kärlek upprymd
💗|växande hjärta|känslor kärlek nervös puls upprymd
💓|bultande hjärta|bankar känslor kärlek puls slår
💞|snurrande hjärtan|känslor kärlek snurrar två
💕|två hjärtan|känslor kärlek
💟|hjärtdekoration|dekoration hjärta lila vitt
❣️|utropstecken i form av ett hjärta|rött
💔|brustet hjärta|känslor trasigt
❤️‍🔥|brinnande hjärta|eld lust
❤️‍🩹|läkande hjärta|friskna till läker sår repa sig tillfriskna
❤️|rött hjärta|känslor kärlek
🩷|rosa hjärta|bedårande gullig kärlek sött älskar
🧡|hjärta i orange
💛|gult hjärta
💚|grönt hjärta
💙|blått hjärta
🩵|ljusblått hjärta|cyan himmelsblå känsla kärlek ljusblå
💜|lila hjärta
🤎|brunt hjärta
🖤|svart hjärta|ond
🩶|grått hjärta|grå känsla kärlek silver skiffer
🤍|vitt hjärta
💋|läppavtryck|kyssmärke kärlek läppar
💯|100 poäng|full pott
💢|symbol för ilska|arg
💥|explosion|kollision serietidning smäll
💫|omtumlad|serietidning stjärna stjärnfall yr
💦|stänkande svett|droppar serietidning svettig
💨|fartsymbol|borta pust springa springer iväg
🕳️|hål
💬|pratbubbla|bubbla dialogbubbla
👁️‍🗨️|öga i pratbubbla|vittne
🗨️|pratbubbla åt vänster|svart
🗯️|arg pratbubbla åt höger|taggig
💭|tankebubbla|bubbla funderar
💤|snarkningar|snarkar sover sömnig trött uttråkad zzz

👋|vinkande hand|hallå hej vinka vinkning är du där
🤚|höjd handrygg|hand lyft
🖐️|hand med utspretade fingrar|finger
✋️|hand i luften|handflata uppräckt
🖖|vulcan-hälsning|hand spock star trek
🫱|hand som pekar till höger|handslag hej hälsa skaka
🫲|hand som pekar till vänster|skaka
🫳|handflatan nedåt|avvisa neka plocka upp schas släppa släppte
🫴|handflatan uppåt|bjuda in erbjuda fånga kalla på sträcka ut en hand
🫷|hand som knuffar åt vänster|high five neka stanna stopp till trycka vänta
🫸|hand som knuffar åt höger|blockera high five neka pausa stanna stopp till trycka vänta
👌|OK-tecken|hand instämmer javisst
🤌|fingerportmonnä|fingrar förhör handgest nypa sarkastisk
🤏|nypande hand|liten mängd
✌️|v-tecken|seger
🤞|korsade fingrar|finger hand korsa lycka
🫰|hand med tummen och pekfingret korsade|betala dyrt fingrarna knäppa pekfinger pengar tumme
🤟|jag älskar dig-gest|hand
🤘|djävulstecknet|djävulstecken hand horn hårdrock rock rocka loss
🤙|ring mig-hand
👈️|vänsterpekande finger|peka åt vänster pekfinger
👉️|högerpekande finger|peka åt höger pekfinger
👆️|pekfinger upp|finger hand som pekar pekfingret uppåt peka
🖕|långfinger upp|finger hand
👇️|nedåtpekande finger|peka nedåt pekfinger
☝️|finger upp|förmaning peka
🫵|finger som pekar på mig|du mot tittaren peka
👍️|tummen upp|bra gillar ok okej tumme
👎️|tummen ned|ner ogilla tumme
✊️|knytnäve i luften|hand
👊|knuten hand|knytnäve
🤛|vänstervänd näve|vänster
🤜|högervänd näve|höger
👏|klappande händer|klappa
🙌|båda händerna i luften|hurra räcker upp
🫶|handhjärta|kärlek älskar
👐|öppna händer|hand jazzhänder
🤲|handflatorna upp|bön
🤝|handskakning|avtal hand möte
🙏|beende händer|be ber knäppta
✍️|hand som skriver
💅|nagellack|manikyr måla naglar smink
🤳|selfie|arm som tar en med telefon kamera
💪|spänd biceps|muskler stark
🦾|mekanisk arm|bionisk protes
🦿|mekaniskt ben|bioniskt protes
🦵|ben|lem sparka
🦶|fot|sparka stampa
👂️|öra|kropp
🦻|öra med hörapparat
👃|näsa|kropp
🧠|hjärna|klok
🫀|hjärta|kardiologi organ puls
🫁|lungor|andning exhalering inhalering organ
🦷|tand|tandläkare
🦴|benknota|skelett
👀|ögon|öga
👁️|öga|kropp
👅|tunga|kropp
👄|mun|läppar
🫦|biter i läppen|flirtar nervös obekväm orolig rädd tveksam ängslig
👶|bebis|baby liten ung
🧒|barn|könsneutral leende ung
👦|pojke|kille ung
👧|flicka|jungfru stjärntecken tjej ung
🧑|person|könsneutral vuxen
👱|blond person|man människor
👨|man|vuxen
🧔|man med skägg|person
🧔‍♂️|man: skägg
🧔‍♀️|kvinna: skägg
👨‍🦰|man: rödhårig|vuxen
👨‍🦱|man: lockigt hår|vuxen
👨‍🦳|man: vithårig|vuxen
👨‍🦲|man: skallig|vuxen
👩|kvinna|vuxen
👩‍🦰|kvinna: rödhårig|vuxen
🧑‍🦰|person: rödhårig|könsneutral vuxen
👩‍🦱|kvinna: lockigt hår|vuxen
🧑‍🦱|person: lockigt hår|könsneutral vuxen
👩‍🦳|kvinna: vithårig|vuxen
🧑‍🦳|person: vithårig|könsneutral vuxen
👩‍🦲|kvinna: skallig|vuxen
🧑‍🦲|person: skallig|könsneutral vuxen
👱‍♀️|blond kvinna|blondin
👱‍♂️|blond man
🧓|äldre person|gammal könsneutral vuxen
👴|gammal man|vuxen äldre
👵|gammal kvinna|vuxen äldre
🙍|sur person|missnöjd kvinna uppsyn
🙍‍♂️|sur man|gest missnöjd
🙍‍♀️|sur kvinna|gest
🙎|plutande person|kvinna som putar med läpparna plutar puta munnen
🙎‍♂️|plutande man|plutar
🙎‍♀️|plutande kvinna|plutar
🙅|person gestikulerar NEJ|förbjudet gest för icke kvinna som
🙅‍♂️|man gestikulerar NEJ|förbjudet gest
🙅‍♀️|kvinna gestikulerar NEJ|förbjudet gest
🙆|person gestikulerar OK|gest för hand kvinna som okej
🙆‍♂️|man gestikulerar OK|gest för hand okej
🙆‍♀️|kvinna gestikulerar OK|gest för hand okej
💁|receptionist|hand information kvinna som vinkar med handen människor reception sarkastisk skvaller
💁‍♂️|hjälpande man|hjälpa information som vinkar
💁‍♀️|hjälpande kvinna|hjälpa information
🙋|person som räcker upp handen|fråga jag vet kvinna
🙋‍♂️|man som räcker upp handen|räcka
🙋‍♀️|kvinna som räcker upp handen|räcka
🧏|hörselskadad person|döv hörsel tillgänglighet öra
🧏‍♂️|hörselskadad man|dåligt döv gest höra tillgänglighet öra
🧏‍♀️|hörselskadad kvinna|döv funktion hörselskada nedsatt öra
🙇|bugande person|be bön förlåt gest meditation meditera ursäkt ångra
🙇‍♂️|bugande man|beklagelse buga ursäkt
🙇‍♀️|bugande kvinna|beklagelse buga ursäkt
🤦|person som slår sig för pannan|ansikte frustration handflata irritation slå
🤦‍♂️|man som slår sig för pannan|facepalm frustration irritation
🤦‍♀️|kvinna som slår sig för pannan|facepalm frustration irritation
🤷|person som rycker på axlarna|axelryckning likgiltighet okunskap tvivel
🤷‍♂️|man som rycker på axlarna|axelryckning likgiltighet okunskap tvivel vet inte
🤷‍♀️|kvinna som rycker på axlarna|axelryckning likgiltighet okunskap tvivel
🧑‍⚕️|läkare|sjuksköterska sjukvård terapeut vårdpersonal
👨‍⚕️|manlig läkare|doktor hälsovård man skötare
👩‍⚕️|kvinnlig läkare|doktor hälsovård kvinna skötare
🧑‍🎓|student|studerande
👨‍🎓|manlig student|man studerande
👩‍🎓|kvinnlig student|kvinna studerande
🧑‍🏫|lärare|instruktör professor
👨‍🏫|manlig lärare|instruktör man professor
👩‍🏫|kvinnlig lärare|instruktör kvinna lärarinna professor
🧑‍⚖️|domare|advokat
👨‍⚖️|manlig domare|advokat jurist man
👩‍⚖️|kvinnlig domare|advokat jurist kvinna
🧑‍🌾|bonde|jordbrukare lantbrukare
👨‍🌾|manlig bonde|jordbruk man trädgårdsmästare
👩‍🌾|kvinnlig bonde|jordbruk kvinna trädgårdsmästare
🧑‍🍳|kock|köksmästare
👨‍🍳|manlig kock|man matlagning restaurang
👩‍🍳|kvinnlig kock|kvinna matlaging restaurang
🧑‍🔧|mekaniker|elektriker rörmontör
👨‍🔧|manlig mekaniker|bil elektriker man motor rörmokare
👩‍🔧|kvinnlig mekaniker|bil kvinna motor
🧑‍🏭|fabriksarbetare|arbetare industri industriarbetare
👨‍🏭|manlig fabriksarbetare|fabrik industri man produktion
👩‍🏭|kvinnlig fabriksarbetare|fabrik industri kvinna produktion
🧑‍💼|kontorist|affärsman arkitekt tjänsteman ämbetsman
👨‍💼|kontorstjänsteman|chef kontor man näringsliv
👩‍💼|kontorstjänstekvinna|chef kontor kvinna näringsliv
🧑‍🔬|forskare|biolog fysiker kemist vetenskapsman
👨‍🔬|manlig forskare|kemi laboratorium man vetenskap vetenskapsman
👩‍🔬|kvinnlig forskare|kemi kvinna laboratorium vetenskap
🧑‍💻|IT-tekniker|ingenjör mjukvarutekniker uppfinnare utvecklare
👨‍💻|manlig IT-expert|data man teknologi
👩‍💻|kvinnlig IT-expert|data kvinna teknologi
🧑‍🎤|sångare|artist rockstjärna underhållare vokalist
👨‍🎤|manlig sångare|artist konsert kändis man stjärna
👩‍🎤|kvinnlig sångare|artist konsert kvinna kändis stjärna
🧑‍🎨|konstnär|palett
👨‍🎨|manlig konstnär|man målare palett
👩‍🎨|kvinnlig konstnär|kvinna målare palett
🧑‍✈️|pilot|flygkapten
👨‍✈️|manlig pilot|flyga man
👩‍✈️|kvinnlig pilot|flyga kvinna
🧑‍🚀|astronaut|kosmonaut
👨‍🚀|manlig astronaut|man raket rymden
👩‍🚀|kvinnlig astronaut|kvinna raket rymden
🧑‍🚒|brandman|brandbil
👨‍🚒|manlig brandman|brandbil brandväsendet man
👩‍🚒|kvinnlig brandman|brandbil brandväsendet kvinna
👮|polis|aina arrestera bötfälla farbror blå gripa konstapel lagen snut
👮‍♂️|manlig polis|konstapel lagen man polisman
👮‍♀️|kvinnlig polis|aina arrestera bötfälla farbror blå gripa konstapel kvinna lagen snut
🕵️|detektiv|spion
🕵️‍♂️|manlig detektiv|kommissarie man privatdetektiv spanare spion
🕵️‍♀️|kvinnlig detektiv|kommissarie kvinna privatdetektiv spanare spion
💂|vakt|grenadjär
💂‍♂️|manlig grenadjär|man vakt vaktbyte vaktparad
💂‍♀️|kvinnlig grenadjär|kvinna vakt vaktbyte vaktparad
🥷|ninja|gömd hemlig lönnmördare
👷|byggarbetare|arbetare hatt
👷‍♂️|manlig byggarbetare|arbetare bygge man
👷‍♀️|kvinnlig byggarbetare|arbetare bygge kvinna
🫅|person med krona|kung kunglighet monark ädling
🤴|prins
👸|prinsessa|saga
👳|man med turban|person
👳‍♂️|man i turban
👳‍♀️|kvinna i turban
👲|man med kinesisk hatt
🧕|kvinna i sjal|hijab slöja
🤵|person i smoking|brudgum bröllop
🤵‍♂️|man i smoking
🤵‍♀️|kvinna i smoking
👰|person i brudslöja|brud med slöja bröllop
👰‍♂️|man i brudslöja
👰‍♀️|kvinna i brudslöja
🤰|gravid kvinna
🫃|gravid man|proppmätt stor mage uppsvälld
🫄|gravid person|stor mage uppsvälld
🤱|amning|amma baby bröst
👩‍🍼|kvinna matar spädbarn|amma mata
👨‍🍼|man matar spädbarn|amma barnskötare fader far mata pappa
🧑‍🍼|person ammar spädbarn|amma barnskötare bebis förälder mata matar
👼|bebisängel|saga ängel
🎅|jultomte|högtid jul tomten
🤶|tomtemor|jul mor nisse
🧑‍🎄|könsneutral tomte|jul jultomte
🦸|superhjälte|god hjälte hjältinna superkraft superkrafter
🦸‍♂️|manlig superhjälte|god hjälte man superkraft
🦸‍♀️|kvinnlig superhjälte|god hjälte hjältinna kvinna man superkraft
🦹|superskurk|brottsling elak ond skurk superkraft superkrafter
🦹‍♂️|manlig superskurk|brottsling man ond skurk superkraft
🦹‍♀️|kvinnlig superskurk|brottsling kvinna ond skurk superkraft
🧙|magiker|häxa trollkarl
🧙‍♂️|manlig magiker|trollkarl
🧙‍♀️|kvinnlig magiker|häxa
🧚|fé|oberon puck titania vingar älva
🧚‍♂️|manlig älva|oberon puck
🧚‍♀️|kvinnlig fé|älva titania
🧛|vampyr|blod drakula huggtänder vandöd
🧛‍♂️|manlig vampyr|drakula vandöd
🧛‍♀️|kvinnlig vampyr|vandöd
🧜|vattenväsen|näcken sjöjungfru sjörå
🧜‍♂️|strömkarl|triton
🧜‍♀️|sjöjungfru|sjörå
🧝|alv|magisk mystisk
🧝‍♂️|manlig alv|magisk
🧝‍♀️|kvinnlig alv|magisk
🧞|ande|anden flaskan djinn
🧞‍♂️|manlig ande|djinn
🧞‍♀️|kvinnlig ande|djinn
🧟|zombie|levande död odöd vandöd
🧟‍♂️|manlig zombie|levande död odöd vandöd
🧟‍♀️|kvinnlig zombie|levande död odöd vandöd
🧌|troll|fantasy monster saga sägen
💆|person som blir masserad|ansiktsmassage behandling kvinna massage
💆‍♂️|man som blir masserad|avslappning huvudmassage får massage
💆‍♀️|kvinna som blir masserad|avslappning huvudmassage får massage
💇|person som får håret klippt|frisyr frisör hårklippning kvinna skönhet
💇‍♂️|man som får håret klippt|frisör hårklipp
💇‍♀️|kvinna som får håret klippt|frisör hårklipp
🚶|fotgängare|lunka man som går promenerar vandra
🚶‍♂️|man som går|fotgängare gå
🚶‍♀️|kvinna som går|fotgängare gå
🧍|stående person
🧍‍♂️|stående man
🧍‍♀️|stående kvinna
🧎|knäsittande person|knästående på knäna
🧎‍♂️|knäsittande man|knästående
🧎‍♀️|knäsittande kvinna|knästående
🧑‍🦯|person med vit käpp|hjälpmedel synskadad
👨‍🦯|man med vit käpp|blind blindkäpp
👩‍🦯|kvinna med vit käpp|blind blindkäpp
🧑‍🦼|person i permobil|eldriven rullstol elektrisk tillträde
👨‍🦼|man i permobil|rullstol
👩‍🦼|kvinna i permobil|rullstol
🧑‍🦽|person i manuell rullstol|tillträde
👨‍🦽|man i manuell rullstol
👩‍🦽|kvinna i manuell rullstol
🏃|person som springer|löpare löpning maraton löper
🏃‍♂️|man som springer|jogga löpa
🏃‍♀️|kvinna som springer|jogga löpa
💃|dansande kvinna|dans människor
🕺|dansande man|dans
🕴️|svävande man i kostym|människor svävar
👯|personer med kaninöron|kvinna kvinnor människor tjej
👯‍♂️|män med kaninöron|dans man party
👯‍♀️|kvinnor med kaninöron|dans kvinna party
🧖|person i ångbastu|bastu slappna av spa
🧖‍♂️|man i ångbastu|bastu
🧖‍♀️|kvinna i ångbastu|bastu
🧗|person som klättrar|bergsklättring klättra upp klättrare
🧗‍♂️|man som klättrar|klättrare
🧗‍♀️|kvinna som klättrar|klättrare
🤺|person som fäktas|fäktare fäktning sport svärd
🏇|hästkapplöpning|häst jockey kapplöpning person som galopperar med en
⛷️|skidåkare|skidor snö vinter
🏂️|snowboardåkare|snowboard
🏌️|person som spelar golf|birdie golfspelare putt sport tee
🏌️‍♂️|man som spelar golf|manlig
🏌️‍♀️|kvinna som spelar golf|kvinnlig
🏄️|person som surfar|hav strand surfare surfing surfning
🏄‍♂️|man som surfar|manlig surfing
🏄‍♀️|kvinna som surfar|kvinnlig surfing woman
🚣|person som ror en båt|roddbåt
🚣‍♂️|man som ror en båt|eka manlig roddbåt
🚣‍♀️|kvinna som ror en båt|eka kvinnlig roddbåt
🏊️|person som simmar|simma simmare simning
🏊‍♂️|man som simmar|simmare simning
🏊‍♀️|kvinna som simmar|simmare simning
⛹️|person med boll|basket basketspelare dribbla sport
⛹️‍♂️|man med boll|manlig
⛹️‍♀️|kvinna med boll|kvinnlig
🏋️|person som lyfter tyngder|kroppsbyggare sport tyngdlyftare
🏋️‍♂️|man som lyfter tyngder|manlig tyngdlyftare
🏋️‍♀️|kvinna som lyfter tyngder|kvinnlig tyngdlyftare
🚴|person som cyklar|cykel cykla cyklist
🚴‍♂️|man som cyklar|cykel cyklist manlig
🚴‍♀️|kvinna som cyklar|cykel cyklist kvinnlig
🚵|person som cyklar på en mountainbike|cykel cykla cyklist mountainbikeåkare
🚵‍♂️|man som cyklar på en mountainbike|cykel cyklist åker
🚵‍♀️|kvinna som cyklar på en mountainbike|cykel cyklist åker
🤸|person som hjular|gymnastik hjula
🤸‍♂️|man som hjular|gymnastik kullerbytta volt
🤸‍♀️|kvinna som hjular|gymnastik kullerbytta volt
🤼|brottande personer|brottare brottning person sport
🤼‍♂️|brottande män|brottning manlig som brottas person sport
🤼‍♀️|brottande kvinnor|brottning sport
🤽|person som spelar vattenpolo|polo sport
🤽‍♂️|man som spelar vattenpolo|sport
🤽‍♀️|kvinna som spelar vattenpolo|sport
🤾|person som spelar handboll|boll sport
🤾‍♂️|man som spelar handboll|sport
🤾‍♀️|kvinna som spelar handboll|boll kasta sport
🤹|person som jonglerar|balans färdighet jonglera jonglering multitasking
🤹‍♂️|man som jonglerar|jonglera jonglering multitasking
🤹‍♀️|kvinna som jonglerar|jonglering kvinnlig multitask
🧘|person i lotusposition|ben fokus frid korsade meditation yoga
🧘‍♂️|man i lotusposition|meditering yoga
🧘‍♀️|kvinna i lotusposition|meditering yoga
🛀|person som badar|bad badkar
🛌|person i en säng|hotell hotellnatt ligger sängen sova middag sömn sömnig trött
🧑‍🤝‍🧑|personer som håller hand|människor par
👭|två kvinnor håller hand|människor par
👫|man och kvinna håller hand|människor par
👬|två män håller hand|människor par
💏|puss|kyssas kärlek människor
👩‍❤️‍💋‍👨|puss: kvinna, man|kyssas kärlek människor
👨‍❤️‍💋‍👨|puss: man, man|kyssas kärlek människor
👩‍❤️‍💋‍👩|puss: kvinna, kvinna|kyssas kärlek människor
💑|par med hjärta|kärlek människor
👩‍❤️‍👨|par med hjärta: kvinna, man|kärlek människor
👨‍❤️‍👨|par med hjärta: man, man|kärlek människor
👩‍❤️‍👩|par med hjärta: kvinna, kvinna|kärlek människor
👨‍👩‍👦|familj: man, kvinna, pojke|barn mamma människor pappa
👨‍👩‍👧|familj: man, kvinna, flicka|barn mamma människor pappa
👨‍👩‍👧‍👦|familj: man, kvinna, flicka, pojke|barn mamma människor pappa
👨‍👩‍👦‍👦|familj: man, kvinna, pojke, pojke|barn mamma människor pappa
👨‍👩‍👧‍👧|familj: man, kvinna, flicka, flicka|barn mamma människor pappa
👨‍👨‍👦|familj: man, man, pojke|barn mamma människor pappa
👨‍👨‍👧|familj: man, man, flicka|barn mamma människor pappa
👨‍👨‍👧‍👦|familj: man, man, flicka, pojke|barn mamma människor pappa
👨‍👨‍👦‍👦|familj: man, man, pojke, pojke|barn mamma människor pappa
👨‍👨‍👧‍👧|familj: man, man, flicka, flicka|barn mamma människor pappa
👩‍👩‍👦|familj: kvinna, kvinna, pojke|barn mamma människor pappa
👩‍👩‍👧|familj: kvinna, kvinna, flicka|barn mamma människor pappa
👩‍👩‍👧‍👦|familj: kvinna, kvinna, flicka, pojke|barn mamma människor pappa
👩‍👩‍👦‍👦|familj: kvinna, kvinna, pojke, pojke|barn mamma människor pappa
👩‍👩‍👧‍👧|familj: kvinna, kvinna, flicka, flicka|barn mamma människor pappa
👨‍👦|familj: man, pojke|barn mamma människor pappa
👨‍👦‍👦|familj: man, pojke, pojke|barn mamma människor pappa
👨‍👧|familj: man, flicka|barn mamma människor pappa
👨‍👧‍👦|familj: man, flicka, pojke|barn mamma människor pappa
👨‍👧‍👧|familj: man, flicka, flicka|barn mamma människor pappa
👩‍👦|familj: kvinna, pojke|barn mamma människor pappa
👩‍👦‍👦|familj: kvinna, pojke, pojke|barn mamma människor pappa
👩‍👧|familj: kvinna, flicka|barn mamma människor pappa
👩‍👧‍👦|familj: kvinna, flicka, pojke|barn mamma människor pappa
👩‍👧‍👧|familj: kvinna, flicka, flicka|barn mamma människor pappa
🗣️|silhuett som talar
👤|figur i silhuett|människa
👥|figurer i silhuett|människor
🫂|personer kramas|adjö hej kram tack
👪️|familj|barn mamma människor pappa
👣|fotavtryck|avtryck fötter

🐵|apansikte|apa djur
🐒|apa|djur
🦍|gorilla|djur
🦧|orangutang|apa
🐶|hundansikte|djur hund
🐕️|hund|djur valp
🦮|ledarhund|blindhund hjälp hund service
🐕‍🦺|servicehund|hjälp hund service tillgång
🐩|pudel|djur hund
🐺|vargansikte|djur varg
🦊|rävansikte|ansikte djur räv
🦝|tvättbjörn|nyfiken slug
🐱|kattansikte|djur katt
🐈️|katt|djur
🐈‍⬛|svart katt|djur halloween mjau otur skrock
🦁|lejonansikte|djur lejon
🐯|tigeransikte|djur tiger
🐅|tiger|djur
🐆|leopard|djur
🐴|hästansikte|djur häst
🫎|älg|alces djur däggdjur hjortdjur horn älghorn
🫏|åsna|djur däggdjur envis mula mulåsna
🐎|häst|djur galopp galopperande hästlopp trav
🦄|enhörningsansikte|djur enhörning
🦓|zebra|ränder
🦌|hjort|djur
🦬|bisonoxe|buffalo hjord visent
🐮|koansikte|djur ko
🐂|oxe|oxen stjärntecken tjur
🐃|vattenbuffel|djur
🐄|ko|djur kossa
🐷|grisansikte|djur gris
🐖|gris|so sugga
🐗|vildsvin|djur svin
🐽|gristryne|djur gris tryne
🐏|vädur|bagge får stjärntecken
🐑|tacka|får
🐐|get|stenbock stjärntecken
🐪|dromedar|puckel
🐫|kamel|puckel pucklar
🦙|lama|alpaca guanaco ull vicuña
🦒|giraff|prickar
🐘|elefant|djur
🦣|mammut|betar stor utrotad
🦏|noshörning|djur horn näsa
🦛|flodhäst|hovdjur
🐭|musansikte|djur mus
🐁|mus|djur
🐀|råtta|djur
🐹|hamsteransikte|djur hamster
🐰|kaninansikte|djur kanin
🐇|kanin|djur
🐿️|jordekorre|djur
🦫|bäver|damm
🦔|igelkott|taggig
🦇|fladdermus|djur vampyr
🐻|björnansikte|björn djur
🐻‍❄️|isbjörn|djur vit
🐨|koala|australien djur ansikte koalabjörn pungdjur
🐼|pandaansikte|djur panda
🦥|sengångare|lat långsam
🦦|utter|fiskar lekfull
🦨|skunk|stank
🦘|känguru|australien hoppa joey pungdjur
🦡|grävling|honungsgrävling plåga
🐾|tassavtryck|djur tassar
🦃|kalkon|fågel
🐔|höna|fågel
🐓|tupp|fågel
🐣|nykläckt kyckling|fågel kläckt
🐤|kyckling|djur kycklingansikte
🐥|kyckling framifrån|fågel
🐦️|fågel|djur fågelansikte
🐧|pingvin|fågel pingvinansikte
🕊️|duva|fred fredsduva fågel
🦅|örn|fågel
🦆|and|fågel
🦢|svan|den fula ankungen fågel
🦉|uggla|fågel vis
🦤|dront|mauritius stor utrotad
🪶|fågelfjäder|fjäder fjäderdräkt fågel lätt
🦩|flamingo|flambojant tropisk
🦚|påfågel|fågel praktfull stolt
🦜|papegoja|fågel pirat prata
🪽|vinge|flyga flyger fågel himmelsk mytologi stiga änglalik
🐦‍⬛|koltrast|djur fågel korp kraxa kråka näbb råka svart
🪿|gås|and anka dum flock fä fågel fånig kackel rolig
🐸|grodansikte|djur groda
🐊|krokodil|djur
🐢|sköldpadda|havssköldpadda padda
🦎|ödla|kräldjur
🐍|orm|djur
🐲|drakansikte|djur drake
🐉|drake|djur
🦕|sauropod|brachiosaurus brontosaurus diplodocus
🦖|T-rex|tyrannosaurus
🐳|val som sprutar vatten|djur
🐋|val|djur
🐬|delfin|djur
🦭|säl|sjölejon
🐟️|fisk|fiskarna stjärntecken
🐠|tropisk fisk|djur
🐡|blåsfisk|djur fisk
🦈|haj|fisk
🐙|bläckfisk|djur
🐚|snäcka|djur snäckskal
🪸|korall|klimatförändring ocean rev
🪼|manet|bränner brännmanet hav nässeldjur ocean svida svider tentakler
🦀|krabba|kräfta skaldjur stjärntecken
🦞|hummer|fisksoppa klor skaldjur
🦐|räka|liten mat skaldjur
🦑|mindre bläckfisk|bläck mat skaldjur
🦪|ostron|dyka pärlor
🐌|snigel|djur
🦋|fjäril|insekt sommar vacker
🐛|tusenfoting|djur kryp larv
🐜|myra|djur insekt
🐝|bi|djur geting insekt
🪲|skalbagge|insekt småkryp
🐞|nyckelpiga|djur insekt skalbagge
🦗|syrsa|gräshoppa
🪳|kackerlacka|insekt skadedjur
🕷️|spindel|djur insekt
🕸️|spindelnät|nät spindel
🦂|skorpion|skorpionen stjärntecken
🦟|mygga|insekt malaria sjukdom virus
🪰|fluga|asätande insekt sjukdom
🪱|mask|daggmask parasit ringmask
🦠|mikrob|amöba bakterie mikrober virus
💐|blombukett|blommor kärlek
🌸|körsbärsblomma|blomma körsbär
💮|vit blomma
🪷|lotus|blomma buddhism frid hinduism renhet stillhet
🏵️|bandros|blomma
🌹|ros|blomma
🥀|vissnad blomma|torkad vissen
🌺|hibiskus|blomma hibiskusblomma
🌻|solros|blomma
🌼|blomma|blomster växt
🌷|tulpan|blomma
🪻|hyacint|blomma bluebonnet lavendel lila luktärter lupin purpur violblå violett
🌱|skott|grodd växtskott
🪴|krukväxt|inomhus odla växt
🌲|barrträd|gran träd vintergrön
🌳|lövträd|lövfällande träd
🌴|palm|träd
🌵|kaktus|växt
🌾|risax|planta ris risplanta
🌿|ört|blad
☘️|treklöver|irland
🍀|fyrklöver|irland klöver lycka tur
🍁|lönnlöv|höst löv
🍂|fallande löv|faller fallna höst höstlöv
🍃|löv i vinden|blåser fladdrande höst vind
🪹|tomt bo|rede ruva
🪺|bo med ägg|fågelbo rede ruva
🍄|svamp|flugsvamp växt

🍇|vindruvor|frukt
🍈|melon|frukt
🍉|vattenmelon|frukt melon vattenmelonskiva
🍊|mandarin|citrusfrukt frukt
🍋|citron|citrusfrukt frukt
🍌|banan|frukt
🍍|ananas|frukt
🥭|mango|frukt tropisk
🍎|rött äpple|frukt hälsa mat moget nyttigt sunt
🍏|grönt äpple|frukt
🍐|päron|frukt
🍑|persika|frukt
🍒|körsbär|frukt
🍓|jordgubbe|bär frukt
🫐|blåbär
🥝|kiwifrukt|frukt kiwi mat
🍅|tomat|grönsak
🫒|oliv|mat
🥥|kokosnöt|halv palm piña colada
🥑|avokado|frukt mat
🍆|aubergine|grönsak äggplanta
🥔|potatis|grönsak mat
🥕|morot|grönsak mat rotfrukt
🌽|majskolv|majs
🌶️|chili|peppar starkt växt
🫑|paprika|grönsak
🥒|gurka|grönsak mat
🥬|sallat|bok choy grönkål kål sallad salladsblad
🥦|broccoli|kål
🧄|vitlök|smaksättning
🧅|lök|gul smaksättning
🥜|jordnötter|grönsak jordnöt mat nöt
🫘|bönor|kidneybönor mat små
🌰|kastanj|växt
🫚|ingefära|hälsa krydda kryddväxt rot öl ört
🫛|ärtskida|bönor bönstjälk edamame grönsaker sojaböna ärta
🍞|bröd|limpa
🥐|croissant|bröd fransk mat
🥖|baguette|bröd fransk mat
🫓|tunnbröd|naanbröd pitabröd
🥨|pretzel|snurrad
🥯|bagel|bakverk bröd
🥞|pannkakor|crêpes mat pannkaka
🧇|våffla|våffeldagen våffeljärn
🧀|ostbit|ost
🍖|köttben|kött på ben
🍗|kycklinglår|kyckling lår
🥩|styckdel|fläskkotlett lammkotlett stek
🥓|bacon|kött mat
🍔|hamburgare|burgare
🍟|pommes frites
🍕|pizzabit|bit pizza slice
🌭|varmkorv|korv mat
🥪|smörgås|bröd macka
🌮|taco|fredagsmys mat mexikanskt
🌯|burrito|fredagsmys mat mexikanskt
🫔|tamale|mexikanskt wrap
🥙|pitabröd|falafel gyro kebab mat pita
🧆|falafel|kikärter köttbulle
🥚|ägg|mat
🍳|matlagning|laga mat steka ägg
🥘|paella|mat stekpanna
🍲|gryta|mat varm
🫕|fondue|choklad gryta ost schweiziskt smältande
🥣|skål och sked|flingor frukost
🥗|grönsallad|grön mat sallad
🍿|popcorn|bio snacks
🧈|smör|mjölkprodukt
🧂|salt|krydda saltkar saltströare
🥫|konserv|burk konservburk
🍱|bentolåda|bento låda
🍘|riskaka|kex ris
🍙|risboll|ris risportion
🍚|kokt ris
🍛|curry och ris
🍜|skål nudelsoppa|nudlar rykande soppa
🍝|spagetti|mat pasta
🍠|rostad sötpotatis|mat
🍢|skaldjursspett|skaldjur spett
🍣|sushi
🍤|friterad räka|tempura
🍥|fiskkaka|fisk snurrad
🥮|månkaka|festival höst månfest
🍡|dango|efterrätt japan
🥟|dumpling|degknyte empanada gyōza jiaozi pirog
🥠|lyckokaka|profetia
🥡|hämtmatkartong|takeout box
🍦|mjukglass|efterrätt glass
🍧|kakigōri|dessert efterrätt is
🍨|glass|efterrätt
🍩|munk|donut
🍪|kaka|desert efterrätt småbröd
🎂|födelsedagstårta|fest födelsedag fördelsedagstårta grattis tårta med ljus på
🍰|tårtbit|kaka kakbit tårta
🧁|muffin|bakelse bakverk
🥧|paj|deg fyllnad
🍫|chokladkaka|choklad chokladbit godis
🍬|godis|karamell
🍭|klubba|godis
🍮|brylépudding|efterrätt
🍯|honungsburk|burk honung
🍼|nappflaska|dryck flaska mjölk
🥛|mjölkglas|dryck glas mjölk
☕️|varm dryck|kaffe te ångande
🫖|tekanna|dryck kanna te
🍵|tekopp|te varm dryck
🍶|sake|dryck flaska och kopp med saké
🍾|champagne|bubbel fest nyår
🍷|vinglas|dryck glas rödvinsglas vin
🍸️|cocktailglas|cocktail drink
🍹|tropisk drink|alkohol bar cocktail drinkar festa full mai tai nattklubb party supa
🍺|ölstop|glas stop öl ölglas
🍻|skålande ölstop|glas skål ölglas öl
🥂|skålande glas|dryck fira skål
🥃|whiskyglas|brännvin glas shot sprit whisky
🫗|hälla vätska|dryck glas oj då spilla tomt
🥤|mugg med sugrör|juice läskedryck
🧋|bubbelte|mjölk pärlor tapiokapärlor te
🧃|dryckeskartong|dryckesförpackning
🧉|mate-te|dryck
🧊|isbit|isberg kallt
🥢|ätpinnar
🍽️|tallrik, kniv och gaffel|bestick dukning äta
🍴|kniv och gaffel|bestick hungrig mat matdags middag äta
🥄|sked|bestick
🔪|kökskniv|kniv
🫙|burk|behållare förvaring krydda sås tom
🏺|amfora|kruka krus

🌍️|jordglob Europa–Afrika|jorden visar världen
🌎️|jordglob nord- och sydamerika|jorden nordamerika visar världen
🌏️|jordglob Asien–Australien|jorden visar världen
🌐|jordglob med meridianer
🗺️|världskarta|karta världen
🗾|karta över Japan
🧭|kompass|magnetisk navigation orientering
🏔️|snöklätt berg|kallt snö snöklädda
⛰️|berg
🌋|vulkan|vulkanutbrott
🗻|Fuji|berg
🏕️|camping|tält
🏖️|strand med parasoll
🏜️|öken|torrt varmt
🏝️|öde ö
🏞️|nationalpark|park
🏟️|stadion
🏛️|klassisk byggnad|sevärdhet
🏗️|byggarbetsplats|bygge
🧱|tegelsten|bruk lera tegelstenar tegelstensvägg vägg
🪨|sten|berg bumling klippa
🪵|trästockar|stock stubbe timmerstock trä trästock ved
🛖|koja|hydda kåta
🏘️|flera hus|byggnader
🏚️|fallfärdigt hus|förfallet öde ödehus
🏠️|hus|byggnad
🏡|hus med trädgård
🏢|kontorsbyggnad|byggnad kontor
🏣|japanskt postkontor|byggnad
🏤|postkontor|byggnad europeiskt
🏥|sjukhus|byggnad
🏦|bank|byggnad
🏨|hotell|byggnad
🏩|kärlekshotell|byggnad hotell med hjärta kärlek
🏪|jourbutik|affär butik som har öppet dygnet runt byggnad
🏫|skola|byggnad skolbyggnad
🏬|varuhus|butik
🏭️|fabrik|byggnad
🏯|japanskt slott
🏰|slott|europeiskt
💒|bröllop|bröllopskapell kyrka kärlek
🗼|Tokyo Tower|torn
🗽|Frihetsgudinnan|frihet new york ny nyc staty
⛪️|kyrka|byggnad kristen
🕌|moské|islam muslim religion
🛕|hindutempel|hindu tempel
🕍|synagoga|judisk religion tempel
⛩️|shintohelgedom|religion shinto
🕋|kaba|islam muslim religion
⛲️|fontän|springbrunn
⛺️|tält|camping
🌁|dimmigt|dimma
🌃|stjärnklar natt|stjärnor
🏙️|stadsbild|höga hus skyskrapa storstad
🌄|soluppgång över berg|morgonsol vid
🌅|soluppgång|morgonsol
🌆|stad i skymning|byggnader kväll solnedgång stadsvy
🌇|solnedgång|byggnader skymning över stad
🌉|bro på natten|natt
♨️|varma källor|het källa termalkälla ångande
🎠|karusellhäst|häst karusell
🛝|rutschbana|leka lekplats nöjesfält
🎡|pariserhjul|karusell nöjespark
🎢|berg- och dalbana|karusell nöjespark
💈|barberarstolpe|barberare frisör stolpe
🎪|cirkustält|cirkus tält
🚂|ånglok|fordon lok lokomotiv tåg
🚃|tågvagn|fordon järnväg tåg
🚄|snabbtåg|fordon tåg
🚅|höghastighetståg|fordon shinkansen tgv tåg
🚆|tåg|fordon järnväg
🚇️|tunnelbana|fordon metro
🚈|snabbspårväg|anlänt balkbana enskensbana lättbana monorail spårvagn spårväg
🚉|tågstation|station tåg
🚊|spårvagn|fordon
🚝|monorail|balkbana fordon tåg
🚞|bergbana|bergsbana bergståg järnväg
🚋|spårvagnsvagn|fordon spårvagn
🚌|buss|fordon
🚍️|mötande buss|fordon
🚎|trådbuss|buss fordon
🚐|minibuss|buss fordon
🚑️|ambulans|fordon
🚒|brandbil|fordon
🚓|polisbil|fordon polis
🚔️|mötande polisbil|fordon polis
🚕|taxi|fordon
🚖|mötande taxi|fordon framifrån
🚗|bil|fordon
🚘️|mötande bil|bilar fordon körde
🚙|SUV|bil fordon
🛻|pickup|lastbil transportvagn varubil
🚚|budbil|fordon skåpbil
🚛|lastbil|fordon
🚜|traktor|fordon
🏎️|racerbil|bil sport
🏍️|motorcykel|racing
🛵|skoter|motor
🦽|manuell rullstol|tillgänglighet
🦼|eldriven rullstol|tillgänglighet
🛺|automatisk riksha|motordriven rickshaw tuk
🚲️|cykel|fordon
🛴|sparkcykel|cykel sparka
🛹|skateboard|bräda
🛼|rullskridsko
🚏|busshållplats|buss hållplats
🛣️|motorväg|väg
🛤️|räls|järnväg tåg tågräls
🛢️|oljefat|olja
⛽️|bränslepump|bensin bensinpump bensinstation bränsle
🛞|hjul|cirkel däck rulla
🚨|polisbilslampa|lampa polisbil saftblandare
🚥|vågräta trafikljus
🚦|lodräta trafikljus
🛑|stoppskylt|skylt stopp åttakantig
🚧|skylt för byggområde|bygge
⚓️|ankare|hopp
🛟|livboj|flytetyg frälsarkrans livräddning räddning säkerhet
⛵️|segelbåt|båt segling
🛶|kanot|båt
🚤|racerbåt|båt fordon
🛳️|passagerarfartyg|fartyg fordon passagerare
⛴️|färja|båt passagerare
🛥️|motorbåt|båt fordon
🚢|fartyg|båt fordon
✈️|flygplan|fordon
🛩️|litet flygplan|fordon
🛫|avgång med flyg|som avgår resa
🛬|ankomst med flyg|som landar resa
🪂|fallskärm|fallskärmshopp hängflygning parasegling
💺|flygstol|stol
🚁|helikopter|fordon
🚟|hängbana|fordon
🚠|linbana|gondolbana kabinbana skidlift
🚡|kabinbana|funifor gondolbana linbana
🛰️|satellit|fordon rymden
🚀|raket|fordon rymdraket
🛸|flygande tefat|ufo
🛎️|receptionsklocka|hotell klocka piccolo plingklocka
🧳|bagage|packning resa resväska
⌛️|utrunnet timglas|sand
⏳️|timglas med rinnande sand|tid
⌚️|armbandsur|klocka
⏰️|väckarklocka|klocka
⏱️|tidtagarur|klocka stoppur
⏲️|timer|klocka tid tidtagarklocka
🕰️|mantelklocka|klocka
🕛️|klockan tolv|00 24 klocka som visar
🕧️|halv ett|00 30 12 klocka som visar
🕐️|klockan ett|01 00 13 klocka som visar
🕜️|halv två|01 30 13 klocka som visar
🕑️|klockan två|02 00 14 klocka som visar
🕝️|halv tre|02 30 14 klocka som visar
🕒️|klockan tre|03 00 15 klocka som visar
🕞️|halv fyra|03 30 15 klocka som visar
🕓️|klockan fyra|04 00 16 klocka som visar
🕟️|halv fem|04 30 16 klocka som visar
🕔️|klockan fem|05 00 17 klocka som visar
🕠️|halv sex|05 30 17 klocka som visar
🕕️|klockan sex|06 00 18 klocka som visar
🕡️|halv sju|06 30 18 klocka som visar
🕖️|klockan sju|07 00 19 klocka som visar halv
🕢️|halv åtta|07 30 19 klocka som visar
🕗️|klockan åtta|08 00 20 klocka som visar
🕣️|halv nio|08 30 20 klocka som visar
🕘️|klockan nio|09 00 21 klocka som visar
🕤️|halv tio|09 30 21 klocka som visar
🕙️|klockan tio|10 00 22 klocka som visar
🕥️|halv elva|10 30 22 klocka som visar
🕚️|klockan elva|11 00 23 klocka som visar
🕦️|halv tolv|11 30 23 klocka som visar
🌑|nymåne|måne
🌒|måne i första kvarteret|kvartsmåne månskära tilltagande
🌓|tilltagande halvmåne|kvarts måne
🌔|måne i andra kvarteret|halvmåne till fullmåne tilltagande
🌕️|fullmåne|måne
🌖|måne i tredje kvarteret|rymden tilltagande
🌗|avtagande halvmåne|måne
🌘|måne i fjärde kvarteret|avtagande kvartsmåne månskära
🌙|månskära|måne
🌚|nymåne med ansikte|gubben månen månansikte måne
🌛|tilltagande halvmåne med ansikte|gubben månen månansikte måne
🌜️|avtagande halvmåne med ansikte|gubben månen månansikte måne
🌡️|termometer|väder
☀️|sol|strålar väder
🌝|fullmåne med ansikte|gubben månen månansikte måne
🌞|sol med ansikte
🪐|planet med ringar|saturnine saturnus
⭐️|stjärna|vit medelstor
🌟|blänkande stjärna|glittrande glänsande gnistrande natt seger
🌠|stjärnfall|fallande stjärna
🌌|Vintergatan|galax rymden
☁️|moln|väder
⛅️|sol bakom moln|med
⛈️|moln med regn och blixtar|oväder väder
🌤️|sol bakom litet moln|väder
🌥️|sol bakom stort moln|väder
🌦️|sol bakom moln med regn|väder
🌧️|regnmoln|moln regn väder
🌨️|moln med snö|väder
🌩️|moln med blixt|oväder väder
🌪️|tornado|virvelvind väder
🌫️|dimma|dimmigt väder
🌬️|blåser vind|ansikte som luft väder
🌀|cyklon|tromb tyfon vind väder
🌈|regnbåge|regn väder
🌂|hopfällt paraply
☂️|paraply|accessoar regn utfällt väder
☔️|paraply med regndroppar|accessoar regn väder
⛱️|parasoll på marken|paraply sol väder
⚡️|högspänning|fara hög spänning varningssymbol
❄️|snöflinga|snö
☃️|snögubbe|snö snöar
⛄️|snögubbe utan snö
☄️|komet|rymden
🔥|eld|brinner flamma
💧|droppe|kallsvettig svettdroppe svettig vattendroppe
🌊|våg|havsvåg

🎃|lyktgubbe|fest halloween lykta pumpa pumplykta
🎄|julgran|gran högtid jul
🎆|fyrverkerier|firande högtid
🎇|glittrande fyrverkeri|fyrverkerier högtid
🧨|smällare|dynamit fyrverkeri sprängämne
✨️|gnistrande stjärnor|gnistrar
🎈|ballong|fest
🎉|konfettismällare|fest partypopper serpentiner
🎊|konfettiboll|boll fest konfetti
🎋|tanabataträd|fest japansk festival pappersremsor träd med
🎍|pinjedekoration|bambu japanskt nyår
🎎|japanska dockor|festival
🎏|karpvindstrut|fest japan karp vindstrut
🎐|vindspel|fest japan
🎑|månskådning|japan månfest
🧧|rött kuvert|hóngbāo lai see pengar present tur
🎀|rosett|fest
🎁|inslagen present|fest födelsedag gåva julklapp paket överraskning
🎗️|påminnelseband|band firande
🎟️|inträdesbiljetter|biljett inträde
🎫|biljett|inträde
🎖️|militär medalj|firande pris
🏆️|pokal|pris
🏅|sportmedalj|medalj sport
🥇|guldmedalj|guld medalj segrare
🥈|silvermedalj|andra plats medalj silver
🥉|bronsmedalj|brons medalj tredje plats
⚽️|fotboll|boll sport
⚾️|baseboll|sport
🥎|softboll|boll handske underarm
🏀|basketboll|basket boll
🏐|volleyboll|sport
🏈|amerikansk fotboll|boll sport
🏉|rugbyboll|boll rugby sport
🎾|tennis|boll tennisboll tennisrack och tennisracket
🥏|frisbee|ultimate
🎳|bowling|bowlingklot och käglor klot
🏏|cricket|cricketslagträ och boll sport
🏑|landhockey|landhockeyklubba och boll sport
🏒|ishockey|ishockeyklubba och puck klubba sport
🥍|lacrosse|boll klubba mål
🏓|bordtennis|bordtennisracket med pingisboll pingis pingpong sport
🏸|badminton|badmintonracket och badmintonboll sport
🥊|boxningshandske|boxning handske sport
🥋|kampsportdräkt|judo kampsport karate självförsvar sport taekwondo
🥅|målnät|mål nät sport
⛳️|flagga i hål|golf golfflagga
⛸️|skridsko|is sport
🎣|fiskespö|fisk fiska och spö
🤿|dykmask|dyka snorkelmask snorkla
🎽|löparlinne|löpartröja löpning träningskläder
🎿|skidor|och pjäxa stavar
🛷|kälke|släde
🥌|curlingsten|spel sten
🎯|mitt i prick|bullseye fullträff pilkastning piltavla med pil rakt på mål
🪀|jojo|jojare snöre trissa
🪁|flygande drake|flyga sväva
🔫|vattenpistol|leksakspistol pistol revolver vapen
🎱|biljardboll|biljard med nummer åttan
🔮|kristallkula|framtiden spåkula
🪄|trollspö|häxa magi trollkarl trollkonst trollstav
🎮️|tv-spel|kontroll spelskontroll
🕹️|joystick|spak spel styrspak
🎰|enarmad bandit|spel spelautomat spelmaskin
🎲|speltärning|spel tärning
🧩|pusselbit|bit ledtråd pussel pusselbitar sammanfoga
🧸|nallebjörn|gosedjur leksak mjukdjur
🪅|piñata|fest kalas
🪩|discokula|dansa disco fest glitter
🪆|ryska dockor|babuschkadocka matrjosjka rysk docka
♠️|spader|färg kort svart
♥️|hjärter|färg kort rött
♦️|ruter|färg kort röd
♣️|klöver|färg kort svart
♟️|schackbonde|schack utbytbar
🃏|joker|kort spelkort med
🀄️|mahjong-bricka|drake röd spelbricka
🎴|spelkort med blomma|japanskt kort kortspel
🎭️|dans och teater|ansiktsmasker masker
🖼️|tavla|bild ram konst museum
🎨|färgpalett|färger konst palett
🧵|tråd|nål spole trådrulle
🪡|synål|broderi nål skräddarsy stygn
🧶|garn|garnnystan sticka virka
🪢|knut|knop rep tågvirke

👓️|glasögon|accessoarer brillor ögon
🕶️|solglasögon|glasögon
🥽|simglasögon|simma svetsning ögonskydd
🥼|labbrock|doktor experiment vetenskapsman
🦺|varselväst|nöd säkerhet varningsväst väst
👔|skjorta med slips|kläder
👕|t-shirt|kläder tröja
👖|jeans|byxor kläder
🧣|halsduk|hals scarf
🧤|handske|hand
🧥|jacka|kavaj
🧦|sockor|strumpa
👗|klänning|kläder
👘|kimono|kläder klänning
🥻|sari|kläder klänning
🩱|baddräkt|simdräkt
🩲|badbyxor|badkläder badshorts simutrustning
🩳|shorts|badbyxor badkläder badshorts underkläder
👙|bikini|badkläder kläder
👚|blus|damkläder kläder
🪭|solfjäder|blyg dans fläkt fläktar flört hett svalka
👛|portmonnä|accessoar
👜|handväska|accessoar väska
👝|kuvertväska|accessoar clutch
🛍️|shoppingpåsar|påsar shopping
🎒|ryggsäck|skolväska väska
🩴|flip-flops|remsko sandaler
👞|herrsko|sko skor
👟|gympasko|sko sneaker
🥾|vandringskänga|camping pjäxor vandring
🥿|ballerinasko|lågklackad toffla
👠|högklackad sko|klack pumps
👡|damsandal|högklackad sandal sko
🩰|ballettskor|balett dans
👢|damstövel|sko stövel
🪮|afrokam|afro hår kam
👑|krona|drottning kung kungakrona
👒|damhatt|hatt
🎩|hög hatt
🎓️|examenshatt|examen hatt högtid
🧢|skärmmössa|basebollkeps keps
🪖|militärhjälm|armé hjälm krigare militär soldat
⛑️|räddningsarbetarhjälm|hjälm med vitt kors hjälp räddningsarbetare utryckningspersonal
📿|radband|bön halsband religion
💄|läppstift|makeup smink
💍|ring|diamant diamantring kärlek romantik
💎|ädelsten|diamant juvel kärlek
🔇|avstängd högtalare|tyst
🔈️|högtalare|med låg volym
🔉|högtalare med medium volym
🔊|högtalare med hög volym
📢|handhögtalare|kommunikation
📣|megafon|kommunikation
📯|postsymbol|posthorn
🔔|ringklocka|klocka ljud
🔕|överstruken ringklocka|inget ljud ljudlös
🎼|g-klav|musik noter
🎵|musiknot|musik not
🎶|musiknoter|musik not noter
🎙️|studiomikrofon|mikrofon sjunga
🎚️|nivåreglage|reglage
🎛️|reglagevred|musik reglage
🎤|mikrofon|karaoke sjunga
🎧️|hörlur|musik
📻️|radio|video
🎷|saxofon|musik musikinstrument
🎺|trumpet|musik musikinstrument
🪗|dragspel|ackordeon dragharmonika
🎸|gitarr|elgitarr musik musikinstrument
🎹|klaviatur|musik musikinstrument piano
🎻|fiol|med stråke musik musikinstrument violin
🪕|banjo|musik sträng
🥁|trumma|musik med trumpinnar
🪘|congatrumma|djembe rytm takt trumma
🪇|maracas|instrument musik skaka slaginstrument slagverk
🪈|flöjt|band blockflöjt flöjtist instrument musik orkester panflöjt pickolaflöjt träblås
📱|mobiltelefon|mobil telefon
📲|mobiltelefon med pil|mobil ringa telefon
☎️|telefon
📞|telefonlur|kommunikation telefon
📟️|personsökare|kommunikation
📠|fax|kommunikation
🔋|batteri
🪫|låg batterinivå|elektronik energinivå
🔌|elkontakt|kontakt
💻️|bärbar dator|kontor laptop pc
🖥️|stationär dator|pc
🖨️|skrivare|dator
⌨️|tangentbord|dator
🖱️|datormus|dator mus
🖲️|styrkula|dator mus
💽|datordiskett|dator optisk skiva
💾|diskett|dator
💿️|optisk skiva|bluray cd dvd
📀|dvd-skiva|bluray
🧮|kulram|beräkning
🎥|filmkamera|film spela in
🎞️|filmnegativ|film negativ
📽️|filmprojektor|film projektor
🎬️|filmklappa|film klappa
📺️|tv|television video
📷️|kamera|video
📸|kamera med blixt
📹️|videokamera|kamera video
📼|videokassett|vhs video videoband
🔍️|förstoringsglas som lutar åt vänster|vänsterpekande
🔎|förstoringsglas som lutar åt höger|högerpekande
🕯️|stearinljus|levande ljus
💡|glödlampa|elektrisk fått en idé lampa
🔦|ficklampa|lampa
🏮|röd papperslykta|lykta restaurang
🪔|diyalampa|diya lampa oljelampa
📔|anteckningsbok med dekorativt omslag|snyggt skrivbok
📕|stängd bok
📖|öppen bok
📗|grön bok
📘|blå bok
📙|orange bok
📚️|böcker|bok
📓|anteckningsbok|skrivbok
📒|liggare|skrivbok
📃|upprullad sida|dokument
📜|bokrulle|pergament rulle
📄|sida med text uppåt|dokument
📰|tidning|nyheter
🗞️|ihoprullad tidning|nyheter
📑|bokmärkesflikar|bokmärken flikar markörer
🔖|bokmärke|märke
🏷️|etikett
🪙|mynt|guld pengar silver skatt
💰️|pengapåse|pengar säck
💴|yensedel|pengar sedel yen
💵|dollarsedel|dollar pengar sedel
💶|eurosedel|euro pengar sedel
💷|pundsedel|pengar pund sedel
💸|pengar med vingar|flygande sedlar
💳️|kreditkort|betalkort kort
🧾|kvitto|belägg bevis bokföring redovisning
💹|stigande diagram med yen|marknad uppåtpekande
✉️|kuvert|brev post postmeddelande mail mejl
📧|e-post|brev postsymbol kommunikation mail mejl
📨|inkommande brev|post kommunikation kuvert mottaget
📩|kuvert med pil|post mejl skickat utgående
📤️|utkorg|kommunikation skickat
📥️|inkorg|kommunikation mottaget
📦️|paket|låda
📫️|stängd brevlåda med hissad flagga|post
📪️|stängd brevlåda med sänkt flagga|post
📬️|öppen brevlåda med hissad flagga|post
📭️|öppen brevlåda med sänkt flagga|post
📮|postlåda|brevlåda
🗳️|valurna med röstsedel|rösta val
✏️|blyertspenna
✒️|stiftpenna|penna reservoarpenna stift
🖋️|reservoarpenna|penna
🖊️|kulspetspenna
🖌️|målarpensel|pensel
🖍️|krita
📝|kom ihåg-block|anteckningar
💼|portfölj|väska
📁|arkivmapp|arkiv mapp
📂|öppen mapp|öppet arkiv
🗂️|indexflikar|flikar index kort pärmflikar
📅|kalender|datum
📆|avdragbar kalender|datum
🗒️|anteckningsblock|anteckningar block spiralblock
🗓️|spiralbunden kalender|månadskalender
📇|kortregister|register
📈|uppåtgående trend|diagram graf
📉|nedåtgående trend|diagram graf
📊|stapeldiagram|diagram staplar
📋️|skrivplatta|clipboard urklipp
📌|kartnål|stift
📍|knappnål|nål stift
📎|gem
🖇️|länkade gem|ihopsatta
📏|linjal|rak
📐|rätvinklig linjal|triangel
✂️|sax|klippa
🗃️|kartotek|låda
🗄️|dokumentskåp|dokument skåp
🗑️|papperskorg|skräp sopor soptunna
🔒️|låst lås|stängt
🔓️|öppet lås|olåst
🔏|lås med bläckpenna
🔐|lås med nyckel|stängt
🔑|nyckel|lösenord
🗝️|gammal nyckel
🔨|hammare|verktyg
🪓|yxa|hacka hugga klyva ved
⛏️|hacka|verktyg
⚒️|hammare och hacka|verktyg
🛠️|hammare och skiftnyckel|verktyg
🗡️|dolk|kniv vapen
⚔️|korslagda svärd|korsade vapen
💣️|bomb|serietidning
🪃|boomerang|australien bumerang flyga tillbaka
🏹|pil och båge|bågskytt pilbåge vapen
🛡️|sköld|vapen
🪚|fogsvans|snickare såg trä verktyg
🔧|skiftnyckel|verktyg
🪛|skruvmejsel|verktyg
🔩|skruv och mutter
⚙️|kugghjul|kugge
🗜️|skruvtving|tving verktyg
⚖️|balansvåg|rättvisa våg vågen
🦯|blindkäpp|blind tillgänglighet
🔗|länk|länkar länksymbol två ringar
⛓️|kedjor|kedja
🪝|krok|hake klo snärja
🧰|verktygslåda|låda mekaniker verktyg
🧲|magnet|hästsko magnetisk
🪜|stege|klätterstege klättra steg
⚗️|retort|kemi
🧪|provrör|experiment kemi kemist labb vetenskap
🧫|petriskål|bakterie biolog biologi labb
🧬|DNA|biolog evolution gen genetik liv
🔬|mikroskop|vetenskap
🔭|teleskop|kikare stjärnkikare
📡|tv-satellit|antenn kommunikation satellitantenn
💉|spruta|nål sjukvård
🩸|blodsdroppe|bloddroppe ge blod medicin menstruation
💊|piller|medicin tablett
🩹|plåster|bandage
🩼|krycka|funktionsnedsättning handikapp käpp mobilitetshjälpmedel skadad
🩺|stetoskop|doktor hjärta medicin
🩻|röntgen|ben läkare medicin skelett undersökning
🚪|dörr
🛗|hiss|lift tillgång vinsch
🪞|spegel|reflektor spegelglas
🪟|fönster|genomskinlig ram utsikt öppning
🛏️|säng|hotell sömn
🛋️|soffa och lampa|hotell
🪑|stol|sitta säte
🚽|toalett|toalettstol
🪠|vaskrensare|rörmokare sugkopp toalett
🚿|dusch|vatten
🛁|badkar|bad
🪤|musfälla|bete fälla snara
🪒|rakhyvel|raka vass
🧴|lotionflaska|kräm lotion shampoo solkräm
🧷|säkerhetsnål|blöja punkrock
🧹|kvast|häxa sopa städa
🧺|korg|jordbruk picknick tvätt
🧻|toarulle|pappershanddukar toalettpapper
🪣|spann|hink kärl ämbar
🧼|tvål|bada duscha lödder skål tvålbit
🫧|bubblor|lödder rap rent såpbubblor tvål under vatten
🪥|tandborste|borste ren tandhygien tvätta tänder
🧽|tvättsvamp|mjuk rengörande
🧯|brandsläckare|eld kväva släcka
🛒|shoppingvagn|handla inköp shopping vagn
🚬|cigarett|rykande rökning tillåtet symbol
⚰️|kista|begravning
🪦|gravsten|begravningsplats grav gravplats minneslund
⚱️|begravningsurna|aska begravning urna
🧿|onda ögat-sten|amulett nazar
🪬|hamsa|amulett fatima hand lycka maria miriam skydd
🗿|staty|påskön
🪧|plakat|demonstration protest skylt
🪪|ID-kort|legitimation personuppgifter säkerhet

🏧|bankomat|bankomatskylt pengar uttagsautomat
🚮|soptunna|slänga skräp symbol
🚰|dricksvatten|drickbart vatten symbol
♿️|rullstolssymbol|rullstol symbol tillgänglighet
🚹️|herrtoalett|män symbol för toalett
🚺️|damtoalett|kvinnor symbol för toalett
🚻|wc-skylt|toalett
🚼️|bebissymbol|bebis skötrum
🚾|WC|toalett uthus
🛂|passkontroll|kontroll pass
🛃|tull|tullkontroll
🛄|bagagehämtning|bagage
🛅|kvarlämnat bagage|bagageservice
⚠️|varning|fara se upp skylt utropstecken varningstecken
🚸|passerande barn|passerar symbol
⛔️|förbud mot infart med fordon|förbjuden
🚫|förbjudet|förbudsmarkering
🚳|förbud mot trafik med cykel|cyklar förbjudna fordon inte tillåtet att cykla
🚭️|rökning förbjuden|förbjudet symbol
🚯|skräpa inte ner|inget skräp släng här symbol
🚱|ej dricksvatten|odrickbart vatten symbol
🚷|förbud mot gångtrafik|inga fotgängare inte tillåtet att gå symbol
📵|mobil förbjuden|inga mobiler samtal
🔞|ej för minderåriga|barnförbjuden förbjudet åldersgräns
☢️|varning för strålrisk|fara joniserande strålning radioaktiv radioaktiva ämnen
☣️|biologisk fara|skylt varning
⬆️|uppåtpil|norr pil riktning väderstreck
↗️|uppåtpil höger|pil uppåt
➡️|högerpil|pil riktning väderstreck öster
↘️|nedåtpil höger|nedåt pil
⬇️|nedåtpil|nedåt pil riktning söder väderstreck
↙️|nedåtpil vänster|nedåt pil
⬅️|vänsterpil|pil riktning väderstreck väster
↖️|uppåtpil vänster|pil uppåt
↕️|pil upp och ned|nedåt uppåt
↔️|pil höger och vänster
↩️|svängd vänsterpil|pil sväng vänster
↪️|svängd högerpil|höger pil sväng
⤴️|svängd uppåtpil|pil sväng uppåt
⤵️|svängd nedåtpil|nedåt pil sväng
🔃|vertikala pilar medurs|uppdateringssymbol
🔄|pilar moturs|deja vu förnya pil spola tilllbaka uppdatera upprepa
🔙|Back med vänsterpil|bakåt tillbaka
🔚|End med högerpil|framåt slut
🔛|ON! med pil höger och vänster ovanför|på
🔜|Soon med högerpil ovanför|höger omw pil snart
🔝|Top med uppåtpil|homie kompis pil topp upp
🛐|plats för tillbedjan|religion tempel
⚛️|symbol för atom|ateist naturvetenskap
🕉️|aum-tecken|hinduism ohm religion
✡️|davidsstjärna|jude judendom religion stjärna
☸️|livets hjul|buddhist livshjul religion
☯️|yin och yang|religion tao taoist
✝️|latinskt kors|kristendom religion
☦️|ortodoxt kors|kristendom religion
☪️|stjärna och halvmåne|islam muslim religion
☮️|fredssymbol|fred peace
🕎|menora|judendom ljusstake
🔯|sexuddig stjärna med prick|spådom
🪯|khanda|khalsa religion sikh sikhism tro
♈️|Väduren|stjärntecken
♉️|Oxen|stjärntecken
♊️|Tvillingarna|stjärntecken
♋️|Kräftan|stjärntecken
♌️|Lejonet|stjärntecken
♍️|Jungfrun|stjärntecken
♎️|Vågen|balans rättvisa stjärntecken
♏️|Skorpionen|stjärntecken
♐️|Skytten|stjärntecken
♑️|Stenbocken|stjärntecken
♒️|Vattumannen|stjärntecken
♓️|Fiskarna|stjärntecken
⛎️|Ormbäraren|stjärnbild
🔀|blanda låtar|korsade pilar shuffle
🔁|upprepning|medurs pil repeat
🔂|upprepa en låt|medurs pil repeat upprepning
▶️|uppspelningsknapp|knapp för spela play
⏩️|framåtspolningsknapp|framåt knapp för snabbspola
⏭️|knapp för nästa spår
⏯️|knapp för spela eller pausa|paus play
◀️|bakåtspolningsknapp|knapp för spola tillbaka
⏪️|knapp för snabbspola tillbaka|dubbla vänsterpilar pilar
⏮️|knapp för sista spåret
🔼|uppåtknapp|triangel uppåtpekande liten
⏫️|dubbla uppåtpilar
🔽|nedåtknapp|nedåtpekande liten triangel
⏬️|dubbla nedåtpilar
⏸️|pausknapp|knapp för pausa paus
⏹️|stoppknapp|knapp för stoppa stopp
⏺️|inspelningsknapp|knapp för spela in
⏏️|utmatningsknapp|knapp för mata ut
🎦|bio|bioskylt film
🔅|låg ljusstyrka
🔆|hög ljusstyrka|ljus
📶|stapel signalstyrka|antenn kommunikation mobil mottagning signal staplar telefon täckning
🛜|trådlös|bredband hotspot internet internetdelning nätverk router surfpunkt surfzon trådlöst wi fi wlan
📳|vibrationsläge|läge mobil telefon
📴|avstängd mobil|av telefon
♀️|kvinnosymbol|kvinna kvinnlig
♂️|manssymbol|man manlig
⚧️|transgendersymbol|transgender
✖️|multiplicera|avbryt multiplikation multiplikationstecken tecken
➕️|addera|matte plus plustecken tecken
➖️|subtrahera|matte minus minustecken tecken
➗️|dividera|division divisionstecken matte tecken
🟰|fetstilt likamedtecken|likhet matte
♾️|oändlighet|evig obegränsad universal
‼️|dubbla utropstecken|två
⁉️|utropstecken och frågetecken
❓️|rött frågetecken|fråga interpunktion tecken
❔️|vitt frågetecken|fråga
❕️|vitt utropstecken|kommatering
❗️|rött utropstecken|kommatering
〰️|vågigt tankstreck|vågig
💱|valutaväxling|pengar valuta växelkurs
💲|dollartecken|dollar pengar
⚕️|medicinsk symbol|aesculapius medicin personal
♻️|återvinningssymbol|symbol återvinning
⚜️|fransk lilja|fleur de lys heraldisk
🔱|treudd|hav
📛|namnskylt|namn skylt
🔰|japansk symbol för nybörjare|grönt och gult blad
⭕️|tung stor cirkel|röd vit med kant
✅️|vit bockmarkering|bock fet
☑️|kryssruta med bockmarkering|avbockad bock
✔️|bockmarkering|avbockad bock
❌️|rött kryss
❎️|vitt kryss i ruta
➰️|ögla|kurva slinga
➿️|dubbel ögla|öglor
〽️|japansk kommatering
✳️|åttauddig spetsig stjärna|asterisk
✴️|åttauddig stjärna
❇️|glittra|gnistra
©️|upphovsrättssymbol|copyright upphovsrätt
®️|registrerat varumärke
™️|skyddat varumärke
#️⃣|keycap: x{23}
*️⃣|keycap: *
0️⃣|tangent: 0|noll
1️⃣|tangent: 1|ett keycap
2️⃣|tangent: 2|keycap två
3️⃣|tangent: 3|keycap tre
4️⃣|tangent: 4|fyra keycap
5️⃣|tangent: 5|fem keycap
6️⃣|tangent: 6|keycap sex
7️⃣|tangent: 7|keycap sju
8️⃣|tangent: 8|keycap åtta
9️⃣|tangent: 9|keycap nio
🔟|bookmark..water pistol
🔠|versaler|abc alfabet stora bokstäver
🔡|gemener|små bokstäver
🔢|siffror|nummer
🔣|specialtecken|symboler
🔤|bokstäver|abc alfabet
🅰️|blodgrupp A|typ
🆎|blodgrupp AB|typ
🅱️|blodgrupp B|typ
🆑|rensa-symbol|cl redo renssymbol
🆒|COOL-knapp
🆓|FREE-knapp|fri gratis symbol
ℹ️|information|informationskälla
🆔|ID-knapp|symbol identitet
Ⓜ️|m i en cirkel
🆕|NEW-knapp|ny nyhet nyhetssymbol symbol
🆖|NG-knapp|inte bra symbol
🅾️|blodgrupp 0|typ
🆗|OK-knapp
🅿️|P-knapp|parkering parkeringsplats
🆘|SOS-knapp|hjälp symbol
🆙|UP!-knapp|upp
🆚|VS-knapp|kontra mot symbol
🈁|japansk ”här”-knapp|katakana för koko
🈂️|japansk ”serviceavgift”-knapp|katakana för sa
🈷️|japansk ”månadsbelopp”-knapp|ideogram för månad
🈶|japansk ”inte gratis”-knapp|ideogram för finns
🈯️|japansk ”reserverad”-knapp|ideogram för finger
🉐|japansk ”fynd”-knapp|ideogram för bonus
🈹|japansk ”rabatt”-knapp|ideogram för
🈚️|japansk ”gratis”-knapp|ideogram för
🈲|japansk ”förbjudet”-knapp|ideogram för förbud
🉑|japansk ”godtagbart”-knapp|ideogram för godkänna
🈸|japansk ”användning”-knapp|ideogram för tillämpa
🈴|japansk ”godkänt betyg”-knapp|användning ideogram
🈳|japansk ”lediga rum”-knapp|ideogram för ledig
㊗️|japansk ”grattis”-knapp|ideogram för
㊙️|japansk ”hemligt”-knapp|ideogram för hemlighet
🈺|japansk ”öppet”-knapp|ideogram för
🈵|japansk ”fullbelagt”-knapp|ideogram för inget ledigt inga lediga rum
🔴|röd cirkel|geometrisk
🟠|orange cirkel
🟡|gul cirkel
🟢|grön cirkel
🔵|blå cirkel|geometrisk
🟣|lila cirkel
🟤|brun cirkel
⚫️|svart cirkel|geometrisk
⚪️|vit cirkel|geometrisk
🟥|röd kvadrat
🟧|orange kvadrat
🟨|gul kvadrat
🟩|grön kvadrat
🟦|blå kvadrat
🟪|lila kvadrat
🟫|brun kvadrat
⬛️|stor svart ruta|geometrisk
⬜️|stor vit ruta|geometrisk
◼️|mellanstor svart ruta|geometrisk
◻️|mellanstor vit ruta|geometrisk
◾️|mellanliten svart ruta|geometrisk medelstor
◽️|mellanliten vit ruta|geometrisk medelstor
▪️|liten svart ruta
▫️|liten vit ruta
🔶|stor orange diamantform|diamant
🔷|stor blå diamantform|diamant
🔸|liten orange diamantform|diamant
🔹|liten blå romb|diamant diamantform
🔺|uppåtpekande röd triangel
🔻|nedåtpekande röd triangel
💠|diamantform med en prick|blomblad diamant känslor
🔘|alternativknapp|knapp vit rund med svart kant
🔳|vit fyrkantig knapp|fyrkant svart med kant
🔲|svart fyrkantig knapp|fyrkant vit med kant

🏁|schackrutig flagga|flaggor mållinen racing sport vinna
🚩|trekantig flagga|röd
🎌|korsade flaggor|fest japanska
🏴|svart flagga
🏳️|vit flagga
🏳️‍🌈|regnbågsflagga|flagga regnbåge
🏳️‍⚧️|transflagga|flagga ljusblå rosa transgender vit
🏴‍☠️|sjörövarflagga|pirater plundra skatter
🇦🇨|flagga: Ascension|ac
🇦🇩|flagga: Andorra|ad
🇦🇪|flagga: Förenade Arabemiraten|ae
🇦🇫|flagga: Afghanistan|af
🇦🇬|flagga: Antigua och Barbuda|ag
🇦🇮|flagga: Anguilla|ai
🇦🇱|flagga: Albanien|al
🇦🇲|flagga: Armenien|am
🇦🇴|flagga: Angola|ao
🇦🇶|flagga: Antarktis|aq
🇦🇷|flagga: Argentina|ar
🇦🇸|flagga: Amerikanska Samoa|as
🇦🇹|flagga: Österrike|at
🇦🇺|flagga: Australien|au
🇦🇼|flagga: Aruba|aw
🇦🇽|flagga: Åland|ax
🇦🇿|flagga: Azerbajdzjan|az
🇧🇦|flagga: Bosnien och Hercegovina|ba
🇧🇧|flagga: Barbados|bb
🇧🇩|flagga: Bangladesh|bd
🇧🇪|flagga: Belgien|be
🇧🇫|flagga: Burkina Faso|bf
🇧🇬|flagga: Bulgarien|bg
🇧🇭|flagga: Bahrain|bh
🇧🇮|flagga: Burundi|bi
🇧🇯|flagga: Benin|bj
🇧🇱|flagga: S:t Barthélemy|bl
🇧🇲|flagga: Bermuda|bm
🇧🇳|flagga: Brunei|bn
🇧🇴|flagga: Bolivia|bo
🇧🇶|flagga: Karibiska Nederländerna|bq
🇧🇷|flagga: Brasilien|br
🇧🇸|flagga: Bahamas|bs
🇧🇹|flagga: Bhutan|bt
🇧🇻|flagga: Bouvetön|bv
🇧🇼|flagga: Botswana|bw
🇧🇾|flagga: Belarus|by
🇧🇿|flagga: Belize|bz
🇨🇦|flagga: Kanada|ca
🇨🇨|flagga: Kokosöarna|cc
🇨🇩|flagga: Kongo-Kinshasa|cd
🇨🇫|flagga: Centralafrikanska republiken|cf
🇨🇬|flagga: Kongo-Brazzaville|cg
🇨🇭|flagga: Schweiz|ch
🇨🇮|flagga: Elfenbenskusten|ci
🇨🇰|flagga: Cooköarna|ck
🇨🇱|flagga: Chile|cl
🇨🇲|flagga: Kamerun|cm
🇨🇳|flagga: Kina|cn
🇨🇴|flagga: Colombia|co
🇨🇵|flagga: Clippertonön|cp
🇨🇷|flagga: Costa Rica|cr
🇨🇺|flagga: Kuba|cu
🇨🇻|flagga: Kap Verde|cv
🇨🇼|flagga: Curaçao|cw
🇨🇽|flagga: Julön|cx
🇨🇾|flagga: Cypern|cy
🇨🇿|flagga: Tjeckien|cz
🇩🇪|flagga: Tyskland|de
🇩🇬|flagga: Diego Garcia|dg
🇩🇯|flagga: Djibouti|dj
🇩🇰|flagga: Danmark|dk
🇩🇲|flagga: Dominica|dm
🇩🇴|flagga: Dominikanska republiken|do
🇩🇿|flagga: Algeriet|dz
🇪🇦|flagga: Ceuta och Melilla|ea
🇪🇨|flagga: Ecuador|ec
🇪🇪|flagga: Estland|ee
🇪🇬|flagga: Egypten|eg
🇪🇭|flagga: Västsahara|eh
🇪🇷|flagga: Eritrea|er
🇪🇸|flagga: Spanien|es
🇪🇹|flagga: Etiopien|et
🇪🇺|flagga: Europeiska unionen|eu
🇫🇮|flagga: Finland|fi
🇫🇯|flagga: Fiji|fj
🇫🇰|flagga: Falklandsöarna|fk
🇫🇲|flagga: Mikronesien|fm
🇫🇴|flagga: Färöarna|fo
🇫🇷|flagga: Frankrike|fr
🇬🇦|flagga: Gabon|ga
🇬🇧|flagga: Storbritannien|gb
🇬🇩|flagga: Grenada|gd
🇬🇪|flagga: Georgien|ge
🇬🇫|flagga: Franska Guyana|gf
🇬🇬|flagga: Guernsey|gg
🇬🇭|flagga: Ghana|gh
🇬🇮|flagga: Gibraltar|gi
🇬🇱|flagga: Grönland|gl
🇬🇲|flagga: Gambia|gm
🇬🇳|flagga: Guinea|gn
🇬🇵|flagga: Guadeloupe|gp
🇬🇶|flagga: Ekvatorialguinea|gq
🇬🇷|flagga: Grekland|gr
🇬🇸|flagga: Sydgeorgien och Sydsandwichöarna|gs
🇬🇹|flagga: Guatemala|gt
🇬🇺|flagga: Guam|gu
🇬🇼|flagga: Guinea-Bissau|gw
🇬🇾|flagga: Guyana|gy
🇭🇰|flagga: Hongkong SAR|hk
🇭🇲|flagga: Heardön och McDonaldöarna|hm
🇭🇳|flagga: Honduras|hn
🇭🇷|flagga: Kroatien|hr
🇭🇹|flagga: Haiti|ht
🇭🇺|flagga: Ungern|hu
🇮🇨|flagga: Kanarieöarna|ic
🇮🇩|flagga: Indonesien|id
🇮🇪|flagga: Irland|ie
🇮🇱|flagga: Israel|il
🇮🇲|flagga: Isle of Man|im
🇮🇳|flagga: Indien|in
🇮🇴|flagga: Brittiska territoriet i Indiska oceanen|io
🇮🇶|flagga: Irak|iq
🇮🇷|flagga: Iran|ir
🇮🇸|flagga: Island|is
🇮🇹|flagga: Italien|it
🇯🇪|flagga: Jersey|je
🇯🇲|flagga: Jamaica|jm
🇯🇴|flagga: Jordanien|jo
🇯🇵|flagga: Japan|jp
🇰🇪|flagga: Kenya|ke
🇰🇬|flagga: Kirgizistan|kg
🇰🇭|flagga: Kambodja|kh
🇰🇮|flagga: Kiribati|ki
🇰🇲|flagga: Komorerna|km
🇰🇳|flagga: S:t Kitts och Nevis|kn
🇰🇵|flagga: Nordkorea|kp
🇰🇷|flagga: Sydkorea|kr
🇰🇼|flagga: Kuwait|kw
🇰🇾|flagga: Caymanöarna|ky
🇰🇿|flagga: Kazakstan|kz
🇱🇦|flagga: Laos|la
🇱🇧|flagga: Libanon|lb
🇱🇨|flagga: S:t Lucia|lc
🇱🇮|flagga: Liechtenstein|li
🇱🇰|flagga: Sri Lanka|lk
🇱🇷|flagga: Liberia|lr
🇱🇸|flagga: Lesotho|ls
🇱🇹|flagga: Litauen|lt
🇱🇺|flagga: Luxemburg|lu
🇱🇻|flagga: Lettland|lv
🇱🇾|flagga: Libyen|ly
🇲🇦|flagga: Marocko|ma
🇲🇨|flagga: Monaco|mc
🇲🇩|flagga: Moldavien|md
🇲🇪|flagga: Montenegro|me
🇲🇫|flagga: Saint-Martin|mf
🇲🇬|flagga: Madagaskar|mg
🇲🇭|flagga: Marshallöarna|mh
🇲🇰|flagga: Nordmakedonien|mk
🇲🇱|flagga: Mali|ml
🇲🇲|flagga: Myanmar (Burma)|mm
🇲🇳|flagga: Mongoliet|mn
🇲🇴|flagga: Macao SAR|mo
🇲🇵|flagga: Nordmarianerna|mp
🇲🇶|flagga: Martinique|mq
🇲🇷|flagga: Mauretanien|mr
🇲🇸|flagga: Montserrat|ms
🇲🇹|flagga: Malta|mt
🇲🇺|flagga: Mauritius|mu
🇲🇻|flagga: Maldiverna|mv
🇲🇼|flagga: Malawi|mw
🇲🇽|flagga: Mexiko|mx
🇲🇾|flagga: Malaysia|my
🇲🇿|flagga: Moçambique|mz
🇳🇦|flagga: Namibia|na
🇳🇨|flagga: Nya Kaledonien|nc
🇳🇪|flagga: Niger|ne
🇳🇫|flagga: Norfolkön|nf
🇳🇬|flagga: Nigeria|ng
🇳🇮|flagga: Nicaragua|ni
🇳🇱|flagga: Nederländerna|nl
🇳🇴|flagga: Norge|no
🇳🇵|flagga: Nepal|np
🇳🇷|flagga: Nauru|nr
🇳🇺|flagga: Niue|nu
🇳🇿|flagga: Nya Zeeland|nz
🇴🇲|flagga: Oman|om
🇵🇦|flagga: Panama|pa
🇵🇪|flagga: Peru|pe
🇵🇫|flagga: Franska Polynesien|pf
🇵🇬|flagga: Papua Nya Guinea|pg
🇵🇭|flagga: Filippinerna|ph
🇵🇰|flagga: Pakistan|pk
🇵🇱|flagga: Polen|pl
🇵🇲|flagga: S:t Pierre och Miquelon|pm
🇵🇳|flagga: Pitcairnöarna|pn
🇵🇷|flagga: Puerto Rico|pr
🇵🇸|flagga: Palestinska territorierna|ps
🇵🇹|flagga: Portugal|pt
🇵🇼|flagga: Palau|pw
🇵🇾|flagga: Paraguay|py
🇶🇦|flagga: Qatar|qa
🇷🇪|flagga: Réunion|re
🇷🇴|flagga: Rumänien|ro
🇷🇸|flagga: Serbien|rs
🇷🇺|flagga: Ryssland|ru
🇷🇼|flagga: Rwanda|rw
🇸🇦|flagga: Saudiarabien|sa
🇸🇧|flagga: Salomonöarna|sb
🇸🇨|flagga: Seychellerna|sc
🇸🇩|flagga: Sudan|sd
🇸🇪|flagga: Sverige|se
🇸🇬|flagga: Singapore|sg
🇸🇭|flagga: S:t Helena|sh
🇸🇮|flagga: Slovenien|si
🇸🇯|flagga: Svalbard och Jan Mayen|sj
🇸🇰|flagga: Slovakien|sk
🇸🇱|flagga: Sierra Leone|sl
🇸🇲|flagga: San Marino|sm
🇸🇳|flagga: Senegal|sn
🇸🇴|flagga: Somalia|so
🇸🇷|flagga: Surinam|sr
🇸🇸|flagga: Sydsudan|ss
🇸🇹|flagga: São Tomé och Príncipe|st
🇸🇻|flagga: El Salvador|sv
🇸🇽|flagga: Sint Maarten|sx
🇸🇾|flagga: Syrien|sy
🇸🇿|flagga: Eswatini|sz
🇹🇦|flagga: Tristan da Cunha|ta
🇹🇨|flagga: Turks- och Caicosöarna|tc
🇹🇩|flagga: Tchad|td
🇹🇫|flagga: Franska sydterritorierna|tf
🇹🇬|flagga: Togo|tg
🇹🇭|flagga: Thailand|th
🇹🇯|flagga: Tadzjikistan|tj
🇹🇰|flagga: Tokelauöarna|tk
🇹🇱|flagga: Östtimor|tl
🇹🇲|flagga: Turkmenistan|tm
🇹🇳|flagga: Tunisien|tn
🇹🇴|flagga: Tonga|to
🇹🇷|flagga: Turkiet|tr
🇹🇹|flagga: Trinidad och Tobago|tt
🇹🇻|flagga: Tuvalu|tv
🇹🇼|flagga: Taiwan|tw
🇹🇿|flagga: Tanzania|tz
🇺🇦|flagga: Ukraina|ua
🇺🇬|flagga: Uganda|ug
🇺🇲|flagga: USA:s yttre öar|um
🇺🇳|flagga: Förenta Nationerna|un
🇺🇸|flagga: USA|us
🇺🇾|flagga: Uruguay|uy
🇺🇿|flagga: Uzbekistan|uz
🇻🇦|flagga: Vatikanstaten|va
🇻🇨|flagga: S:t Vincent och Grenadinerna|vc
🇻🇪|flagga: Venezuela|ve
🇻🇬|flagga: Brittiska Jungfruöarna|vg
🇻🇮|flagga: Amerikanska Jungfruöarna|vi
🇻🇳|flagga: Vietnam|vn
🇻🇺|flagga: Vanuatu|vu
🇼🇫|flagga: Wallis- och Futunaöarna|wf
🇼🇸|flagga: Samoa|ws
🇽🇰|flagga: Kosovo|xk
🇾🇪|flagga: Jemen|ye
🇾🇹|flagga: Mayotte|yt
🇿🇦|flagga: Sydafrika|za
🇿🇲|flagga: Zambia|zm
🇿🇼|flagga: Zimbabwe|zw
🏴󠁧󠁢󠁥󠁮󠁧󠁿|flagga: England|gbeng
🏴󠁧󠁢󠁳󠁣󠁴󠁿|flagga: Skottland|gbsct
🏴󠁧󠁢󠁷󠁬󠁳󠁿|flagga: Wales|gbwls
`;
