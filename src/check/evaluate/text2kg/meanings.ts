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
}

/** By the key of the label. */
export const meanings: Readonly<Record<string, readonly Meaning[]>> = {
  birthplace: [{ relation: 'birthPlace' }],
  birthdate: [{ relation: 'bornOn', precision: 'day' }],
  birthyear: [{ relation: 'bornOn', precision: 'year' }],
  deathdate: [{ relation: 'diedOn', precision: 'day' }],
  deathyear: [{ relation: 'diedOn', precision: 'year' }],
  battle: [{ relation: 'participatedIn' }],
  party: [{ relation: 'memberOfParty' }],
  office: [{ relation: 'positionHeld' }],
  spouse: [{ relation: 'spouse' }],
  leader: [{ relation: 'ledBy' }],
  nationality: [{ relation: 'nationality' }],
  positionheld: [{ relation: 'positionHeld', object: /\bpresident\b/iu }],
  memberofpoliticalparty: [{ relation: 'memberOfParty' }, { relation: 'ledBy', isTurned: true }],
  politicalideology: [{ relation: 'hasIdeology' }],
  politicalalignment: [{ relation: 'politicalPosition' }],
}
