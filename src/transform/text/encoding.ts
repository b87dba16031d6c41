// Undoes what a text suffered whose UTF-8 was read as Latin-1 or Windows-1252: "MejÃ­a" is "Mejía", "it’s" was "itâ€™s".

/** What Windows-1252 has at the bytes 80 to 9F; where it has nothing, the control character of Latin-1 stays. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const byteOf: ReadonlyMap<string, number> = new Map(
  [...WINDOWS].map((letter, i): readonly [string, number] => [letter, 0x80 + i]),
)

/** The first byte of a letter, and as many bytes behind it as it asks for. */
const BROKEN = new RegExp(
  ['[\u00C2-\u00DF]', '[\u00E0-\u00EF]', '[\u00F0-\u00F4]']
    .map((first, i) => `${first}[\u0080-\u00BF${WINDOWS}]{${i + 1}}`)
    .join('|'),
  'gu',
)

/** The text with such letters whole; what is no UTF-8 stays as it is. */
export function repairEncoding(text: string): string {
  return text.replace(BROKEN, (words) => {
    const bytes = Uint8Array.from([...words], (letter) => byteOf.get(letter) ?? letter.charCodeAt(0))
    const letters = new TextDecoder('utf-8').decode(bytes)
    return letters.includes('\uFFFD') ? words : letters
  })
}
