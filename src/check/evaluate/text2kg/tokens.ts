// Tokens in the manner of the Penn Treebank, stemmed: what the benchmark looks for hallucinations in.
import { stemOf } from './stem.ts'

/** What is set apart, in this order: quotes, marks, brackets, dashes, the last full stop, clitics. */
const splits: readonly (readonly [RegExp, string])[] = [
  [/^["“]/gu, ' `` '],
  [/([ ([{<])["“]/gu, '$1 `` '],
  [/([:,])(?![0-9])/gu, ' $1 '],
  [/\.\.\./gu, ' ... '],
  [/[;@#$%&?!*]/gu, ' $& '],
  [/([^.])(\.)([\])}>"'”’]*)\s*$/gu, '$1 $2 $3 '],
  [/[\][(){}<>]/gu, ' $& '],
  [/--/gu, ' -- '],
  [/["”]/gu, " '' "],
  [/([^' ])('s|'m|'d|'ll|'re|'ve|n't|') /giu, '$1 $2 '],
  [/\b(can)(not)\b/giu, ' $1 $2 '],
]

function tokens(text: string): readonly string[] {
  const apart = splits.reduce((words, [form, by]) => words.replace(form, by), `${text} `)
  return apart.split(/\s+/u).filter((token) => token !== '')
}

/** The stems of a text, one directly behind the other, in lower case. */
export function stems(text: string): string {
  return tokens(text).map(stemOf).join('').replace(/[\s_]/gu, '')
}
