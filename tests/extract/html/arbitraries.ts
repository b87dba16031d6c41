// Random pages: trees of the elements that wikis use, torn tags, entities, odd characters.
import fc from 'fast-check'

const text = fc.oneof(
  fc.constantFrom(
    'Ada Lund',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '12,345',
    '0.5%',
    '–',
    '&amp;',
    '&nbsp;',
    '&#160;',
    '&#x1F600;',
    '&copy',
    '&copy2010',
    '&notit;',
    '&amp;lt;',
    '&',
    '&#0;',
    '&#128;',
    '😀',
    '\u{A0}',
    '\u{200B}',
    '\0',
    'İı',
    '<',
    '>',
    '"',
    '\u{FEFF}',
    '&bogus;',
    '&#xD800;',
  ),
  fc.string({ maxLength: 6 }),
)

const attributes = fc.constantFrom(
  '',
  ' class="infobox vcard"',
  ' class="wikitable"',
  ' class="hatnote"',
  ' class="navbox"',
  ' class="flagicon"',
  ' class="fn org"',
  ' style="display:none"',
  ' colspan="2"',
  ' rowspan=2',
  ' colspan=0 rowspan=0',
  ' colspan="99999"',
  ' href="/wiki/Ada_Lund"',
  ' href="//en.wikipedia.org/wiki/%C4%B0%zz#x" title="A &amp; B"',
  ' alt="Increase" src="x/Increase2.svg"',
  ' role=presentation',
  ' lang="TR"',
  ' id="firstHeading"',
  " x='\"' y",
)

const names =
  'p div span b i a table tr td th tbody thead tfoot caption ul ol li dl dt dd h1 h2 h3 section sup small br img hr center blockquote pre script style select svg title'.split(
    ' ',
  )

const torn = fc.constantFrom(
  '</p>',
  '</table>',
  '</b>',
  '<!--',
  '-->',
  '<tr><td>',
  '<!DOCTYPE html>',
  '</',
  '<td',
  '<![CDATA[x]]>',
)

const { node } = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, tie('element'), torn),
  element: fc
    .tuple(fc.constantFrom(...names), attributes, fc.array(tie('node'), { maxLength: 4 }), fc.nat(4))
    .map(
      ([name, attribute, children, close]) =>
        `<${name}${attribute}>${children.join('')}${close === 0 ? '' : `</${name}>`}`,
    ),
}))

/** A page of elements, now and then torn. */
export const htmlText = (): fc.Arbitrary<string> =>
  fc.array(node, { maxLength: 6 }).map((parts) => parts.join(''))

/** A text with some stretches cut out, doubled or overwritten. */
export function mutated(page: string): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(page.length),
    length: fc.nat(200),
    put: fc.oneof(text, fc.constantFrom('</td>', '<table>', '</table>', '<tr>', '</div>', '<b>')),
    doubles: fc.boolean(),
  })
  return fc.array(change, { minLength: 1, maxLength: 8 }).map((changes) =>
    changes.reduce((now, { at, length, put, doubles }) => {
      const from = Math.min(at, now.length)
      const cut = now.slice(from, from + length)
      return `${now.slice(0, from)}${doubles ? cut + cut : put}${now.slice(from + length)}`
    }, page),
  )
}
