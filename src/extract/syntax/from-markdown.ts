// Makes mdast nodes of the tokens of a wiki article.
import type { Heading, List, ListItem } from 'mdast'
import type { Extension, Handle } from 'mdast-util-from-markdown'
import './tokens.ts'
import { markInfobox } from './infobox.ts'
import type { WikiTableCellNode, WikiTableNode, WikiTableRowNode } from './nodes.ts'

/** Extends mdast-util-from-markdown by the nodes of a wiki article. */
export function wikiArticleFromMarkdown(): Extension {
  return {
    enter: {
      wikiHeading: opener((): Heading => ({ type: 'heading', depth: 1, children: [] })),
      wikiHeadingSequence: setDepth,
      wikiList: opener((): List => ({ type: 'list', ordered: false, spread: false, children: [] })),
      wikiListItem: opener((): ListItem => ({ type: 'listItem', spread: false, children: [] })),
      wikiTable: opener((): WikiTableNode => ({ type: 'wikiTable', children: [] })),
      wikiTableRow: opener((): WikiTableRowNode => ({ type: 'wikiTableRow', children: [] })),
      wikiTableCell: opener((): WikiTableCellNode => ({ type: 'wikiTableCell', children: [] })),
      wikiTableRowRest: setCapped,
      // Blanks at the end of a line are no break; micromark has no name by which to switch them off.
      hardBreakTrailing: ignore,
    },
    exit: {
      wikiHeading: close,
      wikiList: close,
      wikiListItem: close,
      wikiTable: close,
      wikiTableRow: close,
      wikiTableCell: close,
      hardBreakTrailing: ignore,
    },
    transforms: [markInfobox],
  }
}

type Opened = Heading | List | ListItem | WikiTableNode | WikiTableRowNode | WikiTableCellNode

function opener(create: () => Opened): Handle {
  return function open(token) {
    this.enter(create(), token)
  }
}

const close: Handle = function (token) {
  this.exit(token)
}

const setDepth: Handle = function ({ start, end }) {
  const node = this.stack.at(-1)
  // The syntax keeps both sequences equal and no longer than six.
  if (node?.type === 'heading') node.depth = (end.offset - start.offset) as Heading['depth']
}

const setCapped: Handle = function () {
  const node = this.stack.at(-1)
  if (node?.type === 'wikiTableRow') node.capped = true
}

const ignore: Handle = () => undefined
