#!/usr/bin/env node
// Starts the command line; in a checkout it builds dist/ first where a source is newer.
import { rebuildIfStale } from './rebuild.js'

rebuildIfStale()
await import('../dist/cli.js')
