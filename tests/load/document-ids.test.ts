// Ids of documents and spans are parts of IRIs and lead back to their key.
import { expect, test } from 'vitest'
import { documentId, selectorId, spanId } from '../../src/load/document-ids.ts'
import { document } from './graphs.ts'

test.each([
  ['hkp.txt', 'document/hkp.txt'],
  ['notes/türkçe parti.md', 'document/notes/türkçe%20parti.md'],
  ['dump.xml#Page (x)', 'document/dump.xml%23Page%20(x)'],
  ['100%?.txt', 'document/100%25%3F.txt'],
  ['a/../b/./c', 'document/a/%2E%2E/b/%2E/c'],
  ['..', 'document/%2E%2E'],
  ['a..b/.hidden', 'document/a..b/.hidden'],
  ['𝔘"<>\\^`{|}\n.txt', 'document/𝔘%22%3C%3E%5C%5E%60%7B%7C%7D%0A.txt'],
])('makes of the key %j the id %s', (key, id) => {
  expect(documentId(key)).toBe(id)
})

test('names a span by the revision of its document and its code points', () => {
  const span = spanId({ ...document, key: 'hkp.txt' }, { start: 852, end: 905 })
  expect(span).toBe('document/hkp.txt@3f9c2a00000000000000#char=852,905')
  expect(selectorId(span)).toBe('document/hkp.txt@3f9c2a00000000000000#selector=852,905')
})
