// The types of ports.js, for the tests.

export function freePort(port: number): Promise<number | undefined>
export function choosePorts(
  file: string,
  given?: { readonly bolt?: number; readonly http?: number },
): Promise<{ readonly bolt: number; readonly http: number }>
