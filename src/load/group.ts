// Groups values by a key, in the order in which they come.

/** The values of each key; keys in the order of their first value. */
export function groupBy<T, K>(values: Iterable<T>, key: (value: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const value of values) {
    const group = groups.get(key(value))
    if (group === undefined) groups.set(key(value), [value])
    else group.push(value)
  }
  return groups
}
