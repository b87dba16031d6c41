// The elements that wikitext knows. Origin: the tags that MediaWiki and its common extensions allow.

const words = (list: string) => new Set(list.split(' '))

/** Elements whose content is no wikitext, or of which nothing is read; they end at their closing tag. */
export const containers: ReadonlySet<string> = words(
  'nowiki pre math chem ce ref references gallery timeline score syntaxhighlight source graph templatedata imagemap hiero mapframe maplink inputbox categorytree charinsert includeonly section templatestyles indicator',
)

/** Those of them of which nothing is read. */
export const droppedElements: ReadonlySet<string> = new Set(
  [...containers].filter((name) => name !== 'nowiki'),
)

/** Elements whose tags are markup and whose content is wikitext. */
export const htmlElements: ReadonlySet<string> = words(
  'abbr b bdi bdo big blockquote br caption center cite code col colgroup data dd del dfn div dl dt em font h1 h2 h3 h4 h5 h6 hr i ins kbd li mark noinclude nobr noinclude ol onlyinclude p poem q rb rp rt rtc ruby s samp small span strike strong style sub sup table tbody td tfoot th thead time tr tt u ul var wbr',
)

/** Elements that begin a line. */
export const lineElements: ReadonlySet<string> = words(
  'br p div li dd dt ul ol tr table blockquote h1 h2 h3 h4 h5 h6 hr poem center',
)
