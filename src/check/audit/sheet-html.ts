// The sheet as a page that needs no server: radio buttons beside each claim, and a button that saves the answers as CSV.
import { answers } from './answers.ts'
import type { Audited } from './audited.ts'
import { claimColumns, FORMULA } from './sheet-csv.ts'

/** The page; it keeps nothing and loads nothing. */
export function writeHtmlSheet(claims: readonly Audited[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Audit of ${claims.length} facts</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
  article { border-top: 1px solid #bbb; padding: 1rem 0 }
  p { margin: 0 0 .5rem }
  p, blockquote { overflow-wrap: anywhere }
  blockquote { border-left: 4px solid #bbb; margin: 0 0 .5rem; padding-left: 1rem; white-space: pre-line }
  fieldset { border: 0; margin: 0; padding: .2rem .4rem; display: inline-block; min-width: 22rem }
  fieldset:focus-within { outline: 2px solid #1450b4 }
  small { color: #555 }
  button { position: sticky; top: .5rem; font: inherit; margin-bottom: 1rem; padding: .3rem 1rem }
</style>
<h1>Audit of ${claims.length} facts</h1>
<p>Right: is it true of the article? Words: do the quoted words by themselves say it? Leave open what you cannot tell. Keys: y or n
answers and goes on to the next question, u leaves it open.</p>
<button type="button">Save the answers as CSV <output>(none yet)</output></button>
<main>
${claims.map(claimHtml).join('\n')}
</main>
<script type="application/json" id="sheet">${jsonHtml(claims.map((claim) => claimColumns.map((column) => claim[column])))}</script>
<script>
${script}</script>
</html>
`
}

const questions = { right: 'Right?', words_say_it: 'Do the words say it?' } as const

function claimHtml(claim: Audited, index: number): string {
  const { subject, relation, object, qualifiers, words, document, line, url, source, rule } = claim
  const choice = (name: (typeof answers)[number]) =>
    `<fieldset><legend>${questions[name]}</legend>${['yes', 'no']
      .map((value) => `<label><input type="radio" name="${name}-${index}" value="${value}"> ${value}</label>`)
      .join(' ')}</fieldset>`
  const place = escaped(`${document}, line ${line}`)
  return `<article>
<p>${index + 1}. <b><bdi>${escaped(subject)}</bdi></b> ${escaped(relation)} <b><bdi>${escaped(object)}</bdi></b>${qualifiers === '' ? '' : ` (${escaped(qualifiers)})`}</p>
<blockquote dir="auto">${escaped(words)}</blockquote>
<p><small>${isWeb(url) ? `<a href="${escaped(url)}">${place}</a>` : place} · ${escaped(`${source}, ${rule}`)}</small></p>
${answers.map(choice).join('')}
</article>`
}

/** Other schemes than those of the web could run code. */
const isWeb = (url: string) => /^https?:\/\//iu.test(url)

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/gu, (character) => entities[character] ?? '')

/** JSON inside a page: nothing in it ends the element. */
const jsonHtml = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')

/** Writes the rows with their answers as the CSV that is read back; words of strangers are no formulas. */
const script = `document.querySelector('button').onclick = () => {
  const answers = ${JSON.stringify(answers)}
  const rows = JSON.parse(document.getElementById('sheet').textContent)
  const answer = (name, i) => document.querySelector('input[name="' + name + '-' + i + '"]:checked')?.value ?? ''
  const cell = (text) => '"' + text.replace(${String(FORMULA)}, "'$&").replaceAll('"', '""') + '"'
  const table = [${JSON.stringify([...answers, ...claimColumns])}, ...rows.map((row, i) => [...answers.map((name) => answer(name, i)), ...row])]
  const csv = table.map((row) => row.map(cell).join(',')).join('\\n')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob(['\\uFEFF' + csv], { type: 'text/csv' }))
  link.download = 'audit.csv'
  link.click()
  isSaved = true
}
let isSaved = true
document.onchange = () => {
  isSaved = false
  const given = document.querySelectorAll('input:checked').length
  document.querySelector('output').textContent = '(' + given + ' of ' + document.querySelectorAll('fieldset').length + ')'
}
window.onbeforeunload = () => isSaved ? undefined : false
document.onkeydown = ({ key, ctrlKey, altKey, metaKey }) => {
  const choice = ['y', 'n', 'u'].indexOf(key)
  if (choice < 0 || ctrlKey || altKey || metaKey) return
  const fields = [...document.querySelectorAll('fieldset')]
  const at = Math.max(0, fields.indexOf(document.activeElement.closest('fieldset')))
  for (const [i, input] of fields[at].querySelectorAll('input').entries()) input.checked = i === choice
  document.onchange()
  const next = fields[at + 1]
  next?.querySelector('input').focus()
  next?.closest('article').scrollIntoView({ block: 'nearest' })
}
`
