// Offices and memberships as sentences say them, in texts about nobody.
import { expect, test } from 'vitest'
import { saidBy } from '../lone.ts'

test.each<readonly [string, readonly string[]]>([
  [
    'Ada Mor (born 3 May 1950) is an Ostrevian lawyer and politician, the current President of Ostrevia since 2010.',
    [
      'Ada Mor bornOn 1950-05-03',
      'Ada Mor occupation lawyer',
      'Ada Mor positionHeld President of Ostrevia from=2010',
    ],
  ],
  [
    'Ada Mor was sworn in as the 5th President of Ostrevia on 3 May 2010.',
    ['Ada Mor positionHeld President of Ostrevia'],
  ],
  ['Ada Mor took office as President of Ostrevia in 2010.', ['Ada Mor positionHeld President of Ostrevia']],
  [
    'Ada Mor assumed office as President of Ostrevia on 3 May 2010.',
    ['Ada Mor positionHeld President of Ostrevia'],
  ],
  ['Ada Mor served two terms as President of Ostrevia.', ['Ada Mor positionHeld President of Ostrevia']],
  [
    'Ada Mor, who was President of Ostrevia from 1990 to 1995, died in 2001.',
    ['Ada Mor positionHeld President of Ostrevia from=1990 to=1995', 'Ada Mor diedOn 2001'],
  ],
  [
    'Ada Mor (3 May 1950 – 4 June 2001), also known as Addie, was the 3rd and last President of Ostrevia.',
    ['Ada Mor bornOn 1950-05-03', 'Ada Mor diedOn 2001-06-04', 'Ada Mor positionHeld President of Ostrevia'],
  ],
  [
    'Ada Mor is the thirteenth and current President of Ostrevia.',
    ['Ada Mor positionHeld President of Ostrevia'],
  ],
  [
    'Ada Mor has been the President of Ostrevia since 2010 and was previously Mayor of Tor.',
    ['Ada Mor positionHeld President of Ostrevia from=2010', 'Ada Mor positionHeld Mayor of Tor'],
  ],
  [
    'In 2010 Ada Mor was elected as the first woman President of Ostrevia.',
    ['Ada Mor positionHeld President of Ostrevia'],
  ],
  ['The incumbent President of Ostrevia is Ada Mor.', ['Ada Mor positionHeld President of Ostrevia']],
  [
    'In the 2010 election, Ada Mor defeated Bo Lind to become President of Ostrevia.',
    ['Ada Mor positionHeld President of Ostrevia'],
  ],
  [
    'Ada Mor succeeded Bo Lind as President of the Republic of Ostrevia.',
    ['Bo Lind succeededBy Ada Mor', 'Ada Mor positionHeld President of the Republic of Ostrevia'],
  ],
  [
    'On 3 May 2010 Ada Mor was inaugurated President of Ostrevia.',
    ['Ada Mor positionHeld President of Ostrevia'],
  ],
  [
    'Ada Mor, the former President of Ostrevia, attended the ceremony.',
    ['Ada Mor positionHeld President of Ostrevia'],
  ],
  [
    'Ada Mor was appointed acting President of Ostrevia after the death of Bo Lind.',
    ['Ada Mor positionHeld President of Ostrevia'],
  ],
  ['Ada Mor resigned as President of Ostrevia in 1995.', ['Ada Mor positionHeld President of Ostrevia']],
  [
    'From 1990 to 1995, Ada Mor was President of Ostrevia.',
    ['Ada Mor positionHeld President of Ostrevia from=1990 to=1995'],
  ],
  [
    'Between 1990 and 1995 Ada Mor served as the President of Ostrevia.',
    ['Ada Mor positionHeld President of Ostrevia'],
  ],
  [
    'Ada Mor was an Ostrevian statesman who twice served as President of Ostrevia.',
    ['Ada Mor positionHeld President of Ostrevia'],
  ],
  [
    'Ada Mor was the leader of the coup and then President of Ostrevia.',
    ['Ada Mor positionHeld President of Ostrevia'],
  ],
  [
    'Ada Mor, better known as Addie Mor, is an Ostrevian politician who became President of Ostrevia in 1990.',
    ['Ada Mor occupation politician', 'Ada Mor positionHeld President of Ostrevia'],
  ],
  ['Ada Mor is a member of the Royal Academy of Ostrevia.', ['Ada Mor memberOf Royal Academy of Ostrevia']],
  ['Ada Mor was a founding member of the rock band Tide Machine.', ['Ada Mor memberOf Tide Machine']],
  ['Ada Mor is the bassist for the band Tide Machine.', ['Ada Mor memberOf Tide Machine']],
  ['Ada Mor joined the band Tide Machine in 1990.', ['Ada Mor memberOf Tide Machine']],
  ['Ada Mor is best known as a member of Tide Machine.', ['Ada Mor memberOf Tide Machine']],
  ['Tide Machine members Ada Mor and Bo Lind met in Tor.', ['Ada Mor memberOf Tide Machine']],
  [
    'Ada Mor was elected to the Ostrevian Academy of Sciences in 1990.',
    ['Ada Mor memberOf Ostrevian Academy of Sciences'],
  ],
  [
    'Ada Mor was elected a member of the Ostrevian Academy of Sciences.',
    ['Ada Mor memberOf Ostrevian Academy of Sciences'],
  ],
  [
    'Ada Mor was a corresponding member of the Academy of Sciences of Ostrevia.',
    ['Ada Mor memberOf Academy of Sciences of Ostrevia'],
  ],
  [
    'Ada Mor, a member of the Ostrevian Academy of Sciences, died in 1990.',
    ['Ada Mor diedOn 1990', 'Ada Mor memberOf Ostrevian Academy of Sciences'],
  ],
  ['Ada Mor was part of the duo Tide Machine.', ['Ada Mor memberOf Tide Machine']],
  ['Ada Mor founded the Tide Institute in 1990.', ['Tide Institute foundedBy Ada Mor']],
  ['Ada Mor co-founded the group Tide Machine with Bo Lind.', ['Tide Machine foundedBy Ada Mor']],
  [
    'Ada Mor has been a member of the board of the Tide Foundation since 1990.',
    ['Ada Mor memberOf Tide Foundation'],
  ],
  [
    "Ada Mor was an active member of the Ostrevian Workers' Guild.",
    ["Ada Mor memberOf Ostrevian Workers' Guild"],
  ],
  ['Ada Mor was a guitarist with Tide Machine.', ['Ada Mor memberOf Tide Machine']],
  [
    'Ada Mor is an Ostrevian politician and a member of the Green Party of Ostrevia.',
    ['Ada Mor occupation politician', 'Ada Mor memberOfParty Green Party of Ostrevia'],
  ],
  [
    'Ada Mor is an Ostrevian politician of the Green Party.',
    ['Ada Mor occupation politician', 'Ada Mor memberOfParty Green Party'],
  ],
  [
    'Ada Mor is an Ostrevian politician from the Socialist Party.',
    ['Ada Mor occupation politician', 'Ada Mor memberOfParty Socialist Party'],
  ],
  [
    'Ada Mor is an Ostrevian politician, member of the Socialist Party.',
    ['Ada Mor occupation politician', 'Ada Mor memberOfParty Socialist Party'],
  ],
  [
    'Ada Mor is a politician belonging to the Socialist Party.',
    ['Ada Mor occupation politician', 'Ada Mor memberOfParty Socialist Party'],
  ],
  ['Ada Mor was elected to parliament for the Socialist Party.', ['Ada Mor memberOfParty Socialist Party']],
  ['Ada Mor ran as a candidate for the Socialist Party.', ['Ada Mor memberOfParty Socialist Party']],
  ['Ada Mor left the Socialist Party in 1990.', ['Ada Mor memberOfParty Socialist Party to=1990']],
  [
    'Ada Mor has been leader of the Socialist Party since 1990.',
    ['Socialist Party ledBy Ada Mor role=leader'],
  ],
  ['Ada Mor chaired the Socialist Party from 1990 to 1995.', ['Socialist Party ledBy Ada Mor']],
  [
    'As a member of the Socialist Party, Ada Mor served in the Senate.',
    ['Ada Mor memberOfParty Socialist Party'],
  ],
  ['Ada Mor, of the Socialist Party, won the seat.', ['Ada Mor memberOfParty Socialist Party']],
  ['Ada Mor sat for the Socialist Party.', ['Ada Mor memberOfParty Socialist Party']],
  ['Ada Mor is affiliated with the Socialist Party.', ['Ada Mor memberOfParty Socialist Party']],
  [
    'Ada Mor (born 3 May 1950) is an Ostrevian singer, songwriter and member of the pop group Tide Machine.',
    ['Ada Mor bornOn 1950-05-03', 'Ada Mor occupation singer', 'Ada Mor memberOf Tide Machine'],
  ],
  [
    'Ada Mor is an Ostrevian musician, best known as the lead guitarist of Tide Machine.',
    ['Ada Mor occupation musician', 'Ada Mor memberOf Tide Machine'],
  ],
  [
    'Ada Mor is an Ostrevian musician who is the bassist of the metal band Tide Machine.',
    ['Ada Mor occupation musician', 'Ada Mor memberOf Tide Machine'],
  ],
  ['Ada Mor was one of the founders of the Tide Society.', ['Tide Society foundedBy Ada Mor']],
  ['Ada Mor was a founder member of the Tide Society.', ['Ada Mor memberOf Tide Society']],
  ['Ada Mor was among the founding members of the Tide Society.', ['Ada Mor memberOf Tide Society']],
  ['Ada Mor was made a fellow of the Tide Society in 1990.', ['Ada Mor memberOf Tide Society']],
  ['Ada Mor became an honorary member of the Tide Academy.', ['Ada Mor memberOf Tide Academy']],
  [
    'Ada Mor is a foreign member of the Tide Academy of Sciences and Letters.',
    ['Ada Mor memberOf Tide Academy of Sciences and Letters'],
  ],
  ['Ada Mor has been a member of the Tide Academy since 1990.', ['Ada Mor memberOf Tide Academy']],
  ['Ada Mor was admitted to the Tide Academy.', ['Ada Mor memberOf Tide Academy']],
  ['Ada Mor was elected Fellow of the Royal Tide Society.', ['Ada Mor memberOf Royal Tide Society']],
  [
    'Ada Mor was an Ostrevian physicist and fellow of the Royal Tide Society.',
    ['Ada Mor occupation physicist', 'Ada Mor memberOf Royal Tide Society'],
  ],
  [
    'Ada Mor was president of the Tide Chess Federation from 1990 to 1995.',
    [
      'Ada Mor positionHeld president of the Tide Chess Federation from=1990 to=1995',
      'Ada Mor memberOf Tide Chess Federation',
    ],
  ],
  [
    'Ada Mor was an SS officer and member of the Tide Guard.',
    ['Ada Mor militaryRole SS officer', 'Ada Mor militaryBranch Tide Guard'],
  ],
  ['Ada Mor was a member of the militant group Tide Front.', ['Ada Mor memberOf Tide Front']],
  ['Ada Mor was a member of Tide Machine, an Ostrevian band.', ['Ada Mor memberOf Tide Machine']],
  [
    'Ada Mor, lead singer of Tide Machine, was born in Tor.',
    ['Ada Mor birthPlace Tor', 'Ada Mor memberOf Tide Machine'],
  ],
  ['Ada Mor was the drummer in the band Tide Machine.', ['Ada Mor memberOf Tide Machine']],
  ['Ada Mor and Bo Lind formed the duo Tide Machine.', ['Tide Machine foundedBy Ada Mor']],
  ['Together with Bo Lind, Ada Mor founded the Tide Circle.', ['Tide Circle foundedBy Ada Mor']],
  [
    'Ada Mor is a professor and a member of both the Tide Academy and the Harbour Academy.',
    ['Ada Mor occupation professor', 'Ada Mor memberOf Tide Academy', 'Ada Mor memberOf Harbour Academy'],
  ],
  [
    'Ada Mor was a member of the Tide Party from 1990 until 1995, when she joined the Socialist Party.',
    ['Ada Mor memberOfParty Tide Party', 'Ada Mor memberOfParty Socialist Party from=1995'],
  ],
  [
    'Ada Mor is the deputy leader of the Socialist Party of Ostrevia.',
    ['Ada Mor memberOfParty Socialist Party of Ostrevia'],
  ],
  [
    'Ada Mor is the co-founder and chairwoman of the Green Party of Ostrevia.',
    ['Green Party of Ostrevia foundedBy Ada Mor', 'Green Party of Ostrevia ledBy Ada Mor role=chairwoman'],
  ],
  ['Ada Mor is an MP for the Socialist Party.', ['Ada Mor memberOfParty Socialist Party']],
  [
    'Ada Mor is a former member of parliament for the Socialist Party.',
    ['Ada Mor memberOfParty Socialist Party'],
  ],
  [
    'Ada Mor served as secretary of the Communist Party of Ostrevia.',
    ['Ada Mor memberOfParty Communist Party of Ostrevia'],
  ],
  ['Ada Mor was the Green Party candidate for mayor in 1990.', ['Ada Mor memberOfParty Green Party']],
  [
    'Ada Mor was the presidential candidate of the Green Party of Ostrevia.',
    ['Ada Mor memberOfParty Green Party of Ostrevia'],
  ],
  ['Ada Mor is a Green Party of Ostrevia politician.', ['Ada Mor memberOfParty Green Party of Ostrevia']],
  [
    'Ada Mor is spokesperson for the Green Party of Ostrevia.',
    ['Ada Mor memberOfParty Green Party of Ostrevia'],
  ],
  [
    'Ada Mor was re-elected leader of the Green Party of Ostrevia.',
    ['Green Party of Ostrevia ledBy Ada Mor role=leader'],
  ],
  [
    'Ada Mor was a councillor for the Green Party of Ostrevia.',
    ['Ada Mor memberOfParty Green Party of Ostrevia'],
  ],
  [
    'Ada Mor is a member of the European Parliament for the Green League, part of the Harbour Greens.',
    ['Ada Mor positionHeld member of the European Parliament', 'Ada Mor memberOfParty Green League'],
  ],
  ['Ada Mor ran for mayor of Tor as the nominee of the Green Party.', ['Ada Mor memberOfParty Green Party']],
  ['Ada Mor ran for mayor of Tor as an outsider.', []],
  ['Ada Mor sits on the board of directors of the Tide Circle.', ['Ada Mor memberOf Tide Circle']],
  ['Ada Mor sang in the rock band Tide Machine.', ['Ada Mor memberOf Tide Machine']],
  [
    'Ada Mor was a member of the Tidal Academy for Life and of the Council on Foreign Relations.',
    ['Ada Mor memberOf Tidal Academy for Life', 'Ada Mor memberOf Council on Foreign Relations'],
  ],
  [
    'Ada Mor was a member of the Tidal Society of Composers, Authors and Publishers.',
    ['Ada Mor memberOf Tidal Society of Composers, Authors and Publishers'],
  ],
  ['Before joining the Tidal Circle, Ada Mor studied in Tor.', ['Ada Mor memberOf Tidal Circle']],
  [
    'Ada Mor, co-founder of the Tide Circle, died in 2001.',
    ['Ada Mor diedOn 2001', 'Tide Circle foundedBy Ada Mor'],
  ],
  [
    'Ada Mor was elected to the Tidal Philosophical Society.',
    ['Ada Mor memberOf Tidal Philosophical Society'],
  ],
  [
    'Ada Mor was the first woman to be elected president of Norway.',
    ['Ada Mor positionHeld president of Norway'],
  ],
  ['Ada Mor was the first woman named as a Fellow of the Tidal Society.', ['Ada Mor memberOf Tidal Society']],
  [
    'As president of Norway from 1957 to 1987, Ada Mor led the country.',
    ['Ada Mor positionHeld president of Norway'],
  ],
  [
    'Ada Mor is a politician for the Green Party with Finnish ancestors who served as President of Norway.',
    [
      'Ada Mor occupation politician',
      'Ada Mor memberOfParty Green Party',
      'Ada Mor positionHeld President of Norway',
    ],
  ],
  [
    'Ada Mor founded a political party known as the Tide Movement and was elected president of Norway.',
    ['Tide Movement foundedBy Ada Mor', 'Ada Mor positionHeld president of Norway'],
  ],
  [
    'Ada wa Mor (/mor/; born Ida Mora; 24 February 1934 – 5 April 2012) was president of Norway.',
    [
      'Ada wa Mor bornOn 1934-02-24',
      'Ada wa Mor diedOn 2012-04-05',
      'Ada wa Mor positionHeld president of Norway',
    ],
  ],
  ['Austria is led by Karl Lueg.', ['Austria ledBy Karl Lueg']],
  [
    'Anton Falk belonged to the Harbour Party, whose leader was Karl Lueg.',
    ['Anton Falk memberOfParty Harbour Party', 'Harbour Party ledBy Karl Lueg'],
  ],
  ['The leader of the Harbour Party is Karl Lueg.', ['Harbour Party ledBy Karl Lueg']],
  [
    'Anton Falk died in Austria where Karl Lueg is the leader.',
    ['Anton Falk deathPlace Austria', 'Austria ledBy Karl Lueg'],
  ],
  ['The march was led by Karl Lueg of Austria.', []],
  ['Gloria MejÃ\u00ADa joined the Green Party.', ['Gloria Mejía memberOfParty Green Party']],
])('%s', (sentence, said) => {
  expect(saidBy(sentence)).toEqual(said)
})
