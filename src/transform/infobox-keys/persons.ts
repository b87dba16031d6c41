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
      diedOn: 'sterbedatum|gestorben',
      birthPlace: 'geburtsort',
      occupation: 'beruf',
      memberOfParty: 'partei',
    },
  },
  fr: {
    relations: {
      bornOn: 'date de naissance|naissance',
      diedOn: 'date de décès|décès|mort',
      birthPlace: 'lieu de naissance',
      occupation: 'profession|métier|activité',
      spouse: 'conjoint|conjointe|épouse|époux',
      nationality: 'nationalité',
      memberOfParty: 'parti|parti politique|partis politiques',
    },
    parts: {
      office: 'fonction#',
      start: 'à partir du fonction#|début#',
      end: 'jusquau fonction#|fin#',
    },
  },
  es: {
    relations: {
      bornOn: 'fecha de nacimiento|nacimiento',
      diedOn: 'fecha de fallecimiento|fallecimiento|muerte',
      birthPlace: 'lugar de nacimiento',
      occupation: 'ocupación|profesión',
      spouse: 'cónyuge|esposa|esposo',
      nationality: 'nacionalidad',
      memberOfParty: 'partido|partido político',
    },
    parts: { office: 'cargo#', start: 'inicio#', end: 'final#|fin#' },
  },
  it: {
    relations: {
      birthPlace: 'luogo nascita|luogo di nascita',
      memberOfParty: 'partito|partito politico',
      occupation: 'professione',
      nationality: 'nazionalità',
      spouse: 'coniuge',
    },
    parts: { office: 'carica#', start: 'mandato inizio#|inizio#', end: 'mandato fine#|fine#' },
  },
  nl: {
    relations: {
      bornOn: 'geboren|geboortedatum',
      diedOn: 'overleden|overlijdensdatum',
      birthPlace: 'geboorteplaats',
      occupation: 'beroep',
      memberOfParty: 'partij|politieke partij',
      spouse: 'partner|echtgenoot|echtgenote',
    },
    parts: { office: 'functie#', start: 'van#|begin#', end: 'tot#|einde#' },
  },
  pl: {
    relations: {
      bornOn: 'data urodzenia',
      diedOn: 'data śmierci',
      birthPlace: 'miejsce urodzenia',
      occupation: 'zawód',
      memberOfParty: 'partia|przynależność polityczna',
      spouse: 'małżonek|małżonka',
    },
    parts: { office: 'funkcja#|#funkcja', start: 'od#', end: 'do#' },
  },
  pt: {
    relations: {
      bornOn: 'data de nascimento|nascimento|nascimento data',
      diedOn: 'data de morte|morte|morte data',
      birthPlace: 'local de nascimento|nascimento local',
      occupation: 'ocupação|profissão',
      spouse: 'cônjuge|esposa',
      nationality: 'nacionalidade',
      memberOfParty: 'partido|partido político',
    },
    parts: { office: 'título#|cargo#', start: 'mandato início#', end: 'mandato fim#' },
  },
  sv: {
    relations: {
      bornOn: 'född|födelsedatum|född datum',
      diedOn: 'död|dödsdatum|död datum',
      birthPlace: 'födelseort|född plats',
      occupation: 'yrke',
      memberOfParty: 'parti|politiskt parti',
      spouse: 'make/maka|maka|make',
    },
    parts: { office: 'ämbete#|titel#', start: 'period start#', end: 'period slut#' },
  },
  tr: {
    relations: {
      bornOn: 'doğum tarihi|doğum',
      diedOn: 'ölüm tarihi|ölüm',
      birthPlace: 'doğum yeri',
      occupation: 'mesleği|meslek|meslekler',
      spouse: 'eşi|evlilik|eş',
      nationality: 'milliyeti|vatandaşlık|uyruk',
      memberOfParty: 'partisi|parti|siyasi parti',
    },
    parts: { office: 'makam#', start: 'dönem başı#|göreve başlama#', end: 'dönem sonu#|görev bitişi#' },
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
      bornOn: 'дата рождения',
      diedOn: 'дата смерти',
      birthPlace: 'место рождения',
      occupation: 'профессия|род деятельности',
      spouse: 'супруга|супруг',
      nationality: 'гражданство',
      memberOfParty: 'партия',
    },
    parts: {
      office: 'должность#',
      start: 'периодначало|периодначало #',
      end: 'периодконец|периодконец #',
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
