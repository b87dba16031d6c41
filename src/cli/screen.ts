// Where the commands print to: the terminal, or whatever a test puts in its place.
import { paintFor, type Paint } from './paint.ts'

export interface Screen {
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
  readonly paint: Paint
  /** Columns of the terminal; no end for a file or a pipe. */
  readonly width: number
}

/** The screen of this process. A reader that goes away (`| head`) ends the output, not the program. */
export function processScreen(process: NodeJS.Process): Screen {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  return {
    print: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
    paint: paintFor(process.stdout.isTTY, process.env),
    width: process.stdout.isTTY ? process.stdout.columns : Infinity,
  }
}
