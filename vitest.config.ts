// Tests: property tests draw new texts on every run, but the same ones where a build is judged.
import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { setupFiles: ['tests/setup.ts'] } })
