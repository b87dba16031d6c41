// Statements in plain form: what they are read as, and what is said of those that cannot be.
import { describe, expect, test } from 'vitest'
import { readStatement } from '../../src/model/statement.ts'

describe('a statement in plain form', () => {
  test('of the article has its topic as subject, and a bare name where one class fits', () => {
    const read = readStatement(
      { relation: 'ledBy', object: ' Ada  Mor ', qualifiers: { from: '2005', role: 'chair' } },
      'Party',
    )
    expect(read).toEqual({
      subject: { by: 'topic' },
      relation: 'ledBy',
      object: { by: 'name', type: 'Person', name: 'Ada Mor' },
      qualifiers: { from: { type: 'date', iso: '2005' }, role: { type: 'text', text: 'chair' } },
    })
  })

  test('may name its subject, and an election by its date', () => {
    const read = readStatement(
      {
        subject: { type: 'Party', name: 'Harbour Union' },
        relation: 'electionResult',
        object: { type: 'Election', date: '1931-05', kind: 'general' },
        qualifiers: { votes: 1200, voteShare: '4.10' },
      },
      undefined,
    )
    expect(read).toEqual({
      subject: { by: 'name', type: 'Party', name: 'Harbour Union' },
      relation: 'electionResult',
      object: { by: 'election', date: '1931-05', kind: 'general' },
      qualifiers: {
        votes: { type: 'integer', n: 1200 },
        voteShare: { type: 'decimal', text: '4.1', digits: 2 },
      },
    })
  })

  test('loses controls, which a terminal obeys', () => {
    expect(
      readStatement({ relation: 'anthem', object: 'The\u0000 Long\u001B[31m Quay' }, 'Party'),
    ).toMatchObject({
      object: { type: 'text', text: 'The Long [31m Quay' },
    })
  })

  test('may tell the language of a text, and who says so as a text or as somebody', () => {
    const read = (claimedBy: unknown) =>
      readStatement(
        {
          relation: 'alsoKnownAs',
          object: { text: 'Liman Birliği', language: 'TR' },
          qualifiers: { claimedBy },
        },
        'Party',
      )
    const subject = { by: 'topic' }
    const object = { type: 'text', text: 'Liman Birliği', language: 'tr' }
    expect(read('its critics')).toEqual({
      ...{ subject, object, relation: 'alsoKnownAs' },
      qualifiers: { claimedBy: { type: 'text', text: 'its critics' } },
    })
    expect(read({ type: 'Person', name: 'Ada Mor' })).toEqual({
      ...{ subject, object, relation: 'alsoKnownAs' },
      qualifiers: { claimedBy: { by: 'name', type: 'Person', name: 'Ada Mor' } },
    })
  })

  const topic = { relation: 'ledBy', object: 'Ada Mor' }
  test.each([
    ['no object', 7, 'a statement is an object, not 7'],
    ['null', null, 'a statement is an object, not null'],
    ['a list', [topic], 'a statement is an object, not a list'],
    ['a relation that is not there', { ...topic, relation: 'toString' }, 'there is no relation "toString"'],
    ['no relation', { object: 'Ada Mor' }, 'there is no relation nothing'],
    [
      'a subject of another class',
      { ...topic, subject: { type: 'Person', name: 'Ida Bey' } },
      'ledBy: the subject is a Party or an Organization, not a Person',
    ],
    [
      'a topic of another class',
      { relation: 'bornOn', object: '1950' },
      'bornOn: the subject is a Person, and the article is about a Party',
    ],
    ['an empty name', { ...topic, object: '  ' }, 'ledBy: the object has no name'],
    ['half of a character as a name', { ...topic, object: '\uD800' }, 'ledBy: the object has no name'],
    [
      'a class that is none',
      { ...topic, object: { type: 'constructor', name: 'x' } },
      'ledBy: the object is a Person as {type, name}, not an object',
    ],
    [
      'an object of another class',
      { ...topic, object: { type: 'Party', name: 'Harbour Union' } },
      'ledBy: the object is a Person, not a Party',
    ],
    [
      'no day of the calendar',
      { relation: 'foundedOn', object: '1950-02-30' },
      'foundedOn: the object is a date, not "1950-02-30"',
    ],
    [
      'a number with grouping',
      { relation: 'membership', object: '1,200' },
      'membership: the object is an integer, not "1,200"',
    ],
    [
      'an election without a date',
      { relation: 'contested', object: { type: 'Election', date: 'soon' } },
      'contested: the object is an election without a date',
    ],
    [
      'a qualifier of another relation',
      { ...topic, qualifiers: { votes: 3 } },
      'ledBy: it does not take "votes"',
    ],
    [
      'a qualifier that is no date',
      { ...topic, qualifiers: { from: '05/2005' } },
      'ledBy: from is a date, not "05/2005"',
    ],
    [
      'a text that is none',
      { ...topic, qualifiers: { role: { text: 5 } } },
      'ledBy: role is text that is not empty, not an object',
    ],
    ['qualifiers in a list', { ...topic, qualifiers: [] }, 'ledBy: qualifiers are an object, not a list'],
  ])('with %s is refused', (_, given, fault) => {
    expect(readStatement(given, 'Party')).toBe(fault)
  })

  test('about nothing that is known is refused', () => {
    expect(readStatement(topic, undefined)).toBe(
      'ledBy: the subject is a Party or an Organization, and the article is about nothing that is known',
    )
  })

  test('is shown in part where it is long', () => {
    const fault = readStatement({ relation: 'x'.repeat(1000) }, 'Party')
    expect(fault).toBe(`there is no relation "${'x'.repeat(59)}…`)
  })
})
