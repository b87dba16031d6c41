// Keys of infoboxes of offices. Origin: parameter names of the templates, and the labels that pages show.
import { makeKeyTable, type WrittenTable } from './key-table.ts'

const written: Readonly<Record<string, WrittenTable>> = {
  en: {
    parts: {
      office: 'post|office',
      body: 'body',
      incumbent: 'incumbent|current holder',
      since: 'incumbentsince|incumbent since',
      first: 'first|inaugural|inaugural holder|first holder',
      last: 'last|last holder|final holder',
    },
    ignored: {
      look: 'insigniasize|insignia size|imagesize|image size|flagsize|nativename lang|border',
      note: 'insigniacaption|insignia caption|caption|alt|imagecaption|flagcaption',
      elsewhere: 'website|nativename|native name',
      picture: 'insignia|image|flag',
      other: 'deputy|superior|residence|appointer|nominator|precursor|succession|acting|department|member of',
      outside:
        'formation|abolished|salary|termlength|term length|style|reports to|status|type|seat|constituting instrument|unofficial names|appointer qualified',
    },
  },
}

/** Tables of offices by language. */
export const officeTables = new Map(
  Object.entries(written).map(([language, table]) => [language, makeKeyTable(table)] as const),
)
