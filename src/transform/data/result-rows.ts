// Words of rows and headings of election tables that speak of no party and of no election. Origin: wordings of published
// election tables.

/** Rows of votes that are nobody's, of sums, of the electorate, of sources. */
const NOBODY =
  /^(?:(?:all |the )?others?(?![\p{L}])|minor parties|miscellaneous|independents?(?: (?:candidates?|politicians?|lists?|members?))?(?=$|\s*[/&,(+])|non-?partisans?(?=$|[\s/(,])|no party|unaffiliated|unknown|none|invalid|blank|spoil[et]|spoiled|rejected|informal|formal|null(?![\p{L}])|void(?![\p{L}])|valid(?![\p{L}])|registered (?:voters|electors)|electorate|eligible|enrolled|abstentions?|abstained|turnout|against all|none of the above|nota(?![\p{L}])|write-?ins?|scattering|scattered|majority(?=$|[\s:]+[0-9])|votes? cast|total|sub-?total|voters|electors|two-?(?:party|candidate)|sources?(?=$|[\s:])|notes?(?=$|[\s:])|vacan|undecided|exhausted|appointed|nominated|ex officio|swing(?![\p{L}])|difference|ballots|registration|did not vote|not voting|margin)/iu
const ANYWHERE = /(?<![\p{L}])(?:totals?|turnout|(?:hold|gain from|gain) (?:swing|$))(?![\p{L}])/iu

/** Whether the first cell of a row names no party and no candidate. */
export function namesNobody(words: string): boolean {
  return !/\p{L}/u.test(words) || NOBODY.test(words) || ANYWHERE.test(words)
}

/** A candidate of no party, or of several. */
export const NO_PARTY =
  /(?<![\p{L}])(?:independents?|non-?partisans?|none|unaffiliated|no party|various|write-?in)(?![\p{L}])/iu

/** Headings of tables that count something else than the votes of an election. */
export const OTHER_TABLES =
  /(?<![\p{L}])(?:opinion|polls?|polling|survey|surveys|forecasts?|projections?|predictions?|endorsements?|debates?|contests?|awards?|primary|primaries|leadership elections?|leadership contests?|internal elections?|fundraising|finances?|donations|by-elections?|seat projections?|hypothetical|voting intentions?|preferences|approval|demographics?|exit)(?![\p{L}])/iu
/** Headings, on the page of an election, of what was before it, and of what came of it. */
export const OTHER_BALLOTS =
  /(?<![\p{L}])(?:previous|past|historical|history|outgoing|before the|prior to|government formation|cabinet|by-elections?|changes in|background)(?![\p{L}])/iu
/** Headings of tables that show the votes of a part of the country in each. */
export const BY_PART =
  /(?<![\p{L}])by (?:the )?(?:state|province|region|constituency|constituencies|district|electoral district|governorate|department|county|municipality|canton|prefecture|voivodeship|oblast|riding|division|territory|city|island|commune|electorate|area|ward|borough|land)(?![\p{L}])/iu
/** Something says that a table is about elections. */
export const ELECTION_WORDS =
  /(?<![\p{L}])(?:elect\p{L}*|by-elect\p{L}*|parliament\p{L}*|legislat\p{L}*|assembl\p{L}*|senate|presidential|results?|vot(?:es?|ing)|ballots?|performance)(?![\p{L}])/iu
/** Names of joint lists. */
export const ALLIANCE_WORDS =
  /(?<![\p{L}])(?:alliances?|coalitions?|bloc|joint list|electoral front|cartel)(?![\p{L}])/iu
/** Rows below such a heading count preferences between two. */
export const TWO_PARTY = /two-?(?:party|candidate)[- ]preferred|(?<![\p{L}])(?:tpp|2pp|tcp)(?![\p{L}])/iu
