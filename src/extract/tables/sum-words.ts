// The words by which a table marks the row that sums up those above it.

/** First word of the row's first cell, in lower case; languages as in the infobox keys. */
export const sumWords: ReadonlySet<string> = new Set([
  ...['total', 'totals', 'subtotal', 'sub-total', 'sum', 'overall'],
  ...['toplam', 'genel'],
  ...['gesamt', 'summe', 'insgesamt', 'zusammen'],
  ...['totaux', 'ensemble'],
  ...['totales', 'suma', 'razem', 'ogółem', 'łącznie'],
  ...['totale', 'totali', 'totaal', 'totais', 'totalt', 'summa', 'yhteensä', 'celkem', 'spolu', 'összesen'],
  ...['σύνολο', 'всего', 'итого', 'усього', 'разом', 'вкупно', 'укупно', 'ukupno', '合計', '总计', 'المجموع'],
])

/** "Total", "Career total": of the first two words of a cell, in lower case, one is of sums. */
export function sumsUp(cell: { readonly words: readonly string[] } | undefined): boolean {
  return cell?.words.slice(0, 2).some((word) => sumWords.has(word)) ?? false
}
