// The part of rdf-canonize that is used; the package has no types of its own.
declare module 'rdf-canonize' {
  import type { Quad } from 'n3'

  /** Options of the canonical form. */
  interface CanonizeOptions {
    readonly algorithm: 'RDFC-1.0'
    readonly format: 'application/n-quads'
  }

  const library: {
    canonize(quads: readonly Quad[], options: CanonizeOptions): Promise<string>
  }
  export default library
}
