// Match keys: the same for two spellings of one name. Never used for ids or labels.

const DASHES = /[‐-―−]/gu
const APOSTROPHES = /[’‘ʼ`´]/gu

/** NFC, one kind of dash and apostrophe, single blanks. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(DASHES, '-').replace(APOSTROPHES, "'").replace(/\s+/gu, ' ').trim()
}

/** `tidy` without regard to case. */
export function fold(text: string): string {
  return tidy(text).toLowerCase().normalize('NFC')
}

/** A label: NFC with single blanks, otherwise as printed. */
export function label(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}
