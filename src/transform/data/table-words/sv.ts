// Swedish words of tables of elections and of leaders. Origin: common usage in published tables, by hand.
import type { LanguageWords } from './language-words.ts'

export const swedish: LanguageWords = {
  figures: {
    votes: 'röster|röstetal|antal röster|röstantal',
    '%': 'andel|procent|röstandel|valresultat i procent|andelar',
    seats: 'mandat|platser|ledamöter|riksdagsmandat|mandaten|stolar',
    change: 'förändring|skillnad|ändring|differens',
    points: 'procentenheter|procentenhet|pe',
    position: 'placering|plats|rang',
    elected: 'invalda',
    candidates: 'antal kandidater',
  },
  idle: 'i|av|antal|giltiga|giltig|och|för|på|den|det|de|totalt|totala|erhållna|vunna|riksdagen|parlamentet|fullmäktige|kommunfullmäktige',
  headers: {
    election: 'år|val|valår|datum|valdag|riksdagsval|årtal|valdatum',
    place: 'län|kommun|valkrets|region|landskap|landsting|distrikt|ort|stad|provins',
    party:
      'parti|partier|lista|listor|valförbund|partinamn|politiskt parti|parti/lista|parti eller lista|politiska partier|parti/allians',
    alliance: 'allians|koalition|valsamverkan|valallians|gemensam lista med',
    candidate: 'kandidat|kandidater|presidentkandidat|kandidat (parti)|kandidatens namn',
    round: 'omgång|valomgång',
    leader: 'partiledare|ledare|ordförande|partiordförande|toppkandidat|språkrör',
    ignored:
      'anmärkning|anmärkningar|not|noter|regering|status|roll|resultat|källa|källor|färg|förkortning|logotyp|ideologi|valdeltagande|kommentar|regeringsställning|block|position',
  },
  otherTime: 'före|föregående|tidigare|förra|nuvarande|gamla|nya|efter|senaste|avgående',
  rounds: [
    'första omgången|omgång 1|1:a omgången|första valomgången',
    'andra omgången|omgång 2|2:a omgången|andra valomgången',
    'tredje omgången|omgång 3',
  ],
  rows: {
    nobody:
      'övriga|övrigt|andra partier|andra$|oberoende$|partilösa|ogiltiga|blanka|blank|giltiga|totalt|total|summa|valdeltagande|röstberättigade|röstande$|avgivna|nedlagda|ej röstande|avstod|källa|källor|not|vakant|ej anmälda',
    sums: 'totalt|total|summa|samtliga|hela landet',
    turnout: 'valdeltagande',
    noParty: 'oberoende|partilös*|inget|ingen',
    annulled: 'ogiltigförklarat|ogiltigförklarades|annullerat|inställt|uppskjutet',
  },
  titles: {
    others:
      'opinionsmätning*|opinionsundersökning*|mätning*|väljarbarometer*|prognos*|vallokalsundersökning*|primärval*|omval|fyllnadsval|folkomröstning*|ekonomi|finansiering|debatt*|kyrkoval*|skolval*|sifo',
    before: 'föregående|tidigare|bakgrund|historik|historia|historiska|regeringsbildning|förra',
    byPart: '(?:per|efter) (?:län|kommun|valkrets|region|landskap|landsting|distrikt)',
    elections:
      'val|valet|valen|valresultat|\\p{L}{2,30}val|\\p{L}{2,30}valet|\\p{L}{2,30}valen|resultat|resultaten|mandatfördelning|riksdagen|parlamentet|omgången|valhistorik',
    alliances: 'allians|koalition|block|valförbund|valkartell',
  },
  leaders: {
    name: 'namn|innehavare|person',
    from: 'från|tillträde|tillträdde|början|start|vald',
    to: 'till|avgång|avgick|slut|till och med',
    term: 'period|mandatperiod|ämbetstid|tid|år|tidsperiod|mandattid|åren',
    party: 'parti',
    roles:
      'partiledare/partiledarna|ordförande/ordföranden|partiordförande|språkrör|ledare|generalsekreterare|partisekreterare|förbundsordförande|partiets ordförande|partiets ledare',
    listOf: 'lista över|lista över alla|tidigare',
    ofParty: 'för partiet|i partiet',
    of: 'för|i',
    acting: 'tillförordnad|tillfällig|t\\.?f\\.?|interim',
  },
}
