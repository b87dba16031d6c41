// Adjectives that say an ideology or a place on the left–right scale. Origin: common English political vocabulary, by hand.

/** Where the noun is not made by the endings below. */
const irregular: Readonly<Record<string, string>> = {
  agrarian: 'Agrarianism',
  'christian democratic': 'Christian democracy',
  'christian-democratic': 'Christian democracy',
  conservative: 'Conservatism',
  democratic: '',
  'eco-socialist': 'Eco-socialism',
  ecologist: 'Green politics',
  environmentalist: 'Environmentalism',
  green: 'Green politics',
  islamist: 'Islamism',
  liberal: 'Liberalism',
  libertarian: 'Libertarianism',
  monarchist: 'Monarchism',
  'national conservative': 'National conservatism',
  'national-conservative': 'National conservatism',
  progressive: 'Progressivism',
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
   pan-african pan-arab pan-slav pan-turk pacif populist popul protection region royal secular separat social
   stalin syndical trotsky union unity zion loyal autonom indigen localist popular nativ corporat trade-union`
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
  const noun = adjective.replace(/(\p{L}{2,})ist(?=$|[-–])/gu, (whole: string, stem: string) =>
    isStem(stem) ? `${stem}ism` : whole,
  )
  if (noun === adjective || /ist(?=$|[-–])/u.test(noun)) return undefined
  return noun.charAt(0).toUpperCase() + noun.slice(1)
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

/** Adjectives of two words, so that they are read before their parts. */
export const twoWordAdjectives = Object.keys(irregular).filter((key) => key.includes(' '))
