// What an image says in words: an arrow says up or down, a flag its country; a portrait says nothing.
import type { Element } from 'hast'
import { attribute } from './elements.ts'

/** What stands for an image: a sign always, a name only where no words stand beside it. */
export interface ImageMeaning {
  readonly sign?: string
  readonly name?: string
}

const UP = '▲'
const DOWN = '▼'
const LEVEL = '▬'

/** Words for arrows as alternative texts, in the languages of the infobox keys. */
const signWords: ReadonlyMap<string, string> = new Map([
  ...words(
    'increase up ▲ ↑ artış yükseliş anstieg gestiegen hausse augmentation aumento aumentó crescita stijging wzrost ökning αύξηση рост повышение зростання',
    UP,
  ),
  ...words(
    'decrease down ▼ ↓ düşüş azalış rückgang gesunken baisse diminution disminución descenso diminuzione calo daling spadek diminuição redução minskning μείωση спад снижение падение падіння',
    DOWN,
  ),
  ...words(
    'steady unchanged nochange level ▬ ↔ → değişmedi unverändert stabil stable sinvariación stabile gelijk bezzmian estável oförändrat σταθερό безизменений стабильно',
    LEVEL,
  ),
])

function words(list: string, sign: string): readonly (readonly [string, string])[] {
  return list.split(' ').map((word) => [word, sign])
}

/** "Increase2.svg", "Green_Arrow_Up.svg", "Straight_Line_Steady.svg", "Arrow_Down_red.png" */
const FILES: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/|px-)(?:Increase|[A-Za-z]{0,20}_?Arrow_?Up|Up_?Arrow|Arrow_?up|Caret_?up|Up_)/iu, UP],
  [/(?:^|\/|px-)(?:Decrease|[A-Za-z]{0,20}_?Arrow_?Down|Down_?Arrow|Arrow_?down|Caret_?down|Down_)/iu, DOWN],
  [/(?:^|\/|px-)(?:Steady|No_?change|Straight_Line_Steady|Equal-sign)/iu, LEVEL],
]

/** "/Flag_of_Sweden.svg", "/Bandera_de_…" */
const FLAG =
  /\/(?:\d{1,4}px-)?(?:Flag|Flagge|Bandera|Bandeira|Bandiera|Drapeau|Flaga|Vlag|Civil_Ensign|State_Flag)[_-](?:of|de|der|von|des|di|du|do|da|d)[_-]/iu

const LONGEST_SOURCE = 1_000

/** "Sweden.svg", "125px", "icon": no words for a reader. */
const FILE_NAME = /\.(?:svg|png|jpe?g|gif|webp|tiff?)$|^\d{1,4}px$|icon|logo|^flag$/iu

/** What an image says; nothing where it only shows. */
export function imageMeaning(image: Element, inFlag: boolean): ImageMeaning {
  const alt = (attribute(image, 'alt') ?? '').trim()
  const source = (attribute(image, 'src') ?? '').slice(-LONGEST_SOURCE)
  const sign = signOf(alt, source)
  if (sign !== undefined) return { sign }
  const isNamed = alt !== '' && !FILE_NAME.test(alt)
  return isNamed && (inFlag || FLAG.test(source)) ? { name: alt.replace(/^flag of (?:the )?/iu, '') } : {}
}

function signOf(alt: string, source: string): string | undefined {
  const word = signWords.get(alt.toLowerCase().replaceAll(' ', ''))
  return word ?? FILES.find(([form]) => form.test(lastPart(source)))?.[1]
}

/** "commons/thumb/b/b0/Increase2.svg/11px-Increase2.svg.png" → "/11px-Increase2.svg.png" */
const lastPart = (source: string) => source.slice(Math.max(0, source.lastIndexOf('/')))
