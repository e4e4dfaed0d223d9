// Written by scripts/emoji.mjs from emojibase-data (MIT, © Miles Johnson).
export const data = `
😀|grinsendes Gesicht|froh fröhlich grinsen haha lachen lol lustig smiley
😃|grinsendes Gesicht mit großen Augen|fröhlich glücklich grinsen große lachen lol lustig lächeln mund offen smiley
😄|grinsendes Gesicht mit lachenden Augen|fröhlich geschlossen glücklich grinsen lachen lol lustig lächeln mund offen smiley witzig
😁|strahlendes Gesicht mit lachenden Augen|fröhlich grinsen happy lachen lustig lächeln smiley strahlen zähne
😆|Grinsegesicht mit zugekniffenen Augen|geschlossen gesicht grinsen haha hehe hihi lachen lol lustig mund offen smiley witzig zugekniffen zusammengekniffen
😅|grinsendes Gesicht mit Schweißtropfen|grinsen lachen lustig lächeln mund nervös offen schweiß schwitzen smiley
🤣|sich vor Lachen auf dem Boden wälzen|gesicht haha hehe lol lustig muahaha rofl smiley tränen witzig
😂|Gesicht mit Freudentränen|freude fröhlich haha happy hehe hihi lachen lol lustig muahaha rofl smiley tränen witzig
🙂|leicht lächelndes Gesicht|lächeln smiley
🙃|umgekehrtes Gesicht|auf dem kopf lächeln smiley stehen umgekehrt
🫠|schmelzendes Gesicht|auflösen beschämt flüssig hitze sarkasmus sarkastisch schmelzen schwitzen smiley verschwinden
😉|zwinkerndes Gesicht|auge flirten sexy smiley zudrücken zugedrückt zukneifen zuzwinkern zwinkern
😊|lächelndes Gesicht mit lachenden Augen|erröten freude freundlich glücklich lachen lächeln rot wangen
😇|lächelndes Gesicht mit Heiligenschein|brav engel glücklich lieb lächeln seelig smiley
🥰|lächelndes Gesicht mit Herzen|anhimmeln bewundern hdgdl hdl herzchen lieb liebe lächeln smiley verknallt verliebt verzückt
😍|lächelndes Gesicht mit herzförmigen Augen|glücklich herzen herzförmig liebe lächeln smiley verliebt
🤩|überwältigt|aufgeregt augen gesicht grinsen smiley star stern wow
😘|Kuss zuwerfendes Gesicht|flirten küsschen küssen lieb smiley zuwerfen
😗|küssendes Gesicht|flirten hdl knutsch kuss küssen smiley xoxo
☺️|lächelndes Gesicht|fröhlich lächeln rot smiley wangen
😚|küssendes Gesicht mit geschlossenen Augen|geschlossen knutsch kuss küsschen küssen rot smiley ugen wangen
😙|küssendes Gesicht mit lächelnden Augen|flirten knutsch kuss küssen lächeln smiley
🥲|lachendes Gesicht mit Träne|berührt dankbar erleichtert freudenträne gerührt lächeln smiley stolz
😋|sich die Lippen leckendes Gesicht|lecker leckeres essen lächeln leckender smiley zunge
😛|Gesicht mit herausgestreckter Zunge|bäh herausgestreckt lachen lustig smiley ätsch
😜|zwinkerndes Gesicht mit herausgestreckter Zunge|auge herausgestreckt herausstrecken smiley zudrücken zugedrückt zwinkern
🤪|irres Gesicht|auge augen groß irre klein smiley verrückt
😝|Gesicht mit herausgestreckter Zunge und zusammengekniffenen Augen|auge bäh ekel herausgestreckt herausstrecken igitt schmeck schrecklich smiley zusammengekniffen zusammenkneifen
🤑|Gesicht mit Dollarzeichen|dollar geld mund smiley zunge
🤗|Gesicht mit umarmenden Händen|drücken hände smiley umarmen umarmung
🤭|verlegen kicherndes Gesicht|haha hand hihi huch kichern lachen mund rot smiley wangen
🫢|Gesicht mit offenen Augen und Hand über dem Mund|erschrecken erstaunen furcht geschockt offen omg schock smiley unglauben verlegenheit überraschung
🫣|Gesicht mit durch die Finger linsendem Auge|gebannt hervorlugen linsen schüchtern smiley spähen starren verlegen
🤫|ermahnendes Gesicht|ermahnen finger leise psst pst ruhe ruhig sch smiley
🤔|nachdenkendes Gesicht|fragen grübeln hm komisch nachdenken nachdenklich smiley wundern
🫡|salutierendes Gesicht|aye jawohl jawoll militär ok respekt salutieren smiley zu befehl
🤐|Gesicht mit Reißverschlussmund|geheimnis halten mund reißverschluss schweigen smiley wahren
🤨|Gesicht mit hochgezogenen Augenbrauen|argwöhnisch hochgezogen misstrauen skeptisch smiley stutzig zweifel
😐️|neutrales Gesicht|ausdruckslos kommentarlos neutral smiley todernst unbeeindruckt
😑|ausdrucksloses Gesicht|ausdruckslos kommentarlos selbstgefällig smiley unbeeindruckt unglaublich
😶|Gesicht ohne Mund|kein smiley sprachlos
🫥|gestricheltes Gesicht|depressiv deprimiert egal gestrichelt introvertiert smiley traurig unsichtbar verschwinden verstecken
😶‍🌫️|Gesicht in Wolken|geistesabwesend im nebel kopf
😏|süffisant lächelndes Gesicht|feixen flirten lächeln mundwinkel schief smiley
😒|verstimmtes Gesicht|langweilig smiley traurig unglücklich unzufrieden verstimmt
🙄|Augen verdrehendes Gesicht|genervt meinetwegen nerv ohje rollen smiley verdrehen verrollen
😬|Grimassen schneidendes Gesicht|grimasse peinlich schneiden smiley verziehen zähne
😮‍💨|Gesicht, das ausatmet|ausatmen erleichtert erschöpft husten puh pusten schnaufen seufz seufzen smiley
🤥|lügendes Gesicht|lüge nase pinocchio schwindel
🫨|zitterndes Doppelgesicht|erdbeben gesicht omg panik schock smiley verrückt vibrieren wow zittern überrascht
😌|erleichtertes Gesicht|augen entspannt erleichtert geschlossen smiley zen zufrieden
😔|nachdenkliches Gesicht|enttäuscht nachdenklich schrecklich smiley traurig verlieren verloren
😪|schläfriges Gesicht|gute müde nacht schläfrig smiley traurig
🤤|sabberndes Gesicht|sabbern smiley
😴|schlafendes Gesicht|dösen einschlafen gute nacht gähnen langweilig mittagsschlaf müde nickerchen schlaf schlafen smiley zzz
😷|Gesicht mit Atemschutzmaske|arzt bazillen erkältet krank krankheit mund mundschutz schutzmaske smiley viren virus
🤒|Gesicht mit Fieberthermometer|fieber krank messen smiley thermometer
🤕|Gesicht mit Kopfverband|aua autsch kopf schmerzen smiley verband verletzung
🤢|würgendes Gesicht|ekel eklig erbrechen grün igitt smiley widerlich würgen übelkeit übergeben
🤮|kotzendes Gesicht|brechen erbrechen kotzen krank schlecht smiley speien spucken übel übergeben
🤧|niesendes Gesicht|erkältet erkältung gesundheit grippe hatschi krank nase niesen putzen smiley taschentuch
🥵|schwitzendes Gesicht|erhitzt fieber fiebrig heiß herausstrecken hitze hitzschlag rot schnaufen schwitzen smiley zunge
🥶|frierendes Gesicht|bibbern blau eisig erfrieren frieren frostig frösteln kalt smiley unter null zittern zähne zähneklappern
🥴|schwindeliges Gesicht|angeheitert angeschwipst angetrunken benebelt berauscht beschwipst betrunken gewellt mund schwindelig schwindlig smiley
😵|benommenes Gesicht|augen benommen ko krank kreuze schwindelig schwindlig smiley
😵‍💫|Gesicht mit Spiralen als Augen|hypnose hypnotisiert höhenangst omg schwindelig schwindlig smiley verwirrt wirr
🤯|explodierender Kopf|entsetzt explodieren geschockt gesicht schock schockiert smiley unglaublich überwältigt
🤠|Gesicht mit Cowboyhut|cowboy cowgirl hut smiley
🥳|Partygesicht|aufgeregt feier fest fröhlich geburtstag gesicht glückwunsch hurra hut party smiley überraschung
🥸|verkleidet|brille gesicht incognito inkognito maske nase nasenbrille person smiley spionieren verdeckt verkleidung
😎|lächelndes Gesicht mit Sonnenbrille|cool lächeln smiley
🤓|Strebergesicht|brille gesicht intelligent klug nerd schlau schlaumeier smart smiley streber
🧐|Gesicht mit Monokel|elegant reich smiley
😕|verwundertes Gesicht|keine ahnung smiley traurig verwirrt verwundert weiß nicht
🫤|Gesicht mit schrägem Mund|enttäuscht genervt hmpf keine ahnung langweilig skeptisch smiley unsicher zweifelnd
😟|besorgtes Gesicht|besorgt smiley sorgen traurig
🙁|betrübtes Gesicht|betrübt schade smiley traurig
☹️|düsteres Gesicht|deprimiert düster smiley stirnrunzelnd traurig
😮|Gesicht mit offenem Mund|erstaunt offen omg schockiert unglaublich vergessen wow
😯|verdutztes Gesicht|erstaunt omg smiley sprachlos verdutzt
😲|erstauntes Gesicht|erstaunt nee omg schockiert smiley verwundert
😳|errötetes Gesicht mit großen Augen|erröten groß peinlich rot scham schämen smiley verlegen wangen überrascht
🥺|bettelndes Gesicht|anflehen augen betteln bettelnd bitte bitten flehend groß kulleraugen smiley traurig welpenaugen
🥹|Gesicht, das Tränen zurückhält|aufgebracht dankbar freude freudentränen gerührt rührung smiley stolz weinen zurückhalten
😦|entsetztes Gesicht|entsetzt mund offen schockiert smiley verwundert
😧|qualvolles Gesicht|arm leidend qualvoll smiley vergessen wow
😨|ängstliches Gesicht|angst besorgt ängstlich
😰|besorgtes Gesicht mit Schweißtropfen|angst angstschweiß besorgt mund nervös offen schweiß ängstlich
😥|trauriges aber erleichtertes Gesicht|enttäuscht erleichtert knapp schweiß traurig ängstlich
😢|weinendes Gesicht|smiley traurig träne weinen
😭|heulendes Gesicht|flennen heulen schluchzen smiley traurig tränen tränenfluss weinen
😱|vor Angst schreiendes Gesicht|munch omg panik schrei schreien schreiend ängstlich
😖|verwirrtes Gesicht|bestürzt frustriert konfus smiley verwirrt verzweifelt
😣|entschlossenes Gesicht|ausdauernd durchhalten fokus konzentration konzentrieren kopfschmerzen
😞|enttäuschtes Gesicht|enttäuscht leider schade smiley traurig verloren
😓|bedrücktes Gesicht mit Schweiß|angstschweiß augen bedrückt geschlossen kopfschmerzen smiley
😩|erschöpftes Gesicht|erschöpft fehlschlag hungrig müde nein smiley unglücklich
😫|müdes Gesicht|müde niesen smiley traurig
🥱|gähnendes Gesicht|gelangweilt gähnen gähnend langweilig müde schnarch smiley zzz öde
😤|schnaubendes Gesicht|erleichtert gewonnen
😡|schmollendes Gesicht|rot angelaufener smiley wütend
😠|verärgertes Gesicht|böse smiley verärgert wut wütend zornig ärgern
🤬|Gesicht mit Symbolen über dem Mund|fluchen schimpfen schimpfwort smiley symbole verdammt wut wütend zensur ärger ärgern
😈|grinsendes Gesicht mit Hörnern|böse dämon dämonin fantasie grinsen hörner lila märchen satan smiley teufel violett
👿|wütendes Gesicht mit Hörnern|böse dämon dämonin fantasie fantasy hörner kobold lila märchen satan teufel teufelchen violett wütend
💀|Totenkopf|gesicht knochen märchen schädel tod tot yolo
☠️|Totenkopf mit gekreuzten Knochen|gekreuzt gesicht piratenflagge schädel tod tot
💩|Kothaufen|kot mist
🤡|Clown-Gesicht
👹|Ungeheuer|gesicht gruselig japan japanisch maske monster märchen oger
👺|Kobold|gemein gesicht japan japanisch maske monster märchen tengu ungeheuer wütend
👻|Gespenst|buh fantasy geist gesicht gruselig halloween märchen spuk zunge
👽️|Außerirdischer|alien all außerirdisch außerirdische fantasy gesicht monster märchen ufo weltraum wesen
👾|Computerspiel-Monster|gesicht ufo
🤖|Roboter|gesicht monster robotergesicht roboterkopf
😺|grinsende Katze|gesicht grinsen katzengesicht lachen lol lustig mund offen smiley tier
😸|grinsende Katze mit lachenden Augen|gesicht grinsen katzengesicht lachen smiley tier
😹|Katze mit Freudentränen|freude gesicht katzengesicht lachen smiley tier tränen
😻|lachende Katze mit Herzen als Augen|gesicht herzaugen katzengesicht lachen liebe lächeln smiley tier verliebt
😼|verwegen lächelnde Katze|gesicht grinsen ironisch katzengesicht lachen lächeln smiley tier
😽|küssende Katze|augen geschlossen gesicht katzengesicht kuss küsschen küsse küssen rot smiley tier wangen
🙀|erschöpfte Katze|angst erschöpft gesicht katzengesicht panik schock schockiert schrei schreien smiley tier überrascht
😿|weinende Katze|gesicht katzengesicht smiley tier traurig träne weinen
😾|schmollende Katze|gesicht katzengesicht schmollen schmollmund smiley tier verärgert
🙈|sich die Augen zuhaltendes Affengesicht|affe böse geheimnis gemein geste nein omg sehen tier verboten vergessen verstecken zuhalten
🙉|sich die Ohren zuhaltendes Affengesicht|affe böse geheimnis gemein geste hören nein tier verboten zuhalten zuhören
🙊|sich den Mund zuhaltendes Affengesicht|affe böse geheimnis gemein geste hand heimlich leise nein sagen sprechen still tier ups verboten zuhalten
💌|Liebesbrief|brief herz liebe post siegel
💘|Herz mit Pfeil|liebe
💝|Herz mit Schleife|hochzeitstag jahrestag küsschen küsse liebe valentinstag xoxo
💖|funkelndes Herz|aufregung funkeln gefühl glitzern liebe morgen nacht rosa xoxo
💗|wachsendes Herz|aufregung gefühl herzschlag küsschen küsse liebe nervosität nervös puls wachsen xoxo
💓|schlagendes Herz|gefühl herzschlag liebe puls pulsieren schlagen
💞|kreisende Herzen|emotion gefühl herz hochzeitstag jahrestag kreisen liebe süß
💕|zwei Herzen|date gefühl herz hochzeitstag jahrestag küsschen küsse liebe rendezvous xoxo
💟|Herzdekoration|deko emotion gefühl herz liebe lila violett weiß
❣️|Herz als Ausrufezeichen|satzzeichen
💔|gebrochenes Herz|allein gebrochen gefühl herzschmerz liebeskummer schmerz traurig trennung zerbrochen
❤️‍🔥|Herz in Flammen|brennendes leidenschaft liebe
❤️‍🩹|Herz mit Verband|besserung genesen
❤️|rotes Herz
🩷|pinkes Herz|gefallen gefällt gefühl liebe mag mögen niedlich pink rosa süß verliebt
🧡|oranges Herz|liebe orange
💛|gelbes Herz|gefühl gelb herzlich liebe
💚|grünes Herz|gefühl grün liebe romantisch
💙|blaues Herz|blau gefühl liebe romantisch
🩵|hellblaues Herz|aquamarin emotion gefallen gefällt gefühl hdl hellblau liebe mag mögen niedlich süß türkis zyan
💜|lila Herz|beste gefühl hdl liebe lilafarben violett
🤎|braunes Herz|braun
🖤|schwarzes Herz|böse schwarz
🩶|graues Herz|emotion grau hdl liebe schieferfarben silber silberfarben
🤍|weißes Herz|weiß
💋|Kussabdruck|gefühl knutsch kuss küssen liebe lippen lippenstift romantisch sexy
💯|100 Punkte|punktestand volle punktzahl
💢|Ärger|comic wut
💥|Zusammenstoß|bombe boom comic explodieren explosion kollidieren kollision zusammenstoßen
💫|schwindlig|benommen benommenheit comic komet stern sterne sternschnuppe
💦|Schweißtropfen|comic feucht nass schweiß schwitzen trainieren training tropfen wasser
💨|Staubwolke|comic rennen weglaufen
🕳️|Loch|schwarz
💬|Sprechblase mit drei Punkten|comic dialog gespräch unterhaltung
👁️‍🗨️|Auge in Sprechblase|dialog reden sprechen zeuge
🗨️|Sprechblase links|dialog reden sprechen unterhaltung
🗯️|Sprechblase für wütende Aussage rechts|wütend
💭|Gedankenblase|comic nachdenken
💤|Schlafen|buchstaben comic gähn langweilig müde nickerchen schlaf schnarchen zzz öde

👋|winkende Hand|auf wiedersehen bis später ciao guten tag hallo hey hi tschüs tschüss winken
🤚|erhobene Hand von hinten|erhoben erhobener handrücken
🖐️|Hand mit gespreizten Fingern|finger fünf gespreizt
✋️|erhobene Hand|erhoben halt handfläche high five schlag ein stopp warte
🖖|vulkanischer Gruß|finger grüßen hand hände spreizen
🫱|nach rechts weisende Hand|ausgestreckt ausstrecken hände händeschütteln reichen schütteln weisen
🫲|nach links weisende Hand|ausgestreckt ausstrecken hände händeschütteln reichen schütteln weisen
🫳|Hand mit Handfläche nach unten|abweisen fallen lassen fallenlassen handgeste hau ab verscheuchen wegscheuchen wegschicken
🫴|Hand mit Handfläche nach oben|anbieten angebot darbieten einladen entgegenstrecken handgeste kommen locken reichen
🫷|nach links schiebende Hand|drücken halt high five moment nein schieben schluss stopp warte mal warten
🫸|nach rechts schiebende Hand|drücken halt high five moment nein schieben schluss stopp warte mal warten
👌|OK-Zeichen|exzellent finger genial hand in ordnung natürlich perfekt super
🤌|zusammengedrückte Finger|bündelhand fingerspitzen gehts noch geste hand handgeste italienisch was zusammengedrückt zusammengelegt
🤏|Wenig-Geste|betrag finger gering hand klein menge unbedeutend winzig
✌️|Victory-Geste|sieg
🤞|Hand mit gekreuzten Fingern|finger gekreuzt
🫰|Hand mit gekreuztem Zeigefinger und Daumen|finger fingerherz gekreuzt geld handgeste kosten teuer
🤟|Ich-liebe-dich-Geste|drei finger hand hdl
🤘|Teufelsgruß|corna finger hand heavy hörner mano cornuta metal metalhand pommesgabel rock teufel yeah
🤙|Ruf-mich-an-Handzeichen|anruf anrufen hand shaka
👈️|nach links weisender Zeigefinger|finger handrückseite weisen zeigen
👉️|nach rechts weisender Zeigefinger|finger handrückseite weisen zeigen
👆️|nach oben weisender Zeigefinger von hinten|aufwärts finger handrücken handrückseite hier hinauf melden rauf weisen zeigen
🖕|Mittelfinger|finger hand
👇️|nach unten weisender Zeigefinger|abwärts finger handrücken handrückseite hinab hinunter runter weisen zeigen
☝️|nach oben weisender Zeigefinger von vorne|finger hand handvorderseite hier melden weisen zeigen
🫵|auf Betrachter zeigender Zeigefinger|deuten du finger fingerzeig hand handgeste sie stupsen zeigen
👍️|Daumen hoch|einverstanden finger gut hand in ordnung jawohl klar klasse like nach oben ok super top
👎️|Daumen runter|hand nach unten schlecht
✊️|erhobene Faust|erhoben hand kampf solidarität
👊|geballte Faust|absolut bro geballt hand korrekt zustimmen
🤛|Faust nach links|hand
🤜|Faust nach rechts|hand
👏|klatschende Hände|applaudieren applaus beifall gratulation großartig gut hand klatschen klatschend toll
🙌|zwei erhobene Handflächen|erhoben feiern geste hurra hände
🫶|Hände, die Herz bilden|finger geste handgeste handherz hdl händeherz liebe
👐|offene Hände|jazz offen umarmen umarmung
🤲|Handflächen nach oben|beten gebet hand hände zusammen
🤝|Handschlag|hände händeschütteln vereinbarung
🙏|zusammengelegte Handflächen|beten betend bitten danke danken gebet gefaltet grüßen zusammengelegt
✍️|schreibende Hand|schreiben schreibend stift
💅|Nagellack|kosmetik maniküre nagel nagelpflege
🤳|Selfie|smartphone
💪|angespannter Bizeps|arm bodybuilder bro fitnessstudio gewichtheben muckies muskeln stark training
🦾|Armprothese|arm barrierefreiheit prothese
🦿|Beinprothese|barrierefreiheit bein prothese
🦵|Bein|extremität fuß gebeugtes knie gliedmaße körperglied körperteil treten tritt
🦶|Fuß|füße kick knöchel körperteil stampfen treten tritt
👂️|Ohr|hören körperteil
🦻|Ohr mit Hörgerät|barrierefreiheit gehörlos hilfsgerät hörhilfe schwerhörig taub
👃|Nase|körperteil riechen
🧠|Gehirn|hirn intelligent intelligenz klug schlau
🫀|Herz (Organ)|anatomie herzschlag körper körperteil mensch puls schlagen
🫁|Lunge|atem atmen ausatmen einatmen körper körperteil lungenflügel mensch organ
🦷|Zahn|perlweiß weiß zahnarzt zahnärztin zähne
🦴|Knochen|hund hundeknochen kauknochen skelett
👀|Augen|auge gesicht gucken schauen sehen
👁️|Auge|blick körper körperteil schauen sehen
👅|Zunge|hmm körperteil lecken lecker mmh ätsch
👄|Mund|kuss körperteil lippen lippenstift
🫦|auf Lippe beißen|angst besorgt flirten flirtend kuss lippenstift mund nervös sexy unbehaglich zähne ängstlich
👶|Baby|gesicht jung kind kleinkind locke
🧒|Kind|enkelkind jung jünger munter strahlend
👦|Junge|enkelsohn gesicht jung jünger kind munter sohn strahlend
👧|Mädchen|enkeltochter gesicht jung jünger kind munter strahlend tochter
🧑|Person|erwachsen erwachsene mensch
👱|Person: blondes Haar|blond blondhaarig gesicht mensch
👨|Mann|erwachsen gesicht
🧔|Person: Bart|bärtig schnurrbart
🧔‍♂️|Mann: Bart|mit
🧔‍♀️|Frau: Bart|mit
👨‍🦰|Mann: rotes Haar|erwachsen gesicht
👨‍🦱|Mann: lockiges Haar|erwachsen gesicht
👨‍🦳|Mann: weißes Haar|erwachsen gesicht
👨‍🦲|Mann: Glatze|erwachsen gesicht
👩|Frau|erwachsen gesicht
👩‍🦰|Frau: rotes Haar|erwachsen gesicht
🧑‍🦰|Person: rotes Haar|erwachsen erwachsene mensch
👩‍🦱|Frau: lockiges Haar|erwachsen gesicht
🧑‍🦱|Person: lockiges Haar|erwachsen erwachsene mensch
👩‍🦳|Frau: weißes Haar|erwachsen gesicht
🧑‍🦳|Person: weißes Haar|erwachsen erwachsene mensch
👩‍🦲|Frau: Glatze|erwachsen gesicht
🧑‍🦲|Person: Glatze|erwachsen erwachsene mensch
👱‍♀️|Frau: blond|blonde gesicht haar
👱‍♂️|Mann: blond|blonder gesicht haar
🧓|ältere Person|alt erwachsen großeltern mensch weise älter
👴|älterer Mann|alt erwachsen großeltern großvater mensch opa senior weise älter
👵|ältere Frau|alt erwachsen großeltern großmutter mensch oma seniorin weise älter
🙍|missmutige Person|frustriert gesicht missmutig runzeln stirnrunzelnd unzufrieden verärgert
🙍‍♂️|missmutiger Mann|frustriert gesicht missmutig runzeln stirnrunzelnd unzufrieden verärgert
🙍‍♀️|missmutige Frau|frustriert gesicht missmutig runzeln stirnrunzelnd unzufrieden verärgert
🙎|schmollende Person|eingeschnappt enttäuscht jammerd jammern schmollen schmollend verärgert
🙎‍♂️|schmollender Mann|eingeschnappt enttäuscht jammerd jammern schmollen schmollend verärgert
🙎‍♀️|schmollende Frau|eingeschnappt enttäuscht jammerd jammern schmollen schmollend verärgert
🙅|Person mit überkreuzten Armen|arme gesicht nein nicht verbieten verboten überkreuzt
🙅‍♂️|Mann mit überkreuzten Armen|arme gesicht nein nicht verbieten verboten überkreuzt
🙅‍♀️|Frau mit überkreuzten Armen|arme gesicht
🙆|Person mit Händen auf dem Kopf|geste hände oje ok omg über übung
🙆‍♂️|Mann mit Händen auf dem Kopf|geste hände oje ok omg über übung
🙆‍♀️|Frau mit Händen auf dem Kopf|geste hände oje ok omg über übung
💁|Infoschalter-Mitarbeiter(in)|abgekippt beleidigen gerüchte geste hand klatsch klatschen person sarkasmus sarkastisch tratsch tratschen
💁‍♂️|Infoschalter-Mitarbeiter|abgekippt beleidigen gerüchte geste hand klatsch klatschen mann sarkasmus sarkastisch tratsch tratschen
💁‍♀️|Infoschalter-Mitarbeiterin|auskunft frau informationen
🙋|Person mit erhobenem Arm|aufzeigen drankommen drannehmen frage geste hand heben hier ich sich melden wissen
🙋‍♂️|Mann mit erhobenem Arm|aufzeigen drankommen drannehmen frage geste hand heben hier ich sich melden wissen
🙋‍♀️|Frau mit erhobenem Arm|aufzeigen drankommen drannehmen frage geste hand heben hier ich sich melden wissen
🧏|gehörlose Person|barrierefreiheit gehörlos hören ohr schwerhörig taub
🧏‍♂️|gehörloser Mann|gehörlos taub
🧏‍♀️|gehörlose Frau|gehörlos taub
🙇|sich verbeugende Person|bedauern bitten demut entschuldigung geste kniefall meditation meditieren sorry unterwerfen verbeugen verzeihung
🙇‍♂️|sich verbeugender Mann|demut verbeugen
🙇‍♀️|sich verbeugende Frau|bedauern bitten demut entschuldigung geste kniefall meditation meditieren sorry unterwerfen verbeugen verzeihung
🤦|sich an den Kopf fassende Person|fassen frustriert genervt gesicht oh nein omg unfassbar unglaublich verzweifelt
🤦‍♂️|sich an den Kopf fassender Mann|fassen frustriert genervt gesicht oh nein omg unfassbar unglaublich verzweifelt
🤦‍♀️|sich an den Kopf fassende Frau|fassen frustriert genervt gesicht oh nein omg unfassbar unglaublich verzweifelt
🤷|schulterzuckende Person|egal gleichgültig keine ahnung schultern zucken schulterzuckend weiß nicht zweifel
🤷‍♂️|schulterzuckender Mann|egal gleichgültig keine ahnung schultern zucken schulterzuckend weiß nicht zweifel
🤷‍♀️|schulterzuckende Frau|egal gleichgültig keine ahnung schultern zucken schulterzuckend weiß nicht zweifel
🧑‍⚕️|Arzt/Ärztin|arztkittel doktor in
👨‍⚕️|Arzt|arztkittel doktor krankenpfleger pfleger
👩‍⚕️|Ärztin|arztkittel doktor krankenschwester pflegerin
🧑‍🎓|Student(in)|absolvent doktorhut uni
👨‍🎓|Student|absolvent diplom doktorhut uni
👩‍🎓|Studentin|abschluss absolventin diplom doktorhut uni
🧑‍🏫|Lehrer(in)|dozent professor
👨‍🏫|Lehrer|dozent mann professor tafel
👩‍🏫|Lehrerin|dozentin frau professorin
🧑‍⚖️|Richter(in)|waage
👨‍⚖️|Richter|gerechtigkeit mann recht
👩‍⚖️|Richterin|frau gerechtigkeit recht
🧑‍🌾|Bauer/Bäuerin|farmer in gärtner landwirt
👨‍🌾|Bauer|farmer gärtner landwirt rancher ähre
👩‍🌾|Bäuerin|farmerin gärtnerin landwirtin ähre
🧑‍🍳|Koch/Köchin|kochen
👨‍🍳|Koch|kochen restaurant
👩‍🍳|Köchin|kochen
🧑‍🔧|Mechaniker(in)|elektriker klempner
👨‍🔧|Mechaniker|elektriker handwerker klempner mann
👩‍🔧|Mechanikerin|elektrikerin frau handwerkerin klempnerin
🧑‍🏭|Fabrikarbeiter(in)|arbeiter fabrik industriell montage
👨‍🏭|Fabrikarbeiter|fabrik helm
👩‍🏭|Fabrikarbeiterin|fabrik frau helm
🧑‍💼|Büroangestellte(r)|architekt in business manager schlips und kragen
👨‍💼|Büroangestellter|angestellter büro manager mann
👩‍💼|Büroangestellte|angestellte büro frau managerin mangerin
🧑‍🔬|Wissenschaftler(in)|forscher labor
👨‍🔬|Wissenschaftler|chemie forscher labor
👩‍🔬|Wissenschaftlerin|forscherin frau labor
🧑‍💻|IT-Experte/IT-Expertin|bildschirm computer entwickler in
👨‍💻|IT-Experte|arbeit bildschirm büro computer entwickler mann office
👩‍💻|IT-Expertin|arbeit bildschirm büro computer entwickler entwicklerin frau laptop office
🧑‍🎤|Sänger(in)|entertainer rock star
👨‍🎤|Sänger|mann mikrofon popstar schauspieler
👩‍🎤|Sängerin|frau mikrofon popstar schauspielerin
🧑‍🎨|Künstler(in)|farbpalette maler
👨‍🎨|Künstler|farbpalette maler mann
👩‍🎨|Künstlerin|farbpalette frau malerin
🧑‍✈️|Pilot(in)|flugzeug
👨‍✈️|Pilot|flugzeug mann
👩‍✈️|Pilotin|flieger flugzeug frau
🧑‍🚀|Astronaut(in)|raumfahrt weltraum
👨‍🚀|Astronaut|mann raumfahrt weltraum
👩‍🚀|Astronautin|frau raumfahrt weltraum
🧑‍🚒|Feuerwehrmann/-frau|feuerwehrhelm
👨‍🚒|Feuerwehrmann|feuerwehr feuerwehrhelm mann
👩‍🚒|Feuerwehrfrau|feuerwehrhelm frau
👮|Polizist(in)|beruf festnehmen gesetzeshüter gesicht person polizei polizistin uniform verhaften
👮‍♂️|Polizist|mann polizei
👮‍♀️|Polizistin|beruf festnehmen frau gesetzeshüterin person polizei uniform verhaften
🕵️|Detektiv(in)|lupe sherlock spion
🕵️‍♂️|Detektiv|mann spion
🕵️‍♀️|Detektivin|frau spionage spionin
💂|Wache|buckingham palace bärenfellmütze gesicht london wachfrau wachmann wachsoldat wachsoldatin wächter
💂‍♂️|Wachsoldat|buckingham palace wache
💂‍♀️|Wachsoldatin|buckingham palace guard helm london palast wache wächter
🥷|Ninja|ausdauer geheimmission killer krieger kunoichi kämpfer mörder person shinobi soldat vermummt
👷|Bauarbeiter(in)|arbeit bau bauarbeiterin beruf gesicht helm person schutzhelm umbauen
👷‍♂️|Bauarbeiter|baustelle helm
👷‍♀️|Bauarbeiterin|bauarbeiter baustelle frau helm mann
🫅|Person mit Krone|adelig krönung könig königin königlich königliche hoheit monarch monarchin prinz prinzessin
🤴|Prinz|krone
👸|Prinzessin|gesicht krone märchen
👳|Person mit Turban|bart dreitagebart
👳‍♂️|Mann mit Turban|gesicht
👳‍♀️|Frau mit Turban|gesicht
👲|Mann mit chinesischem Hut|china chinesisch gesicht kappe mütze person
🧕|Frau mit Kopftuch|hidschab hijab mantilla person tichel tuch
🤵|Person im Smoking|anzug bräutigam formell mann vornehm
🤵‍♂️|Mann im Smoking
🤵‍♀️|Frau im Smoking
👰|Person mit Schleier|braut gesicht hochzeit
👰‍♂️|Mann mit Schleier
👰‍♀️|Frau mit Schleier
🤰|schwangere Frau|schwanger
🫃|schwangerer Mann|aufgebläht bauch dick person schwanger zu viel gegessen überfressen
🫄|schwangere Person|aufgebläht bauch dick dicker schwanger schwangerschaft zu viel gegessen überfressen
🤱|Stillen|baby brust frau person
👩‍🍼|Frau, die Baby die Flasche gibt|eltern geben gebende füttern mama milch mutter neugeborenes person säugling
👨‍🍼|Mann, der Baby die Flasche gibt|geben gebender füttern
🧑‍🍼|Person, die Baby die Flasche gibt|geben gebende
👼|Putte|engel gesicht kind märchen
🎅|Weihnachtsmann|weihnachten
🤶|Weihnachtsfrau|weihnachten
🧑‍🎄|Weihnachtsperson|gesicht mit hut person santa claus weihnachten weihnachtsfrau weihnachtshut weihnachtsmann weihnachtsmütze
🦸|Superheld(in)|held person superheldin superkraft superkräfte superman umhang übermensch
🦸‍♂️|Superheld|held
🦸‍♀️|Heldin|superheldin
🦹|Bösewicht|böse bösewichtin krimineller person schurke schurkin superkräfte superschurke superschurkin verbrecher
🦹‍♂️|männlicher Bösewicht|böse
🦹‍♀️|weiblicher Bösewicht|böse
🧙|Magier(in)|hexe hexenmeister magiker person zauberer zauberin zaubern zauberspruch zauberstab
🧙‍♂️|Magier|hexenmeister zauberer
🧙‍♀️|Magierin|hexe zauberin
🧚|Märchenfee|elf elfe fantasy fee flügel geflügelt mystisch märchen person wesen
🧚‍♂️|männliche Fee|oberon puck zauberer
🧚‍♀️|Fee|titania
🧛|Vampir|blutsauger dracula halloween person reißzähne untot untoter zähne
🧛‍♂️|männlicher Vampir|dracula untoter
🧛‍♀️|weiblicher Vampir|untoter
🧜|Wassermensch|meerjungfrau meermann märchen nixe person sirene wasserfrau wassermann
🧜‍♂️|Wassermann|triton
🧜‍♀️|Meerjungfrau|nixe wasserfrau
🧝|Elf(e)|elbe elben elbin elfe fantasy herr der ringe magie magisch person
🧝‍♂️|Elf|alb elbe magisch
🧝‍♀️|Elfe|elbin magisch
🧞|Flaschengeist|aladdin aladin dschinn lampe person wunderlampe wünsche
🧞‍♂️|männlicher Flaschengeist|dschinn
🧞‍♀️|weiblicher Flaschengeist|dschinn
🧟|Zombie|apokalypse halloween horror person untot untoter walking dead wandelnder toter
🧟‍♂️|männlicher Zombie|untoter wandelnder toter
🧟‍♀️|weiblicher Zombie|untote wandelnde tote
🧌|Troll|fantasy gruslig kobold monster märchen ork ungeheuer
💆|Person, die eine Kopfmassage bekommt|behandlung entspannen kopfschmerzen massage migräne salon spa therapie
💆‍♂️|Mann, der eine Kopfmassage bekommt|entspannen kopfschmerzen massage salon
💆‍♀️|Frau, die eine Kopfmassage bekommt|behandlung entspannen entspannend gesicht kopf kopfschmerzen kopfweh lindern massage relaxen salon spa therapie verspannung
💇|Person beim Haareschneiden|friseur friseurin friseuse frisur frisör frisörin haare haarschnitt schere
💇‍♂️|Mann beim Haareschneiden|friseur frisur haarschnitt salon schere
💇‍♀️|Frau beim Haareschneiden|friseur haarschnitt schere
🚶|Fußgänger(in)|fußgängerin gehen gehend person schlendern schlurfen wandern
🚶‍♂️|Fußgänger|gehen mann spaziergang
🚶‍♀️|Fußgängerin|frau gehen schlendern spazieren spaziergang
🧍|stehende Person|mensch stand stehen
🧍‍♂️|stehender Mann|stehen
🧍‍♀️|stehende Frau|stehen
🧎|kniende Person|fersensitz knien kniend meditation meditieren mensch seiza zazen
🧎‍♂️|kniender Mann|kniend
🧎‍♀️|kniende Frau|kniend
🧑‍🦯|Person mit Langstock|barrierefreiheit blind blindenstock
👨‍🦯|Mann mit Langstock|barrierefreiheit behinderung blind blindenstock gehstock mensch person sehbehindert
👩‍🦯|Frau mit Langstock|barrierefreiheit behinderung blind blindenstock gehstock mensch person
🧑‍🦼|Person in elektrischem Rollstuhl|barrierefreiheit
👨‍🦼|Mann in elektrischem Rollstuhl|barrierefreiheit behinderung mensch person
👩‍🦼|Frau in elektrischem Rollstuhl|barrierefreiheit behinderung mensch person
🧑‍🦽|Person in manuellem Rollstuhl|barrierefreiheit
👨‍🦽|Mann in manuellem Rollstuhl|barrierefreiheit behinderung mensch person
👩‍🦽|Frau in manuellem Rollstuhl|barrierefreiheit behinderung mensch person
🏃|laufende Person|eilig joggen laufen läufer läuferin marathon rennen schnell sport
🏃‍♂️|laufender Mann|joggen jogger laufen marathon
🏃‍♀️|laufende Frau|athlet athletin joggen joggerin laufen läufer läuferin marathon rennen renner rennerin rennt schell
💃|tanzende Frau|elegant festlich flair flamenco salsa schwung tango tanz tanzen tänzerin
🕺|tanzender Mann|elegant festlich flair flamenco salsa schwung tango tanz tanzen tänzer
🕴️|schwebender Mann im Anzug|geschäftlich
👯|Personen mit Hasenohren|bunny bunnys doppelt leute party person seelenverwandt tanzen tänzerinnen zwillinge
👯‍♂️|Männer mit Hasenohren|bunnys party tanzen zwillinge
👯‍♀️|Frauen mit Hasenohren|bunnys party
🧖|Person in Dampfsauna|abschalten dampfbad entspannen frau luxuriös relaxen sauna spa
🧖‍♂️|Mann in Dampfsauna|sauna
🧖‍♀️|Frau in Dampfsauna|sauna
🧗|Bergsteiger(in)|fels kletterer klettern person sport
🧗‍♂️|Bergsteiger
🧗‍♀️|Bergsteigerin|bergsteiger
🤺|Fechter(in)|fechten schwert sport
🏇|Pferderennen|jockey auf pferd schnell sport um die wette wetten
⛷️|Skifahrer(in)|schnee ski skifahrerin sport
🏂️|Snowboarder(in)|snowboard snowboarden snowboarderin sport
🏌️|Golfer(in)|abschlagplatz golf golferin golfspieler golfspielerin person sport sportler sportlerin
🏌️‍♂️|Golfer|golf golfen golfspieler mann
🏌️‍♀️|Golferin|frau golf golfen golfspielerin
🏄️|Surfer(in)|person sport surfboard surfbrett surfen surferin wassersport wellenreiten wellenreiter wellenreiterin
🏄‍♂️|Surfer|mann wellenreiten
🏄‍♀️|Surferin|frau sport strand surf surfbrett wellen wellenreiten
🚣|Person im Ruderboot|angeln boot kanu paddel rudern sport
🚣‍♂️|Mann im Ruderboot|boot rudern
🚣‍♀️|Frau im Ruderboot|boot bootfahrerin ruder ruderin rudern see
🏊️|Schwimmer(in)|kraulen person pool schwimmbecken schwimmen schwimmerin sport triathlon wasser
🏊‍♂️|Schwimmer|kraulen pool schwimmbad schwimmen
🏊‍♀️|Schwimmerin|frau kraulen pool schwimmbad schwimmen sport
⛹️|Person mit Ball|basketball basketballer basketballspieler basketballspielerin dribbeln sport sportler sportlerin
⛹️‍♂️|Mann mit Ball|ballsport handball
⛹️‍♀️|Frau mit Ball|ballsport basketball basketballspieler handball sport
🏋️|Gewichtheber(in)|gewicht gewichtheberin hantel muskeln person schwer sport stark training
🏋️‍♂️|Gewichtheber|gewicht heben mann
🏋️‍♀️|Gewichtheberin|frau gewicht heben gewichte gewichteheberin
🚴|Radfahrer(in)|fahrrad person rad radeln radfahren radfahrerin sport tour de france
🚴‍♂️|Radfahrer|fahrrad mann rad
🚴‍♀️|Radfahrerin|fahrrad fahrradfahrerin frau frauen rad radeln radlerin
🚵|Mountainbiker(in)|fahrrad mountainbikerin mountainbiking person rad radfahren radfahrer radfahrerin sport tour de france
🚵‍♂️|Mountainbiker|fahrrad mann mountainbike rad
🚵‍♀️|Mountainbikerin|fahrrad fahrradfahrerin frau mountain bike bikerin mountainbike rad radeln radfahrerin sport
🤸|Rad schlagende Person|akrobatik bodenturnen gymnastik schlagen radschlag sport turner turnerin
🤸‍♂️|Rad schlagender Mann|akrobatik bodenturnen gymnastik person schlagen radschlag sport turner
🤸‍♀️|Rad schlagende Frau|akrobatik bodenturnen gymnastik person schlagen radschlag sport turnerin
🤼|Ringer(in)|catchen catcher person ringen ringkampf sport sportler wrestler wrestling
🤼‍♂️|ringende Männer|catchen catcher ringen ringer ringkampf sport wrestler wrestling
🤼‍♀️|ringende Frauen|catchen catcherin person ringen ringer ringerin ringkampf sport wrestlerin wrestling
🤽|Wasserballspieler(in)|person schwimmsport sport sportler sportlerin wasser wasserball wasserballspielerin wassersport
🤽‍♂️|Wasserballspieler|mann person schwimmsport sport sportler wasser wasserball wassersport
🤽‍♀️|Wasserballspielerin|ballspiele frau person schwimmsport sport sportlerin wasser wasserball wassersport
🤾|Handballspieler(in)|handball handballer handballerin handballspielerin person schleudern sport sportler werfen
🤾‍♂️|Handballspieler|handball mann sport
🤾‍♀️|Handballspielerin|frau handball handballerin person schleudern sport sportlerin werfen
🤹|Jongleur(in)|artist artistin geschickt jongleurin jongleuse jonglieren multitasking person zirkus
🤹‍♂️|Jongleur|artist entertainer geschickt jonglieren mann multitasking person unterhalter zirkus
🤹‍♀️|Jongleurin|frau geschickt jonglieren multitasking
🧘|Person im Lotossitz|burmesischer sitz frau lotussitz meditation in schneidersitz yoga zen
🧘‍♂️|Mann im Lotossitz|meditation yoga
🧘‍♀️|Frau im Lotossitz|meditation yoga
🛀|badende Person|bad baden badewanne badezimmer dusche entspannen
🛌|im Bett liegende Person|gute nacht heia müde nachtruhe schlaf schön schlafen zzz
🧑‍🤝‍🧑|sich an den Händen haltende Personen|händchen halten hände menschen paar pärchen
👭|Händchen haltende Frauen|halten paar pärchen aus frau und
👫|Mann und Frau halten Hände|händchen paar pärchen aus
👬|Händchen haltende Männer|halten paar pärchen aus mann und zwillinge
💏|sich küssendes Paar|frau herz kuss küssen mann
👩‍❤️‍💋‍👨|sich küssendes Paar: Frau, Mann|herz kuss küssen
👨‍❤️‍💋‍👨|sich küssendes Paar: Mann, Mann|frau herz kuss küssen
👩‍❤️‍💋‍👩|sich küssendes Paar: Frau, Frau|herz kuss küssen mann
💑|Liebespaar|frau herz liebe mann paar
👩‍❤️‍👨|Liebespaar: Frau, Mann|herz liebe paar
👨‍❤️‍👨|Liebespaar: Mann, Mann|frau herz liebe paar
👩‍❤️‍👩|Liebespaar: Frau, Frau|herz liebe mann paar
👨‍👩‍👦|Familie: Mann, Frau und Junge|kind mutter vater
👨‍👩‍👧|Familie: Mann, Frau und Mädchen|junge kind mutter vater
👨‍👩‍👧‍👦|Familie: Mann, Frau, Mädchen und Junge|kind mutter vater
👨‍👩‍👦‍👦|Familie: Mann, Frau, Junge und Junge|kind mutter vater
👨‍👩‍👧‍👧|Familie: Mann, Frau, Mädchen und Mädchen|junge kind mutter vater
👨‍👨‍👦|Familie: Mann, Mann und Junge|kind mutter vater
👨‍👨‍👧|Familie: Mann, Mann und Mädchen|junge kind mutter vater
👨‍👨‍👧‍👦|Familie: Mann, Mann, Mädchen und Junge|kind mutter vater
👨‍👨‍👦‍👦|Familie: Mann, Mann, Junge und Junge|kind mutter vater
👨‍👨‍👧‍👧|Familie: Mann, Mann, Mädchen und Mädchen|junge kind mutter vater
👩‍👩‍👦|Familie: Frau, Frau und Junge|kind mutter vater
👩‍👩‍👧|Familie: Frau, Frau und Mädchen|junge kind mutter vater
👩‍👩‍👧‍👦|Familie: Frau, Frau, Mädchen und Junge|kind mutter vater
👩‍👩‍👦‍👦|Familie: Frau, Frau, Junge und Junge|kind mutter vater
👩‍👩‍👧‍👧|Familie: Frau, Frau, Mädchen und Mädchen|junge kind mutter vater
👨‍👦|Familie: Mann, Junge|kind mutter vater
👨‍👦‍👦|Familie: Mann, Junge und Junge|kind mutter vater
👨‍👧|Familie: Mann, Mädchen|junge kind mutter vater
👨‍👧‍👦|Familie: Mann, Mädchen und Junge|kind mutter vater
👨‍👧‍👧|Familie: Mann, Mädchen und Mädchen|junge kind mutter vater
👩‍👦|Familie: Frau, Junge|kind mutter vater
👩‍👦‍👦|Familie: Frau, Junge und Junge|kind mutter vater
👩‍👧|Familie: Frau, Mädchen|junge kind mutter vater
👩‍👧‍👦|Familie: Frau, Mädchen und Junge|kind mutter vater
👩‍👧‍👧|Familie: Frau, Mädchen und Mädchen|junge kind mutter vater
🗣️|sprechender Kopf|gesicht silhouette sprechen sprechend sprechende person
👤|Silhouette einer Büste|person
👥|Silhouette mehrerer Büsten|personen
🫂|sich umarmende Personen|abschied danke drücken drücker freundschaft hallo liebe tschüss umarmung
👪️|Familie|junge kind mutter vater
👣|Fußabdrücke|abdruck auf dem weg fuß fußabdruck

🐵|Affengesicht|affe banane dschungel gesicht tier zoo
🐒|Affe|tier
🦍|Gorilla|affe gesicht tier
🦧|Orang-Utan|affe tier
🐶|Hundegesicht|gesicht hund tier treu wau wuff
🐕️|Hund|haustier tier wau wuff
🦮|Blindenhund|barrierefreiheit behinderung blind hund sehbehindert tier
🐕‍🦺|Assistenzhund|assistenz barrierefreiheit behinderung hund tier
🐩|Pudel|hund tier
🐺|Wolf|gesicht tier wolfsgesicht
🦊|Fuchs|fuchsgesicht gesicht tier
🦝|Waschbär|klug neugierig schlau tier
🐱|Katzengesicht|gesicht katze miau miez miezekatze tier
🐈️|Katze|haustier miau tier
🐈‍⬛|schwarze Katze|kater miau pech schwarz schwarzer tier unglück
🦁|Löwe|gesicht löwengesicht sternzeichen tier tierkreis
🐯|Tigergesicht|gesicht raubkatze tier tiger
🐅|Tiger|tier
🐆|Leopard|gepunktet punkte raubkatze raubtier tier zoo
🐴|Pferdegesicht|gesicht pferd pferdekopf tier
🫎|Elch|geweih säugetier tier
🫏|Esel|austreten dickschädel dummkopf maultier stur störrisch säugetier tier
🐎|Pferd|rennen rennpferd tier
🦄|Einhorn|einhorngesicht gesicht
🦓|Zebra|streifen tier
🦌|Hirsch|gesicht tier
🦬|Bison|büffel herde ochse tier wisent
🐮|Kuhgesicht|gesicht kuh tier
🐂|Ochse|kuh sternzeichen stier tier tierkreis
🐃|Wasserbüffel|büffel tier wasser
🐄|Kuh|bauernhof muh tier
🐷|Schweinegesicht|gesicht schwein tier
🐖|Schwein|bauernhof sau tier
🐗|Wildschwein|eber schwein tier
🐽|Schweinerüssel|nase schwein tier
🐏|Widder|schaf sternzeichen tierkreis
🐑|Schaf|bock mäh tier widder wolle
🐐|Ziege|steinbock sternzeichen tier tierkreis
🐪|Dromedar|einhöckrig kamel tier wüste
🐫|Kamel|tier wüste zweihöckrig
🦙|Lama|alpaca alpaka anden kamel tier vicuña wolle
🦒|Giraffe|flecken tier
🐘|Elefant|tier
🦣|Mammut|aussterben groß natur stoßzahn tier wollig
🦏|Nashorn|rhinozeros tier
🦛|Nilpferd|flusspferd hippo tier
🐭|Mäusegesicht|gesicht maus mausgesicht nagetier tier
🐁|Maus|nage tier
🐀|Ratte|nagetier tier
🐹|Hamster|gesicht hamstergesicht tier
🐰|Hasengesicht|gesicht hase kaninchen karnickel langohr mümmelmann nager nagetier tier
🐇|Hase|kaninchen karnickel mümmelmann nagetier tier
🐿️|Streifenhörnchen|tier
🦫|Biber|biberschwanz biberzahn damm natur otter tier
🦔|Igel|stachelig stacheln tier
🦇|Fledermaus|tier vampir
🐻|Bär|bärengesicht gesicht tier
🐻‍❄️|Eisbär|arktis nordpol weiß
🐨|Koala|koalabär koalagesicht tier
🐼|Panda|gesicht pandabär pandagesicht tier
🦥|Faultier|faul langsam tier träge
🦦|Otter|fischen tier verspielt
🦨|Stinktier|skunk stinken tier
🦘|Känguru|australien beuteltier down under hüpfen quokka skippy springen tier wallaby
🦡|Dachs|dachse frechdachs honigdachs ratel tier
🐾|Tatzenabdrücke|abdruck tatzen tier
🦃|Truthahn|geflügel pute thanksgiving
🐔|Huhn|geflügel henne tier tierkopf
🐓|Hahn|tier
🐣|schlüpfendes Küken|ei in eierschale piep schlüpfen tier vogel
🐤|Küken|kükenkopf tier
🐥|Küken von vorne|geflügel in frontansicht tier
🐦️|Vogel|papagei taube tier vogelkopf
🐧|Pinguin|pinguinkopf tier vogel
🕊️|Taube|fliegen friede frieden friedenstaube vogel
🦅|Adler|tier vogel
🦆|Ente|tier vogel
🦢|Schwan|hässliches entlein tier vogel
🦉|Eule|raubvogel tier uhu vogel weise
🦤|Dodo|aussterben dronte groß mauritius natur tier vogel
🪶|Feder|federleicht federn fliegen gefieder leicht vogelfeder
🦩|Flamingo|bunt farbenfroh rosa tier tropen tropisch vogel
🦚|Pfau|bunt stolz stolzieren tier vogel
🦜|Papagei|ausplaudern pirat plappern sprechen tier vogel wiederholen
🪽|Flügel|engel engelsflügel federn fliegen flug himmlisch mythologie vogel
🐦‍⬛|schwarzer Vogel|amsel krächzen krähe rabe schnabel schwarz tier
🪿|Gans|blöd dumm dumme ganter geflügel gänserich schnattern tier vogel
🐸|Frosch|froschgesicht gesicht grün quak tier
🐊|Krokodil|reptil schnappi tier
🐢|Schildkröte|tier
🦎|Eidechse|reptil
🐍|Schlange|schlangenträger sternzeichen tier tierkreis
🐲|Drachengesicht|drache gesicht märchen tier
🐉|Drache|chinesisch neujahr märchen tier
🦕|Sauropode|brachiosaurus brontosaurus dino dinosaurier diplodocus saurier
🦖|T-Rex|dino dinosaurier saurier tree tyrannosaurus
🐳|blasender Wal|meer ozean tier
🐋|Wal|ozean tier
🐬|Delfin|meer ozean strand tier
🦭|Seehund|meer ozean robbe seelöwe tier
🐟️|Fisch|aquarium fische meehr sternzeichen tier tierkreis
🐠|Tropenfisch|fisch tier
🐡|Kugelfisch|fisch kugelrund meer tier
🦈|Hai|fisch haifisch meer tier
🐙|Oktopus|krake meer tier tintenfisch
🐚|Schneckenhaus|muschel strand tier
🪸|Koralle|great barrier reef klimawandel korallenriff meer ozean riff tier
🪼|Qualle|autsch brennen gallert glibber meer meeresbewohner meerestier nesseltier ozean tentakeln
🦀|Krebs|krabbe meer sternzeichen strand tierkreis
🦞|Hummer|lobster meeresfrucht meeresfrüchte meerestier scheren tier
🦐|Garnele|gourmet krustentier meeresfrucht shrimp
🦑|Tintenfisch|kalmar tier
🦪|Auster|meer muschel perle tauchen tier
🐌|Schnecke|langsam tier
🦋|Schmetterling|insekt schön
🐛|Raupe|gefräßig insekt tier
🐜|Ameise|insekt tier
🐝|Biene|honig honigbiene hummel insekt maja natur summ tier
🪲|Käfer|insekt krabbeltier minzkäfer tier wanze
🐞|Marienkäfer|glückskäfer insekt krabbel käfer punkte tier
🦗|Grille|grashüpfer heuschrecke insekt tier zikade
🪳|Kakerlake|insekt krabbeln krabbeltier käfer küchenschabe la cucaracha schabe tier
🕷️|Spinne|insekt tier
🕸️|Spinnennetz|netz spinne
🦂|Skorpion|horoskop sternzeichen tierkreis
🦟|Mücke|biss fieber insekt insektenbiss insektenstich krankheit malaria moskito schnake stechmücke stich tier virus
🪰|Fliege|fliegen insekt krankheit made mücke plage schmeißfliege tier verwesen
🪱|Wurm|insekt natur parasit regenwurm ringelwurm tier
🦠|Mikrobe|amöbe amöben bakterie bakterien einzeller medizin virus wissenschaft
💐|Blumenstrauß|blumen bouquet
🌸|Kirschblüte|blume blüte kirsche pflanze
💮|Blumenstempel|blume
🪷|Lotusblüte|blume buddhismus erleuchtung gleichmut hinduismus liebe lotosblume pflanze reinheit ruhe schönheit
🏵️|Rosette|pflanze
🌹|Rose|blume blüte pflanze
🥀|welke Blume|am sterben sterbend verwelkt welk welkende
🌺|Hibiskus|blume blüte pflanze rosa
🌻|Sonnenblume|blume blüte pflanze sonne
🌼|gelbe Blüte|blume pflanze
🌷|Tulpe|blume blüte pflanze
🪻|Hyazinthe|blaue wiesenlupine blume blühen blüte frühling lavendel lila lupine löwenmaul pflanze violett
🌱|Spross|junge pflanze
🪴|Topfpflanze|dekor grünpflanze haus pflanze pflegen wachsen zimmerpflanze
🌲|Nadelbaum|baum pflanze tannenbaum
🌳|Laubbaum|baum blätter grün laub pflanze wald
🌴|Palme|baum kokusnuss oase pflanze strand tropen
🌵|Kaktus|dürre natur pflanze trockenzeit wüste
🌾|Reisähre|pflanze reis reispflanze ähre
🌿|Kräuter|blätter pflanze
☘️|Kleeblatt|grün pflanze
🍀|Glücksklee|blatt glück klee kleeblatt pflanze silverster vier vierblättrig vierblättriges
🍁|Ahornblatt|ahorn blatt herbst laub pflanze
🍂|Laub|blatt blätter fallendes herbst pflanze
🍃|Blätter im Wind|blatt laub pflanze
🪹|leeres Nest|heim nestbau nisten vogelnest zuhause
🪺|Nest mit Eiern|heim blauen nestbau nisten vogelnest zuhause
🍄|Fliegenpilz|giftig pilz

🍇|Trauben|frucht obst traube wein
🍈|Honigmelone|cantaloupe frucht melone obst
🍉|Wassermelone|frucht melone obst wasser
🍊|Mandarine|apfelsine frucht obst orange vitamin
🍋|Zitrone|frucht obst sauer zitrusfrucht
🍌|Banane|frucht obst schale
🍍|Ananas|frucht obst
🥭|Mango|essen frucht früchte obst shaker tropisch
🍎|roter Apfel|frucht obst rot
🍏|grüner Apfel|frucht gesund grün obst
🍐|Birne|frucht obst
🍑|Pfirsich|frucht obst
🍒|Kirschen|frucht kirsche obst
🍓|Erdbeere|beere essen frucht obst
🫐|Blaubeeren|beere blau blaubeere essen frucht heidelbeere heidelbeeren lebensmittel nahrung obst
🥝|Kiwi|frucht obst
🍅|Tomate|essen gemüse obst
🫒|Olive|essen grün lebensmittel nahrung olivenzweig olivenöl zweig
🥥|Kokosnuss|colada essen frucht palme piña
🥑|Avocado|essen frucht
🍆|Aubergine|gemüse
🥔|Kartoffel|essen gemüse
🥕|Karotte|gemüse mohrrübe möhre
🌽|Maiskolben|gemüse mais
🌶️|Peperoni|chili paprika pfeffer pflanze scharf
🫑|Paprika|essen gemüse gemüsepaprika grün lebensmittel nahrung peperoni
🥒|Gurke|essen gemüse scheiben
🥬|Blattgemüse|blattgrün essen gemüse grünkohl grünzeug kohl kraut mangold pak choi pok salat salatblatt spinat
🥦|Brokkoli|broccoli essen gemüse gemüsekohl kohl
🧄|Knoblauch|essen geschmack lebensmittel nahrung würze zutat
🧅|Zwiebel|essen geschmack gewürz lebensmittel nahrung würze
🥜|Erdnuss|essen
🫘|Bohnen|bohne essen gemüse hülsenfrucht kidney kidneybohne lebensmittel
🌰|Kastanie|marone
🫚|Ingwer|gesund gewürz ginger ale ingwerbier scharf wurzel würzig
🫛|Erbsenschote|bohne edamame erbse erbsen essen gemüse hülsenfrucht hülsenfrüchte schote
🍞|Brot|brotlaib essen kohlenhydrate laib toast weizen weißbrot
🥐|Croissant|corissant französisch frühstück frühstückshörnchen
🥖|Baguette|brot französisch frühstück
🫓|Fladenbrot|arepa brot essen lavasch lebensmittel naan nahrung pita
🥨|Brezel|brezen brezn essen gedreht oktoberfest
🥯|Bagel|backwaren brötchen bäckerei essen frühstück pausenbrot
🥞|Pfannkuchen|crepe eierpfannkuchen essen
🧇|Waffel|essen lebensmittel nahrung mit butter
🧀|Käsestück|käse
🍖|Fleischhachse|fleisch knochen restaurant
🍗|Hähnchenschenkel|fleisch geflügel hühnerbein restaurant
🥩|Fleischstück|essen fleisch kotelett lammkotelett rot schnitzel schweinekotelett steak
🥓|Bacon|essen frühstücksspeck speck speckstreifen
🍔|Hamburger|burger fast food restaurant
🍟|Pommes frites|fritten
🍕|Pizza|pizzastück pizzeria
🌭|Hotdog|essen frankfurter hot dog wurst würstchen
🥪|Sandwich|brot essen
🌮|Taco|essen mexikanisch
🌯|Burrito|essen mexikanisch
🫔|Tamale|burrito eingewickelt essen lebensmittel mexikanisch streetfood wrap
🥙|Döner|kebab falafel wrap
🧆|Falafel|bällchen essen fleischbällchen kichererbsen lebensmittel nahrung
🥚|Ei|frühstück frühstücksei
🍳|Spiegelei in Bratpfanne|braten kochen pfanne
🥘|Pfannengericht|essen paella reispfanne
🍲|Topf mit Essen|eintopf gericht schüssel suppe
🫕|Fondue|essen geschmolzen käse schokolade schweizerisch topf
🥣|Schüssel mit Löffel|brei cerealien essen frühstück haferbrei reisbrei suppe
🥗|Salat|blattgemüse essen gesund grün
🍿|Popcorn|kino snack
🧈|Butter|essen lebensmittel milchprodukt nahrung
🧂|Salz|gesalzen geschmack gewürz salzig salzstreuer würze zutat
🥫|Konserve|büchse dose essen
🍱|Bento-Box|japanisches essen sushi
🍘|Reiscracker|cracker
🍙|Reisbällchen|essen japanisch reis
🍚|Reis in Schüssel|essen
🍛|Reis mit Curry
🍜|Schüssel und Essstäbchen|chinesisches essen dampfend eiernudeln nudeln stäbchen suppe
🍝|Spaghetti|essse nudeln mit tomatensoße pasta restaurant
🍠|geröstete Süßkartoffel|essen gemüse geröstet
🍢|Oden|japanisches gericht restaurant
🍣|Sushi|japanisches gericht restaurant
🍤|frittierte Garnele|restaurant tempura
🍥|Fischfrikadelle|fisch restaurant spirale
🥮|Mondkuchen|essen fest festival herbst kuchen mondfest pinyin yuebing
🍡|Dango|japanisches gericht mochi kugeln auf einem spieß restaurant
🥟|Teigtasche|chinesische dumpling empanada essen gyōza jiaozi kloß pierogi potsticker
🥠|Glückskeks|essen prophezeiung
🥡|Takeaway-Schachtel|chinesisches essen stäbchen box
🍦|Softeis|eis
🍧|Wassereis|eis sorbet zerstoßen
🍨|Eiscreme|eis eisbecher eisdiele
🍩|Donut|doughnut essen kuchen süß
🍪|Keks|cookie plätchen
🎂|Geburtstagskuchen|essen feier geburtstag geburtstagstorte happy birthday kerzen kuchen lebensmittel torte
🍰|Torte|kuchen kuchenstück stück tortenstück
🧁|Cupcake|bäckerei dessert essen gebäck kalorienbombe konditorei muffin nachspeise streusel süß zucker
🥧|Kuchen|essen füllung gebäck pastete torte
🍫|Schokoladentafel|essen schokolade süßigkeit
🍬|Bonbon|süß süßigkeit
🍭|Lutscher|lolli süßigkeit
🍮|Pudding|dessert flan nachspeise nachtisch schokolade soße
🍯|Honigtopf|honig süß
🍼|Babyflasche|baby flasche fläschchen kind milch trinken
🥛|Glas Milch|getränk trinken
☕️|Heißgetränk|cafe dampfend getränk heiß kaffee tasse tee trinken
🫖|Teekanne|getränk kanne lebensmittel tee brühen teekrug trinken
🍵|Teetasse ohne Henkel|getränk grüner tee oolong schale
🍶|Sake-Flasche mit Tasse|getränk und trinken
🍾|Flasche mit knallendem Korken|champagner getränk knallen sekt trinken
🍷|Weinglas|alkohol bar glas wein
🍸️|Cocktailglas|bar cocktail drink martini
🍹|Cocktail|bar exotisches getränk
🍺|Bierkrug|bar bier krug oktoberfest prost weizenbier
🍻|Bierkrüge|anstoßen bier oktoberfest prosit prost weizen
🥂|Sektgläser|anstoßen feier feiern getränk gläser prost sekt
🥃|Trinkglas|bar schnaps whiskey
🫗|Flüssigkeit ausgießen|ausleeren getränk gießen glas leer missgeschick tropfende verschütten
🥤|Becher mit Strohhalm|brause erfrischung saft selters soda trinken trinkhalm wasser
🧋|Bubble Tea|blase essen getränk lebensmittel milch perle taiwan tee
🧃|Trinkpäckchen|fruchtsaft getränk obstsaft saft saftpackung
🧉|Mate-Tee|getränk
🧊|Eiswürfel|eisberg gefroren kalt kühlen würfel
🥢|Essstäbchen|chinesisches essen hashi japanisches stäbchen
🍽️|Teller mit Messer und Gabel|geschirr kochen
🍴|Messer und Gabel|abendessen besteck essen frühstück geschirr hunger lecker mittagessen restaurant
🥄|Löffel|besteck
🔪|Küchenmesser|messer schneiden
🫙|Einmachglas|einweckglas essen gewürzglas leer leerer behälter leeres glas marmeladeglas schraubglas
🏺|Amphore|gefäß kochen krug sternzeichen tierkreis trinken vase wassermann

🌍️|Globus mit Europa und Afrika|erde weltkugel
🌎️|Globus mit Amerika|erde nordamerika südamerika weltkugel
🌏️|Globus mit Asien und Australien|erde weltkugel
🌐|Globus mit Meridianen|breitengrad längengrad
🗺️|Weltkarte|karte landkarte reisen welt
🗾|Umriss von Japan|karte
🧭|Kompass|himmelsrichtung magnetisch navigation orientierung richtung windrose
🏔️|schneebedeckter Berg|gebirge kalt schnee
⛰️|Berg|gebirge
🌋|Vulkan|ausbruch berg lava vulkanausbruch wetter
🗻|Fuji|berg vulkan
🏕️|Camping|campen zelt zelten
🏖️|Strand mit Sonnenschirm|meer
🏜️|Wüste|heiß
🏝️|einsame Insel|einsam meer palme strand verlassen
🏞️|Nationalpark|berg fluss natur park schutzgebiet
🏟️|Stadion|arena
🏛️|antikes Gebäude|antik klassizistisch
🏗️|Kran|bau bauen
🧱|Ziegelstein|bauen grenze klinker mauer mauerwerk mörtel wand ziegel ziegelsteine zugemauert
🪨|Felsen|felsig hart natur schwer stein steinig
🪵|Holz|baumstamm feuerholz holzig holzscheite lagerfeuer
🛖|Hütte|behausung gebäude haus jurte objekt rundhaus schutz
🏘️|Wohnhäuser|dorf gebäude haus häuser wohnhaus wohnsiedlung
🏚️|verfallenes Haus|gebäude heruntergekommen verfallen verlassen verlassenes
🏠️|Haus|gebäude zuhause
🏡|Haus mit Garten|baum
🏢|Bürogebäude|hochhaus
🏣|japanisches Postgebäude|japan post
🏤|Postgebäude|europa europäisches post
🏥|Krankenhaus|ambulanz arzt gebäude krank medizin notaufnahme
🏦|Bank|gebäude geld
🏨|Hotel|gebäude unterkunft übernachten
🏩|Stundenhotel|gebäude hotel liebe unterkunft
🏪|Minimarkt|einkaufen gebäude geschäft lebensmittel
🏫|Schule|gebäude schulgebäude
🏬|Kaufhaus|einkaufen gebäude geschäft shoppen
🏭️|Fabrik|fabrikgebäude gebäude
🏯|japanisches Schloss|bauwerk gebäude japan japanisch
🏰|Schloss|bauwerk burg europa europäisch gebäude märchen märchenschloss
💒|Hochzeit|herz kirche
🗼|Tokyo Tower|fernsehturm tokio
🗽|Freiheitsstatue|amerika freiheit
⛪️|Kirche|christ christentum christlich gebäude kreuz religion
🕌|Moschee|islam moslem muslim religion
🛕|Hindutempel|gebäude hindu tempel
🕍|Synagoge|jude jüdisch religion tempel
⛩️|Shinto-Schrein|religion
🕋|Kaaba|hajj islam moslem muslim religion
⛲️|Springbrunnen|brunnen garten park
⛺️|Zelt|camping campingurlaub zeltplatz
🌁|neblig|nebel wetter
🌃|Sternenhimmel|city hochhäuser nacht skyline stadt sterne
🏙️|Skyline|gebäude großstadt hochhäuser häuser stadt wolkenkratzer
🌄|Sonnenaufgang über Bergen|berge
🌅|Sonnenaufgang über dem Meer
🌆|Abendstimmung in der Stadt|hochhäuser new york skyline sonnenaufgang sonnenuntergang wolkenkratzer
🌇|Sonnenuntergang in der Stadt|großstadt hochhäuser morgenrot sonnenaufgang wolkenkratzer
🌉|Brücke vor Nachthimmel|golden gate nacht nachts
♨️|heiße Quellen|dampf dampfend heiß quelle
🎠|Karussellpferd|karussell pferd reiten
🛝|Spielplatzrutsche|rutschbahn rutsche spielen spielplatz vergnügungspark
🎡|Riesenrad|freizeitpark rad volksfest
🎢|Achterbahn|freizeitpark volksfest
💈|Barbershop-Säule|friseur herrenfriseur
🎪|Zirkuszelt|unterhaltung zelt zirkus
🚂|Dampflokomotive|bahn dampf dampflok fahrzeug lokomotive schiene zug
🚃|Eisenbahnwagen|fahrzeug straßenbahn straßenbahnwagen tram wagen waggon wagon zug
🚄|Hochgeschwindigkeitszug mit spitzer Nase|ice shinkansen tgv zug
🚅|Hochgeschwindigkeitszug|bahn japan shinkansen zug
🚆|Zug|bahn eisenbahn ice
🚇️|U-Bahn|metro
🚈|S-Bahn|ice monorail zug
🚉|Bahnhof|bahn zug
🚊|Straßenbahn|tram verkehrsmittel
🚝|Einschienenbahn|bahn magnetschwebebahn monorail
🚞|Bergbahn|bahn bimmelbahn zug
🚋|Straßenbahnwagen|straßenbahn tram tramwagen transport verkehrsmittel waggon
🚌|Bus|fahrzeug schulbus
🚍️|Bus von vorne|verkehrsmittel vorderansicht
🚎|Oberleitungsbus|straßenbahn trolleybus
🚐|Kleinbus|bus fahrzeug
🚑️|Krankenwagen|ambulanz notfall
🚒|Feuerwehrauto|brand löschfahrzeug
🚓|Polizeiwagen|polizei streifenwagen
🚔️|Polizeiwagen von vorne|polizei streifenwagen vorderansicht
🚕|Taxi|auto fahrzeug
🚖|Taxi von vorne|auto fahren gelb vorderansicht
🚗|Auto|fahren fahrzeug rot verkehr
🚘️|Auto von vorne|automobil fahrzeug rot vorderansicht
🚙|Wohnmobil|auto blau fahren verreisen
🛻|Pick-up|auto fahren fahrzeug laster lastwagen lieferwagen lkw transport
🚚|Lieferwagen|lastwagen lkw
🚛|Sattelzug|lastwagen lkw umziehen ziehen um
🚜|Traktor|bauernhof landwirtschaft trecker
🏎️|Rennauto|autorennen
🏍️|Motorrad|moped motorrennen
🛵|Motorroller|motoroller roller vespa
🦽|manueller Rollstuhl|barrierefreiheit behinderung
🦼|elektrischer Rollstuhl|barrierefreiheit behinderung
🛺|Autorikscha|fahrzeug tuk
🚲️|Fahrrad|bmx rad radeln radler spinning
🛴|Tretroller|roller
🛹|Skateboard|board brett räder fahren skaten skater
🛼|Rollschuh|rollen rollerskate laufen schuh sport
🚏|Bushaltestelle|bus haltestelle
🛣️|Autobahn|schnellstraße
🛤️|Bahngleis|bahn gleise schienen
🛢️|Ölfass|fass öl
⛽️|Tanksäule|benzin tanke tanken tankstelle
🛞|Autorad|autoreifen drehen rad reifen mit felgen rotieren
🚨|Polizeilicht|polizei sirene
🚥|horizontale Verkehrsampel|ampel vertikal
🚦|vertikale Verkehrsampel|ampel horizontal
🛑|Stoppschild|achteckig schild stopp
🚧|Baustellenabsperrung|baustelle baustellenschild schild
⚓️|Anker|hafen meer
🛟|Rettungsring|leben retten lebensretter rettung schwimmring sicherheit
⛵️|Segelboot|boot
🛶|Kanu|boot wassersport
🚤|Schnellboot|boot luxus see sommer wasser yacht
🛳️|Passagierschiff|aida rundreise schiff seereise traumschiff
⛴️|Fähre|schiff
🛥️|Motorboot|boot schiff
🚢|Schiff|dampfer kreuzfahrtschiff traumschiff
✈️|Flugzeug|flieger
🛩️|kleines Flugzeug|klein privatjet
🛫|Abflug|fliegen flughafen flugzeug start eines flugzeugs
🛬|Landung eines Flugzeugs|ankunft flieger flughafen flugzeug landen
🪂|Fallschirm|fallschirmspringen paragliding skydiving sport
💺|Sitzplatz|bus flugzeug sitz zug
🚁|Hubschrauber|fliegen helikopter reisen
🚟|Schwebebahn|hängebahn
🚠|Bergschwebebahn|schwebebahn
🚡|Bergseilbahn|gondel seilbahn
🛰️|Satellit|sputnik weltraum
🚀|Rakete|all weltraum
🛸|fliegende Untertasse|alien außerirdisch ufo
🛎️|Rezeptionsklingel|klingel
🧳|Gepäck|ballast hartschalenkoffer koffer reise trolley tasche
⌛️|Sanduhr|prozess vorgang läuft zeit
⏳️|laufende Sanduhr|prozess vorgang läuft
⌚️|Armbanduhr|uhr zeit
⏰️|Wecker|uhr uhrzeit zeit
⏱️|Stoppuhr|uhr zeit
⏲️|Zeitschaltuhr|timer uhr
🕰️|Kaminuhr|tick tack uhr
🕛️|Ziffernblatt 12:00 Uhr|mittag mitternacht zwölf
🕧️|12:30 Uhr|00 halb eins zeit ziffernblatt
🕐️|1:00 Uhr|01 13 punkt eins zeit ziffernblatt
🕜️|1:30 Uhr|halb zwei ziffernblatt
🕑️|2:00 Uhr|zeit ziffernblatt
🕝️|2:30 Uhr|halb drei zeit ziffernblatt
🕒️|3:00 Uhr|zeit ziffernblatt
🕞️|3:30 Uhr|halb vier ziffernblatt
🕓️|4:00 Uhr|zeit ziffernblatt
🕟️|4:30 Uhr|04 16 halb fünf zeit ziffernblatt
🕔️|5:00 Uhr|05 17 punkt fünf zeit ziffernblatt
🕠️|5:30 Uhr|05 17 halb sechs ziffernblatt
🕕️|6:00 Uhr|zeit ziffernblatt
🕡️|6:30 Uhr|halb sieben ziffernblatt
🕖️|7:00 Uhr|ziffernblatt
🕢️|7:30 Uhr|halb acht zeit ziffernblatt
🕗️|8:00 Uhr|um zeit ziffernblatt
🕣️|8:30 Uhr|halb neun ziffernblatt
🕘️|9:00 Uhr|zeit ziffernblatt
🕤️|9:30 Uhr|halb zehn zeit ziffernblatt
🕙️|10:00 Uhr|zeit ziffernblatt
🕥️|10:30 Uhr|halb elf ziffernblatt
🕚️|11:00 Uhr|zeit ziffernblatt
🕦️|11:30 Uhr|halb zwölf zeit ziffernblatt
🌑|Neumond|mond
🌒|erstes Mondviertel|mond zunehmend
🌓|zunehmender Halbmond|mond zunehmend
🌔|zweites Mondviertel|mond zunehmend
🌕️|Vollmond|mond
🌖|drittes Mondviertel|abnehmend mond
🌗|abnehmender Halbmond|abnehmend
🌘|letztes Mondviertel|abnehmend mond nacht
🌙|Mondsichel|mond nacht
🌚|Neumond mit Gesicht|mond mondgesicht
🌛|Mondsichel mit Gesicht links|mond weltall
🌜️|Mondsichel mit Gesicht rechts|nacht
🌡️|Thermometer|temperatur wetter
☀️|Sonne|sonnenstrahlen sonnig strahlen wetter
🌝|Vollmond mit Gesicht
🌞|Sonne mit Gesicht|sonnengesicht sonnenschein
🪐|Ringplanet|gasplanet himmelskörper planet saturn
⭐️|weißer mittelgroßer Stern|astronomie gelber himmel
🌟|funkelnder Stern|funkeln glitzern
🌠|Sternschnuppe|himmel
🌌|Milchstraße|galaxie universum
☁️|Wolke|wetter wolkig
⛅️|Sonne hinter Wolke|wolkig
⛈️|Wolke mit Blitz und Regen|gewitter wetter wolkig
🌤️|Sonne hinter kleiner Wolke|bewölkt kleine wetter
🌥️|Sonne hinter großer Wolke|bewölkt große wetter
🌦️|Sonne hinter Regenwolke|wetter
🌧️|Wolke mit Regen|regenwolke wetter
🌨️|Wolke mit Schnee|kalt wetter
🌩️|Wolke mit Blitz|gewitter wetter
🌪️|Wirbelsturm|tornado wetter
🌫️|Nebel|neblig wetter
🌬️|Wind|wetter windig
🌀|Wirbel|spirale wirbelsturm
🌈|Regenbogen|wetter
🌂|geschlossener Regenschirm|regen
☂️|Regenschirm|bekleidung regen wetter
☔️|Regenschirm im Regen
⛱️|aufgestellter Sonnenschirm|aufgestellt strand
⚡️|Hochspannung|blitz elektrizität gefahr gewitter hochspannungszeichen strom
❄️|Schneeflocke|flocke kalt schnee schneien wetter winter
☃️|Schneemann im Schnee
⛄️|Schneemann ohne Schneeflocken|kalt schnee winter
☄️|Komet|weltall
🔥|Feuer|brennen flamme heiß
💧|Tropfen|schweiß träne wasser wassertropfen
🌊|Welle|meer

🎃|Halloweenkürbis|halloween herbst kürbis kürbislaterne
🎄|Weihnachtsbaum|baum tanne weihnachten
🎆|Feuerwerk|silvester
🎇|Wunderkerze|feiern feuerwerk party
🧨|Feuerwerkskörper|dynamit explosion explosiv feuer feuerwerk funken knall knallen knaller kracher silvester sprengen sprengstoff zündstoff
✨️|funkelnde Sterne|funkel funkeln
🎈|Luftballon|ballon feier geburtstag
🎉|Konfettibombe|böller feier juhu knaller konfetti party super yay
🎊|Konfettiball|feier konfetti party
🎋|Tanabata-Baum|fest japan sternenfest zettel
🎍|Piniendekoration|japan neujahrsfest
🎎|japanische Puppen|puppenfest japan
🎏|traditionelle japanische Windsäcke|feier karpfen
🎐|japanisches Windspiel|bimmel feier glocke wind
🎑|traditionelles Mondfest|japan mond
🧧|roter Umschlag|geld geschenk glück hong bao hongbao
🎀|pinke Schleife|feier geschenk pink rosa
🎁|Geschenk|feier geburtstag schachtel schleife verpackt weihnachten überraschung
🎗️|Gedenkschleife|schleife
🎟️|Eintrittskarten|billet eintrittskarte ticket
🎫|Ticket|konzert unterhaltung
🎖️|Militärorden|orden
🏆️|Pokal|bundesliga champion gewinnen preis sieger sport trophäe
🏅|Sportmedaille|gewinn goldmedaille medaille
🥇|Goldmedaille|erster gewinn medaille platz
🥈|Silbermedaille|medaille platz zweiter
🥉|Bronzemedaille|dritter medaille platz
⚽️|Fußball|ball bundesliga messi
⚾️|Baseball|ball
🥎|Softball|ball baseball handschuh sport unterarm werfen
🏀|Basketball|ball korb sport
🏐|Volleyball|ball sport
🏈|Football|american amerika ball sport super bowl
🏉|Rugbyball|ball rugby sport
🎾|Tennisball|ball sport tennis
🥏|Frisbee|disc disk fliegende untertasse scheibe ultimate
🎳|Bowling|bowlingkugel kugel spiel
🏏|Kricket|ball cricket schläger
🏑|Feldhockey|hockey schläger
🏒|Eishockey|schläger und puck hockey
🥍|Lacrosse|ball schläger sport stick stock tor
🏓|Tischtennis|ball ping pong schläger spiel sport
🏸|Badminton|federball schläger
🥊|Boxhandschuh|boxen handschuh sport
🥋|Kampfsportanzug|judo kampfkunst kampfsport karate taekwondo
🥅|Tor|fußball netz sport
⛳️|Golffahne|golfplatz
⛸️|Schlittschuh|eislauf
🎣|Angel mit Fisch|angeln entspannung
🤿|Tauchmaske|schnorcheln schwimmen sport sporttauchen tauchen
🎽|Laufshirt|laufen mit schärpe sport
🎿|Ski|und stöcke
🛷|Schlitten|rodel rodeln schnee
🥌|Curlingstein|spiel sport stein
🎯|Darts|dart pfeil spiel volltreffer zielscheibe
🪀|Jo-Jo|spielzeug yo
🪁|Drachen|fliegen hochfliegen steigen wind
🔫|Wasserpistole|pistole revolver waffe
🎱|Billardkugel|ball billard kugel schwarz spiel
🔮|Kristallkugel|wahrsager zukunft
🪄|Zauberstab|abrakadabra hexe hexer magie magisch wunder zauberei zauberer zauberin zaubern
🎮️|Gamepad|gaming unterhaltung videospiel
🕹️|Joystick|gaming videospiel
🎰|Spielautomat|glücksspiel spiel
🎲|Spielwürfel|casino spiel unterhaltung würfel würfeln zufall
🧩|Puzzleteil|bestandteile hinweise hobby passen puzzeln puzzle puzzlestück puzzleteile spiel teile zusammenpassen zusammensetzen
🧸|Teddybär|bär kuscheltier plüschteddy plüschtier spielwaren spielzeug stoffbär stofftier teddy
🪅|Piñata|feier hau drauf mexikanisch mexiko objekt party pinada pinata süß süßigkeiten
🪩|Discokugel|disco lichtreflexe party spiegel spiegelkugel tanz tanzen
🪆|Matroschka|babuschka matrioschka matrjoschka puppe russland spielzeug
♠️|Pik|karten kartenspiel
♥️|Herz|kartenspiel
♦️|Karo|kartenspiel
♣️|Kreuz|kartenspiel
♟️|Bauer Schach
🃏|Jokerkarte|joker spielkarte
🀄️|Mahjong-Stein|roter drache spiel
🎴|japanische Blumenkarte|blume hanafuda japan karte
🎭️|Masken|kunst theater unterhaltung
🖼️|gerahmtes Bild|gemälde kunst malen rahmen zeichnen zeichnung
🎨|Mischpalette|farben kunst künstler palette
🧵|Faden|nadel nähen nähfaden nähgarn rolle spule zwirn
🪡|Nähnadel|einfädeln faden nadel und nähen nähte schneidern stiche sticken
🧶|Wollknäuel|ball garn häkeln spinnen stricken wolle zwirn
🪢|Knoten|achterknoten binden schnur schnürsenkel seemansknoten segelboot segeln seil verknoten zusammendrehen

👓️|Brille|accessoire
🕶️|Sonnenbrille|augen brille dunkel
🥽|Schutzbrille|augenschutz brille schweißen schweißerbrille schwimmen tauchen taucherbrille
🥼|Laborkittel|arzt arztkittel doc doktor experiment kleidung kleidungsstück labormantel weiße jacke weißer mantel wissenschaftler
🦺|Sicherheitsweste|kleidung notfall sicherheit weste
👔|Hemd mit Krawatte|kleidung kragen schlips
👕|T-Shirt|kleidung
👖|Jeans|hose kleidung
🧣|Schal|hals kalt kleidung warm anziehen
🧤|Handschuhe|hand handschuh
🧥|Mantel|brr jacke kalt kleidung warm anziehen
🧦|Socken|strumpf strümpfe
👗|Kleid|kleidung
👘|Kimono|japanisch kleid kleidung
🥻|Sari|kleid kleidung
🩱|einteiliger Badeanzug|kleidung
🩲|Slip|badeanzug einteiler kleidung unterwäsche
🩳|Shorts|badebekleidung badehose boxershorts kleidung schwimmshorts
👙|Bikini|badeanzug kleidung
👚|Bluse|damenmode kleidung oberbekleidung shirt
🪭|Faltfächer|abkühlung flirten fächer heiß kühlen luft zufächeln schüchtern spanisch tanz warm
👛|Geldbörse|accessoire brieftasche münzen portemonnaie
👜|Handtasche|accessoire einkaufen tasche
👝|Clutch|accessoire beutel handtasche kulturbeutel tasche waschtasche
🛍️|Einkaufstüten|einkaufen shoppen shopping tasche tüte
🎒|Schulranzen|ranzen rucksack schule tornister
🩴|Zehensandale|badelatschen flipflops latschen sandalen schuh strandschuh zehensandalen
👞|Herrenschuh|gehen herren schuh
👟|Sportschuh|laufen rennen schuh sneaker sportlich turnschuh
🥾|Wanderstiefel|brauner schuh campen camping kleidungsstück outdoor rucksacktour stiefel wandern wanderung
🥿|flacher Schuh|ballerina ballet pumps bequem frauenschuh kleidungsstück slipper
👠|Stöckelschuh|absatz absatzschuh damen elegant high heel highheels pumps rot schuh vornehm
👡|Damensandale|damen sandale schuh
🩰|Ballettschuhe|ballett kleidung schuhe tanz
👢|Damenstiefel|damen schuh stiefel
🪮|Haarkamm|afro pick haare kamm kämmen
👑|Krone|kopfbedeckung könig königin majestät
👒|Damenhut|mit schleife hut kleidung kopfbedeckung
🎩|Zylinder|hut kopfbedeckung unterhaltung zauberer zylinderhut
🎓️|Doktorhut|abschlussfeier diplom
🧢|Baseballmütze|baseball kappe mütze baseballkappe schirmkappe
🪖|Militärhelm|armee heer helm krieg kämpfer kämpferin militär schutzhelm soldat soldatin
⛑️|Rettungshelm|bergen erste hilfe helm mit weißem kreuz retten roter sanitäter
📿|Gebetskette|beten gebet kette religion rosenkranz
💄|Lippenstift|kosmetik make up makeup rot schminke
💍|Ring|diamantring edelstein schmuck verlobung
💎|Edelstein|diamant
🔇|durchgestrichener Lautsprecher|leise psst stumm stummgeschaltet
🔈️|Lautsprecher mit geringer Lautstärke|eingeschaltet ton an
🔉|Lautsprecher mit mittlerer Lautstärke|einer schallwelle leise mittellaut ton
🔊|Lautsprecher mit hoher Lautstärke|dezibel laut drei schallwellen musik
📢|Lautsprecher|megafon schallendes
📣|Megafon|jubel lautsprecher
📯|Posthorn|brief mail post
🔔|Glocke|ding dong klingeling ton eingeschaltet
🔕|durchgestrichene Glocke|kein ton leise ausgeschaltet
🎼|Notenschlüssel|musik noten partitur violinschlüssel
🎵|Musiknote|lied melodie musik note
🎶|Musiknoten|musik noten
🎙️|Studiomikrofon|mikrofon
🎚️|Schieberegler|musik
🎛️|Drehregler|bedienknöpfe knöpfe stellknöpfe
🎤|Mikrofon|karaoke singen unterhaltung
🎧️|Kopfhörer|musik unterhaltung
📻️|Radio|musik
🎷|Saxofon|instrument musik musikinstrument
🎺|Trompete|instrument musik musikinstrument
🪗|Akkordeon|akkordeons concertina harmonika instrument musik musikinstrument quetschkommode quetschkommoden schifferklavier spielen ziehharmonika ziehharmonikas
🎸|Gitarre|instrument musik musikinstrument
🎹|Klaviatur|instrument klavier musik musikinstrument piano tastatur tasten
🎻|Geige|instrument musik musikinstrument violine
🪕|Banjo|instrument musik saiteninstrument zupfinstrument
🥁|Trommel|drumsticks instrument musik schlägel sticks trommelstöcke
🪘|afrikanische Trommel|conga handtrommel instrument musikinstrument rhythmus trommeln
🪇|Maracas|cha instrument musik musikinstrument musizieren party percussion rassel rasseln tanz tanzen
🪈|Flöte|band blaskapelle holzblasinstrument instrument musik musikinstrument musizieren orchester spielmannszug
📱|Mobiltelefon|handy iphone smartphone telefonieren
📲|Mobiltelefon mit Pfeil|anruf anrufen handy iphone kommunikation whatsapp
☎️|Telefon|anruf anrufen festnetz
📞|Telefonhörer|anrufen hörer kommunikation telefon
📟️|Pager|kommunikation piepser
📠|Faxgerät|fax kommunikation
🔋|Batterie|akku
🪫|schwache Batterie|akku fast leer aufladen elektronik ladestand niedriger akkustand schwacher
🔌|Netzstecker|stecker stromstecker
💻️|Laptop|bildschirm computer computermonitor monitor notebook pc
🖥️|Desktopcomputer|bildschirm computer desktop imac monitor
🖨️|Drucker|computer
⌨️|Tastatur|computer keyboard
🖱️|Computermaus|computer maus
🖲️|Trackball|computer
💽|Minidisc|md minidisk
💾|Diskette|datenträger
💿️|CD|blu ray dvd
📀|DVD|blu ray cd computer
🧮|Abakus|abaki abakusse berechnung kalkulation mathe mathematik rechenhilfe rechenrahmen rechenschieber rechnen zählen zählrahmen
🎥|Filmkamera|film kino unterhaltung
🎞️|Filmstreifen|film filmband kino
📽️|Filmprojektor|kino unterhaltung
🎬️|Filmklappe|film klappe unterhaltung
📺️|Fernseher|fernsehen film tv
📷️|Fotoapparat|fotos kamera
📸|Fotoapparat mit Blitz
📹️|Videokamera|filmen videos
📼|Videokassette|vhs video
🔍️|Lupe nach links|suche vergrößerungsglas
🔎|Lupe nach rechts|suche vergrößerungsglas
🕯️|Kerze|licht
💡|Glühbirne|hell idee lampe licht
🔦|Taschenlampe|lampe licht
🏮|rote Papierlaterne|izakaya japanische laterne japanisches lokal
🪔|Öllampe|diya lampe öl
📔|Notizbuch mit dekorativem Einband
📕|geschlossenes Buch|geschlossen
📖|offenes Buch|bibliothek blättern geöffnet lernen lesen offen seite
📗|grünes Buch|grün lesen
📘|blaues Buch|blau
📙|orangefarbenes Buch|orangefarben
📚️|Bücherstapel|bücher fantasie lesen roman
📓|Notizbuch|notizen
📒|Spiralblock|notizblock
📃|teilweise eingerolltes Blatt|dokument papier seite
📜|Schriftrolle|papier
📄|Vorderseite eines Blattes|dokument papier seite
📰|Zeitung|medien nachrichten presse
🗞️|zusammengerollte Zeitung|zusammengerollt
📑|Pagemarker|notizen
🔖|Lesezeichen|etikett lesen
🏷️|Etikett|label marke
🪙|Münze|bezahlen dollar euro geld gold goldesel metall reich schatz silber sparen
💰️|Geldsack|geld moneten reich sack
💴|Yen-Banknote|geld geldschein
💵|Dollar-Banknote|geld geldschein währung
💶|Euro-Banknote|euroschein geld geldschein
💷|Pfund-Banknote|geld geldschein
💸|Geldschein mit Flügeln|bank euro geld knete moneten
💳️|Kreditkarte|bankkarte ec karte geldkarte guthaben
🧾|Beleg|abrechnung aufstellung blatt buchhalter buchhaltung quittung rechnung rechnungswesen schriftstück
💹|steigende Kurve mit Yen-Zeichen|diagramm markt steigender trend
✉️|Briefumschlag|brief mail
📧|E-Mail|brief symbol post
📨|eingehender Briefumschlag|mail empfangen umschlag
📩|Umschlag mit Pfeil|mail gesendet
📤️|Postausgang|ablage mail
📥️|Posteingang|ablage mail
📦️|Paket|päckchen
📫️|geschlossener Briefkasten mit Post|mail geschlossen
📪️|geschlossener Briefkasten ohne Post|geschlossen keine mail
📬️|offener Briefkasten mit Post|mail offen
📭️|offener Briefkasten ohne Post|keine mail offen
📮|Briefkasten|brief post
🗳️|Urne mit Wahlzettel|wahlen
✏️|Bleistift|stift
✒️|schwarzer Federhalter|füller schwarz stift
🖋️|Füllhalter|füller füllfedehalter füllfederhalter schreiben stift
🖊️|Kugelschreiber|stift
🖌️|Pinsel|kunst malen
🖍️|Wachsmalstift|buntstift filzstift
📝|Papier und Bleistift|kurzmitteilung nachricht notiz schreibblock schreiben
💼|Aktentasche|tasche
📁|Ordner|akten büro dokument geschlossen
📂|geöffneter Ordner|dokument offen
🗂️|Karteireiter|akten büro büroausstattung büromaterial karteibahnen karteikarten
📅|Kalender|datum kalenderblatt
📆|Abreißkalender|datum kalender termin
🗒️|Notizblock|block notiz papier
🗓️|Spiralkalender|kalender
📇|Rotationskartei|visitenkarten
📈|Aufwärtstrend|diagramm kurve steigend
📉|Abwärtstrend|diagramm fallend kurve
📊|Balkendiagramm|balken diagramm
📋️|Klemmbrett|clipboard clpboard zwischenablage
📌|Reißzwecke|anpinnen
📍|Stecknadel|anpinnen reißzwecke rund runde
📎|Büroklammer
🖇️|verhakte Büroklammern|büroklammer verhakt
📏|Lineal
📐|dreieckiges Lineal|geodreieck
✂️|Schere|schneiden schnipp
🗃️|Karteikasten|büroausstattung büromaterial
🗄️|Aktenschrank|ablage archiv schublade
🗑️|Papierkorb|abfalleimer
🔒️|geschlossenes Schloss|datenschutz geschlossen sicherheit
🔓️|offenes Schloss|nicht gesichert offen
🔏|Schloss mit Füller|datenschutz privat sicherheit
🔐|Schloss mit Schlüssel|datenschutz privat sicherheit
🔑|Schlüssel|passwort schließen
🗝️|alter Schlüssel|alt schloss
🔨|Hammer|werkzeug
🪓|Axt|beil hacken holz spalten werkzeug
⛏️|Pickel|werkzeug
⚒️|Hammer und Pickel|arbeiter werkzeug
🛠️|Hammer und Schraubenschlüssel|werkzeug
🗡️|Dolch|schwert waffe
⚔️|gekreuzte Schwerter|gekreuzt waffe
💣️|Bombe|comic dynamit explodieren
🪃|Bumerang|aborigines australien boomerang schleuder waffe werfen
🏹|Pfeil und Bogen
🛡️|Schutzschild|schild
🪚|Handsäge|holz säge sägen tischler trimmen werkzeug
🔧|Schraubenschlüssel|werkzeug
🪛|Schraubenzieher|schraube schrauben schraubendreher werkzeug
🔩|Mutter und Schraube
⚙️|Zahnrad|werkzeug
🗜️|Schraubzwinge|werkzeug
⚖️|Waage|gerechtigkeit gewicht werkzeug wiegen
🦯|Blindenstock|barrierefreiheit behinderung blind gehstock
🔗|Linksymbol|kettenglieder verknüpfen verknüpfung verknüpfungssymbol zwei ringe
⛓️|Ketten|eisen kette
🪝|Haken|angelhaken aufhaken aufhängen einhaken hängen metallhaken
🧰|Werkzeugkasten|box handkasten kasten kiste mechaniker rote werkzeug werkzeugkiste werkzeugkoffer
🧲|Magnet|anziehung anziehungskraft hufeisen magnetisch pole positiv negativ form
🪜|Leiter|hochsteigen holzleiter klettern sprosse stufe
⚗️|Destillierapparat|werkzeug
🧪|Reagenzglas|chemie chemikalie chemiker experiment labor substanz versuche wissenschaft
🧫|Petrischale|bakterien bakterienkultur biologe biologie biologin kultur labor pipette probe
🧬|DNA|biologe biologie biologin dns evolution gen genetik genmanipulation leben
🔬|Mikroskop|labor untersuchen wissenschaft
🔭|Teleskop|himmel
📡|Satellitenschüssel|antenne sat schüssel satschüssel
💉|Spritze|arzt impfen impfung injektion kanüle nadel
🩸|Blutstropfen|blutspende flüssigkeit medizin menstruation
💊|Kapsel|arznei arzt medizin pille tabletten
🩹|Heftpflaster|pflaster verletzt wunde
🩼|Krücke|behinderung beinverletzung fußverletzung gehhilfe gehstütze hilfe schmerzen stock verletzt verletzung
🩺|Stethoskop|abhören arzt doktor herz herzschlag medizin untersuchung
🩻|Röntgenbild|durchleuchten knochen medizin radiologie rippen röntgen röntgenstrahlen skelett
🚪|Tür|eingang geschlossen
🛗|Fahrstuhl|aufzug haus lift symbol transport
🪞|Spiegel|holzspiegel reflexion spiegelbild wandspiegel
🪟|Fenster|aussicht durchsichtig fensterrahmen frische luft glas haus lüften rahmen öffnung
🛏️|Bett|hotel schlafen übernachtung
🛋️|Sofa und Lampe|couch
🪑|Stuhl|holzstuhl möbel sitzen
🚽|Toilette|klo wc
🪠|Saugglocke|abfluss gummiglocke klempner klo pömpel pümpel sanitär saugglocken toilette verstopft wc werkzeug
🚿|Dusche|duschkopf
🛁|Badewanne|bad badezimmer dusche
🪤|Mausefalle|anlocken falle käse maus mäusefalle
🪒|Rasierer|klinge rasieren rasiermesser scharf
🧴|Creme|feuchtigkeitscreme feuchtigkeitsmilch haarwaschmittel körpercreme lotion nachtcreme shampoo sonnencreme
🧷|Sicherheitsnadel|punk windel
🧹|Besen|fegen hexe hexenbesen kehren reinigen sauber machen säubern
🧺|Korb|bauernhof landwirtschaft picknick tragekorb wäsche wäschekorb
🧻|Küchenrolle|hygiene klopapier papierrolle papiertücher toilette toilettenpapier wc papier
🪣|Eimer|behälter bottich kübel wassereimer
🧼|Seife|baden putzen reinigen riegel sauber machen schaum schäumen seifenschale seifenstück säubern
🫧|Blasen|perlen reinigen schaum schweben seife seifenblasen unter wasser wasserblasen
🪥|Zahnbürste|badezimmer bürste körperpflege mundhygiene putzen sauber zahnhygiene zähne
🧽|Schwamm|absorbieren aufsaugen löchrig porös putzen putzmittel reinigen sauber machen schaum schäumen
🧯|Feuerlöscher|feuer löschen
🛒|Einkaufswagen|einkaufen
🚬|Zigarette|kippe rauchen rauchersymbol
⚰️|Sarg|beerdigung tod tot vampir
🪦|Grabstein|friedhof grab rip tot
⚱️|Urne|beerdigung tod tot
🧿|Nazar-Amulett|blau böser blick glasperle glücksbringer kügelchen perle talisman
🪬|Hamsa|amulett auge in offener hand fatima glückssymbol jüdisch maria muslimisch schutz
🗿|Statue|gesicht maske osterinsel
🪧|Protestschild|ankündigung bekanntmachung demonstration hinweis mahnwache plakat protest schild
🪪|Ausweis|dokument führerschein karte pass personalausweis plakette reisepass

🏧|Symbol „Geldautomat“|atm
🚮|Symbol „Papierkorb“|abfall müll mülleimer sauberkeit wegschmeißen wegwerfen
🚰|Trinkwasser|wasser wasserhahn
♿️|Symbol „Rollstuhl“|barrierefrei behindertengerecht
🚹️|Herren|herrentoilette wc
🚺️|Damen|damentoilette wc
🚻|Toiletten|toilette wc
🚼️|Symbol „Baby“|wickelraum
🚾|WC|toilette
🛂|Passkontrolle|pass
🛃|Zollkontrolle|zoll
🛄|Gepäckausgabe|gepäck
🛅|Gepäckaufbewahrung|gepäck schließfach
⚠️|Warnung|achtung dreieck vorsicht warnschild
🚸|Kinder überqueren die Straße|queren schild straßenschild vorsicht
⛔️|Zutritt verboten|einbahnstrasse kein keine durchfahrt schild
🚫|Verboten|kein zutritt zeichen verbotszeichen
🚳|Fahrräder verboten|fahhrad fahrrad schild radfahren
🚭️|Rauchverbot|rauchen verboten zigarette
🚯|Abfall verboten|müll zeichen
🚱|Kein Trinkwasser|verboten verschmutzt wasser
🚷|Fußgänger verboten|schild
📵|Mobiltelefone verboten|handy mobiltelefon verbot
🔞|Minderjährige verboten|erwachsene mindestalter nicht jugendfrei zeichen mit durchgestrichener 18
☢️|Radioaktiv
☣️|Biogefährdung|zeichen
⬆️|Pfeil nach oben|aufwärts aufwärtspfeil norden
↗️|Pfeil nach rechts oben|nordosten
➡️|Pfeil nach rechts|osten rechtspfeil
↘️|Pfeil nach rechts unten|südosten
⬇️|Pfeil nach unten|abwärts abwärtspfeil süden
↙️|Pfeil nach links unten
⬅️|Pfeil nach links|linkspfeil westen
↖️|Pfeil nach links oben|nordwesten
↕️|Pfeil nach oben und unten|entgegengesetzt
↔️|Pfeil nach links und rechts|entgegengesetzt
↩️|geschwungener Pfeil nach links|geschwungen
↪️|geschwungener Pfeil nach rechts|geschwungen umdrehen
⤴️|geschwungener Pfeil nach oben|geschwungen
⤵️|geschwungener Pfeil nach unten|geschwungen
🔃|kreisförmige Pfeile im Uhrzeigersinn
🔄|Pfeile gegen den Uhrzeigersinn|kreisförmige
🔙|BACK-Pfeil|links zurück
🔚|END-Pfeil|ende zeichen links
🔛|ON!-Pfeil|anschalten ein zeichen einschaltem rechts und links
🔜|SOON-Pfeil|bald zeichen rechts
🔝|TOP-Pfeil|nach oben zeichen
🛐|religiöse Stätte|kultstätte religion
⚛️|Atomzeichen|atheist atom
🕉️|om|hinduismus religion
✡️|Davidstern|jüdisch religion
☸️|Dharma-Rad|buddhismus
☯️|Yin und Yang|daoismus religion
✝️|lateinisches Kreuz|christentum lateinisch religion römisch
☦️|orthodoxes Kreuz|christentum orthodox religion
☪️|Hilal und Stern|islam muslim religion
☮️|Friedenszeichen|friedensbewegung friedenssymbol
🕎|Menora|leuchter religion
🔯|Hexagramm mit Punkt|wahrsager
🪯|Khanda|deg tegh fateh glaube khalsa emblem religion schwert sikh sikhismus
♈️|Widder (Sternzeichen)
♉️|Stier (Sternzeichen)|horoskop
♊️|Zwillinge (Sternzeichen)|horoskop zwilling
♋️|Krebs (Sternzeichen)
♌️|Löwe (Sternzeichen)|horoskop
♍️|Jungfrau (Sternzeichen)|horoskop
♎️|Waage (Sternzeichen)|horoskop
♏️|Skorpion (Sternzeichen)|horoskop
♐️|Schütze (Sternzeichen)
♑️|Steinbock (Sternzeichen)
♒️|Wassermann (Sternzeichen)
♓️|Fische (Sternzeichen)|horoskop
⛎️|Schlangenträger|schlagenträger sternbild
🔀|Zufallsmodus|gekreuzt pfeile richtung verschlungene nach rechts
🔁|Wiederholen|im uhrzeigersinn keycap pfeile tastenkappe
🔂|Titel wiederholen|dasselbe einmal im uhrzeigersinn noch pfeile
▶️|Wiedergabe|abspielen dreieck pfeil rechts
⏩️|Doppelpfeile nach rechts|doppelpfeil vorwärts weiter überspringen
⏭️|Nächster Titel|doppelpfeil dreieck vorwärts weiter
⏯️|Wiedergabe oder Pause|dreieck pfeil rechts
◀️|Pfeil zurück|dreieck links
⏪️|Zurückspulen|doppelpfeil doppelpfeile nach links dreieck pfeil vorheriger titel zurück
⏮️|Vorheriger Titel|doppelpfeil dreieck pfeil zurück
🔼|Aufwärts-Schaltfläche|nach oben pfeil
⏫️|Doppelpfeile nach oben|aufwärts doppelpfeil doppelt pfeil
🔽|Abwärts-Schaltfläche|nach unten pfeil
⏬️|Doppelpfeile nach unten|doppelpfeil doppelt abwärts pfeil
⏸️|Pause|keycap streifen tastenkappe vertikal
⏹️|Stopp|aufnahme stoppen keycap quadrat tastenkappe
⏺️|Aufnehmen|aufnahme keycap kreis tastenkappe
⏏️|Auswerfen|auswurf auswurftaste medien
🎦|Kinosymbol|film filmkamera in blauem quadrat kino unterhaltung
🔅|Taste Dimmen|gedimmt helligkeit schwache
🔆|Heller-Taste|helligkeit starke
📶|balkenförmige Signalstärkenanzeige|empfang mobilfunksignal mobiltelefon signalstärke
🛜|WLAN|computer drahtlos hotspot internet kabellos netzwerk router verbindung wi fi
📳|Vibrationsmodus|handy kommunikation mobiltelefon symbol für vibrationsalarm vibration vibrieren
📴|Mobiltelefon aus|ausschalten handy
♀️|Frauensymbol|frau weiblich zeichen
♂️|Männersymbol|mann symbol zeichen
⚧️|Transgender-Symbol|für
✖️|mal|abbrechen multiplikation multiplikationszeichen multiplizieren
➕️|plus|addieren mathe pluszeichen
➖️|minus|mathe minuszeichen
➗️|geteilt durch|division divisionszeichen geteiltzeichen mathe
🟰|Gleichheitszeichen extrafett|gleich gleichheit ist mathematik vergleichszeichen
♾️|Unendlichkeit|ewig grenzenlos unendlich
‼️|doppeltes Ausrufezeichen|doppelt muss rot satzzeichen
⁉️|Ausrufe- und Fragezeichen|ausrufezeichen rot satzzeichen
❓️|rotes Fragezeichen|frage rot satzzeichen warum wieso
❔️|weißes Fragezeichen|frage satzzeichen warum weiß
❕️|weißes Ausrufezeichen|muss satzzeichen weiß
❗️|rotes Ausrufezeichen|rot satzzeichen
〰️|Wellenlinie|gewellt linie
💱|Geldwechsel|geld wechsel währung
💲|Dollarzeichen extrafett|bezahlen dollar zeichen geld knete moneten teuer usd währung
⚕️|Äskulapstab|apotheke arznei asklepiosstab medizin
♻️|Recycling-Symbol|grüne punkt grüner
⚜️|Lilie|fleur de lis
🔱|Dreizack|anker poseidon triton
📛|Namensschild|schild
🔰|japanisches Anfänger-Zeichen|symbol
⭕️|hohler roter Kreis|großer rot
✅️|weißes Häkchen|abgehakt erledigt
☑️|abgehaktes Kästchen|abstimmungsfeld mit häkchen ankreuz feld wahlurne
✔️|kräftiges Häkchen|abhaken erledigt fertig haken
❌️|Kreuzzeichen|abbrechen durchgestrichen mal multiplikation multiplizieren rotes kreuz
❎️|angekreuztes Kästchen|feld kreuz kreuzsymbol im quadrat
➰️|Schleife
➿️|Doppelschleife|blau rechteck schleife
〽️|Teilalternationszeichen|japanisch zeichensetzung
✳️|achtzackiger Stern|achtzackig grün quadrat
✴️|achtstrahliger Stern
❇️|Funkeln|grün quadrat
©️|Copyright
®️|Registered-Trademark|markenzeichen
™️|Markenzeichen|tm trademark
#️⃣|Taste: #
*️⃣|Taste: *
0️⃣|Taste: 0|null
1️⃣|Taste: 1|eins
2️⃣|Taste: 2|zwei
3️⃣|Taste: 3|drei
4️⃣|Taste: 4|vier
5️⃣|Taste: 5|fünf
6️⃣|Taste: 6|sechs
7️⃣|Taste: 7|sieben
8️⃣|Taste: 8|acht
9️⃣|Taste: 9|neun
🔟|Taste: 10
🔠|Eingabesymbol lateinische Großbuchstaben|abcd buchstaben eingabe großschreiben lateinisch
🔡|Eingabesymbol lateinische Kleinbuchstaben
🔢|Eingabesymbol Zahlen|1234 eingabe symbol ziffern
🔣|Eingabesymbol Sonderzeichen|eingabe keycap symbol tastenkappe
🔤|Eingabesymbol lateinische Buchstaben|abc alphabet eingabe lateinisch symbol
🅰️|Großbuchstabe A in rotem Quadrat|blut blutgruppe negativ positiv
🆎|Großbuchstaben AB in rotem Quadrat|blut blutgruppe negativ positiv
🅱️|Großbuchstabe B in rotem Quadrat|blut blutgruppe negativ positiv
🆑|Großbuchstaben CL in rotem Quadrat
🆒|Wort „Cool“ in blauem Quadrat
🆓|Wort „Free“ in blauem Quadrat
ℹ️|Buchstabe „i“ in blauem Quadrat|information
🆔|Großbuchstaben ID in lila Quadrat
Ⓜ️|Buchstabe „M“ in Kreis|eingekreist großbuchstabe
🆕|Wort „New“ in blauem Quadrat|neu
🆖|Großbuchstaben NG in blauem Quadrat
🅾️|Großbuchstabe O in rotem Quadrat|blut blutgruppe negativ positiv
🆗|Großbuchstaben OK in blauem Quadrat|keycap okay taste tastenkappe
🅿️|Großbuchstabe P in blauem Quadrat|parken parkplatz taste
🆘|SOS-Zeichen|hilfe
🆙|Schriftzug „UP!“ im blauen Quadrat|keycap taste tastenkappe
🆚|Schriftzug VS in orangem Quadrat|gegen taste versus
🈁|Schriftzeichen „koko“|japanisches
🈂️|Schriftzeichen „sa“|japanisches
🈷️|Schriftzeichen für „Monatsbetrag“|japanisch monatlich mond taste
🈶|Schriftzeichen für „nicht gratis“|berechnen existieren japanisch taste
🈯️|Schriftzeichen für „reserviert“|finger japanisches
🉐|Schriftzeichen für „Schnäppchen“|japanisches vorteil
🈹|Schriftzeichen für „Rabatt“|japanisches teilen
🈚️|Schriftzeichen für „gratis“|japanisches verhandlung
🈲|Schriftzeichen für „verbieten“|japanisches kanji
🉑|Schriftzeichen für „akzeptieren“|japanisch
🈸|Schriftzeichen für „anwenden“|chinesisches japanisches
🈴|Schriftzeichen für „Note zum Bestehen“|bestanden chinesisches japanisches zusammen
🈳|Schriftzeichen für „Zimmer frei“|chinesisches japanisches leer
㊗️|Schriftzeichen für „Gratulation“|chinesisches japanisches
㊙️|Schriftzeichen für „Geheimnis“|chinesisches japanisches
🈺|Schriftzeichen für „Geöffnet“|betrieb chinesisches japanisches
🈵|Schriftzeichen für „Kein Zimmer frei“|belegt besetzt chinesisches fülle japanisches kanji
🔴|roter Punkt|ball rot
🟠|oranger Punkt|form kreis orange scheibe
🟡|gelber Punkt|form gelb gelbe scheibe kreis
🟢|grüner Punkt|form grün grüne scheibe kreis
🔵|blauer Punkt|ball blau großer kreis
🟣|lila Punkt|form kreis scheibe violett
🟤|brauner Punkt|braun braune scheibe kreis form
⚫️|schwarzer Punkt|ball großer kreis rund schwarz
⚪️|weißer Punkt|ball großer kreis weiß
🟥|rotes Quadrat|form rot viereck
🟧|oranges Quadrat|form orange viereck
🟨|gelbes Quadrat|form gelb viereck
🟩|grünes Quadrat|form grün viereck
🟦|blaues Quadrat|blau viereck form
🟪|lila Quadrat|form viereck violett
🟫|braunes Quadrat|braun viereck form
⬛️|großes schwarzes Quadrat|schwarz
⬜️|großes weißes Quadrat|weiß
◼️|mittelgroßes schwarzes Quadrat|schwarz
◻️|mittelgroßes weißes Quadrat|weiß
◾️|mittelkleines schwarzes Quadrat|schwarz
◽️|mittelkleines weißes Quadrat|geometrisch weiß
▪️|kleines schwarzes Quadrat|punkt schwarz
▫️|kleines weißes Quadrat|weiß
🔶|große orangefarbene Raute|orangefarben
🔷|große blaue Raute|blau
🔸|kleine orangefarbene Raute|orangefarben
🔹|kleine blaue Raute|blau
🔺|rotes Dreieck mit der Spitze nach oben|aufwärts rot
🔻|rotes Dreieck mit der Spitze nach unten|abwärts rot
💠|Rautenform mit Punkt|diamant
🔘|Optionsfeld|schaltfläche
🔳|weiße quadratische Schaltfläche|quadrat quadratisch weiß
🔲|schwarze quadratische Schaltfläche|quadratisch schwarz

🏁|Zielflagge|flagge formel karierte nascar rennen sport
🚩|Wimpel|dreiecksflagge flagge rot standortflagge
🎌|überkreuzte Flaggen|japan japanische
🏴|schwarze Flagge|fahne wehen wehende
🏳️|weiße Flagge|fahne wehen wehende
🏳️‍🌈|Regenbogenflagge|bisexuell bunt fahne flagge lesbisch lgbt lgbtq pride queer regenbogen schwul trans
🏳️‍⚧️|Transgender-Flagge
🏴‍☠️|Piratenflagge|jolly roger pirat piratenfahne schatz
🇦🇨|Flagge: Ascension|ac
🇦🇩|Flagge: Andorra|ad
🇦🇪|Flagge: Vereinigte Arabische Emirate|ae
🇦🇫|Flagge: Afghanistan|af
🇦🇬|Flagge: Antigua und Barbuda|ag
🇦🇮|Flagge: Anguilla|ai
🇦🇱|Flagge: Albanien|al
🇦🇲|Flagge: Armenien|am
🇦🇴|Flagge: Angola|ao
🇦🇶|Flagge: Antarktis|aq
🇦🇷|Flagge: Argentinien|ar
🇦🇸|Flagge: Amerikanisch-Samoa|as
🇦🇹|Flagge: Österreich|at
🇦🇺|Flagge: Australien|au
🇦🇼|Flagge: Aruba|aw
🇦🇽|Flagge: Ålandinseln|ax
🇦🇿|Flagge: Aserbaidschan|az
🇧🇦|Flagge: Bosnien und Herzegowina|ba
🇧🇧|Flagge: Barbados|bb
🇧🇩|Flagge: Bangladesch|bd
🇧🇪|Flagge: Belgien|be
🇧🇫|Flagge: Burkina Faso|bf
🇧🇬|Flagge: Bulgarien|bg
🇧🇭|Flagge: Bahrain|bh
🇧🇮|Flagge: Burundi|bi
🇧🇯|Flagge: Benin|bj
🇧🇱|Flagge: St. Barthélemy|bl
🇧🇲|Flagge: Bermuda|bm
🇧🇳|Flagge: Brunei Darussalam|bn
🇧🇴|Flagge: Bolivien|bo
🇧🇶|Flagge: Karibische Niederlande|bq
🇧🇷|Flagge: Brasilien|br
🇧🇸|Flagge: Bahamas|bs
🇧🇹|Flagge: Bhutan|bt
🇧🇻|Flagge: Bouvetinsel|bv
🇧🇼|Flagge: Botsuana|bw
🇧🇾|Flagge: Belarus|by
🇧🇿|Flagge: Belize|bz
🇨🇦|Flagge: Kanada|ca
🇨🇨|Flagge: Kokosinseln|cc
🇨🇩|Flagge: Kongo-Kinshasa|cd
🇨🇫|Flagge: Zentralafrikanische Republik|cf
🇨🇬|Flagge: Kongo-Brazzaville|cg
🇨🇭|Flagge: Schweiz|ch
🇨🇮|Flagge: Côte d’Ivoire|ci
🇨🇰|Flagge: Cookinseln|ck
🇨🇱|Flagge: Chile|cl
🇨🇲|Flagge: Kamerun|cm
🇨🇳|Flagge: China|cn
🇨🇴|Flagge: Kolumbien|co
🇨🇵|Flagge: Clipperton-Insel|cp
🇨🇷|Flagge: Costa Rica|cr
🇨🇺|Flagge: Kuba|cu
🇨🇻|Flagge: Cabo Verde|cv
🇨🇼|Flagge: Curaçao|cw
🇨🇽|Flagge: Weihnachtsinsel|cx
🇨🇾|Flagge: Zypern|cy
🇨🇿|Flagge: Tschechien|cz
🇩🇪|Flagge: Deutschland|de
🇩🇬|Flagge: Diego Garcia|dg
🇩🇯|Flagge: Dschibuti|dj
🇩🇰|Flagge: Dänemark|dk
🇩🇲|Flagge: Dominica|dm
🇩🇴|Flagge: Dominikanische Republik|do
🇩🇿|Flagge: Algerien|dz
🇪🇦|Flagge: Ceuta und Melilla|ea
🇪🇨|Flagge: Ecuador|ec
🇪🇪|Flagge: Estland|ee
🇪🇬|Flagge: Ägypten|eg
🇪🇭|Flagge: Westsahara|eh
🇪🇷|Flagge: Eritrea|er
🇪🇸|Flagge: Spanien|es
🇪🇹|Flagge: Äthiopien|et
🇪🇺|Flagge: Europäische Union|eu
🇫🇮|Flagge: Finnland|fi
🇫🇯|Flagge: Fidschi|fj
🇫🇰|Flagge: Falklandinseln|fk
🇫🇲|Flagge: Mikronesien|fm
🇫🇴|Flagge: Färöer|fo
🇫🇷|Flagge: Frankreich|fr
🇬🇦|Flagge: Gabun|ga
🇬🇧|Flagge: Vereinigtes Königreich|gb
🇬🇩|Flagge: Grenada|gd
🇬🇪|Flagge: Georgien|ge
🇬🇫|Flagge: Französisch-Guayana|gf
🇬🇬|Flagge: Guernsey|gg
🇬🇭|Flagge: Ghana|gh
🇬🇮|Flagge: Gibraltar|gi
🇬🇱|Flagge: Grönland|gl
🇬🇲|Flagge: Gambia|gm
🇬🇳|Flagge: Guinea|gn
🇬🇵|Flagge: Guadeloupe|gp
🇬🇶|Flagge: Äquatorialguinea|gq
🇬🇷|Flagge: Griechenland|gr
🇬🇸|Flagge: Südgeorgien und die Südlichen Sandwichinseln|gs
🇬🇹|Flagge: Guatemala|gt
🇬🇺|Flagge: Guam|gu
🇬🇼|Flagge: Guinea-Bissau|gw
🇬🇾|Flagge: Guyana|gy
🇭🇰|Flagge: Sonderverwaltungsregion Hongkong|hk
🇭🇲|Flagge: Heard und McDonaldinseln|hm
🇭🇳|Flagge: Honduras|hn
🇭🇷|Flagge: Kroatien|hr
🇭🇹|Flagge: Haiti|ht
🇭🇺|Flagge: Ungarn|hu
🇮🇨|Flagge: Kanarische Inseln|ic
🇮🇩|Flagge: Indonesien|id
🇮🇪|Flagge: Irland|ie
🇮🇱|Flagge: Israel|il
🇮🇲|Flagge: Isle of Man|im
🇮🇳|Flagge: Indien|in
🇮🇴|Flagge: Britisches Territorium im Indischen Ozean|io
🇮🇶|Flagge: Irak|iq
🇮🇷|Flagge: Iran|ir
🇮🇸|Flagge: Island|is
🇮🇹|Flagge: Italien|it
🇯🇪|Flagge: Jersey|je
🇯🇲|Flagge: Jamaika|jm
🇯🇴|Flagge: Jordanien|jo
🇯🇵|Flagge: Japan|jp
🇰🇪|Flagge: Kenia|ke
🇰🇬|Flagge: Kirgisistan|kg
🇰🇭|Flagge: Kambodscha|kh
🇰🇮|Flagge: Kiribati|ki
🇰🇲|Flagge: Komoren|km
🇰🇳|Flagge: St. Kitts und Nevis|kn
🇰🇵|Flagge: Nordkorea|kp
🇰🇷|Flagge: Südkorea|kr
🇰🇼|Flagge: Kuwait|kw
🇰🇾|Flagge: Kaimaninseln|ky
🇰🇿|Flagge: Kasachstan|kz
🇱🇦|Flagge: Laos|la
🇱🇧|Flagge: Libanon|lb
🇱🇨|Flagge: St. Lucia|lc
🇱🇮|Flagge: Liechtenstein|li
🇱🇰|Flagge: Sri Lanka|lk
🇱🇷|Flagge: Liberia|lr
🇱🇸|Flagge: Lesotho|ls
🇱🇹|Flagge: Litauen|lt
🇱🇺|Flagge: Luxemburg|lu
🇱🇻|Flagge: Lettland|lv
🇱🇾|Flagge: Libyen|ly
🇲🇦|Flagge: Marokko|ma
🇲🇨|Flagge: Monaco|mc
🇲🇩|Flagge: Republik Moldau|md
🇲🇪|Flagge: Montenegro|me
🇲🇫|Flagge: St. Martin|mf
🇲🇬|Flagge: Madagaskar|mg
🇲🇭|Flagge: Marshallinseln|mh
🇲🇰|Flagge: Nordmazedonien|mk
🇲🇱|Flagge: Mali|ml
🇲🇲|Flagge: Myanmar|mm
🇲🇳|Flagge: Mongolei|mn
🇲🇴|Flagge: Sonderverwaltungsregion Macau|mo
🇲🇵|Flagge: Nördliche Marianen|mp
🇲🇶|Flagge: Martinique|mq
🇲🇷|Flagge: Mauretanien|mr
🇲🇸|Flagge: Montserrat|ms
🇲🇹|Flagge: Malta|mt
🇲🇺|Flagge: Mauritius|mu
🇲🇻|Flagge: Malediven|mv
🇲🇼|Flagge: Malawi|mw
🇲🇽|Flagge: Mexiko|mx
🇲🇾|Flagge: Malaysia|my
🇲🇿|Flagge: Mosambik|mz
🇳🇦|Flagge: Namibia|na
🇳🇨|Flagge: Neukaledonien|nc
🇳🇪|Flagge: Niger|ne
🇳🇫|Flagge: Norfolkinsel|nf
🇳🇬|Flagge: Nigeria|ng
🇳🇮|Flagge: Nicaragua|ni
🇳🇱|Flagge: Niederlande|nl
🇳🇴|Flagge: Norwegen|no
🇳🇵|Flagge: Nepal|np
🇳🇷|Flagge: Nauru|nr
🇳🇺|Flagge: Niue|nu
🇳🇿|Flagge: Neuseeland|nz
🇴🇲|Flagge: Oman|om
🇵🇦|Flagge: Panama|pa
🇵🇪|Flagge: Peru|pe
🇵🇫|Flagge: Französisch-Polynesien|pf
🇵🇬|Flagge: Papua-Neuguinea|pg
🇵🇭|Flagge: Philippinen|ph
🇵🇰|Flagge: Pakistan|pk
🇵🇱|Flagge: Polen|pl
🇵🇲|Flagge: St. Pierre und Miquelon|pm
🇵🇳|Flagge: Pitcairninseln|pn
🇵🇷|Flagge: Puerto Rico|pr
🇵🇸|Flagge: Palästinensische Autonomiegebiete|ps
🇵🇹|Flagge: Portugal|pt
🇵🇼|Flagge: Palau|pw
🇵🇾|Flagge: Paraguay|py
🇶🇦|Flagge: Katar|qa
🇷🇪|Flagge: Réunion|re
🇷🇴|Flagge: Rumänien|ro
🇷🇸|Flagge: Serbien|rs
🇷🇺|Flagge: Russland|ru
🇷🇼|Flagge: Ruanda|rw
🇸🇦|Flagge: Saudi-Arabien|sa
🇸🇧|Flagge: Salomonen|sb
🇸🇨|Flagge: Seychellen|sc
🇸🇩|Flagge: Sudan|sd
🇸🇪|Flagge: Schweden|se
🇸🇬|Flagge: Singapur|sg
🇸🇭|Flagge: St. Helena|sh
🇸🇮|Flagge: Slowenien|si
🇸🇯|Flagge: Spitzbergen und Jan Mayen|sj
🇸🇰|Flagge: Slowakei|sk
🇸🇱|Flagge: Sierra Leone|sl
🇸🇲|Flagge: San Marino|sm
🇸🇳|Flagge: Senegal|sn
🇸🇴|Flagge: Somalia|so
🇸🇷|Flagge: Suriname|sr
🇸🇸|Flagge: Südsudan|ss
🇸🇹|Flagge: São Tomé und Príncipe|st
🇸🇻|Flagge: El Salvador|sv
🇸🇽|Flagge: Sint Maarten|sx
🇸🇾|Flagge: Syrien|sy
🇸🇿|Flagge: Eswatini|sz
🇹🇦|Flagge: Tristan da Cunha|ta
🇹🇨|Flagge: Turks- und Caicosinseln|tc
🇹🇩|Flagge: Tschad|td
🇹🇫|Flagge: Französische Süd- und Antarktisgebiete|tf
🇹🇬|Flagge: Togo|tg
🇹🇭|Flagge: Thailand|th
🇹🇯|Flagge: Tadschikistan|tj
🇹🇰|Flagge: Tokelau|tk
🇹🇱|Flagge: Timor-Leste|tl
🇹🇲|Flagge: Turkmenistan|tm
🇹🇳|Flagge: Tunesien|tn
🇹🇴|Flagge: Tonga|to
🇹🇷|Flagge: Türkei|tr
🇹🇹|Flagge: Trinidad und Tobago|tt
🇹🇻|Flagge: Tuvalu|tv
🇹🇼|Flagge: Taiwan|tw
🇹🇿|Flagge: Tansania|tz
🇺🇦|Flagge: Ukraine|ua
🇺🇬|Flagge: Uganda|ug
🇺🇲|Flagge: Amerikanische Überseeinseln|um
🇺🇳|Flagge: Vereinte Nationen|un
🇺🇸|Flagge: Vereinigte Staaten|us
🇺🇾|Flagge: Uruguay|uy
🇺🇿|Flagge: Usbekistan|uz
🇻🇦|Flagge: Vatikanstadt|va
🇻🇨|Flagge: St. Vincent und die Grenadinen|vc
🇻🇪|Flagge: Venezuela|ve
🇻🇬|Flagge: Britische Jungferninseln|vg
🇻🇮|Flagge: Amerikanische Jungferninseln|vi
🇻🇳|Flagge: Vietnam|vn
🇻🇺|Flagge: Vanuatu|vu
🇼🇫|Flagge: Wallis und Futuna|wf
🇼🇸|Flagge: Samoa|ws
🇽🇰|Flagge: Kosovo|xk
🇾🇪|Flagge: Jemen|ye
🇾🇹|Flagge: Mayotte|yt
🇿🇦|Flagge: Südafrika|za
🇿🇲|Flagge: Sambia|zm
🇿🇼|Flagge: Simbabwe|zw
🏴󠁧󠁢󠁥󠁮󠁧󠁿|Flagge: England|gbeng
🏴󠁧󠁢󠁳󠁣󠁴󠁿|Flagge: Schottland|gbsct
🏴󠁧󠁢󠁷󠁬󠁳󠁿|Flagge: Wales|gbwls
`;
