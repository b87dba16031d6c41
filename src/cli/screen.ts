// Where the commands print to: the terminal, or whatever a test puts in its place.
import { paintFor, type Paint } from './paint.ts'

export interface Screen {
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
  readonly paint: Paint
  /** Columns of the terminal; no end for a file or a pipe. */
  readonly width: number
  /** Where a progress bar can be drawn; absent where nobody looks. */
  readonly terminal?: NodeJS.WritableStream
}

/** The screen of this process. A reader that goes away (`| head`) ends the output, not the program. */
export function processScreen(process: NodeJS.Process): Screen {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  // Undefined, whatever its type says, where the output is no terminal.
  const isScreen = process.stdout.isTTY === true
  return {
    print: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
    paint: paintFor(isScreen, process.env),
    width: isScreen ? process.stdout.columns : Infinity,
    ...(process.stderr.isTTY ? { terminal: process.stderr } : {}),
  }
}
