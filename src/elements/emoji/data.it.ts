// Written by scripts/emoji.mjs from emojibase-data (MIT, © Miles Johnson).
export const data = `
😀|faccina con un gran sorriso|allegria allegro denti felice molto risata sogghignare sogghigno
😃|faccina con sorriso e occhi spalancati|bocca aperta che bello contento denti evvai un gran felice felicità ottimo ridere risata sorridente sorridere urrà
😄|faccina con sorriso e occhi sorridenti|crepapelle bene bocca aperta che ride un gran felice felicità felici ridere risata
😁|faccina raggiante con occhi felici|denti che ride sogghigna molto felice risata sogghignare sogghigno sorriso
😆|sorriso a bocca aperta con occhi chiusi|ahahah faccina felice sorridente felicissimo lol ridere risata
😅|faccina con sorriso e goccia di sudore|emozionato un gran felice nervoso sollevato sollievo stressato teso
🤣|ridere a crepapelle|ahah divertente esilarante faccia che si rotola faccina ride felice felicissimo lacrime dal lmao lol molto occhi chiusi ridicolo risata rofl
😂|faccina con lacrime di gioia|ahahaha che ridere contentissimo contento piange dal felice felicissimo felicità lacrima lol piangere risata rofl
🙂|faccina con sorriso accennato|contento che sorride felice mezzo ok sorrisetto bocca chiusa va bene
🙃|faccina sottosopra|ah ahah ahahah arrabbiato capovolto sarcastico scombussolata triste
🫠|faccina che si scioglie|afa caldo dissolversi liquefarsi liquido sciogliendo sciogliersi sciolto sparire squagliando squagliarsi
😉|faccina che fa l’occhiolino|capirsi fare flirtare intesa occhio sexy strizzare
😊|faccina con occhi sorridenti|arrossire bocca felice felicità imbarazzato sorriso timido
😇|faccina con sorriso e aureola|angelo angioletto sorridente innocente santarellino santo spirito
🥰|faccina con cuoricini|amore cotta innamoramento sorriso ti amo
😍|faccina con sorriso e occhi a cuore|amore innamorato romantico
🤩|colpo di fulmine|emozionante emozionato faccia sorridente faccina con le stelle felice figata figo occhi stella stelline wow
😘|faccina che manda un bacio|amore bacetti bacini buona notte cuore baci innamorato mandare mi manchi smack ti amo voglio bene
😗|faccina che bacia|appuntamento bacio bocca buona notte manda flirt sbaciucchiare
☺️|faccina sorridente|contorno delineata emozionarsi felice rilassata
😚|faccina che bacia con occhi chiusi|amore bacetti bacio buona notte ti amo voglio bene tvb
😙|faccina che bacia con occhi sorridenti|appuntamento bacetti buona notte manda baci chiusi sorriso
🥲|faccina sorridente con lacrima|commosso dolore emozionato felice orgoglioso rincuorato
😋|faccina che si lecca i baffi|buonissimo buono cibo delizioso gnam golosa goloso leccarsi slurp
😛|faccina che mostra la lingua|bello fa linguaccia con fuori fantastico
😜|faccina che fa l’occhiolino e mostra la lingua|barzelletta divertente fuori con linguaccia pazzerello pazzo scherzo sto scherzando strano yolo
🤪|faccina impazzita|con occhi pazzi pazza grande inquietante diversi occhio pazzo piccolo sclerato
😝|faccina che strizza gli occhi e mostra la lingua|bleah con un gran sorriso linguaccia chiusi non mi piace orribile terribile
🤑|faccina avida di denaro|avarizia avidità avido dollari con lingua verde guadagnare pagare ricchezza ricco taccagno
🤗|faccina che abbraccia|abbracciare abbraccio ciao imbarazzo mani mano saluti sorriso ti voglio bene tvb
🤭|faccina con mano sulla bocca|che sogghigna imbarazzato imbarazzo davanti alla non ci credo oddio oops ridacchiare ridere segreto sogghignare sorpresa
🫢|faccina con occhi aperti e mano sulla bocca|imbarazzo incredibile incredulità meraviglia non ci credo posso credere ops sconvolto shock sorpresa spavento stupore
🫣|faccina che sbircia tra le dita|curiosità fissare imbarazzo incuriosito nascondo sbirciare sbircio spiare timida timido
🤫|faccina che zittisce|dito muto non parlare segreto silenzio silenzioso zittire zitto
🤔|faccina concentrata|arrovellarsi concentrarsi dubbio che pensa mmm pensare scervellarsi
🫡|faccina che fa il saluto|agli ordini accordo militare obbedisco ok signorsì sissignora sissignore truppe va bene
🤐|faccina con bocca con cerniera|acqua in zip cucita no comment non parlare posso segreto silenzio zitto
🤨|faccina con sopracciglia alzate|diffidente disappunto eh faccia sopracciglio alzato incredulo mah non ci credo scetticismo scettico sconcertato sorpresa sorpreso
😐️|faccina neutra|ah imbarazzato imbarazzo impassibile mmm neutro no comment non fa ridere rido oh senza espressione parole uh
😑|faccina inespressiva|brutto cattivo come no male neutro niente commenti comment strano
😶|faccina senza bocca|muto non parlo posso parlare segreto espressione parole silenzio zitto
🫥|faccina tratteggiata|depresso introverso invisibile nascondersi scomparire sparire
😶‍🌫️|testa tra le nuvole|annebbiato distratto sbadato
😏|faccina con sorrisetto|ammiccante bocca faccia flirtare furbetto malizioso mmm non ci credo occhiolino sopracciglia sospetto sospettoso
😒|faccina contrariata|che barba contrariato deluso indifferente infelice triste uff uffa ugh wtf
🙄|faccina con occhi al cielo|evabbé guardare altrove noia pazienza roteare gli ruotare sollevare uffa vabbè
😬|faccina con smorfia|denti dentista digrignare
😮‍💨|faccina che espira|ansimare esausto espirare fischiare fumo soffio sollievo sospiro stanco sussurrare tosse
🤥|faccina bugiarda|bugia bugiardo dire le bugie con il naso lungo mentire pinocchio
🫨|faccina tremante|che trema scossa scombussolato scosso scossone shock terremoto tremare vibrazione
😌|faccina sollevata|con sorriso pace sollevato sollievo tranquillità tranquillo zen
😔|faccina pensierosa|mai una gioia male mi dispiace morire no peccato pensieroso perdere persa purtroppo scoraggiato triste
😪|faccina assonnata|assonnato dormire goccia sonno stanco zzz
🤤|faccina che sbava|bava buono felice figata sbavare
😴|faccina che dorme|assonnato buona notte dormire pisolino sonno stanco zzz
😷|faccina con mascherina|dentista dottore germi infermiera infermiere malato medicina raffreddato raffreddore smog
🤒|faccina con termometro|ammalato malata febbre influenza malato mutua raffreddore
🤕|faccina con la testa bendata|bende dolore malata farsi male fasciarsi ferita ferito mal di malato
🤢|faccina nauseata|che vomita con la nausea hang over mal di mare malato nauseato sto male verde vomito
🤮|faccina che vomita|malato male nausea sputare sto verde vomitare vomito
🤧|faccina che starnutisce|con fazzoletto raffreddore malato starnutire starnuto
🥵|faccina accaldata|accaldato bollente caldo colpo di calore febbre febbricitante fuoco lingua fuori morendo dal morire sudare sudore
🥶|faccina congelata|blu congelare denti che battono per il freddo gelo ghiaccioli ghiacciolo ipotermia sottozero
🥴|faccina stordita|alticcio bocca ondulata brillo confuso frastornato occhi storti ubriaco vertigini
😵|faccina frastornata|crocetta crocette emozione frastornato malato occhi croce stanco testa che gira
😵‍💫|faccina con occhi a spirale|capogiro confuso giramento di testa ipnotizzato nausea problema stordito vertigini
🤯|testa che esplode|cervello faccina sorpresa mindblown non ci credo sbalordito scioccato sconcertato sorpesa sorpreso stupore
🤠|faccina con cappello da cowboy
🥳|faccina che festeggia|cappellino celebrazione compleanno entusiasta festa festeggiamenti festeggiamento festeggiamo festeggiare party si trombetta
🥸|faccina travestita|baffi incognito naso occhiali persona spia travestimento
😎|faccina con sorriso e occhiali da sole|cool fighetto figo ganzo luce relax soleggiato spensierato vacanza
🤓|faccina nerd|occhiali da secchione studioso
🧐|faccina con monocolo|antico classe fighetto occhiale ricco sospetto
😕|faccina confusa|confuso deluso forse non so peccato triste uffa
🫤|faccina perplessa|confuso così deluso dubbioso mah meh perplesso scettico
😟|faccina preoccupata|ansioso nodo allo stomaco preoccupato preoccupazione triste
🙁|faccina leggermente imbronciata|corrucciato imbronciato mettere il muso mi dispiace triste un po
☹️|faccina imbronciata|corrucciato imbronciato mettere il muso molto triste
😮|faccina con bocca aperta|non ci credo mi dire oh scioccato shock sorpresa sorpreso stupito wow
😯|faccina sorpresa|incredulo omg sbalordito sorpreso wow
😲|faccina stupita|cosa davvero non ci credo oddio omg scioccato sorpresa sorpreso stupito
😳|faccina imbarazzata|confuso arrossata con guance rosse occhi aperti imbarazzato
🥺|faccina supplichevole|implorante sull orlo delle lacrime occhi da cucciolo occhioni per favore piacere supplicare triste
🥹|faccina che trattiene le lacrime|ammirazione con gli occhi umidi fiero gioia gratitudine grato imbarazzato orgoglioso per favore piangere resistere sentimenti trattenere triste
😦|faccina imbronciata con bocca aperta|corrucciata male no noo paura sorpresa wow
😧|faccina angosciata|angoscia angosciato ansia ansioso infelice paura sofferente stressato triste
😨|faccina impaurita|ansia ansioso esami fifa blu impaurito paura preoccupato spaventato spavento
😰|faccina sudata in ansia|blu esami spaventata freddo nervoso paura risultato spaventato sudato sudore terrore
😥|faccina delusa ma sollevata|ansioso deluso sollevato goccia infelice lacrima sudore triste
😢|faccina che piange|emozione con lacrima infelice mi dispiace manchi piangere triste
😭|faccina disperata|che piange infelice lacrime no nooo piangere pianto singhiozzare triste
😱|faccina terrorizzata|blu grido di paura munch oddio terrore urlare urlo
😖|faccina frustrata|arrabbiato concentrato confuso doh faccia frustrato scontento stressato triste uffa
😣|faccina perseverante|concentrato che pensa concentrata pensare
😞|faccina delusa|abbandonare delusione disilluso emozione fallimento fallire fallito ho perso infelice male no perdere sospiro triste uffa
😓|faccina abbattuta sudata|ci mancato poco delusione goccia malato sudore triste
😩|faccina esausta|arrabbiato disperato esausto che piange nooo piangere sfinito stanco
😫|faccina stanca|disperato stanco triste
🥱|faccina che sbadiglia|annoiato assonnato buona notte mi annoio noia pisolino sbadigliare sbadiglio sonno stanchezza stanco zzz
😤|faccina che sbuffa|arrabbiarsi arrabbiato arrabbiata con il fumo frustrata frustrato frustrazione rabbia sbuffare scontento uffa
😡|faccina accigliata|arrabbiato broncio rossa furioso imbronciato male muso odio
😠|faccina arrabbiata|arrabbiato che odio frustrato furia infuriato non mi piace rabbia
🤬|faccina con simboli sulla bocca|arrabbiato bestemmiare censura che bestemmia impreca imprecare incavolato insultare molto
😈|faccina con sorriso e corna|arrabbiato diavolo viola
👿|faccina arrabbiata con corna|arrabbiato diavoletto diavolo viola scontento
💀|teschio|cranio favola morte mostro ossa pericolo stanco morto umorismo nero yolo
☠️|teschio con ossa incrociate|letale morte pericolo pirata pirati
💩|cacca|buona fortuna fortunato popò pupù puzza
🤡|faccina pagliaccio|carnevale circo clown del it maschera teatro
👹|orco|creature diavolo faccina favola fiaba finzione maschera mostro paura
👺|goblin|arrabbiato carnevale cattivo crudele diavolo favola fiaba folletto malefico mostro
👻|fantasma|creatura fantasmino favola fiaba halloween horror mostro paura scherzetto scherzo sciocco storie di fantasmi stregare stregato terrore
👽️|alieno|et extraterrestre faccina favola marziani mostro spazio ufo
👾|mostro alieno|arcade creatura faccina viola favola gif pixel ufo video gioco videogioco
🤖|faccina di robot|tecnologia
😺|gatto che sorride|aperta bocca faccina del sorridente
😸|gatto che sogghigna|faccina occhi sorridente sorriso
😹|gatto con lacrime di gioia|faccina risata sorriso
😻|gatto innamorato|amore cuore faccina occhi sorriso
😼|gatto con sorriso sarcastico|faccina del ironico
😽|gatto che manda baci|faccina occhi chiusi
🙀|gatto esterrefatto|faccina impossibile incredibile non ci credo oh mio dio omg sorpreso wow
😿|gatto che piange|faccina lacrima pianto triste
😾|gatto imbronciato|arrabbiato broncio faccina infelice muso
🙈|non vedo|faccina della scimmietta gesto guardo posso guardare proibito scimmia segreto vietato
🙉|non sento|animale animali faccina sentire orecchie da mercante scimmia scimmietta segreto vietato
🙊|non parlo|animale animali faccina in silenzio monello proibito scimmia scimmietta segreto vietato
💌|lettera d’amore|busta con cuore posta per te inviare ricevere romanticismo san valentino
💘|cuore con freccia|amore appuntamento cupido emozione emozioni innamorarsi innamorati romantico rosa san valentino
💝|cuore con fiocco|amore rosa emozione regalo romantico san valentino
💖|cuore che luccica|amore rosa emozionato emozione innamorata innamorato luccicare luccichio
💗|cuore che cresce|amore battito batte pulsa rosa emozionato emozione nervoso
💓|cuore che batte|amore battito rosa emozione pulsazione
💞|cuori che girano|adorabile amore appuntamento carino cuoricini cuoricino emozione girare
💕|due cuori|amare amore anniversario appuntamento baci emozione flirt innamorato romantico rosa
💟|decorazione con cuore|amore bianco nel quadrato viola cuoricino san valentino ti amo
❣️|punto esclamativo a cuore|punteggiatura simbolo
💔|cuore infranto|amore finito emozione spezzato triste
❤️‍🔥|cuore in fiamme|amore bruciare sacro lussuria passione
❤️‍🩹|cuore guarito|con bende guarigione guarire sentirsi meglio
❤️|cuore rosso|amore cuoricino emozione
🩷|cuore rosa|affetto amore emozione
🧡|cuore arancione|amore arancio emozione
💛|cuore giallo|amore emozione innamorato
💚|cuore verde|amore emozione
💙|cuore blu|amore azzurro emozione
🩵|cuore azzurro|affetto amore celeste emozione
💜|cuore viola|amore emozione
🤎|cuore marrone|amore di colore emozione forma
🖤|cuore nero|crudele dolore tristezza
🩶|cuore grigio|amore ardesia argento emozione
🤍|cuore bianco|emozione
💋|impronta della bocca|bacio labbra romanticismo romantico rossetto segno delle sexy
💯|100 punti|cento accordo massimo punteggio pieno sicuro tutto
💢|rabbia|arrabbiato emozione fumetto simbolo
💥|collisione|bomba boom emozione esplodere esplosione fumetto simbolo
💫|stella con scia|fumetto cadente vertiginoso vorticoso
💦|gocce di sudore|acqua allenamento fumetto gocciolare schizzo sudata sudato
💨|nuvola di polvere|andare correre emozione fuga fumetto fumo scappare soffio vento
🕳️|buco|fumetto nero tombino
💬|fumetto|dialogo mmm nuvoletta parlare puntini sospensione sta scrivendo sto testo
👁️‍🗨️|occhio nel fumetto|nuvoletta spiare testimone
🗨️|fumetto a sinistra|dialogo nuvoletta parlare
🗯️|nuvoletta rabbia|arrabbiato dialogo fumetto urlare
💭|nuvoletta|fumetto idea inventare nuvola pensare realizzare riflettere sognare occhi aperti
💤|sonno|dormire dormita fumetto ho pisolino russare sonnellino stanco zzz

👋|mano che saluta|dopo ci sei vediamo ciao ciaone gesto di saluto aperta salutare schiaffo
🤚|dorso mano alzata|ciao ciaone
🖐️|mano aperta|batti il cinque dita fermo gesto high five alzata palmo della stop un attimo
✋️|mano alzata|carta cinque aperta
🖖|saluto vulcaniano|mano aperta di spock
🫱|mano rivolta a destra|dare la verso
🫲|mano rivolta a sinistra|dare la destra verso
🫳|mano con il palmo verso il basso|afferrare allontanare cacciare congedare imporre lasciar cadere porgere la scacciare sciò
🫴|mano con il palmo verso l’alto|elemosina offrire prendere raccogliere richiamare sollevare vieni qui
🫷|mano che spinge a sinistra|alt aspettare batti cinque fermare indietro verso palmo rifiutare spingere spinta stop
🫸|mano che spinge a destra|alt aspettare batti cinque fermare indietro verso palmo rifiutare spingere spinta stop
👌|mano che fa OK|bene capito dito accordo gesto di ho indice pollice con la segno va
🤌|mano a pigna|che vuoi cosa dita unite gesto della interrogativo ma dici borsa carciofo cuoppo tulipano sarcastico
🤏|mano che fa il gesto del pizzico|dita piccola quantità piccolo poco un pochino po
✌️|vittoria|due forbice mano segno di yeah
🤞|dita incrociate|buona fortuna incrociare le mano
🫰|mano con indice e pollice incrociati|amore caro costa costoso cuore denaro schioccare soldi
🤟|gesto ti amo|corna dita dito tvb mano rock tre
🤘|segno delle corna|concerto fare le gesto mani mano con rock and roll rockstar
🤙|mano con gesto di chiamata|chiamami chiamare dita dito mani telefonare ti chiamo
👈️|indice verso sinistra|direzione dito indicare là mano
👉️|indice verso destra|di là dito indicare mano
👆️|indice alzato|dito in su alto mano sù
🖕|dito medio|dita insulto mano offendere volgare
👇️|indice abbassato|dito in giù indicare mano qui sotto
☝️|indice verso l’alto|dito in indicare io sopra tu
🫵|indice verso l’osservatore|dito puntato indicare mano puntare tu
👍️|pollice in su|bene capito certo dito accordo mi piace ok perfetto sì va
👎️|pollice verso|giù in basso mano no non mi piace abbassato segno
✊️|pugno|alzato lotta mano chiuso sasso solidarietà
👊|pugno chiuso|accordo mano ok patto rock sì
🤛|pugno a sinistra|mano chiusa
🤜|pugno a destra
👏|mani che applaudono|applaudire applauso bravo clap complimenti congratulazioni ok pregare preghiera segno yeah
🙌|mani alzate|celebrare due evvai evviva gesto grazie innocente mano urrà vittoria
🫶|mani a cuore|amore mano ti amo voglio bene
👐|mani aperte|abbracciare abbraccio accogliere aperta mano segno delle
🤲|mani unite in alto|desiderare coppa preghiera mano offrire palmi palmo della pregare
🤝|stretta di mano|affare fatto conoscere accordo mani che si stringono ok patto piacere presentarsi presentazione promessa stringersi la
🙏|mani giunte|gesto grazie mano per favore pregare preghiera ti prego
✍️|mano che scrive|disegnare penna scrivere
💅|smalto per unghie|cosmetici make up manicure noia spa con
🤳|selfie|autoscatto fare un foto fotocamera fotografare fotografia scattare smartphone telefono
💪|bicipite|bodybuilding braccio piegato corpo forte forza fumetto muscolo palestra pesi sollevamento teso
🦾|protesi robotica per il braccio|accessibilità meccanico
🦿|protesi robotica per la gamba|accessibilità meccanica
🦵|gamba|arto calcio piegata ginocchio piegato piede polpaccio
🦶|piede|calciare calcio calpestare camminare con passo pesante caviglia piedi
👂️|orecchio|ascoltare ascolto corpo orecchie sentire sento ti sto ascoltando
🦻|orecchio con apparecchio acustico|accessibilità non udente udenti protesi acustica sordità sordo
👃|naso|annusare corpo faccia ficcanaso fiutare odore profumo
🧠|cervello|corpo umano intelligente parte del
🫀|organo del cuore|anatomia battito cardiologia vero pulsazione rosso
🫁|polmoni|espirazione inspirazione organo respirazione respiro
🦷|dente|bianchi bianco denti dentista perlacei perlaceo
🦴|osso|cane ossa forchetta scheletro
👀|occhi|corpo faccia guardare osservare vedere
👁️|occhio|corpo faccia
👅|lingua|corpo faccia linguaccia slurp
👄|bocca|bacio corpo faccia labbra rossetto sexy smack
🫦|bocca che morde il labbro|ansia con rossetto disagio flirtare labbra denti nervoso paura preoccupato sedurre seduzione sexy
👶|neonato|bambino bebè faccia famiglia figlio giovane persone piccolo
🧒|bimbo|bambina bambino bimba giovane persona ragazzina ragazzino
👦|bambino|bimbo giovane persona persone ragazzino tenero
👧|bambina|bimba bionda codini contenta felice persona persone ragazzina treccine
🧑|persona|adulta adulto
👱|persona bionda|biondo capelli biondi
👨|uomo|amico biondo fratello maschio papà persona persone ragazzo
🧔|persona con la barba|baffi barbuto
🧔‍♂️|uomo con la barba
🧔‍♀️|donna con la barba
👨‍🦰|uomo: capelli rossi|amico biondo fratello maschio papà persona persone ragazzo
👨‍🦱|uomo: capelli ricci|amico biondo fratello maschio papà persona persone ragazzo
👨‍🦳|uomo: capelli bianchi|amico biondo fratello maschio papà persona persone ragazzo
👨‍🦲|uomo: calvo|amico biondo fratello maschio papà persona persone ragazzo
👩|donna|bionda capelli femmina persona persone ragazza viso
👩‍🦰|donna: capelli rossi|bionda femmina persona persone ragazza viso
🧑‍🦰|persona: capelli rossi|adulta adulto
👩‍🦱|donna: capelli ricci|bionda femmina persona persone ragazza viso
🧑‍🦱|persona: capelli ricci|adulta adulto
👩‍🦳|donna: capelli bianchi|bionda femmina persona persone ragazza viso
🧑‍🦳|persona: capelli bianchi|adulta adulto
👩‍🦲|donna: calvo|bionda capelli femmina persona persone ragazza viso
🧑‍🦲|persona: calvo|adulta adulto
👱‍♀️|donna bionda|capelli biondi femmina persona ragazza
👱‍♂️|uomo biondo|maschio
🧓|persona anziana|adulto anziano vecchia vecchio
👴|uomo anziano|capelli nonnino nonno pelato perdere persona persone saggio vecchietto vecchio
👵|donna anziana|capelli bianchi nonna nonnina persone saggezza saggia signora vecchia vecchietta
🙍|persona corrucciata|arrabbiata delusa donna faccia frustrata gesto infelice triste
🙍‍♂️|uomo corrucciato|arrabbiato crucciato deluso emozione faccia infelice persona corrucciata preoccupato ragazzo triste
🙍‍♀️|donna corrucciata|femmina gesto
🙎|persona imbronciata|arrabbiata broncio delusa donna gesto seccata sguardo arrabbiato
🙎‍♂️|uomo imbronciato|arrabbiato broncio disappunto gesto maschio person
🙎‍♀️|donna imbronciata|femmina gesto
🙅|persona che fa segno di no|donna escluso faccina gesto rifiuto non bene stop vietato
🙅‍♂️|uomo con gesto di rifiuto|basta braccia incrociate incrocio no persona proibito stop vietato
🙅‍♀️|donna con gesto di rifiuto|no proibito
🙆|persona con gesto OK|donna braccia alzate esercizio fitness mani tutto bene yoga
🙆‍♂️|uomo con gesto OK|cerchio accordo esercizio mani mano braccia alzate ymca
🙆‍♀️|donna con gesto OK|accordo
💁|persona con mano capovolta|aiuto capovolgere la gesto capelli gossip informazioni all insù pettegolezzo sarcasmo sfacciataggine sul serio
💁‍♂️|uomo con mano capovolta|aiuto capovolgere la gesto capelli gossip informazioni all insù pettegolezzo sarcasmo sarcastico sfacciato
💁‍♀️|donna con mano capovolta|aiuto capovolgere la gesto capelli all insù sarcastica sfacciata
🙋|persona con mano alzata|ciao donna eccomi felice gesto salutare saluto sono qui
🙋‍♂️|uomo con mano alzata|alzare la anch io chiedere ciao domanda gesto persona felice
🙋‍♀️|donna con mano alzata|gesto
🧏|persona con problemi di udito|accessibilità difficoltà uditive non sentire orecchio sordità sordo
🧏‍♂️|uomo con problemi di udito|sordità sordo difficoltà uditive
🧏‍♀️|donna con problemi di udito|difficoltà uditive sorda sordità
🙇|persona che fa un inchino profondo|chiedere perdono gesto grazie meditare mi dispiace pietà scusarsi
🙇‍♂️|uomo che fa inchino profondo|gesto scuse
🙇‍♀️|donna che fa inchino profondo|si inchina gesto grazie meditare mi dispiace person pregare scusa scuse
🤦|persona esasperata|disperazione esasperazione facepalm incredulità mano in fronte oddio oh no
🤦‍♂️|uomo esasperato|esasperazione facepalm figuraccia gesto imbarazzo incredulo non ci credo oddio persona
🤦‍♀️|donna esasperata|esasperazione figuraccia gesto imbarazzo incredula mano sul viso non ci credo oddio persona
🤷|persona che scrolla le spalle|boh dubbio forse indifferenza non lo so saprei noncuranza alza può darsi alzate vabbè
🤷‍♂️|uomo che scrolla le spalle|alzare boh dubbio dubitare forse gesto indifferenza mani non saprei so persona
🤷‍♀️|donna che scrolla le spalle|alzare boh dubitare forse gesto indifferente indifferenza mani non lo so persona
🧑‍⚕️|persona che lavora nella sanità|infermiera infermiere medico terapista
👨‍⚕️|operatore sanitario|camice dottore infermiere lavoro medicina medico ospedale sanità terapista uomo
👩‍⚕️|operatrice sanitaria|camice donna dottore dottoressa infermiera lavoro medicina medico ospedale sanità terapista
🧑‍🎓|studente|diploma studentessa
👨‍🎓|studente maschio|istruzione laurea laureato ragazzo università uomo
👩‍🎓|studentessa|donna femmina istruzione laurea laureata ragazza studente università
🧑‍🏫|insegnante|maestra maestro professore professoressa
👨‍🏫|professore|insegnante insegnare lavoro maestro scuola studio uomo
👩‍🏫|professoressa|donna insegnante insegnare lavoro maestra scuola studio
🧑‍⚖️|giudice|bilancia giustizia
👨‍⚖️|giudice uomo|bilancia giustizia lavoro martello sentenza tribunale
👩‍⚖️|giudice donna|bilancia giustizia lavoro martello sentenza tribunale
🧑‍🌾|agricoltore|allevatore contadino giardiniere
👨‍🌾|contadino|allevatore campagna cappello fattoria giardino lavoro uomo
👩‍🌾|contadina|allevatrice campagna cappello donna fattoria giardino lavoro
🧑‍🍳|persona che cucina|chef cuoco
👨‍🍳|cuoco|chef cucina cucinare lavoro ristorante uomo
👩‍🍳|cuoca|chef cucina cucinare donna lavoro ristorante
🧑‍🔧|meccanico|elettricista idraulico tecnico specializzato
👨‍🔧|meccanico uomo|chiave inglese idraulico lavoro operaio tecnico specializzato tuta blu
👩‍🔧|meccanico donna|chiave inglese idraulico lavoro femmina operaia tecnico specializzato tuta blu
🧑‍🏭|persona che lavora in fabbrica|assemblaggio industria operaio
👨‍🏭|operaio|fabbrica industria lavoro saldatore tuta blu uomo
👩‍🏭|operaia|donna fabbrica industria lavoro saldatrice tuta blu
🧑‍💼|persona che fa un lavoro d’ufficio|architetto business impiegato manager
👨‍💼|impiegato|architetto business lavoro manager ufficio uomo
👩‍💼|impiegata|architetto business donna lavoro manager ufficio
🧑‍🔬|persona che lavora in campo scientifico|biologo chimico fisico ingegnere scienziato
👨‍🔬|scienziato|biologia biologo camice chimica lavoro scienza uomo
👩‍🔬|scienziata|biologa biologia camice chimica donna lavoro scienza
🧑‍💻|persona esperta di tecnologia|inventore programmatore software sviluppatore tecnologo
👨‍💻|tecnologo|computer high tech lavoro programmatore sviluppatore tecnologia uomo
👩‍💻|tecnologa|computer donna high tech lavoro programmatrice sviluppatrice tecnologia
🧑‍🎤|cantante|attore intrattenitore rock star
👨‍🎤|cantante uomo|attore lavoro musica rock star ziggy
👩‍🎤|cantante donna|attrice lavoro musica rock star ziggy
🧑‍🎨|artista|tavolozza
👨‍🎨|artista uomo|arte dipingere lavoro pittore
👩‍🎨|artista donna|arte dipingere lavoro pennello pittrice
🧑‍✈️|pilota|aereo
👨‍✈️|pilota uomo|aereo aeroplano copilota lavoro
👩‍✈️|pilota donna|aereo aeroplano copilota lavoro
🧑‍🚀|astronauta|razzo
👨‍🚀|astronauta uomo|maschio lavoro razzo scienza spazio universo
👩‍🚀|astronauta donna|femmina lavoro razzo scienza spazio
🧑‍🚒|pompiere|vigile del fuoco
👨‍🚒|pompiere uomo|fuoco incendio lavoro maschio vigile del
👩‍🚒|pompiere donna|fuoco incendio lavoro femmina vigile del
👮|agente di polizia|arresto controllo fermo
👮‍♂️|poliziotto|agente divisa polizia uomo
👮‍♀️|poliziotta|agente arresto carabiniere controllo divisa donna lavoro polizia
🕵️|detective|investigatore lavoro lente mistero spia uomo
🕵️‍♂️|investigatore|detective spia uomo
🕵️‍♀️|investigatrice|detective donna investigatore lavoro lente mistero spia
💂|guardia|buckingham palace reale lavoro londra sentinella turno di uomo
💂‍♂️|guardia uomo|maschio
💂‍♀️|guardia donna|buckingham palace femmina reale lavoro londra sentinella turno di
🥷|ninja|abilità assassino combattimento furtivo guerra guerriero invisibile nascosto persona
👷|operaio edile|casco costruire costruzioni ingegnere lavoratore muratore tuta blu uomo
👷‍♂️|operaio edile uomo|costruzioni edificio
👷‍♀️|operaia edile|casco costruzioni donna edificio elmetto ingegnere lavoro muratrice tuta blu
🫅|persona con corona|monarca nobile re reale regale regina
🤴|principe|comandare corona fiaba monarca re reale sovrano uomo
👸|principessa|comandare corona donna favola fiaba monarca reale regina sovrana
👳|persona con turbante
👳‍♂️|uomo con turbante|maschio
👳‍♀️|donna con turbante|femmina
👲|uomo con zucchetto cinese|cappello
🧕|donna con velo|copricapo foulard hijab islam
🤵|persona in smoking|abito elegante festa matrimonio
🤵‍♂️|uomo in smoking
🤵‍♀️|donna in smoking
👰|persona con velo|abito bianco matrimonio
👰‍♂️|sposo con velo
👰‍♀️|sposa con velo
🤰|donna incinta|gravidanza mamma pancione
🫃|uomo incinto|gonfio gravido pancia pieno troppo cibo
🫄|persona incinta|gonfio gravido incinto pancia pieno troppo cibo
🤱|allattare|allattamento al seno bebé donna che allatta mamma persona
👩‍🍼|donna che allatta|allattamento amore babysitter bebè madre mamma neonato nutrire persona
👨‍🍼|uomo che allatta|allattamento amore babysitter bebè neonato nutrire padre papà persona
🧑‍🍼|persona che allatta|allattamento babysitter bebè mamma neonato nutrire papà
👼|angioletto|angelo bambina bambino bimba bimbo chiesa faccina favola fiaba persona santo
🎅|Babbo Natale|cappello fest festa santa claus uomo
🤶|Mamma Natale|cappello donna fest santa claus
🧑‍🎄|Santa Claus|babbo natale buon cappello di persona vacanze
🦸|supereroe|bene buono eroe eroina persona personaggio supereroina superman superpotere superpoteri
🦸‍♂️|supereroe uomo|eroe
🦸‍♀️|supereroina|donna superpoteri
🦹|supercattivo|cattivo criminale malvagio persona personaggio superpotere superpoteri
🦹‍♂️|supercattivo uomo|cattivo criminale superpotere
🦹‍♀️|supercattiva|cattivo criminale donna superpotere
🧙|mago|barba cappello incantesimo maghetto magia magico strega stregone
🧙‍♂️|mago uomo|stregone
🧙‍♀️|maga|strega
🧚|fata|ali creatura fatina fiaba folletto oberon puck regina delle fate titania
🧚‍♂️|folletto alato|oberon puck
🧚‍♀️|fata donna|titania
🧛|vampiro|costume creatura denti dracula halloween maschera morte morto vivente paura sangue supernaturale
🧛‍♂️|vampiro uomo|dracula morto vivente
🧛‍♀️|vampira|non morto
🧜|sirena|creatura donna fiaba mare mitologia oceano personaggio pesce sirenetta
🧜‍♂️|tritone|creatura fiaba mare mitologia nettuno oceano poseidone tridente
🧜‍♀️|sirena donna
🧝|elfo|creatura elfetto fantasy fiaba folclore magia magico
🧝‍♂️|elfo uomo|magico
🧝‍♀️|elfo donna|magico
🧞|genio|aladino creatura desideri djinn fiaba genietto jinn lampada personaggio
🧞‍♂️|genio uomo|djinn
🧞‍♀️|genio donna|djinn
🧟|zombie|carnevale halloween horror morte morto vivente paura scheletro spaventoso urlo
🧟‍♂️|zombie uomo|morto vivente
🧟‍♀️|zombie donna|morto vivente
🧌|troll|fantasia favola fiaba mostro
💆|persona che riceve un massaggio|centro estetico estetista faccia mal di testa facciale relax spa
💆‍♂️|uomo che riceve un massaggio|centro estetico mal di testa al viso per persona relax spa tensione
💆‍♀️|donna che riceve un massaggio|faccia al viso per
💇|taglio di capelli|acconciatura bellezza parrucchiera parrucchiere persona salone tagliare
💇‍♂️|taglio di capelli per uomo|acconciatura bellezza parrucchiere persona salone tagliare
💇‍♀️|taglio di capelli per donna|bellezza
🚶|pedone|attività camminare camminata giro piedi passeggiare lentamente passeggiata passo tranquillo persona
🚶‍♂️|uomo che cammina|camminare passeggiata pedone
🚶‍♀️|donna che cammina|camminare camminata passeggia passeggiare passeggiata pedona pedone persona ragazza
🧍|persona in piedi|stare fermi
🧍‍♂️|uomo in piedi
🧍‍♀️|donna in piedi
🧎|persona inginocchiata|in ginocchio inginocchiarsi meditare meditazione
🧎‍♂️|uomo inginocchiato|in ginocchio inginocchiarsi
🧎‍♀️|donna inginocchiata|in ginocchio inginocchiarsi
🧑‍🦯|persona con bastone di orientamento|accessibilità cecità
👨‍🦯|uomo con bastone bianco di orientamento|accessibilità cecità cieco ipovedente ipovedenti non vedente vedenti persona per ciechi
👩‍🦯|donna con bastone bianco di orientamento|accessibilità cecità cieca per ciechi non vedente ipovedente ipovedenti vedenti persona
🧑‍🦼|persona su sedia a rotelle motorizzata|accessibilità
👨‍🦼|uomo su sedia a rotelle motorizzata|accessibilità disabile persona in carrozzina
👩‍🦼|donna su sedia a rotelle motorizzata|accessibilità disabile in carrozzina persona
🧑‍🦽|persona su sedia a rotelle manuale|accessibilità
👨‍🦽|uomo su sedia a rotelle manuale|accessibilità disabile persona in carrozzina
👩‍🦽|donna su sedia a rotelle manuale|accessibilità disabile in carrozzina persona
🏃|persona che corre|correre corsa di gara jogging maratona sport
🏃‍♂️|uomo che corre|correre corsa sport
🏃‍♀️|donna che corre|correre corsa di maratona persona sport veloce
💃|donna che balla|ballare ballerina ballo flamenco lavoro olé salsa tango
🕺|uomo che balla|ballare ballo disco discoteca lavoro
🕴️|uomo con completo che levita|abbigliamento abito business man cravatta giacca lavoro persona elegante vestito
👯|persone con orecchie da coniglio|amicizia anima gemella ballare festa party uguali
👯‍♂️|uomini con orecchie da coniglio|ballare ballerino cabaret coniglietti festa intrattenimento party show
👯‍♀️|donne con orecchie da coniglio|ballerina donna party
🧖|persona in sauna|bagno turco benessere hammam nella relax spa
🧖‍♂️|uomo in sauna|bagno turco
🧖‍♀️|donna in sauna|bagno turco
🧗|persona che scala|arrampicarsi arrampicata arrampicatore arrampicatrice montagna arrampica roccia scalatore sport
🧗‍♂️|scalatore|uomo che scala
🧗‍♀️|scalatrice|donna che scala
🤺|schermidore|fioretto persona scherma spada sport
🏇|ippica|cavallo da corsa corse fantino galoppare galoppo sport trotto
⛷️|sciatore|neve sci sciare settimana bianca sport
🏂️|persona sullo snowboard|inverno montagna neve omino in sport tavola uomo
🏌️|persona che gioca a golf|buca giocatore di green mazza pallina sport tiro
🏌️‍♂️|golfista uomo|golf mazza sport
🏌️‍♀️|golfista donna|attività buca che gioca golf giocatrice di mazza persona sport tiro
🏄️|persona che fa surf|mare onde spiaggia sport surfare tavola
🏄‍♂️|surfista uomo|sport surf tavola da
🏄‍♀️|surfista donna|che fa surf mare oceano persona spiaggia sport surfare surfer tavola da
🚣|persona in barca a remi|canoa fiume lago che rema pesca remare sport
🚣‍♂️|uomo in barca a remi
🚣‍♀️|donna in barca a remi|canoa canottaggio imbarcazione lago mare persona che rema pesca sport
🏊️|persona che nuota|bracciata gara nuotare nuotatore nuoto sport stile libero
🏊‍♂️|nuotatore|nuoto piscina sport uomo
🏊‍♀️|nuotatrice|donna che nuota gara nuotare nuotata nuoto olimpiadi piscina sport
⛹️|persona che fa rimbalzare una palla|basket campo giocatore di pallacanestro palleggio con la sport
⛹️‍♂️|uomo che fa rimbalzare una palla|sport
⛹️‍♀️|donna che fa rimbalzare una palla|basket gioca giocatrice di pallacanestro persona con la sport
🏋️|persona che solleva pesi|allenamento bilanciere bodybuilding culturista forza massimi sforzo sollevamento sport
🏋️‍♂️|uomo che solleva pesi|bilanciere sport
🏋️‍♀️|donna che solleva pesi|bilanciere persona massimi sollevamento sollevatrice di sport
🚴|ciclista|bici bicicletta ciclismo due ruote gara mountain bike pedalare sport trasporto
🚴‍♂️|ciclista uomo|bici bicicletta sport
🚴‍♀️|ciclista donna|bici bicicletta casco ciclismo in due ruote persona sport veloce
🚵|ciclista di mountain bike|atleta bicicletta ciclismo in montagna pedalare sport
🚵‍♂️|ciclista uomo di mountain bike|bici bicicletta sport
🚵‍♀️|ciclista donna di mountain bike|bici bicicletta ciclismo in montagna due ruote pedalare sport
🤸|persona che fa la ruota|atleta attiva capriola felice ginnasta ginnastica
🤸‍♂️|uomo che fa la ruota|attivo fare felice ginnastica persona salti di gioia sport
🤸‍♀️|donna che fa la ruota|attiva fare felice ginnastica persona salti di gioia sport
🤼|persone che fanno la lotta|combattimento lottatori sport torneo wrestler wrestling
🤼‍♂️|lottatori|combattimento lotta persone sport torneo uomini wrestler wrestling
🤼‍♀️|lottatrici|boxe combattimento donna donne lotta persone sport torneo wrestling
🤽|persona che gioca a pallanuoto|acqua giocatrice di piscina sport
🤽‍♂️|pallanuotista uomo|giocatore di pallanuoto persona piscina sport che gioca
🤽‍♀️|pallanuotista donna|che gioca pallanuoto giocatrice di persona piscina sport
🤾|persona che gioca a pallamano|atleta lanciare palla pallamanista sport tirare la
🤾‍♂️|pallamanista uomo|palla pallamano sport che gioca
🤾‍♀️|pallamanista donna|atleta che gioca pallamano lanciare palla persona sport tirare la
🤹|persona che fa giocoleria|abilità destrezza equilibrio giocoliere palline
🤹‍♂️|giocoliere uomo|abilità destreggiarsi destrezza equilibrio lavoro multitasking persona
🤹‍♀️|giocoliere donna|abilità circo equilibrio giocoleria lavoro palline ragazza
🧘|persona in posizione del loto|gambe incrociate meditazione pace che fa yoga relax rilassarsi zen
🧘‍♂️|uomo in posizione del loto|meditazione yoga
🧘‍♀️|donna in posizione del loto|meditazione yoga
🛀|persona che fa il bagno|doccia fare lavarsi relax vasca da
🛌|persona a letto|addormentato arredamento dormire hotel notte sonno stanca stanco zzz
🧑‍🤝‍🧑|persone che si tengono per mano|coppia tiene insieme nella persona tenersi uniti
👭|due donne che si tengono per mano|amiche amicizia bambine bff coppia darsi la legame migliori persone ragazze sorelle
👫|uomo e donna che si tengono per mano|amore coppia famiglia innamorati persone tenersi
👬|due uomini che si tengono per mano|bff compagni coppia fidanzati gemelli innamorati oroscopo persone tenersi uomo zodiaco
💏|bacio tra coppia|amore appuntamento baciarsi coppietta fidanzati persone romanticismo romantico
👩‍❤️‍💋‍👨|bacio tra coppia: donna e uomo|amore appuntamento baciarsi coppietta fidanzati persone romanticismo romantico
👨‍❤️‍💋‍👨|bacio tra coppia: uomo e uomo|amore appuntamento baciarsi coppietta fidanzati persone romanticismo romantico
👩‍❤️‍💋‍👩|bacio tra coppia: donna e donna|amore appuntamento baciarsi coppietta fidanzati persone romanticismo romantico
💑|coppia con cuore|amore anniversario bacio innamorati insieme persone romanticismo
👩‍❤️‍👨|coppia con cuore: donna e uomo|amore anniversario bacio innamorati insieme persone romanticismo
👨‍❤️‍👨|coppia con cuore: uomo e uomo|amore anniversario bacio innamorati insieme persone romanticismo
👩‍❤️‍👩|coppia con cuore: donna e donna|amore anniversario bacio innamorati insieme persone romanticismo
👨‍👩‍👦|famiglia: uomo, donna e bambino|mamma papà persone
👨‍👩‍👧|famiglia: uomo, donna e bambina|bambino mamma papà persone
👨‍👩‍👧‍👦|famiglia: uomo, donna, bambina e bambino|mamma papà persone
👨‍👩‍👦‍👦|famiglia: uomo, donna, bambino e bambino|mamma papà persone
👨‍👩‍👧‍👧|famiglia: uomo, donna, bambina e bambina|bambino mamma papà persone
👨‍👨‍👦|famiglia: uomo, uomo e bambino|mamma papà persone
👨‍👨‍👧|famiglia: uomo, uomo e bambina|bambino mamma papà persone
👨‍👨‍👧‍👦|famiglia: uomo, uomo, bambina e bambino|mamma papà persone
👨‍👨‍👦‍👦|famiglia: uomo, uomo, bambino e bambino|mamma papà persone
👨‍👨‍👧‍👧|famiglia: uomo, uomo, bambina e bambina|bambino mamma papà persone
👩‍👩‍👦|famiglia: donna, donna e bambino|mamma papà persone
👩‍👩‍👧|famiglia: donna, donna e bambina|bambino mamma papà persone
👩‍👩‍👧‍👦|famiglia: donna, donna, bambina e bambino|mamma papà persone
👩‍👩‍👦‍👦|famiglia: donna, donna, bambino e bambino|mamma papà persone
👩‍👩‍👧‍👧|famiglia: donna, donna, bambina e bambina|bambino mamma papà persone
👨‍👦|famiglia: uomo e bambino|mamma papà persone
👨‍👦‍👦|famiglia: uomo, bambino e bambino|mamma papà persone
👨‍👧|famiglia: uomo e bambina|bambino mamma papà persone
👨‍👧‍👦|famiglia: uomo, bambina e bambino|mamma papà persone
👨‍👧‍👧|famiglia: uomo, bambina e bambina|bambino mamma papà persone
👩‍👦|famiglia: donna e bambino|mamma papà persone
👩‍👦‍👦|famiglia: donna, bambino e bambino|mamma papà persone
👩‍👧|famiglia: donna e bambina|bambino mamma papà persone
👩‍👧‍👦|famiglia: donna, bambina e bambino|mamma papà persone
👩‍👧‍👧|famiglia: donna, bambina e bambina|bambino mamma papà persone
🗣️|persona che parla|parlare profilo urlare
👤|profilo di persona|busto mistero nascosto ombra sagoma silhouette
👥|profilo di due persone|amici utenti mistero ombra ombre persona profili silhouette
🫂|persone che si abbracciano|abbraccio addio amicizia amore ciao confortare consolare grazie
👪️|famiglia|bambino mamma papà persone
👣|impronta di piedi|camminare corpo impronte passi passo piede nudi

🐵|muso di scimmia|animale faccina scimmietta
🐒|scimmia|animale scimmietta selvatico
🦍|gorilla|animale foresta scimmia selvatico
🦧|orangotango|animale gorilla orango scimmia scimmione
🐶|muso di cane|animale cagnolino cucciolo domestico faccina
🐕️|cane|abbaiare animale domestico animali cagnolino cucciolo
🦮|cane guida|accessibilità animale da accompagnamento cieco non vedente vedenti
🐕‍🦺|cane da assistenza|accessibilità animale salvataggio di servizio guida
🐩|barboncino|animale cane pelo razza soffice
🐺|lupo|animale bosco faccina favola fiaba mannaro muso di selvatico
🦊|volpe|animale bosco faccina furbetto furbizia furbo muso di natura volpacchiotto
🦝|procione|animale curiosità curioso furbizia furbo
🐱|muso di gatto|animale animali faccina
🐈️|gatto|animale cucciolo domestico gatta gattina gattino miao micino micio
🐈‍⬛|gatto nero|animale felino halloween miao micio sfiga sfortuna
🦁|leone|alpha animale criniera forte forza muso di oroscopo roar ruggito segno zodiacale selvaggio selvatico
🐯|muso di tigre|animale animali faccina felino
🐅|tigre|animale animali felino predatore
🐆|leopardo|animale felino predatore selvatico
🐴|muso di cavallo|animale campagna cavallino cowboy dressage equino faccina far west fattoria rampante
🫎|alce|animale corna mammifero
🫏|asino|animale mammifero mulo somaro testardo
🐎|cavallo|animale da corsa corse fattoria galoppo polo ranch trotto
🦄|unicorno|faccina
🦓|zebra|animale animali bianco bianconero nero strisce
🦌|cervo|animale animali bosco cerbiatto corna primavera selvatico
🦬|bisonte|animale mandria
🐮|muso di mucca|animale animali faccina fattoria muu
🐂|bue|animale animali bovini bovino domestico fattoria segno zodiacale del toro
🐃|bufalo d’acqua|animale animali selvatici
🐄|mucca|animale animali fattoria latte muu vacca
🐷|muso di maiale|animale animali faccina fattoria maialino natura pancetta porchetta
🐖|maiale|animale animali fattoria scrofa
🐗|cinghiale|animale animali bosco faccina game of thones maiale selvatico
🐽|naso da maiale|animale animali faccina maialino
🐏|montone|animale animali ariete fattoria ovino pecora segno zodiacale dell
🐑|pecora|animale beeh campagna contare le pecore fattoria lana montone morbido notte pecorella pecorone soffice
🐐|capra|animale animali capricorno fattoria latte segno zodiacale del
🐪|dromedario|africa animale animali cammello deserto gobba gobbe trasporto
🐫|cammello|animale animali deserto due gobbe gobba
🦙|lama|alpaca animale guanaco lana di vicuña vigogna
🦒|giraffa|animale animali macchie puntini savana selvaggio selvatico
🐘|elefante|animale savana selvatico
🦣|mammut|animale estinzione grande lanoso zanna
🦏|rinoceronte|africa animale animali natura safari savana selvatico
🦛|ippopotamo|animale ippo
🐭|muso di topo|animale faccina topolino
🐁|topo|animale animali cavia topolino
🐀|ratto|animale animali fogna topastro topo
🐹|criceto|animale animali domestico faccina muso di
🐰|muso di coniglio|animale domestico animali coniglietto faccina
🐇|coniglio|animale animali coniglietto domestico fattoria
🐿️|scoiattolo|animale animali bosco selvatico
🦫|castoro|animale denti diga roditore
🦔|riccio|animale animali spine spinoso
🦇|pipistrello|ali animale notte vampiro
🐻|orso|animale faccina muso di orsacchiotto orsetto
🐻‍❄️|orso polare|bianco
🐨|koala|animale animali australia faccina selvatico
🐼|panda|animale animali bamboo faccina muso di wwf
🦥|bradipo|animale calma lentezza lento pigrizia pigro
🦦|lontra|animale giocherellone marina pescare
🦨|puzzola|animale puzza puzzolente
🦘|canguro|animale che salta australia cucciolo di marsupiale saltare
🦡|tasso|animale dare fastidio infastidire del miele
🐾|impronte di zampe|animale cane impronta zampa zampine
🦃|tacchino|animale giorno del ringraziamento thanksgiving
🐔|gallina|animale animali fattoria galletto gallo pollo uccello
🐓|gallo|alba animale animali domestico fattoria galletto mattino uccello
🐣|pulcino che nasce|animale cucciolo gallina nascita schiudere uccello uovo si schiude
🐤|pulcino|animale animali cucciolo faccina gallina
🐥|pulcino visto di fronte|animale baby shower bambino bebè bimbo cucciolo fattoria galletto gallina neonato ornitologia piccolo
🐦️|uccello|animale ornitologia passerotto uccellino
🐧|pinguino|animale antartico ornitologia polo sud uccello
🕊️|colomba|animale ornitologia pace pasqua uccellino uccello ulivo volare
🦅|aquila|animale reale ornitologia rapace uccello
🦆|anatra|animale ornitologia papera uccello
🦢|cigno|animale brutto anatroccolo giovane uccello volatile
🦉|gufo|animale animali bosco foresta fortuna saggezza selvatico uccello
🦤|dodo|animale estinzione grande mauritius uccello
🪶|piuma|leggero penna piumaggio uccello volo
🦩|fenicottero|animale flamingo rosa tropicale uccello
🦚|pavone|animale appariscente colorato esibizionista orgoglioso pavoneggiarsi uccello vistoso volatile
🦜|pappagallo|animale parlare pirata pirati uccello parlante
🪽|ala|angelo aviazione mitologia uccello volare
🐦‍⬛|merlo|animale cornacchia corvo nero uccello
🪿|oca|animale papera pollame starnazzare stupidità uccello
🐸|rana|animale bosco fiaba lago muso di natura principe raganella ranocchia ranocchio rospo stagno
🐊|coccodrillo|animale lacrime di rettile selvatico
🐢|tartaruga|animale animali lenta lentezza lento
🦎|lucertola|animale animali rettile
🐍|serpente|animale animali biscia bosco foresta pericolo selvatico serpe vipera
🐲|testa di drago|animale animali dragone faccina fiaba
🐉|drago|animale animali cinese dragone fiaba game of thrones mitologia trono di spade
🦕|sauropode|animale animali brachiosauro brachiosaurus brontosauro brontosaurus dinosauro diplodoco diplodocus
🦖|T-Rex|animale animali dinosauro tirannosauro tyrannosaurus
🐳|balena che spruzza acqua|animale animali balenottera cetaceo mare oceano spruzzare
🐋|balena|animale animali cetaceo mare oceano
🐬|delfino|animale cetaceo mare oceano spiaggia
🦭|foca|animale leone marino mare oceano otaria
🐟️|pesce|animale animali mare oceano pesci segno zodiacale dei
🐠|pesce tropicale|animale animali mare oceano
🐡|pesce palla|animale animali mare oceano tropici
🦈|squalo|aggressività animale animali pericolo pesce
🐙|polpo|animale animali mare oceano polipo
🐚|conchiglia|animale spirale mare oceano spiaggia
🪸|corallo|barriera corallina cambiamento climatico mare oceano
🪼|medusa|animale bruciatura dolore invertebrato mare puntura trasparente urticante
🦀|granchio|cancro mare mollusco oceano segno zodiacale
🦞|aragosta|animale rossa astice chele crostacei frutti di mare zuppa
🦐|gamberetto|animale animali cibo crostaceo gambero mare oceano
🦑|calamaro|animale animali cibo mare mollusco oceano polipo polpo totano
🦪|ostrica|alimento cibo mollusco ostrea perla
🐌|lumaca|animale giardino lentezza lento lumachina lumacone natura
🦋|farfalla|ali animale colorata insetto
🐛|insetto|animale bruco giardino millepiedi
🐜|formica|animale formichina insetto lavorare
🐝|ape|animale bombo giardino insetto miele natura primavera regina vespa
🪲|coleottero|animale cimice insetto scarabeo
🐞|coccinella|animale fortuna giardino insetto natura
🦗|grillo|animale cavalletta insetto ortottero
🪳|scarafaggio|animale blatta disgustoso infestante insetto
🕷️|ragno|animale aracnide disgusto insetto schifo
🕸️|ragnatela|ragno tela
🦂|scorpione|animale segno zodiacale
🦟|zanzara|febbre insetto malaria malattia morso puntura virus
🪰|mosca|animale decomposizione infestante insetto volante larva malattia moscone volare
🪱|verme|anellide animale lombrico parassita strisciare
🦠|microbo|ameba batteri batterio scienza virus
💐|mazzo di fiori|anniversario appuntamento bouquet compleanno fioraio fiore natura regalo romanticismo romantico
🌸|fiore di ciliegio|fiorito natura pianta primavera primula rosa
💮|fiore bianco|fiorellino simbolo ben fatto
🪷|loto|bellezza buddhismo fior di fiore india induismo purezza serenità vietnam yoga
🏵️|rosetta|coccarda fiore natura pianta
🌹|rosa|amore bellezza fiore giardino natura pianta regalo rossa rosso
🥀|fiore appassito|natura pianta rosa appassita sfiorire sfiorita
🌺|ibisco|fiore natura pianta rosso
🌻|girasole|fiore giallo natura pianta
🌼|fiore|bocciolo fiorellino giallo margherita natura pianta
🌷|tulipano|fiore giardino natura pianta rosa
🪻|giacinto|bocca di leone fiore lavanda lupino primavera
🌱|germoglio|natura pianta piantina primavera
🪴|pianta in vaso|casa coltivare curare decorare inutile noioso verde
🌲|albero sempreverde|abete di natale conifera foresta natura pino
🌳|albero deciduo|rotondo caduco natura pianta
🌴|palma|albero natura spiaggia tropicale tropici
🌵|cactus|caldo deserto messico natura pianta grassa spina spine west
🌾|pianta di riso|cereale natura spiga
🌿|pianta|foglia natura ramo verde
☘️|trifoglio|foglia irlanda natura
🍀|quadrifoglio|foglia fortuna natura pianta piante quattro
🍁|foglia d’acero|autunno caduta natura
🍂|foglia caduta|autunno cadute foglie che cadono rosse natura ramo
🍃|foglia al vento|foglie che soffia
🪹|nido vuoto|nidificazione
🪺|nido con uova|nidificazione di uccelli
🍄|fungo|amanita autunno biancaneve bosco favola fiaba funghetto natura velenoso

🍇|uva|cibo dioniso frutta frutto grappolo vino viola
🍈|melone|cantaloupe cibo frutta frutto oliva
🍉|anguria|cibo frutta frutto
🍊|mandarino|agrume agrumi arancia cibo frutta frutto vitamina
🍋|limone|agrume aspro cibo estate frutta frutto giallo
🍌|banana|cibo frutta frutto potassio
🍍|ananas|cibo frutta frutto pina colada tropicale
🥭|mango|cibo frutta frutto shaker tropicale
🍎|mela rossa|cibo dieta frutta frutto
🍏|mela verde|cibo dieta frutta frutto
🍐|pera|cibo frutta frutto
🍑|pesca|cibo frutta frutto
🍒|ciliegie|cibo ciliegia frutta frutto
🍓|fragola|cibo frutta frutto rosso
🫐|mirtilli|bacca blu cibo frutta frutti di bosco mirtillo
🥝|kiwi|cibo frutt frutta frutto
🍅|pomodoro|cibo rosso verdura
🫒|oliva|cibo olio ramo di ulivo
🥥|cocco|cibo frutta frutto noce di palma piña colada
🥑|avocado|cibo frutta frutto
🍆|melanzana|cibo verdura
🥔|patata|cibo ortaggio patatine tubero verdura
🥕|carota|arancione carotene cibo coniglio dieta ortaggio radice sano verdura verdure
🌽|pannocchia|cibo fattoria granoturco mais verdura
🌶️|peperoncino|cibo hot piccante verdura
🫑|peperone|cibo ortaggio verde verdure
🥒|cetriolo|cetriolino sottaceto cibo ortaggio sotto aceto sott verdura
🥬|verdure a foglia|bok choy cavolo cinese nero verde hamburger insalata kale lattuga verdura verza
🥦|broccoli|broccolo cavolo nero cibo verde verdura
🧄|aglio|alimento cibo condimento insaporire insaporitore spicchio
🧅|cipolla|alimento cibo insaporire insaporitore piangere soffritto
🥜|arachidi|arachide cibo frutta secca nocciolina noccioline
🫘|fagioli|cibo legume
🌰|castagna|autunno bosco caldarroste cibo frutta frutto nocciola
🫚|radice di zenzero|birra salute spezia
🫛|baccello di piselli|cibo edamame legume pisello vegetale verdura
🍞|pane in cassetta|carboidrati cereali cibo pancarré ristorante toast
🥐|croissant|bar cibo colazione cornetto dolce francese zucchero
🥖|baguette|carboidrati cibo filone francese francia pane
🫓|focaccia|arepa cibo lavash naan pane piadina pita tigella
🥨|pretzel|brezel cibo pane
🥯|bagel|ciambella di pane colazione panetteria panificio spalmare formaggio sul
🥞|pancake|america brunch burro cibo colazione crêpe dolce francia frittelle sciroppo acero zucchero
🧇|waffle|cialda cibo colazione gaufre
🧀|fetta di formaggio|cibo gruviera
🍖|carne|barbecue con osso cibo fame ristorante
🍗|coscia di pollo|carne cibo tacchino fame osso ristorante
🥩|taglio di carne|bistecca braciola rossa cibo costoletta maiale agnello cotoletta scaloppina
🥓|pancetta|americana bacon carne cibo americano colazione maiale
🍔|hamburger|burger cibo fast food panino ristorante sandwich
🍟|patatine|cibo fritte ristorante
🍕|pizza|cena cibo fame fetta di pizzeria ristorante
🌭|hot dog|cibo panino street food wurstel
🥪|sandwich|cibo pane panino
🌮|taco|cibo cucina messicana guacamole messicano messico ristorante salsa tacos
🌯|burrito|cucina messicana messico
🫔|tamale|cibo involtino messicano pamonha
🥙|pita farcita|carne cibo turco cucina turca falafel gyro kebab ripieno ristorante
🧆|falafel|ceci cibo felafel polpetta polpette di
🥚|uovo|cibo uova
🍳|cucinare|cibo colazione all americana friggere padella padellino ristorante uova uovo in
🥘|padella con cibo|casseruola cucina cucinare paella spagna
🍲|pentola di cibo|ciotola minestra ristorante stufato zuppa
🫕|fonduta|cibo cioccolato formaggio fuso pentola sci
🥣|ciotola con cucchiaio|cereali cibo colazione porridge scodella tazza zuppa zuppiera
🥗|insalata verde|cena cibo mista mangiare pranzo salutare salute verdure
🍿|popcorn|cibo cinema mais
🧈|burro|alimento cibo latticini latticino
🧂|sale|condimento gusto salato saliera sapore saporito
🥫|cibo in scatola|latta lattina scatoletta
🍱|bento box|lunch monoporzione piatto pronto ristorante
🍘|galletta di riso|cibo
🍙|onigiri|arancino di riso giapponese cibo orientale polpetta ristorante
🍚|riso bollito|cibo cinese ristorante
🍛|riso al curry|cibo india indiano ristorante
🍜|ciotola fumante|bacchette cibo cinese di noodle giapponese pho piatto caldo ramen ristorante
🍝|spaghetti|cena cibo cucina cucinare fame pasta pranzo puttanesca ragù ristorante
🍠|patata dolce arrosto|cibo ortaggio verdura
🍢|oden giapponese|cibo cucina kebab pesce ristorante spiedino di
🍣|sushi|cibo cucina giapponese riso ristorante salmone
🍤|gambero fritto|cibo gamberetto ristorante tempura
🍥|tortino di pesce a spirale|cibo crocchetta cucina giapponese ristorante rotolo
🥮|torta della luna|autunno dolce lunare festa festival moon cake yuebing yuèbǐng
🍡|dango|dolce dolcetto palline di mochi ristorante spiedino
🥟|raviolo|cibo dumpling empanada fagottino gyoza jiaozi pierogi ravioli
🥠|biscotto della fortuna|cibo cinese consiglio profezia suggerimento
🥡|confezione da asporto|bacchette bastoncini cibo domicilio cinese consegna scatola
🍦|cono gelato|bar crema dessert dolce estate gelateria ristorante zucchero
🍧|granita|cibo estate ghiaccio siciliana sicilia
🍨|coppa di gelato|cibo crema dessert dolce estate gelateria ristorante zucchero
🍩|ciambella|cibo cioccolato dolce donut ristorante zucchero
🍪|biscotto|biscottino cibo cioccolato cookie dessert dolce gocce di ristorante zucchero
🎂|torta di compleanno|auguri buon candeline cibo dolce festa festeggiare pasticceria tanti zucchero
🍰|fetta di torta|dessert dolce ristorante zucchero
🧁|cupcake|delizia dessert dolce festa panetteria panificio pasticceria tortina zucchero
🥧|torta|apple pie cibo dolce fetta pasticceria di mele zucca tortino
🍫|cioccolato|barretta di break cibo cioccolata dolce dolcetto felicità goloso halloween ristorante snack
🍬|caramella|caramelle dolce dolcetti dolcetto dolci dolciume halloween zucchero
🍭|lecca lecca|caramella chupa chups dolce dolcetti dolcetto dolci ristorante willi wonka zucchero
🍮|budino|cibo creme caramel dessert dolce dolci pudding ristorante zucchero
🍯|barattolo di miele|api cibo dolce ristorante vaso winnie the pooh zucchero
🍼|biberon|bambina bambino bebé bere bimba bimbo fame latte neonata neonato tenero
🥛|bicchiere di latte|bevanda
☕️|bevanda calda|caffè fumante the thè tè caldo
🫖|teiera|bere cibo thè tè
🍵|tazza da tè senza manico|bere bevanda pomeriggio sete di tazzina
🍶|sakè|bar bere bevanda bicchiere bottiglia di sake giapponese ristorante
🍾|bottiglia stappata|auguri bar bere brindisi celebrare champagne congratulazioni festeggiare spumante stappare tappo
🍷|bicchiere di vino|alcool bar bere calice enoteca ristorante
🍸️|cocktail|alcol alcolico bar bere bevanda bicchiere da calice drink ristorante
🍹|cocktail tropicale|alcool bar bere club drink ristorante
🍺|boccale di birra|alcool bar bere estate germania octoberfest pinta pub ristorante sete
🍻|boccali di birra|alcool bar birre che brindano brindisi celebrare cin festeggiare pub ristorante
🥂|brindisi|anniversario auguri bere brindare champagne cin compleanno congratulazioni festeggiare prosecco spumante
🥃|bicchiere tumbler|alcool bevanda drink liquore whisky
🫗|liquido versato|bevanda bicchiere rovesciato drink rovesciare svuotare versare
🥤|bicchiere con cannuccia|acqua bevanda bevande bibita gasata succo
🧋|bubble tea|bibita boba bolla bolle cibo latte perla sfera taiwan thè tè con le
🧃|bevanda monodose|in brick cannuccia succo di frutta cartone
🧉|mate|bevanda erba argentino
🧊|cubetto di ghiaccio|freddo gelo in cubetti cubi
🥢|bacchette|bastoncini cibo asiatico hashi jeotgarak kuaizi
🍽️|piatto e posate|apparecchiare cena coltello fame forchetta mangiare pranzo tavola
🍴|forchetta e coltello|affamata affamato cena che fame cibo cucinare mangiare posate pranzo ristorante
🥄|cucchiaio|cucchiaino cucina posate stoviglie utensili
🔪|coltello da cucina|arma chef fame posate
🫙|barattolo|condimento conservare contenitore dispensa salsa sugo vuoto
🏺|anfora|acquario ornamento reperto segno zodiacale vaso

🌍️|Europa e Africa|globo mappamondo natura pianeta terra
🌎️|America|americhe globo mappamondo natura pianeta terra
🌏️|Asia e Australia|globo mappamondo natura pianeta terra
🌐|globo con meridiani
🗺️|mappa mondiale|cartina mondo viaggiare
🗾|mappa del Giappone
🧭|bussola|direzione magnetica navigazione orientamento
🏔️|montagna innevata|cima ghiacciaio inverno paesaggio
⛰️|montagna|arrampicata cima vetta
🌋|vulcano|eruzione etna lava natura vesuvio in
🗻|Monte Fuji|giappone montagna natura paesaggio
🏕️|campeggio|lago montagna tenda vacanza
🏖️|spiaggia con ombrellone|estate mare in vacanze
🏜️|deserto|arido caldo canyon sole cocente
🏝️|isola deserta|mare naufrago palma solitudine spiaggia vacanza
🏞️|parco nazionale|colline escursione natura paesaggio
🏟️|stadio|calcio competizione concerto derby domenica giocare gioco partita quiddich sfida sport
🏛️|edificio classico|antichità grecia palazzo partenone tempio greco
🏗️|edificio in costruzione|cantiere costruire edifici edilizia gru
🧱|mattoni|argilla malta mattone muro di
🪨|roccia|duro macigno masso pesante pietra sasso solido
🪵|legna|ceppo ciocco legname legno tronco
🛖|capanna|capanno casa iurta rifugio
🏘️|case|casa casetta casette cittadina edifici quartiere residenziale via vicinato vicini vicino
🏚️|casa in rovina|abbandonata crepa crepe decrepita disabitata disabitato fatiscente rovinato rudere terremoto
🏠️|casa|abitazione di campagna casetta edificio fattoria villetta
🏡|casa con giardino|abitazione di campagna casetta edificio nido villa villetta
🏢|edificio|di uffici edifico palazzo ufficio
🏣|ufficio postale giapponese|edificio palazzo posta
🏤|ufficio postale|edificio europeo posta
🏥|ospedale|clinica covid edificio emergenza infermiera infermiere malattia medici medicina pronto soccorso
🏦|banca|denaro edificio finanza mutuo prelevare soldi wall street
🏨|hotel|albergo edificio palazzo
🏩|love hotel|amore edificio motel
🏪|minimarket|24 ore autogrill edificio negozio aperto supermercato
🏫|scuola|alunni classe classi edificio imparare insegnante liceo maestra università
🏬|grande magazzino|centro commerciale edificio
🏭️|fabbrica|azienda ciminiera edificio industria industriale inquinamento produzione stabile
🏯|castello giapponese|asia casa edificio giappone palazzo
🏰|castello|edificio fiaba fiabe palazzo
💒|chiesa per matrimonio|amore cappella nozze religione romanticismo sposarsi
🗼|Torre di Tokyo|architettura città giappone tower rossa
🗽|Statua della Libertà|america new york simbolo
⛪️|chiesa|cappella cattedrale cristianesimo croce edificio religione
🕌|moschea|islam islamismo musulmani musulmano pregare preghiera religione
🛕|tempio indù|induismo induista
🕍|sinagoga|ebraismo religione tempio ebraico
⛩️|santuario shintoista|cina cinese jinja religione
🕋|Kaaba|arabia saudita islam islamismo la mecca musulmana musulmani musulmano religione
⛲️|fontana|acqua che scorre
⛺️|tenda|accampamento campeggio
🌁|nebbioso|clima meteo montagna con la nebbia
🌃|notte stellata|cielo città di luna stelle
🏙️|paesaggio urbano|città edifici finistra grattacieli metropoli vista
🌄|alba sulle montagne|montagna paesaggio sole che sorge tramonto
🌅|alba|finestra mattino natura sole che sorge
🌆|città al tramonto|edifici paesaggio
🌇|tramonto|città skyline sole che tramonta sulla
🌉|ponte di notte|golden gate paesaggio san francisco
♨️|sorgenti termali|acqua sorgente termale terme
🎠|cavallo da giostra|cavallino infanzia intrattenimento
🛝|scivolo|area divertimento giochi giocare per bambini parco scivolata
🎡|ruota panoramica|intrattenimento london eye luna park parco divertimenti giochi
🎢|montagne russe|intrattenimento luna park parco divertimenti
💈|barbiere|insegna
🎪|circo|festa fiera intrattenimento orfei spettacolo tenda da tendone
🚂|locomotiva|ferrovia vapore motore treno veicolo viaggiare
🚃|vagone|elettrico ferrovia tram trasporto treno veicolo viaggiare
🚄|treno alta velocità|ferrovia freccia tav trasporto veicolo veloce viaggiare
🚅|treno alta velocità punta arrotondata|ferrovia mezzo trasporti trasporto veicolo veloce viaggiare
🚆|treno|arrivo binari ferrovia freccia mezzo trasporto veloce
🚇️|metropolitana|metro mezzo trasporti trasporto veicolo viaggiare
🚈|metrotranvia|arrivare ferrovia mezzo monorotaia tram trasporti trasporto treno veicolo viaggiare
🚉|stazione|arrivo fermata ferrovia ritardo trasporto treno veicolo viaggiare
🚊|tram|arrivo ferrovia freccia partire pendolare trasporto treno veicolo veloce velocità viaggiare
🚝|monorotaia|mezzo trasporti trasporto veicolo veloce viaggiare
🚞|ferrovia di montagna|trasporti treno veicolo viaggiare
🚋|vagone del tram|filobus mezzo trasporti trasporto veicolo
🚌|bus|autobus mezzo scuola scuolabus trasporti trasporto veicolo
🚍️|bus in arrivo|autobus mezzo scuolabus trasporti trasporto veicolo viaggiare
🚎|filobus|autobus bus città mezzo tram trasporti pubblici veicolo viaggiare
🚐|pulmino|bus fiorino guidare minibus pullmino veicolo viaggiare
🚑️|ambulanza|croce rossa emergenza incidente mezzo ospedale trasporto veicolo
🚒|camion dei pompieri|autopompa emergenza incendio mezzo veicolo vigili del fuoco
🚓|macchina della polizia|auto carabinieri gazzella veicolo
🚔️|macchina della polizia in arrivo|auto automobile gazzella mezzo trasporti trasporto veicolo volante
🚕|taxi|auto guidare mezzo tassì giallo trasporto veicolo
🚖|taxi in arrivo|mezzo tassì giallo trasporti trasporto veicolo
🚗|auto|automobile guidare macchina mezzo trasporti veicolo viaggiare
🚘️|auto in arrivo|automobile guidare mezzo trasporti trasporto veicolo
🚙|SUV|auto automobile guidare macchina trasporti utilitaria veicolo viaggiare
🛻|pickup|auto camioncino furgoncino pick up trasporto veicolo
🚚|camion|consegna in viaggio mezzo trasporti trasporto veicolo
🚛|autoarticolato|camion guidare rimorchio spedizione trasporto veicolo viaggiare
🚜|trattore|agricolo campagna fattoria guidare lavoro mezzo veicolo
🏎️|auto da corsa|gran premio sport velocità
🏍️|motocicletta|avventura due ruote mezzo moto gp trasporti trasporto veloce
🛵|scooter|due ruote estate guidare mezzo motorino trasporti trasporto vacanze romane veicolo vespa viaggiare
🦽|sedia a rotelle manuale|accessibilità carrozzina
🦼|sedia a rotelle motorizzata|accessibilità carrozzina
🛺|risciò a motore|tuk
🚲️|bicicletta|bici due ruote gita mezzo pedalare spinning sport trasporti trasporto veicolo
🛴|monopattino|trasporti veicolo
🛹|skateboard|andare in skate sullo rotelle skateboarder skater tavola da
🛼|pattini a rotelle|pattinaggio pattinare sport
🚏|fermata dell’autobus|pendolare stop viaggiare
🛣️|autostrada|guidare pedaggio strada veloce viaggiare
🛤️|binari|ferrovia treno
🛢️|barile di petrolio|bidone fusto
⛽️|stazione di servizio|benzina carburante fare il pieno pompa
🛞|ruota|auto cerchio cerchione girare gomma pneumatico veicolo
🚨|lampeggiante|carabinieri emergenza luce rosso sirena dei della polizia
🚥|semaforo orizzontale|traffico
🚦|semaforo verticale|incrocio luce segnale stop traffico
🛑|segnale di stop|geometria ottagonale ottagono rosso
🚧|area cantiere|costruzione giallo nero simbolo
⚓️|ancora|mare marina marinaio nave simbolo
🛟|salvagente|ciambella galleggiante gonfiabile nuotare salvare salvataggio sicurezza soccorso
⛵️|barca a vela|località balneare mare sport vacanza yacht
🛶|canoa|barca fiume imbarcazione kayak lago mare pagaia sport trasporto
🚤|motoscafo|barca lago lusso mare mezzo milionario vacanza vacanze veicolo veloce
🛳️|nave da crociera|barca imbarcazione traghetto vacanza
⛴️|traghetto|barca crociera mare nave traversata
🛥️|barca a motore|barcone imbarcazione lusso motoscafo yatch
🚢|nave|barca crociera imbarcazione mare titanic trasporti trasporto veicolo viaggiare
✈️|aeroplano|aereo jet partenza velivolo viaggio
🛩️|aereo turistico|aeroplano jet velivolo viaggiare viaggio
🛫|decollo|aereo andare check in partenza partenze partire pista di trasporti trasporto vacanza viaggiare
🛬|atterraggio|aereo aeroplano aeroporto arrivare arrivi arrivo pista trasporti trasporto veicolo viaggiare
🪂|paracadute|ascensionale paracadutismo paracadutista parasailing parà skydiving sport
💺|sedile|sedia
🚁|elicottero|trasporti veicolo velivolo viaggiare volare
🚟|ferrovia sospesa|funivia mezzo trasporti trasporto veicolo
🚠|funivia|cabina funicolare montagna sci ski lift trasporti trasporto veicolo
🚡|funivia aerea|funicolare montagna sci sciare tram trasporto
🛰️|satellite|spazio
🚀|razzo|astronauta astronave spazio trasporti universo veicolo viaggiare viaggio
🛸|disco volante|alieni extra terrestri marziani spazio ufo
🛎️|campanello da hotel|reception
🧳|valigia|bagagli bagaglio partenza partiamo preparare il preparazione dei si parte trolley viaggiare viaggio
⌛️|clessidra|sabbia tempo
⏳️|clessidra che scorre|sabbia tempo
⌚️|orologio|da polso tempo
⏰️|sveglia|attesa mattino ora ore suono svegliarsi tempo
⏱️|cronometro|cronometrare gara prendere il tempo
⏲️|timer|orologio
🕰️|orologio da mensola|ora sveglia tempo
🕛️|ore dodici|12 00 mezzanotte mezzogiorno ora orologio tempo
🕧️|ore dodici e mezza|12 30 mezzanotte mezzogiorno ora tempo
🕐️|ore una|13 00 ora orologio tempo
🕜️|ore una e mezza|13 30 ora orologio tempo
🕑️|ore due|14 00 orologio tempo
🕝️|ore due e mezza|14 30 orologio
🕒️|ore tre|15 00 ora orologio tempo
🕞️|ore tre e mezza|15 00 30 orologio
🕓️|ore quattro|16 00 ora orologio tempo
🕟️|ore quattro e mezza|16 30 ora orologio tempo
🕔️|ore cinque|17 00 ora orologio tempo
🕠️|ore cinque e mezza|17 30 ora orologio tempo
🕕️|ore sei|18 00 ora orologio tempo
🕡️|ore sei e mezza|18 30 ora orologio tempo
🕖️|ore sette|19 00 ora orologio tempo
🕢️|ore sette e mezza|19 30 ora orologio tempo
🕗️|ore otto|20 00 orologio
🕣️|ore otto e mezza|20 30 ora orologio tempo
🕘️|ore nove|21 00 ora orologio tempo
🕤️|ore nove e mezza|21 30 ora orologio
🕙️|ore dieci|10 00 22 ora orologio tempo
🕥️|ore dieci e mezza|10 30 22 ora orologio tempo
🕚️|ore undici|11 00 23 orologio
🕦️|ore undici e mezza|11 30 23 ora orologio tempo
🌑|luna nuova|cielo nera natura notte novilunio
🌒|luna crescente|buona notte mezza natura quarto di sogni spicchio
🌓|primo quarto di luna|natura notte
🌔|luna gibbosa crescente|natura notte
🌕️|luna piena|natura notte plenilunio
🌖|luna gibbosa calante|quasi pieni natura notte
🌗|ultimo quarto di luna|metà natura notte spazio
🌘|luna calante|natura notte
🌙|spicchio di luna|calante cielo crescente gobba natura notte spazio ultimo quarto
🌚|faccina luna nuova|nera con natura notte
🌛|faccina primo quarto di luna|cielo con natura notte
🌜️|faccina ultimo quarto di luna|della con natura notte
🌡️|termometro|caldo clima freddo meteo temperatura
☀️|sole|calore luce meteo raggi soleggiato splendente
🌝|faccina luna piena|con la della natura
🌞|faccina sole|bel tempo caldo denari estate giornata giorno meteo soleggiato
🪐|pianeta con satellite|corpo celeste anelli saturno spazio
⭐️|stella|astro natura gialla stellina
🌟|stella che brilla|brillante evvai felicità festeggiare natura notte scintillante sorpresa con scintille stellina
🌠|stella cadente|desiderio fortuna notte
🌌|Via Lattea|nebulosa notte spazio stelle
☁️|nuvola|meteo natura nera nuvoletta
⛅️|sole coperto|meteo natura nuvola con nuvole variabile
⛈️|temporale|diluvio fulmini meteo natura nuvole pioggia
🌤️|parzialmente nuvoloso|meteo natura nuvola nuvole sole dietro variabile
🌥️|molto nuvoloso|coperto maltempo meteo natura nuvole
🌦️|sole coperto e pioggia|meteo natura nuvola con dietro variabile
🌧️|pioggia|diluvio meteo natura nuvole nuvoloso pioggerella piovere piovigginare
🌨️|neve|brutto tempo freddo meteo natura nevica nuovola nuvole
🌩️|fulmini|fulmine maltempo meteo natura nuvola nuvole pioggia tempo temporale temporali
🌪️|tornado|meteo tromba aria twister uragano vento
🌫️|nebbia|foschia meteo nuvole visibilità ridotta
🌬️|vento|aria eolo sbuffo
🌀|ciclone|mal di mare meteo nausea spirale tifone tornado vento
🌈|arcobaleno|bisessuale colori gay lesbica lgbt meteo natura omosessuale pace pioggia transgender
🌂|ombrello chiuso|meteo pioggia piovere
☂️|ombrello|meteo pioggia
☔️|ombrello con gocce di pioggia|diluvio acqua meteo natura bagnato
⛱️|ombrellone|estate mare meteo sole spiaggia vacanza
⚡️|alta tensione|fulmine pericolo simbolo tuono
❄️|fiocco di neve|freddo ghiaccio inverno meteo
☃️|pupazzo di neve|freddo inverno meteo innevato
⛄️|pupazzo di neve senza neve|inverno natura
☄️|cometa|natura spazio stella
🔥|fuoco|bruciare caldo calore esplosione falò fiamma fiamme inferno passione
💧|goccia|acqua freddo fumetto lacrima natura sudore triste
🌊|onda|acqua la grande mare natura oceano del surf

🎃|zucca di Halloween|festa lanterna
🎄|albero di Natale|celebrare festa festeggiare festoni natura palline pino
🎆|fuochi d’artificio|boom celebrazione festa fuoco luce scintilla stella
🎇|stellina scintillante|boom esplosione festa fuoco artificio stella filante stelline scintillanti
🧨|petardo|botto dinamite esplodere esplosivo far fuochi artificiali artificio scintilla scoppiare scoppio
✨️|stelline|scintille spendente stelle
🎈|palloncino|auguri compleanno festa
🎉|spara coriandoli|auguri compleanno congratulazioni evviva felicità festa party stelle filanti urrà yahoo
🎊|coriandoli|carnevale congratulazioni decorazioni evviva festa festeggiare palla di stelle filanti
🎋|albero di Tanabata|decorato decorazioni carta festa delle stelle giappone giapponese natura
🎍|bambù decorato|decorazione kadomatsu festa giapponese pianta pino
🎎|bambole giapponesi|festa delle hina matsuri hinamatsuri imperatore imperatrice
🎏|aquilone a forma di carpa|festa giapponese pesce
🎐|campana al vento|campanelle festa scacciapensieri
🎑|contemplazione della luna|festa festeggiare
🧧|busta hongbao|buona fortuna buono auspicio rossa soldi denaro hóngbāo lai see regalo
🎀|fiocco|auguri bambina bebé festa rosa neonata
🎁|regalo|dono festa fiocco natale pacchetto regalino sorpresa
🎗️|nastro|festa festeggiamenti fiocchetto fiocco giallo nodo
🎟️|biglietto d’ingresso|cinema entrata spettacolo ticket
🎫|biglietto|ammissione cartellino giallo ingresso
🎖️|medaglia militare|al valore con stella onore onoreficenza riconoscimento vittoria
🏆️|coppa|campione premio sport trofeo vincere vincitore vittoria
🏅|medaglia sportiva|campione corsa gara podio risultato sportivo sport vincere vittoria
🥇|medaglia d’oro|numero uno primo posto sport vincere
🥈|medaglia d’argento|secondo posto sport
🥉|medaglia di bronzo|gara sport terzo posto
⚽️|pallone da calcio|calcetto palla sport
⚾️|palla da baseball|battitore guantone mazza ricevitore sport
🥎|palla da softball|guantone sport
🏀|palla da pallacanestro|basket basketball canestro pallone sport
🏐|palla da pallavolo|pallone rete sport volley
🏈|football americano|palla sport
🏉|pallone da rugby|palla sport
🎾|tennis|giallo palla da pallina gialla racchetta sport
🥏|frisbee|disco volante ultimate
🎳|bowling|birilli giocare gioco palla da sport
🏏|cricket|gioco mazza palla sport
🏑|hockey su prato|campo mazza palla partita sport
🏒|hockey su ghiaccio|giocare sul mazza da puck sport
🥍|lacrosse|goal palla pallina racchetta da rete sport
🏓|ping pong|giocare gioco pallina racchetta rete sport tennis da tavolo
🏸|badminton|giocare gioco racchetta sport volano
🥊|guantone da pugilato|boxe forza guanto pugile pugno sport
🥋|kimono per arti marziali|judo karate sport taekwondo uniforme
🥅|porta da calcio|gol di rete sport traversa
⛳️|bandiera in buca|golf bandierina
⛸️|pattinaggio su ghiaccio|artistico pattini sport
🎣|canna da pesca|intrattenimento lenza pescare pesce sport
🤿|maschera da sub|diving fare immersioni boccaglio nuotare nuoto snorkeling sport
🎽|maglia da corsa|abbigliamento correre fascia con sport
🎿|sci|accessori scarpone da sport
🛷|slitta|inverno montagna neve slittino toboggan
🥌|stone da curling|sport
🎯|bersaglio|arciere arco colpire freccette gioco sport target tiro con
🪀|yo-yo|giocattolo rocchetto yoyo
🪁|aquilone|planare vento volare volo
🔫|pistola ad acqua|arma revolver sparare
🎱|palla da biliardo|giocare gioco otto sport
🔮|sfera di cristallo|chiaroveggenza chiromanzia futuro magia viola
🪄|bacchetta magica|abracadabra formula incantesimo maga magia mago strega stregone
🎮️|gamepad|console giocare gioco joystick videogioco
🕹️|joystick|giocare leva del video giochi gioco videogame videogiochi videogioco
🎰|slot machine|azzardo casinò gioco scommesse scommettere
🎲|dado|dadi gioco dei
🧩|pezzo di puzzle|incastrarsi incastro indizio mancante tassello tessera del
🧸|orsetto|giocattolo imbottito orsacchiotto di peluche orso soffice teddy bear
🪅|pentolaccia|caramelle divertimento dolcetti festa gioco della pignatta
🪩|palla da discoteca|ballare brillare dance disco festa glitter specchio party specchi
🪆|matrioska|bambola di legno russa matriosca russia
♠️|picche|carte seme
♥️|cuori|carte cuore seme
♦️|quadri|carte rombo seme
♣️|fiori|carte seme
♟️|pedina degli scacchi|sacrificabile scacco matto
🃏|jolly|carta da gioco joker
🀄️|tessera Mahjong|drago rosso
🎴|carta da gioco Hanafuda|dei fiori giappone giapponese di carte
🎭️|maschere|arte arti performative carnevale dietro le quinte intrattenimento palco performance recitare scena shakespeare teatro
🖼️|quadro incorniciato|arte cornice dipinto disegno galleria museo opera paesaggio quadretto
🎨|tavolozza|arte artista colori creativo dipingere palette pittore pittura dei
🧵|filo|ago bobina corda cucire rocchetto rotolo
🪡|ago da cucito|attività punti ricamo sarta sarto sartoria suture
🧶|gomitolo|fare maglia filo lavorare palla sferruzzare uncinetto
🪢|nodo|annodato corda fune legare spago

👓️|occhiali da vista|abbigliamento nerd
🕶️|occhiali da sole|abbigliamento accessori cool estate figo luce scuri
🥽|maschera|immersioni nuotare nuoto occhiali di protezione protettivi occhialini per gli occhi saldare saldatura sub
🥼|camice|abiti bianco da laboratorio dottore dottoressa esperimento giacca medico scienziato
🦺|gilet di sicurezza|antinfortunistica emergenza catarifrangente
👔|cravatta|abbigliamento uomo camicia righe colletto vestiti da
👕|t-shirt|abbigliamento informale casual colletto maglia maglietta maniche corte polo shopping
👖|jeans|abbigliamento blu casual denim pantaloni vestiti
🧣|sciarpa|abbigliamento collo freddo inverno sciarpetta sciarpina
🧤|guanti|blu guanto mano
🧥|cappotto|abbigliamento freddo giacca giaccone giubbotto inverno rosso
🧦|calzini|abbigliamento calze calzette
👗|vestito|abbigliamento abito donna elegante vestiti
👘|kimono|abbigliamento giappone vestito
🥻|sari|abbigliamento abito indiano tradizionale vestito
🩱|costume da bagno intero|abbigliamento donna
🩲|slip|costume da bagno maschile uomo intimo mutande
🩳|pantaloncini|abbigliamento boxer costume da bagno maschile uomo intimo mutande shorts
👙|bikini|abbigliamento costume da bagno due pezzi estate mare piscina spiaggia
👚|maglietta da donna|abbigliamento rosa polo shirt vestiti
🪭|ventaglio|afa aria caldo rinfrescare sventagliare sventolare timidezza
👛|borsellino|abbigliamento accessori borsetta denaro elegante moneta porta monete portafogli shopping soldi
👜|borsa|abbigliamento borsetta shopping valigia
👝|pochette|abbigliamento accessori borsa borsetta elegante
🛍️|borse della spesa|acquisti borsa sacchetti regalo shopping
🎒|zaino|accessori campeggio cartella di scuola compiti istruzioni viaggiare zainetto per la
🩴|infradito|abbigliamento ciabatte mare sandali scarpe spiaggia
👞|scarpa da uomo|abbigliamento accessori mocassino shopping
👟|scarpa sportiva|abbigliamento accessori correre corsa da ginnastica scarpe tennis sneaker
🥾|stivale da trekking|campeggio escursionismo passeggiata scarpa scarponcino scarpone scarponi
🥿|ballerina|ballerine comfort scarpa bassa senza lacci scarpe da
👠|scarpa con il tacco|abbigliamento decolleté donna moda stiletto
👡|sandalo da donna|abbigliamento accessori scarpa
🩰|scarpette da ballerina|balletto danza classica ballo
👢|stivale da donna|abbigliamento scarpa scarpe stivaletto
🪮|pettine afro|capelli pettinatura
👑|corona|abbigliamento famiglia reale medioevo principe principessa re regale regina vincere
👒|cappello da donna|abbigliamento accessori cappellino di paglia fiocco
🎩|cilindro|abbigliamento bombetta cappello elegante inglese intrattenimento lincoln mago
🎓️|cappello da laureato|festa istruzione laurea laureata università
🧢|cappello con visiera|abbigliamento baseball cappellino da indumenti vestiti
🪖|elmetto militare|caschetto esercito guerra oggetto soldato
⛑️|elmetto con croce bianca|salvataggio soccorso
📿|collana da preghiera|grani perle pregare religione
💄|rossetto|appuntamento bellezza cosmetici make up makeup rosso serata trucco
💍|anello|brillante diamante fidanzamento fidanzarsi fidanzata fidanzato gioielli gioiello matrimonio romanticismo undefined
💎|gemma|diamante fidanzamento gioiello per sempre pietra preziosa romanticismo romantico soldi
🔇|altoparlante disattivato|barrato audio megafono musica muto no volume silenzioso speaker suono zitto
🔈️|altoparlante a volume basso|attivato audio megafono speaker suoneria suono attivo
🔉|altoparlante a volume intermedio|basso audio megafono speaker suono medio
🔊|altoparlante a volume alto|audio megafono musica speaker suono
📢|altoparlante|audio comunicazione megafono parlare in pubblico speaker suono volume
📣|megafono|altoparlante altoparlanti comunicazione megafoni parlare suono tifare tifo urlare
📯|corno postale|cornetta da postiglione cornetto nuovo messaggio tromba trombone
🔔|campana|campanella campanello chiesa musica scuola stonato suono
🔕|campana sbarrata|audio divieto muto silenzio suono volume
🎼|pentagramma|chiave di violino musica partitura
🎵|nota musicale|canzone musica
🎶|note musicali|canzone melodia musica nota spartito
🎙️|microfono radiofonico|cantare microfoni da studio radio registrazione
🎚️|cursore del volume|abbassare il alzare audio levetta musica regolazione
🎛️|manopole di controllo|console dj manopola del volume musica regolazione
🎤|microfono|cantare concerto intrattenimento karaoke musica palco presentare spettacolo teatro
🎧️|cuffie|ascoltare auricolari intrattenimento musica suono
📻️|radio|ascoltare la musica stazioni
🎷|sassofono|blues jazz musica sax strumento musicale suonare
🎺|tromba|band banda blues concerto gruppo jazz musica strumento musicale trombone
🪗|fisarmonica|concertina musica organetto strumento musicale
🎸|chitarra|band basso corde elettrica musica rock strumento musicale suonare
🎹|piano|classica comporre jazz musica pianoforte strumento musicale suonare tastiera
🎻|violino|musica orchestra strumento musicale suonare
🪕|banjo|musica strumento corde
🥁|tamburo|bacchette banda musica percussioni tamburello
🪘|tamburo lungo|bongo conga musica percussioni ritmo strumento musicale
🪇|maracas|agitare ballare musica percussioni ritmo scuotere strumento
🪈|flauto|fiati fiato flautista legno musica pifferaio piffero strumento zufolo
📱|telefono cellulare|chiamare comunicare smartphone
📲|telefono cellulare con freccia|chiamami chiamare ricevere smartphone telefonare
☎️|telefono fisso|di casa
📞|cornetta|chiamami chiamare comunicazione del telefono fisso telefonare ti chiamo richiamo
📟️|cercapersone|comunicazione lavoro
📠|fax|computer comunicazione periferiche stampante ufficio
🔋|batteria|autonomia scarica carica pila ricaricare verde
🪫|batteria scarica|elettronica energia bassa esausta esausto pila ricarica
🔌|spina elettrica|elettricista elettricità presa
💻️|computer portatile|notebook pc personal
🖥️|computer fisso|desktop pc monitor tutto in uno
🖨️|stampante|computer fotocopie periferica periferiche stampare stampe ufficio
⌨️|tastiera|computer tasti senza fili
🖱️|mouse|computer cursore senza fili periferica periferiche ufficio
🖲️|trackball|computer mouse sfera con puntamento
💽|minidisc|cd computer disc disco lettore md mini
💾|floppy disc|computer dischetto
💿️|disco ottico|blu ray cd computer dvd
📀|DVD|blu ray computer disk disco
🧮|abaco|abbaco calcolare calcolatrice calcolo fare calcoli pallottoliere
🎥|cinepresa|cinema film filmare hollywood intrattenimento registrare telecamera
🎞️|pellicola cinematografica|cinema paradiso film fotogrammi di
📽️|proiettore cinematografico|cinema cinepresa film filmato fotocamera fotografare macchina fotografica ricordi riproduzione scattare foto video videoproiettore
🎬️|ciak|si gira cinema film filmare intrattenimento lavagna regista scena tavoletta
📺️|televisore|arredamento televisione tv
📷️|fotocamera|foto fotografare instagram macchina fotografica ricordi scattare selfie viaggiare video
📸|fotocamera con flash|foto fotografare macchina fotografica ricordi scattare selfie
📹️|videocamera|attore attrice camera film filmare filmino fotocamera regista registrare telecamera video
📼|videocassetta|cassetta registrare vhs video vintage
🔍️|lente di ingrandimento rivolta a sinistra|cerca cercare investigare verso
🔎|lente di ingrandimento rivolta a destra|cercare investigare investigatore verso ricerca spia spiare trovare
🕯️|candela|lume di calore accesa cera cero illuminare luce
💡|lampadina|brillante elettrica elettricità eureka fumetto geniale idea luce
🔦|torcia|elettrica luce pila
🏮|lanterna rossa|bar ristorante cinese giapponese izakaya lanterne luce rosso
🪔|diya|deepak deepam divaa lampada olio tradizionale
📔|quaderno con copertina decorata|album delle foto compiti fotoalbum scuola taccuino decorazione decorato università
📕|libro chiuso|biblioteca istruzione leggere libreria rosso scuola studiare università
📖|libro aperto|compiti istruzione leggere libreria romanzo scuola
📗|libro verde|biblioteca compiti istruzione libreria quaderno scuola
📘|libro blu|biblioteca compiti istruzione leggere libreria quaderno scuola studiare
📙|libro arancione|biblioteca compiti istruzione leggere libreria quaderno scuola studiare
📚️|libri|biblioteca compiti doposcuola leggere libreria pila di quaderni romanzi scuola studiare università
📓|quaderno|appunti biblioteca libreria libro grigio prendere nota taccuino ufficio
📒|quaderno ad anelli|annotazioni appunti blocco block notes libro mastro note registro scolastico scuola taccuino
📃|pagina con piega|carta documento lettera arricciata ufficio
📜|pergamena|decreto documento laurea lettera mappa rotolo di carta
📄|pagina|carta di fronte documento lettera ufficio
📰|quotidiano|giornale notizia
🗞️|quotidiano arrotolato|consegna domicilio giornale giornali arrotolati notizie quotidiani
📑|etichette segnalibro|linguette ufficio
🔖|segnalibro|etichetta leggere lettura libro
🏷️|etichetta|identificativo prezzo talloncino
🪙|moneta|argento denaro dollaro euro metallo oro ricco soldi tesoro
💰️|sacco di soldi|banca borsa contanti denaro dollari oro pagare ricchezza ricco per tesoro
💴|banconota Yen|banca denaro giappone soldi valuta
💵|banconota Dollaro|banca banconote contanti denaro moneta soldi valuta
💶|banconota Euro|banca cash crisi denaro millionario soldi valuta
💷|banconota Sterlina|banconote brexit cash denaro gran bretagna millionario pound ricco soldi uk valuta
💸|soldi con le ali|banconota che volano
💳️|carta di credito|addebito banca denaro pagare soldi
🧾|scontrino|contabilità fattura invoice prova ricevuta di pagamento tenuta dei libri
💹|grafico ascendente|banca crescita finanza yen in rialzo mercati mercato salita trend valute
✉️|busta|comunicazione corrispondenza email lettera posta ricevere
📧|e-mail|busta comunicazione email inviare lettera posta elettronica ricevere
📨|posta in arrivo|busta comunicazione consegna consegnare mail email lettera ricevuta
📩|posta in uscita|busta con freccia comunicazione email lettera mail inviata
📤️|posta inviata|comunicazione in uscita vaschetta
📥️|posta ricevuta|comunicazione email in arrivo vaschetta
📦️|pacco|cartone collo consegna scatola scatolone spedizione
📫️|cassetta postale chiusa bandierina alzata|buca delle lettere su comunicazione email inviare mail posta ricevere
📪️|cassetta postale chiusa bandierina abbassata|buca delle lettere casella giù email inviare mail posta ricevere
📬️|cassetta postale aperta bandierina alzata|buca delle lettere su mail posta
📭️|cassetta postale aperta bandierina abbassata|buca delle lettere giù con consegna inviare mail posta ricevere
📮|cassetta delle lettere|buca posta per te inviare lettera poste ricevere spedire
🗳️|urna elettorale con scheda|ballottaggio elezioni esprimere un voto urne votare
✏️|matita|disegnare con gomma scrivere
✒️|pennino|boccetta inchiostro calamaio scrivere penna
🖋️|penna stilografica|cartuccia inchiostro pennino scrivere scuola stilo ufficio
🖊️|penna a sfera|compiti disegnare scrivere scuola stilografica ufficio
🖌️|pennello|arte artista colorare dipingere pennellare pittore pittrice
🖍️|pastello a cera|colorare con pastelli colori disegnare scrivere scuola
📝|memo|appunti blocco note block notes comunicazione matita nota scrivere taccuino
💼|valigetta 24 ore|borsa documenti lavoro porta ufficio
📁|cartella file|archiviare archivio computer ufficio
📂|cartella aperta|file
🗂️|divisori per schedario|archiviare archivio biblioteca cassetto documenti ordinare ufficio
📅|calendario|17 data diciasette giorno ricorrenza sfortuna venerdì
📆|calendario a strappo|quando tempo venerdì 17
🗒️|blocco per appunti con spirale|appuntare blocchetto degli scrivere
🗓️|calendario a spirale|giorni taccuino tempo
📇|schedario|contatti rolodex girevole rotante ufficio vintage
📈|grafico con andamento positivo|ascendente aumentare aumento crescere crescita finanza linea trend
📉|grafico con andamento negativo|discendente calo crisi economia finanza trend
📊|grafico a barre|dati statistica
📋️|portablocco|appunti blocco note cartella tavoletta
📌|puntina|collage da disegno scuola ufficio
📍|puntina arrotondata|località mappa pin posizione da disegno spillo ufficio
📎|graffetta|clippy fermaglio graffa paperclip ufficio
🖇️|graffette attaccate|allegare cancelleria cartoleria clip fermagli ufficio
📏|righello|geometria matematica misurare riga scuola strumento studiare
📐|squadra|angoli geometria matematica misurare righello scuola triangolo
✂️|forbici|strumento tagliare taglio
🗃️|schedario da tavolo|archiviare archivio contenitore documenti scatola ufficio
🗄️|schedario da ufficio|archiviare armadietto cassetti documenti file ordinare
🗑️|cestino|buttare cartacce rifiuti ufficio
🔒️|lucchetto chiuso|chiave segreto sicurezza
🔓️|lucchetto aperto|chiuso segreto sicurezza
🔏|lucchetto con penna stilo|stilografica privacy
🔐|lucchetto chiuso con chiave|chave segreto sicurezza sicuro
🔑|chiave|casa lucchetto password segreto sicuro
🗝️|chiave antica|chiudere indizio segreto serratura
🔨|martello|attrezzo bricolage falegname lavoro meccanico muratore operaio riparare riparazioni utensile
🪓|ascia|accetta boscaiolo taglialegna
⛏️|piccone|attrezzo miniera picconare scalare scavare utensile
⚒️|piccone e martello|attrezzi lavori manuali manodopera operaio utensili
🛠️|martello e chiave inglese|aggiustare attrezzi impostazioni lavorare lavoro manuale operaio simbolo utensili
🗡️|pugnale|affilato arma armi combattere pugnalare spada
⚔️|spade incrociate|armi combattimento duello sfida spada
💣️|bomba|boom emozione esplosione fumetto pericolo
🪃|boomerang|aborigeni arma australia oggetto rimbalzo ripercussione
🏹|arco e freccia|arciere cacciare sagittario sport tiratore tiro con
🛡️|scudo|cavaliere combattimento duello medioevo protezione simbolo torneo
🪚|sega da falegname|legname legno oggetto segare tagliare utensile
🔧|chiave inglese|attrezzo diy fai da te idraulico lavoro meccanico utensile
🪛|cacciavite|avvitare oggetto svitare utensile vite
🔩|vite e bullone|attrezzo bricolage bullonare dado fai da te fissare lavori di casa lavoro
⚙️|ingranaggio|componente meccanismo ruota dentata
🗜️|morsetto|fissare morsa serrare stringere utensile
⚖️|bilancia a doppio piatto|chili giustizia grammi pesare piatti della segno zodiacale utensile
🦯|bastone per non vedenti|accessibilità bianco ciechi ipovedenti
🔗|collegamento|due anelli link simbolo
⛓️|catene|anelli di una catena imprigionare incatenare
🪝|gancio|amo curva fermaglio impigliarsi intrappolare oggetto punto vendita uncino
🧰|cassetta degli attrezzi|attrezzo per gli meccanico strumenti strumento
🧲|calamita|forma di attrazione ferro cavallo magnete magnetica magnetico positivo negativo
🪜|scala|arrampicarsi oggetto piolo pioli scalino
⚗️|alambicco|chimica esperimento strumento
🧪|provetta|chimica chimico esperimenti esperimento laboratorio scienza
🧫|piastra di Petri|batteri batterio biologa biologia biologo capsula coltura cultura laboratorio
🧬|dna|biologo evoluzione gene genetica geni vita
🔬|microscopio|analisi esperimento microrganismo ricerca scienza scienziata scienziato strumento
🔭|telescopio|astronomia corpi celesti costellazioni galileo galilei osservatorio osservazione delle stelle scientifico scienza spazio universo
📡|antenna satellitare|parabolica antenne paraboliche satellitari comunicazione parabola satellite scienza scienze tecnologia
💉|siringa|ago dottore iniezione malato medicina medico ospedale puntura sangue vaccinazione vaccino
🩸|goccia di sangue|ciclo mestruale donare il donazione medicina medicinale mestruazioni
💊|pillola|dottore farmaco malato malattia medicina pillole vitaminca
🩹|cerotto|adesivo
🩼|stampella|ausilio bastone disabile ferito infortunio oggetto supporto zoppicare
🩺|stetoscopio|cardiologo dottore dottoressa fonendoscopio medico
🩻|radiografia|dottore lastra medico ossa raggi scheletro
🚪|porta|aprire armadio chiudere entrare portoncino uscire
🛗|ascensore|accessibilità montacarichi
🪞|specchio|oggetto riflesso trucco
🪟|finestra|apertura aria fresca oggetto telaio trasparente vista
🛏️|letto|arredamento dormire hotel mobili relax sonno stanchezza
🛋️|divano e lampada|casa leggere mobili relax riposare salotto
🪑|sedia|mettersi seduti mobile sedersi seggiola
🚽|toilette|bagno trono water
🪠|sturalavandini|aspirazione bagno idraulico ingorgo intasamento oggetto scarico ventosa
🚿|doccia|aqua fare la lavare lavarsi
🛁|vasca|bagno doccia lavare lavarsi relax da
🪤|trappola per topi|esca formaggio oggetto topo
🪒|rasoio|farsi la barba lama da barbiere lametta radersi
🧴|flacone|bottiglia di crema lozione idratante solare filtro shampoo
🧷|spilla da balia|pannolone punk rock di sicurezza
🧹|scopa|pulire scopare spazzare strega
🧺|cesto|biancheria bucato cestino orto picnic
🧻|rotolo di carta igienica|asciugamani assorbente scottex
🪣|secchio|contenitore oggetto secchia
🧼|sapone|bagno fare il insaponare lavarsi pulito pulizia saponetta schiuma
🫧|bolle|bollicine perle pulito rutto sapone schiuma sott acqua subacqueo
🪥|spazzolino da denti|bagno dentale igiene lavarsi oggetto pulito pulizia
🧽|spugna|assorbenza assorbire bagnare poroso pulire pulizia porosa spugnetta
🧯|estintore|estinguere fiamme fuoco incendio raffreddare spegnere un
🛒|carrello|acquistare acquisti acquisto della spesa centro commerciale fare la shopping supermercato
🚬|sigaretta|area fumatori fumare fumo simbolo
⚰️|bara|funerale morte sepoltura vampiro
🪦|lapide|cimitero morto pietra tombale rip sepoltura tomba
⚱️|urna funeraria|ceneri funerale morte sepoltura cineraria vaso
🧿|occhio di Allah|amuleto nazar blu malocchio perlina portafortuna talismano
🪬|mano di Fatima|amuleto fortuna hamsa khamsa con occhio divino alo maria miriam protezione
🗿|Moai|faccia isola di pasqua moyai pietra statua dell storia vacanza viaggiare
🪧|cartello|corteo manifestazione manifesto oggetto picchetto protesta striscione
🪪|carta d’identità|badge credenziali documento identificazione patente sicurezza tessera

🏧|simbolo dello sportello bancomat|atm banca denaro prelevare soldi spiccioli
🚮|simbolo per la raccolta dei rifiuti|buttare cestino pattumiera riciclare
🚰|acqua potabile|bere goccia rubinetto simbolo
♿️|simbolo della disabilità|accesso sedia rotelle disabile
🚹️|simbolo del bagno degli uomini|segnale toilette uomo
🚺️|simbolo del bagno delle donne|segnale servizi toilette
🚻|simbolo dei servizi igienici|bagni bagno cartello figure omini pulsante tasto toilette wc
🚼️|simbolo con immagine di bambino|bordo cartello neonato fasciatoio
🚾|simbolo del WC|bagni bagno gabinetto segnale servizi toilette
🛂|simbolo del controllo passaporti|aeroporto dogana immigrazione passaporto segnale
🛃|simbolo della dogana|confine di stato controllo doganale doganiere frontiera polizia viaggiare
🛄|simbolo del ritiro bagagli|aereo aeroporto arrivare check in gita partire pronti valigie viaggio
🛅|simbolo del deposito bagagli|aeroporto servizio sicurezza viaggiare
⚠️|simbolo di avviso|attenzione pericolo punto esclamativo triangolo
🚸|attraversamento bambini|pedonale attraversare pedoni scuola segnale simbolo strada traffico
⛔️|segnale di divieto di accesso|proibito simbolo stop vietato
🚫|segnale di divieto|proibito simbolo vietato fumare accesso
🚳|segnale di divieto di transito delle biciclette|bici bicicletta proibito
🚭️|segnale di vietato fumare|divieto fumo proibito sigarette simbolo
🚯|simbolo del divieto di gettare rifiuti|buttare proibito vietato
🚱|simbolo di acqua non potabile|divieto rubinetto vietato
🚷|simbolo del divieto di transito pedoni|niente no proibito segnale strada vietato
📵|simbolo che vieta l’uso dei cellulari|vietati divieto niente cellulare no telefono proibito segnale segno vietato telefonare
🔞|simbolo di divieto ai minorenni|18 sbarrato minori proibito vietato anni
☢️|simbolo della radioattività|pericolo radioattivo rifiuti tossici scorie
☣️|simbolo del rischio biologico|biorischio pericolo sostanze pericolose
⬆️|freccia rivolta verso l’alto|direzione in nord punto cardinale
↗️|freccia rivolta verso destra che punta in alto|direzione nord est punto intercardinale
➡️|freccia rivolta verso destra|avanti direzione est punto cardinale
↘️|freccia in basso a destra|direzione punto intercardinale sud est
⬇️|freccia rivolta verso il basso|direzione in punto cardinale sud
↙️|freccia in basso a sinistra|direzione punto intercardinale sud ovest
⬅️|freccia rivolta a sinistra|direzione ovest punto cardinale
↖️|freccia in alto a sinistra|direzione nord ovest punto intercardinale
↕️|freccia su-giù|altezza doppia direzione
↔️|freccia sinistra-destra|doppia direzione larghezza tutte le direzioni
↩️|freccia curva a sinistra|indietro verso
↪️|freccia curva a destra|avanti verso
⤴️|freccia curva in alto|sù verso
⤵️|freccia curva in basso|giù verso il
🔃|frecce verticali che ruotano in senso orario|ciclo circolo cerchio processo ricarica ricaricare simbolo
🔄|frecce che ruotano in senso antiorario|circolo di nuovo cerchio aperto ricarica ricaricare simbolo
🔙|freccia BACK|verso sinistra indietro con
🔚|freccia END|con verso sinistra fine
🔛|freccia ON|frecce con punto esclamativo simbolo
🔜|freccia SOON|brb nera presto simbolo con verso destra tra poco un attimo
🔝|freccia TOP|alto in verso simbolo con
🛐|luogo di culto|preghiera sacro persona che prega pregare religione silenzio simbolo
⚛️|simbolo dell’atomo|ateismo fisica
🕉️|Om|induismo mantra religione induista religone
✡️|stella di David|ebraismo ebreo sei punte simbolo ebraico
☸️|ruota del Dharma|buddhismo dharmacakra religione buddhista otto raggi
☯️|Yin e Yang|confucianesimo religione simbolo taoismo
✝️|croce latina|cattolicesimo cristianesimo religione
☦️|croce ortodossa|cristianesimo ortodossi religione
☪️|mezzaluna e stella|islam islamismo islamica musulmano religione
☮️|simbolo della pace|hippy amore pacifico peace and love
🕎|Menorah|candelabro ebraismo religione sette bracci
🔯|stella a sei punte|chiromanzia futuro
🪯|khanda|religione sikh sikhismo
♈️|Segno zodiacale dell’Ariete|zodiaco
♉️|Segno zodiacale del Toro|oroscopo zodiaco
♊️|Segno zodiacale dei Gemelli|oroscopo zodiaco
♋️|Segno zodiacale del Cancro|oroscopo zodiaco
♌️|Segno zodiacale del Leone|oroscopo zodiaco
♍️|Segno zodiacale della Vergine|oroscopo zodiaco
♎️|Segno zodiacale della Bilancia|oroscopo zodiaco
♏️|Segno zodiacale dello Scorpione|oroscopo zodiaco
♐️|Segno zodiacale del Saggitario|oroscopo sagittario zodiaco
♑️|Segno zodiacale del Capricorno|oroscopo zodiaco
♒️|Segno zodiacale dell’Acquario|zodiaco
♓️|Segno zodiacale dei Pesci|oroscopo zodiaco
⛎️|Segno zodiacale dell’Ofiuco|zodiaco
🔀|pulsante di riproduzione casuale|frecce incrociate verso destra shuffle
🔁|pulsante di ripetizione della riproduzione|frecce cerchio senso orario freccia simbolo tasto
🔂|pulsante di ripetizione della riproduzione di una traccia|frecce cerchio numero senso orario ripeti
▶️|pulsante di riproduzione|freccia play tasto triangolo
⏩️|pulsante di avanzamento rapido|destra doppia freccia fast forward triangolo
⏭️|traccia successiva|freccia prossima pulsante
⏯️|pulsante riproduci/pausa|destra freccia play triangolo
◀️|pulsante di riavvolgimento|rewind sinistra tasto triangolo
⏪️|pulsante di riavvolgimento rapido|doppia freccia sinistra rewind
⏮️|pulsante traccia precedente|freccia rewind torna indietro triangolo
🔼|pulsante a triangolo rivolto verso l’alto|in tasto
⏫️|pulsante doppia freccia in alto
🔽|pulsante a triangolo rivolto verso il basso|in giù tasto con punta
⏬️|doppia freccia in basso
⏸️|pulsante pausa|in mettere
⏹️|pulsante stop|quadrato
⏺️|pulsante di registrazione|cerchio
⏏️|pulsante di espulsione
🎦|simbolo del cinema|cinepresa film filmare hollywood intrattenimento
🔅|luminosità bassa|faretto faro luce simbolo sole tenue
🔆|luminosità elevata|alta luminoso simbolo sole
📶|segnale cellulare|antenna con tacche intensità telefono
🛜|wireless|computer connessione internet rete trasmissione wi fi wifi
📳|modalità vibrazione|cellulare telefono
📴|cellulare spento|off simbolo telefono
♀️|simbolo genere femminile|donna femmina di
♂️|simbolo genere maschile|maschio di uomo
⚧️|simbolo transgender
✖️|moltiplicazione|cancellare croce segno per
➕️|addizione|croce matematica più segno di
➖️|sottrazione|matematica meno segno di trattino
➗️|divisione|diviso matematica segno di
🟰|segno di uguaglianza|matematica uguale
♾️|simbolo dell’infinito|eternità illimitato per sempre universale
‼️|doppio punto esclamativo|esclamazione punteggiatura punti esclamativi
⁉️|punto esclamativo e interrogativo|punteggiatura
❓️|punto interrogativo rosso|domanda punteggiatura di pieno
❔️|punto interrogativo bianco|domanda punteggiatura di vuoto grigio
❕️|punto esclamativo bianco|esclamazione punteggiatura grigio vuoto
❗️|punto esclamativo rosso|esclamazione punteggiatura pieno
〰️|trattino ondulato|onda
💱|cambio valuta|banca di denaro finanza mercati mercato soldi
💲|Dollaro|cash contanti denaro pagare simbolo del soldi valuta
⚕️|simbolo della medicina|bastone di esculapio medico
♻️|simbolo del riciclaggio|raccolta differenziata riciclare riciclo
⚜️|giglio araldico|araldica fiore simbolo stemma
🔱|tridente|ancora barca dio del mare favola fiaba marino naufragio nave oceano poseidone simbolo
📛|tesserino per nome|badge etichetta tulipano giappone giapponese
🔰|ideogramma giapponese di “Principiante”|etichetta gialla verde gallone giallo patente simbolo giappone zig zag
⭕️|cerchio rosso vuoto|gioco pallino tris
✅️|pulsante segno di spunta|baffo fatto grande
☑️|riquadro con spunta|fatto grigio
✔️|segno di spunta|baffo fatto nero
❌️|croce|rossa moltiplicazione
❎️|croce con quadrato|verde moltiplicazione
➰️|occhiello|cerchio nodo
➿️|doppio occhiello
〽️|simbolo di alternanza delle parti|canzone divisione spartito musicali segno suddivisione
✳️|asterisco|otto punte stella
✴️|stella stilizzata|asterisco otto punte
❇️|scintilla stilizzata|simbolo
©️|copyright
®️|marchio registrato|cerchiato
™️|marchio|commerciale di fabbrica registrato simbolo tm trademark
#️⃣|tasto: #
*️⃣|tasto: *
0️⃣|tasto: 0|zero
1️⃣|tasto: 1|uno
2️⃣|tasto: 2|due
3️⃣|tasto: 3|tre
4️⃣|tasto: 4|quattro
5️⃣|tasto: 5|cinque
6️⃣|tasto: 6|sei
7️⃣|tasto: 7|sette
8️⃣|tasto: 8|otto
9️⃣|tasto: 9|nove
🔟|tasto: 10
🔠|pulsante con lettere latine maiuscole|abcd caratteri latini inserire tasto
🔡|pulsante con lettere latine minuscole|caratteri latini inserire tasto
🔢|pulsante con numeri|1234 inserire tastierino numerico
🔣|pulsante con simboli|inserire tastiera tastierino
🔤|pulsante con lettere latine|abc alfabeto caratteri alfabetici inglese inserire tasto
🅰️|gruppo sanguigno A|lettera sangue
🆎|gruppo sanguigno AB
🅱️|gruppo sanguigno B
🆑|pulsante CL|bottone simbolo
🆒|pulsante COOL|simbolo tasto
🆓|pulsante FREE|gratis libero simbolo tasto
ℹ️|punto informazioni|info
🆔|pulsante ID|identità simbolo
Ⓜ️|pulsante M cerchiata|azzurra metro simbolo
🆕|pulsante NEW|nuovo simbolo tasto
🆖|pulsante NG|simbolo tasto
🅾️|gruppo sanguigno 0|pulsante zero
🆗|pulsante OK|simbolo tasto
🅿️|pulsante P|area di parcheggio tasto
🆘|pulsante SOS|aiuto segnale di simbolo soccorsi soccorso
🆙|pulsante UP!|alto in simbolo sù tasto
🆚|pulsante VS|contro simbolo tasto versus
🈁|ideogramma giapponese per “Qui”|katakana parola pulsante simbolo tabelloni tasto ココ
🈂️|ideogramma giapponese di “Costo del servizio”|katakana sa parola
🈷️|ideogramma giapponese di “Importo mensile”|cinese luna mese
🈶|ideogramma giapponese di “A pagamento”|esistere
🈯️|ideogramma giapponese di “Riservato”|direzione dito indicare
🉐|ideogramma giapponese di “Occasione”|vantaggio
🈹|ideogramma giapponese di “Sconto”|dividere prezzo scontato
🈚️|ideogramma giapponese di “Gratis”|negazione
🈲|ideogramma giapponese di “Proibito”
🉑|ideogramma giapponese di “Accettabile”|accettare cinese
🈸|ideogramma giapponese di “Candidatura”|applicare candidarsi cinese
🈴|ideogramma giapponese di “Voto di sufficienza”|cinese insieme
🈳|ideogramma giapponese di “Posto libero”|cinese disponibilità vuoto
㊗️|ideogramma giapponese di “Congratulazioni”|cinese
㊙️|ideogramma giapponese di “Segreto”|cinese
🈺|ideogramma giapponese di “Aperto al pubblico”|per affari cinese in funzione
🈵|ideogramma giapponese di “Nessun posto libero”|cinese pienezza pieno
🔴|cerchio rosso|grande geometria stop
🟠|cerchio arancione|arancio di colore forma
🟡|cerchio giallo|di colore forma
🟢|cerchio verde|di colore forma
🔵|cerchio blu|geometria grande
🟣|cerchio viola|di colore forma
🟤|cerchio marrone|di colore forma
⚫️|cerchio nero|grande geometria
⚪️|cerchio bianco|grande geometria
🟥|quadrato rosso|colore forma di
🟧|quadrato arancione|colore forma di
🟨|quadrato giallo|colore forma di
🟩|quadrato verde|colore forma di
🟦|quadrato blu|colore forma di
🟪|quadrato viola|colore forma di
🟫|quadrato marrone|colore forma di
⬛️|quadrato nero grande|geometria
⬜️|quadrato bianco grande|geometria
◼️|quadrato nero medio|geometria
◻️|quadrato bianco medio|geometria vuoto
◾️|quadrato nero medio-piccolo|geometria
◽️|quadrato bianco medio-piccolo|geometria
▪️|quadrato nero piccolo|geometria quadratino
▫️|quadrato bianco piccolo|geometria quadratino vuoto
🔶|rombo arancione grande|forma geometria quadrato
🔷|rombo blu grande|diamante
🔸|rombo arancione piccolo
🔹|rombo blu piccolo
🔺|triangolo rosso con punta verso l’alto|forma geometria in
🔻|triangolo rosso con punta verso il basso|geometria in
💠|petalo di fiore|carino decorazione diamante emozione forma geometria
🔘|pulsante rotondo|campanello cerchio geometria opzione della radio
🔳|tasto quadrato nero con bordo bianco|contorno geometria pulsante
🔲|tasto quadrato bianco con bordo nero|geometria pulsante pieno simbolo

🏁|bandiera a scacchi|circuito corsa gara podio sport vittoria
🚩|bandierina rossa|bandiera triangolare golf
🎌|bandiere del Giappone incrociate|festa festeggiamenti giapponese giapponesi
🏴|bandiera nera|che sventola
🏳️|bandiera bianca|arrendersi che sventola sos sventolare
🏳️‍🌈|bandiera arcobaleno|bisessuale bisex gay genderqueer glbtq lesbica lgbtqia omosessuale pace pride transgender
🏳️‍⚧️|bandiera transgender|azzurro bianco rosa
🏴‍☠️|bandiera dei pirati|corsari corsaro pirata
🇦🇨|bandiera: Isola Ascensione|ac
🇦🇩|bandiera: Andorra|ad
🇦🇪|bandiera: Emirati Arabi Uniti|ae
🇦🇫|bandiera: Afghanistan|af
🇦🇬|bandiera: Antigua e Barbuda|ag
🇦🇮|bandiera: Anguilla|ai
🇦🇱|bandiera: Albania|al
🇦🇲|bandiera: Armenia|am
🇦🇴|bandiera: Angola|ao
🇦🇶|bandiera: Antartide|aq
🇦🇷|bandiera: Argentina|ar
🇦🇸|bandiera: Samoa Americane|as
🇦🇹|bandiera: Austria|at
🇦🇺|bandiera: Australia|au
🇦🇼|bandiera: Aruba|aw
🇦🇽|bandiera: Isole Åland|ax
🇦🇿|bandiera: Azerbaigian|az
🇧🇦|bandiera: Bosnia ed Erzegovina|ba
🇧🇧|bandiera: Barbados|bb
🇧🇩|bandiera: Bangladesh|bd
🇧🇪|bandiera: Belgio|be
🇧🇫|bandiera: Burkina Faso|bf
🇧🇬|bandiera: Bulgaria|bg
🇧🇭|bandiera: Bahrein|bh
🇧🇮|bandiera: Burundi|bi
🇧🇯|bandiera: Benin|bj
🇧🇱|bandiera: Saint-Barthélemy|bl
🇧🇲|bandiera: Bermuda|bm
🇧🇳|bandiera: Brunei|bn
🇧🇴|bandiera: Bolivia|bo
🇧🇶|bandiera: Caraibi Olandesi|bq
🇧🇷|bandiera: Brasile|br
🇧🇸|bandiera: Bahamas|bs
🇧🇹|bandiera: Bhutan|bt
🇧🇻|bandiera: Isola Bouvet|bv
🇧🇼|bandiera: Botswana|bw
🇧🇾|bandiera: Bielorussia|by
🇧🇿|bandiera: Belize|bz
🇨🇦|bandiera: Canada|ca
🇨🇨|bandiera: Isole Cocos (Keeling)|cc
🇨🇩|bandiera: Congo - Kinshasa|cd
🇨🇫|bandiera: Repubblica Centrafricana|cf
🇨🇬|bandiera: Congo-Brazzaville|cg
🇨🇭|bandiera: Svizzera|ch
🇨🇮|bandiera: Costa d’Avorio|ci
🇨🇰|bandiera: Isole Cook|ck
🇨🇱|bandiera: Cile|cl
🇨🇲|bandiera: Camerun|cm
🇨🇳|bandiera: Cina|cn
🇨🇴|bandiera: Colombia|co
🇨🇵|bandiera: Isola di Clipperton|cp
🇨🇷|bandiera: Costa Rica|cr
🇨🇺|bandiera: Cuba|cu
🇨🇻|bandiera: Capo Verde|cv
🇨🇼|bandiera: Curaçao|cw
🇨🇽|bandiera: Isola Christmas|cx
🇨🇾|bandiera: Cipro|cy
🇨🇿|bandiera: Cechia|cz
🇩🇪|bandiera: Germania|de
🇩🇬|bandiera: Diego Garcia|dg
🇩🇯|bandiera: Gibuti|dj
🇩🇰|bandiera: Danimarca|dk
🇩🇲|bandiera: Dominica|dm
🇩🇴|bandiera: Repubblica Dominicana|do
🇩🇿|bandiera: Algeria|dz
🇪🇦|bandiera: Ceuta e Melilla|ea
🇪🇨|bandiera: Ecuador|ec
🇪🇪|bandiera: Estonia|ee
🇪🇬|bandiera: Egitto|eg
🇪🇭|bandiera: Sahara Occidentale|eh
🇪🇷|bandiera: Eritrea|er
🇪🇸|bandiera: Spagna|es
🇪🇹|bandiera: Etiopia|et
🇪🇺|bandiera: Unione europea|eu
🇫🇮|bandiera: Finlandia|fi
🇫🇯|bandiera: Figi|fj
🇫🇰|bandiera: Isole Falkland|fk
🇫🇲|bandiera: Micronesia|fm
🇫🇴|bandiera: Isole Fær Øer|fo
🇫🇷|bandiera: Francia|fr
🇬🇦|bandiera: Gabon|ga
🇬🇧|bandiera: Regno Unito|gb
🇬🇩|bandiera: Grenada|gd
🇬🇪|bandiera: Georgia|ge
🇬🇫|bandiera: Guyana Francese|gf
🇬🇬|bandiera: Guernsey|gg
🇬🇭|bandiera: Ghana|gh
🇬🇮|bandiera: Gibilterra|gi
🇬🇱|bandiera: Groenlandia|gl
🇬🇲|bandiera: Gambia|gm
🇬🇳|bandiera: Guinea|gn
🇬🇵|bandiera: Guadalupa|gp
🇬🇶|bandiera: Guinea Equatoriale|gq
🇬🇷|bandiera: Grecia|gr
🇬🇸|bandiera: Georgia del Sud e Sandwich Australi|gs
🇬🇹|bandiera: Guatemala|gt
🇬🇺|bandiera: Guam|gu
🇬🇼|bandiera: Guinea-Bissau|gw
🇬🇾|bandiera: Guyana|gy
🇭🇰|bandiera: RAS di Hong Kong|hk
🇭🇲|bandiera: Isole Heard e McDonald|hm
🇭🇳|bandiera: Honduras|hn
🇭🇷|bandiera: Croazia|hr
🇭🇹|bandiera: Haiti|ht
🇭🇺|bandiera: Ungheria|hu
🇮🇨|bandiera: Isole Canarie|ic
🇮🇩|bandiera: Indonesia|id
🇮🇪|bandiera: Irlanda|ie
🇮🇱|bandiera: Israele|il
🇮🇲|bandiera: Isola di Man|im
🇮🇳|bandiera: India|in
🇮🇴|bandiera: Territorio Britannico dell’Oceano Indiano|io
🇮🇶|bandiera: Iraq|iq
🇮🇷|bandiera: Iran|ir
🇮🇸|bandiera: Islanda|is
🇮🇹|bandiera: Italia|it
🇯🇪|bandiera: Jersey|je
🇯🇲|bandiera: Giamaica|jm
🇯🇴|bandiera: Giordania|jo
🇯🇵|bandiera: Giappone|jp
🇰🇪|bandiera: Kenya|ke
🇰🇬|bandiera: Kirghizistan|kg
🇰🇭|bandiera: Cambogia|kh
🇰🇮|bandiera: Kiribati|ki
🇰🇲|bandiera: Comore|km
🇰🇳|bandiera: Saint Kitts e Nevis|kn
🇰🇵|bandiera: Corea del Nord|kp
🇰🇷|bandiera: Corea del Sud|kr
🇰🇼|bandiera: Kuwait|kw
🇰🇾|bandiera: Isole Cayman|ky
🇰🇿|bandiera: Kazakistan|kz
🇱🇦|bandiera: Laos|la
🇱🇧|bandiera: Libano|lb
🇱🇨|bandiera: Saint Lucia|lc
🇱🇮|bandiera: Liechtenstein|li
🇱🇰|bandiera: Sri Lanka|lk
🇱🇷|bandiera: Liberia|lr
🇱🇸|bandiera: Lesotho|ls
🇱🇹|bandiera: Lituania|lt
🇱🇺|bandiera: Lussemburgo|lu
🇱🇻|bandiera: Lettonia|lv
🇱🇾|bandiera: Libia|ly
🇲🇦|bandiera: Marocco|ma
🇲🇨|bandiera: Monaco|mc
🇲🇩|bandiera: Moldavia|md
🇲🇪|bandiera: Montenegro|me
🇲🇫|bandiera: Saint Martin|mf
🇲🇬|bandiera: Madagascar|mg
🇲🇭|bandiera: Isole Marshall|mh
🇲🇰|bandiera: Macedonia del Nord|mk
🇲🇱|bandiera: Mali|ml
🇲🇲|bandiera: Myanmar (Birmania)|mm
🇲🇳|bandiera: Mongolia|mn
🇲🇴|bandiera: RAS di Macao|mo
🇲🇵|bandiera: Isole Marianne Settentrionali|mp
🇲🇶|bandiera: Martinica|mq
🇲🇷|bandiera: Mauritania|mr
🇲🇸|bandiera: Montserrat|ms
🇲🇹|bandiera: Malta|mt
🇲🇺|bandiera: Mauritius|mu
🇲🇻|bandiera: Maldive|mv
🇲🇼|bandiera: Malawi|mw
🇲🇽|bandiera: Messico|mx
🇲🇾|bandiera: Malaysia|my
🇲🇿|bandiera: Mozambico|mz
🇳🇦|bandiera: Namibia|na
🇳🇨|bandiera: Nuova Caledonia|nc
🇳🇪|bandiera: Niger|ne
🇳🇫|bandiera: Isola Norfolk|nf
🇳🇬|bandiera: Nigeria|ng
🇳🇮|bandiera: Nicaragua|ni
🇳🇱|bandiera: Paesi Bassi|nl
🇳🇴|bandiera: Norvegia|no
🇳🇵|bandiera: Nepal|np
🇳🇷|bandiera: Nauru|nr
🇳🇺|bandiera: Niue|nu
🇳🇿|bandiera: Nuova Zelanda|nz
🇴🇲|bandiera: Oman|om
🇵🇦|bandiera: Panama|pa
🇵🇪|bandiera: Perù|pe
🇵🇫|bandiera: Polinesia Francese|pf
🇵🇬|bandiera: Papua Nuova Guinea|pg
🇵🇭|bandiera: Filippine|ph
🇵🇰|bandiera: Pakistan|pk
🇵🇱|bandiera: Polonia|pl
🇵🇲|bandiera: Saint-Pierre e Miquelon|pm
🇵🇳|bandiera: Isole Pitcairn|pn
🇵🇷|bandiera: Portorico|pr
🇵🇸|bandiera: Territori Palestinesi|ps
🇵🇹|bandiera: Portogallo|pt
🇵🇼|bandiera: Palau|pw
🇵🇾|bandiera: Paraguay|py
🇶🇦|bandiera: Qatar|qa
🇷🇪|bandiera: Riunione|re
🇷🇴|bandiera: Romania|ro
🇷🇸|bandiera: Serbia|rs
🇷🇺|bandiera: Russia|ru
🇷🇼|bandiera: Ruanda|rw
🇸🇦|bandiera: Arabia Saudita|sa
🇸🇧|bandiera: Isole Salomone|sb
🇸🇨|bandiera: Seychelles|sc
🇸🇩|bandiera: Sudan|sd
🇸🇪|bandiera: Svezia|se
🇸🇬|bandiera: Singapore|sg
🇸🇭|bandiera: Sant’Elena|sh
🇸🇮|bandiera: Slovenia|si
🇸🇯|bandiera: Svalbard e Jan Mayen|sj
🇸🇰|bandiera: Slovacchia|sk
🇸🇱|bandiera: Sierra Leone|sl
🇸🇲|bandiera: San Marino|sm
🇸🇳|bandiera: Senegal|sn
🇸🇴|bandiera: Somalia|so
🇸🇷|bandiera: Suriname|sr
🇸🇸|bandiera: Sud Sudan|ss
🇸🇹|bandiera: São Tomé e Príncipe|st
🇸🇻|bandiera: El Salvador|sv
🇸🇽|bandiera: Sint Maarten|sx
🇸🇾|bandiera: Siria|sy
🇸🇿|bandiera: Eswatini|sz
🇹🇦|bandiera: Tristan da Cunha|ta
🇹🇨|bandiera: Isole Turks e Caicos|tc
🇹🇩|bandiera: Ciad|td
🇹🇫|bandiera: Terre Australi Francesi|tf
🇹🇬|bandiera: Togo|tg
🇹🇭|bandiera: Thailandia|th
🇹🇯|bandiera: Tagikistan|tj
🇹🇰|bandiera: Tokelau|tk
🇹🇱|bandiera: Timor Est|tl
🇹🇲|bandiera: Turkmenistan|tm
🇹🇳|bandiera: Tunisia|tn
🇹🇴|bandiera: Tonga|to
🇹🇷|bandiera: Turchia|tr
🇹🇹|bandiera: Trinidad e Tobago|tt
🇹🇻|bandiera: Tuvalu|tv
🇹🇼|bandiera: Taiwan|tw
🇹🇿|bandiera: Tanzania|tz
🇺🇦|bandiera: Ucraina|ua
🇺🇬|bandiera: Uganda|ug
🇺🇲|bandiera: Isole Minori Esterne degli Stati Uniti|um
🇺🇳|bandiera: Nazioni Unite|un
🇺🇸|bandiera: Stati Uniti|us
🇺🇾|bandiera: Uruguay|uy
🇺🇿|bandiera: Uzbekistan|uz
🇻🇦|bandiera: Città del Vaticano|va
🇻🇨|bandiera: Saint Vincent e Grenadine|vc
🇻🇪|bandiera: Venezuela|ve
🇻🇬|bandiera: Isole Vergini Britanniche|vg
🇻🇮|bandiera: Isole Vergini Americane|vi
🇻🇳|bandiera: Vietnam|vn
🇻🇺|bandiera: Vanuatu|vu
🇼🇫|bandiera: Wallis e Futuna|wf
🇼🇸|bandiera: Samoa|ws
🇽🇰|bandiera: Kosovo|xk
🇾🇪|bandiera: Yemen|ye
🇾🇹|bandiera: Mayotte|yt
🇿🇦|bandiera: Sudafrica|za
🇿🇲|bandiera: Zambia|zm
🇿🇼|bandiera: Zimbabwe|zw
🏴󠁧󠁢󠁥󠁮󠁧󠁿|bandiera: Inghilterra|gbeng
🏴󠁧󠁢󠁳󠁣󠁴󠁿|bandiera: Scozia|gbsct
🏴󠁧󠁢󠁷󠁬󠁳󠁿|bandiera: Galles|gbwls
`;
