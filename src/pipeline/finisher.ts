// Finishes articles in one thread, with the users' rules loaded there: functions do not go from thread to thread.
import type { Advice } from '../model/advice.ts'
import { present } from '../model/present.ts'
import type { Source } from '../model/source.ts'
import { rulesOf, type NamedRule, type RuleFile } from '../model/user-rule.ts'
import { failed, finishArticle, type FinishedArticle } from './finish-article.ts'

/** Gives a finished article as a line of JSON: as text it goes from thread to thread in one piece. */
export type Finish = (source: Source, advice?: Advice) => Promise<string>

/** Loads the rules with the first article. Where they cannot be loaded, which was tried before, every article says so. */
export function makeFinish(files: readonly RuleFile[]): Finish {
  let loading: Promise<readonly NamedRule[]> | undefined
  const finish = async (source: Source, advice?: Advice): Promise<FinishedArticle> => {
    try {
      loading ??= importRules(files)
      return finishArticle(source, present({ rules: await loading, advice }))
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      return failed(source.key, `the rules cannot be loaded: ${why}`)
    }
  }
  return async (source, advice) => JSON.stringify(await finish(source, advice))
}

async function importRules(files: readonly RuleFile[]): Promise<readonly NamedRule[]> {
  const lists = await Promise.all(
    files.map(async (file) => {
      const rules = rulesOf(file, (await import(file.url)) as Record<string, unknown>)
      if (typeof rules === 'string') throw new Error(`${file.name}: ${rules}`)
      return rules
    }),
  )
  return lists.flat()
}
