// Reads articles that come one a line, each as a JSON object.
import { isUtf8 } from 'node:buffer'
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.ts'
import { present } from '../model/present.ts'
import { makeSource, type Origin } from '../model/source.ts'
import { detached } from './detached.ts'
import type { InputName } from './dump/dump.ts'
import type { Bytes, ReadEvent } from './events.ts'
import { LARGEST_TEXT, tooLarge } from './limits.ts'
import { linesOf } from './lines.ts'

/** What a line may hold beside title and text, as text. */
const originKeys = ['title', 'url', 'revision', 'date', 'language', 'licence', 'attribution'] as const

/** Reads to the end; a line that is no article is named with its number, and the next one is read. */
export async function* readNdjson(
  bytes: Bytes,
  name: InputName,
  formats: readonly string[],
): AsyncGenerator<ReadEvent> {
  let number = 0
  for await (const line of linesOf(bytes, LARGEST_LINE)) {
    number++
    const event = typeof line === 'number' ? { message: tooLarge(line) } : readLine(line, name, formats)
    if (event === undefined) continue
    if ('type' in event) yield event
    else yield doubt({ code: 'unreadable-file', ...event }, `${name.key}:${number}`)
  }
  if (number === 0) yield doubt({ code: 'empty-file', message: NOTHING }, name.path)
}

const NOTHING = 'there is no line in it; give one JSON object a line: {"title": …, "text": …}'

interface Fault {
  readonly code?: DiagnosticCode
  readonly message: string
}

function doubt(fault: Required<Fault>, document: string): ReadEvent {
  const diagnostic: Diagnostic = { ...fault, document: document.normalize('NFC') }
  return { type: 'doubt', diagnostic }
}

function readLine(
  line: Uint8Array,
  name: InputName,
  formats: readonly string[],
): ReadEvent | Fault | undefined {
  if (!isUtf8(line))
    return { code: 'not-text', message: 'the line is no valid UTF-8; save it again as UTF-8' }
  const text = Buffer.from(line)
    .toString('utf8')
    .replace(/^\u{FEFF}/u, '')
  if (text.trim() === '') return undefined
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { message: `the line is no JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { message: NO_OBJECT }
  return readRecord(value as Readonly<Record<string, unknown>>, name, formats)
}

const NO_OBJECT = 'the line is no JSON object: {"title": …, "text": …}'

type JsonRecord = Readonly<Record<string, unknown>>

function readRecord(record: JsonRecord, name: InputName, formats: readonly string[]): ReadEvent | Fault {
  const { title, text, format } = record
  const fault = faultOfText(title, text) ?? faultOfRest(record, formats)
  if (fault !== undefined || typeof title !== 'string' || typeof text !== 'string') return fault ?? NO_TITLE
  const origin = present(
    Object.fromEntries(originKeys.map((known) => [known, textOf(record[known])])),
  ) as Origin
  const given = typeof format === 'string' ? { format } : {}
  const source = makeSource(`${name.key}#${title.trim()}`, text, { origin: detached(origin), ...given })
  return { type: 'source', source }
}

const NO_TITLE: Fault = { message: '"title" is missing, which names the article' }

function faultOfText(title: unknown, text: unknown): Fault | undefined {
  if (typeof title !== 'string' || title.trim() === '') return NO_TITLE
  if (typeof text !== 'string') return { message: '"text" is missing' }
  if (text.trim() === '') return { code: 'empty-file', message: '"text" is empty' }
  return NO_TEXT.test(text) || NO_TEXT.test(title) ? { code: 'not-text', message: NOT_TEXT } : undefined
}

function faultOfRest(record: JsonRecord, formats: readonly string[]): Fault | undefined {
  const { format } = record
  const key = originKeys.find((known) => !isTextOrNothing(record[known]))
  if (key !== undefined) return { message: `"${key}" is not text` }
  if (format === undefined || isKnown(format, formats)) return undefined
  return { message: `no reader is called ${JSON.stringify(format)}; there are ${formats.join(', ')}` }
}

/** Zero characters and halves of surrogate pairs. */
const NO_TEXT = /[\0\p{Cs}]/u
const NOT_TEXT = 'it holds zero characters or halves of characters, so it is no text'

const isTextOrNothing = (value: unknown) =>
  value === undefined || value === null || typeof value === 'string' || typeof value === 'number'

const isKnown = (format: unknown, formats: readonly string[]) =>
  format === null || (typeof format === 'string' && formats.includes(format))

/** Numbers of revisions come as numbers, too; what is empty is not stated. */
function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined
}

/** As JSON a text grows: each line end and quotation mark takes two. */
const LARGEST_LINE = 2 * LARGEST_TEXT
