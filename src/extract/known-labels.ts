// Labels that infoboxes print beside their values, as data of form: they tell a box from running text. Origin: English, German, French, Spanish, Italian, Dutch and Turkish pages of parties, elections and politicians.

/** Labels of boxes, folded; a longer one stands for itself where a shorter one begins it. */
const labels: ReadonlySet<string> = new Set(
  [
    'leader|leaders|party leader|party chair|chair|chairman|chairmen|chairperson|chairwoman|co-leader|co-leaders|co-chair|co-chairs|president|presidents|vice president|secretary|secretary-general|secretary general|general secretary|first secretary|deputy leader|deputy leaders|spokesperson|spokespersons|spokesman|parliamentary leader|leader in the senate|leadership|treasurer|convenor',
    'founder|founders|founded|founded by|founded on|foundation|formation|formed|established|registered|dissolved|dissolution|disbanded|banned|legalised|legalized|abolished|launched',
    'predecessor|predecessors|preceded by|successor|successors|succeeded by|merger of|merged into|merged with|merger|split from|split|split to|split into',
    'headquarters|headquarter|head office|seat|country|state|newspaper|newspapers|party newspaper|publication|website|slogan|motto|anthem|symbol|emblem|election symbol|logo|flag|mascot',
    "youth wing|youth organisation|youth organization|student wing|student organisation|women's wing|labour wing|trade union wing|peasant wing|armed wing|paramilitary wing|think tank|overseas wing",
    'membership|members|number of members|ideology|ideologies|political position|position|religion|national affiliation|european affiliation|international affiliation|regional affiliation|continental affiliation|affiliation|alliance|coalition|electoral alliance|european parliament group|colours|colors|colour|color|official colours|abbreviation|native name|full name|party type|type',
    'seats in the parliament|seats in parliament|seats|house of representatives|senate|national assembly|chamber of deputies|house of commons|house of lords|european parliament|local government|lower house|upper house|state legislatures|municipalities',
    'born|died|birth name|birth date|birth place|date of birth|place of birth|death date|death place|resting place|nationality|citizenship|political party|party|other political affiliations|spouse|spouse(s)|children|parents|relations|residence|alma mater|education|occupation|profession|awards|signature|in office|prime minister|deputy|constituency|monarch|term|incumbent',
    "election date|date|turnout|registered|seats won|seats before|seats after|seat change|popular vote|percentage|swing|last election|leader since|leader's seat|candidate|running mate|majority|previous election|next election",
    'vorsitz|parteivorsitzender|parteivorsitzende|parteivorsitz|generalsekretär|generalsekretärin|gründung|gründungsort|gründungsdatum|auflösung|hauptsitz|ausrichtung|farbe|farben|mitglieder|mitgliederzahl|jugendorganisation|zeitung|europapartei|ep-fraktion|internationale verbindungen|bundestagssitze|abgeordnete|webseite|vorläufer|nachfolger',
    'présidente|président|secrétaire général|secrétaire générale|fondation|fondateur|fondateurs|disparition|siège|idéologie|positionnement|couleurs|couleur|adhérents|affiliation européenne|affiliation internationale|mouvement de jeunesse|journal|site web|scission de|fusion de|direction',
    'presidente|presidenta|secretario general|secretaria general|líder|fundador|fundadores|fundación|disolución|sede|país|ideología|posición|colores|membresía|afiliación internacional|organización juvenil|sitio web|lema|himno',
    'segretario|segretaria|fondatore|fondazione|dissoluzione|ideologia|collocazione|partito europeo|iscritti|sito web|colori|organizzazione giovanile|testata',
    'partijvoorzitter|partijleider|oprichting|opgericht|opgeheven|hoofdkantoor|richting|ideologie|kleur|kleuren|ledental|jongerenorganisatie|europese fractie',
    'genel başkan|genel sekreter|kurucu|kurucular|kuruluş tarihi|kuruluş|kapanış|merkez|ideoloji|siyasi pozisyon|renk|renkler|üye sayısı|gençlik kolu|resmî site|resmi site|slogan|ülke|gazete',
  ].flatMap((line) => line.split('|')),
)

/** The longest label has this many signs. */
export const LONGEST_LABEL = 40

/** Whether words are such a label, with or without a colon, an asterisk of a note, a year in brackets. */
export function isKnownLabel(words: string): boolean {
  if (words.length > LONGEST_LABEL + 10) return false
  const folded = foldLabel(words)
  return labels.has(folded) || SEATS.test(folded)
}

/** "seats in the house of lords" */
const SEATS = /^(?:seats|sitze|sièges|escaños|seggi|zetels) (?:in|im|à|au|en|nel|al) .{3,40}$/u

/** Where the longest label ends that begins a line and is followed by what `isEnd` allows. */
export function labelEnd(line: string, isEnd: (line: string, at: number) => boolean): number | undefined {
  const folded = line.slice(0, LONGEST_LABEL).toLowerCase()
  // Some signs change their length with their case: offsets would be wrong.
  if (folded.length !== Math.min(line.length, LONGEST_LABEL)) return undefined
  for (let at = folded.length; at >= SHORTEST_LABEL; at--)
    if (isEnd(line, at) && labels.has(folded.slice(0, at))) return at
  return undefined
}

const SHORTEST_LABEL = 4

/** "Membership (2013):" → "membership" */
function foldLabel(words: string): string {
  return words
    .replace(/\s*:$/u, '')
    .replace(/\s*\(\d{4}\)$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}
