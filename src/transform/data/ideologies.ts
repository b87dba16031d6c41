// Adjectives that say an ideology or a place on the left–right scale. Origin: common English political vocabulary, by hand.

import { regionalAdjectives } from './creeds.ts'

/** Where the noun is not made by the endings below. */
const irregular: Readonly<Record<string, string>> = {
  agrarian: 'Agrarianism',
  'christian democratic': 'Christian democracy',
  'christian-democratic': 'Christian democracy',
  conservative: 'Conservatism',
  democratic: '',
  'democratic socialist': 'Democratic socialism',
  'eco-socialist': 'Eco-socialism',
  ecologist: 'Green politics',
  environmentalist: 'Environmentalism',
  eurosceptic: 'Euroscepticism',
  green: 'Green politics',
  islamist: 'Islamism',
  liberal: 'Liberalism',
  libertarian: 'Libertarianism',
  monarchist: 'Monarchism',
  'national conservative': 'National conservatism',
  'national-conservative': 'National conservatism',
  'liberal conservative': 'Liberal conservatism',
  'conservative liberal': 'Conservative liberalism',
  'classical liberal': 'Classical liberalism',
  'pro-european': 'Pro-Europeanism',
  progressive: 'Progressivism',
  'revolutionary socialist': 'Revolutionary socialism',
  'libertarian socialist': 'Libertarian socialism',
  'christian socialist': 'Christian socialism',
  republican: 'Republicanism',
  secular: 'Secularism',
  'social conservative': 'Social conservatism',
  'social democratic': 'Social democracy',
  'social-democratic': 'Social democracy',
  'social liberal': 'Social liberalism',
  'social-liberal': 'Social liberalism',
}

/** Stems of adjectives in -ist whose noun in -ism names a school of thought; joined ones by any dash. */
const stems = new Set(
  `anarch anti-capital anti-commun anti-fasc anti-imperial capital central clerical commun constitutional
   euroscept fasc federal femin global independence irredent lenin mao marx militar national
   regional tradition traditional reform isolation union
   pan-african pan-arab pan-slav pan-turk pacif populist popul protection region royal secular separat social
   stalin syndical trotsky gaull peron hoxha kemal bolshev nasser tito union unity zion loyal autonom indigen localist popular nativ corporat trade-union`
    .trim()
    .split(/\s+/u),
)

const positions = new Set(
  'far-left left-wing centre-left center-left centrist centre-right center-right right-wing far-right big-tent syncretic'.split(
    ' ',
  ),
)

/** "Marxist–Leninist" → "Marxism–Leninism"; undefined for an adjective that names no ideology. */
export function ideologyOf(adjective: string): string | undefined {
  const known = irregular[adjective.toLowerCase()]
  if (known !== undefined) return known === '' ? undefined : known
  const [, people = '', wing = ''] =
    /^(?<people>\S+) (?<wing>national|separat|region)ist$/iu.exec(adjective) ?? []
  if (regionalAdjectives.has(people.toLowerCase()))
    return `${people.charAt(0).toUpperCase()}${people.slice(1)} ${wing.toLowerCase()}ism`
  const noun = adjective.replace(/(\p{L}{2,})ist(?=$|[-–])/gu, (whole: string, stem: string) =>
    isStem(stem) ? `${stem}ism` : whole,
  )
  if (noun === adjective || /ist(?=$|[-–])/u.test(noun)) return undefined
  return noun.charAt(0).toUpperCase() + noun.slice(1)
}

/** Names of ideologies that no adjective in -ist makes. */
const named: ReadonlyMap<string, string> = new Map(
  Object.values(irregular).flatMap((noun) => (noun === '' ? [] : [[noun.toLowerCase(), noun] as const])),
)

/** "socialism", "Social democracy" → the name as it is written by itself; undefined for other words. */
export function ideologyNamed(words: string): string | undefined {
  const known = named.get(words.toLowerCase())
  if (known !== undefined) return known
  const [, stem = ''] = /^(?<stem>[\p{L}–-]{2,30})ism$/iu.exec(words) ?? []
  return stem === '' ? undefined : ideologyOf(`${stem}ist`)
}

function isStem(text: string): boolean {
  const stem = text.toLowerCase()
  return stems.has(stem) || [...stems].some((known) => known.length > 3 && stem.endsWith(known))
}

/** "far-left" → "Far-left"; undefined for other words. */
export function positionOf(adjective: string): string | undefined {
  const word = adjective.toLowerCase().replaceAll('–', '-')
  return positions.has(word) ? word.charAt(0).toUpperCase() + word.slice(1) : undefined
}

/** Adjectives of two words, so that they are read before their parts: "social democratic", "Kurdish nationalist". */
export const twoWordAdjectives = new RegExp(
  `(?<![\\p{L}-])(?:${[
    ...Object.keys(irregular).filter((key) => key.includes(' ')),
    `(?:${[...regionalAdjectives].join('|')}) (?:national|separat|region)ist`,
  ].join('|')})(?![\\p{L}-])`,
  'giu',
)
