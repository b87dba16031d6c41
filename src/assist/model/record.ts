// A folder that keeps what a model answered, one file a question, so that a run can be made again without it.
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AssistError } from '../assist-error.ts'

/** An answer, or why there is none. */
export type Recorded = { readonly message: string } | { readonly noAnswer: string }

export interface RecordFolder {
  find(body: string): Promise<Recorded | undefined>
  keep(body: string, recorded: Recorded): Promise<void>
}

/** Opens a folder; it is made with its first answer. Neither key nor address is ever in it. */
export function openRecord(folder: string): RecordFolder {
  const placeOf = (body: string) => join(folder, `${createHash('sha256').update(body).digest('hex')}.json`)
  return {
    async find(body) {
      const place = placeOf(body)
      const text = await readFile(place, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw new AssistError(`cannot read the recorded answer ${place}`, { cause: error })
      })
      return text === undefined ? undefined : recordedIn(text, place)
    },
    async keep(body, recorded) {
      const place = placeOf(body)
      try {
        await mkdir(folder, { recursive: true })
        await writeFile(`${place}.new`, `${JSON.stringify(recorded, null, 2)}\n`)
        await rename(`${place}.new`, place)
      } catch (cause) {
        throw new AssistError(`cannot keep the answer in ${folder}`, { cause })
      }
    },
  }
}

function recordedIn(text: string, place: string): Recorded {
  try {
    const { message, noAnswer } = JSON.parse(text) as { message?: unknown; noAnswer?: unknown }
    if (typeof message === 'string') return { message }
    if (typeof noAnswer === 'string') return { noAnswer }
  } catch {
    // Told below, like a file of another form.
  }
  throw new AssistError(`${place} is no recorded answer; remove it to ask again`)
}
