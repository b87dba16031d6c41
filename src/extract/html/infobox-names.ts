// The names of classes by which wikis mark infoboxes. Origin: the style sheets of the larger wikis.
import type { Element } from 'hast'
import { attribute, classNames } from './elements.ts'

const LONGEST_JSON = 200_000

const NAMES =
  /^(?:infobox(?:[_-].{0,60}|\d)?|.{1,60}-infobox|infoboks|sinottico|sidebar-infobox|taxobox|infotable|ib-.{1,60})$/u

/** A part of an infobox is none by itself. */
const PART_NAMES =
  /^infobox[_-]?(?:title|above|header|label|data|full-data|image|caption|below|subheader|sub|subbox|row|navbar|cell|content|signature)/u

const BOX_TAGS = new Set(['table', 'div', 'aside', 'section'])

/** Whether an element is an infobox. */
export function isInfobox(element: Element): boolean {
  if (!BOX_TAGS.has(element.tagName)) return false
  const names = classNames(element).map((name) => name.toLowerCase())
  const isNamed = names.some((name) => NAMES.test(name) && !PART_NAMES.test(name))
  const isCard = element.tagName === 'table' && (names.includes('vcard') || names.includes('vevent'))
  const id = attribute(element, 'id')?.toLowerCase() ?? ''
  return isNamed || isCard || id.startsWith('vorlage_infobox')
}

/** `"wt":"Infobox political party\n"` */
const TEMPLATE = /"target":\s{0,9}\{\s{0,9}"wt":\s{0,9}"(?<name>(?:[^"\\]|\\.){1,200})"/u

/** The name of the template that an infobox was made by, where the page says it. */
export function templateOf(element: Element): string | undefined {
  const made = (attribute(element, 'dataMw') ?? '').slice(0, LONGEST_JSON)
  const name = TEMPLATE.exec(made)?.groups?.['name']
  if (name !== undefined)
    return name
      .replace(/\\n.*$/u, '')
      .replaceAll('_', ' ')
      .trim()
  const id = /^Vorlage_(?<name>Infobox_.{1,80})$/u.exec(attribute(element, 'id') ?? '')?.groups?.['name']
  return id?.replaceAll('_', ' ')
}
