// Words that tell a body that is elected from an office, and words before its name. Origin: common usage, by hand.
import { legislatureNouns } from './nouns.ts'

const others = `parliaments assemblies councils chambers senates houses diets dáil seanad oireachtas althing alþingi yuan khural jirga majilis
meclis meclisi parlamento parlament parlamente parlamentu landesparlamente parlement landtage landtags bundesrat nationalrat ständerat kantonsrat
gemeinderat bürgerschaft abgeordnetenhaus volkskammer assemblée sénat chambre conseil diputados senado cámara congreso asamblea ayuntamientos
camera senato consiglio consigli deputati kamer raad staten sejm sejmu senat senatu sejmik sejmiki izba assembleia câmara vereadores riksdag
riksdagen riksdagens landsting landstinget folketinget stortinget lagting europaparlamentet kommunfullmäktige βουλή βουλής κοινοβούλιο
ευρωκοινοβούλιο συμβούλιο дума думе думы рада раді раде парламент парламенте парламенті сейм сейме совет совете палата палате кнессет кнессете
собрание собрании законодательное скупщина skupština sabor zgromadzenie congrés senat corts parlament cortes`

const nouns = new Set(others.split(/\s+/u))
/** Joined words of German and its kin: "Landesparlament", "Regionalrat". */
const COMPOUND = /(?:parlamente?|landtage?|bundestag|versammlung|parlamentet)$/u

/** Whether a name says by one of its words that it is a legislature's. */
export function namesLegislature(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s,()-]+/u)
    .some((word) => legislatureNouns.has(word) || nouns.has(word) || COMPOUND.test(word))
}

/** Offices and districts are counted under the same keys as seats. */
const OFFICE =
  /(?<![\p{L}])(?:governors?|governorships?|ministers?|premiers?|mayors?|mayoralties|presidents?|presidencies|cabinet|municipalities|ministerpräsidenten|bürgermeister|alcald\p{L}{0,4}|gobernador\p{L}{0,4}|prefeit\p{L}{0,4}|governador\p{L}{0,4}|belediye\p{L}{0,12}|maires?|sindaci|burgemeesters?|δήμαρχοι|губернатор\p{L}{0,3}|commissioners?|votes?|oy|stimmen)(?![\p{L}])/iu

/** Whether words name offices, not seats. */
export function namesOffice(words: string): boolean {
  return OFFICE.test(words)
}

/** "Seats in the", "Sitze im", "Escaños en el": words before the name of the body. */
export const seatsBefore =
  /^(?:number of )?(?:seats?|members|mps|deputies|sitze|mandate|abgeordnete|sièges?|députés|élus|escaños|diputados|seggi|deputati|zetels?|lugares|assentos|deputados|mandat|platser|ledamöter|έδρες|βουλευτές|мест[аоы]?|депутатов|місц[яь]|місць|sandalye|escons|posłowie|mandaty|councillors|representation)(?: held| won)? (?:in the|in|of the|of|on the|on|at the|im|in der|in den|au sein du|au sein de la|au|à la|à l['’]|à|dans le|dans la|en el|en la|en los|en|al|alla|nella|nel|in de|in het|na|no|nas|em|i|w|στη|στην|στο|στον|в|у|a la|al) ?(?:the )?/iu

/** What heads a group of parties in a chamber, or counts seats of no party. */
const bench = `government|government parties|governing parties|governing coalition|ruling coalition|coalition|opposition|opposition parties|official opposition|
majority|minority|confidence and supply|supply and confidence|crossbench|crossbenchers|other opposition|other|others|other parties|vacant|vacancies|
vacant seats|non-partisan|non-inscrits|not attached|unaffiliated|speaker|presiding officer|presiding officers|appointed|total|in support|supported by|
regierung|regierungsparteien|koalition|opposition|fraktionslos|sonstige|vakant|gouvernement|majorité|minorité|majorité présidentielle|non inscrits|soutien|autres|
gobierno|apoyo|oposición|mayoría|minoría|otros|vacantes|governo|maggioranza|opposizione|minoranza|misto|gruppo misto|altri|regering|coalitie|oppositie|overige|
rząd|koalicja|opozycja|niezrzeszeni|wakat|oposição|maioria|minoria|independentes|vagos|regeringen|stödpartier|oppositionen|vakanta|
iktidar|hükûmet|muhalefet|bağımsızlar|boş|правительство|правящая коалиция|оппозиция|большинство|вне фракций|вакантно|самовыдвиженцы`
const benches = new Set(bench.split(/[|\n]+/u))

/** Whether words head a group of parties in a chamber, or count seats that no party has. */
export function namesBench(words: string): boolean {
  return benches.has(words.trim().toLowerCase().replace(/\s?:$/u, ''))
}
