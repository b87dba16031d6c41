// Lets a run end well when the user stops it.

const signals = ['SIGINT', 'SIGTERM'] as const

/** Calls back at the first signal to stop; the second one ends the process at once, as without this. */
export function onInterrupt(stop: () => void): () => void {
  const release = () => {
    for (const signal of signals) process.removeListener(signal, heard)
  }
  const heard = () => {
    release()
    stop()
  }
  for (const signal of signals) process.on(signal, heard)
  return release
}
