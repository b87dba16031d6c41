// Templates that are infoboxes, by language. Origin: the names that wikis give them.

/** How the names of infoboxes begin. */
const beginnings: readonly (readonly [string, string | undefined])[] = [
  ['infobox', undefined],
  ['ficha de ', 'es'],
  ['ficha ', 'es'],
  ['info/', 'pt'],
  ['infobox/', undefined],
  ['infocaseta', 'ro'],
  ['infocasetă', 'ro'],
  ['infoboks', undefined],
  ['infookvir', 'hr'],
  ['infokutija', 'sr'],
  ['infopolje', 'sl'],
  ['infotaula', 'ca'],
  ['faktamall ', 'sv'],
  ['faktaruta ', 'sv'],
  ['informkesto', 'eo'],
  ['κουτί πληροφοριών', 'el'],
  ['πληροφορίες', 'el'],
  ['карточка', 'ru'],
  ['картка', 'uk'],
  ['thông tin', 'vi'],
  ['hộp thông tin', 'vi'],
  ['جعبه', 'fa'],
  ['ص.م', 'ar'],
  ['صندوق معلومات', 'ar'],
]

/** How they end. */
const endings: readonly (readonly [string, string | undefined])[] = [
  [' infobox', undefined],
  [' bilgi kutusu', 'tr'],
  [' 정보', 'ko'],
  ['信息框', 'zh'],
]

/** Boxes whose names say what they are about, not that they are boxes. */
const names: Readonly<Record<string, string | undefined>> = {
  'infobox partei': 'de',
  'infobox parti politique': 'fr',
  'infobox partito politico': 'it',
  'infobox politieke partij': 'nl',
  'infobox politická strana': 'cs',
  'infobox partai politik': 'id',
  'infobox political party': undefined,
  partei: 'de',
  partifakta: 'sv',
  'politiskt parti': 'sv',
  'partito politico': 'it',
  'carica pubblica': 'it',
  'partido político': 'gl',
  'partit polític': 'ca',
  'partia polityczna infobox': 'pl',
  'párt infobox': 'hu',
  партия: 'ru',
  'политическая партия': 'ru',
  'політична партія': 'uk',
  puolue: 'fi',
  'siyasi partiya': 'az',
  政党: 'ja',
  '정당 정보': 'ko',
  partidobk: 'es',
  elezioni: 'it',
  elezione: 'it',
  valinfobox: 'sv',
  выборы: 'ru',
  вибори: 'uk',
  'государственный деятель': 'ru',
  политик: 'ru',
  парламент: 'ru',
  'siyasi parti bilgi kutusu': 'tr',
}

/** Whether a name is that of an infobox, and the language that calls it so. */
export function infoboxNamed(name: string): { readonly language?: string } | undefined {
  const isKnown = Object.hasOwn(names, name)
  const row = isKnown ? ([name, names[name]] as const) : findRow(name)
  if (row === undefined) return undefined
  const language = row[1]
  return language === undefined ? {} : { language }
}

function findRow(name: string): readonly [string, string | undefined] | undefined {
  return (
    beginnings.find(([beginning]) => name.startsWith(beginning)) ??
    endings.find(([ending]) => name.endsWith(ending))
  )
}
