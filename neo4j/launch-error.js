// A fault of the caller or of the machine that keeps the local server from starting or stopping.

/** Says what is wrong, where, and what to do; shown without a stack trace. */
export class LaunchError extends Error {
  name = 'LaunchError'
}
