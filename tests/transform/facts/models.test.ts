// Claims of a language model among those of rules: they add facts and evidence, and change nothing of what rules say.
import { describe, expect, test } from 'vitest'
import { mergeClaims } from '../../../src/transform/facts/facts.ts'
import { standFacts } from '../../../src/transform/facts/standing.ts'
import { showQualifiers, showValue } from '../../fixtures/show.ts'
import { claim, date, entity, integer, text, type Said } from './claims.ts'

const model = (said: Said): Said => ({ ...said, rule: 'model/tiny' })
const founded = (id: string, iso: string): Said => ({ id, relation: 'foundedOn', object: date(iso) })
const led = (id: string, qualifiers: NonNullable<Said['qualifiers']>): Said => ({ id, qualifiers })

const factsOf = (said: readonly Said[]) => standFacts(mergeClaims(said.map(claim)), (document) => document)

/** Facts as `object {qualifiers}: status preferred [claims]`, sorted. */
const shown = (said: readonly Said[]) =>
  factsOf(said)
    .map(
      ({ object, qualifiers, status, preferred, claims }) =>
        `${showValue(object)}${showQualifiers(qualifiers)}: ${status}${preferred ? ' preferred' : ''} [${claims.join(' ')}]`,
    )
    .sort()

describe('claims of a model', () => {
  test('are preferred where nobody else says anything', () => {
    expect(shown([model(founded('m1', '1921'))])).toEqual(['1921: single preferred [m1]'])
  })

  test('that disagree with each other are disputed', () => {
    expect(shown([model(founded('m1', '1921')), model(founded('m2', '1930'))])).toEqual([
      '1921: disputed preferred [m1]',
      '1930: disputed [m2]',
    ])
  })

  test('that agree with a rule support its fact, and corroborate nothing', () => {
    expect(
      shown([founded('c1', '1921-05'), model(founded('m2', '1921-05')), model(founded('m3', '1921'))]),
    ).toEqual(['1921-05: single preferred [c1 m2 m3]'])
  })

  test('that say more than a rule are facts of their own, which are not preferred', () => {
    expect(shown([founded('c1', '1921'), model(founded('m2', '1921-05-02'))])).toEqual([
      '1921-05-02: single [m2]',
      '1921: single preferred [c1]',
    ])
    const from = { from: date('2005') }
    expect(shown([led('c1', {}), model(led('m2', from))])).toEqual([
      'Ada Mor {from 2005}: single [m2]',
      'Ada Mor: single preferred [c1]',
    ])
  })

  test('outrank no rule, however many they are, and dispute nothing', () => {
    const many = ['m1', 'm2', 'm3'].map((id) => model({ ...founded(id, '1930'), source: 'infobox' }))
    expect(shown([...many, founded('c9', '1921')])).toEqual([
      '1921: single preferred [c9]',
      '1930: corroborated [m1 m2 m3]',
    ])
  })

  test('decide no dispute between rules', () => {
    const said = [founded('c1', '1921'), founded('c2', '1930'), model(founded('m3', '1930'))]
    expect(shown(said)).toEqual(['1921: disputed preferred [c1]', '1930: disputed [c2 m3]'])
  })

  test('add no words to the fact of a rule', () => {
    const role = (words: string) => ({ role: text(words) })
    expect(shown([led('c1', role('chair')), model(led('m2', role('dictator')))])).toEqual([
      'Ada Mor {role “chair”}: single preferred [c1 m2]',
    ])
  })

  test('on another object are preferred beside those of rules', () => {
    expect(shown([led('c1', {}), model({ id: 'm2', object: entity('Person', 'Bo Tal') })])).toEqual([
      'Ada Mor: single preferred [c1]',
      'Bo Tal: single preferred [m2]',
    ])
  })

  test('leave the facts of rules as they are without them, whatever they say', () => {
    const rules = [
      led('c1', { from: date('2005'), role: text('chair') }),
      led('c2', { from: date('2005-06') }),
      led('c3', { to: date('2010') }),
      founded('c4', '1921'),
      founded('c5', '1922-03'),
    ]
    const models = [
      led('m1', { from: date('2005-06-07'), to: date('2010-01') }),
      led('m2', {}),
      led('m3', { to: date('2011') }),
      led('m4', { from: date('2005'), asOf: date('2007') }),
      founded('m5', '1922'),
      founded('m6', '1922-03-04'),
      { id: 'm7', relation: 'membership', object: integer(5) } as const,
    ].map(model)
    const alone = factsOf(rules)
    const together = factsOf([...models, ...rules])
    const ofRules = together
      .map((fact) => ({ ...fact, claims: fact.claims.filter((id) => id.startsWith('c')) }))
      .filter(({ claims }) => claims.length > 0)
    expect(ofRules).toEqual(alone)
    expect(together.flatMap(({ claims }) => claims)).toHaveLength(12)
  })
})
