// The types of lock.js, for the tests.

export function withLock<T>(
  file: string,
  waiting: {
    readonly patience: number
    readonly log: (line: string) => void
    readonly isBusy?: () => boolean
  },
  work: () => Promise<T>,
): Promise<T>
