// The types of report.js, for the tests.
import type { RunningServer } from './server.js'

export function reportOf(server: Omit<RunningServer, 'password' | 'stop'>, home?: string): string
