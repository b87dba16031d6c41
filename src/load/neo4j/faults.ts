// What can go wrong with a Neo4j server, as one line that says what, where and what to do.
import { LoadError } from '../load-error.ts'
import { shorten } from '../shorten.ts'

interface Fault {
  /** Codes of the driver and the server; one that ends in a dot stands for all below it. */
  readonly codes: readonly string[]
  /** Where the code alone does not tell: what the message says. */
  readonly message?: RegExp
  readonly what: string
  readonly advice: string
}

/** The server was reached, but what it speaks is not what the address asks for. */
const TLS = /certificate|self.signed|TLS|SSL|ERR_TLS|EPROTO|altname/iu

/** The first that fits is told. */
const faults: readonly Fault[] = [
  {
    codes: ['Neo.ClientError.Security.Unauthorized'],
    what: 'user and password do not fit',
    advice: 'check NEO4J_USERNAME and NEO4J_PASSWORD',
  },
  {
    codes: ['Neo.ClientError.Security.AuthenticationRateLimit'],
    what: 'the server takes no more tries to log in for now',
    advice: 'wait a little, then check NEO4J_USERNAME and NEO4J_PASSWORD',
  },
  {
    codes: ['Neo.ClientError.Security.CredentialsExpired'],
    what: 'the password must be changed first',
    advice: 'log in once with the Browser or cypher-shell and set a new one',
  },
  {
    codes: ['Neo.ClientError.Database.DatabaseNotFound'],
    what: 'there is no such database',
    advice: 'check NEO4J_DATABASE; left away, it is the default database of the server',
  },
  {
    codes: [
      'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase',
      'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
      'Neo.ClientError.Cluster.NotALeader',
    ],
    what: 'the database takes no changes',
    advice: 'lift server.databases.read_only for it, or name another with NEO4J_DATABASE',
  },
  {
    codes: ['Neo.ClientError.Security.Forbidden'],
    what: 'the user may not do this',
    advice: 'give the user the rights to read, write, and make constraints and indexes',
  },
  {
    codes: ['Neo.ClientError.Schema.IndexAlreadyExists'],
    what: 'an index of others stands where a constraint of ours must',
    advice: 'drop that index: the constraint is one, too',
  },
  {
    codes: ['Neo.ClientError.Schema.', 'Neo.DatabaseError.Schema.'],
    what: 'data of others in the database has ids that stand in the way of ours',
    advice: 'load into a database of its own',
  },
  {
    codes: [
      'Neo.TransientError.General.OutOfMemoryError',
      'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
      'Neo.TransientError.General.TransactionOutOfMemoryError',
    ],
    what: 'the server has too little memory for the load',
    advice: 'give it more: server.memory.heap.max_size, db.memory.transaction.total.max',
  },
  {
    codes: [
      'Neo.ClientError.Transaction.TransactionTimedOut',
      'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
      'Neo.TransientError.Transaction.LockAcquisitionTimeout',
    ],
    what: 'a step of the load took too long',
    advice: 'something else may be writing there; run the same command again: it completes what is missing',
  },
  {
    codes: ['ServiceUnavailable', 'SessionExpired'],
    message: TLS,
    what: 'no encrypted connection could be made',
    advice:
      'bolt+s:// and neo4j+s:// need a certificate that this machine trusts, bolt+ssc:// and neo4j+ssc:// take a ' +
      'self-signed one, bolt:// and neo4j:// none',
  },
  {
    codes: ['N/A', 'ServiceUnavailable'],
    message: /HTTP/u,
    what: 'this is the port of the Browser',
    advice: 'name the port for Bolt, by default 7687',
  },
  {
    codes: ['ServiceUnavailable', 'SessionExpired'],
    message: /ENOTFOUND|EAI_AGAIN/u,
    what: 'no machine has this name',
    advice: 'check NEO4J_URI',
  },
  {
    codes: ['N/A'],
    message: /acquisition timed out/u,
    what: 'no answer',
    advice:
      'something takes the connection and says nothing: check NEO4J_URI, or wait and run the same command again',
  },
  {
    codes: [
      'ServiceUnavailable',
      'SessionExpired',
      'Neo.TransientError.Database.DatabaseUnavailable',
      'Neo.TransientError.General.DatabaseUnavailable',
    ],
    what: 'no answer',
    advice:
      'start Neo4j (docker compose up -d, or npm run neo4j) or check NEO4J_URI, then run the same command again: ' +
      'it completes what is missing',
  },
]

/** An error of the driver as one of ours; errors that say enough by themselves, and those of nobody, stay as they are. */
export function explainFault(error: unknown, uri: string): unknown {
  if (!isOfDriver(error)) return error
  const said = saidBy(error)
  const fault = faults.find((one) => isFault(one, error))
  const told = fault === undefined ? said : `${fault.what} (${said}); ${fault.advice}`
  return new LoadError(`Neo4j at ${uri}: ${told}`, { cause: error })
}

/** Whether it may be that the server only needs more time: it does not answer, and nothing says that it never will. */
export function isStarting(error: unknown): boolean {
  return isOfDriver(error) && faults.find((fault) => isFault(fault, error)) === faults.at(-1)
}

/** Whether a constraint or index was to be made that is there by now, just as it was to be. */
export function isMadeMeanwhile(error: unknown): boolean {
  return isOfDriver(error) && error.code === 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists'
}

type DriverError = Error & { readonly code: string }

function isOfDriver(error: unknown): error is DriverError {
  return error instanceof Error && error.name === 'Neo4jError' && 'code' in error
}

function isFault({ codes, message }: Fault, error: DriverError): boolean {
  const isOfCode = codes.some((one) => (one.endsWith('.') ? error.code.startsWith(one) : error.code === one))
  return isOfCode && (message === undefined || message.test(saidBy(error)))
}

/** Characters of a message that are shown. */
const LONGEST = 300

/** Before it, the driver says at length that something is wrong. */
const CAUSE = /Caused by: (?<cause>.{1,500})/u

/** What went wrong, in the words of whoever was nearest to it. */
function saidBy({ message, cause }: Error): string {
  // Of a failure to connect the cause knows more; of one that the server tells, less.
  if (isOfDriver(cause)) return saidBy(cause)
  const said = CAUSE.exec(message)?.groups?.['cause'] ?? message
  return shorten(said.replaceAll(/\s{1,100}/gu, ' ').trim(), LONGEST).replace(/\.$/u, '')
}
