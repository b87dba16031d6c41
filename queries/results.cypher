// How many votes and seats did a party win, election by election?
// $party (party): only this party, by any of its names
// $year (number): only elections of this year
// In the Neo4j browser, before it:  :params {party: null, year: null}
MATCH (p:Party)-[r:CONTESTED]->(e:Election)
WHERE (r.votes IS NOT NULL OR r.voteShare IS NOT NULL OR r.seats IS NOT NULL)
  AND ($party IS NULL OR p.name = $party) AND ($year IS NULL OR e.year = $year)
RETURN p.name AS party, e.year AS year, e.name AS election,
  r.votes AS votes, r.voteShare AS percent, r.seats AS seats, r.seatsTotal AS of, r.municipalities AS municipalities
ORDER BY party, year, election
