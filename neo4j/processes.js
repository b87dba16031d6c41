// What the system tells of a process: whether it lives, since when, and how it was called.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Linux tells in files; elsewhere ps is asked. */
const hasFiles = existsSync('/proc/self/cmdline')

/** Where /proc/<pid>/stat has the start time, counted after the name of the program, which may hold anything. */
const START_TIME = 19

/** Whether the process is there. Numbers below 1 stand for groups of processes. */
export function isAlive(pid) {
  if (!Number.isSafeInteger(pid) || pid < 1) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** When a process began, in words of the system; they tell it from a later one of the same number. Empty where unknown. */
export function startOf(pid) {
  // Both starts must read the same words, whatever their language and time zone.
  if (!hasFiles) return ps('lstart=', pid, { LC_ALL: 'C', TZ: 'UTC' })
  const stat = textOf(`/proc/${pid}/stat`)
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[START_TIME] ?? ''
}

/** The arguments of a process as one text, and what parts them there. */
export function commandLineOf(pid) {
  return hasFiles
    ? { text: textOf(`/proc/${pid}/cmdline`), separator: '\0' }
    : { text: ps('command=', pid, {}), separator: ' ' }
}

/** The process may end between any two looks at it. */
function textOf(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function ps(column, pid, env) {
  const options = { encoding: 'utf8', env: { ...process.env, ...env } }
  return (spawnSync('ps', ['-ww', '-o', column, '-p', String(pid)], options).stdout ?? '').trim()
}
