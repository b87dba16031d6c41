// A fault of the caller or of the world while outputs are written: what, where, and the cause.

/** Thrown where a graph or the file system does not allow an output to be written. */
export class LoadError extends Error {
  override readonly name = 'LoadError'
}
