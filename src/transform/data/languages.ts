// Names of languages and their BCP 47 tags. Origin: ISO 639-1, compiled by hand.

const table = `
Albanian sq|Amharic am|Arabic ar|Armenian hy|Azerbaijani az|Basque eu|Belarusian be|Bengali bn|Bosnian bs
Bulgarian bg|Burmese my|Catalan ca|Chinese zh|Croatian hr|Czech cs|Danish da|Dutch nl|English en|Estonian et
Faroese fo|Finnish fi|French fr|Galician gl|Georgian ka|German de|Greek el|Gujarati gu|Hebrew he|Hindi hi
Hungarian hu|Icelandic is|Indonesian id|Irish ga|Italian it|Japanese ja|Kannada kn|Kazakh kk|Khmer km
Korean ko|Kurdish ku|Kyrgyz ky|Lao lo|Latin la|Latvian lv|Lithuanian lt|Luxembourgish lb|Macedonian mk
Malay ms|Malayalam ml|Maltese mt|Marathi mr|Mongolian mn|Nepali ne|Norwegian no|Pashto ps|Persian fa|Polish pl
Portuguese pt|Punjabi pa|Romanian ro|Russian ru|Serbian sr|Serbo-Croatian sh|Sinhala si|Slovak sk|Slovene sl
Slovenian sl|Somali so|Spanish es|Swahili sw|Swedish sv|Tajik tg|Tamil ta|Telugu te|Thai th|Turkish tr
Turkmen tk|Ukrainian uk|Urdu ur|Uzbek uz|Vietnamese vi|Welsh cy`

const tags = new Map(
  table
    .trim()
    .split(/[|\n]/u)
    .map((entry) => [entry.slice(0, -3).toLowerCase(), entry.slice(-2)] as const),
)

/** The commonest languages in the words of the others that infoboxes are read in, lower case; `|` joins names of one tag. */
const inOtherWords = `
en ingilizce|englisch|anglais|inglés|inglese|engels|angielski|inglês|engelska|αγγλικά|английский|англійська|anglès
de almanca|deutsch|allemand|alemán|tedesco|duits|niemiecki|alemão|tyska|γερμανικά|немецкий|німецька|alemany
fr fransızca|französisch|français|francés|francese|frans|francuski|francês|franska|γαλλικά|французский|французька|francès
es ispanyolca|spanisch|espagnol|español|castellano|spagnolo|spaans|hiszpański|espanhol|spanska|ισπανικά|испанский|іспанська|castellà
it italyanca|italienisch|italien|italiano|italiaans|włoski|italienska|ιταλικά|итальянский|італійська|italià
tr türkçe|türkisch|turc|turco|turks|turecki|turkiska|τουρκικά|турецкий|турецька
ru rusça|russisch|russe|ruso|russo|rosyjski|ryska|ρωσικά|русский|російська|rus
el yunanca|griechisch|grec|griego|greco|grieks|grecki|grego|grekiska|ελληνικά|греческий|грецька
nl felemenkçe|niederländisch|néerlandais|neerlandés|olandese|nederlands|holenderski|neerlandês|nederländska|ολλανδικά|нидерландский
pl lehçe|polnisch|polonais|polaco|polacco|pools|polski|polonês|polska|πολωνικά|польский|польська
pt portekizce|portugiesisch|portugais|portugués|portoghese|portugees|portugalski|português|portugisiska|πορτογαλικά|португальский
sv isveççe|schwedisch|suédois|sueco|svedese|zweeds|szwedzki|svenska|σουηδικά|шведский
uk ukraynaca|ukrainisch|ukrainien|ucraniano|ucraino|oekraïens|ukraiński|ukrainska|ουκρανικά|украинский|українська
ca katalanca|katalanisch|catalan|catalán|catalano|catalaans|kataloński|catalão|katalanska|καταλανικά|каталанский|català
ar arapça|arabisch|arabe|árabe|arabo|arabski|arabiska|αραβικά|арабский
eu baskça|baskisch|basque|euskera|vasco|basco|baskijski|баскский
ku kürtçe|kurdisch|kurde|kurdo|curdo|koerdisch|kurdyjski|kurdiska|курдский`

const named = new Map([
  ...tags,
  ...inOtherWords
    .trim()
    .split('\n')
    .flatMap((line) =>
      line
        .slice(3)
        .split('|')
        .map((name) => [name, line.slice(0, 2)] as const),
    ),
])

/** The tag of a language given by its name, in one of the languages that infoboxes are read in. */
export function namedLanguage(text: string): string | undefined {
  return named.get(text.trim().toLowerCase())
}

/** "tr", "pt-br": a tag by its form. */
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu

/** The lower-case tag of a language given by its English name or by a tag. */
export function languageTag(text: string): string | undefined {
  const name = text.trim().toLowerCase()
  return namedLanguage(name) ?? (TAG.test(name) ? name : undefined)
}
