// Keys of infoboxes of persons, in the languages that have a table for parties. Origin: parameter names and labels as shown.
import { makeKeyTable, type WrittenTable } from './key-table.ts'

const written: Readonly<Record<string, WrittenTable>> = {
  en: {
    relations: {
      bornOn: 'birth date|born|date of birth|birthdate',
      diedOn: 'death date|died|date of death|deathdate',
      birthPlace: 'birth place|birthplace|place of birth',
      occupation: 'occupation|profession|occupations|occupation(s)',
      spouse: 'spouse|spouses|spouse(s)|wife|husband|spouse name',
      nationality: 'nationality|citizenship',
      memberOfParty: 'party|political party|other party|otherparty|other political affiliations|parties',
    },
    parts: {
      office: 'office#|order office#|jr/sr and state#|title#|position#',
      order: 'order#',
      start: 'term start#|termstart#|start#',
      end: 'term end#|termend#|end#',
      term: 'in office|assumed office|term#|years|incumbent since',
    },
    ignored: {
      look: 'image size|imagesize|width|signature size|upright|module',
      note: 'caption|alt|footnotes|image caption|date|year|source',
      elsewhere: 'website|commons|portal|native name|native name lang',
      picture: 'image|signature|image name|smallimage',
      other:
        'predecessor|successor|preceded by|succeeded by|deputy|prime minister|president|monarch|governor general|vice president|lieutenant|constituency|majority|deputy prime minister|minister|chancellor|appointed by|nominated by|leader|governor|governor-general|taoiseach|premier|king|queen|vicepresident|primeminister',
      outside:
        'name|full name|fullname|birth name|birthname|alma mater|almamater|education|religion|residence|resting place|children|parents|father|mother|relations|relatives|awards|honorific prefix|honorific suffix|allegiance|branch|rank|battles|battles/wars|battles wars|serviceyears|service years|years of service|branch/service|branch service|commands|unit|net worth|known for|height|death place|place of death|cabinet|other names|signature alt|mawards|death cause|cause of death|domestic partner|partner|partner(s)|honorific-prefix|ethnicity|caste|battles/wars|service/branch|committees|website',
    },
  },
  de: {
    relations: {
      bornOn: 'geburtsdatum|geboren',
      diedOn: 'sterbedatum|gestorben|todesdatum',
      birthPlace: 'geburtsort',
      occupation: 'beruf|berufe|tätigkeit',
      spouse: 'ehepartner|ehefrau|ehemann|ehegatte|ehegattin|verheiratet mit',
      nationality: 'nationalität|staatsangehörigkeit|staatsbürgerschaft',
      memberOfParty: 'partei|parteien|politische partei|parteizugehörigkeit',
    },
    parts: {
      office: 'amt#|funktion#|position#',
      start: 'amtsantritt#|amtsbeginn#|beginn#',
      end: 'amtsende#|ende#',
      term: 'amtszeit#|zeitraum#',
    },
    ignored: {
      look: 'bildbreite|bildgröße|breite',
      note: 'bildbeschreibung|bildunterschrift|anmerkungen',
      elsewhere: 'website|webseite|commons',
      picture: 'bild|unterschrift',
      other: 'vorgänger|vorgängerin|nachfolger|nachfolgerin|stellvertreter|unter|monarch|kanzler|präsident',
      outside:
        'name|geburtsname|vollständiger name|sterbeort|todesort|religion|konfession|kinder|eltern|ausbildung|hochschule|alma mater|wohnort|auszeichnungen|titel|kabinett',
    },
  },
  fr: {
    relations: {
      bornOn: 'date de naissance|naissance',
      diedOn: 'date de décès|date du décès|décès|mort',
      birthPlace: 'lieu de naissance',
      occupation: 'profession|métier|activité|activités',
      spouse: 'conjoint|conjointe|conjoints|épouse|époux',
      nationality: 'nationalité',
      memberOfParty: 'parti|parti politique|partis politiques',
    },
    parts: {
      office: 'fonction#|fonctions#|titre fonction#|poste#',
      start: 'à partir du fonction#|début#|début fonction#|date début fonction#',
      end: 'jusquau fonction#|fin#|fin fonction#|date fin fonction#',
      term: 'mandat#|en fonction',
    },
    ignored: {
      look: 'taille image|taille blason|couleur|charte',
      note: 'légende|légende image|notes',
      elsewhere: 'site web|site internet|commons|liste',
      picture: 'image|signature|blason|emblème|photo',
      other:
        'prédécesseur|successeur|président|premier ministre|gouvernement|monarque|ministre|gouverneur|vice-président|coalition fonction|législature|élection|réélection|circonscription|groupe parlementaire|prédécesseur fonction|successeur fonction|monarque fonction|président fonction|premier ministre fonction|gouvernement fonction|législature fonction|élection fonction|circonscription fonction',
      outside:
        'nom|nom complet|nom de naissance|prénom|surnom|lieu de décès|lieu du décès|nature du décès|cause du décès|sépulture|religion|enfants|père|mère|fratrie|parents|entourage|famille|diplômé|diplôme|formation|alma mater|université|résidence|distinctions|récompenses|langue',
    },
  },
  es: {
    relations: {
      bornOn: 'fecha de nacimiento|nacimiento',
      diedOn: 'fecha de fallecimiento|fallecimiento|fecha de defunción|muerte',
      birthPlace: 'lugar de nacimiento',
      occupation: 'ocupación|profesión',
      spouse: 'cónyuge|esposa|esposo',
      nationality: 'nacionalidad|ciudadanía',
      memberOfParty: 'partido|partido político|afiliación política|otros partidos',
    },
    parts: {
      office: 'cargo#|título#',
      start: 'inicio#',
      end: 'final#|fin#|término#',
      term: 'mandato#|en el cargo',
    },
    ignored: {
      look: 'tamaño|tamaño de imagen|tamaño firma|ancho|color',
      note: 'pieimagen|pie de imagen|leyenda|notas|descripción',
      elsewhere: 'sitio web|página web|web|url',
      picture: 'imagen|firma|escudo|bandera|foto',
      other:
        'predecesor|sucesor|presidente|vicepresidente|primer ministro|primerministro|monarca|gobernador|junto a|jefe|gabinete|designado por|distrito|legislatura|reemplazado por',
      outside:
        'nombre|nombre completo|nombre de nacimiento|apodo|lugar de fallecimiento|lugar de defunción|causa de muerte|causa de la muerte|sepultura|residencia|religión|creencias|hijos|padres|familiares|familia|educación|educado en|almamáter|alma máter|alma mater|premios|distinciones|condecoraciones|lealtad|rama|rango|conflictos|patrimonio|estatura|lengua materna|coalición|empleador',
    },
  },
  it: {
    relations: {
      bornOn: 'data di nascita|nascita|data nascita',
      diedOn: 'data di morte|morte|data morte',
      birthPlace: 'luogo nascita|luogo di nascita',
      memberOfParty: 'partito|partito politico|partiti',
      occupation: 'professione|occupazione',
      nationality: 'nazionalità',
      spouse: 'coniuge|consorte',
    },
    parts: {
      office: 'carica#',
      start: 'mandatoinizio#|mandato inizio#|inizio mandato#|inizio#',
      end: 'mandatofine#|mandato fine#|fine mandato#|fine#',
      term: 'mandato#|durata mandato#',
    },
    ignored: {
      look: 'dimensione immagine|grandezza immagine',
      note: 'didascalia|didascalia2|note',
      elsewhere: 'sito|sito web|pagina istituzionale',
      picture: 'immagine|firma|stemma|bandiera',
      other:
        'predecessore|successore|presidente|vicepresidente|capo di stato|capodistato|capo del governo|capo di governo|primo ministro|monarca|legislatura|legislature|gruppo parlamentare|gruppoparlamentare|circoscrizione|collegio|coalizione|incarichi parlamentari|tipo nomina|vice',
      outside:
        'nome|nome completo|nome nascita|luogo di morte|luogo morte|sepoltura|luogo di sepoltura|religione|titolo di studio|alma mater|università|figli|genitori|residenza|onorificenze|istruzione',
    },
  },
  nl: {
    relations: {
      bornOn: 'geboren|geboortedatum',
      diedOn: 'overleden|overlijdensdatum|sterfdatum',
      birthPlace: 'geboorteplaats|geboorteplek',
      occupation: 'beroep',
      nationality: 'nationaliteit',
      memberOfParty: 'partij|politieke partij|partijen',
      spouse: 'partner|echtgenoot|echtgenote|getrouwd met',
    },
    parts: {
      office: 'functie#|huidige functie#|ambt#',
      start: 'van#|vanaf#|begin#|sinds#|aangetreden#',
      end: 'tot#|einde#|afgetreden#',
      term: 'termijn#|periode#|ambtstermijn#',
    },
    ignored: {
      look: 'breedte|afbeeldingbreedte|kleur',
      note: 'onderschrift|bijschrift',
      elsewhere: 'website|parlement & politiek|parlement en politiek',
      picture: 'afbeelding|foto|handtekening',
      other: 'voorganger|opvolger|premier|minister-president|president|monarch|kabinet|fractie|stroming',
      outside:
        'naam|volledige naam|volledigenaam|bijnaam|roepnaam|overlijdensplaats|plaats van overlijden|religie|kinderen|titulatuur|titel|opleiding|alma mater|woonplaats|onderscheidingen|ouders',
    },
  },
  pl: {
    relations: {
      bornOn: 'data urodzenia|urodzony|urodzona|data i miejsce urodzenia',
      diedOn: 'data śmierci|zmarł|zmarła|data i miejsce śmierci',
      birthPlace: 'miejsce urodzenia',
      occupation: 'zawód|profesja',
      nationality: 'narodowość|obywatelstwo',
      memberOfParty: 'partia|przynależność polityczna|przynależność',
      spouse: 'małżonek|małżonka|żona|mąż|małżeństwo',
    },
    parts: {
      office: 'funkcja#|#funkcja|stanowisko#|urząd#',
      start: 'od#|początek#',
      end: 'do#|koniec#',
      term: 'okres#|kadencja#|okres urzędowania#',
    },
    ignored: {
      look: 'szerokość|wielkość',
      note: 'opis grafiki|opis|przypisy',
      elsewhere: 'www|strona internetowa|commons|wikicytaty',
      picture: 'grafika|zdjęcie|podpis|faksymile|herb|flaga',
      other: 'poprzednik|następca|premier|prezydent|monarcha|przewodniczący|zastępca|okręg',
      outside:
        'imię i nazwisko|nazwisko|pełne imię i nazwisko|imię|pseudonim|miejsce śmierci|miejsce spoczynku|przyczyna śmierci|wyznanie|dzieci|rodzice|ojciec|matka|wykształcenie|alma mater|uczelnia|odznaczenia|nagrody|tytuł|miejsce zamieszkania|stopień|tytuł naukowy',
    },
  },
  pt: {
    relations: {
      bornOn: 'data de nascimento|nascimento|nascimento data',
      diedOn: 'data de morte|morte|morte data|data da morte|falecimento',
      birthPlace: 'local de nascimento|nascimento local|local nascimento',
      occupation: 'ocupação|profissão|ofício',
      spouse: 'cônjuge|esposa|esposo|marido',
      nationality: 'nacionalidade|cidadania',
      memberOfParty: 'partido|partido político|afiliação política|filiação política',
    },
    parts: {
      office: 'título#|cargo#',
      start: 'mandato início#|início mandato#|início#',
      end: 'mandato fim#|fim mandato#|fim#',
      term: 'mandato#|período#',
    },
    ignored: {
      look: 'imagem tamanho|tamanho|imagem-tamanho|cor|lang',
      note: 'legenda|imagem legenda|notas|nota',
      elsewhere: 'website|site|página oficial|projecto',
      picture: 'imagem|assinatura|brasão|foto',
      other:
        'antes|depois|vice|vice título|presidente|vice-presidente|primeiro-ministro|monarca|governador|antecessor|sucessor|título presidente|com|legislatura',
      outside:
        'nome|nome comp|nome completo|nome nascimento|apelido|morte local|local de morte|local da morte|causa da morte|sepultamento|residência|religião|filhos|pai|mãe|progenitores|parentesco|educação|alma mater|formação|prêmios|condecorações|lealdade|serviço/ramo|ramo|graduação|conflitos|batalhas|comando|altura|fortuna',
    },
  },
  sv: {
    relations: {
      bornOn: 'född|födelsedatum|född datum',
      diedOn: 'död|dödsdatum|död datum|avled',
      birthPlace: 'födelseort|född plats|födelseplats',
      occupation: 'yrke|sysselsättning',
      nationality: 'nationalitet|medborgarskap|medborgare i',
      memberOfParty: 'parti|politiskt parti|partier',
      spouse: 'make/maka|maka|make|gift med|partner',
    },
    parts: {
      office: 'ämbete#|titel#|befattning#|post#',
      start: 'period start#|tillträdde#|start#',
      end: 'period slut#|avgick#|slut#',
      term: 'period#|mandatperiod#',
    },
    ignored: {
      look: 'bildstorlek|bredd',
      note: 'bildtext|bildbeskrivning|noter',
      elsewhere: 'webbplats|hemsida|webbsida|riksdagen',
      picture: 'bild|namnteckning|signatur',
      other:
        'företrädare|efterträdare|monark|statsminister|president|regering|vice|utnämnd av|valkrets|kandidat',
      outside:
        'namn|födelsenamn|fullständigt namn|smeknamn|dödsort|död plats|dödsplats|religion|barn|föräldrar|släktingar|utbildning|alma mater|bostad|ministär|utmärkelser|begravningsplats|kabinett',
    },
  },
  tr: {
    relations: {
      bornOn: 'doğum tarihi|doğum|doğumtarihi',
      diedOn: 'ölüm tarihi|ölüm|ölümtarihi',
      birthPlace: 'doğum yeri|doğumyeri',
      occupation: 'mesleği|meslek|meslekler',
      spouse: 'eşi|evlilik|eş|evliliği',
      nationality: 'milliyeti|vatandaşlık|uyruk|vatandaşlığı',
      memberOfParty: 'partisi|parti|siyasi parti|siyasi partisi|diğer partiler',
    },
    parts: {
      office: 'makam#|görev#|unvan#|görevi#|makamı#',
      start: 'dönem başı#|göreve başlama#|görev başlangıcı#|dönembaşı#|başlangıç#',
      end: 'dönem sonu#|görev bitişi#|görev sonu#|dönemsonu#|bitiş#',
      term: 'görev süresi#|dönem#|hizmet süresi#',
    },
    ignored: {
      look: 'resim boyutu|boyut|genişlik|görüntü boyutu',
      note: 'resim altı|altyazı|açıklama|resim açıklaması|notlar|dipnot',
      elsewhere: 'internet sitesi|web sitesi|resmî site|websitesi|site',
      picture: 'resim|imza|fotoğraf|görüntü|imza boyutu',
      other:
        'önceki|sonraki|öncel|ardıl|yerine geldiği|yerine gelen|cumhurbaşkanı|başbakan|başkan|vekil|yardımcısı|başkan yardımcısı|hükümdar|seçim bölgesi|kabine|atayan|hükümet',
      outside:
        'ad|adı|isim|tam adı|doğum adı|takma adı|ölüm yeri|ölüm nedeni|defin yeri|mezar yeri|dini|din|çocukları|çocuk|çocuklar|ebeveynleri|ebeveyn|anne|baba|akrabaları|bitirdiği okul|bitirdiği okullar|mezun olduğu okul|eğitim|eğitimi|konut|ikamet|ödülleri|bağlılığı|branşı|rütbesi|savaşları|hizmet yılları|ilişkiler|etnik köken',
    },
  },
  el: {
    relations: {
      bornOn: 'ημερομηνία γέννησης|γέννηση',
      diedOn: 'ημερομηνία θανάτου|θάνατος',
      birthPlace: 'τόπος γέννησης',
      occupation: 'ιδιότητα|επάγγελμα',
      spouse: 'σύζυγος',
      memberOfParty: 'πολιτικό κόμμα|κόμμα',
    },
  },
  ru: {
    relations: {
      bornOn: 'дата рождения|родился|родилась|рождение',
      diedOn: 'дата смерти|умер|умерла|смерть',
      birthPlace: 'место рождения',
      occupation: 'профессия|род деятельности',
      spouse: 'супруга|супруг|жена|муж',
      nationality: 'гражданство|подданство',
      memberOfParty: 'партия',
    },
    parts: {
      office: 'должность#',
      start: 'периодначало#|период начало#|начало#',
      end: 'периодконец#|период конец#|конец#',
      term: 'период#',
    },
    ignored: {
      look: 'ширина|ширина изображения|порядок',
      note: 'описание изображения|подпись под фото|примечания|описание',
      elsewhere: 'сайт|викисклад|викитека|викицитатник',
      picture: 'изображение|автограф|портрет|флаг|герб|монограмма',
      other:
        'предшественник|преемник|президент|премьер|премьер-министр|монарх|губернатор|глава правительства|вице-президент|председатель|под именем',
      outside:
        'имя|оригинал имени|имя при рождении|полное имя|место смерти|причина смерти|похоронен|похоронена|вероисповедание|религия|образование|альма-матер|учёная степень|ученая степень|научная сфера|дети|отец|мать|награды|принадлежность|род войск|звание|воинское звание|сражения|годы службы|командовал|известен как|титул|родственники',
    },
  },
  uk: {
    relations: {
      bornOn: 'дата народження|народився',
      diedOn: 'дата смерті|помер',
      birthPlace: 'місце народження',
      memberOfParty: 'партія|політична партія',
    },
  },
  ca: {
    relations: {
      bornOn: 'data naixement|data de naixement|naixement',
      diedOn: 'data mort|data de mort|mort',
      birthPlace: 'lloc naixement|lloc de naixement',
      occupation: 'ocupació|professió',
      memberOfParty: 'partit|partit polític',
    },
  },
}

/** Tables of persons by language. */
export const personTables = new Map(
  Object.entries(written).map(([language, table]) => [language, makeKeyTable(table)] as const),
)
