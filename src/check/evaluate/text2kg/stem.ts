// Porter's stemmer (1980) with the departures of the one that the benchmark uses.

/** Words that the benchmark's stemmer has by heart. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['skies', 'sky'],
  ['sky', 'sky'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['news', 'news'],
  ['innings', 'inning'],
  ['inning', 'inning'],
  ['outings', 'outing'],
  ['outing', 'outing'],
  ['cannings', 'canning'],
  ['canning', 'canning'],
  ['howe', 'howe'],
  ['proceed', 'proceed'],
  ['exceed', 'exceed'],
  ['succeed', 'succeed'],
])

/** The stem of one word, in lower case. */
export function stemOf(token: string): string {
  const word = token.toLowerCase()
  return irregular.get(word) ?? (word.length < 3 ? word : steps.reduce((stem, step) => step(stem), word))
}

/** `c` for a consonant, `v` for a vowel; "y" behind a consonant is one. */
function shapeOf(word: string): string {
  let shape = ''
  for (const letter of word)
    shape += 'aeiou'.includes(letter) || (letter === 'y' && shape.endsWith('c')) ? 'v' : 'c'
  return shape
}

/** How many vowels are followed by a consonant. */
const measureOf = (stem: string): number => shapeOf(stem).split('vc').length - 1

const hasVowel = (stem: string): boolean => shapeOf(stem).includes('v')
/** "hop", not "snow"; also "us" alone, which Porter's does not take for one. */
const isShort = (stem: string): boolean => {
  const shape = shapeOf(stem)
  return shape === 'vc' || (shape.endsWith('cvc') && !/[wxy]$/u.test(stem))
}

type Rule = readonly [suffix: string, by: string, holds?: (stem: string) => boolean]

/** The first rule whose suffix the word has: it is applied where its condition holds, and no other is. */
function apply(rules: readonly Rule[], word: string): string {
  const [suffix, by, holds] = rules.find(([end]) => word.endsWith(end)) ?? ['', '']
  const stem = word.slice(0, word.length - suffix.length)
  return holds === undefined || holds(stem) ? stem + by : word
}

const beyond =
  (measure: number) =>
  (stem: string): boolean =>
    measureOf(stem) > measure

const under = (measure: number, ...pairs: readonly (readonly [string, string])[]): readonly Rule[] =>
  pairs.map(([suffix, by]) => [suffix, by, beyond(measure)])

/** Plurals. "dies" keeps its "e". */
function step1a(word: string): string {
  if (/^.ies$/u.test(word)) return word.slice(0, -1)
  return apply([['sses', 'ss'], ['ies', 'i'], ['ss', 'ss'], ['s', '']], word) // prettier-ignore
}

/** "-ed" and "-ing". */
function step1b(word: string): string {
  if (word.endsWith('ied')) return word.slice(0, word.length === 4 ? -1 : -2)
  if (word.endsWith('eed')) return apply([['eed', 'ee', beyond(0)]], word)
  const stem = apply([['ed', '', hasVowel], ['ing', '', hasVowel]], word) // prettier-ignore
  return stem === word ? word : mended(stem)
}

/** "conflat", "hopp", "fil" are conflate, hop, file. */
function mended(stem: string): string {
  if (/(?:at|bl|iz)$/u.test(stem)) return `${stem}e`
  if (/(?<letter>.)\k<letter>$/u.test(stem) && shapeOf(stem).endsWith('cc'))
    return /[lsz]$/u.test(stem) ? stem : stem.slice(0, -1)
  return measureOf(stem) === 1 && isShort(stem) ? `${stem}e` : stem
}

/** "happy", but neither "say" nor "by". */
const step1c = (word: string): string =>
  apply([['y', 'i', (stem) => stem.length > 1 && shapeOf(stem).endsWith('c')]], word)

const doubleSuffixes: readonly Rule[] = [
  ...under(
    0,
    ['ational', 'ate'],
    ['tional', 'tion'],
    ['enci', 'ence'],
    ['anci', 'ance'],
    ['izer', 'ize'],
    ['bli', 'ble'],
    ['entli', 'ent'],
    ['eli', 'e'],
    ['ousli', 'ous'],
    ['ization', 'ize'],
    ['ation', 'ate'],
    ['ator', 'ate'],
    ['alism', 'al'],
    ['iveness', 'ive'],
    ['fulness', 'ful'],
    ['ousness', 'ous'],
    ['aliti', 'al'],
    ['iviti', 'ive'],
    ['biliti', 'ble'],
    ['fulli', 'ful'],
  ),
  ['logi', 'log', (stem) => measureOf(`${stem}l`) > 0],
]

/** "nationally" is "national" first. */
function step2(word: string): string {
  const adverb = apply([['alli', 'al', beyond(0)]], word)
  return apply(doubleSuffixes, adverb)
}

const suffixes = under(
  0,
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
)

const step3 = (word: string): string => apply(suffixes, word)

const endings: readonly Rule[] = [
  ...under(
    1,
    ...'al ance ence er ic able ible ant ement ment ent'.split(' ').map((end) => [end, ''] as const),
  ),
  ['ion', '', (stem) => beyond(1)(stem) && /[st]$/u.test(stem)],
  ...under(1, ...'ou ism ate iti ous ive ize'.split(' ').map((end) => [end, ''] as const)),
]

const step4 = (word: string): string => apply(endings, word)

/** "probate" loses its "e", "rate" does not, nor does "one". */
const step5a = (word: string): string =>
  apply([['e', '', (stem) => measureOf(stem) > 1 || (measureOf(stem) === 1 && !isShort(stem))]], word)

const step5b = (word: string): string =>
  word.endsWith('ll') && measureOf(word.slice(0, -1)) > 1 ? word.slice(0, -1) : word

const steps = [step1a, step1b, step1c, step2, step3, step4, step5a, step5b]
