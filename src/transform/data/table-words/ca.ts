// Catalan words of tables of elections and of leaders. Origin: common usage in published tables, by hand.
import type { LanguageWords } from './language-words.ts'

export const catalan: LanguageWords = {
  figures: {
    votes: 'vots|sufragis|vot',
    '%': 'percentatge|percentatges',
    seats: 'escons|escó|diputats|diputades|senadors|regidors|representants|consellers',
    change: 'diferència|variació|canvi|dif.|var.',
    points: 'punts|pp',
    position: 'posició|lloc|pos.',
    elected: 'electes',
    candidates: 'candidats presentats',
    municipalities: 'alcaldies|alcaldes',
  },
  idle: 'de|del|dels|la|el|les|els|en|al|nombre|nre.|vàlids|obtinguts|aconseguits|total|totals|parlament|congrés|senat|i',
  headers: {
    election: 'any|elecció|eleccions|data|comicis|any electoral',
    place:
      'província|comarca|circumscripció|municipi|regió|districte|departament|estat|ciutat|comunitat autònoma',
    party:
      'partit|partits|partit polític|partits polítics|llista|llistes|candidatura|candidatures|formació|partit/coalició|partit o coalició|partits i coalicions|formació política|nom del partit',
    alliance: 'aliança|coalició|en coalició amb|coalició electoral',
    candidate:
      'candidat|candidata|candidats|candidat/a|candidat presidencial|candidat a la presidència|candidat (partit)',
    round: 'volta|torn',
    leader: 'líder|cap de llista|president|presidenta|secretari general|dirigent',
    ignored:
      'notes|nota|govern|estatus|resultat|resultats|referència|referències|ref.|font|sigles|abreviatura|color|logo|ideologia|observacions|paper|situació|participació|posició política',
  },
  otherTime: 'abans|anterior|anteriors|previ|sortint|sortints|actual|actuals|després|última|últim|nou|nous',
  rounds: [
    'primera volta|1a volta|1ª volta|volta 1',
    'segona volta|2a volta|2ª volta|volta 2',
    'tercera volta|3a volta',
  ],
  rows: {
    nobody:
      'altre$|altres|independent$|independents$|vots|vot|blanc$|blancs|en blanc|nul|nuls|vàlids|abstenció|abstencions|electors|cens|participació|total|totals|votants|font|nota|vacant|vacants|suma',
    sums: 'total|totals|suma|total general',
    turnout: 'participació',
    noParty: 'independent*|cap|sense partit',
    annulled: 'anul·lada|anul·lades|anul·lat|suspesa|suspeses|ajornada|ajornades',
  },
  titles: {
    others:
      'enquesta|enquestes|sondeig|sondejos|sondatge|projecció|projeccions|primàries|internes|intenció de vot|referèndum|finançament|debats|congrés|congressos|estimacions|parcials',
    before: 'anterior|anteriors|antecedents|sortint|històric|història|context|formació de govern',
    byPart:
      'per (?:província|províncies|comarca|comarques|circumscripció|circumscripcions|municipi|municipis|districte|districtes|comunitat autònoma)',
    elections:
      'elecció|eleccions|electoral|electorals|resultat|resultats|comicis|volta|parlament|congrés|senat|generals|municipals|autonòmiques',
    alliances: 'aliança|coalició|bloc|pacte',
  },
  leaders: {
    name: 'nom|noms|titular|persona',
    from: 'des de|inici|inici del mandat|des del|del',
    to: 'fins a|fi|final|fins|fi del mandat|al',
    term: 'mandat|període|anys|durada|dates|any',
    party: 'partit',
    roles:
      'president/presidents/presidenta/presidentes|secretari general/secretaris generals/secretària general|líder/líders|coordinador general/coordinadors generals|coordinador nacional/coordinadors nacionals|portaveu/portaveus|dirigent/dirigents|secretari/secretaris',
    listOf: 'llista de|llista dels|els',
    ofParty: 'del partit|del moviment',
    of: 'del|de la|de|dels|d’',
    acting: 'en funcions|interí|interina|provisional',
  },
}
