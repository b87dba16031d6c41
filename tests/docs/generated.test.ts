// The files for other tools are what the ontology table says; `npm run docs` renews them.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shapesTurtle } from '../../src/check/shapes/shapes.ts'
import { root } from '../cli/run-bin.ts'
import { constraintsFile } from './constraints-file.ts'
import { ontologyFile } from './ontology-file.ts'
import { styleFile } from './style-file.ts'

test.each<readonly [string, () => string]>([
  ['ontology/ontology.ttl', ontologyFile],
  ['ontology/shapes.ttl', shapesTurtle],
  ['neo4j/constraints.cypher', constraintsFile],
  ['neo4j/style.grass', styleFile],
])('%s is fresh', async (path, make) => {
  await expect(make()).toMatchFileSnapshot(join(root, path))
})
