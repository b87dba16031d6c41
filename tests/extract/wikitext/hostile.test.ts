// Wikitext that breaks careless readers: deep nesting, nothing closed, long lines.
import { expect, test } from 'vitest'
import { checkExtraction } from './check.ts'
import { blocksOf, read } from './read.ts'

const DEEP = 10_000
/** Far more than any of them takes on a busy machine. In ms. */
const PATIENCE = 60_000
const nested = (open: string, inner: string, close: string) => open.repeat(DEEP) + inner + close.repeat(DEEP)

test.each([
  ['templates in templates', nested('{{a|', 'x', '}}'), { blocks: 0, codes: ['unknown-template'] }],
  ['lists in lists', nested('{{ubl|', 'x', '}}'), { blocks: 0, codes: [] }],
  ['infoboxes in infoboxes', nested('{{Infobox a|b=', 'x', '}}'), { blocks: 61, codes: ['cut-off'] }],
  ['links in links', nested('[[a|', 'x', ']]'), { blocks: 0, codes: [] }],
  ['tables in tables', nested('{|\n|-\n|\n', 'x\n', '|}\n'), { blocks: 0, codes: ['cut-off'] }],
  [
    'tables of tags in tables of tags',
    nested('<table><tr><td>', 'x', '</table>'),
    { blocks: 0, codes: ['cut-off'] },
  ],
  [
    'tables of tags that are not closed',
    '<table><th>a'.repeat(DEEP),
    { blocks: 61, codes: ['cut-off', ...Array<string>(11).fill('malformed-markup')] },
  ],
  ['parameters in parameters', nested('{{{a|', 'x', '}}}'), { blocks: 0, codes: [] }],
  ['elements in elements', nested('<b>', 'x', '</b>'), { blocks: 1, codes: [] }],
  ['hidden elements', '<i style=display:none>'.repeat(DEEP), { blocks: 0, codes: [] }],
  [
    'templates that are not closed',
    '{{a|'.repeat(DEEP),
    { blocks: 0, codes: Array(11).fill('malformed-markup') },
  ],
  [
    'boxes that are not closed',
    '{{Infobox a\n|b=c\n\n'.repeat(300),
    { blocks: 300, codes: Array(11).fill('malformed-markup') },
  ],
  [
    'links that are not closed',
    '[[a|'.repeat(DEEP),
    { blocks: 0, codes: Array(11).fill('malformed-markup') },
  ],
  [
    'tables that are not closed',
    '{|\n!a\n'.repeat(DEEP),
    { blocks: 61, codes: ['cut-off', ...Array<string>(11).fill('malformed-markup')] },
  ],
  ['closing marks', '}}]]'.repeat(DEEP), { blocks: 0, codes: Array(11).fill('malformed-markup') }],
  ['apostrophes', "'".repeat(1_000_000), { blocks: 1, codes: [] }],
  ['2 MB on one line', 'word [[a|b]] {{c|d}} '.repeat(100_000), { blocks: 1, codes: ['unknown-template'] }],
  ['400,000 bars', `{|\n|${'|'.repeat(400_000)}\n|}`, { blocks: 0, codes: [] }],
  ['100,000 arguments', `{{Infobox a${'|b=c'.repeat(100_000)}}}`, { blocks: 1, codes: [] }],
])(
  '%s',
  (_, text, { blocks, codes }) => {
    const extraction = read(text)
    const always = ['no-title', 'no-infobox', 'table-too-small']
    expect(blocksOf(extraction.article.body).length).toBe(blocks)
    expect(
      extraction.diagnostics
        .map(({ code }) => code)
        .filter((code) => !always.includes(code))
        .toSorted(),
    ).toEqual(codes)
    checkExtraction(text, extraction)
  },
  PATIENCE,
)
