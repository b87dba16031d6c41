// Templates whose runs make a table of an election. Origin: the "Election box" and "Election Summary" families of the English Wikipedia.

const ROW = /^election (?:box|summary) /u

/** Whether a name, in small letters, is of such a template. */
export const isElectionTemplate = (name: string): boolean => ROW.test(name)

/** What their arguments state, in the order of the columns, and the header that pages show above each. */
export const electionColumns: ReadonlyMap<string, string> = new Map([
  ['party', 'Party'],
  ['candidate', 'Candidate'],
  ['leader', 'Leader'],
  ['seats', 'Seats'],
  ['gain', 'Gains'],
  ['loss', 'Losses'],
  ['seats %', 'Seats %'],
  ['votes', 'Votes'],
  ['votes %', 'Votes %'],
  ['percentage', '%'],
  ['change', '±%'],
  ['plus/minus', '±%'],
])
