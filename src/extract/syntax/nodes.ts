// The nodes that a wiki article has beside the standard ones of mdast.
import type { ListItem, Literal, Paragraph, Parent, Text } from 'mdast'

/** The box at the head of an article: an optional caption, its fields, and lines that are no fields. */
export interface InfoboxNode extends Parent {
  type: 'infobox'
  children: (Paragraph | InfoboxFieldNode | ListItem)[]
}

/** `Key: value`; there is no second child where the value is empty. */
export interface InfoboxFieldNode extends Parent {
  type: 'infoboxField'
  children: [InfoboxKeyNode] | [InfoboxKeyNode, InfoboxValueNode]
}

/** The words before the colon. */
export interface InfoboxKeyNode extends Literal {
  type: 'infoboxKey'
}

/** The words behind the colon. */
export interface InfoboxValueNode extends Literal {
  type: 'infoboxValue'
}

/** A table as its lines give it: rows may differ in length. */
export interface WikiTableNode extends Parent {
  type: 'wikiTable'
  children: WikiTableRowNode[]
}

/** One line of a table, from its first bar to its last sign that is no blank. */
export interface WikiTableRowNode extends Parent {
  type: 'wikiTableRow'
  /** The row has more cells than are read. */
  capped?: true
  children: WikiTableCellNode[]
}

/** A cell from its opening bar up to the next bar; without a child where it is empty. */
export interface WikiTableCellNode extends Parent {
  type: 'wikiTableCell'
  children: Text[]
}

declare module 'mdast' {
  interface RootContentMap {
    infobox: InfoboxNode
    infoboxField: InfoboxFieldNode
    infoboxKey: InfoboxKeyNode
    infoboxValue: InfoboxValueNode
    wikiTable: WikiTableNode
    wikiTableRow: WikiTableRowNode
    wikiTableCell: WikiTableCellNode
  }
}
