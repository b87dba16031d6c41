// How much each piece of evidence on lost cells counts, in natural logarithms.

/**
 * Found by the likelihood of the true readings of real tables that were flattened as the dialect does, and rounded; the
 * decision on lists and lost cells says on which tables and how well they hold on others.
 */
export const weights = {
  // A cell against its column: its kind, size, shape, words, whether there is one at all, and its step from the one above.
  kind: -0.18,
  size: 0.49,
  shape: 0.48,
  word: 0.02,
  filled: 0.69,
  step: 0.32,
  /** Each cell is of a kind that its column has in rows that lost nothing, */
  kinds: 2.37,
  /** and no other reading is so. */
  onlyKinds: 1.57,
  /** A rank or year that is one more than the one above. */
  next: 2.28,
  /** The very value that stands above: what is printed twice was not spanned. */
  same: 0.63,

  /** Each lost cell, */
  lost: -1,
  /** the first column, */
  first: 0.74,
  /** and one beside another. */
  beside: 0.73,
  /** The columns from the first on, and no other. */
  leading: -0.21,
  /** All cells that are missing were lost, none was empty. */
  all: 1.43,
  /** Each column that the row above lost, too, */
  again: 0.42,
  /** or that ends what the row above lost. */
  ended: -0.28,
  /** Just what the row above lost, and as many cells printed. */
  alike: 1.31,
  /** Times the logarithm of the number of rows read so. */
  pattern: 0.85,
  /** Cells were lost though the first row has empty cells at its end, */
  lostOfFirst: 0.09,
  /** though the table leaves cells inside its rows empty, */
  lostGaps: -0.35,
  /** though this row does. */
  lostOwnGap: 0.02,
  /** though it sums up, or prints a single cell. */
  lostSum: -2.59,
  lostSingle: -0.08,
  /** Times the share of rows with empty ends. */
  lostShare: -1.63,
  /** What would be carried down is a dash, */
  carriesNone: -1.47,
  /** or nothing. */
  carriesEmpty: -1.23,
  /** or a year or date, */
  carriesTime: -0.56,
  /** or a figure. */
  carriesFigure: 0.05,
  /** Times the logarithm of the longest run of carried rows. */
  run: 0.34,

  // Cells lost behind the last one that is printed, which shifts nothing: real empty cells look the same.
  tail: 0.01,
  tailEach: 0.4,
  tailAlone: -0.66,
  tailRun: -0.11,
  /** The first row has empty cells at its end, too, and has lost none. */
  tailOfFirst: -0.78,
  /** The table prints dashes where it holds nothing, */
  tailDashes: 1.48,
  /** or leaves cells inside its rows empty. */
  tailGaps: 1.09,
  /** Times the share of rows with empty ends. */
  tailShare: 1.06,
  /** Times the logarithm of the ratio of rows read so to rows read as empty. */
  tailVote: -0.78,

  /** A cell that spanned columns: each, one that begins with a word of sums, one near the end, one as wide as the table. */
  wide: -0.65,
  wideSum: 0.59,
  wideAtEnd: 0.25,
  wideAsTable: 1.01,
  /** Of these, one from the first column on, one up to the last, a dash, and times the logarithm of its words. */
  wideFirst: -1.02,
  wideLast: -0.22,
  wideNone: 1.42,
  wideWords: -0.92,
  wideAsTableWords: -0.49,
  /** A row of a single cell that is as it was. */
  single: 0.41,
}

/** How much each piece counts. */
export type Weights = Readonly<typeof weights>
