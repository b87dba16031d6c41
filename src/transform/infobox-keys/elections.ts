// Keys of infoboxes of elections, by language. Origin: parameter names of the templates, and the labels that pages show.
import { makeKeyTable, type WrittenTable } from './key-table.ts'

const written: Readonly<Record<string, WrittenTable>> = {
  en: {
    relations: {
      country: 'country',
      date: 'election date|date|election day|polling day',
      turnout: 'turnout|voter turnout',
      previousElection: 'previous election',
      nextElection: 'next election',
      electedBody: 'seats for election',
    },
    parts: {
      name: 'election name',
      party: 'party#|alliance party#|party name#',
      leader: 'leader#|party leader|leaders',
      nominee: 'nominee#|candidate#|candidates',
      votes: 'popular vote#|votes#|votes received|total votes',
      share: 'percentage#|vote share|share of vote|share|percentage of votes|vote percentage',
      seats: 'seats won|seats#|deputies#',
      change: 'seat change#|seats change|change',
      alliance: 'alliance#|coalition',
    },
    ignored: {
      look: 'flag image|flag year|image size|map size|bar|ongoing|party colour|party color|no vote|results sec|module|colour|color|flag image size|vote type|noleader|nopercentage|noparty|image upright|1data|map width|alliance colour|alliance color|sentence case',
      note: 'map caption|map2 caption|caption|map alt|notes|map image caption|alt',
      elsewhere: 'outgoing members|elected members|opinion polls|results',
      picture: 'map image|map2 image|map|image|1blank image',
      other:
        'last election|before election|before party|after election|after party|posttitle|title|seats before|seats after|previous mps|next mps|previous seats|subsequent mayor|previous mayor|outgoing mayor|current seats|seats at last election|seats held',
      outside:
        'type|swing|leader since|leaders seat|seats needed|majority seats|majorityseats|running mate|home state|electoral vote|delegate count|states carried|registered|reporting|counties carried|electorate|votes counted|votes for election|previous member|needed votes|seats up|races won|1blank|2blank|first vote|constituency vote|regional vote|two party preferred|2pp|tpp|tpp swing|fraction|previous year|next year',
    },
  },
  de: {
    relations: {
      country: 'land|staat',
      date: 'datum|wahltag|wahltermin|wahldatum',
      turnout: 'wahlbeteiligung|beteiligung',
      previousElection: 'vorherige wahl|vorige wahl|letzte wahl',
      nextElection: 'nächste wahl|folgende wahl',
      electedBody: 'zu vergebende sitze|sitze zu vergeben|zu wählen',
    },
    parts: {
      name: 'titel|wahlname|name der wahl',
      party: 'partei#',
      leader: 'spitzenkandidat#|spitzenkandidatin|parteichef#|vorsitz#',
      nominee: 'kandidat#|kandidatin#',
      votes: 'stimmen#|stimmenzahl#',
      share: 'prozent#|stimmenanteil#|anteil#',
      seats: 'sitze#|mandate#|gewonnene sitze',
      change: 'sitzveränderung#|sitzdifferenz#|sitzänderung#',
      alliance: 'bündnis#|wahlbündnis#|allianz#',
    },
    ignored: {
      look: 'farbe|bildbreite|breite|laufend',
      note: 'bildunterschrift|anmerkung|anmerkungen|legende',
      elsewhere: 'liste der gewählten',
      picture: 'bild|karte|diagramm|flagge',
      other:
        'sitze vorher|sitze zuvor|letztes ergebnis|ergebnis vorher|amtsinhaber|bisher|gewählt|nachfolger|vorher',
      outside:
        'art|typ|wahlberechtigte|wähler|gültige stimmen|ungültige stimmen|wahlsystem|differenz|veränderung|gewinn|vorheriges jahr|nächstes jahr|mehrheit',
    },
  },
  fr: {
    relations: {
      country: 'pays',
      date: 'date|date élection|date de lélection|dates élections|date élections',
      turnout: 'participation|taux de participation',
      previousElection: 'élection précédente|élections précédentes',
      nextElection: 'élection suivante|élections suivantes',
      electedBody: 'sièges à pourvoir|poste à pourvoir|sièges à élire',
    },
    parts: {
      name: 'nom|titre|nom élection',
      party: 'parti#|liste#',
      leader: 'chef#|tête de liste#|dirigeant#|leader#',
      nominee: 'candidat#|candidate#',
      votes: 'voix#|suffrages#|votes#|voix obtenues',
      share: 'pourcentage#|pourcent#|%',
      seats: 'sièges#|sièges obtenus#|députés élus|députés#',
      change: 'variation sièges#|diff sièges#|évolution sièges#',
      alliance: 'coalition#|alliance#',
    },
    ignored: {
      look: 'couleur|en cours|largeur|taille carte|image taille|sexe|genre|taille image',
      note: 'légende|légende carte|notes|carte légende|description carte',
      elsewhere: 'liste élus|députés',
      picture: 'image|carte|drapeau|logo|photo',
      other:
        'avant|avant parti|après|après parti|poste|sièges précédents|sièges sortants|sortant|sortant parti|élu|élu parti|titulaire|précédent|suivant|président sortant',
      outside:
        'type|type élection|année précédente|année suivante|inscrits|votants|valides|blancs|nuls|exprimés|blancs et nuls|corps électoral|population|suffrages exprimés|variation|évolution|colistier|majorité|mode de scrutin|débat|débats',
    },
  },
  es: {
    relations: {
      country: 'país',
      date: 'fecha|fecha elección|fecha de elección|fecha de la elección|fecha de las elecciones',
      turnout: 'participación|porcentaje de participación',
      previousElection: 'elección anterior|elecciones anteriores',
      nextElection: 'siguiente elección|elección siguiente|próxima elección|próximas elecciones',
      electedBody: 'cargo|cargos|cargos a elegir|escaños a elegir|cargos elegidos|demarcación electoral',
    },
    parts: {
      name: 'nombre|nombre elección|nombre de la elección|nombre elecciones',
      party: 'partido#',
      leader: 'líder#|lider#|cabeza de lista#',
      nominee: 'candidato#|candidata#|candidatos',
      votes: 'votos#|votos obtenidos',
      share: 'porcentaje#',
      seats: 'escaños#|escaños obtenidos|diputados#|diputados obtenidos|bancas obtenidas',
      change: 'cambio escaños#|diferencia escaños#|cambio de escaños#',
      alliance: 'coalición#|alianza#',
    },
    ignored: {
      look: 'color|encurso|en curso|ancho|tamaño mapa|género|variable|mapa tamaño',
      note: 'leyenda mapa|notas|leyenda',
      elsewhere: 'electos',
      picture: 'imagen|mapa|bandera|símbolo|mapa título',
      other:
        'predecesor|sucesor|partido predecesor|partido sucesor|coalición predecesor|coalición sucesor|votos ant|escaños ant|diputados ant|senadores ant|titular|porcentaje ant|participación ant|puesto|resultado',
      outside:
        'tipo|fecha anterior|siguiente fecha|hab registrados|habitantes|registrados|votantes|válidos|blancos|nulos|en blanco|votos válidos|votos en blanco|votos nulos|período|duración|debate|debates|senadores|gobernaciones|estados|compañero|fecha segunda vuelta|lugar|endisputa',
    },
  },
  it: {
    relations: {
      country: 'paese|stato|nazione',
      date: 'data|data elezione|data elezioni',
      turnout: 'affluenza|affluenza alle urne',
      previousElection: 'elezioni precedenti|elezione precedente|precedenti',
      nextElection: 'elezioni successive|elezione successiva|successive',
      electedBody: 'seggi da assegnare|seggi in palio|seggi da eleggere',
    },
    parts: {
      name: 'nome|nome elezione|titolo',
      party: 'partito#|lista#|liste|partiti',
      leader: 'leader#|capolista#',
      nominee: 'candidato#|candidati|candidata#',
      votes: 'voti#',
      share: 'percentuale#|%',
      seats: 'seggi#|seggi ottenuti',
      change: 'differenza seggi#|variazione seggi#|diff seggi#',
      alliance: 'coalizione#|alleanza#',
    },
    ignored: {
      look: 'colore|in corso|dimensione|grandezza mappa|dimensione mappa',
      note: 'didascalia|legenda|note|didascalia mappa',
      elsewhere: 'eletti',
      picture: 'immagine|mappa|bandiera|cartina|logo',
      other: 'uscente|eletto|seggi precedenti|seggi prima|predecessore|successore|partito uscente',
      outside:
        'tipo|legislatura|elettori|aventi diritto|votanti|assemblea|legge elettorale|differenza %|differenza|schede bianche|schede nulle|anno precedente|anno successivo|presidente|governo',
    },
  },
  nl: {
    relations: {
      country: 'land',
      date: 'datum|verkiezingsdatum|verkiezingsdag',
      turnout: 'opkomst|opkomstpercentage',
      previousElection: 'vorige verkiezingen|vorige verkiezing|vorige',
      nextElection: 'volgende verkiezingen|volgende verkiezing|volgende|opvolgende verkiezing',
      electedBody: 'te verdelen zetels|te kiezen',
    },
    parts: {
      name: 'naam|titel',
      party: 'partij#',
      leader: 'lijsttrekker#|leider#|partijleider#',
      nominee: 'kandidaat#',
      votes: 'stemmen#|aantal stemmen#',
      share: 'percentage#',
      seats: 'zetels#|behaalde zetels',
      change: 'zetelverschil#|verandering zetels#|winst#',
      alliance: 'alliantie#|coalitie#|lijst#|lijstverbinding#',
    },
    ignored: {
      look: 'kleur|breedte|lopend',
      note: 'onderschrift|bijschrift|noten',
      elsewhere: 'gekozenen|lijst van gekozenen',
      picture: 'afbeelding|kaart|vlag|diagram',
      other: 'vorige zetels|oude zetels|zittend|verkozen|voorganger|opvolger',
      outside:
        'type|soort|stemgerechtigden|kiesgerechtigden|uitgebrachte stemmen|geldige stemmen|ongeldige stemmen|blanco stemmen|kiesstelsel|verschil|vorig jaar|volgend jaar|kabinet|formatie',
    },
  },
  pl: {
    relations: {
      country: 'państwo|kraj',
      date: 'data|data wyborów|dzień wyborów|termin',
      turnout: 'frekwencja',
      previousElection: 'poprzednie wybory|poprzednie',
      nextElection: 'następne wybory|następne|kolejne wybory',
    },
    parts: {
      name: 'nazwa|nazwa wyborów|tytuł',
      party: 'partia#|ugrupowanie#|komitet#',
      leader: 'lider#',
      nominee: 'kandydat#|kandydatka#',
      votes: 'głosy#|liczba głosów#',
      share: 'procent#|poparcie#|wynik procentowy#',
      seats: 'mandaty#|liczba mandatów#',
      change: 'zmiana mandatów#|różnica mandatów#',
      alliance: 'koalicja#|sojusz#',
    },
    ignored: {
      look: 'kolor|szerokość|trwające',
      note: 'opis|opis mapy|opis grafiki|uwagi',
      elsewhere: 'lista wybranych',
      picture: 'mapa|grafika|zdjęcie|flaga|obraz',
      other: 'poprzednie mandaty|mandaty poprzednio|ustępujący|wybrany|poprzednik|następca',
      outside:
        'typ|rodzaj|uprawnieni|głosujący|głosy ważne|głosy nieważne|ordynacja|zmiana|poprzedni rok|następny rok|organ',
    },
  },
  pt: {
    relations: {
      country: 'país',
      date: 'data|data da eleição|data eleição|data das eleições',
      turnout: 'comparecimento|participação|afluência',
      previousElection: 'eleição anterior|eleições anteriores',
      nextElection: 'próxima eleição|eleição seguinte|próximas eleições|eleição posterior',
      electedBody: 'assentos para eleição|cargos para eleição|lugares em disputa|assentos em disputa',
    },
    parts: {
      name: 'nome da eleição|nome|título',
      party: 'partido#',
      leader: 'líder#|líder partido#',
      nominee: 'candidato#|candidata#|nomeado#',
      votes: 'votos#|voto popular#|total de votos#',
      share: 'porcentagem#|percentagem#|percentual#',
      seats: 'assentos#|deputados#|lugares#|assentos obtidos|cadeiras#|cadeiras obtidas|lugares obtidos',
      change: 'mudança assentos#|variação assentos#|mudança de assentos#|variação de assentos',
      alliance: 'coligação#|aliança#|coalizão#',
    },
    ignored: {
      look: 'cor|em curso|ongoing|tamanho mapa|tamanho|largura',
      note: 'legenda mapa|legenda|notas|mapa legenda',
      elsewhere: 'eleitos|lista de eleitos',
      picture: 'imagem|mapa|bandeira|imagem mapa|foto',
      other:
        'antes|antes partido|depois|depois partido|antecessor|sucessor|titular|eleito|última eleição|assentos antes|partido antes|partido depois|cargo',
      outside:
        'tipo|ano anterior|ano seguinte|registrados|inscritos|votantes|válidos|brancos|nulos|votos brancos|votos nulos|vice|candidato vice|companheiro|estado de origem|estados vencidos|assentos necessários|local|líder desde|swing|oscilação',
    },
  },
  sv: {
    relations: {
      country: 'land',
      date: 'datum|valdatum|valdag',
      turnout: 'valdeltagande',
      previousElection: 'föregående val|förra valet',
      nextElection: 'nästa val|nästföljande val',
      electedBody: 'mandat att fördela|mandat i valet|platser',
    },
    parts: {
      name: 'valnamn|namn|titel',
      party: 'parti#',
      leader: 'partiledare#|ledare#',
      nominee: 'kandidat#',
      votes: 'röster#|antal röster',
      share: 'procent#|andel#|röstandel#',
      seats: 'mandat#|vunna mandat',
      change: 'mandatförändring#|mandatskillnad#',
      alliance: 'allians#|valallians#',
    },
    ignored: {
      look: 'färg|bredd|pågående|bildstorlek',
      note: 'bildtext|kartbild text|noter|karttext',
      elsewhere: 'invalda',
      picture: 'bild|karta|flagga',
      other: 'mandat före|tidigare mandat|före|efter|företrädare|efterträdare|senaste valet',
      outside:
        'typ|röstberättigade|giltiga röster|ogiltiga röster|valsystem|förändring|föregående år|nästa år|partiledare sedan',
    },
  },
  tr: {
    relations: {
      country: 'ülke',
      date: 'tarih|seçim tarihi',
      turnout: 'katılım|katılım oranı|seçime katılım',
      previousElection: 'önceki seçim',
      nextElection: 'sonraki seçim',
      electedBody: 'seçilecek sandalyeler|sandalyeler|seçim için sandalyeler',
    },
    parts: {
      name: 'seçim adı|seçim ismi|ad',
      party: 'parti#|partisi#',
      leader: 'lider#|genel başkan#|parti lideri#',
      nominee: 'aday#',
      votes: 'oy#|oylar#|halk oyu#|alınan oy|aldığı oy#|oy sayısı#',
      share: 'yüzde#|oy oranı#',
      seats:
        'sandalye#|milletvekili#|sandalyeler#|kazanılan sandalye|kazandığı sandalye#|milletvekili sayısı#',
      change: 'sandalye değişimi#|sandalye değişikliği#|sandalye farkı#',
      alliance: 'ittifak#|ittifakı#',
    },
    ignored: {
      look: 'renk|devam eden|devam|genişlik|resim boyutu|harita boyutu',
      note: 'harita başlığı|harita açıklaması|notlar|açıklama',
      elsewhere: 'seçilenler',
      picture: 'resim|harita|bayrak|harita resmi|bayrak resmi',
      other:
        'seçim öncesi|seçim sonrası|önceki|sonraki|son seçim|önceki sandalye|seçim öncesi parti|seçim sonrası parti|unvan|başlık|önceki parti|sonraki parti',
      outside:
        'tür|önceki yıl|sonraki yıl|kayıtlı|kayıtlı seçmen|geçerli oylar|geçersiz oylar|değişim|fark|oy değişimi|lider olma|çoğunluk|gereken sandalye|aday ili|kazandığı il|il',
    },
  },
  ru: {
    relations: {
      country: 'страна|государство',
      date: 'дата|дата выборов|день голосования',
      turnout: 'явка|явка избирателей',
      previousElection: 'предыдущие выборы|предыдущие',
      nextElection: 'следующие выборы|следующие',
    },
    parts: {
      name: 'название|название выборов|заголовок',
      party: 'партия#|от партии#',
      leader: 'лидер#|лидер партии#',
      nominee: 'кандидат#',
      votes: 'голоса#|голосов#|получено голосов#',
      share: 'процент#|проценты#|процентов#|доля#|доля голосов',
      seats: 'места#|мест#|получено мест#|мандаты#|мест получено#',
      change: 'изменение мест#|изменение числа мест#',
      alliance: 'альянс#|коалиция#|блок#',
    },
    ignored: {
      look: 'цвет|ширина|текущие|размер карты',
      note: 'подпись|подпись карты|примечания|описание карты',
      elsewhere: 'избранные',
      picture: 'карта|изображение|фото|флаг|портрет',
      other:
        'прошлые выборы|прежних мест|мест до выборов|до выборов|после выборов|предшественник|преемник|избран',
      outside:
        'тип|вид|должность|зарегистрировано|избирателей|недействительных|изменение|изменение голосов|предыдущий год|следующий год|лидер с|избирательная система|субъекты|регионы',
    },
  },
  el: {
    relations: {
      country: 'χώρα',
      date: 'ημερομηνία|ημερομηνία εκλογών',
      turnout: 'συμμετοχή|προσέλευση',
      previousElection: 'προηγούμενες εκλογές',
      nextElection: 'επόμενες εκλογές',
    },
    parts: {
      name: 'όνομα εκλογών',
      party: 'κόμμα#',
      leader: 'αρχηγός#|ηγέτης#',
      nominee: 'υποψήφιος#',
      votes: 'ψήφοι#',
      share: 'ποσοστό#',
      seats: 'έδρες#',
      change: 'μεταβολή εδρών#|αλλαγή εδρών#',
      alliance: 'συνασπισμός#',
    },
  },
  uk: {
    relations: {
      country: 'країна|держава',
      date: 'дата|дата виборів',
      turnout: 'явка',
      previousElection: 'попередні вибори',
      nextElection: 'наступні вибори',
    },
    parts: {
      name: 'назва|назва виборів',
      party: 'партія#',
      leader: 'лідер#',
      nominee: 'кандидат#',
      votes: 'голоси#|голосів#|кількість голосів#',
      share: 'відсоток#|відсотки#',
      seats: 'місця#|місць#|мандати#',
      change: 'зміна місць#',
      alliance: 'альянс#|коаліція#|блок#',
    },
  },
  ca: {
    relations: {
      country: 'país|estat',
      date: 'data|data elecció|data eleccions',
      turnout: 'participació',
      previousElection: 'eleccions anteriors|elecció anterior',
      nextElection: 'eleccions següents|elecció següent|següents eleccions',
      electedBody: 'escons a elegir|càrrecs a elegir',
    },
    parts: {
      name: 'nom elecció|nom',
      party: 'partit#',
      leader: 'líder#',
      nominee: 'candidat#|candidata#',
      votes: 'vots#',
      share: 'percentatge#',
      seats: 'escons#|diputats#',
      change: 'canvi escons#|diferència escons#',
      alliance: 'coalició#|aliança#',
    },
  },
}

/** Tables of elections by language. */
export const electionTables = new Map(
  Object.entries(written).map(([language, table]) => [language, makeKeyTable(table)] as const),
)
