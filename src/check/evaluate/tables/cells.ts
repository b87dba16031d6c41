// Compares the cells of tables.

/** Forms of Unicode and numbers of blanks make no difference; a cell that is not there is empty. */
export function squeeze(text = ''): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}
