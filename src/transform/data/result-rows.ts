// Words of rows and headings of election tables that speak of no party and of no election. Origin: wordings of published
// election tables.

/** Rows of votes that are nobody's, of sums, of the electorate, of sources. */
export const NOBODY =
  /^(?:(?:all |the )?others?(?![\p{L}])|(?:electoral|local|regional|other) (?:alliances|coalitions|lists|parties)(?=$|[\s:(,])|minor parties|miscellaneous|independents?(?: (?:candidates?|politicians?|lists?|members?))?(?=$|\s*[/&,(+])|non-?partisans?(?=$|[\s/(,])|no party|unaffiliated|unknown|none|invalid|blank|spoil[et]|spoiled|rejected|informal|formal|null(?![\p{L}])|void(?![\p{L}])|valid(?![\p{L}])|registered (?:voters|electors)|electorate|eligible|enrolled|abstentions?|abstained|turnout|against all|none of the above|nota(?![\p{L}])|write-?ins?|scattering|scattered|majority(?=$|[\s:]+[0-9])|votes? cast|total|sub-?total|voters|electors|two-?(?:party|candidate)|sources?(?=$|[\s:])|notes?(?=$|[\s:])|vacan|undecided|exhausted|appointed|nominated|ex officio|swing(?![\p{L}])|difference|ballots|registration|did not vote|not voting|margin)|(?<![\p{L}])(?:totals?|turnout|(?:hold|gain from|gain) (?:swing|$))(?![\p{L}])/iu
/** The row of no election, party or place. */
export const SUM =
  /^(?:grand |national |overall )?(?:sub-?)?(?:totals?|sum|overall|all [\p{L}]{3,20}|nationwide)(?: (?:votes|valid votes|seats))?:?$/iu
export const TURNOUT = /turnout/iu
/** An election that did not count. */
export const ANNULLED =
  /(?<![\p{L}])(?:annulled|cancelled|canceled|voided|nullified|declared (?:void|invalid)|postponed|invalidated)(?![\p{L}])/iu
/** Words of headings over results of the whole country. */
export const WHOLE =
  /(?<![\p{L}])(?:results?|elections?|votes?|voting|summary|overall|national|nationwide|total|seats|round|ballot|list|presidential|parliament|assembly|senate|house|chamber|council|deputies|congress|outcome|aftermath|party|parties|candidates)(?![\p{L}])/iu

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
  /(?<![\p{L}])by (?:the )?(?:state|province|region|constituency|constituencies|district|electoral district|governorate|department|county|municipality|canton|prefecture|voivodeship|oblast|riding|division|territory|city|island|commune|electorate|area|ward|borough|land)(?![\p{L}])|^(?:individual constituency |(?:ward|borough|district|county|riding|division|precinct|municipality) )results(?: by.{0,30})?$/iu
/** Something says that a table is about elections. */
export const ELECTION_WORDS =
  /(?<![\p{L}])(?:elect\p{L}*|by-elect\p{L}*|parliament\p{L}*|legislat\p{L}*|assembl\p{L}*|senate|presidential|results?|vot(?:es?|ing)|ballots?|performance)(?![\p{L}])/iu
/** Names of joint lists. */
export const ALLIANCE_WORDS =
  /(?<![\p{L}])(?:alliances?|coalitions?|bloc|joint list|electoral front|cartel)(?![\p{L}])/iu
/** Rows below such a heading count preferences between two. */
export const TWO_PARTY = /two-?(?:party|candidate)[- ]preferred|(?<![\p{L}])(?:tpp|2pp|tcp)(?![\p{L}])/iu
/** Headers of tables of leaders. */
export const LEADER_COLUMNS = {
  name: /^(?:name|names|officeholder|office-?holder|incumbent|person|holder)s?$/iu,
  from: /^(?:from|since|elected|inaugurated|installed|appointed|start|started|began|beginning|(?:date )?(?:took|entered|assumed) (?:the )?(?:office|leadership|post)|(?:term|tenure|leadership) (?:start|started|began|begins|beginning)|(?:start|beginning) of (?:the )?(?:term|tenure|leadership|office)|(?:start|starting) date|date (?:elected|appointed|started)|became leader|leader (?:from|since))$/iu,
  to: /^(?:to|until|till|end|ended|(?:date )?left (?:the )?(?:office|leadership|post)|(?:term|tenure|leadership) (?:end|ended|ends)|end of (?:the )?(?:term|tenure|leadership|office)|(?:end|ending) date|date (?:ended|left)|leader until)$/iu,
  term: /^(?:term|terms|tenure|years?|period|term of office|terms? in office|in office|time in office|years in office|dates|mandate|period in office)$/iu,
  party: /^(?:party|party name|name of party)$/iu,
} as const
/** In a role for a time, until another is found. */
export const ACTING = /^(?:acting|interim|caretaker|provisional|pro tempore)$/iu
