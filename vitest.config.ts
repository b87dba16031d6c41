// Tests: the offline ones, where property tests draw new texts on every run but the same ones where a build is judged,
// and the live ones, which share one Neo4j and so take turns.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'offline',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/live/**'],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        test: {
          name: 'live',
          include: ['tests/live/**/*.test.ts'],
          globalSetup: ['tests/live/server.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
