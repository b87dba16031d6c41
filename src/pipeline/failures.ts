// Documents of which nothing could be read.
import { diagnosticCodes, type Diagnostic, type DiagnosticCode } from '../model/diagnostic.ts'

/** One document that failed, and why. */
export interface Failure {
  readonly document: string
  readonly reason: string
  readonly code: DiagnosticCode
}

/** The failures among diagnostics: faults of whole documents, not of what one of them says. */
export function failuresIn(diagnostics: readonly Diagnostic[]): readonly Failure[] {
  return diagnostics
    .filter(({ code, evidence }) => diagnosticCodes[code].level === 'error' && evidence === undefined)
    .map(({ document, message, code }) => ({ document, reason: message, code }))
}
