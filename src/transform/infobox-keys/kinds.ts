// Tells what kind of thing an infobox describes: by the name of its template, else by its keys.
import type { Infobox } from '../../model/article.ts'
import { foldKey, splitKey } from './fold-key.ts'

/** `other`: its template is of a kind that no rule reads. */
export type InfoboxKind = 'party' | 'person' | 'election' | 'legislature' | 'office' | 'other'

/** Words of the names of templates of alliances of parties; their keys are those of parties. */
const ALLIANCE =
  /(?:political|electoral|party) (?:alliance|bloc)|coalition|coalici[óo]n|coalizione|koalicja|wahlbündnis|parteienbündnis|ittifak|coliga[çc]|alliance politique|alianza|предвыборный блок/u

/** Words of the names of templates, folded; the first kind that fits. Templates of one sport are named for parties, too. */
const templates: readonly (readonly [InfoboxKind, RegExp])[] = [
  [
    'other',
    /f[uú]tbol|football|basketball|european parliament group|ministr|country|settlement|company|unternehmen|empresa|entreprise|azienda|şirket|school|schule|college|universit|université|sports? (?:club|team|league)|newspaper|zeitung|publikation|film|album|book|song|video game|ship|airline|brand/u,
  ],
  [
    'election',
    /election|wahl|élection|elecci|elezion|verkiezing|wybory|eleiç|(?:^|[^\p{L}])val(?:et)?$|^valinfobox|выбор|вибор|seçim|εκλογ/u,
  ],
  ['office', /(?:official|political) (?:post|office)(?![\p{L}])/u],
  ['legislature', /legislature|parliament|parlament|assembl|yasama|législatif|парламент/u],
  ['party', ALLIANCE],
  [
    'party',
    /(?<!\p{L})political (?:party|movement|organi[sz]ation)|politique?s? part|parti politique|partei|politieke partij|partido pol[ií]tico|partito politico|partit polític|siyasi part|partifakta|politiskt parti|partia polityczna|politisk parti|политическ\S* партия|(?:^|[^\p{L}])партия|партія|πολιτικού κόμματος|politick\S* stran|politička stranka|puolue|partai politik/u,
  ],
  [
    'person',
    /officeholder|office holder|politician|ämbetsinnehavare|carica pubblica|ambtsbekleder|cargo público|autoridad|(?:^|[^\p{L}])(?:person|biography|biographie|persona|persoon|personne|kişi)(?:$|[^\p{L}])|president|prime minister|senator|governor|mayor|congressman|(?:^|[^\p{L}])mp$|politicus|politiker|polityk|político|politico$|homme politique|personnalité politique|государственный деятель|политик|siyasetçi|makam sahibi|πολιτικός/u,
  ],
]

/** Labels that boxes of one kind show and no other; a box is of the kind of which it has most, two at least. One that is listed twice tells by itself. */
const telling: Readonly<Record<Exclude<InfoboxKind, 'other'>, string>> = {
  party:
    'ideology|political position|position|youth wing|international affiliation|european affiliation|european parliament group|founded|foundation|colours|colors|newspaper|student wing|merger of|split from|membership|seats1 title|ideoloji|siyasi pozisyon|genel başkan|kuruluş tarihi|gründung|parteivorsitzender|parteivorsitzende|ausrichtung|hauptsitz|mitglieder|idéologie|fondation|positionnement|affiliation internationale|ideología|fundación|posición política|ideologia|fondazione|collocazione|oprichting|partijleider|ideologie|richting|data założenia|ideologia polityczna|fundação|espectro político|ideologi|grundat|politisk position|ιδεολογία|ίδρυση|πολιτική θέση|идеология|дата основания|ідеологія|дата заснування|fundació|dissolved|predecessor|wings|headquarters',
  person:
    'born|died|birth date|birth place|death date|spouse|spouse(s)|political party|alma mater|personal details|nationality|occupation|office|term start|children|residence|profession|in office|religion|other political affiliations|nacimiento|fallecimiento|cónyuge|nacionalidad|partido político|hijos|date de naissance|naissance|date de décès|décès|conjoint|parti politique|nationalité|geboren|gestorben|beruf|ehepartner|nascita|data di nascita|coniuge|partito politico|titolo di studio|nazionalità|geboorteplaats|overleden|politieke partij|data i miejsce urodzenia|data urodzenia|małżonek|przynależność polityczna|zawód|nascimento|morte|cônjuge|nacionalidade|född|födelseort|politiskt parti|make/maka|yrke|doğum|ölüm|partisi|evlilik|milliyeti|mesleği|дата рождения|родился|родилась|дети|супруга|супруг|образование|дата смерти',
  election:
    'popular vote|percentage|seats won|seat change|last election|seats before|swing|leaders seat|leader since|running mate|electoral vote|states carried|nominee|candidate|election date|previous election|next election|party1|popular vote1|percentage1|turnout|home state|seats for election|election name|election name|nombre de la elección|nombre de la elección|nome da eleição|nome da eleição|nom élection|nom élection|seçim adı|seçim adı|valnamn|valnamn|nazwa wyborów|nazwa wyborów|название выборов|название выборов|wahlbeteiligung|stimmenanteil|spitzenkandidat|suffrages|sièges obtenus|tête de liste|élections précédentes|escaños obtenidos|elecciones anteriores|votos|affluenza|seggi|elezioni precedenti|opkomst|lijsttrekker|zetels|stemmen|frekwencja|mandaty|liczba głosów|comparecimento|assentos obtidos|valdeltagande|mandat|röster|katılım|halk oyu|kazandığı sandalye|sandalye değişimi|son seçim|oy oranı|aldığı oy|явка|голосов|мест получено|συμμετοχή|έδρες|ψήφοι|явка|escons',
  legislature:
    'political groups|houses|voting system|last election|next election|meeting place|structure|house type|term limits|session room|length of term|lower house|upper house',
  office:
    'incumbent|incumbentsince|appointer|inaugural holder|first holder|constituting instrument|term length|reports to|unofficial names|formation|member of|nominator|final holder|precursor|salary',
}

/** Of the keys of parties those that nothing else has: what is founded has founders, colours, members and a seat, too. */
const ofPartiesAlone = new Set(
  'ideology|political position|european parliament group|seats1 title|ideoloji|siyasi pozisyon|parteivorsitzender|parteivorsitzende|ausrichtung|idéologie|positionnement|ideología|posición política|ideologia|collocazione|partijleider|ideologie|richting|ideologia polityczna|espectro político|ideologi|politisk position|ιδεολογία|πολιτική θέση|идеология|ідеологія'
    .split('|')
    .map(foldKey),
)

const kindsByKey = new Map<string, InfoboxKind[]>()
for (const [kind, keys] of Object.entries(telling))
  for (const key of keys.split('|'))
    kindsByKey.set(foldKey(key), [...(kindsByKey.get(foldKey(key)) ?? []), kind as InfoboxKind])

/** Undefined where neither the template nor the keys tell. */
export function kindOf(box: Infobox): InfoboxKind | undefined {
  const byName = box.template === undefined ? undefined : kindOfTemplate(box.template)
  return byName ?? kindOfKeys(box)
}

/** Whether the name of its template tells its kind. */
export function isNamedKind({ template }: Infobox): boolean {
  return template !== undefined && kindOfTemplate(template) !== undefined
}

const foldName = (template: string) => template.toLowerCase().replace(/_/gu, ' ').trim()

function kindOfTemplate(template: string): InfoboxKind | undefined {
  const name = foldName(template)
  return templates.find(([, form]) => form.test(name))?.[0]
}

/** Whether a template is made for alliances of parties. */
export function isAllianceBox({ template }: Infobox): boolean {
  return template !== undefined && ALLIANCE.test(foldName(template))
}

/** Made for anything. */
const ANY_TEMPLATE = /^info ?box$/u

/** A template that is made for something, and whose name is not that of a party's, makes none. */
function kindOfKeys({ template, fields }: Infobox): InfoboxKind | undefined {
  const keys = new Set(fields.map(({ key }) => foldKey(splitKey(key.text).key)))
  const kind = mostOf(keys)
  if (kind !== 'party') return kind
  const isAny = template === undefined || ANY_TEMPLATE.test(foldName(template))
  return isAny && [...keys].some((key) => ofPartiesAlone.has(key)) ? kind : undefined
}

function mostOf(keys: ReadonlySet<string>): InfoboxKind | undefined {
  const counts = new Map<InfoboxKind, number>()
  for (const key of keys)
    for (const kind of kindsByKey.get(key) ?? []) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a)
  return first === undefined || first[1] < 2 || first[1] === second?.[1] ? undefined : first[0]
}
