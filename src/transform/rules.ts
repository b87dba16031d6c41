// The list of rules: add a relation family = add a line.
import type { Rule } from './rule.ts'
import { abbreviations } from './rules/abbreviations.ts'
import { affiliations } from './rules/affiliations.ts'
import { allianceMembers } from './rules/alliance-members.ts'
import { anniversary } from './rules/anniversary.ts'
import { ballotTable } from './rules/ballot-table.ts'
import { candidates } from './rules/candidates.ts'
import { electionsProse } from './rules/elections-prose.ts'
import { electionLeads } from './rules/election-leads.ts'
import { electionsTable } from './rules/elections-table.ts'
import { endings } from './rules/endings.ts'
import { factions } from './rules/factions.ts'
import { founders } from './rules/founders.ts'
import { foundingEvents } from './rules/founding-events.ts'
import { founding } from './rules/founding.ts'
import { firstNames, renaming } from './rules/renamings.ts'
import { countryInName, description } from './rules/description.ts'
import { headquarters } from './rules/headquarters.ts'
import { ideologies } from './rules/ideologies.ts'
import { influence } from './rules/influence.ts'
import { infobox } from './rules/infobox.ts'
import { leadership } from './rules/leadership.ts'
import { leadersList } from './rules/leaders-list.ts'
import { leadersTable } from './rules/leaders-table.ts'
import { membership } from './rules/membership.ts'
import { elisions, lineage } from './rules/lineage.ts'
import { names } from './rules/names.ts'
import { partyColumns } from './rules/party-columns.ts'
import { partyNouns } from './rules/party-nouns.ts'
import { persons } from './rules/persons.ts'
import { personsProse } from './rules/persons-prose.ts'
import { seatsHeld } from './rules/seats-held.ts'
import { succession } from './rules/succession.ts'
import { slogans } from './rules/slogans.ts'
import { devotion, statements } from './rules/statements.ts'

export const rules: readonly Rule[] = [
  infobox,
  names,
  abbreviations,
  description,
  countryInName,
  ideologies,
  influence,
  founding,
  founders,
  foundingEvents,
  endings,
  renaming,
  firstNames,
  anniversary,
  lineage,
  factions,
  headquarters,
  affiliations,
  allianceMembers,
  slogans,
  elisions,
  leadership,
  partyNouns,
  succession,
  leadersTable,
  leadersList,
  membership,
  persons,
  personsProse,
  statements,
  devotion,
  electionsProse,
  electionLeads,
  candidates,
  seatsHeld,
  electionsTable,
  ballotTable,
  partyColumns,
]
