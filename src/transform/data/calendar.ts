// Month names, their abbreviations, and words for time in the languages of infoboxes. Origin: the Gregorian calendar, by hand.

/** January to December; of one month the forms are joined by `|`, the English full name first. */
const english =
  'January|Jan February|Feb March|Mar April|Apr May June|Jun July|Jul August|Aug September|Sep|Sept October|Oct November|Nov December|Dec'

const others: Readonly<Record<string, string>> = {
  tr: 'ocak|oca şubat|şub mart nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara',
  de: 'januar|jänner|jan februar|feber|feb märz|mär april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
  fr: 'janvier|janv février|févr|fév mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre|oct novembre|nov décembre|déc',
  es: 'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic',
  it: 'gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set ottobre|ott novembre|nov dicembre|dic',
  nl: 'januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec',
  pl: 'stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień',
  pt: 'janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
  sv: 'januari|jan februari|feb mars|mar april|apr maj juni|jun juli|jul augusti|aug september|sept|sep oktober|okt november|nov december|dec',
  el: 'ιανουαρίου|ιανουάριος|ιανουάριο φεβρουαρίου|φεβρουάριος|φεβρουάριο μαρτίου|μάρτιος|μάρτιο απριλίου|απρίλιος|απρίλιο μαΐου|μάιος|μάιο|μαΐο ιουνίου|ιούνιος|ιούνιο ιουλίου|ιούλιος|ιούλιο αυγούστου|αύγουστος|αύγουστο σεπτεμβρίου|σεπτέμβριος|σεπτέμβριο οκτωβρίου|οκτώβριος|οκτώβριο νοεμβρίου|νοέμβριος|νοέμβριο δεκεμβρίου|δεκέμβριος|δεκέμβριο',
  ru: 'января|январь|январе|янв февраля|февраль|феврале|фев марта|март|марте апреля|апрель|апреле|апр мая|май|мае июня|июнь|июне июля|июль|июле августа|август|августе|авг сентября|сентябрь|сентябре|сен октября|октябрь|октябре|окт ноября|ноябрь|ноябре|ноя декабря|декабрь|декабре|дек',
  uk: 'січня|січень|січні лютого|лютий|лютому березня|березень|березні квітня|квітень|квітні травня|травень|травні червня|червень|червні липня|липень|липні серпня|серпень|серпні вересня|вересень|вересні жовтня|жовтень|жовтні листопада|листопад|листопаді грудня|грудень|грудні',
  ca: 'gener|gen febrer|febr març|mar abril|abr maig juny|jun juliol|jul agost|ag setembre|set octubre|oct novembre|nov desembre|des',
}

function readMonths(words: string): readonly (readonly [string, number])[] {
  return words
    .split(' ')
    .flatMap((names, index) => names.split('|').map((name) => [name.toLowerCase(), index + 1] as const))
}

const englishMonths = new Map(readMonths(english))
/** Months of a language, with the English ones, which no language has for other months. */
const monthsOf = new Map(
  Object.entries(others).map(([language, words]) => [
    language,
    new Map([...englishMonths, ...readMonths(words)]),
  ]),
)

/** Languages whose months are known. */
export const calendarLanguages: readonly string[] = ['en', ...Object.keys(others)]

/** 1 to 12 for a month name or its abbreviation, with or without a full stop. */
export function monthNumber(word: string, language = 'en'): number | undefined {
  return (monthsOf.get(language) ?? englishMonths).get(word.replace(/\.$/u, '').toLowerCase())
}

/** January to December, in English. */
export const monthNames: readonly string[] = english.split(' ').map((names) => names.split('|')[0] ?? '')

/** The full English name of month 1 to 12. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? ''
}

const longestFirst = (names: readonly string[]) => [...names].sort((a, b) => b.length - a.length)

const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

/** Alternatives for a regular expression, longest first: English names with a capital letter, others also without. */
export function monthPattern(language: string): string {
  const own = [...(monthsOf.get(language)?.keys() ?? [])].filter((name) => !englishMonths.has(name))
  const inEnglish = [...englishMonths.keys()].map(capital)
  const shared = language === 'en' ? [] : [...englishMonths.keys()].filter((name) => isShared(name, language))
  return longestFirst([...inEnglish, ...own.flatMap((name) => [name, capital(name)]), ...shared]).join('|')
}

/** "september" is German and Swedish, too, where case may differ. */
const isShared = (name: string, language: string) =>
  readMonths(others[language] ?? '').some(([own]) => own === name)

/** Words that begin, end and leave open an interval, and that hedge a date. */
export const timeWords = {
  since:
    'since|from|starting|seit|ab|von|depuis|dès|desde|a partir de|dal|dalla|da|sinds|vanaf|van|od|från|sedan|από|с|со|от|з|від|des de|des del',
  until:
    "until|till|to|up to|bis|jusqu[’']en|jusqu[’']au|jusque|hasta|fino al|fino a|tot|do|até|till och med|fram till|έως|μέχρι|до|по|fins a|fins al",
  before: 'before|vor|avant|antes de|prima del|voor|vóór|przed|före|πριν|перед',
  present:
    "present|the present|current|today|now|incumbent|ongoing|date|heute|présent|aujourd[’']hui|en cours|actualidad|presente|la actualidad|oggi|in carica|heden|nu|obecnie|dziś|nadal|atualidade|o presente|günümüz|halen|devam ediyor|σήμερα|настоящее время|наст\\. время|н\\. ?в\\.|сегодня|нині|теперішній час|по сей день|actualitat|l[’']actualitat",
  circa:
    'circa|ca|c|around|about|approximately|um|etwa|vers|environ|hacia|alrededor de|cerca de|omkring|około|ok|por volta de|yaklaşık|γύρω στο|около|ок|приблизно|близько|cap a',
} as const satisfies Record<string, string>
