// How somebody comes to lead a party and stops, and who comes next.
import { expect, test } from 'vitest'
import { saidIn } from '../read.ts'

const leaders = (prose: string) => saidIn(prose).filter((said) => said.includes(' ledBy '))

test.each<readonly [string, readonly string[]]>([
  [
    'Ada Mor was elected leader in 1969. She was succeeded by Bo Tal in September 1979.',
    [
      'Granite Party ledBy Ada Mor {from 1969, role “leader”}',
      'Granite Party ledBy Ada Mor {role “leader”, to 1979-09}',
      'Granite Party ledBy Bo Tal {from 1979-09, role “leader”}',
    ],
  ],
  [
    'Ada Mor became leader in 1960. She resigned in 2000 and was replaced by Bo Tal.',
    [
      'Granite Party ledBy Ada Mor {from 1960, role “leader”}',
      'Granite Party ledBy Ada Mor {role “leader”, to 2000}',
      'Granite Party ledBy Bo Tal {from 2000, role “leader”}',
    ],
  ],
  [
    'On 8 December 1997 Bo Tal replaced Ada Mor as leader of the Tide Union.',
    [
      'Tide Union ledBy Ada Mor {role “leader”, to 1997-12-08}',
      'Tide Union ledBy Bo Tal {from 1997-12-08, role “leader”}',
    ],
  ],
  [
    'The Tide Union lost its leader Ada Mor in 2007, when she was replaced by Bo Tal.',
    [
      'Tide Union ledBy Ada Mor {role “leader”, to 2007}',
      'Tide Union ledBy Ada Mor {role “leader”}',
      'Tide Union ledBy Bo Tal {from 2007, role “leader”}',
    ],
  ],
  [
    'Ada Mor was president of the party from 1987 to 2005, when Bo Tal succeeded her.',
    [
      'Granite Party ledBy Ada Mor {from 1987, role “president”, to 2005}',
      'Granite Party ledBy Bo Tal {from 2005, role “president”}',
    ],
  ],
  [
    'Ada Mor was interim leader from 14 December 1993, and leader until April 1998.',
    [
      'Granite Party ledBy Ada Mor {from 1993-12-14, role “interim leader”}',
      'Granite Party ledBy Ada Mor {role “leader”, to 1998-04}',
    ],
  ],
  [
    'Ada Mor and Bo Tal had been its co-leaders since 1995.',
    [
      'Granite Party ledBy Ada Mor {from 1995, role “co-leader”}',
      'Granite Party ledBy Bo Tal {from 1995, role “co-leader”}',
    ],
  ],
  [
    'The Tide Union was led by Ada Mor, and the Shore Party by Bo Tal.',
    ['Shore Party ledBy Bo Tal {role “leader”}', 'Tide Union ledBy Ada Mor {role “leader”}'],
  ],
  [
    'Ada Mor was deputy leader from 2000 until 2004.',
    ['Granite Party ledBy Ada Mor {from 2000, role “deputy leader”, to 2004}'],
  ],
  [
    'Ada Mor won the leadership in December 1956.',
    ['Granite Party ledBy Ada Mor {from 1956-12, role “leader”}'],
  ],
  [
    'Ada Mor took over as leader of the Tide Union in 1990.',
    ['Tide Union ledBy Ada Mor {from 1990, role “leader”}'],
  ],
  ['Ada Mor returned to the leadership in 1998.', ['Granite Party ledBy Ada Mor {from 1998, role “leader”}']],
  [
    'Ada Mor stepped down as leader in June 2004.',
    ['Granite Party ledBy Ada Mor {role “leader”, to 2004-06}'],
  ],
  ['Ada Mor was ousted as leader in 1990.', ['Granite Party ledBy Ada Mor {role “leader”, to 1990}']],
  ['Ada Mor remained leader until 1990.', ['Granite Party ledBy Ada Mor {role “leader”, to 1990}']],
  ['In 1990 the leadership passed to Ada Mor.', ['Granite Party ledBy Ada Mor {from 1990, role “leader”}']],
  [
    'Ada Mor handed over the leadership to Bo Tal in 1990.',
    [
      'Granite Party ledBy Ada Mor {role “leader”, to 1990}',
      'Granite Party ledBy Bo Tal {from 1990, role “leader”}',
    ],
  ],
  [
    'Ada Mor was elected leader at the 1990 congress.',
    ['Granite Party ledBy Ada Mor {from 1990, role “leader”}'],
  ],
  [
    'Ada Mor was beaten by Bo Tal in the leadership election of June 1983.',
    ['Granite Party ledBy Bo Tal {from 1983-06, role “leader”}'],
  ],
  [
    "Ada Mor, the party's leader since 1990, was ill.",
    ['Granite Party ledBy Ada Mor {from 1990, role “leader”}'],
  ],
  ['Led by Ada Mor, the party is old.', ['Granite Party ledBy Ada Mor {role “leader”}']],
  [
    'Ada Mor was leader until February 1993, and Bo Tal was elected leader on 13 June.',
    [
      'Granite Party ledBy Ada Mor {role “leader”, to 1993-02}',
      'Granite Party ledBy Bo Tal {from 1993-06-13, role “leader”}',
    ],
  ],
])('“%s” says %j', (prose, said) => {
  expect(leaders(prose)).toEqual(said)
})

test.each([
  'Ada Mor was replaced as prime minister by Bo Tal in 1990.',
  'Ada Mor became Prime Minister in 1990. She was succeeded by Bo Tal in 1994.',
  'Ada Mor won the leadership of Bo Tal in 1990.',
  'Ada Mor resigned from parliament in 1990.',
  'Ada Mor returned to the congress in 1990.',
  'Ada Mor lost the election to Bo Tal in 1990.',
  'Ada Mor was a critic of the leadership in 1990.',
])('nobody begins or ends to lead a party in “%s”', (prose) => {
  expect(leaders(prose)).toEqual([])
})

test('what was said of an office in between may be what is succeeded in', () => {
  expect(
    leaders('Ada Mor became leader in 1976. She was minister in 1979. She was succeeded by Bo Tal in 1980.'),
  ).toEqual(['Granite Party ledBy Ada Mor {from 1976, role “leader”}'])
})
