// Polish keys of party infoboxes. Origin: parameter names, counted over published articles, and the labels that pages show.
import { makeKeyTable } from './key-table.ts'

export const polish = makeKeyTable({
  relations: {
    foundedBy: 'założyciel|założyciele|założycielka',
    foundedOn: 'założona|data założenia|założony|powstanie|data powstania|założenie|utworzona',
    dissolvedOn: 'rozwiązana|data rozwiązania|rozwiązanie|rozwiązany|data rozwiązania partii',
    bannedOn: 'delegalizacja|zdelegalizowana',
    registeredOn: 'rejestracja|data rejestracji|zarejestrowana',
    foundedIn: 'miejsce założenia',
    name: 'partia|nazwa|nazwa partii|pełna nazwa',
    nativeName: 'nazwa oryginalna|oryginalna nazwa',
    alsoKnownAs: 'inna nazwa|inne nazwy',
    abbreviation: 'skrót|skrót nazwy|akronim',
    predecessor: 'poprzednik|poprzednicy|poprzedniczka',
    successor: 'następca|następcy|następczyni',
    splitFrom: 'rozłam w|secesja z',
    mergerOf: 'połączenie',
    hasIdeology: 'ideologia|ideologia polityczna|ideologie',
    politicalPosition:
      'pozycja|pozycja polityczna|miejsce w spektrum|spektrum polityczne|położenie polityczne',
    country: 'państwo|kraj',
    headquarters: 'adres siedziby|siedziba|adres|siedziba główna',
    colour: 'kolory|barwy|kolor|barwa',
    slogan: 'hasło|dewiza|motto|slogan',
    anthem: 'hymn',
    symbol: 'symbol',
    logo: 'logo|grafika',
    flag: 'flaga',
    website: 'www|strona internetowa|strona|witryna',
    religion: 'religia|wyznanie',
    membership: 'liczba|liczba członków|członkowie|liczebność',
    youthWing: 'organizacja młodzieżowa|młodzieżówka|skrzydło młodzieżowe',
    studentWing: 'organizacja studencka',
    womensWing: 'organizacja kobieca',
    tradeUnionWing: 'związek zawodowy',
    armedWing: 'skrzydło zbrojne|skrzydło militarne',
    newspaper: 'gazeta|organ prasowy|czasopismo|prasa',
    memberOfAlliance: 'koalicja|sojusz',
    internationalAffiliation:
      'międzynarodowe|członkostwo międzynarodowe|członkostwo w organizacjach międzynarodowych|organizacje międzynarodowe|międzynarodówka',
    europeanAffiliation: 'partia europejska|europejska partia polityczna|członkostwo europejskie',
    europeanParliamentGroup:
      'europarl|grupa w parlamencie europejskim|grupa w pe|frakcja w parlamencie europejskim',
  },
  leaders:
    'lider|liderzy|liderka|lider partii|przewodniczący|przewodnicząca|współprzewodniczący|prezes|wiceprzewodniczący|wiceprezes|sekretarz generalny|sekretarz|sekretarz partii|i sekretarz|rzecznik|rzecznik prasowy|przywódca|wiceprzewodnicząca',
  qualifiers: [
    ['liczba data', 'membership', 'asOf'],
    ['liczba członków rok', 'membership', 'asOf'],
  ],
  seats: {
    'eurodeputowani|posłowie do pe|posłowie do parlamentu europejskiego': 'Parlament Europejski',
    'posłowie|senatorowie|parlamentarzyści|radni wojewódzcy': '',
  },
  parts: { member: 'partie członkowskie#|członkowie#|skład#|partie#' },
  ignored: {
    look: 'wariant flagi|kod państwa|kod koloru|kolor tła|szerokość',
    note: 'opis logo|opis grafiki|przypisy',
    elsewhere: 'commons|wikicytaty',
    other: 'przewodniczący klubu',
    outside: 'poglady gospodarcze|poglądy gospodarcze|honorowy przewodniczący',
  },
})
