// The names of namespaces in the languages that wikis are written in. Origin: MediaWiki's language files.

/** Files: their links show an image. */
const filePrefixes = new Set(
  'file image media datei bild fichier archivo imagen immagine bestand afbeelding plik grafika ficheiro imagem arquivo fil αρχείο εικόνα файл изображение dosya resim зображення fitxer imatge fájl kép soubor súbor slika датотека слика ファイル 画像 파일 文件 檔案 圖像 图像 پرونده تصویر ملف صورة קובץ تصویر gambar berkas tập_tin dosiero fișier imagine tiedosto kuva attēls vaizdas pilt fichèr'.split(
    ' ',
  ),
)

/** Categories, and the language where only one writes them so. */
const categoryPrefixes: Readonly<Record<string, string>> = {
  category: '',
  kategorie: 'de',
  catégorie: 'fr',
  categoría: 'es',
  categoria: '',
  categorie: '',
  kategoria: 'pl',
  kategori: '',
  κατηγορία: 'el',
  категория: 'ru',
  категорія: 'uk',
  kategória: '',
  kategorija: '',
  kategorio: 'eo',
  luokka: 'fi',
  カテゴリ: 'ja',
  분류: 'ko',
  分类: 'zh',
  分類: 'zh',
  رده: 'fa',
  تصنيف: 'ar',
  קטגוריה: 'he',
  'thể loại': 'vi',
}

/** Other namespaces and wikis: no page of an article stands there. */
const otherPrefixes = new Set(
  'user talk user_talk template help portal wikipedia project special mediawiki module draft book topic s c w b n q v d wikt wiktionary wikisource commons wikiquote wikibooks wikinews wikiversity voy wikivoyage species meta m mw wmf doi isbn vorlage hilfe spezial modèle aide plantilla ayuda modello aiuto sjabloon szablon predefinição mall şablon vikipedi шаблон википедия wikidata simple iarchive hdl pmid jstor arxiv rfc'.split(
    ' ',
  ),
)

/** "uk", "zh-yue", "be-tarask" */
const LANGUAGE = /^(?:[a-z]{2,3}|[a-z]{2,4}-[a-z]{2,8}(?:-[a-z]{2,8})?)$/u

/** What the prefix of a link says it leads to. */
export type PrefixKind = 'file' | 'category' | 'language' | 'other'

/** The kind of a prefix; undefined where it is a part of a title. */
export function prefixKind(prefix: string): PrefixKind | undefined {
  const name = prefix.trim().toLowerCase()
  if (filePrefixes.has(name)) return 'file'
  if (Object.hasOwn(categoryPrefixes, name)) return 'category'
  if (otherPrefixes.has(name.replaceAll(' ', '_'))) return 'other'
  return LANGUAGE.test(name) && prefix.trim() === name ? 'language' : undefined
}

/** Whether a link with this prefix shows a file. */
export const isFilePrefix = (prefix: string): boolean => filePrefixes.has(prefix.trim().toLowerCase())

/** The language in which a category is named so; undefined where several do. */
export function categoryLanguage(prefix: string): string | undefined {
  const language = categoryPrefixes[prefix.trim().toLowerCase()]
  return language === '' ? undefined : language
}
