// What an inline text says beside its words: marks that are left out, line breaks, links, words written in another way.

/** A stretch of an inline text that is not to be read as it stands. */
export type Mark = {
  readonly from: number
  readonly to: number
} & (
  | { readonly type: 'drop' }
  /** Left out together with the words that it held, for a reason: nothing that stands in it is read. */
  | { readonly type: 'left-out'; readonly what: string }
  | { readonly type: 'write'; readonly words: string }
  | { readonly type: 'break' }
  | { readonly type: 'soft' }
  | { readonly type: 'open'; readonly target: string }
  | { readonly type: 'close' }
)

/** The titles or addresses that references are defined with, by their folded label. */
export type Definitions = ReadonlyMap<string, string>

/** Folds the label of a reference. */
export function foldLabel(label: string): string {
  return label.replace(/\s+/gu, ' ').trim().toLowerCase()
}
