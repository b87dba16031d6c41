// Errors of the driver become one line that says what, where and what to do.
import neo4j from 'neo4j-driver'
import { describe, expect, test } from 'vitest'
import { LoadError } from '../../../src/load/load-error.ts'
import { explainFault, isStarting } from '../../../src/load/neo4j/faults.ts'

const uri = 'bolt://localhost:7687'

function makeFault(code: string, message: string, cause?: Error): Error {
  const error = new neo4j.Neo4jError(message, code, '', '')
  if (cause !== undefined) error.cause = cause
  return error
}

const refused =
  'Failed to connect to server. Please ensure that your database is listening on the correct host and port. ' +
  'Caused by: connect ECONNREFUSED 127.0.0.1:7687'

test.each([
  [
    'Neo.ClientError.Security.Unauthorized',
    'The client is unauthorized due to authentication failure.',
    'user and password do not fit (The client is unauthorized due to authentication failure); ' +
      'check NEO4J_USERNAME and NEO4J_PASSWORD',
  ],
  [
    'Neo.ClientError.Database.DatabaseNotFound',
    'Graph not found: nope',
    'there is no such database (Graph not found: nope); check NEO4J_DATABASE; left away, it is the default ' +
      'database of the server',
  ],
  [
    'ServiceUnavailable',
    refused,
    'no answer (connect ECONNREFUSED 127.0.0.1:7687); start Neo4j (docker compose up -d, or npm run neo4j) or check ' +
      'NEO4J_URI, then run the same command again: it completes what is missing',
  ],
  ['Neo.DatabaseError.Statement.ExecutionFailed', 'Integer overflow\nin row 7.', 'Integer overflow in row 7'],
])('%s', (code, message, told) => {
  expect(explainFault(makeFault(code, message), uri)).toEqual(new LoadError(`Neo4j at ${uri}: ${told}`))
})

test.each([
  ['ServiceUnavailable', 'Caused by: self-signed certificate', 'no encrypted connection could be made'],
  [
    'ServiceUnavailable',
    'Caused by: unable to verify the first certificate',
    'no encrypted connection could be made',
  ],
  ['ServiceUnavailable', 'Caused by: getaddrinfo ENOTFOUND db.example', 'no machine has this name'],
  ['N/A', 'Server responded HTTP. Make sure …', 'this is the port of the Browser'],
  ['Neo.ClientError.Security.AuthenticationRateLimit', 'Too many', 'takes no more tries'],
  ['Neo.ClientError.Security.CredentialsExpired', 'Change it', 'the password must be changed first'],
  ['Neo.ClientError.Security.Forbidden', 'Not you', 'the user may not do this'],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', 'exists', 'data of others'],
  ['Neo.ClientError.Schema.IndexAlreadyExists', 'There already exists an index', 'an index of others'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'terminated', 'took too long'],
  ['Neo.TransientError.Transaction.LockAcquisitionTimeout', 'no lock', 'took too long'],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'too much', 'too little memory'],
])('%s with “%s” is told as “%s”', (code, message, what) => {
  expect((explainFault(makeFault(code, message), uri) as Error).message).toContain(what)
})

test('the cause at the bottom is told, not the words around it', () => {
  const routing = makeFault(
    'ServiceUnavailable',
    'Could not perform discovery.',
    makeFault('ServiceUnavailable', refused),
  )
  expect((explainFault(routing, uri) as Error).message).toContain(
    'no answer (connect ECONNREFUSED 127.0.0.1:7687)',
  )
})

test('errors of others stay as they are', () => {
  const error = new TypeError('x is not a function')
  expect(explainFault(error, uri)).toBe(error)
})

describe('a server may only be starting', () => {
  test.each([
    [true, 'ServiceUnavailable', refused],
    [true, 'Neo.TransientError.Database.DatabaseUnavailable', 'Database neo4j is unavailable'],
    [false, 'ServiceUnavailable', 'Caused by: self-signed certificate'],
    [false, 'ServiceUnavailable', 'Caused by: getaddrinfo ENOTFOUND db.example'],
    [false, 'Neo.ClientError.Security.Unauthorized', 'no'],
  ])('%s: %s %s', (expected, code, message) => {
    expect(isStarting(makeFault(code, message))).toBe(expected)
  })
})
