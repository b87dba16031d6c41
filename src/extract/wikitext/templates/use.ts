// What a template is to a reader of the page.

/** How the words of a template come about; arguments are named by their names, `1` is the first without one. */
export type TemplateUse =
  /**
   * The first of these arguments that has words; `isLink`: it names a page; `orName`: without words its own name is meant:
   * "yes".
   */
  | {
      readonly type: 'words'
      readonly from: readonly string[]
      readonly before?: string
      readonly isLink?: true
      readonly orName?: true
    }
  /** Each argument without a name, or each whose name is a word and a number, is an item of a list. */
  | { readonly type: 'items'; readonly prefix?: string; readonly language?: string }
  /** Year, month and day, or day, month and year: written as ISO says. */
  | { readonly type: 'date'; readonly before?: string }
  /** The arguments one behind the other. */
  | {
      readonly type: 'joined'
      readonly from: readonly string[]
      readonly by: string
      readonly target?: string
    }
  /** The same words whatever the arguments. */
  | { readonly type: 'written'; readonly words: string }
  /** Words in a language that its name or its first argument says; the name of the language stands before or behind them. */
  | { readonly type: 'language'; readonly code?: string; readonly isBehind?: true }
  /** An image that says which country; its name where nothing else is said. */
  | { readonly type: 'flag' }
  /** Nothing of the text: a reference, a colour, a note to editors. */
  | { readonly type: 'nothing' }
  /** A part of the page that is none of the text, with the reason. */
  | { readonly type: 'left-out'; readonly reason: string }
  | { readonly type: 'infobox'; readonly language?: string }
  /** A row of a table of an election. */
  | { readonly type: 'election-row' }
  /** In a table: a cell of colour, and where it names the party, a cell with the name. */
  | { readonly type: 'party-cells'; readonly from?: readonly string[]; readonly marker?: string }

/** Names of templates in lower case, several a line, with one use. */
export type TemplateRows = readonly (readonly [names: string, use: TemplateUse])[]

/** The use that each of the names has. */
export function tableOf(rows: TemplateRows): ReadonlyMap<string, TemplateUse> {
  return new Map(rows.flatMap(([names, use]) => names.split('|').map((name) => [name, use] as const)))
}
