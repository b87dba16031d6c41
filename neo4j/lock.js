// One at a time: a lock file that names its owner, and that outlives no owner.
import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { LaunchError } from './launch-error.js'

/** As long as the slowest step under a lock: a first download on a slow line. In ms. */
const PATIENCE = 15 * 60_000

/** Runs `work` while no other process holds the same lock file; waits for one that does. */
export async function withLock(file, work) {
  const deadline = Date.now() + PATIENCE
  while (!take(file)) {
    if (Date.now() > deadline) throw heldTooLong(file)
    await pause(100)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

/** A hard link appears with its content at once, so no other start ever reads half an owner. */
function take(file) {
  const own = `${file}.${randomUUID()}`
  writeFileSync(own, String(process.pid))
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
  if (owner === undefined || isAlive(Number(owner))) return
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

function ownerOf(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function heldTooLong(file) {
  return new LaunchError(
    `another start (process ${ownerOf(file) ?? 'unknown'}) holds ${file} for too long. ` +
      'Where no such start runs any more, delete that file and try again.',
  )
}
