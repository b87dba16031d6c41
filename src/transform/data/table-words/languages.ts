// The words of tables by language; English ones stand in `result-columns.ts` and `result-rows.ts`.
import { catalan } from './ca.ts'
import { german } from './de.ts'
import { greek } from './el.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { italian } from './it.ts'
import type { LanguageWords } from './language-words.ts'
import { dutch } from './nl.ts'
import { polish } from './pl.ts'
import { portuguese } from './pt.ts'
import { russian } from './ru.ts'
import { swedish } from './sv.ts'
import { turkish } from './tr.ts'
import { ukrainian } from './uk.ts'

export const languageWords: ReadonlyMap<string, LanguageWords> = new Map([
  ['tr', turkish],
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['it', italian],
  ['nl', dutch],
  ['pl', polish],
  ['pt', portuguese],
  ['sv', swedish],
  ['el', greek],
  ['ru', russian],
  ['ca', catalan],
  ['uk', ukrainian],
])
