// The list of rules: add a relation family = add a line.
import type { Rule } from './rule.ts'
import { anniversary } from './rules/anniversary.ts'
import { electionsProse } from './rules/elections-prose.ts'
import { electionsTable } from './rules/elections-table.ts'
import { founding } from './rules/founding.ts'
import { countryInName, ideology } from './rules/ideology.ts'
import { infobox } from './rules/infobox.ts'
import { leadership } from './rules/leadership.ts'
import { elisions, lineage } from './rules/lineage.ts'
import { names } from './rules/names.ts'
import { being, births, persons, service } from './rules/persons.ts'
import { statements } from './rules/statements.ts'

export const rules: readonly Rule[] = [
  infobox,
  names,
  ideology,
  countryInName,
  founding,
  anniversary,
  lineage,
  elisions,
  leadership,
  persons,
  births,
  being,
  service,
  statements,
  electionsProse,
  electionsTable,
]
