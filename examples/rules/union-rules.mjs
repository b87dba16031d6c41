// Rules of one's own for pages of a wiki on the parties of Ostrevia: an example of a sentence, a field and a row.
// partygraph pipeline examples/rules/harbour-union.txt --rules examples/rules/union-rules.mjs

/** "The deck hands' paper of the party is called The Bollard." */
const PAPER = /\b(?:paper|weekly|monthly) of the party is called (?<title>\p{Lu}[\p{L} ]{1,60})/u

/** @type {import('partygraph').UserRule} */
const paper = {
  name: 'paper',
  on: 'sentence',
  read({ text }) {
    const match = PAPER.exec(text)
    if (match === null) return []
    const words = [match.index, match.index + match[0].length]
    return [{ relation: 'newspaper', object: match.groups.title, words }]
  },
}

/** "Shanty: The Long Quay (1931)" */
/** @type {import('partygraph').UserRule} */
const song = {
  name: 'song',
  on: 'field',
  read({ key, text }) {
    if (key !== 'Shanty') return []
    return [{ relation: 'anthem', object: text.replace(/ \(\d{4}\)$/u, '') }]
  },
}

/** Congresses, each of which elected the chair of the years after it. */
/** @type {import('partygraph').UserRule} */
const congresses = {
  name: 'congresses',
  on: 'row',
  read({ columns, cells }, { type }) {
    const [year, chair] = ['Congress', 'Elected chair'].map((name) => cells[columns.indexOf(name)])
    if (type !== 'Party' || !/^\d{4}$/u.test(year ?? '') || chair === undefined) return []
    return [{ relation: 'ledBy', object: chair, qualifiers: { from: year, role: 'chair' } }]
  },
}

export const rules = [paper, song, congresses]
