// docs/model.md is what the ontology table says; `npm run docs` renews it.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../cli/run-bin.ts'
import { modelPage } from './model-page.ts'

test('the page on the model is fresh', async () => {
  await expect(modelPage()).toMatchFileSnapshot(join(root, 'docs/model.md'))
})
