// Loads users' rules into the thread that applies them: functions do not go from thread to thread.
import { rulesOf, type NamedRule, type RuleFile } from '../model/user-rule.ts'

/** The rules of all files. The files have been tried before: one that has none by now was changed under the run. */
export async function importRules(files: readonly RuleFile[]): Promise<readonly NamedRule[]> {
  const lists = await Promise.all(
    files.map(async (file) => {
      const rules = rulesOf(file, (await import(file.url)) as Record<string, unknown>)
      if (typeof rules === 'string') throw new Error(`${file.name}: ${rules}`)
      return rules
    }),
  )
  return lists.flat()
}
