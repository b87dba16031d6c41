// Reads the infobox of an election.
import type { Found } from '../rule.ts'
import type { Box } from './infobox-box.ts'

export function readElectionBox(_box: Box): readonly Found[] {
  return []
}
