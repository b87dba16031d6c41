// Values that come until somebody says stop, also while the next one is waited for.

/** Ends with the values or at the signal. */
export async function* untilAborted<T>(
  values: AsyncIterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T> {
  const iterator = values[Symbol.asyncIterator]()
  while (signal?.aborted !== true) {
    const next = await orAborted(iterator.next(), signal)
    if (next === undefined || next.done === true) break
    yield next.value
  }
  // Not waited for: it may itself wait for what never comes.
  if (signal?.aborted === true) void iterator.return?.()
}

function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T | undefined> {
  if (signal === undefined) return promise
  return new Promise((resolve, reject) => {
    const stop = () => resolve(undefined)
    signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
