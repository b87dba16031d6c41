// Images that mean something: arrows up and down, flags. Origin: the names of such files on Wikimedia Commons.

const UP = /(?:^|[^\p{L}])(?:increase|arrow[ _-]?up|up[ _-]?arrow|green[ _-]arrow|gain)(?:[^\p{L}]|$)/iu
const DOWN = /(?:^|[^\p{L}])(?:decrease|arrow[ _-]?down|down[ _-]?arrow|red[ _-]arrow|loss)(?:[^\p{L}]|$)/iu
const STEADY = /(?:^|[^\p{L}])(?:steady|no[ _-]change|arrow[ _-]?steady)(?:[^\p{L}]|$)/iu
/** "Flag of Ukraine.svg", "Flag of France (1794–1958).svg" */
const FLAG = /^flag of (?:the )?(?<country>[^.(]{2,60}?)\s*(?:\([^)]{0,60}\))?\.[a-z]{3,4}$/iu

/** The sign that an image of an arrow stands for. */
export function arrowOf(file: string): string | undefined {
  const name = file.replaceAll('_', ' ')
  if (DOWN.test(name)) return '▼'
  if (UP.test(name)) return '▲'
  return STEADY.test(name) ? '▬' : undefined
}

/** The country whose flag an image shows. */
export const flagOf = (file: string): string | undefined =>
  FLAG.exec(file.replaceAll('_', ' ').trim())?.groups?.['country']
