// Which ideologies does a party hold to, and how many places say so?
// $party (party): only this party, by any of its names
// In the Neo4j browser, before it:  :params {party: null}
MATCH (p:Party)-[r:HAS_IDEOLOGY]->(i:Ideology)
WHERE $party IS NULL OR p.name = $party
MATCH (c:Claim)-[:SUPPORTS]->(f:Fact {id: r.id})
WITH p, i, f, count(c) AS claims, count(DISTINCT c.source) AS kinds
RETURN p.name AS party, i.name AS ideology, claims, kinds
ORDER BY party, claims DESC, ideology, kinds
