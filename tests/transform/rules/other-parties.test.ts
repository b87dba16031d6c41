// What an article says of other parties is said of them: by their links, behind their names, and where the verb is left out.
import { describe, expect, test } from 'vitest'
import { byCodePoint } from '../../../src/model/order.ts'
import { showStatement } from '../../fixtures/show.ts'
import { graphOf, saidIn } from '../read.ts'

describe('abbreviations behind names', () => {
  test('are the short forms of the parties named', () => {
    expect(saidIn('The Tide League (TL) and the Harbour Party (Danish: Havnepartiet, HavP) talked.')).toEqual(
      ['Harbour Party abbreviation “HavP”', 'Tide League abbreviation “TL”'],
    )
  })

  test.each([
    'The Harbour Party (UK) and the Harbour Party (MP) talked.',
    'The Tide International (TI) and the Harbour Party (1921) talked.',
    'The school of the Sea Club (SC) closed.',
  ])('letters for places, seats and bodies of other kinds are none: %s', (prose) => {
    expect(saidIn(prose)).toEqual([])
  })

  test('behind a new name they are of the party that is renamed', () => {
    expect(saidIn('In 1990 it was renamed the Tide Party (TP).')).toEqual([
      'Granite Party renamedOn 1990 {newName “Tide Party”}',
    ])
  })
})

describe('a verb that is left out', () => {
  test.each([
    [
      'The Tide League was led by Ada Mor, and the Harbour Party (HP) by Bo Tal.',
      [
        'Harbour Party abbreviation “HP”',
        'Harbour Party ledBy Bo Tal {role “leader”}',
        'Tide League ledBy Ada Mor {role “leader”}',
      ],
    ],
    [
      'The Tide League was dissolved in 1990, and the Harbour Party in 1992.',
      ['Harbour Party dissolvedOn 1992', 'Tide League dissolvedOn 1990'],
    ],
    [
      'The party was led by Ada Mor and, since 2010, by Bo Tal.',
      [
        'Granite Party ledBy Ada Mor {role “leader”}',
        'Granite Party ledBy Bo Tal {from 2010, role “leader”}',
      ],
    ],
  ])('%s', (prose, said) => {
    expect(saidIn(prose)).toEqual(said)
  })
})

test('what another party did is no part of what is said of the first', () => {
  expect(saidIn('In 2002 the Tide League merged into the party, following the Harbour Party.')).toEqual([
    'Tide League mergedInto Granite Party {year 2002}',
  ])
})

test('a name that leads to the page of a party is one, whatever its words', () => {
  const text = `'''Granite Party''' is a political party in [[Norway]].\n\n[[Norvian Dawn Party|Norvian Dawn]] was founded in 1990. [[Norvian Sky]] was founded in 1991.\n`
  const { claims } = graphOf({ 'Granite_Party.wiki': text })
  const said = claims.filter(({ relation }) => relation === 'foundedOn').map(showStatement)
  expect(said.sort(byCodePoint)).toEqual(['Norvian Dawn Party foundedOn 1990'])
})
