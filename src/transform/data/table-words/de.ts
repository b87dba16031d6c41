// German words of tables of elections and of leaders. Origin: common usage in published tables, by hand.
import type { LanguageWords } from './language-words.ts'

export const german: LanguageWords = {
  figures: {
    votes:
      'stimmen|wählerstimmen|zweitstimmen|listenstimmen|landesstimmen|parteistimmen|stimmenzahl|stimmenanzahl|stimmanzahl|gesamtstimmen|stimmzahl',
    '%': 'anteil|prozent|stimmenanteil|stimmanteil|wähleranteil|prozentanteil',
    seats: 'sitze|sitz|mandate|mandat|abgeordnete|abgeordneten|sitzzahl|parlamentssitze|parlamentsmandate',
    change: 'veränderung|änderung|differenz|gewinne/verluste|gewinn/verlust|diff.|g/v',
    points: 'prozentpunkte|prozentpunkten|pp|pp.|%-punkte',
    position: 'platz|rang|platzierung',
    elected: 'gewählte',
    available: 'zu vergebende',
    total: 'gesamt|gesamtzahl|insgesamt',
    candidates: 'kandidaten|bewerber|kandidierende',
    'local votes': 'erststimmen|direktstimmen|wahlkreisstimmen',
  },
  idle: 'der|die|das|des|den|dem|im|in|an|am|anzahl|zahl|absolut|gültige|gültigen|erhaltene|erreichte|parlament|nationalrat|landtag|bundestag|stadtrat|gemeinderat|alle|und',
  headers: {
    election: 'jahr|wahl|wahlen|wahljahr|datum|wahldatum|wahltag|wahltermin|termin',
    place: 'land|bundesland|wahlkreis|kanton|bezirk|kreis|region|provinz|gemeinde|stadt|gebiet|wahlbezirk',
    party:
      'partei|parteien|liste|listen|wahlliste|partei/liste|partei / liste|partei oder liste|wahlvorschlag|wahlbündnis|partei/bündnis|gruppierung|politische partei|name der partei',
    alliance: 'bündnis|wahlallianz|listenverbindung|in koalition mit|liste mit',
    candidate:
      'kandidat|kandidatin|kandidat/in|kandidat (partei)|präsidentschaftskandidat|präsidentschaftskandidatin|spitzenbewerber|bewerber',
    round: 'wahlgang|runde',
    leader:
      'spitzenkandidat|spitzenkandidatin|spitzenkandidaten|spitzenkandidat/in|parteivorsitzender|parteivorsitzende|vorsitzender|vorsitzende|parteichef|parteiführer',
    ignored:
      'anmerkung|fraktion|anmerkungen|bemerkung|bemerkungen|status|regierung|regierungsbeteiligung|rolle|ergebnis|quelle|quellen|farbe|kürzel|abkürzung|abk.|kurzbezeichnung|logo|ausrichtung|wahlbeteiligung|parlamentsstatus|position im parlament|koalition',
  },
  otherTime:
    'vorher|bisher|bisherige|zuvor|vorherige|letzte|letzten|vorwahl|davor|alt|neu|aktuell|derzeit|nachher|vorperiode',
  rounds: [
    '1. wahlgang|erster wahlgang|wahlgang 1|1. runde|erste runde',
    '2. wahlgang|zweiter wahlgang|wahlgang 2|2. runde|zweite runde|stichwahl',
    '3. wahlgang|dritter wahlgang|wahlgang 3',
  ],
  rows: {
    nobody:
      'sonstige*|andere*|übrige*|weitere*|unabhängige$|einzelbewerber*|parteilose$|ungültig*|leere*|gültige*|leerstimmen|enthaltung*|wahlberechtigte*|wahlbeteiligung|abgegebene*|wähler$|wählende|gesamt$|insgesamt|summe|nichtwähler*|gegen alle|quelle*|anmerkung*|vakant|davon|briefwahl*|differenz',
    sums: 'gesamt|insgesamt|summe|total|gesamtsumme|gesamtergebnis',
    turnout: 'wahlbeteiligung|beteiligung',
    noParty: 'parteilos*|unabhängig*|keine|einzelbewerber*',
    annulled: 'annulliert|für ungültig erklärt|abgesagt|aufgehoben|verschoben',
  },
  titles: {
    others:
      'umfrage*|sonntagsfrage|prognose*|hochrechnung*|wählerwanderung*|nachwahl*|vorwahl*|mitgliederentscheid*|urwahl|parteitag*|finanzen|parteispende*|volksabstimmung*|referend*|abstimmung*|debatte*|wahlkampf*|demoskopi*|wahlprognose*|hypothetisch*|direktkandidat*',
    before:
      'bisherige*|ausgangslage|vorgeschichte|vorherige*|hintergrund|vorangegangene*|regierungsbildung|frühere*|historische*|letzte wahl',
    byPart:
      'nach (?:den |dem )?(?:bundesland|bundesländern|ländern|wahlkreis|wahlkreisen|kanton|kantonen|provinz|provinzen|region|regionen|bezirk|bezirken|gemeinden)',
    elections:
      'wahl|wahlen|wahlergebnis*|ergebnis*|wahlresultat*|\\p{L}{2,30}wahl|\\p{L}{2,30}wahlen|endergebnis|gesamtergebnis|abstimmungsergebnis|wahlgang|stichwahl|zweitstimmen|listenstimmen|landesstimmen|parteistimmen|bundesweit|landesweit|parlament',
    alliances: 'allianz|bündnis|wahlbündnis|koalition|block|listenverbindung',
  },
  leaders: {
    name: 'name|amtsinhaber|amtsinhaberin|person|namen',
    from: 'von|amtsantritt|beginn|antritt|beginn der amtszeit|ab|seit|gewählt',
    to: 'bis|amtsende|ende|ende der amtszeit',
    term: 'amtszeit|zeitraum|zeit|jahre|amtsdauer|dauer|jahr',
    party: 'partei',
    roles:
      'vorsitzender|vorsitzende/vorsitzenden|parteivorsitzender|parteivorsitzende/parteivorsitzenden|bundesvorsitzender|bundesvorsitzende/bundesvorsitzenden|parteichef/parteichefs|parteiobmann/parteiobleute/parteiobmänner|bundesparteiobmann/bundesparteiobleute/bundesparteiobmänner|bundesobmann/bundesobmänner/bundesobleute|landesobmann/landesobleute|obmann/obmänner/obleute|parteipräsident/parteipräsidenten|präsident/präsidenten|generalsekretär/generalsekretäre|parteiführer|parteileiter|bundessprecher|sprecher',
    listOf: 'liste der|die|ehemalige|bisherige|alle',
    ofParty: 'der partei|der gesamtpartei',
    of: 'der|des|von|der partei',
    acting: 'kommissarisch|geschäftsführend|interimistisch|amtierend|interim',
  },
}
