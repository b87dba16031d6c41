// The types of settings.js, for the tests.

export function configText(wanted: {
  readonly ports: { readonly bolt: number; readonly http: number }
  readonly pages: readonly string[]
  readonly more?: Readonly<Record<string, string>>
}): string
