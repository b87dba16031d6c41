// What the exit code of the command says.

export const exitCodes = {
  ok: 0,
  /** Nothing could be read, nothing could be written, Neo4j could not be loaded, a query failed, or a check does. */
  failed: 1,
  /** The command was called in a way that it does not know. */
  usage: 2,
  /** The user stopped it; what is finished is kept. */
  stopped: 130,
} as const

/** The lines on exit codes at the end of every --help. */
export const exitCodesHelp = `
Exit codes:
  0  done; what could not be read is named in the summary
  1  nothing could be read, nothing could be written, Neo4j could not be loaded, a query failed, or a check does
  2  unknown command, option or value, or --resume with other inputs or options than before
  130  stopped by Ctrl-C; what is finished is kept for --resume`
