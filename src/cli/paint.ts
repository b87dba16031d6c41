// Colours for a screen, and none for a file, a pipe or a user who does not want them.
import colors from 'picocolors'

export interface Paint {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly green: (text: string) => string
}

/** Colours only where a person sees them. */
export function paintFor(isScreen: boolean, environment: NodeJS.ProcessEnv): Paint {
  const refused = (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb'
  return colors.createColors(isScreen && !refused)
}
