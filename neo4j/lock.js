// One at a time: a lock file that names its owner, and that outlives no owner.
import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { LaunchError } from './launch-error.js'
import { isAlive, startOf } from './processes.js'

/** Who waits longer than this is told for whom. In ms. */
const SILENCE = 2000

/**
 * Runs `work` while no other process holds the same lock file; waits for one that does, up to `patience` ms, which do
 * not count while `isBusy`.
 */
export async function withLock(file, { patience, log, isBusy = () => false }, work) {
  await takeInTurn(file, { patience, log, isBusy })
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

/** Whether a process that lives holds the lock file. */
export function isHeld(file) {
  const owner = ownerOf(file)
  return owner !== undefined && isThere(owner)
}

async function takeInTurn(file, { patience, log, isBusy }) {
  const told = Date.now() + SILENCE
  let deadline = Date.now() + patience
  let isTold = false
  while (!take(file)) {
    const now = Date.now()
    if (isBusy()) deadline = now + patience
    if (now > deadline) throw heldTooLong(file)
    if (!isTold && now > told) {
      log(`waiting for ${ownerInWords(file)} …`)
      isTold = true
    }
    await pause(100)
  }
}

/** A hard link appears with its content at once, so no other start ever reads half an owner. */
function take(file) {
  const own = `${file}.${randomUUID()}`
  writeFileSync(own, `${process.pid} ${startOf(process.pid)}`, { mode: 0o600 })
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    removeIfOwnerIsGone(file)
    return false
  } finally {
    rmSync(own, { force: true })
  }
}

/** Moved away before it is deleted: of two waiting starts one moves it, and a lock taken since goes back. */
function removeIfOwnerIsGone(file) {
  const owner = ownerOf(file)
  if (owner === undefined || isThere(owner)) return
  const aside = `${file}.${randomUUID()}`
  try {
    renameSync(file, aside)
    if (ownerOf(aside) !== owner) linkSync(aside, file)
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

/** "4242 73510": the process and when it began. */
function ownerOf(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Process ids are used again: one that began at another time is somebody else. */
function isThere(owner) {
  const [pid = '', ...start] = owner.split(' ')
  return isAlive(Number(pid)) && startOf(pid) === start.join(' ')
}

function ownerInWords(file) {
  return `another start (process ${ownerOf(file)?.split(' ', 1)[0] ?? 'unknown'})`
}

function heldTooLong(file) {
  return new LaunchError(
    `${ownerInWords(file)} holds ${file} for too long. Where it does nothing any more, end that process and try again.`,
  )
}
