// The part of shacl-engine that is used; the package has no types of its own.
declare module 'shacl-engine' {
  import type { DataFactory, Quad, Term } from 'n3'

  /** What the engine asks of a graph. */
  interface Dataset {
    readonly size: number
    match(subject?: Term | null, predicate?: Term | null, object?: Term | null): Iterable<Quad>
  }

  /** A pointer into the graph: the terms it stands at. */
  interface Pointer {
    readonly term: Term
    readonly terms: readonly Term[]
    out(predicates: readonly Term[]): Pointer
  }

  interface Result {
    readonly focusNode: Pointer
    readonly value?: Pointer
    readonly constraintComponent: Term
    readonly message: readonly { readonly value: string }[]
  }

  interface Test {
    readonly valueOrNode: Pointer
    test(holds: boolean, component: Term, details: { readonly value: Pointer }): void
  }

  /** Makes the test of a constraint from the shape that has it. */
  type Compile = (shape: { readonly ptr: Pointer }) => { generic(test: Test): void }

  interface Options {
    readonly factory: typeof DataFactory
    readonly validations?: readonly (readonly [Term, Compile])[]
  }

  class Validator {
    constructor(shapes: Dataset, options: Options)
    validate(
      data: { readonly dataset: Dataset },
      shapes: readonly { readonly terms: readonly Term[] }[],
    ): Promise<{ readonly results: readonly Result[] }>
  }
}
