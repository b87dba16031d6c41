// English names of languages and their BCP 47 tags. Origin: ISO 639-1, compiled by hand.

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

/** "tr", "pt-br": a tag by its form. */
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu

/** The lower-case tag of a language given by its English name or by a tag. */
export function languageTag(text: string): string | undefined {
  const name = text.trim().toLowerCase()
  return tags.get(name) ?? (TAG.test(name) ? name : undefined)
}
