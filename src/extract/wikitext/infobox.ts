// Reads the fields of an infobox from the arguments of its template.
import type { Infobox, InfoboxField, Passage } from '../../model/article.ts'
import { passageAt } from '../../model/article.ts'
import type { Source } from '../../model/source.ts'
import { readTemplate, type Argument } from './arguments.ts'
import { templateAt, type Page } from './page.ts'
import { passageOf } from './render.ts'
import { withoutListMark } from './render-template.ts'

const emptyPassage: Passage = { text: '', pieces: [] }

/** Arguments that name what the box is about, in the order in which they are asked. */
const CAPTIONS =
  'name|party_name|partyname|election_name|name_en|título|titulo|title|nome|nom|nombre|parteiname|partei|naam|nazwa|namn|isim|adı|parti_adı|название|назва|όνομα'.split(
    '|',
  )

const CAPTION_RANKS: ReadonlyMap<string, number> = new Map(CAPTIONS.map((name, rank) => [name, rank]))
const LONGEST_CAPTION = 14

/** An infobox with a field for each named argument. */
export function readInfobox(source: Source, page: Page, index: number): Infobox {
  const template = readTemplate(page.tokens, index, templateAt(page, index).name)
  const fields = template.arguments.flatMap((argument) => readField(source, page, argument))
  const caption = captionOf(fields)
  return {
    type: 'infobox',
    template: template.name,
    ...(caption === undefined ? {} : { caption }),
    fields,
    span: template.span,
  }
}

function readField(source: Source, page: Page, { nameSpan, value }: Argument): readonly InfoboxField[] {
  if (nameSpan === undefined) return []
  const passage = passageOf(page, withoutListMark(page.tokens, value), 'value')
  const end = value.start + source.text.slice(value.start, value.end).trimEnd().length
  const field = {
    key: passageAt(source, nameSpan),
    value: passage ?? emptyPassage,
    span: { start: nameSpan.start, end: Math.max(end, nameSpan.end) },
  }
  return [field]
}

/** The value of the first of the names that has one. */
function captionOf(fields: readonly InfoboxField[]): Passage | undefined {
  let best = CAPTIONS.length
  let caption: Passage | undefined
  for (const { key, value } of fields) {
    if (value.text === '' || key.text.length > LONGEST_CAPTION) continue
    const rank = CAPTION_RANKS.get(foldKey(key.text)) ?? best
    if (rank >= best) continue
    best = rank
    caption = value
  }
  return caption
}

const foldKey = (key: string) => key.toLowerCase().replaceAll(' ', '_')
