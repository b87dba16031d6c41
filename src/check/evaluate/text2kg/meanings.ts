// The data table from labels of relations in ontologies of Text2KGBench to our relations.
import type { RelationName } from '../../../model/ontology.ts'

/** One way to say a relation of an ontology in ours. */
export interface Meaning {
  readonly relation: RelationName
  /** Our object is their subject. */
  readonly isTurned?: true
  /** Dates: only those of this precision. */
  readonly precision?: 'day' | 'year'
  /** What our object must match. */
  readonly object?: RegExp
  /** What the qualifier `role` must match. */
  readonly role?: RegExp
  /** Objects that stand in quotes. */
  readonly quoted?: RegExp
}

const under = (role: RegExp): readonly Meaning[] => [{ relation: 'inOfficeUnder', role }]

/** By the key of the label. */
export const meanings: Readonly<Record<string, readonly Meaning[]>> = {
  activeyearsenddate: [{ relation: 'activeUntil', precision: 'day' }],
  activeyearsstartdate: [{ relation: 'activeFrom', precision: 'day' }],
  almamater: [{ relation: 'educatedAt' }],
  award: [{ relation: 'award' }],
  battle: [{ relation: 'participatedIn' }],
  birthdate: [{ relation: 'bornOn', precision: 'day' }],
  birthplace: [{ relation: 'birthPlace' }],
  birthyear: [{ relation: 'bornOn', precision: 'year' }],
  candidacyinelection: [{ relation: 'contested' }],
  deathdate: [{ relation: 'diedOn', precision: 'day' }],
  deathplace: [{ relation: 'deathPlace' }],
  deathyear: [{ relation: 'diedOn', precision: 'year' }],
  hasdeputy: [{ relation: 'deputy' }],
  headofgovernment: [{ relation: 'headOfGovernment' }],
  headofstate: [{ relation: 'headOfState' }],
  inofficewhilegovernor: under(/^governor/iu),
  inofficewhilemonarch: under(/^(?:king|queen|monarch|emperor|empress|sultan)$/iu),
  inofficewhilepresident: under(/^president/iu),
  inofficewhileprimeminister: under(/^(?:prime minister|premier)/iu),
  inofficewhilevicepresident: under(/^vice[- ]president/iu),
  leader: [{ relation: 'ledBy' }],
  /** Its gold counts who founded a body among its members. */
  memberof: [{ relation: 'memberOf' }, { relation: 'foundedBy', isTurned: true }],
  memberofpoliticalparty: [{ relation: 'memberOfParty' }, { relation: 'ledBy', isTurned: true }],
  militarybranch: [{ relation: 'militaryBranch' }],
  nationality: [{ relation: 'nationality' }],
  /** Gold quotes most of them; those that it quotes at times only stay as they are written, so that they stand in the sentence. */
  office: [{ relation: 'positionHeld', quoted: /^(?!.*\b(?:secretary|governor|mayor)\b)/iu }],
  party: [{ relation: 'memberOfParty' }],
  politicalideology: [{ relation: 'hasIdeology' }],
  positionheld: [
    {
      relation: 'positionHeld',
      object:
        /^president of (?!.*\b(?:party|association|society|federation|council|conference|academy|university|league|union of)\b)/iu,
    },
  ],
  predecessor: [{ relation: 'precededBy' }],
  region: [{ relation: 'represents' }],
  religion: [{ relation: 'religion' }],
  residence: [{ relation: 'residence', quoted: /,.*,/u }],
  spouse: [{ relation: 'spouse' }],
  successor: [{ relation: 'succeededBy' }],
}
