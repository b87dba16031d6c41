// Which elections did a party stand in?
// $party (party): only this party, by any of its names
// $year (number): only elections of this year
// In the Neo4j browser, before it:  :params {party: null, year: null}
MATCH (p:Party)-[:CONTESTED]->(e:Election)
WHERE ($party IS NULL OR p.name = $party) AND ($year IS NULL OR e.year = $year)
RETURN DISTINCT p.name AS party, e.year AS year, e.name AS election, e.kind AS kind
ORDER BY party, year, election
