// The tokens that the syntax of a wiki article adds to those of micromark.
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wikiHeading: 'wikiHeading'
    wikiHeadingSequence: 'wikiHeadingSequence'
    wikiList: 'wikiList'
    wikiListItem: 'wikiListItem'
    wikiTable: 'wikiTable'
    wikiTableRow: 'wikiTableRow'
    wikiTableCell: 'wikiTableCell'
    wikiTableRowEnd: 'wikiTableRowEnd'
    wikiTableRowRest: 'wikiTableRowRest'
  }
}

export {}
