// Templates that colour a party's row in a table. Origin: the documentation of widely used Wikipedia templates.
import type { TemplateRows } from './use.ts'

export const partyTemplates: TemplateRows = [
  [
    'party name with colour|party name with color|full party name with colour|full party name with color|party name with colour and flag|political party name with colour',
    { type: 'party-cells', from: ['1'] },
  ],
  [
    'party color cell|party colour cell|partycolorcell|political party color cell|party cell|color cell|colour cell|party colour',
    { type: 'party-cells' },
  ],
  // The last argument says whether the name is wanted: `row-name`, `row`, `name`, `background`.
  [
    'canadian party colour|canadian party color|cparty|australian party|south african party colour|irish politics/party colours|canadian politics/party colours',
    { type: 'party-cells', from: ['2'], marker: '3' },
  ],
]
