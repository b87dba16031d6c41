// The Turtle that a run wrote: read from its folder, parsed with a word on which file is none.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Parser } from 'n3'
import type { Quad } from 'n3'
import { LoadError } from '../load/load-error.ts'

/** Texts by the names of their files. */
export type TurtleFiles = Readonly<Record<string, string>>

const names = ['graph.ttl', 'evidence.ttl'] as const

/** Both files of a run; throws where one is not there. */
export async function readTurtle(out: string): Promise<TurtleFiles> {
  // One by one: of two that are not there the first is told.
  const texts: Record<string, string> = {}
  for (const name of names) texts[name] = await readText(join(out, name))
  return texts
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new LoadError(`there is no ${path}; npx partygraph pipeline makes it`, { cause })
  }
}

/** The quads of all files; throws where one is no Turtle. */
export function parseTurtle(files: TurtleFiles): readonly Quad[] {
  return Object.entries(files).flatMap(([name, text]) => parseOne(name, text))
}

function parseOne(name: string, text: string): readonly Quad[] {
  try {
    return new Parser({ blankNodePrefix: '' }).parse(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new LoadError(`${name} is not Turtle: ${reason}`, { cause })
  }
}
