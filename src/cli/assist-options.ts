// What helps a run beside the rules of this program: rule files of the user, and a language model.
import { InvalidArgumentError, type Command } from 'commander'
import { AssistError } from '../assist/assist-error.ts'
import { makeAdviser } from '../assist/model/adviser.ts'
import { endpointAt } from '../assist/model/endpoint.ts'
import { openRecord } from '../assist/model/record.ts'
import { openRuleFiles } from '../assist/rule-files.ts'
import type { Adviser } from '../model/advice.ts'
import { present } from '../model/present.ts'
import type { PipelineOptions } from '../pipeline.ts'
import { UsageError } from '../query/rows.ts'

export interface AssistFlags {
  readonly rules: readonly string[]
  readonly model?: string
  readonly modelUrl?: string
  readonly modelRecord?: string
}

/** The environment variable with the key: it stands on no command line, in no file and in no message. */
const KEY = 'PARTYGRAPH_MODEL_KEY'

export const assistHelp = `
A language model is asked only with --model, at --model-url or from the answers in --model-record; its key, where it
needs one, is read from ${KEY}. Claims of a model bear the rule model/<name>.
`

/** Adds the options. */
export function addAssistOptions(command: Command): Command {
  const append = (value: string, all: readonly string[]): readonly string[] => [...all, value]
  return command
    .option('-r, --rules <file>', 'a module with rules of your own; repeatable', append, [])
    .option('--model <name>', 'a language model that reads the prose, too', nameOfModel)
    .option('--model-url <url>', 'where it answers, by the OpenAI protocol: http://127.0.0.1:11434/v1')
    .option('--model-record <folder>', 'keeps its answers, and asks nothing whose answer is there')
}

/** What a rule can be called by. */
const MODEL_NAME = /^[\p{L}\p{N}][\p{L}\p{N}._:/@+-]{0,99}$/u

function nameOfModel(name: string): string {
  if (MODEL_NAME.test(name)) return name
  throw new InvalidArgumentError('a name has letters, digits and . _ : / @ + -')
}

/** What the flags ask for, ready for use. */
export async function assistOf(
  flags: AssistFlags,
  environment: NodeJS.ProcessEnv,
): Promise<Pick<PipelineOptions, 'rules' | 'adviser'>> {
  try {
    const rules = flags.rules.length === 0 ? undefined : await openRuleFiles(flags.rules)
    return present({ rules, adviser: adviserOf(flags, environment) })
  } catch (error) {
    if (error instanceof AssistError) throw new UsageError(error.message, { cause: error })
    throw error
  }
}

function adviserOf(
  { model: name, modelUrl: url, modelRecord: folder }: AssistFlags,
  environment: NodeJS.ProcessEnv,
): Adviser | undefined {
  if (name === undefined && url === undefined && folder === undefined) return undefined
  if (name === undefined) throw new UsageError('--model-url and --model-record are for a --model')
  if (url === undefined && folder === undefined)
    throw new UsageError('--model is asked at --model-url, or its answers are in --model-record')
  const key = environment[KEY] === '' ? undefined : environment[KEY]
  return makeAdviser({
    name,
    ...(url === undefined ? {} : { endpoint: endpointAt(url, key) }),
    ...(folder === undefined ? {} : { record: openRecord(folder) }),
  })
}
