// Names in the brackets of the lead: native, abbreviated, other; and what is none.
import { expect, test } from 'vitest'
import { showStatement } from '../../fixtures/show.ts'
import { graphOf } from '../read.ts'

/** What the lead's brackets say. */
function saidInBrackets(brackets: string, field = ''): readonly string[] {
  const text = `= Granite Party =\n\nGranite Party\n- Country: Norway\n${field}\nThe Granite Party (${brackets}) is a party.\n`
  return graphOf({ 'a.txt': text })
    .claims.filter(({ rule }) => rule === 'names/lead-brackets')
    .map((claim) => showStatement(claim).replace('Granite Party ', ''))
    .sort()
}

test.each([
  ['GP', ['abbreviation “GP”']],
  ['Granittpartiet, GP', ['abbreviation “GP”', 'nativeName “Granittpartiet”']],
  ['Norwegian: Granittpartiet, GP', ['abbreviation “GP”', 'nativeName “Granittpartiet”@no']],
  ['Zubrowkan: Granittpartiet, GP', ['abbreviation “GP”', 'nativeName “Granittpartiet”']],
  ['Lower Zubrowkan: Granittpartiet', ['nativeName “Granittpartiet”']],
  ['abbreviated GP', ['abbreviation “GP”']],
  ['also known as Stone Party', ['alsoKnownAs “Stone Party”']],
  ['HWP94', ['abbreviation “HWP94”']],
  ['İYİ', ['abbreviation “İYİ”']],
  ['Granite Party', []],
  ['1921–1990', []],
  ['founded 1921', []],
  ['lit. Stone Party', []],
])('“(%s)” says %j', (brackets, said) => {
  expect(saidInBrackets(brackets)).toEqual(said)
})

test('the language of the native name comes from the infobox', () => {
  expect(saidInBrackets('Granittpartiet', '- Native Name Lang: Norwegian\n')).toEqual([
    'nativeName “Granittpartiet”@no',
  ])
})
