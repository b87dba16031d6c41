// Dutch words of tables of elections and of leaders. Origin: common usage in published tables, by hand.
import type { LanguageWords } from './language-words.ts'

export const dutch: LanguageWords = {
  figures: {
    votes: 'stemmen|stemmenaantal|lijststemmen',
    '%': 'percentage|aandeel|stemmenpercentage|stempercentage|stemaandeel|procent|perc.',
    seats: 'zetels|zetel|zetelaantal|mandaten|kamerzetels|raadszetels',
    change: 'verschil|verandering|winst/verlies|mutatie',
    points: 'procentpunten|punten',
    position: 'plaats|positie|rang',
    elected: 'verkozenen',
    available: 'te verdelen',
    candidates: 'kandidaten op de lijst',
  },
  idle: 'de|het|van|in|der|aantal|geldige|behaalde|behaald|gekregen|uitgebrachte|totaal|totale|tweede|eerste|kamer|parlement|raad|senaat|en',
  headers: {
    election: 'jaar|verkiezing|verkiezingen|datum|verkiezingsjaar|verkiezingsdatum|jaartal',
    place: 'provincie|gemeente|kieskring|district|gewest|eiland|arrondissement|kanton|stad|regio',
    party:
      'partij|partijen|lijst|lijsten|politieke partij|politieke partijen|partij/lijst|partij of lijst|partij/kartel|naam partij|lijstnaam|kartel/partij',
    alliance: 'alliantie|kartel|coalitie|lijstverbinding|in kartel met|gezamenlijke lijst',
    candidate: 'kandidaat|kandidate|kandidaten|presidentskandidaat|kandidaat (partij)',
    round: 'ronde|stemronde',
    leader: 'lijsttrekker|lijsttrekkers|partijleider|leider|partijvoorzitter|voorzitter|lijstduwer',
    ignored:
      'fractie|groep|opmerking|opmerkingen|noot|noten|status|regering|rol|resultaat|uitslag|bron|kleur|afkorting|logo|ideologie|opkomst|toelichting|regeringsdeelname|positie in parlement',
  },
  otherTime: 'vorige|vorig|voor|voorheen|huidige|huidig|oude|oud|nieuwe|nieuw|na|laatste|aftredend',
  rounds: ['eerste ronde|1e ronde|ronde 1', 'tweede ronde|2e ronde|ronde 2', 'derde ronde|3e ronde|ronde 3'],
  rows: {
    nobody:
      'overig*|andere|anderen|onafhankelijk$|onafhankelijken|blanco*|ongeldig*|geldig*|totaal|opkomst|kiesgerechtigden|uitgebrachte|onthouding*|stemgerechtigden|kiezers$|bron|bronnen|noot|vacant|leeg|som',
    sums: 'totaal|totalen|som|eindtotaal',
    turnout: 'opkomst|opkomstpercentage',
    noParty: 'onafhankelijk*|geen|partijloos',
    annulled: 'ongeldig verklaard|geannuleerd|vernietigd|uitgesteld|afgelast',
  },
  titles: {
    others:
      'peiling|peilingen|exitpoll|prognose|prognoses|voorverkiezing*|lijsttrekkersverkiezing*|tussentijdse|referend*|financiën|debat|debatten|ledenraadpleging|voorspelling*',
    before:
      'vorige|eerdere|vooraf|achtergrond|aanloop|historische|geschiedenis|regeringsvorming|kabinetsformatie|uittredende',
    byPart: 'per (?:provincie|gemeente|kieskring|district|gewest|eiland|arrondissement|kanton|stad|regio)',
    elections:
      'verkiezing|verkiezingen|verkiezingsuitslag|verkiezingsuitslagen|verkiezingsresultaten|\\p{L}{2,30}verkiezing|\\p{L}{2,30}verkiezingen|uitslag|uitslagen|resultaat|resultaten|kamer|parlement|zetelverdeling|ronde',
    alliances: 'alliantie|kartel|coalitie|blok|lijstverbinding',
  },
  leaders: {
    name: 'naam|namen|persoon|ambtsbekleder',
    from: 'van|begin|sinds|vanaf|aantreden|start|ambtsaanvang|gekozen',
    to: 'tot|einde|aftreden|eind|t/m|ambtseinde',
    term: 'periode|ambtstermijn|termijn|jaren|ambtsperiode|duur|jaar',
    party: 'partij',
    roles:
      'voorzitter/voorzitters|partijvoorzitter/partijvoorzitters|partijleider/partijleiders|politiek leider/politiek leiders/politieke leiders|leider/leiders|algemeen secretaris/algemeen secretarissen|secretaris-generaal/secretarissen-generaal|partijsecretaris/partijsecretarissen|nationaal voorzitter/nationale voorzitters',
    listOf: 'lijst van|de|voormalige',
    ofParty: 'van de partij|der partij|van de beweging',
    of: 'van de|van het|van',
    acting: 'waarnemend|interim|ad interim|a\\.i\\.|tijdelijk',
  },
}
