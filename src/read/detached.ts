// Copies of small things that are kept longer than what they were cut from.

/** A copy whose strings do not hold on to the long strings that they are slices of. */
export function detached<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
