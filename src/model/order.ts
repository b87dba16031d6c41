// The one order of every output: by Unicode code point, the same on every machine.

/** Compares by code point (not by UTF-16 unit, never by locale). */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const left = a.charCodeAt(i)
    const right = b.charCodeAt(i)
    if (left !== right) return rank(left) - rank(right)
  }
  return a.length - b.length
}

/** Surrogates stand for code points above all of the basic plane, though their units are below U+E000. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}

/** Compares by a key of each, in code point order. */
export function byKey<T>(key: (value: T) => string): (a: T, b: T) => number {
  return (a, b) => byCodePoint(key(a), key(b))
}
