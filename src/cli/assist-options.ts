// What helps a run beside the rules of this program: rule files of the user.
import { AssistError } from '../assist/assist-error.ts'
import { openRuleFiles } from '../assist/rule-files.ts'
import type { PipelineOptions } from '../pipeline.ts'
import { UsageError } from '../query/rows.ts'

export interface AssistFlags {
  readonly rules: readonly string[]
}

/** What the flags ask for, ready for use. */
export async function assistOf({ rules }: AssistFlags): Promise<Pick<PipelineOptions, 'rules'>> {
  try {
    return rules.length === 0 ? {} : { rules: await openRuleFiles(rules) }
  } catch (error) {
    if (error instanceof AssistError) throw new UsageError(error.message, { cause: error })
    throw error
  }
}
