// The docker-compose file as data, and the names of Neo4j's settings as its image reads them.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** What the file says of the one service. */
export interface Service {
  readonly image: string
  readonly ports: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly volumes: readonly (string | Readonly<Record<string, unknown>>)[]
  readonly healthcheck: { readonly test: readonly string[] }
  readonly stop_grace_period: string
}

export interface Compose {
  readonly services: { readonly neo4j: Service }
  readonly volumes: Readonly<Record<string, null>>
}

/** The file at the root of the project. */
export function readCompose(): Compose {
  return parse(readFileSync('docker-compose.yml', 'utf8')) as Compose
}

/** The image takes `NEO4J_a_b__c` for the setting `a.b_c`; it keeps NEO4J_AUTH for itself. */
export function settingsOf({ environment }: Service): Readonly<Record<string, string>> {
  const names = Object.keys(environment).filter((name) => name !== 'NEO4J_AUTH')
  return Object.fromEntries(names.map((name) => [settingName(name), environment[name] ?? '']))
}

function settingName(variable: string): string {
  return variable.replace('NEO4J_', '').replaceAll('_', '.').replaceAll('..', '_')
}
