// The infobox among other lists.
import { describe, expect, test } from 'vitest'
import { parse, treeOf } from '../parse.ts'

describe('an infobox', () => {
  test('is a caption line and the fields below it', () => {
    expect(treeOf('= T =\n\nParty\n- Leader: Ada: B\n- Wing :\n- no field')).toBe(`root[2] (1:1-6:11, 0-49)
├─0 heading[1] (1:1-1:6, 0-5)
│   │ depth: 1
│   └─0 text "T" (1:3-1:4, 2-3)
└─1 infobox[4] (3:1-6:11, 7-49)
    ├─0 paragraph[1] (3:1-3:6, 7-12)
    │   └─0 text "Party" (3:1-3:6, 7-12)
    ├─1 infoboxField[2] (4:3-4:17, 15-29)
    │   ├─0 infoboxKey "Leader" (4:3-4:9, 15-21)
    │   └─1 infoboxValue "Ada: B" (4:11-4:17, 23-29)
    ├─2 infoboxField[1] (5:3-5:9, 32-38)
    │   └─0 infoboxKey "Wing" (5:3-5:7, 32-36)
    └─3 listItem[1] (6:1-6:11, 39-49)
        │ spread: false
        └─0 paragraph[1] (6:3-6:11, 41-49)
            └─0 text "no field" (6:3-6:11, 41-49)`)
  })

  test.each([
    ['without a caption', '= T =\n- Leader: Ada', ['heading', 'infobox']],
    ['without a title', 'Party\n- Leader: Ada', ['infobox']],
    ['below a remark', '= T =\nSee also T2.\n\nParty\n- Leader: Ada', ['heading', 'paragraph', 'infobox']],
    ['only the first of two', '= T =\n- A: b\n\n- C: d', ['heading', 'infobox', 'list']],
    ['two lines above are no caption', '= T =\na\nb\n- C: d', ['heading', 'paragraph', 'infobox']],
    ['a blank line parts caption and fields', '= T =\na\n\n- C: d', ['heading', 'paragraph', 'infobox']],
  ])('is found %s', (_, text, types) => {
    expect(parse(text).children.map((node) => node.type)).toEqual(types)
  })

  test.each([
    ['a list of plain items', '= T =\n- a\n- b'],
    ['mostly plain items', '= T =\n- A: b\n- c'],
    ['a list that the prose announces', '= T =\nThe wings are:\n- Youth: a\n- Women: b'],
    ['times and addresses', '= T =\n- 12:30\n- https://a.example'],
    ['a list of a section', '= T =\n== S ==\n- A: b'],
    ['a list below a second title', '= T =\n= U =\n- A: b'],
  ])('is not %s', (_, text) => {
    expect(parse(text).children.map((node) => node.type)).not.toContain('infobox')
  })
})
