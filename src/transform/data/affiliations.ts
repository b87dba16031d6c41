// Bodies that parties belong to, told apart by their names. Origin: common English usage, by hand.

const list = (words: string) => words.split(/,\s*/u)

/** Internationals whose names do not say it. */
const internationals = new Set(
  list(
    'progressive alliance, global greens, são paulo forum, sao paulo forum, international democrat union, centrist democrat international, liberal international, comintern, cominform, pirate parties international',
  ),
)

/** "European People's Party", "Party of the European Left": parties of Europe, and none of its institutions. */
const EUROPEAN =
  /^(?:(?:Party of )?(?:the )?European(?: (?!Parliament|Union|Council|Commission|Community|Communities|Court|Economic)\p{Lu})|Alliance of (?:Liberals|Conservatives|European)|Party of European|EU)/u
const GROUP = /(?:group|Group)$|^Europe of /u
const INTERNATIONAL = /(?<![\p{L}])(?:International|Internationale|World|Global)(?![\p{L}])/u
const ALLIANCE =
  /(?<![\p{L}])(?:Alliance|Coalition|Bloc|Front|Pact|List|Union|Ticket|Cartel|Agreement|Olive Tree|Concertación|Accord)(?![\p{L}])/u

export type Affiliation = 'international' | 'european' | 'group' | 'alliance' | 'other'

/** What kind of body a name is; `behind` are the words behind it. */
export function affiliationOf(name: string, behind: string): Affiliation {
  if (GROUP.test(name) || /^ (?:parliamentary |political )?group(?![\p{L}])/u.test(behind)) return 'group'
  if (internationals.has(name.toLowerCase()) || INTERNATIONAL.test(name)) return 'international'
  if (EUROPEAN.test(name)) return 'european'
  return ALLIANCE.test(name) ? 'alliance' : 'other'
}
