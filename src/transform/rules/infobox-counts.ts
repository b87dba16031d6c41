// Reads numbers of members as infoboxes give them: with arrows, years in brackets, "about", "1.5 million".
import { present } from '../../model/present.ts'
import { timeWords } from '../data/calendar.ts'
import { date, text } from '../rule.ts'
import { readDate } from '../text/dates.ts'
import { matchIn } from '../text/match.ts'
import { readCount } from '../text/numbers.ts'
import type { ValueRead } from './infobox-box.ts'

const BLANK = '[ \\u00A0\\u2009\\u202F]'
const VAGUE = `(?:${timeWords.circa}|over|more than|nearly|almost|approx|some|est|estimated|~|≈|>|über|mehr als|rund|plus de|más de|oltre|circa|ponad|mais de|över|ungefär|свыше|более|πάνω από)`
const SCALES: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:million|millions|millionen|mio\.?|millones|millón|milioni|milione|miljoen|miljoner|miljon|milionów|miliony|milion|milhões|milhão|milyon|εκατομμύρια|миллиона?|миллионов|млн\.?|мільйон(?:а|ів)?|milions|m)$/iu,
    1_000_000,
  ],
  [
    /^(?:thousand|tausend|tsd\.?|mille|mil|mila|duizend|tysięcy|tusen|bin|χιλιάδες|тысяч[аи]?|тыс\.?|тисяч[аі]?|k)$/iu,
    1_000,
  ],
  [/^(?:lakhs?)$/iu, 100_000],
  [/^(?:crores?)$/iu, 10_000_000],
]
/** "▲ 985 members (c. 2010)", "about 1.5 million" */
const COUNTED = new RegExp(
  `^(?:(?:[▲▼△▽▴▾↑↓⬆⬇▬━►+]|increase|decrease|steady)\\uFE0F?${BLANK}{0,3})?(?<vague>${VAGUE}\\.?${BLANK}{0,2})?` +
    `(?<count>[0-9](?:[0-9.,'’]|${BLANK}(?=[0-9])){0,15})(?<more>\\+)?(?:${BLANK}?(?<scale>\\p{L}{1,12}\\.?))?` +
    `(?:[ \\n\\u00A0]{0,3}\\((?<when>[^()]{3,40})\\))?(?:[ ,]{1,2}(?<since>[0-9]{4}))?$`,
  'iu',
)
const MEMBERS =
  /^(?:members?|mitglieder|membres|adhérents|miembros|afiliados|militantes|iscritti|leden|członków|membros|filiados|medlemmar|üye|μέλη|членов|членів|persons?)\.?$/iu
const ESTIMATED =
  /(?<![\p{L}])(?:est\.?|estimated?|estimation|approx\.?|approximately|claim(?:ed)?|circa|c\.|revendiqué\p{L}{0,2}|estimé\p{L}{0,2}|estimation|geschätzt|schätzung|eigene angaben?|eigenangabe|estimad[oa]s?|reivindicad[oa]s?|declarad[oa]s?|dichiarati|stimati|geschat|szacowan\p{L}{0,2}|uppskattat|iddia|tahmini|оценка|заявлено)(?![\p{L}])/iu
const AS_OF = /^(?:as of|as at|in|stand:?|au|en|al|per|stan na|em|a|na)\s/iu

/** A count of members; undefined where the words are anything else. */
export function readCounted(words: string, language: string): ValueRead | undefined {
  const match = matchIn(COUNTED, words.length > LONGEST ? '' : words.trim())
  if (match === undefined) return undefined
  const n = amount(match.group('count').trim(), match.group('scale'))
  if (n === undefined) return undefined
  const note = match.group('when')
  const asOf = dateIn(note, language) ?? match.group('since')
  const isVague = [match.group('vague'), match.group('more')].some((sign) => sign !== '')
  return {
    object: { type: 'integer', n: n.value },
    qualifiers: present({
      asOf: asOf === '' ? undefined : date(asOf),
      hedge: isVague || n.isRounded || ESTIMATED.test(note) ? text('approximate') : undefined,
    }),
    more: [],
  }
}

const LONGEST = 160

/** "as of May 2010", "2010 est." */
function dateIn(note: string, language: string): string | undefined {
  const bare = note.replace(ESTIMATED, '').trim().replace(AS_OF, '')
  return readDate(bare.replace(/^[\s,;]{1,9}|[\s,;]{1,9}$/gu, ''), language)?.iso
}

interface Amount {
  readonly value: number
  readonly isRounded: boolean
}

function amount(count: string, scale: string): Amount | undefined {
  const factor = SCALES.find(([form]) => form.test(scale))?.[1]
  if (factor === undefined) {
    const value = scale === '' || MEMBERS.test(scale) ? readCount(count) : undefined
    return value === undefined ? undefined : { value, isRounded: false }
  }
  const decimal = /^[0-9]{1,4}(?:[.,][0-9]{1,3})?$/u.test(count) ? Number(count.replace(',', '.')) : undefined
  return decimal === undefined ? undefined : { value: Math.round(decimal * factor), isRounded: true }
}
