// The types of running.js, for the tests.

export function isServerOf(home: string, pid: number): boolean
export function isCallFor(
  home: string,
  commandLine: { readonly text: string; readonly separator: string },
): boolean
