// Doubt as data: what a stage could not read, or read only by repairing it.
import type { Evidence } from './span.ts'

/** Every code with its one-line meaning. `look` asks a person to look; `note` is for the report only. */
export const diagnosticCodes = {
  'unreadable-file': { level: 'error', title: 'not read' },
  'empty-file': { level: 'error', title: 'nothing to read' },
  'not-text': { level: 'error', title: 'not text' },
  'converted-text': { level: 'note', title: 'converted' },
  'pages-left-out': { level: 'note', title: 'pages left out' },
  'no-title': { level: 'look', title: 'no title' },
  'no-infobox': { level: 'note', title: 'no infobox' },
  'row-capped': { level: 'look', title: 'row cut off' },
  'row-repaired': { level: 'look', title: 'row repaired' },
  'row-unrepaired': { level: 'look', title: 'row not read' },
  'left-out': { level: 'note', title: 'left out' },
  'cut-off': { level: 'look', title: 'cut off' },
  'unknown-template': { level: 'note', title: 'unknown templates' },
  'malformed-markup': { level: 'note', title: 'malformed markup' },
  'table-too-small': { level: 'note', title: 'table not read' },
  'missing-name': { level: 'look', title: 'missing name' },
  'missing-value': { level: 'look', title: 'no value' },
  'unread-value': { level: 'look', title: 'value not read' },
  'unread-key': { level: 'look', title: 'unknown key' },
  'unread-column': { level: 'look', title: 'unknown column' },
  'unread-table': { level: 'look', title: 'table not read' },
  'unread-sentence': { level: 'note', title: 'sentence not read' },
  'ambiguous-name': { level: 'look', title: 'ambiguous name' },
  'ontology-violation': { level: 'error', title: 'against the ontology' },
  'rule-failed': { level: 'look', title: 'rule failed' },
  'finding-refused': { level: 'look', title: 'finding refused' },
  'suggestion-refused': { level: 'note', title: 'suggestion refused' },
  'model-silent': { level: 'look', title: 'no answer' },
  'implausible-value': { level: 'look', title: 'implausible' },
} as const satisfies Record<string, { level: 'error' | 'look' | 'note'; title: string }>

export type DiagnosticCode = keyof typeof diagnosticCodes

export interface Diagnostic {
  readonly code: DiagnosticCode
  /** Key of the document; the path as given where nothing could be read. */
  readonly document: string
  /** What was expected, what was found, and what was made of it. */
  readonly message: string
  /** The words in question; absent where the whole document is meant. */
  readonly evidence?: Evidence
}
