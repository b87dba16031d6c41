// Says what of a page was not read, and why: unknown templates, parts left out, markup that is not closed.
import type { Source } from '../../model/source.ts'
import { byCodePoint } from '../../model/order.ts'
import type { Note } from '../extraction.ts'
import type { Page } from './page.ts'
import type { Fault } from './scan-state.ts'

/** Templates that are named, the most used first. */
const MOST_NAMES = 30
/** Faults that are shown one by one. */
const MOST_FAULTS = 10

/** All that is to be said of a page. */
export function notesOf(source: Source, page: Page, faults: readonly Fault[]): readonly Note[] {
  return [...page.notes, ...unknownTemplates(page), ...partsLeftOut(page), ...faultNotes(source, faults)]
}

function unknownTemplates({ unknown }: Page): readonly Note[] {
  if (unknown.size === 0) return []
  const names = [...unknown]
    .toSorted(([a, n], [b, m]) => m - n || byCodePoint(a, b))
    .map(([name, count]) => (count === 1 ? `{{${name}}}` : `{{${name}}} ×${count}`))
  const total = [...unknown.values()].reduce((sum, count) => sum + count, 0)
  const shown = names.slice(0, MOST_NAMES).join(', ')
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : ''
  const message = `${countOf(total, 'unknown template')}, of which only first words without a name were read: ${shown}${more}`
  return [{ code: 'unknown-template', message }]
}

/** One note a reason, at the first place. */
function partsLeftOut({ leftOut }: Page): readonly Note[] {
  return [...leftOut].flatMap(([reason, spans]) => {
    const [first] = [...spans.values()].toSorted((a, b) => a.start - b.start)
    const times = spans.size === 1 ? '' : ` (${spans.size} times)`
    return first === undefined
      ? []
      : [
          {
            code: 'left-out' as const,
            message: `${reason}, no part of the article: left out${times}`,
            span: first,
          },
        ]
  })
}

function faultNotes({ text }: Source, faults: readonly Fault[]): readonly Note[] {
  const shown = faults.slice(0, MOST_FAULTS).map(({ mark, start, end, isOpen }) => ({
    code: 'malformed-markup' as const,
    message: isOpen
      ? `"${mark}" is not closed; what follows was read without it`
      : `"${mark}" closes nothing; it was left out`,
    span: { start, end: Math.min(text.length, end) },
  }))
  const more = faults.length - shown.length
  return more === 0
    ? shown
    : [
        ...shown,
        {
          code: 'malformed-markup',
          message: `${countOf(more, 'more mark')} that are not closed or close nothing`,
        },
      ]
}

const countOf = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`
