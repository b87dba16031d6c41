// How much each piece of evidence on lost cells counts, in natural logarithms.

/**
 * Found by the likelihood of the true readings of real tables that were flattened as the dialect does, and rounded; the
 * decision on lists and lost cells says on which tables and how well they hold on others.
 */
export const weights = {
  // A cell against its column: its kind, size, shape, words, whether there is one at all, and its step from the one above.
  kind: 0.11,
  size: 0.41,
  shape: 0.44,
  word: 0.21,
  filled: 0.77,
  step: -0.01,
  /** Each cell is of a kind that its column has in rows that lost nothing, */
  kinds: 0.59,
  /** and no other reading is so. */
  onlyKinds: 0.09,
  /** A rank or year that is one more than the one above. */
  next: 1.07,

  /** Each lost cell, */
  lost: -1.2,
  /** the first column, */
  first: 1.07,
  /** and one beside another. */
  beside: 0.88,
  /** The columns from the first on, and no other. */
  leading: -0.16,
  /** All cells that are missing were lost, none was empty. */
  all: 1.14,
  /** Each column that the row above lost, too, */
  again: 0.44,
  /** or that ends what the row above lost. */
  ended: -0.3,
  /** Just what the row above lost, and as many cells printed. */
  alike: 0.85,
  /** Times the logarithm of the number of rows read so. */
  pattern: 1.21,
  /** What would be carried down is a dash, */
  carriesNone: -0.71,
  /** or nothing. */
  carriesEmpty: -1.43,
  /** Times the logarithm of the longest run of carried rows. */
  run: -0.23,

  // Cells lost behind the last one that is printed, which shifts nothing: real empty cells look the same.
  tail: -0.7,
  tailEach: 0.32,
  tailAlone: -0.92,
  tailRun: -0.28,
  /** The first row has empty cells at its end, too, and has lost none. */
  tailOfFirst: 0.68,
  /** The table prints dashes where it holds nothing, */
  tailDashes: 0.91,
  /** or leaves cells inside its rows empty. */
  tailGaps: 0.37,
  /** Times the share of rows with empty ends. */
  tailShare: 0.48,
  /** Times the logarithm of the ratio of rows read so to rows read as empty. */
  tailVote: 0.58,

  /** A cell that spanned columns: each, one that begins with a word of sums, one near the end, one as wide as the table. */
  wide: -2.43,
  wideSum: 4.58,
  wideAtEnd: 1.9,
  wideAsTable: 1.16,
  /** A row of a single cell that is as it was. */
  single: -0.16,
} as const
